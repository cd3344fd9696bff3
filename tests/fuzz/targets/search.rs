//! Anything typed, searched for in the careers that are made up for the tests and in an index of
//! what was typed itself: `cargo +nightly fuzz run --fuzz-dir tests/fuzz search`.
#![no_main]

use libfuzzer_sys::fuzz_target;
use llwybr::content::Content;
use llwybr::files;
use llwybr::l10n::Language;
use llwybr::search::{CareerIndex, Field, Index, Source, Why};
use std::path::Path;
use std::sync::OnceLock;

fn careers() -> &'static (Content, CareerIndex) {
    static CAREERS: OnceLock<(Content, CareerIndex)> = OnceLock::new();
    CAREERS.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
        let (folder, _) = files::read_folder(&folder).expect("a folder");
        let today = jiff::civil::date(2026, 11, 23);
        let content = Content::load(&files::built_in(), &folder, today, 1);
        let index = CareerIndex::build(&content).expect("an index");
        (content, index)
    })
}

fuzz_target!(|query: &str| {
    let (content, index) = careers();
    for results in [index.search(query, 7), index.near(query, 7)] {
        assert!(results.careers.len() <= 7 && results.careers.len() <= results.found.total);
        let scores = results.careers.windows(2);
        assert!(scores.into_iter().all(|pair| pair[0].1.score >= pair[1].1.score));
        for (range, _) in &results.found.looked_for {
            assert!(query.get(range.clone()).is_some());
        }
        for (id, hit) in &results.careers {
            // A name that is the query as a whole may be made of words that say nothing.
            if !hit.met.is_empty() {
                let why = Why::of(content, id, hit).expect("a reason");
                assert!(why.pieces.iter().any(|piece| piece.is_met));
            }
        }
    }
    // What is in an index is found in it by its own words.
    let lines = query.lines().take(20);
    let sources = (0_u32..).zip(lines).map(|(document, text)| Source {
        document,
        field: Field::Title,
        language: Language::Cymraeg,
        text: text.to_owned(),
    });
    let index = Index::build(20, sources).expect("an index");
    for (document, text) in (0_u32..).zip(query.lines().take(20)) {
        if let Some(word) = llwybr::search::words(text).first() {
            let found = index.search(&word.folded, 20);
            assert!(found.hits.iter().any(|hit| hit.document == document), "{word:?}: {found:?}");
        }
    }
});
