//! Exchange with programs that hold a memory of translations: the words of the guide out to them, and
//! what a translator has made of it back in. Text in, text out.
//!
//! **XLIFF 2.0** is the job for a translator, **TMX 1.4b** the memory, **CSV** the glossary.
//!
//! A text is the value of a message or term, or one of its attributes. In XLIFF a namespace is a
//! `<file>` and a text a `<unit>`; in TMX a text is a `<tu>`. Their ids lead back:
//!
//! ```text
//! title                     the message `title`
//! -llwybr                   the term `-llwybr`
//! careers-wales.strapline   an attribute
//! count:1.few               the form `few` of the first choice in `count`
//! ui/careers#count:1.few    the same in TMX, with its namespace
//! ```
//!
//! *What is put in* (`{ $query }`, `{ GBP($pay) }`, `{"*"}`) is a protected `<ph>`, which holds it as
//! Fluent writes it. A translator may also type it.
//!
//! *A choice* among forms is a piece for each form, so that each is translated as a sentence and
//! found again as one. What stands for the choice in the text is a `<ph>` too, and says all there is
//! to know of it: `{ 1: $count -> [one] *[other] }`. So the target can have other forms than the
//! source, and neither their order in the file nor a program's own additions matter. Where there is
//! no translation yet, its forms of number are those that its language has: six in Welsh, each beside
//! the English form that it is for. A text that is a choice and nothing else is marked
//! `translate="no"`: only its forms are to be translated. A form left empty is not there; a text is
//! passed over until the form that is taken where no other fits is done.
//!
//! *Lines.* In XLIFF a line is a `<segment>` and line breaks are `<ignorable>`, so that a memory finds
//! a paragraph again; but a text whose translation has another number of lines, or that is nothing but
//! a list, is one segment. In TMX a text is always whole.
//!
//! *State* is `initial` for what is missing or older than its source (`llwybr:stale`), `translated`
//! for a draft, `reviewed` where someone fluent has read it, `final` where the source was read too.
//! It goes out and is not read back: that someone has read a text is for that person to say.
//!
//! *Comments* are notes. A message that the target lacks gets its comment with it.
//!
//! White space is kept as it is. What XML can't hold is `<cp>` in XLIFF, and in TMX a `<ph>`.

mod apply;
mod error;
mod gather;
mod glossary;
mod pieces;
mod tmx;
mod tree;
mod xliff;
mod xml;

pub use apply::apply;
pub use error::{ErrorKind, ExchangeError, Refusal, TableFault};
pub use glossary::{Glossary, PATH as GLOSSARY, Term};
pub use tmx::{from_tmx, to_tmx};
pub use xliff::{from_xliff, to_xliff};

use crate::content::FileSet;
use crate::l10n::Language;
use crate::l10n::catalogue::Catalogue;
use crate::l10n::progress::Progress;
use std::borrow::Cow;

/// A form in which words leave the guide and come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A job for a translator.
    Xliff,
    /// A memory of translations.
    Tmx,
    /// The glossary, as a table.
    Glossary,
}

impl Format {
    /// The form of a file, by the ending of its name.
    pub fn of_path(path: &str) -> Option<Self> {
        let (_, ending) = path.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "xlf" | "xliff" => Some(Self::Xliff),
            "tmx" => Some(Self::Tmx),
            "csv" => Some(Self::Glossary),
            _ => None,
        }
    }
}

/// A text that is to be as a translator has made it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The namespace.
    pub file: String,
    /// The id of the message; a term's with its hyphen.
    pub id: String,
    /// The attribute; none for the value.
    pub attribute: Option<String>,
    /// The language.
    pub language: Language,
    /// The text as Fluent writes it after `id =`, its further lines without indentation.
    pub text: String,
    /// The comment of the message, if this language has it otherwise than the other; written only
    /// with a message that is new.
    pub comment: Option<String>,
    /// The line of the exchanged file that it is from; 0 where it is from none.
    pub line: usize,
}

impl Change {
    /// What it changes: `ui/careers#count`, `organisations#careers-wales.strapline`.
    pub fn place(&self) -> String {
        let attribute = self.attribute.iter().map(|name| format!(".{name}")).collect::<String>();
        format!("{}#{}{attribute}", self.file, self.id)
    }
}

/// The words of the guide as a file to exchange.
pub fn export(
    format: Format,
    catalogue: &Catalogue<'_>,
    progress: &Progress,
    glossary: &Glossary,
    from: Language,
) -> String {
    match format {
        Format::Xliff => to_xliff(catalogue, progress, from),
        Format::Tmx => to_tmx(catalogue, from),
        Format::Glossary => glossary.to_csv(),
    }
}

/// The files of the guide that an exchanged file changes, as they then are.
///
/// # Errors
/// Where the file can't be taken in; then nothing of it is.
pub fn import(format: Format, text: &str, files: &FileSet) -> Result<FileSet, ExchangeError> {
    match format {
        Format::Xliff => apply(&from_xliff(text)?, files),
        Format::Tmx => {
            // A memory keeps what the guide has long dropped.
            let words = files.iter().map(|(path, bytes)| (path, bytes.as_ref()));
            let catalogue = Catalogue::read(words);
            let mut changes = from_tmx(text)?;
            changes.retain(|change| {
                let mut pairs = catalogue.pairs(&change.file).into_iter();
                pairs.any(|pair| pair.name() == change.id)
            });
            apply(&changes, files)
        }
        Format::Glossary => {
            let new = Glossary::from_csv(text)?.write().into_bytes();
            let is_new = files.get(GLOSSARY).is_none_or(|old| old.as_ref() != new);
            Ok(is_new.then(|| (GLOSSARY.to_owned(), Cow::Owned(new))).into_iter().collect())
        }
    }
}

/// The text of an exchanged file: UTF-8, or UTF-16 with its mark, as some programs write.
pub fn decode(bytes: &[u8]) -> Option<String> {
    let unit: fn([u8; 2]) -> u16 = match bytes {
        [0xff, 0xfe, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] => u16::from_be_bytes,
        _ => return std::str::from_utf8(bytes).ok().map(str::to_owned),
    };
    let (units, rest) = bytes[2..].as_chunks::<2>();
    let text = String::from_utf16(&units.iter().map(|it| unit(*it)).collect::<Vec<_>>());
    text.ok().filter(|_| rest.is_empty())
}

/// The language of a code in an exchanged file, in either case: `cy`, `CY-GB`.
fn language(
    xml: &xml::Xml<'_>,
    node: roxmltree::Node<'_, '_>,
    code: &str,
) -> Result<Language, ExchangeError> {
    Language::from_code(&code.to_ascii_lowercase())
        .ok_or_else(|| xml.error(node, ErrorKind::Languages(code.to_owned())))
}
