//! Everyone can use it: names, headings, Tab, targets, double size; on every screen.

use crate::support::window::{Options, Window};
use iced::Size;
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use llwybr::l10n::Language;
use llwybr::ui::{Role, Theme};

/// Every screen, in a language, with something on it.
fn every_screen(language: Language, size: Size) -> Vec<(&'static str, Window)> {
    let open =
        |open, language| Window::open(Options { open, language, size, ..Options::default() });
    let mut screens = vec![
        ("welcome", open(None, None)),
        ("careers", open(None, Some(language))),
        ("perfusionist", open(Some("perfusionist"), Some(language))),
        ("electrician", open(Some("electrician"), Some(language))),
        ("adult-nurse", open(Some("adult-nurse"), Some(language))),
    ];
    for (name, cy, en) in
        [("shortlist", "Rhestr fer", "Shortlist"), ("display", "Arddangos", "Display")]
    {
        let mut window = open(Some("perfusionist"), Some(language));
        window.chord(Key::Character("d".into()), Modifiers::CTRL);
        window.press(Role::Link, if language == Language::Cymraeg { cy } else { en });
        screens.push((name, window));
    }
    let mut article = open(None, Some(language));
    article.open_article("internships");
    screens.push(("article", article));
    screens
}

const SIZE: Size = Size::new(1280.0, 800.0);

#[test]
fn every_control_has_a_name_in_the_language_shown() {
    let nameless =
        [Role::Group, Role::List, Role::ListItem, Role::Row, Role::Main, Role::Alert, Role::Cell];
    for language in Language::ALL {
        for (name, mut window) in every_screen(language, SIZE) {
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
            let from_title = levels.iter().skip_while(|level| **level != 1);
            let from_title: Vec<u8> = from_title.copied().collect();
            for pair in from_title.windows(2) {
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
    for (name, mut window) in every_screen(Language::Cymraeg, SIZE) {
        for it in window.seen() {
            let is_inline_link = it.semantics.role == Role::Link && it.bounds.height < 30.0;
            if it.is_tab_stop && !is_inline_link {
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

/// The contrast of two colours as WCAG 2.2 computes it.
fn contrast(left: iced::Color, right: iced::Color) -> f32 {
    let channel = |value: f32| {
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    let luminance = |color: iced::Color| {
        0.2126 * channel(color.r) + 0.7152 * channel(color.g) + 0.0722 * channel(color.b)
    };
    let (left, right) = (luminance(left) + 0.05, luminance(right) + 0.05);
    (left / right).max(right / left)
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
            assert!(share > 0.5, "{name} at {size:?} has {share} of the window");
            for it in seen.iter().filter(|it| it.is_tab_stop && it.semantics.role == Role::Button) {
                // A word that is broken makes its button higher than two lines.
                assert!(it.bounds.height < 110.0, "{name} at {size:?}: {it:?}");
            }
        }
    }
}
