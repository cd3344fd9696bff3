//! Reads the files of facts, strictly, and keeps what is whole.

use super::{
    Article, Career, CareerId, Guide, Organisation, Pay, PayScale, Qualification, Sector, Source,
    Subject,
};
use crate::content::{Fault, FaultKind, FileSet};
use crate::l10n::Position;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};

const CAREERS: &str = "resources/careers/";

impl Guide {
    /// Reads every file of facts. One in `folder` takes the place of the built-in one, unless it
    /// is faulty: then the built-in one serves, and the fault is named.
    pub(crate) fn load(built_in: &FileSet, folder: &FileSet) -> (Self, Vec<Fault>) {
        let mut reader = Reader { built_in, folder, faults: Vec::new() };
        let mut guide = Self {
            careers: BTreeMap::new(),
            sectors: reader.checked_collection("sectors", check_sector),
            subjects: reader.collection("subjects"),
            qualifications: reader.collection("qualifications"),
            organisations: reader.collection("organisations"),
            scales: reader.checked_collection("pay-scales", check_scale),
            sources: reader.collection("sources"),
            articles: reader.collection("articles"),
        };
        for path in reader.career_files() {
            if let Some(career) = reader.read(&path, |career| check_career(career, &path)) {
                let _ = guide.careers.insert(career.id.clone(), career);
            }
        }
        guide.drop_dangling(&mut reader.faults);
        let located = |fault: Fault| {
            let bytes = folder.get(&fault.file).or_else(|| built_in.get(&fault.file));
            fault.located(bytes.map(|bytes| bytes.as_ref()))
        };
        (guide, reader.faults.into_iter().map(located).collect())
    }

    /// Takes out every reference that leads nowhere, and names it.
    fn drop_dangling(&mut self, faults: &mut Vec<Fault>) {
        let ids = Ids {
            careers: self.careers.keys().map(|id| id.as_str().to_owned()).collect(),
            sectors: names(&self.sectors, |it| it.id.as_str()),
            subjects: names(&self.subjects, |it| it.id.as_str()),
            qualifications: names(&self.qualifications, |it| it.id.as_str()),
            organisations: names(&self.organisations, |it| it.id.as_str()),
            sources: names(&self.sources, |it| it.id.as_str()),
            articles: names(&self.articles, |it| it.id.as_str()),
        };
        for article in &mut self.articles {
            let mut keep = Keep::new("resources/articles.json".to_owned(), faults);
            drop_from_article(article, &ids, &mut keep);
        }
        for scale in &self.scales {
            let mut keep = Keep::new("resources/pay-scales.json".to_owned(), faults);
            let field = format!("{}.source", scale.id);
            let _ = keep.one(&field, scale.source.as_str(), &ids.sources);
        }
        for career in self.careers.values_mut() {
            let mut keep = Keep::new(format!("{CAREERS}{}.json", career.id), faults);
            drop_from_career(career, &ids, &self.scales, &mut keep);
        }
    }
}

/// The ids that may be referred to.
struct Ids {
    careers: BTreeSet<String>,
    sectors: BTreeSet<String>,
    subjects: BTreeSet<String>,
    qualifications: BTreeSet<String>,
    organisations: BTreeSet<String>,
    sources: BTreeSet<String>,
    articles: BTreeSet<String>,
}

fn names<T>(collection: &[T], id: impl Fn(&T) -> &str) -> BTreeSet<String> {
    collection.iter().map(|it| id(it).to_owned()).collect()
}

/// Decides whether references lead somewhere, noting those of one file that don't.
struct Keep<'a> {
    file: String,
    faults: &'a mut Vec<Fault>,
}

impl<'a> Keep<'a> {
    fn new(file: String, faults: &'a mut Vec<Fault>) -> Self {
        Self { file, faults }
    }

    fn one(&mut self, field: &str, id: &str, known: &BTreeSet<String>) -> bool {
        let found = known.contains(id);
        if !found {
            self.faults.push(Fault {
                file: self.file.clone(),
                position: None,
                kind: FaultKind::Dangling { field: field.to_owned(), id: id.to_owned() },
            });
        }
        found
    }

    fn all<T>(
        &mut self,
        field: &str,
        list: &mut Vec<T>,
        id: impl Fn(&T) -> &str,
        known: &BTreeSet<String>,
    ) {
        let mut index = 0;
        list.retain(|it| {
            let field = format!("{field}[{index}]");
            index += 1;
            self.one(&field, id(it), known)
        });
    }
}

fn drop_from_article(article: &mut Article, ids: &Ids, keep: &mut Keep<'_>) {
    let field = |name: &str| format!("{}.{name}", article.id);
    let (sources, organisations) = (field("sources"), field("organisations"));
    keep.all(&sources, &mut article.sources, |it| it.as_str(), &ids.sources);
    keep.all(&organisations, &mut article.organisations, |it| it.as_str(), &ids.organisations);
}

fn drop_from_career(career: &mut Career, ids: &Ids, scales: &[PayScale], keep: &mut Keep<'_>) {
    keep.all("sectors", &mut career.sectors, |it| it.as_str(), &ids.sectors);
    keep.all("subjects", &mut career.subjects, |it| it.as_str(), &ids.subjects);
    keep.all("vacancies", &mut career.vacancies, |it| it.as_str(), &ids.organisations);
    keep.all("organisations", &mut career.organisations, |it| it.as_str(), &ids.organisations);
    keep.all("related", &mut career.related, |it| it.as_str(), &ids.careers);
    keep.all("articles", &mut career.articles, |it| it.as_str(), &ids.articles);
    keep.all("sources", &mut career.sources, |it| it.as_str(), &ids.sources);

    let _ = keep.one("soc2020.source", career.soc2020.source.as_str(), &ids.sources);
    // A figure without its source is not shown: the reader could not judge it.
    let _ = career.interests.take_if(|interests| {
        !keep.one("interests.source", interests.source.as_str(), &ids.sources)
    });
    let _ = career
        .hours
        .take_if(|hours| !keep.one("hours.source", hours.source.as_str(), &ids.sources));
    let _ = career.registration.take_if(|registration| {
        let id = registration.organisation.as_str();
        !keep.one("registration.organisation", id, &ids.organisations)
    });
    let mut index = 0;
    career.pay.retain(|pay| {
        let field = format!("pay[{index}]");
        index += 1;
        match pay {
            Pay::Scale(pay) => {
                let bands: BTreeSet<_> = scales
                    .iter()
                    .filter(|scale| scale.id == pay.scale)
                    .flat_map(|scale| scale.bands.iter().map(|band| band.id.clone()))
                    .collect();
                let scales = names(scales, |it| it.id.as_str());
                keep.one(&format!("{field}.scale"), pay.scale.as_str(), &scales)
                    && keep.one(&format!("{field}.band"), &pay.band, &bands)
            }
            Pay::Survey(pay) => {
                keep.one(&format!("{field}.source"), pay.source.as_str(), &ids.sources)
            }
            Pay::Range(pay) => {
                keep.one(&format!("{field}.source"), pay.source.as_str(), &ids.sources)
            }
        }
    });
    keep.all("figures", &mut career.figures, |it| it.source.as_str(), &ids.sources);
    for (set, requirements) in career.qualifications.iter_mut().enumerate() {
        let field = format!("qualifications[{set}]");
        keep.all(
            &format!("{field}.alternatives"),
            &mut requirements.alternatives,
            |it| it.as_str(),
            &ids.qualifications,
        );
        for (index, need) in requirements.needs.iter_mut().enumerate() {
            for (at, subjects) in need.subjects.iter_mut().enumerate() {
                keep.all(
                    &format!("{field}.needs[{index}].subjects[{at}].subjects"),
                    &mut subjects.subjects,
                    |it| it.as_str(),
                    &ids.subjects,
                );
            }
        }
        keep.all(
            &format!("{field}.needs"),
            &mut requirements.needs,
            |it| it.qualification.as_str(),
            &ids.qualifications,
        );
    }
    keep.all("qualifications", &mut career.qualifications, |it| it.source.as_str(), &ids.sources);
}

/// What is wrong with a sector's picture.
fn check_sector(sector: &Sector) -> Result<(), FaultKind> {
    match sector.picture() {
        Some(picture) if CareerId::new(picture.words()).is_none() => Err(FaultKind::Field {
            field: format!("{}.picture", sector.id),
            reason: PICTURE_NAME.to_owned(),
        }),
        _ => Ok(()),
    }
}

const PICTURE_NAME: &str = "a name has small letters, digits and hyphens";

/// What is wrong with a scale's bands.
fn check_scale(scale: &PayScale) -> Result<(), FaultKind> {
    let upside_down = scale.bands.iter().find(|band| band.min > band.max);
    match upside_down {
        Some(band) => Err(FaultKind::MinAboveMax(format!("{}.bands.{}", scale.id, band.id))),
        None => Ok(()),
    }
}

/// An entry of a collection, with its id.
trait Named {
    fn name(&self) -> &str;
}

macro_rules! named {
    ($($kind:ty),+) => {$(
        impl Named for $kind {
            fn name(&self) -> &str {
                self.id.as_str()
            }
        }
    )+};
}

named!(Article, Organisation, PayScale, Qualification, Sector, Source, Subject);

/// What is wrong with a career's own figures.
fn check_career(career: &Career, path: &str) -> Result<(), FaultKind> {
    let wrong = |field: &str, reason: &str| {
        Err(FaultKind::Field { field: field.to_owned(), reason: reason.to_owned() })
    };
    if path.strip_prefix(CAREERS).and_then(|name| name.strip_suffix(".json"))
        != Some(career.id.as_str())
    {
        return wrong("id", "it is not the name of the file");
    }
    let code = &career.soc2020.code;
    if code.len() != 4 || !code.chars().all(|c| c.is_ascii_digit()) {
        return wrong("soc2020.code", "a code has four digits");
    }
    for picture in career.pictures() {
        if CareerId::new(picture.words()).is_none() {
            return wrong("pictures", PICTURE_NAME);
        }
    }
    let above = |min: f64, max: Option<f64>| max.is_some_and(|max| min > max);
    for (index, pay) in career.pay.iter().enumerate() {
        let upside_down = match pay {
            Pay::Range(pay) => above(pay.min, pay.max),
            Pay::Survey(survey) => {
                let steps = [survey.p10, survey.p25, Some(survey.median), survey.p75, survey.p90];
                let known: Vec<f64> = steps.into_iter().flatten().collect();
                !known.is_sorted()
            }
            Pay::Scale(_) => false,
        };
        if upside_down {
            return Err(FaultKind::MinAboveMax(format!("pay[{index}]")));
        }
    }
    if career.hours.as_ref().is_some_and(|hours| above(hours.min, hours.max)) {
        return Err(FaultKind::MinAboveMax("hours".to_owned()));
    }
    for (set, requirements) in career.qualifications.iter().enumerate() {
        for (index, need) in requirements.needs.iter().enumerate() {
            if need.count.is_some_and(|count| count.min > count.max) {
                return Err(FaultKind::MinAboveMax(format!(
                    "qualifications[{set}].needs[{index}].count"
                )));
            }
        }
    }
    for (index, figure) in career.figures.iter().enumerate() {
        match (figure.percent, figure.count) {
            (Some(percent), None) if (0.0..=100.0).contains(&percent) => {}
            (None, Some(count)) if count >= 0.0 => {}
            _ => {
                let field = format!("figures[{index}]");
                return wrong(&field, "it has either a `percent` of 0 to 100 or a `count`");
            }
        }
    }
    Ok(())
}

/// Reads files from the folder, else from the built-in ones, and notes what is wrong.
struct Reader<'a> {
    built_in: &'a FileSet,
    folder: &'a FileSet,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn career_files(&self) -> BTreeSet<String> {
        let careers = |path: &&String| path.starts_with(CAREERS) && path.ends_with(".json");
        let paths = self.built_in.keys().chain(self.folder.keys());
        paths.filter(careers).cloned().collect()
    }

    fn collection<T: DeserializeOwned + Named>(&mut self, name: &str) -> Vec<T> {
        self.checked_collection(name, |_| Ok(()))
    }

    /// A file that is a list, each entry of which is named once.
    fn checked_collection<T: DeserializeOwned + Named>(
        &mut self,
        name: &str,
        check: impl Fn(&T) -> Result<(), FaultKind>,
    ) -> Vec<T> {
        let path = format!("resources/{name}.json");
        let check_all = |all: &Vec<T>| {
            let mut seen = BTreeSet::new();
            all.iter().try_for_each(|it| {
                if !seen.insert(it.name().to_owned()) {
                    return Err(FaultKind::Double(it.name().to_owned()));
                }
                check(it)
            })
        };
        self.read(&path, check_all).unwrap_or_default()
    }

    fn read<T: DeserializeOwned>(
        &mut self,
        path: &str,
        check: impl Fn(&T) -> Result<(), FaultKind>,
    ) -> Option<T> {
        for files in [self.folder, self.built_in] {
            let Some(bytes) = files.get(path) else {
                continue;
            };
            let read = parse(bytes).and_then(|value| match check(&value) {
                Ok(()) => Ok(value),
                Err(kind) => Err((None, kind)),
            });
            match read {
                Ok(value) => return Some(value),
                Err((position, kind)) => {
                    self.faults.push(Fault { file: path.to_owned(), position, kind })
                }
            }
        }
        None
    }
}

fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, (Option<Position>, FaultKind)> {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    serde_path_to_error::deserialize(&mut json).map_err(|error| {
        let field = error.path().to_string();
        let inner = error.into_inner();
        let position = (inner.line() > 0)
            .then(|| Position { line: inner.line(), column: inner.column().max(1) });
        // The parser ends its reason with the place, which stands in `position` already.
        let reason = inner.to_string();
        let reason = reason.split(" at line ").next().unwrap_or(&reason).to_owned();
        (position, FaultKind::Field { field, reason })
    })
}
