//! Words: titles, headings, running words, small words, each in the language it says it is in.

use super::control::{Control, Focus, control};
use super::words::Words;
pub use super::words::words as styled;
use super::{Element, Role, Semantics, Theme, fonts, space};
use crate::l10n::Phrase;
use iced::advanced::widget::Id;
use iced::widget::{container, row};
use iced::{Alignment, Border, Font, Length, Padding};

/// Words of any dress as the face of something with a name: nobody reads them by themselves until
/// they have a [language](Words::language).
pub fn face<Message>(phrase: &Phrase, size: f32, font: Font, line_height: f32) -> Words<Message> {
    styled(phrase.text.clone(), size, font, line_height).origin(phrase.origin.as_ref())
}

/// The title of a page: its one heading of level 1, which takes the focus when the page opens.
pub fn title<'a, Message: Clone + 'a>(phrase: &Phrase) -> Element<'a, Message> {
    heading_of(phrase, 1, 34.0, fonts::BOLD).id(TITLE_ID).into()
}

/// The id of a page's title.
pub const TITLE_ID: Id = Id::new("title");

/// A heading of a level, 2 or more.
pub fn heading<'a, Message: Clone + 'a>(phrase: &Phrase, level: u8) -> Element<'a, Message> {
    let size = if level == 2 { 22.0 } else { 18.0 };
    let font = if level == 2 { fonts::BOLD } else { fonts::SEMIBOLD };
    heading_of(phrase, level, size, font).into()
}

/// A heading of a level, as small as a card's, whatever its level.
pub fn small_heading<'a, Message: Clone + 'a>(phrase: &Phrase, level: u8) -> Element<'a, Message> {
    heading_of(phrase, level, 18.0, fonts::SEMIBOLD).into()
}

fn heading_of<'a, Message: Clone + 'a>(
    phrase: &Phrase,
    level: u8,
    size: f32,
    font: Font,
) -> Control<'a, Message> {
    let words = face(phrase, size, font, 1.25).language(phrase.language);
    control(Semantics::named(Role::Heading, phrase).level(level), marked(words.into(), phrase))
        .focus(Focus::Landing)
}

/// Running words, in their own paragraph.
pub fn body<'a, Message: Clone + 'a>(phrase: &Phrase) -> Element<'a, Message> {
    paragraph(phrase, 17.0, fonts::REGULAR, false)
}

/// Running words of more weight.
pub fn strong<'a, Message: Clone + 'a>(phrase: &Phrase) -> Element<'a, Message> {
    paragraph(phrase, 17.0, fonts::SEMIBOLD, false)
}

/// A sentence that leads a page.
pub fn lead<'a, Message: Clone + 'a>(phrase: &Phrase) -> Element<'a, Message> {
    paragraph(phrase, 20.0, fonts::REGULAR, false)
}

/// Small words of less weight.
pub fn small<'a, Message: Clone + 'a>(phrase: &Phrase) -> Element<'a, Message> {
    paragraph(phrase, 15.0, fonts::REGULAR, true)
}

/// Words of the usual size and less weight.
pub fn muted<'a, Message: Clone + 'a>(phrase: &Phrase) -> Element<'a, Message> {
    paragraph(phrase, 17.0, fonts::REGULAR, true)
}

fn paragraph<'a, Message: Clone + 'a>(
    phrase: &Phrase,
    size: f32,
    font: Font,
    is_muted: bool,
) -> Element<'a, Message> {
    let words = face(phrase, size, font, 1.45).language(phrase.language);
    marked(if is_muted { words.muted() } else { words }.into(), phrase)
}

/// Words within a control, whose meaning the control tells.
pub fn label<Message>(words: impl Into<String>) -> Words<Message> {
    styled(words.into(), 17.0, fonts::SEMIBOLD, 1.3)
}

/// Words with the name of their language before them, where it is not the one asked for.
pub fn marked<'a, Message: Clone + 'a>(
    words: Element<'a, Message>,
    phrase: &Phrase,
) -> Element<'a, Message> {
    match &phrase.mark {
        Some(mark) => {
            row![mark_chip(mark), words].spacing(space::S).align_y(Alignment::Center).into()
        }
        None => words,
    }
}

/// The name of a language in a frame.
pub fn mark_chip<'a, Message: Clone + 'a>(mark: &str) -> Element<'a, Message> {
    framed(styled(mark.to_owned(), 15.0, fonts::SEMIBOLD, 1.2))
}

fn framed<'a, Message: Clone + 'a>(words: Words<Message>) -> Element<'a, Message> {
    container(words)
        .padding(Padding::from([2.0, space::S]))
        .style(|theme: &Theme| {
            let tokens = theme.tokens();
            container::Style {
                border: Border { color: tokens.muted, width: 1.0, radius: space::XS.into() },
                text_color: Some(tokens.ink),
                ..container::Style::default()
            }
        })
        .width(Length::Shrink)
        .into()
}

/// Words that change without being asked for, and are said when they do.
pub fn status<'a, Message: Clone + 'a>(phrase: &Phrase) -> Control<'a, Message> {
    let words = face(phrase, 17.0, fonts::SEMIBOLD, 1.3);
    control(Semantics::named(Role::Status, phrase), marked(words.into(), phrase))
}

/// The same in small words of less weight.
pub fn small_status<'a, Message: Clone + 'a>(phrase: &Phrase) -> Control<'a, Message> {
    let words = face(phrase, 15.0, fonts::REGULAR, 1.45).muted();
    control(Semantics::named(Role::Status, phrase), marked(words.into(), phrase))
}

/// A word that qualifies the page, in a frame.
pub fn badge<'a, Message: Clone + 'a>(phrase: &Phrase) -> Element<'a, Message> {
    let words = face(phrase, 15.0, fonts::SEMIBOLD, 1.2).language(phrase.language);
    framed(words)
}

/// A few words or a number in a round frame.
pub fn pill<'a, Message: Clone + 'a>(phrase: &Phrase) -> Element<'a, Message> {
    container(face(phrase, 15.0, fonts::SEMIBOLD, 1.2))
        .padding(Padding::from([6.0, space::M]))
        .style(|theme: &Theme| container::Style {
            background: Some(theme.tokens().sunken.into()),
            border: iced::border::rounded(space::XXL).color(theme.tokens().line).width(1),
            text_color: Some(theme.tokens().ink),
            ..container::Style::default()
        })
        .into()
}
