//! Everything that is pressed: buttons of three weights, toggles, links, choices.

use super::control::{Control, Focus, Movement, control};
use super::icon::{self, Icon};
use super::look::{Bar, Hold, Look};
use super::semantics::Scale;
use super::{Element, Role, Semantics, Theme, fonts, space, text};
use crate::l10n::Phrase;
use iced::widget::{column, container, row};
use iced::{Alignment, Color, Length, Padding};

/// How much weight a button has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// The chief act of a page.
    Primary,
    /// An act beside others.
    Secondary,
    /// An act that stands among words.
    Quiet,
    /// An act that can't be undone.
    Danger,
}

/// A button with a word, and an icon before it.
pub fn button<'a, Message: Clone + 'a>(
    phrase: &Phrase,
    icon: Option<Icon>,
    weight: Weight,
    on_press: Option<Message>,
) -> Control<'a, Message> {
    control(
        Semantics::named(Role::Button, phrase),
        text::marked(face(icon, Some(&phrase.text)), phrase),
    )
    .on_press_maybe(on_press)
    .look(move |theme, hold| look(theme, hold, weight))
}

/// A button with an icon alone; its name is spoken.
pub fn icon_button<'a, Message: Clone + 'a>(
    phrase: &Phrase,
    icon: Icon,
    on_press: Option<Message>,
) -> Control<'a, Message> {
    control(Semantics::named(Role::Button, phrase), face(Some(icon), None))
        .on_press_maybe(on_press)
        .look(|theme, hold| look(theme, hold, Weight::Secondary))
}

/// A button with one letter on it; its name is spoken. Without a message it is shown as of no use.
pub fn letter_button<'a, Message: Clone + 'a>(
    name: &Phrase,
    letter: &str,
    on_press: Option<Message>,
) -> Control<'a, Message> {
    let is_of_use = on_press.is_some();
    let font = if is_of_use { fonts::BOLD } else { fonts::REGULAR };
    let face = container(text::styled(letter.to_owned(), 17.0, font, 1.2))
        .center_x(Length::Fixed(36.0))
        .center_y(Length::Fixed(36.0));
    let button = control(Semantics::named(Role::Button, name), face);
    let button = match on_press {
        Some(message) => button.on_press(message),
        // It leads nowhere, so the focus does not stop at it.
        None => button.disabled(),
    };
    button.look(move |theme, hold| look(theme, hold, Weight::Secondary))
}

/// A button that stays pressed. Pressed, it is filled and its icon is another.
pub fn toggle<'a, Message: Clone + 'a>(
    phrase: &Phrase,
    icon: Icon,
    is_pressed: bool,
    on_press: Message,
) -> Control<'a, Message> {
    let weight = if is_pressed { Weight::Primary } else { Weight::Secondary };
    control(
        Semantics::named(Role::Toggle, phrase).checked(is_pressed),
        face(Some(icon), Some(&phrase.text)),
    )
    .on_press(on_press)
    .look(move |theme, hold| look(theme, hold, weight))
}

/// A toggle with an icon alone; its name is spoken.
pub fn icon_toggle<'a, Message: Clone + 'a>(
    phrase: &Phrase,
    icon: Icon,
    is_pressed: bool,
    on_press: Message,
) -> Control<'a, Message> {
    control(Semantics::named(Role::Toggle, phrase).checked(is_pressed), face(Some(icon), None))
        .on_press(on_press)
        .look(|theme, hold| Look {
            ink: Some(theme.tokens().accent),
            ..look(theme, hold, Weight::Quiet)
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
    let face = row![icon::icon(mark), text::styled(phrase.text.clone(), 17.0, font, 1.3)]
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
) -> Element<'a, Message> {
    let count = choices.len();
    let chosen = choices.iter().position(|(_, is_chosen, _)| *is_chosen).unwrap_or(0);
    let buttons = choices.into_iter().enumerate().map(|(index, (phrase, is_chosen, message))| {
        radio(&phrase, is_chosen, index == chosen, (index + 1, count), message).into()
    });
    control(
        Semantics::named(Role::RadioGroup, name),
        row(buttons).spacing(space::M).wrap().vertical_spacing(space::M),
    )
    .arrows()
    .into()
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

/// A way to another page in the header, with how much there is on it, in a number and in words.
pub fn tab<'a, Message: Clone + 'a>(
    phrase: &Phrase,
    icon: Icon,
    count: Option<(usize, Phrase)>,
    is_selected: bool,
    on_press: Message,
) -> Control<'a, Message> {
    let mut face = row![icon::icon(icon), text::label(phrase.text.clone())]
        .spacing(space::S)
        .align_y(Alignment::Center);
    let mut semantics = Semantics::named(Role::Link, phrase).selected(is_selected);
    if let Some((count, said)) = count {
        semantics = semantics.description(said.text);
        face = face.push(text::pill(count.to_string()));
    }
    control(
        semantics,
        container(face).padding(Padding::from([0.0, 14.0])).center_y(Length::Fixed(44.0)),
    )
    .on_press(on_press)
    .look(move |theme, hold| {
        let tokens = theme.tokens();
        Look {
            background: match (is_selected, hold) {
                (true, _) => Some(tokens.accent_soft),
                (false, Hold::Idle) => None,
                (false, _) => Some(tokens.sunken),
            },
            ink: Some(if is_selected { tokens.accent } else { tokens.muted }),
            border: None,
            bar: is_selected.then_some(Bar::Below(tokens.accent)),
        }
    })
}

/// An entry of a page's contents.
pub fn contents_entry<'a, Message: Clone + 'a>(
    phrase: &Phrase,
    is_selected: bool,
    on_press: Message,
) -> Element<'a, Message> {
    let font = if is_selected { fonts::BOLD } else { fonts::REGULAR };
    let words = text::styled(phrase.text.clone(), 15.0, font, 1.3);
    let face = container(text::marked(words.into(), phrase))
        .padding(Padding::from([9.0, space::L]))
        .width(Length::Fill);
    control(Semantics::named(Role::Link, phrase).selected(is_selected), face)
        .on_press(on_press)
        .radius(0.0)
        .look(move |theme, hold| {
            let tokens = theme.tokens();
            Look {
                background: (hold != Hold::Idle).then_some(tokens.sunken),
                ink: Some(tokens.ink),
                border: None,
                bar: Some(Bar::Left(if is_selected { tokens.accent } else { tokens.line })),
            }
        })
        .into()
}

/// A link that stands by itself.
pub fn link<'a, Message: Clone + 'a>(
    phrase: &Phrase,
    icon: Option<Icon>,
    on_press: Message,
) -> Control<'a, Message> {
    let words = text::styled(phrase.text.clone(), 17.0, fonts::SEMIBOLD, 1.3);
    let face = match icon {
        Some(icon) => row![icon::sized(icon, 18), words],
        None => row![words],
    };
    control(
        Semantics::named(Role::Link, phrase),
        container(face.spacing(space::S).align_y(Alignment::Center))
            .padding(Padding::from([space::S, space::XS]))
            .width(Length::Shrink),
    )
    .on_press(on_press)
    .look(|theme, hold| {
        let tokens = theme.tokens();
        Look {
            background: (hold != Hold::Idle).then_some(tokens.sunken),
            ink: Some(tokens.accent),
            ..Look::default()
        }
    })
}

/// A card that acts as a whole: a title, words, and what else it shows.
pub fn card_link<'a, Message: Clone + 'a>(
    semantics: Semantics,
    content: impl Into<Element<'a, Message>>,
    on_press: Message,
) -> Control<'a, Message> {
    control(semantics, content).on_press(on_press).radius(space::CARD_RADIUS).look(|theme, hold| {
        let tokens = theme.tokens();
        Look {
            background: Some(if hold == Hold::Idle { tokens.surface } else { tokens.accent_soft }),
            border: Some(if hold == Hold::Idle { tokens.line } else { tokens.accent }),
            ..Look::default()
        }
    })
}

/// The face of a button: an icon, a word, or both, in the middle of a box of the usual height.
fn face<'a, Message: Clone + 'a>(icon: Option<Icon>, word: Option<&str>) -> Element<'a, Message> {
    let mut face = row![].spacing(space::S).align_y(Alignment::Center);
    if let Some(icon) = icon {
        face = face.push(icon::icon(icon));
    }
    if let Some(word) = word {
        face = face.push(text::label(word));
    }
    let side = if word.is_some() { space::L } else { 10.0 };
    // The column keeps the height where words take two lines.
    column![
        container(face)
            .padding(Padding::from([space::S, side]))
            .center_y(Length::Shrink)
            .height(Length::Shrink)
    ]
    .into()
}

/// The look of the chief act of a page.
pub fn primary(theme: &Theme, hold: Hold) -> Look {
    look(theme, hold, Weight::Primary)
}

fn look(theme: &Theme, hold: Hold, weight: Weight) -> Look {
    let tokens = theme.tokens();
    let is_idle = matches!(hold, Hold::Idle | Hold::Disabled);
    match weight {
        Weight::Primary => Look {
            background: Some(if is_idle { tokens.accent } else { mix(tokens.accent, tokens.ink) }),
            ink: Some(tokens.on_accent),
            border: Some(tokens.accent),
            bar: None,
        },
        Weight::Secondary => Look {
            background: Some(if is_idle { tokens.surface } else { tokens.sunken }),
            ink: Some(if hold == Hold::Disabled { tokens.muted } else { tokens.ink }),
            // Without its border: in high contrast there is no fainter colour to tell it by.
            border: (hold != Hold::Disabled).then_some(tokens.muted),
            bar: None,
        },
        Weight::Quiet => Look {
            background: (!is_idle).then_some(tokens.sunken),
            ink: Some(tokens.accent),
            border: None,
            bar: None,
        },
        Weight::Danger => Look {
            background: Some(if is_idle { tokens.surface } else { tokens.sunken }),
            ink: Some(tokens.danger),
            border: Some(tokens.danger),
            bar: None,
        },
    }
}

/// A colour moved a little towards another, for what the pointer is over.
fn mix(from: Color, to: Color) -> Color {
    const SHARE: f32 = 0.18;
    Color {
        r: from.r + (to.r - from.r) * SHARE,
        g: from.g + (to.g - from.g) * SHARE,
        b: from.b + (to.b - from.b) * SHARE,
        a: from.a,
    }
}
