//! How far the translation has come: for each message what it was translated from, and who-read-it
//! marks, all as fingerprints, so that any later edit shows.
//!
//! Kept in `i18n/progress.json`. Either language may be the one written first: what is older than
//! the other is stale, whichever it is.

use super::Language;
use super::catalogue::{Catalogue, Entry, Pair};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// The path of the file below the content folder.
pub const PATH: &str = "i18n/progress.json";

/// The marks of every message: by namespace, then by id.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Progress {
    files: BTreeMap<String, BTreeMap<String, Mark>>,
}

/// What is known of one message.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Mark {
    /// Both texts as they stood when one was last made to say what the other says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    translated: Option<Both>,
    /// The Welsh as it stood when someone fluent read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    cy: Option<Review>,
    /// The English as it stood when someone read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    en: Option<Review>,
}

/// The fingerprints of both texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Both {
    cy: Fingerprint,
    en: Fingerprint,
}

/// A review: its day, and the fingerprint of what was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Review {
    date: String,
    of: Fingerprint,
}

/// What tells one text from another: sixteen hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fingerprint(String);

impl Fingerprint {
    /// The fingerprint of an entry: of its texts and the names of its attributes. Comments and the
    /// way in which lines are broken in the file do not count.
    pub fn of(entry: &Entry<'_>) -> Self {
        let texts = entry
            .texts()
            .map(|text| format!("{}\u{1f}{}", text.attribute.unwrap_or_default(), text.written()));
        let text = texts.collect::<Vec<_>>().join("\u{1e}");
        // FNV-1a, which is the same on every machine and in every version.
        let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        Self(format!("{hash:016x}"))
    }
}

/// How far one message has come in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// It is not there, or has no words yet.
    Missing,
    /// The other language has changed since it was translated.
    Stale,
    /// It is there, and nobody fluent has read it as it stands.
    Draft,
    /// Someone fluent has read it as it stands, on this day.
    Reviewed(String),
}

impl Progress {
    /// Reads the file.
    ///
    /// # Errors
    /// Where it is not what [`write`](Self::write) writes.
    pub fn read(text: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(text)
    }

    /// The file's text: one message a line, so that a change is seen where it is.
    pub fn write(&self) -> String {
        let files =
            self.files.iter().filter(|(_, marks)| !marks.is_empty()).map(|(file, marks)| {
                let marks = marks.iter().map(|(id, mark)| {
                    let mark = serde_json::to_string(mark).unwrap_or_default();
                    format!("    {}: {mark}", serde_json::Value::from(id.as_str()))
                });
                let marks = marks.collect::<Vec<_>>().join(",\n");
                format!("  {}: {{\n{marks}\n  }}", serde_json::Value::from(file.as_str()))
            });
        format!("{{\n{}\n}}\n", files.collect::<Vec<_>>().join(",\n"))
    }

    /// How far a message has come in a language.
    pub fn state(&self, pair: &Pair<'_, '_>, language: Language) -> State {
        let Some(entry) = worded(pair, language) else {
            return State::Missing;
        };
        let mark = self.mark(pair);
        let here = Fingerprint::of(entry);
        if let Some(translated) = mark.and_then(|mark| mark.translated.as_ref())
            && let Some(other) = pair.of(language.other())
            && *translated.of(language) == here
            && *translated.of(language.other()) != Fingerprint::of(other)
        {
            return State::Stale;
        }
        match mark.and_then(|mark| mark.review(language)) {
            Some(review) if review.of == here => State::Reviewed(review.date.clone()),
            _ => State::Draft,
        }
    }

    /// Whether anything has been reviewed at all.
    pub fn has_reviews(&self) -> bool {
        let mut marks = self.files.values().flat_map(BTreeMap::values);
        marks.any(|mark| mark.cy.is_some() || mark.en.is_some())
    }

    /// Whether it is known what a message was translated from.
    pub fn is_recorded(&self, pair: &Pair<'_, '_>) -> bool {
        self.mark(pair).is_some_and(|mark| mark.translated.is_some())
    }

    /// Notes that both texts say the same as they stand now. Whether it could: not where one is not
    /// there or has no words yet.
    pub fn mark_translated(&mut self, pair: &Pair<'_, '_>) -> bool {
        let both = worded(pair, Language::Cymraeg).zip(worded(pair, Language::English));
        if let Some((welsh, english)) = both {
            let both = Both { cy: Fingerprint::of(welsh), en: Fingerprint::of(english) };
            self.mark_mut(pair).translated = Some(both);
        }
        both.is_some()
    }

    /// Notes that someone fluent has read the text of a language as it stands now, on this day.
    /// Whether it could: not where the text is not there or has no words yet.
    pub fn mark_reviewed(&mut self, pair: &Pair<'_, '_>, language: Language, date: &str) -> bool {
        let entry = worded(pair, language);
        if let Some(entry) = entry {
            let review = Some(Review { date: date.to_owned(), of: Fingerprint::of(entry) });
            let mark = self.mark_mut(pair);
            match language {
                Language::Cymraeg => mark.cy = review,
                Language::English => mark.en = review,
            }
        }
        entry.is_some()
    }

    /// Drops what was noted of messages that are gone from the files that are there.
    pub fn forget_gone(&mut self, catalogue: &Catalogue<'_>) {
        let is_there = |file: &str| {
            Language::ALL.into_iter().any(|language| catalogue.of(language).contains_key(file))
        };
        for (file, marks) in self.files.iter_mut().filter(|(file, _)| is_there(file)) {
            let there: BTreeSet<Cow<'_, str>> =
                catalogue.pairs(file).iter().map(|pair| pair.name()).collect();
            marks.retain(|id, _| there.contains(id.as_str()));
        }
    }

    fn mark(&self, pair: &Pair<'_, '_>) -> Option<&Mark> {
        self.files.get(pair.file)?.get(pair.name().as_ref())
    }

    fn mark_mut(&mut self, pair: &Pair<'_, '_>) -> &mut Mark {
        let marks = self.files.entry(pair.file.to_owned()).or_default();
        marks.entry(pair.name().into_owned()).or_default()
    }
}

impl Mark {
    fn review(&self, language: Language) -> Option<&Review> {
        match language {
            Language::Cymraeg => self.cy.as_ref(),
            Language::English => self.en.as_ref(),
        }
    }
}

impl Both {
    fn of(&self, language: Language) -> &Fingerprint {
        match language {
            Language::Cymraeg => &self.cy,
            Language::English => &self.en,
        }
    }
}

/// An entry in a language, if it has words.
fn worded<'c, 't>(pair: &Pair<'c, 't>, language: Language) -> Option<&'c Entry<'t>> {
    pair.of(language).filter(|entry| !entry.is_empty())
}
