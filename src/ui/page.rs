//! The page below the header: it scrolls, and is found again as it was left.

use super::words::Passage;
use super::{Element, Role, Semantics, control, control::State, focus, reading, space};
use crate::l10n::Phrase;
use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{Focusable, Operation, Outcome, Scrollable};
use iced::advanced::widget::{Id, operate, operation};
use iced::widget::scrollable::{Direction, Scrollbar, Viewport};
use iced::widget::{Scrollable as ScrollableColumn, scrollable};
use iced::{Length, Rectangle, Task, Vector};
use std::any::Any;

/// The id of what scrolls.
pub const MAIN: Id = Id::new("main");
/// The id of what scrolls beside it.
const ASIDE: Id = Id::new("aside");

/// A page that scrolls, by the name of the part of the window that it is.
pub fn page<'a, Message: Clone + 'a>(
    name: &Phrase,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    main(name, column(content).id(MAIN).width(Length::Fill).height(Length::Fill))
}

/// A page that scrolls and tells where it stands.
pub fn followed<'a, Message: Clone + 'a>(
    name: &Phrase,
    content: impl Into<Element<'a, Message>>,
    on_scroll: impl Fn(Viewport) -> Message + 'a,
) -> Element<'a, Message> {
    let content = column(content).id(MAIN).on_scroll(on_scroll);
    main(name, content.width(Length::Fill).height(Length::Fill))
}

/// What stands beside a page, scrolls by itself and is found again as it was left, too.
pub fn aside<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
) -> ScrollableColumn<'a, Message, super::Theme> {
    column(content).id(ASIDE)
}

/// A column that scrolls by itself.
pub fn column<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
) -> ScrollableColumn<'a, Message, super::Theme> {
    scrollable(content)
        .direction(Direction::Vertical(Scrollbar::new().width(space::S).scroller_width(space::S)))
}

fn main<'a, Message: Clone + 'a>(
    name: &Phrase,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    control(Semantics::named(Role::Main, name), content).into()
}

/// How a page was left.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Place {
    /// How far it was scrolled.
    pub offset: f32,
    /// How far what stands beside it was scrolled.
    pub aside: f32,
    /// What had the focus: its place among all that can take it.
    pub focused: Option<usize>,
    /// Where the caret stood, if something was read: in which passage, at which byte.
    pub caret: Option<(usize, usize)>,
}

/// How the page stands now.
pub fn place() -> Task<Place> {
    operate(Look::default())
}

/// Puts the page as it was left; the focus goes to its title where nothing had it.
pub fn restore<Message: Send + 'static>(place: Place) -> Task<Message> {
    let target = match place.focused {
        Some(index) => focus::Move::ToNth(index),
        None => focus::Move::To(super::text::TITLE_ID),
    };
    let read = match place.caret {
        Some((passage, caret)) => reading::put_nth(passage, caret),
        None => Task::none(),
    };
    let aside = Scroll { id: ASIDE, distance: Distance::To(place.aside) };
    focus::go(target).chain(read).chain(scroll_to(place.offset)).chain(scroll(aside))
}

/// How a page is to scroll.
#[derive(Debug, Clone, PartialEq)]
pub struct Scroll {
    /// What scrolls.
    pub id: Id,
    /// How far.
    pub distance: Distance,
}

/// How far to scroll, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Distance {
    /// By so much.
    By(f32),
    /// So far from the top.
    To(f32),
}

impl Scroll {
    /// What does it.
    pub(super) fn operation(&self) -> Box<dyn Operation<()>> {
        let id = self.id.clone();
        match self.distance {
            Distance::By(y) => {
                Box::new(operation::scrollable::scroll_by(id, AbsoluteOffset { x: 0.0, y }))
            }
            Distance::To(y) => Box::new(operation::scrollable::scroll_to(
                id,
                AbsoluteOffset { x: None, y: Some(y) },
            )),
        }
    }
}

/// Scrolls something.
pub fn scroll<Message: Send + 'static>(scroll: Scroll) -> Task<Message> {
    use iced::widget::operation::{scroll_by, scroll_to};
    match scroll.distance {
        Distance::By(y) => scroll_by(scroll.id, AbsoluteOffset { x: 0.0, y }),
        Distance::To(y) => scroll_to(scroll.id, AbsoluteOffset { x: None, y: Some(y) }),
    }
}

/// Scrolls the page to this offset.
pub fn scroll_to<Message: Send + 'static>(offset: f32) -> Task<Message> {
    iced::widget::operation::scroll_to(MAIN, AbsoluteOffset { x: None, y: Some(offset) })
}

/// How far below the top of the page's content each of these things stands; in their order, less
/// those that are not there.
pub fn tops(ids: Vec<Id>) -> Task<Vec<f32>> {
    operate(Tops { ids, origin: None, tops: Vec::new() })
}

#[derive(Default)]
struct Look {
    place: Place,
    seen: usize,
    passages: usize,
}

impl Operation<Place> for Look {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Place>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        _bounds: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        if id == Some(&MAIN) {
            self.place.offset = translation.y;
        } else if id == Some(&ASIDE) {
            self.place.aside = translation.y;
        }
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if let Some(passage) = state.downcast_ref::<Passage>()
            && passage.language().is_some()
        {
            if let Some(caret) = passage.caret() {
                self.place.caret = Some((self.passages, caret));
            }
            self.passages += 1;
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.place.focused = Some(self.seen);
        }
        self.seen += 1;
    }

    fn finish(&self) -> Outcome<Place> {
        Outcome::Some(self.place.clone())
    }
}

struct Tops {
    ids: Vec<Id>,
    origin: Option<f32>,
    tops: Vec<(usize, f32)>,
}

impl Operation<Vec<f32>> for Tops {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<Vec<f32>>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        _translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        if id == Some(&MAIN) {
            self.origin = Some(bounds.y);
        }
    }

    fn custom(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(origin) = self.origin
            && let Some(id) = id
            && state.is::<State>()
            && let Some(index) = self.ids.iter().position(|other| other == id)
        {
            self.tops.push((index, bounds.y - origin));
        }
    }

    fn finish(&self) -> Outcome<Vec<f32>> {
        let mut tops = self.tops.clone();
        tops.sort_by_key(|(index, _)| *index);
        Outcome::Some(tops.into_iter().map(|(_, top)| top).collect())
    }
}
