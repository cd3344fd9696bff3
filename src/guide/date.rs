use jiff::civil::Date;
use serde::{Deserialize, Deserializer, de};
use std::fmt;

/// A year, a month of a year, or a day: as exact as the source is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PartialDate {
    text: String,
    from: Date,
}

impl PartialDate {
    /// The date written as `2024`, `2024-04` or `2024-04-01`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
        let month = parts.next().map_or(Some(1), |month| month.parse().ok())?;
        let day = parts.next().map_or(Some(1), |day| day.parse().ok())?;
        let from = Date::new(year, month, day).ok().filter(|_| parts.next().is_none())?;
        Some(Self { text: text.to_owned(), from })
    }

    /// The date as it was written, for `DATE()`.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether a figure of this date is to be called old: from three years on.
    pub fn is_old(&self, today: Date) -> bool {
        today.checked_sub(jiff::Span::new().years(3)).is_ok_and(|limit| self.from <= limit)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| {
            de::Error::custom(format!("`{text}` is not a date: write 2024, 2024-04 or 2024-04-01"))
        })
    }
}
