//! The facts that a career's own prose may name, so that no figure stands in words.

use crate::guide::{Career, FigureKind, Guide, Pay};
use crate::l10n::Args;

/// What a variable holds, which says how prose has to write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VariableType {
    /// Pounds: `{ GBP($pay-min) }`.
    Pounds,
    /// A number: `{ $hours }`.
    Number,
}

/// A fact that prose may name.
#[derive(Debug, Clone, Copy)]
pub struct Variable {
    /// Its name, without the `$`.
    pub name: &'static str,
    /// What it holds.
    pub holds: VariableType,
    /// What it means, for a translator.
    pub meaning: &'static str,
    value: fn(&Guide, &Career) -> Option<f64>,
}

/// Every fact that a career's own prose may name. One that a career lacks is not given to it.
pub const VARIABLES: &[Variable] = &[
    Variable {
        name: "pay-min",
        holds: VariableType::Pounds,
        meaning: "the foot of the band of someone experienced, a year",
        value: |guide, career| band(guide, career).map(|(min, _)| min),
    },
    Variable {
        name: "pay-max",
        holds: VariableType::Pounds,
        meaning: "the top of the band of someone experienced, a year",
        value: |guide, career| band(guide, career).map(|(_, max)| max),
    },
    Variable {
        name: "pay-median",
        holds: VariableType::Pounds,
        meaning: "the median that a survey found",
        value: |_, career| {
            career.pay.iter().find_map(|pay| match pay {
                Pay::Survey(survey) => Some(survey.median),
                _ => None,
            })
        },
    },
    Variable {
        name: "hours",
        holds: VariableType::Number,
        meaning: "the usual hours a week, full time",
        value: |_, career| career.hours.as_ref().map(|hours| hours.min),
    },
    Variable {
        name: "jobs",
        holds: VariableType::Number,
        meaning: "how many people do the work",
        value: |_, career| {
            let figures = &career.figures;
            figures.iter().find(|figure| figure.kind == FigureKind::Jobs)?.count
        },
    },
];

/// The names of those that a career has a value for.
pub fn variables_of<'v>(guide: &Guide, career: &Career) -> impl Iterator<Item = &'v str> {
    VARIABLES.iter().filter_map(|it| (it.value)(guide, career).map(|_| it.name))
}

/// The values of the variables for one career.
pub(super) fn of(guide: &Guide, career: &Career) -> Args<'static> {
    VARIABLES.iter().fold(Args::new(), |args, variable| match (variable.value)(guide, career) {
        Some(value) => args.with(variable.name, value),
        None => args,
    })
}

fn band(guide: &Guide, career: &Career) -> Option<(f64, f64)> {
    career.pay.iter().find_map(|pay| {
        let Pay::Scale(pay) = pay else { return None };
        let scale = guide.scale(&pay.scale)?;
        let band = scale.bands.iter().find(|band| band.id == pay.band)?;
        (pay.stage == crate::guide::Stage::Experienced).then_some((band.min, band.max))
    })
}
