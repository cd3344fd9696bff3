//! The guide's own careers: every one whole in both languages, every figure with its source, and each
//! in words of its own that are easy to read.

use crate::support::content;
use llwybr::files;
use llwybr::guide::{Career, FigureKind, Pay, SourceId};
use llwybr::l10n::Language;
use llwybr::l10n::catalogue::{Catalogue, WordFile};
use llwybr::profile::{Block, SectionId};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// How many careers the guide has at least.
const CAREERS: usize = 60;
/// How many words of its own a career has at least, in each language.
const LEAST_WORDS: usize = 450;
/// How many sections have words of the career's own, at least.
const LEAST_SECTIONS: usize = 10;
/// A sentence of more words than this belongs to one career alone.
const SHARED_WORDS: usize = 8;
/// How easy English is to read on Flesch's scale, at least, in the middle career.
const READING_EASE: f64 = 60.0;

/// Messages that are lists of names, and no prose.
const NAMES: [&str; 2] = ["also-known-as", "search-words"];

/// The sections that no career is without.
const ALWAYS: &[SectionId] = &[
    SectionId::Pictures,
    SectionId::WorkActivities,
    SectionId::DayAtWork,
    SectionId::QualitiesAndSkills,
    SectionId::Pay,
    SectionId::Hours,
    SectionId::Places,
    SectionId::Vacancies,
    SectionId::EntryRoutes,
    SectionId::Training,
    SectionId::Qualifications,
    SectionId::WorkExperience,
    SectionId::Progression,
    SectionId::AdultOpportunities,
    SectionId::Figures,
    SectionId::Welsh,
    SectionId::Organisations,
    SectionId::Related,
    SectionId::Sources,
];

/// The messages of a career's own in a language, by their ids.
type Own = BTreeMap<String, String>;

/// The words of every career's own, by its id.
fn own(language: Language) -> BTreeMap<String, Own> {
    let files = files::built_in();
    let catalogue = Catalogue::read(files.iter().map(|(path, bytes)| (path, bytes.as_ref())));
    let of = |file: &WordFile<'_>| -> Own {
        let texts = file.entries.iter().flat_map(|entry| {
            entry
                .texts()
                .map(|text| (entry.name().into_owned(), text.running()))
                .collect::<Vec<_>>()
        });
        texts.collect()
    };
    let careers = catalogue.of(language).iter();
    let careers = careers.filter_map(|(name, file)| Some((name.strip_prefix("careers/")?, file)));
    careers.map(|(id, file)| (id.to_owned(), of(file))).collect()
}

/// The prose of a career: neither lists of names nor what is said of pictures.
fn prose(own: &Own) -> impl Iterator<Item = &str> {
    let is_prose = |id: &str| !NAMES.contains(&id) && !id.starts_with("picture-");
    own.iter().filter(move |(id, _)| is_prose(id)).map(|(_, text)| text.as_str())
}

/// Prose as it is read: without the addresses of its links and the marks of lists and emphasis.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, link)) = rest.split_once("](") {
        plain.push_str(before);
        rest = link.split_once(')').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain.replace(['[', '*'], "")
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric))
}

/// The sentences of a text; an item of a list is one.
fn sentences(text: &str) -> Vec<String> {
    let plain = plain(text);
    let lines = plain.lines().map(|line| line.trim().trim_start_matches("- "));
    let ends = |line: &str| -> Vec<String> {
        let ended = line.replace(". ", ".\n").replace("? ", "?\n").replace(": ", ":\n");
        ended.lines().map(str::to_owned).collect()
    };
    lines.flat_map(ends).filter(|it| words(it).next().is_some()).collect()
}

/// How many syllables an English word has: its groups of vowels, without a silent e.
fn syllables(word: &str) -> usize {
    let letters: String = word.to_lowercase().chars().filter(char::is_ascii_lowercase).collect();
    let is_vowel = |letter: char| "aeiouy".contains(letter);
    let mut before = false;
    let mut groups = 0;
    for letter in letters.chars() {
        groups += usize::from(is_vowel(letter) && !before);
        before = is_vowel(letter);
    }
    let is_silent = letters.ends_with('e') && !letters.ends_with("le") && !letters.ends_with("ee")
        || letters.ends_with("ed") && !letters.ends_with("ted") && !letters.ends_with("ded");
    if is_silent && groups > 1 { groups - 1 } else { groups.max(1) }
}

/// Flesch's reading ease.
fn reading_ease<'t>(texts: impl Iterator<Item = &'t str>) -> f64 {
    let sentences: Vec<String> = texts.flat_map(sentences).collect();
    let all: Vec<&str> = sentences.iter().flat_map(|it| words(it)).collect();
    let syllables: usize = all.iter().map(|word| syllables(word)).sum();
    206.835
        - 1.015 * all.len() as f64 / sentences.len() as f64
        - 84.6 * syllables as f64 / all.len() as f64
}

#[test]
fn reading_ease_tells_easy_from_hard() {
    let ease = |text: &str| reading_ease([text].into_iter());
    let easy = "You cut the bread. You put it in the oven. Then you wash the pans.";
    let hard =
        "Organisational considerations necessitate comprehensive interdepartmental communication.";
    assert!(ease(easy) > 90.0 && ease(hard) < 0.0, "{} {}", ease(easy), ease(hard));
    let counted = ["cat", "baker", "table", "worked", "wanted", "degree", "the", "engineering"];
    assert_eq!(counted.map(syllables), [1, 2, 2, 1, 2, 2, 1, 4]);
}

#[test]
fn there_are_sixty_careers_in_every_sector_of_work() {
    let content = content();
    assert!(content.guide.careers().count() >= CAREERS);
    for sector in content.guide.sectors() {
        let of_sector = |it: &&Career| it.sectors.contains(&sector.id);
        assert!(content.guide.careers().filter(of_sector).count() > 0, "{}", sector.id);
        assert!(sector.picture().is_some(), "{} has no picture", sector.id);
    }
}

#[test]
fn every_career_is_whole_in_both_languages() {
    let content = content();
    let mut wanting = Vec::new();
    for language in Language::ALL {
        let all = own(language);
        for career in content.guide.careers() {
            let id = career.id.as_str();
            let profile = content.profile(&career.id, language).expect("a profile");
            let has = |id: &SectionId| profile.sections.iter().any(|section| section.id == *id);
            for section in ALWAYS.iter().filter(|section| !has(section)) {
                wanting.push(format!("{id} in {language:?} lacks {}", section.as_str()));
            }
            let sections = SectionId::ALL.iter().filter(|it| all[id].contains_key(it.as_str()));
            let sections = sections.count();
            let count: usize = prose(&all[id]).map(|text| words(&plain(text)).count()).sum();
            if sections < LEAST_SECTIONS || count < LEAST_WORDS {
                wanting.push(format!("{id} in {language:?}: {sections} sections, {count} words"));
            }
            for name in ["starts-from", "first-step", "also-known-as", "search-words"] {
                if !all[id].contains_key(name) {
                    wanting.push(format!("{id} in {language:?} lacks {name}"));
                }
            }
            for route in career.routes.iter().filter(|it| !all[id].contains_key(it.word())) {
                wanting.push(format!("{id} in {language:?} has no words on {}", route.word()));
            }
            for section in &profile.sections {
                let is_told = section.heading.language == language;
                let texts = section.blocks.iter().filter_map(|block| match block {
                    Block::Paragraph(prose) => Some(prose.language),
                    _ => None,
                });
                assert!(is_told && texts.into_iter().all(|it| it == language), "{id}: {section:?}");
            }
        }
    }
    assert!(wanting.is_empty(), "{wanting:#?}");
}

#[test]
fn every_career_has_its_facts() {
    let content = content();
    let mut wanting = Vec::new();
    let mut icons = BTreeMap::new();
    for career in content.guide.careers() {
        let mut lacks = |what: &str| wanting.push(format!("{} lacks {what}", career.id));
        if career.subjects.is_empty() {
            lacks("subjects");
        }
        if career.patterns.is_empty() || career.setting.is_empty() {
            lacks("patterns or setting");
        }
        if career.welsh.is_none() {
            lacks("what part Welsh has");
        }
        if career.routes.is_empty() {
            lacks("ways in");
        }
        if career.vacancies.is_empty() || career.organisations.len() < 3 {
            lacks("bodies that tell more");
        }
        if career.articles.is_empty() {
            lacks("articles");
        }
        if career.related.len() < 2 {
            lacks("related careers");
        }
        if !career.figures.iter().any(|figure| figure.kind == FigureKind::Jobs) {
            lacks("a count of jobs");
        }
        if let Some(other) = icons.insert(career.icon.clone(), career.id.clone()) {
            lacks(&format!("an icon of its own: it is that of {other}"));
        }
    }
    assert!(wanting.is_empty(), "{wanting:#?}");
}

#[test]
fn related_careers_name_each_other() {
    let content = content();
    for career in content.guide.careers() {
        for other in &career.related {
            let back = content.guide.career(other).expect("a career");
            assert!(back.related.contains(&career.id), "{other} does not name {}", career.id);
        }
    }
}

#[test]
fn every_figure_has_a_source_that_can_be_looked_up_and_a_date() {
    let content = content();
    let is_named = |id: &SourceId| {
        let source = content.guide.source(id).expect("a source");
        assert!(source.read.as_str().len() == 10, "{id} was read on no day");
    };
    for career in content.guide.careers() {
        for pay in &career.pay {
            match pay {
                Pay::Scale(pay) => is_named(&content.guide.scale(&pay.scale).expect("it").source),
                Pay::Survey(pay) => is_named(&pay.source),
                Pay::Range(pay) => is_named(&pay.source),
            }
        }
        for figure in &career.figures {
            assert!(figure.date.is_some(), "{}: {figure:?}", career.id);
            is_named(&figure.source);
        }
        career.hours.iter().for_each(|hours| is_named(&hours.source));
        career.qualifications.iter().for_each(|needs| is_named(&needs.source));
    }
}

#[test]
fn no_figure_of_money_stands_in_words() {
    for language in Language::ALL {
        for (id, own) in own(language) {
            for text in prose(&own) {
                assert!(!text.contains('£'), "{id} in {language:?}: {text}");
            }
        }
    }
}

#[test]
fn no_sentence_stands_in_two_careers() {
    let mut twice = Vec::new();
    for language in Language::ALL {
        let mut of: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (id, own) in own(language) {
            let told = own.iter().filter(|(name, _)| !NAMES.contains(&name.as_str()));
            for sentence in told.flat_map(|(_, text)| sentences(text)) {
                if words(&sentence).count() > SHARED_WORDS {
                    let _ = of.entry(sentence.to_lowercase()).or_default().insert(id.clone());
                }
            }
        }
        assert!(of.len() > 1_000, "{} sentences were looked at", of.len());
        twice.extend(of.into_iter().filter(|(_, careers)| careers.len() > 1));
    }
    assert!(twice.is_empty(), "{twice:#?}");
}

#[test]
fn english_is_easy_to_read() {
    let ease = own(Language::English).into_iter().map(|(id, own)| (id, reading_ease(prose(&own))));
    let mut ease: Vec<(String, f64)> = ease.collect();
    ease.sort_by(|left, right| left.1.total_cmp(&right.1));
    let median = ease[ease.len() / 2].1;
    assert!(median >= READING_EASE, "{median}: {ease:#?}");
    assert!(ease[0].1 >= READING_EASE - 10.0, "{:?}", ease[0]);
}

#[test]
fn the_readme_counts_careers_words_and_sources() {
    let content = content();
    let [welsh, english] = [Language::Cymraeg, Language::English].map(own);
    let mut table = String::from(
        "| sector | careers | words in Welsh | words in English | sources |\n|---|--:|--:|--:|--:|\n",
    );
    let count = |of: &BTreeMap<String, Own>, id: &str| -> usize {
        of[id].values().map(|text| words(&plain(text)).count()).sum()
    };
    let sources_of = |career: &Career| -> BTreeSet<String> {
        let profile = content.profile(&career.id, Language::English).expect("a profile");
        profile.sources().map(|(name, _)| name).collect()
    };
    let mut line = |name: &str, careers: &[&Career]| {
        let total = |of| careers.iter().map(|it| count(of, it.id.as_str())).sum::<usize>();
        let sources: BTreeSet<String> = careers.iter().flat_map(|it| sources_of(it)).collect();
        let _ = writeln!(
            table,
            "| {name} | {} | {} | {} | {} |",
            careers.len(),
            total(&welsh),
            total(&english),
            sources.len()
        );
    };
    for sector in content.guide.sectors() {
        let chief: Vec<&Career> =
            content.guide.careers().filter(|it| it.sectors.first() == Some(&sector.id)).collect();
        let name = content.l10n.phrase(
            Language::English,
            llwybr::l10n::MessageRef::new("sectors", sector.id.to_string()),
            &llwybr::l10n::Args::new(),
        );
        line(&name.text, &chief);
    }
    line("**All**", &content.guide.careers().collect::<Vec<_>>());
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md"));
    assert!(readme.expect("the README").contains(&table), "the README's table is to be:\n{table}");
}
