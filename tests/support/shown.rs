//! The words that a window shows, where they stand, and what they stand in.

use super::window::Window;
use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Operation, Scrollable};
use iced::{Rectangle, Vector};
use llwybr::ui::Role;
use llwybr::ui::control::State;
use llwybr::ui::words::{Line, Passage};
use std::any::Any;

/// Words as they are shown.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The words, line by line.
    pub lines: Vec<Line>,
    /// Where they stand, before anything is scrolled.
    pub bounds: Rectangle,
    /// What scrolls with them: its place, and how far.
    pub frame: Option<(Rectangle, Vector)>,
    /// Where the innermost control that they stand in stands.
    pub control: Option<Rectangle>,
    /// Whether that can't be used now.
    pub is_disabled: bool,
}

impl Shown {
    /// The words.
    pub fn text(&self) -> String {
        self.lines.iter().map(|line| line.text.as_str()).collect()
    }

    /// Where a line stands in the window; none where it is scrolled out of sight.
    pub fn visible(&self, line: &Line, window: Rectangle) -> Option<Rectangle> {
        let left = line.characters.first()?.left;
        let right = line.characters.last().map(|it| it.left + it.width)?;
        let (frame, by) = self.frame.unwrap_or((window, Vector::ZERO));
        let seen = Rectangle {
            x: self.bounds.x + left - by.x,
            y: self.bounds.y + line.top - by.y,
            width: right - left,
            height: line.height,
        };
        let is_whole = |part: Rectangle| part.intersection(&seen).is_some_and(|it| it == seen);
        (is_whole(frame) && is_whole(window)).then_some(seen)
    }
}

/// All words that a window shows, those scrolled out of sight too.
/// Where a window within the window is open, those in it alone.
pub fn shown(window: &mut Window) -> Vec<Shown> {
    let mut look = Look::default();
    window.operate(&mut look);
    look.shown
}

#[derive(Default)]
struct Look {
    shown: Vec<Shown>,
    frames: Vec<(Rectangle, Vector)>,
    next_frame: Option<(Rectangle, Vector)>,
    /// None is a page that scrolls: what lies in it may reach beyond the control round it.
    controls: Vec<Option<(Rectangle, bool)>>,
    next_control: Option<(Rectangle, bool)>,
}

impl Operation for Look {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let (frames, controls) = (self.frames.len(), self.controls.len());
        if let Some(frame) = self.next_frame.take() {
            self.frames.push(frame);
            self.controls.push(None);
        }
        if let Some(control) = self.next_control.take() {
            self.controls.push(Some(control));
        }
        operate(self);
        self.frames.truncate(frames);
        self.controls.truncate(controls);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.next_frame = Some((bounds, translation));
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(state) = state.downcast_ref::<State>() {
            if state.semantics().role == Role::Dialog {
                self.shown.clear();
            }
            if state.range().is_none() {
                self.next_control = Some((bounds, state.semantics().disabled));
            }
        } else if let Some(passage) = state.downcast_ref::<Passage>() {
            let control = self.controls.last().copied().flatten();
            self.shown.push(Shown {
                lines: passage.typeset().lines(),
                bounds,
                frame: self.frames.last().copied(),
                control: control.map(|(bounds, _)| bounds),
                is_disabled: control.is_some_and(|(_, is_disabled)| is_disabled),
            });
        }
    }
}
