//! What a screen reader is told of the window, and what it can ask for, without a display.

use crate::support::told::{all, find, focus, id, nodes};
use crate::support::window::{Options, Window};
use accesskit::{Action, ActionData, NodeId, Role, TreeUpdate};
use accesskit_consumer::{NodeRef, Tree};
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use llwybr::accessibility::translate::Changes;
use llwybr::l10n::Language;
use std::collections::{HashMap, HashSet};

fn open(id: &'static str, language: Language) -> Window {
    Window::open(Options { open: Some(id), language: Some(language), ..Options::default() })
}

fn careers(language: Language) -> Window {
    Window::open(Options { language: Some(language), ..Options::default() })
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
    // AccessKit counts levels from 0.
    assert_eq!(headings[0], (0, "Perfusionist".to_owned()));
    assert!(headings.contains(&(1, "Pay".to_owned())), "{headings:?}");
    assert!(headings.contains(&(2, "On a pay scale".to_owned())), "{headings:?}");

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
fn a_screen_reader_presses_focuses_fills_and_moves() {
    let mut window = careers(Language::English);
    let field = id(&window.told(), Role::TextInput, "Find a career");
    window.ask(field, Action::Focus, None);
    assert_eq!(focus(&mut window).0, Role::TextInput);
    window.ask(field, Action::SetValue, Some(ActionData::Value("perfus".into())));
    let tree = window.told();
    assert_eq!(find(&tree, Role::TextInput, "Find a career").value().as_deref(), Some("perfus"));
    let met = crate::search::index().search("perfus", usize::MAX).careers.len();
    let _ = find(&tree, Role::Status, &format!("{met} careers"));
    window.ask(id(&tree, Role::Link, "Perfusionist"), Action::Click, None);
    assert_eq!(focus(&mut window), (Role::Heading, "Perfusionist".to_owned()));

    let note = id(&window.told(), Role::MultilineTextInput, "My notes: Perfusionist");
    window.ask(note, Action::SetValue, Some(ActionData::Value("tŷ\nŵyn".into())));
    let tree = window.told();
    let node = find(&tree, Role::MultilineTextInput, "My notes: Perfusionist");
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

#[test]
fn what_clears_the_field_is_told_as_what_it_is() {
    let mut window = careers(Language::English);
    window.chord(Key::Character("f".into()), Modifiers::CTRL);
    window.type_text("nurs");
    assert_eq!(focus(&mut window).0, Role::TextInput);
    window.key(Named::Tab);
    assert_eq!(focus(&mut window), (Role::Button, "Clear the search".to_owned()));
}

#[test]
fn what_can_not_be_pressed_now_is_not_pressed_later() {
    let mut window = careers(Language::English);
    for name in ["Adult nurse", "Electrician"] {
        window.press(llwybr::ui::Role::Toggle, &format!("Add to shortlist: {name}"));
    }
    window.press(llwybr::ui::Role::Link, "Shortlist");
    let up = id(&window.told(), Role::Button, "Move up: Adult nurse");
    window.ask(up, Action::Click, None);
    window.press(llwybr::ui::Role::Button, "Move up: Electrician");
    let _ = window.draw(1.0);
    let first = window.app.user().shortlist()[0].0.to_string();
    assert_eq!(first, "electrician", "a press from before was done");
}

#[test]
fn a_word_without_welsh_is_english_and_what_stands_round_it_is_not() {
    let path = "i18n/cy/statements.ftl";
    let text = std::fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR")));
    let text = text.expect("statements").replace("section-pay =", "section-pay-lost =");
    let content = std::sync::Arc::new(crate::support::content_with(&[(path, &text)]));
    let tree = Window::open(Options {
        content,
        open: Some("perfusionist"),
        language: Some(Language::Cymraeg),
        ..Options::default()
    })
    .told();
    let document = find(&tree, Role::Document, "Pay");
    assert_eq!(document.language(), Some("en"));
    let mut inside = Vec::new();
    nodes(document, &mut inside);
    let languages = |role| -> HashSet<Option<&str>> {
        inside.iter().filter(|it| it.role() == role).map(|it| it.language()).collect()
    };
    assert_eq!(languages(Role::Label), HashSet::from([Some("cy")]));
    assert!(languages(Role::Heading).contains(&Some("en")), "the lost heading");
    assert_eq!(languages(Role::Cell), HashSet::from([Some("cy")]));
}

/// Only what has changed is told: a tree that is built up from changes is the whole tree, whatever
/// happens in between.
#[test]
fn changes_make_up_the_whole() {
    struct Ignore;
    impl accesskit_consumer::TreeChangeHandler for Ignore {
        fn node_added(&mut self, _: &NodeRef<'_>) {}
        fn node_updated(&mut self, _: &NodeRef<'_>, _: &NodeRef<'_>) {}
        fn focus_moved(&mut self, _: Option<&NodeRef<'_>>, _: Option<&NodeRef<'_>>) {}
        fn node_removed(&mut self, _: &NodeRef<'_>) {}
    }
    type Step = fn(&mut Window);
    let steps: [Step; 15] = [
        |window| window.chord(Key::Character("f".into()), Modifiers::CTRL),
        |window| window.type_text("nurs"),
        |window| window.type_text("zzz"),
        |window| window.press(llwybr::ui::Role::Button, "Clear the search"),
        |window| window.press(llwybr::ui::Role::Toggle, "Add to shortlist: Adult nurse"),
        |window| window.press(llwybr::ui::Role::Toggle, "Add to shortlist: Electrician"),
        |window| window.press(llwybr::ui::Role::Link, "Shortlist"),
        |window| window.press(llwybr::ui::Role::Button, "Move up: Electrician"),
        |window| window.press(llwybr::ui::Role::Button, "Remove from shortlist: Electrician"),
        |window| window.press(llwybr::ui::Role::Button, "Undo"),
        |window| window.press(llwybr::ui::Role::Link, "Electrician"),
        |window| window.chord(Key::Named(Named::ArrowDown), Modifiers::CTRL),
        |window| window.chord(Key::Character("l".into()), Modifiers::CTRL),
        |window| window.key(Named::F1),
        |window| window.key(Named::Escape),
    ];
    let mut window = careers(Language::English);
    let mut changes = Changes::default();
    let mut built = Tree::new(changes.since(window.tell(), 1), true);
    let count = |update: &TreeUpdate| update.nodes.len();
    assert_eq!(count(&changes.since(window.tell(), 1)), 0, "nothing changed, so nothing is told");
    for (number, step) in steps.iter().enumerate() {
        step(&mut window);
        let whole = window.tell();
        let activation = 1 + u64::from(number > 7);
        let update = changes.since(whole.clone(), activation);
        if number == 8 {
            assert_eq!(count(&update), count(&whole), "who begins to listen is told all");
            built = Tree::new(update, true);
        } else {
            let before = built.state().focus_in_tree().locate().0;
            let is_new = count(&update) > 0 || update.focus != before;
            assert!(is_new, "step {number} changed nothing");
            built.update_and_process_changes(update, &mut Ignore);
        }
        let whole = Tree::new(whole, true);
        let line = |it: &NodeRef<'_>| (it.locate().0, it.role(), it.label(), it.is_focused());
        let told: Vec<_> = all(&built).iter().map(line).collect();
        assert_eq!(told, all(&whole).iter().map(line).collect::<Vec<_>>(), "after step {number}");
    }
}

#[test]
fn of_a_question_only_the_question_is_announced() {
    let mut window = careers(Language::English);
    window.press(llwybr::ui::Role::Button, "Finish");
    let tree = window.told();
    let alert = all(&tree).into_iter().find(|it| it.role() == Role::Alert).expect("a question");
    assert_eq!(alert.live(), accesskit::Live::Assertive);
    for name in ["Carry on", "Finish and empty"] {
        assert_eq!(find(&tree, Role::Button, name).live(), accesskit::Live::Off, "{name}");
    }
    assert_eq!(focus(&mut window).1, "Carry on");
    window.key(Named::Escape);
    assert_eq!(focus(&mut window), (Role::Button, "Finish".to_owned()), "what had asked");
}

#[test]
fn a_page_that_is_gone_to_again_begins_at_its_title() {
    let mut window = careers(Language::English);
    window.tab_to(llwybr::ui::Role::Link, "Shortlist");
    window.key(Named::Enter);
    assert_eq!(focus(&mut window), (Role::Heading, "Shortlist".to_owned()));
    window.tab_to(llwybr::ui::Role::Link, "Careers");
    window.key(Named::Enter);
    assert_eq!(focus(&mut window), (Role::Heading, "Careers".to_owned()));
}
