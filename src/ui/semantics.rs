//! What a thing on the screen is, for someone who can't see it.

use crate::l10n::{Language, Origin, Phrase};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// What a thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Role {
    /// A group without a meaning of its own.
    #[default]
    Group,
    /// Does something when pressed.
    Button,
    /// A button that stays pressed.
    Toggle,
    /// One of a group of which one is chosen.
    Radio,
    /// A group of which one is chosen.
    RadioGroup,
    /// Is ticked or not.
    CheckBox,
    /// Buttons that are one stop of Tab; the arrows move between them.
    Toolbar,
    /// Leads somewhere.
    Link,
    /// A heading.
    Heading,
    /// Running words.
    Paragraph,
    /// A part that is read by caret: a section, or what stands for one.
    Document,
    /// A picture.
    Image,
    /// A list.
    List,
    /// A piece of a list.
    ListItem,
    /// A table.
    Table,
    /// A row of a table.
    Row,
    /// A cell of a table.
    Cell,
    /// The heading of a column.
    ColumnHeader,
    /// The cell that names its row.
    RowHeader,
    /// The top of the window.
    Banner,
    /// Ways to other pages.
    Navigation,
    /// Where one searches.
    Search,
    /// The page itself.
    Main,
    /// What stands beside the page.
    Aside,
    /// A part of the page with a name.
    Region,
    /// Words that change without being asked for.
    Status,
    /// A warning.
    Alert,
    /// One line that is typed into.
    TextField,
    /// Many lines that are typed into.
    TextArea,
    /// A number that is moved by steps.
    Slider,
    /// A window within the window, which keeps the focus until it is closed.
    Dialog,
}

impl Role {
    /// Whether F6 goes to it.
    pub const fn is_landmark(self) -> bool {
        matches!(self, Self::Banner | Self::Navigation | Self::Search | Self::Main | Self::Aside)
    }
}

/// What a screen reader is told of a thing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Semantics {
    /// What it is.
    pub role: Role,
    /// What it is called.
    pub name: String,
    /// A word more about it.
    pub description: Option<String>,
    /// What it holds.
    pub value: Option<String>,
    /// The language of its name.
    pub language: Option<Language>,
    /// Whether it is pressed or chosen.
    pub checked: Option<bool>,
    /// Whether it is the one shown.
    pub selected: Option<bool>,
    /// Whether what it opens and closes is open.
    pub expanded: Option<bool>,
    /// Whether it can't be used now.
    pub disabled: bool,
    /// The level of a heading.
    pub level: Option<u8>,
    /// Its place in a set, from 1, and the size of the set.
    pub position: Option<(usize, usize)>,
    /// The number that it holds, and the range it moves in.
    pub scale: Option<Scale>,
    /// Where its name comes from; nobody hears it.
    pub origin: Option<Arc<Origin>>,
}

/// A number within a range, moved by steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale {
    /// The number.
    pub now: u16,
    /// The least that it can be.
    pub least: u16,
    /// The most that it can be.
    pub most: u16,
}

/// What a thing on the screen is known by for as long as it is there, wherever it moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeKey(u64);

impl NodeKey {
    /// How many parts a thing may be told in: itself, and its lines by the byte at which they begin.
    pub const PARTS: u64 = 1 << 18;
    /// How many bytes of words are told of a thing at the most; the last parts have other uses.
    pub const MOST_BYTES: usize = Self::PARTS as usize - 1_000;

    /// The number of one of its parts; 0 is itself.
    pub const fn part(self, part: u64) -> u64 {
        self.0 * Self::PARTS + part
    }

    /// The thing that a number is a part of.
    pub const fn of_part(number: u64) -> Self {
        Self(number / Self::PARTS)
    }
}

impl Default for NodeKey {
    /// One that nothing else has.
    fn default() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        Self(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}

impl Semantics {
    /// A thing of this role without a name of its own.
    pub fn role(role: Role) -> Self {
        Self { role, ..Self::default() }
    }

    /// A thing of this role and name.
    pub fn named(role: Role, name: &Phrase) -> Self {
        Self {
            role,
            name: name.text.clone(),
            language: Some(name.language),
            origin: name.origin.clone(),
            ..Self::default()
        }
    }

    /// With a word more.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self { description: Some(description.into()), ..self }
    }

    /// With what it holds.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self { value: Some(value.into()), ..self }
    }

    /// Pressed, ticked or chosen, or not.
    pub fn checked(self, checked: bool) -> Self {
        Self { checked: Some(checked), ..self }
    }

    /// The one shown, or not.
    pub fn selected(self, selected: bool) -> Self {
        Self { selected: Some(selected), ..self }
    }

    /// With what it opens open, or closed.
    pub fn expanded(self, expanded: bool) -> Self {
        Self { expanded: Some(expanded), ..self }
    }

    /// A heading of this level.
    pub fn level(self, level: u8) -> Self {
        Self { level: Some(level), ..self }
    }

    /// Holding this number within a range.
    pub fn scale(self, scale: Scale) -> Self {
        Self { scale: Some(scale), ..self }
    }

    /// At this place, from 1, in a set of this size.
    pub fn position(self, place: usize, size: usize) -> Self {
        Self { position: Some((place, size)), ..self }
    }
}
