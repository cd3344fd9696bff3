//! The keys that the program itself answers, on every screen.

use super::{App, Message, Screen, Way};
use crate::screen::Storage;
use crate::store::{Edit, stepped_text_size};
use crate::ui::{focus, page};
use iced::Task;
use iced::keyboard::{Key, Modifiers, key::Named};

/// What a key asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Hotkey {
    /// Moves the focus.
    Focus(focus::Move),
    /// The field for searching.
    Search,
    /// The career shown on the shortlist, or off it.
    Shortlist,
    /// The other language.
    Language,
    /// Text larger or smaller by this many steps; none for the usual size.
    TextSize(Option<isize>),
    /// The page before.
    Back,
    /// The window closed, once all is saved.
    Quit,
    /// The page scrolled by so many pixels.
    Scroll(f32),
    /// The page scrolled by so many heights of the window, less a little.
    ScrollPage(f32),
    /// The top or the end of the page.
    ScrollEnd(bool),
}

/// Keys that are answered before anything else sees them.
pub(super) fn first(key: &Key, modifiers: Modifiers) -> Option<Hotkey> {
    let is_alone = modifiers.is_empty();
    let is_shifted = modifiers == Modifiers::SHIFT;
    match key.as_ref() {
        Key::Named(Named::Tab) if is_alone => Some(Hotkey::Focus(focus::Move::Next)),
        Key::Named(Named::Tab) if is_shifted => Some(Hotkey::Focus(focus::Move::Previous)),
        Key::Named(Named::F6) if is_alone => Some(Hotkey::Focus(focus::Move::NextPart)),
        Key::Named(Named::F6) if is_shifted => Some(Hotkey::Focus(focus::Move::PreviousPart)),
        Key::Named(Named::ArrowLeft) if modifiers == Modifiers::ALT => Some(Hotkey::Back),
        Key::Character(character) if modifiers.command() && !modifiers.alt() => {
            match character.to_lowercase().as_str() {
                "f" => Some(Hotkey::Search),
                "d" => Some(Hotkey::Shortlist),
                "l" => Some(Hotkey::Language),
                "q" => Some(Hotkey::Quit),
                "+" | "=" => Some(Hotkey::TextSize(Some(1))),
                "-" => Some(Hotkey::TextSize(Some(-1))),
                "0" => Some(Hotkey::TextSize(None)),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Keys that are answered where nothing else wanted them.
pub(super) fn last(key: &Key, modifiers: Modifiers) -> Option<Hotkey> {
    const LINE: f32 = 60.0;
    if !modifiers.is_empty() {
        return None;
    }
    match key.as_ref() {
        Key::Named(Named::Escape) => Some(Hotkey::Back),
        Key::Named(Named::ArrowDown) => Some(Hotkey::Scroll(LINE)),
        Key::Named(Named::ArrowUp) => Some(Hotkey::Scroll(-LINE)),
        Key::Named(Named::PageDown) => Some(Hotkey::ScrollPage(1.0)),
        Key::Named(Named::PageUp) => Some(Hotkey::ScrollPage(-1.0)),
        Key::Named(Named::Home) => Some(Hotkey::ScrollEnd(false)),
        Key::Named(Named::End) => Some(Hotkey::ScrollEnd(true)),
        _ => None,
    }
}

impl App {
    pub(super) fn press(&mut self, key: Hotkey) -> Task<Message> {
        match key {
            Hotkey::Focus(to) => focus::go(to),
            Hotkey::Search => self.search(),
            Hotkey::Shortlist => match self.screen() {
                Some(Screen::Career(screen)) => {
                    let id = screen.id().clone();
                    let wanted = !self.user.is_shortlisted(&id);
                    self.change(vec![Edit::Shortlist(id, wanted)])
                }
                _ => Task::none(),
            },
            Hotkey::Language => self.change(vec![Edit::Language(self.language.other())]),
            Hotkey::TextSize(step) => {
                let size = step.map_or(100, |step| stepped_text_size(self.user.text_size(), step));
                self.change(vec![Edit::TextSize(size)])
            }
            Hotkey::Back => self.back_or_cancel(),
            Hotkey::Quit => self.close(),
            Hotkey::Scroll(distance) => page::scroll_by(distance),
            Hotkey::ScrollPage(pages) => {
                const KEPT: f32 = 140.0;
                let height = self.size.height / self.scale_factor();
                page::scroll_by(pages * (height - KEPT).max(KEPT))
            }
            Hotkey::ScrollEnd(is_end) => page::scroll_to(if is_end { f32::MAX } else { 0.0 }),
        }
    }

    /// Takes back a question that is asked, else goes to the page before.
    fn back_or_cancel(&mut self) -> Task<Message> {
        if std::mem::take(&mut self.is_finishing) {
            return Task::none();
        }
        match self.stack.top_mut() {
            None => Task::none(),
            Some(entry) if matches!(entry.screen, Screen::Welcome(_)) => Task::none(),
            Some(entry) => {
                if entry.screen.cancel() {
                    Task::none()
                } else {
                    self.leave(Way::Back)
                }
            }
        }
    }

    /// Whether the last save failed.
    pub(super) fn has_failed_save(&self) -> bool {
        matches!(self.storage, Storage::Failed(_))
    }
}
