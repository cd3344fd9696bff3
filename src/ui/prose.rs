//! Running words with stress and links in them. Each link takes the focus by Tab, is named to a
//! screen reader, and is followed by Enter, Space or a press.

use super::control::{self, Focus};
use super::{Element, Role, Semantics, Theme, fonts, look};
use crate::profile::{Link, Prose};
use iced::advanced::text::{Paragraph as _, Span};
use iced::advanced::widget::operation::{Focusable as _, Operation};
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, layout, mouse, renderer, text};
use iced::keyboard::{self, Key, key::Named};
use iced::widget::text::{LineHeight, Wrapping};
use iced::{Event, Font, Length, Pixels, Point, Rectangle, Renderer, Size, Vector, touch};

type Paragraph = <Renderer as text::Renderer>::Paragraph;

/// Running words; `on_link` says what following a link comes to.
pub fn prose<'a, Message: Clone + 'a>(
    prose: &Prose,
    size: f32,
    theme: Theme,
    on_link: impl Fn(Link) -> Message,
) -> Element<'a, Message> {
    let spans = prose
        .spans
        .iter()
        .map(|span| {
            let font =
                if span.emphasis || span.link.is_some() { fonts::SEMIBOLD } else { fonts::REGULAR };
            let color = span.link.is_some().then_some(theme.tokens().accent);
            Span::new(span.text.clone()).font(font).color_maybe(color)
        })
        .collect();
    let links = prose.spans.iter().enumerate().filter_map(|(index, span)| {
        Some(LinkSpan {
            span: index,
            name: span.text.clone(),
            message: on_link(span.link.clone()?),
        })
    });
    let links = links.collect();
    let words = Element::new(Words { spans, links, size, language: prose.language });
    let semantics = Semantics {
        language: Some(prose.language),
        name: prose.text(),
        ..Semantics::role(Role::Paragraph)
    };
    match &prose.mark {
        Some(mark) => control::control(
            semantics,
            iced::widget::column![super::text::mark_chip(mark), words].spacing(super::space::XS),
        )
        .into(),
        None => control::control(semantics, words).into(),
    }
}

struct LinkSpan<Message> {
    span: usize,
    name: String,
    message: Message,
}

struct Words<'a, Message> {
    spans: Vec<Span<'a, (), Font>>,
    links: Vec<LinkSpan<Message>>,
    size: f32,
    language: crate::l10n::Language,
}

#[derive(Default)]
struct State {
    spans: Vec<Span<'static, (), Font>>,
    paragraph: Paragraph,
    links: Vec<control::State>,
    held: Option<usize>,
}

const LINE_HEIGHT: LineHeight = LineHeight::Relative(1.5);

impl<Message> Words<'_, Message> {
    /// The link under the pointer.
    fn link_at(&self, state: &State, layout: Layout<'_>, cursor: mouse::Cursor) -> Option<usize> {
        let position = cursor.position_in(layout.bounds())?;
        let span = state.paragraph.hit_span(position)?;
        self.links.iter().position(|link| link.span == span)
    }

    /// Where a link stands: a box for each line that it runs over.
    fn link_bounds(&self, state: &State, link: usize, at: Point) -> Vec<Rectangle> {
        let Some(link) = self.links.get(link) else {
            return Vec::new();
        };
        let boxes = state.paragraph.span_bounds(link.span);
        boxes.into_iter().map(|bounds| bounds + Vector::new(at.x, at.y)).collect()
    }
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Words<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        state.links.resize_with(self.links.len(), control::State::default);
        for (link, state) in self.links.iter().zip(&mut state.links) {
            state.describe(
                Semantics {
                    name: link.name.clone(),
                    language: Some(self.language),
                    ..Semantics::role(Role::Link)
                },
                Focus::Tab,
            );
        }
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        _renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.diff(tree);
        let state = tree.state.downcast_mut::<State>();
        layout::sized(limits, Length::Shrink, Length::Shrink, |limits| {
            let bounds = limits.max();
            let text = |bounds| text::Text {
                content: self.spans.as_slice(),
                bounds,
                size: Pixels(self.size),
                line_height: LINE_HEIGHT,
                font: fonts::REGULAR,
                align_x: text::Alignment::Default,
                align_y: iced::alignment::Vertical::Top,
                shaping: text::Shaping::Advanced,
                wrapping: Wrapping::WordOrGlyph,
            };
            if state.spans != self.spans {
                state.paragraph = Paragraph::with_spans(text(bounds));
                state.spans = self.spans.iter().cloned().map(Span::to_static).collect();
            } else if state.paragraph.bounds() != bounds {
                state.paragraph.resize(bounds);
            }
            state.paragraph.min_bounds()
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
        if self.links.is_empty() {
            return;
        }
        let over = self.link_at(tree.state.downcast_ref::<State>(), layout, cursor);
        let state = tree.state.downcast_mut::<State>();
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
        iced::advanced::widget::text::draw(
            renderer,
            style,
            bounds,
            &state.paragraph,
            iced::widget::text::Style { color: Some(style.text_color) },
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
