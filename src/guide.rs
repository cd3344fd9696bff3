//! Facts: careers and what they share, read strictly from JSON, immutable once loaded.
//!
//! No word that a person reads stands here; those are in `i18n`, under the same ids.

mod career;
mod collections;
mod date;
mod filter;
mod id;
mod kinds;
mod load;
mod pay;
mod picture;

pub use career::{
    Career, Count, Entry, Figure, Group, Hours, Interests, Need, Registration, Requirements,
    SocCode, SubjectNeed,
};
pub use collections::{
    Article, Band, Organisation, PayScale, Qualification, Sector, Source, Subject,
};
pub use date::PartialDate;
pub use filter::{Facet, Filter, Filters, Narrowed, PAY_STEPS, Start};
pub use id::{
    AreaId, ArticleId, CareerId, OrganisationId, QualificationId, ScaleId, SectorId, SourceId,
    SubjectId,
};
pub use kinds::{
    Disclosure, FigureKind, Firmness, Interest, Level, Measure, NeedNote, Pattern, Period, Route,
    Setting, Stage, Surveyed, WayIn, WelshUse,
};
pub(crate) use pay::typical;
pub use pay::{Pay, RangePay, ScalePay, Survey, TypicalPay};
pub use picture::Picture;

use std::collections::BTreeMap;

/// All facts, by id.
#[derive(Debug, Default)]
pub struct Guide {
    careers: BTreeMap<CareerId, Career>,
    sectors: Vec<Sector>,
    subjects: Vec<Subject>,
    qualifications: Vec<Qualification>,
    organisations: Vec<Organisation>,
    scales: Vec<PayScale>,
    sources: Vec<Source>,
    articles: Vec<Article>,
}

impl Guide {
    /// Every career, by id.
    pub fn careers(&self) -> impl Iterator<Item = &Career> {
        self.careers.values()
    }

    /// The career of this id.
    pub fn career(&self, id: &CareerId) -> Option<&Career> {
        self.careers.get(id)
    }

    /// The organisation of this id.
    pub fn organisation(&self, id: &str) -> Option<&Organisation> {
        self.organisations.iter().find(|it| it.id.as_str() == id)
    }

    /// The article of this id.
    pub fn article(&self, id: &str) -> Option<&Article> {
        self.articles.iter().find(|it| it.id.as_str() == id)
    }

    /// The pay scale of this id.
    pub fn scale(&self, id: &ScaleId) -> Option<&PayScale> {
        self.scales.iter().find(|it| it.id == *id)
    }

    /// The source of this id.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|it| it.id == *id)
    }

    /// The sector of this id.
    pub fn sector(&self, id: &SectorId) -> Option<&Sector> {
        self.sectors.iter().find(|it| it.id == *id)
    }

    /// Every sector, in the order of the file.
    pub fn sectors(&self) -> &[Sector] {
        &self.sectors
    }

    /// Every picture that is named, with the file and the field that name it.
    pub(crate) fn pictures(&self) -> impl Iterator<Item = (String, String, Picture)> {
        let careers = self.careers().flat_map(|career| {
            let pictures = career.pictures().enumerate();
            pictures.map(|(at, picture)| {
                let file = format!("resources/careers/{}.json", career.id);
                (file, format!("pictures[{at}]"), picture)
            })
        });
        let sectors = self.sectors().iter().filter_map(|sector| {
            let field = format!("{}.picture", sector.id);
            Some(("resources/sectors.json".to_owned(), field, sector.picture()?))
        });
        careers.chain(sectors)
    }

    /// Every subject, in the order of the file.
    pub fn subjects(&self) -> &[Subject] {
        &self.subjects
    }

    /// Every kind of qualification, in the order of the file.
    pub fn qualifications(&self) -> &[Qualification] {
        &self.qualifications
    }

    /// Every organisation, in the order of the file.
    pub fn organisations(&self) -> &[Organisation] {
        &self.organisations
    }

    /// Every pay scale, in the order of the file.
    pub fn scales(&self) -> &[PayScale] {
        &self.scales
    }

    /// Every article, in the order of the file.
    pub fn articles(&self) -> &[Article] {
        &self.articles
    }

    /// Every source, in the order of the file.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }
}
