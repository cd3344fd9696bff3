//! House widgets. Everything that a person sees or presses is made here, each with a name, a role
//! and a state for a screen reader, reachable by Tab, with a ring that shows the focus.

pub mod block;
pub mod button;
pub mod choice;
pub mod control;
pub mod field;
pub mod focus;
pub mod fonts;
pub mod hotkeys;
pub mod icon;
pub mod inspect;
pub mod keyed;
pub mod look;
pub mod page;
pub mod picture;
pub mod prose;
pub mod reading;
pub mod semantics;
pub mod space;
pub mod table;
pub mod text;
pub mod theme;
pub mod words;

pub use control::{Control, Focus, control};
pub use semantics::{Role, Semantics};
pub use theme::{Theme, Tokens};

use iced::Padding;
use iced::widget::container;

/// An element of the program's window.
pub type Element<'a, Message> = iced::Element<'a, Message, Theme>;

/// The element, or something without a size in its place: what stands after it keeps its own
/// place among its siblings, and with it the state that it had.
pub fn or_nothing<'a, Message: 'a>(element: Option<Element<'a, Message>>) -> Element<'a, Message> {
    element.unwrap_or_else(|| iced::widget::space().into())
}

/// A part of a column with so much room below it; nothing, and no room, where it is not there. The
/// parts after it keep their state either way.
pub fn part<'a, Message: 'a>(
    element: Option<Element<'a, Message>>,
    below: f32,
) -> Element<'a, Message> {
    or_nothing(
        element.map(|element| container(element).padding(Padding::default().bottom(below)).into()),
    )
}
