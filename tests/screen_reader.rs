//! The program in a real window with a screen reader: a client of AT-SPI that hears and asks what
//! one does, and Orca itself.

use crate::support::desktop::{Desktop, data, is_skipped, shortlist};
use crate::support::listener::{Listener, Told};
use crate::support::window::{Options, Window};
use atspi::{Role, State};
use llwybr::l10n::Language;
use std::path::Path;

const LAUNCHER: &str = "/usr/libexec/at-spi-bus-launcher";

/// The same page in a window without a display, to say what is to be told.
fn twin(folder: &Path, language: Option<Language>, open: Option<&'static str>) -> Window {
    Window::open(Options { user_file: data(folder), language, open, ..Options::default() })
}

/// The names of all that can be focused, in reading order.
fn names(told: &[Told]) -> Vec<&str> {
    let focusable = told.iter().filter(|it| it.is(State::Focusable));
    focusable.map(|it| it.name.as_str()).collect()
}

/// The same names, as the page itself has them.
fn names_of(window: &mut Window) -> Vec<String> {
    fn walk(node: accesskit_consumer::NodeRef<'_>, names: &mut Vec<String>) {
        if node.is_focusable(&accesskit_consumer::common_filter) && !node.is_root() {
            let from_value = node.label_comes_from_value();
            let name = if from_value { node.value() } else { node.label() };
            names.push(name.unwrap_or_default());
        }
        for child in node.children() {
            walk(child, names);
        }
    }
    let tree = window.told();
    let mut names = Vec::new();
    walk(tree.state().root(), &mut names);
    names
}

/// Whether what is told is what the page has, each with a name.
fn assert_named(told: &[Told], page: &mut Window) {
    let (told, page) = (names(told), names_of(page));
    assert!(told.len() > 5, "{told:?}");
    assert!(told.iter().all(|name| !name.is_empty()), "{told:#?}");
    assert_eq!(told, page);
}

fn any(_: &Told) -> bool {
    true
}

#[test]
fn someone_who_can_not_see_keeps_a_career_reads_it_and_writes_a_note() {
    let needed = ["Xvfb", "xdotool", "dbus-daemon", LAUNCHER];
    if is_skipped("someone who can't see keeps a career", &needed) {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let kept = folder.path().join("data");
    let other = folder.path().join("twin");
    let desktop = Desktop::heard();
    let mut listener = Listener::start(&desktop);
    let mut program = desktop.llwybr(&kept, &[]);

    // Welcome stands in both languages; its title has the focus.
    desktop.focus_window("Welcome ");
    let _ = listener.wait_for(Role::Frame, "Welcome – Llwybr", any);
    let _ = listener.wait_for(Role::Heading, "Llwybr", |it| it.is(State::Focused));
    assert_named(&listener.told(), &mut twin(&other, None, None));
    let cymraeg = listener.wait_for(Role::Button, "Cymraeg", any);
    listener.press(&cymraeg);

    // All careers: the field is found, filled, and says how many are left.
    let _ = listener.wait_for(Role::Frame, "Gyrfaoedd – Llwybr", any);
    let _ = listener.wait_for(Role::Heading, "Gyrfaoedd", |it| it.is(State::Focused));
    let mut page = twin(&other, Some(Language::Cymraeg), None);
    assert_named(&listener.told(), &mut page);
    let field = listener.wait_for(Role::Entry, "Chwilio am yrfa", any);
    listener.fill(&field, "perffiws");
    listener.wait_to_hear("1 yrfa");
    let link = listener.wait_for(Role::Link, "Darlifydd", any);
    listener.press(&link);

    // The page of a career: its headings in order with their levels, as the page has them.
    let title = listener.wait_for(Role::Heading, "Darlifydd", |it| it.is(State::Focused));
    assert_eq!((&*title.level, &*title.description), ("h1", "lefel 1"));
    let told = listener.told();
    let mut page = twin(&other, Some(Language::Cymraeg), Some("perfusionist"));
    assert_named(&told, &mut page);
    let headings: Vec<(String, String)> = told
        .iter()
        .filter(|it| it.role == Role::Heading)
        .map(|it| (it.level.clone(), it.name.clone()))
        .collect();
    let expected: Vec<(String, String)> = page
        .seen()
        .into_iter()
        .filter_map(|it| Some((format!("h{}", it.semantics.level?), it.semantics.name)))
        .collect();
    assert!(headings.len() > 15, "{headings:?}");
    assert_eq!(headings, expected);

    // It goes on the shortlist, and says so.
    let toggle = listener.wait_for(Role::ToggleButton, "Ychwanegu at y rhestr fer", any);
    listener.press(&toggle);
    let _ = listener.wait_for(Role::ToggleButton, "Ar y rhestr fer", |it| it.is(State::Pressed));
    listener.wait_to_hear("Wedi'i hychwanegu at eich rhestr fer: Darlifydd");

    // A note is written by keys, and is heard to be saved.
    let note = listener.wait_for(Role::Entry, "Fy nodiadau: Darlifydd", any);
    listener.focus(&note);
    let note = listener.wait_for(Role::Entry, "Fy nodiadau: Darlifydd", |it| it.is(State::Focused));
    desktop.keys(&["n", "o", "d"]);
    listener.wait_to_hear("Wedi'i gadw");
    assert_eq!(listener.read(&note).0, "nod");

    // A whole section is read, in its language; a line, a word, a letter of it.
    let section = listener.wait_for(Role::DocumentFrame, "Cyflog", any);
    let (words, languages) = listener.read(&section);
    let profile = crate::support::content()
        .profile(&crate::support::career("perfusionist"), Language::Cymraeg)
        .expect("a profile");
    let pay = profile.sections.iter().find(|it| it.heading.text == "Cyflog").expect("pay");
    let plain = llwybr::profile::blocks_text(&pay.blocks);
    let bare = |text: &str| -> Vec<String> {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|it| !it.is_empty());
        words.map(str::to_owned).collect()
    };
    let read = bare(&words);
    assert!(bare(&plain).len() > 60);
    for word in bare(&plain) {
        assert!(read.contains(&word), "{word:?} is not read: {words}");
    }
    assert!(!languages.is_empty() && languages.iter().all(|it| it == "cy"), "{languages:?}");
    assert_eq!(listener.at(&section, 0), ["Cyflog\n", "Cyflog\n", "C"].map(str::to_owned));

    // The other language, at the same place.
    let english = listener.wait_for(Role::Button, "English", any);
    listener.press(&english);
    let _ = listener.wait_for(Role::Frame, "Perfusionist – Llwybr", any);
    listener.wait_to_hear("Llwybr is now in English.");
    let note = listener.wait_for(Role::Entry, "My notes: Perfusionist", |it| it.is(State::Focused));
    assert_eq!(listener.read(&note).0, "nod");
    let told = listener.told();
    assert!(told.iter().any(|it| it.role == Role::DocumentFrame && it.name == "Pay"));

    desktop.keys(&["ctrl+q"]);
    assert!(program.wait().expect("it ends").success());
    assert_eq!(shortlist(&kept), "perfusionist  Perfusionist\n    nod\n");
}

#[test]
fn orca_says_the_title_the_words_and_what_has_the_focus() {
    if is_skipped("Orca reads a career", &["Xvfb", "xdotool", "dbus-daemon", LAUNCHER, "orca"]) {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let desktop = Desktop::heard();
    let _listener = Listener::start(&desktop);
    let mut orca = desktop.orca();
    let mut program = desktop.llwybr(folder.path(), &["--lang", "cy", "--open", "perfusionist"]);
    desktop.focus_window("Darlifydd ");
    orca.wait_for("Darlifydd – Llwybr");
    orca.wait_for("Darlifydd heading");
    orca.wait_for("lefel 1");
    // To the next heading, then by paragraph: Orca says the words of each.
    desktop.keys(&["alt+Down"]);
    orca.wait_for("Gweithgareddau gwaith heading");
    desktop.keys(&["ctrl+Down"]);
    let profile = crate::support::content()
        .profile(&crate::support::career("perfusionist"), Language::Cymraeg)
        .expect("a profile");
    let section = profile.sections.iter().find(|it| it.heading.text == "Gweithgareddau gwaith");
    let blocks = &section.expect("a section").blocks;
    let first = llwybr::profile::blocks_text(&blocks[..1]);
    orca.wait_for(first.trim());
    // The name of what has the focus, wherever it is.
    desktop.keys(&["Tab"]);
    orca.wait_for("link");
    desktop.keys(&["F6", "F6"]);
    orca.wait_for("Gyrfaoedd");
    desktop.keys(&["ctrl+q"]);
    assert!(program.wait().expect("it ends").success());
}
