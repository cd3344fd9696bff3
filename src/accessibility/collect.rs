//! Collects what means something from Iced's widgets. This alone knows them.

use super::tree::{Child, Node, Scroll, Tree, Words};
use super::{Frame, adapter};
use crate::ui::control::{State, Typed};
use crate::ui::words::Passage;
use iced::advanced::widget::operation::{Focusable, Operation, Outcome, Scrollable};
use iced::advanced::widget::{Id, operate};
use iced::{Rectangle, Task, Vector};
use std::any::Any;
use std::cell::RefCell;

/// Tells whoever listens how the window stands, as far as it has changed.
pub fn tell<Message: Send + 'static>(frame: Frame) -> Task<Message> {
    operate(Tell { frame, collect: RefCell::default() }).discard()
}

/// Collects, then hands over: both on the window's own thread, where adapters live.
struct Tell {
    frame: Frame,
    collect: RefCell<Collect>,
}

impl Operation<()> for Tell {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        // From here on it is the collection itself that is shown everything.
        self.collect.get_mut().traverse(operate);
    }

    fn finish(&self) -> Outcome<()> {
        adapter::tell(&self.collect.take().into_tree(), &self.frame);
        Outcome::None
    }
}

/// What has been collected so far. It is shown widgets in reading order, what stands in one right
/// after it.
#[derive(Debug, Default)]
pub struct Collect {
    /// What it is in, the innermost last.
    open: Vec<Open>,
    /// What was last shown, which is gone into next.
    next: Option<Open>,
    tree: Tree,
}

#[derive(Debug)]
enum Open {
    Node { node: Node, is_field: bool },
    Scroll(Scroll),
}

impl Collect {
    /// All that was collected.
    pub fn into_tree(self) -> Tree {
        self.tree
    }

    fn children(&mut self) -> &mut Vec<Child> {
        match self.open.last_mut() {
            Some(Open::Node { node, .. }) => &mut node.children,
            Some(Open::Scroll(scroll)) => &mut scroll.children,
            None => &mut self.tree.children,
        }
    }

    fn control(&mut self, bounds: Rectangle, state: &mut State) {
        use iced::advanced::widget::operation::Focusable as _;
        if state.is_focused() {
            self.tree.focus = Some(state.node());
        }
        let node = Node {
            key: state.node(),
            semantics: state.semantics().clone(),
            bounds,
            can_focus: state.can_focus() || state.is_field(),
            children: Vec::new(),
        };
        if let Some(range) = state.range() {
            if let Some(Child::Words(words)) = self.children().last_mut() {
                words.links.push((range, node));
            }
            return;
        }
        if state.is_field() {
            state.want_text();
        }
        self.next = Some(Open::Node { node, is_field: state.is_field() });
    }

    fn passage(&mut self, bounds: Rectangle, passage: &Passage) {
        if passage.language().is_none() || passage.is_empty() {
            return;
        }
        let words = Words {
            key: passage.node(),
            language: passage.language(),
            bounds,
            typeset: passage.typeset().clone(),
            links: Vec::new(),
            selection: passage.caret().map(|caret| (caret, caret)),
            is_typed: false,
        };
        self.children().push(Child::Words(words));
    }

    fn typed(&mut self, bounds: Rectangle, typed: &Typed) {
        let inset = typed.inset();
        let Some(Open::Node { node, .. }) = &mut self.next else {
            return;
        };
        node.children.push(Child::Words(Words {
            key: node.key,
            language: None,
            bounds: bounds + inset,
            typeset: typed.typeset().clone(),
            links: Vec::new(),
            selection: Some(typed.selection()),
            is_typed: true,
        }));
    }
}

impl Operation<()> for Collect {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        let Some(next) = self.next.take() else {
            return operate(self);
        };
        self.open.push(next);
        operate(self);
        match self.open.pop() {
            Some(Open::Node { node, .. }) => self.children().push(Child::Node(node)),
            Some(Open::Scroll(scroll)) => self.children().push(Child::Scroll(scroll)),
            None => {}
        }
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.next = Some(Open::Scroll(Scroll { bounds, translation, children: Vec::new() }));
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(passage) = state.downcast_ref::<Passage>() {
            self.passage(bounds, passage);
        } else if let Some(typed) = state.downcast_ref::<Typed>() {
            self.typed(bounds, typed);
        } else if let Some(state) = state.downcast_mut::<State>() {
            self.control(bounds, state);
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        // A field takes the focus for the control round it; a control in it, such as the one that
        // clears it, has just been shown by itself.
        if self.next.is_none()
            && state.is_focused()
            && let Some(Open::Node { node, is_field: true }) = self.open.last()
        {
            self.tree.focus = Some(node.key);
        }
    }
}
