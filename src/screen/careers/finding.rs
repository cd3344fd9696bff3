//! What a query and filters find. It is found when either changes, so that drawing only reads it.

use super::super::Context;
use crate::guide::{CareerId, Facet, Filter, Filters, Measure, Narrowed, Period, TypicalPay};
use crate::search::{Hit, How, Results, Why};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The order of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// What meets the query best stands first; A–Z where there is none.
    Best,
    /// By title, in the alphabet of the language shown.
    Title,
    /// By pay, the most first, each measure for itself.
    Pay,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Finding {
    /// The careers, in order.
    pub groups: Vec<Group>,
    /// How many there are.
    pub total: usize,
    /// How many careers each filter would find.
    pub counts: BTreeMap<Filter, usize>,
    /// How many careers would be found without the filters of each facet.
    pub without: BTreeMap<Facet, usize>,
    /// Every filter that any career of the guide can be found by.
    pub offered: BTreeSet<Filter>,
    /// Whether a word was taken for a misspelling of another.
    pub is_misspelt: bool,
    /// The words of the query that no career has together with the others.
    pub left_out: Vec<String>,
    /// Where nothing was found: what comes near, and what to loosen.
    pub near: Vec<Entry>,
    /// What to loosen.
    pub loosen: Vec<Loosen>,
}

/// Careers under one heading.
#[derive(Debug)]
pub struct Group {
    /// What the figures measure by which they are ordered; none where they have none, or need none.
    pub measure: Option<Measure>,
    /// The careers.
    pub entries: Vec<Entry>,
}

/// A career of a list.
#[derive(Debug)]
pub struct Entry {
    /// Which.
    pub id: CareerId,
    /// Why it was found, if anything was looked for.
    pub why: Option<Why>,
    /// The one facet whose filters it does not meet.
    pub misses: Option<Facet>,
}

/// A way out of finding nothing, and how many careers it leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loosen {
    /// Without the filters of a facet.
    Facet(Facet, usize),
    /// Without any filters.
    Filters(usize),
    /// Without the words.
    Words(usize),
}

/// How many near misses are shown.
const NEAR: usize = 5;

impl Finding {
    /// What is found, the first so many of them with the reason why.
    pub fn find(
        context: Context<'_>,
        query: &str,
        filters: &Filters,
        sort: Sort,
        most: usize,
    ) -> Self {
        let is_asked = !query.trim().is_empty();
        let index = context.search.filter(|_| is_asked);
        let results = index.map(|index| index.search(query, usize::MAX));
        let by_title = context.content.careers_by_title(context.language);
        let careers: Vec<Sought> = match &results {
            Some(results) => sought(results),
            None => by_title.iter().map(|career| (career.id.clone(), None)).collect(),
        };
        let narrowed = Narrowed::by(filters, with_filters(context, careers));
        let mut found = Self {
            total: narrowed.met.len(),
            without: Facet::ALL.map(|facet| (facet, narrowed.without(facet))).into(),
            is_misspelt: results.as_ref().is_some_and(is_misspelt),
            left_out: results.as_ref().map(|it| left_out(it, query)).unwrap_or_default(),
            ..Self::default()
        };
        for career in context.content.guide.careers() {
            found.offered.extend(Filter::of(&context.content.guide, career));
        }
        if found.total == 0 {
            found.loosen = loosen(context, filters, &narrowed, is_asked);
            found.near = near(context, query, &narrowed, results.as_ref());
        }
        let mut careers = narrowed.met;
        let by_rank = sort != Sort::Best && results.is_some();
        if by_rank {
            let ranks: HashMap<&CareerId, usize> =
                by_title.iter().enumerate().map(|(rank, career)| (&career.id, rank)).collect();
            careers.sort_by_key(|(id, _)| ranks.get(id).copied());
        }
        let groups = match sort {
            Sort::Pay => by_pay(context, careers),
            Sort::Best | Sort::Title => vec![(None, careers)],
        };
        let mut left = most;
        for (measure, careers) in groups {
            let shown = careers.len().min(left);
            left -= shown;
            let entries = careers.iter().take(shown).map(|career| entry(context, career, None));
            let entries: Vec<Entry> = entries.collect();
            if !entries.is_empty() {
                found.groups.push(Group { measure, entries });
            }
        }
        found.counts = narrowed.counts;
        found
    }

    /// The careers shown, in order.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.groups.iter().flat_map(|group| &group.entries)
    }
}

/// A career, and what met the query if something was looked for.
type Sought = (CareerId, Option<Hit>);

fn sought(results: &Results) -> Vec<Sought> {
    results.careers.iter().map(|(id, hit)| (id.clone(), Some(hit.clone()))).collect()
}

fn with_filters(
    context: Context<'_>,
    careers: Vec<Sought>,
) -> impl Iterator<Item = (Sought, Vec<Filter>)> {
    let guide = &context.content.guide;
    careers.into_iter().filter_map(move |career| {
        let filters = Filter::of(guide, guide.career(&career.0)?);
        Some((career, filters))
    })
}

fn entry(context: Context<'_>, (id, hit): &Sought, misses: Option<Facet>) -> Entry {
    let why = hit.as_ref().and_then(|hit| Why::of(context.content, id, hit));
    Entry { id: id.clone(), why, misses }
}

fn is_misspelt(results: &Results) -> bool {
    results.found.looked_for.iter().any(|(_, how)| *how == Some(How::Misspelt))
}

/// The words that the best careers do not have.
fn left_out(results: &Results, query: &str) -> Vec<String> {
    let Some((_, best)) = results.careers.first() else {
        return Vec::new();
    };
    let looked_for = &results.found.looked_for;
    if results.found.met >= looked_for.len() {
        return Vec::new();
    }
    let is_met = |word| best.met.iter().any(|met| met.word == word);
    let left = looked_for.iter().enumerate().filter(|(word, _)| !is_met(*word));
    left.filter_map(|(_, (range, _))| Some(query.get(range.clone())?.to_owned())).collect()
}

/// Careers by what they pay, the most first: each measure for itself, then those without a figure.
fn by_pay(context: Context<'_>, careers: Vec<Sought>) -> Vec<(Option<Measure>, Vec<Sought>)> {
    let guide = &context.content.guide;
    let pay = |(id, _): &Sought| {
        let pay = guide.career(id)?.typical_pay(guide)?;
        (pay.period == Period::Year).then_some(pay)
    };
    let mut paid: Vec<_> = careers.into_iter().map(|career| (pay(&career), career)).collect();
    paid.sort_by(|(left, _), (right, _)| {
        let amount = |pay: &Option<TypicalPay>| pay.map_or(0.0, |pay| pay.amount);
        amount(right).total_cmp(&amount(left))
    });
    let measures = Measure::ALL.iter().copied().map(Some).chain([None]);
    let group = |measure: Option<Measure>| {
        let of = paid.iter().filter(|(pay, _)| pay.map(|pay| pay.measure) == measure);
        (measure, of.map(|(_, career)| career.clone()).collect())
    };
    measures.map(group).collect()
}

/// What could be loosened so that something is found.
fn loosen(
    context: Context<'_>,
    filters: &Filters,
    narrowed: &Narrowed<Sought>,
    is_asked: bool,
) -> Vec<Loosen> {
    let chosen = Facet::ALL.into_iter().filter(|facet| filters.of(*facet).next().is_some());
    let chosen: Vec<Facet> = chosen.collect();
    let mut ways: Vec<Loosen> =
        chosen.iter().map(|facet| Loosen::Facet(*facet, narrowed.without(*facet))).collect();
    if chosen.len() > 1 {
        ways.push(Loosen::Filters(narrowed.all));
    }
    if is_asked && !chosen.is_empty() {
        let all = context.content.guide.careers().map(|career| (career.id.clone(), None)).collect();
        let met = Narrowed::by(filters, with_filters(context, all)).met;
        ways.push(Loosen::Words(met.len()));
    }
    ways.retain(|way| {
        let (Loosen::Facet(_, count) | Loosen::Filters(count) | Loosen::Words(count)) = way;
        *count > 0
    });
    ways
}

/// What comes near: careers that miss one facet alone, else those of a name like what was typed.
fn near(
    context: Context<'_>,
    query: &str,
    narrowed: &Narrowed<Sought>,
    results: Option<&Results>,
) -> Vec<Entry> {
    if !narrowed.near.is_empty() {
        let near = narrowed.near.iter().take(NEAR);
        return near.map(|(career, facet)| entry(context, career, Some(*facet))).collect();
    }
    let is_unknown = results.is_some_and(|results| results.careers.is_empty());
    let nearest = context.search.filter(|_| is_unknown).map(|index| index.near(query, NEAR));
    let nearest = nearest.as_ref().map(sought).unwrap_or_default();
    nearest.iter().map(|career| entry(context, career, None)).collect()
}
