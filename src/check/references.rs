//! References among messages, and the variables and functions that they call for.

use super::{Checker, Code, Problem};
use crate::guide::CareerId;
use crate::l10n::catalogue::{Entry, WordFile};
use crate::l10n::{FUNCTIONS, Language};
use crate::profile::variables_of;
use std::collections::BTreeSet;

/// The file of terms, which every file may refer to.
const TERMS: &str = "terms";

impl<'t> Checker<'_, 't> {
    pub(super) fn references(&mut self) {
        let catalogue = self.catalogue;
        for language in Language::ALL {
            for file in catalogue.of(language).values() {
                for entry in &file.entries {
                    self.of_entry(file, entry, language);
                }
                self.circles(file);
            }
        }
    }

    fn of_entry(&mut self, file: &WordFile<'t>, entry: &Entry<'t>, language: Language) {
        let known = self.known_variables(file, entry);
        for text in entry.texts() {
            let references = text.references();
            let at = |code, part: &str| {
                let problem = Problem::new(code, &file.path, Some(file.position(part)));
                problem.with("id", entry.name()).about(&file.name, &entry.name())
            };
            for name in &references.functions {
                if !FUNCTIONS.contains(name) {
                    self.problems.push(at(Code::UnknownFunction, name).with("name", *name));
                }
            }
            for name in &references.variables {
                if known.as_ref().is_some_and(|known| !known.contains(*name)) {
                    self.problems.push(at(Code::UnknownVariable, name).with("name", *name));
                }
            }
            for (name, attribute) in &references.entries {
                if !self.is_there(file, name, *attribute, language) {
                    let attribute = attribute.map(|it| format!(".{it}")).unwrap_or_default();
                    let problem = at(Code::UnknownReference, entry.id);
                    self.problems.push(problem.with("name", format!("{name}{attribute}")));
                }
            }
        }
    }

    /// The variables that the program gives a message; none where it is not known.
    fn known_variables(&self, file: &WordFile<'t>, entry: &Entry<'t>) -> Option<BTreeSet<String>> {
        if let Some(id) = file.name.strip_prefix("careers/") {
            // A title stands in lists, where it is given nothing.
            let career = CareerId::new(id).filter(|_| entry.id != "title");
            let career = career.and_then(|id| self.guide.career(&id));
            let names = career.map(|career| variables_of(self.guide, career));
            return Some(names.into_iter().flatten().map(str::to_owned).collect());
        }
        // Of others the built-in words say what they are given.
        let built_in = Language::ALL.into_iter().filter_map(|language| {
            self.behind.of(language).get(&file.name)?.entry(entry.id, entry.is_term)
        });
        let mut built_in = built_in.peekable();
        let _ = built_in.peek()?;
        let texts: Vec<_> = built_in.flat_map(Entry::texts).collect();
        let names = texts.iter().flat_map(|text| text.references().variables);
        Some(names.map(str::to_owned).collect())
    }

    fn is_there(
        &self,
        file: &WordFile<'t>,
        name: &str,
        attribute: Option<&str>,
        language: Language,
    ) -> bool {
        let (id, is_term) = name.strip_prefix('-').map_or((name, false), |id| (id, true));
        let terms = [self.catalogue, self.behind].map(|it| it.of(language).get(TERMS));
        let files = [Some(file)].into_iter().chain(terms).flatten();
        files.into_iter().filter_map(|file| file.entry(id, is_term)).any(|entry| match attribute {
            Some(_) => entry.text(attribute).is_some(),
            None => entry.value.is_some(),
        })
    }

    /// Messages that are made of themselves.
    fn circles(&mut self, file: &WordFile<'t>) {
        for entry in &file.entries {
            let mut seen = BTreeSet::new();
            let mut next = vec![entry];
            while let Some(here) = next.pop() {
                let named: Vec<_> =
                    here.texts().flat_map(|text| text.references().entries).collect();
                let named = named.iter().filter_map(|(name, _)| {
                    let (id, is_term) =
                        name.strip_prefix('-').map_or((&**name, false), |id| (id, true));
                    file.entry(id, is_term)
                });
                for other in named {
                    if std::ptr::eq(other, entry) {
                        let position = Some(file.position(entry.id));
                        let problem = Problem::new(Code::Circle, &file.path, position);
                        let problem = problem.with("id", entry.name());
                        self.push(problem.about(&file.name, &entry.name()));
                        next.clear();
                        break;
                    }
                    if seen.insert(other.name()) {
                        next.push(other);
                    }
                }
            }
        }
    }
}
