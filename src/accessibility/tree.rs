use crate::l10n::Language;
use crate::ui::Semantics;
use crate::ui::semantics::NodeKey;
use crate::ui::words::Typeset;
use iced::{Rectangle, Vector};
use std::ops::Range;

/// The window as it means something, in reading order.
#[derive(Debug, Default)]
pub struct Tree {
    /// What stands in the window.
    pub children: Vec<Child>,
    /// What has the focus.
    pub focus: Option<NodeKey>,
}

/// Something that stands in something else.
#[derive(Debug)]
pub enum Child {
    /// A thing with a meaning.
    Node(Node),
    /// Running words.
    Words(Words),
    /// What scrolls together.
    Scroll(Scroll),
}

/// A thing with a meaning.
#[derive(Debug)]
pub struct Node {
    /// What it is known by.
    pub key: NodeKey,
    /// What it means.
    pub semantics: Semantics,
    /// Where it stands, in logical pixels, before anything is scrolled.
    pub bounds: Rectangle,
    /// Whether it can have the focus.
    pub can_focus: bool,
    /// What stands in it.
    pub children: Vec<Child>,
}

/// Running words: a passage, or what is typed into a field.
#[derive(Debug)]
pub struct Words {
    /// What they are known by; what is typed into a field goes by the key of the field.
    pub key: NodeKey,
    /// Their language; none where they are a person's own.
    pub language: Option<Language>,
    /// Where they stand, in logical pixels, before anything is scrolled.
    pub bounds: Rectangle,
    /// The words as they are laid out.
    pub typeset: Typeset,
    /// Links among them, in order, each with its place in bytes.
    pub links: Vec<(Range<usize>, Node)>,
    /// Where the selection was begun and where the caret stands, in bytes, if one is there.
    pub selection: Option<(usize, usize)>,
    /// Whether they are typed into a field.
    pub is_typed: bool,
}

/// What scrolls together.
#[derive(Debug)]
pub struct Scroll {
    /// Where it is seen, in logical pixels.
    pub bounds: Rectangle,
    /// How far it is scrolled, in logical pixels.
    pub translation: Vector,
    /// What stands in it.
    pub children: Vec<Child>,
}
