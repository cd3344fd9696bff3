//! Lucide's icons, beside a word or with a name of their own.

use super::{Element, fonts};
use iced::widget::text;
use iced::{Color, Pixels};
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
