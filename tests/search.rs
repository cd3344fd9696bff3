//! Finding by any word one knows, in either language: what must be found and what must not.

use llwybr::l10n::Language;
use llwybr::search::{Field, How, Index, Source, words};
use proptest::prelude::*;
use std::sync::OnceLock;

/// Careers by their names, made up for these tests: id, Welsh titles, English titles, and what else
/// people say.
const CAREERS: &[(&str, &str, &str, &str)] = &[
    ("gp", "Meddyg teulu", "GP", "doctor; meddygfa; physician; iechyd"),
    ("accountant", "Cyfrifydd", "Accountant", "llyfrau; bookkeeper; tax; archwilydd"),
    ("chef", "Cogydd", "Chef", "cook; cegin; kitchen; bwyty"),
    ("teacher", "Athro neu athrawes", "Teacher", "ysgol; school; dysgu plant; children"),
    ("engineer", "Peiriannydd", "Engineer", "machines; peiriannau; pontydd"),
    ("electrician", "Trydanwr", "Electrician", "sparky; wires; gwifrau; trydan"),
    ("gardener", "Garddwr", "Gardener", "plants; planhigion; gardd; lawnmower"),
    ("social-worker", "Gweithiwr cymdeithasol", "Social worker", "families; teuluoedd; plant"),
    ("librarian", "Llyfrgellydd", "Librarian", "books; llyfrau; llyfrgell"),
    ("manager", "Rheolwr", "Manager", "staff; tîm; business"),
    ("police", "Swyddog heddlu", "Police officer", "copper; heddlu; trosedd; plismon"),
    ("roofer", "Töwr", "Roofer", "to; slates; llechi"),
    ("water", "Technegydd dŵr", "Water technician", "pibellau; pipes; treatment"),
    ("banker", "Gweithiwr banc", "Bank clerk", "arian; money; counter"),
    ("lawyer", "Cyfreithiwr", "Solicitor", "law; cyfraith; llys; court"),
    ("carer", "Gweithiwr gofal", "Care worker", "elderly; henoed; llaw; gofalu"),
    ("blacksmith", "Gof", "Blacksmith", "haearn; iron; forge; efail"),
    ("dentist", "Deintydd", "Dentist", "dant; dannedd; teeth"),
    ("vet-nurse", "Nyrs filfeddygol", "Veterinary nurse", "ci; cŵn; dogs; animals; anifeiliaid"),
    ("chemist", "Cemegydd", "Chemist", "labordy; laboratory; cemeg"),
    ("pharmacist", "Fferyllydd", "Pharmacist", "moddion; medicines; fferyllfa"),
    ("farmer", "Ffermwr", "Farmer", "tractor; defaid; sheep; fferm"),
    ("publican", "Tafarnwr", "Publican", "pub; tafarn; cwrw; beer"),
    ("actor", "Actor", "Actor", "theatr; theatre; llwyfan; stage"),
    ("driver", "Gyrrwr lori", "Lorry driver", "truck; HGV; lori"),
    ("baker", "Pobydd", "Baker", "bara; bread; popty; teisen"),
    ("nurse", "Nyrs oedolion", "Adult nurse", "ward; ysbyty; hospital; cleifion"),
    ("chippy", "Gweithiwr siop tsips", "Fish fryer", "tsips; chips; pysgod"),
    ("hairdresser", "Triniwr gwallt", "Hairdresser", "salon; siswrn; scissors; torri gwallt"),
    ("plumber", "Plymwr", "Plumber", "boiler; tapiau; pipes; gwres"),
    ("builder", "Adeiladwr", "Builder", "gosodwr brics; bricklayer; tai"),
    ("mechanic", "Mecanig", "Mechanic", "ceir; cars; garej; garage"),
    ("therapist", "Therapydd cof", "Memory therapist", "cof; memory; dementia"),
    ("harpist", "Telynor", "Harpist", "tant; telyn; harp; strings"),
];

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let sources = CAREERS.iter().enumerate().flat_map(|(at, (_, cy, en, more))| {
            let source =
                move |field, language, text| Source { document: at as u32, field, language, text };
            let more = more
                .split("; ")
                .map(move |text| source(Field::SearchWord, Language::English, text));
            [
                source(Field::Title, Language::Cymraeg, *cy),
                source(Field::Title, Language::English, *en),
            ]
            .into_iter()
            .chain(more)
        });
        Index::build(CAREERS.len() as u32, sources).expect("an index")
    })
}

/// The ids that a query finds, the best first.
fn find(query: &str) -> Vec<&'static str> {
    let found = index().search(query, CAREERS.len());
    found.hits.iter().map(|hit| CAREERS[hit.document as usize].0).collect()
}

/// What a query has to find, first of all.
const MUST: &[(&str, &[&str])] = &[
    (
        "gp",
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
        "accountant",
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
        "chef",
        &["gogydd", "nghogydd", "chogydd", "cogydd", "cogyddion", "chef", "cook", "gegin", "cooks"],
    ),
    (
        "teacher",
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
        "engineer",
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
        "electrician",
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
    ("gardener", &["arddwr", "ngarddwr", "garddwr", "gardener", "gardner", "gardd", "garddwyr"]),
    (
        "social-worker",
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
        "librarian",
        &["lyfrgellydd", "llyfrgellydd", "librarian", "libarian", "lyfrgell", "llyfrgell"],
    ),
    ("manager", &["reolwr", "rheolwr", "manager", "managers", "rheolwyr"]),
    (
        "police",
        &["gyda'r heddlu", "heddlu", "police", "copper", "swyddog heddlu", "plismon", "polise"],
    ),
    ("roofer", &["towr", "dowr", "töwr", "roofer", "roofers", "slates"]),
    ("water", &["dw^r", "ddwr", "dŵr", "dwr", "water"]),
    ("banker", &["banc", "bank", "bank clerk"]),
    ("lawyer", &["cyfreithiwr", "gyfreithiwr", "solicitor", "law", "llys"]),
    ("blacksmith", &["gof", "blacksmith", "blacksmiths", "yr efail"]),
    ("dentist", &["deintydd", "ddeintydd", "dentist", "dannedd", "nannedd", "teeth"]),
    ("vet-nurse", &["animals", "i want to work with animals", "anifeiliaid", "ci", "cŵn", "dogs"]),
    ("pharmacist", &["fferyllydd", "pharmacist", "medicines"]),
    (
        "nurse",
        &["nyrs oedolion", "adult nurse", "adult nurses", "ysbyty", "hospital", "ward", "oedolion"],
    ),
    ("chippy", &["tsips", "jips", "siop tsips", "chips"]),
    ("mechanic", &["mecanig", "fecanig", "mechanic", "cars", "garej", "mechanics"]),
    ("hairdresser", &["gwallt", "wallt", "torri gwallt", "hairdresser", "hair", "hairdreser"]),
    ("builder", &["gosodwr brics", "bricklayer", "adeiladwr", "builder", "brickleyer"]),
];

/// What a query must not find.
const MUST_NOT: &[(&str, &str)] = &[
    ("fan", "banker"),
    ("law", "carer"),
    ("gof", "therapist"),
    ("dant", "harpist"),
    ("chi", "vet-nurse"),
    ("gem", "chemist"),
    ("ffermwr", "pharmacist"),
    ("theatr", "publican"),
    ("lori", "librarian"),
    ("bara", "engineer"),
    ("gardd", "blacksmith"),
    ("meddyg", "dentist"),
    ("plymwr", "publican"),
    ("athro", "actor"),
    ("water", "banker"),
    ("ward", "gardener"),
    ("iron", "engineer"),
];

#[test]
fn every_word_that_people_say_finds_its_career() {
    let mut tried = 0;
    for (id, queries) in MUST {
        for query in queries.iter().filter(|query| query.chars().count() > 1) {
            let found = find(query);
            tried += 1;
            assert!(found.contains(id), "{query:?} finds {found:?} and not {id}");
        }
    }
    assert!(tried >= 120, "{tried} queries were tried");
}

#[test]
fn no_word_finds_what_only_looks_like_it() {
    for (query, id) in MUST_NOT {
        let found = find(query);
        assert!(!found.contains(id), "{query:?} finds {id} among {found:?}");
    }
}

#[test]
fn a_name_that_is_the_query_stands_first() {
    for (query, id) in [
        ("actor", "actor"),
        ("nyrs oedolion", "nurse"),
        ("gof", "blacksmith"),
        ("social worker", "social-worker"),
        ("engineer", "engineer"),
        ("chemist", "chemist"),
    ] {
        assert_eq!(find(query).first(), Some(&id), "{query}");
    }
}

#[test]
fn all_words_come_before_some() {
    let found = index().search("dysgu plant", 10);
    assert_eq!((found.met, find("dysgu plant")), (2, vec!["teacher"]));
    let some = index().search("plant zzzzzz", 10);
    assert_eq!(some.met, 1);
    assert_eq!(some.looked_for.iter().filter(|(_, how)| how.is_none()).count(), 1);
}

#[test]
fn only_what_is_not_known_is_a_mutation_or_a_misspelling() {
    let how = |query: &str| index().search(query, 5).looked_for[0].1;
    assert_eq!(how("gof"), Some(How::Typed));
    assert_eq!(how("drydanwr "), Some(How::Mutated));
    assert_eq!(how("electrican "), Some(How::Misspelt));
    assert_eq!(how("qqqqqq "), None);
}

#[test]
fn a_hit_tells_what_met_it() {
    let found = index().search("sparky", 5);
    let met = &found.hits[0].met[0];
    assert_eq!((met.term.as_str(), met.field), ("sparky", Field::SearchWord));
    let found = index().search("drydanwr", 5);
    let met = &found.hits[0].met[0];
    assert_eq!(
        (met.term.as_str(), met.field, met.language),
        ("trydanwr", Field::Title, Language::Cymraeg)
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
        let found = index().search(&query, 5);
        prop_assert!(found.hits.len() <= 5 && found.hits.len() <= found.total);
        for hit in &found.hits {
            prop_assert!((hit.document as usize) < CAREERS.len());
        }
    }
}

#[test]
fn bad_input_gets_an_answer() {
    let long = "meddyg ".repeat(1_500);
    for query in
        ["", " ", "   \t\n", "a", "\0\u{1b}[2J", "🩺👩🏽‍⚕️", "שלום", "y i a o", "^^^^", "'''", &long]
    {
        let _ = index().search(query, 5);
    }
    assert!(find("y").len() < CAREERS.len());
    let empty = Index::build(0, []).expect("an index of nothing");
    assert_eq!(empty.search("meddyg", 5).total, 0);
}

#[test]
fn the_guide_finds_its_own_careers_by_what_people_say() {
    let content = crate::support::content();
    let index = llwybr::search::CareerIndex::build(&content).expect("an index");
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
    use llwybr::search::{CareerIndex, Why};
    let content = crate::support::content();
    let index = CareerIndex::build(&content).expect("an index");
    for query in ["sparky", "drydanwr", "nyrs", "ward", "electrican", "bypass", "gwaed"] {
        let results = index.search(query, 10);
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
