//! What a query and filters find. It is found when either changes, so that drawing only reads it.

use super::super::Context;
use crate::guide::{CareerId, Facet, Filter, Filters, Measure, Narrowed, Period};
use crate::search::{How, Results, Why};
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
        let ids: Vec<CareerId> = match &results {
            Some(results) => results.careers.iter().map(|(id, _)| id.clone()).collect(),
            None => by_title.iter().map(|career| career.id.clone()).collect(),
        };
        let narrowed = Narrowed::by(filters, with_filters(context, ids));
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
        let mut ids = narrowed.met;
        let by_rank = sort != Sort::Best && results.is_some();
        if by_rank {
            let ranks: HashMap<&CareerId, usize> =
                by_title.iter().enumerate().map(|(rank, career)| (&career.id, rank)).collect();
            ids.sort_by_key(|id| ranks.get(id).copied());
        }
        let groups = match sort {
            Sort::Pay => by_pay(context, ids),
            Sort::Best | Sort::Title => vec![(None, ids)],
        };
        let mut left = most;
        for (measure, ids) in groups {
            let shown = ids.len().min(left);
            left -= shown;
            let entries = ids.into_iter().take(shown).map(|id| entry(context, id, None, &results));
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

fn with_filters(
    context: Context<'_>,
    ids: Vec<CareerId>,
) -> impl Iterator<Item = (CareerId, Vec<Filter>)> {
    let guide = &context.content.guide;
    ids.into_iter().filter_map(move |id| {
        let filters = Filter::of(guide, guide.career(&id)?);
        Some((id, filters))
    })
}

fn entry(
    context: Context<'_>,
    id: CareerId,
    misses: Option<Facet>,
    results: &Option<Results>,
) -> Entry {
    let hit = results.iter().flat_map(|it| &it.careers).find(|(other, _)| *other == id);
    let why = hit.and_then(|(id, hit)| Why::of(context.content, id, hit));
    Entry { id, why, misses }
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
fn by_pay(context: Context<'_>, ids: Vec<CareerId>) -> Vec<(Option<Measure>, Vec<CareerId>)> {
    let guide = &context.content.guide;
    let pay = |id: &CareerId| {
        let pay = guide.career(id)?.typical_pay(guide)?;
        (pay.period == Period::Year).then_some(pay)
    };
    let mut paid: Vec<_> = ids.into_iter().map(|id| (pay(&id), id)).collect();
    paid.sort_by(|(left, _), (right, _)| {
        let amount = |pay: &Option<crate::guide::TypicalPay>| pay.map_or(0.0, |pay| pay.amount);
        amount(right).total_cmp(&amount(left))
    });
    let measures = Measure::ALL.iter().copied().map(Some).chain([None]);
    let group = |measure: Option<Measure>| {
        let of = paid.iter().filter(|(pay, _)| pay.map(|pay| pay.measure) == measure);
        (measure, of.map(|(_, id)| id.clone()).collect())
    };
    measures.map(group).collect()
}

/// What could be loosened so that something is found.
fn loosen(
    context: Context<'_>,
    filters: &Filters,
    narrowed: &Narrowed<CareerId>,
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
        let all = context.content.guide.careers().map(|career| career.id.clone()).collect();
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
    narrowed: &Narrowed<CareerId>,
    results: Option<&Results>,
) -> Vec<Entry> {
    let results = results.cloned();
    if !narrowed.near.is_empty() {
        let near = narrowed.near.iter().take(NEAR);
        return near
            .map(|(id, facet)| entry(context, id.clone(), Some(*facet), &results))
            .collect();
    }
    let is_unknown = results.is_some_and(|results| results.careers.is_empty());
    let nearest = context.search.filter(|_| is_unknown).map(|index| index.near(query, NEAR));
    let ids: Vec<CareerId> =
        nearest.iter().flat_map(|it| &it.careers).map(|(id, _)| id.clone()).collect();
    ids.into_iter().map(|id| entry(context, id, None, &nearest)).collect()
}
