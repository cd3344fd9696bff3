//! The note on a career, wherever it can be written.

use super::{Context, Storage};
use crate::guide::CareerId;
use crate::l10n::words::{common, note as words};
use crate::l10n::{Args, Language, Phrase};
use crate::store::{Edit, Over, VersionId};
use crate::ui::button::{self, Weight};
use crate::ui::{Element, Role, Semantics, control, field, focus, icon, part, space, text};
use iced::advanced::widget::Id;
use iced::time::Duration;
use iced::widget::{column, container, row, text_editor};
use iced::{Alignment, Length, Task};

/// How long the keys rest before a note is saved.
const REST: Duration = Duration::from_millis(500);

/// A note while it is written.
#[derive(Debug)]
pub struct NoteEditor {
    career: CareerId,
    content: text_editor::Content,
    /// The text of the note that is shown here, and written over.
    shown: Option<VersionId>,
    /// Rises with each change, so that only the last rest saves.
    changes: u64,
    is_settled: bool,
}

/// What happens to a note.
#[derive(Debug, Clone)]
pub enum Message {
    /// A key or the pointer in the field.
    Edited(text_editor::Action),
    /// The whole text was put in by a screen reader.
    Replaced(String),
    /// A letter of the strip.
    LetterPressed(char),
    /// The keys have rested since this change.
    Rested(u64),
    /// One text was chosen of those that stand apart.
    VersionChosen(usize),
    /// All texts are to stand together.
    AllChosen,
}

impl NoteEditor {
    /// The note as it is kept.
    pub fn new(context: Context<'_>, career: CareerId) -> Self {
        let mut editor = Self {
            content: text_editor::Content::new(),
            career,
            shown: None,
            changes: 0,
            is_settled: true,
        };
        editor.refresh(context);
        editor
    }

    /// Takes in a message; what is then to be kept, and a task to wait for.
    pub fn update(
        &mut self,
        context: Context<'_>,
        message: Message,
    ) -> (Option<Edit>, Task<Message>) {
        match message {
            Message::Edited(action) => {
                let is_edit = action.is_edit();
                self.content.perform(action);
                if is_edit { (None, self.changed()) } else { (None, Task::none()) }
            }
            Message::Replaced(text) => {
                self.content = text_editor::Content::with_text(&text);
                (None, self.changed())
            }
            Message::LetterPressed(letter) => {
                let insert = text_editor::Edit::Insert(letter);
                self.content.perform(text_editor::Action::Edit(insert));
                let focus = focus::go(focus::Move::To(self.field_id()));
                (None, Task::batch([self.changed(), focus]))
            }
            Message::Rested(change) if change == self.changes => (self.settle(), Task::none()),
            Message::Rested(_) => (None, Task::none()),
            Message::VersionChosen(index) => {
                let text = context
                    .user
                    .note(&self.career)
                    .and_then(|note| note.versions().get(index))
                    .map(|version| version.text.clone());
                self.choose(text)
            }
            Message::AllChosen => {
                let all = context.user.note(&self.career).map(|note| {
                    let texts = note.versions().iter().map(|version| version.text.as_str());
                    texts.collect::<Vec<_>>().join("\n\n")
                });
                self.choose(all)
            }
        }
    }

    /// What is written and not yet kept.
    pub fn settle(&mut self) -> Option<Edit> {
        if self.is_settled {
            return None;
        }
        self.is_settled = true;
        Some(Edit::Note(self.career.clone(), self.text(), Over::Shown(self.shown.clone())))
    }

    /// Shows what is kept now, unless something unsaved is being written.
    pub fn refresh(&mut self, context: Context<'_>) {
        if !self.is_settled {
            return;
        }
        let text = self.text();
        let versions = context.user.note(&self.career).map_or(&[][..], |note| note.versions());
        let same = versions.iter().find(|version| version.text == text);
        if let Some(version) = same.or(versions.last()) {
            self.shown = Some(version.id());
            if version.text != text {
                self.content = text_editor::Content::with_text(&version.text);
            }
        } else if !text.is_empty() {
            self.forget();
        }
    }

    /// Forgets what was being written: everything was cleared.
    pub fn forget(&mut self) {
        self.content = text_editor::Content::new();
        self.shown = None;
        self.is_settled = true;
        self.changes += 1;
    }

    /// The id of the field.
    pub fn field_id(&self) -> Id {
        Id::from(format!("note-{}", self.career))
    }

    fn text(&self) -> String {
        self.content.text()
    }

    fn changed(&mut self) -> Task<Message> {
        self.changes += 1;
        self.is_settled = false;
        let change = self.changes;
        Task::perform(rest(), move |()| Message::Rested(change))
    }

    /// Puts this text in the place of all that stand, and the focus into the field.
    fn choose(&mut self, text: Option<String>) -> (Option<Edit>, Task<Message>) {
        let Some(text) = text else {
            return (None, Task::none());
        };
        self.content = text_editor::Content::with_text(&text);
        self.is_settled = true;
        self.changes += 1;
        let edit = Edit::Note(self.career.clone(), text, Over::All);
        (Some(edit), focus::go(focus::Move::To(self.field_id())))
    }

    /// The field with its heading, which is of this level, how saving goes, and the strip of letters.
    pub fn view<'a>(
        &'a self,
        context: Context<'a>,
        title: &Phrase,
        level: u8,
        heights: (f32, f32),
    ) -> Element<'a, Message> {
        let args = Args::new().with("career", title.text.as_str());
        let name = context.say_with(words::NAME, &args);
        let head = row![
            container(text::small_heading(&context.say(words::HEADING), level)).width(Length::Fill),
            self.saved_mark(context)
        ]
        .spacing(space::S)
        .align_y(Alignment::Center);
        let is_apart = context.user.note(&self.career).is_some_and(|note| note.is_apart());
        let versions = is_apart.then(|| self.versions(context));
        let is_welsh = context.language == Language::Cymraeg;
        let letters = is_welsh.then(|| letters(context, Message::LetterPressed));
        let id = self.field_id();
        let editor =
            field::editor(id, &name, &self.content, heights, Message::Edited, Message::Replaced);
        // Each has its place whether it is there or not, so that the field keeps its caret when
        // another comes or goes.
        column![
            part(Some(head.into()), space::M),
            part(versions, space::M),
            part(letters, space::M),
            editor,
        ]
        .into()
    }

    fn saved_mark<'a>(&self, context: Context<'a>) -> Element<'a, Message> {
        let has_text = context.user.note(&self.career).is_some_and(|note| !note.is_empty());
        let (message, mark) = match (self.is_settled, context.storage) {
            (_, Storage::Failed(_)) => (words::NOT_SAVED, Some(icon::Icon::TriangleAlert)),
            (false, _) | (true, Storage::Saving) => (words::SAVING, None),
            (true, Storage::Saved) if has_text => (words::SAVED, Some(icon::Icon::Check)),
            (true, _) => return iced::widget::space().into(),
        };
        let phrase = context.say(message);
        let mark = mark.map(|mark| icon::sized(mark, 18));
        let words = text::face(&phrase, 15.0, crate::ui::fonts::REGULAR, 1.3);
        let face = row![].push(mark).push(words).spacing(space::XS).align_y(Alignment::Center);
        // It is said when what was typed here has been saved, not while it is on the way.
        let is_news = self.changes > 0 && message != words::SAVING;
        let role = if is_news { Role::Status } else { Role::Group };
        control(Semantics::named(role, &phrase), face).into()
    }

    fn versions<'a>(&self, context: Context<'a>) -> Element<'a, Message> {
        let apart = context.say(words::APART);
        let said = control(Semantics::named(Role::Alert, &apart), text::body(&apart));
        let mut body = column![said].spacing(space::S);
        let versions = context.user.note(&self.career).map(|note| note.versions());
        for (index, version) in versions.into_iter().flatten().enumerate() {
            let args = || Args::new().with("number", index + 1);
            let own_words = Phrase::verbatim(&*version.text, context.language);
            let keep = context.say_with(words::KEEP_THIS, &args());
            body = body
                .push(text::strong(&context.say_with(words::VERSION, &args())))
                .push(text::body(&own_words))
                .push(button::button(
                    &keep,
                    None,
                    Weight::Secondary,
                    Some(Message::VersionChosen(index)),
                ));
        }
        let all = context.say(words::KEEP_ALL);
        body = body.push(button::button(&all, None, Weight::Secondary, Some(Message::AllChosen)));
        body.into()
    }
}

/// The strip of letters in the language shown.
pub fn letters<'a, Message: Clone + 'a>(
    context: Context<'a>,
    on_press: impl Fn(char) -> Message,
) -> Element<'a, Message> {
    field::letters(
        &context.say(common::LETTERS_NAME),
        |letter| {
            context.say_with(common::LETTER_NAME, &Args::new().with("letter", letter.to_string()))
        },
        on_press,
    )
}

async fn rest() {
    let _ = smol::Timer::after(REST).await;
}
