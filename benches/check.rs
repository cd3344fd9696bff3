//! How long it takes to find everything that is wrong: with the guide itself, and with ten times as
//! many careers.

use crate::support::{career, today};
use divan::{Bencher, black_box};
use llwybr::check::{Folder, check};
use llwybr::content::FileSet;
use llwybr::files;
use llwybr::l10n::progress;

/// The built-in content with each career so many times, under other ids.
fn grown(times: usize) -> FileSet {
    let built_in = files::built_in();
    let mut files = built_in.clone();
    let text = |path: &str| String::from_utf8(built_in[path].to_vec()).expect("text");
    let ids: Vec<String> = built_in
        .keys()
        .filter_map(|path| path.strip_prefix("resources/careers/")?.strip_suffix(".json"))
        .map(str::to_owned)
        .collect();
    let mut marks: serde_json::Value =
        serde_json::from_slice(&built_in[progress::PATH]).expect("marks");
    for id in &ids {
        let facts = text(&format!("resources/careers/{id}.json"));
        for number in 1..times {
            let new = career(&format!("{id}-{number}"));
            // Pictures are found by the id.
            let mut facts: serde_json::Value = serde_json::from_str(&facts).expect("facts");
            facts["id"] = new.as_str().into();
            for picture in facts["pictures"].as_array().into_iter().flatten() {
                let path = |id: &str| {
                    let name = picture.as_str().expect("a name");
                    format!("resources/pictures/{id}/{name}.svg")
                };
                let _ = files.insert(path(new.as_str()), built_in[&path(id)].clone());
            }
            let path = format!("resources/careers/{new}.json");
            let _ = files.insert(path, facts.to_string().into_bytes().into());
            for language in ["cy", "en"] {
                let path = |id: &str| format!("i18n/{language}/careers/{id}.ftl");
                let _ = files.insert(path(new.as_str()), built_in[&path(id)].clone());
            }
            marks[format!("careers/{new}")] = marks[format!("careers/{id}")].clone();
        }
    }
    let _ = files.insert(progress::PATH.to_owned(), marks.to_string().into_bytes().into());
    files
}

/// How much is wrong: nothing.
fn find(files: &FileSet, behind: &FileSet) -> usize {
    let folder = Folder { files, behind, unreadable: &[], today: today(), spelling: None };
    let problems = check(&folder);
    assert!(problems.is_empty(), "{:?}", &problems[..problems.len().min(5)]);
    problems.len()
}

/// Checking all words and facts, with as many careers as there are, and with ten times as many.
#[divan::bench(args = [1, 10], sample_count = 10)]
fn check_everything(bencher: Bencher<'_, '_>, times: usize) {
    let files = grown(times);
    let behind = files::built_in();
    bencher.bench(|| find(black_box(&files), &behind));
}

/// Checking the guide with one file of twenty thousand messages.
#[divan::bench(sample_count = 10)]
fn check_a_long_file(bencher: Bencher<'_, '_>) {
    let mut files = files::built_in();
    for (language, word) in [("cy", "gair"), ("en", "word")] {
        let path = format!("i18n/{language}/terms.ftl");
        let mut text = String::from_utf8(files[&path].to_vec()).expect("text");
        for number in 0..20_000 {
            text.push_str(&format!("extra-{number} = {word} {{ -llwybr }} {number}\n"));
        }
        let _ = files.insert(path, text.into_bytes().into());
    }
    let behind = files::built_in();
    bencher.bench(|| find(black_box(&files), &behind));
}
