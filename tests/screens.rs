//! The screens, used as a person uses them, without a display.

use crate::support::window::{Options, Window};
use crate::support::{career, content_with};
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use llwybr::app::{Message, Screen};
use llwybr::files::{SaveError, UserFile};
use llwybr::l10n::Language;
use llwybr::screen::Storage;
use llwybr::store::{Stage, ThemeChoice};
use llwybr::ui::Role;
use std::sync::Arc;

fn english(open: Option<&'static str>) -> Window {
    Window::open(Options { open, ..Options::default() })
}

fn in_folder(folder: &tempfile::TempDir, language: Option<Language>) -> Window {
    Window::open(Options {
        user_file: UserFile::in_folder(folder.path().to_owned()),
        language,
        ..Options::default()
    })
}

fn note(window: &Window, id: &str) -> String {
    let note = window.app.user().note(&career(id));
    note.map(|note| note.text().to_owned()).unwrap_or_default()
}

#[test]
fn a_pupil_chooses_welsh_reads_shortlists_notes_and_finds_it_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = in_folder(&folder, None);
    assert!(matches!(window.app.screen(), Some(Screen::Welcome(_))));
    window.tab_to(Role::Button, "Cymraeg");
    window.key(Named::Enter);
    assert!(matches!(window.app.screen(), Some(Screen::Careers(_))));
    window.tab_to(Role::Link, "Darlifydd");
    window.key(Named::Enter);
    assert_eq!(window.app.title(), "Darlifydd – Llwybr");
    window.tab_to(Role::Toggle, "Ychwanegu at y rhestr fer");
    window.key(Named::Space);
    assert!(window.app.user().is_shortlisted(&career("perfusionist")));
    window.tab_to(Role::TextArea, "Fy nodiadau: Darlifydd");
    window.type_text("tŷ ŵyn");
    window.send(Message::CloseRequested);
    assert!(window.is_closed);

    let mut again = in_folder(&folder, None);
    assert!(matches!(again.app.screen(), Some(Screen::Careers(_))), "Welcome is not asked twice");
    assert_eq!(again.app.language(), Language::Cymraeg);
    again.press(Role::Link, "Rhestr fer");
    assert!(again.has(Role::Heading, "Darlifydd"));
    assert_eq!(note(&again, "perfusionist"), "tŷ ŵyn");
}

#[test]
fn neither_language_is_chosen_beforehand() {
    let mut window = Window::open(Options { language: None, ..Options::default() });
    let focused = window.focused().map(|it| it.semantics.name);
    assert_eq!(focused.as_deref(), Some("Llwybr"), "the title has the focus, and no language");
    let seen = window.seen();
    let places: Vec<usize> = ["Cymraeg", "English"]
        .map(|name| seen.iter().position(|it| it.semantics.name == name).expect("a button"))
        .into();
    assert!(places.is_sorted(), "Welsh stands first");
    assert!(seen.iter().all(|it| it.semantics.checked != Some(true)));
    assert!(window.has(Role::Heading, "Croeso") && window.has(Role::Heading, "Welcome"));
}

#[test]
fn careers_are_found_by_title_in_either_language() {
    let mut window = english(None);
    window.chord(Key::Character("f".into()), Modifiers::CTRL);
    for (query, expected) in
        [("nurs", vec!["Adult nurse"]), ("TRYD", vec!["Electrician"]), ("e", vec![])]
    {
        window.type_text(query);
        let seen = window.seen();
        let links: Vec<String> = seen
            .into_iter()
            .filter(|it| it.semantics.role == Role::Link && it.semantics.position.is_none())
            .filter(|it| it.bounds.height > 60.0)
            .map(|it| it.semantics.name)
            .collect();
        if !expected.is_empty() {
            assert_eq!(links[..expected.len()], expected, "{query}");
        }
        for _ in 0..query.len() {
            window.key(Named::Backspace);
        }
    }
    window.type_text("zzzz");
    assert!(window.has(Role::Status, "Nothing found for “zzzz”"));
    window.press(Role::Button, "Show all careers");
    let all = crate::support::content().guide.careers().count();
    assert!(window.has(Role::Status, &format!("{all} careers")));
}

#[test]
fn switching_language_keeps_page_filter_and_half_typed_note() {
    let mut window = english(None);
    window.chord(Key::Character("f".into()), Modifiers::CTRL);
    window.type_text("elec");
    window.press(Role::Button, "Cymraeg");
    assert_eq!(window.app.language(), Language::Cymraeg);
    let field = window.seen().into_iter().find(|it| it.semantics.role == Role::TextField);
    assert_eq!(field.expect("a field").semantics.value.as_deref(), Some("elec"));
    assert!(window.has(Role::Link, "Trydanwr"));

    let mut window = english(Some("perfusionist"));
    window.tab_to(Role::TextArea, "My notes: Perfusionist");
    window.type_text("half");
    window.chord(Key::Character("l".into()), Modifiers::CTRL);
    assert_eq!(window.app.title(), "Darlifydd – Llwybr");
    window.type_text(" a note");
    window.send(Message::CloseRequested);
    assert_eq!(note(&window, "perfusionist"), "half a note");
}

#[test]
fn switching_language_keeps_the_place_on_the_page() {
    let mut window = english(Some("perfusionist"));
    let _ = window.draw(1.0);
    window.press(Role::Link, "Pay");
    let _ = window.draw(1.0);
    let shown = |window: &mut Window, name: &str| {
        let heading = window.find(Role::Heading, name);
        heading.bounds.y - heading.scrolled
    };
    let before = shown(&mut window, "Pay");
    assert!((60.0..400.0).contains(&before), "{before}");
    window.press(Role::Button, "Cymraeg");
    let _ = window.draw(1.0);
    let after = shown(&mut window, "Cyflog");
    assert!((after - before).abs() < 60.0, "{before} became {after}");
}

#[test]
fn the_contents_follow_the_scroll() {
    let mut window = english(Some("electrician"));
    let selected = |window: &mut Window| {
        let _ = window.draw(1.0);
        let seen = window.seen();
        let entries = seen.into_iter().filter(|it| it.semantics.selected == Some(true));
        entries.map(|it| it.semantics.name).collect::<Vec<_>>()
    };
    assert_eq!(selected(&mut window), ["Careers", "At a glance"]);
    window.press(Role::Link, "Hours");
    assert_eq!(selected(&mut window), ["Careers", "Hours"]);
    window.key(Named::End);
    window.key(Named::Home);
    assert_eq!(selected(&mut window), ["Careers", "At a glance"]);
}

#[test]
fn going_back_finds_the_page_as_it_was() {
    let mut window = english(Some("perfusionist"));
    for _ in 0..4 {
        window.key(Named::PageDown);
    }
    let offset = |window: &mut Window| window.find(Role::Heading, "Hours").scrolled;
    let before = offset(&mut window);
    assert!(before > 1_000.0, "{before}");
    window.press(Role::Link, "Display");
    window.chord(Key::Named(Named::ArrowLeft), Modifiers::ALT);
    assert_eq!(window.app.title(), "Perfusionist – Llwybr");
    assert_eq!(offset(&mut window), before);
}

#[test]
fn the_shortlist_is_ordered_rated_staged_and_undone() {
    let mut window = english(None);
    for name in ["Adult nurse", "Electrician", "Perfusionist"] {
        window.press(Role::Toggle, &format!("Add to shortlist: {name}"));
    }
    window.press(Role::Link, "Shortlist");
    let order = |window: &Window| -> Vec<String> {
        window.app.user().shortlist().iter().map(|(id, _)| id.to_string()).collect()
    };
    assert_eq!(order(&window), ["adult-nurse", "electrician", "perfusionist"]);
    window.tab_to(Role::Button, "Move down: Adult nurse");
    window.key(Named::Enter);
    assert_eq!(order(&window), ["electrician", "adult-nurse", "perfusionist"]);
    let focused = window.focused().map(|it| it.semantics.name);
    assert_eq!(focused.as_deref(), Some("Move down: Adult nurse"), "the focus stays on the item");

    window.tab_to(Role::Radio, "An idea");
    window.key(Named::ArrowRight);
    let stages: Vec<Stage> = window.app.user().shortlist().iter().map(|it| it.1.stage()).collect();
    assert!(stages.contains(&Stage::Looking), "{stages:?}");
    window.tab_to(Role::Radio, "No rating");
    window.key(Named::ArrowLeft);
    assert!(window.app.user().shortlist().iter().any(|it| it.1.rating() == 5));

    window.tab_to(Role::Button, "Remove from shortlist: Adult nurse");
    window.key(Named::Enter);
    assert_eq!(order(&window), ["electrician", "perfusionist"]);
    let focused = window.focused().map(|it| it.semantics.name);
    assert_eq!(focused.as_deref(), Some("Perfusionist"), "the focus goes to the neighbour");
    window.tab_to(Role::Button, "Undo");
    window.key(Named::Enter);
    assert_eq!(order(&window), ["electrician", "adult-nurse", "perfusionist"]);
}

#[test]
fn an_empty_shortlist_says_what_goes_there() {
    let mut window = english(None);
    window.press(Role::Link, "Shortlist");
    assert!(window.has(Role::Heading, "Your shortlist is empty"));
    window.press(Role::Button, "Find careers");
    assert!(matches!(window.app.screen(), Some(Screen::Careers(_))));
}

#[test]
fn display_changes_language_theme_and_size() {
    let mut window = english(None);
    window.press(Role::Link, "Display");
    window.press(Role::Radio, "High contrast");
    assert_eq!(window.app.user().theme(), ThemeChoice::Contrast);
    window.tab_to(Role::Slider, "Text size");
    window.key(Named::ArrowRight);
    window.key(Named::ArrowRight);
    window.key(Named::ArrowRight);
    assert_eq!(window.app.scale_factor(), 1.5);
    window.chord(Key::Character("+".into()), Modifiers::CTRL);
    assert_eq!(window.app.scale_factor(), 1.75);
    window.chord(Key::Character("0".into()), Modifiers::CTRL);
    assert_eq!(window.app.scale_factor(), 1.0);
    window.press(Role::Radio, "Cymraeg");
    assert!(window.has(Role::Heading, "Arddangos"));
}

#[test]
fn clearing_asks_first_and_then_leaves_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = in_folder(&folder, Some(Language::English));
    window.press(Role::Link, "Electrician");
    window.tab_to(Role::TextArea, "My notes: Electrician");
    window.type_text("a secret");
    window.press(Role::Link, "Display");
    assert_eq!(note(&window, "electrician"), "a secret", "leaving the page keeps the note");
    window.tab_to(Role::Button, "Clear my shortlist and notes");
    window.key(Named::Enter);
    let focused = window.focused().expect("a focus").semantics.name;
    assert_eq!(focused, "Keep everything", "the harmless answer has the focus");
    window.key(Named::Enter);
    assert_eq!(note(&window, "electrician"), "a secret");
    window.tab_to(Role::Button, "Clear my shortlist and notes");
    window.key(Named::Enter);
    window.tab_to(Role::Button, "Clear everything");
    window.key(Named::Enter);
    assert!(window.app.user().is_empty());
    for entry in std::fs::read_dir(folder.path()).expect("a folder") {
        let bytes = std::fs::read(entry.expect("an entry").path()).expect("a file");
        assert!(!String::from_utf8_lossy(&bytes).contains("secret"));
    }
    window.press(Role::Link, "Careers");
    window.press(Role::Link, "Electrician");
    window.send(Message::CloseRequested);
    assert_eq!(note(&window, "electrician"), "", "the page left open forgot it too");
}

#[test]
fn another_copy_clears_and_this_one_obeys() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut first = in_folder(&folder, Some(Language::English));
    first.press(Role::Link, "Electrician");
    first.tab_to(Role::TextArea, "My notes: Electrician");
    first.type_text("a secret");
    let mut second = in_folder(&folder, Some(Language::English));
    assert!(first.app.user().items.len() == 1);
    second.press(Role::Link, "Display");
    second.press(Role::Button, "Clear my shortlist and notes");
    second.press(Role::Button, "Clear everything");
    first.send(Message::WindowFocused(iced::window::Id::unique(), true));
    assert!(first.app.user().is_empty());
    first.type_text("!");
    first.send(Message::CloseRequested);
    let text = std::fs::read_to_string(folder.path().join("user.json")).expect("a file");
    assert!(!text.contains("secret"), "{text}");
}

#[test]
fn a_session_ends_with_nothing_left() {
    let mut window = english(None);
    window.press(Role::Toggle, "Add to shortlist: Electrician");
    window.press(Role::Button, "Finish");
    window.press(Role::Button, "Carry on");
    assert!(!window.app.user().is_empty());
    window.press(Role::Button, "Finish");
    window.press(Role::Button, "Finish and empty");
    assert!(window.app.user().is_empty());
    assert!(matches!(window.app.screen(), Some(Screen::Welcome(_))));
}

#[test]
fn a_failed_save_is_told_and_tried_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = in_folder(&folder, Some(Language::English));
    let error = SaveError::Full(folder.path().to_owned());
    // The task that waits before the next try is dropped: the test does not wait for it.
    let _ = window.app.update(Message::CloseRequested);
    let _ = window.app.update(Message::Saved(Box::new(Err(error.clone()))));
    assert!(!window.is_closed);
    assert_eq!(window.app.storage(), &Storage::Failed(error));
    assert!(window.has(Role::Alert, "The disk is full"));
    assert!(window.has(Role::Button, "Save a copy in my documents"));
    assert!(window.has(Role::Button, "Close without saving"));
    window.send(Message::RetryDue);
    assert!(!window.is_closed, "a later save does not close a window that is still used");
    assert_eq!(window.app.storage(), &Storage::Saved);
    assert!(!window.has(Role::Alert, "The disk is full"));
}

#[test]
fn a_message_that_comes_takes_nothing_from_the_page() {
    let mut window = english(Some("electrician"));
    window.tab_to(Role::TextArea, "My notes: Electrician");
    window.type_text("half");
    window.send(Message::CopySaved(Err("no room".to_owned())));
    assert!(window.has(Role::Alert, "no room"));
    window.type_text(" a note");
    window.press(Role::Button, "Close this message");
    window.send(Message::CloseRequested);
    assert_eq!(note(&window, "electrician"), "half a note");
}

#[test]
fn a_note_that_was_changed_apart_is_chosen_from() {
    let folder = tempfile::tempdir().expect("a folder");
    let json = r#"{"version": 1, "epoch": 0, "items": {"electrician": {"note": [
        {"value": "mine", "stamp": 1, "replica": "a", "replaces": {}},
        {"value": "yours", "stamp": 2, "replica": "b", "replaces": {}}]}}}"#;
    std::fs::write(folder.path().join("user.json"), json).expect("written");
    let mut window = in_folder(&folder, Some(Language::English));
    window.press(Role::Link, "Electrician");
    assert!(window.has(Role::Paragraph, "mine") && window.has(Role::Paragraph, "yours"));
    window.tab_to(Role::Button, "Keep them all");
    window.key(Named::Enter);
    assert_eq!(note(&window, "electrician"), "mine\n\nyours");
    assert!(!window.has(Role::Button, "Keep them all"));
}

#[test]
fn a_fault_in_the_content_is_named_once_and_the_rest_works() {
    let content = content_with(&[
        ("i18n/cy/careers/electrician.ftl", "title = Trydanwr\nsummary = { $\n"),
        ("resources/careers/perfusionist.json", "{"),
    ]);
    let mut window = Window::open(Options { content: Arc::new(content), ..Options::default() });
    assert!(window.has(Role::Alert, "faults in the content. The rest works."));
    assert!(window.has(Role::Paragraph, "i18n/cy/careers/electrician.ftl:2"));
    assert!(window.has(Role::Paragraph, "resources/careers/perfusionist.json:1"));
    window.press(Role::Button, "Close this message");
    assert!(!window.has(Role::Alert, "fault"));
    window.press(Role::Link, "Perfusionist");
    window.press(Role::Link, "Display");
    assert!(window.has(Role::Paragraph, "i18n/cy/careers/electrician.ftl:2"), "Display names all");
}

#[test]
fn a_missing_picture_gives_its_description() {
    let content = content_with(&[("resources/pictures/electrician/board.svg", "no drawing")]);
    let mut window = Window::open(Options {
        content: Arc::new(content),
        open: Some("electrician"),
        ..Options::default()
    });
    window.redraw();
    let picture = window.seen().into_iter().find(|it| it.semantics.role == Role::Image);
    let description = picture.expect("a picture").semantics.description.expect("a description");
    assert!(window.has(Role::Paragraph, &description), "{description}");
}

#[test]
fn pictures_have_previous_and_next() {
    let mut window = english(Some("perfusionist"));
    let caption = |window: &mut Window| {
        let seen = window.seen();
        let picture = seen.into_iter().find(|it| it.semantics.role == Role::Image);
        picture.expect("a picture").semantics.name
    };
    let first = caption(&mut window);
    window.press(Role::Button, "Next picture");
    let second = caption(&mut window);
    assert_ne!(first, second);
    window.press(Role::Button, "Previous picture");
    window.press(Role::Button, "Previous picture");
    assert!(window.has(Role::Paragraph, "3 of 3"));
}

#[test]
fn the_strip_of_letters_writes_where_the_caret_is() {
    let mut window = Window::open(Options {
        language: Some(Language::Cymraeg),
        open: Some("electrician"),
        ..Options::default()
    });
    window.tab_to(Role::TextArea, "Fy nodiadau: Trydanwr");
    window.type_text("dr");
    window.key(Named::ArrowLeft);
    window.press(Role::Button, "Mewnosod ŵ");
    window.send(Message::CloseRequested);
    assert_eq!(note(&window, "electrician"), "dŵr");
}

#[test]
fn anything_pasted_into_a_note_is_kept_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let odd = "🩺👩🏽‍⚕️ \u{5e9}\u{5dc}\u{5d5}\u{5dd} a\0b ŵ\n".repeat(4_000);
    let odd = odd.as_str();
    assert!(odd.chars().count() > 60_000 && odd.len() > 100_000);
    let mut window = in_folder(&folder, Some(Language::English));
    window.press(Role::Link, "Electrician");
    window.paste_note(odd);
    window.send(Message::CloseRequested);
    assert!(note(&window, "electrician") == odd, "the note was changed");
    let again = in_folder(&folder, Some(Language::English));
    assert!(note(&again, "electrician") == odd, "the note was changed by saving");
}

#[test]
fn what_another_copy_wrote_meanwhile_stands_beside_what_is_typed_here() {
    let folder = tempfile::tempdir().expect("a folder");
    let open = || {
        let mut window = in_folder(&folder, Some(Language::English));
        window.press(Role::Link, "Electrician");
        window.tab_to(Role::TextArea, "My notes: Electrician");
        window
    };
    let (mut left, mut right) = (open(), open());
    right.type_text("theirs");
    left.type_text("mine");
    left.type_text(" goes on");
    left.send(Message::CloseRequested);
    let opened = UserFile::in_folder(folder.path().to_owned()).open();
    let kept = opened.user.note(&career("electrician")).expect("a note");
    let mut texts: Vec<&str> = kept.versions().iter().map(|it| it.text.as_str()).collect();
    texts.sort_unstable();
    assert_eq!(texts, ["mine goes on", "theirs"]);
    right.send(Message::WindowFocused(iced::window::Id::unique(), true));
    right.tab_to(Role::Button, "Keep them all");
    right.key(Named::Enter);
    assert!(!right.app.user().note(&career("electrician")).expect("a note").is_apart());
}

#[test]
fn ctrl_f_goes_to_the_field_from_any_page() {
    let mut window = english(Some("electrician"));
    window.chord(Key::Character("f".into()), Modifiers::CTRL);
    window.type_text("nurse");
    assert!(!window.has(Role::Status, "3 careers"));
    let seen = window.seen();
    let first = seen.iter().position(|it| it.semantics.name == "Adult nurse").expect("a card");
    assert!(seen[..first].iter().all(|it| it.semantics.name != "Perfusionist"));
}

#[test]
fn what_can_not_be_pressed_keeps_the_focus() {
    let mut window = english(None);
    for name in ["Adult nurse", "Electrician"] {
        window.press(Role::Toggle, &format!("Add to shortlist: {name}"));
    }
    window.press(Role::Link, "Shortlist");
    window.tab_to(Role::Button, "Move up: Electrician");
    window.key(Named::Enter);
    let focused = window.focused().expect("a focus").semantics;
    assert_eq!((&*focused.name, focused.disabled), ("Move up: Electrician", true));
    window.key(Named::Enter);
    assert_eq!(window.app.user().shortlist().len(), 2);
}

#[test]
fn a_career_that_the_guide_has_no_more_is_shown_as_such() {
    let folder = tempfile::tempdir().expect("a folder");
    let json = r#"{"version": 1, "items": {"lamplighter": {"shortlisted":
        {"value": true, "stamp": 1, "replica": "a"}}}}"#;
    std::fs::write(folder.path().join("user.json"), json).expect("written");
    let mut window = in_folder(&folder, Some(Language::English));
    window.press(Role::Link, "Shortlist");
    assert!(window.has(Role::Paragraph, "no longer in the guide"));
    window.press(Role::Link, "lamplighter");
    assert!(window.has(Role::Heading, "This career is not in the guide"));
}

#[test]
fn the_alphabet_of_the_language_leads_to_careers() {
    let mut window =
        Window::open(Options { language: Some(Language::Cymraeg), ..Options::default() });
    let letters = |window: &mut Window| -> Vec<String> {
        let seen = window.seen().into_iter();
        let at = seen.skip_while(|it| {
            it.semantics.role != Role::Toolbar || {
                !["Yn ôl y llythyren gyntaf", "By first letter"].contains(&&*it.semantics.name)
            }
        });
        let letters = at.skip(1).take_while(|it| it.semantics.role == Role::Button);
        letters.map(|it| it.semantics.name).collect()
    };
    assert_eq!(letters(&mut window).len(), 29);
    assert!(letters(&mut window).contains(&"Th: dim gyrfaoedd".to_owned()));
    // A digraph is a letter of its own: Llyfrgellydd does not stand under L.
    window.tab_to(Role::Button, "Ll: 1 yrfa");
    window.key(Named::Enter);
    assert_eq!(window.focused().expect("a focus").semantics.name, "Llyfrgellydd");
    window.chord(Key::Character("l".into()), Modifiers::CTRL);
    assert_eq!(letters(&mut window).len(), 26);
    window.press(Role::Button, "R: 1 career");
    assert_eq!(window.focused().expect("a focus").semantics.name, "Roofer");
    window.chord(Key::Character("f".into()), Modifiers::CTRL);
    window.type_text("ward");
    assert_eq!(letters(&mut window), [""; 0], "what is found stands in another order");
}

#[test]
fn every_article_is_reached_from_the_header_and_says_where_its_facts_are_from() {
    for (language, header, sources) in [
        (Language::English, "Articles", "Sources"),
        (Language::Cymraeg, "Erthyglau", "Ffynonellau"),
    ] {
        let mut window = Window::open(Options { language: Some(language), ..Options::default() });
        let content = crate::support::content();
        for article in content.guide.articles() {
            let page = content.article(article.id.as_str(), language).expect("a page");
            window.press(Role::Link, header);
            assert_eq!(window.find(Role::Link, header).semantics.selected, Some(true));
            drop(window.tab_to(Role::Link, &page.title.text));
            window.key(Named::Enter);
            assert!(window.app.title().starts_with(&page.title.text), "{}", window.app.title());
            assert_eq!(
                window.has(Role::Heading, sources),
                !article.sources.is_empty(),
                "{}",
                article.id
            );
            for id in &article.sources {
                let name = content.l10n.phrase(
                    language,
                    llwybr::l10n::MessageRef::new("sources", id.to_string()),
                    &llwybr::l10n::Args::new(),
                );
                assert!(window.seen().iter().any(|it| it.semantics.name == name.text), "{name}");
            }
        }
    }
}
