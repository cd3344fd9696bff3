//! The program and who listens to it: what they are told, and what they ask for.

use super::{App, Message};
use crate::accessibility::{self, Frame, Heard, act};
use crate::l10n::Args;
use crate::l10n::words::news as words;
use iced::{Rectangle, Task, window};

/// Whether the window opens hidden, to be shown once screen readers have their way in: Windows and
/// macOS take none into a window that has been seen.
pub const OPENS_HIDDEN: bool = cfg!(any(windows, target_os = "macos"));

/// Lets screen readers into a window that has opened, then shows it where it opened hidden.
pub(super) fn show(id: window::Id) -> Task<Message> {
    let density = window::scale_factor(id).map(Message::Rescaled);
    let shown = match OPENS_HIDDEN {
        true => window::set_mode(id, window::Mode::Windowed),
        false => Task::none(),
    };
    Task::batch([density, accessibility::attach(id, shown).map(Message::Heard)])
}

impl App {
    /// Says where the window stands on the screen.
    pub(super) fn place_window(&self, id: window::Id) -> Task<Message> {
        let place = Rectangle::new(self.position, self.size) * self.density;
        accessibility::window_placed(id, place)
    }

    /// Takes in what a screen reader says.
    pub(super) fn hear(&mut self, heard: Heard) -> Task<Message> {
        match heard {
            Heard::Listening => self.is_heard = true,
            Heard::Silence => self.is_heard = false,
            Heard::Request(request) => return act::act(request),
        }
        Task::none()
    }

    /// What is said after a heading of each level.
    fn levels(&self) -> Vec<String> {
        let levels = if accessibility::HAS_LEVELS { 0 } else { 3 };
        let level = |level: u8| {
            let args = Args::new().with("level", level);
            self.context().say_with(words::HEADING_LEVEL, &args).text
        };
        (1..=levels).map(level).collect()
    }

    /// Tells how the window stands, now and when what follows is done: that may take a while, or
    /// move the focus at once.
    pub(super) fn tell(&self, follows: Task<Message>) -> Task<Message> {
        let tell = accessibility::tell(Frame {
            title: self.title(),
            language: self.language,
            scale: self.scale(),
            news: self.news.clone(),
            levels: self.levels(),
        });
        if follows.units() == 0 {
            return tell;
        }
        Task::batch([follows.chain(Task::done(Message::Settled)), tell])
    }
}
