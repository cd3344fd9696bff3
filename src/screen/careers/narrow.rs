//! Filters: the panel in which they are chosen, with how many careers each would find, and the
//! chips by which they are taken off.

use super::super::Context;
use super::{Careers, Message};
use crate::guide::{
    Facet, Filter, Filters, Interest, Level, PAY_STEPS, Route, Setting, Start, WelshUse,
};
use crate::l10n::words::careers as words;
use crate::l10n::{Args, MessageId, MessageRef, Phrase};
use crate::ui::button::{self, Weight};
use crate::ui::control::Arrows;
use crate::ui::{Element, Role, Semantics, Theme, choice, control, fonts, or_nothing, space, text};
use iced::advanced::widget::Id;
use iced::widget::{column, container, row};
use iced::{Alignment, Length, Padding};

/// The name of a facet.
pub fn facet_name(facet: Facet) -> MessageId {
    match facet {
        Facet::Start => words::FACET_START,
        Facet::Pay => words::FACET_PAY,
        Facet::Pattern => words::FACET_PATTERN,
        Facet::Setting => words::FACET_SETTING,
        Facet::Welsh => words::FACET_WELSH,
        Facet::Sector => words::FACET_SECTOR,
        Facet::Subject => words::FACET_SUBJECT,
        Facet::Interest => words::FACET_INTEREST,
    }
}

/// The name of a filter.
pub fn filter_name(context: Context<'_>, filter: &Filter) -> Phrase {
    let fact = |word: &'static str| context.say_of("facts", word);
    match filter {
        Filter::Start(Start::Level(level)) => fact(level.word()),
        Filter::Start(Start::Apprenticeship) => fact(Route::Apprenticeship.word()),
        Filter::Start(Start::Adult) => context.say(words::START_ADULT),
        Filter::Pay(pounds) => {
            context.say_with(words::PAY_AT_LEAST, &Args::new().with("amount", *pounds))
        }
        Filter::Pattern(pattern) => fact(pattern.word()),
        Filter::Setting(setting) => fact(setting.word()),
        Filter::Welsh(WelshUse::Needed) => context.say(words::WELSH_NEEDED),
        Filter::Welsh(WelshUse::Helpful) => context.say(words::WELSH_HELPFUL),
        Filter::Sector(sector) => context.say_of("sectors", sector.as_str()),
        Filter::Subject(subject) => context.say_of("subjects", subject.as_str()),
        Filter::Interest(interest) => context.say(match interest {
            Interest::Realistic => words::INTEREST_R,
            Interest::Investigative => words::INTEREST_I,
            Interest::Artistic => words::INTEREST_A,
            Interest::Social => words::INTEREST_S,
            Interest::Enterprising => words::INTEREST_E,
            Interest::Conventional => words::INTEREST_C,
        }),
    }
}

/// The names of the filters of a facet that are chosen, one after the other.
pub fn chosen_of(context: Context<'_>, filters: &Filters, facet: Facet) -> String {
    let names = filters.of(facet).map(|filter| filter_name(context, filter).text);
    names.collect::<Vec<_>>().join(", ")
}

/// What can be chosen of a facet, in the order in which it is shown: a facet of few is shown whole,
/// of others what any career of the guide has.
fn choices(context: Context<'_>, screen: &Careers, facet: Facet) -> Vec<Filter> {
    match facet {
        Facet::Start => {
            let levels = Level::ALL.iter().map(|level| Start::Level(*level));
            let starts = levels.chain([Start::Apprenticeship, Start::Adult]);
            starts.map(Filter::Start).collect()
        }
        Facet::Pay => PAY_STEPS.into_iter().map(Filter::Pay).collect(),
        Facet::Setting => Setting::ALL.iter().copied().map(Filter::Setting).collect(),
        Facet::Welsh => WelshUse::ALL.iter().copied().map(Filter::Welsh).collect(),
        Facet::Interest => Interest::ALL.iter().copied().map(Filter::Interest).collect(),
        Facet::Pattern | Facet::Sector | Facet::Subject => {
            let offered = screen.found.offered.iter().filter(|filter| filter.facet() == facet);
            let mut offered: Vec<Filter> = offered.cloned().collect();
            if facet != Facet::Pattern {
                let name = |filter: &Filter| filter_name(context, filter).text;
                offered.sort_by(|left, right| {
                    context.content.l10n.compare(context.language, &name(left), &name(right))
                });
            }
            offered
        }
    }
}

/// All facets, one below the other, each opened and closed by its name.
pub fn panel<'a>(context: Context<'a>, screen: &'a Careers) -> Element<'a, Message> {
    let mut panel = column![].spacing(space::S);
    for facet in Facet::ALL {
        let name = context.say(facet_name(facet));
        let is_open = screen.open.contains(&facet);
        let toggle = button::disclosure(&name, Weight::Bare, is_open, Message::FacetToggled(facet));
        let body = is_open.then(|| {
            container(group(context, screen, facet, &name))
                .padding(Padding::default().bottom(space::S))
                .into()
        });
        panel = panel.push(column![toggle, or_nothing(body)].spacing(2));
    }
    panel.into()
}

/// What can be chosen of one facet.
fn group<'a>(
    context: Context<'a>,
    screen: &Careers,
    facet: Facet,
    name: &Phrase,
) -> Element<'a, Message> {
    let choices = choices(context, screen, facet);
    if facet == Facet::Pay {
        return pay(context, screen, choices, name);
    }
    let rows = choices.into_iter().map(|filter| {
        let label = filter_name(context, &filter);
        let is_chosen = screen.filters.has(&filter);
        let count = count(context, screen.count(&filter));
        choice::filter(Role::CheckBox, &label, count, is_chosen, Message::FilterToggled(filter))
            .into()
    });
    let rows = iced::widget::Column::with_children(rows).spacing(2);
    control(Semantics::named(Role::Group, name), rows).into()
}

/// Steps of pay, of which one holds.
fn pay<'a>(
    context: Context<'a>,
    screen: &Careers,
    choices: Vec<Filter>,
    name: &Phrase,
) -> Element<'a, Message> {
    use crate::ui::Focus;
    let now = screen.filters.of(Facet::Pay).next();
    let any = (context.say(words::PAY_ANY), None, screen.found_without(Facet::Pay));
    let steps = choices.into_iter().map(|filter| {
        let count = screen.count(&filter);
        (filter_name(context, &filter), Some(filter), count)
    });
    let rows = [any].into_iter().chain(steps).map(|(label, filter, found)| {
        let is_chosen = filter.as_ref() == now;
        let count = count(context, found);
        choice::filter(Role::Radio, &label, count, is_chosen, Message::PayChosen(filter))
            .focus(if is_chosen { Focus::Tab } else { Focus::Placed })
            .into()
    });
    let rows = iced::widget::Column::with_children(rows).spacing(2);
    let group = control(Semantics::named(Role::RadioGroup, name), rows).arrows(Arrows::Choose);
    let note = container(text::small(&context.say(words::PAY_NOTE)))
        .padding(Padding::from([0.0, space::M]));
    column![group, note].spacing(space::S).into()
}

fn count(context: Context<'_>, count: usize) -> (usize, Phrase) {
    (count, context.say_with(words::COUNT, &Args::new().with("count", count)))
}

/// The panel beside the page.
pub fn aside<'a>(context: Context<'a>, screen: &'a Careers) -> Element<'a, Message> {
    let name = context.say(words::NARROW);
    // No heading: the page's own title is the first.
    let heading = text::face(&name, 18.0, fonts::SEMIBOLD, 1.3);
    let heading = container(heading).padding(Padding::from([0.0, space::M]));
    let body = column![heading, panel(context, screen)]
        .spacing(space::M)
        .padding(Padding::from([space::XL, space::M]));
    let line = container(iced::widget::space())
        .width(1)
        .height(Length::Fill)
        .style(|theme: &Theme| container::Style::default().background(theme.tokens().line));
    let ground = container(crate::ui::page::aside(body).height(Length::Fill))
        .width(super::ASIDE)
        .style(|theme: &Theme| container::Style::default().background(theme.tokens().sunken));
    control(Semantics::named(Role::Aside, &name), row![ground, line]).into()
}

/// The panel behind a button, where there is no room beside the page.
pub fn folded<'a>(context: Context<'a>, screen: &'a Careers) -> Element<'a, Message> {
    let name = context.say(words::NARROW);
    let toggle =
        button::disclosure(&name, Weight::Secondary, screen.is_narrowing, Message::NarrowToggled);
    let panel = screen.is_narrowing.then(|| panel(context, screen));
    column![toggle, or_nothing(panel)].spacing(space::M).into()
}

/// The id of a chip, by its place.
pub fn chip_id(place: usize) -> Id {
    Id::from(format!("chip-{place}"))
}

/// The filters that are chosen, each to be taken off, and a way to take off them all.
pub fn chips<'a>(context: Context<'a>, filters: &Filters) -> Element<'a, Message> {
    let chips = filters.chosen().iter().enumerate().map(|(place, filter)| {
        let label = filter_name(context, filter);
        let args = Args::new().with("filter", label.text.as_str());
        let name = context.say_with(words::TAKE_OFF, &args);
        choice::chip(&label, &name, Message::FilterTakenOff(filter.clone()))
            .id(chip_id(place))
            .into()
    });
    let clear = context.say(words::CLEAR_FILTERS);
    let clear = button::button(&clear, None, Weight::Quiet, Some(Message::FiltersCleared)).into();
    let row = row(chips.chain([clear])).spacing(space::S).align_y(Alignment::Center).wrap();
    control(
        Semantics::named(Role::Group, &context.say(words::CHOSEN)),
        row.vertical_spacing(space::S),
    )
    .into()
}

impl Context<'_> {
    /// The name of something in a collection.
    fn say_of(&self, file: &'static str, id: &str) -> Phrase {
        let message = MessageRef::new(file, id.to_owned());
        self.content.l10n.phrase(self.language, message, &Args::new())
    }
}
