//! Lucide's icons, beside a word or with a name of their own.

use super::{Element, Theme, fonts};
use iced::widget::{container, text};
use iced::{Color, Length, Pixels};
pub use lucide_icons::Icon;

/// An icon of the usual size in the colour of the words round it.
pub fn icon<'a, Message: 'a>(icon: Icon) -> Element<'a, Message> {
    sized(icon, 20)
}

/// An icon of this size in the colour of the words round it.
pub fn sized<'a, Message: 'a>(icon: Icon, size: impl Into<Pixels>) -> Element<'a, Message> {
    glyph(icon, size).into()
}

/// An icon of this size and colour.
pub fn colored<'a, Message: 'a>(
    icon: Icon,
    size: impl Into<Pixels>,
    color: Color,
) -> Element<'a, Message> {
    glyph(icon, size).color(color).into()
}

/// An icon of this size in the middle of a ground of its own.
pub fn tile<'a, Message: 'a>(
    icon: Icon,
    size: f32,
    width: impl Into<Length>,
    height: impl Into<Length>,
    radius: f32,
) -> Element<'a, Message> {
    container(sized(icon, size))
        .center_x(width)
        .center_y(height)
        .style(move |theme: &Theme| {
            let tokens = theme.tokens();
            container::Style {
                background: Some(tokens.accent_soft.into()),
                border: iced::border::rounded(radius),
                text_color: Some(tokens.accent),
                ..container::Style::default()
            }
        })
        .into()
}

/// The icon of this name in a file of facts; a compass where there is none.
pub fn named(name: &str) -> Icon {
    Icon::try_from(name).unwrap_or(Icon::Compass)
}

fn glyph<'a>(icon: Icon, size: impl Into<Pixels>) -> iced::widget::Text<'a, super::Theme> {
    text(icon.unicode().to_string())
        .font(fonts::ICONS)
        .size(size)
        .line_height(1.0)
        .shaping(text::Shaping::Basic)
}
