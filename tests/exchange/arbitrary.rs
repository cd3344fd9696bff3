//! Whatever is written in a text or a term, it comes back as it went out.

use super::{FORMATS, both, change, out, text, texts};
use llwybr::content::FileSet;
use llwybr::exchange::{ErrorKind, Glossary, Term, apply, from_tmx, from_xliff, import};
use llwybr::l10n::{Args, L10n, Language, MessageRef, Source};
use proptest::prelude::*;

/// Text full of what Fluent, XML and CSV mean something by.
fn wild() -> impl Strategy<Value = String> {
    let pieces = [
        " ",
        "  ",
        "\n",
        "\n\n",
        "\n    ",
        "\r",
        "\r\n",
        "\t",
        "*",
        "[",
        ".",
        "}",
        "#",
        "-",
        "- item",
        "=",
        "\"",
        "'",
        "&",
        "&amp;",
        "<",
        ">",
        "<b>",
        "]]>",
        "<![CDATA[",
        "ŵ",
        "ŷ",
        "e\u{301}",
        "👩‍⚕️",
        "\u{0}",
        "\u{1}",
        "\u{7f}",
        "\u{85}",
        "\u{a0}",
        "\u{2028}",
        "\u{feff}",
        "\u{fffe}",
        "\u{ffff}",
        "->",
        "*[other]",
        "a",
        "word",
        ",",
        "|",
        "m = n",
        "\\",
    ];
    let piece = prop_oneof![
        8 => proptest::sample::select(pieces.to_vec()).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from).prop_filter("a brace", |it| it != "{"),
    ];
    proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// A text as Fluent writes it, with codes and choices in it.
fn fluent() -> impl Strategy<Value = String> {
    let code = proptest::sample::select(vec![
        "{ $x }",
        "{\"{\"}",
        "{ GBP($pay) }",
        "{ -llwybr }",
        "{ other.part }",
        "{\"\\u0041\"}",
        "{ DATE($d, form: \"long\") }",
        "{ 5 }",
        "{\"\u{1}\"}",
        "{ { $x } }",
    ]);
    let leaf = prop_oneof![3 => wild(), 2 => code.prop_map(str::to_owned)];
    leaf.prop_recursive(2, 12, 4, |inner| {
        let text = proptest::collection::vec(inner, 1..4).prop_map(|parts| parts.concat());
        let by = proptest::sample::select(vec!["$n", "$other", "NUMBER($n, type: \"ordinal\")"]);
        let keys = proptest::sample::subsequence(vec!["0", "zero", "one", "two", "few", "x"], 0..5);
        let forms = (text.clone(), proptest::collection::vec(text, 5), by, keys);
        forms.prop_map(|(other, texts, by, keys)| {
            // Written by the program itself, since what a form holds must not cut it short.
            let form = |key: &str, text: &str| {
                let text = settled(text).replace('\n', "\n        ");
                format!("\n    {key}\n        {text}")
            };
            let forms = keys.iter().zip(&texts).map(|(key, text)| form(&format!("[{key}]"), text));
            format!("a {{ {by} ->{}{}\n}} b", forms.collect::<String>(), form("*[other]", &other))
        })
    })
}

/// A text with what Fluent would cut short written so that it does not.
fn settled(text: &str) -> String {
    // A line before it makes each line of it one that is looked at.
    let files = both("m = M\n", "");
    let Ok(changed) = apply(&[change("m", None, &format!("m\n{text}"))], &files) else {
        return "x".to_owned();
    };
    let text = self::text(&changed, "i18n/cy/test.ftl");
    let lines = text.lines().skip(2).map(|line| line.strip_prefix("    ").unwrap_or(line));
    lines.collect::<Vec<_>>().join("\n")
}

/// Both languages of one message; none where a text is no Fluent.
fn written(en: &str, cy: &str) -> Option<FileSet> {
    let mut files = both("m = M\n    .a = A\n", "m = M\n    .a = A\n");
    for (language, text) in [(Language::English, en), (Language::Cymraeg, cy)] {
        for attribute in [None, Some("a")] {
            let mut change = change("m", attribute, text);
            change.language = language;
            match apply(&[change], &files) {
                Ok(changed) => files.extend(changed),
                Err(error) => {
                    assert!(matches!(error.kind, ErrorKind::Refused { .. }), "{error}");
                    return None;
                }
            }
        }
    }
    Some(files)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_words_are_read_as_they_were_written(words in wild()) {
        let files = written(&words, &words).expect("words without a brace are never refused");
        let source = |language: Language| Source {
            language,
            name: "test".to_owned(),
            path: String::new(),
            text: text(&files, &format!("i18n/{}/test.ftl", language.code())).into(),
        };
        let (l10n, faults) = L10n::load(&Language::ALL.map(source));
        prop_assert_eq!(faults, []);
        for message in [MessageRef::new("test", "m"), MessageRef::new("test", "m").attribute("a")] {
            let found = l10n.find(Language::Cymraeg, &message, &Args::new());
            prop_assert_eq!(found.map(|it| it.text), Some(words.clone()));
        }
    }

    #[test]
    fn any_text_goes_out_and_comes_back(en in fluent(), cy in fluent()) {
        // A text without words is one that is not begun, and does not go out.
        prop_assume!(!en.is_empty() && !cy.is_empty());
        let Some(files) = written(&en, &cy) else { return Ok(()) };
        for format in FORMATS {
            for from in Language::ALL {
                let sent = out(format, &files, from);
                prop_assert_eq!(import(format, &sent, &files), Ok(FileSet::new()), "{}", sent);
                let path = format!("i18n/{}/test.ftl", from.other().code());
                let mut left = files.clone();
                let _ = left.insert(path.clone(), Vec::new().into());
                left.extend(import(format, &sent, &left).expect("it is read"));
                let language = from.other();
                prop_assert_eq!(texts(&left, language), texts(&files, language), "{}", sent);
            }
        }
    }

    #[test]
    fn any_terms_go_out_and_come_back(
        terms in proptest::collection::vec(
            (
                wild(),
                proptest::collection::vec(wild(), 1..3),
                wild(),
                proptest::collection::vec(wild(), 0..3),
                any::<bool>(),
            ),
            0..4,
        )
    ) {
        let terms = terms
            .into_iter()
            .map(|(en, cy, note, forms, loose)| Term { en, cy, note, forms, loose })
            .collect();
        let Ok(glossary) = Glossary::new(terms) else { return Ok(()) };
        prop_assert_eq!(Glossary::from_csv(&glossary.to_csv()), Ok(glossary.clone()));
        prop_assert_eq!(Glossary::read(&glossary.write()), Ok(glossary));
    }

    #[test]
    fn whatever_is_done_to_a_file_nothing_falls_over(
        cut in any::<prop::sample::Index>(), length in 0..40_usize, with in wild(), en in fluent()
    ) {
        let Some(files) = written(&en, "{ $n ->\n [one] un\n*[other] mwy\n}") else { return Ok(()) };
        for format in FORMATS {
            let sent: Vec<char> = out(format, &files, Language::English).chars().collect();
            let at = cut.index(sent.len());
            let end = (at + length).min(sent.len());
            let damaged = sent[..at].iter().chain(with.chars().collect::<Vec<_>>().iter()).chain(&sent[end..]).collect::<String>();
            drop((import(format, &damaged, &files), from_xliff(&damaged), from_tmx(&damaged)));
            drop((Glossary::from_csv(&damaged), Glossary::read(&damaged)));
        }
    }
}
