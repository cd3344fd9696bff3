//! A control as Iced's widget: laid out, told, pressed and drawn.

use super::{Ask, Control, Focus, Movement, State};
use crate::ui::look::{Bar, Hold, draw_ring, fill};
use crate::ui::{Theme, focus};
use iced::advanced::widget::operation::{Focusable as _, Operation};
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Layout, Shell, layout, mouse, overlay, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Border, Color, Event, Length, Rectangle, Renderer, Size, Vector, border, touch};

impl<'a, Message: Clone + 'a> Widget<Message, Theme, Renderer> for Control<'a, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::new(self.semantics.clone(), self.focus, self.key))
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        if tree.state.downcast_ref::<State>().key != self.key {
            tree.state = self.state();
            tree.children = self.children();
            return;
        }
        let state = tree.state.downcast_mut::<State>();
        if state.semantics != self.semantics {
            state.semantics = self.semantics.clone();
        }
        if state.focus != self.focus {
            state.focus = self.focus;
            if self.focus == Focus::No {
                state.unfocus();
            }
        }
        tree.diff_children(&[&self.content]);
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
    }

    fn size_hint(&self) -> Size<Length> {
        self.content.as_widget().size_hint()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let content = self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits);
        layout::Node::with_children(content.size(), vec![content])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        operation.custom(self.id.as_ref(), layout.bounds(), state);
        if std::mem::take(&mut state.is_text_wanted)
            && let Some(typing) = &self.typing
        {
            let typed = state.typed.get_or_insert_default();
            typing.read(typed, &tree.children, layout.bounds());
            operation.custom(self.id.as_ref(), layout.bounds(), typed);
        }
        if state.can_focus() {
            operation.focusable(self.id.as_ref(), layout.bounds(), state);
        }
        let content = &mut self.content;
        operation.traverse(&mut |operation| {
            if let Some(layout) = layout.children().next() {
                content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
            }
        });
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
        let Some(content_layout) = layout.children().next() else {
            return;
        };
        self.content.as_widget_mut().update(
            &mut tree.children[0],
            event,
            content_layout,
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );
        if self.focus == Focus::Within {
            if let Some(Ask::Hold(text)) = tree.state.downcast_mut::<State>().asked.take()
                && let Some(on_hold) = &self.on_hold
            {
                shell.publish(on_hold(text));
            }
            let is_focused = focus::is_within(|operation| {
                self.content.as_widget_mut().operate(
                    &mut tree.children[0],
                    content_layout,
                    renderer,
                    operation,
                );
            });
            let state = tree.state.downcast_mut::<State>();
            if state.shows_ring != is_focused {
                state.shows_ring = is_focused;
                shell.request_redraw();
            }
            return;
        }
        if let Some(arrows) = self.arrows
            && !shell.is_event_captured()
            && let Some(step) = arrow_step(event)
        {
            let has_moved = focus::step_within(step, arrows, |operation| {
                self.content.as_widget_mut().operate(
                    &mut tree.children[0],
                    content_layout,
                    renderer,
                    operation,
                );
            });
            if has_moved {
                // What now has the focus was asked to press: let it publish its message.
                self.content.as_widget_mut().update(
                    &mut tree.children[0],
                    &Event::Keyboard(keyboard::Event::ModifiersChanged(
                        keyboard::Modifiers::empty(),
                    )),
                    content_layout,
                    mouse::Cursor::Unavailable,
                    renderer,
                    clipboard,
                    shell,
                    viewport,
                );
                shell.capture_event();
                shell.request_redraw();
            }
        }

        let state = tree.state.downcast_mut::<State>();
        if let Some(on_move) = &self.on_move {
            let by_key = arrow_step(event)
                .filter(|_| state.is_focused && !shell.is_event_captured())
                .map(Movement::By);
            if by_key.is_some() {
                state.shows_ring = true;
                shell.capture_event();
            }
            let asked = match state.asked.take() {
                Some(Ask::Move(movement)) => Some(movement),
                _ => None,
            };
            if let Some(message) = by_key.or(asked).and_then(on_move) {
                shell.publish(message);
            }
        }
        let Some(message) = &self.on_press else {
            state.asked = None;
            let is_press = matches!(
                event,
                Event::Mouse(mouse::Event::ButtonPressed(_))
                    | Event::Touch(touch::Event::FingerPressed { .. })
            );
            if is_press && state.is_focused {
                state.unfocus();
                shell.request_redraw();
            }
            return;
        };
        if state.take_press() {
            shell.publish(message.clone());
        }
        let is_over = cursor.is_over(layout.bounds());
        if state.is_hovered != is_over {
            state.is_hovered = is_over;
            shell.request_redraw();
        }
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                if is_over && !shell.is_event_captured() {
                    state.is_held = true;
                    state.is_focused = state.can_focus();
                    state.shows_ring = false;
                    shell.capture_event();
                    shell.request_redraw();
                } else if !is_over && state.is_focused {
                    state.unfocus();
                    shell.request_redraw();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. })
                if std::mem::take(&mut state.is_held) =>
            {
                if is_over {
                    shell.publish(message.clone());
                }
                shell.capture_event();
                shell.request_redraw();
            }
            Event::Touch(touch::Event::FingerLost { .. }) => state.is_held = false,
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: Key::Named(Named::Enter | Named::Space),
                modifiers,
                ..
            }) if state.is_focused && modifiers.is_empty() && !shell.is_event_captured() => {
                state.shows_ring = true;
                shell.publish(message.clone());
                shell.capture_event();
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
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let bounds = layout.bounds();
        let look = self.look.as_ref().map(|look| look(theme, self.hold(state))).unwrap_or_default();
        let border = look.border.map_or_else(
            || border::rounded(self.radius),
            |color| border::rounded(self.radius).color(color).width(1),
        );
        if look.background.is_some() || look.border.is_some() {
            fill(renderer, bounds, border, look.background.unwrap_or(Color::TRANSPARENT));
        }
        match look.bar {
            Some(Bar::Left(color)) => {
                let bar = Rectangle { width: 3.0, ..bounds };
                fill(renderer, bar, Border::default(), color);
            }
            Some(Bar::Below(color)) => {
                let bar = Rectangle {
                    x: bounds.x + self.radius,
                    y: bounds.y + bounds.height - 3.0,
                    width: (bounds.width - 2.0 * self.radius).max(0.0),
                    height: 3.0,
                };
                fill(renderer, bar, Border::default(), color);
            }
            None => {}
        }
        if let Some(content) = layout.children().next() {
            let style = renderer::Style { text_color: look.ink.unwrap_or(style.text_color) };
            self.content.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                &style,
                content,
                cursor,
                viewport,
            );
        }
        if state.shows_ring {
            draw_ring(renderer, theme, bounds, self.radius, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let within = layout.children().next().map(|content| {
            self.content.as_widget().mouse_interaction(
                &tree.children[0],
                content,
                cursor,
                viewport,
                renderer,
            )
        });
        match within {
            Some(interaction) if interaction != mouse::Interaction::None => interaction,
            _ if self.on_press.is_some() && cursor.is_over(layout.bounds()) => {
                mouse::Interaction::Pointer
            }
            _ => mouse::Interaction::None,
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        self.content.as_widget_mut().overlay(
            &mut tree.children[0],
            layout.children().next()?,
            renderer,
            viewport,
            translation,
        )
    }
}

impl<Message> Control<'_, Message> {
    fn hold(&self, state: &State) -> Hold {
        if self.semantics.disabled {
            Hold::Disabled
        } else if state.is_held {
            Hold::Pressed
        } else if state.is_hovered && self.on_press.is_some() {
            Hold::Hovered
        } else {
            Hold::Idle
        }
    }
}

fn arrow_step(event: &Event) -> Option<isize> {
    let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) = event else {
        return None;
    };
    match key {
        Key::Named(Named::ArrowRight | Named::ArrowDown) if modifiers.is_empty() => Some(1),
        Key::Named(Named::ArrowLeft | Named::ArrowUp) if modifiers.is_empty() => Some(-1),
        _ => None,
    }
}
