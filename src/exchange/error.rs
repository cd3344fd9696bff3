use super::GLOSSARY;
use crate::l10n::words::exchange as words;
use crate::l10n::{Args, L10n, Language, MessageId, MessageRef, Phrase};
use std::fmt;

/// Why an exchanged file can't be taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExchangeError {
    /// The line of the exchanged file, from 1; none where it is about no line.
    pub line: Option<usize>,
    /// What is wrong.
    pub kind: ErrorKind,
}

/// What can be wrong with an exchanged file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ErrorKind {
    /// It is not well-formed XML, or ends too early.
    #[error("it is not well-formed XML: {0}")]
    Xml(String),
    /// It brings a document type with definitions of its own.
    #[error("it has a document type with definitions of its own, which are not followed")]
    Doctype,
    /// It is another kind of document; its outermost element.
    #[error("it is another kind of file: `{0}`")]
    Foreign(String),
    /// It is of a version that is not known.
    #[error("its version `{0}` is not known")]
    Version(String),
    /// A language is not one of the guide's, or stands where the other should.
    #[error("`{0}` is not the language that is looked for")]
    Languages(String),
    /// An element lacks what it must have.
    #[error("`{element}` lacks `{attribute}`")]
    Lacking {
        /// The element.
        element: String,
        /// The attribute, or the element within.
        attribute: String,
    },
    /// A `<file>` is of no file of words in the source's language.
    #[error("`{0}` is no file of words of this guide")]
    Original(String),
    /// Nothing in a memory is of this guide.
    #[error("nothing in it is of this guide")]
    NothingOurs,
    /// An id leads nowhere.
    #[error("the id `{0}` leads nowhere")]
    Id(String),
    /// An id stands twice.
    #[error("`{id}` stands twice, first on line {first}")]
    Duplicate {
        /// The id.
        id: String,
        /// The line where it stands first.
        first: usize,
    },
    /// A protected code has lost what it stands for; its number.
    #[error("the protected part `{0}` has lost what it stands for")]
    Code(String),
    /// A message stands in neither language.
    #[error("`{0}` is in neither language")]
    Unknown(String),
    /// A text can't be taken in.
    #[error("the text of `{id}` is refused: {reason}")]
    Refused {
        /// The namespace, the id and the attribute.
        id: String,
        /// Why.
        reason: Refusal,
    },
    /// A file is not text; the file.
    #[error("`{0}` is not UTF-8 text")]
    NotUtf8(String),
    /// A table can't be read.
    #[error("the table can't be read: {0}")]
    Csv(TableFault),
    /// A table lacks a column.
    #[error("the table lacks the column `{0}`")]
    Column(String),
    /// The glossary's own file can't be read.
    #[error("the glossary can't be read: {0}")]
    Json(String),
    /// A term lacks one of its languages, or holds what it can't.
    #[error("the term `{0}` lacks a language, or has spaces round it or a `|` in it")]
    Term(String),
}

/// Why a text is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It is no Fluent, in the parser's words.
    #[error("{0}")]
    Syntax(String),
    /// It is more than one text.
    #[error("it is not one text")]
    Several,
    /// It would be read otherwise than it is meant.
    #[error("it can't be read again")]
    Unread,
    /// Other messages would change with it.
    #[error("other messages would change with it")]
    Others,
}

/// Why a table can't be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableFault {
    /// A quotation mark is not closed.
    #[error("a quotation mark is not closed")]
    Quote,
    /// A row has another number of fields than the first.
    #[error("a row has {found} fields, and the first {expected}")]
    Length {
        /// How many the first row has.
        expected: u64,
        /// How many this one has.
        found: u64,
    },
    /// Anything else, in the reader's words.
    #[error("{0}")]
    Other(String),
}

impl ExchangeError {
    /// An error on a line; 0 is none.
    pub(crate) fn at(line: usize, kind: ErrorKind) -> Self {
        Self { line: (line > 0).then_some(line), kind }
    }

    /// `FILE:LINE`, as far as it is known, of an exchanged file of this name.
    pub fn place(&self, file: &str) -> String {
        let file = match &self.kind {
            ErrorKind::NotUtf8(path) => path,
            ErrorKind::Json(_) => GLOSSARY,
            _ => file,
        };
        match self.line {
            Some(line) => format!("{file}:{line}"),
            None => file.to_owned(),
        }
    }

    /// What is wrong, in words.
    pub fn message(&self, l10n: &L10n, language: Language) -> Phrase {
        let (message, args) = self.kind.words();
        l10n.phrase(language, message, &args)
    }

    /// What to do about it, in words.
    pub fn advice(&self, l10n: &L10n, language: Language) -> Phrase {
        let (message, args) = self.kind.words();
        l10n.phrase(language, MessageRef::from(message).attribute("advice"), &args)
    }
}

impl ErrorKind {
    fn words(&self) -> (MessageId, Args<'_>) {
        let with = |name, value| Args::new().with(name, value);
        match self {
            Self::Xml(detail) => (words::XML, with("detail", detail)),
            Self::Doctype => (words::DOCTYPE, Args::new()),
            Self::Foreign(name) => (words::FOREIGN, with("name", name)),
            Self::Version(version) => (words::VERSION, with("version", version)),
            Self::Languages(code) => (words::LANGUAGES, with("code", code)),
            Self::Lacking { element, attribute } => {
                (words::LACKING, with("element", element).with("attribute", attribute))
            }
            Self::Original(path) => (words::ORIGINAL, with("path", path)),
            Self::NothingOurs => (words::NOTHING_OURS, Args::new()),
            Self::Id(id) => (words::UNKNOWN_ID, with("id", id)),
            Self::Duplicate { id, first } => {
                (words::DUPLICATE, with("id", id).with("first", first.to_string()))
            }
            Self::Code(id) => (words::LOST_CODE, with("id", id)),
            Self::Unknown(id) => (words::UNKNOWN, with("id", id)),
            Self::Refused { id, reason } => {
                let args = with("id", id);
                match reason {
                    Refusal::Syntax(detail) => (words::REFUSED_SYNTAX, args.with("detail", detail)),
                    Refusal::Several => (words::REFUSED_SEVERAL, args),
                    Refusal::Unread => (words::REFUSED_UNREAD, args),
                    Refusal::Others => (words::REFUSED_OTHERS, args),
                }
            }
            Self::NotUtf8(_) => (words::NOT_TEXT, Args::new()),
            Self::Csv(TableFault::Quote) => (words::TABLE_QUOTE, Args::new()),
            Self::Csv(TableFault::Length { expected, found }) => {
                let args = Args::new().with("expected", *expected).with("found", *found);
                (words::TABLE_LENGTH, args)
            }
            Self::Csv(TableFault::Other(detail)) => (words::TABLE, with("detail", detail)),
            Self::Column(name) => (words::COLUMN, with("name", name)),
            Self::Json(detail) => (words::GLOSSARY, with("detail", detail)),
            Self::Term(term) => (words::TERM, with("term", term)),
        }
    }
}

impl fmt::Display for ExchangeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}: {}", self.kind),
            None => write!(f, "{}", self.kind),
        }
    }
}

impl std::error::Error for ExchangeError {}
