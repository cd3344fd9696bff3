//! The bar below the page: what is wrong, how words are shown, and the ways to the rest.

use super::{Bench, INSPECTOR, Message, PROBLEMS, Panel, VIEW};
use crate::app::App;
use crate::check::{Problem, Severity};
use crate::l10n::words::workbench as words;
use crate::l10n::{Args, Phrase, Position, Pseudo};
use crate::screen::Context;
use crate::ui::button;
use crate::ui::icon::{self, Icon};
use crate::ui::{Element, Role, Semantics, Theme, choice, control, or_nothing, page, space, text};
use iced::advanced::widget::Id;
use iced::widget::{Column, column, container, row, space as gap};
use iced::{Alignment, Length, Padding};

/// How much of the window's height stands open above the bar at the most, and the bar itself takes.
const MOST_OF_WINDOW: f32 = 0.42;
const MOST_OF_BAR: f32 = 0.3;
/// From this width on, in logical pixels, all of the bar stands in it.
const ONE_ROW: f32 = 1080.0;
/// How many problems are named at the most.
const NAMED: usize = 50;
const PANEL: Id = Id::new("bench-panel");

impl App {
    /// The bar, and what stands open above it.
    pub(in crate::app) fn bench_view<'a>(
        &'a self,
        context: Context<'a>,
    ) -> Option<Element<'a, Message>> {
        let bench = self.bench.as_ref()?;
        let height = self.size.height / self.scale_factor();
        let panel = match bench.panel {
            Panel::Nothing => None,
            Panel::Problems => Some(problems(context, bench)),
            Panel::Inspector => Some(bench.inspector(context)),
            Panel::View => Some(Column::from_iter(bench.view(context)).spacing(space::M).into()),
        };
        let panel = panel.map(|panel| {
            let inner = container(panel).padding(Padding::from([space::L, space::XL]));
            let inner = page::column(inner.width(Length::Fill)).id(PANEL).width(Length::Fill);
            column![container(inner).max_height(height * MOST_OF_WINDOW), line()].into()
        });
        let bar = page::column(bench.bar(context)).width(Length::Fill);
        let bar = container(bar).max_height(height * MOST_OF_BAR);
        let ground = container(column![line(), or_nothing(panel), bar]).style(|theme: &Theme| {
            let tokens = theme.tokens();
            container::Style {
                background: Some(tokens.surface.into()),
                text_color: Some(tokens.ink),
                ..container::Style::default()
            }
        });
        let name = context.say(words::NAME);
        let part = control(Semantics::named(Role::Aside, &name), ground.width(Length::Fill));
        Some(part.id(super::BENCH).into())
    }
}

impl Bench {
    fn bar<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let state = match &self.report {
            None => context.say(words::CHECKING),
            Some(report) if report.problems.is_empty() => context.say(words::CLEAN),
            Some(report) => {
                let count = |message, severity| {
                    let args = Args::new().with("count", report.count(severity));
                    context.say_with(message, &args).text
                };
                let args = Args::new()
                    .with("errors", count(words::ERRORS, Severity::Error))
                    .with("warnings", count(words::WARNINGS, Severity::Warning));
                context.say_with(words::FOUND, &args)
            }
        };
        let has_problems = self.report.as_ref().is_some_and(|it| !it.problems.is_empty());
        let state: Element<'a, Message> = if has_problems {
            let message = Message::PanelPressed(Panel::Problems);
            let is_open = self.panel == Panel::Problems;
            button::fold(&state, Icon::TriangleAlert, is_open, message).id(PROBLEMS).into()
        } else {
            let mark = if self.report.is_some() { Icon::CircleCheck } else { Icon::Clock };
            row![icon::icon(mark), text::status(&state)]
                .spacing(space::S)
                .align_y(Alignment::Center)
                .into()
        };
        let panel = |name, icon, panel, is_narrow| {
            let (name, is_open) = (context.say(name), self.panel == panel);
            let message = Message::PanelPressed(panel);
            match is_narrow {
                true => button::icon_toggle(&name, icon, is_open, message),
                false => button::fold(&name, icon, is_open, message),
            }
        };
        let is_narrow = context.width < ONE_ROW;
        let inspector = panel(words::INSPECTOR, Icon::ScanSearch, Panel::Inspector, is_narrow);
        let inspector = Element::from(inspector.id(INSPECTOR));
        let things = if is_narrow {
            let view = panel(words::DRESS, Icon::Eye, Panel::View, is_narrow).id(VIEW);
            vec![state, inspector, view.into()]
        } else {
            let [dress, coverage] = self.view(context);
            vec![state, inspector, dress, coverage]
        };
        row(things)
            .spacing(space::M)
            .align_y(Alignment::Center)
            .padding(Padding::from([space::S, space::L]))
            .wrap()
            .vertical_spacing(space::S)
            .into()
    }

    /// How words are shown, and the way to how far translation has come.
    fn view<'a>(&self, context: Context<'a>) -> [Element<'a, Message>; 2] {
        let dress = [
            (words::DRESS_OFF, Pseudo::Off),
            (words::DRESS_ACCENTED, Pseudo::Accented),
            (words::DRESS_FALLBACKS, Pseudo::Fallbacks),
        ];
        let dress = dress.map(|(name, pseudo)| {
            (context.say(name), pseudo == self.pseudo, Message::PseudoChosen(pseudo))
        });
        let dress = choice::radio_group(&context.say(words::DRESS), dress.into());
        let coverage = context.say(words::COVERAGE);
        let mark = Some(Icon::ChartNoAxesColumn);
        let coverage = button::link(&coverage, mark, Message::CoveragePressed);
        [dress.into(), coverage.into()]
    }
}

/// All that is wrong, each with a way to its place.
fn problems<'a>(context: Context<'a>, bench: &'a Bench) -> Element<'a, Message> {
    let problems = bench.report.as_ref().map(|it| it.problems.as_slice()).unwrap_or_default();
    let count = problems.len();
    let lines = problems.iter().take(NAMED).enumerate().map(|(index, it)| {
        let line = problem(context, it);
        control(Semantics::role(Role::ListItem).position(index + 1, count), line).into()
    });
    let name = context.say(words::ABOUT_PROBLEM);
    let list = Column::with_children(lines).spacing(space::L);
    let list = control(Semantics::named(Role::List, &name), list);
    let more = count.saturating_sub(NAMED);
    let more = (more > 0).then(|| {
        text::body(&context.say_with(words::MORE_PROBLEMS, &Args::new().with("count", more)))
    });
    column![list].push(more).spacing(space::L).into()
}

/// One problem: where it is, what it is, and what to do about it.
pub(super) fn problem<'a>(context: Context<'a>, problem: &Problem) -> Element<'a, Message> {
    let l10n = &context.content.l10n;
    let (mark, severity) = match problem.severity() {
        Severity::Error => (Icon::CircleX, words::ERROR),
        Severity::Warning => (Icon::TriangleAlert, words::WARNING),
    };
    let severity = context.say(severity);
    let head = row![icon::sized(mark, 18), text::small(&severity)]
        .spacing(space::S)
        .align_y(Alignment::Center);
    let head = row![head, place(context, &problem.file, problem.position)]
        .spacing(space::L)
        .align_y(Alignment::Center)
        .wrap();
    column![
        head,
        text::strong(&problem.message(l10n, context.language)),
        text::body(&problem.advice(l10n, context.language)),
    ]
    .spacing(space::XS)
    .into()
}

/// A place in a file, as a way there.
pub(super) fn place<'a>(
    context: Context<'a>,
    file: &str,
    position: Option<Position>,
) -> Element<'a, Message> {
    let shown = position.map_or(file.to_owned(), |position| format!("{file}:{position}"));
    let shown = Phrase::verbatim(shown, context.language);
    let message = Message::FilePressed(file.to_owned(), position);
    let link = button::link(&shown, Some(Icon::FilePen), message);
    link.description(context.say(words::OPEN).text).into()
}

fn line<'a>() -> Element<'a, Message> {
    container(gap())
        .width(Length::Fill)
        .height(1)
        .style(|theme: &Theme| container::Style::default().background(theme.tokens().line))
        .into()
}
