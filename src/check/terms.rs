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
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A term of one word that is shorter than this has to stand as it is, but for its mutation.
const SHORTEST_STEM: usize = 4;

/// A term that is looked for.
struct Wanted {
    english: String,
    /// Its English, word by word.
    words: Vec<String>,
    /// The ways of saying it of which one has to be there: its Welsh, or the English itself, as in
    /// the name of a body; the words of each by their numbers.
    ways: Vec<Vec<usize>>,
    /// The Welsh as it is shown.
    shown: String,
}

/// The terms that are looked for.
struct Terms {
    /// By their first word in English.
    wanted: BTreeMap<String, Vec<Wanted>>,
    /// A number for every word that a way of saying one of them has.
    numbers: BTreeMap<String, usize>,
}

/// What has been found out of words, each of which comes again and again.
#[derive(Default)]
struct Known {
    /// Of a word in English, the words that it may be the plural of, and itself, where terms begin so.
    begins: HashMap<String, Vec<String>>,
    /// Of a word in Welsh, the numbers of all that it says.
    says: HashMap<String, Vec<usize>>,
}

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
        let mut known = Known::default();
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
                        self.called_otherwise((&terms, &mut known), text, (welsh, cy, other));
                    }
                }
            }
        }
    }

    fn called_otherwise(
        &mut self,
        (terms, known): (&Terms, &mut Known),
        english: Text<'_, 't>,
        (file, entry, welsh): (&WordFile<'t>, &Entry<'t>, Text<'_, 't>),
    ) {
        let wanted = terms.within(&folded(english), known);
        if wanted.is_empty() {
            return;
        }
        let words = folded(welsh);
        let mut said: BTreeSet<usize> = BTreeSet::new();
        for word in &words {
            said.extend(known.says(word, terms));
        }
        let is_said = |way: &Vec<usize>| way.iter().all(|word| said.contains(word));
        for term in wanted.into_values().filter(|term| !term.ways.iter().any(is_said)) {
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
        let mut wanted: BTreeMap<String, Vec<Wanted>> = BTreeMap::new();
        let mut numbers = BTreeMap::new();
        for term in glossary.terms().iter().filter(|term| !term.loose) {
            let words = plain(&term.en);
            let Some(first) = words.first().cloned() else { continue };
            let welsh = term.cy.iter().chain(&term.forms).map(|it| plain(it));
            let mut number = |word: String| {
                let next = numbers.len();
                *numbers.entry(word).or_insert(next)
            };
            let ways = welsh.chain([words.clone()]);
            let ways = ways.map(|way| way.into_iter().map(&mut number).collect()).collect();
            let english = term.en.clone();
            let shown = term.cy.join(", ");
            wanted.entry(first).or_default().push(Wanted { english, words, ways, shown });
        }
        // The longest first: “A level” is not a level.
        for of_word in wanted.values_mut() {
            of_word.sort_by_key(|term| std::cmp::Reverse(term.words.len()));
        }
        Self { wanted, numbers }
    }

    /// The numbers of the words that a form is, or is with an ending.
    fn begun_by(&self, form: &str) -> Vec<usize> {
        let stems = form
            .char_indices()
            .map(|(at, _)| &form[..at])
            .skip_while(|it| it.len() < SHORTEST_STEM);
        stems.chain([form]).filter_map(|stem| self.numbers.get(stem).copied()).collect()
    }

    /// The terms that a text has, each once.
    fn within(&self, text: &[String], known: &mut Known) -> BTreeMap<&str, &Wanted> {
        let mut found = BTreeMap::new();
        let mut rest = text;
        while let Some((first, others)) = rest.split_first() {
            let names = known.begins(first, self).iter();
            let begun = names.filter_map(|name| self.wanted.get(name)).flatten();
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
}

impl Known {
    fn begins(&mut self, word: &str, terms: &Terms) -> &[String] {
        self.begins.entry(word.to_owned()).or_insert_with(|| {
            let singular = search::plurals(word).into_iter().filter(|it| it.len() < word.len());
            let names = std::iter::once(word.to_owned()).chain(singular);
            names.filter(|name| terms.wanted.contains_key(name)).collect()
        })
    }

    /// What a word says, as it is, as a mutation, a plural, or with an ending.
    fn says(&mut self, word: &str, terms: &Terms) -> &[usize] {
        self.says.entry(word.to_owned()).or_insert_with(|| {
            let radicals = search::radicals(word).into_iter().chain([word.to_owned()]);
            let forms = radicals.flat_map(|it| [search::plurals(&it), vec![it]].concat());
            let said: BTreeSet<usize> = forms.flat_map(|form| terms.begun_by(&form)).collect();
            said.into_iter().collect()
        })
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
