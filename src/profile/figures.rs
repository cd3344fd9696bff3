//! How many do the work, and how: each figure with its group, area, date and source.

use super::compose::Composer;
use super::{Bar, Block, Chart};
use crate::guide::{Figure, FigureKind, Group};
use crate::l10n::words::statements as words;
use crate::l10n::{Args, Phrase};

/// The section's charts and counts.
pub(super) fn blocks(composer: &Composer<'_>) -> Vec<Block> {
    let mut charts: Vec<(&Figure, Chart)> = Vec::new();
    let mut counts = Vec::new();
    for figure in &composer.career.figures {
        let area = composer.fact(format!("area-{}", figure.area)).text;
        let old = figure
            .date
            .as_ref()
            .filter(|date| date.is_old(composer.content.today))
            .map(|_| composer.say(words::PAY_OLD));
        let args = Args::new().with("group", group_name(composer, &figure.group).text);
        if let Some(count) = figure.count.filter(|_| figure.kind == FigureKind::Jobs) {
            let args = args.with("count", count).with("area", area);
            counts.push(Block::Paragraph(match &figure.date {
                Some(date) => composer
                    .say_with(words::FIGURE_JOBS_LINE, &args.with("date", date.as_str()))
                    .into(),
                None => composer.say_with(words::FIGURE_JOBS_LINE_UNDATED, &args).into(),
            }));
            counts.push(Block::Note(composer.source_line(&figure.source)));
            counts.extend(old.map(Block::Note));
            continue;
        }
        let Some(percent) = figure.percent else {
            continue;
        };
        let bar = Bar {
            label: composer.fact(figure.kind.word()),
            value: composer.say_with(words::FIGURE_PERCENT, &Args::new().with("percent", percent)),
            share: (percent / 100.0) as f32,
        };
        let same = |other: &Figure| {
            other.group == figure.group
                && other.area == figure.area
                && other.date == figure.date
                && other.source == figure.source
        };
        if let Some((_, chart)) = charts.iter_mut().find(|(first, _)| same(first)) {
            chart.bars.push(bar);
            continue;
        }
        let args = args.with("area", area);
        let caption = match &figure.date {
            Some(date) => {
                composer.say_with(words::FIGURE_CAPTION, &args.with("date", date.as_str()))
            }
            None => composer.say_with(words::FIGURE_CAPTION_UNDATED, &args),
        };
        let chart =
            Chart { caption, bars: vec![bar], old, source: composer.source_line(&figure.source) };
        charts.push((figure, chart));
    }
    let charts = charts.into_iter().map(|(_, chart)| Block::Chart(chart));
    charts.chain(counts).collect()
}

/// The name of the group that a figure is about.
pub(super) fn group_name(composer: &Composer<'_>, group: &Group) -> Phrase {
    let message = if group.is_wider() { words::GROUP_SOC_WIDER } else { words::GROUP_SOC };
    composer.say_with(message, &Args::new().with("code", group.code()))
}
