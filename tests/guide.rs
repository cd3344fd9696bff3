//! Facts: read strictly, each fault named by file and field, the rest kept.

use crate::support::damaged::{damaged, use_all_of};
use crate::support::{career, content, content_with};
use llwybr::content::{Content, FaultKind};

const PATH: &str = "resources/careers/perfusionist.json";

/// The content with one piece of Perfusionist's facts replaced by another.
fn changed(from: &str, to: &str) -> Content {
    let files = llwybr::files::built_in();
    let text = std::str::from_utf8(&files[PATH]).expect("text");
    assert!(text.contains(from), "{from} is not there");
    let text = text.replacen(from, to, 1);
    content_with(&[(PATH, &text)])
}

fn only_fault(content: &Content) -> &FaultKind {
    assert_eq!(content.faults.len(), 1, "{:?}", content.faults);
    assert_eq!(content.faults[0].file, PATH);
    &content.faults[0].kind
}

/// The field of the one fault; the built-in file serves in the place of the faulty one.
#[track_caller]
fn refused(from: &str, to: &str, expected: &str) {
    let content = changed(from, to);
    let field = match only_fault(&content) {
        FaultKind::Field { field, .. } => field.clone(),
        FaultKind::MinAboveMax(field) => field.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(field, expected);
    assert!(content.guide.career(&career("perfusionist")).is_some());
}

/// How many careers the built-in guide has.
fn careers() -> usize {
    content().guide.careers().count()
}

#[test]
fn an_unknown_field_is_named() {
    refused("\"icon\"", "\"colour\": 1, \"icon\"", "colour");
}

#[test]
fn a_bad_id_is_named() {
    refused("\"health\"", "\"He alth\"", "sectors[0]");
}

#[test]
fn a_word_that_is_not_one_of_a_few_is_named() {
    refused("\"on-call\"", "\"sometimes\"", "patterns[0]");
}

#[test]
fn a_range_upside_down_is_named() {
    refused("\"p25\": 34732", "\"p25\": 51137", "pay[2]");
    refused("\"min\": 37.5", "\"min\": 37.5, \"max\": 30", "hours");
    refused("\"min\": 2, \"max\": 3", "\"min\": 3, \"max\": 2", "qualifications[0].needs[0].count");
}

#[test]
fn an_id_that_is_not_the_file_is_named() {
    refused("\"id\": \"perfusionist\"", "\"id\": \"perfusionista\"", "id");
}

#[test]
fn a_reference_that_leads_nowhere_is_named_and_left_out() {
    let content = changed("\"adult-nurse\"", "\"astronaut\"");
    let expected =
        FaultKind::Dangling { field: "related[0]".to_owned(), id: "astronaut".to_owned() };
    assert_eq!(only_fault(&content), &expected);
    let career = content.guide.career(&career("perfusionist")).expect("kept");
    assert_eq!(career.related, [self::career("laboratory-technician")]);
}

#[test]
fn a_figure_without_a_source_is_not_shown() {
    let content = changed("\"source\": \"ashe-2024-pay\"", "\"source\": \"hearsay\"");
    let career = content.guide.career(&career("perfusionist")).expect("kept");
    assert!(matches!(only_fault(&content), FaultKind::Dangling { id, .. } if id == "hearsay"));
    assert_eq!(career.pay.len(), 2, "the scale's two posts are left");
}

#[test]
fn a_file_that_is_cut_off_is_named_with_its_place() {
    let content = content_with(&[(PATH, "{\n  \"id\": \"perfusionist\",\n  \"sectors\": [")]);
    assert!(matches!(only_fault(&content), FaultKind::Field { .. }));
    assert_eq!(content.faults[0].position.expect("a place").line, 3);
    assert_eq!(content.guide.careers().count(), careers());
}

#[test]
fn what_careers_share_is_read_as_strictly() {
    let files = llwybr::files::built_in();
    for (path, from, to, expected) in [
        (
            "resources/pay-scales.json",
            "47810",
            "97810",
            FaultKind::MinAboveMax("nhs-england-2025.bands.7".to_owned()),
        ),
        (
            "resources/sectors.json",
            "\"construction\"",
            "\"health\"",
            FaultKind::Double("health".to_owned()),
        ),
    ] {
        let text = std::str::from_utf8(&files[path]).expect("text");
        assert!(text.contains(from), "{from} is not in {path}");
        let content = content_with(&[(path, &text.replace(from, to))]);
        assert_eq!(content.faults.len(), 1, "{:?}", content.faults);
        assert_eq!((&*content.faults[0].file, &content.faults[0].kind), (path, &expected));
        assert_eq!(content.guide.careers().count(), careers(), "the built-in file serves");
    }
}

#[test]
fn a_missing_picture_is_named() {
    let content = changed("\"console\"", "\"telescope\"");
    let expected = "resources/pictures/perfusionist/telescope.svg".to_owned();
    assert_eq!(only_fault(&content), &FaultKind::MissingPicture(expected));
}

#[test]
fn a_folder_can_bring_a_new_career() {
    let files = llwybr::files::built_in();
    let text = std::str::from_utf8(&files[PATH]).expect("text");
    let text = text.replace("\"id\": \"perfusionist\"", "\"id\": \"new-one\"");
    let start = text.find("\"pictures\"").expect("pictures");
    let end = text[start..].find(']').expect("an end") + start + 2;
    let text = format!("{}{}", &text[..start], &text[end..]);
    let words = "title = New one\nsummary = Does new things.\nwork-activities = Much.";
    let content = content_with(&[
        ("resources/careers/new-one.json", &text),
        ("i18n/en/careers/new-one.ftl", words),
    ]);
    assert_eq!(content.faults, []);
    assert_eq!(content.guide.careers().count(), careers() + 1);
    assert_eq!(content.l10n.missing_in_welsh()["careers/new-one"], 3);
}

#[test]
fn what_fuzzing_came_upon_is_loaded_checked_and_shown() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus/load");
    let (mut tried, mut wrong) = (0, 0);
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let bytes = std::fs::read(entry.expect("an entry").path()).expect("a file");
        let (pages, problems) = use_all_of(&damaged(&bytes));
        assert!(pages >= 4, "a career that is faulty is served from the built-in content");
        wrong += usize::from(problems > 0);
        tried += 1;
    }
    assert!(tried >= 30 && wrong >= tried / 2, "{wrong} of {tried}");
}
