//! The translator's bench: a folder is edited and the window follows; every text says where it comes
//! from; words are shown longer, or with what is missing marked.

use crate::support::window::{Options, Window};
use crate::support::{rewrite, today, writable};
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use iced_test::futures::futures::StreamExt as _;
use iced_test::futures::futures::executor::block_on;
use llwybr::app::{BenchMessage, Message};
use llwybr::check::{Code, Severity};
use llwybr::content::Content;
use llwybr::files::{self, Editor};
use llwybr::l10n::{Args, Language, MessageRef, Origin, Pseudo};
use llwybr::ui::Role;
use llwybr::workbench::Workbench;
use std::fs;
use std::path::Path;

const WELSH: &str = "i18n/cy/careers/perfusionist.ftl";
const ENGLISH: &str = "i18n/en/careers/perfusionist.ftl";
const FACTS: &str = "resources/careers/perfusionist.json";

fn open(folder: &Path, page: Option<&'static str>) -> Window {
    let folder = Some(folder.to_owned());
    Window::open(Options { folder, open: page, ..Options::default() })
}

/// Something in the folder has changed, as the window is told.
fn changed(window: &mut Window) {
    window.send(Message::Bench(BenchMessage::Changed(Ok(()))));
}

/// The words on the bench's button for what is wrong.
fn state(window: &mut Window) -> String {
    let seen = window.seen();
    let bench = seen.iter().position(|it| it.semantics.name == "Translator's bench");
    let bench = bench.expect("a bench");
    let state = seen[bench..]
        .iter()
        .find(|it| matches!(it.semantics.role, Role::Button | Role::Status))
        .expect("a state");
    state.semantics.name.clone()
}

/// Whether these words stand somewhere in the window.
fn says(window: &mut Window, words: &str) -> bool {
    window.seen().iter().any(|it| it.semantics.name.contains(words))
}

#[test]
fn a_saved_file_is_shown_where_one_was_reading() {
    let folder = writable();
    let mut window = open(folder.path(), Some("perfusionist"));
    for _ in 0..5 {
        window.key(Named::PageDown);
    }
    let before = window.find(Role::Heading, "Work activities");
    assert!(before.scrolled > 1_000.0, "{before:?}");
    assert_eq!(state(&mut window), "Nothing is wrong");

    rewrite(folder.path(), ENGLISH, "title = Perfusionist", "title = Heart-lung scientist");
    changed(&mut window);
    assert_eq!(window.app.title(), "Heart-lung scientist – Llwybr");
    assert_eq!(window.app.language(), Language::English);
    let after = window.find(Role::Heading, "Work activities");
    assert!((after.scrolled - before.scrolled).abs() < 40.0, "{before:?} {after:?}");
    // The Welsh was made from what the English was.
    assert_eq!(state(&mut window), "0 errors, 1 warning");
    assert!(window.app.user().items.is_empty());

    // What is found is found by the new words.
    window.chord(Key::Character("f".into()), Modifiers::CTRL);
    window.type_text("heart-lung scientist");
    assert!(window.has(Role::Link, "Heart-lung scientist"));
}

#[test]
fn a_broken_file_keeps_its_last_good_state() {
    let folder = writable();
    let mut window = open(folder.path(), Some("perfusionist"));
    let was = fs::read_to_string(folder.path().join(ENGLISH)).expect("a file");
    let write = |file: &str, bytes: &[u8]| {
        fs::write(folder.path().join(file), bytes).expect("written");
    };
    rewrite(folder.path(), ENGLISH, "title = Perfusionist", "title = First");
    changed(&mut window);
    assert_eq!(window.app.title(), "First – Llwybr");

    // Half a message, then half a letter, then more of the file while it is still broken.
    let broken = was.replace("title = Perfusionist", "title = Second\nsummary");
    write(ENGLISH, broken.as_bytes());
    changed(&mut window);
    assert_eq!(window.app.title(), "First – Llwybr");
    assert!(state(&mut window).contains("error"), "{}", state(&mut window));
    write(ENGLISH, b"title = Second\xc5");
    changed(&mut window);
    assert_eq!(window.app.title(), "First – Llwybr");
    write(WELSH, "title = Darlifydd newydd\n".as_bytes());
    changed(&mut window);
    assert_eq!(window.app.title(), "First – Llwybr", "another file changes nothing about it");

    write(ENGLISH, was.replace("title = Perfusionist", "title = Third").as_bytes());
    changed(&mut window);
    assert_eq!(window.app.title(), "Third – Llwybr");

    // Facts: the page stays, although the career can't be read.
    write(FACTS, b"{\"id\": \"perf");
    changed(&mut window);
    assert!(window.has(Role::Heading, "Pay"));
    assert_eq!(window.app.title(), "Third – Llwybr");
    let state = state(&mut window);
    window.press(Role::Button, &state);
    let at = format!("{FACTS}:1:");
    assert!(window.has(Role::Link, &at), "{:#?}", window.outline());
}

#[test]
fn a_file_that_is_gone_leaves_the_built_in_one() {
    let folder = writable();
    rewrite(folder.path(), ENGLISH, "title = Perfusionist", "title = Mine");
    let mut window = open(folder.path(), Some("perfusionist"));
    assert_eq!(window.app.title(), "Mine – Llwybr");
    fs::remove_file(folder.path().join(ENGLISH)).expect("removed");
    changed(&mut window);
    assert_eq!(window.app.title(), "Perfusionist – Llwybr");
    fs::remove_dir_all(folder.path()).expect("removed");
    changed(&mut window);
    assert_eq!(window.app.title(), "Perfusionist – Llwybr");
}

#[test]
fn every_way_of_saving_is_noticed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path();
    let mut changes = Box::pin(files::watch(path));
    let mut next = || assert_eq!(block_on(changes.next()), Some(Ok(())));
    let watched = path.join("i18n");
    fs::create_dir(&watched).expect("a folder");
    next();
    // A new folder in it, a file made beside and renamed, a file written again, and one removed.
    fs::create_dir_all(watched.join("cy/ui")).expect("a folder");
    next();
    fs::write(watched.join("cy/ui/new"), "a = b\n").expect("written");
    next();
    fs::rename(watched.join("cy/ui/new"), watched.join("cy/ui/words.ftl")).expect("renamed");
    next();
    fs::write(watched.join("cy/ui/words.ftl"), "a = c\n").expect("written");
    next();
    fs::remove_file(watched.join("cy/ui/words.ftl")).expect("removed");
    next();

    let gone = path.join("gone");
    let refused = block_on(Box::pin(files::watch(&gone)).next());
    assert!(refused.is_some_and(|it| it.is_err()));
}

#[test]
fn the_inspector_says_where_a_text_comes_from() {
    let folder = writable();
    let mut window = open(folder.path(), None);
    // By the pointer: how many careers there are has plural forms, and a value.
    let count = window.seen().into_iter().find(|it| it.semantics.name.starts_with("60 careers"));
    let count = count.expect("how many there are").semantics;
    window.point_at(count.role, &count.name);
    window.key(Named::F2);
    for words in ["ui/careers#count", "i18n/cy/ui/careers.ftl:", "i18n/en/ui/careers.ftl:"] {
        assert!(says(&mut window, words), "{words}: {:#?}", window.outline());
    }
    assert!(says(&mut window, "$count is 60"));
    let forms = ["0 · zero", "1 · one", "2 · two", "3 · few", "6 · many", "10 · other"];
    for form in forms {
        assert!(window.has(Role::RowHeader, form), "{form}");
    }
    assert!(window.has(Role::Cell, "2 yrfa"), "{:#?}", window.outline());
    assert!(window.has(Role::Cell, "10 careers"));
    window.press(Role::Button, "Copy the id");
    assert_eq!(window.copied.as_deref(), Some("ui/careers#count"));

    // It follows the pointer once that rests, and the focus at once.
    window.point_at(Role::Link, "Shortlist");
    assert!(says(&mut window, "ui/header#shortlist"), "{:#?}", window.outline());
    window.chord(Key::Character("f".into()), Modifiers::CTRL);
    window.key(Named::Tab);
    let focused = window.focused().expect("a focus").semantics;
    let origin = &focused.origin.as_ref().expect("from somewhere").message;
    assert!(says(&mut window, &format!("{}#{}", origin.file, origin.id)));
    // Its own words are left alone while one uses it.
    window.point_at(Role::Button, "Next problem");
    assert!(!says(&mut window, "ui/workbench#next-problem"));

    // The key asks about these, too. The same text again closes it, as Escape does; the page stays.
    window.key(Named::F2);
    assert!(says(&mut window, "ui/workbench#next-problem"));
    window.key(Named::F2);
    assert!(!window.has(Role::Button, "Copy the id"));
    window.key(Named::F2);
    assert!(window.has(Role::Button, "Copy the id"));
    window.key(Named::Escape);
    assert!(!window.has(Role::Button, "Copy the id"));
    assert_eq!(window.app.title(), "Careers – Llwybr");
}

#[test]
fn what_is_read_by_caret_says_where_it_comes_from() {
    let folder = writable();
    let mut window = open(folder.path(), Some("perfusionist"));
    window.key(Named::F2);
    let mut told = Vec::new();
    for _ in 0..20 {
        window.chord(Key::Named(Named::ArrowDown), Modifiers::CTRL);
        told.extend(window.app.news().map(|news| news.text.clone()));
    }
    let text = fs::read_to_string(folder.path().join(ENGLISH)).expect("a file");
    let line = text.lines().position(|line| line.starts_with("work-activities =")).expect("a line");
    let expected = format!("careers/perfusionist#work-activities: {ENGLISH}:{}:1", line + 1);
    assert!(told.contains(&expected), "{told:#?}");
}

#[test]
fn keys_lead_from_problem_to_problem_and_to_what_is_not_translated() {
    let folder = writable();
    let path = folder.path();
    rewrite(path, "i18n/cy/careers/electrician.ftl", "summary =", "# summary =");
    rewrite(path, WELSH, "title = Darlifydd", "title = Darlifydd  calon");
    let mut window = open(path, None);
    // Two spaces; and the English is older than the Welsh now.
    assert_eq!(state(&mut window), "1 error, 2 warnings");
    let news = |window: &Window| window.app.news().expect("news").text.clone();

    window.key(Named::F8);
    assert!(news(&window).contains("i18n/cy/careers/electrician.ftl"), "{}", news(&window));
    assert_eq!(window.app.title(), "Electrician – Llwybr");
    window.key(Named::F8);
    assert!(news(&window).contains(&format!("{WELSH}:")), "{}", news(&window));
    assert_eq!(window.app.title(), "Perfusionist – Llwybr");
    assert_eq!(window.focused().expect("a focus").semantics.name, "Next problem");
    window.key(Named::F8);
    assert!(news(&window).contains(&format!("{ENGLISH}:")), "{}", news(&window));
    // Round again, and nothing is lost of what was opened on the way.
    window.key(Named::F8);
    assert_eq!(window.app.title(), "Electrician – Llwybr");

    let shift_f8 = |window: &mut Window| window.chord(Key::Named(Named::F8), Modifiers::SHIFT);
    shift_f8(&mut window);
    assert!(news(&window).starts_with("careers/perfusionist#title: i18n/en/"), "{}", news(&window));
    window.chord(Key::Character("l".into()), Modifiers::CTRL);
    shift_f8(&mut window);
    let told = news(&window);
    assert!(told.starts_with("careers/electrician#summary: i18n/cy/"), "{told}");

    rewrite(path, "i18n/cy/careers/electrician.ftl", "# summary =", "summary =");
    rewrite(path, WELSH, "Darlifydd  calon", "Darlifydd");
    changed(&mut window);
    window.key(Named::F8);
    assert_eq!(news(&window), "Does dim problemau.");
    shift_f8(&mut window);
    assert_eq!(news(&window), "Mae popeth wedi'i gyfieithu i'r iaith hon.");
}

#[test]
fn files_are_opened_at_their_place() {
    let folder = writable();
    let path = folder.path();
    let opened = path.join("i18n/opened at 12-3");
    let command =
        format!("\"cp\" {{file}} \"{}/i18n/opened at {{line}}-{{column}}\"", path.display());
    let mut changes = Box::pin(files::watch(path));
    let position = llwybr::l10n::Position { line: 12, column: 3 };
    let editor = Editor::new(Some(command));
    editor.open(&path.join(ENGLISH), Some(position)).expect("opened");
    assert_eq!(block_on(changes.next()), Some(Ok(())));
    assert!(opened.exists());

    let mut window = Window::open(Options {
        folder: Some(path.to_owned()),
        editor: Editor::new(Some("no-such-editor-anywhere".to_owned())),
        ..Options::default()
    });
    rewrite(path, ENGLISH, "title = Perfusionist", "title = Perfusionists");
    changed(&mut window);
    let state = state(&mut window);
    window.press(Role::Button, &state);
    let place = window.seen().into_iter().find(|it| it.semantics.name.starts_with(WELSH));
    window.press(Role::Link, &place.expect("a place").semantics.name);
    assert!(window.has(Role::Alert, "could not be opened"), "{:#?}", window.outline());
}

#[test]
fn words_are_shown_accented_and_a_third_longer() {
    let folder = writable();
    let read = files::read_folder(folder.path()).expect("a folder");
    let (bench, plain) = Workbench::open(folder.path(), files::built_in(), read, today());
    let read = files::read_folder(folder.path()).expect("a folder");
    let (_, longer) = bench.reload(read, &plain, Pseudo::Accented);
    assert!(longer.revision > plain.revision);
    let say = |content: &Content, language, file: &str, id: &str| {
        let message = MessageRef::new(file.to_owned(), id.to_owned());
        content.l10n.phrase(language, message, &Args::new().with("page", "X")).text
    };
    for language in Language::ALL {
        for (file, id) in [("ui/careers", "title"), ("ui/header", "finish-question")] {
            let (was, is) = (say(&plain, language, file, id), say(&longer, language, file, id));
            let length = |text: &str| text.chars().filter(|it| it.is_alphabetic()).count() as f64;
            let growth = length(&is) / length(&was);
            assert!((1.3..1.7).contains(&growth), "{was} {is} {growth}");
            assert!(!is.is_ascii(), "{is}");
        }
    }
    // What is put in stays, and so does where a link leads.
    assert!(say(&longer, Language::English, "ui/common", "window-title").starts_with("X – "));
    for language in Language::ALL {
        for career in plain.guide.careers() {
            let links = |content: &Content| {
                let page = content.profile(&career.id, language).expect("a page");
                let spans = format!("{:?}", page.sections).matches("link: Some(").count();
                (page.sections.len(), spans)
            };
            assert_eq!(links(&plain), links(&longer), "{}", career.id);
        }
    }
    // The fonts have every letter of it, and a saved file is read on in the same dress.
    rewrite(folder.path(), ENGLISH, "title = Perfusionist", "title = Bee");
    let read = files::read_folder(folder.path()).expect("a folder");
    let (_, again) = bench.reload(read, &longer, Pseudo::Accented);
    assert_eq!(say(&again, Language::English, "careers/perfusionist", "title"), "Bééé");
}

#[test]
fn every_fallback_is_marked() {
    let folder = writable();
    rewrite(folder.path(), "i18n/cy/careers/electrician.ftl", "summary =", "# summary =");
    rewrite(folder.path(), "i18n/cy/careers/electrician.ftl", "\nwork-activities =", "\n# =");
    let mut window = open(folder.path(), Some("electrician"));
    window.chord(Key::Character("l".into()), Modifiers::CTRL);
    let marked = |window: &mut Window| {
        let seen = window.seen().into_iter();
        seen.filter(|it| it.semantics.role == Role::Paragraph)
            .map(|it| it.semantics.name)
            .filter(|name| name.starts_with('«') && name.ends_with('»'))
            .collect::<Vec<_>>()
    };
    assert_eq!(marked(&mut window), Vec::<String>::new());
    window.press(Role::Radio, "Marcio'r iaith arall");
    let found = marked(&mut window);
    assert!(found.iter().any(|text| text.contains("Fits, tests and mends")), "{found:#?}");
    assert!(found.len() > 3, "each paragraph and each item: {found:#?}");
    assert!(found.iter().all(|text| text.matches('«').count() == 1), "{found:#?}");
    window.press(Role::Radio, "Fel y maen nhw");
    assert_eq!(marked(&mut window), Vec::<String>::new());
}

#[test]
fn coverage_follows_what_is_saved() {
    let folder = writable();
    let mut window = open(folder.path(), None);
    window.press(Role::Link, "Coverage");
    assert_eq!(window.app.title(), "Coverage – Llwybr");
    let row = |window: &mut Window, name: &str| {
        let seen = window.seen();
        let at = seen
            .iter()
            .position(|it| it.semantics.role == Role::RowHeader && it.semantics.name == name);
        let cells = seen[at.expect("a row") + 1..].iter();
        let cells = cells.filter(|it| it.semantics.role == Role::Cell);
        cells.take(6).map(|it| it.semantics.name.clone()).collect::<Vec<_>>()
    };
    let before = row(&mut window, "careers/perfusionist");
    assert_eq!((&before[2][..], &before[3][..]), ("0 (0)", "0 (0)"), "{before:?}");
    rewrite(folder.path(), ENGLISH, "title = Perfusionist", "title = Heart and lung scientist");
    rewrite(folder.path(), WELSH, "summary =", "# summary =");
    changed(&mut window);
    let after = row(&mut window, "careers/perfusionist");
    assert!(after[2].starts_with("1 ("), "one is missing: {after:?}");
    assert_eq!(after[3], "1 (4)", "one is out of date, of four words: {after:?}");
    window.press(Role::Radio, "English");
    let english = row(&mut window, "careers/perfusionist");
    assert_eq!((&english[2][..], &english[3][..]), ("0 (0)", "0 (0)"), "{english:?}");
}

#[test]
fn without_a_folder_there_is_no_bench() {
    let mut window = Window::open(Options::default());
    let before = window.outline();
    window.key(Named::F2);
    window.key(Named::F8);
    assert_eq!(window.outline(), before);
    window.key(Named::F1);
    assert!(!says(&mut window, "F8"));
}

#[test]
fn an_entry_has_both_languages_and_the_place_of_each() {
    let folder = writable();
    let read = files::read_folder(folder.path()).expect("a folder");
    let (bench, content) = Workbench::open(folder.path(), files::built_in(), read, today());
    let args = Args::new().with("count", 3);
    let message = MessageRef::new("ui/careers", "count");
    let phrase = content.l10n.phrase(Language::Cymraeg, message.clone(), &args);
    let origin = phrase.origin.expect("from a file");
    let entry = bench.entry(&content.l10n, &origin).expect("an entry");
    assert_eq!(entry.variables, [("count".to_owned(), Some("3".to_owned()))]);
    assert!(entry.comment.contains("$count"), "{}", entry.comment);
    for side in &entry.sides {
        let text = fs::read_to_string(bench.path(&side.path)).expect("a file");
        let line = side.position.expect("a place").line;
        assert!(text.lines().nth(line - 1).expect("a line").starts_with("count ="));
        assert_eq!(bench.message_at(&side.path, side.position), Some(message.clone()));
        assert!(!side.is_built_in);
    }
    // The value of a text that was given no value is not known, and one that is nowhere is nothing.
    let bare = Origin { message, values: Vec::new() };
    let entry = bench.entry(&content.l10n, &bare).expect("an entry");
    assert_eq!(entry.variables, [("count".to_owned(), None)]);
    let nowhere = Origin { message: MessageRef::new("ui/careers", "nowhere"), values: Vec::new() };
    assert_eq!(bench.entry(&content.l10n, &nowhere), None);
    // A folder that lacks the file shows the built-in one as such.
    let empty = tempfile::tempdir().expect("a folder");
    let read = files::read_folder(empty.path()).expect("a folder");
    let (bench, content) = Workbench::open(empty.path(), files::built_in(), read, today());
    let entry = bench.entry(&content.l10n, &bare).expect("an entry");
    assert!(entry.sides.iter().all(|side| side.is_built_in && side.text.is_some()));
    let report = bench.report(today());
    assert_eq!((report.problems.len(), report.count(Severity::Error)), (0, 0));
    assert!(report.problems.iter().all(|it| it.code != Code::MissingFile));
}
