use super::catalogue::namespace;
use super::functions::{self, DATES, DateWords, MONTHS};
use super::{Args, Collation, Language, MessageRef, Phrase, Position, words};
use crate::content::{Fault, FaultKind};
use fluent::concurrent::FluentBundle;
use fluent::{FluentError, FluentResource};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex};

type Bundle = FluentBundle<Arc<FluentResource>>;

/// One Fluent file.
#[derive(Debug, Clone)]
pub struct Source<'a> {
    /// The language whose folder it stands in.
    pub language: Language,
    /// Its namespace: the path below that folder, without `.ftl`.
    pub name: String,
    /// The file as a person would name it.
    pub path: String,
    /// What is in it.
    pub text: Cow<'a, str>,
}

impl<'a> Source<'a> {
    /// The file of words at this path, if it is one; what of it is no UTF-8 is marked in it.
    pub fn of(path: &str, bytes: &'a [u8]) -> Option<Self> {
        let (language, name) = namespace(path)?;
        let text = String::from_utf8_lossy(bytes);
        Some(Self { language, name: name.to_owned(), path: path.to_owned(), text })
    }
}

/// The words of the guide in both languages.
pub struct L10n {
    welsh: HashMap<String, Bundle>,
    english: HashMap<String, Bundle>,
    missing: BTreeMap<String, usize>,
    collation: Option<Collation>,
    /// What was wrong with formatting messages, so that it is logged once and not at each frame.
    logged: Mutex<BTreeSet<String>>,
}

/// The file whose terms every other file of the language may refer to.
const TERMS: &str = "terms";

impl L10n {
    /// Reads every file, keeping all that can be read, with every fault in any of them.
    pub fn load(sources: &[Source<'_>]) -> (Self, Vec<Fault>) {
        let mut faults = Vec::new();
        let welsh = Half::load(Language::Cymraeg, sources, &mut faults);
        let english = Half::load(Language::English, sources, &mut faults);
        let missing = english
            .ids
            .iter()
            .map(|(file, ids)| {
                let there = welsh.ids.get(file);
                let lacks = |id: &&String| there.is_none_or(|there| !there.contains(*id));
                (file.clone(), ids.iter().filter(lacks).count())
            })
            .filter(|(_, count)| *count > 0)
            .collect();
        let l10n = Self {
            welsh: welsh.bundles,
            english: english.bundles,
            missing,
            collation: Collation::new(),
            logged: Mutex::default(),
        };
        (l10n, faults)
    }

    /// The words of a message in the language asked for, else in the other.
    pub fn phrase(
        &self,
        language: Language,
        message: impl Into<MessageRef>,
        args: &Args<'_>,
    ) -> Phrase {
        let message = message.into();
        self.find(language, &message, args).unwrap_or_else(|| Phrase {
            text: message.to_string(),
            language: Language::English,
            message: Some(message),
            mark: None,
        })
    }

    /// The words of a message that need not be there.
    pub fn find(
        &self,
        language: Language,
        message: &MessageRef,
        args: &Args<'_>,
    ) -> Option<Phrase> {
        let phrase = |given: Language| {
            let text = self.format(given, message, args)?;
            let name = MessageRef::from(words::common::LANGUAGE_NAME);
            let mark = (given != language).then(|| self.format(given, &name, &Args::new()));
            Some(Phrase {
                text,
                language: given,
                message: Some(message.clone()),
                mark: mark.flatten(),
            })
        };
        phrase(language).or_else(|| phrase(language.other()))
    }

    /// What goes wrong when a message is formatted in one language with these values.
    pub fn trial(&self, language: Language, message: &MessageRef, args: Args<'_>) -> Vec<String> {
        let mut errors = Vec::new();
        let text = self.format_with(language, message, &args, &mut errors).unwrap_or_default();
        // A function that can't take what it is given stands in the text by its name.
        let failed = functions::FUNCTIONS.iter().map(|name| format!("{name}()"));
        let failed = failed.filter(|name| text.contains(name.as_str()));
        errors.iter().map(ToString::to_string).chain(failed).collect()
    }

    /// How many messages stand in English alone, by file.
    pub fn missing_in_welsh(&self) -> &BTreeMap<String, usize> {
        &self.missing
    }

    /// Which of two texts stands first in the language's alphabet.
    pub fn compare(&self, language: Language, left: &str, right: &str) -> Ordering {
        match &self.collation {
            Some(collation) => collation.compare(language, left, right),
            None => left.cmp(right),
        }
    }

    fn format(&self, language: Language, message: &MessageRef, args: &Args<'_>) -> Option<String> {
        let mut errors = Vec::new();
        let text = self.format_with(language, message, args, &mut errors)?;
        for error in errors {
            let fault = format!("{}/{message}: {error}", language.code());
            if self.logged.lock().is_ok_and(|mut logged| logged.insert(fault.clone())) {
                tracing::warn!(fault, "message not formatted whole");
            }
        }
        Some(text)
    }

    fn format_with(
        &self,
        language: Language,
        message: &MessageRef,
        args: &Args<'_>,
        errors: &mut Vec<FluentError>,
    ) -> Option<String> {
        let bundles = match language {
            Language::Cymraeg => &self.welsh,
            Language::English => &self.english,
        };
        let bundle = bundles.get(message.file.as_ref())?;
        let found = bundle.get_message(&message.id)?;
        let pattern = match &message.attribute {
            Some(attribute) => found.get_attribute(attribute)?.value(),
            None => found.value()?,
        };
        let text = bundle.format_pattern(pattern, Some(&args.0), errors);
        Some(text.into_owned())
    }
}

impl fmt::Debug for L10n {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("L10n")
            .field("files", &self.english.len())
            .field("missing", &self.missing)
            .finish_non_exhaustive()
    }
}

/// One language while it is being read.
struct Half {
    bundles: HashMap<String, Bundle>,
    ids: BTreeMap<String, Vec<String>>,
}

impl Half {
    fn load(language: Language, sources: &[Source<'_>], faults: &mut Vec<Fault>) -> Self {
        let mut resources = BTreeMap::new();
        let mut ids = BTreeMap::new();
        for source in sources.iter().filter(|source| source.language == language) {
            let (resource, found) = read(source, faults);
            let _ = ids.insert(source.name.clone(), found);
            let _ = resources.insert(source.name.as_str(), Arc::new(resource));
        }
        let terms = resources.get(TERMS).cloned();
        let dates = Arc::new(date_words(resources.get(DATES)));
        let bundles = resources
            .into_iter()
            .map(|(name, resource)| {
                let mut bundle = Bundle::new_concurrent(vec![functions::locale(language)]);
                functions::install(&mut bundle, &dates);
                for resource in terms.iter().filter(|_| name != TERMS).cloned().chain([resource]) {
                    // A second message of the same id was named as a fault when the file was read.
                    let _: Result<(), Vec<FluentError>> = bundle.add_resource(resource);
                }
                (name.to_owned(), bundle)
            })
            .collect();
        Self { bundles, ids }
    }
}

/// A file's resource, as far as it can be read, and the ids of its messages.
fn read(source: &Source<'_>, faults: &mut Vec<Fault>) -> (FluentResource, Vec<String>) {
    let mut fault = |position, kind| {
        faults.push(Fault { file: source.path.clone(), position: Some(position), kind });
    };
    let (tree, errors) = match fluent_syntax::parser::parse(source.text.as_ref()) {
        Ok(tree) => (tree, Vec::new()),
        Err((tree, errors)) => (tree, errors),
    };
    for error in errors {
        let position = Position::of(&source.text, error.pos.start);
        fault(position, FaultKind::Syntax(error.kind.to_string()));
    }
    let mut ids: Vec<String> = Vec::new();
    for entry in &tree.body {
        let (id, is_term) = match entry {
            fluent_syntax::ast::Entry::Message(message) => (message.id.name, false),
            fluent_syntax::ast::Entry::Term(term) => (term.id.name, true),
            _ => continue,
        };
        let name = if is_term { format!("-{id}") } else { id.to_owned() };
        if ids.contains(&name) {
            let position = Position::of_slice(&source.text, id);
            fault(position, FaultKind::Double(name));
        } else {
            ids.push(name);
        }
    }
    ids.retain(|id| !id.starts_with('-'));
    let resource = match FluentResource::try_new(source.text.clone().into_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    (resource, ids)
}

fn date_words(resource: Option<&Arc<FluentResource>>) -> DateWords {
    let Some(resource) = resource else {
        return DateWords::default();
    };
    let mut bundle = Bundle::new_concurrent(vec![functions::locale(Language::English)]);
    bundle.set_use_isolating(false);
    let _: Result<(), Vec<FluentError>> = bundle.add_resource(Arc::clone(resource));
    let placeholders =
        Args::new().with("day", "{day}").with("month", "{month}").with("year", "{year}");
    let text = |id: &str| {
        let pattern = bundle.get_message(id)?.value()?;
        let text = bundle.format_pattern(pattern, Some(&placeholders.0), &mut Vec::new());
        Some(text.into_owned())
    };
    DateWords {
        months: MONTHS.iter().filter_map(|month| text(month)).collect(),
        day: text("day-month-year").unwrap_or_default(),
        month: text("month-year").unwrap_or_default(),
    }
}
