use super::Typed;
use crate::ui::Semantics;
use crate::ui::semantics::NodeKey;
use iced::advanced::widget::operation::Focusable;
use std::ops::Range;

/// Whether and how a control takes the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Focus {
    /// Never.
    #[default]
    No,
    /// Only when the program puts it there: a choice of a group that the arrows come to.
    Placed,
    /// Only when the program puts it there, without a ring: a title after a change of page.
    Landing,
    /// By Tab.
    Tab,
    /// As a piece of reading: its caret shows the focus. By Tab only where a screen reader listens,
    /// so that nobody else has to step through every section.
    Reading,
    /// A field within it takes the focus; the ring is drawn here.
    Within,
}

/// What a control is asked to do by a screen reader, at the next event.
#[derive(Debug, Clone, PartialEq)]
pub enum Ask {
    /// To press.
    Press,
    /// To hold this text.
    Hold(String),
    /// To move.
    Move(Movement),
}

/// How a scale is to move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Movement {
    /// By this many steps.
    By(isize),
    /// To this number, or near it.
    To(u16),
}

/// What a control remembers between frames, and what an operation is lent of it.
#[derive(Debug, Default)]
pub struct State {
    node: NodeKey,
    pub(super) semantics: Semantics,
    pub(super) focus: Focus,
    pub(super) is_focused: bool,
    pub(super) shows_ring: bool,
    pub(super) is_held: bool,
    pub(super) is_hovered: bool,
    pub(super) asked: Option<Ask>,
    pub(super) is_text_wanted: bool,
    pub(super) typed: Option<Typed>,
    /// The key of what it holds, if it holds one thing after another.
    pub(super) key: Option<u64>,
    /// Where it stands among running words, in bytes, if it is a link in them.
    range: Option<Range<usize>>,
}

impl State {
    /// What it is known by.
    pub fn node(&self) -> NodeKey {
        self.node
    }

    /// What a screen reader is told.
    pub fn semantics(&self) -> &Semantics {
        &self.semantics
    }

    /// Whether Tab stops here.
    pub fn is_tab_stop(&self) -> bool {
        self.focus == Focus::Tab
    }

    /// Whether it takes the focus itself.
    pub fn can_focus(&self) -> bool {
        matches!(self.focus, Focus::Tab | Focus::Placed | Focus::Landing | Focus::Reading)
    }

    /// Whether it is read by caret.
    pub fn is_reading(&self) -> bool {
        self.focus == Focus::Reading
    }

    /// Whether a field within it takes the focus.
    pub fn is_field(&self) -> bool {
        self.focus == Focus::Within
    }

    /// Where it stands among running words, in bytes, if it is a link in them.
    pub fn range(&self) -> Option<Range<usize>> {
        self.range.clone()
    }

    /// Whether its ring is drawn.
    pub(in crate::ui) fn shows_ring(&self) -> bool {
        self.shows_ring
    }

    /// Whether it was asked to press, once.
    pub(in crate::ui) fn take_press(&mut self) -> bool {
        let is_asked = self.asked == Some(Ask::Press);
        if is_asked {
            self.asked = None;
        }
        is_asked
    }

    pub(in crate::ui) fn set_range(&mut self, range: Range<usize>) {
        self.range = Some(range);
    }

    /// As it begins.
    pub(super) fn new(semantics: Semantics, focus: Focus, key: Option<u64>) -> Self {
        Self { semantics, focus, key, ..Self::default() }
    }

    /// Takes on what it is now.
    pub(in crate::ui) fn describe(&mut self, semantics: Semantics, focus: Focus) {
        self.semantics = semantics;
        self.focus = focus;
    }

    /// Asks for something to be done at the next event, as a screen reader does.
    pub fn ask(&mut self, ask: Ask) {
        self.asked = Some(ask);
    }

    /// Asks for the text that is typed into it: it follows at once, as a [`Typed`].
    pub fn want_text(&mut self) {
        self.is_text_wanted = true;
    }
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.is_focused
    }

    fn focus(&mut self) {
        self.is_focused = true;
        self.shows_ring = !matches!(self.focus, Focus::Landing | Focus::Reading);
    }

    fn unfocus(&mut self) {
        self.is_focused = false;
        self.shows_ring = false;
    }
}
