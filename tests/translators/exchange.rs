//! Words out to translation-memory programs and back by the command line: what is written, what is
//! said, and what is refused.

use super::{Desk, ENGLISH, WELSH};
use crate::command_line::{cli, refuses, says};
use llwybr::files;
use llwybr::l10n::Language;
use llwybr::l10n::catalogue::Catalogue;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn words_go_out_and_come_back_by_the_command_line() {
    for ending in ["xlf", "xliff", "tmx", "TMX"] {
        for from in ["en", "cy"] {
            let desk = Desk::new();
            let file = desk.path(&format!("out.{ending}"));
            fs::write(&file, "what was there before").expect("written");
            let before = desk.files();
            let said = desk.says(&["exchange", "export", &file, "--from", from]);
            assert!(said.contains(&file), "{said}");
            assert!(!Path::new(&format!("{file}.tmp")).exists());
            let said = desk.says(&["exchange", "import", &file]);
            assert_eq!(said, "Nothing was changed: the folder says all of it already.\n");
            assert_eq!(desk.files(), before);
            // A translator changes one text of the other language.
            let (path, old, new) = match from {
                "en" => (WELSH, "Trydanwr", "Gosodwr trydan"),
                _ => (ENGLISH, "Electrician", "Electrical fitter"),
            };
            let text = fs::read_to_string(&file).expect("a file");
            let (old_text, new_text) = (format!(">{old}<"), format!(">{new}<"));
            assert_eq!(text.matches(&old_text).count(), 1, "{old}");
            fs::write(&file, text.replace(&old_text, &new_text)).expect("written");
            let said = desk.says(&["exchange", "import", &file]);
            let mut after = desk.files();
            let changed = after.insert(path.to_owned(), before[path].clone()).expect("a file");
            assert_eq!(after, before, "no other file is changed, that of progress neither");
            let text = String::from_utf8(changed.to_vec()).expect("text");
            let expected = String::from_utf8(before[path].to_vec()).expect("text");
            let (old, new) = (format!("title = {old}\n"), format!("title = {new}\n"));
            assert_eq!(text, expected.replace(&old, &new));
            // It says what was written, and what to do next, as it can be typed.
            let folder = desk.path("content");
            assert_eq!(said.lines().nth(1), Some(format!("  {path}").as_str()));
            assert!(said.contains(&format!("  llwybr-cli check {folder}\n")), "{said}");
            let next = format!("  llwybr-cli --content {folder} translated careers/electrician\n");
            assert!(said.ends_with(&next), "{said}");
            // Now the source is the older one, until someone says that it is not.
            assert_eq!(desk.messages(from, "stale"), 1);
            let _ = desk.says(&["translated", "careers/electrician"]);
            assert_eq!((desk.messages("cy", "stale"), desk.messages("en", "stale")), (0, 0));
        }
    }
}

#[test]
fn the_glossary_goes_out_and_comes_back_by_the_command_line() {
    let desk = Desk::new();
    let file = desk.path("terms.csv");
    let before = desk.read("i18n/cy/glossary.json");
    let _ = desk.says(&["exchange", "export", &file]);
    assert!(desk.says(&["exchange", "import", &file]).starts_with("Nothing was changed"));
    let table = fs::read_to_string(&file).expect("a file");
    fs::write(&file, table.replace("\r\ncareer,gyrfa,", "\r\ncareer,gyrfa | swydd,"))
        .expect("written");
    let said = desk.says(&["exchange", "import", &file]);
    assert_eq!(said, "These files were written:\n  i18n/cy/glossary.json\n");
    let (old, new) = (r#""cy":["gyrfa"]"#, r#""cy":["gyrfa","swydd"]"#);
    assert_eq!(desk.read("i18n/cy/glossary.json"), before.replace(old, new));
    // A folder without one has that of the program.
    let other = Desk::empty();
    let file = other.path("terms.csv");
    let _ = other.says(&["exchange", "export", &file]);
    assert_eq!(fs::read_to_string(&file).expect("a file"), table);
    // One that is faulty is named by its own line.
    desk.change("i18n/cy/glossary.json", "[\"gyrfa\",\"swydd\"]", "[]");
    let line = before.lines().position(|it| it.contains("\"career\"")).expect("a line") + 1;
    desk.refuses(&["exchange", "export", &file], &format!("i18n/cy/glossary.json:{line}: "));
}

#[test]
fn a_new_career_goes_out_for_translation() {
    let desk = Desk::empty();
    let _ = desk.says(&["new-career", "lift-engineer"]);
    let path = "i18n/en/careers/lift-engineer.ftl";
    desk.change(path, "title = {\"\"}", "title = Lift engineer");
    let file = desk.path("out.xlf");
    let _ = desk.says(&["exchange", "export", &file]);
    let text = fs::read_to_string(&file).expect("a file");
    assert!(text.contains("<source>Lift engineer</source>"), "{text}");
    assert!(!text.contains("<target>"), "what is not begun is not there: {text}");
    let done = "Lift engineer</source><target>Peiriannydd lifftiau</target>";
    fs::write(&file, text.replace("Lift engineer</source>", done)).expect("written");
    let _ = desk.says(&["exchange", "import", &file]);
    let welsh = desk.read("i18n/cy/careers/lift-engineer.ftl");
    assert!(welsh.contains("\ntitle = Peiriannydd lifftiau\n"), "{welsh}");
    assert_eq!(desk.coverage()["cy"]["total"]["draft"]["messages"], 1);
}

#[test]
fn what_only_the_program_has_is_written_whole_and_in_both_languages() {
    let desk = Desk::empty();
    let file = desk.path("out.tmx");
    let _ = says(desk.data.path(), &["exchange", "export", &file]);
    let text = fs::read_to_string(&file).expect("a file");
    fs::write(&file, text.replace(">Trydanwr<", ">Trydanwr gosod<")).expect("written");
    let _ = desk.says(&["exchange", "import", &file]);
    let built_in = files::built_in();
    let files = desk.files();
    assert_eq!(files.keys().collect::<Vec<_>>(), [WELSH, ENGLISH]);
    assert_eq!(files[ENGLISH], built_in[ENGLISH]);
    let words = files.iter().map(|(path, bytes)| (path, bytes.as_ref()));
    let catalogue = Catalogue::read(words);
    let title = catalogue.of(Language::Cymraeg)["careers/electrician"].message("title");
    assert!(title.is_some_and(|it| it.texts().any(|text| text.running() == "Trydanwr gosod")));
    assert_eq!(desk.codes(), BTreeSet::new());
    // Where the folder has one language alone, the other is its own affair.
    fs::remove_file(desk.folder().join(ENGLISH)).expect("removed");
    fs::write(&file, text.replace(">Trydanwr<", ">Trydanwr ffitio<")).expect("written");
    let _ = desk.says(&["exchange", "import", &file]);
    assert_eq!(desk.files().keys().collect::<Vec<_>>(), [WELSH]);
}

#[test]
fn what_a_spreadsheet_writes_is_read() {
    let desk = Desk::new();
    let file = desk.path("terms.csv");
    let table = "en,cy,note\r\nwell-being,llesiant,ŵ\r\n";
    let units = table.encode_utf16().flat_map(u16::to_le_bytes);
    fs::write(&file, [0xff, 0xfe].into_iter().chain(units).collect::<Vec<u8>>()).expect("written");
    let _ = desk.says(&["exchange", "import", &file]);
    let expected = "[\n  {\"en\":\"well-being\",\"cy\":[\"llesiant\"],\"note\":\"ŵ\"}\n]\n";
    assert_eq!(desk.read("i18n/cy/glossary.json"), expected);
}

#[test]
fn what_can_not_be_taken_in_is_refused_with_its_line_in_both_languages() {
    let desk = Desk::new();
    let file = |name: &str| desk.path(name);
    for name in ["out.xlf", "out.tmx", "out.csv"] {
        let _ = desk.says(&["exchange", "export", &file(name)]);
    }
    let whole = |name: &str| fs::read_to_string(file(name)).expect("a file");
    // What is written in place of what, and the line and words with which it is refused.
    let cases = [
        ("xlf", "version=\"2.0\"", "version=\"1.2\"", "This version is not known: “1.2”."),
        ("xlf", "trgLang=\"cy\"", "trgLang=\"fr\"", "This is not the language"),
        (
            "xlf",
            "original=\"i18n/en/dates.ftl\"",
            "original=\"notes.txt\"",
            "This is no file of words",
        ),
        (
            "xlf",
            "<unit id=\"title\"",
            "<unit id=\"no title\"",
            "This id leads nowhere: “no title”.",
        ),
        ("xlf", ">Trydanwr<", ">Trydanwr { $ }<", "cannot be read as Fluent"),
        ("xlf", ">Trydanwr<", ">Trydanwr &nbsp;<", "The file is torn, or is no XML"),
        ("xlf", "<xliff ", "<!DOCTYPE x [ ]><xliff ", "The file brings a document type"),
        ("tmx", "srclang=\"en\"", "srclang=\"*all*\"", "This is not the language"),
        (
            "tmx",
            ">Trydanwr<",
            ">Trydanwr }{ $x ->\n[a] b }<",
            "The text of “careers/electrician#title”",
        ),
        ("csv", "en,cy,note", "en,welsh,note", "The table lacks a column: cy."),
        ("csv", "\r\napprentice,prentis,", "\r\napprentice,,", "The term “apprentice” lacks"),
        (
            "csv",
            "\r\napprentice,prentis,",
            "\r\napprentice,prentis,x,y",
            "Fields in this row: 6. In the first row: 5.",
        ),
        (
            "csv",
            "\r\napprentice,prentis,",
            "\r\napprentice,\"prentis,",
            "A quotation mark in the table",
        ),
    ];
    for (ending, from, to, words) in cases {
        let text = whole(&format!("out.{ending}"));
        assert!(text.contains(from), "{ending}: {from}");
        let bad = file(&format!("bad.{ending}"));
        let text = text.replacen(from, to, 1);
        fs::write(&bad, &text).expect("written");
        desk.refuses(&["exchange", "import", &bad], words);
        let refused = |language: &str| {
            let folder = desk.path("content");
            let args = ["exchange", "import", &bad, "--content", &folder, "--lang", language];
            String::from_utf8(cli(desk.data.path(), &args).stderr).expect("text")
        };
        let english = refused("en");
        let lines: Vec<&str> = text.lines().collect();
        let first = to.trim_start().lines().next().expect("a line");
        let mut at = lines.iter().position(|it| it.contains(first)).expect("a line");
        if words.contains("Fluent") || words.contains("The text of") {
            // Of a text, it is the line on which the whole of it begins.
            let is_begin = |at: &usize| ["<unit ", "<tu "].iter().any(|it| lines[*at].contains(it));
            at = (0..at).rfind(is_begin).expect("a beginning");
        } else if words.starts_with("A quotation mark") {
            // One that is left open is missed at the end.
            at = lines.len() - 1;
        }
        let at = at + 1;
        assert!(english.starts_with(&format!("{bad}:{at}: ")), "{ending} {to}: {english}");
        let welsh = refused("cy");
        assert!(welsh.starts_with(&format!("{bad}:{at}: ")), "{welsh}");
        for word in ["The ", " the file ", "This ", " is ", "Save", "Leave", "Write", "exchange/"] {
            let own = welsh.replace(&bad, "");
            assert!(!own.contains(word), "{word:?} in Welsh: {own}");
        }
    }
}

#[test]
fn files_of_another_kind_are_refused() {
    let desk = Desk::new();
    let file = |name: &str, bytes: &[u8]| {
        let path = desk.path(name);
        fs::write(&path, bytes).expect("written");
        path
    };
    let import = |path: &str, words: &str| desk.refuses(&["exchange", "import", path], words);
    import(&file("a.xlf", b"<html></html>"), "Its first element: “html”.");
    import(&file("b.xlf", b""), "b.xlf:1: The file is torn");
    import(&file("c.tmx", b"title = Electrician\n"), "c.tmx:1: The file is torn");
    import(
        &file(
            "d.tmx",
            b"<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu tuid=\"7\"/></body></tmx>",
        ),
        "Nothing in this memory is from the guide.",
    );
    import(&file("e.csv", b"\xff\xfe\x00"), "e.csv: This is not text in UTF-8.");
    import(&file("f.csv", b"en,cy\nt\xf4,t\n"), "f.csv: This is not text in UTF-8.");
    import(&file("g.po", b"msgid \"\"\n"), ".xlf, .xliff, .tmx or .csv");
    import(&file("xlf", b""), ".xlf, .xliff, .tmx or .csv");
    import(&desk.path("none.xlf"), "none.xlf");
    // Every way to begin with what was exported, torn.
    let whole = desk.path("out.tmx");
    let _ = desk.says(&["exchange", "export", &whole]);
    let whole = fs::read(whole).expect("a file");
    import(&file("torn.tmx", &whole[..whole.len() / 2]), "The file is torn");
    import(&file("torn.tmx", &whole[..whole.len() - 9]), "The file is torn");
    desk.refuses(&["exchange"], "export | import");
    desk.refuses(&["exchange", "import"], "FILE");
    desk.refuses(&["exchange", "export", &desk.path("x.tmx"), "--from", "fr"], "“fr”");
    refuses(desk.data.path(), &["exchange", "import", "x.tmx"], "--content");
}

#[test]
fn what_would_be_lost_is_not_exported_or_written_over() {
    let desk = Desk::new();
    let out = desk.path("out.xlf");
    fs::write(&out, "what was there before").expect("written");
    let bytes = [desk.read(WELSH).as_bytes(), b"x = \xff\n"].concat();
    fs::write(desk.folder().join(WELSH), bytes).expect("written");
    desk.refuses(&["exchange", "export", &out], &format!("{WELSH}: This is not text in UTF-8."));
    assert_eq!(fs::read_to_string(&out).expect("a file"), "what was there before");
    let built_in = desk.path("built-in.tmx");
    let _ = says(desk.data.path(), &["exchange", "export", &built_in]);
    let text = fs::read_to_string(&built_in).expect("a file");
    fs::write(&built_in, text.replace(">Trydanwr<", ">Ffitiwr<")).expect("written");
    desk.refuses(
        &["exchange", "import", &built_in],
        &format!("{WELSH}: This is not text in UTF-8."),
    );
    // A file in the folder that can't be read is not taken for one that is not there.
    #[cfg(unix)]
    {
        let path = desk.folder().join(WELSH);
        fs::remove_file(&path).expect("removed");
        std::os::unix::fs::symlink(desk.folder().join("nowhere"), &path).expect("a link");
        let folder = desk.path("content");
        for args in [["exchange", "import", &built_in], ["exchange", "export", &out]] {
            let args = [&args[..], &["--content", &folder]].concat();
            refuses(desk.data.path(), &args, WELSH);
        }
        assert!(path.is_symlink());
    }
    let empty = Desk::empty();
    empty.refuses(&["exchange", "export", &empty.path("x.tmx")], "There are no words");
    assert!(!Path::new(&empty.path("x.tmx")).exists());
    empty.refuses(&["exchange", "export", "/no/such/folder/x.csv"], "cannot be written");
    empty.refuses(&["exchange", "export", &empty.path("x.doc")], "x.doc");
    fs::create_dir(empty.path("x.csv")).expect("a folder");
    empty.refuses(&["exchange", "export", &empty.path("x.csv")], "cannot be written");
    assert!(!Path::new(&empty.path("x.csv.tmp")).exists());
}
