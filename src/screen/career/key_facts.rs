use super::Message;
use crate::l10n::words::career as words;
use crate::profile::{KeyFact, KeyFactKind, Profile};
use crate::screen::Context;
use crate::ui::icon::{self, Icon};
use crate::ui::{Element, Role, Semantics, block, control, fonts, space, text};
use iced::widget::{Column, column, container, row};
use iced::{Alignment, Length};

/// The box of key facts at the top of the page.
pub(super) fn view<'a>(context: Context<'a>, profile: &Profile) -> Element<'a, Message> {
    let count = profile.key_facts.len();
    let facts = profile.key_facts.iter().enumerate();
    let cells = facts.map(|(index, fact)| key_fact(fact, (index + 1, count)));
    let per_row = if context.width < 620.0 { 1 } else { 2 };
    let mut rows = Column::new();
    let mut line = Vec::new();
    for cell in cells {
        line.push(cell);
        if line.len() == per_row {
            rows = rows.push(row(std::mem::take(&mut line)));
        }
    }
    if !line.is_empty() {
        rows = rows.push(row(line));
    }
    let name = context.say(words::KEY_FACTS);
    let body = block::framed(container(rows).padding(space::S).into());
    control(Semantics::named(Role::List, &name), body).into()
}

fn key_fact<'a>(fact: &KeyFact, place: (usize, usize)) -> Element<'a, Message> {
    let mark = match fact.kind {
        KeyFactKind::Pay => Icon::Banknote,
        KeyFactKind::Hours => Icon::Clock,
        KeyFactKind::Start => Icon::GraduationCap,
        KeyFactKind::Welsh => Icon::MessageCircle,
    };
    let label = text::face(&fact.label, 15.0, fonts::REGULAR, 1.3);
    let label = row![icon::sized(mark, 18), label.language(fact.label.language).muted()];
    let value = text::face(&fact.value, 18.0, fonts::BOLD, 1.3);
    let value = value.language(fact.value.language);
    let value = text::marked(value.into(), &fact.value);
    let mut cell =
        column![label.spacing(space::S).align_y(Alignment::Center), value].spacing(space::XS);
    for note in &fact.notes {
        let words = text::face(note, 15.0, fonts::REGULAR, 1.35);
        cell = cell.push(words.language(note.language).muted());
    }
    let cell = container(cell).padding(space::M).width(Length::Fill);
    control(Semantics::role(Role::ListItem).position(place.0, place.1), cell).into()
}
