use super::{Field, Found, Hit, Index, Source};
use crate::content::Content;
use crate::guide::{Career, CareerId};
use crate::l10n::{Args, Language, MessageRef, Phrase};
use crate::profile::{self, Block, Profile, SectionId};

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
        let sources = (0_u32..).zip(&careers).flat_map(|(document, career)| {
            Language::ALL
                .into_iter()
                .flat_map(move |language| sources(content, career, language, document))
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
        self.results(self.index.search(query, limit))
    }

    /// The careers that come nearest to a query that finds nothing, no more than `limit`.
    pub fn near(&self, query: &str, limit: usize) -> Results {
        self.results(self.index.near(query, limit))
    }

    fn results(&self, found: Found) -> Results {
        let careers = found
            .hits
            .iter()
            .filter_map(|hit| Some((self.ids.get(hit.document as usize)?.clone(), hit.clone())));
        Results { careers: careers.collect(), found }
    }
}

/// The texts of a career that it is found by, in a language. Words that stand in the other language
/// for want of a translation are found there. Its page is not kept: few are ever opened.
fn sources(
    content: &Content,
    career: &Career,
    language: Language,
    document: u32,
) -> impl Iterator<Item = Source> {
    let profile = profile::compose(content, career, language);
    Field::ALL.into_iter().flat_map(move |field| {
        let texts = texts_of(content, career, &profile, field).into_iter();
        texts.map(move |text| Source { document, field, language, text })
    })
}

/// Those of one field, as they stand on the career's page.
pub(super) fn texts_of(
    content: &Content,
    career: &Career,
    profile: &Profile,
    field: Field,
) -> Vec<String> {
    let words = |phrases: &[Phrase]| phrases.iter().map(|phrase| phrase.text.clone()).collect();
    // Every career has these with much the same words, or with the names of others.
    let own_sections = profile.sections.iter().filter(|section| {
        !matches!(
            section.id,
            SectionId::Sources
                | SectionId::Disclosure
                | SectionId::Organisations
                | SectionId::Related
        )
    });
    match field {
        Field::Title => vec![profile.title.text.clone()],
        Field::OtherName => words(&profile.also_known_as),
        Field::SearchWord => words(&profile.search_words),
        Field::Summary => vec![profile.summary.text.clone()],
        Field::Sector => {
            let sectors = career.sectors.iter().map(|id| ("sectors", id.as_str()));
            let subjects = career.subjects.iter().map(|id| ("subjects", id.as_str()));
            let name = |(file, id): (&'static str, &str)| {
                let message = MessageRef::new(file, id.to_owned());
                Some(content.l10n.find(profile.language, &message, &Args::new())?.text)
            };
            sectors.chain(subjects).filter_map(name).collect()
        }
        Field::Heading => own_sections
            .flat_map(|section| {
                let headings = section.blocks.iter().filter_map(|block| match block {
                    Block::Heading(heading) => Some(heading.text.clone()),
                    _ => None,
                });
                [section.heading.text.clone()].into_iter().chain(headings)
            })
            .collect(),
        Field::Text => own_sections.map(|section| profile::blocks_text(&section.blocks)).collect(),
    }
}
