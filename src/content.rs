//! Everything the guide says, loaded once: facts, words and pictures, and what was wrong with them.
//!
//! A [`Content`] never changes. When a file changes, a new one takes its place, with a higher
//! [`revision`](Content::revision).

mod fault;
mod locate;

pub use fault::{Fault, FaultKind};
pub(crate) use locate::locate;

use crate::guide::{Career, CareerId, Guide, Picture};
use crate::l10n::catalogue::Catalogue;
use crate::l10n::progress::{self, Progress, State};
use crate::l10n::{Args, L10n, Language, MessageRef, Phrase, Pseudo, Source};
use crate::profile::{self, ArticlePage, Profile};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};

/// Files by their path, written with `/`, below the folder that holds `i18n` and `resources`.
pub type FileSet = BTreeMap<String, Cow<'static, [u8]>>;

/// The guide's facts, words and pictures, whole and unchanging.
#[derive(Debug)]
pub struct Content {
    /// The facts.
    pub guide: Guide,
    /// The words.
    pub l10n: L10n,
    /// Rises with each new content in one run of the program.
    pub revision: u64,
    /// All that was wrong with any file.
    pub faults: Vec<Fault>,
    /// The day on which figures are judged to be old.
    pub today: jiff::civil::Date,
    /// The day of review of each file that has been reviewed whole.
    reviewed: HashMap<(String, Language), String>,
    pictures: FileSet,
    profiles: HashMap<(CareerId, Language), OnceLock<Arc<Profile>>>,
}

impl Content {
    /// Reads the files in `built_in`, each replaced by the one of the same path in `folder`.
    ///
    /// What can't be read is left out, or taken from `built_in`, and named in
    /// [`faults`](Self::faults).
    pub fn load(
        built_in: &FileSet,
        folder: &FileSet,
        today: jiff::civil::Date,
        revision: u64,
    ) -> Self {
        Self::build(None, (built_in, folder), today, revision, Pseudo::Off)
    }

    /// What takes the place of this content where files of `folder` have changed: it has the next
    /// revision, and of the words only what has changed is read again. The words go through `pseudo`.
    pub fn reload(&self, built_in: &FileSet, folder: &FileSet, pseudo: Pseudo) -> Self {
        Self::build(Some(self), (built_in, folder), self.today, self.revision + 1, pseudo)
    }

    fn build(
        before: Option<&Self>,
        (built_in, folder): (&FileSet, &FileSet),
        today: jiff::civil::Date,
        revision: u64,
        pseudo: Pseudo,
    ) -> Self {
        let mut faults = Vec::new();
        let merged =
            || built_in.iter().filter(|(path, _)| !folder.contains_key(*path)).chain(folder);

        let words: Vec<Source<'_>> =
            merged().filter_map(|(path, bytes)| words_of(path, bytes, &mut faults)).collect();
        let before = before.map(|before| &before.l10n);
        let (l10n, found) = L10n::load_after(before, &words, pseudo);
        faults.extend(found);

        let (guide, found) = Guide::load(built_in, folder);
        faults.extend(found);

        let pictures: FileSet = merged()
            .filter(|(path, _)| path.starts_with("resources/pictures/"))
            .map(|(path, bytes)| (path.clone(), bytes.clone()))
            .collect();
        for (file, field, picture) in guide.pictures() {
            if !pictures.contains_key(&picture.path()) {
                let bytes = folder.get(&file).or_else(|| built_in.get(&file));
                let position = bytes.and_then(|bytes| locate(bytes, &field));
                let kind = FaultKind::MissingPicture(picture.path());
                faults.push(Fault { file, position, kind });
            }
        }
        for fault in &faults {
            tracing::warn!(%fault, "fault in the content");
        }

        let profiles = guide
            .careers()
            .flat_map(|career| Language::ALL.map(|language| (career.id.clone(), language)))
            .map(|key| (key, OnceLock::new()))
            .collect();
        let reviewed = reviewed(merged().map(|(path, bytes)| (path, bytes.as_ref())));
        Self { guide, l10n, revision, faults, today, reviewed, pictures, profiles }
    }

    /// The day on which someone fluent last reviewed a file's words in a language, if all of them have
    /// been as they stand.
    pub fn reviewed(&self, file: &str, language: Language) -> Option<&str> {
        self.reviewed.get(&(file.to_owned(), language)).map(String::as_str)
    }

    /// The page of a career in a language, composed when first asked for.
    pub fn profile(&self, id: &CareerId, language: Language) -> Option<Arc<Profile>> {
        let career = self.guide.career(id)?;
        let kept = self.profiles.get(&(id.clone(), language))?;
        Some(Arc::clone(kept.get_or_init(|| Arc::new(profile::compose(self, career, language)))))
    }

    /// An article in a language.
    pub fn article(&self, id: &str, language: Language) -> Option<ArticlePage> {
        profile::compose_article(self, self.guide.article(id)?, language)
    }

    /// The careers in the order of the language's alphabet.
    pub fn careers_by_title(&self, language: Language) -> Vec<&Career> {
        let mut titled: Vec<_> = self
            .guide
            .careers()
            .map(|career| (self.title(&career.id, language).text, career))
            .collect();
        titled.sort_by(|(left, _), (right, _)| self.l10n.compare(language, left, right));
        titled.into_iter().map(|(_, career)| career).collect()
    }

    /// The title of a career; the id itself where the guide no longer has it.
    pub fn title(&self, id: &CareerId, language: Language) -> Phrase {
        let message = MessageRef::new(format!("careers/{id}"), "title");
        match self.guide.career(id) {
            Some(_) => self.l10n.phrase(language, message, &Args::new()),
            None => Phrase::verbatim(id.as_str(), language),
        }
    }

    /// The file of a picture; none where it is missing.
    pub fn picture(&self, picture: &Picture) -> Option<&Cow<'static, [u8]>> {
        self.pictures.get(&picture.path())
    }
}

/// The files whose every message has been reviewed as it stands, each with the last day.
fn reviewed<'t>(
    files: impl Iterator<Item = (&'t String, &'t [u8])> + Clone,
) -> HashMap<(String, Language), String> {
    let progress = files.clone().find(|(path, _)| *path == progress::PATH);
    let progress = progress.and_then(|(_, bytes)| Progress::read(bytes).ok()).unwrap_or_default();
    let mut reviewed = HashMap::new();
    // Without a review there is nothing to be looked at.
    if !progress.has_reviews() {
        return reviewed;
    }
    let catalogue = Catalogue::read(files);
    for name in catalogue.namespaces() {
        for language in Language::ALL {
            let pairs = catalogue.pairs(name);
            let days = pairs.iter().map(|pair| match progress.state(pair, language) {
                State::Reviewed(date) => Some(date),
                _ => None,
            });
            if let Some(last) = days.collect::<Option<Vec<_>>>().and_then(|it| it.into_iter().max())
            {
                let _ = reviewed.insert((name.to_owned(), language), last);
            }
        }
    }
    reviewed
}

/// The Fluent file at this path, if it is one.
fn words_of<'a>(path: &str, bytes: &'a [u8], faults: &mut Vec<Fault>) -> Option<Source<'a>> {
    let source = Source::of(path, bytes)?;
    if let Cow::Owned(_) = source.text {
        faults.push(Fault { file: path.to_owned(), position: None, kind: FaultKind::NotUtf8 });
    }
    Some(source)
}
