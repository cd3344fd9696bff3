//! The one widget that shows words: a title, running words with stress and links, the face of a
//! button. What it lays out it can also tell, line by line, to whoever reads it aloud.
//!
//! Each link takes the focus by Tab, is named to a screen reader, and is followed by Enter, Space or
//! a press.

mod line;
mod passage;

pub use line::{Character, Line, word_starts};
pub use passage::{Passage, Typeset};

use super::control::{self, Focus};
use super::{Element, Role, Semantics, Theme, Tokens, fonts, look};
use crate::l10n::{Language, Origin};
use iced::advanced::text::{Paragraph as _, Span};
use iced::advanced::widget::operation::{Focusable as _, Operation};
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, layout, mouse, renderer, text};
use iced::keyboard::{self, Key, key::Named};
use iced::widget::text::{LineHeight, Wrapping};
use iced::{Color, Event, Font, Length, Pixels, Point, Rectangle, Renderer, Size, Vector, touch};
use std::ops::Range;
use std::sync::Arc;

type Paragraph = <Renderer as text::Renderer>::Paragraph;

/// Words to be shown.
#[derive(Debug)]
pub struct Words<Message> {
    spans: Vec<Span<'static, (), Font>>,
    links: Vec<LinkSpan<Message>>,
    size: f32,
    line_height: f32,
    width: Length,
    color: Option<fn(&Tokens) -> Color>,
    /// The language in which they are read; none for the face of a control, which has a name.
    language: Option<Language>,
    origin: Option<Arc<Origin>>,
}

#[derive(Debug)]
struct LinkSpan<Message> {
    span: usize,
    range: Range<usize>,
    name: String,
    message: Message,
}

/// Words of any dress. Nobody reads them by themselves until they have a
/// [language](Words::language): they are the face of something with a name.
pub fn words<Message>(text: String, size: f32, font: Font, line_height: f32) -> Words<Message> {
    Words {
        spans: vec![Span::new(text).font(font)],
        links: Vec::new(),
        size,
        line_height,
        width: Length::Shrink,
        color: None,
        language: None,
        origin: None,
    }
}

/// Pieces of words, some of which lead somewhere.
pub(super) fn pieces<Message>(
    pieces: impl IntoIterator<Item = (Span<'static, (), Font>, Option<Message>)>,
    size: f32,
) -> Words<Message> {
    let mut all = words(String::new(), size, fonts::REGULAR, 1.5);
    all.spans.clear();
    let mut start = 0;
    for (index, (span, message)) in pieces.into_iter().enumerate() {
        let range = start..start + span.text.len();
        start = range.end;
        if let Some(message) = message {
            let name = span.text.to_string();
            all.links.push(LinkSpan { span: index, range, name, message });
        }
        all.spans.push(span);
    }
    all
}

impl<Message> Words<Message> {
    /// In a language, to be read by themselves.
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// From where they come, if they are from a file of words.
    pub fn origin(mut self, origin: Option<&Arc<Origin>>) -> Self {
        self.origin = origin.cloned();
        self
    }

    /// As wide as this.
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// In this colour of the theme, instead of that of what is round them.
    pub fn color(mut self, color: fn(&Tokens) -> Color) -> Self {
        self.color = Some(color);
        self
    }

    /// Of less weight.
    pub fn muted(self) -> Self {
        self.color(|tokens| tokens.muted)
    }

    /// The link under the pointer.
    fn link_at(&self, state: &State, layout: Layout<'_>, cursor: mouse::Cursor) -> Option<usize> {
        let position = cursor.position_in(layout.bounds())?;
        let span = state.passage.paragraph().hit_span(position)?;
        self.links.iter().position(|link| link.span == span)
    }

    /// Where a link stands: a box for each line that it runs over.
    fn link_bounds(&self, state: &State, link: usize, at: Point) -> Vec<Rectangle> {
        let Some(link) = self.links.get(link) else {
            return Vec::new();
        };
        let boxes = state.passage.paragraph().span_bounds(link.span);
        boxes.into_iter().map(|bounds| bounds + Vector::new(at.x, at.y)).collect()
    }
}

#[derive(Default)]
struct State {
    spans: Vec<Span<'static, (), Font>>,
    /// The size of the type and the height of a line, of it.
    dress: (f32, f32),
    passage: Passage,
    links: Vec<control::State>,
    held: Option<usize>,
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Words<Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        state.passage.set_language(self.language);
        state.passage.set_origin(self.origin.as_ref());
        state.links.resize_with(self.links.len(), control::State::default);
        for (link, state) in self.links.iter().zip(&mut state.links) {
            let language = self.language;
            let name = link.name.clone();
            state.describe(Semantics { name, language, ..Semantics::role(Role::Link) }, Focus::Tab);
            state.set_range(link.range.clone());
        }
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        _renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.diff(tree);
        let state = tree.state.downcast_mut::<State>();
        layout::sized(limits, self.width, Length::Shrink, |limits| {
            let bounds = limits.max();
            let text = |bounds| text::Text {
                content: self.spans.as_slice(),
                bounds,
                size: Pixels(self.size),
                line_height: LineHeight::Relative(self.line_height),
                font: fonts::REGULAR,
                align_x: text::Alignment::Default,
                align_y: iced::alignment::Vertical::Top,
                shaping: text::Shaping::Advanced,
                wrapping: Wrapping::WordOrGlyph,
            };
            let dress = (self.size, self.line_height);
            if state.spans != self.spans || state.dress != dress {
                state.passage.set_paragraph(Paragraph::with_spans(text(bounds)));
                state.spans.clone_from(&self.spans);
                state.dress = dress;
            } else if state.passage.paragraph().bounds() != bounds {
                state.passage.resize(bounds);
            }
            state.passage.paragraph().min_bounds()
        })
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let at = layout.position();
        let state = tree.state.downcast_mut::<State>();
        operation.custom(None, layout.bounds(), &mut state.passage);
        let boxes: Vec<Rectangle> = (0..self.links.len())
            .map(|link| {
                let boxes = self.link_bounds(state, link, at).into_iter();
                boxes.reduce(|all, one| all.union(&one)).unwrap_or(layout.bounds())
            })
            .collect();
        for (link, bounds) in state.links.iter_mut().zip(boxes) {
            operation.custom(None, bounds, link);
            operation.focusable(None, bounds, link);
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let is_press = matches!(
            event,
            Event::Mouse(mouse::Event::ButtonPressed(_))
                | Event::Touch(touch::Event::FingerPressed { .. })
        );
        let state = tree.state.downcast_mut::<State>();
        if is_press && state.passage.caret().is_some() {
            state.passage.set_caret(None);
            shell.request_redraw();
        }
        if self.links.is_empty() {
            return;
        }
        let over = self.link_at(state, layout, cursor);
        for (link, asked) in self.links.iter().zip(&mut state.links) {
            if asked.take_press() {
                shell.publish(link.message.clone());
            }
        }
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                for link in &mut state.links {
                    if link.is_focused() {
                        link.unfocus();
                        shell.request_redraw();
                    }
                }
                if over.is_some() && !shell.is_event_captured() {
                    state.held = over;
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. }) => {
                if let Some(held) = state.held.take()
                    && Some(held) == over
                {
                    shell.publish(self.links[held].message.clone());
                    shell.capture_event();
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: Key::Named(Named::Enter | Named::Space),
                modifiers,
                ..
            }) if modifiers.is_empty() => {
                if let Some(index) = state.links.iter().position(|link| link.is_focused()) {
                    shell.publish(self.links[index].message.clone());
                    shell.capture_event();
                }
            }
            _ => {}
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        if !bounds.intersects(viewport) {
            return;
        }
        let tokens = theme.tokens();
        let state = tree.state.downcast_ref::<State>();
        let color = self.color.map_or(style.text_color, |color| color(tokens));
        iced::advanced::widget::text::draw(
            renderer,
            style,
            bounds,
            state.passage.paragraph(),
            iced::widget::text::Style { color: Some(color) },
            viewport,
        );
        for (index, link) in state.links.iter().enumerate() {
            for bounds in self.link_bounds(state, index, layout.position()) {
                let line = Rectangle {
                    y: bounds.y + bounds.height * 0.5 + self.size * 0.5,
                    height: 1.5,
                    ..bounds
                };
                renderer.fill_quad(
                    renderer::Quad { bounds: line, ..renderer::Quad::default() },
                    tokens.accent,
                );
                if link.shows_ring() {
                    look::draw_ring(renderer, theme, bounds, 2.0, viewport);
                }
            }
        }
        if let Some(caret) = state.passage.caret_bounds(layout.position()) {
            look::draw_caret(renderer, theme, caret, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        let state = tree.state.downcast_ref::<State>();
        if self.link_at(state, layout, cursor).is_some() {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
        }
    }
}

impl<'a, Message: Clone + 'a> From<Words<Message>> for Element<'a, Message> {
    fn from(words: Words<Message>) -> Self {
        Self::new(words)
    }
}
