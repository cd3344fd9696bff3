//! Tables: rows of cells, each a thing that a screen reader can tell.

use super::{Element, Role, Semantics, block, control, fonts, space, text};
use crate::l10n::Phrase;
use iced::widget::{Column, container, row};
use iced::{Length, Padding};

/// A table of this name in a frame: a row of headings, then rows of which the first cell names each.
/// Columns are as wide as their shares; those without one have a share of 1.
pub fn table<'a, Message: Clone + 'a>(
    head: &[Phrase],
    rows: impl IntoIterator<Item = Vec<Phrase>>,
    shares: &[u16],
) -> Element<'a, Message> {
    let mut lines = vec![line(head, shares, Role::ColumnHeader)];
    lines.extend(rows.into_iter().map(|cells| line(&cells, shares, Role::Cell)));
    let last = lines.len() - 1;
    let lines = lines.into_iter().enumerate();
    let lines = lines.map(|(at, line)| if at == last { line } else { block::ruled(line) });
    block::framed(Column::with_children(lines).into())
}

fn line<'a, Message: Clone + 'a>(
    cells: &[Phrase],
    shares: &[u16],
    role: Role,
) -> Element<'a, Message> {
    let cells = cells.iter().enumerate().map(|(column, cell)| {
        let (role, font) = match role {
            Role::Cell if column == 0 => (Role::RowHeader, fonts::REGULAR),
            Role::Cell => (role, fonts::REGULAR),
            _ => (role, fonts::SEMIBOLD),
        };
        let words = text::face(cell, 17.0, font, 1.35).language(cell.language);
        let share = shares.get(column).copied().unwrap_or(1);
        let words = container(text::marked(words.into(), cell)).width(Length::FillPortion(share));
        control(Semantics::named(role, cell), words).into()
    });
    let cells = row(cells).spacing(space::L).padding(Padding::from([10.0, space::L]));
    control(Semantics::role(Role::Row), cells).into()
}
