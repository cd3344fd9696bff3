//! A career as a card of a list: its title is a link, with a shortlist button beside it, and below
//! it why it was found.

use super::super::{Context, sentences};
use super::finding::Entry;
use super::{Message, narrow};
use crate::l10n::words::{careers as words, common};
use crate::l10n::{Args, Phrase};
use crate::profile::Profile;
use crate::search::{Field, Why};
use crate::ui::icon::{self, Icon};
use crate::ui::{Element, Role, Semantics, button, control, fonts, prose, space, text};
use iced::advanced::widget::Id;
use iced::widget::{column, container, row};
use iced::{Length, Padding};

/// The id of a career's card.
pub fn id(career: &crate::guide::CareerId) -> Id {
    Id::from(format!("career-{career}"))
}

/// The card, at its place of so many.
pub fn card<'a>(
    context: Context<'a>,
    profile: &Profile,
    entry: &'a Entry,
    place: (usize, usize),
) -> Element<'a, Message> {
    let misses = entry.misses.map(|facet| {
        let facet = context.say(narrow::facet_name(facet));
        context.say_with(words::MISSES, &Args::new().with("facet", facet.text))
    });
    let title = text::face(&profile.title, 18.0, fonts::SEMIBOLD, 1.3);
    let summary = text::face(&profile.summary, 17.0, fonts::REGULAR, 1.4).muted();
    let chips = profile.chips.iter().map(text::pill);
    let missed = misses.as_ref().map(|it| text::face(it, 15.0, fonts::BOLD, 1.4));
    let face = column![
        text::marked(title.into(), &profile.title),
        text::marked(summary.into(), &profile.summary),
        row(chips).spacing(space::S).wrap().vertical_spacing(space::S),
    ]
    .push(entry.why.as_ref().map(|why| reason(context, why)))
    .push(missed)
    .spacing(space::S)
    .width(Length::Fill);
    let face = container(row![tile(context, profile), face].spacing(space::L))
        .padding(Padding::from([space::L, 20.0]).right(72.0))
        .width(Length::Fill);
    let link = button::card_link(
        Semantics::named(Role::Link, &profile.title).description(said(
            context,
            profile,
            entry.why.as_ref(),
            misses.as_ref(),
        )),
        face,
        Message::CareerPressed(profile.id.clone()),
    )
    .id(id(&profile.id));
    let beside = container(bookmark(context, profile)).align_right(Length::Fill).padding(space::M);
    control(
        Semantics::role(Role::ListItem).position(place.0, place.1),
        iced::widget::stack![Element::from(link), beside],
    )
    .into()
}

/// The career's icon on a ground of its own.
fn tile<'a>(context: Context<'a>, profile: &Profile) -> Element<'a, Message> {
    let career = context.content.guide.career(&profile.id);
    let icon = icon::named(career.map_or("", |career| &career.icon));
    icon::tile(icon, 24.0, 48, 48, space::CONTROL_RADIUS)
}

fn bookmark<'a>(context: Context<'a>, profile: &Profile) -> Element<'a, Message> {
    let id = &profile.id;
    let is_kept = context.user.is_shortlisted(id);
    let args = Args::new().with("career", profile.title.text.as_str());
    let name = if is_kept { words::SHORTLIST_REMOVE } else { words::SHORTLIST_ADD };
    button::icon_toggle(
        &context.say_with(name, &args),
        if is_kept { Icon::BookmarkCheck } else { Icon::Bookmark },
        is_kept,
        Message::ShortlistToggled(id.clone(), !is_kept),
    )
    .id(Id::from(format!("shortlist-{id}")))
    .into()
}

/// What a screen reader says of the card beside its title, sentence by sentence.
fn said(
    context: Context<'_>,
    profile: &Profile,
    why: Option<&Why>,
    misses: Option<&Phrase>,
) -> String {
    let facts: Vec<&str> = profile.chips.iter().map(|chip| chip.text.as_str()).collect();
    let why = why.map(|why| {
        let pieces: String = why.pieces.iter().map(|piece| piece.text.as_str()).collect();
        format!("{} {pieces}", label(context, why))
    });
    let misses = misses.map(|phrase| phrase.text.clone());
    let always = [profile.summary.text.clone(), facts.join("; ")];
    sentences(always.into_iter().chain(why).chain(misses))
}

/// Why a career was found: the field, then its words, those that were looked for in bold.
fn reason<'a>(context: Context<'a>, why: &'a Why) -> Element<'a, Message> {
    let label = (format!("{} ", label(context, why)), false);
    let pieces = why.pieces.iter().map(|piece| (piece.text.clone(), piece.is_met));
    prose::marked([label].into_iter().chain(pieces), 15.0).muted().into()
}

/// The name of the field in which a career was found, and of its language where it is the other.
fn label(context: Context<'_>, why: &Why) -> String {
    let field = context.say(match why.field {
        Field::Title => words::WHY_TITLE,
        Field::OtherName => words::WHY_OTHER_NAME,
        Field::SearchWord => words::WHY_SEARCH_WORD,
        Field::Summary => words::WHY_SUMMARY,
        Field::Sector => words::WHY_SECTOR,
        Field::Heading => words::WHY_HEADING,
        Field::Text => words::WHY_TEXT,
    });
    if why.language == context.language {
        return context.say_with(words::WHY, &Args::new().with("field", field.text)).text;
    }
    let language = context.say_in(why.language, common::LANGUAGE_NAME).text;
    let args = Args::new().with("field", field.text).with("language", language);
    context.say_with(words::WHY_IN, &args).text
}
