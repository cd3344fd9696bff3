//! How long searching takes: the guide itself, the 1,016 occupations of O*NET, and a hundred thousand
//! made by recombining those.

use divan::{Bencher, black_box};
use llwybr::l10n::Language;
use llwybr::search::{CareerIndex, Field, Index, Source};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::OnceLock;

use crate::support::content;

/// An occupation: its texts by field.
type Occupation = Vec<(Field, String)>;

/// Where O*NET 27.0 lies: `LLWYBR_ONET`, else beside the project.
fn folder() -> PathBuf {
    let named = std::env::var_os("LLWYBR_ONET").map(PathBuf::from);
    named.unwrap_or_else(|| PathBuf::from("../shared/data/onet-27.0"))
}

/// The occupations of O*NET; none, and a word about it, where they are not there.
fn onet() -> &'static [Occupation] {
    static ONET: OnceLock<Vec<Occupation>> = OnceLock::new();
    ONET.get_or_init(|| {
        let read = |name: &str| std::fs::read_to_string(folder().join(name)).ok();
        let (Some(data), Some(titles), Some(tasks)) = (
            read("Occupation Data.txt"),
            read("Alternate Titles.txt"),
            read("Task Statements.txt"),
        ) else {
            eprintln!("skipped: no O*NET in {} (set LLWYBR_ONET)", folder().display());
            return Vec::new();
        };
        let mut all: BTreeMap<&str, Occupation> = BTreeMap::new();
        let rows = |text: &'static str| {
            text.lines().skip(1).map(|line| line.split('\t').collect::<Vec<_>>())
        };
        for row in rows(data.leak()) {
            let texts = all.entry(row[0]).or_default();
            texts.push((Field::Title, row[1].to_owned()));
            texts.push((Field::Summary, row[2].to_owned()));
        }
        for row in rows(titles.leak()) {
            all.entry(row[0]).or_default().push((Field::OtherName, row[1].to_owned()));
        }
        for row in rows(tasks.leak()) {
            all.entry(row[0]).or_default().push((Field::Text, row[2].to_owned()));
        }
        all.into_values().filter(|texts| texts.iter().any(|it| it.0 == Field::Title)).collect()
    })
}

/// So many occupations, made by taking each one's texts from others of O*NET.
fn recombined(count: usize) -> Vec<Occupation> {
    let all = onet();
    let made = (0..count).map(|number| {
        let from = |step: usize| &all[(number * step + number / all.len()) % all.len()];
        let some = |occupation: &Occupation, field, most| -> Occupation {
            occupation.iter().filter(|it| it.0 == field).take(most).cloned().collect()
        };
        [
            some(from(1), Field::Title, 1),
            some(from(7), Field::Summary, 1),
            some(from(13), Field::OtherName, 8),
            some(from(29), Field::Text, 5),
        ]
        .concat()
    });
    made.collect()
}

fn build(occupations: &[Occupation]) -> Index {
    let sources = (0_u32..).zip(occupations).flat_map(|(document, texts)| {
        texts.iter().map(move |(field, text)| Source {
            document,
            field: *field,
            language: Language::English,
            text: text.clone(),
        })
    });
    Index::build(occupations.len() as u32, sources).expect("an index")
}

/// Every beginning of two hundred alternate titles, as they are typed.
fn keystrokes() -> Vec<String> {
    let names = onet().iter().flat_map(|texts| texts.iter().filter(|it| it.0 == Field::OtherName));
    let names: Vec<&String> = names.map(|(_, name)| name).collect();
    let step = (names.len() / 200).max(1);
    let chosen = names.into_iter().step_by(step).take(200);
    chosen
        .flat_map(|name| {
            let ends = name.char_indices().map(|(at, letter)| at + letter.len_utf8());
            ends.map(|end| name[..end].to_owned()).collect::<Vec<_>>()
        })
        .collect()
}

/// Says how long keystrokes take, beyond what the mean tells.
fn percentiles(name: &str, index: &Index) {
    let mut times: Vec<f64> = keystrokes()
        .iter()
        .map(|query| {
            let start = std::time::Instant::now();
            black_box(index.search(query, 20));
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    eprintln!(
        "{name}: {} keystrokes, p50 {:.3} ms, p99 {:.3} ms, most {:.3} ms; index {:.1} MB",
        times.len(),
        at(0.5),
        at(0.99),
        at(1.0),
        index.bytes() as f64 / 1e6
    );
}

/// Building the index of the guide's careers, with their profiles composed before.
#[divan::bench]
fn index_the_guide(bencher: Bencher<'_, '_>) {
    let content = content();
    drop(CareerIndex::build(&content));
    bencher.bench(|| CareerIndex::build(black_box(&content)).expect("an index"));
}

/// Building the index of the 1,016 occupations.
#[divan::bench(sample_count = 10)]
fn index_onet(bencher: Bencher<'_, '_>) {
    if onet().is_empty() {
        return;
    }
    bencher.bench(|| build(black_box(onet())));
}

/// A keystroke among the 1,016, over all beginnings of two hundred alternate titles.
#[divan::bench(sample_count = 10)]
fn keystroke_onet(bencher: Bencher<'_, '_>) {
    if onet().is_empty() {
        return;
    }
    let index = build(onet());
    percentiles("1,016 occupations", &index);
    let queries = keystrokes();
    let mut at = 0;
    bencher.bench_local(|| {
        at = (at + 1) % queries.len();
        black_box(index.search(&queries[at], 20).total)
    });
}

/// A keystroke among a hundred thousand.
#[divan::bench(sample_count = 10)]
fn keystroke_hundred_thousand(bencher: Bencher<'_, '_>) {
    if onet().is_empty() {
        return;
    }
    let index = build(&recombined(100_000));
    percentiles("100,000 occupations", &index);
    let queries = keystrokes();
    let mut at = 0;
    bencher.bench_local(|| {
        at = (at + 1) % queries.len();
        black_box(index.search(&queries[at], 20).total)
    });
}

/// What a query costs by how many words it has, among the 1,016.
#[divan::bench(args = [1, 2, 4, 8])]
fn words_of_a_query(bencher: Bencher<'_, '_>, count: usize) {
    if onet().is_empty() {
        return;
    }
    let index = build(onet());
    let words = ["nurse", "medical", "care", "hospital", "patients", "assess", "surgery", "plan"];
    let query = words[..count].join(" ");
    bencher.bench(|| index.search(black_box(&query), 20).total);
}

/// What a misspelling costs by how many edits it is away, among the 1,016.
#[divan::bench(args = ["accountant ", "acountant ", "acountamt "])]
fn misspellings(bencher: Bencher<'_, '_>, query: &str) {
    if onet().is_empty() {
        return;
    }
    let index = build(onet());
    bencher.bench(|| index.search(black_box(query), 20).total);
}
