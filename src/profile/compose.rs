//! Facts and words of a career, section by section.

use super::{
    Block, Figure, Item, KeyFact, KeyFactKind, Link, Profile, Prose, Section, SectionId, Span,
    card, figures, markdown, pay, qualifications, sources, variables,
};
use crate::content::Content;
use crate::guide::{Career, Disclosure, Interest, OrganisationId, Pay, SourceId, WelshUse};
use crate::l10n::words::statements as words;
use crate::l10n::{Args, Language, MessageId, MessageRef, Phrase};

/// The page of a career in a language.
pub fn compose(content: &Content, career: &Career, language: Language) -> Profile {
    let composer = Composer { content, career, language };
    let reviewed = content.reviewed(&format!("careers/{}", career.id), language);
    let sections = SectionId::ALL.iter().filter_map(|&id| {
        let blocks = composer.section(id);
        (!blocks.is_empty()).then(|| Section { id, heading: composer.say(id.heading()), blocks })
    });
    Profile {
        id: career.id.clone(),
        language,
        title: composer.own_or_name("title"),
        summary: composer.own_or_name("summary"),
        also_known_as: composer.own_lines("also-known-as"),
        search_words: composer.own_lines("search-words"),
        key_facts: composer.key_facts(),
        chips: composer.chips(),
        sections: sections.collect(),
        reviewed: reviewed.map(str::to_owned),
    }
}

/// What every part of composing has at hand.
#[derive(Clone, Copy)]
pub(super) struct Composer<'a> {
    pub(super) content: &'a Content,
    pub(super) career: &'a Career,
    pub(super) language: Language,
}

impl Composer<'_> {
    /// A shared statement.
    pub(super) fn say(&self, message: MessageId) -> Phrase {
        self.say_with(message, &Args::new())
    }

    /// A shared statement with its variables.
    pub(super) fn say_with(&self, message: MessageId, args: &Args<'_>) -> Phrase {
        self.content.l10n.phrase(self.language, message, args)
    }

    /// The wording of a fact that is one of a few.
    pub(super) fn fact(&self, id: impl Into<String>) -> Phrase {
        self.shared("facts", id.into())
    }

    /// The words of something in a collection.
    pub(super) fn shared(&self, file: &'static str, id: impl Into<String>) -> Phrase {
        let message = MessageRef::new(file, id.into());
        self.content.l10n.phrase(self.language, message, &Args::new())
    }

    /// An attribute of something in a collection, if it has it.
    pub(super) fn shared_attribute(
        &self,
        file: &'static str,
        id: &str,
        attribute: &'static str,
        args: &Args<'_>,
    ) -> Option<Phrase> {
        let message = MessageRef::new(file, id.to_owned()).attribute(attribute);
        self.content.l10n.find(self.language, &message, args)
    }

    /// The name of a source.
    pub(super) fn source(&self, id: &SourceId) -> Phrase {
        self.shared("sources", id.as_str())
    }

    /// `Source: …`.
    pub(super) fn source_line(&self, id: &SourceId) -> Phrase {
        let args = Args::new().with("source", self.source(id).text);
        self.say_with(words::SOURCE_LINE, &args)
    }

    /// A message of the career's own, if it has it.
    fn own(&self, id: &str) -> Option<Phrase> {
        let message = self.own_message(id);
        self.content.l10n.find(
            self.language,
            &message,
            &variables::of(&self.content.guide, self.career),
        )
    }

    fn own_or_name(&self, id: &str) -> Phrase {
        let message = self.own_message(id);
        self.content.l10n.phrase(
            self.language,
            message,
            &variables::of(&self.content.guide, self.career),
        )
    }

    fn own_lines(&self, id: &str) -> Vec<Phrase> {
        self.own(id).map(|phrase| markdown::lines(&phrase)).unwrap_or_default()
    }

    fn own_message(&self, id: &str) -> MessageRef {
        MessageRef::new(format!("careers/{}", self.career.id), id.to_owned())
    }

    /// The blocks of a message of the career's own; none where it has no such message.
    fn own_blocks(&self, id: &str) -> Vec<Block> {
        self.own(id).map(|phrase| markdown::blocks(&phrase)).unwrap_or_default()
    }

    fn paragraphs(&self, message: MessageId) -> Vec<Block> {
        markdown::blocks(&self.say(message))
    }

    fn section(&self, id: SectionId) -> Vec<Block> {
        let career = self.career;
        let mut blocks = Vec::new();
        match id {
            SectionId::Pictures => {
                let figures: Vec<_> = career
                    .pictures()
                    .map(|picture| {
                        let words = |part: &str| {
                            self.own_or_name(&format!("picture-{}-{part}", picture.words()))
                        };
                        Figure {
                            caption: words("caption"),
                            description: words("description"),
                            picture,
                        }
                    })
                    .collect();
                if !figures.is_empty() {
                    blocks.push(Block::Pictures(figures));
                }
            }
            SectionId::DayAtWork => {
                let day = self.own_blocks(id.as_str());
                if !day.is_empty() {
                    blocks.push(Block::Note(self.say(words::DAY_LABEL)));
                    blocks.extend(day);
                }
            }
            SectionId::Pay => {
                blocks.extend(pay::blocks(self));
                blocks.extend(self.own_blocks(id.as_str()));
            }
            SectionId::Hours => blocks.extend(self.hours()),
            SectionId::Places => {
                blocks.extend(self.own_blocks(id.as_str()));
                if career.abroad {
                    blocks.push(Block::Paragraph(self.say(words::ABROAD).into()));
                }
            }
            SectionId::Vacancies => {
                blocks.extend(self.own_blocks(id.as_str()));
                blocks.extend(career.vacancies.iter().filter_map(|id| self.card(id)));
            }
            SectionId::EntryRoutes => {
                blocks.extend(self.own_blocks(id.as_str()));
                for route in &career.routes {
                    blocks.push(Block::Heading(self.fact(route.word())));
                    blocks.extend(self.own_blocks(route.word()));
                }
            }
            SectionId::Training => {
                blocks.extend(self.own_blocks(id.as_str()));
                blocks.extend(self.registration());
            }
            SectionId::Qualifications => {
                blocks.extend(self.own_blocks(id.as_str()));
                blocks.extend(qualifications::blocks(self));
            }
            SectionId::Disclosure => {
                let lead = career.disclosure.map(|level| match level {
                    Disclosure::Basic => words::DISCLOSURE_LEAD_BASIC,
                    Disclosure::Standard => words::DISCLOSURE_LEAD_STANDARD,
                    Disclosure::Enhanced => words::DISCLOSURE_LEAD_ENHANCED,
                });
                blocks.extend(lead.into_iter().flat_map(|lead| self.paragraphs(lead)));
                blocks.extend(self.own_blocks(id.as_str()));
                if !blocks.is_empty() {
                    blocks.extend(self.paragraphs(words::DISCLOSURE_RULES));
                }
            }
            SectionId::AdultOpportunities => {
                blocks.extend(self.own_blocks(id.as_str()));
                if career.access_courses {
                    blocks.extend(self.paragraphs(words::ACCESS_COURSES));
                }
                blocks.extend(self.paragraphs(words::AGE_LIMITS));
            }
            SectionId::Figures => blocks.extend(figures::blocks(self)),
            SectionId::Welsh => {
                if let Some(welsh) = career.welsh {
                    blocks.extend(self.paragraphs(match welsh {
                        WelshUse::Needed => words::WELSH_STATEMENT_NEEDED,
                        WelshUse::Helpful => words::WELSH_STATEMENT_HELPFUL,
                    }));
                }
                blocks.extend(self.own_blocks(id.as_str()));
            }
            SectionId::Organisations => {
                blocks.extend(career.organisations.iter().filter_map(|id| self.card(id)));
            }
            SectionId::Related => blocks.extend(self.related()),
            SectionId::Sources => blocks.extend(self.sources()),
            SectionId::WorkActivities
            | SectionId::QualitiesAndSkills
            | SectionId::WorkExperience
            | SectionId::Progression => blocks.extend(self.own_blocks(id.as_str())),
        }
        blocks
    }

    fn hours(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        if let Some(hours) = &self.career.hours {
            blocks.push(Block::Paragraph(self.hours_phrase(hours.min, hours.max).into()));
            blocks.push(Block::Note(self.source_line(&hours.source)));
        }
        if !self.career.patterns.is_empty() {
            blocks.push(Block::Paragraph(self.say(words::PATTERNS_LEAD).into()));
            let item = |word: &'static str| Prose::from(self.fact(word)).into();
            let patterns = self.career.patterns.iter().map(|pattern| pattern.word());
            let settings = self.career.setting.iter().map(|setting| setting.word());
            blocks.push(Block::List(patterns.chain(settings).map(item).collect()));
        }
        blocks.extend(self.own_blocks(SectionId::Hours.as_str()));
        blocks
    }

    fn hours_phrase(&self, min: f64, max: Option<f64>) -> Phrase {
        match max {
            Some(max) => {
                let args = Args::new().with("min", min).with("max", max);
                self.say_with(words::HOURS_RANGE, &args)
            }
            None => self.say_with(words::HOURS_ABOUT, &Args::new().with("hours", min)),
        }
    }

    fn registration(&self) -> Vec<Block> {
        let Some(registration) = &self.career.registration else {
            return Vec::new();
        };
        let name = self.shared("organisations", registration.organisation.as_str());
        let args = Args::new().with("organisation", name.text);
        let statement = if registration.required {
            words::REGISTRATION_REQUIRED
        } else {
            words::REGISTRATION_VOLUNTARY
        };
        let mut blocks = vec![Block::Paragraph(self.say_with(statement, &args).into())];
        blocks.extend(self.own_blocks("registration"));
        blocks
    }

    /// The card of a body.
    fn card(&self, id: &OrganisationId) -> Option<Block> {
        let organisation = self.content.guide.organisation(id.as_str())?;
        Some(Block::Organisation(card::compose(self, organisation)))
    }

    fn related(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let career = self.career;
        let list = |links: Vec<(Phrase, Link)>| {
            let item = |(name, link): (Phrase, Link)| {
                Item::from(Prose {
                    spans: vec![Span::link(name.text, link)],
                    language: name.language,
                    origin: name.origin,
                    mark: name.mark,
                })
            };
            Block::List(links.into_iter().map(item).collect())
        };
        if !career.related.is_empty() {
            blocks.push(Block::Paragraph(self.say(words::RELATED_LEAD).into()));
            let link = |id: &crate::guide::CareerId| {
                (self.content.title(id, self.language), Link::Career(id.clone()))
            };
            blocks.push(list(career.related.iter().map(link).collect()));
        }
        if !career.articles.is_empty() {
            blocks.push(Block::Paragraph(self.say(words::ARTICLES_LEAD).into()));
            let link = |id: &crate::guide::ArticleId| {
                let message = MessageRef::new(format!("articles/{id}"), "title");
                let title = self.content.l10n.phrase(self.language, message, &Args::new());
                (title, Link::Article(id.to_string()))
            };
            blocks.push(list(career.articles.iter().map(link).collect()));
        }
        if let Some(interests) = &career.interests {
            blocks.push(Block::Paragraph(self.say(words::INTERESTS_LEAD).into()));
            let interest = |it: &Interest| Prose::from(self.fact(it.word())).into();
            blocks.push(Block::List(interests.code.iter().map(interest).collect()));
            blocks.push(Block::Note(self.source_line(&interests.source)));
        }
        let args = Args::new().with("code", career.soc2020.code.as_str());
        blocks.push(Block::Paragraph(self.say_with(words::SOC_LINE, &args).into()));
        blocks.push(Block::Note(self.source_line(&career.soc2020.source)));
        blocks
    }

    fn sources(&self) -> Vec<Block> {
        let mut blocks = vec![sources::list(self.content, self.language, self.source_ids())];
        let (draft, reviewed) = match self.language {
            Language::Cymraeg => (words::REVIEW_WELSH_DRAFT, words::REVIEW_WELSH_REVIEWED),
            Language::English => (words::REVIEW_ENGLISH_DRAFT, words::REVIEW_ENGLISH_REVIEWED),
        };
        let file = format!("careers/{}", self.career.id);
        blocks.push(Block::Paragraph(match self.content.reviewed(&file, self.language) {
            Some(date) => self.say_with(reviewed, &Args::new().with("date", date)).into(),
            None => self.say(draft).into(),
        }));
        blocks
    }

    /// Every source that the page names, each once, in the order of the page.
    fn source_ids(&self) -> Vec<&SourceId> {
        let career = self.career;
        let mut ids: Vec<&SourceId> = Vec::new();
        for pay in &career.pay {
            match pay {
                Pay::Scale(pay) => {
                    ids.extend(self.content.guide.scale(&pay.scale).map(|scale| &scale.source));
                }
                Pay::Survey(pay) => ids.push(&pay.source),
                Pay::Range(pay) => ids.push(&pay.source),
            }
        }
        ids.extend(career.hours.iter().map(|hours| &hours.source));
        ids.extend(career.qualifications.iter().map(|requirements| &requirements.source));
        ids.extend(career.figures.iter().map(|figure| &figure.source));
        ids.extend(career.interests.iter().map(|interests| &interests.source));
        ids.push(&career.soc2020.source);
        let bodies = career.vacancies.iter().chain(&career.organisations);
        let bodies = bodies.filter_map(|id| self.content.guide.organisation(id.as_str()));
        ids.extend(bodies.filter_map(|body| body.source.as_ref()));
        ids.extend(&career.sources);
        let mut seen = std::collections::BTreeSet::new();
        ids.retain(|id| seen.insert(*id));
        ids
    }

    fn key_facts(&self) -> Vec<KeyFact> {
        let career = self.career;
        let mut facts = Vec::new();
        if let Some(headline) = pay::headline(self) {
            facts.push(KeyFact {
                kind: KeyFactKind::Pay,
                label: headline.label,
                value: headline.value,
                notes: headline.notes,
            });
        }
        if let Some(hours) = &career.hours {
            let patterns = career.patterns.iter().take(3);
            facts.push(KeyFact {
                kind: KeyFactKind::Hours,
                label: self.say(words::KEY_HOURS),
                value: self.hours_phrase(hours.min, hours.max),
                notes: patterns.map(|pattern| self.fact(pattern.word())).collect(),
            });
        }
        facts.push(KeyFact {
            kind: KeyFactKind::Start,
            label: self.say(words::KEY_START),
            value: self.starts_from(),
            notes: self.own("first-step").into_iter().collect(),
        });
        if let Some(welsh) = career.welsh {
            facts.push(KeyFact {
                kind: KeyFactKind::Welsh,
                label: self.say(words::KEY_WELSH),
                value: self.fact(welsh.word()),
                notes: Vec::new(),
            });
        }
        facts
    }

    fn starts_from(&self) -> Phrase {
        self.own("starts-from").unwrap_or_else(|| self.fact(self.career.entry.level.word()))
    }

    fn chips(&self) -> Vec<Phrase> {
        let pay = pay::headline(self).map(|headline| headline.value);
        let hours = self.career.hours.as_ref();
        let hours = hours.map(|hours| self.hours_phrase(hours.min, hours.max));
        pay.into_iter().chain([self.starts_from()]).chain(hours).collect()
    }
}
