//! What happens to the program, by whatever way it comes.

use super::stack::ScreenMessage;
use super::{header, keys, workbench};
use crate::accessibility::Heard;
use crate::files::{Opened, SaveError, Saved};
use crate::screen::Destination;
use crate::search::CareerIndex;
use crate::store::{Clock, Edit};
use crate::ui::page;
use iced::advanced::widget::Id;
use iced::theme::Mode;
use iced::{Point, Size, window};
use std::path::PathBuf;
use std::sync::Arc;

/// What happens to the program.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something happened on a screen, which may have been left since.
    Screen(u64, ScreenMessage),
    /// Something in the header was pressed.
    Header(header::Message),
    /// Something happened on the translator's bench.
    Bench(workbench::Message),
    /// A key was pressed that the program itself answers.
    Key(keys::Hotkey),
    /// The screen left stood so; what was on the way can be opened.
    Left(Way, page::Place),
    /// The time was read for these edits.
    Stamped {
        /// The edits.
        edits: Vec<Edit>,
        /// The time, and this installation.
        clock: Clock,
        /// How often everything had been cleared when they were made.
        epoch: u64,
    },
    /// A save ended.
    Saved(Box<Result<Saved, SaveError>>),
    /// What is on the disk was read again.
    Looked(Box<Opened>),
    /// A save that failed is to be tried again.
    RetryDue,
    /// A copy was saved elsewhere.
    CopySaved(Result<PathBuf, String>),
    /// An address was opened with the system's program for it, or not.
    AddressOpened(String, bool),
    /// The window has opened.
    WindowOpened(window::Id, Option<Point>, Size),
    /// The window has another size.
    Resized(window::Id, Size),
    /// The window stands elsewhere on the screen.
    Moved(window::Id, Point),
    /// There are so many pixels of the screen to a logical pixel now.
    Rescaled(f32),
    /// The system turned dark or light.
    SystemThemeChanged(Mode),
    /// The window came to the front, where another copy may have saved something; or left it.
    WindowFocused(window::Id, bool),
    /// A screen reader said something.
    Heard(Heard),
    /// A person did something that may have changed what a widget alone remembers.
    Touched,
    /// The careers can be searched.
    Indexed(Arc<CareerIndex>),
    /// What followed from something is done: the window stands still.
    Settled,
    /// The list of keys was asked for; the page stands so.
    KeysAsked(page::Place),
    /// The list of keys was closed.
    KeysClosed,
    /// A page was chosen from the list of keys.
    KeysFollowed(Destination),
    /// The window is to close.
    CloseRequested,
}

/// Where one is on the way to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// To a page, and to this thing on it.
    To(Destination, Option<Id>),
    /// To the page before.
    Back,
}
