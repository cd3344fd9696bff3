//! Exchange with translation-memory programs: out and back, and nothing is lost or changed.

mod arbitrary;
mod damaged;
mod glossary;

use llwybr::content::FileSet;
use llwybr::exchange::{
    Change, ErrorKind, Format, Glossary, apply, decode, export, from_tmx, from_xliff, import,
    to_xliff,
};
use llwybr::files;
use llwybr::l10n::Language;
use llwybr::l10n::catalogue::{Catalogue, namespace};
use llwybr::l10n::progress::Progress;
use std::collections::BTreeMap;

const FORMATS: [Format; 2] = [Format::Xliff, Format::Tmx];

fn catalogue(files: &FileSet) -> Catalogue<'_> {
    Catalogue::read(files.iter().map(|(path, bytes)| (path, bytes.as_ref())))
}

fn out(format: Format, files: &FileSet, from: Language) -> String {
    export(format, &catalogue(files), &Progress::default(), &Glossary::default(), from)
}

fn set(files: &[(&str, &str)]) -> FileSet {
    let owned = |(path, text): &(&str, &str)| ((*path).to_owned(), text.as_bytes().to_vec().into());
    files.iter().map(owned).collect()
}

/// One file of words in both languages.
fn both(en: &str, cy: &str) -> FileSet {
    set(&[("i18n/en/test.ftl", en), ("i18n/cy/test.ftl", cy)])
}

fn text<'f>(files: &'f FileSet, path: &str) -> &'f str {
    std::str::from_utf8(&files[path]).expect("text")
}

/// Every text of a language with its comment, by namespace, id and attribute.
fn texts(files: &FileSet, language: Language) -> BTreeMap<String, (String, String)> {
    let catalogue = catalogue(files);
    let mut found = BTreeMap::new();
    for (name, file) in catalogue.of(language) {
        assert!(file.junk.is_empty(), "{name}: {:?}", file.junk);
        for entry in &file.entries {
            for text in entry.texts() {
                let id = format!("{name}/{}.{}", entry.name(), text.attribute.unwrap_or_default());
                found.insert(id, (text.written(), entry.comment.clone()));
            }
        }
    }
    found
}

/// Changes the Welsh of `m`, and gives the file.
fn changed(en: &str, cy: &str, new: &str) -> Result<String, ErrorKind> {
    let files = both(en, cy);
    let change = change("m", None, new);
    let changed = apply(&[change], &files).map_err(|error| error.kind)?;
    Ok(changed
        .get("i18n/cy/test.ftl")
        .map_or(cy.to_owned(), |it| String::from_utf8(it.to_vec()).expect("text")))
}

fn change(id: &str, attribute: Option<&str>, text: &str) -> Change {
    Change {
        file: "test".to_owned(),
        id: id.to_owned(),
        attribute: attribute.map(str::to_owned),
        language: Language::Cymraeg,
        text: text.to_owned(),
        comment: None,
        line: 0,
    }
}

#[test]
fn all_content_goes_out_and_comes_back_without_a_byte_changed() {
    let files = files::built_in();
    for format in FORMATS {
        for from in Language::ALL {
            let text = out(format, &files, from);
            let changed = import(format, &text, &files).expect("it is read");
            assert_eq!(changed, FileSet::new(), "{format:?} from {from:?}");
            let read = if format == Format::Xliff { from_xliff(&text) } else { from_tmx(&text) };
            let count = texts(&files, from.other()).len();
            assert_eq!(read.expect("it is read").len(), count, "every text is there");
        }
    }
}

#[test]
fn a_language_that_is_gone_is_filled_again_from_what_was_sent_out() {
    let files = files::built_in();
    for format in FORMATS {
        for from in Language::ALL {
            let sent = out(format, &files, from);
            let is_left = |path: &str| namespace(path).is_none_or(|(language, _)| language == from);
            // Once without the files, once with every second message gone from them.
            let mut without: FileSet = files.clone();
            without.retain(|path, _| is_left(path));
            let mut half = files.clone();
            for (path, bytes) in &mut half {
                if !is_left(path) {
                    *bytes = every_second(bytes).into_bytes().into();
                }
            }
            for mut left in [without, half] {
                let filled = import(format, &sent, &left).expect("it is read");
                assert!(filled.keys().all(|path| !is_left(path)));
                left.extend(filled);
                let language = from.other();
                let (before, after) = (texts(&files, language), texts(&left, language));
                for (id, text) in &before {
                    assert_eq!(after.get(id), Some(text), "{format:?} {id}");
                }
                assert_eq!(before.len(), after.len());
                for (name, file) in catalogue(&files).of(language) {
                    let left = catalogue(&left);
                    let order = |file: &llwybr::l10n::catalogue::WordFile<'_>| -> Vec<String> {
                        file.entries.iter().map(|it| it.name().into_owned()).collect()
                    };
                    let same = left.of(language)[name].entries.len();
                    assert_eq!(file.entries.len(), same);
                    assert_eq!(order(&left.of(from)[name]), order(&left.of(language)[name]));
                }
            }
        }
    }
}

/// A file without every second of its messages.
fn every_second(bytes: &[u8]) -> String {
    let text = std::str::from_utf8(bytes).expect("text");
    let file = llwybr::l10n::catalogue::WordFile::read(Language::English, "", "", text);
    let mut left = String::new();
    let mut at = 0;
    for entry in file.entries.iter().step_by(2) {
        let comment: usize = entry.comment.lines().map(|line| line.len() + 3).sum();
        left.push_str(&text[at..entry.range.start - comment]);
        at = entry.range.end + 1;
    }
    left + text.get(at..).unwrap_or_default()
}

#[test]
fn content_without_a_language_goes_out_for_translation_into_all_its_forms() {
    let files = set(&[(
        "i18n/en/ui/test.ftl",
        "# $n is how many.\nm = Found { $n ->\n    [0] none\n    [one] one career\n   *[other] { $n } careers\n}!\n",
    )]);
    let text = out(Format::Xliff, &files, Language::English);
    for form in ["zero", "one", "two", "few", "many", "other"] {
        assert!(text.contains(&format!("<unit id=\"m:1.{form}\"")), "{form}: {text}");
    }
    assert!(!text.contains("<target>") && !text.contains("m:1.0"), "{text}");
    // A translator does all but one form, in an order of their own, and types a code.
    let done = text
        .replace(
            "id=\"s1\" state=\"initial\"><source>Found ",
            "id=\"s1\" state=\"translated\"><source>Found ",
        )
        .replace(
            "disp=\"{ 1: $n -&gt; [0] [one] *[other] }\"/>!</source>",
            "disp=\"{ 1: $n -&gt; [0] [one] *[other] }\"/>!</source><target>Canfod <ph id=\"1\"/>!</target>",
        )
        .replace("<source>none</source>", "<source>none</source><target>dim</target>")
        .replace("<source>one career</source>", "<source>one career</source><target>un yrfa</target>");
    let done: String = done
        .split_inclusive("</unit>")
        .map(|unit| {
            if unit.contains("m:1.two") {
                return unit.to_owned();
            }
            unit.replace(" careers</source>", " careers</source><target>{ $n } gyrfa</target>")
        })
        .collect();
    let changed = import(Format::Xliff, &done, &files).expect("it is read");
    assert_eq!(
        self::text(&changed, "i18n/cy/ui/test.ftl"),
        "# $n is how many.\nm = Canfod { $n ->\n    [zero] dim\n    \
         [one] un yrfa\n    [few] { $n } gyrfa\n    [many] { $n } gyrfa\n   *[other] { $n } gyrfa\n}!\n"
    );
    // Until the form is done that is taken where no other fits, the text is left as it was.
    let half = text.replace("<source>none</source>", "<source>none</source><target>dim</target>");
    assert_eq!(import(Format::Xliff, &half, &files), Ok(FileSet::new()));
}

#[test]
fn choices_within_choices_and_several_of_them_survive() {
    let en = "m = { $a ->\n    [x] { $n ->\n        [one] one x\n       *[other] { $n } xs\n    }, ok\n   *[y] why\n} and { $n ->\n    [one] one\n   *[other] more\n}\nw = { $n ->\n    [one]\n        - a\n        - b\n   *[other] { $a ->\n       *[q] deep\n    }\n}\nno-choice = Careers: { $n }\nchoice = { $n ->\n    [one] A\n   *[other] B\n}\n";
    let cy = "m = a { $n ->\n    [zero] dim\n   *[other] mwy\n} neu { $a ->\n    [z] zed\n   *[y] pam\n} a { $other ->\n   *[k] k\n}\nw = dim dewis\nno-choice = { $n ->\n    [one] yrfa\n   *[other] gyrfa\n}\nchoice = Gyrfaoedd: { $n }\n";
    let files = both(en, cy);
    for format in FORMATS {
        for from in Language::ALL {
            let sent = out(format, &files, from);
            assert_eq!(import(format, &sent, &files), Ok(FileSet::new()), "{sent}");
            let mut left = files.clone();
            let path = format!("i18n/{}/test.ftl", from.other().code());
            left.remove(&path);
            left.extend(import(format, &sent, &left).expect("it is read"));
            assert_eq!(text(&left, &path), text(&files, &path), "{sent}");
        }
    }
}

#[test]
fn a_changed_text_is_put_in_its_place_and_all_else_is_as_it_was() {
    let cy = "### Pen\n\n# Nodyn\n#   wedi'i fewnoli\none   =   un  \n\n\n## Grŵp\n-t = term\n    .gender  = f\nm =\n        hen\n          iawn\n\n    .a = A\n\n    .b =\n        B\n# olaf\nlast = olaf\n";
    let en = "one = one\n-t = term\n    .gender = n\n    .new = new\nm = old\n    .a = A\n    .new = new\n    .b = B\nlast = last\n";
    let files = both(en, cy);
    let cases = [
        (change("one", None, "dau"), cy.replace("   un  ", " dau  ")),
        (
            change("m", None, "newydd"),
            cy.replace("\n        hen\n          iawn\n", "\n    newydd\n"),
        ),
        (
            change("m", None, "- un\n\n  - dau"),
            cy.replace("\n        hen\n          iawn\n", "\n    - un\n\n      - dau\n"),
        ),
        (change("m", Some("a"), "a\nb"), cy.replace(".a = A", ".a =\n        a\n        b")),
        (change("m", Some("b"), "b"), cy.replace(".b =\n        B", ".b =\n        b")),
        (change("m", Some("new"), "n"), cy.replace(".a = A", ".a = A\n    .new = n")),
        (change("-t", Some("gender"), "m"), cy.replace("  = f", "  = m")),
        (change("-t", Some("new"), "n"), cy.replace("  = f", "  = f\n    .new = n")),
        (change("last", None, "ŵy 👩‍⚕️ & < “"), cy.replace("last = olaf", "last = ŵy 👩‍⚕️ & < “")),
    ];
    for (change, wanted) in cases {
        let place = change.place();
        let changed = apply(&[change], &files).expect("it is applied");
        assert_eq!(text(&changed, "i18n/cy/test.ftl"), wanted, "{place}");
        assert_eq!(changed.len(), 1);
    }
    let same = change("m", None, "hen\n  iawn");
    assert_eq!(apply(&[same], &files), Ok(FileSet::new()), "what says the same is left");
    let crlf = both(&en.replace('\n', "\r\n"), &cy.replace('\n', "\r\n"));
    let changed = apply(&[change("m", None, "un\ndau")], &crlf).expect("it is applied");
    let wanted = cy.replace("\n        hen\n          iawn\n", "\n    un\n    dau\n");
    assert_eq!(text(&changed, "i18n/cy/test.ftl"), wanted.replace('\n', "\r\n"));
}

#[test]
fn a_message_that_is_lacking_is_put_where_the_other_language_has_it() {
    let en = "### Test\n\nfirst = 1\n# $n is a number.\n# It counts.\nm = 2 { $n }\nthird = 3\n\n## More\n\nfourth = 4\n    .a = A\n";
    let at = |cy: &str, ids: &[(&str, Option<&str>)]| {
        let changes: Vec<_> = ids.iter().map(|(id, it)| change(id, *it, "x")).collect();
        let files = both(en, cy);
        let changed = apply(&changes, &files).expect("it is applied");
        text(&changed, "i18n/cy/test.ftl").to_owned()
    };
    let comment = "# $n is a number.\n# It counts.\n";
    assert_eq!(
        at("### Prawf\n\nfirst = 1\n\nthird = 3\n", &[("m", None)]),
        format!("### Prawf\n\nfirst = 1\n{comment}m = x\n\nthird = 3\n")
    );
    assert_eq!(
        at("### Prawf\n\n# nodyn\nthird = 3\n", &[("first", None), ("m", None)]),
        format!("### Prawf\n\nfirst = x\n{comment}m = x\n# nodyn\nthird = 3\n")
    );
    assert_eq!(
        at("third = 3", &[("fourth", None), ("fourth", Some("a"))]),
        "third = 3\n\n## More\n\nfourth = x\n    .a = x"
    );
    assert_eq!(at("", &[("m", None)]), format!("{comment}m = x\n"));
    assert_eq!(at("### Prawf\n", &[("third", None)]), "### Prawf\n\nthird = x\n");
    assert_eq!(
        at("third = 3\n", &[("fourth", Some("a"))]),
        "third = 3\n\n## More\n\nfourth =\n    .a = x\n"
    );
    let files = set(&[("i18n/en/test.ftl", en)]);
    let changed = apply(&[change("first", None, "x"), change("m", None, "y")], &files);
    let wanted = format!("### Test\n\nfirst = x\n{comment}m = y\n");
    assert_eq!(text(&changed.expect("it is applied"), "i18n/cy/test.ftl"), wanted);
    let unknown = apply(&[change("nowhere", None, "x")], &files).expect_err("it is in neither");
    assert_eq!(unknown.kind, ErrorKind::Unknown("test#nowhere".to_owned()));
}

#[test]
fn what_fluent_would_cut_short_is_written_so_that_it_does_not() {
    for (new, written) in [
        ("a\n* b", "m =\n    a\n    {\"*\"} b"),
        ("a\n[b]\n.c\n}", "m =\n    a\n    {\"[\"}b]\n    {\".\"}c\n    {\"}\"}"),
        ("* a\nb", "m =\n    {\"*\"} a\n    b"),
        ("* a", "m = * a"),
        (".a", "m = .a"),
        (" a ", "m = {\" \"}a{\" \"}"),
        ("\na\n", "m =\n    {\"\"}\n    a\n    {\"\"}"),
        ("", "m = {\"\"}"),
        ("a { b", "m = a {\"{\"} b"),
        ("a } b", "m = a {\"}\"} b"),
        ("a\n   \nb", "m =\n    a\n    {\"   \"}\n    b"),
        ("{ $x }\n  - b", "m =\n    { $x }\n    {\"  \"}- b"),
        ("{$x}", "m = { $x }"),
        ("{ $n -> [one] 5\" *[other] x }", "m = { $n ->\n    [one] 5\" *[other] x }"),
    ] {
        let changed = changed("m = M\n", "m = hen\n", new);
        if new.contains("->") {
            assert!(matches!(changed, Err(ErrorKind::Refused { .. })), "no line for each form");
        } else {
            assert_eq!(changed, Ok(format!("{written}\n")), "{new:?}");
        }
    }
    let choice = "{ $n ->\n [one] 5\" }\n *[other] x\n }";
    assert!(changed("m = M\n", "m = hen\n", choice).is_err(), "a brace ends the choice");
    let choice = "Mae { $n ->\n [one] 5\"\n *[other]\n   * x\n }.";
    assert!(changed("m = M\n", "m = hen\n", choice).is_err(), "a form is cut short");
}

#[test]
fn what_is_no_fluent_is_refused_by_its_id() {
    for new in ["{ $ }", "{ a b }", "{ foo( }", "{ $n -> }", "a\n{ \"\\q\" }"] {
        let error = changed("m = M\n", "m = hen\n", new).expect_err(new);
        assert!(
            matches!(&error, ErrorKind::Refused { id, .. } if id == "test#m"),
            "{new}: {error}"
        );
    }
    let error =
        apply(&[change("-t", Some("a"), "x")], &both("-t = T\n    .a = A\n", "")).expect_err("");
    assert!(matches!(error.kind, ErrorKind::Refused { id, .. } if id == "test#-t.a"));
    let files: FileSet = [("i18n/cy/test.ftl".to_owned(), vec![0xff].into())].into();
    let error = apply(&[change("m", None, "x")], &files).expect_err("no text");
    assert_eq!(error.kind, ErrorKind::NotUtf8("i18n/cy/test.ftl".to_owned()));
}

#[test]
fn what_a_program_has_made_of_the_file_is_still_read() {
    let files = both(
        "title = Careers\nm = One\n    paragraph with { $x }\n\n    - and { $x }\n",
        "title = Gyrfaoedd\nm = Un\n    paragraff â { $x }\n\n    - a { $x }\n",
    );
    let xliff = r#"<?xml version='1.0' encoding='utf-8' standalone='yes'?>
<!-- made by a program -->
<?program setting?>
<xlf:xliff xmlns:mda='urn:oasis:names:tc:xliff:metadata:2.0' trgLang='cy-GB' srcLang='en-GB'
    xmlns:xlf='urn:oasis:names:tc:xliff:document:2.0' version='2.1' xmlns:x='urn:x'>
  <xlf:file x:job='7' original='i18n/en/test.ftl' id='f1'>
    <mda:metadata><mda:metaGroup><mda:meta type='unit'>x</mda:meta></mda:metaGroup></mda:metadata>
    <xlf:group id='g'><xlf:unit name='title' id='title'>
      <mda:metadata><mda:metaGroup><mda:meta type='a'>b</mda:meta></mda:metaGroup></mda:metadata>
      <x:unit id='nonsense'/>
      <xlf:notes><xlf:note>hello</xlf:note></xlf:notes>
      <xlf:segment state='translated' id='s1'>
        <xlf:source>Careers</xlf:source>
        <xlf:target xml:lang='cy'>Gyr<xlf:mrk id='m1' type='term'>fao</xlf:mrk>edd<![CDATA[ & <b>]]>&#x20;&lt;</xlf:target>
      </xlf:segment>
    </xlf:unit></xlf:group>
    <xlf:unit id='m'>
      <xlf:originalData><xlf:data id='d1'>{ $x }</xlf:data></xlf:originalData>
      <xlf:segment><xlf:source>One</xlf:source><xlf:target order='3'>Un</xlf:target></xlf:segment>
      <xlf:ignorable><xlf:source>
</xlf:source></xlf:ignorable>
      <xlf:segment><xlf:source>paragraph with <xlf:ph id='1' dataRef='d1'/></xlf:source><xlf:target order='1'>paragraff <xlf:ph id='1'/></xlf:target></xlf:segment>
    </xlf:unit>
  </xlf:file>
</xlf:xliff>"#;
    for text in [xliff.to_owned(), format!("\u{feff}{}", xliff.replace('\n', "\r\n"))] {
        let changed = import(Format::Xliff, &text, &files).expect("it is read");
        assert_eq!(
            self::text(&changed, "i18n/cy/test.ftl"),
            "title = Gyrfaoedd & <b> <\nm =\n    paragraff { $x }\n    Un\n"
        );
    }
    let tmx = r#"<?xml version="1.0"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header srclang="EN-gb" datatype="xml" segtype="sentence" o-tmf="x" adminlang="en" creationtool="y" creationtoolversion="1"><prop type="z">z</prop></header>
<body><tu><tuv xml:lang="en"><seg>another job</seg></tuv><tuv xml:lang="cy"><seg>gwaith arall</seg></tuv></tu>
<tu tuid="gone#m"><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="cy"><seg>b</seg></tuv></tu>
<tu changedate="20260101T000000Z" tuid="test#title"><tuv xml:lang="de"><seg>Berufe</seg></tuv><tuv xml:lang="CY-GB" creationid="A"><prop type="q">q</prop><seg>Y <hi type="b">gyr</hi><bpt i="1">&lt;b></bpt>fao<ph x="1"/></seg></tuv><tuv xml:lang="EN-GB"><seg><ph x="1">{ $x }</ph></seg></tuv></tu>
</body></tmx>"#;
    let changed = import(Format::Tmx, tmx, &files).expect("it is read");
    assert!(text(&changed, "i18n/cy/test.ftl").starts_with("title = Y gyr<b>fao{ $x }\nm = Un\n"));
    let utf16: Vec<u8> = "\u{feff}ŵ👩".encode_utf16().flat_map(|unit| unit.to_le_bytes()).collect();
    assert_eq!(decode(&utf16).as_deref(), Some("ŵ👩"));
    assert_eq!(decode("ŵ".as_bytes()).as_deref(), Some("ŵ"));
    assert_eq!(decode(&utf16[..5]), None);
    assert_eq!(decode(&[b'a', 0xff]), None);
}

#[test]
fn a_source_that_was_only_copied_is_no_translation() {
    let files = both("a = Same\nb = Same\n", "b = Same\n");
    let sent = out(Format::Xliff, &files, Language::English);
    let copied =
        sent.replace("<source>Same</source></", "<source>Same</source><target>Same</target></");
    assert_eq!(copied.matches("<target>").count(), 2);
    assert_eq!(import(Format::Xliff, &copied, &files), Ok(FileSet::new()));
}

#[test]
fn how_far_a_translation_has_come_is_told() {
    let en = "a = a\nb = b\nc = c\nd = d\ne = e\n";
    let files = both(en, "a = A\nb = B\nc = C\nd = D\n");
    let mut progress = Progress::default();
    let words = catalogue(&files);
    for pair in words.pairs("test") {
        progress.mark_translated(&pair);
        if matches!(&*pair.name(), "b" | "c") {
            progress.mark_reviewed(&pair, Language::Cymraeg, "2026-11-01");
        }
        if &*pair.name() == "c" {
            progress.mark_reviewed(&pair, Language::English, "2026-11-01");
        }
    }
    let later = both(&en.replace("d = d", "d = other"), "a = A\nb = B\nc = C\nd = D\n");
    let text = to_xliff(&catalogue(&later), &progress, Language::English);
    let state = |id: &str| {
        let unit = text.split(&format!("<unit id=\"{id}\"")).nth(1).expect("a unit");
        unit.split("id=\"s1\" ").nth(1).and_then(|it| it.split('>').next()).expect("a state")
    };
    assert_eq!(state("a"), "state=\"translated\"");
    assert_eq!(state("b"), "state=\"reviewed\"");
    assert_eq!(state("c"), "state=\"final\"");
    assert_eq!(state("d"), "state=\"initial\" subState=\"llwybr:stale\"");
    assert_eq!(state("e"), "state=\"initial\"");
}
