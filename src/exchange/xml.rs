//! What the two formats in XML share: reading strictly, with lines, and writing every character.

use super::{ErrorKind, ExchangeError};
use roxmltree::{Document, Node, ParsingOptions};

/// A document, and where its lines end.
pub(super) struct Xml<'t> {
    document: Document<'t>,
    ends: Vec<usize>,
}

impl<'t> Xml<'t> {
    /// Reads a document. Nothing that a document says of itself is followed: no entities, no other
    /// files.
    pub fn read(text: &'t str) -> Result<Self, ExchangeError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        // Some programs name the DTD of TMX. A document that brings one of its own can be a bomb.
        // In words these stand as `&lt;!`, so that a mere look is enough.
        let own = text.find("<!DOCTYPE").filter(|at| {
            let end = text[*at..].find(['[', '>']).map(|end| at + end);
            end.is_some_and(|end| text[end..].starts_with('['))
        });
        if let Some(at) = own.or_else(|| text.find("<!ENTITY")) {
            let line = text[..at].matches('\n').count() + 1;
            return Err(ExchangeError::at(line, ErrorKind::Doctype));
        }
        let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
        let document = Document::parse_with_options(text, options).map_err(|error| {
            let line = match error {
                // It has no place for what is missing at the end.
                roxmltree::Error::UnclosedRootNode | roxmltree::Error::NoRootNode => {
                    text.lines().count().max(1)
                }
                _ => error.pos().row as usize,
            };
            ExchangeError::at(line, ErrorKind::Xml(error.to_string()))
        })?;
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|it| it.0);
        Ok(Self { ends: ends.collect(), document })
    }

    /// The outermost element.
    pub fn root(&self) -> Node<'_, 't> {
        self.document.root_element()
    }

    /// The line, from 1, on which an element begins.
    pub fn line(&self, node: Node<'_, 't>) -> usize {
        let start = node.range().start;
        self.ends.partition_point(|end| *end < start) + 1
    }

    /// An error at an element.
    pub fn error(&self, node: Node<'_, 't>, kind: ErrorKind) -> ExchangeError {
        ExchangeError::at(self.line(node), kind)
    }

    /// An attribute that an element must have.
    pub fn attribute<'a>(
        &'a self,
        node: Node<'a, 't>,
        name: &'static str,
    ) -> Result<&'a str, ExchangeError> {
        node.attribute(name).ok_or_else(|| {
            let element = node.tag_name().name().to_owned();
            self.error(node, ErrorKind::Lacking { element, attribute: name.to_owned() })
        })
    }
}

/// The elements within an element that are of the same namespace and have this name.
pub(super) fn own<'a, 't>(
    node: Node<'a, 't>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 't>> {
    node.children().filter(move |child| is_own(node, *child) && child.tag_name().name() == name)
}

/// Whether an element within another is of the same namespace.
pub(super) fn is_own(node: Node<'_, '_>, child: Node<'_, '_>) -> bool {
    child.is_element() && child.tag_name().namespace() == node.tag_name().namespace()
}

/// All words within an element.
pub(super) fn words(node: Node<'_, '_>) -> String {
    let texts = node.descendants().filter(|it| it.is_text()).filter_map(|it| it.text());
    texts.collect()
}

/// Whether XML can hold a character.
pub(super) fn is_held(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

/// A text as it stands in XML, between tags or between double quotes. What XML can't hold is made
/// U+FFFD.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // A bare one would be read as a line's end.
            '\r' => escaped.push_str("&#13;"),
            _ if is_held(c) => escaped.push(c),
            _ => escaped.push('\u{fffd}'),
        }
    }
    escaped
}

/// A value of an attribute as it stands in XML, with its line breaks.
pub(super) fn escape_attribute(text: &str) -> String {
    escape(text).replace('\n', "&#10;").replace('\t', "&#9;")
}
