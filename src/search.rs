//! Finding careers by any word one knows, in either language: a nickname, a tool, a school subject, a
//! word with its Welsh mutation, a misspelling.
//!
//! An [`Index`] is built once over every document in both languages, away from the window's thread.
//! A query is answered from it alone: nothing is read again. What a query word is met by is tried in
//! this order, and the first that is in the index counts:
//!
//! 1. the word as it stands, with its light plural, where it is known as a name, as what people say
//!    for one, or as a sector or subject;
//! 2. the same where it stands in running words alone, together with its possible radicals among
//!    Welsh words, since running Welsh is full of mutations: whole words only, or beginnings of five
//!    letters;
//! 3. words one misspelling away, from four letters on; two away, from eight.
//!
//! While a word is being typed, what begins with it counts beside it.
//!
//! Documents that meet all words come before those that meet some, and among them those that meet
//! them in a better [`Field`].

mod build;
mod careers;
mod meet;
mod mutation;
mod query;
mod snippet;
mod words;

pub use build::{Index, Source};
pub use careers::{CareerIndex, Results};
pub use query::{Found, Hit, How, Met};
pub use snippet::{Piece, Why};
pub use words::{Word, words};
pub(crate) use {mutation::radicals, words::plurals};

use crate::l10n::Language;

/// Where a word stands in a document, the best place first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// Its title.
    Title,
    /// What else it is called.
    OtherName,
    /// What people say for it and nobody prints.
    SearchWord,
    /// What it is, in a sentence.
    Summary,
    /// Its sector of work, or a school subject.
    Sector,
    /// A heading of its page.
    Heading,
    /// The words of its page.
    Text,
}

impl Field {
    /// Every field, the best first.
    pub const ALL: [Self; 7] = [
        Self::Title,
        Self::OtherName,
        Self::SearchWord,
        Self::Summary,
        Self::Sector,
        Self::Heading,
        Self::Text,
    ];

    /// Its name for other programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::OtherName => "other-name",
            Self::SearchWord => "search-word",
            Self::Summary => "summary",
            Self::Sector => "sector",
            Self::Heading => "heading",
            Self::Text => "text",
        }
    }

    /// Whether it holds what a document is called, in print or by word of mouth.
    const fn is_name(self) -> bool {
        matches!(self, Self::Title | Self::OtherName | Self::SearchWord)
    }

    /// How much a word counts that is met in it.
    const fn weight(self) -> f32 {
        match self {
            Self::Title => 100.0,
            Self::OtherName => 70.0,
            Self::SearchWord => 50.0,
            Self::Summary => 24.0,
            Self::Sector => 16.0,
            Self::Heading => 8.0,
            Self::Text => 4.0,
        }
    }

    /// Whether it holds words by themselves, not running words, in which Welsh ones are mutated.
    const fn is_list(self) -> bool {
        self.is_name() || matches!(self, Self::Sector)
    }

    /// Its bit, with a language, in what is kept of a word in a document; the best is the lowest.
    const fn bit(self, language: Language) -> u16 {
        let language = match language {
            Language::Cymraeg => 0,
            Language::English => 1,
        };
        1 << (self as u16 * 2 + language)
    }

    /// The best of the fields and languages that are kept.
    fn best(bits: u16) -> Option<(Self, Language)> {
        let lowest = u16::try_from(bits.trailing_zeros()).ok()?;
        let field = Self::ALL.get(usize::from(lowest / 2))?;
        let language = if lowest.is_multiple_of(2) { Language::Cymraeg } else { Language::English };
        Some((*field, language))
    }
}
