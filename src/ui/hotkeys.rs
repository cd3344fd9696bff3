//! The root of the window: moves the focus by keys, and turns other keys into messages, some before
//! anything else sees them, some only where nothing else wanted them.

use super::focus::{self, Stops};
use super::{Element, Theme};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::{self, Key, Modifiers};
use iced::{Event, Length, Point, Rectangle, Renderer, Size, Vector};

/// What moves the focus. It moves at once, so that whatever key comes next, however soon, finds it
/// where it has gone.
#[derive(Debug, Clone)]
pub struct Moving<Message> {
    /// Where a key moves it to.
    pub to: fn(&Key, Modifiers, Stops) -> Option<focus::Move>,
    /// What Tab stops at.
    pub stops: Stops,
    /// Published once it has moved.
    pub moved: Message,
}

/// Wraps the window's content. Where `touched` is given, it is published with every act of a person
/// that may change what a widget alone remembers, such as the caret of a field. Where `pointed` is
/// given, it is published each time that the pointer moves.
pub fn hotkeys<'a, Message>(
    content: impl Into<Element<'a, Message>>,
    moving: Moving<Message>,
    first: fn(&Key, Modifiers) -> Option<Message>,
    last: fn(&Key, Modifiers) -> Option<Message>,
    touched: Option<Message>,
    pointed: Option<fn(Point) -> Message>,
) -> Element<'a, Message>
where
    Message: Clone + 'a,
{
    Element::new(Hotkeys { content: content.into(), moving, first, last, touched, pointed })
}

struct Hotkeys<'a, Message> {
    content: Element<'a, Message>,
    moving: Moving<Message>,
    first: fn(&Key, Modifiers) -> Option<Message>,
    last: fn(&Key, Modifiers) -> Option<Message>,
    touched: Option<Message>,
    pointed: Option<fn(Point) -> Message>,
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Hotkeys<'_, Message> {
    fn tag(&self) -> tree::Tag {
        self.content.as_widget().tag()
    }

    fn state(&self) -> tree::State {
        self.content.as_widget().state()
    }

    fn children(&self) -> Vec<Tree> {
        self.content.as_widget().children()
    }

    fn diff(&self, tree: &mut Tree) {
        self.content.as_widget().diff(tree);
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        self.content.as_widget_mut().layout(tree, renderer, limits)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        self.content.as_widget_mut().operate(tree, layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        if let Event::Mouse(mouse::Event::CursorMoved { position }) = event
            && let Some(pointed) = self.pointed
        {
            shell.publish(pointed(*position));
        }
        let pressed = match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) => {
                Some((key, *modifiers))
            }
            _ => None,
        };
        if let Some((key, modifiers)) = pressed
            && let Some(to) = (self.moving.to)(key, modifiers, self.moving.stops)
        {
            let content = self.content.as_widget_mut();
            focus::go_within(to, |operation| content.operate(tree, layout, renderer, operation));
            shell.publish(self.moving.moved.clone());
            shell.capture_event();
            return;
        }
        if let Some((key, modifiers)) = pressed
            && let Some(message) = (self.first)(key, modifiers)
        {
            shell.publish(message);
            shell.capture_event();
            return;
        }
        self.content
            .as_widget_mut()
            .update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        if let Some((key, modifiers)) = pressed
            && !shell.is_event_captured()
            && let Some(message) = (self.last)(key, modifiers)
        {
            shell.publish(message);
            shell.capture_event();
        }
        // What has a message of its own is told with that.
        if shell.is_empty()
            && is_touch(event)
            && let Some(touched) = &self.touched
        {
            shell.publish(touched.clone());
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.content.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        self.content.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        self.content.as_widget_mut().overlay(tree, layout, renderer, viewport, translation)
    }
}

/// Whether a person did something, beyond moving the pointer.
fn is_touch(event: &Event) -> bool {
    match event {
        Event::Keyboard(event) => matches!(event, keyboard::Event::KeyPressed { .. }),
        Event::Mouse(event) => {
            !matches!(event, mouse::Event::CursorMoved { .. } | mouse::Event::CursorLeft)
                && !matches!(event, mouse::Event::CursorEntered)
        }
        Event::Touch(_) | Event::InputMethod(_) => true,
        Event::Window(_) => false,
    }
}
