//! XLIFF 2.0.

use super::gather::{Gatherer, Side, comment, other_comment, sides};
use super::pieces::{Part, Piece, Returned};
use super::xml::{Xml, escape, escape_attribute, is_held, is_own, own, words};
use super::{Change, ErrorKind, ExchangeError, language};
use crate::l10n::Language;
use crate::l10n::catalogue::{Catalogue, namespace};
use crate::l10n::progress::{Progress, State};
use roxmltree::Node;
use std::collections::BTreeMap;
use std::fmt::Write as _;

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.";
const VERSIONS: [&str; 3] = ["2.0", "2.1", "2.2"];
/// What marks a note as the comment of a message.
const COMMENT: &str = "fluent-comment";

/// The texts of a catalogue, translated from a language to the other, as XLIFF 2.0. How they are
/// written there is told at the head of [`exchange`](super).
pub fn to_xliff(catalogue: &Catalogue<'_>, progress: &Progress, from: Language) -> String {
    let (source, target) = (from.code(), from.other().code());
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"{NAMESPACE}0\" version=\"2.0\" \
         srcLang=\"{source}\" trgLang=\"{target}\">\n"
    );
    for file in catalogue.namespaces() {
        let sides = sides(catalogue, file, from);
        if sides.is_empty() {
            continue;
        }
        let id: String = file.chars().map(|c| if is_token(c) { c } else { ':' }).collect();
        let original = escape_attribute(&format!("i18n/{source}/{file}.ftl"));
        let _ =
            writeln!(text, "  <file id=\"{id}\" original=\"{original}\" xml:space=\"preserve\">");
        for side in &sides {
            write_side(&mut text, side, progress, from);
        }
        text.push_str("  </file>\n");
    }
    text.push_str("</xliff>\n");
    text
}

/// Whether a character can stand in an id.
fn is_token(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')
}

fn write_side(text: &mut String, side: &Side<'_, '_>, progress: &Progress, from: Language) {
    let state = match progress.state(&side.pair, from.other()) {
        State::Missing => "state=\"initial\"",
        State::Stale => "state=\"initial\" subState=\"llwybr:stale\"",
        State::Draft => "state=\"translated\"",
        State::Reviewed(_) => match progress.state(&side.pair, from) {
            State::Reviewed(_) => "state=\"final\"",
            _ => "state=\"reviewed\"",
        },
    };
    let mut notes = String::new();
    if let Some(comment) = comment(&side.pair, from) {
        let _ = writeln!(notes, "        <note category=\"{COMMENT}\">{}</note>", escape(comment));
    }
    if let Some(comment) = other_comment(&side.pair, from) {
        let comment = escape(comment);
        let _ = writeln!(
            notes,
            "        <note category=\"{COMMENT}\" appliesTo=\"target\">{comment}</note>"
        );
    }
    if side.piece.forms.is_empty() {
        return write_unit(text, side, &side.piece, state, &notes);
    }
    let _ = writeln!(text, "    <group id=\"{0}\" name=\"{0}\">", side.id);
    write_units(text, side, &side.piece, state, &notes);
    text.push_str("    </group>\n");
}

fn write_units(text: &mut String, side: &Side<'_, '_>, piece: &Piece, state: &str, notes: &str) {
    write_unit(text, side, piece, state, notes);
    for form in &piece.forms {
        write_units(text, side, form, state, notes);
    }
}

fn write_unit(text: &mut String, side: &Side<'_, '_>, piece: &Piece, state: &str, notes: &str) {
    let id = format!("{}{}", side.id, piece.path);
    let is_kept = if piece.is_translated { "" } else { " translate=\"no\"" };
    let _ = writeln!(text, "    <unit id=\"{id}\" name=\"{id}\"{is_kept}>");
    if !notes.is_empty() {
        let _ = write!(text, "      <notes>\n{notes}      </notes>\n");
    }
    let mut codes = Codes::default();
    let state = if piece.target.is_some() { state } else { "state=\"initial\"" };
    let mut segments = String::new();
    let source = split(&piece.source);
    let target = piece.target.as_deref().map(split);
    // A line and its translation stand beside one another where there are as many of both. Lists of
    // names are no translations of one another line by line.
    let is_list = source.len() > 1
        && source.iter().step_by(2).all(|line| match line.first() {
            Some(Part::Words(words)) => words.starts_with("- "),
            _ => false,
        });
    let is_split = !is_list && target.as_ref().is_none_or(|it| it.len() == source.len());
    let source = if is_split { source } else { vec![piece.source.clone()] };
    let target = if is_split { target } else { piece.target.clone().map(|it| vec![it]) };
    for (number, source) in source.iter().enumerate() {
        let target = target.as_ref().and_then(|target| target.get(number));
        let (element, attributes) = if number % 2 == 0 {
            ("segment", format!(" id=\"s{}\" {state}", number / 2 + 1))
        } else {
            ("ignorable", String::new())
        };
        let _ = write!(segments, "      <{element}{attributes}><source>");
        codes.write(&mut segments, source, true);
        segments.push_str("</source>");
        if let Some(target) = target {
            segments.push_str("<target>");
            codes.write(&mut segments, target, false);
            segments.push_str("</target>");
        }
        let _ = writeln!(segments, "</{element}>");
    }
    if !codes.data.is_empty() {
        text.push_str("      <originalData>\n");
        for (number, code) in codes.data.iter().enumerate() {
            let _ = write!(text, "        <data id=\"d{}\">", number + 1);
            write_words(text, code);
            text.push_str("</data>\n");
        }
        text.push_str("      </originalData>\n");
    }
    text.push_str(&segments);
    text.push_str("    </unit>\n");
}

/// Parts a text at its line breaks: a line, breaks, a line …
fn split(parts: &[Part]) -> Vec<Vec<Part>> {
    let mut runs = vec![Vec::new()];
    for part in parts {
        let words = match part {
            Part::Words(words) => words,
            Part::Code(_) => {
                if let Some(run) = runs.last_mut() {
                    run.push(part.clone());
                }
                continue;
            }
        };
        let mut rest = words.as_str();
        while !rest.is_empty() {
            let is_break = rest.starts_with('\n');
            let end = rest.find(|c| (c == '\n') != is_break).unwrap_or(rest.len());
            let run = Part::Words(rest[..end].to_owned());
            rest = &rest[end..];
            if is_break {
                runs.push(vec![run]);
                runs.push(Vec::new());
            } else if let Some(last) = runs.last_mut() {
                last.push(run);
            }
        }
    }
    runs
}

/// The codes of a unit. One that stands in both languages has the same id in both.
#[derive(Default)]
struct Codes {
    data: Vec<String>,
    source: BTreeMap<String, Vec<usize>>,
    next: usize,
}

impl Codes {
    fn write(&mut self, text: &mut String, parts: &[Part], is_source: bool) {
        for part in parts {
            let code = match part {
                Part::Words(words) => {
                    write_words(text, words);
                    continue;
                }
                Part::Code(code) => code,
            };
            let known = self.source.get_mut(code).filter(|ids| !is_source && !ids.is_empty());
            let id = if let Some(ids) = known {
                ids.remove(0)
            } else {
                self.next += 1;
                if is_source {
                    self.source.entry(code.clone()).or_default().push(self.next);
                }
                self.next
            };
            let data = match self.data.iter().position(|known| known == code) {
                Some(at) => at + 1,
                None => {
                    self.data.push(code.clone());
                    self.data.len()
                }
            };
            let shown = escape_attribute(code);
            let _ = write!(text, "<ph id=\"{id}\" dataRef=\"d{data}\" disp=\"{shown}\"/>");
        }
    }
}

/// Writes words, and what XML can't hold as `<cp>`.
fn write_words(text: &mut String, words: &str) {
    for run in words.split_inclusive(|c| !is_held(c)) {
        let held = run.trim_end_matches(|c| !is_held(c));
        text.push_str(&escape(held));
        for c in run[held.len()..].chars() {
            let _ = write!(text, "<cp hex=\"{:04X}\"/>", u32::from(c));
        }
    }
}

/// Reads XLIFF 2 that was made by [`to_xliff`] and came back from a translator: every text that is
/// translated, in the target's language. What a program has added is passed over.
///
/// # Errors
/// Where it is no XLIFF, another version, not of this guide, torn, or damaged.
pub fn from_xliff(text: &str) -> Result<Vec<Change>, ExchangeError> {
    let xml = Xml::read(text)?;
    let root = xml.root();
    let found = root.tag_name();
    if found.name() != "xliff" {
        return Err(xml.error(root, ErrorKind::Foreign(found.name().to_owned())));
    }
    let version = root.attribute("version").unwrap_or_default();
    let is_known = found.namespace().is_some_and(|it| it.starts_with(NAMESPACE));
    if !is_known || !VERSIONS.contains(&version) {
        return Err(xml.error(root, ErrorKind::Version(version.to_owned())));
    }
    let from = language(&xml, root, xml.attribute(root, "srcLang")?)?;
    let to = language(&xml, root, xml.attribute(root, "trgLang")?)?;
    if from == to {
        return Err(xml.error(root, ErrorKind::Languages(to.code().to_owned())));
    }
    let mut gatherer = Gatherer::default();
    for file in own(root, "file") {
        let original = xml.attribute(file, "original")?;
        let Some((_, name)) = namespace(original).filter(|(language, _)| *language == from) else {
            return Err(xml.error(file, ErrorKind::Original(original.to_owned())));
        };
        let is_unit = |node: &Node<'_, '_>| is_own(file, *node) && node.tag_name().name() == "unit";
        for unit in file.descendants().filter(is_unit) {
            let id = xml.attribute(unit, "id")?;
            let piece = read_unit(&xml, unit)?;
            gatherer.add((name, id), xml.line(unit), read_comment(unit), piece)?;
        }
    }
    Ok(gatherer.changes(to))
}

fn read_comment(unit: Node<'_, '_>) -> Option<String> {
    let mut notes = own(unit, "notes").flat_map(|notes| own(notes, "note"));
    let note = notes.find(|note| {
        note.attribute("category") == Some(COMMENT) && note.attribute("appliesTo") == Some("target")
    });
    note.map(words)
}

fn read_unit(xml: &Xml<'_>, unit: Node<'_, '_>) -> Result<Returned, ExchangeError> {
    let mut data = BTreeMap::new();
    for node in own(unit, "originalData").flat_map(|it| own(it, "data")) {
        let mut text = String::new();
        for child in node.children() {
            match child.text() {
                Some(words) if child.is_text() => text.push_str(words),
                _ if is_own(node, child) => text.push(code_point(xml, child)?),
                _ => {}
            }
        }
        let _ = data.insert(xml.attribute(node, "id")?, text);
    }
    let mut reader = Inline { xml, data, ids: BTreeMap::new() };
    let mut source = Vec::new();
    let mut runs = Vec::new();
    let (mut is_copied, mut is_begun) = (true, false);
    let is_run = |node: &Node<'_, '_>| matches!(node.tag_name().name(), "segment" | "ignorable");
    let children = unit.children().filter(|child| is_own(unit, *child)).filter(is_run);
    for (number, run) in children.enumerate() {
        let name = run.tag_name().name();
        let node = own(run, "source").next().ok_or_else(|| {
            let (element, attribute) = (name.to_owned(), "source".to_owned());
            xml.error(run, ErrorKind::Lacking { element, attribute })
        })?;
        let mut here = Vec::new();
        reader.read(node, &mut here, true)?;
        let mut target = None;
        if let Some(node) = own(run, "target").next() {
            let mut parts = Vec::new();
            reader.read(node, &mut parts, false)?;
            let order = node.attribute("order").and_then(|order| order.parse().ok());
            target = (!parts.is_empty()).then_some((order.unwrap_or(number + 1), parts));
        }
        is_copied &= name == "ignorable"
            || (run.attribute("state") == Some("initial")
                && target.as_ref().is_some_and(|(_, parts)| *parts == here));
        let is_blank = here.iter().all(|part| match part {
            Part::Words(words) => words.trim_matches([' ', '\n', '\t']).is_empty(),
            Part::Code(_) => false,
        });
        is_begun |= target.is_some();
        if target.is_none() && is_blank {
            target = Some((number + 1, here.clone()));
        }
        here.into_iter().for_each(|part| push(&mut source, part));
        runs.push(target);
    }
    let mut runs: Option<Vec<_>> = runs.into_iter().collect();
    if let Some(runs) = &mut runs {
        runs.sort_by_key(|(order, _)| *order);
    }
    // Some programs put the source in the place of what is yet to be translated.
    let target = runs.filter(|_| is_begun && !is_copied).map(|runs| {
        let mut joined = Vec::new();
        runs.into_iter().flat_map(|(_, parts)| parts).for_each(|part| push(&mut joined, part));
        joined
    });
    Ok(Returned { source, target: target.filter(|parts| !parts.is_empty()) })
}

/// Adds a part; words join those before them.
fn push(parts: &mut Vec<Part>, part: Part) {
    match (parts.last_mut(), part) {
        (Some(Part::Words(before)), Part::Words(words)) => before.push_str(&words),
        (_, Part::Words(words)) if words.is_empty() => {}
        (_, part) => parts.push(part),
    }
}

fn code_point(xml: &Xml<'_>, node: Node<'_, '_>) -> Result<char, ExchangeError> {
    let hex = xml.attribute(node, "hex")?;
    let c = u32::from_str_radix(hex, 16).ok().and_then(char::from_u32);
    c.ok_or_else(|| xml.error(node, ErrorKind::Code(hex.to_owned())))
}

/// Reads what stands in a source or target.
struct Inline<'x, 'a, 't> {
    xml: &'x Xml<'t>,
    data: BTreeMap<&'a str, String>,
    /// The codes of the source by their id.
    ids: BTreeMap<String, String>,
}

impl Inline<'_, '_, '_> {
    fn read(
        &mut self,
        node: Node<'_, '_>,
        parts: &mut Vec<Part>,
        is_source: bool,
    ) -> Result<(), ExchangeError> {
        // What stands within a tag that a program has put round words is read as if it stood alone.
        for child in node.descendants().skip(1) {
            if child.is_text() {
                push(parts, Part::Words(child.text().unwrap_or_default().to_owned()));
            } else if !is_own(node, child) {
                continue;
            } else if child.tag_name().name() == "cp" {
                push(parts, Part::Words(code_point(self.xml, child)?.into()));
            } else if child.tag_name().name() == "ph" {
                let id = self.xml.attribute(child, "id")?;
                let data = child.attribute("dataRef").and_then(|data| self.data.get(data));
                let code = data.or_else(|| self.ids.get(id)).cloned();
                let code = code.or_else(|| child.attribute("disp").map(str::to_owned));
                let Some(code) = code else {
                    return Err(self.xml.error(child, ErrorKind::Code(id.to_owned())));
                };
                if is_source {
                    let _ = self.ids.insert(id.to_owned(), code.clone());
                }
                push(parts, Part::Code(code));
            }
        }
        Ok(())
    }
}
