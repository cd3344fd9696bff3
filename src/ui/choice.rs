//! What is chosen: one of a group, a number of a scale, filters to tick and to take off.

use super::button::{Weight, look};
use super::control::{Arrows, Control, Focus, Movement, control};
use super::icon::{self, Icon};
use super::look::{Hold, Look};
use super::semantics::Scale;
use super::{Element, Role, Semantics, fonts, space, text};
use crate::l10n::Phrase;
use iced::widget::{container, row};
use iced::{Alignment, Length, Padding};

/// What a filter offers: a box to tick, or a choice of which one holds, with how many it finds, in
/// a number and in words.
pub fn filter<'a, Message: Clone + 'a>(
    role: Role,
    phrase: &Phrase,
    (count, said): (usize, Phrase),
    is_chosen: bool,
    on_press: Message,
) -> Control<'a, Message> {
    let mark = match (role, is_chosen) {
        (Role::Radio, true) => Icon::CircleDot,
        (Role::Radio, false) => Icon::Circle,
        (_, true) => Icon::SquareCheck,
        (_, false) => Icon::Square,
    };
    let font = if is_chosen { fonts::BOLD } else { fonts::REGULAR };
    let words = text::face(phrase, 15.0, font, 1.3);
    let number = text::styled(count.to_string(), 15.0, fonts::REGULAR, 1.3).muted();
    let face = row![icon::icon(mark), container(words).width(Length::Fill), number]
        .spacing(10.0)
        .align_y(Alignment::Center);
    let face = container(face).padding(Padding::from([6.0, space::M])).width(Length::Fill);
    let semantics = Semantics::named(role, phrase).checked(is_chosen).description(said.text);
    control(semantics, face).on_press(on_press).look(move |theme, hold| Look {
        ink: Some(match (is_chosen, count) {
            (true, _) => theme.tokens().accent,
            (false, 0) => theme.tokens().muted,
            (false, _) => theme.tokens().ink,
        }),
        ..look(theme, hold, Weight::Bare)
    })
}

/// Something that is chosen and can be taken off; what is spoken says so.
pub fn chip<'a, Message: Clone + 'a>(
    phrase: &Phrase,
    name: &Phrase,
    on_press: Message,
) -> Control<'a, Message> {
    let words = text::face(phrase, 15.0, fonts::SEMIBOLD, 1.2);
    let face = row![words, icon::sized(Icon::X, 16)].spacing(6.0).align_y(Alignment::Center);
    let face = container(face).padding(Padding::from([7.0, space::M]));
    control(Semantics::named(Role::Button, name), face)
        .on_press(on_press)
        .radius(space::XXL / 2.0)
        .look(|theme, hold| {
            let tokens = theme.tokens();
            Look {
                background: Some(if hold == Hold::Idle {
                    tokens.accent_soft
                } else {
                    tokens.surface
                }),
                border: Some(tokens.accent),
                ink: Some(tokens.accent),
                bar: None,
            }
        })
}

/// A choice of a group, of which one is chosen.
pub fn radio<'a, Message: Clone + 'a>(
    phrase: &Phrase,
    is_chosen: bool,
    is_tab_stop: bool,
    place: (usize, usize),
    on_press: Message,
) -> Control<'a, Message> {
    let semantics =
        Semantics::named(Role::Radio, phrase).checked(is_chosen).position(place.0, place.1);
    choice(semantics, phrase, is_chosen, on_press).focus(if is_tab_stop {
        Focus::Tab
    } else {
        Focus::Placed
    })
}

/// One of several that can be chosen, marked where it is the one.
fn choice<'a, Message: Clone + 'a>(
    semantics: Semantics,
    phrase: &Phrase,
    is_chosen: bool,
    on_press: Message,
) -> Control<'a, Message> {
    let mark = if is_chosen { Icon::CircleDot } else { Icon::Circle };
    let font = if is_chosen { fonts::BOLD } else { fonts::REGULAR };
    let face = row![icon::icon(mark), text::face(phrase, 17.0, font, 1.3)]
        .spacing(space::S)
        .align_y(Alignment::Center);
    let face = container(face)
        .padding(Padding::from([0.0, space::M]))
        .center_y(Length::Fixed(space::TARGET));
    control(semantics, face).on_press(on_press).look(move |theme, hold| {
        let tokens = theme.tokens();
        Look {
            background: Some(if is_chosen {
                tokens.accent_soft
            } else if hold == Hold::Idle {
                tokens.surface
            } else {
                tokens.sunken
            }),
            border: Some(if is_chosen { tokens.accent } else { tokens.muted }),
            ink: Some(if is_chosen { tokens.accent } else { tokens.ink }),
            bar: None,
        }
    })
}

/// A group of choices side by side, of which one is chosen; the arrows move between them.
pub fn radio_group<'a, Message: Clone + 'a>(
    name: &Phrase,
    choices: Vec<(Phrase, bool, Message)>,
) -> Control<'a, Message> {
    let count = choices.len();
    let chosen = choices.iter().position(|(_, is_chosen, _)| *is_chosen).unwrap_or(0);
    let buttons = choices.into_iter().enumerate().map(|(index, (phrase, is_chosen, message))| {
        radio(&phrase, is_chosen, index == chosen, (index + 1, count), message).into()
    });
    control(
        Semantics::named(Role::RadioGroup, name),
        row(buttons).spacing(space::M).wrap().vertical_spacing(space::M),
    )
    .arrows(Arrows::Choose)
}

/// A scale of numbers side by side, of which one holds: one stop of Tab, moved by the arrows. Each
/// number can be pressed, too.
pub fn scale<'a, Message: Clone + 'a>(
    name: &Phrase,
    now: u16,
    choices: Vec<(Phrase, u16, Message)>,
) -> Element<'a, Message> {
    let here = choices.iter().position(|(_, number, _)| *number >= now).unwrap_or(0);
    let ends = choices.first().zip(choices.last());
    let (least, most) = ends.map_or((now, now), |(first, last)| (first.1, last.1));
    let value = choices.get(here).map(|(phrase, ..)| phrase.text.clone()).unwrap_or_default();
    let semantics =
        Semantics::named(Role::Slider, name).value(value).scale(Scale { now, least, most });
    let numbers: Vec<(u16, Message)> =
        choices.iter().map(|(_, number, message)| (*number, message.clone())).collect();
    let cells = choices.into_iter().enumerate().map(|(index, (phrase, _, message))| {
        choice(Semantics::default(), &phrase, index == here, message).focus(Focus::No).into()
    });
    control(semantics, row(cells).spacing(space::M).wrap().vertical_spacing(space::M))
        .on_move(move |movement| {
            let to = match movement {
                Movement::By(step) => here.checked_add_signed(step)?,
                Movement::To(number) => {
                    let nearest = numbers.iter().enumerate();
                    nearest.min_by_key(|(_, (other, _))| other.abs_diff(number))?.0
                }
            };
            numbers.get(to).map(|(_, message)| message.clone())
        })
        .into()
}
