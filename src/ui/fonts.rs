//! The type and the icons that the program brings.

use iced::Font;
use iced::font::Weight;
use std::borrow::Cow;

const FAMILY: &str = "Atkinson Hyperlegible Next";

/// Running words.
pub const REGULAR: Font = Font::with_name(FAMILY);
/// Titles of cards, and what is stressed.
pub const SEMIBOLD: Font = Font { weight: Weight::Semibold, ..REGULAR };
/// Headings.
pub const BOLD: Font = Font { weight: Weight::Bold, ..REGULAR };
/// Icons.
pub const ICONS: Font = Font::with_name("lucide");

/// The files of all of them.
pub fn files() -> Vec<Cow<'static, [u8]>> {
    vec![
        include_bytes!("../../resources/fonts/AtkinsonHyperlegibleNext_400Regular.ttf")
            .as_slice()
            .into(),
        include_bytes!("../../resources/fonts/AtkinsonHyperlegibleNext_600SemiBold.ttf")
            .as_slice()
            .into(),
        include_bytes!("../../resources/fonts/AtkinsonHyperlegibleNext_700Bold.ttf")
            .as_slice()
            .into(),
        lucide_icons::LUCIDE_FONT_BYTES.into(),
    ]
}
