//! Words that can't be read as they were meant: what is no message, and what cuts one short.

use super::{Checker, Code, Problem};
use crate::l10n::Language;
use crate::l10n::catalogue::{Entry, Junk, Text, WordFile, key};
use std::collections::BTreeSet;

/// What ends a message when a line begins with it.
const ENDS: [char; 4] = ['*', '[', '.', '}'];

impl<'t> Checker<'_, 't> {
    pub(super) fn syntax(&mut self) {
        let catalogue = self.catalogue;
        for language in Language::ALL {
            for file in catalogue.of(language).values() {
                for junk in &file.junk {
                    self.push(junk_problem(file, junk));
                }
                self.tabs(file);
                self.doubles(file);
            }
        }
    }

    /// Tabs within what is a message all the same.
    fn tabs(&mut self, file: &WordFile<'t>) {
        for entry in &file.entries {
            let text = file.text.get(entry.range.clone()).unwrap_or_default();
            if let Some(tab) = text.find('\t') {
                let position = file.position_at(entry.range.start + tab);
                let name = entry.name();
                self.push(
                    Problem::new(Code::Tab, &file.path, Some(position)).about(&file.name, &name),
                );
            }
        }
    }

    fn doubles(&mut self, file: &WordFile<'t>) {
        for entry in &file.entries {
            let first = file.entry(entry.id, entry.is_term);
            if first.is_some_and(|first| !std::ptr::eq(first, entry)) {
                let problem = Problem::new(Code::Double, &file.path, Some(file.position(entry.id)));
                self.push(problem.with("id", entry.name()).about(&file.name, &entry.name()));
            }
            self.doubles_within(file, entry);
        }
    }

    /// Attributes and forms that stand twice, of which the program takes one.
    fn doubles_within(&mut self, file: &WordFile<'t>, entry: &Entry<'t>) {
        let attributes = entry.attributes.iter().map(|attribute| attribute.id.name).collect();
        let texts: Vec<Text<'_, '_>> = entry.texts().collect();
        let selectors = texts.iter().flat_map(Text::selectors);
        let forms = selectors.map(|selector| selector.variants.iter().map(key).collect());
        let lists: Vec<Vec<&str>> = [attributes].into_iter().chain(forms).collect();
        for list in lists {
            let mut seen = BTreeSet::new();
            for name in list.into_iter().filter(|name| !seen.insert(*name)) {
                let problem = Problem::new(Code::Double, &file.path, Some(file.position(name)));
                let id = format!("{}: {name}", entry.name());
                self.push(problem.with("id", id).about(&file.name, &entry.name()));
            }
        }
    }
}

/// What a piece that is no message was meant to be.
fn junk_problem(file: &WordFile<'_>, junk: &Junk<'_>) -> Problem {
    let before = file.entries.iter().rev().find(|entry| entry.range.end <= junk.start);
    let first = junk.text.lines().next().unwrap_or_default();
    let words = first.trim_start();
    let at = |code, offset| Problem::new(code, &file.path, Some(file.position_at(offset)));
    let indent = first.len() - words.len();
    // A line of it that begins with a tab.
    let mut starts = [0].into_iter().chain(junk.text.match_indices('\n').map(|(at, _)| at + 1));
    let tab = starts.find(|at| {
        let line = junk.text[*at..].lines().next().unwrap_or_default();
        line[..line.len() - line.trim_start().len()].contains('\t')
    });
    let problem = match before {
        _ if tab.is_some() => at(Code::Tab, junk.start + tab.unwrap_or_default()),
        Some(_) if indent > 0 && words.starts_with(ENDS) => at(Code::CutShort, junk.start + indent),
        Some(_) if indent == 0 && !words.contains('=') && !words.starts_with(ENDS) => {
            at(Code::Unindented, junk.start)
        }
        _ => at(Code::Syntax, junk.fault).with("detail", junk.reason.as_str()),
    };
    match before {
        Some(entry) => {
            let sign = words.chars().next().map(String::from).unwrap_or_default();
            problem.with("id", entry.name()).with("sign", sign).about(&file.name, &entry.name())
        }
        None => problem,
    }
}
