use super::{Field, Found, Hit, Index, Source};
use crate::content::Content;
use crate::guide::{Career, CareerId};
use crate::l10n::{Args, Language, MessageRef};
use crate::profile::{self, SectionId};

/// Every career of the guide, to be found by any word in either language.
#[derive(Debug)]
pub struct CareerIndex {
    ids: Vec<CareerId>,
    index: Index,
    revision: u64,
}

/// The careers that a query finds.
#[derive(Debug, Clone, PartialEq)]
pub struct Results {
    /// The careers, the best first.
    pub careers: Vec<(CareerId, Hit)>,
    /// What was looked for, and how far it was met.
    pub found: Found,
}

impl CareerIndex {
    /// The index of all careers. Composes every profile, so it is no work for the window's thread.
    ///
    /// # Errors
    /// None that is known: see [`Index::build`].
    pub fn build(content: &Content) -> Result<Self, fst::Error> {
        let careers: Vec<&Career> = content.guide.careers().collect();
        let texts: Vec<(u32, Field, Language, String)> = (0_u32..)
            .zip(&careers)
            .flat_map(|(document, career)| {
                Language::ALL.into_iter().flat_map(move |language| {
                    let texts = texts(content, career, language).into_iter();
                    texts.map(move |(field, text)| (document, field, language, text))
                })
            })
            .collect();
        let sources = texts.iter().map(|(document, field, language, text)| Source {
            document: *document,
            field: *field,
            language: *language,
            text,
        });
        Ok(Self {
            index: Index::build(careers.len() as u32, sources)?,
            ids: careers.into_iter().map(|career| career.id.clone()).collect(),
            revision: content.revision,
        })
    }

    /// Which content it was built from.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// The careers that meet a query best, no more than `limit`.
    pub fn search(&self, query: &str, limit: usize) -> Results {
        let found = self.index.search(query, limit);
        let careers = found
            .hits
            .iter()
            .filter_map(|hit| Some((self.ids.get(hit.document as usize)?.clone(), hit.clone())));
        Results { careers: careers.collect(), found }
    }
}

/// The texts of a career that it is found by, in a language. Words that stand in the other language
/// for want of a translation are found there.
pub(super) fn texts(
    content: &Content,
    career: &Career,
    language: Language,
) -> Vec<(Field, String)> {
    let Some(profile) = content.profile(&career.id, language) else {
        return Vec::new();
    };
    let mut texts = vec![
        (Field::Title, profile.title.text.clone()),
        (Field::Summary, profile.summary.text.clone()),
    ];
    let names = |field, phrases: &[crate::l10n::Phrase]| -> Vec<(Field, String)> {
        phrases.iter().map(|phrase| (field, phrase.text.clone())).collect()
    };
    texts.extend(names(Field::OtherName, &profile.also_known_as));
    texts.extend(names(Field::SearchWord, &profile.search_words));
    let shared = |file: &'static str, id: &str| {
        let message = MessageRef::new(file, id.to_owned());
        let phrase = content.l10n.find(language, &message, &Args::new());
        phrase.map(|phrase| (Field::Sector, phrase.text))
    };
    texts.extend(career.sectors.iter().filter_map(|id| shared("sectors", id.as_str())));
    texts.extend(career.subjects.iter().filter_map(|id| shared("subjects", id.as_str())));
    for section in &profile.sections {
        // Every career has these with much the same words, or with the names of others.
        let is_of_others = matches!(
            section.id,
            SectionId::Sources
                | SectionId::Disclosure
                | SectionId::Organisations
                | SectionId::Related
        );
        if !is_of_others {
            texts.push((Field::Text, profile::blocks_text(&section.blocks)));
        }
    }
    texts
}
