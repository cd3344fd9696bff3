//! Markdown: the same headings, items and links on both sides, and links that lead somewhere.

use super::{Checker, Code, Problem};
use crate::guide::CareerId;
use crate::l10n::Language;
use crate::l10n::catalogue::{Entry, Text, WordFile};
use pulldown_cmark::{Event, Parser, Tag};
use std::fmt::Write as _;

/// What a piece of prose is made of, in order.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    headings: Vec<u8>,
    items: usize,
    links: Vec<String>,
}

impl<'t> Checker<'_, 't> {
    pub(super) fn prose(&mut self) {
        let catalogue = self.catalogue;
        for (name, welsh) in catalogue.welsh.iter().filter(|(name, _)| is_prose(name)) {
            let Some(english) = catalogue.english.get(name) else { continue };
            for cy in &welsh.entries {
                let Some(en) = english.entry(cy.id, cy.is_term) else { continue };
                for text in cy.texts() {
                    if let Some(other) = en.text(text.attribute) {
                        self.unlike((welsh, cy, text), other);
                    }
                }
            }
        }
        for language in Language::ALL {
            for file in catalogue.of(language).values().filter(|file| is_prose(&file.name)) {
                for entry in &file.entries {
                    for text in entry.texts() {
                        self.links(file, entry, text);
                    }
                }
            }
        }
    }

    fn unlike(
        &mut self,
        (welsh, cy, text): (&WordFile<'t>, &Entry<'t>, Text<'_, 't>),
        other: Text<'_, 't>,
    ) {
        let (here, there) = (shape(&text.running()), shape(&other.running()));
        let mut what = String::new();
        if here.headings != there.headings {
            let _ = write!(what, "## {} ≠ {}", here.headings.len(), there.headings.len());
        }
        // How many other names and words for searching there are is each language's own affair.
        if here.items != there.items && !matches!(cy.id, "also-known-as" | "search-words") {
            let _ = write!(what, " - {} ≠ {}", here.items, there.items);
        }
        let only = |left: &Shape, right: &Shape| -> Vec<String> {
            left.links.iter().filter(|link| !right.links.contains(link)).cloned().collect()
        };
        for link in only(&here, &there).iter().chain(&only(&there, &here)) {
            let _ = write!(what, " ({link})");
        }
        if !what.is_empty() {
            let position = text.pieces().first().map(|piece| welsh.position(piece));
            let problem = Problem::new(
                Code::MarkdownDiffers,
                &welsh.path,
                Some(position.unwrap_or(welsh.position(cy.id))),
            );
            let problem = problem.with("id", cy.name()).with("detail", what.trim());
            self.push(problem.about(&welsh.name, &cy.name()));
        }
    }

    fn links(&mut self, file: &WordFile<'t>, entry: &Entry<'t>, text: Text<'_, 't>) {
        for piece in text.pieces() {
            for (at, _) in piece.match_indices("](") {
                let Some(target) = piece[at + 2..].split(')').next() else { continue };
                if !self.leads_somewhere(target) {
                    let position = file.position(&piece[at + 2..]);
                    let problem = Problem::new(Code::UnknownLink, &file.path, Some(position))
                        .with("id", entry.name())
                        .with("name", target);
                    self.push(problem.about(&file.name, &entry.name()));
                }
            }
        }
    }

    fn leads_somewhere(&self, target: &str) -> bool {
        let guide = self.guide;
        match target.split_once(':') {
            Some(("career", id)) => CareerId::new(id).is_some_and(|id| guide.career(&id).is_some()),
            Some(("organisation", id)) => guide.organisation(id).is_some(),
            Some(("article", id)) => guide.article(id).is_some(),
            Some(("http" | "https", rest)) => rest.starts_with("//") && rest.len() > 2,
            Some(("mailto" | "tel", rest)) => !rest.is_empty(),
            _ => false,
        }
    }
}

/// Whether the messages of a file are read as Markdown.
fn is_prose(name: &str) -> bool {
    name.starts_with("careers/") || name.starts_with("articles/") || name == "statements"
}

fn shape(text: &str) -> Shape {
    let mut shape = Shape::default();
    for event in Parser::new(text) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => shape.headings.push(level as u8),
            Event::Start(Tag::Item) => shape.items += 1,
            Event::Start(Tag::Link { dest_url, .. }) => shape.links.push(dest_url.to_string()),
            _ => {}
        }
    }
    shape.links.sort();
    shape
}
