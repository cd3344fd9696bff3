//! The facts that a career's own prose may name, so that no figure stands in words.

use super::compose::Composer;
use crate::guide::{FigureKind, Pay};
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
    value: fn(&Composer<'_>) -> Option<f64>,
}

/// Every fact that a career's own prose may name. One that a career lacks is not given to it.
pub const VARIABLES: &[Variable] = &[
    Variable {
        name: "pay-min",
        holds: VariableType::Pounds,
        meaning: "the foot of the band of someone experienced, a year",
        value: |composer| band(composer).map(|(min, _)| min),
    },
    Variable {
        name: "pay-max",
        holds: VariableType::Pounds,
        meaning: "the top of the band of someone experienced, a year",
        value: |composer| band(composer).map(|(_, max)| max),
    },
    Variable {
        name: "pay-median",
        holds: VariableType::Pounds,
        meaning: "the median that a survey found",
        value: |composer| {
            composer.career.pay.iter().find_map(|pay| match pay {
                Pay::Survey(survey) => Some(survey.median),
                _ => None,
            })
        },
    },
    Variable {
        name: "hours",
        holds: VariableType::Number,
        meaning: "the usual hours a week, full time",
        value: |composer| composer.career.hours.as_ref().map(|hours| hours.min),
    },
    Variable {
        name: "jobs",
        holds: VariableType::Number,
        meaning: "how many people do the work",
        value: |composer| {
            let figures = &composer.career.figures;
            figures.iter().find(|figure| figure.kind == FigureKind::Jobs)?.count
        },
    },
];

/// The values of the variables for one career.
pub(super) fn of(composer: &Composer<'_>) -> Args<'static> {
    VARIABLES.iter().fold(Args::new(), |args, variable| match (variable.value)(composer) {
        Some(value) => args.with(variable.name, value),
        None => args,
    })
}

fn band(composer: &Composer<'_>) -> Option<(f64, f64)> {
    composer.career.pay.iter().find_map(|pay| {
        let Pay::Scale(pay) = pay else { return None };
        let scale = composer.content.guide.scale(&pay.scale)?;
        let band = scale.bands.iter().find(|band| band.id == pay.band)?;
        (pay.stage == crate::guide::Stage::Experienced).then_some((band.min, band.max))
    })
}
