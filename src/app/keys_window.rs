//! The list of all keys: a window within the window, opened by F1 and closed by it or Escape.

use super::{App, Message};
use crate::l10n::words::keys as words;
use crate::l10n::{MessageId, Phrase};
use crate::screen::{ACCESSIBILITY_STATEMENT, Context, Destination};
use crate::ui::button;
use crate::ui::icon::Icon;
use crate::ui::{
    Element, Role, Semantics, Theme, block, control, focus, fonts, page, reading, space, text,
};
use iced::advanced::widget::Id;
use iced::widget::{Column, column, container, opaque, row};
use iced::{Alignment, Length, Padding, Task};

const CLOSE: Id = Id::new("keys-close");
const SCROLL: Id = Id::new("keys");

/// Every key, with what it does, in the order in which one learns them.
const KEYS: &[(MessageId, MessageId)] = &[
    (words::TAB, words::TAB_DOES),
    (words::ENTER, words::ENTER_DOES),
    (words::ARROWS, words::ARROWS_DOES),
    (words::F6, words::F6_DOES),
    (words::ESCAPE, words::ESCAPE_DOES),
    (words::SCROLL, words::SCROLL_DOES),
    (words::HEADING, words::HEADING_DOES),
    (words::PARAGRAPH, words::PARAGRAPH_DOES),
    (words::READ, words::READ_DOES),
    (words::READ_WORD, words::READ_WORD_DOES),
    (words::READ_EDGE, words::READ_EDGE_DOES),
    (words::FIND, words::FIND_DOES),
    (words::SHORTLIST, words::SHORTLIST_DOES),
    (words::LANGUAGE, words::LANGUAGE_DOES),
    (words::TEXT_SIZE, words::TEXT_SIZE_DOES),
    (words::BACK, words::BACK_DOES),
    (words::KEYS, words::KEYS_DOES),
    (words::QUIT, words::QUIT_DOES),
];

/// The keys of the translator's bench, which are there with it alone.
const OF_BENCH: &[(MessageId, MessageId)] = &[
    (words::INSPECT, words::INSPECT_DOES),
    (words::PROBLEM, words::PROBLEM_DOES),
    (words::UNTRANSLATED, words::UNTRANSLATED_DOES),
];

impl App {
    /// Opens the list of keys, or closes it.
    pub(super) fn toggle_keys(&mut self) -> Task<Message> {
        if self.keys_window.is_some() {
            self.close_keys()
        } else {
            page::place().map(Message::KeysAsked)
        }
    }

    pub(super) fn open_keys(&mut self, place: page::Place) -> Task<Message> {
        let _ = self.keys_window.get_or_insert(place);
        focus::go(focus::Move::To(CLOSE))
    }

    /// Closes the list of keys; the page is as it was.
    pub(super) fn close_keys(&mut self) -> Task<Message> {
        self.keys_window.take().map_or_else(Task::none, page::restore)
    }

    /// What the keys that scroll are meant for.
    pub(super) fn scrolls(&self) -> Id {
        if self.keys_window.is_some() { SCROLL } else { page::MAIN }
    }

    pub(super) fn keys_view<'a>(&'a self, context: Context<'a>) -> Option<Element<'a, Message>> {
        let _ = self.keys_window.as_ref()?;
        let title = context.say(words::TITLE);
        let close =
            button::icon_button(&context.say(words::CLOSE), Icon::X, Some(Message::KeysClosed));
        let head = row![container(text::heading(&title, 2)).width(Length::Fill), close.id(CLOSE),]
            .spacing(space::M)
            .align_y(Alignment::Center);

        let of_bench = if self.bench.is_some() { OF_BENCH } else { &[] };
        let rows = KEYS.iter().chain(of_bench).map(|(keys, does)| line(context, *keys, *does));
        let table = control(Semantics::named(Role::Table, &title), Column::with_children(rows));
        let statement = button::link(
            &context.say(words::STATEMENT),
            Some(Icon::Accessibility),
            Message::KeysFollowed(Destination::Article(ACCESSIBILITY_STATEMENT.to_owned())),
        );
        let body = column![reading::reading(&title, table), statement].spacing(space::M);
        let body = container(body).padding(Padding::from(space::S).right(space::L));
        let list = page::column(body).id(SCROLL).width(Length::Fill);
        let card = container(column![head, list].spacing(space::L))
            .padding(space::XL)
            .max_width(760)
            .style(block::card_style);
        let dialog = control(Semantics::named(Role::Dialog, &title), card);
        let veil =
            container(dialog).padding(space::XL).center(Length::Fill).style(|theme: &Theme| {
                let veil = theme.tokens().veil;
                container::Style::default().background(veil)
            });
        Some(opaque(veil))
    }
}

/// A key and what it does, side by side.
fn line<'a>(context: Context<'a>, keys: MessageId, does: MessageId) -> Element<'a, Message> {
    let (keys, does) = (context.say(keys), context.say(does));
    let cell = |role, phrase: &Phrase, font, share| -> Element<'a, Message> {
        let words = text::face(phrase, 17.0, font, 1.35).language(phrase.language);
        let words = container(text::marked(words.into(), phrase));
        control(Semantics::named(role, phrase), words.width(Length::FillPortion(share))).into()
    };
    let cells = row![
        cell(Role::RowHeader, &keys, fonts::SEMIBOLD, 2),
        cell(Role::Cell, &does, fonts::REGULAR, 3),
    ]
    .spacing(space::L)
    .padding(Padding::from([space::S, 0.0]));
    control(Semantics::role(Role::Row), block::ruled(cells.into())).into()
}
