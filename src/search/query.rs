use super::build::{Beginning, Posting, READY};
use super::words::{is_common, plurals, words};
use super::{Field, Index, build, mutation};
use crate::l10n::Language;
use fst::automaton::Automaton;
use fst::{IntoStreamer as _, Streamer as _};
use levenshtein_automata::LevenshteinAutomatonBuilder;
use std::ops::Range;
use std::sync::OnceLock;

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
/// From how many letters on a radical may be the beginning of a word.
const RADICAL_BEGINS: usize = 5;
/// How much a word counts that is met as the plural of another, as a radical, as a beginning, or as a
/// misspelling, of what it counts itself.
const PLURAL: f32 = 0.95;
const RADICAL: f32 = 0.9;
const BEGINNING: f32 = 0.75;
const MISSPELT: f32 = 0.4;
/// How much more a document counts whose name is the query itself.
const NAMED: f32 = 10_000.0;

/// How much a word in a document counts.
pub(super) fn score(fields: u16, rarity: f32, is_whole: bool) -> f32 {
    let weight = Field::best(fields).map_or(0.0, |(field, _)| field.weight());
    weight * rarity * if is_whole { 1.0 } else { BEGINNING }
}

/// What meets a word of the query.
#[derive(Default)]
struct Meeting<'i> {
    how: Option<How>,
    /// Words, each with how much it counts of what it would count as itself.
    terms: Vec<(u32, f32)>,
    /// Beginnings that were kept ready.
    ready: &'i [Beginning],
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

        let mut tally = Tally::new(self.documents);
        for (word, meeting) in meetings.iter().enumerate() {
            for beginning in meeting.ready {
                tally.add(beginning.document, word, beginning.score);
            }
            for (term, share) in &meeting.terms {
                let postings = self.postings(*term);
                let rarity = self.rarity(postings.len());
                for place in postings {
                    tally.add(place.document, word, score(place.fields, rarity, true) * share);
                }
            }
        }
        for (document, field) in self.names.get(build::name(&typed).as_str()).into_iter().flatten()
        {
            tally.name(*document, NAMED * field.weight());
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
        Found {
            hits: hits.collect(),
            total,
            met,
            looked_for: looked_for
                .iter()
                .zip(&meetings)
                .map(|(word, meeting)| (word.range.clone(), meeting.how))
                .collect(),
        }
    }

    /// What meets a word: the first way that is met at all.
    fn meet(&self, word: &str, is_open: bool) -> Meeting<'_> {
        let mut meeting = Meeting::default();
        if let Some(term) = self.term(word) {
            meeting.terms.push((term, 1.0));
        }
        let others = plurals(word);
        meeting.terms.extend(others.iter().filter_map(|it| Some((self.term(it)?, PLURAL))));
        if is_open {
            self.begin(word, BEGINNING, &mut meeting);
        }
        if meeting.is_met() {
            meeting.how = Some(How::Typed);
            return meeting;
        }
        for radical in mutation::radicals(word) {
            meeting.terms.extend(self.term(&radical).map(|term| (term, RADICAL)));
            let others = plurals(&radical).into_iter().filter_map(|it| self.term(&it));
            meeting.terms.extend(others.map(|term| (term, RADICAL * PLURAL)));
            if is_open && radical.chars().count() >= RADICAL_BEGINS {
                self.begin(&radical, RADICAL * BEGINNING, &mut meeting);
            }
        }
        if meeting.is_met() {
            meeting.how = Some(How::Mutated);
            return meeting;
        }
        self.misspelt(word, is_open, &mut meeting);
        if meeting.is_met() {
            meeting.how = Some(How::Misspelt);
        }
        meeting
    }

    fn term(&self, word: &str) -> Option<u32> {
        self.terms.get(word).map(|number| number as u32)
    }

    /// Adds all words that begin with some letters.
    fn begin<'i>(&'i self, letters: &str, share: f32, meeting: &mut Meeting<'i>) {
        if letters.chars().count() <= READY {
            if let Some(ready) = self.beginnings.get(letters) {
                meeting.ready = ready;
            }
            return;
        }
        let mut terms = self.terms.range().ge(letters).into_stream();
        while let Some((word, number)) = terms.next() {
            if !word.starts_with(letters.as_bytes()) {
                break;
            }
            meeting.terms.push((number as u32, share));
        }
    }

    /// Adds the words that a word could be a misspelling of.
    fn misspelt(&self, word: &str, is_open: bool, meeting: &mut Meeting<'_>) {
        const ONE: usize = 4;
        const TWO: usize = 8;
        let letters = word.chars().count();
        let most = match letters {
            TWO.. => 2,
            ONE.. => 1,
            _ => return,
        };
        for edits in 1..=most {
            let builder = automata(edits);
            let whole = builder.build_dfa(word);
            self.walk(Misspelling(&whole), MISSPELT / edits as f32, meeting);
            if is_open && !meeting.is_met() {
                let beginning = builder.build_prefix_dfa(word);
                let share = MISSPELT * BEGINNING / edits as f32;
                self.walk(Misspelling(&beginning), share, meeting);
            }
            if meeting.is_met() {
                return;
            }
        }
    }

    fn walk(&self, misspelling: Misspelling<'_>, share: f32, meeting: &mut Meeting<'_>) {
        let mut terms = self.terms.search(misspelling).into_stream();
        while let Some((_, number)) = terms.next() {
            meeting.terms.push((number as u32, share));
        }
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
        for (term, share) in &meeting.terms {
            if let Some((place, documents)) = place_of(*term) {
                let rarity = self.rarity(documents);
                take(score(place.fields, rarity, true) * share, *term, place.fields);
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

impl Meeting<'_> {
    fn is_met(&self) -> bool {
        !self.terms.is_empty() || !self.ready.is_empty()
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

/// The automata of so many edits, made once: swapped neighbours count as one.
fn automata(edits: u8) -> &'static LevenshteinAutomatonBuilder {
    static ONE: OnceLock<LevenshteinAutomatonBuilder> = OnceLock::new();
    static TWO: OnceLock<LevenshteinAutomatonBuilder> = OnceLock::new();
    let once = if edits < 2 { &ONE } else { &TWO };
    once.get_or_init(|| LevenshteinAutomatonBuilder::new(edits.clamp(1, 2), true))
}

/// The words that an automaton takes, as the index goes through them.
struct Misspelling<'d>(&'d levenshtein_automata::DFA);

impl Automaton for Misspelling<'_> {
    type State = u32;

    fn start(&self) -> u32 {
        self.0.initial_state()
    }

    fn is_match(&self, state: &u32) -> bool {
        matches!(self.0.distance(*state), levenshtein_automata::Distance::Exact(_))
    }

    fn can_match(&self, state: &u32) -> bool {
        *state != levenshtein_automata::SINK_STATE
    }

    fn accept(&self, state: &u32, byte: u8) -> u32 {
        self.0.transition(*state, byte)
    }
}
