//! What of the index meets one word of a query: the word itself, its plural, what begins with it, its
//! radicals, its misspellings.

use super::build::{Beginning, HEAD, READY};
use super::words::{is_common, plurals};
use super::{Field, How, Index, mutation};
use crate::l10n::Language;
use fst::automaton::Automaton;
use fst::{IntoStreamer as _, Streamer as _};
use levenshtein_automata::LevenshteinAutomatonBuilder;
use std::sync::OnceLock;

/// From how many letters on a radical may be the beginning of a word.
const RADICAL_BEGINS: usize = 5;
/// How much a word counts that is met as the plural of another, as a radical, as a beginning, or as a
/// misspelling, of what it counts itself.
const PLURAL: f32 = 0.95;
const RADICAL: f32 = 0.9;
pub(super) const BEGINNING: f32 = 0.75;
const MISSPELT: f32 = 0.4;

/// What meets a word of the query.
pub(super) struct Meeting<'i> {
    pub(super) how: Option<How>,
    pub(super) terms: Vec<Candidate>,
    /// Beginnings that were kept ready.
    pub(super) ready: &'i [Beginning],
    /// The most that a word may count for being rare: no more than the word itself.
    pub(super) most_rare: f32,
}

/// A word of the index that meets a word of the query.
#[derive(Clone, Copy)]
pub(super) struct Candidate {
    pub(super) term: u32,
    /// How much it counts of what it would count as the word itself.
    pub(super) share: f32,
    /// In which fields and languages it counts.
    pub(super) places: u16,
    /// Whether it only begins as the word does.
    pub(super) is_beginning: bool,
}

impl Default for Meeting<'_> {
    fn default() -> Self {
        Self { how: None, terms: Vec::new(), ready: &[], most_rare: f32::INFINITY }
    }
}

impl Meeting<'_> {
    fn is_met(&self) -> bool {
        !self.terms.is_empty() || !self.ready.is_empty()
    }
}

impl Index {
    /// The names that a word comes near to, though nothing meets it.
    pub(super) fn meet_loosely(&self, word: &str) -> Meeting<'_> {
        const TWO_EDITS: usize = 5;
        const SHARED: usize = 3;
        let names = places(|field, _| field.is_name());
        let mut meeting = Meeting::default();
        let letters: Vec<char> = word.chars().collect();
        if letters.len() >= TWO_EDITS {
            let whole = automata(2).build_dfa(word);
            self.walk(Misspelling(&whole), MISSPELT, names, &mut meeting);
        }
        let mut shared = letters.len();
        while meeting.terms.is_empty() && shared > SHARED.max(letters.len() / 2) {
            shared -= 1;
            let beginning: String = letters[..shared].iter().collect();
            self.begin_rest(&beginning, BEGINNING * MISSPELT, names, &mut meeting);
        }
        meeting
    }

    /// What meets a word: the first way that is met at all.
    pub(super) fn meet(&self, word: &str, is_open: bool) -> Meeting<'_> {
        let everywhere = places(|_, _| true);
        let mut meeting = Meeting::default();
        self.take(word, 1.0, everywhere, &mut meeting);
        if let Some(whole) = meeting.terms.first() {
            meeting.most_rare = self.rarity(self.postings(whole.term).len());
        }
        for other in plurals(word) {
            self.take(&other, PLURAL, everywhere, &mut meeting);
        }
        let is_known = meeting.terms.iter().any(|candidate| {
            self.postings(candidate.term).iter().any(|place| place.fields & HEAD != 0)
        });
        if is_open {
            self.begin(word, BEGINNING, everywhere, &mut meeting);
        }
        meeting.how = meeting.is_met().then_some(How::Typed);
        if !is_known && !is_common(word) {
            self.unmutate(word, is_open, &mut meeting);
            meeting.how = meeting.how.or(meeting.is_met().then_some(How::Mutated));
        }
        if !meeting.is_met() {
            self.misspelt(word, is_open, &mut meeting);
            meeting.how = meeting.is_met().then_some(How::Misspelt);
        }
        meeting
    }

    /// Adds the Welsh words that a word could be a mutation of.
    fn unmutate(&self, word: &str, is_open: bool, meeting: &mut Meeting<'_>) {
        const SHORTEST: usize = 3;
        if word.chars().count() < SHORTEST {
            return;
        }
        let welsh = places(|_, language| language == Language::Cymraeg);
        for radical in mutation::radicals(word) {
            self.take(&radical, RADICAL, welsh, meeting);
            for other in plurals(&radical) {
                self.take(&other, RADICAL * PLURAL, welsh, meeting);
            }
            if is_open && radical.chars().count() >= RADICAL_BEGINS {
                self.begin_rest(&radical, RADICAL * BEGINNING, welsh, meeting);
            }
        }
    }

    fn term(&self, word: &str) -> Option<u32> {
        self.terms.get(word).map(|number| number as u32)
    }

    /// Adds a word, if it stands in one of these places.
    fn take(&self, word: &str, share: f32, places: u16, meeting: &mut Meeting<'_>) {
        if let Some(term) = self.term(word) {
            self.take_term((term, false), share, places, meeting);
        }
    }

    fn take_term(
        &self,
        (term, is_beginning): (u32, bool),
        share: f32,
        places: u16,
        meeting: &mut Meeting<'_>,
    ) {
        if self.postings(term).iter().any(|place| place.fields & places != 0) {
            meeting.terms.push(Candidate { term, share, places, is_beginning });
        }
    }

    /// Adds all words that begin with some letters.
    fn begin<'i>(&'i self, letters: &str, share: f32, places: u16, meeting: &mut Meeting<'i>) {
        if letters.chars().count() <= READY {
            if let Some(number) = self.beginnings.get(letters) {
                meeting.ready = self.ready.get(number as u32);
            }
            return;
        }
        self.begin_rest(letters, share, places, meeting);
    }

    /// Adds all words that begin with some letters, one by one.
    fn begin_rest(&self, letters: &str, share: f32, places: u16, meeting: &mut Meeting<'_>) {
        let mut terms = self.terms.range().ge(letters).into_stream();
        while let Some((word, number)) = terms.next() {
            if !word.starts_with(letters.as_bytes()) {
                break;
            }
            self.take_term((number as u32, true), share, places, meeting);
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
        let everywhere = places(|_, _| true);
        for edits in 1..=most {
            let builder = automata(edits);
            let whole = builder.build_dfa(word);
            self.walk(Misspelling(&whole), MISSPELT / edits as f32, everywhere, meeting);
            if is_open && !meeting.is_met() {
                let beginning = builder.build_prefix_dfa(word);
                let share = MISSPELT * BEGINNING / edits as f32;
                self.walk(Misspelling(&beginning), share, everywhere, meeting);
            }
            if meeting.is_met() {
                return;
            }
        }
    }

    fn walk(
        &self,
        misspelling: Misspelling<'_>,
        share: f32,
        places: u16,
        meeting: &mut Meeting<'_>,
    ) {
        let mut terms = self.terms.search(misspelling).into_stream();
        while let Some((_, number)) = terms.next() {
            self.take_term((number as u32, false), share, places, meeting);
        }
    }
}

/// The bits of the fields and languages that are wanted.
fn places(is_wanted: impl Fn(Field, Language) -> bool) -> u16 {
    let pairs = Field::ALL.into_iter().flat_map(|field| Language::ALL.map(|it| (field, it)));
    let wanted = pairs.filter(|(field, language)| is_wanted(*field, *language));
    wanted.fold(0, |bits, (field, language)| bits | field.bit(language))
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
