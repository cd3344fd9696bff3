use super::{Line, Paragraph, line};
use crate::l10n::{Language, Origin};
use crate::ui::semantics::NodeKey;
use iced::advanced::text::Paragraph as _;
use iced::{Point, Rectangle, Size};
use std::fmt;
use std::sync::Arc;

/// Words that are laid out, and the caret by which they are read: what an operation is lent of
/// them.
#[derive(Debug, Default)]
pub struct Passage {
    node: NodeKey,
    typeset: Typeset,
    language: Option<Language>,
    origin: Option<Arc<Origin>>,
    caret: Option<usize>,
}

/// Words that are laid out. Copying it copies no words.
#[derive(Clone, Default)]
pub struct Typeset(Paragraph);

impl Typeset {
    pub(in crate::ui) fn new(paragraph: Paragraph) -> Self {
        Self(paragraph)
    }

    /// The lines, as they are laid out; at least one.
    pub fn lines(&self) -> Vec<Line> {
        line::lines(&self.0)
    }
}

impl fmt::Debug for Typeset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Typeset").field(&self.0.min_bounds()).finish()
    }
}

impl Passage {
    /// What it is known by.
    pub fn node(&self) -> NodeKey {
        self.node
    }

    /// The words as they are laid out.
    pub fn typeset(&self) -> &Typeset {
        &self.typeset
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.paragraph().buffer().lines.iter().all(|line| line.text().is_empty())
    }

    /// The language in which they are read; none where they are the face of something with a name.
    pub fn language(&self) -> Option<Language> {
        self.language
    }

    /// From where they come, if they are from a file of words.
    pub fn origin(&self) -> Option<&Arc<Origin>> {
        self.origin.as_ref()
    }

    /// Where the caret stands by which they are read, in bytes.
    pub fn caret(&self) -> Option<usize> {
        self.caret
    }

    pub(in crate::ui) fn set_caret(&mut self, caret: Option<usize>) {
        self.caret = caret;
    }

    /// Where the caret is drawn, if the words stand here.
    pub(in crate::ui) fn caret_bounds(&self, at: Point) -> Option<Rectangle> {
        let caret = self.caret?;
        let lines = self.typeset.lines();
        let line = lines.iter().rfind(|line| line.start <= caret)?;
        let left = match line.places().find(|(place, _)| *place >= caret) {
            Some((_, character)) => character.left,
            None => line.characters.last().map_or(0.0, |last| last.left + last.width),
        };
        Some(Rectangle { x: at.x + left, y: at.y + line.top, width: 0.0, height: line.height })
    }

    pub(super) fn paragraph(&self) -> &Paragraph {
        &self.typeset.0
    }

    pub(super) fn set_paragraph(&mut self, paragraph: Paragraph) {
        self.typeset = Typeset(paragraph);
        self.caret = self.caret.map(|_| 0);
    }

    pub(super) fn resize(&mut self, bounds: Size) {
        self.typeset.0.resize(bounds);
    }

    pub(super) fn set_origin(&mut self, origin: Option<&Arc<Origin>>) {
        if self.origin.as_ref() != origin {
            self.origin = origin.cloned();
        }
    }

    pub(super) fn set_language(&mut self, language: Option<Language>) {
        self.language = language;
    }
}
