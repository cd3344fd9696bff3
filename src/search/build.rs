use super::words::{self, words};
use super::{Field, query};
use crate::l10n::Language;
use fst::{IntoStreamer as _, Map, MapBuilder, Streamer as _};
use std::collections::{BTreeMap, HashMap};
use std::fmt;

/// A text of a document, to be found by.
#[derive(Debug, Clone)]
pub struct Source<'a> {
    /// Which document, by its place among all.
    pub document: u32,
    /// Which field.
    pub field: Field,
    /// In which language.
    pub language: Language,
    /// The words.
    pub text: &'a str,
}

/// Every word of every document, in both languages, and where it stands.
pub struct Index {
    /// How many documents there are.
    pub(super) documents: u32,
    /// The words, in order, each with its number.
    pub(super) terms: Map<Vec<u8>>,
    /// Where the documents of each word begin, by its number; one more at the end.
    pub(super) starts: Vec<u32>,
    /// The documents of all words, in order for each.
    pub(super) postings: Vec<Posting>,
    /// The documents of all words that begin with one, two or three letters, ready to be taken.
    pub(super) beginnings: HashMap<Box<str>, Box<[Beginning]>>,
    /// What documents are called, as it is searched by: a title before another name.
    pub(super) names: HashMap<Box<str>, Vec<(u32, Field)>>,
}

/// A word in a document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Posting {
    pub(super) document: u32,
    /// In which fields and languages.
    pub(super) fields: u16,
}

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
    pub fn build<'a>(
        documents: u32,
        sources: impl IntoIterator<Item = Source<'a>>,
    ) -> Result<Self, fst::Error> {
        let mut by_word: HashMap<String, Vec<Posting>> = HashMap::new();
        let mut names: HashMap<Box<str>, Vec<(u32, Field)>> = HashMap::new();
        for source in sources {
            let bit = source.field.bit(source.language);
            let found = words(source.text);
            if source.field.is_name() {
                names.entry(name(&found).into()).or_default().push((source.document, source.field));
            }
            for word in found {
                let postings = by_word.entry(word.folded).or_default();
                match postings.last_mut() {
                    Some(last) if last.document == source.document => last.fields |= bit,
                    _ => postings.push(Posting { document: source.document, fields: bit }),
                }
            }
        }
        let ordered: BTreeMap<String, Vec<Posting>> = by_word.into_iter().collect();
        let mut map = MapBuilder::memory();
        let mut starts = Vec::with_capacity(ordered.len() + 1);
        let mut postings: Vec<Posting> = Vec::new();
        for (number, (word, mut places)) in (0_u64..).zip(ordered) {
            map.insert(&word, number)?;
            starts.push(postings.len() as u32);
            // Documents may have come out of order, or more than once.
            places.sort_by_key(|place| place.document);
            places.dedup_by(|later, first| {
                let is_same = later.document == first.document;
                if is_same {
                    first.fields |= later.fields;
                }
                is_same
            });
            postings.extend(places);
        }
        starts.push(postings.len() as u32);
        let mut index = Self {
            documents,
            terms: Map::new(map.into_inner()?)?,
            starts,
            postings,
            beginnings: HashMap::new(),
            names,
        };
        index.beginnings = index.all_beginnings();
        Ok(index)
    }

    /// How many documents there are.
    pub fn documents(&self) -> u32 {
        self.documents
    }

    /// About how much memory it takes, in bytes.
    pub fn bytes(&self) -> usize {
        let beginnings: usize = self.beginnings.values().map(|it| size_of_val(&**it) + 40).sum();
        let names: usize = self.names.keys().map(|name| name.len() + 64).sum();
        self.terms.as_fst().size()
            + size_of_val(&*self.starts)
            + size_of_val(&*self.postings)
            + beginnings
            + names
    }

    /// The documents of a word.
    pub(super) fn postings(&self, term: u32) -> &[Posting] {
        let at = term as usize;
        match (self.starts.get(at), self.starts.get(at + 1)) {
            (Some(&start), Some(&end)) => &self.postings[start as usize..end as usize],
            _ => &[],
        }
    }

    /// How much a word counts by itself: a rare one says more.
    pub(super) fn rarity(&self, documents: usize) -> f32 {
        (1.0 + self.documents as f32 / (1 + documents) as f32).ln()
    }

    fn all_beginnings(&self) -> HashMap<Box<str>, Box<[Beginning]>> {
        let mut open: [Option<(String, Vec<Beginning>)>; READY] = [const { None }; READY];
        let mut ready = HashMap::new();
        let mut close = |open: &mut Option<(String, Vec<Beginning>)>| {
            if let Some((letters, found)) = open.take() {
                let _ = ready.insert(letters.into_boxed_str(), best_of_each(found));
            }
        };
        let mut terms = self.terms.into_stream();
        while let Some((word, number)) = terms.next() {
            let word = String::from_utf8_lossy(word);
            let term = number as u32;
            let postings = self.postings(term);
            let rarity = self.rarity(postings.len());
            for (length, open) in (1..=READY).zip(&mut open) {
                let letters: String = word.chars().take(length).collect();
                if letters.chars().count() < length {
                    close(open);
                    continue;
                }
                if open.as_ref().is_none_or(|(others, _)| *others != letters) {
                    close(open);
                    *open = Some((letters, Vec::new()));
                }
                let is_whole = word.chars().count() == length;
                if let Some((_, found)) = open {
                    found.extend(postings.iter().map(|place| Beginning {
                        document: place.document,
                        term,
                        score: query::score(place.fields, rarity, is_whole),
                    }));
                }
            }
        }
        open.iter_mut().for_each(close);
        ready
    }
}

/// For each document the beginning that counts most, in the order of documents.
fn best_of_each(mut found: Vec<Beginning>) -> Box<[Beginning]> {
    found.sort_by(|left, right| {
        let by_score = right.score.total_cmp(&left.score);
        left.document.cmp(&right.document).then(by_score).then(left.term.cmp(&right.term))
    });
    found.dedup_by_key(|beginning| beginning.document);
    found.into_boxed_slice()
}

/// The words of a name as they are looked up among names.
pub(super) fn name<'w>(words: impl IntoIterator<Item = &'w words::Word>) -> String {
    let words: Vec<&str> = words.into_iter().map(|word| word.folded.as_str()).collect();
    words.join(" ")
}
