//! What the window is for someone who can't see it.
//!
//! ```text
//! widgets ──collect──► Tree ──translate──► AccessKit's nodes ──adapter──► AT-SPI, UI Automation, macOS
//! widgets ◄──act────── Request ◄─translate─ AccessKit's request ◄─adapter─ a screen reader
//! ```
//!
//! [`collect`] alone knows Iced's widgets, [`translate`] alone AccessKit's nodes, and `adapter` alone
//! the platforms. All of it rests while nobody listens: an adapter says when somebody does
//! ([`Heard::Listening`]), and the application then has the window [told](tell) after what changed it.

pub mod act;
mod adapter;
pub mod collect;
pub mod translate;
mod tree;

pub use adapter::{attach, window_focused, window_placed};
pub use collect::tell;
pub use tree::{Child, Node, Tree};

use crate::l10n::{Language, Phrase};
use crate::ui::control::Movement;
use crate::ui::semantics::NodeKey;

/// What a screen reader, or the system for it, says to the program.
#[derive(Debug, Clone, PartialEq)]
pub enum Heard {
    /// Somebody listens from now on.
    Listening,
    /// Nobody listens any more.
    Silence,
    /// Something is to be done.
    Request(Request),
}

/// What a screen reader asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Request {
    /// This is to be pressed.
    Press(NodeKey),
    /// This is to have the focus.
    Focus(NodeKey),
    /// This is to be seen.
    Reveal(NodeKey),
    /// This field is to hold this text.
    Hold(NodeKey, String),
    /// This scale is to move.
    Move(NodeKey, Movement),
    /// The caret is to stand here, in running words.
    PlaceCaret {
        /// The passage.
        passage: NodeKey,
        /// From which byte of it the characters are counted.
        from: usize,
        /// How many characters stand between there and the caret.
        character: usize,
    },
}

/// What is told of the window as a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct Frame {
    /// Its title.
    pub title: String,
    /// The language shown.
    pub language: Language,
    /// How many pixels of the screen there are to a logical pixel.
    pub scale: f32,
    /// What was last done by a key, if nothing on the screen says so to who can't see it.
    pub news: Option<Phrase>,
    /// What is said after a heading of each level, from 1, where the platform is given no levels.
    pub levels: Vec<String>,
}

/// Whether AccessKit gives the platform the levels of headings.
pub const HAS_LEVELS: bool = cfg!(windows);
