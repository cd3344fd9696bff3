//! Answering a query: which documents meet the most of its words, the best first, and what of them.

use super::build::{Beginning, Posting};
use super::meet::{BEGINNING, Candidate, Meeting};
use super::words::{is_common, words};
use super::{Field, Index, build};
use crate::l10n::Language;
use std::ops::Range;

/// What was found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Found {
    /// The best documents, the best first; no more than were asked for.
    pub hits: Vec<Hit>,
    /// How many documents were found in all.
    pub total: usize,
    /// How many of the query's words each of them meets, at the most.
    pub met: usize,
    /// The words that were looked for, each with what it was taken for.
    pub looked_for: Vec<(Range<usize>, Option<How>)>,
}

/// A document that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Which, by its place among all.
    pub document: u32,
    /// How well it meets the query: more is better, and no more than that.
    pub score: f32,
    /// What met each of the query's words.
    pub met: Vec<Met>,
}

/// A word of a document that meets a word of the query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Met {
    /// Which word of those that were looked for.
    pub word: usize,
    /// The word of the document, folded.
    pub term: String,
    /// The best field in which it stands.
    pub field: Field,
    /// In which language.
    pub language: Language,
}

/// What a word of a query was taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// What was typed, or what begins with it.
    Typed,
    /// A mutation of another.
    Mutated,
    /// A misspelling of another.
    Misspelt,
}

/// The most words of a query that are looked for; people type sentences, not pages.
const MOST_WORDS: usize = 12;
/// How much more a document counts whose name is the query itself.
const NAMED: f32 = 10_000.0;

/// How much a word in a document counts.
pub(super) fn score(fields: u16, rarity: f32, is_whole: bool) -> f32 {
    let weight = Field::best(fields).map_or(0.0, |(field, _)| field.weight());
    weight * rarity * if is_whole { 1.0 } else { BEGINNING }
}

impl Index {
    /// The documents that meet a query best.
    pub fn search(&self, query: &str, limit: usize) -> Found {
        let typed = words(query);
        let is_being_typed = !query.ends_with(char::is_whitespace);
        let mut looked_for: Vec<_> =
            typed.iter().filter(|word| !is_common(&word.folded)).take(MOST_WORDS).collect();
        if looked_for.is_empty() {
            looked_for = typed.iter().take(MOST_WORDS).collect();
        }
        if looked_for.is_empty() {
            return Found::default();
        }
        let last = typed.last();
        let meetings: Vec<Meeting<'_>> = looked_for
            .iter()
            .map(|word| {
                let is_open = is_being_typed && last == Some(*word);
                self.meet(&word.folded, is_open)
            })
            .collect();
        let mut named = self.named(&build::name(&typed), 1.0);
        named.extend(self.named(&build::name(looked_for.iter().copied()), 1.0));
        if let [meeting] = meetings.as_slice() {
            for it in meeting.terms.iter().filter(|it| !it.is_beginning) {
                named.extend(self.word(it.term).iter().flat_map(|word| self.named(word, it.share)));
            }
        }
        // Of several names of a document the best counts.
        named.sort_unstable_by(|left, right| left.0.cmp(&right.0).then(right.1.total_cmp(&left.1)));
        named.dedup_by_key(|(document, _)| *document);
        let ranked = self.rank(&meetings, &named, limit);
        let looked_for = looked_for.iter().zip(&meetings);
        Found {
            looked_for: looked_for.map(|(word, it)| (word.range.clone(), it.how)).collect(),
            ..ranked
        }
    }

    /// The documents that come nearest to a query that finds nothing: by a name that is spelt more
    /// unlike it than a slip of the finger, or that begins as one of its words does.
    pub fn near(&self, query: &str, limit: usize) -> Found {
        let typed = words(query);
        let looked_for = typed.iter().filter(|word| !is_common(&word.folded)).take(MOST_WORDS);
        let meetings: Vec<Meeting<'_>> =
            looked_for.map(|word| self.meet_loosely(&word.folded)).collect();
        self.rank(&meetings, &[], limit)
    }

    /// The documents that meet the most words, the best first.
    fn rank(&self, meetings: &[Meeting<'_>], named: &[(u32, f32)], limit: usize) -> Found {
        let mut tally = Tally::new(self.documents);
        for (word, meeting) in meetings.iter().enumerate() {
            for beginning in meeting.ready {
                tally.add(beginning.document, word, beginning.score);
            }
            for Candidate { term, share, places, .. } in &meeting.terms {
                let postings = self.postings(*term);
                let rarity = self.rarity(postings.len()).min(meeting.most_rare);
                for place in postings.iter().filter(|place| place.fields & places != 0) {
                    let score = score(place.fields & places, rarity, true) * share;
                    tally.add(place.document, word, score);
                }
            }
        }
        for (document, score) in named {
            tally.name(*document, *score);
        }

        let (met, mut best) = tally.best(meetings.len());
        let total = best.len();
        let by_score = |left: &(u32, f32), right: &(u32, f32)| {
            right.1.total_cmp(&left.1).then(left.0.cmp(&right.0))
        };
        if limit < best.len() {
            let _ = best.select_nth_unstable_by(limit, by_score);
            best.truncate(limit);
        }
        best.sort_unstable_by(by_score);
        let hits = best.into_iter().map(|(document, score)| Hit {
            document,
            score,
            met: (0..meetings.len())
                .filter_map(|word| self.reason(word, &meetings[word], document))
                .collect(),
        });
        Found { hits: hits.collect(), total, met, looked_for: Vec::new() }
    }

    /// The documents of this name, each with how much more it counts for it.
    fn named(&self, name: &str, share: f32) -> Vec<(u32, f32)> {
        let named = self.names.get(name).into_iter().flatten();
        named.map(|(document, field)| (*document, NAMED * field.weight() * share)).collect()
    }

    /// What of a document meets a word of the query best.
    fn reason(&self, word: usize, meeting: &Meeting<'_>, document: u32) -> Option<Met> {
        let mut best: Option<(f32, u32, u16)> = None;
        let mut take = |score: f32, term: u32, fields: u16| {
            if best.is_none_or(|(other, ..)| score > other) {
                best = Some((score, term, fields));
            }
        };
        let place_of = |term: u32| {
            let postings = self.postings(term);
            let at = postings.binary_search_by_key(&document, |place| place.document).ok()?;
            Some((postings[at], postings.len()))
        };
        if let Ok(at) = meeting.ready.binary_search_by_key(&document, |it| it.document) {
            let Beginning { term, score, .. } = meeting.ready[at];
            if let Some((Posting { fields, .. }, _)) = place_of(term) {
                take(score, term, fields);
            }
        }
        for Candidate { term, share, places, .. } in &meeting.terms {
            if let Some((place, documents)) = place_of(*term)
                && place.fields & places != 0
            {
                let rarity = self.rarity(documents).min(meeting.most_rare);
                let fields = place.fields & places;
                take(score(fields, rarity, true) * share, *term, fields);
            }
        }
        let (_, term, fields) = best?;
        let (field, language) = Field::best(fields)?;
        Some(Met { word, term: self.word(term)?, field, language })
    }

    /// The word of a number.
    fn word(&self, term: u32) -> Option<String> {
        let mut word = Vec::new();
        let fst = self.terms.as_fst();
        fst.get_key_into(u64::from(term), &mut word).then(|| String::from_utf8(word).ok())?
    }
}

/// What each document has been found to meet.
struct Tally {
    /// For each document which words it meets, as bits, and the score of the last of them.
    rows: Vec<Row>,
    touched: Vec<u32>,
}

#[derive(Clone, Copy, Default)]
struct Row {
    words: u16,
    score: f32,
    /// The best so far of the word that is being counted.
    word: u16,
    best: f32,
}

impl Tally {
    fn new(documents: u32) -> Self {
        Self { rows: vec![Row::default(); documents as usize], touched: Vec::new() }
    }

    /// Counts the best of what meets one word. Words come one after the other.
    fn add(&mut self, document: u32, word: usize, score: f32) {
        let Some(row) = self.rows.get_mut(document as usize) else {
            return;
        };
        if row.words == 0 && row.score == 0.0 {
            self.touched.push(document);
        }
        let bit = 1 << word;
        if row.words & bit == 0 {
            row.words |= bit;
            row.score += score;
            (row.word, row.best) = (bit, score);
        } else if row.word == bit && score > row.best {
            row.score += score - row.best;
            row.best = score;
        }
    }

    /// Counts a document whose name is the query.
    fn name(&mut self, document: u32, score: f32) {
        let Some(row) = self.rows.get_mut(document as usize) else {
            return;
        };
        if row.words == 0 && row.score == 0.0 {
            self.touched.push(document);
        }
        row.words = u16::MAX;
        row.score += score;
    }

    /// How many of so many words are met at the most, and the documents that meet so many. One whose
    /// name is the query meets them all, whatever words it is made of.
    fn best(self, words: usize) -> (usize, Vec<(u32, f32)>) {
        let met = |row: &Row| (row.words.count_ones() as usize).min(words);
        let rows =
            || self.touched.iter().map(|document| (*document, self.rows[*document as usize]));
        let most = rows().map(|(_, row)| met(&row)).max().unwrap_or_default();
        let best = rows().filter(|(_, row)| met(row) == most);
        (most, best.map(|(document, row)| (document, row.score)).collect())
    }
}
