//! The functions that messages may call, and how a bare number is written.

use super::Language;
use fluent::FluentValue;
use std::sync::Arc;

/// How dates are worded in one language, read from its `dates.ftl`.
#[derive(Debug, Clone, Default)]
pub(super) struct DateWords {
    /// January to December.
    pub months: Vec<String>,
    /// With `{day}`, `{month}` and `{year}` in their places.
    pub day: String,
    /// With `{month}` and `{year}` in their places.
    pub month: String,
}

impl DateWords {
    /// An ISO date (`2026-03-01`, `2026-03` or `2026`) in words; anything else as it stands.
    fn write(&self, date: &str) -> String {
        let mut parts = date.split('-');
        let year = parts.next().unwrap_or(date);
        let month = parts
            .next()
            .and_then(|month| month.parse::<usize>().ok())
            .and_then(|month| self.months.get(month.checked_sub(1)?));
        let day = parts.next().and_then(|day| day.parse::<u8>().ok());
        match (month, day) {
            (Some(month), Some(day)) => self
                .day
                .replace("{day}", &day.to_string())
                .replace("{month}", month)
                .replace("{year}", year),
            (Some(month), None) => self.month.replace("{month}", month).replace("{year}", year),
            _ => date.to_owned(),
        }
    }
}

/// The functions that a message may call.
pub(crate) const FUNCTIONS: &[&str] = &["GBP", "DATE"];

type Bundle = fluent::concurrent::FluentBundle<Arc<fluent::FluentResource>>;

/// Gives a bundle `GBP()`, `DATE()` and the way of writing numbers.
pub(super) fn install(bundle: &mut Bundle, dates: &Arc<DateWords>) {
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(grouped(number.value, None)),
        _ => None,
    }));
    let added = bundle.add_function("GBP", |values, _| match values.first() {
        Some(FluentValue::Number(number)) => pounds(number.value).into(),
        _ => FluentValue::Error,
    });
    debug_assert!(added.is_ok(), "each bundle is given its functions once");
    let dates = Arc::clone(dates);
    let added = bundle.add_function("DATE", move |values, _| match values.first() {
        Some(FluentValue::String(date)) => dates.write(date).into(),
        _ => FluentValue::Error,
    });
    debug_assert!(added.is_ok(), "each bundle is given its functions once");
}

/// `£31,500`, or `£12.71` where there are pence.
fn pounds(amount: f64) -> String {
    let decimals = if amount.fract() == 0.0 { 0 } else { 2 };
    format!("£{}", grouped(amount, Some(decimals)))
}

/// Thousands parted by commas, as both languages write them.
fn grouped(number: f64, decimals: Option<usize>) -> String {
    let plain = match decimals {
        Some(decimals) => format!("{:.decimals$}", number.abs()),
        None => number.abs().to_string(),
    };
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = String::with_capacity(plain.len() + plain.len() / 3 + 1);
    if number < 0.0 {
        text.push('−');
    }
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push('.');
        text.push_str(fraction);
    }
    text
}

/// The file of words, and the messages in it, that say how dates are written.
pub(super) const DATES: &str = "dates";

/// The ids of the months in [`DATES`], January first.
pub(super) const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The locale that chooses plural forms.
pub(super) fn locale(language: Language) -> unic_langid::LanguageIdentifier {
    match language {
        Language::Cymraeg => unic_langid::langid!("cy"),
        Language::English => unic_langid::langid!("en-GB"),
    }
}
