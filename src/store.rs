//! What a person keeps: shortlist, notes, language and display. Pure: the disk is `files`' part.
//!
//! Every value is a [`Field`] with a stamp of its own, so that copies that were open at the same
//! time merge without losing anything: [`User::merge`] is commutative, associative and idempotent.

mod edit;
mod field;
mod merge;
mod note;
mod read;

pub use edit::{Clock, Edit, Over};
pub use field::{Field, Replica, Stamp};
pub use note::{Note, Version, VersionId};
pub use read::{Defect, Loaded, from_json};

use crate::guide::CareerId;
use crate::l10n::Language;
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The version of `user.json` that this program writes.
pub const VERSION: u64 = 1;

/// All that one person keeps.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct User {
    /// How often everything was cleared. The higher of two wins whole.
    pub epoch: u64,
    /// What is kept of each career, shortlisted or only noted.
    pub items: BTreeMap<CareerId, Item>,
    /// The language last chosen.
    pub language: Option<Field<Language>>,
    /// How the window looks.
    pub display: Display,
    /// What this version does not know, kept as it was.
    pub unknown: Map<String, Value>,
}

/// What is kept of one career.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Item {
    /// Whether it is on the shortlist. A removal is `false` with its stamp.
    pub shortlisted: Option<Field<bool>>,
    /// The moment it was added, in milliseconds since 1970.
    pub added: Option<Field<u64>>,
    /// Its place in the shortlist: lower stands first.
    pub order: Option<Field<f64>>,
    /// One to five, or none.
    pub rating: Option<Field<u8>>,
    /// How far the person has come with it.
    pub stage: Option<Field<Stage>>,
    /// What the person wrote.
    pub note: Note,
    /// What this version does not know, kept as it was.
    pub unknown: Map<String, Value>,
}

/// How the window looks.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Display {
    /// The theme.
    pub theme: Option<Field<ThemeChoice>>,
    /// The size of text, per cent of the usual.
    pub text_size: Option<Field<u16>>,
    /// What this version does not know, kept as it was.
    pub unknown: Map<String, Value>,
}

/// How far a person has come with a career.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// An idea.
    Idea,
    /// Looking into it.
    Looking,
    /// Applying.
    Applying,
}

impl Stage {
    /// Every stage, in order.
    pub const ALL: [Self; 3] = [Self::Idea, Self::Looking, Self::Applying];
}

/// The theme that a person chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeChoice {
    /// Light or dark as the system is.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    Contrast,
}

impl ThemeChoice {
    /// Every choice, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::Contrast];
}

/// The sizes of text that can be chosen, per cent.
pub const TEXT_SIZES: [u16; 6] = [100, 115, 130, 150, 175, 200];

/// The size of text this many steps from this one.
pub fn stepped_text_size(size: u16, step: isize) -> u16 {
    let here = TEXT_SIZES.iter().rposition(|&other| other <= size).unwrap_or(0);
    let to = here.saturating_add_signed(step).min(TEXT_SIZES.len() - 1);
    TEXT_SIZES[to]
}

impl User {
    /// The shortlisted careers, in their order.
    pub fn shortlist(&self) -> Vec<(&CareerId, &Item)> {
        let mut items: Vec<_> =
            self.items.iter().filter(|(_, item)| item.is_shortlisted()).collect();
        items.sort_by(|(left_id, left), (right_id, right)| {
            left.place().total_cmp(&right.place()).then_with(|| left_id.cmp(right_id))
        });
        items
    }

    /// Whether a career is on the shortlist.
    pub fn is_shortlisted(&self, id: &CareerId) -> bool {
        self.items.get(id).is_some_and(Item::is_shortlisted)
    }

    /// What the person wrote about a career; where two copies wrote apart, both.
    pub fn note(&self, id: &CareerId) -> Option<&Note> {
        self.items.get(id).map(|item| &item.note)
    }

    /// The theme.
    pub fn theme(&self) -> ThemeChoice {
        self.display.theme.as_ref().map_or(ThemeChoice::System, |field| field.value)
    }

    /// The size of text, per cent, within 100 to 200.
    pub fn text_size(&self) -> u16 {
        self.display.text_size.as_ref().map_or(100, |field| field.value.clamp(100, 200))
    }

    /// Whether nothing personal is kept.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The whole as it is written to the disk.
    pub fn to_json(&self) -> Value {
        read::to_json(self)
    }
}

impl Item {
    /// Whether it is on the shortlist.
    pub fn is_shortlisted(&self) -> bool {
        self.shortlisted.as_ref().is_some_and(|field| field.value)
    }

    /// Its stage; an idea until another is chosen.
    pub fn stage(&self) -> Stage {
        self.stage.as_ref().map_or(Stage::Idea, |field| field.value)
    }

    /// Its rating, 1 to 5; 0 for none.
    pub fn rating(&self) -> u8 {
        self.rating.as_ref().map_or(0, |field| field.value.min(5))
    }

    pub(crate) fn place(&self) -> f64 {
        self.order.as_ref().map_or(f64::MAX, |field| field.value)
    }
}
