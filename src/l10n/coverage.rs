//! How much of the words is translated, by file and in all, in messages and in words.

use super::Language;
use super::catalogue::{Catalogue, Entry, Pair};
use super::progress::{Progress, State};
use serde::Serialize;
use std::ops::AddAssign;

/// Messages, and the words of what they are translated from: what a quote is made from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Amount {
    /// How many messages.
    pub messages: usize,
    /// How many words.
    pub words: usize,
}

/// How far a file has come in one language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// All there is in either language.
    pub all: Amount,
    /// What is not there.
    pub missing: Amount,
    /// What is older than the other language.
    pub stale: Amount,
    /// What is there, up to date, and read by nobody fluent.
    pub draft: Amount,
    /// What someone fluent has read as it stands.
    pub reviewed: Amount,
}

impl Coverage {
    /// What is there and up to date, read or not.
    pub fn translated(&self) -> Amount {
        let mut translated = self.draft;
        translated += self.reviewed;
        translated
    }

    fn count(&mut self, pair: &Pair<'_, '_>, progress: &Progress, language: Language) {
        let from = pair.of(language.other()).or(pair.of(language));
        let amount = Amount { messages: 1, words: from.map(words).unwrap_or_default() };
        self.all += amount;
        *match progress.state(pair, language) {
            State::Missing => &mut self.missing,
            State::Stale => &mut self.stale,
            State::Draft => &mut self.draft,
            State::Reviewed(_) => &mut self.reviewed,
        } += amount;
    }
}

impl AddAssign for Amount {
    fn add_assign(&mut self, other: Self) {
        self.messages += other.messages;
        self.words += other.words;
    }
}

impl AddAssign for Coverage {
    fn add_assign(&mut self, other: Self) {
        self.all += other.all;
        self.missing += other.missing;
        self.stale += other.stale;
        self.draft += other.draft;
        self.reviewed += other.reviewed;
    }
}

/// How far each file has come in a language, by namespace.
pub fn by_file(
    catalogue: &Catalogue<'_>,
    progress: &Progress,
    language: Language,
) -> Vec<(String, Coverage)> {
    let file = |name: &str| {
        let mut coverage = Coverage::default();
        for pair in catalogue.pairs(name) {
            coverage.count(&pair, progress, language);
        }
        (name.to_owned(), coverage)
    };
    catalogue.namespaces().into_iter().map(file).collect()
}

/// All files together.
pub fn total(files: &[(String, Coverage)]) -> Coverage {
    let mut total = Coverage::default();
    files.iter().for_each(|(_, coverage)| total += *coverage);
    total
}

/// How many words an entry has; of forms that are chosen from, each counts.
fn words(entry: &Entry<'_>) -> usize {
    let pieces = entry.texts().flat_map(|text| text.pieces()).collect::<Vec<_>>();
    let is_word = |word: &&str| word.chars().any(char::is_alphanumeric);
    pieces.iter().map(|piece| piece.split_whitespace().filter(is_word).count()).sum()
}
