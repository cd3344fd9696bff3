//! What a control looks like at a moment: its ground, its border, its bar, and the ring of the focus.

use super::{Theme, space};
use iced::advanced::{Renderer as _, renderer};
use iced::{Background, Border, Color, Rectangle, Renderer, Shadow, border};

/// What a control looks like at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Look {
    /// Its ground.
    pub background: Option<Color>,
    /// Its words.
    pub ink: Option<Color>,
    /// Its border.
    pub border: Option<Color>,
    /// A bar on one side, which marks what is selected without colour alone.
    pub bar: Option<Bar>,
}

/// A bar on one side of a control.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Bar {
    /// At the left.
    Left(Color),
    /// Below.
    Below(Color),
}

/// How a control is held at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hold {
    /// Nothing is over it.
    Idle,
    /// The pointer is over it.
    Hovered,
    /// It is held down.
    Pressed,
    /// It can't be used.
    Disabled,
}

/// The two rings of the focus: ink, then gold outside it.
pub(super) fn draw_ring(
    renderer: &mut Renderer,
    theme: &Theme,
    bounds: Rectangle,
    radius: f32,
    viewport: &Rectangle,
) {
    let tokens = theme.tokens();
    let half = space::RING / 2.0;
    renderer.with_layer(*viewport, |renderer| {
        for (reach, color) in [(space::RING, tokens.gold), (half, tokens.ink)] {
            let border = border::rounded(radius + reach).color(color).width(half);
            fill(renderer, bounds.expand(reach), border, Color::TRANSPARENT);
        }
    });
}

/// The caret by which words are read, in the two colours of the ring.
pub(super) fn draw_caret(
    renderer: &mut Renderer,
    theme: &Theme,
    bounds: Rectangle,
    viewport: &Rectangle,
) {
    const HALF: f32 = 3.0;
    let tokens = theme.tokens();
    let bar = |left: f32| Rectangle { x: bounds.x + left, width: HALF, ..bounds };
    renderer.with_layer(*viewport, |renderer| {
        fill(renderer, bar(-2.0 * HALF), Border::default(), tokens.gold);
        fill(renderer, bar(-HALF), Border::default(), tokens.ink);
    });
}

pub(super) fn fill(renderer: &mut Renderer, bounds: Rectangle, border: Border, color: Color) {
    renderer.fill_quad(
        renderer::Quad { bounds, border, shadow: Shadow::default(), snap: true },
        Background::Color(color),
    );
}
