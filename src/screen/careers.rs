//! Careers: all of them, as cards, fewer as one types a title.

use super::note::letters;
use super::{Action, Context, Destination, key};
use crate::guide::CareerId;
use crate::l10n::words::{careers as words, common};
use crate::l10n::{Args, Language, Phrase};
use crate::profile::Profile;
use crate::store::Edit;
use crate::ui::button::{self, Weight};
use crate::ui::icon::{self, Icon};
use crate::ui::reading::reading;
use crate::ui::{
    Element, Role, Semantics, Theme, control, field, focus, fonts, keyed, page, space, text,
};
use iced::advanced::widget::Id;
use iced::widget::{column, container, row};
use iced::{Length, Padding, Task};

/// The state of the screen.
#[derive(Debug)]
pub struct Careers {
    query: String,
}

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
    /// A career is to go on the shortlist, or off it.
    ShortlistToggled(CareerId, bool),
}

/// The id of the field.
pub const SEARCH_ID: Id = Id::new("search");

impl Careers {
    /// The screen.
    pub fn new() -> (Self, Task<Message>) {
        (Self { query: String::new() }, Task::none())
    }

    /// The title, which is the same in the window's bar.
    pub fn title(&self, context: Context<'_>) -> Phrase {
        context.say(words::TITLE)
    }

    /// Takes in what happened.
    pub fn update(&mut self, _context: Context<'_>, message: Message) -> Action<Message> {
        match message {
            Message::QueryChanged(query) => self.query = query,
            Message::LetterPressed(letter) => {
                self.query.push(letter);
                return Action::Run(focus::go(focus::Move::To(SEARCH_ID)));
            }
            Message::QueryCleared => {
                self.query.clear();
                return Action::Run(focus::go(focus::Move::To(SEARCH_ID)));
            }
            Message::CareerPressed(id) => return Action::Open(Destination::Career(id)),
            Message::ShortlistToggled(id, wanted) => {
                return Action::Change(Edit::Shortlist(id, wanted));
            }
        }
        Action::None
    }

    /// The careers whose title or other name, in either language, holds what was typed.
    fn shown(&self, context: Context<'_>) -> Vec<std::sync::Arc<Profile>> {
        let query = folded(self.query.trim());
        let is_met = |id: &CareerId| {
            Language::ALL.iter().any(|&language| {
                context.content.profile(id, language).is_some_and(|profile| {
                    let mut names = profile.also_known_as.iter().chain([&profile.title]);
                    names.any(|name| folded(&name.text).contains(&query))
                })
            })
        };
        let careers = context.content.careers_by_title(context.language).into_iter();
        careers
            .filter(|career| query.is_empty() || is_met(&career.id))
            .filter_map(|career| context.content.profile(&career.id, context.language))
            .collect()
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
            let cards = shown.into_iter().enumerate().map(|(index, profile)| {
                let place = (index + 1, total);
                (key(&profile.id), card(context, &profile, place))
            });
            let list = control(
                Semantics::named(Role::List, &context.say(words::TITLE)),
                keyed::column(cards.collect(), space::M),
            );
            body = body.push(count).push(list);
        }
        page::page(
            &context.say(common::MAIN),
            container(body.max_width(948))
                .padding(Padding::from([space::XL, space::XXL]))
                .center_x(Length::Fill),
        )
    }
}

/// A career's card: its title is a link, with a shortlist button beside it.
fn card<'a>(
    context: Context<'a>,
    profile: &Profile,
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
    .spacing(space::S)
    .width(Length::Fill);
    let face = container(row![picture, words].spacing(space::L))
        .padding(Padding::from([space::L, 20.0]).right(72.0))
        .width(Length::Fill);
    let facts: Vec<&str> = profile.chips.iter().map(|chip| chip.text.as_str()).collect();
    let link = button::card_link(
        Semantics::named(Role::Link, &profile.title).description(format!(
            "{} {}",
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

/// Without case, so that a title is found however it is typed.
fn folded(text: &str) -> String {
    text.to_lowercase()
}
