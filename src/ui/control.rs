//! The wrapper round everything that means something: it tells what the thing is, takes the
//! focus, turns keys and presses into a message, and draws its ground and its ring.

mod state;
mod typed;
mod widget;

pub use state::{Ask, Focus, Movement, State};
pub use typed::{Typed, Typing};

use super::look::{Hold, Look};
use super::{Element, Semantics, Theme, space};
use iced::advanced::widget::Id;
use std::fmt;

type LookFn<'a> = Box<dyn Fn(&Theme, Hold) -> Look + 'a>;
type HoldFn<'a, Message> = Box<dyn Fn(String) -> Message + 'a>;
type MoveFn<'a, Message> = Box<dyn Fn(Movement) -> Option<Message> + 'a>;

/// What the arrows do within a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrows {
    /// They move the focus, and choose what they move it to.
    Choose,
    /// They move the focus alone.
    Move,
}

/// An element with a meaning. Made by [`control`].
pub struct Control<'a, Message> {
    content: Element<'a, Message>,
    id: Option<Id>,
    semantics: Semantics,
    focus: Focus,
    on_press: Option<Message>,
    on_hold: Option<HoldFn<'a, Message>>,
    on_move: Option<MoveFn<'a, Message>>,
    typing: Option<Typing<'a>>,
    key: Option<u64>,
    arrows: Option<Arrows>,
    look: Option<LookFn<'a>>,
    radius: f32,
}

/// Gives an element a meaning.
pub fn control<'a, Message>(
    semantics: Semantics,
    content: impl Into<Element<'a, Message>>,
) -> Control<'a, Message> {
    Control {
        content: content.into(),
        id: None,
        semantics,
        focus: Focus::No,
        on_press: None,
        on_hold: None,
        on_move: None,
        typing: None,
        key: None,
        arrows: None,
        look: None,
        radius: space::CONTROL_RADIUS,
    }
}

impl<Message> fmt::Debug for Control<'_, Message> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Control")
            .field("id", &self.id)
            .field("semantics", &self.semantics)
            .field("focus", &self.focus)
            .finish_non_exhaustive()
    }
}

impl<'a, Message> Control<'a, Message> {
    /// With an id, by which it is focused, measured and found again.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// With this message when pressed; it takes the focus by Tab.
    pub fn on_press(mut self, message: Message) -> Self {
        self.on_press = Some(message);
        self.focus = Focus::Tab;
        self
    }

    /// With this message when pressed; disabled where there is none.
    pub fn on_press_maybe(mut self, message: Option<Message>) -> Self {
        self.semantics.disabled = message.is_none();
        // One that can't be used now keeps its place in the order of Tab, and the focus if it has it.
        self.focus = Focus::Tab;
        self.on_press = message;
        self
    }

    /// Shown as of no use, and passed over by the focus.
    pub fn disabled(mut self) -> Self {
        self.semantics.disabled = true;
        self
    }

    /// With a word more for a screen reader.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.semantics.description = Some(description.into());
        self
    }

    /// Taking the focus in this way.
    pub fn focus(mut self, focus: Focus) -> Self {
        self.focus = focus;
        self
    }

    /// A field: what is typed into it, and the message when a screen reader puts a text into it.
    pub fn typing(mut self, typing: Typing<'a>, on_hold: impl Fn(String) -> Message + 'a) -> Self {
        self.focus = Focus::Within;
        self.typing = Some(typing);
        self.on_hold = Some(Box::new(on_hold));
        self
    }

    /// A scale: the message when it is moved, by arrows or a screen reader; none where it can't move
    /// so far.
    pub fn on_move(mut self, on_move: impl Fn(Movement) -> Option<Message> + 'a) -> Self {
        self.focus = Focus::Tab;
        self.on_move = Some(Box::new(on_move));
        self
    }

    /// Holding the thing of this key: when another takes its place, nothing is left of what the
    /// first remembered.
    pub fn key(mut self, key: u64) -> Self {
        self.key = Some(key);
        self
    }

    /// A group within which the arrows move the focus.
    pub fn arrows(mut self, arrows: Arrows) -> Self {
        self.arrows = Some(arrows);
        self
    }

    /// Drawn so.
    pub fn look(mut self, look: impl Fn(&Theme, Hold) -> Look + 'a) -> Self {
        self.look = Some(Box::new(look));
        self
    }

    /// With corners of this radius.
    pub fn radius(mut self, radius: f32) -> Self {
        self.radius = radius;
        self
    }
}

impl<'a, Message: Clone + 'a> From<Control<'a, Message>> for Element<'a, Message> {
    fn from(control: Control<'a, Message>) -> Self {
        Self::new(control)
    }
}
