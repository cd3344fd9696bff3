//! A profile's blocks as they stand on a page.

use super::control::control;
use super::{Element, Role, Semantics, Theme, fonts, prose, space, table, text};
use crate::profile::{Block, Card, Chart, Item, Link, Prose, Span, Table};
use iced::widget::{Column, column, container, row, space as gap};
use iced::{Alignment, Length, Padding};
use std::fmt;

/// What every block needs to be shown.
pub struct Page<'p, Message> {
    /// The theme, for the colour of links.
    pub theme: Theme,
    /// The level of headings among the blocks.
    pub level: u8,
    /// What following a link comes to.
    pub on_link: &'p dyn Fn(Link) -> Message,
}

impl<Message> fmt::Debug for Page<'_, Message> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page").field("theme", &self.theme).finish_non_exhaustive()
    }
}

impl<'p, Message: Clone + 'p> Page<'p, Message> {
    /// Blocks, one below the other. Pictures are not among them: they have a place of their own.
    pub fn blocks<'a>(&self, blocks: &[Block]) -> Column<'a, Message, Theme>
    where
        Message: 'a,
    {
        let mut page = column![].spacing(space::M).width(Length::Fill);
        for block in blocks {
            let shown: Element<'a, Message> = match block {
                Block::Heading(phrase) => container(text::heading(phrase, self.level))
                    .padding(Padding::default().top(space::S))
                    .into(),
                Block::Paragraph(prose) => self.prose(prose, 17.0),
                Block::Note(phrase) => text::small(phrase),
                Block::List(items) => self.list(items),
                Block::Table(table) => self.table(table),
                Block::Chart(chart) => self.chart(chart),
                Block::Pictures(_) => continue,
                Block::Organisation(card) => self.card(card),
            };
            page = page.push(shown);
        }
        page
    }

    fn prose<'a>(&self, prose: &Prose, size: f32) -> Element<'a, Message>
    where
        Message: 'a,
    {
        prose::prose(prose, size, self.theme, self.on_link)
    }

    fn list<'a>(&self, items: &[Item]) -> Element<'a, Message>
    where
        Message: 'a,
    {
        let count = items.len();
        let entries = items.iter().enumerate().map(|(index, item)| {
            let mut words = column![self.prose(&item.text, 17.0)].spacing(space::XS);
            for child in &item.children {
                words = words.push(bulleted("–", self.prose(child, 17.0)));
            }
            control(
                Semantics::role(Role::ListItem).position(index + 1, count),
                bulleted("•", words.into()),
            )
            .into()
        });
        control(Semantics::role(Role::List), Column::with_children(entries).spacing(space::S))
            .into()
    }

    fn table<'a>(&self, table: &Table) -> Element<'a, Message>
    where
        Message: 'a,
    {
        let rows = table::table(&table.columns, table.rows.iter().cloned(), &[]);
        let body = column![text::strong(&table.caption), rows]
            .push(table.old.as_ref().map(text::strong))
            .push(text::small(&table.source))
            .spacing(space::S);
        control(Semantics::named(Role::Table, &table.caption), body).into()
    }

    fn chart<'a>(&self, chart: &Chart) -> Element<'a, Message>
    where
        Message: 'a,
    {
        let count = chart.bars.len();
        let bars = chart.bars.iter().enumerate().map(|(index, bar)| {
            let words = row![
                text::face(&bar.label, 17.0, fonts::REGULAR, 1.35)
                    .language(bar.label.language)
                    .width(Length::Fill),
                text::face(&bar.value, 17.0, fonts::SEMIBOLD, 1.35).language(bar.value.language),
            ]
            .spacing(space::L)
            .align_y(Alignment::End);
            control(
                Semantics::role(Role::ListItem).position(index + 1, count),
                column![words, self::bar(bar.share)].spacing(space::XS),
            )
            .into()
        });
        let bars = Column::with_children(bars).spacing(space::M).padding(space::L);
        let body = column![text::strong(&chart.caption), framed(bars.into())]
            .push(chart.old.as_ref().map(text::strong))
            .push(text::small(&chart.source))
            .spacing(space::S);
        control(Semantics::named(Role::List, &chart.caption), body).into()
    }

    fn card<'a>(&self, card: &Card) -> Element<'a, Message>
    where
        Message: 'a,
    {
        let mut lines = column![text::strong(&card.name)].spacing(space::XS);
        lines = lines.push(card.strapline.as_ref().map(text::muted));
        for line in &card.lines {
            let label = Span::plain(format!("{}: ", line.label));
            let value = Span { link: line.link.clone(), ..Span::plain(line.value.clone()) };
            lines = lines.push(self.prose(
                &Prose {
                    spans: vec![label, value],
                    language: line.label.language,
                    origin: None,
                    mark: None,
                },
                17.0,
            ));
        }
        let body = framed(container(lines).padding(space::L).width(Length::Fill).into());
        control(Semantics::named(Role::Group, &card.name), body).into()
    }
}

/// A bar that is filled as far as this share of 1.
pub fn bar<'a, Message: 'a>(share: f32) -> Element<'a, Message> {
    let share = (share.clamp(0.0, 1.0) * 1000.0) as u16;
    let filled = (share > 0).then(|| {
        container(gap().height(14)).width(Length::FillPortion(share)).style(|theme: &Theme| {
            container::Style {
                background: Some(theme.tokens().accent.into()),
                border: iced::border::rounded(space::XS),
                ..container::Style::default()
            }
        })
    });
    let rest = gap().height(14).width(Length::FillPortion(1000_u16.saturating_sub(share).max(1)));
    let track = container(row![].push(filled).push(rest)).width(Length::Fill);
    let track = track.style(|theme: &Theme| container::Style {
        background: Some(theme.tokens().sunken.into()),
        border: iced::border::rounded(space::XS).color(theme.tokens().line).width(1),
        ..container::Style::default()
    });
    track.into()
}

/// A card: words on a ground of their own, in a line.
pub fn framed<'a, Message: 'a>(content: Element<'a, Message>) -> Element<'a, Message> {
    container(content).width(Length::Fill).style(card_style).into()
}

/// The ground and the line of a card.
pub fn card_style(theme: &Theme) -> container::Style {
    let tokens = theme.tokens();
    container::Style {
        background: Some(tokens.surface.into()),
        border: iced::border::rounded(space::CARD_RADIUS).color(tokens.line).width(1),
        ..container::Style::default()
    }
}

/// With a line below.
pub fn ruled<'a, Message: 'a>(content: Element<'a, Message>) -> Element<'a, Message> {
    let line = container(gap())
        .width(Length::Fill)
        .height(1)
        .style(|theme: &Theme| container::Style::default().background(theme.tokens().line));
    column![content, line].into()
}

fn bulleted<'a, Message: Clone + 'a>(
    bullet: &'static str,
    content: Element<'a, Message>,
) -> Element<'a, Message> {
    let mark = text::styled(bullet.to_owned(), 17.0, fonts::REGULAR, 1.5);
    row![container(mark).width(space::L), content].spacing(space::XS).into()
}
