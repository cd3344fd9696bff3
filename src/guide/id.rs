use serde::{Deserialize, Deserializer, Serialize, de};
use std::fmt;
use std::sync::Arc;

/// Letters, digits and single hyphens, beginning with a letter: `adult-nurse`.
fn is_kebab(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.split('-').all(|part| {
            !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// This id, if it is written as ids are: small letters, digits and hyphens.
            pub fn new(id: &str) -> Option<Self> {
                is_kebab(id).then(|| Self(id.into()))
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let id = String::deserialize(deserializer)?;
                Self::new(&id).ok_or_else(|| {
                    de::Error::custom(format!(
                        "`{id}` is not an id: small letters, digits and hyphens"
                    ))
                })
            }
        }
    )+};
}

ids! {
    /// A career.
    CareerId,
    /// A sector of work.
    SectorId,
    /// A school subject.
    SubjectId,
    /// A kind of qualification.
    QualificationId,
    /// An organisation.
    OrganisationId,
    /// A pay scale.
    ScaleId,
    /// A source of facts.
    SourceId,
    /// An article.
    ArticleId,
    /// A part of the world that a figure is about.
    AreaId,
}
