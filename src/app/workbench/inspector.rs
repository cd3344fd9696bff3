//! The inspector: where a text comes from, in both languages, with its values and its forms.

use super::bar::{place, problem};
use super::{Bench, Message, NEXT_PROBLEM, NEXT_UNTRANSLATED, Shown, Subject};
use crate::l10n::progress::State;
use crate::l10n::words::{common, workbench as words};
use crate::l10n::{Args, MessageRef, Phrase};
use crate::screen::Context;
use crate::ui::button::{self, Weight};
use crate::ui::icon::Icon;
use crate::ui::reading::reading;
use crate::ui::{Element, Role, Semantics, block, control, space, table, text};
use crate::workbench::{Entry, Form, Side};
use iced::widget::{Column, column, container, row};
use iced::{Alignment, Length};

/// From this width on, in logical pixels, the two languages stand side by side.
const SIDE_BY_SIDE: f32 = 760.0;

/// The name by which a message is looked for: its namespace, its id, its attribute.
pub(super) fn name(message: &MessageRef) -> String {
    let attribute = message.attribute.iter().map(|it| format!(".{it}")).collect::<String>();
    format!("{}#{}{attribute}", message.file, message.id)
}

impl Bench {
    /// The inspector, with what it shows.
    pub(super) fn inspector<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let title = context.say(words::INSPECTOR);
        let close = context.say(words::CLOSE);
        let close = button::icon_button(&close, Icon::X, Some(Message::ClosePressed));
        let body: Element<'a, Message> = match &self.subject {
            Subject::Nothing => text::body(&context.say(words::HINT)),
            Subject::NoOrigin => text::body(&context.say(words::NO_ORIGIN)),
            Subject::Shown(shown) => self.shown(context, shown),
        };
        let body = reading(&title, body);
        let title = container(text::heading(&title, 2)).width(Length::Fill);
        let acts = self.acts(context);
        if context.width >= SIDE_BY_SIDE {
            let head = row![title, acts, close].spacing(space::M).align_y(Alignment::Start);
            column![head, body].spacing(space::M).into()
        } else {
            // Where there is little room, what is asked about comes first.
            let head = row![title, close].align_y(Alignment::Center);
            column![head, body, acts].spacing(space::M).into()
        }
    }

    fn acts<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let act = |name, icon, message: Option<Message>| {
            button::button(&context.say(name), Some(icon), Weight::Secondary, message)
        };
        let copied = self.message().map(|_| Message::CopyPressed);
        row![
            act(words::COPY_ID, Icon::Copy, copied),
            act(words::NEXT_PROBLEM, Icon::ArrowRight, Some(Message::NextProblemPressed))
                .id(NEXT_PROBLEM),
            act(words::NEXT_UNTRANSLATED, Icon::Languages, Some(Message::NextUntranslatedPressed))
                .id(NEXT_UNTRANSLATED),
        ]
        .spacing(space::S)
        .wrap()
        .vertical_spacing(space::S)
        .into()
    }

    fn shown<'a>(&'a self, context: Context<'a>, shown: &'a Shown) -> Element<'a, Message> {
        let entry = shown.entry.as_ref();
        let id = shown
            .origin
            .as_ref()
            .map(|origin| text::strong(&Phrase::verbatim(name(&origin.message), context.language)));
        let comment = entry.filter(|entry| !entry.comment.is_empty()).map(|entry| {
            let comment = Phrase::verbatim(entry.comment.clone(), context.language);
            labelled(&context.say(words::COMMENT), text::body(&comment))
        });
        column![]
            .push(id)
            .push(entry.map(|entry| sides(context, entry)))
            .push(self.problems_of(context, shown))
            .push(comment)
            .push(entry.and_then(|entry| variables(context, entry)))
            .push(entry.and_then(|entry| forms(context, entry)))
            .spacing(space::L)
            .into()
    }

    /// What is wrong with what is shown.
    fn problems_of<'a>(
        &'a self,
        context: Context<'a>,
        shown: &Shown,
    ) -> Option<Element<'a, Message>> {
        let is_of_entry = |about: &Option<(String, String)>| {
            let entry = shown.entry.as_ref();
            let entry = entry.map(|entry| (entry.file.as_str(), entry.id.as_str()));
            entry.is_some() && about.as_ref().map(|it| (it.0.as_str(), it.1.as_str())) == entry
        };
        let others = self.report.iter().flat_map(|report| &report.problems);
        let others =
            others.filter(|it| is_of_entry(&it.about) && Some(*it) != shown.problem.as_ref());
        let all: Vec<Element<'a, Message>> =
            shown.problem.iter().chain(others).map(|it| problem(context, it)).collect();
        if all.is_empty() {
            return None;
        }
        Some(Column::with_children(all).spacing(space::M).into())
    }
}

/// Something with a small heading above it.
fn labelled<'a>(label: &Phrase, what: Element<'a, Message>) -> Element<'a, Message> {
    column![text::small_heading(label, 3), what].spacing(space::XS).into()
}

/// The message in both languages.
fn sides<'a>(context: Context<'a>, entry: &Entry) -> Element<'a, Message> {
    let sides = entry.sides.iter().map(|it| side(context, it));
    if context.width >= SIDE_BY_SIDE {
        row(sides).spacing(space::L).into()
    } else {
        Column::with_children(sides).spacing(space::L).into()
    }
}

fn side<'a>(context: Context<'a>, side: &Side) -> Element<'a, Message> {
    let name = context.say_in(side.language, common::LANGUAGE_NAME);
    let state = match &side.state {
        State::Missing => context.say(words::STATE_MISSING),
        State::Stale => context.say(words::STATE_STALE),
        State::Draft => context.say(common::DRAFT),
        State::Reviewed(date) => {
            context.say_with(words::STATE_REVIEWED, &Args::new().with("date", date.as_str()))
        }
    };
    let head = row![text::small_heading(&name, 3), text::badge(&state)]
        .spacing(space::M)
        .align_y(Alignment::Center);
    let words: Element<'a, Message> = match &side.text {
        Some(text) => text::body(&Phrase::verbatim(text.clone(), side.language)),
        None => text::muted(&context.say(words::NOT_THERE)),
    };
    let words = container(words).padding(space::M).width(Length::Fill).style(block::card_style);
    let at: Element<'a, Message> = if side.is_built_in {
        let path = Phrase::verbatim(side.path.clone(), context.language);
        column![text::small(&path), text::small(&context.say(words::BUILT_IN))].into()
    } else {
        place(context, &side.path, side.position)
    };
    let whole = column![head, words, at].spacing(space::S).width(Length::Fill);
    control(Semantics::named(Role::Group, &name), whole).into()
}

fn variables<'a>(context: Context<'a>, entry: &Entry) -> Option<Element<'a, Message>> {
    if entry.variables.is_empty() {
        return None;
    }
    let lines = entry.variables.iter().map(|(name, value)| {
        let args = Args::new().with("name", name.as_str());
        text::body(&match value {
            Some(value) => context.say_with(words::VARIABLE, &args.with("value", value.as_str())),
            None => context.say_with(words::VARIABLE_UNKNOWN, &args),
        })
    });
    let lines = Column::with_children(lines).spacing(space::XS).into();
    Some(labelled(&context.say(words::VARIABLES), lines))
}

/// The message with a number for each form, in both languages.
fn forms<'a>(context: Context<'a>, entry: &Entry) -> Option<Element<'a, Message>> {
    if entry.forms.is_empty() {
        return None;
    }
    let title = context.say(words::FORMS);
    let languages = entry
        .sides
        .each_ref()
        .map(|side| (side.language, context.say_in(side.language, common::LANGUAGE_NAME)));
    let [welsh, english] = languages.each_ref().map(|(_, name)| name.clone());
    let head = [context.say(words::NUMBER), welsh, english];
    let rows = entry.forms.iter().map(|Form { number, name, texts }| {
        let number = Phrase::verbatim(format!("{number} · {name}"), context.language);
        let [welsh, english] = std::array::from_fn(|at| match &texts[at] {
            Some(text) => Phrase::verbatim(text.clone(), languages[at].0),
            None => context.say(words::NOT_THERE),
        });
        vec![number, welsh, english]
    });
    let table = table::table(&head, rows, &[2, 5, 5]);
    let table = control(Semantics::named(Role::Table, &title), table);
    Some(labelled(&title, table.into()))
}
