//! How pages are laid out: nothing cut off, broken or covered, in either language, at twice the size
//! of text too; enough contrast in what is really drawn; the focus in the order of reading.

use crate::everyone::every_window;
use crate::support::content;
use crate::support::seen::Seen;
use crate::support::shown::{Shown, shown};
use crate::support::window::{Options, Window};
use iced::keyboard::{Key, Modifiers};
use iced::{Color, Point, Rectangle, Size};
use llwybr::l10n::Language;
use llwybr::store::{Clock, Edit, ThemeChoice};
use llwybr::ui::Role;

/// Each window and size of text at which a page has to hold together.
const DRESSES: [(Size, u16); 4] = [
    (Size::new(1280.0, 800.0), 100),
    (Size::new(1024.0, 768.0), 100),
    (Size::new(1024.0, 768.0), 150),
    (Size::new(1024.0, 768.0), 200),
];

/// Every screen in every dress.
fn every_dress(mut check: impl FnMut(&str, &mut Window, Size)) {
    for language in Language::ALL {
        for (size, text_size) in DRESSES {
            for (name, mut window) in every_window(language, size) {
                set(&mut window, Edit::TextSize(text_size));
                let name = format!("{name} in {language:?} at {size:?}, {text_size}%");
                let scale = f32::from(text_size) / 100.0;
                check(&name, &mut window, Size::new(size.width / scale, size.height / scale));
            }
        }
    }
}

fn set(window: &mut Window, edit: Edit) {
    let clock = Clock { now: 1_000, replica: "test".to_owned() };
    window.send(llwybr::app::Message::Stamped { edits: vec![edit], clock, epoch: 0 });
}

#[test]
fn no_word_is_broken_or_cut() {
    every_dress(words_are_whole);
}

#[test]
fn no_word_of_any_career_is_broken_or_cut() {
    for id in content().guide.careers().map(|career| career.id.to_string()) {
        for language in Language::ALL {
            for (size, text_size) in [DRESSES[1], DRESSES[3]] {
                let open = Some(&*id.clone().leak());
                let language = Some(language);
                let mut window =
                    Window::open(Options { language, open, size, ..Options::default() });
                set(&mut window, Edit::TextSize(text_size));
                let scale = f32::from(text_size) / 100.0;
                let name = format!("{id} in {language:?} at {text_size}%");
                let size = Size::new(size.width / scale, size.height / scale);
                words_are_whole(&name, &mut window, size);
            }
        }
    }
}

fn words_are_whole(name: &str, window: &mut Window, size: Size) {
    for words in shown(window) {
        for pair in words.lines.windows(2).filter(|pair| !pair[0].is_written_end) {
            let ends = pair[0].text.chars().last();
            let begins = pair[1].text.chars().next();
            let is_broken =
                ends.is_some_and(char::is_alphabetic) && begins.is_some_and(char::is_alphabetic);
            assert!(!is_broken, "{name}: {:?} is broken", words.text());
        }
        let right = words.bounds.x + words.bounds.width;
        assert!(words.bounds.x >= -0.5 && right <= size.width + 0.5, "{name}: {words:?}");
        for line in &words.lines {
            let end = line.characters.last().map_or(0.0, |last| last.left + last.width);
            let is_space = line.text.ends_with(' ');
            assert!(
                end <= words.bounds.width + if is_space { 8.0 } else { 1.0 },
                "{name}: {:?} reaches {end} of {}",
                line.text,
                words.bounds.width
            );
            assert!(line.top + line.height <= words.bounds.height + 1.0, "{name}: {words:?}");
        }
        if let Some(control) = words.control {
            let around = control.expand(1.0);
            assert!(is_within(words.bounds, around), "{name}: {words:?} leaves its control");
        }
    }
}

#[test]
fn no_words_cover_others() {
    every_dress(|name, window, _| {
        let all = shown(window);
        let lines: Vec<(usize, Rectangle, &str)> = all
            .iter()
            .enumerate()
            .flat_map(|(index, words)| {
                words.lines.iter().filter_map(move |line| {
                    let right = line.characters.last().map(|it| it.left + it.width)?;
                    let at = Rectangle {
                        x: words.bounds.x,
                        y: words.bounds.y + line.top,
                        width: right,
                        height: line.height,
                    };
                    // The height of a line holds room above and below its letters.
                    Some((index, at.shrink([at.height * 0.2, 0.0]), line.text.as_str()))
                })
            })
            .collect();
        for (at, left) in lines.iter().enumerate() {
            for right in &lines[at + 1..] {
                let is_same_frame =
                    all[left.0].frame.map(|it| it.0) == all[right.0].frame.map(|it| it.0);
                let overlap = left.1.intersection(&right.1);
                let covers = overlap.is_some_and(|it| it.width > 1.0 && it.height > 1.0);
                assert!(!(is_same_frame && covers), "{name}: {:?} and {:?}", left.2, right.2);
            }
        }
    });
}

#[test]
fn no_control_covers_another() {
    every_dress(|name, window, _| {
        let seen = open_part(window.seen());
        let stops: Vec<_> = seen.iter().filter(|it| it.is_tab_stop).collect();
        for (at, left) in stops.iter().enumerate() {
            for right in &stops[at + 1..] {
                let overlap = left.bounds.intersection(&right.bounds);
                let covers = overlap.is_some_and(|it| it.width > 1.0 && it.height > 1.0);
                // A card has its bookmark in a corner of its own, and a link among words that runs
                // over lines has a box that reaches round others.
                let is_card = is_within(right.bounds, left.bounds);
                let is_inline = [left, right].iter().any(|it| it.semantics.role == Role::Link);
                let is_apart = left.frame != right.frame;
                assert!(
                    !covers || is_card || is_inline || is_apart,
                    "{name}: {:?} and {:?}",
                    left.semantics.name,
                    right.semantics.name
                );
            }
        }
    });
}

#[test]
fn the_focus_goes_in_the_order_of_reading() {
    every_dress(|name, window, _| {
        let seen = open_part(window.seen());
        let stops = seen.iter().filter(|it| it.is_tab_stop).collect::<Vec<_>>();
        for pair in stops.windows(2) {
            let (before, after) = (pair[0].bounds, pair[1].bounds);
            // Two links in one line of words, of which one runs over into the next, have boxes that
            // say nothing of their order.
            let is_link = |it: &Seen| it.semantics.role == Role::Link;
            let are_inline = is_link(pair[0]) && is_link(pair[1]) && pair[0].is_inline;
            if pair[0].frame != pair[1].frame || are_inline {
                continue;
            }
            let is_beside = |a: (f32, f32), b: (f32, f32)| a.0 < b.1 - 1.0 && b.0 < a.1 - 1.0;
            let across = |it: Rectangle| (it.x, it.x + it.width);
            let down = |it: Rectangle| (it.y, it.y + it.height);
            let goes_up = after.y + after.height <= before.y + 1.0;
            let goes_back = is_beside(down(before), down(after)) && after.x < before.x - 1.0;
            let is_same_column = is_beside(across(before), across(after));
            assert!(
                !(goes_up && is_same_column || goes_back),
                "{name}: from {:?} to {:?}",
                pair[0].semantics.name,
                pair[1].semantics.name
            );
        }
    });
}

/// The contrast of two colours as WCAG 2.2 computes it.
pub fn contrast(left: Color, right: Color) -> f32 {
    let channel = |value: f32| {
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    let luminance = |color: Color| {
        0.2126 * channel(color.r) + 0.7152 * channel(color.g) + 0.0722 * channel(color.b)
    };
    let (left, right) = (luminance(left) + 0.05, luminance(right) + 0.05);
    (left / right).max(right / left)
}

/// Every pair of words and ground that is drawn on any screen, in every theme, by its pixels.
#[test]
fn words_stand_out_from_the_ground_they_are_drawn_on() {
    const DENSITY: f32 = 2.0;
    let size = Size::new(1280.0, 800.0);
    let window_bounds = Rectangle::new(Point::ORIGIN, size);
    let mut pairs = 0;
    for theme in [ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Contrast] {
        for (name, mut window) in every_window(Language::Cymraeg, size) {
            set(&mut window, Edit::Theme(theme));
            for _ in 0..4 {
                let (pixels, width, _) = window.draw(DENSITY);
                for words in shown(&mut window).iter().filter(|it| !it.is_disabled) {
                    let Some((ground, ink)) = colors(words, window_bounds, &pixels, width, DENSITY)
                    else {
                        continue;
                    };
                    pairs += 1;
                    let found = contrast(ground, ink);
                    // Large type alone, of 34 and more, has lines so high.
                    let is_large = words.lines[0].height >= 40.0;
                    let least = if is_large { 3.0 } else { 4.5 };
                    // What is drawn is a little softer than the colour it is drawn in.
                    assert!(
                        found >= least - 0.05,
                        "{name}, {theme:?}: {:?} is {ink:?} on {ground:?}: {found}",
                        words.text()
                    );
                }
                window.key(iced::keyboard::key::Named::PageDown);
            }
        }
    }
    assert!(pairs > 800, "{pairs} pairs were looked at");
}

/// The ground of the first line that is seen, and its ink: what stands out most from it.
fn colors(
    words: &Shown,
    window: Rectangle,
    pixels: &[u8],
    width: u32,
    density: f32,
) -> Option<(Color, Color)> {
    let seen = words.lines.iter().find_map(|line| words.visible(line, window))?;
    let mut counts = std::collections::HashMap::<[u8; 3], usize>::new();
    for y in (seen.y * density) as usize..((seen.y + seen.height) * density) as usize {
        for x in (seen.x * density) as usize..((seen.x + seen.width) * density) as usize {
            let at = (y * width as usize + x) * 4;
            let pixel = [*pixels.get(at)?, *pixels.get(at + 1)?, *pixels.get(at + 2)?];
            *counts.entry(pixel).or_default() += 1;
        }
    }
    let color = |[r, g, b]: [u8; 3]| Color::from_rgb8(r, g, b);
    let ground = color(*counts.iter().max_by_key(|(_, count)| **count)?.0);
    let inks = counts.iter().filter(|(_, count)| **count > 1).map(|(pixel, _)| color(*pixel));
    let ink = inks.max_by(|a, b| contrast(*a, ground).total_cmp(&contrast(*b, ground)))?;
    Some((ground, ink))
}

#[test]
fn larger_and_smaller_text_come_back_to_where_they_were() {
    let (_, mut window) = every_window(Language::Cymraeg, Size::new(1024.0, 768.0)).swap_remove(2);
    let before: Vec<Rectangle> = shown(&mut window).iter().map(|it| it.bounds).collect();
    window.chord(Key::Character("+".into()), Modifiers::CTRL);
    assert_ne!(before, shown(&mut window).iter().map(|it| it.bounds).collect::<Vec<_>>());
    window.chord(Key::Character("-".into()), Modifiers::CTRL);
    assert_eq!(before, shown(&mut window).iter().map(|it| it.bounds).collect::<Vec<_>>());
}

/// What can be used: where a window within the window is open, what is in it alone.
fn open_part(mut seen: Vec<Seen>) -> Vec<Seen> {
    match seen.iter().position(|it| it.semantics.role == Role::Dialog) {
        Some(dialog) => seen.split_off(dialog),
        None => seen,
    }
}

fn is_within(inner: Rectangle, outer: Rectangle) -> bool {
    inner.x >= outer.x - 0.5
        && inner.y >= outer.y - 0.5
        && inner.x + inner.width <= outer.x + outer.width + 0.5
        && inner.y + inner.height <= outer.y + outer.height + 0.5
}
