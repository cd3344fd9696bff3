//! Where the facts of a page are from: each source with its address, its dates and its licence.

use super::{Block, Item, Link, Prose, Span};
use crate::content::Content;
use crate::guide::SourceId;
use crate::l10n::words::statements as words;
use crate::l10n::{Args, Language, MessageRef};

/// A list of sources; those that the guide does not have are left out.
pub(super) fn list<'a>(
    content: &Content,
    language: Language,
    ids: impl IntoIterator<Item = &'a SourceId>,
) -> Block {
    let say = |message, name: &'static str, value: &str| {
        Prose::from(content.l10n.phrase(language, message, &Args::new().with(name, value)))
    };
    let item = |id: &SourceId| {
        let source = content.guide.source(id)?;
        let message = MessageRef::new("sources", id.as_str().to_owned());
        let name = content.l10n.phrase(language, message, &Args::new());
        let link = source.url.clone().map(Link::Outside);
        let mut children = Vec::new();
        if let Some(date) = &source.published {
            children.push(say(words::SOURCE_PUBLISHED, "date", date.as_str()));
        }
        children.push(say(words::SOURCE_READ, "date", source.read.as_str()));
        if let Some(licence) = &source.licence {
            children.push(say(words::SOURCE_LICENCE, "licence", licence));
        }
        let text = Prose {
            spans: vec![Span { text: name.text, emphasis: false, link }],
            language: name.language,
            origin: name.origin,
            mark: name.mark,
        };
        Some(Item { text, children })
    };
    Block::List(ids.into_iter().filter_map(item).collect())
}
