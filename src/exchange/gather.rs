//! What both formats in XML share of a catalogue: its texts side by side, and the ids that lead back.

use super::pieces::{Piece, Pieces, Returned, pieces};
use super::tree::{Bit, render, take_apart};
use super::{Change, ErrorKind, ExchangeError};
use crate::l10n::Language;
use crate::l10n::catalogue::{Catalogue, Pair};
use std::collections::HashMap;

/// A text that stands in the language that is translated from.
pub(super) struct Side<'c, 't> {
    /// The message or term.
    pub pair: Pair<'c, 't>,
    /// Its id and its attribute's: `organisation.strapline`.
    pub id: String,
    /// The text in both languages.
    pub piece: Piece,
}

/// Every text of a namespace that stands in the language that is translated from.
pub(super) fn sides<'c, 't>(
    catalogue: &'c Catalogue<'t>,
    file: &str,
    from: Language,
) -> Vec<Side<'c, 't>> {
    let mut sides = Vec::new();
    for pair in catalogue.pairs(file) {
        let Some(entry) = pair.of(from) else { continue };
        let other = pair.of(from.other());
        for text in entry.texts() {
            let name = entry.name();
            let id = match text.attribute {
                Some(attribute) => format!("{name}.{attribute}"),
                None => name.into_owned(),
            };
            let source = take_apart(text.pattern);
            let target = other.and_then(|it| it.text(text.attribute));
            // A translation that is not begun is none.
            let target = target.map(|text| take_apart(text.pattern)).filter(|it| !is_blank(it));
            let piece = pieces(&source, target.as_deref(), from.other());
            sides.push(Side { pair, id, piece });
        }
    }
    sides
}

/// Whether a text is as in the skeleton of a new career: `{""}`.
fn is_blank(text: &[Bit]) -> bool {
    matches!(text, [Bit::Code(code)] if code == "{\"\"}")
}

/// The comment of the language that is translated from, which tells the translator of variables.
pub(super) fn comment<'c>(pair: &Pair<'c, '_>, from: Language) -> Option<&'c str> {
    let comment = pair.of(from).map(|entry| entry.comment.as_str());
    comment.filter(|comment| !comment.is_empty())
}

/// The comment that the translation has of its own; empty where it has none and the other has.
pub(super) fn other_comment<'c>(pair: &Pair<'c, '_>, from: Language) -> Option<&'c str> {
    let here = pair.of(from)?.comment.as_str();
    let there = pair.of(from.other())?.comment.as_str();
    (here != there).then_some(there)
}

/// Takes an id apart: message, attribute, path within the text.
pub(super) fn id_parts(id: &str) -> Option<(&str, Option<&str>, &str)> {
    let (name, path) = id.split_at(id.find(':').unwrap_or(id.len()));
    let (name, attribute) = match name.split_once('.') {
        Some((name, attribute)) => (name, Some(attribute)),
        None => (name, None),
    };
    let is_id = |id: &str| {
        id.starts_with(|c: char| c.is_ascii_alphabetic())
            && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    };
    let is_path = path.split(':').skip(1).all(|step| {
        step.split_once('.')
            .is_some_and(|(number, key)| number.parse::<usize>().is_ok() && !key.is_empty())
    });
    let is_right = is_id(name.strip_prefix('-').unwrap_or(name)) && attribute.is_none_or(is_id);
    (is_right && is_path).then_some((name, attribute, path))
}

/// The pieces of a file as they are read, put together to changes.
#[derive(Default)]
pub(super) struct Gatherer {
    texts: Vec<Gathered>,
    index: HashMap<(String, String), usize>,
    lines: HashMap<(String, String), usize>,
}

struct Gathered {
    line: usize,
    file: String,
    name: String,
    attribute: Option<String>,
    comment: Option<String>,
    pieces: Pieces,
}

impl Gatherer {
    /// Adds a piece that was read on this line.
    pub fn add(
        &mut self,
        (file, id): (&str, &str),
        line: usize,
        comment: Option<String>,
        piece: Returned,
    ) -> Result<(), ExchangeError> {
        let (name, attribute, path) =
            id_parts(id).ok_or_else(|| ExchangeError::at(line, ErrorKind::Id(id.to_owned())))?;
        let first = self.lines.entry((file.to_owned(), id.to_owned())).or_insert(line);
        let head = id.strip_suffix(path).unwrap_or(id);
        let key = (file.to_owned(), head.to_owned());
        let texts = &mut self.texts;
        let at = *self.index.entry(key).or_insert_with(|| {
            texts.push(Gathered {
                line,
                file: file.to_owned(),
                name: name.to_owned(),
                attribute: attribute.map(str::to_owned),
                comment: None,
                pieces: Pieces::default(),
            });
            texts.len() - 1
        });
        let text = &mut self.texts[at];
        if comment.is_some() {
            text.comment = comment;
        }
        if !text.pieces.add(path, piece) {
            let kind = ErrorKind::Duplicate { id: format!("{file}#{id}"), first: *first };
            return Err(ExchangeError::at(line, kind));
        }
        Ok(())
    }

    /// The texts that are translated, as changes in a language.
    pub fn changes(self, language: Language) -> Vec<Change> {
        let changes = self.texts.into_iter().filter_map(|text| {
            Some(Change {
                text: render(&text.pieces.translation()?),
                file: text.file,
                id: text.name,
                attribute: text.attribute,
                language,
                comment: text.comment,
                line: text.line,
            })
        });
        changes.collect()
    }
}
