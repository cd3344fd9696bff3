//! Careers: all of them, as cards, fewer as one types a title.

use super::note::letters;
use super::{Action, Context, Destination, key};
use crate::guide::CareerId;
use crate::l10n::words::{careers as words, common};
use crate::l10n::{Args, Language, Phrase, alphabet, initial};
use crate::profile::Profile;
use crate::search::{Field, How, Piece, Results, Why};
use crate::store::Edit;
use crate::ui::button::{self, Weight};
use crate::ui::icon::{self, Icon};
use crate::ui::reading::reading;
use crate::ui::{
    Element, Role, Semantics, Theme, control, field, focus, fonts, keyed, page, prose, space, text,
};
use iced::advanced::widget::Id;
use iced::widget::{column, container, row};
use iced::{Length, Padding, Task};
use std::sync::Arc;

/// The state of the screen.
#[derive(Debug)]
pub struct Careers {
    query: String,
    results: Option<Results>,
}

/// How many careers are shown at the most, the best of those that are found.
const MOST: usize = 200;

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something was typed.
    QueryChanged(String),
    /// A letter of the strip was pressed.
    LetterPressed(char),
    /// All careers are to be shown.
    QueryCleared,
    /// A career's card was pressed.
    CareerPressed(CareerId),
    /// A letter of the alphabet was pressed, under which this career is the first.
    InitialPressed(CareerId),
    /// A career is to go on the shortlist, or off it.
    ShortlistToggled(CareerId, bool),
}

/// The id of the field.
pub const SEARCH_ID: Id = Id::new("search");

impl Careers {
    /// The screen.
    pub fn new() -> (Self, Task<Message>) {
        (Self { query: String::new(), results: None }, Task::none())
    }

    /// The title, which is the same in the window's bar.
    pub fn title(&self, context: Context<'_>) -> Phrase {
        context.say(words::TITLE)
    }

    /// Takes in what happened.
    pub fn update(&mut self, context: Context<'_>, message: Message) -> Action<Message> {
        match message {
            Message::QueryChanged(query) => {
                self.query = query;
                self.refresh(context);
            }
            Message::LetterPressed(letter) => {
                self.query.push(letter);
                self.refresh(context);
                return Action::Run(focus::go(focus::Move::To(SEARCH_ID)));
            }
            Message::QueryCleared => {
                self.query.clear();
                self.refresh(context);
                return Action::Run(focus::go(focus::Move::To(SEARCH_ID)));
            }
            Message::InitialPressed(id) => {
                let card = Id::from(format!("career-{id}"));
                return Action::Run(focus::go(focus::Move::To(card)));
            }
            Message::CareerPressed(id) => return Action::Open(Destination::Career(id)),
            Message::ShortlistToggled(id, wanted) => {
                return Action::Change(Edit::Shortlist(id, wanted));
            }
        }
        Action::None
    }

    /// Looks again: the index has been built, or the content is another.
    pub fn refresh(&mut self, context: Context<'_>) {
        self.results = self.look(context);
    }

    /// The careers that the query finds; none where there is no query, or no index yet.
    fn look(&self, context: Context<'_>) -> Option<Results> {
        let is_asked = !self.query.trim().is_empty();
        context.search.filter(|_| is_asked).map(|index| index.search(&self.query, MOST))
    }

    /// The careers shown, each with why it was found.
    fn shown(&self, context: Context<'_>) -> Vec<(Arc<Profile>, Option<Why>)> {
        let profile = |id: &CareerId| context.content.profile(id, context.language);
        match &self.results {
            Some(results) => results
                .careers
                .iter()
                .filter_map(|(id, hit)| Some((profile(id)?, Why::of(context.content, id, hit))))
                .collect(),
            None => {
                let careers = context.content.careers_by_title(context.language).into_iter();
                careers.filter_map(|career| Some((profile(&career.id)?, None))).collect()
            }
        }
    }

    /// The screen.
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let shown = self.shown(context);
        let name = context.say(words::SEARCH_NAME);
        let clear = (!self.query.is_empty())
            .then(|| (context.say(words::CLEAR_SEARCH), Message::QueryCleared));
        let field = field::search(SEARCH_ID, &name, &self.query, Message::QueryChanged, clear);
        let mut search = column![field].spacing(space::S);
        if context.language == Language::Cymraeg {
            search = search.push(letters(context, Message::LetterPressed));
        }
        let search = control(Semantics::named(Role::Search, &name), search);

        let mut body = column![text::title(&context.say(words::TITLE)), search].spacing(space::L);
        if context.content.guide.careers().next().is_none() {
            body = body.push(text::heading(&context.say(words::EMPTY_TITLE), 2)).push(reading(
                &context.say(words::TITLE),
                text::body(&context.say(words::EMPTY_HELP)),
            ));
        } else if shown.is_empty() {
            let args = Args::new().with("query", self.query.trim());
            let all = context.say(words::SHOW_ALL);
            body = body
                .push(text::status(&context.say_with(words::NOTHING_TITLE, &args)))
                .push(reading(
                    &context.say(words::TITLE),
                    text::body(&context.say(words::NOTHING_HELP)),
                ))
                .push(button::button(&all, None, Weight::Primary, Some(Message::QueryCleared)));
        } else {
            let count = Args::new().with("count", shown.len());
            let count = text::status(&context.say_with(words::COUNT, &count));
            let total = shown.len();
            let titles: Vec<(CareerId, String)> = shown
                .iter()
                .map(|(profile, _)| (profile.id.clone(), profile.title.text.clone()))
                .collect();
            let cards = shown.into_iter().enumerate().map(|(index, (profile, why))| {
                let place = (index + 1, total);
                (key(&profile.id), card(context, &profile, why.as_ref(), place))
            });
            let list = control(
                Semantics::named(Role::List, &context.say(words::TITLE)),
                keyed::column(cards.collect(), space::M),
            );
            let is_misspelt = self.results.as_ref().is_some_and(|results| {
                results.found.looked_for.iter().any(|(_, how)| *how == Some(How::Misspelt))
            });
            let nearest = is_misspelt.then(|| text::small(&context.say(words::NEAREST)));
            let initials = self.results.is_none().then(|| initials(context, &titles));
            body = body
                .push(column![count].push(nearest).spacing(space::XS))
                .push(initials)
                .push(list);
        }
        page::page(
            &context.say(common::MAIN),
            container(body.max_width(948))
                .padding(Padding::from([space::XL, space::XXL]))
                .center_x(Length::Fill),
        )
    }
}

/// The alphabet of the language shown: each letter leads to the first career that begins with it.
fn initials<'a>(context: Context<'a>, titles: &[(CareerId, String)]) -> Element<'a, Message> {
    let language = context.language;
    let letters = alphabet(language).iter().map(|letter| {
        let begins = |title: &&(CareerId, String)| initial(language, &title.1) == Some(*letter);
        let first = titles.iter().find(begins);
        let args = Args::new()
            .with("letter", capital(letter))
            .with("count", titles.iter().filter(begins).count());
        let name = context.say_with(words::INITIAL, &args);
        let message = first.map(|(id, _)| Message::InitialPressed(id.clone()));
        button::letter_button(&name, &capital(letter), message).into()
    });
    let name = context.say(words::INITIALS);
    let row = row(letters).spacing(space::XS).wrap().vertical_spacing(space::XS);
    control(Semantics::named(Role::Navigation, &name), row).into()
}

/// A letter as it begins a name: only the first of its signs is a capital.
fn capital(letter: &str) -> String {
    let mut signs = letter.chars();
    signs.next().into_iter().flat_map(char::to_uppercase).chain(signs).collect()
}

/// A career's card: its title is a link, with a shortlist button beside it.
fn card<'a>(
    context: Context<'a>,
    profile: &Profile,
    why: Option<&Why>,
    place: (usize, usize),
) -> Element<'a, Message> {
    let id = &profile.id;
    let is_kept = context.user.is_shortlisted(id);
    let args = Args::new().with("career", profile.title.text.as_str());
    let toggle = context
        .say_with(if is_kept { words::SHORTLIST_REMOVE } else { words::SHORTLIST_ADD }, &args);
    let toggle = button::icon_toggle(
        &toggle,
        if is_kept { Icon::BookmarkCheck } else { Icon::Bookmark },
        is_kept,
        Message::ShortlistToggled(id.clone(), !is_kept),
    )
    .id(Id::from(format!("shortlist-{id}")));

    let career = context.content.guide.career(id);
    let picture = container(icon::sized(icon::named(career.map_or("", |career| &career.icon)), 24))
        .center_x(48)
        .center_y(48)
        .style(|theme: &Theme| {
            let tokens = theme.tokens();
            container::Style {
                background: Some(tokens.accent_soft.into()),
                border: iced::border::rounded(space::CONTROL_RADIUS),
                text_color: Some(tokens.accent),
                ..container::Style::default()
            }
        });
    let title = text::styled(profile.title.text.clone(), 18.0, fonts::SEMIBOLD, 1.3);
    let summary = text::styled(profile.summary.text.clone(), 17.0, fonts::REGULAR, 1.4).muted();
    let chips = profile.chips.iter().map(|chip| text::pill(chip.text.clone()));
    let words = column![
        text::marked(title.into(), &profile.title),
        text::marked(summary.into(), &profile.summary),
        row(chips).spacing(space::S).wrap().vertical_spacing(space::S),
    ]
    .push(why.map(|why| reason(context, why)))
    .spacing(space::S)
    .width(Length::Fill);
    let face = container(row![picture, words].spacing(space::L))
        .padding(Padding::from([space::L, 20.0]).right(72.0))
        .width(Length::Fill);
    let facts: Vec<&str> = profile.chips.iter().map(|chip| chip.text.as_str()).collect();
    let said = why.map(|why| format!(" {}", reason_text(context, why))).unwrap_or_default();
    let link = button::card_link(
        Semantics::named(Role::Link, &profile.title).description(format!(
            "{} {}{said}",
            profile.summary,
            facts.join("; ")
        )),
        face,
        Message::CareerPressed(id.clone()),
    )
    .id(Id::from(format!("career-{id}")));
    let beside = container(toggle).align_right(Length::Fill).padding(Padding::from(space::M));
    control(
        Semantics::role(Role::ListItem).position(place.0, place.1),
        iced::widget::stack![Element::from(link), beside],
    )
    .into()
}

/// Why a career was found: the field, then its words, those that were looked for in bold.
fn reason<'a>(context: Context<'a>, why: &Why) -> Element<'a, Message> {
    let label = label(context, why);
    let pieces = [Piece { text: format!("{label} "), is_met: false }];
    let pieces = pieces.iter().chain(&why.pieces);
    prose::marked(pieces.map(|piece| (piece.text.clone(), piece.is_met)), 15.0).muted().into()
}

/// The same in words alone.
fn reason_text(context: Context<'_>, why: &Why) -> String {
    let pieces: String = why.pieces.iter().map(|piece| piece.text.as_str()).collect();
    format!("{} {pieces}", label(context, why))
}

/// The name of the field in which a career was found, and of its language where it is the other.
fn label(context: Context<'_>, why: &Why) -> String {
    let field = context.say(match why.field {
        Field::Title => words::WHY_TITLE,
        Field::OtherName => words::WHY_OTHER_NAME,
        Field::SearchWord => words::WHY_SEARCH_WORD,
        Field::Summary => words::WHY_SUMMARY,
        Field::Sector => words::WHY_SECTOR,
        Field::Heading | Field::Text => words::WHY_TEXT,
    });
    if why.language == context.language {
        return context.say_with(words::WHY, &Args::new().with("field", field.text)).text;
    }
    let language = context.say_in(why.language, common::LANGUAGE_NAME).text;
    let args = Args::new().with("field", field.text).with("language", language);
    context.say_with(words::WHY_IN, &args).text
}
