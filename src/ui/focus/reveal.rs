//! Brings what has the focus, or what is read, into view.

use crate::ui::control;
use crate::ui::semantics::NodeKey;
use crate::ui::words::Passage;
use iced::advanced::widget::Id;
use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{Focusable, Operation, Outcome, Scrollable};
use iced::{Rectangle, Vector};
use std::any::Any;

/// The room that is kept round what is brought into view, for its ring and a little more.
const MARGIN: f32 = 24.0;

/// The room that is kept round a line that is read, for those round it to be seen.
const READING_MARGIN: f32 = 96.0;

/// Finds what is to be seen, and the scrollable that it lies in: the thing of a key, else the caret
/// of what is read, else what has the focus.
#[derive(Default)]
pub(in crate::ui) struct Reveal {
    node: Option<NodeKey>,
    /// Whether what has the focus without being read may stay where it is.
    is_of_caret: bool,
    pending: Option<Frame>,
    frames: Vec<Frame>,
    seen: usize,
    is_next_reading: bool,
    found: Option<(usize, f32)>,
}

impl Reveal {
    /// Brings the thing that is known by this key into view.
    pub(super) fn of(node: NodeKey) -> Self {
        Self { node: Some(node), ..Self::default() }
    }

    /// Brings the caret of what is read into view, and nothing else.
    pub(in crate::ui) fn caret() -> Self {
        Self { is_of_caret: true, ..Self::default() }
    }

    /// Notes how far the innermost scrollable has to go for this to be seen.
    fn show(&mut self, bounds: Rectangle, margin: f32) {
        let Some(frame) = self.frames.last() else {
            return;
        };
        let top = bounds.y - frame.bounds.y - margin;
        let bottom = bounds.y + bounds.height - frame.bounds.y + margin;
        let height = frame.bounds.height;
        let offset = frame.translation.y;
        let wanted = if top < offset || bottom - top > height {
            top
        } else if bottom > offset + height {
            bottom - height
        } else {
            return;
        };
        let most = (frame.content.height - height).max(0.0);
        self.found = Some((frame.index, wanted.clamp(0.0, most)));
    }
}

#[derive(Clone, Copy)]
struct Frame {
    index: usize,
    bounds: Rectangle,
    content: Rectangle,
    translation: Vector,
}

impl Operation<()> for Reveal {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        let frame = self.pending.take();
        self.frames.extend(frame);
        operate(self);
        if frame.is_some() {
            let _ = self.frames.pop();
        }
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.pending = Some(Frame { index: self.seen, bounds, content, translation });
        self.seen += 1;
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(state) = state.downcast_ref::<control::State>() {
            self.is_next_reading = state.is_reading();
            if self.node == Some(state.node()) {
                self.show(bounds, MARGIN);
            }
        } else if let Some(passage) = state.downcast_ref::<Passage>() {
            if self.node == Some(passage.node()) {
                self.show(bounds, MARGIN);
            } else if let Some(caret) = passage.caret_bounds(bounds.position())
                && self.node.is_none()
            {
                self.show(caret, READING_MARGIN);
            }
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        let is_reading = std::mem::take(&mut self.is_next_reading);
        if state.is_focused() && !is_reading && self.node.is_none() && !self.is_of_caret {
            self.show(bounds, MARGIN);
        }
    }

    fn finish(&self) -> Outcome<()> {
        match self.found {
            Some((index, offset)) => Outcome::Chain(Box::new(ScrollTo { index, offset, seen: 0 })),
            None => Outcome::None,
        }
    }
}

/// Scrolls one scrollable, found by its place among all.
struct ScrollTo {
    index: usize,
    offset: f32,
    seen: usize,
}

impl Operation<()> for ScrollTo {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        _bounds: Rectangle,
        _content: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        if self.seen == self.index {
            state.scroll_to(AbsoluteOffset { x: None, y: Some(self.offset) });
        }
        self.seen += 1;
    }
}
