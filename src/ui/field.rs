//! What is typed into, with its name above it and, in Welsh, a strip of letters beside it.

use super::control::{Arrows, Focus, Typing, control};
use super::icon::{self, Icon};
use super::look::{Hold, Look};
use super::{Element, Role, Semantics, Theme, fonts, space, text};
use crate::l10n::Phrase;
use iced::advanced::widget::Id;
use iced::widget::{container, row, text_editor, text_input};
use iced::{Alignment, Length, Padding, Vector};

/// The letters that school keyboards lack or hide.
pub const LETTERS: [char; 9] = ['â', 'ê', 'î', 'ô', 'û', 'ŵ', 'ŷ', 'ï', 'ö'];

/// A field of one line in which one searches. Enter goes on to what was found.
pub fn search<'a, Message: Clone + 'a>(
    id: Id,
    name: &Phrase,
    value: &'a str,
    on_input: impl Fn(String) -> Message + Clone + 'a,
    on_submit: Message,
    clear: Option<(Phrase, Message)>,
) -> Element<'a, Message> {
    const ICON: f32 = 22.0;
    const TYPE: f32 = 20.0;
    let input = text_input(&name.text, value)
        .id(id)
        .on_input(on_input.clone())
        .on_submit(on_submit)
        .font(fonts::REGULAR)
        .size(TYPE)
        .padding(Padding::from([space::M, 0.0]))
        .width(Length::Fill);
    let clear = clear.map(|(name, message)| {
        super::button::icon_button(&name, Icon::X, Some(message)).look(|_, _| Look::default())
    });
    let face = row![icon::sized(Icon::Search, ICON), input]
        .push(clear)
        .spacing(space::M)
        .align_y(Alignment::Center)
        .padding(Padding::from([space::XS, space::L]));
    let inset = Vector::new(space::L + ICON + space::M, space::XS + space::M);
    control(
        Semantics::named(Role::TextField, name).value(value),
        container(face).width(Length::Fill),
    )
    .typing(Typing::Line(value, TYPE, inset), on_input)
    .radius(space::CARD_RADIUS)
    .look(|theme: &Theme, _| Look {
        background: Some(theme.tokens().surface),
        border: Some(theme.tokens().muted),
        ..Look::default()
    })
    .into()
}

/// A field of many lines, between two heights; what is longer scrolls in it.
pub fn editor<'a, Message: Clone + 'a>(
    id: Id,
    name: &Phrase,
    content: &'a text_editor::Content,
    (min_height, max_height): (f32, f32),
    on_action: impl Fn(text_editor::Action) -> Message + 'a,
    on_hold: impl Fn(String) -> Message + 'a,
) -> Element<'a, Message> {
    let editor = text_editor(content)
        .id(id)
        .on_action(on_action)
        .font(fonts::REGULAR)
        .size(17)
        .line_height(1.45)
        .padding(space::M)
        .min_height(min_height)
        .max_height(max_height)
        .wrapping(iced::widget::text::Wrapping::WordOrGlyph);
    control(Semantics::named(Role::TextArea, name), editor)
        .typing(Typing::Lines(content), on_hold)
        .look(|theme: &Theme, _| Look {
            background: Some(theme.tokens().surface),
            border: Some(theme.tokens().muted),
            ..Look::default()
        })
        .into()
}

/// The strip of letters, one stop of Tab: one that is pressed is put into the field.
pub fn letters<'a, Message: Clone + 'a>(
    name: &Phrase,
    letter_name: impl Fn(char) -> Phrase,
    on_press: impl Fn(char) -> Message,
) -> Element<'a, Message> {
    let keys = LETTERS.into_iter().enumerate().map(|(index, letter)| {
        let face = container(text::styled(letter.to_string(), 17.0, fonts::SEMIBOLD, 1.2))
            .center_x(Length::Fixed(28.0))
            .center_y(Length::Fixed(32.0));
        control(Semantics::named(Role::Button, &letter_name(letter)), face)
            .on_press(on_press(letter))
            .focus(if index == 0 { Focus::Tab } else { Focus::Placed })
            .radius(space::XS)
            .look(|theme: &Theme, hold| {
                let tokens = theme.tokens();
                Look {
                    background: Some(if hold == Hold::Idle {
                        tokens.surface
                    } else {
                        tokens.accent_soft
                    }),
                    border: Some(tokens.muted),
                    ink: Some(tokens.ink),
                    bar: None,
                }
            })
            .into()
    });
    control(
        Semantics::named(Role::Toolbar, name),
        row(keys).spacing(3).wrap().vertical_spacing(space::XS),
    )
    .arrows(Arrows::Move)
    .into()
}
