//! What the two languages have to have in common.

use super::{Checker, Code, Problem};
use crate::l10n::Language;
use crate::l10n::catalogue::{Entry, Pair, Text, WordFile};
use crate::l10n::progress::State;
use std::collections::{BTreeMap, BTreeSet};

impl<'t> Checker<'_, 't> {
    pub(super) fn pairs(&mut self) {
        let catalogue = self.catalogue;
        for name in catalogue.namespaces() {
            let (Some(welsh), Some(english)) =
                (catalogue.welsh.get(name), catalogue.english.get(name))
            else {
                self.missing_file(name);
                continue;
            };
            for pair in catalogue.pairs(name) {
                match (pair.welsh, pair.english) {
                    (Some(cy), Some(en)) => self.both(&pair, (welsh, cy), (english, en)),
                    (Some(cy), None) => self.one_sided(welsh, cy, english),
                    (None, Some(en)) => self.one_sided(english, en, welsh),
                    (None, None) => {}
                }
            }
        }
        self.same_welsh();
    }

    fn missing_file(&mut self, name: &str) {
        for language in Language::ALL {
            let path = Self::path(language, name);
            // One that is there and can't be read, or is no text, has a fault of its own.
            let is_unreadable = self.folder.unreadable.iter().any(|fault| fault.file == path);
            if !self.catalogue.of(language).contains_key(name)
                && !self.folder.files.contains_key(&path)
                && !is_unreadable
            {
                let other = Self::path(language.other(), name);
                self.push(Problem::new(Code::MissingFile, &path, None).with("other", other));
            }
        }
    }

    /// A message that stands in one language alone.
    fn one_sided(&mut self, file: &WordFile<'t>, entry: &Entry<'t>, other: &WordFile<'t>) {
        let name = entry.name();
        let problem = if self.is_expected(&file.name, &name) || entry.is_term {
            // At the end of what precedes it there: that is where it belongs.
            let before = file.entries.iter().take_while(|it| !std::ptr::eq(*it, entry)).last();
            let before = before.and_then(|it| other.entry(it.id, it.is_term));
            let position = before.map(|it| other.position_at(it.range.end));
            let position = position.unwrap_or(other.position_at(0));
            Problem::new(Code::MissingMessage, &other.path, Some(position))
        } else {
            Problem::new(Code::Obsolete, &file.path, Some(file.position(entry.id)))
        };
        self.push(
            problem
                .with("id", name.clone())
                .with("other", file.path.as_str())
                .about(&file.name, &name),
        );
    }

    fn both(
        &mut self,
        pair: &Pair<'_, 't>,
        (welsh, cy): (&WordFile<'t>, &Entry<'t>),
        (english, en): (&WordFile<'t>, &Entry<'t>),
    ) {
        let sides = [(welsh, cy, en), (english, en, cy)];
        for (file, here, there) in sides {
            for text in there.texts().filter(|text| here.text(text.attribute).is_none()) {
                let attribute = text.attribute.map_or("=".to_owned(), |it| format!(".{it}"));
                let position = file.position_at(here.range.end);
                let problem = Problem::new(Code::MissingAttribute, &file.path, Some(position));
                let problem = problem.with("id", here.name()).with("attribute", attribute);
                self.push(problem.about(&file.name, &here.name()));
            }
        }
        for text in cy.texts() {
            let Some(other) = en.text(text.attribute) else { continue };
            self.differing((welsh, cy, text), (english, en, other));
            self.same_as_english((welsh, cy, text), other);
        }
        for (file, entry, language) in
            [(welsh, cy, Language::Cymraeg), (english, en, Language::English)]
        {
            if self.progress.state(pair, language) == State::Stale {
                let position = file.position(entry.id);
                let problem = Problem::new(Code::Stale, &file.path, Some(position));
                let problem = problem.with("id", entry.name()).with("file", file.name.as_str());
                self.push(problem.about(&file.name, &entry.name()));
            }
        }
    }

    /// Variables, functions and figures that one side has and the other has not.
    fn differing(
        &mut self,
        (welsh, cy, text): (&WordFile<'t>, &Entry<'t>, Text<'_, 't>),
        (english, en, other): (&WordFile<'t>, &Entry<'t>, Text<'_, 't>),
    ) {
        let here = text.references();
        let there = other.references();
        // What is more on one side is named there: it may stand on either.
        for (file, entry, only, code) in [
            (welsh, cy, diff(&here.variables, &there.variables), Code::VariableDiffers),
            (english, en, diff(&there.variables, &here.variables), Code::VariableDiffers),
            (welsh, cy, diff(&here.functions, &there.functions), Code::FunctionDiffers),
            (english, en, diff(&there.functions, &here.functions), Code::FunctionDiffers),
        ] {
            for name in only {
                let problem = Problem::new(code, &file.path, Some(file.position(name)));
                let problem = problem.with("id", entry.name()).with("name", name);
                self.push(problem.about(&file.name, &entry.name()));
            }
        }
        let (cy_figures, en_figures) = (figures(&text.running()), figures(&other.running()));
        if cy_figures != en_figures {
            let only = |left: &[String], right: &[String]| {
                let mut rest = right.to_vec();
                let only = left.iter().filter(|figure| {
                    let found = rest.iter().position(|other| other == *figure);
                    found.map(|at| rest.swap_remove(at)).is_none()
                });
                let only = only.cloned().collect::<Vec<_>>();
                if only.is_empty() { "–".to_owned() } else { only.join(", ") }
            };
            let position = text.pieces().first().map(|piece| welsh.position(piece));
            let position = position.unwrap_or(welsh.position(cy.id));
            let problem = Problem::new(Code::FiguresDiffer, &welsh.path, Some(position))
                .with("id", cy.name())
                .with("welsh", only(&cy_figures, &en_figures))
                .with("english", only(&en_figures, &cy_figures));
            self.push(problem.about(&welsh.name, &cy.name()));
        }
    }

    fn same_as_english(
        &mut self,
        (welsh, cy, text): (&WordFile<'t>, &Entry<'t>, Text<'_, 't>),
        other: Text<'_, 't>,
    ) {
        let (here, there) = (text.running(), other.running());
        let letters = words_alone(&here).chars().filter(|letter| letter.is_alphabetic()).count();
        let is_same = here == there && letters > 2;
        if is_same && !self.allowed.same.contains(&here.trim().to_lowercase()) {
            let position = text.pieces().first().map(|piece| welsh.position(piece));
            let problem = Problem::new(
                Code::SameAsEnglish,
                &welsh.path,
                Some(position.unwrap_or(welsh.position(cy.id))),
            );
            let problem = problem.with("id", cy.name()).with("text", shortened(&here));
            self.push(problem.about(&welsh.name, &cy.name()));
        }
    }

    /// The same Welsh for different English, within one file.
    fn same_welsh(&mut self) {
        let catalogue = self.catalogue;
        let mut seen: BTreeMap<String, (String, &str, &Entry<'t>)> = BTreeMap::new();
        for (name, welsh) in &catalogue.welsh {
            let Some(english) = catalogue.english.get(name) else { continue };
            for cy in &welsh.entries {
                let Some(en) = english.entry(cy.id, cy.is_term) else { continue };
                let (Some(text), Some(other)) = (cy.text(None), en.text(None)) else { continue };
                let (here, there) = (text.running().to_lowercase(), other.running().to_lowercase());
                if words_alone(&here).trim().is_empty() || self.allowed.same.contains(here.trim()) {
                    continue;
                }
                match seen.get(&here) {
                    Some((first, file, before)) if *first != there => {
                        let position = welsh.position(cy.id);
                        let other = match *file == name {
                            true => before.name().into_owned(),
                            false => format!("{file}#{}", before.name()),
                        };
                        let problem = Problem::new(Code::SameWelsh, &welsh.path, Some(position))
                            .with("id", cy.name())
                            .with("other", other)
                            .with("text", shortened(&here));
                        self.push(problem.about(name, &cy.name()));
                    }
                    Some(_) => {}
                    None => drop(seen.insert(here, (there, name, cy))),
                }
            }
        }
    }
}

fn diff<'t>(left: &BTreeSet<&'t str>, right: &BTreeSet<&'t str>) -> Vec<&'t str> {
    left.difference(right).copied().collect()
}

/// The figures of a text, each as it is written, in order of size.
fn figures(text: &str) -> Vec<String> {
    let text = words_alone(text);
    let mut figures = Vec::new();
    let mut rest = text.as_str();
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let is_pounds = rest[..start].ends_with('£');
        let number = &rest[start..];
        let end = number
            .char_indices()
            .find(|(at, c)| {
                let next = number[at + c.len_utf8()..].chars().next();
                let joins = matches!(c, ',' | '.') && next.is_some_and(|it| it.is_ascii_digit());
                !c.is_ascii_digit() && !joins
            })
            .map_or(number.len(), |(at, _)| at);
        figures.push(format!("{}{}", if is_pounds { "£" } else { "" }, &number[..end]));
        rest = &number[end..];
    }
    figures.sort();
    figures
}

/// A text without what is put in, and without the targets of links.
fn words_alone(text: &str) -> String {
    let mut words = String::new();
    let mut rest = text;
    while let Some(start) = rest.find("{ ").into_iter().chain(rest.find("](")).min() {
        words.push_str(&rest[..start]);
        let end = if rest[start..].starts_with("{ ") { '}' } else { ')' };
        rest = rest[start..].find(end).map_or("", |at| &rest[start + at + 1..]);
    }
    words.push_str(rest);
    words
}

/// The beginning of a text, on one line.
pub(super) fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    let line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST {
        return line;
    }
    let short: String = line.chars().take(MOST).collect();
    format!("{short} …")
}
