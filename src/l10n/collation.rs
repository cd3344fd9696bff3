use super::Language;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::locale;
use std::cmp::Ordering;
use std::fmt;

/// The alphabetical order of both languages.
///
/// In Welsh `ch dd ff ng ll ph rh th` are letters of their own. Where two letters only look like
/// one of them (*Bangor*), U+034F between the two in the text says so.
pub struct Collation {
    welsh: CollatorBorrowed<'static>,
    english: CollatorBorrowed<'static>,
}

impl Collation {
    /// Both orders; where the data for Welsh should be missing, Unicode's own order serves.
    pub fn new() -> Option<Self> {
        let collator = |locale| Collator::try_new(locale, CollatorOptions::default());
        let english = collator(locale!("en-GB").into()).ok()?;
        let welsh = collator(locale!("cy").into()).ok()?;
        Some(Self { welsh, english })
    }

    /// Which of two texts stands first in the language's alphabet.
    pub fn compare(&self, language: Language, left: &str, right: &str) -> Ordering {
        match language {
            Language::Cymraeg => self.welsh.compare(left, right),
            Language::English => self.english.compare(left, right),
        }
    }
}

impl fmt::Debug for Collation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Collation").finish_non_exhaustive()
    }
}
