use crate::content::{Fault, FaultKind};
use crate::l10n::words::check as words;
use crate::l10n::{Args, L10n, Language, MessageId, MessageRef, Phrase, Position};
use serde::Serialize;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// It has to be mended.
    Error,
    /// It ought to be looked at.
    Warning,
}

/// Something wrong, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong.
    pub code: Code,
    /// The file, by its path below the content folder.
    pub file: String,
    /// Where in the file.
    pub position: Option<Position>,
    /// The message that it is about, if it is about one: its namespace and id.
    pub about: Option<(String, String)>,
    args: Vec<(&'static str, String)>,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $severity:ident, $words:ident;)+) => {
        /// What can be wrong.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $name),+ }

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its name for other programs, which is also the id of its wording.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => $id),+ }
            }

            /// How bad it is.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity),+ }
            }

            const fn words(self) -> MessageId {
                match self { $(Self::$name => words::$words),+ }
            }
        }
    };
}

codes! {
    /// A file that can't be read from the disk.
    Unreadable = "unreadable", Error, UNREADABLE;
    /// A file that is not text in UTF-8.
    NotUtf8 = "not-utf8", Error, NOT_UTF8;
    /// Words that are no message.
    Syntax = "syntax", Error, SYNTAX;
    /// A line that ends a message before its time.
    CutShort = "cut-short", Error, CUT_SHORT;
    /// A tab.
    Tab = "tab", Error, TAB;
    /// A line that is not indented.
    Unindented = "unindented", Error, UNINDENTED;
    /// A message that stands twice.
    Double = "double", Error, DOUBLE;
    /// A file that stands in one language alone.
    MissingFile = "missing-file", Error, MISSING_FILE;
    /// A message that the other language has.
    MissingMessage = "missing-message", Error, MISSING_MESSAGE;
    /// An attribute, or a value, that the other language has.
    MissingAttribute = "missing-attribute", Error, MISSING_ATTRIBUTE;
    /// A message that stands in one language alone and that the program has no use for.
    Obsolete = "obsolete", Error, OBSOLETE;
    /// A variable that the other language has not.
    VariableDiffers = "variable-differs", Error, VARIABLE_DIFFERS;
    /// A function that the other language has not.
    FunctionDiffers = "function-differs", Error, FUNCTION_DIFFERS;
    /// A variable that the program does not give.
    UnknownVariable = "unknown-variable", Error, UNKNOWN_VARIABLE;
    /// A function that there is not.
    UnknownFunction = "unknown-function", Error, UNKNOWN_FUNCTION;
    /// A reference to a message that there is not.
    UnknownReference = "unknown-reference", Error, UNKNOWN_REFERENCE;
    /// A message that is made of itself.
    Circle = "circle", Error, CIRCLE;
    /// A Welsh selector without all six forms.
    PluralForms = "plural-forms", Error, PLURAL_FORMS;
    /// A form or a text without words.
    Empty = "empty", Error, EMPTY;
    /// A variable after a word that mutates what follows.
    AfterMutation = "after-mutation", Error, AFTER_MUTATION;
    /// Figures or pounds that the other language has not.
    FiguresDiffer = "figures-differ", Error, FIGURES_DIFFER;
    /// Headings, items or links that the other language has not.
    MarkdownDiffers = "markdown-differs", Error, MARKDOWN_DIFFERS;
    /// A link to something that there is not.
    UnknownLink = "unknown-link", Error, UNKNOWN_LINK;
    /// Welsh that is the English.
    SameAsEnglish = "same-as-english", Error, SAME_AS_ENGLISH;
    /// The same Welsh for different English.
    SameWelsh = "same-welsh", Error, SAME_WELSH;
    /// Welsh that calls a thing otherwise than the glossary.
    Term = "term", Warning, TERM;
    /// A translation that is older than what it was made from.
    Stale = "stale", Warning, STALE;
    /// Letters that are not composed.
    NotNfc = "not-nfc", Error, NOT_NFC;
    /// A mark that can't be seen.
    Invisible = "invisible", Error, INVISIBLE;
    /// Straight and curly apostrophes in one file.
    Apostrophes = "apostrophes", Warning, APOSTROPHES;
    /// An ampersand in Welsh.
    Ampersand = "ampersand", Error, AMPERSAND;
    /// Two spaces.
    DoubleSpace = "double-space", Warning, DOUBLE_SPACE;
    /// A letter that the fonts lack.
    NoGlyph = "no-glyph", Error, NO_GLYPH;
    /// A message that can't be formatted.
    NotFormatted = "not-formatted", Error, NOT_FORMATTED;
    /// A word that is wider than its column.
    TooWide = "too-wide", Warning, TOO_WIDE;
    /// A message that the program asks for and no file has.
    MissingId = "missing-id", Error, MISSING_ID;
    /// A message that the program has no use for.
    Unused = "unused", Warning, UNUSED;
    /// A field of facts that is wrong.
    Field = "field", Error, FIELD;
    /// A field that names something that there is not.
    Dangling = "dangling", Error, DANGLING;
    /// A field of facts in which nothing stands yet.
    EmptyField = "empty-field", Warning, EMPTY_FIELD;
    /// A field of facts that still has what a skeleton puts there.
    Placeholder = "placeholder", Error, PLACEHOLDER;
    /// A range that is upside down.
    MinAboveMax = "min-above-max", Error, MIN_ABOVE_MAX;
    /// A picture that is missing.
    MissingPicture = "missing-picture", Error, MISSING_PICTURE;
    /// A figure without a date.
    NoDate = "no-date", Error, NO_DATE;
    /// A figure that is three years old or more.
    OldFigure = "old-figure", Warning, OLD_FIGURE;
    /// A word that the dictionary lacks.
    Spelling = "spelling", Warning, SPELLING;
}

impl From<&Fault> for Problem {
    /// What reading found is wrong like anything else.
    fn from(fault: &Fault) -> Self {
        let at = |code| Self::new(code, &fault.file, fault.position);
        match &fault.kind {
            FaultKind::Unreadable(detail) => at(Code::Unreadable).with("detail", detail),
            FaultKind::NotUtf8 => at(Code::NotUtf8),
            FaultKind::Syntax(detail) => at(Code::Syntax).with("detail", detail),
            FaultKind::Double(id) => at(Code::Double).with("id", id),
            FaultKind::Field { field, reason } => {
                at(Code::Field).with("field", field).with("detail", reason)
            }
            FaultKind::Dangling { field, id } => {
                at(Code::Dangling).with("field", field).with("id", id)
            }
            FaultKind::MinAboveMax(field) => at(Code::MinAboveMax).with("field", field),
            FaultKind::MissingPicture(path) => at(Code::MissingPicture).with("path", path),
        }
    }
}

impl Problem {
    /// A problem at a place.
    pub(super) fn new(code: Code, file: &str, position: Option<Position>) -> Self {
        Self { code, file: file.to_owned(), position, about: None, args: Vec::new() }
    }

    /// With what its wording needs to know.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// About this message.
    pub(super) fn about(mut self, file: &str, id: &str) -> Self {
        self.about = Some((file.to_owned(), id.to_owned()));
        self
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// What is wrong, in words.
    pub fn message(&self, l10n: &L10n, language: Language) -> Phrase {
        l10n.phrase(language, self.code.words(), &self.args())
    }

    /// What to do about it, in words.
    pub fn advice(&self, l10n: &L10n, language: Language) -> Phrase {
        let advice = MessageRef::from(self.code.words()).attribute("advice");
        l10n.phrase(language, advice, &self.args())
    }

    /// `FILE:LINE:COLUMN`, as far as it is known.
    pub fn place(&self) -> String {
        match self.position {
            Some(position) => format!("{}:{position}", self.file),
            None => self.file.clone(),
        }
    }

    fn args(&self) -> Args<'_> {
        self.args.iter().fold(Args::new(), |args, (name, value)| args.with(name, value.as_str()))
    }
}
