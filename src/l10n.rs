//! Words: every message in both languages, formatted, with a fallback that is never silent.
//!
//! One Fluent file is one namespace: `i18n/cy/ui/welcome.ftl` holds the Welsh of `ui/welcome`.
//! Both languages are always loaded. A message that Welsh lacks is given in English and says so
//! ([`Phrase::language`]); one that both lack is given as its own name, so that it is seen.

mod alphabet;
mod bundles;
pub mod catalogue;
mod collation;
pub mod coverage;
mod functions;
mod origin;
mod position;
pub mod progress;
mod pseudo;

pub use alphabet::{alphabet, initial};
pub use bundles::{L10n, Source};
pub use collation::Collation;
pub(crate) use functions::FUNCTIONS;
pub use origin::{Given, Origin};
pub use position::Position;
pub use pseudo::Pseudo;
pub(crate) use words::IDS;

use fluent::FluentValue;
use serde::Serialize;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

#[allow(missing_docs)]
pub(crate) mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

/// A language that the guide is written in. Welsh stands first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum Language {
    /// Welsh.
    #[serde(rename = "cy")]
    Cymraeg,
    /// English.
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// Both languages, in the order in which they are shown together.
    pub const ALL: [Self; 2] = [Self::Cymraeg, Self::English];

    /// Its code, which is also its folder in `i18n`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Cymraeg => "cy",
            Self::English => "en",
        }
    }

    /// The language of a code or locale: `cy`, `en`, `cy-GB`, `en_GB.UTF-8`.
    pub fn from_code(code: &str) -> Option<Self> {
        match code.split(['-', '_', '.']).next()? {
            "cy" => Some(Self::Cymraeg),
            "en" => Some(Self::English),
            _ => None,
        }
    }

    /// The other language of the two.
    pub const fn other(self) -> Self {
        match self {
            Self::Cymraeg => Self::English,
            Self::English => Self::Cymraeg,
        }
    }
}

/// The name of a message that the program itself uses: its file and its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MessageId {
    file: &'static str,
    id: &'static str,
}

impl MessageId {
    /// The message `id` of the namespace `file`.
    pub const fn new(file: &'static str, id: &'static str) -> Self {
        Self { file, id }
    }

    /// The namespace.
    pub const fn file(self) -> &'static str {
        self.file
    }

    /// The id within it.
    pub const fn id(self) -> &'static str {
        self.id
    }
}

impl From<MessageId> for MessageRef {
    fn from(message: MessageId) -> Self {
        Self { file: Cow::Borrowed(message.file), id: Cow::Borrowed(message.id), attribute: None }
    }
}

/// Where a text comes from: a message, or an attribute of one, in a file of words.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MessageRef {
    /// The namespace: a path below the language's folder, without `.ftl`.
    pub file: Cow<'static, str>,
    /// The id within the file.
    pub id: Cow<'static, str>,
    /// The attribute, if the text is one.
    pub attribute: Option<Cow<'static, str>>,
}

impl MessageRef {
    /// The message `id` of the namespace `file`.
    pub fn new(file: impl Into<Cow<'static, str>>, id: impl Into<Cow<'static, str>>) -> Self {
        Self { file: file.into(), id: id.into(), attribute: None }
    }

    /// The attribute of this name of the same message.
    pub fn attribute(self, attribute: impl Into<Cow<'static, str>>) -> Self {
        Self { attribute: Some(attribute.into()), ..self }
    }
}

impl fmt::Display for MessageRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.file, self.id)?;
        match &self.attribute {
            Some(attribute) => write!(f, ".{attribute}"),
            None => Ok(()),
        }
    }
}

/// A text as a person gets it: the words, the language they really are in, and where they are from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// The words, formatted.
    pub text: String,
    /// The language of the words, which is not the one asked for where a translation is missing.
    pub language: Language,
    /// Where the words come from; none for a person's own words.
    pub origin: Option<Arc<Origin>>,
    /// The name of their language, to mark them with, where it is not the one asked for.
    pub mark: Option<String>,
}

impl Phrase {
    /// Words that come from no message: a person's own, or a name.
    pub fn verbatim(text: impl Into<String>, language: Language) -> Self {
        Self { text: text.into(), language, origin: None, mark: None }
    }
}

impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<'a> From<fluent::FluentArgs<'a>> for Args<'a> {
    fn from(args: fluent::FluentArgs<'a>) -> Self {
        Self(args)
    }
}

/// The values of a message's variables.
#[derive(Debug, Default)]
pub struct Args<'a>(fluent::FluentArgs<'a>);

impl<'a> Args<'a> {
    /// No values.
    pub fn new() -> Self {
        Self::default()
    }

    /// With this value of the variable `name`.
    pub fn with(mut self, name: &'static str, value: impl Into<FluentValue<'a>>) -> Self {
        self.0.set(name, value);
        self
    }

    /// The values as a translator is shown them.
    fn given(&self) -> Vec<Given> {
        self.0.iter().filter_map(|(name, value)| Given::new(name, value)).collect()
    }
}
