//! Where a field stands in a file of facts.

use crate::l10n::Position;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Where the value stands that a way leads to, such as `pay[0].source`, or `nhs.bands.5` where things
/// of a list are named by their ids; as far as the way can be followed.
pub(crate) fn locate(bytes: &[u8], way: &str) -> Option<Position> {
    let text = std::str::from_utf8(bytes).ok()?;
    let mut here: &RawValue = serde_json::from_str(text).ok()?;
    let steps = way.split(['.', '[']).map(|step| step.trim_end_matches(']'));
    for step in steps.filter(|step| !step.is_empty()) {
        let Some(next) = within(here, step) else {
            break;
        };
        here = next;
    }
    Some(Position::of_slice(text, here.get()))
}

/// The value of this name, id or index in another.
fn within<'t>(value: &'t RawValue, step: &str) -> Option<&'t RawValue> {
    if let Ok(object) = serde_json::from_str::<BTreeMap<Cow<'t, str>, &RawValue>>(value.get()) {
        return object.get(step).copied();
    }
    let list: Vec<&RawValue> = serde_json::from_str(value.get()).ok()?;
    if let Ok(index) = step.parse::<usize>()
        && let Some(value) = list.get(index)
    {
        return Some(value);
    }
    // Of two that bear the same id, the second is the one that is too many.
    let is_named = |value: &&&RawValue| {
        let id = within(value, "id").map(RawValue::get);
        id.and_then(|id| serde_json::from_str::<Cow<'_, str>>(id).ok()).as_deref() == Some(step)
    };
    list.iter().rev().find(is_named).copied()
}
