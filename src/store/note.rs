use super::{Replica, Stamp};
use std::collections::BTreeMap;

/// What a person wrote about a career: one text, or several where copies of the program that did
/// not know of each other changed it. All are kept until the person chooses.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Note {
    versions: Vec<Version>,
}

/// One text of a note.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// When it was written.
    pub stamp: Stamp,
    /// Which installation wrote it.
    pub replica: Replica,
    /// The words, just as they were typed.
    pub text: String,
    /// What its writer had seen: the latest stamp of each installation.
    pub replaces: BTreeMap<Replica, Stamp>,
}

impl Version {
    /// Whether the writer of this text had seen the other.
    fn replaces(&self, other: &Self) -> bool {
        (self.stamp, &self.replica) != (other.stamp, &other.replica)
            && self.replaces.get(&other.replica).is_some_and(|&seen| seen >= other.stamp)
    }
}

impl Note {
    /// The note of these versions, less those that others replace.
    pub fn from_versions(mut versions: Vec<Version>) -> Self {
        versions.sort();
        versions.dedup();
        let current: Vec<Version> = versions
            .iter()
            .filter(|version| !versions.iter().any(|other| other.replaces(version)))
            .cloned()
            .collect();
        Self { versions: current }
    }

    /// The texts that stand, the oldest first.
    pub fn versions(&self) -> &[Version] {
        &self.versions
    }

    /// The text; where several stand apart, the latest.
    pub fn text(&self) -> &str {
        self.versions.last().map_or("", |version| version.text.as_str())
    }

    /// Whether several texts stand apart and the person has to choose.
    pub fn is_apart(&self) -> bool {
        self.versions.len() > 1
    }

    /// Whether nothing was ever written, or all was deleted.
    pub fn is_empty(&self) -> bool {
        self.versions.iter().all(|version| version.text.is_empty())
    }

    /// The note with a new text in the place of all that stand.
    pub(super) fn write(&self, text: String, stamp: Stamp, replica: &str) -> Self {
        let mut replaces: BTreeMap<Replica, Stamp> = BTreeMap::new();
        let seen = self.versions.iter().flat_map(|version| {
            let own = (&version.replica, &version.stamp);
            version.replaces.iter().chain([own])
        });
        for (replica, stamp) in seen {
            let latest = replaces.entry(replica.clone()).or_default();
            *latest = (*latest).max(*stamp);
        }
        Self { versions: vec![Version { stamp, replica: replica.to_owned(), text, replaces }] }
    }

    /// Both notes' texts, less those that others replace.
    pub(super) fn merge(&self, other: &Self) -> Self {
        Self::from_versions(self.versions.iter().chain(&other.versions).cloned().collect())
    }
}
