//! The glossary: its own file, and the table that goes out and comes back.

use super::{text, texts};
use llwybr::content::FileSet;
use llwybr::exchange::{Format, GLOSSARY, Glossary, Term, export, import};
use llwybr::files;
use llwybr::l10n::Language;
use llwybr::l10n::catalogue::Catalogue;
use llwybr::l10n::progress::Progress;

fn built_in() -> Glossary {
    Glossary::read(text(&files::built_in(), GLOSSARY)).expect("the glossary")
}

#[test]
fn the_glossary_goes_out_and_comes_back_without_a_byte_changed() {
    let files = files::built_in();
    let glossary = built_in();
    assert_eq!(glossary.write(), text(&files, GLOSSARY), "it is in order, a term a line");
    let catalogue = Catalogue::default();
    let csv =
        export(Format::Glossary, &catalogue, &Progress::default(), &glossary, Language::English);
    assert_eq!(import(Format::Glossary, &csv, &files), Ok(FileSet::new()));
    for csv in [format!("\u{feff}{csv}"), csv.replace("\r\n", "\n"), format!("{csv},,,,\r\n\r\n")] {
        assert_eq!(import(Format::Glossary, &csv, &files), Ok(FileSet::new()));
    }
    let empty = import(Format::Glossary, "cy,en\n", &files).expect("it is read");
    assert_eq!(text(&empty, GLOSSARY), "[]\n");
}

#[test]
fn a_table_is_read_as_spreadsheets_write_it() {
    let csv = "source,note,cy,en\nx,\"two\nlines, \"\"quoted\"\"\",gyrfa | swydd,career\n";
    let glossary = Glossary::from_csv(csv).expect("a table");
    let term = Term {
        en: "career".to_owned(),
        cy: vec!["gyrfa".to_owned(), "swydd".to_owned()],
        note: "two\nlines, \"quoted\"".to_owned(),
        forms: Vec::new(),
        loose: false,
    };
    assert_eq!(glossary.terms(), [term]);
    assert_eq!(
        glossary.to_csv(),
        "en,cy,note,forms,loose\r\ncareer,gyrfa | swydd,\"two\nlines, \"\"quoted\"\"\",,\r\n"
    );
    assert_eq!(Glossary::read(&glossary.write()), Ok(glossary));
}

#[test]
fn every_term_is_one_that_the_guide_uses() {
    let files = files::built_in();
    let all = |language| -> String {
        let texts = texts(&files, language).into_values().map(|(text, _)| text.to_lowercase());
        texts.collect::<Vec<_>>().join("\n")
    };
    let (english, welsh) = (all(Language::English), all(Language::Cymraeg));
    for term in built_in().terms() {
        assert!(english.contains(&term.en.to_lowercase()), "{}", term.en);
        for cy in &term.cy {
            // Its first letters may be mutated, wherever it stands.
            let is_there = |form: &String| {
                let skipped = if form.chars().count() > 4 { 2 } else { 0 };
                let rest: String = form.to_lowercase().chars().skip(skipped).collect();
                welsh.contains(&rest)
            };
            assert!([cy].into_iter().chain(&term.forms).any(is_there), "{cy}");
        }
    }
}
