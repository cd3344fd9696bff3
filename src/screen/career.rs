//! Career: the page of one career, with its pictures and the person's own note.

mod key_facts;

use super::note::{self, NoteEditor};
use super::pictures::{self, Pictures};
use super::{Action, Context, Destination};
use crate::guide::CareerId;
use crate::l10n::words::{career as words, common};
use crate::l10n::{Args, Language, Phrase};
use crate::profile::{Block, Figure, Link, Profile, Section, SectionId};
use crate::store::Edit;
use crate::ui::block::{self, Page};
use crate::ui::button::{self, Weight};
use crate::ui::icon::Icon;
use crate::ui::reading::{self, reading};
use crate::ui::{Element, Role, Semantics, control, focus, or_nothing, page, part, space, text};
use iced::advanced::widget::Id;
use iced::widget::scrollable::Viewport;
use iced::widget::{column, container, image, row, space as gap};
use iced::{Alignment, Length, Padding, Task};
use std::sync::Arc;

/// The state of the screen.
#[derive(Debug)]
pub struct Career {
    id: CareerId,
    note: NoteEditor,
    pictures: Pictures,
    shown_picture: usize,
    is_contents_open: bool,
    /// How far the page is scrolled, how high it is, and where its sections stand.
    offset: f32,
    height: f32,
    tops: Vec<f32>,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// The page before is wanted.
    BackPressed,
    /// A link was followed.
    LinkFollowed(Link),
    /// The career is to go on the shortlist, or off it.
    ShortlistToggled(bool),
    /// Something happened to the note.
    Note(note::Message),
    /// Something happened to a picture.
    Picture(pictures::Message),
    /// The picture at this place is to be shown.
    PictureChosen(usize),
    /// The list of contents is to be opened or closed, where the page is narrow.
    ContentsToggled,
    /// A section was chosen from the contents; none for the top.
    SectionChosen(Option<usize>),
    /// The page was scrolled.
    Scrolled {
        /// How far.
        offset: f32,
        /// How high its content is.
        height: f32,
    },
    /// Where the sections stand.
    Measured(Vec<f32>),
    /// Where the sections stand after they were laid out anew, to find the old place among them.
    Relaid(Place, Vec<f32>),
}

/// A place on the page that holds in both languages: a section, and how far through it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    section: usize,
    through: f32,
}

/// How far below the top of the window a section counts as reached.
const REACHED: f32 = 48.0;
/// How wide the picture stands where it is among the words, in logical pixels.
const PICTURE_BESIDE_TEXT: f32 = 440.0;

impl Career {
    /// The screen.
    pub fn new(context: Context<'_>, id: CareerId) -> Self {
        for language in Language::ALL {
            let _ = context.content.profile(&id, language);
        }
        Self {
            note: NoteEditor::new(context, id.clone()),
            id,
            pictures: Pictures::default(),
            shown_picture: 0,
            is_contents_open: false,
            offset: 0.0,
            height: 0.0,
            tops: Vec::new(),
        }
    }

    /// The title, which is the same in the window's bar.
    pub fn title(&self, context: Context<'_>) -> Phrase {
        context.content.title(&self.id, context.language)
    }

    /// The career shown.
    pub fn id(&self) -> &CareerId {
        &self.id
    }

    /// Takes in what happened.
    pub fn update(&mut self, context: Context<'_>, message: Message) -> Action<Message> {
        match message {
            Message::BackPressed => return Action::Back,
            Message::LinkFollowed(Link::Career(id)) => {
                return Action::Open(Destination::Career(id));
            }
            Message::LinkFollowed(Link::Article(id)) => {
                return Action::Open(Destination::Article(id));
            }
            Message::LinkFollowed(link) => return Action::Follow(link),
            Message::ShortlistToggled(wanted) => {
                return Action::Change(Edit::Shortlist(self.id.clone(), wanted));
            }
            Message::Note(message) => {
                let (edit, task) = self.note.update(context, message);
                let task = task.map(Message::Note);
                return match edit {
                    Some(edit) => Action::ChangeAndRun(edit, task),
                    None => Action::Run(task),
                };
            }
            Message::Picture(message) => {
                let task = self.pictures.update(context, message);
                return Action::Run(task.map(Message::Picture));
            }
            Message::PictureChosen(index) => self.shown_picture = index,
            Message::ContentsToggled => self.is_contents_open = !self.is_contents_open,
            Message::SectionChosen(None) => {
                let top = focus::go(focus::Move::To(text::TITLE_ID));
                return Action::Run(top.chain(page::scroll_to(0.0)));
            }
            Message::SectionChosen(Some(index)) => return Action::Run(self.go_to(context, index)),
            Message::Scrolled { offset, height } => {
                self.offset = offset;
                if height != self.height {
                    self.height = height;
                    return Action::Run(
                        page::tops(self.section_ids(context)).map(Message::Measured),
                    );
                }
            }
            Message::Measured(tops) => self.tops = tops,
            Message::Relaid(place, tops) => {
                let start = tops.get(place.section).copied().unwrap_or(0.0);
                let end = tops.get(place.section + 1).copied().unwrap_or(start);
                self.tops = tops;
                let offset = (end - start).mul_add(place.through, start) - REACHED;
                return Action::Run(page::scroll_to(offset).chain(reading::reveal()));
            }
        }
        Action::None
    }

    /// What is written and not yet kept.
    pub fn settle(&mut self) -> Option<Edit> {
        self.note.settle()
    }

    /// Follows what is kept now.
    pub fn refresh(&mut self, context: Context<'_>) {
        self.note.refresh(context);
    }

    /// Takes in that the content is another: its pictures are drawn anew.
    pub fn reload(&mut self, context: Context<'_>) -> Task<Message> {
        self.pictures.reload(context).map(Message::Picture)
    }

    /// Forgets everything: it was cleared.
    pub fn forget(&mut self) {
        self.note.forget();
    }

    /// Finds the same place in words that are laid out anew: in another language or size, or in
    /// another number of columns.
    pub fn relaid(&mut self, context: Context<'_>) -> Task<Message> {
        let Some(place) = self.place() else {
            return reading::reveal();
        };
        page::tops(self.section_ids(context)).map(move |tops| Message::Relaid(place, tops))
    }

    /// The section that is being read; none above the first.
    fn reached(&self) -> Option<usize> {
        self.tops.iter().rposition(|top| *top <= self.offset + REACHED + 1.0)
    }

    fn place(&self) -> Option<Place> {
        let section = self.reached()?;
        let start = *self.tops.get(section)?;
        let end = self.tops.get(section + 1).copied().unwrap_or(self.height);
        let through = (self.offset + REACHED - start) / (end - start).max(1.0);
        Some(Place { section, through })
    }

    fn go_to(&self, context: Context<'_>, index: usize) -> Task<Message> {
        let ids = self.section_ids(context);
        let Some(target) = ids.get(index).cloned() else {
            return Task::none();
        };
        let scroll = page::tops(vec![target.clone()]).then(|tops| match tops.first() {
            Some(top) => page::scroll_to(top - REACHED / 2.0),
            None => Task::none(),
        });
        let focus = match context.is_heard {
            true => focus::Move::Read(target),
            false => focus::Move::To(target),
        };
        focus::go(focus).chain(scroll)
    }

    fn profile(&self, context: Context<'_>) -> Option<Arc<Profile>> {
        context.content.profile(&self.id, context.language)
    }

    fn section_ids(&self, context: Context<'_>) -> Vec<Id> {
        let profile = self.profile(context);
        let sections = profile.as_deref().map(listed_sections).unwrap_or_default();
        sections.into_iter().map(|section| section_id(section.id)).collect()
    }

    /// The screen.
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let Some(profile) = self.profile(context) else {
            return self.unknown(context);
        };
        let on_scroll = |viewport: Viewport| Message::Scrolled {
            offset: viewport.absolute_offset().y,
            height: viewport.content_bounds().height,
        };
        let columns = context.columns();
        let side = Padding::from([space::XL, if columns == 1 { space::XL } else { space::XXL }]);
        let article = container(self.article(context, &profile, columns))
            .padding(side)
            .center_x(Length::Fill);
        let article = page::followed(&context.say(common::MAIN), article, on_scroll);
        // The page has the same place however many columns there are, and keeps what is read in it.
        let contents = (columns > 1).then(|| {
            let contents = column![self.back(context), self.contents(context, &profile)]
                .spacing(space::L)
                .padding(Padding::from([space::XL, space::S]).left(space::XL));
            page::column(contents).width(236).height(Length::Fill).into()
        });
        let own = (columns == 3).then(|| self.own(context, &profile));
        row![or_nothing(contents), article, or_nothing(own)].into()
    }

    /// What is the person's own, beside the page.
    fn own<'a>(&'a self, context: Context<'a>, profile: &Profile) -> Element<'a, Message> {
        let own = column![
            self.shortlist_toggle(context),
            self.pictures(context, profile),
            self.own_note(context, (220.0, 400.0)),
        ]
        .spacing(space::L)
        .padding(Padding::from(space::XL).left(space::S));
        let own = page::column(own).width(348).height(Length::Fill);
        let name = context.say(words::OWN);
        control(Semantics::named(Role::Aside, &name), own).into()
    }

    fn unknown<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let args = Args::new().with("id", self.id.as_str());
        let body = column![
            self.back(context),
            text::title(&context.say(words::UNKNOWN_TITLE)),
            reading(
                &context.say(words::UNKNOWN_TITLE),
                text::body(&context.say_with(words::UNKNOWN_HELP, &args)),
            ),
            self.shortlist_toggle(context),
            self.own_note(context, (130.0, 200.0)),
        ]
        .spacing(space::L)
        .max_width(space::READING);
        page::page(
            &context.say(common::MAIN),
            container(body).padding(space::XXL).center_x(Length::Fill),
        )
    }

    fn article<'a>(
        &'a self,
        context: Context<'a>,
        profile: &Profile,
        columns: u8,
    ) -> Element<'a, Message> {
        let mut glance = column![].spacing(space::L);
        let mut below = column![].spacing(space::S);
        if !profile.also_known_as.is_empty() {
            let names: Vec<&str> =
                profile.also_known_as.iter().map(|name| name.text.as_str()).collect();
            let args = Args::new().with("names", names.join(", "));
            below = below.push(text::muted(&context.say_with(words::ALSO_KNOWN_AS, &args)));
        }
        if profile.reviewed.is_none() {
            below = below.push(text::badge(&context.say(common::DRAFT)));
        }
        glance = glance
            .push(below)
            .push(text::lead(&profile.summary))
            .push(key_facts::view(context, profile));
        let head = column![
            text::title(&profile.title),
            reading(&context.say(words::AT_A_GLANCE), glance),
        ];
        let is_alone = columns == 1;
        let is_own_within = columns < 3;
        let pictures =
            || container(self.pictures(context, profile)).max_width(PICTURE_BESIDE_TEXT).into();
        let mut article = column![
            part(is_alone.then(|| self.back(context)), space::L),
            part(Some(head.spacing(space::S).into()), space::L),
            part(is_own_within.then(|| self.shortlist_toggle(context)), space::L),
            part(is_alone.then(|| self.folded_contents(context, profile)), space::L),
            part(is_own_within.then(pictures), space::L),
            part(is_own_within.then(|| self.own_note(context, (130.0, 200.0))), space::L),
        ]
        .max_width(space::READING);
        let blocks = Page { theme: context.theme, level: 3, on_link: &Message::LinkFollowed };
        for section in listed_sections(profile) {
            let body = column![text::heading(&section.heading, 2), blocks.blocks(&section.blocks),];
            let body = container(body.spacing(space::M)).padding(Padding::default().top(20.0));
            let section = reading(&section.heading, body).id(section_id(section.id));
            article = article.push(part(Some(section.into()), space::L));
        }
        article.into()
    }

    fn back<'a>(&self, context: Context<'a>) -> Element<'a, Message> {
        let back = context.say(common::BACK);
        button::link(&back, Some(Icon::ArrowLeft), Message::BackPressed).into()
    }

    /// The contents, marking the section that is being read.
    fn contents<'a>(&self, context: Context<'a>, profile: &Profile) -> Element<'a, Message> {
        let reached = self.reached();
        let top = context.say(words::AT_A_GLANCE);
        let mut entries =
            column![button::contents_entry(&top, reached.is_none(), Message::SectionChosen(None))];
        for (index, section) in listed_sections(profile).into_iter().enumerate() {
            entries = entries.push(button::contents_entry(
                &section.heading,
                reached == Some(index),
                Message::SectionChosen(Some(index)),
            ));
        }
        let name = context.say(words::CONTENTS);
        let body = column![text::strong(&name), entries].spacing(space::M);
        control(Semantics::named(Role::Navigation, &name), body).into()
    }

    /// The contents behind a button, where there is no room beside the page.
    fn folded_contents<'a>(&self, context: Context<'a>, profile: &Profile) -> Element<'a, Message> {
        let name = context.say(words::CONTENTS);
        let toggle = button::disclosure(
            &name,
            Weight::Secondary,
            self.is_contents_open,
            Message::ContentsToggled,
        );
        let mut body = column![toggle].spacing(space::M);
        if self.is_contents_open {
            body = body.push(self.contents(context, profile));
        }
        body.into()
    }

    fn shortlist_toggle<'a>(&self, context: Context<'a>) -> Element<'a, Message> {
        let is_kept = context.user.is_shortlisted(&self.id);
        let name = context.say(if is_kept { words::SHORTLISTED } else { words::SHORTLIST_ADD });
        let mark = if is_kept { Icon::BookmarkCheck } else { Icon::Bookmark };
        button::toggle(&name, mark, is_kept, Message::ShortlistToggled(!is_kept))
            .id(Id::new("shortlist"))
            .into()
    }

    /// The picture that is shown, its caption, and the way to the next.
    fn pictures<'a>(&self, context: Context<'a>, profile: &Profile) -> Element<'a, Message> {
        let figures = figures(profile);
        let count = figures.len();
        let Some(figure) = figures.get(self.shown_picture.min(count.saturating_sub(1))) else {
            return gap().into();
        };
        let seen: Element<'a, Message> = match self.pictures.get(&figure.picture) {
            Some(Ok(handle)) => image(handle.clone()).width(Length::Fill).into(),
            Some(Err(_)) => container(text::body(&figure.description)).padding(space::L).into(),
            None => container(gap()).width(Length::Fill).height(190).into(),
        };
        let seen = pictures::place(context, figure.picture.clone(), seen, Message::Picture);
        let seen = control(
            Semantics::named(Role::Image, &figure.caption)
                .description(figure.description.text.clone()),
            seen,
        );
        let mut below = column![].spacing(space::S);
        if count > 1 {
            let here = self.shown_picture;
            let args = Args::new().with("number", here + 1).with("count", count);
            let previous = context.say(words::PICTURE_PREVIOUS);
            let next = context.say(words::PICTURE_NEXT);
            let at = |index| Some(Message::PictureChosen(index));
            let place = text::small(&context.say_with(words::PICTURE_PLACE, &args));
            below = below.push(
                row![
                    button::icon_button(
                        &previous,
                        Icon::ChevronLeft,
                        at((here + count - 1) % count)
                    ),
                    button::icon_button(&next, Icon::ChevronRight, at((here + 1) % count)),
                    place,
                ]
                .spacing(space::S)
                .align_y(Alignment::Center),
            );
        }
        // The buttons stand above the caption, so that they stay where they are as it changes.
        let below = below.push(text::small(&figure.caption));
        let body = column![seen, container(below).padding(Padding::from([0.0, space::S]))]
            .spacing(space::M);
        block::framed(container(body).padding(space::S).into())
    }

    fn own_note<'a>(&'a self, context: Context<'a>, heights: (f32, f32)) -> Element<'a, Message> {
        let title = self.title(context);
        let note = self.note.view(context, &title, 2, heights).map(Message::Note);
        block::framed(container(note).padding(space::L).into())
    }
}

/// The sections that stand in the running page. Pictures have a place of their own.
fn listed_sections(profile: &Profile) -> Vec<&Section> {
    profile.sections.iter().filter(|section| section.id != SectionId::Pictures).collect()
}

fn figures(profile: &Profile) -> &[Figure] {
    let pictures = profile.sections.iter().find(|section| section.id == SectionId::Pictures);
    match pictures.and_then(|section| section.blocks.first()) {
        Some(Block::Pictures(figures)) => figures,
        _ => &[],
    }
}

fn section_id(section: SectionId) -> Id {
    Id::from(format!("section-{}", section.as_str()))
}
