//! What a screen reader is told of the window, and what it can ask for, without a display.

use crate::support::window::{Options, Window};
use accesskit::{Action, ActionData, NodeId, Role, TreeUpdate};
use accesskit_consumer::{NodeRef, Tree};
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use llwybr::l10n::Language;
use std::collections::{HashMap, HashSet};

fn open(id: &'static str, language: Language) -> Window {
    Window::open(Options { open: Some(id), language: Some(language), ..Options::default() })
}

fn careers(language: Language) -> Window {
    Window::open(Options { language: Some(language), ..Options::default() })
}

/// Every node of the tree, in reading order.
fn nodes<'a>(node: NodeRef<'a>, found: &mut Vec<NodeRef<'a>>) {
    found.push(node);
    for child in node.children() {
        nodes(child, found);
    }
}

fn all(tree: &Tree) -> Vec<NodeRef<'_>> {
    let mut found = Vec::new();
    nodes(tree.state().root(), &mut found);
    found
}

fn find<'a>(tree: &'a Tree, role: Role, name: &str) -> NodeRef<'a> {
    let name_of = |node: &NodeRef<'_>| {
        if node.label_comes_from_value() { node.value() } else { node.label() }
    };
    let found =
        all(tree).into_iter().find(|it| it.role() == role && name_of(it).as_deref() == Some(name));
    found.unwrap_or_else(|| {
        let names: Vec<_> = all(tree).iter().map(|it| (it.role(), name_of(it))).collect();
        panic!("no {role:?} {name:?} in {names:#?}")
    })
}

fn id(tree: &Tree, role: Role, name: &str) -> NodeId {
    find(tree, role, name).locate().0
}

/// What has the focus: its role and name.
fn focus(window: &mut Window) -> (Role, String) {
    let tree = window.told();
    let node = tree.state().focus_in_tree();
    let name = if node.label_comes_from_value() { node.value() } else { node.label() };
    (node.role(), name.unwrap_or_default())
}

/// The words of the line, and of what stands right of the caret, in what has the focus.
fn caret(window: &mut Window) -> (String, String) {
    let tree = window.told();
    let mut node = tree.state().focus_in_tree();
    while !node.supports_text_ranges() {
        match node.parent() {
            Some(parent) => node = parent,
            // A heading that stands by itself.
            None => {
                return (tree.state().focus_in_tree().label().unwrap_or_default(), String::new());
            }
        }
    }
    let caret = node.text_selection_focus().expect("a caret");
    let text = |start, end| {
        let mut range: accesskit_consumer::TextRange<'_> = start;
        range.set_end(end);
        range.text()
    };
    let to = caret.forward_to_character_end();
    let line_start = if caret.is_line_start() { caret } else { caret.backward_to_line_start() };
    let line = text(line_start.to_degenerate_range(), caret.forward_to_line_end());
    (line, text(caret.to_degenerate_range(), to))
}

#[test]
fn a_career_is_told_as_headings_lists_tables_and_parts() {
    let tree = open("perfusionist", Language::English).told();
    let root = tree.state().root();
    assert_eq!((root.role(), root.label()), (Role::Window, Some("Perfusionist – Llwybr".into())));
    for (role, name) in [
        (Role::Banner, "Top of the window"),
        (Role::Navigation, "Main menu"),
        (Role::Navigation, "On this page"),
        (Role::Main, "Main content"),
        (Role::Complementary, "Shortlist, pictures and notes"),
        (Role::Document, "Pay"),
        (Role::MultilineTextInput, "My notes: Perfusionist"),
    ] {
        let _ = find(&tree, role, name);
    }
    let headings: Vec<(usize, String)> = all(&tree)
        .iter()
        .filter(|it| it.role() == Role::Heading)
        .map(|it| (it.level().expect("a level"), it.label().expect("a name")))
        .collect();
    assert_eq!(headings[0], (1, "Perfusionist".to_owned()));
    assert!(headings.contains(&(2, "Pay".to_owned())), "{headings:?}");
    assert!(headings.contains(&(3, "On a pay scale".to_owned())), "{headings:?}");

    let table = find(&tree, Role::Table, "NHS Agenda for Change pay scale, England, 2025/26");
    assert_eq!(table.data().row_count(), Some(3));
    assert_eq!(table.data().column_count(), Some(3));
    let cell = find(&tree, Role::Cell, "Band 7");
    assert_eq!((cell.data().row_index(), cell.data().column_index()), (Some(2), Some(1)));
    let _ = find(&tree, Role::RowHeader, "Experienced");
    let _ = find(&tree, Role::ColumnHeader, "Pay a year");

    let first = all(&tree).into_iter().find(|it| it.role() == Role::ListItem).expect("a list");
    assert_eq!(first.position_in_set(), Some(0));
    assert_eq!(first.size_of_set_from_container(&accesskit_consumer::common_filter), Some(4));
    let picture = all(&tree).into_iter().find(|it| it.role() == Role::Image).expect("a picture");
    assert!(picture.has_label() && picture.has_description());
}

#[test]
fn everything_told_has_a_name_where_it_needs_one_and_no_words_twice() {
    for language in Language::ALL {
        let mut welcome = Window::open(Options { language: None, ..Options::default() });
        let trees = [
            welcome.told(),
            careers(language).told(),
            open("perfusionist", language).told(),
            open("electrician", language).told(),
        ];
        for tree in &trees {
            for node in all(tree) {
                let role = node.role();
                let needs_name = node.is_focusable(&accesskit_consumer::common_filter)
                    || matches!(role, Role::Image | Role::Table | Role::Dialog | Role::Main)
                    || matches!(role, Role::Navigation | Role::Banner | Role::Search);
                if needs_name && !node.label_comes_from_value() {
                    assert!(node.has_label(), "{language:?}: {role:?} {:?}", node.data());
                }
                let is_pressed = matches!(role, Role::Button | Role::RadioButton);
                if is_pressed || role == Role::Status {
                    assert_eq!(
                        node.children().count(),
                        0,
                        "{:?} tells its name again",
                        node.label()
                    );
                }
            }
        }
    }
}

#[test]
fn every_node_has_a_number_of_its_own_and_keeps_it() {
    let mut window = open("perfusionist", Language::English);
    let numbers = |update: &TreeUpdate| -> HashMap<NodeId, Role> {
        let found: HashMap<_, _> = update.nodes.iter().map(|(id, it)| (*id, it.role())).collect();
        assert_eq!(found.len(), update.nodes.len(), "a number stands for two nodes");
        found
    };
    let before = numbers(&window.tell());
    window.key(Named::PageDown);
    window.chord(Key::Character("d".into()), Modifiers::CTRL);
    window.chord(Key::Character("l".into()), Modifiers::CTRL);
    let _ = window.draw(1.0);
    let after = numbers(&window.tell());
    // Lines may be laid out anew; all else is what it was.
    let lasting = |all: &HashMap<NodeId, Role>| -> HashSet<(NodeId, Role)> {
        let lasting = all.iter().filter(|(_, role)| **role != Role::TextRun);
        lasting.map(|(id, role)| (*id, *role)).collect()
    };
    let lost: Vec<_> = lasting(&before).difference(&lasting(&after)).copied().collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn another_page_is_another_thing_even_where_it_looks_alike() {
    let mut window = open("perfusionist", Language::English);
    let title = id(&window.told(), Role::Heading, "Perfusionist");
    let careers = id(&window.told(), Role::Link, "Careers");
    window.press(llwybr::ui::Role::Link, "Careers");
    window.press(llwybr::ui::Role::Link, "Electrician");
    let tree = window.told();
    assert_ne!(id(&tree, Role::Heading, "Electrician"), title);
    assert_eq!(id(&tree, Role::Link, "Careers"), careers, "the header is the same");
    assert_eq!(focus(&mut window), (Role::Heading, "Electrician".to_owned()));
}

#[test]
fn an_item_that_moves_stays_what_it_was() {
    let mut window = careers(Language::English);
    for name in ["Adult nurse", "Electrician"] {
        window.press(llwybr::ui::Role::Toggle, &format!("Add to shortlist: {name}"));
    }
    window.press(llwybr::ui::Role::Link, "Shortlist");
    let before = id(&window.told(), Role::Button, "Move down: Adult nurse");
    window.tab_to(llwybr::ui::Role::Button, "Move down: Adult nurse");
    window.key(Named::Enter);
    assert_eq!(id(&window.told(), Role::Button, "Move down: Adult nurse"), before);
    assert_eq!(focus(&mut window).1, "Move down: Adult nurse");
    let news = window.app.news().expect("news").text.clone();
    assert_eq!(news, "Adult nurse: now 2 of 2");
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
        before = here;
        read.push(caret(&mut window).0);
        assert!(read.len() < 2_000, "reading never ends");
    }
    let read: String = read.iter().map(|line| format!("{} ", line.trim())).collect();
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    // The cells of a row are lines of their own to the caret, and one line to a screen reader.
    let (read, expected) = (words(&read), words(&expected.join(" ")));
    let missing: Vec<&String> = expected.iter().filter(|word| !read.contains(word)).collect();
    assert!(missing.is_empty(), "never read: {missing:?}");
    assert!(read.len() >= expected.len(), "{} of {}", read.len(), expected.len());
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
fn a_screen_reader_presses_focuses_fills_and_moves() {
    let mut window = careers(Language::English);
    let field = id(&window.told(), Role::TextInput, "Find a career by its title");
    window.ask(field, Action::Focus, None);
    assert_eq!(focus(&mut window).0, Role::TextInput);
    window.ask(field, Action::SetValue, Some(ActionData::Value("nurs".into())));
    let tree = window.told();
    assert_eq!(
        find(&tree, Role::TextInput, "Find a career by its title").value().as_deref(),
        Some("nurs")
    );
    let _ = find(&tree, Role::Status, "1 career");
    window.ask(id(&tree, Role::Link, "Adult nurse"), Action::Click, None);
    assert_eq!(focus(&mut window), (Role::Heading, "Adult nurse".to_owned()));

    let note = id(&window.told(), Role::MultilineTextInput, "My notes: Adult nurse");
    window.ask(note, Action::SetValue, Some(ActionData::Value("tŷ\nŵyn".into())));
    let tree = window.told();
    let node = find(&tree, Role::MultilineTextInput, "My notes: Adult nurse");
    assert_eq!(node.document_range().text(), "tŷ\nŵyn");

    let pay = id(&tree, Role::Document, "Pay");
    assert!(window.find(llwybr::ui::Role::Heading, "Pay").scrolled == 0.0);
    window.ask(pay, Action::ScrollIntoView, None);
    assert!(window.find(llwybr::ui::Role::Heading, "Pay").scrolled > 0.0);

    window.press(llwybr::ui::Role::Link, "Display");
    let size = id(&window.told(), Role::Slider, "Text size");
    window.ask(size, Action::Increment, None);
    assert_eq!(window.app.user().text_size(), 115);
    window.ask(size, Action::SetValue, Some(ActionData::NumericValue(190.0)));
    assert_eq!(window.app.user().text_size(), 200);
    window.ask(size, Action::Decrement, None);
    assert_eq!(window.app.user().text_size(), 175);
    let tree = window.told();
    let node = find(&tree, Role::Slider, "Text size");
    assert_eq!((node.numeric_value(), node.max_numeric_value()), (Some(175.0), Some(200.0)));
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
fn words_in_another_language_than_the_windows_say_so() {
    let tree = Window::open(Options { language: None, ..Options::default() }).told();
    for (name, language) in [("Cymraeg", "cy"), ("English", "en")] {
        assert_eq!(find(&tree, Role::Button, name).language(), Some(language));
    }
    let tree = careers(Language::Cymraeg).told();
    assert_eq!(tree.state().root().language(), Some("cy"));
    assert_eq!(find(&tree, Role::Button, "English").language(), Some("en"));
    assert_eq!(find(&tree, Role::Heading, "Gyrfaoedd").language(), Some("cy"));
}

#[test]
fn a_link_in_running_words_is_a_link_and_its_words_are_read_with_the_rest() {
    let tree = open("perfusionist", Language::English).told();
    let link = find(&tree, Role::Link, "nurses");
    let paragraph = link.parent().expect("a paragraph");
    let text = paragraph.value().expect("words");
    assert!(text.contains("anaesthetists, nurses and other theatre staff"), "{text}");
    let word = |text: &str| text.split_whitespace().count();
    let starts: usize = paragraph
        .children()
        .flat_map(|it| if it.role() == Role::Link { it.children().collect() } else { vec![it] })
        .map(|run| run.data().word_starts().len())
        .sum();
    assert_eq!(starts, word(&text), "a word that a link ends is counted once");
}

#[test]
fn what_changes_by_itself_is_a_live_region() {
    let mut window = open("electrician", Language::Cymraeg);
    window.tab_to(llwybr::ui::Role::TextArea, "Fy nodiadau: Trydanwr");
    window.type_text("a");
    let tree = window.told();
    let saved = find(&tree, Role::Status, "Wedi'i gadw");
    assert_eq!(saved.live(), accesskit::Live::Polite);
    window.chord(Key::Character("l".into()), Modifiers::CTRL);
    let tree = window.told();
    assert_eq!(
        find(&tree, Role::Status, "Llwybr is now in English.").live(),
        accesskit::Live::Polite
    );
    assert_eq!(focus(&mut window).1, "My notes: Electrician", "the place is the same");
}

#[test]
fn nothing_is_told_that_takes_the_number_of_another_however_long_a_note_is() {
    let mut window = open("electrician", Language::English);
    window.paste_note(&"gair ".repeat(60_000));
    window.paste_note(&"\n".repeat(300));
    let tree = window.told();
    let note = find(&tree, Role::MultilineTextInput, "My notes: Electrician");
    assert!(note.document_range().text().len() > 200_000);
    window.paste_note("🩺👩🏽‍⚕️ שלום a\u{300}\u{301}");
    let _ = window.told();
}
