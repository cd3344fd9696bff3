//! The three themes: the colours of each, and how Iced's own widgets use them.

use iced::theme::{Base, Mode, Palette, Style};
use iced::widget::{container, scrollable, text_editor, text_input};
use iced::{Background, Border, Color, Shadow, border, color};

use super::space;

/// A theme of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Dark words on a light ground.
    Light,
    /// Light words on a dark ground.
    Dark,
    /// White and yellow on black.
    Contrast,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Contrast];
}

/// The colours of a theme, by what they are for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tokens {
    /// The ground of the window.
    pub canvas: Color,
    /// The ground of cards, controls and the header.
    pub surface: Color,
    /// The ground of what lies lower.
    pub sunken: Color,
    /// Words.
    pub ink: Color,
    /// Words of less weight, and the borders of what is typed into or ticked.
    pub muted: Color,
    /// Lines round cards and between parts.
    pub line: Color,
    /// Links, the chief control, what is selected.
    pub accent: Color,
    /// The ground of what is selected.
    pub accent_soft: Color,
    /// Words on the accent.
    pub on_accent: Color,
    /// The outer ring of the focus.
    pub gold: Color,
    /// What can't be undone, and what went wrong.
    pub danger: Color,
    /// What lies over the page while a window within the window is open.
    pub veil: Color,
}

static LIGHT: Tokens = Tokens {
    canvas: color!(0xFAF8F4),
    surface: color!(0xFFFFFF),
    sunken: color!(0xF1EDE5),
    ink: color!(0x1B2330),
    muted: color!(0x4A5568),
    line: color!(0xD9D2C5),
    accent: color!(0x0B5C5A),
    accent_soft: color!(0xDCEDEA),
    on_accent: color!(0xFFFFFF),
    gold: color!(0xFFC629),
    danger: color!(0xA4262C),
    veil: color!(0x1B2330, 0.55),
};

static DARK: Tokens = Tokens {
    canvas: color!(0x12181F),
    surface: color!(0x1A222C),
    sunken: color!(0x0E1318),
    ink: color!(0xF2EFE9),
    muted: color!(0xB6C0CC),
    line: color!(0x33404F),
    accent: color!(0x6FD0C6),
    accent_soft: color!(0x17393A),
    on_accent: color!(0x12181F),
    gold: color!(0xFFC629),
    danger: color!(0xFF9A9E),
    veil: color!(0x000000, 0.6),
};

static CONTRAST: Tokens = Tokens {
    canvas: Color::BLACK,
    surface: Color::BLACK,
    sunken: Color::BLACK,
    ink: Color::WHITE,
    muted: Color::WHITE,
    line: Color::WHITE,
    accent: color!(0xFFFF00),
    accent_soft: Color::BLACK,
    on_accent: Color::BLACK,
    gold: color!(0x00FFFF),
    danger: Color::WHITE,
    veil: color!(0x000000, 0.85),
};

impl Theme {
    /// The colours of this theme.
    pub const fn tokens(self) -> &'static Tokens {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
            Self::Contrast => &CONTRAST,
        }
    }
}

impl Base for Theme {
    fn default(preference: Mode) -> Self {
        match preference {
            Mode::Dark => Self::Dark,
            Mode::Light | Mode::None => Self::Light,
        }
    }

    fn mode(&self) -> Mode {
        match self {
            Self::Light => Mode::Light,
            Self::Dark | Self::Contrast => Mode::Dark,
        }
    }

    fn base(&self) -> Style {
        let tokens = self.tokens();
        Style { background_color: tokens.canvas, text_color: tokens.ink }
    }

    fn palette(&self) -> Option<Palette> {
        let tokens = self.tokens();
        Some(Palette {
            background: tokens.canvas,
            text: tokens.ink,
            primary: tokens.accent,
            success: tokens.accent,
            warning: tokens.gold,
            danger: tokens.danger,
        })
    }

    fn name(&self) -> &str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }
}

impl iced::widget::text::Catalog for Theme {
    type Class<'a> = iced::widget::text::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|_| iced::widget::text::Style::default())
    }

    fn style(&self, class: &Self::Class<'_>) -> iced::widget::text::Style {
        class(self)
    }
}

impl container::Catalog for Theme {
    type Class<'a> = container::StyleFn<'a, Self>;

    fn default<'a>() -> Self::Class<'a> {
        Box::new(|_| container::Style::default())
    }

    fn style(&self, class: &Self::Class<'_>) -> container::Style {
        class(self)
    }
}

impl scrollable::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> Self::Class<'a> {}

    fn style(&self, (): &Self::Class<'_>, status: scrollable::Status) -> scrollable::Style {
        let tokens = self.tokens();
        let is_held = matches!(
            status,
            scrollable::Status::Dragged { .. }
                | scrollable::Status::Hovered { is_vertical_scrollbar_hovered: true, .. }
        );
        let rest = match self {
            Self::Contrast => tokens.ink,
            Self::Light | Self::Dark => Color { a: 0.6, ..tokens.muted },
        };
        let rail = scrollable::Rail {
            background: None,
            border: Border::default(),
            scroller: scrollable::Scroller {
                background: Background::Color(if is_held { tokens.ink } else { rest }),
                border: border::rounded(space::XS),
            },
        };
        scrollable::Style {
            container: container::Style::default(),
            vertical_rail: rail,
            horizontal_rail: rail,
            gap: None,
            auto_scroll: scrollable::AutoScroll {
                background: Background::Color(tokens.surface),
                border: border::rounded(space::XXL).color(tokens.line).width(1),
                shadow: Shadow::default(),
                icon: tokens.ink,
            },
        }
    }
}

impl text_input::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> Self::Class<'a> {}

    fn style(&self, (): &Self::Class<'_>, _status: text_input::Status) -> text_input::Style {
        let tokens = self.tokens();
        text_input::Style {
            background: Background::Color(Color::TRANSPARENT),
            border: Border::default(),
            icon: tokens.muted,
            placeholder: tokens.muted,
            value: tokens.ink,
            selection: selection(tokens),
        }
    }
}

impl text_editor::Catalog for Theme {
    type Class<'a> = ();

    fn default<'a>() -> Self::Class<'a> {}

    fn style(&self, (): &Self::Class<'_>, _status: text_editor::Status) -> text_editor::Style {
        let tokens = self.tokens();
        text_editor::Style {
            background: Background::Color(Color::TRANSPARENT),
            border: Border::default(),
            placeholder: tokens.muted,
            value: tokens.ink,
            selection: selection(tokens),
        }
    }
}

/// The ground of selected words, light enough for them to be read on it.
fn selection(tokens: &Tokens) -> Color {
    Color { a: 0.35, ..tokens.accent }
}
