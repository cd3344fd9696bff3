//! Careers: all of them to be searched, narrowed down, browsed by sector and put in order.

mod browse;
mod card;
mod finding;
mod narrow;
mod nothing;

use super::note::letters;
use super::pictures::{self, Pictures};
use super::{Action, Context, Destination, key};
use crate::guide::{CareerId, Facet, Filter, Filters, Measure};
use crate::l10n::words::{careers as words, common};
use crate::l10n::{Args, Language, Phrase};
use crate::store::Edit;
use crate::ui::button::{self, Weight};
use crate::ui::reading::reading;
use crate::ui::{
    Element, Focus, Role, Semantics, choice, control, field, focus, keyed, or_nothing, page, part,
    space, text,
};
pub use finding::Sort;
use finding::{Entry, Finding};
use iced::advanced::widget::Id;
use iced::widget::{Column, column, container, row};
use iced::{Alignment, Length, Padding, Task};
use std::collections::BTreeSet;

/// The state of the screen.
#[derive(Debug)]
pub struct Careers {
    query: String,
    filters: Filters,
    sort: Sort,
    /// The facets whose filters are shown.
    open: BTreeSet<Facet>,
    /// Whether the filters are shown, where there is no room beside the page.
    is_narrowing: bool,
    /// How many careers are shown at the most.
    most: usize,
    found: Finding,
    pictures: Pictures,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something was typed.
    QueryChanged(String),
    /// Enter was pressed in the field: on to what was found.
    QuerySubmitted,
    /// A letter of the strip was pressed.
    LetterPressed(char),
    /// The words are to go.
    QueryCleared,
    /// Words and filters are to go.
    AllPressed,
    /// A filter was ticked or unticked.
    FilterToggled(Filter),
    /// A step of pay was chosen; none for any pay.
    PayChosen(Option<Filter>),
    /// A chip was pressed.
    FilterTakenOff(Filter),
    /// The filters of a facet are to go.
    FacetCleared(Facet),
    /// All filters are to go.
    FiltersCleared,
    /// A sector's card was pressed.
    SectorPressed(Filter),
    /// The filters of a facet are to be shown, or hidden.
    FacetToggled(Facet),
    /// All filters are to be shown, or hidden, where there is no room beside the page.
    NarrowToggled,
    /// An order was chosen.
    SortChosen(Sort),
    /// More careers are to be shown.
    MorePressed,
    /// A career's card was pressed.
    CareerPressed(CareerId),
    /// A letter of the alphabet was pressed, under which this career is the first.
    InitialPressed(CareerId),
    /// A career is to go on the shortlist, or off it.
    ShortlistToggled(CareerId, bool),
    /// Something happened to a sector's picture.
    Picture(pictures::Message),
}

/// The id of the field.
pub const SEARCH_ID: Id = Id::new("search");
/// The id of what says how many were found.
const RESULTS_ID: Id = Id::new("results");
/// How many careers are shown at first, and how many more at a time.
const STEP: usize = 100;
/// The width of the filters beside the page.
const ASIDE: f32 = 280.0;
/// The most that the page is wide.
const WIDEST: f32 = 948.0;

impl Careers {
    /// The screen.
    pub fn new(context: Context<'_>) -> Self {
        let mut screen = Self {
            query: String::new(),
            filters: Filters::default(),
            sort: Sort::Best,
            open: BTreeSet::from([Facet::Start, Facet::Pay]),
            is_narrowing: false,
            most: STEP,
            found: Finding::default(),
            pictures: Pictures::default(),
        };
        screen.refresh(context);
        screen
    }

    /// Takes in that the content is another: the sectors' pictures are drawn anew.
    pub fn reload(&mut self, context: Context<'_>) -> Task<Message> {
        self.pictures.reload(context).map(Message::Picture)
    }

    /// The title, which is the same in the window's bar.
    pub fn title(&self, context: Context<'_>) -> Phrase {
        context.say(words::TITLE)
    }

    /// Takes in what happened.
    pub fn update(&mut self, context: Context<'_>, message: Message) -> Action<Message> {
        let to = |id| Action::Run(focus::go(focus::Move::To(id)));
        let then = match message {
            Message::CareerPressed(id) => return Action::Open(Destination::Career(id)),
            Message::ShortlistToggled(id, wanted) => {
                return Action::Change(Edit::Shortlist(id, wanted));
            }
            Message::InitialPressed(id) => return to(card::id(&id)),
            Message::QuerySubmitted => {
                let first = self.found.entries().chain(&self.found.near).next();
                return first.map_or(Action::None, |entry| to(card::id(&entry.id)));
            }
            Message::Picture(message) => {
                let task = self.pictures.update(context, message);
                return Action::Run(task.map(Message::Picture));
            }
            Message::FacetToggled(facet) => {
                if !self.open.remove(&facet) {
                    let _ = self.open.insert(facet);
                }
                return Action::None;
            }
            Message::NarrowToggled => {
                self.is_narrowing = !self.is_narrowing;
                return Action::None;
            }
            Message::MorePressed => {
                let next = self.found.entries().count();
                self.most += STEP;
                self.refresh(context);
                let first = self.found.entries().nth(next);
                return first.map_or(Action::None, |entry| to(card::id(&entry.id)));
            }
            Message::SortChosen(sort) => {
                self.sort = sort;
                Action::None
            }
            Message::QueryChanged(query) => {
                self.query = query;
                Action::None
            }
            Message::LetterPressed(letter) => {
                self.query.push(letter);
                to(SEARCH_ID)
            }
            Message::QueryCleared => {
                self.query.clear();
                to(SEARCH_ID)
            }
            Message::AllPressed => {
                self.query.clear();
                self.filters = Filters::default();
                to(RESULTS_ID)
            }
            Message::FilterToggled(filter) => {
                self.filters.toggle(filter);
                Action::None
            }
            Message::PayChosen(filter) => {
                self.filters.clear(Facet::Pay);
                filter.into_iter().for_each(|filter| self.filters.toggle(filter));
                Action::None
            }
            Message::FilterTakenOff(filter) => {
                let place = self.filters.chosen().iter().position(|other| *other == filter);
                self.filters.toggle(filter);
                let left = self.filters.chosen().len();
                // What was pressed is gone: the focus goes on to the next.
                match (place, left.checked_sub(1)) {
                    (Some(place), Some(last)) => to(narrow::chip_id(place.min(last))),
                    _ => to(RESULTS_ID),
                }
            }
            Message::FacetCleared(facet) => {
                self.filters.clear(facet);
                to(RESULTS_ID)
            }
            Message::FiltersCleared => {
                self.filters = Filters::default();
                to(RESULTS_ID)
            }
            Message::SectorPressed(filter) => {
                self.filters.toggle(filter);
                to(RESULTS_ID)
            }
        };
        self.most = STEP;
        self.refresh(context);
        then
    }

    /// Looks again: the index has been built, the language or the content is another.
    pub fn refresh(&mut self, context: Context<'_>) {
        self.found = Finding::find(context, &self.query, &self.filters, self.sort, self.most);
    }

    /// How many careers a filter would find.
    fn count(&self, filter: &Filter) -> usize {
        self.found.counts.get(filter).copied().unwrap_or_default()
    }

    /// How many careers would be found without the filters of a facet.
    fn found_without(&self, facet: Facet) -> usize {
        self.found.without.get(&facet).copied().unwrap_or(self.found.total)
    }

    /// Whether nothing has been looked for.
    fn is_browsing(&self) -> bool {
        self.query.trim().is_empty() && self.filters.is_empty()
    }

    /// The screen.
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let is_beside = context.columns() > 1;
        let side = if is_beside { space::XXL } else { space::XL };
        let aside = if is_beside { ASIDE + 1.0 } else { 0.0 };
        let width = (context.width - aside - 2.0 * side).min(WIDEST);
        let body = column![
            part(Some(text::title(&context.say(words::TITLE))), space::L),
            part(Some(self.search(context)), space::XL),
            part((!is_beside).then(|| narrow::folded(context, self)), space::L),
            part(
                (!self.filters.is_empty()).then(|| narrow::chips(context, &self.filters)),
                space::L
            ),
            self.below(context, width),
        ]
        .max_width(WIDEST);
        let body = container(body).padding(Padding::from([space::XL, side])).center_x(Length::Fill);
        let page = page::page(&context.say(common::MAIN), body);
        // The page has the same place with the filters beside it and without.
        row![or_nothing(is_beside.then(|| narrow::aside(context, self))), page].into()
    }

    /// The field, with the strip of letters in Welsh.
    fn search<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let name = context.say(words::SEARCH_NAME);
        let clear = (!self.query.is_empty())
            .then(|| (context.say(words::CLEAR_SEARCH), Message::QueryCleared));
        let field = field::search(
            SEARCH_ID,
            &name,
            &self.query,
            Message::QueryChanged,
            Message::QuerySubmitted,
            clear,
        );
        let mut search = column![field].spacing(space::S);
        if context.language == Language::Cymraeg {
            search = search.push(letters(context, Message::LetterPressed));
        }
        control(Semantics::named(Role::Search, &name), search).into()
    }

    /// What stands below the field: what was found, or the ways to browse.
    fn below<'a>(&'a self, context: Context<'a>, width: f32) -> Element<'a, Message> {
        if context.content.guide.careers().next().is_none() {
            let name = context.say(words::EMPTY_TITLE);
            let help = text::body(&context.say(words::EMPTY_HELP));
            return reading(&name, column![text::heading(&name, 2), help].spacing(space::M)).into();
        }
        if self.found.total == 0 {
            return nothing::view(context, self);
        }
        let sectors = self.is_browsing().then(|| self.sectors(context, width));
        column![part(sectors, space::XXL), self.results(context)].into()
    }

    fn sectors<'a>(&'a self, context: Context<'a>, width: f32) -> Element<'a, Message> {
        let shelves = context.content.guide.sectors().iter().map(|sector| browse::Shelf {
            sector,
            count: self.count(&Filter::Sector(sector.id.clone())),
        });
        let shelves = shelves.filter(|shelf| shelf.count > 0).collect();
        browse::sectors(context, &self.pictures, shelves, width)
    }

    /// How many were found, in what order, and all of them.
    fn results<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let heading = if self.is_browsing() { words::ALL } else { words::RESULTS };
        let heading = context.say(heading);
        let count = Args::new().with("count", self.found.total);
        let count = text::status(&context.say_with(words::COUNT, &count));
        let nearest = self.found.is_misspelt.then(|| context.say(words::NEAREST));
        let partly = (!self.found.left_out.is_empty()).then(|| {
            let args = Args::new().with("words", self.found.left_out.join(", "));
            context.say_with(words::PARTLY, &args)
        });
        let notes = [nearest, partly].into_iter().flatten();
        let notes = notes.map(|note| text::small_status(&note).into());
        let said = column![count.id(RESULTS_ID).focus(Focus::Landing)]
            .push(Column::with_children(notes))
            .spacing(space::XS);
        let order = self.order(context);
        let head: Element<'a, Message> = if context.columns() > 1 {
            row![container(said).width(Length::Fill), order]
                .spacing(space::L)
                .align_y(Alignment::Center)
                .into()
        } else {
            column![said, order].spacing(space::M).into()
        };
        let is_by_title = self.order_shown() == Sort::Title;
        let initials = is_by_title.then(|| {
            let title = |entry: &Entry| {
                (entry.id.clone(), context.content.title(&entry.id, context.language).text)
            };
            browse::initials(context, &self.found.entries().map(title).collect::<Vec<_>>())
        });
        let is_by_pay = self.sort == Sort::Pay;
        let apart = is_by_pay.then(|| text::small(&context.say(words::PAY_APART)));
        let mut body = column![
            part(Some(text::heading(&heading, 2)), space::M),
            part(Some(head), space::L),
            part(initials, space::L),
            part(apart, space::L),
        ];
        for group in &self.found.groups {
            let name =
                if is_by_pay { context.say(measure_name(group.measure)) } else { heading.clone() };
            let above = is_by_pay.then(|| text::small_heading(&name, 3));
            let list = self.list(context, &name, &group.entries);
            body = body.push(part(above, space::M)).push(part(Some(list), space::XL));
        }
        let shown = self.found.entries().count();
        let more = (shown < self.found.total).then(|| {
            let count = Args::new().with("count", (self.found.total - shown).min(STEP));
            let more = context.say_with(words::SHOW_MORE, &count);
            button::button(&more, None, Weight::Secondary, Some(Message::MorePressed)).into()
        });
        body.push(part(more, space::L)).into()
    }

    /// The order that is shown as chosen: without words nothing matches better than another.
    fn order_shown(&self) -> Sort {
        match self.sort {
            Sort::Best if self.query.trim().is_empty() => Sort::Title,
            sort => sort,
        }
    }

    /// The choice of an order.
    fn order<'a>(&self, context: Context<'a>) -> Element<'a, Message> {
        let is_asked = !self.query.trim().is_empty();
        let orders = [
            (Sort::Best, words::SORT_BEST),
            (Sort::Title, words::SORT_TITLE),
            (Sort::Pay, words::SORT_PAY),
        ];
        let choices = orders.into_iter().filter(|(sort, _)| is_asked || *sort != Sort::Best);
        let choices = choices.map(|(sort, name)| {
            (context.say(name), sort == self.order_shown(), Message::SortChosen(sort))
        });
        let name = context.say(words::SORT);
        let group = choice::radio_group(&name, choices.collect());
        row![text::small(&name), group].spacing(space::M).align_y(Alignment::Center).into()
    }

    /// Careers as cards, one below the other.
    fn list<'a>(
        &'a self,
        context: Context<'a>,
        name: &Phrase,
        entries: &'a [Entry],
    ) -> Element<'a, Message> {
        let count = entries.len();
        let cards = entries.iter().enumerate().filter_map(|(at, entry)| {
            let profile = context.content.profile(&entry.id, context.language)?;
            Some((key(&entry.id), card::card(context, &profile, entry, (at + 1, count))))
        });
        let cards = keyed::column(cards.collect(), space::M);
        control(Semantics::named(Role::List, name), cards).into()
    }
}

/// What figures measure, as the heading of those that are ordered by them.
fn measure_name(measure: Option<Measure>) -> crate::l10n::MessageId {
    match measure {
        Some(Measure::Scale) => words::MEASURE_SCALE,
        Some(Measure::Survey) => words::MEASURE_SURVEY,
        Some(Measure::Range) => words::MEASURE_RANGE,
        None => words::MEASURE_NONE,
    }
}
