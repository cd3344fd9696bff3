//! The small part of Markdown that prose may use: paragraphs, lists, emphasis, links.

use super::{Block, Item, Link, Prose, Span};
use crate::guide::{CareerId, OrganisationId};
use crate::l10n::Phrase;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

/// The blocks of a message's words.
pub(super) fn blocks(phrase: &Phrase) -> Vec<Block> {
    let prose = |spans: Vec<Span>| Prose {
        spans,
        language: phrase.language,
        origin: phrase.origin.clone(),
        mark: phrase.mark.clone(),
    };
    let mut blocks = Vec::new();
    let mut items: Vec<Item> = Vec::new();
    let mut spans: Vec<Span> = Vec::new();
    let mut link = None;
    let mut emphasis = false;
    let mut depth = 0_usize;
    for event in Parser::new(&phrase.text) {
        match event {
            Event::Text(text) | Event::Code(text) => {
                push(&mut spans, text.as_ref(), emphasis, link.as_ref());
            }
            Event::SoftBreak | Event::HardBreak => push(&mut spans, " ", emphasis, link.as_ref()),
            Event::Start(Tag::Link { dest_url, .. }) => link = target(&dest_url),
            Event::End(TagEnd::Link) => link = None,
            Event::Start(Tag::Emphasis | Tag::Strong) => emphasis = true,
            Event::End(TagEnd::Emphasis | TagEnd::Strong) => emphasis = false,
            Event::Start(Tag::List(_)) => {
                depth += 1;
                if depth == 2 && !spans.is_empty() {
                    items.push(prose(std::mem::take(&mut spans)).into());
                }
            }
            Event::End(TagEnd::List(_)) => {
                depth -= 1;
                if depth == 0 {
                    blocks.push(Block::List(std::mem::take(&mut items)));
                }
            }
            Event::End(TagEnd::Item) if !spans.is_empty() => {
                let words = prose(std::mem::take(&mut spans));
                match items.last_mut() {
                    Some(parent) if depth > 1 => parent.children.push(words),
                    _ => items.push(words.into()),
                }
            }
            Event::End(TagEnd::Paragraph) if depth == 0 => {
                blocks.push(Block::Paragraph(prose(std::mem::take(&mut spans))));
            }
            Event::End(TagEnd::Heading(_)) => {
                let text = prose(std::mem::take(&mut spans)).text();
                blocks.push(Block::Heading(Phrase { text, ..phrase.clone() }));
            }
            _ => {}
        }
    }
    blocks
}

/// The lines of a message that is a list: what else a career is called.
pub(super) fn lines(phrase: &Phrase) -> Vec<Phrase> {
    let line = |text: &str| Phrase { text: text.to_owned(), ..phrase.clone() };
    let lines = phrase.text.lines().map(|text| text.trim_start_matches("- ").trim());
    lines.filter(|text| !text.is_empty()).map(line).collect()
}

fn push(spans: &mut Vec<Span>, text: &str, emphasis: bool, link: Option<&Link>) {
    match spans.last_mut() {
        Some(last) if last.emphasis == emphasis && last.link.as_ref() == link => {
            last.text.push_str(text);
        }
        _ => spans.push(Span { text: text.to_owned(), emphasis, link: link.cloned() }),
    }
}

/// Where `career:adult-nurse`, `organisation:nmc`, `article:internships` or an address leads.
fn target(address: &str) -> Option<Link> {
    match address.split_once(':')? {
        ("career", id) => CareerId::new(id).map(Link::Career),
        ("organisation", id) => OrganisationId::new(id).map(Link::Organisation),
        ("article", id) => Some(Link::Article(id.to_owned())),
        ("http" | "https" | "mailto" | "tel", _) => Some(Link::Outside(address.to_owned())),
        _ => None,
    }
}
