use super::{Display, Field, Item, User};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

impl User {
    /// What two copies keep together. The order and the number of merges make no difference.
    ///
    /// The copy that was cleared more often wins whole: what the other still has was cleared away.
    pub fn merge(&self, other: &Self) -> Self {
        if self.epoch != other.epoch {
            let (newer, older) =
                if self.epoch > other.epoch { (self, other) } else { (other, self) };
            // How the window looks is not personal, and clearing leaves it.
            return Self {
                language: later(&newer.language, &older.language),
                display: newer.display.merge(&older.display),
                ..newer.clone()
            };
        }
        let mut items: BTreeMap<_, Item> = self.items.clone();
        for (id, item) in &other.items {
            let merged = match items.get(id) {
                Some(own) => own.merge(item),
                None => item.clone(),
            };
            let _ = items.insert(id.clone(), merged);
        }
        Self {
            epoch: self.epoch,
            items,
            language: later(&self.language, &other.language),
            display: self.display.merge(&other.display),
            unknown: unknown(&self.unknown, &other.unknown),
        }
    }
}

impl Item {
    fn merge(&self, other: &Self) -> Self {
        Self {
            shortlisted: later(&self.shortlisted, &other.shortlisted),
            added: later(&self.added, &other.added),
            order: later(&self.order, &other.order),
            rating: later(&self.rating, &other.rating),
            stage: later(&self.stage, &other.stage),
            note: self.note.merge(&other.note),
            unknown: unknown(&self.unknown, &other.unknown),
        }
    }
}

impl Display {
    fn merge(&self, other: &Self) -> Self {
        Self {
            theme: later(&self.theme, &other.theme),
            text_size: later(&self.text_size, &other.text_size),
            unknown: unknown(&self.unknown, &other.unknown),
        }
    }
}

fn later<T: Clone + Serialize>(
    left: &Option<Field<T>>,
    right: &Option<Field<T>>,
) -> Option<Field<T>> {
    match (left, right) {
        (Some(left), Some(right)) => Some(left.later(right)),
        (one, None) | (None, one) => one.clone(),
    }
}

/// Every unknown entry of both; where both have one, the greater by its text, so that the order
/// of merging makes no difference.
pub(super) fn unknown(left: &Map<String, Value>, right: &Map<String, Value>) -> Map<String, Value> {
    let mut merged = left.clone();
    for (key, value) in right {
        let is_greater =
            merged.get(key).is_none_or(|own| own.to_string().cmp(&value.to_string()).is_lt());
        if is_greater {
            let _ = merged.insert(key.clone(), value.clone());
        }
    }
    merged
}
