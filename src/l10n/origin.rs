use super::{Args, MessageRef};
use fluent::FluentValue;

/// Where words come from: a message, and the values that were put into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The message.
    pub message: MessageRef,
    /// The values of its variables, as far as they were given.
    pub values: Vec<Given>,
}

/// The value of a variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The name of the variable, without the `$`.
    pub name: String,
    /// The value, as it would be written in a file of words.
    pub value: String,
    /// Whether it is a number.
    pub is_number: bool,
}

impl Given {
    pub(super) fn new(name: &str, value: &FluentValue<'_>) -> Option<Self> {
        let (value, is_number) = match value {
            FluentValue::String(text) => (text.to_string(), false),
            FluentValue::Number(number) => (number.as_string().into_owned(), true),
            _ => return None,
        };
        Some(Self { name: name.to_owned(), value, is_number })
    }

    /// These values again, to be put into a message.
    pub fn args(values: &[Self]) -> Args<'_> {
        let mut args = fluent::FluentArgs::with_capacity(values.len());
        for given in values {
            match given.value.parse::<f64>() {
                Ok(number) if given.is_number => args.set(given.name.as_str(), number),
                _ => args.set(given.name.as_str(), given.value.as_str()),
            }
        }
        Args::from(args)
    }
}
