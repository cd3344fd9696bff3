use super::words::{self, words};
use super::{Field, query};
use crate::l10n::Language;
use fst::{Map, MapBuilder, Streamer as _};
use std::collections::{BTreeMap, HashMap};
use std::{fmt, mem};

/// A text of a document, to be found by.
#[derive(Debug, Clone)]
pub struct Source {
    /// Which document, by its place among all.
    pub document: u32,
    /// Which field.
    pub field: Field,
    /// In which language.
    pub language: Language,
    /// The words.
    pub text: String,
}

/// Every word of every document, in both languages, and where it stands.
pub struct Index {
    /// How many documents there are.
    pub(super) documents: u32,
    /// The words, in order, each with its number.
    pub(super) terms: Map<Vec<u8>>,
    /// The documents of each word, in order, by its number.
    pub(super) postings: Table<Posting>,
    /// One, two or three letters that words begin with, in order, each with its number.
    pub(super) beginnings: Map<Vec<u8>>,
    /// The documents of all words that begin with them, in order, ready to be taken.
    pub(super) ready: Table<Beginning>,
    /// What documents are called, as it is searched by: a title before another name.
    pub(super) names: HashMap<Box<str>, Vec<(u32, Field)>>,
}

/// Rows of any length by their numbers, all in one piece.
#[derive(Debug)]
pub(super) struct Table<T> {
    /// Where each row ends.
    ends: Vec<u32>,
    all: Vec<T>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { ends: Vec::new(), all: Vec::new() }
    }
}

/// A word in a document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Posting {
    pub(super) document: u32,
    /// In which fields and languages, and whether it is a [`HEAD`] there.
    pub(super) fields: u16,
}

/// The mark of a word that an entry of a list begins with: nothing mutates it, so that it stands there
/// as a dictionary has it. Later words need not: *pibell ddŵr*.
pub(super) const HEAD: u16 = 1 << 15;

/// The best word in a document that begins with some letters.
#[derive(Debug, Clone, Copy)]
pub(super) struct Beginning {
    pub(super) document: u32,
    pub(super) term: u32,
    pub(super) score: f32,
}

/// How many letters beginnings are kept ready for: longer ones begin few words.
pub(super) const READY: usize = 3;

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index")
            .field("documents", &self.documents)
            .field("terms", &self.terms.len())
            .field("bytes", &self.bytes())
            .finish_non_exhaustive()
    }
}

impl Index {
    /// An index of so many documents. Takes no longer than their words are many.
    ///
    /// # Errors
    /// None that is known: the words are put in order before they are handed over.
    pub fn build(
        documents: u32,
        sources: impl IntoIterator<Item = Source>,
    ) -> Result<Self, fst::Error> {
        let mut by_word: HashMap<String, Vec<Posting>> = HashMap::new();
        let mut names: HashMap<Box<str>, Vec<(u32, Field)>> = HashMap::new();
        for source in sources {
            let bit = source.field.bit(source.language);
            let found = words(&source.text);
            if source.field.is_name() {
                names.entry(name(&found).into()).or_default().push((source.document, source.field));
            }
            for (at, word) in found.into_iter().enumerate() {
                let bit = if at == 0 && source.field.is_list() { bit | HEAD } else { bit };
                let postings = by_word.entry(word.folded).or_default();
                match postings.last_mut() {
                    Some(last) if last.document == source.document => last.fields |= bit,
                    _ => postings.push(Posting { document: source.document, fields: bit }),
                }
            }
        }
        let ordered: BTreeMap<String, Vec<Posting>> = by_word.into_iter().collect();
        let mut map = MapBuilder::memory();
        let mut postings = Table::default();
        for (number, (word, mut places)) in (0_u64..).zip(ordered) {
            map.insert(&word, number)?;
            // Documents may have come out of order, or more than once.
            places.sort_by_key(|place| place.document);
            places.dedup_by(|later, first| {
                let is_same = later.document == first.document;
                if is_same {
                    first.fields |= later.fields;
                }
                is_same
            });
            postings.push(places);
        }
        let mut index = Self {
            documents,
            terms: Map::new(map.into_inner()?)?,
            postings,
            beginnings: Map::default(),
            ready: Table::default(),
            names,
        };
        (index.beginnings, index.ready) = index.all_beginnings()?;
        Ok(index)
    }

    /// How many documents there are.
    pub fn documents(&self) -> u32 {
        self.documents
    }

    /// About how much memory it takes, in bytes.
    pub fn bytes(&self) -> usize {
        let names: usize = self.names.keys().map(|name| name.len() + 64).sum();
        self.terms.as_fst().size()
            + self.postings.bytes()
            + self.beginnings.as_fst().size()
            + self.ready.bytes()
            + names
    }

    /// The documents of a word.
    pub(super) fn postings(&self, term: u32) -> &[Posting] {
        self.postings.get(term)
    }

    /// How much a word counts by itself: a rare one says more.
    pub(super) fn rarity(&self, documents: usize) -> f32 {
        (1.0 + self.documents as f32 / (1 + documents) as f32).ln()
    }

    fn all_beginnings(&self) -> Result<(Map<Vec<u8>>, Table<Beginning>), fst::Error> {
        let mut numbers: Vec<(String, u64)> = Vec::new();
        let mut ready = Table::default();
        // Words come in order: what begins them, and where they begin so, by the count of letters.
        let mut open: [(String, Vec<Beginning>); READY] = Default::default();
        let mut close = |letters: String, found: &mut Vec<Beginning>| {
            if !found.is_empty() {
                numbers.push((letters, numbers.len() as u64));
                ready.push(best_of_each(found));
                found.clear();
            }
        };
        let mut terms = self.terms.stream();
        while let Some((word, number)) = terms.next() {
            let word = String::from_utf8_lossy(word);
            let term = number as u32;
            let postings = self.postings(term);
            let rarity = self.rarity(postings.len());
            let ends = word.char_indices().skip(1).map(|(end, _)| end).chain([word.len()]);
            for (end, (letters, found)) in ends.zip(&mut open) {
                if *letters != word[..end] {
                    close(mem::replace(letters, word[..end].to_owned()), found);
                }
                found.extend(postings.iter().map(|place| Beginning {
                    document: place.document,
                    term,
                    score: query::score(place.fields, rarity, end == word.len()),
                }));
            }
        }
        open.into_iter().for_each(|(letters, mut found)| close(letters, &mut found));
        numbers.sort_unstable();
        let mut map = MapBuilder::memory();
        map.extend_iter(numbers)?;
        Ok((Map::new(map.into_inner()?)?, ready))
    }
}

impl<T> Table<T> {
    /// Adds the row of the next number.
    fn push(&mut self, row: impl IntoIterator<Item = T>) {
        self.all.extend(row);
        self.ends.push(self.all.len() as u32);
    }

    /// The row of a number; none where there is no such row.
    pub(super) fn get(&self, number: u32) -> &[T] {
        let at = number as usize;
        let start =
            at.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |end| *end);
        match self.ends.get(at) {
            Some(&end) => &self.all[start as usize..end as usize],
            None => &[],
        }
    }

    fn bytes(&self) -> usize {
        size_of_val(&*self.ends) + size_of_val(&*self.all)
    }
}

/// For each document the beginning that counts most, in the order of documents.
fn best_of_each(found: &mut Vec<Beginning>) -> impl Iterator<Item = Beginning> {
    found.sort_unstable_by(|left, right| {
        let by_score = right.score.total_cmp(&left.score);
        left.document.cmp(&right.document).then(by_score).then(left.term.cmp(&right.term))
    });
    found.dedup_by_key(|beginning| beginning.document);
    found.iter().copied()
}

/// The words of a name as they are looked up among names.
pub(super) fn name<'w>(words: impl IntoIterator<Item = &'w words::Word>) -> String {
    let words: Vec<&str> = words.into_iter().map(|word| word.folded.as_str()).collect();
    words.join(" ")
}
