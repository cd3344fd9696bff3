//! Finding by any word one knows, in either language: what must be found and what must not.

use crate::support::made_up;
use llwybr::l10n::Language;
use llwybr::search::{CareerIndex, Field, How, Index, Why, words};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// The index over the made-up content, in which the guide's own careers stand, too.
pub fn index() -> &'static CareerIndex {
    static INDEX: OnceLock<CareerIndex> = OnceLock::new();
    INDEX.get_or_init(|| CareerIndex::build(&made_up()).expect("an index"))
}

/// The ids that a query finds, the best first.
fn find(query: &str) -> Vec<String> {
    let results = index().search(query, usize::MAX);
    results.careers.iter().map(|(id, _)| id.to_string()).collect()
}

/// What queries have to find, first of all: one of these careers.
const MUST: &[(&[&str], &[&str])] = &[
    (
        &["general-practitioner"],
        &[
            "meddyg",
            "meddygon",
            "doctor",
            "doctors",
            "i'r feddygfa",
            "feddyg",
            "meddyg teulu",
            "GP",
            "y meddyg",
            "fy meddyg i",
            "docter",
            "meddig",
            "physicians",
            "MEDDYG",
        ],
    ),
    (
        &["accountant"],
        &[
            "gyfrifydd",
            "nghyfrifydd",
            "chyfrifydd",
            "cyfrifydd",
            "accountant",
            "acountant",
            "accountants",
            "bookkeeper",
            "cyfrifwyr",
            "cyfrifyddion",
            "i want to be an accountant",
        ],
    ),
    (
        &["chef"],
        &["gogydd", "nghogydd", "chogydd", "cogydd", "cogyddion", "chef", "cook", "gegin", "cooks"],
    ),
    (
        &["primary-teacher", "welsh-teacher"],
        &[
            "athrawes",
            "hathrawes",
            "athro",
            "teacher",
            "teachers",
            "teahcer",
            "dysgu plant",
            "dwi isio bod yn athrawes",
            "d'athro",
            "teach",
        ],
    ),
    (
        &["mechanical-engineer", "civil-engineer", "heat-pump-engineer"],
        &[
            "beiriannydd",
            "mheiriannydd",
            "peiriannydd",
            "peirianwyr",
            "beirianwyr",
            "engineer",
            "enginer",
            "engineers",
            "rwy eisiau bod yn beiriannydd",
        ],
    ),
    (
        &["electrician"],
        &[
            "drydanwr",
            "nhrydanwr",
            "thrydanwr",
            "trydanwr",
            "trydanwyr",
            "electrician",
            "electrican",
            "sparky",
            "elect",
            "trydan",
            "wires",
        ],
    ),
    (&["gardener"], &["arddwr", "ngarddwr", "garddwr", "gardener", "gardner", "gardd", "garddwyr"]),
    (
        &["social-worker"],
        &[
            "weithiwr cymdeithasol",
            "gweithiwr cymdeithasol",
            "social worker",
            "social workers",
            "gweithwyr cymdeithasol",
            "cymdeithasol",
        ],
    ),
    (
        &["librarian"],
        &["lyfrgellydd", "llyfrgellydd", "librarian", "libarian", "lyfrgell", "llyfrgell"],
    ),
    (&["manager"], &["reolwr", "rheolwr", "manager", "managers", "rheolwyr"]),
    (
        &["police-officer"],
        &["gyda'r heddlu", "heddlu", "police", "copper", "swyddog heddlu", "plismon", "polise"],
    ),
    (&["roofer"], &["towr", "dowr", "töwr", "roofer", "roofers", "slates"]),
    (&["water"], &["dw^r", "ddwr", "dŵr", "dwr", "water"]),
    (&["banker"], &["banc", "bank", "bank clerk"]),
    (&["solicitor"], &["cyfreithiwr", "gyfreithiwr", "solicitor", "law", "llys"]),
    (&["blacksmith"], &["gof", "blacksmith", "blacksmiths", "yr efail"]),
    (&["dentist"], &["deintydd", "ddeintydd", "dentist", "dannedd", "nannedd", "teeth"]),
    (
        &["veterinary-nurse", "veterinary-surgeon", "farmer"],
        &["animals", "i want to work with animals", "anifeiliaid", "ci", "cŵn", "dogs"],
    ),
    (&["pharmacist"], &["fferyllydd", "pharmacist", "medicines"]),
    (&["adult-nurse"], &["nyrs oedolion", "adult nurse", "adult nurses", "oedolion"]),
    (
        &["adult-nurse", "healthcare-support-worker", "midwife", "pharmacist"],
        &["ysbyty", "hospital", "ward"],
    ),
    (&["chippy"], &["tsips", "jips", "siop tsips", "chips"]),
    (&["vehicle-mechanic"], &["mecanig", "fecanig", "mechanic", "cars", "garej", "mechanics"]),
    (&["hairdresser"], &["gwallt", "wallt", "torri gwallt", "hairdresser", "hair", "hairdreser"]),
    (
        &["perfusionist"],
        &[
            "perfusionist",
            "perfusionists",
            "darlifydd",
            "ddarlifydd",
            "perfusionst",
            "heart lung machine",
            "heart lung",
            "bypass",
            "clinical perfusion scientist",
            "gwyddonydd darlifo clinigol",
        ],
    ),
    (
        &["electrician"],
        &[
            "sparks",
            "rewiring",
            "solar panels",
            "gwifrau",
            "electritian",
            "elektrician",
            "fuse box",
            "electricity",
            "I want to be an electrician",
            "hoffwn i fod yn drydanwr",
            "elec",
        ],
    ),
    (
        &["adult-nurse"],
        &[
            "nurse",
            "nyrs",
            "dwi isio bod yn nyrs",
            "dw i eisiau bod yn nyrs",
            "I want to be a nurse",
            "nyrsio",
            "nursing",
            "nurce",
        ],
    ),
    (
        &["veterinary-nurse", "veterinary-surgeon", "farmer"],
        &["I want to work with animals", "gweithio efo anifeiliaid", "veterinary"],
    ),
    (&["vehicle-mechanic"], &["hoffwn i weithio gyda cheir", "working with cars"]),
    (&["general-practitioner"], &["i want to be a doctor", "dwi moyn bod yn feddyg"]),
    (&["gardener", "outdoor-activities-instructor"], &["swydd tu allan", "gwaith tu allan"]),
    (&["bricklayer"], &["gosodwr brics", "bricklayer", "adeiladwr", "builder", "brickleyer"]),
];

/// What a query must not find before what it means.
const MUST_NOT: &[(&str, &str)] = &[
    ("fan", "banker"),
    ("gof", "therapist"),
    ("dant", "harpist"),
    ("chi", "veterinary-nurse"),
    ("gem", "chemist"),
    ("ffermwr", "pharmacist"),
    ("theatr", "publican"),
    ("lori", "librarian"),
    ("bara", "mechanical-engineer"),
    ("gardd", "blacksmith"),
    ("meddyg", "dentist"),
    ("plymwr", "publican"),
    ("athro", "actor"),
    ("water", "banker"),
    ("ward", "gardener"),
    ("iron", "mechanical-engineer"),
];

#[test]
fn every_word_that_people_say_finds_its_career_first() {
    let mut tried = 0;
    let mut wrong = Vec::new();
    for (ids, queries) in MUST {
        for query in *queries {
            let found = find(query);
            tried += 1;
            if !found.first().is_some_and(|first| ids.contains(&first.as_str())) {
                let found = &found[..found.len().min(5)];
                wrong.push(format!("{query:?} finds {found:?}, not {ids:?} first"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(tried >= 180, "{tried} queries were tried");
}

#[test]
fn no_word_finds_what_only_looks_like_it() {
    for (query, id) in MUST_NOT {
        let found = find(query);
        let first = &found[..found.len().min(3)];
        assert!(
            !first.iter().any(|it| it == id),
            "{query:?} finds {id} among the first of {found:?}"
        );
    }
}

#[test]
fn every_title_and_other_name_is_found_first_by_itself() {
    let content = made_up();
    // Two careers may go by one name: then either is right.
    let mut named: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for career in content.guide.careers() {
        for language in Language::ALL {
            let profile = content.profile(&career.id, language).expect("a profile");
            for name in [&profile.title].into_iter().chain(&profile.also_known_as) {
                let named = named.entry(name.text.to_lowercase()).or_default();
                let _ = named.insert(career.id.to_string());
            }
        }
    }
    for (name, careers) in named {
        let found = find(&name);
        assert!(found.first().is_some_and(|first| careers.contains(first)), "{name}: {found:?}");
    }
}

#[test]
fn all_words_come_before_some() {
    let results = index().search("dysgu plant", 10);
    assert_eq!((results.found.met, results.careers[0].0.as_str()), (2, "primary-teacher"));
    let some = index().search("plant zzzzzz", 10).found;
    assert_eq!(some.met, 1);
    assert_eq!(some.looked_for.iter().filter(|(_, how)| how.is_none()).count(), 1);
}

#[test]
fn only_what_is_not_known_is_a_mutation_or_a_misspelling() {
    let how = |query: &str| index().search(query, 5).found.looked_for[0].1;
    assert_eq!(how("gof"), Some(How::Typed));
    assert_eq!(how("nghyfrifydd "), Some(How::Mutated));
    assert_eq!(how("electrican "), Some(How::Misspelt));
    assert_eq!(how("qqqqqq "), None);
}

#[test]
fn a_word_in_running_words_does_not_hide_what_it_is_a_mutation_of() {
    // "phlant" and "yrru" stand in the text of others as they are.
    let with_children = find("gweithio gyda phlant");
    assert_eq!(with_children[0], "primary-teacher");
    assert!(with_children[..4].contains(&"nursery-worker".to_owned()));
    assert!(["lorry-driver", "train-driver"].contains(&&*find("yrru")[0]));
    assert_eq!(find("fy athro i")[0], "primary-teacher");
}

#[test]
fn what_comes_near_is_offered_where_nothing_is_found() {
    let near = |query: &str| {
        assert!(find(query).is_empty(), "{query} is found");
        let near = index().near(query, 5);
        near.careers.iter().map(|(id, _)| id.to_string()).collect::<Vec<_>>()
    };
    assert!(near("plumxyzq").contains(&"plumber".to_owned()));
    assert!(near("cogiddoz").contains(&"chef".to_owned()));
    assert!(near("qqqqqq").is_empty());
    assert!(near("").is_empty());
}

#[test]
fn a_hit_tells_what_met_it() {
    let met = |query: &str| index().search(query, 5).careers[0].1.met[0].clone();
    let sparky = met("sparky");
    assert_eq!((sparky.term.as_str(), sparky.field), ("sparky", Field::SearchWord));
    let accountant = met("nghyfrifydd");
    assert_eq!(
        (accountant.term.as_str(), accountant.field, accountant.language),
        ("cyfrifydd", Field::Title, Language::Cymraeg)
    );
}

#[test]
fn each_letter_that_is_typed_keeps_what_is_meant() {
    for word in ["electrician", "cyfrifydd", "llyfrgellydd"] {
        let full = find(word);
        for end in 2..=word.len() {
            let found = find(&word[..end]);
            assert!(found.contains(&full[0]), "{:?} lost {}", &word[..end], full[0]);
        }
    }
}

#[test]
fn words_are_folded_and_parted_from_what_is_joined_on() {
    let folded =
        |text: &str| -> Vec<String> { words(text).into_iter().map(|word| word.folded).collect() };
    assert_eq!(folded("i'r Tŷ, a’r dw^r"), ["i", "ty", "a", "dwr"]);
    assert_eq!(folded("d'ath f'athro nurse's"), ["ath", "athro", "nurse"]);
    assert_eq!(folded("ty\u{302} tŷ"), ["ty", "ty"]);
    assert_eq!(folded("🩺 — ' '' ''' 24/7"), ["24", "7"]);
    let text = "Y Tŷ a'r ŵyn";
    for word in words(text) {
        assert!(text.is_char_boundary(word.range.start) && text.is_char_boundary(word.range.end));
    }
}

proptest! {
    #[test]
    fn anything_typed_gets_an_answer(query in "\\PC{0,60}") {
        let results = index().search(&query, 5);
        prop_assert!(results.careers.len() <= 5 && results.careers.len() <= results.found.total);
        let near = index().near(&query, 5);
        prop_assert!(near.careers.len() <= 5);
    }
}

#[test]
fn bad_input_gets_an_answer() {
    let long = "meddyg ".repeat(1_500);
    for query in
        ["", " ", "   \t\n", "a", "\0\u{1b}[2J", "🩺👩🏽‍⚕️", "שלום", "y i a o", "^^^^", "'''", &long]
    {
        let _ = index().search(query, 5);
        let _ = index().near(query, 5);
    }
    assert!(find("").is_empty() && find(" \u{202e} ").is_empty());
    let empty = Index::build(0, []).expect("an index of nothing");
    assert_eq!(empty.search("meddyg", 5).total, 0);
}

#[test]
fn the_guide_finds_its_own_careers_by_what_people_say() {
    let content = crate::support::content();
    let index = CareerIndex::build(&content).expect("an index");
    for (id, queries) in [
        (
            "perfusionist",
            &["perfusionist", "darlifydd", "ddarlifydd", "perfusionst", "heart lung"][..],
        ),
        ("electrician", &["sparky", "drydanwr", "trydanwyr", "electrican", "rewiring", "gwifrau"]),
        (
            "adult-nurse",
            &["nurse", "nyrs", "dwi isio bod yn nyrs", "I want to be a nurse", "nyrsio"],
        ),
    ] {
        for query in queries {
            let results = index.search(query, 10);
            let first = results.careers.first().map(|(id, _)| id.as_str());
            assert_eq!(first, Some(id), "{query}");
        }
    }
}

#[test]
fn why_a_career_was_found_is_told_in_its_own_words() {
    let content = made_up();
    for query in ["sparky", "drydanwr", "nyrs", "ward", "electrican", "bypass", "gwaed"] {
        let results = index().search(query, 10);
        assert!(!results.careers.is_empty(), "{query}");
        for (id, hit) in &results.careers {
            let why = Why::of(&content, id, hit).unwrap_or_else(|| panic!("{query}: {hit:?}"));
            let marked: Vec<String> = why
                .pieces
                .iter()
                .filter(|piece| piece.is_met)
                .flat_map(|piece| words(&piece.text))
                .map(|word| word.folded)
                .collect();
            let best = hit.met.iter().min_by_key(|met| met.field).expect("a reason");
            assert!(marked.contains(&best.term), "{query}: {marked:?} and {best:?}");
            let length: usize = why.pieces.iter().map(|piece| piece.text.len()).sum();
            assert!(length < 240, "{query}: {length}");
        }
    }
}

#[test]
fn what_fuzzing_came_upon_gets_an_answer() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus/search");
    let mut tried = 0;
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let bytes = std::fs::read(entry.expect("an entry").path()).expect("a file");
        let query = String::from_utf8_lossy(&bytes);
        let results = index().search(&query, 7);
        assert!(results.careers.len() <= results.found.total);
        let _ = index().near(&query, 7);
        tried += 1;
    }
    assert!(tried > 50, "{tried}");
}
