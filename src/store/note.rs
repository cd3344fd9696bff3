use super::{Over, Replica, Stamp};
use std::collections::BTreeMap;

/// What a person wrote about a career: one text, or several where copies of the program that did
/// not know of each other changed it. All are kept until the person chooses.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Note {
    versions: Vec<Version>,
}

/// The name of one text of a note: when it was written, and by which copy of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionId {
    stamp: Stamp,
    replica: Replica,
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
    /// Its name.
    pub fn id(&self) -> VersionId {
        VersionId { stamp: self.stamp, replica: self.replica.clone() }
    }

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

    /// Whether writing this text would change anything.
    pub(super) fn would_change(&self, text: &str, over: &Over) -> bool {
        let (replaced, beside): (Vec<_>, Vec<_>) =
            self.versions.iter().partition(|version| over.covers(version));
        match replaced.as_slice() {
            [] => !text.is_empty() && beside.iter().all(|version| version.text != text),
            [only] => only.text != text,
            _ => true,
        }
    }

    /// The note with a new text in the place of those that it is written over.
    pub(super) fn write(&self, text: String, over: &Over, stamp: Stamp, replica: &str) -> Self {
        let (replaced, mut versions): (Vec<Version>, Vec<Version>) =
            self.versions.iter().cloned().partition(|version| over.covers(version));
        let mut replaces: BTreeMap<Replica, Stamp> = BTreeMap::new();
        let seen = replaced.iter().flat_map(|version| {
            let own = (&version.replica, &version.stamp);
            version.replaces.iter().chain([own])
        });
        for (replica, stamp) in seen {
            let latest = replaces.entry(replica.clone()).or_default();
            *latest = (*latest).max(*stamp);
        }
        versions.push(Version { stamp, replica: replica.to_owned(), text, replaces });
        Self::from_versions(versions)
    }

    /// Both notes' texts, less those that others replace.
    pub(super) fn merge(&self, other: &Self) -> Self {
        Self::from_versions(self.versions.iter().chain(&other.versions).cloned().collect())
    }
}

impl Over {
    fn covers(&self, version: &Version) -> bool {
        match self {
            Self::All => true,
            Self::Shown(shown) => shown.as_ref() == Some(&version.id()),
        }
    }
}
