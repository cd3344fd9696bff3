//! Terms: what the glossary calls a thing is what the words call it.
//!
//! Where a text in English has a term of the glossary, its Welsh has to have one of the terms for it,
//! mutated or with an ending as may be. Forms that share no beginning with the term (*cleifion* of
//! *claf*) stand in the glossary; a word that has other senses beside is not looked for.

use super::{Checker, Code, Problem};
use crate::exchange::{GLOSSARY, Glossary};
use crate::l10n::Position;
use crate::l10n::catalogue::{Entry, Text, WordFile};
use crate::search;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

/// A term of one word that is shorter than this has to stand as it is, but for its mutation.
const SHORTEST_STEM: usize = 4;

/// A term that is looked for.
struct Wanted {
    english: String,
    /// Its English, word by word.
    words: Vec<String>,
    /// The Welsh of which one has to be there, each word by word.
    welsh: Vec<Vec<String>>,
    /// The Welsh as it is shown.
    shown: String,
}

/// The terms that are looked for, by their first word in English.
struct Terms(BTreeMap<String, Vec<Wanted>>);

impl<'t> Checker<'_, 't> {
    pub(super) fn terms(&mut self) {
        let files = [self.folder.files, self.folder.behind];
        let Some(bytes) = files.into_iter().find_map(|files| files.get(GLOSSARY)) else { return };
        let text = String::from_utf8_lossy(bytes);
        let terms = match Glossary::read(&text) {
            Ok(glossary) => Terms::of(&glossary),
            Err(error) => {
                let position = error.line.map(|line| Position { line, column: 1 });
                let problem = Problem::new(Code::Field, GLOSSARY, position);
                self.push(problem.with("field", "glossary").with("detail", error.kind.to_string()));
                return;
            }
        };
        let catalogue = self.catalogue;
        for (name, english) in &catalogue.english {
            let Some(welsh) = catalogue.welsh.get(name) else { continue };
            for en in &english.entries {
                // How many other names there are, and which, is each language's own affair.
                if matches!(en.id, "also-known-as" | "search-words") {
                    continue;
                }
                let Some(cy) = welsh.entry(en.id, en.is_term) else { continue };
                for text in en.texts() {
                    if let Some(other) = cy.text(text.attribute) {
                        self.called_otherwise(&terms, text, (welsh, cy, other));
                    }
                }
            }
        }
    }

    fn called_otherwise(
        &mut self,
        terms: &Terms,
        english: Text<'_, 't>,
        (file, entry, welsh): (&WordFile<'t>, &Entry<'t>, Text<'_, 't>),
    ) {
        let wanted = terms.within(&folded(english));
        if wanted.is_empty() {
            return;
        }
        let said = Said::of(&folded(welsh));
        for term in wanted.into_values().filter(|term| !term.is_said(&said)) {
            let position = welsh.pieces().first().map(|piece| file.position(piece));
            let position = position.unwrap_or(file.position(entry.id));
            let problem = Problem::new(Code::Term, &file.path, Some(position))
                .with("id", entry.name())
                .with("english", term.english.as_str())
                .with("welsh", term.shown.as_str());
            self.push(problem.about(&file.name, &entry.name()));
        }
    }
}

impl Terms {
    fn of(glossary: &Glossary) -> Self {
        let mut terms: BTreeMap<String, Vec<Wanted>> = BTreeMap::new();
        for term in glossary.terms().iter().filter(|term| !term.loose) {
            let words = plain(&term.en);
            let Some(first) = words.first().cloned() else { continue };
            let welsh = term.cy.iter().chain(&term.forms).map(|it| plain(it)).collect();
            let english = term.en.clone();
            let shown = term.cy.join(", ");
            terms.entry(first).or_default().push(Wanted { english, words, welsh, shown });
        }
        // The longest first: “A level” is not a level.
        for of_word in terms.values_mut() {
            of_word.sort_by_key(|term| std::cmp::Reverse(term.words.len()));
        }
        Self(terms)
    }

    /// The terms that a text has, each once.
    fn within(&self, text: &[String]) -> BTreeMap<&str, &Wanted> {
        let mut found = BTreeMap::new();
        let mut rest = text;
        while let Some((first, others)) = rest.split_first() {
            let singular = search::plurals(first).into_iter().filter(|it| it.len() < first.len());
            let names = std::iter::once(first.clone()).chain(singular);
            let begun = names.filter_map(|name| self.0.get(&name)).flatten();
            let term = begun.filter(|term| term.begins(rest)).max_by_key(|term| term.words.len());
            rest = match term {
                Some(term) => {
                    let _ = found.insert(term.english.as_str(), term);
                    &rest[term.words.len()..]
                }
                None => others,
            };
        }
        found
    }
}

impl Wanted {
    /// Whether a text begins with it, as it is or in the plural.
    fn begins(&self, text: &[String]) -> bool {
        let Some((last, before)) = self.words.split_last() else { return false };
        let Some(end) = text.get(before.len()) else { return false };
        text.starts_with(before)
            && (end == last || end.len() > last.len() && search::plurals(end).contains(last))
    }

    /// Whether one of its terms is there; or the English itself, as in the name of a body.
    fn is_said(&self, said: &Said) -> bool {
        let ways = self.welsh.iter().chain([&self.words]);
        ways.into_iter().any(|words| words.iter().all(|word| said.has(word)))
    }
}

/// The words of a text in Welsh, with those that they could be mutations and plurals of.
struct Said(BTreeSet<String>);

impl Said {
    fn of(words: &[String]) -> Self {
        let mut said = BTreeSet::new();
        for word in words {
            for radical in search::radicals(word).into_iter().chain([word.clone()]) {
                said.extend(search::plurals(&radical));
                let _ = said.insert(radical);
            }
        }
        Self(said)
    }

    /// Whether a word is there, as it is or with an ending.
    fn has(&self, word: &str) -> bool {
        let from = self.0.range::<str, _>((Bound::Included(word), Bound::Unbounded)).next();
        from.is_some_and(|it| it == word || word.len() >= SHORTEST_STEM && it.starts_with(word))
    }
}

/// The words of a text without the addresses of its links.
fn folded(text: Text<'_, '_>) -> Vec<String> {
    let without_addresses = |piece: &str| {
        let mut parts = piece.split("](");
        let first = parts.next().map(plain).unwrap_or_default();
        let after = |part: &str| part.split_once(')').map(|(_, after)| plain(after));
        parts.filter_map(after).fold(first, |words, more| [words, more].concat())
    };
    text.pieces().into_iter().flat_map(without_addresses).collect()
}

fn plain(text: &str) -> Vec<String> {
    search::words(text).into_iter().map(|word| word.folded).collect()
}
