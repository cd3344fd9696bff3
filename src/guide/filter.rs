//! Filters: what careers can be narrowed down by. One list of what a career can be found under
//! serves choosing and counting alike, so the two can't disagree.

use super::{
    Career, Guide, Interest, Level, Pattern, Period, SectorId, Setting, SubjectId, WelshUse,
};
use std::collections::BTreeMap;

/// A side of careers by which they are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// Where one starts from.
    Start,
    /// What it pays a year.
    Pay,
    /// When and how the hours fall.
    Pattern,
    /// Indoors or out.
    Setting,
    /// What part Welsh has in it.
    Welsh,
    /// The sector of work.
    Sector,
    /// School subjects.
    Subject,
    /// Interests.
    Interest,
}

impl Facet {
    /// Every facet, in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::Start,
        Self::Pay,
        Self::Pattern,
        Self::Setting,
        Self::Welsh,
        Self::Sector,
        Self::Subject,
        Self::Interest,
    ];
}

/// Where one starts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Start {
    /// With this level of qualifications and no more.
    Level(Level),
    /// As an apprentice.
    Apprenticeship,
    /// As an adult, from other work.
    Adult,
}

/// One thing that careers can be narrowed down to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Filter {
    /// Starting from here.
    Start(Start),
    /// A figure for pay of at least so many pounds a year.
    Pay(u32),
    /// With this in its pattern of work.
    Pattern(Pattern),
    /// Here.
    Setting(Setting),
    /// With this part for Welsh.
    Welsh(WelshUse),
    /// In this sector.
    Sector(SectorId),
    /// With this subject leading to it.
    Subject(SubjectId),
    /// For this interest.
    Interest(Interest),
}

/// The steps of pay to choose from, in pounds a year.
pub const PAY_STEPS: [u32; 6] = [20_000, 25_000, 30_000, 35_000, 40_000, 50_000];

impl Filter {
    /// The facet that it is a value of.
    pub const fn facet(&self) -> Facet {
        match self {
            Self::Start(_) => Facet::Start,
            Self::Pay(_) => Facet::Pay,
            Self::Pattern(_) => Facet::Pattern,
            Self::Setting(_) => Facet::Setting,
            Self::Welsh(_) => Facet::Welsh,
            Self::Sector(_) => Facet::Sector,
            Self::Subject(_) => Facet::Subject,
            Self::Interest(_) => Facet::Interest,
        }
    }

    /// Everything that a career can be narrowed down to by.
    pub fn of(guide: &Guide, career: &Career) -> Vec<Self> {
        let entry = &career.entry;
        let starts = [
            Some(Start::Level(entry.level)),
            entry.apprenticeship.then_some(Start::Apprenticeship),
            entry.adult.then_some(Start::Adult),
        ];
        let pay = career.typical_pay(guide).filter(|pay| pay.period == Period::Year);
        let steps = PAY_STEPS.into_iter().filter(|step| {
            // An hour's pay says nothing of a year's without its hours.
            pay.is_some_and(|pay| pay.amount >= f64::from(*step))
        });
        let interests = career.interests.iter().flat_map(|interests| interests.code.iter());
        let mut filters: Vec<Self> = starts.into_iter().flatten().map(Self::Start).collect();
        filters.extend(steps.map(Self::Pay));
        filters.extend(career.patterns.iter().copied().map(Self::Pattern));
        filters.extend(career.setting.iter().copied().map(Self::Setting));
        filters.extend(career.welsh.map(Self::Welsh));
        filters.extend(career.sectors.iter().cloned().map(Self::Sector));
        filters.extend(career.subjects.iter().cloned().map(Self::Subject));
        filters.extend(interests.copied().map(Self::Interest));
        filters.sort();
        filters.dedup();
        filters
    }
}

/// The filters that are chosen, in the order in which they were. A career has to meet one of those
/// of each facet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filters {
    chosen: Vec<Filter>,
}

impl Filters {
    /// Those that are chosen, in the order in which they were.
    pub fn chosen(&self) -> &[Filter] {
        &self.chosen
    }

    /// Whether none is chosen.
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty()
    }

    /// Whether this one is chosen.
    pub fn has(&self, filter: &Filter) -> bool {
        self.chosen.contains(filter)
    }

    /// Those of a facet that are chosen.
    pub fn of(&self, facet: Facet) -> impl Iterator<Item = &Filter> {
        self.chosen.iter().filter(move |filter| filter.facet() == facet)
    }

    /// Chooses one, or takes it off. Of steps of pay only the last chosen holds.
    pub fn toggle(&mut self, filter: Filter) {
        if self.has(&filter) {
            self.chosen.retain(|other| *other != filter);
            return;
        }
        if filter.facet() == Facet::Pay {
            self.clear(Facet::Pay);
        }
        self.chosen.push(filter);
    }

    /// Takes off those of a facet.
    pub fn clear(&mut self, facet: Facet) {
        self.chosen.retain(|filter| filter.facet() != facet);
    }

    /// The facets that are chosen from and that these filters of a career do not meet.
    pub fn missed(&self, filters: &[Filter]) -> Vec<Facet> {
        let is_met = |facet| self.of(facet).any(|filter| filters.contains(filter));
        let is_chosen = |facet| self.of(facet).next().is_some();
        Facet::ALL.into_iter().filter(|facet| is_chosen(*facet) && !is_met(*facet)).collect()
    }
}

/// Careers sorted out by the filters that are chosen.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Narrowed<T> {
    /// Those that meet them all, in the order in which they came.
    pub met: Vec<T>,
    /// Those that miss one facet alone, each with that facet.
    pub near: Vec<(T, Facet)>,
    /// How many there are in all.
    pub all: usize,
    /// How many would be found by each filter, were it the only one of its facet.
    pub counts: BTreeMap<Filter, usize>,
}

impl<T> Narrowed<T> {
    /// Sorts out careers, each handed over with what it can be narrowed down to by.
    pub fn by(filters: &Filters, careers: impl IntoIterator<Item = (T, Vec<Filter>)>) -> Self {
        let (met, near) = (Vec::new(), Vec::new());
        let mut narrowed = Self { met, near, all: 0, counts: BTreeMap::new() };
        for (career, own) in careers {
            narrowed.all += 1;
            let missed = filters.missed(&own);
            // A filter's count follows those of the other facets.
            for filter in &own {
                if missed.iter().all(|facet| *facet == filter.facet()) {
                    *narrowed.counts.entry(filter.clone()).or_default() += 1;
                }
            }
            match missed.as_slice() {
                [] => narrowed.met.push(career),
                [facet] => narrowed.near.push((career, *facet)),
                _ => {}
            }
        }
        narrowed
    }

    /// How many would be found without the filters of a facet.
    pub fn without(&self, facet: Facet) -> usize {
        self.met.len() + self.near.iter().filter(|(_, missed)| *missed == facet).count()
    }
}
