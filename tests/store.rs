//! What a person keeps: nothing of it is ever lost.

use crate::support::career;
use llwybr::guide::CareerId;
use llwybr::l10n::Language;
use llwybr::store::{Clock, Defect, Edit, Over, Stage, ThemeChoice, User, from_json};
use proptest::prelude::*;

fn clock(now: u64, replica: &str) -> Clock {
    Clock { now, replica: replica.to_owned() }
}

fn ids() -> [CareerId; 3] {
    ["perfusionist", "electrician", "adult-nurse"].map(career)
}

fn shortlisted(user: &User) -> Vec<String> {
    user.shortlist().into_iter().map(|(id, _)| id.to_string()).collect()
}

fn three() -> User {
    let mut user = User::default();
    for (at, id) in ids().into_iter().enumerate() {
        user.apply(Edit::Shortlist(id, true), &clock(at as u64, "a"));
    }
    user
}

#[test]
fn what_is_written_is_read_again() {
    let mut user = three();
    let [perfusionist, electrician, _] = ids();
    let odd = "ŵ ŷ 🩺 \u{202e}\u{5e9}\u{5dc}\u{5d5}\u{5dd} \0 \"\\ \u{301} \r\n tab\t".repeat(40);
    user.apply(Edit::Note(perfusionist, odd, Over::All), &clock(9, "a"));
    user.apply(Edit::Rate(electrician.clone(), 5), &clock(10, "a"));
    user.apply(Edit::Stage(electrician, Stage::Applying), &clock(11, "a"));
    user.apply(Edit::Language(Language::Cymraeg), &clock(12, "a"));
    user.apply(Edit::Theme(ThemeChoice::Contrast), &clock(13, "a"));
    user.apply(Edit::TextSize(150), &clock(14, "a"));
    let bytes = serde_json::to_vec(&user.to_json()).expect("json");
    let loaded = from_json(&bytes);
    assert_eq!(loaded.defects, []);
    assert_eq!(loaded.user, user);
}

#[test]
fn careers_are_moved_one_at_a_time() {
    let mut user = three();
    let [perfusionist, _, nurse] = ids();
    user.apply(Edit::Move(nurse.clone(), -1), &clock(20, "a"));
    assert_eq!(shortlisted(&user), ["perfusionist", "adult-nurse", "electrician"]);
    user.apply(Edit::Move(nurse.clone(), -1), &clock(21, "a"));
    assert_eq!(shortlisted(&user), ["adult-nurse", "perfusionist", "electrician"]);
    user.apply(Edit::Move(nurse, -1), &clock(22, "a"));
    assert_eq!(shortlisted(&user), ["adult-nurse", "perfusionist", "electrician"]);
    for at in 0..200 {
        let by = if at % 2 == 0 { 1 } else { -1 };
        user.apply(Edit::Move(perfusionist.clone(), by), &clock(30 + at, "a"));
    }
    assert_eq!(shortlisted(&user), ["adult-nurse", "perfusionist", "electrician"]);
}

#[test]
fn a_removal_is_undone_where_it_was() {
    let mut user = three();
    let [_, electrician, _] = ids();
    user.apply(Edit::Note(electrician.clone(), "Ask".to_owned(), Over::All), &clock(5, "a"));
    user.apply(Edit::Shortlist(electrician.clone(), false), &clock(6, "a"));
    assert_eq!(shortlisted(&user), ["perfusionist", "adult-nurse"]);
    assert_eq!(user.note(&electrician).expect("kept").text(), "Ask");
    user.apply(Edit::Restore(electrician), &clock(7, "a"));
    assert_eq!(shortlisted(&user), ["perfusionist", "electrician", "adult-nurse"]);
}

#[test]
fn a_clock_set_back_does_not_lose_a_change() {
    let [id, ..] = ids();
    let mut user = User::default();
    user.apply(Edit::Note(id.clone(), "first".to_owned(), Over::All), &clock(1_000_000, "a"));
    user.apply(Edit::Rate(id.clone(), 1), &clock(1_000_001, "a"));
    let before = user.clone();
    user.apply(Edit::Note(id.clone(), "second".to_owned(), Over::All), &clock(5, "a"));
    user.apply(Edit::Rate(id.clone(), 2), &clock(6, "a"));
    for merged in [before.merge(&user), user.merge(&before)] {
        assert_eq!(merged.note(&id).expect("a note").text(), "second");
        assert!(!merged.note(&id).expect("a note").is_apart());
        assert_eq!(merged.items[&id].rating(), 2);
    }
}

#[test]
fn notes_written_apart_are_both_kept_until_one_is_chosen() {
    let [id, ..] = ids();
    let mut base = User::default();
    base.apply(Edit::Note(id.clone(), "base".to_owned(), Over::All), &clock(1, "a"));
    let (mut left, mut right) = (base.clone(), base.clone());
    left.apply(Edit::Note(id.clone(), "left".to_owned(), Over::All), &clock(2, "a"));
    left.apply(Edit::Note(id.clone(), "left again".to_owned(), Over::All), &clock(3, "a"));
    right.apply(Edit::Note(id.clone(), "right".to_owned(), Over::All), &clock(4, "b"));
    let mut merged = left.merge(&right);
    let texts = |user: &User| -> Vec<String> {
        user.note(&id).expect("a note").versions().iter().map(|it| it.text.clone()).collect()
    };
    assert_eq!(texts(&merged), ["left again", "right"]);
    assert_eq!(texts(&merged.merge(&base)), ["left again", "right"], "the old text is replaced");
    merged.apply(Edit::Note(id.clone(), "both".to_owned(), Over::All), &clock(5, "b"));
    for other in [&left, &right, &base] {
        assert_eq!(texts(&merged.merge(other)), ["both"]);
    }
}

#[test]
fn clearing_wins_over_what_another_copy_still_has() {
    let mut cleared = three();
    let mut other = cleared.clone();
    cleared.apply(Edit::Clear, &clock(50, "a"));
    other.apply(Edit::Note(career("electrician"), "late".to_owned(), Over::All), &clock(60, "b"));
    for merged in [cleared.merge(&other), other.merge(&cleared)] {
        assert!(merged.is_empty());
        assert_eq!(merged.epoch, 1);
    }
}

#[test]
fn what_a_newer_program_wrote_survives() {
    let text = r#"{"version": 1, "epoch": 0, "mood": "good",
        "items": {"electrician": {"shortlisted": {"value": true, "stamp": 1, "replica": "a",
            "replaces": null, "why": "liked"}, "colour": 7}},
        "display": {"font": "big"}}"#;
    let mut user = from_json(text.as_bytes()).user;
    user.apply(Edit::Shortlist(career("electrician"), false), &clock(9, "b"));
    let json = user.to_json();
    assert_eq!(json["mood"], "good");
    assert_eq!(json["items"]["electrician"]["colour"], 7);
    assert_eq!(json["items"]["electrician"]["shortlisted"]["why"], "liked");
    assert_eq!(json["items"]["electrician"]["shortlisted"]["value"], false);
    assert_eq!(json["display"]["font"], "big");
}

#[test]
fn a_career_that_the_guide_has_no_more_is_kept() {
    let text = r#"{"version": 1, "items": {"lamplighter": {"shortlisted":
        {"value": true, "stamp": 1, "replica": "a"}}}}"#;
    let loaded = from_json(text.as_bytes());
    assert_eq!(loaded.defects, []);
    assert_eq!(shortlisted(&loaded.user), ["lamplighter"]);
}

#[test]
fn one_bad_field_costs_only_itself() {
    let text = r#"{"version": 1, "epoch": 0, "language": 3,
        "items": {"electrician": {"rating": {"value": "much", "stamp": 1, "replica": "a"},
            "note": [{"value": "kept", "stamp": 2, "replica": "a", "replaces": {}}, 5]},
            "Bad Id": {}}}"#;
    let loaded = from_json(text.as_bytes());
    let fields: Vec<String> = loaded
        .defects
        .iter()
        .map(|defect| match defect {
            Defect::Field(field) => field.clone(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        fields,
        ["language", "items.Bad Id", "items.electrician.rating", "items.electrician.note[1]"]
    );
    assert_eq!(loaded.user.note(&career("electrician")).expect("a note").text(), "kept");
}

#[test]
fn files_that_are_not_ours_are_told_apart() {
    assert_eq!(from_json(b"").defects, [Defect::Empty]);
    assert_eq!(from_json(b"  \n").defects, [Defect::Empty]);
    assert_eq!(from_json(b"[1, 2]").defects, [Defect::Foreign]);
    assert_eq!(from_json(b"{\"a\": 1}").defects, [Defect::Foreign]);
    assert!(matches!(from_json(b"{\"version\": 1, \"it").defects[0], Defect::Torn(_)));
    assert!(from_json(b"{\"version\": 99}").is_newer);
}

/// An edit by one of three copies, or a merge of two of them.
#[derive(Debug, Clone)]
enum Step {
    Edit(usize, Edit, u64),
    Merge(usize, usize),
}

fn step() -> impl Strategy<Value = Step> {
    let id = prop::sample::select(ids().to_vec());
    let edit = (id, 0..10_u8, "[a-c]{0,2}").prop_map(|(id, kind, text)| match kind {
        0 => Edit::Shortlist(id, true),
        1 => Edit::Shortlist(id, false),
        2 => Edit::Move(id, 1),
        3 => Edit::Rate(id, 3),
        4 => Edit::Stage(id, Stage::Looking),
        5 => Edit::Language(Language::Cymraeg),
        6 => Edit::TextSize(130),
        7 => Edit::Note(id, text, Over::Shown(None)),
        _ => Edit::Note(id, text, Over::All),
    });
    prop_oneof![
        6 => (0..3_usize, edit, 0..50_u64).prop_map(|(at, edit, now)| Step::Edit(at, edit, now)),
        1 => (0..3_usize, 0..50_u64).prop_map(|(at, now)| Step::Edit(at, Edit::Clear, now)),
        3 => (0..3_usize, 0..3_usize).prop_map(|(at, other)| Step::Merge(at, other)),
    ]
}

/// Three copies of what one person keeps, each with a history of its own.
fn copies() -> impl Strategy<Value = [User; 3]> {
    prop::collection::vec(step(), 0..30).prop_map(|steps| {
        let mut copies: [User; 3] = Default::default();
        for step in steps {
            match step {
                Step::Edit(at, edit, now) => {
                    copies[at].apply(edit, &clock(now, ["a", "b", "c"][at]));
                }
                Step::Merge(at, other) => copies[at] = copies[at].merge(&copies[other]),
            }
        }
        copies
    })
}

proptest! {
    #[test]
    fn merging_is_commutative([a, b, _] in copies()) {
        prop_assert_eq!(a.merge(&b), b.merge(&a));
    }

    #[test]
    fn merging_is_associative([a, b, c] in copies()) {
        prop_assert_eq!(a.merge(&b).merge(&c), a.merge(&b.merge(&c)));
    }

    #[test]
    fn merging_is_idempotent([a, b, _] in copies()) {
        prop_assert_eq!(a.merge(&a), a.clone());
        let merged = a.merge(&b);
        prop_assert_eq!(merged.merge(&b), merged.clone());
    }

    #[test]
    fn the_last_text_of_every_copy_stands_or_was_seen([a, b, _] in copies()) {
        let merged = a.merge(&b);
        if a.epoch == b.epoch {
            for (id, item) in a.items.iter().chain(&b.items) {
                for version in item.note.versions() {
                    let note = merged.note(id).expect("a note");
                    let stands = note.versions().contains(version);
                    let was_seen = note.versions().iter().any(|other| {
                        other.replaces.get(&version.replica).is_some_and(|at| *at >= version.stamp)
                    });
                    prop_assert!(stands || was_seen);
                }
            }
        }
    }

    #[test]
    fn any_history_is_read_as_it_was_written([a, ..] in copies()) {
        let loaded = from_json(&serde_json::to_vec(&a.to_json()).expect("json"));
        prop_assert_eq!(loaded.defects, vec![]);
        prop_assert_eq!(loaded.user, a);
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = from_json(&bytes);
    }

    #[test]
    fn any_json_is_read_without_a_panic(text in r#"\{"version": 1, "(items|epoch|display)": (\{"[a-z]{1,3}": [0-9]{1,3}\}|[0-9]|"x"|\[\])\}"#) {
        let _ = from_json(text.as_bytes());
    }
}
