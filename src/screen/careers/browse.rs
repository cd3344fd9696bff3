//! Browsing: sectors with their pictures, and the letters of the alphabet.

use super::super::pictures::{self, Pictures};
use super::super::{Context, sentences};
use super::Message;
use crate::guide::{CareerId, Filter, Sector};
use crate::l10n::words::careers as words;
use crate::l10n::{Args, MessageRef, Phrase, alphabet, initial};
use crate::ui::icon;
use crate::ui::{Element, Role, Semantics, button, control, fonts, space, text};
use iced::widget::{column, container, image, row};
use iced::{Alignment, Length, Padding};

/// The least width of a sector's card.
const LEAST: f32 = 208.0;

/// A sector that has careers.
pub struct Shelf<'a> {
    /// Which.
    pub sector: &'a Sector,
    /// How many careers it has.
    pub count: usize,
}

/// Sectors as cards, as many side by side as fit this width.
pub fn sectors<'a>(
    context: Context<'a>,
    pictures: &'a Pictures,
    shelves: Vec<Shelf<'a>>,
    width: f32,
) -> Element<'a, Message> {
    let across = ((width + space::M) / (LEAST + space::M)).floor().max(1.0);
    let side = ((width - (across - 1.0) * space::M) / across).floor();
    let count = shelves.len();
    let message =
        |shelf: &Shelf<'_>| MessageRef::new("sectors", shelf.sector.id.as_str().to_owned());
    let named: Vec<(Phrase, Shelf<'a>)> = shelves
        .into_iter()
        .map(|shelf| {
            let name = context.content.l10n.phrase(context.language, message(&shelf), &Args::new());
            (name, shelf)
        })
        .collect();
    let mut at = 0;
    let mut rows = column![].spacing(space::M);
    for shelves in named.chunks(across as usize) {
        // The card of the longest name gives the height of its row, and the others fill it.
        let longest = shelves.iter().map(|(name, _)| name.text.chars().count()).max();
        let mut is_given = false;
        let cards = shelves.iter().map(|(name, shelf)| {
            at += 1;
            let gives = !is_given && Some(name.text.chars().count()) == longest;
            is_given |= gives;
            let height = if gives { Length::Shrink } else { Length::Fill };
            card(context, pictures, name, shelf, (side, height), across < 2.0, (at, count))
        });
        rows = rows.push(row(cards).spacing(space::M));
    }
    let name = context.say(words::BY_SECTOR);
    let list = control(Semantics::named(Role::List, &name), rows);
    column![text::heading(&name, 2), list].spacing(space::M).into()
}

fn card<'a>(
    context: Context<'a>,
    pictures: &'a Pictures,
    name: &Phrase,
    shelf: &Shelf<'a>,
    (width, height): (f32, Length),
    is_alone: bool,
    place: (usize, usize),
) -> Element<'a, Message> {
    let sector = shelf.sector;
    let attribute = |attribute: &'static str| {
        let message = MessageRef::new("sectors", sector.id.as_str().to_owned());
        context.content.l10n.find(context.language, &message.attribute(attribute), &Args::new())
    };
    let count = context.say_with(words::COUNT, &Args::new().with("count", shelf.count));
    let label = text::face(name, 18.0, fonts::SEMIBOLD, 1.3);
    let small = text::face(&count, 15.0, fonts::REGULAR, 1.3).muted();
    let words = column![text::marked(label.into(), name), small].spacing(2);
    let face: Element<'a, Message> = if is_alone {
        // Beside each other they leave more room for what follows.
        let width = width / 3.0;
        row![picture(context, pictures, sector, width), container(words).width(Length::Fill)]
            .spacing(space::M)
            .align_y(Alignment::Center)
            .into()
    } else {
        let words = container(words).padding(Padding::from([2.0, space::S]).bottom(space::S));
        column![picture(context, pictures, sector, width - 2.0 * space::S), words]
            .spacing(space::S)
            .into()
    };
    let face = container(face).padding(space::S).width(Length::Fixed(width)).height(height);
    let parts = [Some(count), attribute("summary"), attribute("picture")];
    let parts: Vec<String> =
        parts.into_iter().flatten().map(|phrase: Phrase| phrase.text).collect();
    let button = button::card_link(
        Semantics::named(Role::Button, name).description(sentences(parts)),
        face,
        Message::SectorPressed(Filter::Sector(sector.id.clone())),
    );
    control(Semantics::role(Role::ListItem).position(place.0, place.1), button).into()
}

/// A sector's picture, twice as wide as high; its icon on a ground where it has none.
fn picture<'a>(
    context: Context<'a>,
    pictures: &'a Pictures,
    sector: &Sector,
    width: f32,
) -> Element<'a, Message> {
    let height = (width / 2.0).floor();
    let picture = sector.picture();
    let shown = match picture.as_ref().and_then(|picture| pictures.get(picture)) {
        Some(Ok(handle)) => image(handle.clone())
            .width(width)
            .height(height)
            .content_fit(iced::ContentFit::Cover)
            .border_radius(space::XS)
            .into(),
        _ => {
            let size = height.min(96.0) * 0.4;
            icon::tile(icon::named(&sector.icon), size, width, height, space::XS)
        }
    };
    match picture {
        Some(picture) => pictures::place(context, picture, shown, Message::Picture),
        None => shown,
    }
}

/// The alphabet of the language shown: each letter leads to the first career that begins with it.
pub fn initials<'a>(context: Context<'a>, titles: &[(CareerId, String)]) -> Element<'a, Message> {
    let language = context.language;
    let letters = alphabet(language).iter().map(|letter| {
        let begins = |title: &&(CareerId, String)| initial(language, &title.1) == Some(*letter);
        let first = titles.iter().find(begins);
        let args = Args::new()
            .with("letter", capital(letter))
            .with("count", titles.iter().filter(begins).count());
        let name = context.say_with(words::INITIAL, &args);
        let message = first.map(|(id, _)| Message::InitialPressed(id.clone()));
        (name, capital(letter), message)
    });
    let name = context.say(words::INITIALS);
    button::letters(&name, letters)
}

/// A letter as it begins a name: only the first of its signs is a capital.
fn capital(letter: &str) -> String {
    let mut signs = letter.chars();
    signs.next().into_iter().flat_map(char::to_uppercase).chain(signs).collect()
}
