//! Files of words as those who write them see them: each message with its place, its comment and its
//! structure, and what can't be read.

mod text;

pub(crate) use text::is_empty;
pub use text::{FORMS, References, Selector, Text, key};

use super::{Language, Position};
use fluent_syntax::ast;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

/// Every file of words of a folder, in both languages.
#[derive(Debug, Default)]
pub struct Catalogue<'t> {
    /// The Welsh ones, by namespace.
    pub welsh: BTreeMap<String, WordFile<'t>>,
    /// The English ones, by namespace.
    pub english: BTreeMap<String, WordFile<'t>>,
}

/// A message or term as it stands in both languages; one may be missing.
#[derive(Debug, Clone, Copy)]
pub struct Pair<'c, 't> {
    /// The namespace.
    pub file: &'c str,
    /// The Welsh.
    pub welsh: Option<&'c Entry<'t>>,
    /// The English.
    pub english: Option<&'c Entry<'t>>,
}

impl<'t> Catalogue<'t> {
    /// Reads files of words, each by its path below the content folder; others are passed over, as is
    /// what is not UTF-8.
    pub fn read(files: impl IntoIterator<Item = (&'t String, &'t [u8])>) -> Self {
        let mut catalogue = Self::default();
        for (path, bytes) in files {
            let Some((language, name)) = namespace(path) else { continue };
            let Ok(text) = std::str::from_utf8(bytes) else { continue };
            let file = WordFile::read(language, name, path, text);
            let _ = catalogue.of_mut(language).insert(name.to_owned(), file);
        }
        catalogue
    }

    /// The files of a language.
    pub fn of(&self, language: Language) -> &BTreeMap<String, WordFile<'t>> {
        match language {
            Language::Cymraeg => &self.welsh,
            Language::English => &self.english,
        }
    }

    fn of_mut(&mut self, language: Language) -> &mut BTreeMap<String, WordFile<'t>> {
        match language {
            Language::Cymraeg => &mut self.welsh,
            Language::English => &mut self.english,
        }
    }

    /// Every namespace that stands in either language.
    pub fn namespaces(&self) -> BTreeSet<&str> {
        self.english.keys().chain(self.welsh.keys()).map(String::as_str).collect()
    }

    /// Every message and term of a namespace, in the order of the English file, then those that stand
    /// in Welsh alone.
    pub fn pairs<'c>(&'c self, file: &str) -> Vec<Pair<'c, 't>> {
        let welsh = self.welsh.get_key_value(file);
        let english = self.english.get_key_value(file);
        let Some((file, _)) = english.or(welsh) else { return Vec::new() };
        let (welsh, english) = (welsh.map(|it| it.1), english.map(|it| it.1));
        let other = |of: Option<&'c WordFile<'t>>, entry: &Entry<'t>| {
            of.and_then(|of| of.entry(entry.id, entry.is_term))
        };
        let is_first = |of: &WordFile<'t>, entry: &Entry<'t>| {
            of.entry(entry.id, entry.is_term).is_some_and(|first| std::ptr::eq(first, entry))
        };
        let mut pairs = Vec::new();
        for entry in english.iter().flat_map(|it| &it.entries) {
            if english.is_some_and(|it| is_first(it, entry)) {
                pairs.push(Pair { file, welsh: other(welsh, entry), english: Some(entry) });
            }
        }
        for entry in welsh.iter().flat_map(|it| &it.entries) {
            if welsh.is_some_and(|it| is_first(it, entry)) && other(english, entry).is_none() {
                pairs.push(Pair { file, welsh: Some(entry), english: None });
            }
        }
        pairs
    }
}

impl<'c, 't> Pair<'c, 't> {
    /// It in a language.
    pub fn of(&self, language: Language) -> Option<&'c Entry<'t>> {
        match language {
            Language::Cymraeg => self.welsh,
            Language::English => self.english,
        }
    }

    /// Its id, a term's with its hyphen.
    pub fn name(&self) -> Cow<'t, str> {
        self.english.or(self.welsh).map(Entry::name).unwrap_or_default()
    }
}

/// The language and namespace of a file of words, by its path below the content folder.
pub fn namespace(path: &str) -> Option<(Language, &str)> {
    let below = path.strip_prefix("i18n/")?.strip_suffix(".ftl")?;
    let (code, name) = below.split_once('/')?;
    let language = Language::ALL.into_iter().find(|language| language.code() == code)?;
    Some((language, name))
}

/// One file of words, read for its structure.
#[derive(Debug)]
pub struct WordFile<'t> {
    /// Its language.
    pub language: Language,
    /// Its namespace: `ui/welcome`.
    pub name: String,
    /// Its path below the content folder.
    pub path: String,
    /// Its text.
    pub text: &'t str,
    /// Its messages and terms, in order.
    pub entries: Vec<Entry<'t>>,
    /// What of it can't be read.
    pub junk: Vec<Junk<'t>>,
    /// Where in `entries` each id first stands, and whether it is a term.
    index: HashMap<(&'t str, bool), usize>,
}

/// A message or a term.
#[derive(Debug)]
pub struct Entry<'t> {
    /// Its id, without the hyphen of a term.
    pub id: &'t str,
    /// Whether it is a term.
    pub is_term: bool,
    /// Where it stands in its file, from its id to its end, without its comment.
    pub range: Range<usize>,
    /// The comment that stands before it.
    pub comment: String,
    /// Its value.
    pub value: Option<ast::Pattern<&'t str>>,
    /// Its attributes.
    pub attributes: Vec<ast::Attribute<&'t str>>,
}

/// A piece of a file that is no message.
#[derive(Debug)]
pub struct Junk<'t> {
    /// Where it begins.
    pub start: usize,
    /// Where it can't be read.
    pub fault: usize,
    /// Its text.
    pub text: &'t str,
    /// Why not, in the parser's words.
    pub reason: String,
}

impl<'t> WordFile<'t> {
    /// Reads a file. Nothing of it is lost: what can't be read is in [`junk`](Self::junk).
    pub fn read(language: Language, name: &str, path: &str, text: &'t str) -> Self {
        let (resource, errors) = match fluent_syntax::parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let starts: Vec<usize> = resource.body.iter().map(|entry| start_of(text, entry)).collect();
        let mut file = Self {
            language,
            name: name.to_owned(),
            path: path.to_owned(),
            text,
            entries: Vec::new(),
            junk: Vec::new(),
            index: HashMap::new(),
        };
        for (index, entry) in resource.body.into_iter().enumerate() {
            let end = starts.get(index + 1).copied().unwrap_or(text.len());
            let (id, is_term, value, attributes, comment) = match entry {
                ast::Entry::Message(it) => (it.id, false, it.value, it.attributes, it.comment),
                ast::Entry::Term(it) => (it.id, true, Some(it.value), it.attributes, it.comment),
                ast::Entry::Junk { content } => {
                    let start = offset(text, content);
                    let within = start..start + content.len();
                    let error = errors.iter().find(|error| {
                        error.slice.clone().unwrap_or(error.pos.clone()).start >= within.start
                            && error.pos.start <= within.end
                    });
                    file.junk.push(Junk {
                        start,
                        fault: error.map_or(start, |error| error.pos.start),
                        text: content,
                        reason: error.map(|error| error.kind.to_string()).unwrap_or_default(),
                    });
                    continue;
                }
                _ => continue,
            };
            let start = offset(text, id.name) - usize::from(is_term);
            // Other white space, such as U+00A0, is text.
            let body = text.get(start..end).unwrap_or_default().trim_end_matches([' ', '\r', '\n']);
            let _ = file.index.entry((id.name, is_term)).or_insert(file.entries.len());
            file.entries.push(Entry {
                id: id.name,
                is_term,
                range: start..start + body.len(),
                comment: comment.map(|it| it.content.join("\n")).unwrap_or_default(),
                value,
                attributes,
            });
        }
        file
    }

    /// The entry of this id; the first, where it stands twice.
    pub fn entry(&self, id: &str, is_term: bool) -> Option<&Entry<'t>> {
        self.index.get(&(id, is_term)).and_then(|at| self.entries.get(*at))
    }

    /// The message of this id.
    pub fn message(&self, id: &str) -> Option<&Entry<'t>> {
        self.entry(id, false)
    }

    /// The place of a part of its text.
    pub fn position(&self, part: &str) -> Position {
        Position::of_slice(self.text, part)
    }

    /// The place of a byte of its text.
    pub fn position_at(&self, offset: usize) -> Position {
        Position::of(self.text, offset)
    }
}

impl<'t> Entry<'t> {
    /// Its value, then its attributes.
    pub fn texts(&self) -> impl Iterator<Item = Text<'_, 't>> {
        let value = self.value.iter().map(|pattern| Text { attribute: None, pattern });
        value.chain(self.attributes.iter().map(|attribute| Text {
            attribute: Some(attribute.id.name),
            pattern: &attribute.value,
        }))
    }

    /// Its value, or the attribute of this name.
    pub fn text(&self, attribute: Option<&str>) -> Option<Text<'_, 't>> {
        self.texts().find(|text| text.attribute == attribute)
    }

    /// Whether there are no words in it yet.
    pub fn is_empty(&self) -> bool {
        self.texts().all(|text| is_empty(text.pattern))
    }

    /// Its id as it is written: a term's with its hyphen.
    pub fn name(&self) -> Cow<'t, str> {
        if self.is_term { format!("-{}", self.id).into() } else { self.id.into() }
    }
}

fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len())
}

/// Where an entry begins, with its comment.
fn start_of(text: &str, entry: &ast::Entry<&str>) -> usize {
    let comment = |comment: &ast::Comment<&str>| comment.content.first().map(|it| offset(text, it));
    let at = match entry {
        ast::Entry::Message(message) => {
            message.comment.as_ref().and_then(comment).unwrap_or(offset(text, message.id.name))
        }
        ast::Entry::Term(term) => {
            term.comment.as_ref().and_then(comment).unwrap_or(offset(text, term.id.name))
        }
        ast::Entry::Comment(it)
        | ast::Entry::GroupComment(it)
        | ast::Entry::ResourceComment(it) => comment(it).unwrap_or_default(),
        ast::Entry::Junk { content } => return offset(text, content),
    };
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1)
}
