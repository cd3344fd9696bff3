//! `user.json`, read field by field: what is whole is used, what is not is named.

use super::{Display, Field, Item, Note, Stage, ThemeChoice, User, VERSION, Version};
use crate::guide::CareerId;
use crate::l10n::Language;
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// What was found in a file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Loaded {
    /// All that could be read.
    pub user: User,
    /// What could not be.
    pub defects: Vec<Defect>,
    /// Whether a newer program wrote it: then it is never overwritten.
    pub is_newer: bool,
}

/// Something in a file that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Defect {
    /// The file is empty.
    #[error("the file is empty")]
    Empty,
    /// The file is no JSON, or was cut off.
    #[error("the file is not whole: {0}")]
    Torn(String),
    /// The file is JSON, but not what this program writes.
    #[error("the file was not written by this program")]
    Foreign,
    /// One field can't be read.
    #[error("the field `{0}` can't be read")]
    Field(String),
}

/// Reads a file, as much of it as can be read.
pub fn from_json(bytes: &[u8]) -> Loaded {
    let whole_file_lost = |defect| Loaded { defects: vec![defect], ..Loaded::default() };
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return whole_file_lost(Defect::Empty);
    }
    let root = match serde_json::from_slice::<Value>(bytes) {
        Ok(Value::Object(root)) => root,
        Ok(_) => return whole_file_lost(Defect::Foreign),
        Err(error) => return whole_file_lost(Defect::Torn(error.to_string())),
    };
    let Some(version) = root.get("version").and_then(Value::as_u64) else {
        return whole_file_lost(Defect::Foreign);
    };
    let mut reader = Reader::default();
    let mut root = root;
    let _ = root.remove("version");
    let user = reader.user(root);
    Loaded { user, defects: reader.defects, is_newer: version > VERSION }
}

#[derive(Default)]
struct Reader {
    defects: Vec<Defect>,
}

impl Reader {
    fn user(&mut self, mut root: Map<String, Value>) -> User {
        let epoch = match root.remove("epoch") {
            Some(value) => value.as_u64().unwrap_or_else(|| {
                self.defects.push(Defect::Field("epoch".to_owned()));
                0
            }),
            None => 0,
        };
        let language = self.field(&mut root, "", "language", |value| one_of(&Language::ALL, value));
        let mut display = self.object(&mut root, "", "display");
        let display = Display {
            theme: self
                .field(&mut display, "display.", "theme", |value| one_of(&ThemeChoice::ALL, value)),
            text_size: self.field(&mut display, "display.", "text_size", small),
            unknown: display,
        };
        let mut items = BTreeMap::new();
        for (key, value) in self.object(&mut root, "", "items") {
            let place = format!("items.{key}");
            match (CareerId::new(&key), value) {
                (Some(id), Value::Object(item)) => {
                    let _ = items.insert(id, self.item(item, &format!("{place}.")));
                }
                _ => self.defects.push(Defect::Field(place)),
            }
        }
        User { epoch, items, language, display, unknown: root }
    }

    fn item(&mut self, mut item: Map<String, Value>, place: &str) -> Item {
        Item {
            shortlisted: self.field(&mut item, place, "shortlisted", Value::as_bool),
            added: self.field(&mut item, place, "added", Value::as_u64),
            order: self.field(&mut item, place, "order", Value::as_f64),
            rating: self.field(&mut item, place, "rating", small),
            stage: self.field(&mut item, place, "stage", |value| one_of(&Stage::ALL, value)),
            note: self.note(&mut item, place),
            unknown: item,
        }
    }

    fn note(&mut self, item: &mut Map<String, Value>, place: &str) -> Note {
        let versions = match item.remove("note") {
            None => Vec::new(),
            Some(Value::Array(versions)) => versions,
            Some(_) => {
                self.defects.push(Defect::Field(format!("{place}note")));
                Vec::new()
            }
        };
        let mut read = Vec::new();
        for (index, version) in versions.iter().enumerate() {
            let text = version.get("value").and_then(Value::as_str);
            let stamp = version.get("stamp").and_then(Value::as_u64);
            let replica = version.get("replica").and_then(Value::as_str);
            let replaces = version.get("replaces").and_then(Value::as_object);
            let (Some(text), Some(stamp), Some(replica)) = (text, stamp, replica) else {
                self.defects.push(Defect::Field(format!("{place}note[{index}]")));
                continue;
            };
            let seen = replaces.into_iter().flatten();
            read.push(Version {
                stamp,
                replica: replica.to_owned(),
                text: text.to_owned(),
                replaces: seen
                    .filter_map(|(replica, stamp)| Some((replica.clone(), stamp.as_u64()?)))
                    .collect(),
            });
        }
        Note::from_versions(read)
    }

    fn object(
        &mut self,
        from: &mut Map<String, Value>,
        place: &str,
        key: &str,
    ) -> Map<String, Value> {
        match from.remove(key) {
            None => Map::new(),
            Some(Value::Object(object)) => object,
            Some(_) => {
                self.defects.push(Defect::Field(format!("{place}{key}")));
                Map::new()
            }
        }
    }

    fn field<T>(
        &mut self,
        from: &mut Map<String, Value>,
        place: &str,
        key: &str,
        read: impl Fn(&Value) -> Option<T>,
    ) -> Option<Field<T>> {
        let found = from.remove(key)?;
        let field = || {
            let mut object = found.as_object()?.clone();
            let value = read(&object.remove("value")?)?;
            let stamp = object.remove("stamp")?.as_u64()?;
            let replica = object.remove("replica")?.as_str()?.to_owned();
            let replaces = object.remove("replaces").and_then(|stamp| stamp.as_u64());
            Some(Field { value, stamp, replica, replaces, unknown: object })
        };
        let field = field();
        if field.is_none() {
            self.defects.push(Defect::Field(format!("{place}{key}")));
        }
        field
    }
}

fn small<T: TryFrom<u64>>(value: &Value) -> Option<T> {
    T::try_from(value.as_u64()?).ok()
}

fn one_of<T: Serialize + Copy>(all: &[T], value: &Value) -> Option<T> {
    all.iter().copied().find(|it| serde_json::to_value(it).ok().as_ref() == Some(value))
}

/// The whole as it is written to the disk.
pub(super) fn to_json(user: &User) -> Value {
    let items = user.items.iter().map(|(id, item)| (id.to_string(), item_json(item)));
    let mut display = user.display.unknown.clone();
    put(&mut display, "theme", &user.display.theme);
    put(&mut display, "text_size", &user.display.text_size);
    let mut root = user.unknown.clone();
    let _ = root.insert("version".to_owned(), VERSION.into());
    let _ = root.insert("epoch".to_owned(), user.epoch.into());
    let _ = root.insert("items".to_owned(), Value::Object(items.collect()));
    put(&mut root, "language", &user.language);
    let _ = root.insert("display".to_owned(), Value::Object(display));
    Value::Object(root)
}

fn item_json(item: &Item) -> Value {
    let mut object = item.unknown.clone();
    put(&mut object, "shortlisted", &item.shortlisted);
    put(&mut object, "added", &item.added);
    put(&mut object, "order", &item.order);
    put(&mut object, "rating", &item.rating);
    put(&mut object, "stage", &item.stage);
    let versions = item.note.versions().iter().map(|version| {
        json!({
            "value": version.text,
            "stamp": version.stamp,
            "replica": version.replica,
            "replaces": version.replaces,
        })
    });
    let _ = object.insert("note".to_owned(), versions.collect());
    Value::Object(object)
}

fn put<T: Serialize>(object: &mut Map<String, Value>, key: &str, field: &Option<Field<T>>) {
    let Some(field) = field else { return };
    let mut written = field.unknown.clone();
    let _ = written.insert("value".to_owned(), json!(field.value));
    let _ = written.insert("stamp".to_owned(), field.stamp.into());
    let _ = written.insert("replica".to_owned(), field.replica.clone().into());
    let _ = written.insert("replaces".to_owned(), json!(field.replaces));
    let _ = object.insert(key.to_owned(), Value::Object(written));
}
