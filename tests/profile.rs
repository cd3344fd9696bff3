//! Profiles: facts and words together, whole in both languages.

use crate::support::{career, content, content_with, today};
use llwybr::content::{Content, FileSet};
use llwybr::files;
use llwybr::l10n::Language;
use llwybr::profile::{Block, Profile, SectionId, VARIABLES, plain_text};
use std::sync::Arc;

fn profile(id: &str, language: Language) -> Arc<Profile> {
    content().profile(&career(id), language).expect("a profile")
}

fn section_text(profile: &Profile, id: SectionId) -> String {
    let section = profile.sections.iter().find(|section| section.id == id);
    let section = section.unwrap_or_else(|| panic!("no section {}", id.as_str()));
    llwybr::profile::blocks_text(&section.blocks)
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count()
}

const CAREERS: [&str; 3] = ["adult-nurse", "electrician", "perfusionist"];

#[test]
fn sections_stand_in_their_order_and_are_whole() {
    for id in CAREERS {
        for language in Language::ALL {
            let profile = profile(id, language);
            let ids: Vec<SectionId> = profile.sections.iter().map(|section| section.id).collect();
            assert!(ids.is_sorted(), "{id}: {ids:?}");
            assert!(ids.len() >= 19, "{id} has {} sections", ids.len());
            for section in &profile.sections {
                assert!(!section.blocks.is_empty());
                assert_eq!(section.heading.language, language);
            }
        }
    }
}

#[test]
fn perfusionist_has_every_section() {
    let profile = profile("perfusionist", Language::Cymraeg);
    let ids: Vec<SectionId> = profile.sections.iter().map(|section| section.id).collect();
    assert_eq!(ids, SectionId::ALL);
}

#[test]
fn both_languages_say_as_much() {
    for id in CAREERS {
        let counts = Language::ALL.map(|language| words(&plain_text(&profile(id, language))));
        for count in counts {
            assert!(count > 1_500, "{id} has {count} words");
        }
        let ratio = counts[0] as f64 / counts[1] as f64;
        assert!((0.85..1.3).contains(&ratio), "{id}: Welsh {} English {}", counts[0], counts[1]);
    }
}

#[test]
fn both_languages_give_the_same_figures() {
    let figures = |text: &str| -> Vec<String> {
        let mut found: Vec<String> = text
            .split(|c: char| !(c.is_ascii_digit() || c == '£' || c == ',' || c == '.' || c == '%'))
            .map(|it| it.trim_matches(|c: char| c == ',' || c == '.').to_owned())
            .filter(|it| it.chars().any(|c| c.is_ascii_digit()))
            .collect();
        found.sort();
        found
    };
    for id in CAREERS {
        let [welsh, english] =
            Language::ALL.map(|language| figures(&plain_text(&profile(id, language))));
        assert_eq!(welsh, english, "{id}");
        assert!(welsh.len() > 20);
    }
}

#[test]
fn pay_is_shown_with_what_it_measures() {
    let english = profile("perfusionist", Language::English);
    let pay = &english.key_facts[0];
    assert_eq!(pay.value.text, "£47,810 – £54,710");
    assert_eq!(pay.notes[0].text, "NHS band 7, England, 2025/26");
    let text = section_text(&english, SectionId::Pay);
    for expected in ["£38,682 – £46,580", "£43,335", "April 2024", "Pay in Wales may differ"] {
        assert!(text.contains(expected), "{expected} is not in {text}");
    }
    let welsh = profile("electrician", Language::Cymraeg);
    assert_eq!(welsh.key_facts[0].value.text, "£38,760");
    assert!(section_text(&welsh, SectionId::Pay).contains("Ebrill 2024"));
}

#[test]
fn unlike_kinds_of_pay_never_share_an_axis() {
    for id in CAREERS {
        let profile = profile(id, Language::English);
        let pay = profile.sections.iter().find(|section| section.id == SectionId::Pay);
        let mut kinds = Vec::new();
        for block in &pay.expect("pay").blocks {
            match block {
                Block::Table(table) => kinds.push(table.caption.text.clone()),
                Block::Chart(chart) => {
                    assert!(chart.bars.iter().all(|bar| bar.label.text.contains("earn")));
                    kinds.push(chart.caption.text.clone());
                }
                _ => {}
            }
        }
        let count = kinds.len();
        kinds.dedup();
        assert_eq!(kinds.len(), count);
    }
}

#[test]
fn a_figure_of_three_years_is_called_old() {
    let load = |date| Content::load(&files::built_in(), &FileSet::new(), date, 1);
    let is_old = |content: &Content| {
        let profile = content.profile(&career("electrician"), Language::English).expect("one");
        section_text(&profile, SectionId::Pay).contains("Three years old or more")
    };
    assert!(!is_old(&load(today())));
    assert!(!is_old(&load(jiff::civil::date(2027, 3, 31))));
    assert!(is_old(&load(jiff::civil::date(2027, 4, 1))));
}

#[test]
fn qualifications_are_worded_from_facts() {
    let english =
        section_text(&profile("perfusionist", Language::English), SectionId::Qualifications);
    for expected in ["A levels: 2 or 3", "Biology: usually required", "Grade C/4 or above", "BTEC"]
    {
        assert!(english.contains(expected), "{expected} is not in {english}");
    }
    let welsh =
        section_text(&profile("perfusionist", Language::Cymraeg), SectionId::Qualifications);
    for expected in ["2 neu 3", "Gradd C/4 neu uwch", "Bagloriaeth"] {
        assert!(welsh.contains(expected), "{expected} is not in {welsh}");
    }
}

#[test]
fn todays_rules_on_criminal_records_are_told() {
    for id in CAREERS {
        let text = section_text(&profile(id, Language::English), SectionId::Disclosure);
        assert!(text.contains("28 November 2020"), "{id}");
        assert!(!text.contains("whether spent or unspent"), "{id}");
    }
}

#[test]
fn every_source_is_named_with_the_day_it_was_read() {
    for id in CAREERS {
        for language in Language::ALL {
            let text = section_text(&profile(id, language), SectionId::Sources);
            assert!(text.matches("2026").count() >= 5, "{id}: {text}");
        }
    }
}

#[test]
fn a_draft_says_so_in_each_language() {
    for id in CAREERS {
        for language in Language::ALL {
            let profile = profile(id, language);
            assert_eq!(profile.reviewed, None);
            let text = section_text(&profile, SectionId::Sources);
            assert!(text.contains("draft") || text.contains("Drafft"), "{text}");
        }
    }
}

#[test]
fn links_in_prose_lead_somewhere() {
    let content = content();
    let mut count = 0;
    for id in CAREERS {
        for language in Language::ALL {
            for section in &profile(id, language).sections {
                for prose in section.blocks.iter().flat_map(all_prose) {
                    for link in prose.spans.iter().filter_map(|span| span.link.as_ref()) {
                        count += 1;
                        use llwybr::profile::Link;
                        let leads = match link {
                            Link::Career(id) => content.guide.career(id).is_some(),
                            Link::Organisation(id) => {
                                content.guide.organisation(id.as_str()).is_some()
                            }
                            Link::Article(id) => content.guide.article(id).is_some(),
                            Link::Outside(address) => address.contains(':'),
                        };
                        assert!(leads, "{id}: {link:?}");
                    }
                }
            }
        }
    }
    assert!(count > 40, "only {count} links were looked at");
}

fn all_prose(block: &Block) -> Vec<&llwybr::profile::Prose> {
    match block {
        Block::Paragraph(prose) => vec![prose],
        Block::List(items) => {
            items.iter().flat_map(|item| [&item.text].into_iter().chain(&item.children)).collect()
        }
        _ => Vec::new(),
    }
}

#[test]
fn markdown_becomes_blocks() {
    let words = "title = T\nsummary = S\nwork-activities =\n    First *strong* one\n    goes on.\n\n    Lead:\n\n    - a [nurse](career:adult-nurse)\n    - b\n        - inner\n";
    let content = content_with(&[("i18n/en/careers/perfusionist.ftl", words)]);
    let profile = content.profile(&career("perfusionist"), Language::English).expect("one");
    let section = profile.sections.iter().find(|it| it.id == SectionId::WorkActivities);
    let text = llwybr::profile::blocks_text(&section.expect("a section").blocks);
    assert_eq!(text, "First strong one goes on.\n\nLead:\n\n- a nurse\n- b\n  - inner\n");
}

#[test]
fn prose_may_name_facts() {
    let words = "title = T\nsummary = { GBP($pay-min) } to { GBP($pay-max) }, { $hours } hours\n\
        work-activities = W\n";
    let content = content_with(&[
        ("i18n/en/careers/perfusionist.ftl", words),
        (
            "i18n/en/careers/electrician.ftl",
            &words.replace("GBP($pay-min) } to { GBP($pay-max)", "GBP($pay-median)"),
        ),
    ]);
    let summary = |id| {
        let profile = content.profile(&career(id), Language::English).expect("one");
        profile.summary.text.clone()
    };
    assert_eq!(summary("perfusionist"), "£47,810 to £54,710, 37.5 hours");
    assert_eq!(summary("electrician"), "£38,760, 40 hours");
    assert!(VARIABLES.iter().all(|variable| !variable.meaning.is_empty()));
}

#[test]
fn a_page_is_composed_once() {
    let first = profile("perfusionist", Language::English);
    assert!(Arc::ptr_eq(&first, &profile("perfusionist", Language::English)));
}
