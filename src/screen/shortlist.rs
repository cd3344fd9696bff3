//! Shortlist: the careers a person keeps, in their order, with rating, stage and note.

use super::note::{self, NoteEditor};
use super::{Action, Context, Destination, key};
use crate::guide::CareerId;
use crate::l10n::words::{common, shortlist as words};
use crate::l10n::{Args, Phrase};
use crate::store::{Edit, Item, Stage};
use crate::ui::button::{self, Weight};
use crate::ui::icon::Icon;
use crate::ui::reading::reading;
use crate::ui::{
    Element, Role, Semantics, block, choice, control, focus, keyed, page, space, text,
};
use iced::advanced::widget::Id;
use iced::widget::{column, container, row};
use iced::{Alignment, Length, Padding};
use std::collections::BTreeMap;

/// The state of the screen.
#[derive(Debug)]
pub struct Shortlist {
    notes: BTreeMap<CareerId, NoteEditor>,
    /// What was removed last, and where it stood.
    removed: Option<(CareerId, usize)>,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A career's title was pressed.
    CareerPressed(CareerId),
    /// A career is to move by this many places.
    Moved(CareerId, isize),
    /// A career is to go off the shortlist.
    Removed(CareerId),
    /// The last removal is to be undone.
    Undone,
    /// A rating was chosen; 0 for none.
    Rated(CareerId, u8),
    /// A stage was chosen.
    StageChosen(CareerId, Stage),
    /// Something happened to a note.
    Note(CareerId, note::Message),
    /// Careers are to be looked for.
    FindPressed,
}

impl Shortlist {
    /// The screen.
    pub fn new(context: Context<'_>) -> Self {
        let mut screen = Self { notes: BTreeMap::new(), removed: None };
        screen.refresh(context);
        screen
    }

    /// The title, which is the same in the window's bar.
    pub fn title(&self, context: Context<'_>) -> Phrase {
        context.say(words::TITLE)
    }

    /// Takes in what happened.
    pub fn update(&mut self, context: Context<'_>, message: Message) -> Action<Message> {
        match message {
            Message::CareerPressed(id) => Action::Open(Destination::Career(id)),
            Message::FindPressed => Action::Open(Destination::Careers),
            Message::Moved(id, by) => {
                let button = if by < 0 { "move-up" } else { "move-down" };
                let target = Id::from(format!("{button}-{id}"));
                Action::ChangeAndRun(Edit::Move(id, by), focus::go(focus::Move::To(target)))
            }
            Message::Removed(id) => {
                let list = context.user.shortlist();
                let here = list.iter().position(|(other, _)| **other == id);
                let neighbour = here.and_then(|here| {
                    let next = list.get(here + 1).or_else(|| list.get(here.checked_sub(1)?));
                    next.map(|(id, _)| Id::from(format!("career-{id}")))
                });
                let target = neighbour.unwrap_or(UNDO_ID);
                self.removed = Some((id.clone(), here.unwrap_or(0)));
                Action::ChangeAndRun(Edit::Shortlist(id, false), focus::go(focus::Move::To(target)))
            }
            Message::Undone => match self.removed.take() {
                Some((id, _)) => {
                    let target = Id::from(format!("career-{id}"));
                    Action::ChangeAndRun(Edit::Restore(id), focus::go(focus::Move::To(target)))
                }
                None => Action::None,
            },
            Message::Rated(id, rating) => Action::Change(Edit::Rate(id, rating)),
            Message::StageChosen(id, stage) => Action::Change(Edit::Stage(id, stage)),
            Message::Note(id, message) => {
                let Some(note) = self.notes.get_mut(&id) else {
                    return Action::None;
                };
                let (edit, task) = note.update(context, message);
                let task = task.map(move |message| Message::Note(id.clone(), message));
                match edit {
                    Some(edit) => Action::ChangeAndRun(edit, task),
                    None => Action::Run(task),
                }
            }
        }
    }

    /// Notes that are written and not yet kept.
    pub fn settle(&mut self) -> Vec<Edit> {
        self.notes.values_mut().filter_map(NoteEditor::settle).collect()
    }

    /// Follows what is kept now.
    pub fn refresh(&mut self, context: Context<'_>) {
        for (id, _) in context.user.shortlist() {
            let editor = || NoteEditor::new(context, id.clone());
            self.notes.entry(id.clone()).or_insert_with(editor).refresh(context);
        }
    }

    /// Forgets everything: it was cleared.
    pub fn forget(&mut self) {
        self.notes.clear();
        self.removed = None;
    }

    /// The screen.
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let items = context.user.shortlist();
        let mut body = column![text::title(&context.say(words::TITLE))].spacing(space::L);
        let removed = self.removed.as_ref().filter(|(id, _)| !context.user.is_shortlisted(id));
        let find = context.say(words::FIND);
        let find =
            button::button(&find, Some(Icon::Compass), Weight::Primary, Some(Message::FindPressed));
        if items.is_empty() {
            body = body
                .push(removed.map(|(id, _)| removed_bar(context, id)))
                .push(text::heading(&context.say(words::EMPTY_TITLE), 2))
                .push(reading(
                    &context.say(words::EMPTY_TITLE),
                    text::body(&context.say(words::EMPTY_HELP)),
                ))
                .push(find);
        } else {
            let count = Args::new().with("count", items.len());
            body = body.push(text::status(&context.say_with(words::COUNT, &count)));
            let total = items.len();
            let mut entries: Vec<_> = items
                .into_iter()
                .enumerate()
                .map(|(index, (id, item))| (key(id), self.entry(context, id, item, (index, total))))
                .collect();
            if let Some((id, place)) = removed {
                // In the place of what was removed, where the person is looking.
                entries.insert((*place).min(total), (key(id), removed_bar(context, id)));
            }
            body = body.push(control(
                Semantics::named(Role::List, &context.say(words::TITLE)),
                keyed::column(entries, space::L),
            ));
        }
        page::page(
            &context.say(common::MAIN),
            container(body.max_width(948))
                .padding(Padding::from([space::XL, space::XXL]))
                .center_x(Length::Fill),
        )
    }

    fn entry<'a>(
        &'a self,
        context: Context<'a>,
        id: &'a CareerId,
        item: &'a Item,
        (index, total): (usize, usize),
    ) -> Element<'a, Message> {
        let title = context.content.title(id, context.language);
        let named =
            |message| context.say_with(message, &Args::new().with("career", title.text.as_str()));
        let moving = |message, icon, by: isize, name: &str| {
            let to = index.checked_add_signed(by).filter(|to| *to < total);
            button::icon_button(&named(message), icon, to.map(|_| Message::Moved(id.clone(), by)))
                .id(Id::from(format!("{name}-{id}")))
        };
        let remove = button::icon_button(
            &named(words::REMOVE_NAME),
            Icon::Trash2,
            Some(Message::Removed(id.clone())),
        );
        let link = button::link(&title, None, Message::CareerPressed(id.clone()))
            .id(Id::from(format!("career-{id}")));
        let heading = control(
            Semantics::named(Role::Heading, &title).level(2),
            text::marked(link.into(), &title),
        );
        let head = row![
            container(heading).width(Length::Fill),
            moving(words::MOVE_UP, Icon::ArrowUp, -1, "move-up"),
            moving(words::MOVE_DOWN, Icon::ArrowDown, 1, "move-down"),
            remove,
        ]
        .spacing(space::S)
        .align_y(Alignment::Center);

        let ratings = (0..=5).map(|rating| {
            let name = match rating {
                0 => context.say(words::RATING_NONE),
                stars => context.say_with(words::RATING_VALUE, &Args::new().with("stars", stars)),
            };
            (name, rating == item.rating(), Message::Rated(id.clone(), rating))
        });
        let stages = Stage::ALL.map(|stage| {
            let name = context.say(match stage {
                Stage::Idea => words::STAGE_IDEA,
                Stage::Looking => words::STAGE_LOOKING,
                Stage::Applying => words::STAGE_APPLYING,
            });
            (name, stage == item.stage(), Message::StageChosen(id.clone(), stage))
        });
        let group = |name, choices: Vec<_>| {
            let name = context.say(name);
            // Each career of the list has these groups: they are told apart by its title.
            let group = choice::radio_group(&name, choices).description(title.text.clone());
            column![text::strong(&name), group].spacing(space::S)
        };
        let mut body = column![head].spacing(space::L);
        if context.content.guide.career(id).is_none() {
            body = body.push(reading(&title, text::muted(&context.say(words::GONE))));
        } else if let Some(profile) = context.content.profile(id, context.language) {
            body = body.push(reading(&title, text::muted(&profile.summary)));
        }
        body = body
            .push(group(words::STAGE, stages.into()))
            .push(group(words::RATING, ratings.collect()));
        if let Some(note) = self.notes.get(id) {
            let view = note.view(context, &title, 3, (110.0, 200.0));
            let id = id.clone();
            body = body.push(view.map(move |message| Message::Note(id.clone(), message)));
        }
        control(
            Semantics::role(Role::ListItem).position(index + 1, total),
            block::framed(container(body).padding(space::XL).into()),
        )
        .into()
    }
}

const UNDO_ID: Id = Id::new("undo");

fn removed_bar<'a>(context: Context<'a>, id: &CareerId) -> Element<'a, Message> {
    let title = context.content.title(id, context.language);
    let undo = context.say(words::UNDO);
    let has_note = context.user.note(id).is_some_and(|note| !note.is_empty());
    let words = context.say_with(
        if has_note { words::REMOVED_NOTE_KEPT } else { words::REMOVED },
        &Args::new().with("career", title.text),
    );
    let undo = button::button(&undo, Some(Icon::Undo2), Weight::Secondary, Some(Message::Undone));
    let bar = row![container(text::body(&words)).width(Length::Fill), undo.id(UNDO_ID)]
        .spacing(space::L)
        .align_y(Alignment::Center);
    control(
        Semantics::named(Role::Status, &words),
        block::framed(container(bar).padding(space::L).into()),
    )
    .into()
}
