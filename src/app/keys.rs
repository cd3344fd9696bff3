//! The keys that the program itself answers, on every screen.

use super::workbench::Bench;
use super::{App, BenchMessage, Message, Screen, Way, header};
use crate::screen::Storage;
use crate::store::{Edit, stepped_text_size};
use crate::ui::focus;
use crate::ui::page::{self, Distance, Scroll};
use crate::ui::reading::Way::{Back, On};
use crate::ui::reading::{self, Step};
use iced::Task;
use iced::keyboard::{Key, Modifiers, key::Named};

/// What a key asks for.
#[derive(Debug, Clone)]
pub enum Hotkey {
    /// The focus has moved.
    Moved,
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
    /// The caret moved, where something is read by it; else the page scrolled.
    Read(Step, Option<Scrolled>),
    /// The page scrolled by so many heights of the window, less a little.
    ScrollPage(f32),
    /// The list of all keys, or without it again.
    Keys,
    /// Something of the translator's bench.
    Bench(BenchMessage),
}

/// How far a page is scrolled by a key.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Scrolled {
    /// By so many logical pixels.
    By(f32),
    /// To the top.
    Top,
    /// To the end.
    End,
    /// Not at all: the key moves the caret alone.
    Not,
}

/// Where a key moves the focus to.
pub(super) fn moves(key: &Key, modifiers: Modifiers, stops: focus::Stops) -> Option<focus::Move> {
    let is_alone = modifiers.is_empty();
    let is_shifted = modifiers == Modifiers::SHIFT;
    match key {
        Key::Named(Named::Tab) if is_alone => Some(focus::Move::Next(stops)),
        Key::Named(Named::Tab) if is_shifted => Some(focus::Move::Previous(stops)),
        Key::Named(Named::F6) if is_alone => Some(focus::Move::NextPart),
        Key::Named(Named::F6) if is_shifted => Some(focus::Move::PreviousPart),
        _ => None,
    }
}

/// Keys that are answered before anything else sees them.
pub(super) fn first(key: &Key, modifiers: Modifiers) -> Option<Hotkey> {
    let is_alone = modifiers.is_empty();
    let is_shifted = modifiers == Modifiers::SHIFT;
    match key.as_ref() {
        Key::Named(Named::F1) if is_alone => Some(Hotkey::Keys),
        Key::Named(Named::F2) if is_alone => Some(Hotkey::Bench(BenchMessage::Asked)),
        Key::Named(Named::F8) if is_alone => Some(Hotkey::Bench(BenchMessage::NextProblemPressed)),
        Key::Named(Named::F8) if is_shifted => {
            Some(Hotkey::Bench(BenchMessage::NextUntranslatedPressed))
        }
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
    let Key::Named(named) = key else {
        return None;
    };
    let read = |step, scrolled| Some(Hotkey::Read(step, Some(scrolled)));
    let begin = |step| Some(Hotkey::Read(step, None));
    if modifiers.is_empty() {
        return match named {
            Named::Escape => Some(Hotkey::Back),
            Named::ArrowDown => read(Step::Line(On), Scrolled::By(LINE)),
            Named::ArrowUp => read(Step::Line(Back), Scrolled::By(-LINE)),
            Named::ArrowRight => read(Step::Character(On), Scrolled::Not),
            Named::ArrowLeft => read(Step::Character(Back), Scrolled::Not),
            Named::Home => read(Step::LineEdge(Back), Scrolled::Top),
            Named::End => read(Step::LineEdge(On), Scrolled::End),
            Named::PageDown => Some(Hotkey::ScrollPage(1.0)),
            Named::PageUp => Some(Hotkey::ScrollPage(-1.0)),
            _ => None,
        };
    }
    if modifiers == Modifiers::ALT {
        return match named {
            Named::ArrowDown => begin(Step::Heading(On)),
            Named::ArrowUp => begin(Step::Heading(Back)),
            _ => None,
        };
    }
    if modifiers == Modifiers::COMMAND {
        return match named {
            Named::ArrowDown => begin(Step::Paragraph(On)),
            Named::ArrowUp => begin(Step::Paragraph(Back)),
            Named::ArrowRight => read(Step::Word(On), Scrolled::Not),
            Named::ArrowLeft => read(Step::Word(Back), Scrolled::Not),
            Named::Home => read(Step::PageEdge(Back), Scrolled::Top),
            Named::End => read(Step::PageEdge(On), Scrolled::End),
            _ => None,
        };
    }
    None
}

impl App {
    pub(super) fn press(&mut self, key: Hotkey) -> Task<Message> {
        if let Hotkey::Bench(message) = key {
            return self.update_bench(message);
        }
        let moving = self.go(key);
        self.follow_focus(moving)
    }

    fn go(&mut self, key: Hotkey) -> Task<Message> {
        match key {
            Hotkey::Bench(message) => self.update_bench(message),
            Hotkey::Moved => Task::none(),
            Hotkey::Keys => self.toggle_keys(),
            Hotkey::Search => {
                let closing = self.close_keys();
                closing.chain(self.search())
            }
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
                self.tell_text_size(size);
                self.change(vec![Edit::TextSize(size)])
            }
            Hotkey::Back => self.back_or_cancel(),
            Hotkey::Quit => self.close(),
            Hotkey::Read(step, scrolled) => {
                let distance = match scrolled {
                    None => return reading::go(step, None),
                    Some(Scrolled::By(distance)) => Distance::By(distance),
                    Some(Scrolled::Top) => Distance::To(0.0),
                    Some(Scrolled::End) => Distance::To(f32::MAX),
                    Some(Scrolled::Not) => Distance::By(0.0),
                };
                reading::go(step, Some(Scroll { id: self.scrolls(), distance }))
            }
            Hotkey::ScrollPage(pages) => {
                const KEPT: f32 = 140.0;
                let height = self.size.height / self.scale_factor();
                let distance = Distance::By(pages * (height - KEPT).max(KEPT));
                page::scroll(Scroll { id: self.scrolls(), distance })
            }
        }
    }

    /// What Tab stops at: what is read, too, where someone listens.
    pub(super) const fn stops(&self) -> focus::Stops {
        if self.is_heard { focus::Stops::ControlsAndReading } else { focus::Stops::Controls }
    }

    /// Takes back a question that is asked, else goes to the page before.
    fn back_or_cancel(&mut self) -> Task<Message> {
        if self.keys_window.is_some() {
            return self.toggle_keys();
        }
        if let Some(opener) = self.bench.as_mut().and_then(Bench::cancel) {
            return focus::go(focus::Move::To(opener));
        }
        if std::mem::take(&mut self.is_finishing) {
            return focus::go(focus::Move::To(header::FINISH));
        }
        match self.stack.top_mut() {
            None => Task::none(),
            Some(entry) if matches!(entry.screen, Screen::Welcome(_)) => Task::none(),
            Some(entry) => {
                // The focus goes back to what had asked.
                match entry.screen.cancel() {
                    Some(asked) => focus::go(focus::Move::To(asked)),
                    None => self.leave(Way::Back),
                }
            }
        }
    }

    /// Whether the last save failed.
    pub(super) fn has_failed_save(&self) -> bool {
        matches!(self.storage, Storage::Failed(_))
    }
}
