//! Welsh spelling, by a Hunspell dictionary that is named.

use super::{Checker, Code, Problem};
use crate::l10n::catalogue::WordFile;
use spellbook::Dictionary;
use std::collections::BTreeSet;
use std::fmt;

/// A dictionary of Welsh.
pub struct Spelling(Dictionary);

/// A dictionary that can't be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the dictionary can't be read: {0}")]
pub struct SpellingError(String);

impl fmt::Debug for Spelling {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Spelling")
    }
}

impl Spelling {
    /// A dictionary from the texts of its `.aff` and `.dic`.
    ///
    /// # Errors
    /// Where either is not what Hunspell reads.
    pub fn new(affixes: &str, words: &str) -> Result<Self, SpellingError> {
        let read = Dictionary::new(affixes, words);
        read.map(Self).map_err(|error| SpellingError(error.to_string()))
    }

    fn knows(&self, word: &str) -> bool {
        self.0.check(word)
    }
}

impl<'t> Checker<'_, 't> {
    pub(super) fn spelling(&mut self) {
        let Some(spelling) = self.folder.spelling else { return };
        let catalogue = self.catalogue;
        for file in catalogue.welsh.values() {
            self.spell(file, spelling);
        }
    }

    fn spell(&mut self, file: &WordFile<'t>, spelling: &Spelling) {
        let mut named = BTreeSet::new();
        for entry in file.entries.iter().filter(|entry| entry.id != "search-words") {
            for piece in entry.texts().flat_map(|text| text.pieces()).collect::<Vec<_>>() {
                for range in spelt(piece) {
                    let word = &piece[range.clone()];
                    let plain = word.replace('’', "'");
                    let is_right = |word: &str| {
                        self.allowed.words.contains(&word.to_lowercase()) || spelling.knows(word)
                    };
                    if is_right(&plain) || is_right(alone(&plain)) || !named.insert(plain) {
                        continue;
                    }
                    let position = file.position(&piece[range]);
                    let problem = Problem::new(Code::Spelling, &file.path, Some(position))
                        .with("id", entry.name())
                        .with("word", word);
                    self.push(problem.about(&file.name, &entry.name()));
                }
            }
        }
    }
}

/// A word without a short one that is joined to it: `geiriau'n`, `a'r`.
fn alone(word: &str) -> &str {
    const JOINED: [&str; 9] = ["'r", "'n", "'i", "'u", "'w", "'m", "'ch", "'th", "'ll"];
    JOINED.iter().find_map(|joined| word.strip_suffix(joined)).unwrap_or(word)
}

/// The words of a text that are to be spelt: none with figures, and no address.
fn spelt(piece: &str) -> Vec<std::ops::Range<usize>> {
    let is_part = |letter: char| letter.is_alphabetic() || matches!(letter, '\'' | '’');
    let mut found = Vec::new();
    let mut start = None;
    let mut is_address = false;
    for (at, letter) in piece.char_indices().chain([(piece.len(), ' ')]) {
        if piece[at.min(piece.len())..].starts_with("](") {
            is_address = true;
        }
        if is_part(letter) {
            let _ = start.get_or_insert(at);
            continue;
        }
        if let Some(from) = start.take().filter(|_| !is_address) {
            let word = &piece[from..at];
            let trimmed = word.trim_matches(['\'', '’']);
            let from = from + (word.len() - word.trim_start_matches(['\'', '’']).len());
            let beside = [piece[..from].chars().next_back(), Some(letter)];
            let has_figure = beside.into_iter().flatten().any(|it| it.is_ascii_digit());
            if trimmed.chars().count() > 1 && !has_figure {
                found.push(from..from + trimmed.len());
            }
        }
        if letter == ')' {
            is_address = false;
        }
    }
    found
}
