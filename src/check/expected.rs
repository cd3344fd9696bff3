//! The messages that the program asks for, and those that it has no use for.

use super::{Checker, Code, Problem};
use crate::guide::{
    Career, CareerId, Disclosure, FigureKind, Firmness, Interest, Level, NeedNote, Pattern, Period,
    Route, Setting, Stage, Surveyed, WayIn, WelshUse,
};
use crate::l10n::{IDS, Language};
use crate::profile::SectionId;
use std::collections::BTreeSet;

/// The ids that a namespace has to have, and those that it may have.
#[derive(Default)]
struct Ids {
    needed: BTreeSet<String>,
    allowed: BTreeSet<String>,
    /// Whether others may stand there, too: they are used by the file itself.
    is_open: bool,
}

impl Checker<'_, '_> {
    pub(super) fn expected(&mut self) {
        let catalogue = self.catalogue;
        for name in catalogue.namespaces() {
            let Some(ids) = self.ids(name) else { continue };
            let is_known =
                |id: &str| ids.is_open || ids.needed.contains(id) || ids.allowed.contains(id);
            let stands = |language, id: &str| {
                let file = catalogue.of(language).get(name);
                file.is_some_and(|file| file.message(id).is_some())
            };
            for id in &ids.needed {
                if !Language::ALL.into_iter().any(|language| stands(language, id)) {
                    for language in Language::ALL {
                        let path = Self::path(language, name);
                        if catalogue.of(language).contains_key(name) {
                            let problem = Problem::new(Code::MissingId, &path, None);
                            self.push(problem.with("id", id).about(name, id));
                        }
                    }
                }
            }
            for pair in catalogue.pairs(name) {
                let id = pair.name();
                let (Some(_), Some(_)) = (pair.welsh, pair.english) else { continue };
                if id.starts_with('-') || is_known(&id) {
                    continue;
                }
                for (language, entry) in Language::ALL.map(|it| (it, pair.of(it))) {
                    let file = catalogue.of(language).get(name);
                    if let (Some(file), Some(entry)) = (file, entry) {
                        let position = file.position(entry.id);
                        let problem = Problem::new(Code::Unused, &file.path, Some(position));
                        self.push(problem.with("id", id.clone()).about(name, &id));
                    }
                }
            }
        }
        self.words_of_facts();
    }

    /// Whether the program has a use for a message.
    pub(super) fn is_expected(&self, name: &str, id: &str) -> bool {
        self.ids(name)
            .is_some_and(|ids| ids.is_open || ids.needed.contains(id) || ids.allowed.contains(id))
    }

    /// Every career and article of the folder has its words, in the folder or behind it.
    fn words_of_facts(&mut self) {
        let guide = self.guide;
        let careers = guide.careers().map(|it| ("careers", it.id.to_string()));
        let articles = guide.articles().iter().map(|it| ("articles", it.id.to_string()));
        for (kind, id) in careers.chain(articles) {
            let name = format!("{kind}/{id}");
            let has_words = [self.catalogue, self.behind].into_iter().any(|catalogue| {
                Language::ALL.into_iter().any(|it| catalogue.of(it).contains_key(&name))
            });
            if !has_words {
                let other = match kind {
                    "careers" => format!("resources/careers/{id}.json"),
                    _ => "resources/articles.json".to_owned(),
                };
                let path = Self::path(Language::English, &name);
                let problem = Problem::new(Code::MissingFile, &path, None);
                self.push(problem.with("other", other));
            }
        }
    }

    /// The ids of a namespace; none where the program knows no such namespace.
    fn ids(&self, name: &str) -> Option<Ids> {
        let guide = self.guide;
        let needed = |ids: Vec<String>| Ids { needed: ids.into_iter().collect(), ..Ids::default() };
        Some(match name.split_once('/') {
            Some(("ui", _)) => needed(program_ids(name)),
            Some(("careers", id)) => career_ids(guide.career(&CareerId::new(id)?)?),
            Some(("articles", _)) => needed(["title", "summary", "body"].map(str::to_owned).into()),
            Some(_) => return None,
            None => match name {
                "statements" => needed(program_ids(name)),
                "facts" => needed(fact_ids()),
                "terms" | "dates" => Ids { is_open: true, ..Ids::default() },
                "sectors" => needed(names(guide.sectors(), |it| it.id.as_str())),
                "subjects" => needed(names(guide.subjects(), |it| it.id.as_str())),
                "qualifications" => needed(names(guide.qualifications(), |it| it.id.as_str())),
                "organisations" => needed(names(guide.organisations(), |it| it.id.as_str())),
                "sources" => needed(names(guide.sources(), |it| it.id.as_str())),
                "pay-scales" => needed(names(guide.scales(), |it| it.id.as_str())),
                _ => return None,
            },
        })
    }
}

fn names<T>(all: &[T], name: impl Fn(&T) -> &str) -> Vec<String> {
    all.iter().map(|it| name(it).to_owned()).collect()
}

/// The ids that the program itself names.
fn program_ids(name: &str) -> Vec<String> {
    let own = IDS.iter().filter(|message| message.file() == name);
    own.map(|message| message.id().to_owned()).collect()
}

fn career_ids(career: &Career) -> Ids {
    let mut ids = Ids::default();
    ids.needed.extend(["title", "summary"].map(str::to_owned));
    for picture in career.pictures() {
        for part in ["caption", "description"] {
            let _ = ids.needed.insert(format!("picture-{}-{part}", picture.words()));
        }
    }
    let fixed = ["also-known-as", "search-words", "starts-from", "first-step", "registration"];
    ids.allowed.extend(fixed.map(str::to_owned));
    ids.allowed.extend(SectionId::ALL.iter().map(|section| section.as_str().to_owned()));
    ids.allowed.extend(career.routes.iter().map(|route| route.word().to_owned()));
    ids
}

fn fact_ids() -> Vec<String> {
    fn words<T: Copy>(all: &[T], word: fn(T) -> &'static str) -> Vec<String> {
        all.iter().map(|it| word(*it).to_owned()).collect()
    }
    let areas = ["area-wales", "area-england", "area-uk"].map(str::to_owned);
    [
        words(Stage::ALL, Stage::word),
        words(Period::ALL, Period::word),
        words(Pattern::ALL, Pattern::word),
        words(Setting::ALL, Setting::word),
        words(WelshUse::ALL, WelshUse::word),
        words(Level::ALL, Level::word),
        words(Route::ALL, Route::word),
        words(Firmness::ALL, Firmness::word),
        words(NeedNote::ALL, NeedNote::word),
        words(FigureKind::ALL, FigureKind::word),
        words(Surveyed::ALL, Surveyed::word),
        words(WayIn::ALL, WayIn::word),
        words(Disclosure::ALL, Disclosure::word),
        words(Interest::ALL, Interest::word),
        areas.into(),
    ]
    .concat()
}
