//! Reading by keys: a caret in running words that goes by character, word, line and paragraph, and
//! from heading to heading; for eyes that want to keep their place, and for a screen reader, which
//! says what the caret comes to.

use super::control::{self, Control, Focus, control};
use super::focus::Reveal;
use super::page::Scroll;
use super::semantics::NodeKey;
use super::words::{Line, Passage, Typeset};
use super::{Element, Role, Semantics};
use iced::advanced::widget::operation::{Focusable, Operation, Outcome};
use iced::advanced::widget::{Id, operate};
use iced::{Rectangle, Task};
use std::any::Any;

/// Makes a part of a page readable by caret.
pub fn reading<'a, Message: Clone + 'a>(
    name: &crate::l10n::Phrase,
    content: impl Into<Element<'a, Message>>,
) -> Control<'a, Message> {
    control(Semantics::named(Role::Document, name), content).focus(Focus::Reading)
}

/// How far to move the caret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To the next character, or the one before.
    Character(Way),
    /// To the next word, or the one before.
    Word(Way),
    /// To the next line, or the one before.
    Line(Way),
    /// To the end of the line, or its beginning.
    LineEdge(Way),
    /// To the next paragraph, or the one before, wherever the focus is.
    Paragraph(Way),
    /// To the next heading, or the one before, wherever the focus is.
    Heading(Way),
    /// To the end of all that can be read, or its beginning.
    PageEdge(Way),
}

/// Which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Onwards.
    On,
    /// Back.
    Back,
}

/// Moves the caret. Where nothing is being read, the page is scrolled instead; without a way to
/// scroll, reading begins at the next paragraph or heading.
pub fn go<Message: Send + 'static>(step: Step, otherwise: Option<Scroll>) -> Task<Message> {
    operate(Look { aim: Aim::Step(step, otherwise), ..Look::default() }).discard()
}

/// Brings the caret of what is read into view again: the page has been laid out anew.
pub fn reveal<Message: Send + 'static>() -> Task<Message> {
    operate(Reveal::caret()).discard()
}

/// Puts the caret at this byte of a passage, as a screen reader asks.
pub fn put<Message: Send + 'static>(passage: NodeKey, caret: usize) -> Task<Message> {
    operate(Look { aim: Aim::Put(passage, caret), ..Look::default() }).discard()
}

/// Puts the caret where it was: at this byte of the passage at this place among all that can be read.
pub(super) fn put_nth<Message: Send + 'static>(nth: usize, caret: usize) -> Task<Message> {
    operate(Look { aim: Aim::PutNth(nth, caret), ..Look::default() }).discard()
}

/// Gives a part that has the focus its caret, where it is to be read; takes it from those that have
/// not the focus; and brings what has it into view where that is wanted.
pub(super) fn settle(reads: bool, reveals: bool) -> Box<dyn Operation<()>> {
    Box::new(Look { aim: Aim::Settle { reads, reveals }, ..Look::default() })
}

enum Aim {
    Settle { reads: bool, reveals: bool },
    Step(Step, Option<Scroll>),
    Put(NodeKey, usize),
    PutNth(usize, usize),
}

impl Default for Aim {
    fn default() -> Self {
        Self::Settle { reads: false, reveals: false }
    }
}

/// A passage as it stands on the page.
struct Found {
    node: NodeKey,
    typeset: Typeset,
    caret: Option<usize>,
    /// The part that it is read in, by its place among all that can take the focus.
    document: Option<usize>,
    /// The heading that it stands in, by its place among all that can take the focus.
    heading: Option<usize>,
}

impl Found {
    /// What takes the focus when the passage is read: the part that it stands in, or a heading that
    /// stands by itself.
    fn taker(&self) -> Option<usize> {
        self.document.or(self.heading)
    }
}

/// Looks at everything that can be read, then moves the caret.
#[derive(Default)]
struct Look {
    aim: Aim,
    passages: Vec<Found>,
    /// How many things can take the focus, so far.
    focusables: usize,
    focused: Option<usize>,
    /// How many passages stand before what has the focus.
    before_focus: usize,
    next: Option<Role>,
    document: Option<usize>,
    heading: Option<usize>,
}

impl Operation<()> for Look {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        let before = (self.document, self.heading);
        // What was shown last has been counted among what can take the focus.
        let index = self.focusables.checked_sub(1);
        match self.next.take() {
            Some(Role::Document) => self.document = index,
            Some(Role::Heading) => self.heading = index,
            Some(Role::Dialog) => {
                // A window within the window stands last, and nothing else is read while it is open.
                self.passages.clear();
                self.before_focus = 0;
            }
            _ => {}
        }
        operate(self);
        (self.document, self.heading) = before;
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if let Some(state) = state.downcast_ref::<control::State>() {
            self.next = Some(state.semantics().role);
        } else if let Some(passage) = state.downcast_ref::<Passage>()
            && passage.language().is_some()
        {
            self.passages.push(Found {
                node: passage.node(),
                typeset: passage.typeset().clone(),
                caret: passage.caret(),
                document: self.document,
                heading: self.heading,
            });
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = Some(self.focusables);
            self.before_focus = self.passages.len();
        }
        self.focusables += 1;
    }

    fn finish(&self) -> Outcome<()> {
        let is_read = |index: usize| {
            let passage = &self.passages[index];
            passage.caret.is_some() && passage.taker().is_some() && passage.taker() == self.focused
        };
        let here = (0..self.passages.len()).find(|&index| is_read(index));
        let place = match &self.aim {
            Aim::Settle { reads, .. } => match here {
                Some(here) => self.passages[here].caret.map(|caret| (here, caret)),
                None => self.first_of_focused().filter(|_| *reads),
            },
            Aim::Put(node, caret) => {
                let is_it = |passage: &Found| passage.node == *node && passage.taker().is_some();
                self.passages.iter().position(is_it).map(|index| (index, *caret))
            }
            Aim::PutNth(nth, caret) => (*nth < self.passages.len()).then_some((*nth, *caret)),
            Aim::Step(step, otherwise) => match (here, otherwise) {
                (Some(here), _) => {
                    let caret = self.passages[here].caret.unwrap_or_default();
                    self.step(*step, here, caret)
                }
                (None, Some(scroll)) => return Outcome::Chain(scroll.operation()),
                (None, None) => self.begin(*step),
            },
        };
        let reveals = match self.aim {
            Aim::Settle { reveals, .. } => reveals,
            // Nowhere to go: all stays as it is.
            _ if place.is_none() => return Outcome::None,
            _ => true,
        };
        let found = place.map(|(index, _)| &self.passages[index]);
        Outcome::Chain(Box::new(Put {
            place: place.map(|(index, caret)| (self.passages[index].node, caret)),
            focus: found.and_then(Found::taker),
            focusables: 0,
            reveals,
        }))
    }
}

impl Look {
    /// The beginning of the part that has the focus, if it is one that is read.
    fn first_of_focused(&self) -> Option<(usize, usize)> {
        let focused = self.focused?;
        let index = self.passages.iter().position(|passage| passage.document == Some(focused))?;
        Some((index, 0))
    }

    /// Where to begin: at the next passage or heading from what has the focus.
    fn begin(&self, step: Step) -> Option<(usize, usize)> {
        let is_wanted = |passage: &Found| match step {
            Step::Heading(_) => passage.heading.is_some(),
            _ => passage.taker().is_some(),
        };
        let is_here =
            |passage: &Found| passage.heading.is_some() && passage.heading == self.focused;
        let from = self.before_focus;
        let index = match step {
            Step::Paragraph(Way::On) | Step::Heading(Way::On) => (from..self.passages.len())
                .find(|&index| is_wanted(&self.passages[index]) && !is_here(&self.passages[index])),
            _ => (0..from).rev().find(|&index| is_wanted(&self.passages[index])),
        };
        index.map(|index| (index, 0))
    }

    /// Where a step leads from this byte of this passage.
    fn step(&self, step: Step, here: usize, caret: usize) -> Option<(usize, usize)> {
        let readable: Vec<usize> = (0..self.passages.len())
            .filter(|&index| self.passages[index].taker().is_some())
            .collect();
        let neighbour = |way: Way| {
            let at = readable.iter().position(|&index| index == here)?;
            match way {
                Way::On => readable.get(at + 1).copied(),
                Way::Back => readable.get(at.checked_sub(1)?).copied(),
            }
        };
        let lines = self.passages[here].typeset.lines();
        match step {
            Step::Character(way) => {
                let places = places(&lines);
                beside(&places, caret, way)
                    .map(|place| (here, place))
                    .or_else(|| Some((neighbour(way)?, self.edge(neighbour(way)?, way))))
            }
            Step::Word(way) => {
                let words = words(&lines);
                beside(&words, caret, way).map(|place| (here, place)).or_else(|| match way {
                    Way::On => Some((neighbour(way)?, 0)),
                    Way::Back => {
                        let to = neighbour(way)?;
                        let lines = self.passages[to].typeset.lines();
                        Some((to, words_start(&lines)))
                    }
                })
            }
            Step::Line(way) => {
                let at = lines.iter().rposition(|line| line.start <= caret).unwrap_or(0);
                let to = match way {
                    Way::On => lines.get(at + 1),
                    Way::Back => at.checked_sub(1).and_then(|at| lines.get(at)),
                };
                match to {
                    Some(line) => Some((here, line.start)),
                    None => {
                        let to = neighbour(way)?;
                        let lines = self.passages[to].typeset.lines();
                        let line = match way {
                            Way::On => lines.first(),
                            Way::Back => lines.last(),
                        };
                        Some((to, line?.start))
                    }
                }
            }
            Step::LineEdge(way) => {
                let line = lines.iter().rfind(|line| line.start <= caret)?;
                let end = line.places().last().map_or(line.start, |(place, _)| place);
                let end = if line.is_written_end { line.end() } else { end };
                Some((here, if way == Way::On { end } else { line.start }))
            }
            Step::Paragraph(way) => match (way, caret) {
                (Way::Back, 1..) => Some((here, 0)),
                _ => Some((neighbour(way)?, 0)),
            },
            Step::Heading(way) => {
                let is_heading = |index: &usize| self.passages[*index].heading.is_some();
                let to = match way {
                    Way::On => (here + 1..self.passages.len()).find(is_heading),
                    Way::Back => (0..here).rev().find(is_heading),
                };
                Some((to?, 0))
            }
            Step::PageEdge(Way::On) => {
                let to = *readable.last()?;
                Some((to, self.edge(to, Way::Back)))
            }
            Step::PageEdge(Way::Back) => Some((*readable.first()?, 0)),
        }
    }

    /// The first place of a passage, coming from before it; the last, coming from behind it.
    fn edge(&self, index: usize, way: Way) -> usize {
        match way {
            Way::On => 0,
            Way::Back => self.passages[index].typeset.lines().last().map_or(0, Line::end),
        }
    }
}

/// Every place at which the caret can stand.
fn places(lines: &[Line]) -> Vec<usize> {
    let ends = |line: &Line| line.is_written_end.then(|| line.end());
    lines.iter().flat_map(|line| line.places().map(|(place, _)| place).chain(ends(line))).collect()
}

/// Where each word begins.
fn words(lines: &[Line]) -> Vec<usize> {
    lines
        .iter()
        .flat_map(|line| {
            let starts = super::words::word_starts(&line.text);
            starts.map(|start| line.start + start).collect::<Vec<_>>()
        })
        .collect()
}

fn words_start(lines: &[Line]) -> usize {
    words(lines).last().copied().unwrap_or_default()
}

/// The place next to the caret.
fn beside(places: &[usize], caret: usize, way: Way) -> Option<usize> {
    match way {
        Way::On => places.iter().copied().find(|&place| place > caret),
        Way::Back => places.iter().copied().rfind(|&place| place < caret),
    }
}

/// Puts the caret into one passage, takes it from the others, and gives the focus to its part.
struct Put {
    place: Option<(NodeKey, usize)>,
    focus: Option<usize>,
    focusables: usize,
    reveals: bool,
}

impl Operation<()> for Put {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if let Some(passage) = state.downcast_mut::<Passage>() {
            let caret = self.place.filter(|(node, _)| *node == passage.node());
            passage.set_caret(caret.map(|(_, caret)| caret));
        }
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.focus == Some(self.focusables) {
            state.focus();
        } else if self.focus.is_some() && state.is_focused() {
            state.unfocus();
        }
        self.focusables += 1;
    }

    fn finish(&self) -> Outcome<()> {
        if self.reveals { Outcome::Chain(Box::new(Reveal::default())) } else { Outcome::None }
    }
}
