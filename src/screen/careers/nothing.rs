//! Nothing found: what was tried, what could be loosened, and what comes near.

use super::super::Context;
use super::finding::Loosen;
use super::{Careers, Message, RESULTS_ID, narrow};
use crate::guide::Facet;
use crate::l10n::words::careers as words;
use crate::l10n::{Args, Phrase};
use crate::ui::Element;
use crate::ui::button::{self, Weight};
use crate::ui::reading::reading;
use crate::ui::{space, text};
use iced::widget::{Column, column, row};

/// All that is said where no career is found.
pub fn view<'a>(context: Context<'a>, screen: &'a Careers) -> Element<'a, Message> {
    let query = screen.query.trim();
    let title = if screen.filters.is_empty() {
        context.say_with(words::NOTHING_TITLE, &Args::new().with("query", query))
    } else {
        context.say(words::NOTHING_MEETS)
    };
    let tried = context.say(words::TRIED);
    let lines = tried_lines(context, screen);
    let lines = lines.iter().map(text::body).collect::<Vec<_>>();
    let mut tried_body = column![text::heading(&tried, 2)].push(Column::with_children(lines));
    if screen.found.loosen.is_empty() {
        tried_body = tried_body.push(text::body(&context.say(words::NOTHING_HELP)));
    }
    let loosen = screen.found.loosen.iter().map(|way| {
        let (name, message) = way_out(context, screen, *way);
        button::button(&name, None, Weight::Secondary, Some(message)).into()
    });
    let mut ways: Vec<Element<'a, Message>> = loosen.collect();
    let all = context.say(words::SHOW_ALL);
    ways.push(button::button(&all, None, Weight::Secondary, Some(Message::AllPressed)).into());
    let ways = row(ways).spacing(space::M).wrap().vertical_spacing(space::M);
    let loosen = column![text::heading(&context.say(words::LOOSEN), 2), ways].spacing(space::M);
    let mut body = column![
        text::status(&title).id(RESULTS_ID).focus(crate::ui::Focus::Landing),
        reading(&tried, tried_body.spacing(space::S)),
        loosen,
    ]
    .spacing(space::XL);
    if let Some(first) = screen.found.near.first() {
        let name = match first.misses {
            Some(_) => words::NEAR_FILTERS,
            None => words::NEAR_WORDS,
        };
        let name = context.say(name);
        body = body.push(text::heading(&name, 2));
        body = body.push(screen.list(context, &name, &screen.found.near));
    }
    body.into()
}

/// What was looked for, line by line.
fn tried_lines(context: Context<'_>, screen: &Careers) -> Vec<Phrase> {
    let query = screen.query.trim();
    let words_line = (!query.is_empty())
        .then(|| context.say_with(words::TRIED_WORDS, &Args::new().with("query", query)));
    let facets = Facet::ALL.into_iter().filter_map(|facet| {
        let filters = narrow::chosen_of(context, &screen.filters, facet);
        if filters.is_empty() {
            return None;
        }
        let name = context.say(narrow::facet_name(facet));
        let args = Args::new().with("facet", name.text).with("filters", filters);
        Some(context.say_with(words::TRIED_FILTERS, &args))
    });
    words_line.into_iter().chain(facets).collect()
}

/// A way out in words, and what it does.
fn way_out(context: Context<'_>, screen: &Careers, way: Loosen) -> (Phrase, Message) {
    let counted = |message, count| context.say_with(message, &Args::new().with("count", count));
    match way {
        Loosen::Facet(facet, count) => {
            let name = context.say(narrow::facet_name(facet));
            let filters = narrow::chosen_of(context, &screen.filters, facet);
            let args =
                Args::new().with("facet", name.text).with("filters", filters).with("count", count);
            (context.say_with(words::LOOSEN_FACET, &args), Message::FacetCleared(facet))
        }
        Loosen::Filters(count) => (counted(words::LOOSEN_FILTERS, count), Message::FiltersCleared),
        Loosen::Words(count) => (counted(words::LOOSEN_WORDS, count), Message::QueryCleared),
    }
}
