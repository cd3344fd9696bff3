//! Does what a screen reader asks, by the ways that keys and the pointer go.

use super::Request;
use crate::ui::control::{Ask, State};
use crate::ui::semantics::NodeKey;
use crate::ui::words::{Line, Passage};
use crate::ui::{focus, reading};
use iced::advanced::widget::operation::{Operation, Outcome};
use iced::advanced::widget::{Id, operate};
use iced::{Rectangle, Task};
use std::any::Any;

/// Does what is asked.
pub fn act<Message: Send + 'static>(request: Request) -> Task<Message> {
    match request {
        Request::Press(key) => ask(key, Ask::Press),
        Request::Hold(key, text) => ask(key, Ask::Hold(text)),
        Request::Move(key, movement) => ask(key, Ask::Move(movement)),
        // One of the two is there: a control, or a passage that is read.
        Request::Focus(key) => {
            Task::batch([focus::go(focus::Move::ToNode(key)), reading::put(key, 0)])
        }
        Request::Reveal(key) => focus::reveal(key),
        Request::PlaceCaret { passage, from, character } => {
            operate(FindPlace { passage, from, character, found: None })
                .then(move |caret| reading::put(passage, caret))
        }
    }
}

fn ask<Message: Send + 'static>(key: NodeKey, ask: Ask) -> Task<Message> {
    operate(Asking { key, ask }).discard()
}

/// Leaves word with a control; it does it at the next event, in its screen's own messages.
struct Asking {
    key: NodeKey,
    ask: Ask,
}

impl Operation<()> for Asking {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if let Some(state) = state.downcast_mut::<State>()
            && state.node() == self.key
            && !state.semantics().disabled
        {
            state.ask(self.ask.clone());
        }
    }
}

/// Finds the byte of a passage that lies so many characters behind another.
struct FindPlace {
    passage: NodeKey,
    from: usize,
    character: usize,
    found: Option<usize>,
}

impl Operation<usize> for FindPlace {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<usize>)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if let Some(passage) = state.downcast_ref::<Passage>()
            && passage.node() == self.passage
        {
            let lines = passage.typeset().lines();
            let places =
                lines.iter().flat_map(|line| line.places().map(|it| it.0).chain([line.end()]));
            // The end of the last line is no byte of the words.
            let last = lines.last().map(Line::end);
            self.found = places.filter(|it| *it >= self.from).nth(self.character).or(last);
        }
    }

    fn finish(&self) -> Outcome<usize> {
        self.found.map_or(Outcome::None, Outcome::Some)
    }
}
