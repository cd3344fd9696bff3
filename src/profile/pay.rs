//! Pay, each kind of measure apart from the others.

use super::compose::Composer;
use super::{Bar, Block, Chart, Table, figures};
use crate::guide::{self, Band, Pay, PayScale, Period, RangePay, ScalePay, SourceId, Survey};
use crate::l10n::words::statements as words;
use crate::l10n::{Args, Phrase};

/// The one figure that stands for a career's pay, and what it measures.
pub(super) struct Headline {
    pub(super) label: Phrase,
    pub(super) value: Phrase,
    pub(super) notes: Vec<Phrase>,
}

/// A scale that a career is on, with the posts on it.
struct OnScale<'a> {
    scale: &'a PayScale,
    posts: Vec<(&'a ScalePay, &'a Band)>,
}

/// The figure for someone with some years behind them, from a scale where there is one.
pub(super) fn headline(composer: &Composer<'_>) -> Option<Headline> {
    let best = guide::typical(&composer.career.pay)?;
    let (value, period, note, date) = match best {
        Pay::Scale(pay) => {
            let scale = composer.content.guide.scale(&pay.scale)?;
            let band = scale.band(&pay.band)?;
            let args = Args::new()
                .with("scale", band_name(composer, scale, band).text)
                .with("area", area(composer, scale.area.as_str()))
                .with("year", scale.year.as_str());
            (
                range(composer, band.min, Some(band.max)),
                scale.period,
                composer.say_with(words::PAY_SCALE_NOTE, &args),
                &scale.date,
            )
        }
        Pay::Survey(survey) => {
            let args = Args::new()
                .with("of", composer.fact(survey.of.word()).text)
                .with("area", area(composer, survey.area.as_str()))
                .with("date", survey.date.as_str());
            (
                amount(composer, survey.median),
                survey.period,
                composer.say_with(words::PAY_SURVEY_NOTE, &args),
                &survey.date,
            )
        }
        Pay::Range(pay) => {
            (range(composer, pay.min, pay.max), pay.period, range_note(composer, pay), &pay.date)
        }
    };
    let old = date.is_old(composer.content.today).then(|| composer.say(words::PAY_OLD));
    Some(Headline {
        label: composer.say(match period {
            Period::Year => words::KEY_PAY,
            Period::Hour => words::KEY_PAY_HOUR,
        }),
        value,
        notes: [note].into_iter().chain(old).collect(),
    })
}

/// The section's tables and charts, with the statements that they need.
pub(super) fn blocks(composer: &Composer<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut areas = Vec::new();
    let scales = scales(composer);
    let mut surveys = Vec::new();
    let mut ranges = Vec::new();
    for pay in &composer.career.pay {
        match pay {
            Pay::Scale(_) => {}
            Pay::Survey(survey) => surveys.push(survey),
            Pay::Range(pay) => ranges.push(pay),
        }
    }
    let kinds = [scales.is_empty(), surveys.is_empty(), ranges.is_empty()];
    let is_mixed = kinds.iter().filter(|is_empty| !**is_empty).count() > 1;
    let heading = |message| Block::Heading(composer.say(message));

    if is_mixed && !scales.is_empty() {
        blocks.push(heading(words::PAY_SCALE_HEADING));
    }
    for on_scale in &scales {
        areas.push(on_scale.scale.area.as_str());
        blocks.push(Block::Table(scale_table(composer, on_scale)));
        if on_scale.posts.iter().any(|(pay, _)| pay.approximate) {
            blocks.push(Block::Note(composer.say(words::PAY_APPROXIMATE)));
        }
        blocks.push(Block::Paragraph(composer.say(words::PAY_SCALE_SENTENCE).into()));
    }
    if is_mixed && !surveys.is_empty() {
        blocks.push(heading(words::PAY_SURVEY_HEADING));
    }
    for survey in &surveys {
        areas.push(survey.area.as_str());
        blocks.push(Block::Chart(survey_chart(composer, survey)));
    }
    if !scales.is_empty() && !surveys.is_empty() {
        blocks.push(Block::Note(composer.say(words::PAY_UNLIKE)));
    }
    if is_mixed && !ranges.is_empty() {
        blocks.push(heading(words::PAY_RANGE_HEADING));
    }
    for period in Period::ALL {
        for source in sources(&ranges, *period) {
            let rows = ranges.iter().filter(|pay| pay.period == *period && pay.source == *source);
            blocks.push(Block::Table(range_table(composer, *period, source, rows)));
        }
    }
    if areas.iter().any(|area| *area != "wales") {
        blocks.push(Block::Note(composer.say(words::PAY_AREA_NOT_WALES)));
    }
    blocks
}

fn scales<'a>(composer: &Composer<'a>) -> Vec<OnScale<'a>> {
    let mut scales: Vec<OnScale<'a>> = Vec::new();
    for pay in &composer.career.pay {
        let Pay::Scale(pay) = pay else { continue };
        let Some(scale) = composer.content.guide.scale(&pay.scale) else {
            continue;
        };
        let Some(band) = scale.band(&pay.band) else {
            continue;
        };
        match scales.iter_mut().find(|on_scale| on_scale.scale.id == scale.id) {
            Some(on_scale) => on_scale.posts.push((pay, band)),
            None => scales.push(OnScale { scale, posts: vec![(pay, band)] }),
        }
    }
    scales
}

fn sources<'a>(ranges: &[&'a RangePay], period: Period) -> Vec<&'a SourceId> {
    let mut sources: Vec<&SourceId> = Vec::new();
    for pay in ranges.iter().filter(|pay| pay.period == period) {
        if !sources.contains(&&pay.source) {
            sources.push(&pay.source);
        }
    }
    sources
}

fn scale_table(composer: &Composer<'_>, on_scale: &OnScale<'_>) -> Table {
    let scale = on_scale.scale;
    let args = Args::new()
        .with("scale", composer.shared("pay-scales", scale.id.as_str()).text)
        .with("area", area(composer, scale.area.as_str()))
        .with("year", scale.year.as_str());
    let row = |(pay, band): &(&ScalePay, &Band)| {
        vec![
            composer.fact(pay.stage.word()),
            composer
                .shared_attribute(
                    "pay-scales",
                    scale.id.as_str(),
                    "band",
                    &Args::new().with("band", band.id.as_str()),
                )
                .unwrap_or_else(|| Phrase::verbatim(&*band.id, composer.language)),
            range(composer, band.min, Some(band.max)),
        ]
    };
    Table {
        caption: composer.say_with(words::PAY_SCALE_NOTE, &args),
        columns: vec![
            composer.say(words::TABLE_STAGE),
            composer.say(words::TABLE_BAND),
            composer.say(match scale.period {
                Period::Year => words::TABLE_PAY_YEAR,
                Period::Hour => words::TABLE_PAY_HOUR,
            }),
        ],
        rows: on_scale.posts.iter().map(row).collect(),
        old: scale.date.is_old(composer.content.today).then(|| composer.say(words::PAY_OLD)),
        source: composer.source_line(&scale.source),
    }
}

fn survey_chart(composer: &Composer<'_>, survey: &Survey) -> Chart {
    let args = Args::new()
        .with("of", composer.fact(survey.of.word()).text)
        .with("group", figures::group_name(composer, &survey.group).text)
        .with("period", composer.fact(survey.period.word()).text)
        .with("area", area(composer, survey.area.as_str()))
        .with("date", survey.date.as_str());
    let points = [
        (words::SURVEY_P10, survey.p10),
        (words::SURVEY_P25, survey.p25),
        (words::SURVEY_MEDIAN, Some(survey.median)),
        (words::SURVEY_P75, survey.p75),
        (words::SURVEY_P90, survey.p90),
    ];
    let most = points.iter().filter_map(|(_, point)| *point).fold(1.0, f64::max);
    let bar = |(label, point): (_, Option<f64>)| {
        let point = point?;
        Some(Bar {
            label: composer.say(label),
            value: amount(composer, point),
            share: (point / most) as f32,
        })
    };
    Chart {
        caption: composer.say_with(words::SURVEY_CAPTION, &args),
        bars: points.into_iter().filter_map(bar).collect(),
        old: survey.date.is_old(composer.content.today).then(|| composer.say(words::PAY_OLD)),
        source: composer.source_line(&survey.source),
    }
}

fn range_table<'a>(
    composer: &Composer<'_>,
    period: Period,
    source: &SourceId,
    rows: impl Iterator<Item = &'a &'a RangePay> + Clone,
) -> Table {
    let is_old = rows.clone().any(|pay| pay.date.is_old(composer.content.today));
    let pay_heading = composer.say(match period {
        Period::Year => words::TABLE_PAY_YEAR,
        Period::Hour => words::TABLE_PAY_HOUR,
    });
    let row = |pay: &&RangePay| {
        vec![
            composer.fact(pay.stage.word()),
            range(composer, pay.min, pay.max),
            range_note(composer, pay),
        ]
    };
    Table {
        caption: pay_heading.clone(),
        columns: vec![
            composer.say(words::TABLE_STAGE),
            pay_heading,
            composer.say(words::TABLE_WHERE_WHEN),
        ],
        rows: rows.map(row).collect(),
        old: is_old.then(|| composer.say(words::PAY_OLD)),
        source: composer.source_line(source),
    }
}

fn range_note(composer: &Composer<'_>, pay: &RangePay) -> Phrase {
    let args =
        Args::new().with("area", area(composer, pay.area.as_str())).with("date", pay.date.as_str());
    composer.say_with(words::PAY_RANGE_NOTE, &args)
}

/// The name of a band with its scale's: `NHS Agenda for Change pay scale, band 7`.
fn band_name(composer: &Composer<'_>, scale: &PayScale, band: &Band) -> Phrase {
    let args = Args::new().with("band", band.id.as_str());
    composer
        .shared_attribute("pay-scales", scale.id.as_str(), "short", &args)
        .unwrap_or_else(|| composer.shared("pay-scales", scale.id.as_str()))
}

fn area(composer: &Composer<'_>, id: &str) -> String {
    composer.fact(format!("area-{id}")).text
}

fn amount(composer: &Composer<'_>, amount: f64) -> Phrase {
    composer.say_with(words::PAY_AMOUNT, &Args::new().with("amount", amount))
}

fn range(composer: &Composer<'_>, min: f64, max: Option<f64>) -> Phrase {
    match max {
        Some(max) if max == min => amount(composer, min),
        Some(max) => {
            let args = Args::new().with("min", min).with("max", max);
            composer.say_with(words::PAY_RANGE, &args)
        }
        None => composer.say_with(words::PAY_FROM, &Args::new().with("min", min)),
    }
}
