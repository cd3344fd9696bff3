//! Files that can't be taken in: each says on which line and why, and nothing is changed.

use super::{both, out};
use llwybr::content::FileSet;
use llwybr::exchange::{
    ErrorKind, ExchangeError, Format, GLOSSARY, Glossary, Refusal, TableFault, from_tmx,
    from_xliff, import,
};
use llwybr::files;
use llwybr::l10n::Language;

const XLIFF: &str = "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"cy\">
<file id=\"test\" original=\"i18n/en/test.ftl\">
<unit id=\"m\"><segment><source>M</source><target>N</target></segment></unit>
<unit id=\"n\"><segment><source>M</source><target>N<ph id=\"1\" disp=\"{ $x }\"/></target></segment></unit>
</file>
</xliff>";

const TMX: &str = "<tmx version=\"1.4\"><header srclang=\"en\"/>
<body>
<tu tuid=\"test#m\"><tuv xml:lang=\"en\"><seg>M</seg></tuv><tuv xml:lang=\"cy\"><seg>N</seg></tuv></tu>
</body>
</tmx>";

fn xliff(old: &str, new: &str) -> ExchangeError {
    assert!(from_xliff(XLIFF).is_ok() && XLIFF.contains(old), "{old}");
    from_xliff(&XLIFF.replacen(old, new, 1)).expect_err(new)
}

fn tmx(old: &str, new: &str) -> ExchangeError {
    assert!(from_tmx(TMX).is_ok() && TMX.contains(old), "{old}");
    from_tmx(&TMX.replacen(old, new, 1)).expect_err(new)
}

#[track_caller]
fn is(error: ExchangeError, line: usize, kind: ErrorKind) {
    assert_eq!(error, ExchangeError { line: Some(line), kind });
}

#[track_caller]
fn is_xml(error: ExchangeError, line: usize) {
    assert!(matches!(error.kind, ErrorKind::Xml(_)), "{error}");
    assert_eq!(error.line, Some(line), "{error}");
}

#[test]
fn xliff_that_cannot_be_taken_in_says_where_and_why() {
    is_xml(xliff("</target></segment></unit>\n<unit id=\"n\"", "</target>\n<unit id=\"n\""), 5);
    is_xml(xliff("<source>M", "<source>&nbsp;M"), 3);
    is_xml(xliff("<source>M", "<source>M & N"), 3);
    is_xml(xliff("id=\"m\"", "id=\"m\" id=\"m\""), 3);
    is_xml(xliff("<source>M", "<source>\u{1}M"), 3);
    is_xml(from_xliff("").expect_err("nothing"), 1);
    is_xml(from_xliff("a = a\nb = b\n").expect_err("Fluent"), 1);
    let lacking = |element: &str, attribute: &str| ErrorKind::Lacking {
        element: element.to_owned(),
        attribute: attribute.to_owned(),
    };
    is(xliff(" trgLang=\"cy\"", ""), 1, lacking("xliff", "trgLang"));
    is(xliff(" original=\"i18n/en/test.ftl\"", ""), 2, lacking("file", "original"));
    is(xliff("<unit id=\"m\"", "<unit"), 3, lacking("unit", "id"));
    is(xliff("<source>M</source>", ""), 3, lacking("segment", "source"));
    let wrong = |code: &str| ErrorKind::Languages(code.to_owned());
    is(xliff("trgLang=\"cy\"", "trgLang=\"de\""), 1, wrong("de"));
    is(xliff("trgLang=\"cy\"", "trgLang=\"en\""), 1, wrong("en"));
    for other in ["src/main.rs", "i18n/cy/test.ftl", "page.html", "i18n/en/test.json"] {
        is(xliff("i18n/en/test.ftl", other), 2, ErrorKind::Original(other.to_owned()));
    }
    is(xliff("version=\"2.0\"", "version=\"3.0\""), 1, ErrorKind::Version("3.0".to_owned()));
    let old = "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>";
    is(from_xliff(old).expect_err("old"), 1, ErrorKind::Version("1.2".to_owned()));
    let foreign = ErrorKind::Foreign("html".to_owned());
    is(from_xliff("\n<html/>").expect_err("another file"), 2, foreign);
    for id in ["a b", "m:", "m:1", "m:x.one", "m:1.", ".a", "1", "m.", "m.a.b"] {
        is(xliff("id=\"m\"", &format!("id=\"{id}\"")), 3, ErrorKind::Id(id.to_owned()));
    }
    let twice = ErrorKind::Duplicate { id: "test#m".to_owned(), first: 3 };
    is(xliff("id=\"n\"", "id=\"m\""), 4, twice);
    is(xliff(" disp=\"{ $x }\"", ""), 4, ErrorKind::Code("1".to_owned()));
    is(
        xliff("<ph id=\"1\"", "<cp hex=\"D800\"/><ph id=\"1\""),
        4,
        ErrorKind::Code("D800".to_owned()),
    );
}

#[test]
fn tmx_that_cannot_be_taken_in_says_where_and_why() {
    is_xml(tmx("</seg></tuv></tu>", "</seg>"), 4);
    let foreign = ErrorKind::Foreign("xliff".to_owned());
    is(from_tmx(XLIFF).expect_err("another format"), 1, foreign);
    is(tmx("1.4", "2.0"), 1, ErrorKind::Version("2.0".to_owned()));
    is(tmx("\"en\"/>", "\"*all*\"/>"), 1, ErrorKind::Languages("*all*".to_owned()));
    is(tmx("test#m", "job 7"), 2, ErrorKind::NothingOurs);
    is(tmx("\"cy\"", "\"en\""), 3, ErrorKind::Languages("en".to_owned()));
    is(tmx("<seg>N", "<seg>N<ph x=\"2\"/>"), 3, ErrorKind::Code("2".to_owned()));
    is(tmx("<seg>N", "<seg>N<ph type=\"x-words\">zz</ph>"), 3, ErrorKind::Code(String::new()));
    let unit = TMX.lines().nth(2).expect("a unit");
    let twice = ErrorKind::Duplicate { id: "test#m".to_owned(), first: 3 };
    is(tmx("\n</body>", &format!("\n{unit}\n</body>")), 4, twice);
    assert!(matches!(
        tmx("<header srclang=\"en\"/>", "").kind,
        ErrorKind::Lacking { attribute, .. } if attribute == "header"
    ));
}

#[test]
fn a_document_that_defines_entities_is_not_followed() {
    let bomb =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE x [ <!ENTITY a \"ha\"> <!ENTITY b \"&a;&a;\"> ]>\n";
    let outside = "<!DOCTYPE x [ <!ENTITY a SYSTEM \"file:///etc/passwd\"> ]>";
    is(from_xliff(&format!("{bomb}{XLIFF}")).expect_err("a bomb"), 2, ErrorKind::Doctype);
    is(from_tmx(&format!("{outside}{TMX}")).expect_err("a thief"), 1, ErrorKind::Doctype);
    let hidden = "<!DOCTYPE x SYSTEM \">\" [\n<!ENTITY a \"ha\"> ]>";
    is(from_tmx(&format!("{hidden}{TMX}")).expect_err("hidden"), 2, ErrorKind::Doctype);
    assert!(from_tmx(&format!("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">{TMX}")).is_ok());
    let deep = 200_000;
    let deep = XLIFF.replace(
        "<source>M",
        &format!("<source>{}{}", "<mrk>".repeat(deep), "</mrk>".repeat(deep)),
    );
    assert!(from_xliff(&deep).is_ok(), "however deep, it does not fall over");
}

#[test]
fn a_torn_file_is_never_taken_for_a_whole_one() {
    let files = files::built_in();
    for format in super::FORMATS {
        let whole = out(format, &files, Language::English);
        let whole = whole.trim_end();
        for part in (0..40).map(|part| whole.len() * part / 40).chain([whole.len() - 1]) {
            let part = (0..=part).rev().find(|at| whole.is_char_boundary(*at)).expect("a boundary");
            let error = import(format, &whole[..part], &files).expect_err("it is torn");
            assert!(matches!(error.kind, ErrorKind::Xml(_)), "{error}");
        }
    }
}

#[test]
fn nothing_is_changed_where_one_text_is_refused() {
    let files = both("m = M\nn = N\n", "m = M\n");
    let text = XLIFF.replace("{ $x }", "{ $ }");
    let error = import(Format::Xliff, &text, &files).expect_err("it is no Fluent");
    assert_eq!(error.line, Some(4));
    assert!(matches!(error.kind, ErrorKind::Refused { id, .. } if id == "test#n"));
    let error = import(Format::Xliff, XLIFF, &both("m = M\n", "")).expect_err("n is nowhere");
    assert_eq!(error.kind, ErrorKind::Unknown("test#n".to_owned()));
}

#[test]
fn what_a_code_holds_can_change_no_other_message() {
    let files = both("m = M\nn = N\n", "m = M\nn = N\n");
    for evil in ["{ $x }\nn = other", "}\n\nn = other\nm = {", "{ $x\n}\n    .a = b", "#\n## x"] {
        let evil = evil.replace('\n', "&#10;");
        let text = XLIFF.replace("{ $x }", &evil);
        match import(Format::Xliff, &text, &files) {
            Err(error) => assert!(matches!(error.kind, ErrorKind::Refused { .. }), "{error}"),
            Ok(changed) => {
                let text = super::text(&changed, "i18n/cy/test.ftl");
                let file = super::catalogue(&changed);
                let file = &file.welsh["test"];
                assert!(file.junk.is_empty() && file.entries.len() == 2, "{text}");
                assert!(file.entries.iter().all(|entry| entry.attributes.is_empty()), "{text}");
            }
        }
    }
}

#[test]
fn a_table_of_terms_that_cannot_be_taken_in_says_where_and_why() {
    let read = |text: &str| Glossary::from_csv(text).expect_err(text);
    let is_csv = |error: ExchangeError, line: usize| {
        assert!(matches!(error.kind, ErrorKind::Csv(_)), "{error}");
        assert_eq!(error.line, Some(line), "{error}");
    };
    is(read(""), 1, ErrorKind::Column("en".to_owned()));
    is(read("en,note\na,b\n"), 1, ErrorKind::Column("cy".to_owned()));
    is(read("en,cy\nPay,\n"), 2, ErrorKind::Term("Pay".to_owned()));
    is(read("en,cy\n\nPay,cyflog | \n"), 3, ErrorKind::Term("Pay".to_owned()));
    is(read("en,cy\n,cyflog\n"), 2, ErrorKind::Term(String::new()));
    let twice = ErrorKind::Duplicate { id: "Pay".to_owned(), first: 2 };
    is(read("en,cy\nPay,cyflog\nPay,tâl\n"), 3, twice);
    is_csv(read("en,cy\nPay,cyflog,x\n"), 2);
    is_csv(read("en,cy\r\n\r\nPay,cyflog,x\r\n"), 3);
    is_csv(read("en,cy\nPay,\"cyflog\n"), 2);
    let term =
        |line: &str| format!("[\n  {{\"en\": \"a \\\"[{{\", \"cy\": [\"b\"]}},\n\n  {line}\n]");
    let read = |line: &str| Glossary::read(&term(line)).expect_err(line);
    is(read(r#"{"en": "c", "cy": []}"#), 4, ErrorKind::Term("c".to_owned()));
    let twice = ErrorKind::Duplicate { id: "a \"[{".to_owned(), first: 2 };
    is(read(r#"{"en": "a \"[{", "cy": ["c"]}"#), 4, twice);
    for (json, line) in [("", 1), ("[\n{\"en\": \"Pay\"}]", 2), ("[{\"en\": 1}]", 1), ("{}", 1)] {
        let error = Glossary::read(json).expect_err(json);
        assert!(matches!(error.kind, ErrorKind::Json(_)), "{error}");
        assert_eq!(error.line, Some(line), "{error}");
    }
    let files = FileSet::new();
    let changed = import(Format::Glossary, "\u{feff}en,cy\r\nPay,cyflog\r\n", &files);
    assert!(changed.expect("it is read").contains_key(GLOSSARY));
}

#[test]
fn each_error_says_what_it_is_and_what_to_do_in_both_languages() {
    let text = || "zzz".to_owned();
    let refused = |reason| ErrorKind::Refused { id: text(), reason };
    let kinds = [
        ErrorKind::Xml(text()),
        ErrorKind::Doctype,
        ErrorKind::Foreign(text()),
        ErrorKind::Version(text()),
        ErrorKind::Languages(text()),
        ErrorKind::Lacking { element: text(), attribute: text() },
        ErrorKind::Original(text()),
        ErrorKind::NothingOurs,
        ErrorKind::Id(text()),
        ErrorKind::Duplicate { id: text(), first: 1234 },
        ErrorKind::Code(text()),
        ErrorKind::Unknown(text()),
        refused(Refusal::Syntax(text())),
        refused(Refusal::Several),
        refused(Refusal::Unread),
        refused(Refusal::Others),
        ErrorKind::NotUtf8(text()),
        ErrorKind::Csv(TableFault::Quote),
        ErrorKind::Csv(TableFault::Length { expected: 3, found: 4 }),
        ErrorKind::Csv(TableFault::Other(text())),
        ErrorKind::Column(text()),
        ErrorKind::Json(text()),
        ErrorKind::Term(text()),
    ];
    let content = crate::support::content();
    let mut seen = std::collections::BTreeSet::new();
    for kind in kinds {
        let error = ExchangeError { line: Some(7), kind };
        for language in Language::ALL {
            let message = error.message(&content.l10n, language);
            let advice = error.advice(&content.l10n, language);
            for phrase in [&message, &advice] {
                assert_eq!(phrase.language, language, "{error:?}");
                let is_whole = !phrase.text.contains('{') && !phrase.text.contains("ui/exchange");
                assert!(is_whole && !phrase.text.contains('\n'), "{phrase:?}");
            }
            // What is quoted is quoted, and a line is no amount.
            let quoted = format!("{:?}", error.kind);
            assert_eq!(
                quoted.contains("zzz"),
                message.text.contains("zzz") || is_elsewhere(&error)
            );
            assert_eq!(quoted.contains("1234"), message.text.contains("1234"));
            assert!(seen.insert(message.text.clone()), "{message:?} stands for two");
        }
    }
}

/// Whether what is wrong is told by the place alone.
fn is_elsewhere(error: &ExchangeError) -> bool {
    matches!(error.kind, ErrorKind::NotUtf8(_)) && error.place("file.xlf") == "zzz:7"
}
