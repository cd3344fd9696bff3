//! What is pressed: buttons of several weights, toggles, links.

use super::control::{Arrows, Control, Focus, control};
use super::icon::{self, Icon};
use super::look::{Bar, Hold, Look};
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
    /// A line of a list of acts: words in the usual colour, without a frame.
    Bare,
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

/// Letters in a row, one stop of Tab, each with its spoken name. Without a message one is shown as of
/// no use.
pub fn letters<'a, Message: Clone + 'a>(
    name: &Phrase,
    letters: impl Iterator<Item = (Phrase, String, Option<Message>)>,
) -> Element<'a, Message> {
    let mut is_first = true;
    let letters = letters.map(|(name, letter, on_press)| {
        let is_of_use = on_press.is_some();
        let font = if is_of_use { fonts::BOLD } else { fonts::REGULAR };
        let face = container(text::styled(letter, 17.0, font, 1.2))
            .center_x(Length::Fixed(32.0))
            .center_y(Length::Fixed(36.0));
        let button = control(Semantics::named(Role::Button, &name), face);
        let button = match on_press {
            Some(message) => {
                let stop = std::mem::take(&mut is_first);
                button.on_press(message).focus(if stop { Focus::Tab } else { Focus::Placed })
            }
            // It leads nowhere, so the focus does not stop at it.
            None => button.disabled(),
        };
        button.look(move |theme, hold| look(theme, hold, Weight::Secondary)).into()
    });
    let row = row(letters).spacing(space::XS).wrap().vertical_spacing(space::XS);
    control(Semantics::named(Role::Toolbar, name), row).arrows(Arrows::Move).into()
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

/// A toggle that opens and closes what stands below it.
pub fn disclosure<'a, Message: Clone + 'a>(
    phrase: &Phrase,
    weight: Weight,
    is_open: bool,
    on_press: Message,
) -> Control<'a, Message> {
    let mark = if is_open { Icon::ChevronUp } else { Icon::ChevronDown };
    let words = container(text::label(phrase.text.clone())).width(Length::Fill);
    let face = row![words, icon::icon(mark)].spacing(space::S).align_y(Alignment::Center);
    let face = container(face).padding(Padding::from([space::S, space::M])).width(Length::Fill);
    control(Semantics::named(Role::Button, phrase).expanded(is_open), face)
        .on_press(on_press)
        .look(move |theme, hold| look(theme, hold, weight))
}

/// A toggle that opens and closes what stands above it.
pub fn fold<'a, Message: Clone + 'a>(
    phrase: &Phrase,
    icon: Icon,
    is_open: bool,
    on_press: Message,
) -> Control<'a, Message> {
    let mark = if is_open { Icon::ChevronDown } else { Icon::ChevronUp };
    let face = row![icon::icon(icon), text::label(phrase.text.clone()), icon::icon(mark)]
        .spacing(space::S)
        .align_y(Alignment::Center);
    let face = container(face).padding(Padding::from([space::S, space::L]));
    control(Semantics::named(Role::Button, phrase).expanded(is_open), face)
        .on_press(on_press)
        .look(move |theme, hold| look(theme, hold, Weight::Secondary))
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
        face = face.push(text::pill(&Phrase { text: count.to_string(), ..said.clone() }));
        semantics = semantics.description(said.text);
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
    let words = text::face(phrase, 15.0, font, 1.3);
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
    let words = text::face(phrase, 17.0, fonts::SEMIBOLD, 1.3);
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

pub(super) fn look(theme: &Theme, hold: Hold, weight: Weight) -> Look {
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
        Weight::Bare => Look {
            background: (!is_idle).then_some(tokens.accent_soft),
            ink: Some(tokens.ink),
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
