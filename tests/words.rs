//! Words: both languages, fallback, plurals, functions, faults with their places, order.

use crate::support::{content, content_with};
use fluent_syntax::ast;
use llwybr::content::FaultKind;
use llwybr::files;
use llwybr::guide::{
    Disclosure, FigureKind, Firmness, Level, NeedNote, Pattern, Period, Route, Setting, Stage,
    Surveyed, WayIn, WelshUse,
};
use llwybr::l10n::catalogue::Catalogue;
use llwybr::l10n::{Args, L10n, Language, MessageRef, Source};
use std::collections::{BTreeMap, BTreeSet};

/// Loads one made-up file in both languages, with the real dates and names of languages.
fn load(cy: &str, en: &str) -> L10n {
    let real = files::built_in();
    let mut sources = Vec::new();
    for (language, text) in [(Language::Cymraeg, cy), (Language::English, en)] {
        for (name, text) in
            [("test", text.to_owned())].into_iter().chain(["dates", "ui/common"].map(|name| {
                let path = format!("i18n/{}/{name}.ftl", language.code());
                (name, String::from_utf8(real[&path].to_vec()).expect("text"))
            }))
        {
            sources.push(Source {
                language,
                name: name.to_owned(),
                path: format!("i18n/{}/{name}.ftl", language.code()),
                text: text.into(),
            });
        }
    }
    let (l10n, faults) = L10n::load(&sources);
    assert_eq!(faults, []);
    l10n
}

fn say(l10n: &L10n, language: Language, id: &'static str, args: &Args<'_>) -> String {
    l10n.phrase(language, MessageRef::new("test", id), args).text
}

#[test]
fn money_and_numbers_are_the_same_in_both_languages() {
    let file = "pay = { GBP($amount) }\ncount = { $amount }";
    let l10n = load(file, file);
    for language in Language::ALL {
        for (amount, money, number) in [
            (0.0, "£0", "0"),
            (12.71, "£12.71", "12.71"),
            (8.5, "£8.50", "8.5"),
            (999.0, "£999", "999"),
            (31_500.0, "£31,500", "31,500"),
            (1_345_550.0, "£1,345,550", "1,345,550"),
        ] {
            let args = Args::new().with("amount", amount);
            assert_eq!(say(&l10n, language, "pay", &args), money);
            assert_eq!(say(&l10n, language, "count", &args), number);
        }
    }
}

#[test]
fn dates_are_long_and_as_exact_as_the_source() {
    let file = "date = { DATE($date) }";
    let l10n = load(file, file);
    for (date, cy, en) in [
        ("2026-03-01", "1 Mawrth 2026", "1 March 2026"),
        ("2024-04", "Ebrill 2024", "April 2024"),
        ("2024", "2024", "2024"),
        ("someday", "someday", "someday"),
    ] {
        let args = || Args::new().with("date", date);
        assert_eq!(say(&l10n, Language::Cymraeg, "date", &args()), cy);
        assert_eq!(say(&l10n, Language::English, "date", &args()), en);
    }
}

#[test]
fn welsh_has_six_plural_forms() {
    let forms = "n = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }";
    let l10n = load(forms, "n = n");
    for (n, form) in [
        (0, "zero"),
        (1, "one"),
        (2, "two"),
        (3, "few"),
        (4, "other"),
        (5, "other"),
        (6, "many"),
        (7, "other"),
        (100, "other"),
    ] {
        assert_eq!(say(&l10n, Language::Cymraeg, "n", &Args::new().with("n", n)), form, "{n}");
    }
}

#[test]
fn nothing_is_put_round_a_variable() {
    let l10n = load("a = <{ $x }>", "a = <{ $x }>");
    assert_eq!(say(&l10n, Language::Cymraeg, "a", &Args::new().with("x", "y")), "<y>");
}

#[test]
fn a_message_without_welsh_is_english_and_says_so() {
    let l10n = load("there = yma", "there = here\nlacking = only here");
    let phrase = |id| l10n.phrase(Language::Cymraeg, MessageRef::new("test", id), &Args::new());
    let lacking = phrase("lacking");
    assert_eq!(lacking.text, "only here");
    assert_eq!(lacking.language, Language::English);
    assert_eq!(lacking.mark.as_deref(), Some("English"));
    assert_eq!(phrase("there").mark, None);
    assert_eq!(l10n.missing_in_welsh(), &BTreeMap::from([("test".to_owned(), 1)]));
    let nowhere = phrase("nowhere");
    assert_eq!(nowhere.text, "test/nowhere");
}

#[test]
fn every_fault_of_a_file_is_kept_with_its_place() {
    let broken = "title = Good\nsummary = { $x\nsummary-2 = Fine\ntitle = Again\n= nothing\nlast = Good too\n";
    let content = content_with(&[("i18n/cy/careers/perfusionist.ftl", broken)]);
    let places: Vec<(usize, &FaultKind)> = content
        .faults
        .iter()
        .filter(|fault| fault.file == "i18n/cy/careers/perfusionist.ftl")
        .map(|fault| (fault.position.expect("a place").line, &fault.kind))
        .collect();
    let lines: Vec<usize> = places.iter().map(|(line, _)| *line).collect();
    assert_eq!(lines, [3, 5, 4], "{places:?}");
    assert!(matches!(places[2].1, FaultKind::Double(id) if id == "title"));
    let say = |id: &'static str| {
        let message = MessageRef::new("careers/perfusionist", id);
        content.l10n.phrase(Language::Cymraeg, message, &Args::new())
    };
    assert_eq!(say("title").text, "Good", "the first of two is used");
    assert_eq!(say("last").text, "Good too", "what follows a fault is read");
    assert_eq!(say("summary").language, Language::English, "what is lost falls back");
}

#[test]
fn a_file_that_is_no_text_is_named_and_the_rest_works() {
    let bytes: Vec<u8> = vec![0xff, 0xfe, b'a'];
    let folder = [("i18n/cy/ui/careers.ftl".to_owned(), bytes.into())].into();
    let content =
        llwybr::content::Content::load(&files::built_in(), &folder, crate::support::today(), 1);
    assert!(content.faults.iter().any(|fault| fault.kind == FaultKind::NotUtf8));
    assert!(content.guide.careers().count() >= 3);
}

/// Ids, with the variables of each, of a Fluent file.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let tree = fluent_syntax::parser::parse(text).expect("a file without faults");
    let mut found = BTreeMap::new();
    for entry in tree.body {
        if let ast::Entry::Message(message) = entry {
            let patterns = message.value.iter().map(|pattern| (String::new(), pattern));
            let attributes = message.attributes.iter();
            let attributes = attributes.map(|it| (format!(".{}", it.id.name), &it.value));
            for (attribute, pattern) in patterns.chain(attributes) {
                let variables = format!("{pattern:?}");
                let variables = variables.split("VariableReference { id: Identifier { name: \"");
                let variables = variables.skip(1).filter_map(|it| it.split('"').next());
                let _ = found.insert(
                    format!("{}{attribute}", message.id.name),
                    variables.map(str::to_owned).collect(),
                );
            }
        }
    }
    found
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_variables() {
    let files = files::built_in();
    let mut checked = 0;
    for (path, bytes) in &files {
        let Some(below) = path.strip_prefix("i18n/en/").filter(|path| path.ends_with(".ftl"))
        else {
            continue;
        };
        let english = messages(std::str::from_utf8(bytes).expect("text"));
        let welsh = files.get(&format!("i18n/cy/{below}")).expect("a Welsh file");
        let welsh = messages(std::str::from_utf8(welsh).expect("text"));
        assert_eq!(english, welsh, "{below}");
        checked += english.len();
    }
    assert!(checked > 400, "only {checked} messages were looked at");
}

#[test]
fn a_welsh_plural_has_all_six_forms() {
    for (path, bytes) in files::built_in() {
        if !path.starts_with("i18n/cy/") || !path.ends_with(".ftl") {
            continue;
        }
        let text = String::from_utf8(bytes.to_vec()).expect("text");
        let catalogue = Catalogue::read([(&path, text.as_bytes())]);
        let files = catalogue.of(Language::Cymraeg).values();
        let texts = files.flat_map(|file| &file.entries).flat_map(|entry| entry.texts());
        let selectors = texts.flat_map(|text| {
            text.selectors().into_iter().map(|it| it.is_by_number()).collect::<Vec<_>>()
        });
        let selectors = selectors.filter(|is_by_number| *is_by_number).count();
        for form in ["[zero]", "[one]", "[two]", "[few]", "[many]", "*[other]"] {
            assert_eq!(text.matches(form).count(), selectors, "{path}: {form}");
        }
    }
}

#[test]
fn every_fact_that_is_one_of_a_few_is_worded() {
    let content = content();
    let mut ids: Vec<&str> = Vec::new();
    macro_rules! all {
        ($($family:ident),+) => { $(ids.extend($family::ALL.iter().map(|it| it.word()));)+ };
    }
    all!(
        Stage, Period, Pattern, Setting, WelshUse, Level, Route, Firmness, NeedNote, FigureKind,
        Surveyed, WayIn, Disclosure
    );
    ids.extend(["area-wales", "area-england", "area-uk"]);
    for id in ids {
        for language in Language::ALL {
            let message = MessageRef::new("facts", id);
            let args = Args::new().with("subjects", "x");
            let found = content.l10n.find(language, &message, &args);
            assert_eq!(found.map(|it| it.language), Some(language), "facts/{id}");
        }
    }
}

#[test]
fn the_content_is_without_a_fault_and_all_in_welsh() {
    let content = content();
    let faults: Vec<String> = content.faults.iter().map(ToString::to_string).collect();
    assert_eq!(faults, Vec::<String>::new());
    assert_eq!(content.l10n.missing_in_welsh(), &BTreeMap::new());
}

#[test]
fn welsh_is_sorted_by_its_own_alphabet() {
    let sorted = "ar\u{34f}holiad arlunydd aros bach balch banc Ban\u{34f}gor bara coch cwch cyngor \
        cyhoeddi chi chwaer dagrau dalen danfon dant dydd dysgu ddoe ddraig eglwys fan ffatri \
        ffordd gardd gwaith ngwaith haul iâr jam lamp lori llaw llong llom llon\u{34f}gyfarch \
        llyfr mam nyrs ogof pysgodyn phone radio rygbi rhaff rhosyn siop telyn to ty tŷ theatr \
        wy ŵyn ŷd ysgol zebra";
    let sorted: Vec<&str> = sorted.split_whitespace().collect();
    let content = content();
    let mut words: Vec<&str> = sorted.iter().rev().copied().collect();
    words.sort_by(|left, right| content.l10n.compare(Language::Cymraeg, left, right));
    assert_eq!(words, sorted);
}

#[test]
fn a_name_begins_with_a_letter_of_its_language() {
    use llwybr::l10n::{alphabet, initial};
    assert_eq!(alphabet(Language::Cymraeg).len(), 29);
    assert_eq!(alphabet(Language::English).len(), 26);
    for (text, cy, en) in [
        ("Chwaer", Some("ch"), Some("c")),
        ("Llyfrgellydd", Some("ll"), Some("l")),
        ("Cyfrifydd", Some("c"), Some("c")),
        ("Ŵyn", Some("w"), Some("w")),
        ("ffermwr", Some("ff"), Some("f")),
        ("N\u{34f}gara", Some("n"), Some("n")),
        ("Zoologist", None, Some("z")),
        ("24 awr", None, None),
        ("", None, None),
    ] {
        assert_eq!(initial(Language::Cymraeg, text), cy, "{text}");
        assert_eq!(initial(Language::English, text), en, "{text}");
    }
}
