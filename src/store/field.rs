use serde::Serialize;
use serde_json::{Map, Value};
use std::cmp::Ordering;

/// A moment: milliseconds since 1970, but always later than all that was known when it was made,
/// even where the clock was set back.
pub type Stamp = u64;

/// The random id of one installation.
pub type Replica = String;

/// A value with the moment and the installation that set it.
#[derive(Debug, Clone, PartialEq)]
pub struct Field<T> {
    /// What it is.
    pub value: T,
    /// When it was set.
    pub stamp: Stamp,
    /// Who set it.
    pub replica: Replica,
    /// The stamp of the value that it took the place of.
    pub replaces: Option<Stamp>,
    /// What this version does not know, kept as it was.
    pub unknown: Map<String, Value>,
}

impl<T: Clone + Serialize> Field<T> {
    /// The later of the two. A value is always later than the one that it replaces.
    pub(super) fn later(&self, other: &Self) -> Self {
        let mut winner = match self.cmp_age(other) {
            Ordering::Less => other.clone(),
            _ => self.clone(),
        };
        winner.unknown = super::merge::unknown(&self.unknown, &other.unknown);
        winner
    }

    fn cmp_age(&self, other: &Self) -> Ordering {
        let text = |field: &Self| serde_json::to_string(&field.value).unwrap_or_default();
        (self.stamp, &self.replica, self.replaces)
            .cmp(&(other.stamp, &other.replica, other.replaces))
            // Only a copied data folder can bring two values of one stamp and one replica.
            .then_with(|| text(self).cmp(&text(other)))
    }
}
