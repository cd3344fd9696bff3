//! Forms and values: all six forms of a Welsh selector, nothing empty, and every message formatted
//! for a row of numbers.

use super::{Checker, Code, Problem};
use crate::l10n::catalogue::{Entry, FORMS, Selector, Text, WordFile, is_empty, key};
use crate::l10n::{Args, L10n, Language, MessageRef, Source};
use fluent_syntax::ast::{InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;

/// The numbers for which every message is formatted.
const NUMBERS: [u32; 12] = [0, 1, 2, 3, 4, 5, 6, 7, 10, 12, 20, 100];

impl<'t> Checker<'_, 't> {
    pub(super) fn values(&mut self) {
        let catalogue = self.catalogue;
        let l10n = self.words();
        for language in Language::ALL {
            for file in catalogue.of(language).values() {
                for entry in &file.entries {
                    let other = catalogue.of(language.other()).get(&file.name);
                    let other = other.and_then(|file| file.entry(entry.id, entry.is_term));
                    for text in entry.texts() {
                        let other = other.and_then(|other| other.text(text.attribute));
                        self.forms((language, file, entry), text, other);
                        self.empty(file, entry, text);
                        self.formatted(&l10n, language, file, entry, text);
                    }
                }
            }
        }
    }

    /// The words of the folder, with those behind them.
    fn words(&self) -> L10n {
        let behind = self.folder.behind.iter();
        let merged = behind.filter(|(path, _)| !self.folder.files.contains_key(*path));
        let merged = merged.chain(self.folder.files);
        let sources = merged.filter_map(|(path, bytes)| Source::of(path, bytes));
        L10n::load(&sources.collect::<Vec<_>>()).0
    }

    /// Selectors by number that lack a form. One is by number, too, if it is in the other language.
    fn forms(
        &mut self,
        (language, file, entry): (Language, &WordFile<'t>, &Entry<'t>),
        text: Text<'_, 't>,
        other: Option<Text<'_, 't>>,
    ) {
        let others = other.as_ref().map(Text::selectors).unwrap_or_default();
        let counted: BTreeSet<&str> = others
            .iter()
            .filter(|selector| selector.is_by_number())
            .filter_map(Selector::variable)
            .collect();
        let is_by_number = |it: &Selector<'_, '_>| {
            it.is_by_number() || it.variable().is_some_and(|name| counted.contains(name))
        };
        for selector in text.selectors().into_iter().filter(is_by_number) {
            let keys: BTreeSet<&str> = selector.variants.iter().map(key).collect();
            let is_named = keys.iter().any(|key| key.parse::<f64>().is_err());
            let needed: &[&str] = match language {
                Language::Cymraeg => &FORMS,
                Language::English if is_named => &["other"],
                Language::English => &[],
            };
            let missing: Vec<&str> =
                needed.iter().copied().filter(|form| !keys.contains(form)).collect();
            if missing.is_empty() {
                continue;
            }
            let at = match selector.variants.first().map(|it| &it.key) {
                Some(fluent_syntax::ast::VariantKey::Identifier { name }) => *name,
                _ => entry.id,
            };
            let problem = Problem::new(Code::PluralForms, &file.path, Some(file.position(at)))
                .with("id", entry.name())
                .with("forms", missing.join(", "));
            self.push(problem.about(&file.name, &entry.name()));
        }
    }

    fn empty(&mut self, file: &WordFile<'t>, entry: &Entry<'t>, text: Text<'_, 't>) {
        let mut at = is_empty(text.pattern).then_some(entry.id);
        for selector in text.selectors() {
            let empty = selector.variants.iter().find(|variant| is_empty(&variant.value));
            at = at.or(empty.map(key));
        }
        if let Some(at) = at {
            let problem = Problem::new(Code::Empty, &file.path, Some(file.position(at)));
            self.push(problem.with("id", entry.name()).about(&file.name, &entry.name()));
        }
    }

    fn formatted(
        &mut self,
        l10n: &L10n,
        language: Language,
        file: &WordFile<'t>,
        entry: &Entry<'t>,
        text: Text<'_, 't>,
    ) {
        if entry.is_term {
            return;
        }
        let message = MessageRef::new(file.name.clone(), entry.id.to_owned());
        let message = match text.attribute {
            Some(attribute) => message.attribute(attribute.to_owned()),
            None => message,
        };
        let variables = text.references().variables;
        let dates = dates(text);
        let numbers: &[u32] = if variables.is_empty() { &NUMBERS[..1] } else { &NUMBERS };
        let errors: BTreeSet<String> = numbers
            .iter()
            .flat_map(|number| {
                let args = variables.iter().fold(fluent::FluentArgs::new(), |mut args, name| {
                    match dates.contains(name) {
                        true => args.set(*name, "2026-11"),
                        false => args.set(*name, *number),
                    }
                    args
                });
                l10n.trial(language, &message, Args::from(args))
            })
            // What is unknown is named by itself.
            .filter(|error| !error.contains("nknown") && !error.contains("yclic"))
            .collect();
        for error in errors {
            let position = Some(file.position(entry.id));
            let problem = Problem::new(Code::NotFormatted, &file.path, position)
                .with("id", entry.name())
                .with("detail", error);
            self.push(problem.about(&file.name, &entry.name()));
        }
    }
}

/// The variables of a text that are written as dates.
fn dates<'t>(text: Text<'_, 't>) -> BTreeSet<&'t str> {
    fn of<'t>(pattern: &Pattern<&'t str>, found: &mut BTreeSet<&'t str>) {
        use fluent_syntax::ast::Expression;
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            match expression {
                Expression::Inline(InlineExpression::FunctionReference { id, arguments })
                    if id.name == "DATE" =>
                {
                    found.extend(arguments.positional.iter().filter_map(|it| match it {
                        InlineExpression::VariableReference { id } => Some(id.name),
                        _ => None,
                    }));
                }
                Expression::Select { variants, .. } => {
                    variants.iter().for_each(|variant| of(&variant.value, found));
                }
                Expression::Inline(_) => {}
            }
        }
    }
    let mut found = BTreeSet::new();
    of(text.pattern, &mut found);
    found
}
