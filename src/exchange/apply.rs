//! Changed texts in their files, all else byte for byte as it was.

use super::tree::{canonical, place, render, take_apart};
use super::{Change, ErrorKind, ExchangeError, Refusal};
use crate::content::FileSet;
use crate::l10n::Language;
use crate::l10n::catalogue::{Entry, WordFile};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

/// The files of words that these changes alter, as they then are. A text that says what it says
/// already is left as it is written. A message that a file lacks is put where the other language has
/// it, with its comment.
///
/// # Errors
/// Where a text can't be read as Fluent, a message stands in neither language, or a file is no text.
/// Then nothing is changed at all.
pub fn apply(changes: &[Change], files: &FileSet) -> Result<FileSet, ExchangeError> {
    let mut by_file: BTreeMap<String, Vec<&Change>> = BTreeMap::new();
    for change in changes {
        by_file.entry(path(change.language, &change.file)).or_default().push(change);
    }
    let mut changed = FileSet::new();
    for (path, changes) in by_file {
        let Some(first) = changes.first() else { continue };
        let (language, name) = (first.language, first.file.as_str());
        let other_path = self::path(language.other(), name);
        let other = read(files, &other_path)?.unwrap_or_default();
        let other = WordFile::read(language.other(), name, &other_path, other);
        let old = read(files, &path)?.unwrap_or_default();
        let file = Edited { language, name, path: &path, other: &other };
        let mut text = old.to_owned();
        let mut wanted = Vec::new();
        for change in changes {
            let refused = |reason| refusal(change, reason);
            let pattern = canonical(&change.text).map_err(refused)?;
            if let Some(new) = file.edit(&text, change, &pattern)? {
                text = new;
            }
            wanted.push((change, pattern));
        }
        if text != old {
            file.check(old, &text, &wanted)?;
            let _ = changed.insert(path, Cow::Owned(text.into_bytes()));
        }
    }
    Ok(changed)
}

fn path(language: Language, name: &str) -> String {
    format!("i18n/{}/{name}.ftl", language.code())
}

fn read<'f>(files: &'f FileSet, path: &str) -> Result<Option<&'f str>, ExchangeError> {
    let Some(bytes) = files.get(path) else { return Ok(None) };
    let text = std::str::from_utf8(bytes);
    text.map(Some).map_err(|_| ExchangeError::at(0, ErrorKind::NotUtf8(path.to_owned())))
}

fn refusal(change: &Change, reason: Refusal) -> ExchangeError {
    ExchangeError::at(change.line, ErrorKind::Refused { id: change.place(), reason })
}

fn name(change: &Change) -> (&str, bool) {
    match change.id.strip_prefix('-') {
        Some(id) => (id, true),
        None => (&change.id, false),
    }
}

/// A file that is being changed.
struct Edited<'a> {
    language: Language,
    name: &'a str,
    path: &'a str,
    /// The same file in the other language.
    other: &'a WordFile<'a>,
}

impl Edited<'_> {
    fn read<'t>(&self, text: &'t str) -> WordFile<'t> {
        WordFile::read(self.language, self.name, self.path, text)
    }

    /// The text of the file with a change; none where nothing is changed.
    fn edit(
        &self,
        text: &str,
        change: &Change,
        pattern: &str,
    ) -> Result<Option<String>, ExchangeError> {
        let file = self.read(text);
        let (id, is_term) = name(change);
        let (range, mut new) = match file.entry(id, is_term) {
            Some(entry) => {
                let attribute = change.attribute.as_deref();
                let before = entry.text(attribute).map(|text| render(&take_apart(text.pattern)));
                if before.as_deref() == Some(pattern) {
                    return Ok(None);
                }
                match (before, attribute) {
                    (Some(_), _) | (None, None) => {
                        let level = usize::from(attribute.is_some());
                        let range = body(text, entry, attribute);
                        let is_below = is_below(&text[range.clone()]);
                        (range, place(pattern, level, is_below))
                    }
                    (None, Some(name)) => {
                        let at = self.after_attribute(text, entry, name);
                        (at..at, written_attribute(name, pattern, false))
                    }
                }
            }
            None => {
                let (at, new) = self.addition(&file, change, pattern)?;
                (at..at, new)
            }
        };
        if text.contains("\r\n") {
            new = new.replace('\n', "\r\n");
        }
        Ok(Some(format!("{}{new}{}", &text[..range.start], &text[range.end..])))
    }

    /// Where a new attribute stands: after the one that it follows in the other language.
    fn after_attribute(&self, text: &str, entry: &Entry<'_>, name: &str) -> usize {
        let other = self.other.entry(entry.id, entry.is_term);
        let order: Vec<&str> =
            other.iter().flat_map(|it| &it.attributes).map(|it| it.id.name).collect();
        let place = |name: &str| order.iter().position(|it| *it == name);
        let own = place(name).unwrap_or(usize::MAX);
        let mut before = entry.attributes.iter().map(|it| it.id.name);
        let before = before.rfind(|it| place(it).is_none_or(|it| it < own));
        body(text, entry, before).end
    }

    /// Where a message stands that the file lacks, and what is written there.
    fn addition(
        &self,
        file: &WordFile<'_>,
        change: &Change,
        pattern: &str,
    ) -> Result<(usize, String), ExchangeError> {
        let (id, is_term) = name(change);
        let others = &self.other.entries;
        let Some(at) = others.iter().position(|it| it.id == id && it.is_term == is_term) else {
            return Err(ExchangeError::at(change.line, ErrorKind::Unknown(change.place())));
        };
        let other = &others[at];
        let start = at.checked_sub(1).map_or(0, |at| others[at].range.end);
        let gap = self.other.text.get(start..other.range.start).unwrap_or_default();
        let gap = gap.replace("\r\n", "\n");
        let own = comment_start(&gap);
        let comment = change.comment.as_deref().unwrap_or(&other.comment);
        let comment = comment.lines().map(|line| match line {
            "" => "#\n".to_owned(),
            line => format!("# {line}\n"),
        });
        let attribute = change.attribute.as_deref();
        let is_below = is_below(&self.other.text[body(self.other.text, other, attribute)]);
        let written = match attribute {
            None => place(pattern, 0, is_below),
            Some(name) => written_attribute(name, pattern, is_below),
        };
        let message = format!("{} ={written}", change.id);
        let message = format!("{}{message}", comment.collect::<String>());
        // Headings that stand before it in the other language come along, where they are not there.
        let lead = &gap[..own];
        let is_here = |line: &str| file.text.lines().any(|it| it.trim_end() == line.trim_end());
        let is_blank = lead.contains("\n\n");
        let mut headings = lead.lines().filter(|line| line.starts_with('#')).peekable();
        let is_junk =
            self.other.junk.iter().any(|it| (start..other.range.start).contains(&it.start));
        let is_other =
            |line: &str| is_here(line) || (line.starts_with("###") && !file.text.trim().is_empty());
        let is_led = headings.peek().is_some() && !is_junk && !headings.any(is_other);
        let lead = match (is_led, is_blank) {
            (true, _) => lead,
            (false, true) => "\n\n",
            (false, false) => "\n",
        };
        let mut before = others[..at].iter().rev();
        let before = before.find_map(|it| file.entry(it.id, it.is_term));
        if let Some(before) = before {
            let lead = if lead.starts_with('\n') { lead.to_owned() } else { format!("\n{lead}") };
            return Ok((before.range.end, format!("{lead}{message}")));
        }
        let first = file.entries.iter().map(|it| it.range.start).min();
        if let Some(first) = first {
            let at = comment_start(&file.text[..first]);
            let end = other.range.end;
            let next = others.get(at + 1).map_or(self.other.text.len(), |it| it.range.start);
            let next = self.other.text.get(end..next).unwrap_or_default().replace("\r\n", "\n");
            let gap = if next.starts_with("\n\n") { "\n\n" } else { "\n" };
            let lead = if is_led { lead.trim_start_matches('\n') } else { "" };
            return Ok((at, format!("{lead}{message}{gap}")));
        }
        let kept = file.text.trim_end_matches([' ', '\r', '\n']).len();
        let lead = match (kept, is_led) {
            (0, true) => lead.trim_start_matches('\n').to_owned(),
            (0, false) => String::new(),
            (_, true) => format!("\n\n{}", lead.trim_start_matches('\n')),
            (_, false) => "\n\n".to_owned(),
        };
        let end = if file.text.len() == kept { "\n" } else { "" };
        Ok((kept, format!("{lead}{message}{end}")))
    }

    /// Reads a changed file again: every change is there, and nothing else has changed.
    fn check(
        &self,
        old: &str,
        new: &str,
        wanted: &[(&Change, String)],
    ) -> Result<(), ExchangeError> {
        let (old, new) = (self.read(old), self.read(new));
        for (change, pattern) in wanted {
            let (id, is_term) = name(change);
            let text = new.entry(id, is_term).and_then(|it| it.text(change.attribute.as_deref()));
            if text.map(|text| render(&take_apart(text.pattern))).as_ref() != Some(pattern) {
                return Err(refusal(change, Refusal::Unread));
            }
        }
        let is_wanted = |entry: &Entry<'_>, attribute: Option<&str>| {
            wanted.iter().any(|(change, _)| {
                name(change) == (entry.id, entry.is_term)
                    && change.attribute.as_deref() == attribute
            })
        };
        let all = |file: &WordFile<'_>| -> Vec<String> {
            let texts = file.entries.iter().flat_map(|entry| {
                let texts = entry.texts().filter(|text| !is_wanted(entry, text.attribute));
                texts.map(|text| {
                    let attribute = text.attribute.unwrap_or_default();
                    let text = render(&take_apart(text.pattern));
                    format!("{}.{attribute}={text}\n{}", entry.name(), entry.comment)
                })
            });
            texts.chain(file.junk.iter().map(|it| it.text.to_owned())).collect()
        };
        match wanted.first() {
            Some((change, _)) if all(&old) != all(&new) => Err(refusal(change, Refusal::Others)),
            _ => Ok(()),
        }
    }
}

fn written_attribute(name: &str, pattern: &str, is_below: bool) -> String {
    format!("\n    .{name} ={}", place(pattern, 1, is_below))
}

/// Whether what stands after `=` begins on the next line.
fn is_below(body: &str) -> bool {
    body.trim_start_matches([' ', '\r']).starts_with('\n')
}

/// Where the comment begins that ends a text.
fn comment_start(text: &str) -> usize {
    let mut start = text.len();
    for line in text.split_inclusive('\n').rev() {
        if line == "#\n" || line == "#\r\n" || line.starts_with("# ") {
            start -= line.len();
        } else {
            break;
        }
    }
    start
}

/// What stands of a text after its `=`, to its end.
fn body(text: &str, entry: &Entry<'_>, attribute: Option<&str>) -> Range<usize> {
    let offset = |part: &str| part.as_ptr() as usize - text.as_ptr() as usize;
    let at = attribute.and_then(|name| entry.attributes.iter().position(|it| it.id.name == name));
    let (name, next) = match at {
        Some(at) => {
            let name = entry.attributes[at].id.name;
            (offset(name) + name.len(), entry.attributes.get(at + 1))
        }
        None => (offset(entry.id) + entry.id.len(), entry.attributes.first()),
    };
    let start = text[name..].find('=').map_or(name, |equals| name + equals + 1);
    let end = match next {
        Some(next) => offset(next.id.name) - 1,
        None => entry.range.end,
    };
    let body = text.get(start..end).unwrap_or_default();
    start..start + body.trim_end_matches([' ', '\r', '\n']).len()
}
