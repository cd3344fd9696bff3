//! What is typed into a field, with its caret, for who can't see it.

use crate::ui::semantics::NodeKey;
use crate::ui::words::Typeset;
use crate::ui::{fonts, space};
use iced::advanced::text::{self, Paragraph as _};
use iced::advanced::widget::{Tree, tree};
use iced::widget::text::{LineHeight, Wrapping};
use iced::widget::text_editor;
use iced::widget::text_input::{self, Value, cursor};
use iced::{Pixels, Rectangle, Renderer, Size, Vector};
use std::ops::Range;

type Paragraph = <Renderer as text::Renderer>::Paragraph;

/// Where what is typed into a field is to be read.
#[derive(Debug)]
pub enum Typing<'a> {
    /// A field of one line that holds this, in type of this size, so far from its left and its top.
    Line(&'a str, f32, Vector),
    /// A field of many lines.
    Lines(&'a text_editor::Content),
}

/// What is typed into a field, and its caret.
#[derive(Debug, Default)]
pub struct Typed {
    text: String,
    width: f32,
    typeset: Typeset,
    inset: Vector,
    selection: Range<usize>,
    is_reversed: bool,
}

impl Typed {
    /// The words as they are laid out.
    pub fn typeset(&self) -> &Typeset {
        &self.typeset
    }

    /// Where the selection was begun and where the caret stands, in bytes.
    pub fn selection(&self) -> (usize, usize) {
        let Range { start, end } = self.selection;
        if self.is_reversed { (end, start) } else { (start, end) }
    }

    /// How far the words stand from the left and the top of the field, in logical pixels.
    pub fn inset(&self) -> Vector {
        self.inset
    }
}

impl Typing<'_> {
    /// Takes in what the field holds now; lays it out again only where it has changed.
    pub(super) fn read(&self, typed: &mut Typed, children: &[Tree], bounds: Rectangle) {
        let (text, (anchor, caret)) = match self {
            Self::Line(text, ..) => ((*text).to_owned(), line_selection(text, children)),
            Self::Lines(content) => {
                let lines: Vec<_> = content.lines().map(|line| line.text).collect();
                (lines.join("\n"), lines_selection(content))
            }
        };
        let text = told(text);
        let (anchor, caret) = (anchor.min(text.len()), caret.min(text.len()));
        typed.selection = anchor.min(caret)..anchor.max(caret);
        typed.is_reversed = caret < anchor;
        let (size, width) = match self {
            Self::Line(_, size, inset) => {
                typed.inset = *inset;
                (*size, f32::INFINITY)
            }
            Self::Lines(_) => {
                typed.inset = Vector::new(space::M, space::M);
                (17.0, (bounds.width - 2.0 * space::M).max(0.0))
            }
        };
        if typed.text == text && typed.width == width {
            return;
        }
        typed.typeset = Typeset::new(Paragraph::with_text(text::Text {
            content: &text,
            bounds: Size::new(width, f32::INFINITY),
            size: Pixels(size),
            line_height: LineHeight::Relative(1.45),
            font: fonts::REGULAR,
            align_x: text::Alignment::Default,
            align_y: iced::alignment::Vertical::Top,
            shaping: text::Shaping::Advanced,
            wrapping: Wrapping::WordOrGlyph,
        }));
        typed.text = text;
        typed.width = width;
    }
}

/// As much of a text as is told.
fn told(mut text: String) -> String {
    if text.len() > NodeKey::MOST_BYTES {
        let end = (0..=NodeKey::MOST_BYTES).rev().find(|&end| text.is_char_boundary(end));
        text.truncate(end.unwrap_or_default());
    }
    text
}

fn line_selection(text: &str, children: &[Tree]) -> (usize, usize) {
    let Some(state) = find_input(children) else {
        return (0, 0);
    };
    let value = Value::new(text);
    let place = |index: usize| value.until(index).to_string().len();
    match state.cursor().state(&value) {
        cursor::State::Index(index) => (place(index), place(index)),
        cursor::State::Selection { start, end } => (place(start), place(end)),
    }
}

fn find_input(trees: &[Tree]) -> Option<&text_input::State<Paragraph>> {
    trees.iter().find_map(|tree| {
        if tree.tag == tree::Tag::of::<text_input::State<Paragraph>>() {
            Some(tree.state.downcast_ref::<text_input::State<Paragraph>>())
        } else {
            find_input(&tree.children)
        }
    })
}

fn lines_selection(content: &text_editor::Content) -> (usize, usize) {
    let starts: Vec<usize> = content
        .lines()
        .scan(0, |start, line| {
            let here = *start;
            *start += line.text.len() + 1;
            Some(here)
        })
        .collect();
    let place = |position: text_editor::Position| {
        starts.get(position.line).copied().unwrap_or_default() + position.column
    };
    let cursor = content.cursor();
    let caret = place(cursor.position);
    (cursor.selection.map_or(caret, place), caret)
}
