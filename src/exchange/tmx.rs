//! TMX 1.4b.

use super::gather::{Gatherer, Side, comment, id_parts, other_comment, sides};
use super::pieces::{Part, Piece, Returned};
use super::xml::{Xml, escape, escape_attribute, is_held, own, words};
use super::{Change, ErrorKind, ExchangeError, language};
use crate::l10n::Language;
use crate::l10n::catalogue::Catalogue;
use roxmltree::Node;
use std::collections::BTreeMap;
use std::fmt::Write as _;

const VERSIONS: [&str; 5] = ["1.1", "1.2", "1.3", "1.4", "1.4b"];
/// What marks a property as the comment that the translation has of its own.
const COMMENT: &str = "x-fluent-comment";
/// What marks a code as characters that XML can't hold, in hexadecimal.
const HELD_BACK: &str = "x-hex";

/// The texts of a catalogue that stand in both languages, and those to translate, as TMX 1.4b. How
/// they are written there is told at the head of [`exchange`](super).
pub fn to_tmx(catalogue: &Catalogue<'_>, from: Language) -> String {
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n  <header \
         creationtool=\"llwybr\" creationtoolversion=\"{}\" segtype=\"block\" o-tmf=\"Fluent\" \
         adminlang=\"en\" srclang=\"{}\" datatype=\"plaintext\"/>\n  <body>\n",
        env!("CARGO_PKG_VERSION"),
        from.code()
    );
    for file in catalogue.namespaces() {
        for side in sides(catalogue, file, from) {
            write_units(&mut text, &side, &side.piece, from);
        }
    }
    text.push_str("  </body>\n</tmx>\n");
    text
}

fn write_units(text: &mut String, side: &Side<'_, '_>, piece: &Piece, from: Language) {
    let id = escape_attribute(&format!("{}#{}{}", side.pair.file, side.id, piece.path));
    let _ = writeln!(text, "    <tu tuid=\"{id}\">");
    if let Some(comment) = comment(&side.pair, from) {
        let _ = writeln!(text, "      <note>{}</note>", escape(comment));
    }
    if let Some(comment) = other_comment(&side.pair, from) {
        let _ = writeln!(text, "      <prop type=\"{COMMENT}\">{}</prop>", escape(comment));
    }
    let mut codes = BTreeMap::new();
    for (language, parts) in [(from, Some(&piece.source)), (from.other(), piece.target.as_ref())] {
        let Some(parts) = parts else { continue };
        let _ = write!(text, "      <tuv xml:lang=\"{}\"><seg>", language.code());
        let mut used = Vec::new();
        for part in parts {
            match part {
                Part::Words(words) => write_words(text, words),
                Part::Code(code) => {
                    // One code has one number in both languages, and each one of its own in one.
                    let count = used.iter().filter(|it| *it == code).count();
                    used.push(code.clone());
                    let next = codes.len() + 1;
                    let number = *codes.entry((code.clone(), count)).or_insert(next);
                    let (kind, code) = if code.chars().all(is_held) {
                        (String::new(), escape(code))
                    } else {
                        (format!(" type=\"{HELD_BACK}\""), to_hex(code))
                    };
                    let _ = write!(text, "<ph x=\"{number}\"{kind}>{code}</ph>");
                }
            }
        }
        text.push_str("</seg></tuv>\n");
    }
    text.push_str("    </tu>\n");
    for form in &piece.forms {
        write_units(text, side, form, from);
    }
}

fn write_words(text: &mut String, words: &str) {
    for run in words.split_inclusive(|c| !is_held(c)) {
        let held = run.trim_end_matches(|c| !is_held(c));
        text.push_str(&escape(held));
        if held.len() < run.len() {
            let hex = to_hex(&run[held.len()..]);
            let _ = write!(text, "<ph type=\"x-words\" x=\"0\">{hex}</ph>");
        }
    }
}

fn to_hex(text: &str) -> String {
    text.chars().map(|c| format!("{:04X}", u32::from(c))).collect::<Vec<_>>().join(" ")
}

fn from_hex(text: &str) -> Option<String> {
    let code = |hex| u32::from_str_radix(hex, 16).ok().and_then(char::from_u32);
    text.split_whitespace().map(code).collect()
}

/// Reads TMX 1 that was made by [`to_tmx`] and came back from a translator: every text that is
/// translated, in the language that is not the header's `srclang`. A memory may hold more than this
/// guide: what has no id of ours is passed over.
///
/// # Errors
/// Where it is no TMX, another version, not of this guide, torn, or damaged.
pub fn from_tmx(text: &str) -> Result<Vec<Change>, ExchangeError> {
    let xml = Xml::read(text)?;
    let root = xml.root();
    if root.tag_name().name() != "tmx" {
        return Err(xml.error(root, ErrorKind::Foreign(root.tag_name().name().to_owned())));
    }
    let version = xml.attribute(root, "version")?;
    if !VERSIONS.contains(&version) {
        return Err(xml.error(root, ErrorKind::Version(version.to_owned())));
    }
    let lacking = |element: &str, what: &str| {
        let (element, attribute) = (element.to_owned(), what.to_owned());
        xml.error(root, ErrorKind::Lacking { element, attribute })
    };
    let header = own(root, "header").next().ok_or_else(|| lacking("tmx", "header"))?;
    let body = own(root, "body").next().ok_or_else(|| lacking("tmx", "body"))?;
    let from = language(&xml, header, xml.attribute(header, "srclang")?)?;
    let mut gatherer = Gatherer::default();
    let (mut units, mut ours) = (0, 0);
    for unit in own(body, "tu") {
        units += 1;
        let id = unit.attribute("tuid").and_then(|id| id.split_once('#'));
        let Some((file, id)) = id.filter(|(_, id)| id_parts(id).is_some()) else { continue };
        ours += 1;
        let comment = own(unit, "prop").find(|it| it.attribute("type") == Some(COMMENT));
        let piece = read_unit(&xml, unit, from)?;
        gatherer.add((file, id), xml.line(unit), comment.map(words), piece)?;
    }
    if units > 0 && ours == 0 {
        return Err(xml.error(body, ErrorKind::NothingOurs));
    }
    Ok(gatherer.changes(from.other()))
}

fn read_unit(xml: &Xml<'_>, unit: Node<'_, '_>, from: Language) -> Result<Returned, ExchangeError> {
    let mut source = None;
    let mut target = None;
    let mut codes = BTreeMap::new();
    let sides = own(unit, "tuv").map(|side| {
        let xml_lang = ("http://www.w3.org/XML/1998/namespace", "lang");
        let code = side.attribute(xml_lang).or_else(|| side.attribute("lang"));
        (code.and_then(|code| Language::from_code(&code.to_ascii_lowercase())), side)
    });
    let mut sides: Vec<_> = sides.collect();
    // The source first: what a program leaves empty in the translation is looked up in it.
    sides.sort_by_key(|(language, _)| *language != Some(from));
    for (language, side) in sides {
        let Some(language) = language else { continue };
        let Some(segment) = own(side, "seg").next() else { continue };
        let mut parts = Vec::new();
        read_segment(xml, segment, &mut codes, &mut parts)?;
        let place = if language == from { &mut source } else { &mut target };
        if place.is_some() {
            return Err(xml.error(side, ErrorKind::Languages(language.code().to_owned())));
        }
        *place = Some(parts);
    }
    Ok(Returned {
        source: source.unwrap_or_default(),
        target: target.filter(|parts| !parts.is_empty()),
    })
}

fn read_segment(
    xml: &Xml<'_>,
    node: Node<'_, '_>,
    codes: &mut BTreeMap<String, String>,
    parts: &mut Vec<Part>,
) -> Result<(), ExchangeError> {
    let mut inside = None;
    // What stands within a tag that a program has put round words is read as if it stood alone.
    for child in node.descendants().skip(1) {
        if child.is_element() && child.tag_name().name() == "ph" {
            inside = Some(child.range().end);
            let number = child.attribute("x").unwrap_or_default();
            let kind = child.attribute("type").unwrap_or_default();
            let content = words(child);
            let wrong = || xml.error(child, ErrorKind::Code(number.to_owned()));
            if kind == "x-words" {
                push_words(parts, &from_hex(&content).ok_or_else(wrong)?);
                continue;
            }
            let code = if kind == HELD_BACK {
                from_hex(&content).ok_or_else(wrong)?
            } else if content.is_empty() {
                codes.get(number).cloned().ok_or_else(wrong)?
            } else {
                content
            };
            let _ = codes.insert(number.to_owned(), code.clone());
            parts.push(Part::Code(code));
        } else if child.is_text() && inside.is_none_or(|end| child.range().start >= end) {
            push_words(parts, child.text().unwrap_or_default());
        }
    }
    Ok(())
}

fn push_words(parts: &mut Vec<Part>, words: &str) {
    match parts.last_mut() {
        Some(Part::Words(before)) => before.push_str(words),
        _ if words.is_empty() => {}
        _ => parts.push(Part::Words(words.to_owned())),
    }
}
