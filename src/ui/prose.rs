//! Running words with stress and links in them.

use super::words::{Words, pieces};
use super::{Element, Theme, fonts, space, text};
use crate::profile::{Link, Prose};
use iced::advanced::text::Span;
use iced::widget::column;

/// Words of which some are marked: in a heavier type, as the face of something with a name.
pub fn marked<Message>(
    words: impl IntoIterator<Item = (String, bool)>,
    size: f32,
) -> Words<Message> {
    let spans = words.into_iter().map(|(text, is_marked)| {
        let font = if is_marked { fonts::BOLD } else { fonts::REGULAR };
        (Span::new(text).font(font), None)
    });
    pieces(spans, size)
}

/// Running words; `on_link` says what following a link comes to.
pub fn prose<'a, Message: Clone + 'a>(
    prose: &Prose,
    size: f32,
    theme: Theme,
    on_link: impl Fn(Link) -> Message,
) -> Element<'a, Message> {
    let spans = prose.spans.iter().map(|span| {
        let is_strong = span.emphasis || span.link.is_some();
        let font = if is_strong { fonts::SEMIBOLD } else { fonts::REGULAR };
        let color = span.link.is_some().then_some(theme.tokens().accent);
        let piece = Span::new(span.text.clone()).font(font).color_maybe(color);
        (piece, span.link.clone().map(&on_link))
    });
    let words = pieces(spans, size).language(prose.language).origin(prose.origin.as_ref());
    match &prose.mark {
        Some(mark) => column![text::mark_chip(mark), words].spacing(space::XS).into(),
        None => words.into(),
    }
}
