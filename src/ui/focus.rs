//! Moves the focus: by Tab round and round in reading order, by F6 between the parts of the
//! window, within a group by arrows; and brings what has it into view.

mod reveal;

pub(super) use reveal::Reveal;

use super::control::Arrows;
use super::semantics::NodeKey;
use super::words::Passage;
use super::{Role, control, reading};
use iced::advanced::widget::operation::{Focusable, Operation, Outcome};
use iced::advanced::widget::{Id, operate};
use iced::{Rectangle, Task};
use std::any::Any;

/// Where to move the focus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Move {
    /// To the next stop of Tab, from the last to the first.
    Next(Stops),
    /// To the stop before, from the first to the last.
    Previous(Stops),
    /// To the first stop of the next part of the window.
    NextPart,
    /// To the first stop of the part before.
    PreviousPart,
    /// To the thing of this id.
    To(Id),
    /// To the thing of this id, to read it from its beginning.
    Read(Id),
    /// To the thing at this place among all that can take it.
    ToNth(usize),
    /// To the thing that is known by this key.
    ToNode(NodeKey),
    /// Nowhere: nothing has it any more.
    Away,
}

impl Move {
    /// Whether what then has the focus is read by caret, if it can be.
    const fn reads(&self) -> bool {
        matches!(
            self,
            Self::Next(Stops::ControlsAndReading)
                | Self::Previous(Stops::ControlsAndReading)
                | Self::Read(_)
                | Self::ToNode(_)
        )
    }
}

/// What Tab stops at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stops {
    /// Controls.
    Controls,
    /// Controls, and parts that are read: for who hears the window and can't see what lies between.
    ControlsAndReading,
}

/// Moves the focus and brings what then has it into view.
pub fn go<Message: Send + 'static>(to: Move) -> Task<Message> {
    operate(Find::new(to)).discard()
}

/// Moves the focus at once among the things within, and brings what then has it into view.
pub(super) fn go_within(to: Move, mut run: impl FnMut(&mut dyn Operation)) {
    let mut next: Option<Box<dyn Operation>> = Some(Box::new(Find::new(to)));
    while let Some(mut operation) = next.take() {
        run(&mut *operation);
        if let Outcome::Chain(chained) = operation.finish() {
            next = Some(chained);
        }
    }
}

/// Brings the thing that is known by this key into view.
pub fn reveal<Message: Send + 'static>(node: NodeKey) -> Task<Message> {
    operate(Reveal::of(node)).discard()
}

/// Whether a field within has the focus.
pub(super) fn is_within(run: impl FnOnce(&mut dyn Operation)) -> bool {
    let mut find = Find::new(Move::Away);
    run(&mut find);
    find.stops.iter().any(|stop| stop.is_focused && stop.is_field)
}

/// Moves the focus by a step among the pressable things within, and asks the new one to press where
/// the arrows choose. Whether it moved.
pub(super) fn step_within(
    step: isize,
    arrows: Arrows,
    mut run: impl FnMut(&mut dyn Operation),
) -> bool {
    let mut find = Find::new(Move::Away);
    run(&mut find);
    let Some(from) = find.stops.iter().position(|stop| stop.is_focused) else {
        return false;
    };
    let count = find.stops.len() as isize;
    let to = (from as isize + step).rem_euclid(count) as usize;
    let presses = arrows == Arrows::Choose;
    run(&mut Place { to: Some(to), presses, ..Place::default() });
    to != from
}

/// Something that can take the focus.
struct Stop {
    /// Whether it has the focus and shows it: a person goes by keys.
    shows_ring: bool,
    is_tab_stop: bool,
    is_reading: bool,
    /// Whether it lies in a window within the window, which keeps the focus.
    is_in_dialog: bool,
    is_focused: bool,
    is_target: bool,
    /// Whether it is typed into, and no control of its own.
    is_field: bool,
    part: usize,
}

/// Looks at everything that can take the focus, then places it.
struct Find {
    to: Move,
    stops: Vec<Stop>,
    part: usize,
    next: Next,
    is_next_dialog: bool,
    is_in_dialog: bool,
}

/// What was told of the next thing that can take the focus; a field is told nothing of.
#[derive(Default)]
struct Next {
    shows_ring: bool,
    is_control: bool,
    is_tab_stop: bool,
    is_reading: bool,
    is_target: bool,
}

impl Find {
    fn new(to: Move) -> Self {
        Self {
            to,
            stops: Vec::new(),
            part: 0,
            next: Next::default(),
            is_next_dialog: false,
            is_in_dialog: false,
        }
    }

    /// The place of what is to have the focus.
    fn target(&self) -> Option<usize> {
        let current = self.stops.iter().position(|stop| stop.is_focused);
        let reads = self.to.reads();
        let has_dialog = self.stops.iter().any(|stop| stop.is_in_dialog);
        let tab_stops: Vec<usize> = (0..self.stops.len())
            .filter(|&index| {
                let stop = &self.stops[index];
                let is_stop = stop.is_tab_stop || stop.is_focused || reads && stop.is_reading;
                is_stop && (stop.is_in_dialog || !has_dialog)
            })
            .collect();
        let here = tab_stops.iter().position(|&index| Some(index) == current);
        let first_of = |part| {
            tab_stops
                .iter()
                .copied()
                .find(|&index| self.stops[index].part == part && self.stops[index].is_tab_stop)
        };
        let part = current.map_or(self.part + 1, |current| self.stops[current].part);
        let parts = self.part + 1;
        match &self.to {
            Move::Away => None,
            Move::ToNth(index) => (*index < self.stops.len()).then_some(*index),
            Move::To(_) | Move::Read(_) | Move::ToNode(_) => {
                let is_open = |stop: &Stop| stop.is_in_dialog || !has_dialog;
                self.stops.iter().position(|stop| stop.is_target && is_open(stop))
            }
            Move::Next(_) => match here {
                Some(here) => tab_stops.get((here + 1) % tab_stops.len()).copied(),
                None => tab_stops.first().copied(),
            },
            Move::Previous(_) => match here {
                Some(here) => {
                    tab_stops.get((here + tab_stops.len() - 1) % tab_stops.len()).copied()
                }
                None => tab_stops.last().copied(),
            },
            Move::NextPart => (1..=parts).find_map(|step| first_of((part + step) % parts)),
            Move::PreviousPart => {
                (1..=parts).find_map(|step| first_of((part + 2 * parts - step) % parts))
            }
        }
    }
}

impl Operation<()> for Find {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        let was_in_dialog = self.is_in_dialog;
        self.is_in_dialog |= std::mem::take(&mut self.is_next_dialog);
        operate(self);
        self.is_in_dialog = was_in_dialog;
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if let Some(state) = state.downcast_ref::<control::State>() {
            let role = state.semantics().role;
            if role.is_landmark() {
                self.part += 1;
            }
            self.is_next_dialog = role == Role::Dialog;
            let is_target = self.to == Move::ToNode(state.node());
            if state.can_focus() || state.is_field() && is_target {
                self.next = Next {
                    shows_ring: state.shows_ring(),
                    is_control: state.can_focus(),
                    is_tab_stop: state.is_tab_stop(),
                    is_reading: state.is_reading(),
                    is_target,
                };
            }
        }
    }

    fn focusable(&mut self, id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        let next = std::mem::take(&mut self.next);
        self.stops.push(Stop {
            shows_ring: next.shows_ring,
            is_tab_stop: next.is_tab_stop || !next.is_control,
            is_reading: next.is_reading,
            is_in_dialog: self.is_in_dialog,
            is_focused: state.is_focused(),
            is_target: next.is_target
                || matches!(&self.to, Move::To(target) | Move::Read(target) if Some(target) == id),
            is_field: !next.is_control,
            part: self.part,
        });
    }

    fn finish(&self) -> Outcome<()> {
        let to = self.target();
        if to.is_none() && self.to != Move::Away {
            return Outcome::None;
        }
        // By keys, the focus always shows: in a part that is read, by its caret.
        let goes_by_keys = self.stops.iter().any(|stop| stop.shows_ring);
        let reads = self.to.reads() || goes_by_keys && matches!(self.to, Move::To(_));
        Outcome::Chain(Box::new(Place { to, reveals: to.is_some(), reads, ..Place::default() }))
    }
}

/// Gives the focus to one thing and takes it from the others.
#[derive(Default)]
struct Place {
    to: Option<usize>,
    at: usize,
    reveals: bool,
    reads: bool,
    presses: bool,
    is_chosen: bool,
    /// Whether there is a caret to be taken away, or one to be given.
    has_caret: bool,
}

impl Operation<()> for Place {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if let Some(passage) = state.downcast_ref::<Passage>() {
            self.has_caret |= passage.caret().is_some();
        } else if Some(self.at) == self.to
            && let Some(state) = state.downcast_mut::<control::State>()
            && state.can_focus()
        {
            // The same state is offered as focusable next.
            self.has_caret |= state.is_reading();
            if self.presses && !std::mem::replace(&mut self.is_chosen, true) {
                state.ask(control::Ask::Press);
            }
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if Some(self.at) == self.to {
            state.focus();
        } else if state.is_focused() {
            state.unfocus();
        }
        self.at += 1;
    }

    fn finish(&self) -> Outcome<()> {
        if self.has_caret {
            Outcome::Chain(reading::settle(self.reads, self.reveals))
        } else if self.reveals {
            Outcome::Chain(Box::new(Reveal::default()))
        } else {
            Outcome::None
        }
    }
}
