//! Where what a person points at, or what has the focus, comes from: asked by those who write words.

use super::control::State;
use super::words::Passage;
use crate::l10n::Origin;
use iced::advanced::widget::operation::{Focusable, Operation, Outcome, Scrollable};
use iced::advanced::widget::{Id, operate};
use iced::{Point, Rectangle, Task, Vector};
use std::any::Any;
use std::sync::Arc;

/// What is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Spot {
    /// What stands at this point of the window.
    Point(Point),
    /// What has the focus, or is read by caret.
    #[default]
    Focus,
}

/// Where the words at a spot come from; none where there are none, or they are a person's own. What
/// stands in the thing of the id `except` is passed over.
pub fn origin(spot: Spot, except: Option<Id>) -> Task<Option<Arc<Origin>>> {
    operate(Inspect { spot, except, ..Inspect::default() })
}

#[derive(Default)]
struct Inspect {
    spot: Spot,
    except: Option<Id>,
    /// What is scrolled, from the outermost: where it is seen, and how far it is scrolled.
    frames: Vec<(Rectangle, Vector)>,
    next_frame: Option<(Rectangle, Vector)>,
    is_next_passed_over: bool,
    /// Where the name of the control that was last shown comes from.
    control: Option<Arc<Origin>>,
    /// Whether what comes next in what has the focus is wanted: the control itself has no origin.
    is_next_wanted: bool,
    is_wanted: bool,
    found: Option<Arc<Origin>>,
}

impl Inspect {
    /// Whether something that stands here, as it is laid out, is seen at the point asked about.
    fn is_at(&self, bounds: Rectangle) -> bool {
        let Spot::Point(point) = self.spot else {
            return false;
        };
        // Within what is scrolled the point lies elsewhere.
        let within = self.frames.iter().try_fold(point, |point, (frame, translation)| {
            frame.contains(point).then(|| point + *translation)
        });
        within.is_some_and(|point| bounds.contains(point))
    }

    fn take(&mut self, origin: Option<&Arc<Origin>>) {
        if let Some(origin) = origin {
            self.found = Some(Arc::clone(origin));
            self.is_wanted = false;
        }
    }
}

impl Operation<Option<Arc<Origin>>> for Inspect {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Option<Arc<Origin>>>)) {
        if std::mem::take(&mut self.is_next_passed_over) {
            return;
        }
        let frame = self.next_frame.take();
        self.frames.extend(frame);
        let was_wanted = self.is_wanted;
        self.is_wanted |= std::mem::take(&mut self.is_next_wanted);
        operate(self);
        self.is_wanted &= was_wanted;
        if frame.is_some() {
            let _ = self.frames.pop();
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
        self.next_frame = Some((bounds, translation));
    }

    fn custom(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        let (origin, is_read) = if let Some(state) = state.downcast_ref::<State>() {
            self.is_next_passed_over = id.is_some() && id == self.except.as_ref();
            if self.is_next_passed_over {
                return;
            }
            let origin = state.semantics().origin.clone();
            self.control.clone_from(&origin);
            (origin, false)
        } else if let Some(passage) = state.downcast_ref::<Passage>() {
            let is_read = self.spot == Spot::Focus && passage.caret().is_some();
            (passage.origin().cloned(), is_read)
        } else {
            return;
        };
        if is_read || self.is_wanted || self.is_at(bounds) {
            self.take(origin.as_ref());
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.spot == Spot::Focus && state.is_focused() {
            let control = self.control.take();
            self.is_next_wanted = control.is_none();
            self.take(control.as_ref());
        }
    }

    fn finish(&self) -> Outcome<Option<Arc<Origin>>> {
        Outcome::Some(self.found.clone())
    }
}
