//! The terms of the guide, in both languages: what a translator is to call things.

use super::{ErrorKind, ExchangeError, TableFault};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The path of the file below the content folder.
pub const PATH: &str = "i18n/cy/glossary.json";

/// What parts the terms of a choice in CSV.
const OR: &str = " | ";

/// What stands in CSV in the column of what holds.
const YES: &str = "yes";

/// The terms, by the English in the order of its letters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Glossary {
    terms: Vec<Term>,
}

/// A term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The English.
    pub en: String,
    /// The Welsh: one term, or those among which the sentence chooses.
    pub cy: Vec<String>,
    /// When which is right, and what it means here.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Other forms of the Welsh, which share no beginning with it: plurals, verbs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<String>,
    /// Whether the English has other senses beside, so that it can't be looked for in texts.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub loose: bool,
}

impl Glossary {
    /// Puts terms in order.
    ///
    /// # Errors
    /// Where a term is empty, stands twice, has spaces round it, or a `|` in its Welsh. The line is
    /// the number of the term.
    pub fn new(terms: Vec<Term>) -> Result<Self, ExchangeError> {
        Self::numbered(terms.into_iter().enumerate().map(|(at, term)| (at + 1, term)).collect())
    }

    fn numbered(terms: Vec<(usize, Term)>) -> Result<Self, ExchangeError> {
        let mut lines = BTreeMap::new();
        for (line, term) in &terms {
            let is_right = |text: &String| !text.is_empty() && text.trim() == text;
            let is_choice = |text: &String| is_right(text) && !text.contains('|');
            let mut welsh = term.cy.iter().chain(&term.forms);
            if !is_right(&term.en) || term.cy.is_empty() || !welsh.all(is_choice) {
                return Err(ExchangeError::at(*line, ErrorKind::Term(term.en.clone())));
            }
            if let Some(first) = lines.insert(term.en.clone(), *line) {
                let kind = ErrorKind::Duplicate { id: term.en.clone(), first };
                return Err(ExchangeError::at(*line, kind));
            }
        }
        let mut terms: Vec<Term> = terms.into_iter().map(|(_, term)| term).collect();
        terms.sort_by_cached_key(|term| (term.en.to_lowercase(), term.en.clone()));
        Ok(Self { terms })
    }

    /// The terms, in order.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// Reads the glossary's own file.
    ///
    /// # Errors
    /// Where it is not a list of terms, or a term of it is wrong as [`new`](Self::new) tells, on its
    /// line.
    pub fn read(text: &str) -> Result<Self, ExchangeError> {
        let terms: Vec<Term> = serde_json::from_str(text).map_err(|error| {
            ExchangeError::at(error.line().max(1), ErrorKind::Json(error.to_string()))
        })?;
        Self::numbered(lines_of(text).into_iter().zip(terms).collect())
    }

    /// The text of the glossary's own file: one term a line, so that a change is seen where it is.
    pub fn write(&self) -> String {
        let terms = self.terms.iter().map(|term| {
            let text = serde_json::to_string(term).unwrap_or_default();
            format!("  {text}")
        });
        match terms.collect::<Vec<_>>() {
            terms if terms.is_empty() => "[]\n".to_owned(),
            terms => format!("[\n{}\n]\n", terms.join(",\n")),
        }
    }

    /// Reads a table with the columns `en` and `cy`, and `note`, `forms` and `loose` where they are
    /// there, in any order, as spreadsheets write it; others are passed over, as are empty rows.
    ///
    /// # Errors
    /// Where it is no such table, or a term of it is wrong as [`new`](Self::new) tells.
    pub fn from_csv(text: &str) -> Result<Self, ExchangeError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        // The crate takes a quote that is never closed as it comes.
        if text.matches('"').count() % 2 == 1 {
            return Err(ExchangeError::at(text.lines().count(), ErrorKind::Csv(TableFault::Quote)));
        }
        let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
        // The place of a row is where the one before ended: its line's end and empty lines come first.
        let line = |place: Option<&csv::Position>| {
            let start = place.map_or(0, csv::Position::byte);
            let rest = text.get(usize::try_from(start).unwrap_or_default()..).unwrap_or_default();
            let row = rest.trim_start_matches(['\r', '\n']);
            text[..text.len() - row.len()].matches('\n').count() + 1
        };
        let wrong = |error: csv::Error| {
            let fault = match error.kind() {
                csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
                    TableFault::Length { expected: *expected_len, found: *len }
                }
                _ => TableFault::Other(error.to_string()),
            };
            ExchangeError::at(line(error.position()), ErrorKind::Csv(fault))
        };
        let headers = reader.headers().map_err(wrong)?.clone();
        let column = |name: &str| headers.iter().position(|it| it.trim() == name);
        let needed = |name: &str| {
            column(name).ok_or_else(|| ExchangeError::at(1, ErrorKind::Column(name.to_owned())))
        };
        let (en, cy) = (needed("en")?, needed("cy")?);
        let (note, forms, loose) = (column("note"), column("forms"), column("loose"));
        let choice = |text: &str| text.split('|').map(|it| it.trim().to_owned()).collect();
        let mut terms = Vec::new();
        for record in reader.records() {
            let record = record.map_err(wrong)?;
            if record.iter().all(|field| field.trim().is_empty()) {
                continue;
            }
            let field = |at: usize| record.get(at).unwrap_or_default();
            let term = Term {
                en: field(en).trim().to_owned(),
                cy: choice(field(cy)),
                note: note.map(field).unwrap_or_default().to_owned(),
                forms: forms.map(field).filter(|it| !it.is_empty()).map(choice).unwrap_or_default(),
                loose: loose.map(field).is_some_and(|it| it.trim().eq_ignore_ascii_case(YES)),
            };
            terms.push((line(record.position()), term));
        }
        Self::numbered(terms)
    }

    /// A table with the columns `en`, `cy`, `note`, `forms` and `loose`, as RFC 4180 has it.
    pub fn to_csv(&self) -> String {
        let terminator = csv::Terminator::CRLF;
        let mut writer = csv::WriterBuilder::new().terminator(terminator).from_writer(Vec::new());
        // Writing to memory can't fail, and rows are all of three fields.
        let _ = writer.write_record(["en", "cy", "note", "forms", "loose"]);
        for term in &self.terms {
            let _ = writer.write_record([
                term.en.as_str(),
                &term.cy.join(OR),
                &term.note,
                &term.forms.join(OR),
                if term.loose { YES } else { "" },
            ]);
        }
        String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
    }
}

/// The line on which each object of a list begins, in JSON that was read before.
fn lines_of(json: &str) -> Vec<usize> {
    let mut lines = Vec::new();
    let (mut line, mut depth, mut is_quoted) = (1, 0_usize, false);
    let mut letters = json.bytes();
    while let Some(letter) = letters.next() {
        match letter {
            b'\n' => line += 1,
            b'"' => is_quoted = !is_quoted,
            b'\\' if is_quoted => drop(letters.next()),
            b'{' if !is_quoted => {
                if depth == 0 {
                    lines.push(line);
                }
                depth += 1;
            }
            b'}' if !is_quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    lines
}
