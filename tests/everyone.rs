//! Everyone can use it: names, headings, Tab, targets, double size; on every screen.

use crate::layout::contrast;
use crate::support::seen::{Seen, members, toolbar};
use crate::support::window::{Options, Window};
use iced::Size;
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use llwybr::app::Message;
use llwybr::files::{SaveError, UserFile};
use llwybr::l10n::Language;
use llwybr::ui::{Role, Theme};

/// Every screen, in a language, with something on it.
pub fn every_screen(language: Language, size: Size) -> Vec<(&'static str, Window)> {
    let open =
        |open, language| Window::open(Options { open, language, size, ..Options::default() });
    let mut screens = vec![
        ("welcome", open(None, None)),
        ("careers", open(None, Some(language))),
        ("perfusionist", open(Some("perfusionist"), Some(language))),
        ("electrician", open(Some("electrician"), Some(language))),
        ("adult-nurse", open(Some("adult-nurse"), Some(language))),
    ];
    for (name, cy, en) in [
        ("shortlist", "Rhestr fer", "Shortlist"),
        ("display", "Arddangos", "Display"),
        ("articles", "Erthyglau", "Articles"),
    ] {
        let mut window = open(Some("perfusionist"), Some(language));
        window.chord(Key::Character("d".into()), Modifiers::CTRL);
        window.press(Role::Link, if language == Language::Cymraeg { cy } else { en });
        screens.push((name, window));
    }
    for (name, id) in [("article", "internships"), ("statement", "accessibility")] {
        let mut article = open(None, Some(language));
        article.open_article(id);
        screens.push((name, article));
    }
    let mut empty = open(None, Some(language));
    empty.press(Role::Link, if language == Language::Cymraeg { "Rhestr fer" } else { "Shortlist" });
    screens.push(("empty shortlist", empty));
    let mut nothing = open(None, Some(language));
    nothing.chord(Key::Character("f".into()), Modifiers::CTRL);
    nothing.type_text("zzz");
    screens.push(("nothing found", nothing));
    let (display, finish, clear) = match language {
        Language::Cymraeg => ("Arddangos", "Gorffen", "Clirio fy rhestr fer a'm nodiadau"),
        Language::English => ("Display", "Finish", "Clear my shortlist and notes"),
    };
    let mut clearing = open(None, Some(language));
    clearing.press(Role::Link, display);
    clearing.press(Role::Button, clear);
    screens.push(("clear question", clearing));
    let mut finishing = open(Some("electrician"), Some(language));
    finishing.press(Role::Button, finish);
    screens.push(("finish question", finishing));
    let mut failed = open(Some("electrician"), Some(language));
    let error = SaveError::Other { folder: "/data".into(), reason: "EIO".to_owned() };
    failed.send(Message::CopySaved(Err("EIO".to_owned())));
    let _ = failed.app.update(Message::Saved(Box::new(Err(error))));
    screens.push(("failed save", failed));
    screens.push(("note apart", note_apart(language, size)));
    screens
}

/// A career whose note was changed in two places.
fn note_apart(language: Language, size: Size) -> Window {
    let folder = tempfile::tempdir().expect("a folder");
    let json = r#"{"version": 1, "epoch": 0, "items": {"electrician": {"note": [
        {"value": "mine", "stamp": 1, "replica": "a", "replaces": {}},
        {"value": "yours", "stamp": 2, "replica": "b", "replaces": {}}]}}}"#;
    std::fs::write(folder.path().join("user.json"), json).expect("written");
    Window::open(Options {
        user_file: UserFile::in_folder(folder.path().to_owned()),
        open: Some("electrician"),
        language: Some(language),
        size,
        ..Options::default()
    })
}

/// Every screen, and the list of keys over one.
pub fn every_window(language: Language, size: Size) -> Vec<(&'static str, Window)> {
    let mut screens = every_screen(language, size);
    let mut keys = Window::open(Options {
        open: Some("electrician"),
        language: Some(language),
        size,
        ..Options::default()
    });
    keys.key(Named::F1);
    screens.push(("list of keys", keys));
    screens
}

const SIZE: Size = Size::new(1280.0, 800.0);

#[test]
fn every_control_has_a_name_in_the_language_shown() {
    let nameless = [Role::Group, Role::List, Role::ListItem, Role::Row];
    for language in Language::ALL {
        for (name, mut window) in every_window(language, SIZE) {
            for it in window.seen() {
                let semantics = &it.semantics;
                if !nameless.contains(&semantics.role) {
                    assert!(!semantics.name.trim().is_empty(), "{name}: {semantics:?}");
                }
                if it.is_tab_stop && name != "welcome" {
                    let other = language.other();
                    let is_language = ["Cymraeg", "English"].contains(&&*semantics.name);
                    assert!(
                        semantics.language != Some(other) || is_language,
                        "{name}: {semantics:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn every_screen_has_one_title_and_skips_no_level() {
    for language in Language::ALL {
        for (name, mut window) in every_screen(language, SIZE) {
            let levels: Vec<u8> =
                window.seen().iter().filter_map(|it| it.semantics.level).collect();
            assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{name}: {levels:?}");
            assert_eq!(levels.first(), Some(&1), "{name}: {levels:?}");
            for pair in levels.windows(2) {
                assert!(pair[1] <= pair[0] + 1, "{name}: {levels:?}");
            }
        }
    }
}

#[test]
fn tab_goes_round_and_round_and_shows_where_it_is() {
    for (name, mut window) in every_screen(Language::Cymraeg, SIZE) {
        let _ = window.draw(1.0);
        let is_stop = |role| matches!(role, Role::TextField | Role::TextArea);
        let stops =
            window.seen().iter().filter(|it| it.is_tab_stop || is_stop(it.semantics.role)).count();
        assert!(stops > 4, "{name} has {stops} stops");
        let mut order = Vec::new();
        for _ in 0..2 * stops {
            window.key(Named::Tab);
            let focused = window.focused().unwrap_or_else(|| panic!("{name}: no focus"));
            if let Some(frame) = focused.frame {
                let top = focused.bounds.y - focused.scrolled;
                let is_visible = top >= frame.y - 1.0
                    && (top + focused.bounds.height <= frame.y + frame.height + 1.0
                        || focused.bounds.height > frame.height);
                assert!(is_visible, "{name}: {:?} lies at {top} in {frame:?}", focused.semantics);
            }
            order.push((focused.semantics.name, focused.bounds.x as i32, focused.bounds.y as i32));
        }
        assert_eq!(order[..stops], order[stops..], "{name} does not go round");
        for _ in 0..stops {
            window.chord(Key::Named(Named::Tab), Modifiers::SHIFT);
        }
        let last = window.focused().expect("a focus").semantics.name;
        assert_eq!(last, order[2 * stops - 1].0, "{name} does not go back round");
    }
}

#[test]
fn f6_goes_between_the_parts_of_the_window() {
    let mut window = Window::open(Options { open: Some("perfusionist"), ..Options::default() });
    let mut names = Vec::new();
    for _ in 0..4 {
        window.key(Named::F6);
        names.push(window.focused().expect("a focus").semantics.name);
    }
    let mut unlike = names.clone();
    unlike.dedup();
    assert!(unlike.len() >= 3, "{names:?}");
}

#[test]
fn targets_are_large_enough() {
    for language in Language::ALL {
        for (name, mut window) in every_window(language, SIZE) {
            for it in window.seen().iter().filter(|it| it.is_tab_stop && !it.is_inline) {
                let size = it.bounds.size();
                assert!(size.width >= 24.0 && size.height >= 24.0, "{name}: {it:?}");
            }
        }
    }
}

#[test]
fn nothing_reaches_beyond_the_window_at_double_size() {
    for language in Language::ALL {
        for (name, mut window) in every_screen(language, Size::new(1024.0, 768.0)) {
            for _ in 0..6 {
                window.chord(Key::Character("+".into()), Modifiers::CTRL);
            }
            assert_eq!(window.app.scale_factor(), 2.0);
            for it in window.seen() {
                let right = it.bounds.x + it.bounds.width;
                assert!(it.bounds.x >= -0.5 && right <= 512.5, "{name}: {it:?}");
            }
        }
    }
}

#[test]
fn contrast_is_enough_in_every_theme() {
    for theme in Theme::ALL {
        let it = theme.tokens();
        let words = [
            (it.ink, it.canvas),
            (it.ink, it.surface),
            (it.ink, it.sunken),
            (it.ink, it.accent_soft),
            (it.muted, it.canvas),
            (it.muted, it.surface),
            (it.muted, it.sunken),
            (it.accent, it.canvas),
            (it.accent, it.surface),
            (it.accent, it.sunken),
            (it.accent, it.accent_soft),
            (it.on_accent, it.accent),
            (it.danger, it.surface),
            (it.danger, it.sunken),
        ];
        for (words, ground) in words {
            let found = contrast(words, ground);
            assert!(found >= 4.5, "{theme:?}: {words:?} on {ground:?} is {found}");
        }
        let shapes = [
            (it.muted, it.canvas),
            (it.muted, it.surface),
            (it.accent, it.sunken),
            (it.ink, it.canvas),
            (it.ink, it.surface),
        ];
        for (shape, ground) in shapes {
            let found = contrast(shape, ground);
            assert!(found >= 3.0, "{theme:?}: {shape:?} on {ground:?} is {found}");
        }
        // The ring lies outside its control and has two colours: on every ground that a control
        // stands on, one of them stands out.
        for ground in [it.canvas, it.surface, it.sunken, it.accent_soft] {
            let best = contrast(it.gold, ground).max(contrast(it.ink, ground));
            assert!(best >= 3.0, "{theme:?}: no ring stands out on {ground:?}");
        }
    }
}

#[test]
fn a_small_window_with_large_text_leaves_room_for_the_page() {
    for size in [Size::new(500.0, 420.0), Size::new(800.0, 600.0)] {
        for (name, mut window) in every_screen(Language::Cymraeg, size) {
            for _ in 0..6 {
                window.chord(Key::Character("+".into()), Modifiers::CTRL);
            }
            let seen = window.seen();
            let main = seen.iter().find(|it| it.semantics.role == Role::Main).expect("a page");
            let share = main.bounds.height / (size.height / 2.0);
            // A question or a warning takes more, for as long as it stands.
            let least =
                if name.contains("question") || name.contains("failed") { 0.1 } else { 0.5 };
            assert!(share > least, "{name} at {size:?} has {share} of the window");
            // A word that is broken makes its button higher than two lines; a card has more.
            let is_plain = |it: &&Seen| it.is_tab_stop && it.semantics.description.is_none();
            for it in seen.iter().filter(is_plain).filter(|it| it.semantics.role == Role::Button) {
                assert!(it.bounds.height < 110.0, "{name} at {size:?}: {it:?}");
            }
        }
    }
}

#[test]
fn whatever_is_pressed_is_reached_by_keys() {
    let pressed = [Role::Button, Role::Toggle, Role::Link, Role::Slider];
    for language in Language::ALL {
        for (name, mut window) in every_window(language, SIZE) {
            let seen = window.seen();
            for (at, it) in seen.iter().enumerate() {
                // Of a bar of buttons, too, one is reached by Tab and the others by arrows from it.
                if pressed.contains(&it.semantics.role) && toolbar(&seen, at).is_none() {
                    assert!(it.is_tab_stop, "{name}: {:?}", it.semantics);
                }
                if it.semantics.role == Role::Toolbar {
                    let within = members(&seen, at);
                    let stops = seen[within].iter().filter(|it| it.is_tab_stop).count();
                    assert_eq!(stops, 1, "{name}: {:?}", it.semantics);
                }
            }
            // Of a group, one is reached by Tab, the others by arrows from it.
            let seen = window.seen();
            let groups = seen.iter().filter(|it| it.semantics.role == Role::RadioGroup).count();
            let radios: Vec<_> =
                seen.iter().filter(|it| it.semantics.role == Role::Radio).collect();
            let stops = radios.iter().filter(|it| it.is_tab_stop).count();
            assert_eq!(stops, groups, "{name}");
        }
    }
}

#[test]
fn f1_lists_every_key_in_the_language_shown_and_keeps_the_focus() {
    for (language, title, close, first) in [
        (Language::Cymraeg, "Bysellau", "Cau'r rhestr o fysellau", "Tab, Shift+Tab"),
        (Language::English, "Keys", "Close the list of keys", "Tab, Shift+Tab"),
    ] {
        let mut window = Window::open(Options {
            open: Some("perfusionist"),
            language: Some(language),
            ..Options::default()
        });
        window.tab_to(
            Role::Toggle,
            match language {
                Language::Cymraeg => "Ychwanegu at y rhestr fer",
                Language::English => "Add to shortlist",
            },
        );
        window.key(Named::F1);
        assert!(window.has(Role::Dialog, title));
        assert!(window.has(Role::RowHeader, first));
        let mut names = Vec::new();
        for _ in 0..6 {
            names.push(window.focused().expect("a focus").semantics.name);
            window.key(Named::Tab);
        }
        // Nor do the keys for reading lead out of it.
        for (key, modifiers) in [
            (Named::ArrowUp, Modifiers::ALT),
            (Named::ArrowUp, Modifiers::ALT),
            (Named::Home, Modifiers::CTRL),
            (Named::ArrowUp, Modifiers::empty()),
        ] {
            window.chord(Key::Named(key), modifiers);
            let focused = window.focused().expect("a focus");
            let dialog = window.find(Role::Dialog, title).bounds;
            assert!(dialog.contains(focused.bounds.center()), "{:?}", focused.semantics);
        }
        let read = window.focused().expect("a focus").semantics.role;
        assert!(matches!(read, Role::Document | Role::Heading), "{read:?}");
        assert_eq!(names[0], close);
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 2, "the focus left the list: {names:?}");
        window.key(Named::Escape);
        assert!(!window.has(Role::Dialog, title));
        let back = window.focused().expect("a focus").semantics.role;
        assert_eq!(back, Role::Toggle, "the focus is where it was");
        // The language can be changed while the list is open.
        window.key(Named::F1);
        window.chord(Key::Character("l".into()), Modifiers::CTRL);
        assert!(
            !window.has(Role::Dialog, title)
                && window.seen().iter().any(|it| { it.semantics.role == Role::Dialog })
        );
    }
}

/// Each row of the list of keys, in its order, with keys that it stands for.
fn keys_of_the_list() -> Vec<(&'static str, Vec<(Key, Modifiers)>)> {
    use Named::{ArrowDown, ArrowLeft, ArrowRight, ArrowUp, End, Enter, Escape, F1, F6};
    use Named::{Home, PageDown, PageUp, Space, Tab};
    let (none, shift) = (Modifiers::empty(), Modifiers::SHIFT);
    let (ctrl, alt) = (Modifiers::CTRL, Modifiers::ALT);
    let with = |modifiers, keys: &[Named]| -> Vec<(Key, Modifiers)> {
        keys.iter().map(|key| (Key::Named(*key), modifiers)).collect()
    };
    let letters = |letters: &[&str]| -> Vec<(Key, Modifiers)> {
        letters.iter().map(|letter| (Key::Character((*letter).into()), ctrl)).collect()
    };
    let both = |mut left: Vec<_>, right: Vec<_>| {
        left.extend(right);
        left
    };
    vec![
        ("Tab, Shift+Tab", both(with(none, &[Tab]), with(shift, &[Tab]))),
        ("Enter, Space", with(none, &[Enter, Space])),
        ("Arrows in a group", with(none, &[ArrowRight, ArrowLeft])),
        ("F6, Shift+F6", both(with(none, &[F6]), with(shift, &[F6]))),
        ("Escape", with(none, &[Escape])),
        (
            "Up, Down, Page Up, Page Down, Home, End",
            with(none, &[ArrowDown, ArrowUp, PageDown, PageUp, End, Home]),
        ),
        ("Alt+Down, Alt+Up", with(alt, &[ArrowDown, ArrowDown, ArrowUp])),
        ("Ctrl+Down, Ctrl+Up", with(ctrl, &[ArrowDown, ArrowDown, ArrowUp])),
        ("Arrows while you read", with(none, &[ArrowDown, ArrowUp, ArrowRight, ArrowLeft])),
        ("Ctrl+Right, Ctrl+Left while you read", with(ctrl, &[ArrowRight, ArrowLeft])),
        (
            "Home, End, with Ctrl or without, while you read",
            both(with(none, &[End, Home]), with(ctrl, &[End, Home])),
        ),
        ("Ctrl+F", letters(&["f"])),
        ("Ctrl+D", letters(&["d"])),
        ("Ctrl+L", letters(&["l", "l"])),
        ("Ctrl and +, −, 0", letters(&["+", "-", "+", "0"])),
        ("Alt+Left", with(alt, &[ArrowLeft])),
        ("F1", with(none, &[F1, F1])),
        ("Ctrl+Q", letters(&["q"])),
    ]
}

#[test]
fn every_key_of_the_list_is_answered() {
    let career = || Window::open(Options { open: Some("perfusionist"), ..Options::default() });
    let mut window = career();
    window.key(Named::F1);
    let listed: Vec<String> = window
        .seen()
        .into_iter()
        .filter(|it| it.semantics.role == Role::RowHeader)
        .map(|it| it.semantics.name)
        .skip_while(|name| name != "Tab, Shift+Tab")
        .collect();
    let keys = keys_of_the_list();
    assert_eq!(listed, keys.iter().map(|(row, _)| *row).collect::<Vec<_>>());

    for (row, keys) in keys {
        let mut window = career();
        match row {
            "Enter, Space" => drop(window.tab_to(Role::Toggle, "Add to shortlist")),
            "Arrows in a group" => {
                window.press(Role::Link, "Display");
                drop(window.tab_to(Role::Radio, "As the system"));
            }
            _ if row.contains("read") => {
                for _ in 0..2 {
                    window.chord(Key::Named(Named::ArrowDown), Modifiers::CTRL);
                }
            }
            _ => {}
        }
        for (key, modifiers) in keys {
            let before = window.draw(1.0).0;
            window.chord(key.clone(), modifiers);
            let does = window.is_closed || window.draw(1.0).0 != before;
            assert!(does, "{row}: {key:?} with {modifiers:?} changed nothing");
        }
    }
}

#[test]
fn typing_in_a_field_sets_nothing_off() {
    let mut window = Window::open(Options { open: Some("electrician"), ..Options::default() });
    window.tab_to(Role::TextArea, "My notes: Electrician");
    window.type_text("every letter: abcdefghijklmnopqrstuvwxyz 0123456789 +-=");
    for key in [Named::ArrowDown, Named::Home, Named::End, Named::ArrowLeft, Named::Space] {
        window.key(key);
    }
    for key in [Named::ArrowLeft, Named::ArrowRight, Named::ArrowUp, Named::ArrowDown] {
        window.chord(Key::Named(key), Modifiers::CTRL);
    }
    let focused = window.focused().expect("a focus").semantics;
    assert_eq!(focused.role, Role::TextArea);
    assert_eq!(window.app.title(), "Electrician – Llwybr");
    assert_eq!(window.app.language(), Language::English);
}

#[test]
fn clicking_elsewhere_takes_the_focus_away() {
    let mut window = Window::open(Options { open: Some("electrician"), ..Options::default() });
    window.tab_to(Role::Toggle, "Add to shortlist");
    window.click(iced::Point::new(640.0, 5.0));
    assert!(window.focused().is_none());
    window.chord(Key::Named(Named::ArrowDown), Modifiers::CTRL);
    window.click(iced::Point::new(640.0, 5.0));
    assert!(window.focused().is_none());
}
