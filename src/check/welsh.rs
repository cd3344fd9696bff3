//! How words are written: variables after words that mutate, letters that are composed, marks that
//! can't be seen, apostrophes, ampersands, spaces.

use super::{Checker, Code, Problem};
use crate::l10n::Language;
use crate::l10n::catalogue::{Entry, Selector, Text, WordFile};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;

/// Words that mutate what follows them.
const MUTATING: &[&str] = &[
    "i", "o", "am", "ar", "at", "gan", "dan", "dros", "drwy", "trwy", "heb", "hyd", "wrth", "neu",
    "a", "â", "gyda", "tua", "na", "yn", "ei", "dy", "fy", "dau", "dwy", "tri", "chwe", "pa",
    "mor", "rhy", "un", "y", "yr", "dyma", "dyna", "pan",
];
/// Marks that can't be seen.
const INVISIBLE: &[char] = &[
    '\u{200b}', '\u{200c}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}',
    '\u{202e}', '\u{2060}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{feff}', '\u{ad}',
];

impl<'t> Checker<'_, 't> {
    pub(super) fn welsh(&mut self) {
        let catalogue = self.catalogue;
        for language in Language::ALL {
            for file in catalogue.of(language).values() {
                self.letters_of(file);
                self.apostrophes(file);
                for entry in &file.entries {
                    let numbers = self.numbers(entry, &file.name);
                    for text in entry.texts() {
                        self.pieces(file, entry, text);
                        if language == Language::Cymraeg {
                            self.mutating(file, entry, text.pattern, &numbers);
                        }
                    }
                }
            }
        }
    }

    /// The variables of a message that hold numbers, which do not mutate.
    fn numbers(&self, entry: &Entry<'t>, file: &str) -> BTreeSet<String> {
        let english = self.catalogue.english.get(file);
        let english = english.and_then(|it| it.entry(entry.id, entry.is_term));
        let entries = [Some(entry), english].into_iter().flatten();
        let mut numbers: BTreeSet<String> =
            crate::profile::VARIABLES.iter().map(|variable| variable.name.to_owned()).collect();
        for text in entries.flat_map(Entry::texts) {
            for selector in text.selectors().into_iter().filter(Selector::is_by_number) {
                if let InlineExpression::VariableReference { id } = selector.by {
                    let _ = numbers.insert(id.name.to_owned());
                }
            }
        }
        numbers.extend(["count", "number", "min", "max", "percent", "hours"].map(str::to_owned));
        let comment = [entry.comment.as_str(), english.map_or("", |it| &it.comment)].join(" ");
        // What the comment says to be a number, a year, a date or how many of something.
        for sentence in comment.split(['$', '.']) {
            let mut words = sentence.split_whitespace();
            let name = words.next().unwrap_or_default().trim_end_matches(',');
            let is_number = words.any(|word| {
                let word = word.trim_matches(|c: char| !c.is_alphanumeric());
                matches!(
                    word,
                    "many" | "number" | "pounds" | "year" | "place" | "per" | "size" | "date"
                )
            });
            if is_number {
                let _ = numbers.insert(name.to_owned());
            }
        }
        numbers
    }

    fn mutating(
        &mut self,
        file: &WordFile<'t>,
        entry: &Entry<'t>,
        pattern: &Pattern<&'t str>,
        numbers: &BTreeSet<String>,
    ) {
        for (index, element) in pattern.elements.iter().enumerate() {
            let PatternElement::Placeable { expression } = element else { continue };
            if let Expression::Select { variants, .. } = expression {
                for variant in variants {
                    self.mutating(file, entry, &variant.value, numbers);
                }
                continue;
            }
            let Expression::Inline(InlineExpression::VariableReference { id }) = expression else {
                // Pounds and dates are written by a function, and do not mutate.
                continue;
            };
            let before = index.checked_sub(1).and_then(|at| pattern.elements.get(at));
            let Some(PatternElement::TextElement { value }) = before else { continue };
            let Some(word) = word_before(value).filter(|_| !numbers.contains(id.name)) else {
                continue;
            };
            if MUTATING.contains(&word.as_str()) {
                let position = file.position(id.name);
                let problem = Problem::new(Code::AfterMutation, &file.path, Some(position))
                    .with("id", entry.name())
                    .with("name", id.name)
                    .with("word", word);
                self.push(problem.about(&file.name, &entry.name()));
            }
        }
    }

    /// What is wrong with letters anywhere in a file, comments included.
    fn letters_of(&mut self, file: &WordFile<'t>) {
        let nfc = icu_normalizer::ComposingNormalizer::new_nfc();
        if let Some(line) = file.text.lines().find(|line| !nfc.is_normalized(line)) {
            let column = line.len() - nfc.split_normalized(line).1.len();
            let position = file.position(&line[column..]);
            self.push(Problem::new(Code::NotNfc, &file.path, Some(position)));
        }
        if let Some(at) = file.text.find(INVISIBLE) {
            let sign = file.text[at..].chars().next().unwrap_or_default();
            let problem = Problem::new(Code::Invisible, &file.path, Some(file.position_at(at)));
            self.push(problem.with("sign", format!("U+{:04X}", u32::from(sign))));
        }
    }

    fn apostrophes(&mut self, file: &WordFile<'t>) {
        let straight = first_within_word(file, '\'');
        let curly = first_within_word(file, '’');
        if let (Some(straight), Some(curly)) = (straight, curly) {
            // The later of the two is the one that strays.
            let position = file.position_at(straight.max(curly));
            self.push(Problem::new(Code::Apostrophes, &file.path, Some(position)));
        }
    }

    fn pieces(&mut self, file: &WordFile<'t>, entry: &Entry<'t>, text: Text<'_, 't>) {
        for piece in text.pieces() {
            let at = |code, offset: usize| {
                let problem = Problem::new(code, &file.path, Some(file.position(&piece[offset..])));
                problem.with("id", entry.name()).about(&file.name, &entry.name())
            };
            if file.language == Language::Cymraeg
                && let Some(offset) = piece.find('&')
            {
                self.problems.push(at(Code::Ampersand, offset));
            }
            if let Some(offset) =
                piece.trim_end().find("  ").filter(|at| !piece[..*at].trim().is_empty())
            {
                self.problems.push(at(Code::DoubleSpace, offset));
            }
        }
    }
}

/// The last word before a variable, if nothing but a space stands between.
fn word_before(text: &str) -> Option<String> {
    let words = text.strip_suffix(' ')?;
    let start = words
        .rfind(|c: char| !c.is_alphabetic())
        .map_or(0, |at| at + words[at..].chars().next().map_or(1, char::len_utf8));
    let word = words.get(start..)?.to_lowercase();
    // What is joined on behind an apostrophe is no word of its own.
    let is_joined = words[..start].ends_with(['\'', '’']);
    (!word.is_empty() && !is_joined).then_some(word)
}

/// Where an apostrophe first stands within or behind a word.
fn first_within_word(file: &WordFile<'_>, sign: char) -> Option<usize> {
    let texts = file
        .entries
        .iter()
        .flat_map(|entry| entry.texts().flat_map(|it| it.pieces()).collect::<Vec<_>>());
    let found = texts.filter_map(|piece| {
        let at = piece
            .match_indices(sign)
            .map(|(at, _)| at)
            .find(|at| piece[..*at].chars().next_back().is_some_and(char::is_alphabetic))?;
        Some((piece.as_ptr() as usize + at).saturating_sub(file.text.as_ptr() as usize))
    });
    found.min()
}
