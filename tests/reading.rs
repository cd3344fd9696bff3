//! Reading by keys: by letter, word, line, paragraph and heading, with a caret that shows and is told.

use crate::support::told::{all, caret, find, focus};
use crate::support::window::{Options, Window};
use accesskit::{Action, ActionData, Role};
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use llwybr::l10n::Language;

fn open(id: &'static str, language: Language) -> Window {
    Window::open(Options { open: Some(id), language: Some(language), ..Options::default() })
}

#[test]
fn a_section_is_read_by_letter_word_line_and_paragraph_in_its_language() {
    for (language, section) in [(Language::Cymraeg, "Cyflog"), (Language::English, "Pay")] {
        let mut window = open("perfusionist", language);
        let tree = window.told();
        let document = find(&tree, Role::Document, section);
        let text = document.document_range().text();
        assert!(text.starts_with(&format!("{section}\n")), "{text}");
        assert!(text.contains("£47,810"), "{text}");
        assert_eq!(document.language(), Some(language.code()));
        // A row of the table is one line.
        assert!(text.lines().any(|line| line.contains("£38,682") && line.contains('6')), "{text}");
        window.ask(document.locate().0, Action::Focus, None);
        assert_eq!(focus(&mut window), (Role::Heading, section.to_owned()));
    }
}

#[test]
fn keys_move_the_caret_and_the_caret_is_told() {
    let mut window = open("perfusionist", Language::English);
    let arrow = |key| Key::Named(key);
    // From the title to the first paragraph of the page, then to the next.
    window.chord(arrow(Named::ArrowDown), Modifiers::CTRL);
    assert!(caret(&mut window).0.starts_with("Also known as"));
    window.chord(arrow(Named::ArrowDown), Modifiers::CTRL);
    window.chord(arrow(Named::ArrowDown), Modifiers::CTRL);
    let lead = "Sets up and runs the machine that does the work of the heart and";
    assert_eq!(caret(&mut window).0.trim_end(), lead);
    assert!(matches!(focus(&mut window).0, Role::Label));
    window.key(Named::ArrowRight);
    assert_eq!(caret(&mut window).1, "e");
    window.chord(arrow(Named::ArrowRight), Modifiers::CTRL);
    assert_eq!(caret(&mut window).1, "u");
    window.chord(arrow(Named::ArrowRight), Modifiers::CTRL);
    assert_eq!(caret(&mut window).1, "a");
    window.key(Named::ArrowDown);
    assert_eq!(caret(&mut window).0.trim_end(), "lungs during surgery.");
    window.key(Named::ArrowUp);
    assert_eq!(caret(&mut window).0.trim_end(), lead);
    window.key(Named::ArrowUp);
    assert_eq!(caret(&mut window).0.trim_end(), "Draft");
    // By heading, through the whole page and no further.
    let mut headings = Vec::new();
    for _ in 0..60 {
        window.chord(arrow(Named::ArrowDown), Modifiers::ALT);
        headings.push(focus(&mut window).1);
    }
    headings.dedup();
    let tree = window.told();
    let told: Vec<String> = all(&tree)
        .iter()
        .filter(|it| it.role() == Role::Heading)
        .skip(1)
        .filter_map(|it| it.label())
        .collect();
    assert_eq!(headings, told);
    window.chord(arrow(Named::ArrowUp), Modifiers::ALT);
    assert_eq!(focus(&mut window).1, told[told.len() - 2]);
}

#[test]
fn reading_goes_through_every_word_of_the_page_in_order() {
    let mut window = open("electrician", Language::Cymraeg);
    let tree = window.told();
    let documents = all(&tree).into_iter().filter(|it| it.role() == Role::Document);
    let text: String = documents.map(|it| it.document_range().text()).collect();
    let expected: Vec<&str> = text.lines().map(str::trim).filter(|it| !it.is_empty()).collect();
    window.chord(Key::Named(Named::ArrowDown), Modifiers::CTRL);
    let place = |window: &mut Window| {
        let selections = window.tell().nodes.into_iter();
        let mut selections = selections.filter_map(|(_, node)| node.text_selection().cloned());
        (selections.next(), focus(window))
    };
    let mut read = vec![caret(&mut window).0];
    let mut before = place(&mut window);
    loop {
        window.key(Named::ArrowDown);
        let here = place(&mut window);
        if here == before {
            break;
        }
        // The line of a cell is its whole row; what takes the focus is the cell.
        let is_cell = matches!(here.1.0, Role::Cell | Role::RowHeader | Role::ColumnHeader);
        if !is_cell {
            read.push(caret(&mut window).0);
        } else if here.1 != before.1 {
            read.push(here.1.1.clone());
        }
        before = here;
        assert!(read.len() < 2_000, "reading never ends");
    }
    let read: String = read.iter().map(|line| format!("{} ", line.trim())).collect();
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let (read, expected) = (words(&read), words(&expected.join(" ")));
    assert!(expected.len() > 800, "{}", expected.len());
    let unlike = read.iter().zip(&expected).position(|(read, expected)| read != expected);
    assert_eq!(unlike.map(|at| (&read[at - 3..at + 3], &expected[at - 3..at + 3])), None);
    assert!(read.len() >= expected.len());
}

#[test]
fn without_reading_the_arrows_scroll() {
    let mut window = open("perfusionist", Language::English);
    let scrolled = |window: &mut Window| window.find(llwybr::ui::Role::Heading, "Pay").scrolled;
    assert_eq!(scrolled(&mut window), 0.0);
    window.key(Named::ArrowDown);
    assert!(scrolled(&mut window) > 0.0);
    window.key(Named::Home);
    assert_eq!(scrolled(&mut window), 0.0);
}

#[test]
fn tab_stops_at_sections_only_where_someone_listens() {
    use llwybr::accessibility::Heard;
    use llwybr::app::Message;
    let stops = |window: &mut Window| {
        let mut roles = Vec::new();
        for _ in 0..80 {
            window.key(Named::Tab);
            roles.push(focus(window).0);
        }
        roles.contains(&Role::Label)
    };
    let mut window = open("perfusionist", Language::English);
    assert!(!stops(&mut window));
    window.send(Message::Heard(Heard::Listening));
    assert!(stops(&mut window));
    window.send(Message::Heard(Heard::Silence));
    assert!(!stops(&mut window));
}

#[test]
fn the_caret_of_a_field_is_told_and_follows_the_keys() {
    let mut window = open("electrician", Language::English);
    window.tab_to(llwybr::ui::Role::TextArea, "My notes: Electrician");
    window.type_text("dŵr a tân");
    window.key(Named::ArrowLeft);
    assert_eq!(caret(&mut window), ("dŵr a tân".to_owned(), "n".to_owned()));
    window.key(Named::Home);
    assert_eq!(caret(&mut window).1, "d");
    window.key(Named::ArrowRight);
    assert_eq!(caret(&mut window).1, "ŵ");

    window.chord(Key::Character("f".into()), Modifiers::CTRL);
    window.type_text("tŷ");
    window.key(Named::ArrowLeft);
    assert_eq!(caret(&mut window), ("tŷ".to_owned(), "ŷ".to_owned()));
}

#[test]
fn a_caret_is_put_where_a_screen_reader_wants_it() {
    let mut window = open("perfusionist", Language::English);
    let tree = window.told();
    let document = find(&tree, Role::Document, "Hours");
    let range = document.document_range();
    let second = range.start().forward_to_paragraph_start().forward_to_word_start();
    let selection = second.to_degenerate_range().to_text_selection();
    let target = document.locate().0;
    window.ask(target, Action::SetTextSelection, Some(ActionData::SetTextSelection(selection)));
    let (line, letter) = caret(&mut window);
    let word = line.split(' ').nth(1).expect("a second word");
    assert!(word.starts_with(&letter), "{letter:?} in {line:?}");
}

#[test]
fn reading_goes_on_where_it_was_after_the_list_of_keys_and_after_another_page() {
    let mut window = open("perfusionist", Language::English);
    for _ in 0..3 {
        window.chord(Key::Named(Named::ArrowDown), Modifiers::ALT);
    }
    window.chord(Key::Named(Named::ArrowDown), Modifiers::CTRL);
    window.key(Named::ArrowRight);
    let before = (focus(&mut window), caret(&mut window));
    window.key(Named::F1);
    assert_eq!(focus(&mut window).0, Role::Button);
    window.key(Named::F1);
    assert_eq!((focus(&mut window), caret(&mut window)), before);
    window.chord(Key::Character("f".into()), Modifiers::CTRL);
    assert_eq!(focus(&mut window).0, Role::TextInput);
    window.chord(Key::Named(Named::ArrowLeft), Modifiers::ALT);
    assert_eq!((focus(&mut window), caret(&mut window)), before);
}

#[test]
fn by_keys_the_focus_always_shows() {
    let mut window = open("perfusionist", Language::English);
    window.tab_to(llwybr::ui::Role::Link, "Hours");
    window.key(Named::Enter);
    assert_eq!(focus(&mut window), (Role::Heading, "Hours".to_owned()), "the caret is in it");
}

#[test]
fn a_caret_is_put_at_the_end_of_a_paragraph_too() {
    let mut window = open("perfusionist", Language::English);
    let tree = window.told();
    let document = find(&tree, Role::Document, "Hours");
    let text = document.document_range().text();
    let second = text.char_indices().filter(|(_, letter)| *letter == '\n').nth(1).expect("lines");
    let end = text[..second.0].chars().count();
    let place = document.text_position_from_global_usv_index(end).expect("a place");
    let selection = place.to_degenerate_range().to_text_selection();
    let target = document.locate().0;
    window.ask(target, Action::SetTextSelection, Some(ActionData::SetTextSelection(selection)));
    let (line, rest) = caret(&mut window);
    let paragraph = text.lines().nth(1).expect("a paragraph");
    assert!(paragraph.ends_with(line.trim_end()), "{line:?} in {paragraph:?}");
    assert_eq!(rest.trim_end(), "");
}

#[test]
fn larger_text_and_another_number_of_columns_keep_the_place() {
    use iced::Size;
    let mut window = open("perfusionist", Language::English);
    for _ in 0..6 {
        window.chord(Key::Named(Named::ArrowDown), Modifiers::ALT);
    }
    window.chord(Key::Named(Named::ArrowDown), Modifiers::CTRL);
    let words = |window: &mut Window| focus(window).1;
    let before = words(&mut window);
    // The section that is read is the one that is seen, at each size.
    let is_seen = |window: &mut Window| {
        let (line, _) = caret(window);
        let shown = crate::support::shown::shown(window);
        let passage = shown.iter().find(|it| it.text().contains(line.trim())).expect("the line");
        let (frame, by) = passage.frame.expect("a page");
        let center = passage.bounds.center_y() - by.y;
        center > frame.y && center < frame.y + frame.height
    };
    assert!(is_seen(&mut window));
    for _ in 0..6 {
        window.chord(Key::Character("+".into()), Modifiers::CTRL);
        assert_eq!(words(&mut window), before);
        assert!(is_seen(&mut window));
    }
    window.chord(Key::Character("0".into()), Modifiers::CTRL);
    for width in [1000.0, 700.0, 1280.0] {
        window.resize(Size::new(width, 800.0));
        assert_eq!(words(&mut window), before, "{width}");
        assert!(is_seen(&mut window), "{width}");
    }
    // So is the title at which a page opens.
    let mut window = open("perfusionist", Language::English);
    let title = focus(&mut window);
    window.resize(Size::new(700.0, 800.0));
    assert_eq!(focus(&mut window), title);
}
