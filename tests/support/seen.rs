//! What stands on the screen, as it means something.

use iced::Rectangle;
use iced::advanced::widget::Operation;
use llwybr::ui::control::State;
use llwybr::ui::words::{Line, Passage};
use llwybr::ui::{Role, Semantics};
use std::any::Any;

/// Something on the screen that means something.
#[derive(Debug, Clone)]
pub struct Seen {
    /// What a screen reader is told.
    pub semantics: Semantics,
    /// Where it stands, in the page as a whole.
    pub bounds: Rectangle,
    /// How far its page is scrolled.
    pub scrolled: f32,
    /// Whether it has the focus.
    pub is_focused: bool,
    /// Whether Tab stops at it.
    pub is_tab_stop: bool,
    /// Whether it is a link among running words.
    pub is_inline: bool,
    /// How deep it lies in others.
    pub depth: usize,
    /// The page it scrolls in, if it does.
    pub frame: Option<Rectangle>,
}

/// The bar of buttons that a thing stands in.
pub fn toolbar(seen: &[Seen], at: usize) -> Option<usize> {
    let bars = (0..at).rev().filter(|bar| seen[*bar].semantics.role == Role::Toolbar);
    bars.into_iter().find(|bar| members(seen, *bar).contains(&at))
}

/// What stands in a thing.
pub fn members(seen: &[Seen], at: usize) -> std::ops::Range<usize> {
    let depth = seen[at].depth;
    let end = seen[at + 1..].iter().position(|it| it.depth <= depth);
    at + 1..end.map_or(seen.len(), |end| at + 1 + end)
}

/// Collects what means something.
#[derive(Default)]
pub struct Outline {
    /// All of it, in reading order.
    pub seen: Vec<Seen>,
    depth: usize,
    frames: Vec<(Rectangle, f32)>,
    pending: Option<(Rectangle, f32)>,
}

impl Operation for Outline {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let frame = self.pending.take();
        self.frames.extend(frame);
        self.depth += 1;
        operate(self);
        self.depth -= 1;
        if frame.is_some() {
            let _ = self.frames.pop();
        }
    }

    fn scrollable(
        &mut self,
        _id: Option<&iced::advanced::widget::Id>,
        bounds: Rectangle,
        _content: Rectangle,
        translation: iced::Vector,
        _state: &mut dyn iced::advanced::widget::operation::Scrollable,
    ) {
        self.pending = Some((bounds, translation.y));
    }

    fn custom(
        &mut self,
        _id: Option<&iced::advanced::widget::Id>,
        bounds: Rectangle,
        state: &mut dyn Any,
    ) {
        use iced::advanced::widget::operation::Focusable as _;
        if let Some(passage) = state.downcast_ref::<Passage>()
            && passage.language().is_some()
        {
            self.seen.push(Seen {
                semantics: Semantics {
                    name: text(passage),
                    language: passage.language(),
                    ..Semantics::role(Role::Paragraph)
                },
                bounds,
                scrolled: self.frames.last().map_or(0.0, |frame| frame.1),
                is_focused: false,
                is_tab_stop: false,
                is_inline: false,
                depth: self.depth,
                frame: self.frames.last().map(|frame| frame.0),
            });
        }
        if let Some(state) = state.downcast_ref::<State>() {
            self.seen.push(Seen {
                semantics: state.semantics().clone(),
                bounds,
                scrolled: self.frames.last().map_or(0.0, |frame| frame.1),
                is_focused: state.is_focused(),
                is_tab_stop: state.is_tab_stop(),
                is_inline: state.range().is_some(),
                depth: self.depth,
                frame: self.frames.last().map(|frame| frame.0),
            });
        }
    }

    fn focusable(
        &mut self,
        _id: Option<&iced::advanced::widget::Id>,
        bounds: Rectangle,
        state: &mut dyn iced::advanced::widget::operation::Focusable,
    ) {
        // A field within a control takes the focus for it.
        if state.is_focused()
            && let Some(last) = self.seen.last_mut()
            && matches!(last.semantics.role, Role::TextField | Role::TextArea)
            && last.bounds.intersects(&bounds)
        {
            last.is_focused = true;
        }
    }
}

/// The words of a passage, as they were written.
fn text(passage: &Passage) -> String {
    let lines = passage.typeset().lines();
    let ends = |line: &Line| if line.is_written_end { "\n" } else { "" };
    let text: String = lines.iter().map(|line| format!("{}{}", line.text, ends(line))).collect();
    text.trim_end_matches('\n').to_owned()
}
