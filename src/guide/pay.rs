//! What a career pays: several records, each of a stated kind, and the one that stands for them all.

use super::{
    AreaId, Group, Guide, Measure, PartialDate, Period, ScaleId, SourceId, Stage, Surveyed,
};
use serde::Deserialize;

/// What a career pays at one stage. Unlike kinds never stand on one axis.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Pay {
    /// A band of a published scale.
    Scale(ScalePay),
    /// What a survey of people at work found.
    Survey(Survey),
    /// A least and a most, as a source gives them.
    Range(RangePay),
}

impl Pay {
    /// How far on in the career it is paid.
    pub fn stage(&self) -> Stage {
        match self {
            Self::Scale(pay) => pay.stage,
            Self::Survey(pay) => pay.stage,
            Self::Range(pay) => pay.stage,
        }
    }

    /// What it measures.
    pub fn measure(&self) -> Measure {
        match self {
            Self::Scale(_) => Measure::Scale,
            Self::Survey(_) => Measure::Survey,
            Self::Range(_) => Measure::Range,
        }
    }
}

/// Pay on a band of a published scale.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScalePay {
    /// How far on in the career.
    pub stage: Stage,
    /// The scale.
    pub scale: ScaleId,
    /// The band's id in the scale.
    pub band: String,
    /// Whether posts may lie outside it.
    #[serde(default)]
    pub approximate: bool,
}

/// Pay from a least to a most, as a source gives them.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RangePay {
    /// How far on in the career.
    pub stage: Stage,
    /// Gross pounds.
    pub min: f64,
    /// Gross pounds.
    #[serde(default)]
    pub max: Option<f64>,
    /// For what time.
    pub period: Period,
    /// Where.
    pub area: AreaId,
    /// From when.
    pub date: PartialDate,
    /// Who says so.
    pub source: SourceId,
}

/// The pay that a survey found: the median, and how far it spreads.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Survey {
    /// How far on in the career.
    pub stage: Stage,
    /// Whom it asked about.
    pub of: Surveyed,
    /// Of which occupations: a survey tells no two of one group apart.
    pub group: Group,
    /// Gross pounds: half earn less, half more.
    pub median: f64,
    /// Gross pounds: one in ten earns less.
    #[serde(default)]
    pub p10: Option<f64>,
    /// Gross pounds: one in four earns less.
    #[serde(default)]
    pub p25: Option<f64>,
    /// Gross pounds: one in four earns more.
    #[serde(default)]
    pub p75: Option<f64>,
    /// Gross pounds: one in ten earns more.
    #[serde(default)]
    pub p90: Option<f64>,
    /// For what time.
    pub period: Period,
    /// Where.
    pub area: AreaId,
    /// When.
    pub date: PartialDate,
    /// Who asked.
    pub source: SourceId,
}

/// The one record that stands for what a career pays, as a figure that others can be held against.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TypicalPay {
    /// What the figure measures: figures of unlike measures can't be compared.
    pub measure: Measure,
    /// Gross pounds: the lowest point of a scale's band, the median of a survey, the least of a range.
    pub amount: f64,
    /// For what time.
    pub period: Period,
}

/// The record that stands for what a career pays: for someone with some years behind them, from a
/// scale where there is one.
pub(crate) fn typical(records: &[Pay]) -> Option<&Pay> {
    records.iter().min_by_key(|pay| {
        let stage = match pay.stage() {
            Stage::Experienced => 0,
            Stage::All => 1,
            Stage::Starting => 2,
            Stage::Senior => 3,
            Stage::Trainee => 4,
        };
        (pay.measure(), stage)
    })
}

impl TypicalPay {
    /// The figure of the record that stands for what a career pays.
    pub(super) fn of(guide: &Guide, records: &[Pay]) -> Option<Self> {
        let record = typical(records)?;
        let (amount, period) = match record {
            Pay::Scale(pay) => {
                let scale = guide.scale(&pay.scale)?;
                (scale.band(&pay.band)?.min, scale.period)
            }
            Pay::Survey(survey) => (survey.median, survey.period),
            Pay::Range(pay) => (pay.min, pay.period),
        };
        Some(Self { measure: record.measure(), amount, period })
    }
}
