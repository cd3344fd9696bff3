use super::catalogue::namespace;
use super::functions::{self, DATES, DateWords, MONTHS};
use super::pseudo::{self, Pseudo};
use super::{Args, Collation, Language, MessageRef, Origin, Phrase, Position, words};
use crate::content::{Fault, FaultKind};
use fluent::concurrent::FluentBundle;
use fluent::{FluentError, FluentResource};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
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
    welsh: Half,
    english: Half,
    missing: BTreeMap<String, usize>,
    collation: Option<Arc<Collation>>,
    pseudo: Pseudo,
    /// What was wrong with formatting messages, so that it is logged once and not at each frame.
    logged: Mutex<BTreeSet<String>>,
}

/// The file whose terms every other file of the language may refer to.
const TERMS: &str = "terms";

impl L10n {
    /// Reads every file, keeping all that can be read, with every fault in any of them.
    pub fn load(sources: &[Source<'_>]) -> (Self, Vec<Fault>) {
        Self::load_after(None, sources, Pseudo::Off)
    }

    /// Reads files as [`load`](Self::load) does, but reads again only those that have changed since
    /// `before`; the words go through `pseudo`.
    pub fn load_after(
        before: Option<&Self>,
        sources: &[Source<'_>],
        pseudo: Pseudo,
    ) -> (Self, Vec<Fault>) {
        let is_same_dress = before.is_some_and(|it| it.pseudo.dresses() == pseudo.dresses());
        let half = |language| {
            let before = before.map(|before| before.half(language));
            Half::load(language, sources, before, is_same_dress, pseudo)
        };
        let (welsh, english) = (half(Language::Cymraeg), half(Language::English));
        let missing = english
            .files
            .iter()
            .map(|(name, file)| {
                let there = welsh.files.get(name);
                let lacks =
                    |id: &&String| there.is_none_or(|it| !it.read.ids.contains(id.as_str()));
                (name.clone(), file.read.ids.iter().filter(lacks).count())
            })
            .filter(|(_, count)| *count > 0)
            .collect();
        let faults = welsh.faults().chain(english.faults()).cloned().collect();
        let l10n = Self {
            welsh,
            english,
            missing,
            collation: match before {
                Some(before) => before.collation.clone(),
                None => Collation::new().map(Arc::new),
            },
            pseudo,
            logged: Mutex::default(),
        };
        (l10n, faults)
    }

    /// What the words go through.
    pub fn pseudo(&self) -> Pseudo {
        self.pseudo
    }

    fn half(&self, language: Language) -> &Half {
        match language {
            Language::Cymraeg => &self.welsh,
            Language::English => &self.english,
        }
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
            text: match self.pseudo {
                Pseudo::Fallbacks => pseudo::marked(&message.to_string()),
                Pseudo::Off | Pseudo::Accented => message.to_string(),
            },
            language: Language::English,
            origin: Some(Arc::new(Origin { message, values: args.given() })),
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
            let mut text = self.format(given, message, args)?;
            if given != language && self.pseudo == Pseudo::Fallbacks {
                text = pseudo::marked(&text);
            }
            let name = MessageRef::from(words::common::LANGUAGE_NAME);
            let mark = (given != language).then(|| self.format(given, &name, &Args::new()));
            Some(Phrase {
                text,
                language: given,
                origin: Some(Arc::new(Origin { message: message.clone(), values: args.given() })),
                mark: mark.flatten(),
            })
        };
        phrase(language).or_else(|| phrase(language.other()))
    }

    /// The words of a message in this language alone.
    pub fn own(&self, language: Language, message: &MessageRef, args: &Args<'_>) -> Option<String> {
        self.format(language, message, args)
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
        let bundle = &self.half(language).files.get(message.file.as_ref())?.bundle;
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
            .field("files", &self.english.files.len())
            .field("missing", &self.missing)
            .finish_non_exhaustive()
    }
}

/// One language: its files by their namespaces.
struct Half {
    files: BTreeMap<String, Arc<Bundled>>,
}

/// A file, and the bundle in which its messages are formatted.
struct Bundled {
    read: Arc<Read>,
    bundle: Bundle,
}

/// What was read of a file.
struct Read {
    resource: Arc<FluentResource>,
    /// The ids of its messages.
    ids: BTreeSet<String>,
    faults: Vec<Fault>,
}

impl Half {
    fn load(
        language: Language,
        sources: &[Source<'_>],
        before: Option<&Self>,
        is_same_dress: bool,
        pseudo: Pseudo,
    ) -> Self {
        let old = |name: &str| before.and_then(|before| before.files.get(name));
        let mut all: BTreeMap<&str, Arc<Read>> = BTreeMap::new();
        for source in sources.iter().filter(|source| source.language == language) {
            let kept = old(&source.name).filter(|old| old.read.resource.source() == source.text);
            let read = kept.map_or_else(|| Arc::new(read(source)), |old| Arc::clone(&old.read));
            let _ = all.insert(&source.name, read);
        }
        // What every bundle is made of beside its own file.
        let shared = [TERMS, DATES];
        let is_same_shared = shared.iter().all(|name| match (old(name), all.get(name)) {
            (Some(old), Some(new)) => Arc::ptr_eq(&old.read, new),
            (None, None) => before.is_some(),
            _ => false,
        });
        let [terms, dates] = shared.map(|name| all.get(name).map(|it| Arc::clone(&it.resource)));
        let dates = Arc::new(date_words(dates.as_ref()));
        let file = |name: &str, read: Arc<Read>| {
            if is_same_shared
                && is_same_dress
                && let Some(old) = old(name).filter(|old| Arc::ptr_eq(&old.read, &read))
            {
                return Arc::clone(old);
            }
            let mut bundle = Bundle::new_concurrent(vec![functions::locale(language)]);
            functions::install(&mut bundle, &dates);
            bundle.set_transform(pseudo.dresses().then_some(pseudo::accented));
            let terms = terms.iter().filter(|_| name != TERMS);
            for resource in terms.chain([&read.resource]) {
                // A second message of the same id was named as a fault when the file was read.
                let _: Result<(), Vec<FluentError>> = bundle.add_resource(Arc::clone(resource));
            }
            Arc::new(Bundled { read, bundle })
        };
        let files = all.into_iter().map(|(name, read)| (name.to_owned(), file(name, read)));
        Self { files: files.collect() }
    }

    fn faults(&self) -> impl Iterator<Item = &Fault> {
        self.files.values().flat_map(|file| &file.read.faults)
    }
}

/// Reads a file, as far as it can be read.
fn read(source: &Source<'_>) -> Read {
    let (resource, errors) = match FluentResource::try_new(source.text.clone().into_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let text = resource.source();
    let fault =
        |position, kind| Fault { file: source.path.clone(), position: Some(position), kind };
    let mut faults: Vec<Fault> = errors
        .iter()
        .map(|error| {
            fault(Position::of(text, error.pos.start), FaultKind::Syntax(error.kind.to_string()))
        })
        .collect();
    let mut ids = BTreeSet::new();
    let mut seen = BTreeSet::new();
    for entry in resource.entries() {
        let (id, is_term) = match entry {
            fluent_syntax::ast::Entry::Message(message) => (message.id.name, false),
            fluent_syntax::ast::Entry::Term(term) => (term.id.name, true),
            _ => continue,
        };
        if !seen.insert((id, is_term)) {
            let name = if is_term { format!("-{id}") } else { id.to_owned() };
            faults.push(fault(Position::of_slice(text, id), FaultKind::Double(name)));
        } else if !is_term {
            let _ = ids.insert(id.to_owned());
        }
    }
    Read { resource: Arc::new(resource), ids, faults }
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
