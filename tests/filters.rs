//! Narrowing careers down: filters with counts that follow one another, orders, chips, what is kept,
//! and what is said where nothing is found.

use crate::support::made_up;
use crate::support::window::{Options, Window};
use iced::Size;
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use llwybr::guide::{Facet, Filter, Filters, Level, Measure, Narrowed, Period, Start};
use llwybr::l10n::Language;
use llwybr::ui::Role;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn window(language: Language) -> Window {
    Window::open(Options { content: made_up(), language: Some(language), ..Options::default() })
}

fn search(window: &mut Window, words: &str) {
    window.chord(Key::Character("f".into()), Modifiers::CTRL);
    window.type_text(words);
}

/// The titles of the careers shown, in order.
fn shown(window: &mut Window) -> Vec<String> {
    let seen = window.seen();
    let links = seen.windows(2).filter(|pair| {
        pair[0].semantics.role == Role::ListItem && pair[1].semantics.role == Role::Link
    });
    links.map(|pair| pair[1].semantics.name.clone()).collect()
}

fn names(window: &mut Window, role: Role) -> Vec<String> {
    let seen = window.seen().into_iter().filter(|it| it.semantics.role == role);
    seen.map(|it| it.semantics.name).collect()
}

/// How many careers the words beside the list say there are.
fn count(window: &mut Window) -> usize {
    let said = names(window, Role::Status);
    let said = said.iter().find(|it| it.ends_with("career") || it.ends_with("careers"));
    let number = said.and_then(|it| it.split(' ').next()?.parse().ok());
    number.expect("a count")
}

fn is_ticked(window: &mut Window, name: &str) -> bool {
    window.find(Role::CheckBox, name).semantics.checked == Some(true)
}

fn careers() -> Vec<(String, Vec<Filter>)> {
    let content = made_up();
    let careers = content.guide.careers();
    let all = careers.map(|it| (it.id.to_string(), Filter::of(&content.guide, it)));
    all.collect()
}

fn offered() -> Vec<Filter> {
    let all: BTreeSet<Filter> = careers().into_iter().flat_map(|(_, own)| own).collect();
    all.into_iter().collect()
}

proptest! {
    /// Whatever is chosen: each count is what is found when that filter is the only one of its facet.
    #[test]
    fn a_count_is_what_choosing_finds(picks in prop::collection::vec(any::<prop::sample::Index>(), 0..7)) {
        let offered = offered();
        let mut filters = Filters::default();
        for pick in picks {
            filters.toggle(pick.get(&offered).clone());
        }
        let narrowed = Narrowed::by(&filters, careers());
        for filter in &offered {
            let mut alone = filters.clone();
            alone.clear(filter.facet());
            alone.toggle(filter.clone());
            let found = Narrowed::by(&alone, careers()).met.len();
            prop_assert_eq!(narrowed.counts.get(filter).copied().unwrap_or(0), found, "{:?}", filter);
        }
        for facet in Facet::ALL {
            let mut without = filters.clone();
            without.clear(facet);
            prop_assert_eq!(narrowed.without(facet), Narrowed::by(&without, careers()).met.len());
        }
        // By hand: of each facet that is chosen from, one is met.
        let met = careers().into_iter().filter(|(_, own)| {
            Facet::ALL.into_iter().all(|facet| {
                let mut of = filters.of(facet).peekable();
                of.peek().is_none() || of.any(|filter| own.contains(filter))
            })
        });
        let met: Vec<String> = met.map(|(id, _)| id).collect();
        prop_assert_eq!(narrowed.met, met);
    }
}

#[test]
fn of_steps_of_pay_one_holds() {
    let mut filters = Filters::default();
    filters.toggle(Filter::Pay(20_000));
    filters.toggle(Filter::Start(Start::Adult));
    filters.toggle(Filter::Pay(40_000));
    assert_eq!(filters.chosen(), [Filter::Start(Start::Adult), Filter::Pay(40_000)]);
    filters.toggle(Filter::Pay(40_000));
    assert_eq!(filters.chosen(), [Filter::Start(Start::Adult)]);
}

#[test]
fn the_figure_on_the_card_decides_on_pay() {
    let content = made_up();
    let mut measures = BTreeSet::new();
    for career in content.guide.careers() {
        let own = Filter::of(&content.guide, career);
        let pay = career.typical_pay(&content.guide);
        let is_in = own.contains(&Filter::Pay(30_000));
        let is_paid = pay.is_some_and(|it| it.period == Period::Year && it.amount >= 30_000.0);
        assert_eq!(is_in, is_paid, "{}", career.id);
        measures.extend(pay.map(|it| it.measure));
    }
    assert_eq!(measures.len(), Measure::ALL.len(), "every measure was tried");
    let nurse = content.guide.career(&crate::support::career("adult-nurse")).expect("a career");
    let pay = nurse.typical_pay(&content.guide).expect("a figure");
    assert_eq!(pay.measure, Measure::Scale, "a scale goes before a survey");
}

#[test]
fn filters_are_ticked_by_keys_and_their_counts_follow() {
    let mut window = window(Language::English);
    let all = count(&mut window);
    assert_eq!(all, shown(&mut window).len());
    let degree = window.find(Role::CheckBox, "Degree").semantics;
    let said = degree.description.expect("a count");
    drop(window.tab_to(Role::CheckBox, "Degree"));
    window.key(Named::Space);
    assert!(is_ticked(&mut window, "Degree"));
    assert!(said.contains(&count(&mut window).to_string()), "{said}");
    assert_eq!(window.focused().expect("a focus").semantics.name, "Degree");
    // Of one facet either is enough; of another, both have to be met.
    let degrees = shown(&mut window);
    window.press(Role::CheckBox, "GCSEs");
    assert!(shown(&mut window).len() > degrees.len());
    let either = count(&mut window);
    window.press(Role::Radio, "£40,000 or more");
    assert!(count(&mut window) < either);
    for title in shown(&mut window) {
        let content = made_up();
        let career = content
            .guide
            .careers()
            .find(|career| content.title(&career.id, Language::English).text == title);
        let own = Filter::of(&content.guide, career.expect("a career"));
        assert!(own.contains(&Filter::Pay(40_000)), "{title}");
        let starts = [Level::Gcse, Level::Degree].map(|it| Filter::Start(Start::Level(it)));
        assert!(starts.iter().any(|start| own.contains(start)), "{title}");
    }
}

#[test]
fn chips_take_filters_off_and_pass_the_focus_on() {
    let mut window = window(Language::English);
    let all = count(&mut window);
    for name in ["Degree", "GCSEs", "Apprenticeship"] {
        window.press(Role::CheckBox, name);
    }
    let chips = |window: &mut Window| -> Vec<String> {
        let names = names(window, Role::Button);
        names.into_iter().filter(|it| it.starts_with("Remove filter")).collect()
    };
    assert_eq!(
        chips(&mut window),
        ["Remove filter: Degree", "Remove filter: GCSEs", "Remove filter: Apprenticeship"]
    );
    let focused = |window: &mut Window| window.focused().expect("a focus").semantics.name;
    drop(window.tab_to(Role::Button, "Remove filter: GCSEs"));
    window.key(Named::Enter);
    assert!(!is_ticked(&mut window, "GCSEs"));
    assert_eq!(focused(&mut window), "Remove filter: Apprenticeship");
    window.key(Named::Enter);
    assert_eq!(focused(&mut window), "Remove filter: Degree");
    window.key(Named::Enter);
    assert!(chips(&mut window).is_empty());
    assert_eq!(focused(&mut window), format!("{all} careers"));
    window.press(Role::CheckBox, "Degree");
    window.press(Role::Button, "Clear all filters");
    assert_eq!(count(&mut window), all);
}

#[test]
fn all_is_kept_when_a_career_is_opened_and_in_the_other_language() {
    let mut window = window(Language::English);
    search(&mut window, "plant");
    window.press(Role::Button, "Welsh at work");
    window.press(Role::CheckBox, "Welsh helpful");
    window.press(Role::Radio, "A–Z");
    let before = shown(&mut window);
    assert!(before.len() > 1, "{before:?}");
    drop(window.tab_to(Role::Link, &before[1]));
    window.key(Named::Enter);
    assert!(window.has(Role::Heading, &before[1]));
    window.chord(Key::Named(Named::ArrowLeft), Modifiers::ALT);
    assert_eq!(shown(&mut window), before);
    assert!(is_ticked(&mut window, "Welsh helpful"), "the facet is still open");
    assert_eq!(window.focused().expect("a focus").semantics.name, before[1]);

    window.chord(Key::Character("l".into()), Modifiers::CTRL);
    assert!(is_ticked(&mut window, "Cymraeg yn ddefnyddiol"));
    let content = made_up();
    let welsh = shown(&mut window);
    assert_eq!(welsh.len(), before.len());
    assert!(welsh.is_sorted_by(|left, right| {
        content.l10n.compare(Language::Cymraeg, left, right).is_le()
    }));
    let field = window.find(Role::TextField, "Chwilio am yrfa").semantics.value;
    assert_eq!(field.as_deref(), Some("plant"));
    // By the header, too, it is the same page.
    window.press(Role::Link, "Rhestr fer");
    window.press(Role::Link, "Gyrfaoedd");
    assert_eq!(shown(&mut window), welsh);
}

#[test]
fn careers_stand_in_the_order_that_is_chosen() {
    let content = made_up();
    for language in Language::ALL {
        let mut window = window(language);
        let titles = shown(&mut window);
        assert!(titles.is_sorted_by(|a, b| content.l10n.compare(language, a, b).is_le()));
        window.press(Role::Radio, if language == Language::English { "Pay" } else { "Cyflog" });
        let by_pay = shown(&mut window);
        assert_eq!(by_pay.len(), titles.len());
        let figures: Vec<_> = by_pay
            .iter()
            .map(|title| {
                let career = content
                    .guide
                    .careers()
                    .find(|career| content.title(&career.id, language).text == *title)
                    .expect("a career");
                career.typical_pay(&content.guide).filter(|pay| pay.period == Period::Year)
            })
            .collect();
        let rank = |measure: Option<Measure>| {
            Measure::ALL.iter().position(|it| Some(*it) == measure).unwrap_or(Measure::ALL.len())
        };
        assert!(
            figures.is_sorted_by(|a, b| {
                let (left, right) = (a.map(|it| it.measure), b.map(|it| it.measure));
                rank(left) < rank(right)
                    || left == right && a.map(|it| it.amount) >= b.map(|it| it.amount)
            }),
            "{figures:?}"
        );
    }
    // Each measure has a heading of its own.
    let mut window = window(Language::English);
    window.press(Role::Radio, "Pay");
    let headings = names(&mut window, Role::Heading);
    for words in ["On a pay scale", "From a survey", "As a source gives it", "No figure"] {
        assert!(headings.iter().any(|it| it.starts_with(words)), "{words}: {headings:?}");
    }
}

#[test]
fn a_sector_is_browsed_by_its_card() {
    let mut window = window(Language::Cymraeg);
    let card = window.find(Role::Button, "Iechyd").semantics;
    let said = card.description.expect("its count and what it is");
    assert!(said.contains("gyrfa") && said.contains("stethosgop"), "{said}");
    drop(window.tab_to(Role::Button, "Iechyd"));
    window.key(Named::Enter);
    assert!(window.has(Role::Button, "Tynnu'r hidlydd: Iechyd"));
    let content = made_up();
    let health = content.guide.careers().filter(|it| it.sectors[0].as_str() == "health").count();
    assert!(shown(&mut window).len() >= health && health > 1);
    assert!(said.starts_with(&shown(&mut window).len().to_string()), "{said}");
    assert_eq!(window.focused().expect("a focus").semantics.role, Role::Status);
    assert!(!window.seen().iter().any(|it| it.semantics.name == "Yn ôl sector"));
}

#[test]
fn enter_goes_on_to_what_was_found() {
    let mut window = window(Language::English);
    search(&mut window, "sparky");
    window.key(Named::Enter);
    assert_eq!(window.focused().expect("a focus").semantics.name, "Electrician");
    window.key(Named::Enter);
    assert!(window.has(Role::Heading, "Electrician"));
}

#[test]
fn the_window_is_used_while_the_index_is_built() {
    let mut window =
        Window::open(Options { content: made_up(), is_index_late: true, ..Options::default() });
    let all = count(&mut window);
    search(&mut window, "sparky");
    assert_eq!(count(&mut window), all, "nothing can be said of the words yet");
    window.press(Role::CheckBox, "GCSEs");
    assert!(count(&mut window) < all);
    drop(window.tab_to(Role::Link, "Electrician"));
    window.key(Named::Enter);
    assert!(window.has(Role::Heading, "Electrician"));
    window.bring_index();
    window.chord(Key::Named(Named::ArrowLeft), Modifiers::ALT);
    assert_eq!(shown(&mut window), ["Electrician"]);
}

#[test]
fn words_that_no_career_has_are_named() {
    let mut window = window(Language::English);
    search(&mut window, "nurse zzzzzzzz");
    let said = names(&mut window, Role::Status);
    assert!(said.iter().any(|it| it.ends_with("Left out: zzzzzzzz")), "{said:?}");
}

/// The ways out that are offered, each with the count it promises.
fn ways_out(window: &mut Window) -> Vec<(String, usize)> {
    let names = names(window, Role::Button);
    let counted = names.into_iter().filter_map(|name| {
        let count = name.strip_suffix(" careers)").or(name.strip_suffix(" career)"))?;
        let count = count.rsplit('(').next()?.parse().ok()?;
        Some((name, count))
    });
    counted.collect()
}

fn nothing(window: &mut Window) {
    search(window, "midwife");
    window.press(Role::CheckBox, "No qualifications");
    window.press(Role::Radio, "£50,000 or more");
}

#[test]
fn where_nothing_is_found_each_way_out_keeps_its_promise() {
    let mut window = window(Language::English);
    nothing(&mut window);
    assert!(window.has(Role::Status, "No career meets all of this"));
    for tried in ["“midwife”", "Start from: No qualifications", "Pay a year: £50,000 or more"]
    {
        assert!(window.has(Role::Paragraph, tried), "{tried}");
    }
    let ways = ways_out(&mut window);
    assert!(!ways.is_empty());
    for (way, promised) in ways {
        let mut window = self::window(Language::English);
        nothing(&mut window);
        window.press(Role::Button, &way);
        assert_eq!(count(&mut window), promised, "{way}");
        assert!(window.focused().is_some(), "{way}");
    }
    window.press(Role::Button, "Show all careers");
    assert_eq!(count(&mut window), careers().len());
}

#[test]
fn where_nothing_is_found_near_misses_say_what_they_miss() {
    let mut window = window(Language::English);
    search(&mut window, "perfusionist");
    window.press(Role::CheckBox, "No qualifications");
    let near = window.find(Role::Link, "Perfusionist").semantics;
    let said = near.description.expect("what it is");
    assert!(said.ends_with("Does not match: Start from"), "{said}");
    // Without filters, names that come near.
    let mut window = self::window(Language::English);
    search(&mut window, "plumxyzq");
    assert!(window.has(Role::Heading, "The nearest names"));
    assert!(shown(&mut window).contains(&"Plumber".to_owned()));
    // And nothing at all says so in words.
    let mut window = self::window(Language::Cymraeg);
    search(&mut window, "qqqqqq");
    assert!(window.has(Role::Status, "qqqqqq") && shown(&mut window).is_empty());
    window.press(Role::Button, "Dangos pob gyrfa");
    assert_eq!(shown(&mut window).len(), careers().len());
}

#[test]
fn where_there_is_no_room_beside_filters_stand_behind_a_button() {
    let mut window = Window::open(Options {
        content: made_up(),
        size: Size::new(800.0, 600.0),
        ..Options::default()
    });
    assert!(!window.has(Role::CheckBox, "Degree"));
    drop(window.tab_to(Role::Button, "Narrow down"));
    assert_eq!(window.focused().expect("a focus").semantics.expanded, Some(false));
    window.key(Named::Enter);
    assert_eq!(window.focused().expect("a focus").semantics.expanded, Some(true));
    drop(window.tab_to(Role::CheckBox, "Degree"));
    window.key(Named::Space);
    assert!(is_ticked(&mut window, "Degree"));
    // The window grows: what was chosen is still chosen.
    window.resize(Size::new(1280.0, 800.0));
    assert!(is_ticked(&mut window, "Degree"));
}

#[test]
fn many_careers_are_shown_a_hundred_at_a_time() {
    let built_in = llwybr::files::built_in();
    let mut folder = llwybr::content::FileSet::new();
    let take = |path: &str| String::from_utf8(built_in[path].to_vec()).expect("text");
    let facts = take("resources/careers/electrician.json");
    for number in 100..240 {
        let id = format!("career-{number}");
        let facts = facts.replace("\"id\": \"electrician\"", &format!("\"id\": \"{id}\""));
        let facts = facts.replace("[\"board\", \"house\", \"solar\"]", "[]");
        let _ = folder.insert(format!("resources/careers/{id}.json"), facts.into_bytes().into());
        for language in ["cy", "en"] {
            let words = format!("title = Career {number}\nsummary = Made up.\n");
            let path = format!("i18n/{language}/careers/{id}.ftl");
            let _ = folder.insert(path, words.into_bytes().into());
        }
    }
    let content = llwybr::content::Content::load(&built_in, &folder, crate::support::today(), 9);
    let mut window =
        Window::open(Options { content: std::sync::Arc::new(content), ..Options::default() });
    let careers = crate::support::content().guide.careers().count() + 140;
    assert_eq!((count(&mut window), shown(&mut window).len()), (careers, 100));
    window.press(Role::Button, &format!("Show {} more", careers - 100));
    let all = shown(&mut window);
    assert_eq!(all.len(), careers);
    let focused = window.focused().expect("a focus").semantics.name;
    assert_eq!(focused, all[100], "the focus is on the first of those that came");
    assert!(!window.has(Role::Button, "more"));
}
