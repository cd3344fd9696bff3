//! A career as it is read: facts and words together, as sections of blocks, in one language.
//!
//! The window, the screen reader, the text on a terminal and all that is printed read the same
//! [`Profile`]. It is composed once for each career and language, by
//! [`Content::profile`](crate::content::Content::profile).

mod article;
mod card;
mod compose;
mod figures;
mod markdown;
mod pay;
mod plain;
mod qualifications;
mod sources;
mod variables;

pub use article::{ArticlePage, compose_article};
pub use compose::compose;
pub use plain::{blocks_text, plain_text};
pub use variables::{VARIABLES, Variable, VariableType, variables_of};

use crate::guide::{CareerId, OrganisationId, Picture};
use crate::l10n::{Language, Origin, Phrase};
use std::sync::Arc;

/// The page of one career in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// The career.
    pub id: CareerId,
    /// The language that was asked for.
    pub language: Language,
    /// What the career is called.
    pub title: Phrase,
    /// What it is, in a sentence.
    pub summary: Phrase,
    /// What else it is called.
    pub also_known_as: Vec<Phrase>,
    /// Words that people search by but nobody prints.
    pub search_words: Vec<Phrase>,
    /// What stands in the box at the top.
    pub key_facts: Vec<KeyFact>,
    /// Two or three facts for its card in a list.
    pub chips: Vec<Phrase>,
    /// The sections that apply, in the order of [`SectionId::ALL`].
    pub sections: Vec<Section>,
    /// The day on which someone fluent last reviewed this language's words, if all of them have been
    /// as they stand.
    pub reviewed: Option<String>,
}

/// A fact with its label, for the box at the top.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyFact {
    /// What it is about.
    pub kind: KeyFactKind,
    /// What it is called.
    pub label: Phrase,
    /// What it is.
    pub value: Phrase,
    /// What it measures, and when; or a word more.
    pub notes: Vec<Phrase>,
}

impl Profile {
    /// The name of each source, and where it can be read.
    pub fn sources(&self) -> impl Iterator<Item = (String, Option<&Link>)> {
        let section = self.sections.iter().filter(|section| section.id == SectionId::Sources);
        let blocks = section.flat_map(|section| &section.blocks);
        let items = blocks.flat_map(|block| match block {
            Block::List(items) => items.as_slice(),
            _ => &[],
        });
        items.map(|item| {
            let link = item.text.spans.iter().find_map(|span| span.link.as_ref());
            (item.text.text(), link)
        })
    }
}

impl KeyFactKind {
    /// Its name for other programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pay => "pay",
            Self::Hours => "hours",
            Self::Start => "start",
            Self::Welsh => "welsh",
        }
    }
}

/// What a key fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyFactKind {
    /// Pay.
    Pay,
    /// Hours and patterns.
    Hours,
    /// Where one starts from.
    Start,
    /// What part Welsh has.
    Welsh,
}

macro_rules! sections {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $heading:ident;)+) => {
        /// The sections of a career's page, in their order.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum SectionId { $($(#[$doc])* $name),+ }

        impl SectionId {
            /// Every section, in the order in which they stand.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its fixed id, which is also the id of its message in a career's file.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $id),+ }
            }

            pub(crate) const fn heading(self) -> crate::l10n::MessageId {
                match self { $(Self::$name => crate::l10n::words::statements::$heading),+ }
            }
        }
    };
}

sections! {
    /// Pictures.
    Pictures = "pictures", SECTION_PICTURES;
    /// What one does.
    WorkActivities = "work-activities", SECTION_WORK_ACTIVITIES;
    /// An illustrative day.
    DayAtWork = "day-at-work", SECTION_DAY_AT_WORK;
    /// What one has to be and to know.
    QualitiesAndSkills = "qualities-and-skills", SECTION_QUALITIES_AND_SKILLS;
    /// What it pays.
    Pay = "pay", SECTION_PAY;
    /// Hours and patterns.
    Hours = "hours", SECTION_HOURS;
    /// Where one could work.
    Places = "places", SECTION_PLACES;
    /// Where posts are advertised.
    Vacancies = "vacancies", SECTION_VACANCIES;
    /// The ways in.
    EntryRoutes = "entry-routes", SECTION_ENTRY_ROUTES;
    /// Training and registration.
    Training = "training", SECTION_TRAINING;
    /// What is asked for.
    Qualifications = "qualifications", SECTION_QUALIFICATIONS;
    /// What to try beforehand.
    WorkExperience = "work-experience", SECTION_WORK_EXPERIENCE;
    /// Criminal records.
    Disclosure = "disclosure", SECTION_DISCLOSURE;
    /// What comes after.
    Progression = "progression", SECTION_PROGRESSION;
    /// Starting as an adult.
    AdultOpportunities = "adult-opportunities", SECTION_ADULT_OPPORTUNITIES;
    /// How many do it, and how.
    Figures = "figures", SECTION_FIGURES;
    /// Welsh at work.
    Welsh = "welsh", SECTION_WELSH;
    /// Bodies that tell more.
    Organisations = "organisations", SECTION_ORGANISATIONS;
    /// Careers like it.
    Related = "related", SECTION_RELATED;
    /// Where the facts are from.
    Sources = "sources", SECTION_SOURCES;
}

/// A section of a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// Which.
    pub id: SectionId,
    /// Its heading.
    pub heading: Phrase,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading below the section's own.
    Heading(Phrase),
    /// Running words.
    Paragraph(Prose),
    /// Words that qualify what stands beside them.
    Note(Phrase),
    /// A list.
    List(Vec<Item>),
    /// Rows and columns.
    Table(Table),
    /// Bars on one axis.
    Chart(Chart),
    /// Pictures, one shown at a time.
    Pictures(Vec<Figure>),
    /// A body that tells more.
    Organisation(Card),
}

/// Running words, all in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Prose {
    /// The words, piece by piece.
    pub spans: Vec<Span>,
    /// The language they really are in.
    pub language: Language,
    /// Where they come from.
    pub origin: Option<Arc<Origin>>,
    /// The name of their language, where it is not the one asked for.
    pub mark: Option<String>,
}

impl Prose {
    /// The words without their dress.
    pub fn text(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }
}

impl From<Phrase> for Prose {
    fn from(phrase: Phrase) -> Self {
        Self {
            spans: vec![Span::plain(phrase.text)],
            language: phrase.language,
            origin: phrase.origin,
            mark: phrase.mark,
        }
    }
}

/// A piece of running words.
#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Whether they are stressed.
    pub emphasis: bool,
    /// Where they lead.
    pub link: Option<Link>,
}

impl Span {
    /// Words without dress.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), emphasis: false, link: None }
    }

    /// Words that lead somewhere.
    pub fn link(text: impl Into<String>, link: Link) -> Self {
        Self { link: Some(link), ..Self::plain(text) }
    }
}

/// Where words lead.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Link {
    /// To a career's page.
    Career(CareerId),
    /// To a body's site.
    Organisation(OrganisationId),
    /// To an article.
    Article(String),
    /// Out of the program: a web, mail or telephone address.
    Outside(String),
}

/// A piece of a list, with pieces of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The words.
    pub text: Prose,
    /// What stands below it.
    pub children: Vec<Prose>,
}

impl From<Prose> for Item {
    fn from(text: Prose) -> Self {
        Self { text, children: Vec::new() }
    }
}

/// Rows and columns; the first column names the row.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: Phrase,
    /// The columns' headings.
    pub columns: Vec<Phrase>,
    /// The rows, each with a cell for each column.
    pub rows: Vec<Vec<Phrase>>,
    /// Whether its figures are three years old or more.
    pub old: Option<Phrase>,
    /// Where the figures are from.
    pub source: Phrase,
}

/// Bars on one axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// What it shows: of whom, where and when.
    pub caption: Phrase,
    /// The bars.
    pub bars: Vec<Bar>,
    /// Whether its figures are three years old or more.
    pub old: Option<Phrase>,
    /// Where the figures are from.
    pub source: Phrase,
}

/// A bar of a chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What it counts.
    pub label: Phrase,
    /// How much, in words.
    pub value: Phrase,
    /// How long it is, of the whole axis: 0 to 1.
    pub share: f32,
}

/// A picture with its words.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// The picture.
    pub picture: Picture,
    /// What stands below it.
    pub caption: Phrase,
    /// What is seen, for someone who can't see it.
    pub description: Phrase,
}

/// A body that tells more.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// Which.
    pub id: OrganisationId,
    /// What it is called.
    pub name: Phrase,
    /// What it is for, in a line.
    pub strapline: Option<Phrase>,
    /// Its address, telephone, e-mail and site, each with its label.
    pub lines: Vec<CardLine>,
}

/// A way of reaching a body.
#[derive(Debug, Clone, PartialEq)]
pub struct CardLine {
    /// Which.
    pub label: Phrase,
    /// The address or number.
    pub value: String,
    /// Where it leads, if somewhere.
    pub link: Option<Link>,
}
