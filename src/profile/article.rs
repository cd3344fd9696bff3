use super::{Block, Item, Link, Prose, Span, markdown, sources};
use crate::content::Content;
use crate::guide::{Article, ArticleId};
use crate::l10n::{Args, Language, MessageRef, Phrase};

/// An article in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct ArticlePage {
    /// Which.
    pub id: ArticleId,
    /// What it is called.
    pub title: Phrase,
    /// What it is about, in a sentence.
    pub summary: Phrase,
    /// Its words.
    pub blocks: Vec<Block>,
    /// Bodies that tell more, as links.
    pub organisations: Option<Block>,
    /// Where its facts are from.
    pub sources: Option<Block>,
}

/// An article in a language; none where it has no words.
pub fn compose_article(
    content: &Content,
    article: &Article,
    language: Language,
) -> Option<ArticlePage> {
    let own = |id: &'static str| {
        let message = MessageRef::new(format!("articles/{}", article.id), id);
        content.l10n.find(language, &message, &Args::new())
    };
    let link = |id: &crate::guide::OrganisationId| {
        let message = MessageRef::new("organisations", id.to_string());
        let name = content.l10n.phrase(language, message, &Args::new());
        Item::from(Prose {
            spans: vec![Span::link(name.text, Link::Organisation(id.clone()))],
            language: name.language,
            origin: name.origin,
            mark: name.mark,
        })
    };
    let bodies = &article.organisations;
    let from = &article.sources;
    Some(ArticlePage {
        id: article.id.clone(),
        title: own("title")?,
        summary: own("summary")?,
        blocks: markdown::blocks(&own("body")?),
        organisations: (!bodies.is_empty()).then(|| Block::List(bodies.iter().map(link).collect())),
        sources: (!from.is_empty()).then(|| sources::list(content, language, from)),
    })
}
