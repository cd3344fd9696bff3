use crate::ui::Semantics;
use iced::advanced::widget::operation::Focusable;

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
    /// A field within it takes the focus; the ring is drawn here.
    Within,
}

/// What a control remembers between frames, and what an operation is lent of it.
#[derive(Debug, Default)]
pub struct State {
    pub(super) semantics: Semantics,
    pub(super) focus: Focus,
    pub(super) is_focused: bool,
    pub(super) shows_ring: bool,
    pub(super) is_held: bool,
    pub(super) is_hovered: bool,
    pub(super) is_asked_to_press: bool,
}

impl State {
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
        matches!(self.focus, Focus::Tab | Focus::Placed | Focus::Landing)
    }

    /// Whether its ring is drawn.
    pub(in crate::ui) fn shows_ring(&self) -> bool {
        self.shows_ring
    }

    /// Whether it was asked to press, once.
    pub(in crate::ui) fn take_press(&mut self) -> bool {
        std::mem::take(&mut self.is_asked_to_press)
    }

    /// Takes on what it is now.
    pub(in crate::ui) fn describe(&mut self, semantics: Semantics, focus: Focus) {
        self.semantics = semantics;
        self.focus = focus;
    }

    /// Presses it at the next event, as a screen reader asks.
    pub fn ask_to_press(&mut self) {
        self.is_asked_to_press = true;
    }
}

impl Focusable for State {
    fn is_focused(&self) -> bool {
        self.is_focused
    }

    fn focus(&mut self) {
        self.is_focused = true;
        self.shows_ring = self.focus != Focus::Landing;
    }

    fn unfocus(&mut self) {
        self.is_focused = false;
        self.shows_ring = false;
    }
}
