use super::locate;
use crate::l10n::Position;
use std::fmt;

/// Something wrong with a file of words or facts. The rest of the content works without it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file, by its path below the content folder.
    pub file: String,
    /// Where in the file, if that is known.
    pub position: Option<Position>,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What can be wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FaultKind {
    /// The file could not be read from the disk.
    #[error("it could not be read: {0}")]
    Unreadable(String),
    /// The file is not text in UTF-8.
    #[error("it is not UTF-8 text")]
    NotUtf8,
    /// A message could not be read.
    #[error("the message could not be read: {0}")]
    Syntax(String),
    /// A message stands twice; the first is used.
    #[error("`{0}` stands twice")]
    Double(String),
    /// A field of a file of facts is wrong.
    #[error("field `{field}`: {reason}")]
    Field {
        /// The way to the field: `pay[0].max`.
        field: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A field names something that is not there.
    #[error("field `{field}`: there is no `{id}`")]
    Dangling {
        /// The way to the field.
        field: String,
        /// What it names.
        id: String,
    },
    /// A range is upside down.
    #[error("field `{0}`: its least is above its most")]
    MinAboveMax(String),
    /// A picture's file is missing.
    #[error("the picture `{0}` is missing")]
    MissingPicture(String),
}

impl FaultKind {
    /// The way to the field of a file of facts that is wrong.
    fn field(&self) -> Option<&str> {
        match self {
            Self::Field { field, .. } | Self::Dangling { field, .. } | Self::MinAboveMax(field) => {
                Some(field)
            }
            Self::Double(id) => Some(id),
            _ => None,
        }
    }
}

impl Fault {
    /// With the place of its field in the file of facts, where it has none yet.
    pub(crate) fn located(mut self, bytes: Option<&[u8]>) -> Self {
        if let (None, Some(bytes), Some(field)) = (self.position, bytes, self.kind.field()) {
            self.position = locate(bytes, field);
        }
        self
    }

    /// The file, with line and column where they are known.
    pub fn place(&self) -> String {
        match self.position {
            Some(position) => format!("{}:{position}", self.file),
            None => self.file.clone(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place(), self.kind)
    }
}
