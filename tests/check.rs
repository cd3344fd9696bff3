//! What is wrong with words and facts: a fault of every kind, planted in a copy of the real content,
//! is found where it stands, and nothing else is.

use crate::support::today;
use llwybr::check::{Code, Folder, Problem, Severity, Spelling, check};
use llwybr::content::{Fault, FaultKind, FileSet};
use llwybr::files;
use llwybr::l10n::Language;
use std::borrow::Cow;
use std::collections::BTreeSet;

fn run(files: &FileSet) -> Vec<Problem> {
    check(&Folder {
        files,
        behind: &files::built_in(),
        unreadable: &[],
        today: today(),
        spelling: None,
    })
}

fn text(files: &FileSet, path: &str) -> String {
    String::from_utf8(files[path].to_vec()).expect("text")
}

/// A fault: in this file, this in the place of that. Without `from` it stands at the end.
type Plant = (&'static str, &'static str, &'static str);

/// Where a problem is to be found: the file, and the line that holds this (none for a whole file).
type At = (&'static str, &'static str);

struct Case {
    code: Code,
    plants: &'static [Plant],
    at: &'static [At],
    /// What follows from the fault beside it.
    also: &'static [Code],
}

const fn case(code: Code, plants: &'static [Plant], at: &'static [At]) -> Case {
    Case { code, plants, at, also: &[] }
}

const COMMON: &str = "i18n/cy/ui/common.ftl";
const EN_COMMON: &str = "i18n/en/ui/common.ftl";
const CAREERS: &str = "i18n/cy/ui/careers.ftl";
const EN_CAREERS: &str = "i18n/en/ui/careers.ftl";
const ELECTRICIAN: &str = "i18n/cy/careers/electrician.ftl";
const EN_ELECTRICIAN: &str = "i18n/en/careers/electrician.ftl";
const FACTS: &str = "resources/careers/electrician.json";
const ORGANISATIONS: &str = "i18n/cy/organisations.ftl";
const BACK: &str = "back = Yn ôl";
const GLOSSARY: &str = "i18n/cy/glossary.json";

const CASES: &[Case] = &[
    case(Code::Syntax, &[(COMMON, "", "1bad = geiriau\n")], &[(COMMON, "1bad")]),
    case(Code::CutShort, &[(COMMON, BACK, "back = Yn\n    *seren")], &[(COMMON, "*seren")]),
    case(Code::CutShort, &[(COMMON, BACK, "back = Yn\n    [bachyn")], &[(COMMON, "[bachyn")]),
    case(Code::CutShort, &[(COMMON, BACK, "back = Yn\n    .5 awr")], &[(COMMON, ".5 awr")]),
    case(Code::CutShort, &[(COMMON, BACK, "back = Yn\n    } cau")], &[(COMMON, "} cau")]),
    case(Code::Tab, &[(COMMON, BACK, "back = Yn\n\tôl")], &[(COMMON, "\tôl")]),
    case(Code::Tab, &[(COMMON, BACK, "back = Yn\tôl")], &[(COMMON, "Yn\tôl")]),
    case(Code::Unindented, &[(COMMON, BACK, "back = Yn\nôl eto")], &[(COMMON, "ôl eto")]),
    case(Code::Double, &[(COMMON, "", "back = Eto\n")], &[(COMMON, "back = Eto")]),
    case(
        Code::MissingFile,
        &[("i18n/cy/ui/welcome.ftl", "", "")],
        &[("i18n/cy/ui/welcome.ftl", "")],
    ),
    case(
        Code::MissingFile,
        &[("i18n/en/ui/welcome.ftl", "", "")],
        &[("i18n/en/ui/welcome.ftl", "")],
    ),
    case(Code::MissingMessage, &[(COMMON, "back = Yn ôl\n", "")], &[(COMMON, "window-title")]),
    case(Code::MissingMessage, &[(EN_COMMON, "back = Back\n", "")], &[(EN_COMMON, "window-title")]),
    case(
        Code::MissingAttribute,
        &[("i18n/cy/organisations.ftl", "    .strapline = Cyngor", "    .ystrapline = Cyngor")],
        &[
            ("i18n/cy/organisations.ftl", ".ystrapline"),
            ("i18n/en/organisations.ftl", ".strapline = "),
        ],
    ),
    case(Code::Obsolete, &[(COMMON, "", "hen-neges = Hen eiriau\n")], &[(COMMON, "hen-neges")]),
    case(
        Code::Obsolete,
        &[(EN_COMMON, "", "old-message = Old words\n")],
        &[(EN_COMMON, "old-message")],
    ),
    Case {
        code: Code::VariableDiffers,
        plants: &[(CAREERS, "hidlydd: { $filter }", "hidlydd: { $ffilter }")],
        at: &[(CAREERS, "$ffilter"), (EN_CAREERS, "take-off = ")],
        also: &[Code::UnknownVariable],
    },
    case(
        Code::FunctionDiffers,
        &[(CAREERS, "{ GBP($amount) }", "{ $amount }")],
        &[(EN_CAREERS, "pay-at-least = ")],
    ),
    case(
        Code::UnknownVariable,
        &[
            (ELECTRICIAN, "title = Trydanwr", "title = Trydanwr { $wages }"),
            (EN_ELECTRICIAN, "title = Electrician", "title = Electrician { $wages }"),
        ],
        &[(ELECTRICIAN, "title ="), (EN_ELECTRICIAN, "title =")],
    ),
    case(
        Code::UnknownFunction,
        &[
            (ELECTRICIAN, "summary =", "summary = { EURO($jobs) }"),
            (EN_ELECTRICIAN, "summary =", "summary = { EURO($jobs) }"),
        ],
        &[(ELECTRICIAN, "summary ="), (EN_ELECTRICIAN, "summary =")],
    ),
    case(
        Code::UnknownReference,
        &[(COMMON, BACK, "back = Yn { unman }")],
        &[(COMMON, "{ unman }")],
    ),
    case(Code::UnknownReference, &[(COMMON, BACK, "back = Yn { -neb }")], &[(COMMON, "{ -neb }")]),
    case(
        Code::Circle,
        &[
            (COMMON, BACK, "back = Yn { draft }"),
            (COMMON, "draft = Drafft", "draft = Drafft { back }"),
        ],
        &[(COMMON, "back = "), (COMMON, "draft = ")],
    ),
    case(
        Code::PluralForms,
        &[(CAREERS, "    [two] { $count } yrfa\n", "    [tow] { $count } yrfa\n")],
        &[(CAREERS, "[zero] Dim gyrfaoedd")],
    ),
    case(
        Code::PluralForms,
        &[(EN_CAREERS, "   *[other] { $count } careers", "   *[others] { $count } careers")],
        &[(EN_CAREERS, "[one] { $count } career")],
    ),
    case(
        Code::Double,
        &[(CAREERS, "    [one] { $count } yrfa\n", "    [one] { $count } yrfa\n    [one] un\n")],
        &[(CAREERS, "[one] un")],
    ),
    Case {
        code: Code::Double,
        plants: &[(ORGANISATIONS, "    .strapline =", "    .strapline = Arall\n    .strapline =")],
        at: &[(ORGANISATIONS, ".strapline = Cyngor")],
        also: &[Code::Term],
    },
    Case {
        code: Code::UnknownVariable,
        plants: &[
            (ELECTRICIAN, "title = Trydanwr", "title = Trydanwr: { $hours }"),
            (EN_ELECTRICIAN, "title = Electrician", "title = Electrician: { $hours }"),
        ],
        at: &[(ELECTRICIAN, "title ="), (EN_ELECTRICIAN, "title =")],
        also: &[],
    },
    case(
        Code::PluralForms,
        &[(CAREERS, "    [few] { $count } gyrfa\n", "")],
        &[(CAREERS, "[zero]")],
    ),
    case(Code::Empty, &[(COMMON, BACK, "back = {\"\"}")], &[(COMMON, "back = ")]),
    case(
        Code::Empty,
        &[(CAREERS, "    [zero] Dim gyrfaoedd\n", "    [zero] {\" \"}\n")],
        &[(CAREERS, "[zero] {")],
    ),
    case(
        Code::AfterMutation,
        &[(CAREERS, "hidlydd: { $filter }", "hidlydd i { $filter }")],
        &[(CAREERS, "i { $filter }")],
    ),
    case(Code::FiguresDiffer, &[(COMMON, BACK, "back = Yn ôl 12 £3,500")], &[(COMMON, "back = ")]),
    case(
        Code::MarkdownDiffers,
        &[("i18n/cy/articles/internships.ftl", "(career:adult-nurse)", "(career:electrician)")],
        &[("i18n/cy/articles/internships.ftl", "Cyfnod o waith gyda chyflogwr ")],
    ),
    case(
        Code::UnknownLink,
        &[
            ("i18n/cy/articles/internships.ftl", "(career:adult-nurse)", "(career:nobody)"),
            ("i18n/en/articles/internships.ftl", "(career:adult-nurse)", "(career:nobody)"),
        ],
        &[
            ("i18n/cy/articles/internships.ftl", "career:nobody"),
            ("i18n/en/articles/internships.ftl", "career:nobody"),
        ],
    ),
    case(Code::SameAsEnglish, &[(COMMON, BACK, "back = Back")], &[(COMMON, "back = ")]),
    case(Code::SameWelsh, &[(COMMON, "draft = Drafft", "draft = Yn ôl")], &[(COMMON, "draft = ")]),
    case(
        Code::Term,
        &[(ELECTRICIAN, "Yna prentisiaeth â chyflog", "Yna lle fel dysgwr â chyflog")],
        &[(ELECTRICIAN, "first-step = ")],
    ),
    case(Code::Field, &[(GLOSSARY, "\"cy\":", "\"cymraeg\":")], &[(GLOSSARY, "\"cymraeg\":")]),
    case(Code::Stale, &[(EN_COMMON, "back = Back", "back = Go back")], &[(COMMON, "back = ")]),
    case(Code::Stale, &[(COMMON, BACK, "back = Nôl")], &[(EN_COMMON, "back = ")]),
    case(Code::NotNfc, &[(COMMON, BACK, "back = Yn o\u{302}l")], &[(COMMON, "back = ")]),
    Case {
        code: Code::Invisible,
        plants: &[(COMMON, BACK, "back = Yn\u{2068} ôl")],
        at: &[(COMMON, "back = ")],
        also: &[Code::NoGlyph],
    },
    case(
        Code::Apostrophes,
        &[(CAREERS, "clear-filters = Clirio pob", "clear-filters = Clirio’r")],
        &[(CAREERS, "Clirio’r")],
    ),
    case(Code::Ampersand, &[(COMMON, BACK, "back = Yn & ôl")], &[(COMMON, "back = ")]),
    case(Code::DoubleSpace, &[(COMMON, BACK, "back = Yn  ôl")], &[(COMMON, "back = ")]),
    case(Code::NoGlyph, &[(COMMON, BACK, "back = Yn ôl 漢")], &[(COMMON, "back = ")]),
    case(
        Code::NotFormatted,
        &[
            (COMMON, BACK, "back = { GBP(\"x\") }"),
            (EN_COMMON, "back = Back", "back = { GBP(\"y\") }"),
        ],
        &[(COMMON, "back = "), (EN_COMMON, "back = ")],
    ),
    case(
        Code::TooWide,
        &[(COMMON, BACK, "back = Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch")],
        &[(COMMON, "back = ")],
    ),
    case(
        Code::MissingId,
        &[(COMMON, "back = Yn ôl\n", ""), (EN_COMMON, "back = Back\n", "")],
        &[(COMMON, ""), (EN_COMMON, "")],
    ),
    case(
        Code::Unused,
        &[(COMMON, "", "extra = Geiriau\n"), (EN_COMMON, "", "extra = Words\n")],
        &[(COMMON, "extra = "), (EN_COMMON, "extra = ")],
    ),
    case(Code::Field, &[(FACTS, "\"abroad\": true", "\"abroda\": true")], &[(FACTS, "abroda")]),
    case(Code::Field, &[(FACTS, "\"5241\"", "\"52\"")], &[(FACTS, "\"52\"")]),
    case(Code::Field, &[(FACTS, "{", "{{")], &[(FACTS, "{{")]),
    case(Code::Dangling, &[(FACTS, "[\"construction\"]", "[\"nowhere\"]")], &[(FACTS, "nowhere")]),
    case(Code::MinAboveMax, &[(FACTS, "\"p10\": 24049", "\"p10\": 94049")], &[(FACTS, "94049")]),
    case(Code::EmptyField, &[(FACTS, "[\"construction\"]", "[]")], &[(FACTS, "\"sectors\"")]),
    case(Code::Placeholder, &[(FACTS, "\"5241\"", "\"0000\"")], &[(FACTS, "\"soc2020\"")]),
    Case {
        code: Code::MissingPicture,
        plants: &[(FACTS, "[\"board\"", "[\"nothing\"")],
        at: &[(FACTS, "nothing")],
        also: &[Code::MissingId, Code::Unused],
    },
    case(
        Code::NoDate,
        &[(
            FACTS,
            "\"area\": \"uk\", \"date\": \"2024\", \"source\": \"aps-2024\"}",
            "\"area\": \"uk\", \"source\": \"aps-2024\"}",
        )],
        &[(FACTS, "\"area\": \"uk\", \"source\": \"aps-2024\"")],
    ),
    case(
        Code::OldFigure,
        &[(FACTS, "\"date\": \"2024-04\"", "\"date\": \"2023-04\"")],
        &[(FACTS, "2023-04")],
    ),
];

/// The real content with faults in it.
fn planted(plants: &[Plant]) -> FileSet {
    let mut files = files::built_in();
    for (path, from, to) in plants {
        let before = text(&files, path);
        let after = match (*from, *to) {
            ("", "") => {
                let _ = files.remove(*path);
                continue;
            }
            ("", to) => format!("{before}{to}"),
            (from, to) => {
                assert!(before.contains(from), "{path} has no {from:?}");
                before.replacen(from, to, 1)
            }
        };
        let _ = files.insert((*path).to_owned(), Cow::Owned(after.into_bytes()));
    }
    files
}

#[test]
fn the_real_content_has_no_fault() {
    let problems = run(&files::built_in());
    assert!(problems.is_empty(), "{problems:#?}");
    // Nor has what stands behind an empty folder.
    assert!(run(&FileSet::new()).is_empty());
}

#[test]
fn a_fault_of_every_kind_is_found_where_it_stands() {
    let mut tried = BTreeSet::new();
    let mut wrong = Vec::new();
    for case in CASES {
        let files = planted(case.plants);
        let problems = run(&files);
        let found: BTreeSet<(String, Option<usize>)> = problems
            .iter()
            .filter(|problem| problem.code == case.code)
            .map(|problem| (problem.file.clone(), problem.position.map(|it| it.line)))
            .collect();
        let line = |path: &str, words: &str| {
            let text = text(&files, path);
            let line = text.lines().position(|line| line.contains(words));
            Some(line.unwrap_or_else(|| panic!("{path} has no {words:?}")) + 1)
        };
        let expected: BTreeSet<(String, Option<usize>)> = case
            .at
            .iter()
            .map(|(path, words)| {
                ((*path).to_owned(), if words.is_empty() { None } else { line(path, words) })
            })
            .collect();
        if found != expected {
            wrong.push(format!("{:?}: {found:?} and not {expected:?}", case.code));
        }
        // A change of one language makes the other stale; nothing else follows that is not named.
        let others: Vec<&Problem> = problems
            .iter()
            .filter(|it| {
                it.code != case.code && it.code != Code::Stale && !case.also.contains(&it.code)
            })
            .collect();
        for other in others {
            wrong.push(format!("{:?}: {:?} at {}", case.code, other.code, other.place()));
        }
        let _ = tried.insert(case.code);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let by_themselves = [Code::Unreadable, Code::NotUtf8, Code::Spelling];
    for code in Code::ALL {
        assert!(tried.contains(code) || by_themselves.contains(code), "{code:?} was not tried");
    }
}

#[test]
fn many_faults_are_found_in_one_run() {
    let mut files = planted(&[
        (COMMON, BACK, "back = Yn\n    *seren"),
        (CAREERS, "    [few] { $count } gyrfa\n", ""),
        (ELECTRICIAN, "title = Trydanwr", "title = Trydanwr  { $wages"),
        (FACTS, "\"abroad\": true", "\"abroda\": true"),
        ("i18n/en/ui/welcome.ftl", "", ""),
    ]);
    let _ = files.insert("i18n/cy/ui/keys.ftl".to_owned(), vec![b'a', b' ', 0xff, 0xfe].into());
    let codes: BTreeSet<Code> = run(&files).iter().map(|it| it.code).collect();
    for code in [
        Code::CutShort,
        Code::PluralForms,
        Code::Syntax,
        Code::Field,
        Code::MissingFile,
        Code::NotUtf8,
    ] {
        assert!(codes.contains(&code), "{code:?} is not among {codes:?}");
    }
}

#[test]
fn a_file_that_is_no_text_is_named_with_its_place() {
    let mut files = files::built_in();
    let bytes = b"### Words\n\nback = Yn \xf4l\n".to_vec();
    let _ = files.insert(COMMON.to_owned(), bytes.into());
    let problems = run(&files);
    let found = problems.iter().find(|it| it.code == Code::NotUtf8).expect("a problem");
    assert_eq!(found.place(), "i18n/cy/ui/common.ftl:3:11");
    assert_eq!(problems.iter().filter(|it| it.severity() == Severity::Error).count(), 1);
}

#[test]
fn a_file_that_can_not_be_read_is_a_problem_like_any_other() {
    let unreadable = [Fault {
        file: COMMON.to_owned(),
        position: None,
        kind: FaultKind::Unreadable("denied".to_owned()),
    }];
    let problems = check(&Folder {
        files: &FileSet::new(),
        behind: &files::built_in(),
        unreadable: &unreadable,
        today: today(),
        spelling: None,
    });
    assert_eq!(problems.iter().map(|it| it.code).collect::<Vec<_>>(), [Code::Unreadable]);
}

#[test]
fn a_folder_is_compared_within_itself_and_refers_to_what_stands_behind_it() {
    let only = |path: &str, text: &str| (path.to_owned(), Cow::Owned(text.as_bytes().to_vec()));
    // The English alone lacks its Welsh, though the built-in Welsh has the message.
    let files = FileSet::from([only(EN_COMMON, &text(&files::built_in(), EN_COMMON))]);
    let codes: Vec<Code> = run(&files).iter().map(|it| it.code).collect();
    assert_eq!(codes, [Code::MissingFile]);
    // A term and a career that are built in may be named.
    let prose = "title = T\nsummary = S\nbody = [{ -llwybr }](career:adult-nurse)\n";
    let welsh = "title = Y\nsummary = C\nbody = [y { -llwybr }](career:adult-nurse)\n";
    let path = |code: &str| format!("i18n/{code}/articles/internships.ftl");
    let files = FileSet::from([only(&path("en"), prose), only(&path("cy"), welsh)]);
    assert_eq!(run(&files), []);
}

#[test]
fn welsh_is_spelt_by_a_dictionary_that_is_named() {
    let spelling = Spelling::new("SET UTF-8\n", "3\nyn\nôl\ntŷ\n").expect("a dictionary");
    let path = |code: &str| format!("i18n/{code}/articles/internships.ftl");
    let words = |title: &str| format!("title = {title}\nsummary = yn\nbody = tŷ\n").into_bytes();
    let files = FileSet::from([
        (path("cy"), words("yn ôl y tŷ tyyŷ 24awr [tŷ](https://abc.def)").into()),
        (path("en"), words("back to the house 24 [house](https://abc.def)").into()),
    ]);
    let problems = check(&Folder {
        files: &files,
        behind: &files::built_in(),
        unreadable: &[],
        today: today(),
        spelling: Some(&spelling),
    });
    let spelt: Vec<String> =
        problems.iter().filter(|it| it.code == Code::Spelling).map(|it| it.place()).collect();
    assert_eq!(spelt, ["i18n/cy/articles/internships.ftl:1:20"]);
    assert!(Spelling::new("FLAG nonsense-flag\n", "x").is_err());
}

#[test]
fn each_problem_says_what_it_is_and_what_to_do_in_both_languages() {
    let content = crate::support::content();
    for case in CASES {
        for problem in run(&planted(case.plants)) {
            for language in Language::ALL {
                let message = problem.message(&content.l10n, language);
                let advice = problem.advice(&content.l10n, language);
                for phrase in [&message, &advice] {
                    assert_eq!(phrase.language, language, "{problem:?}");
                    let is_whole = !phrase.text.contains("{$") && !phrase.text.contains("ui/check");
                    assert!(is_whole, "{phrase:?}");
                }
            }
        }
    }
}
