//! The screens: each a room with its own state, message, update and view, and no word of the
//! others. What a screen wants done beyond itself it says as an [`Action`].

pub mod article;
pub mod articles;
pub mod career;
pub mod careers;
pub mod coverage;
pub mod display;
pub mod note;
pub mod pictures;
pub mod shortlist;
pub mod welcome;

use crate::check::Problem;
use crate::content::{Content, Fault};
use crate::guide::CareerId;
use crate::l10n::words::common;
use crate::l10n::{Args, Language, MessageId, Phrase};
use crate::profile::Link;
use crate::search::CareerIndex;
use crate::store::{Edit, User};
use crate::ui::{Theme, space};
use crate::workbench::Report;
use iced::Task;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;

/// What every screen is lent, to read.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// Facts, words and pictures.
    pub content: &'a Content,
    /// The careers to be found; none while the index is being built.
    pub search: Option<&'a CareerIndex>,
    /// What the person keeps.
    pub user: &'a User,
    /// The language shown.
    pub language: Language,
    /// The theme shown.
    pub theme: Theme,
    /// The width of the window in logical pixels.
    pub width: f32,
    /// How many pixels there are to a logical one.
    pub scale: f32,
    /// Whether a screen reader, or something like it, listens.
    pub is_heard: bool,
    /// The program's mark.
    pub mark: &'a iced::widget::image::Handle,
    /// How saving goes.
    pub storage: &'a Storage,
    /// Where the data lies; none in a session that leaves nothing behind.
    pub data_folder: Option<&'a Path>,
    /// What is known of the content folder that is being written, where one is.
    pub report: Option<&'a Report>,
}

/// How saving goes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Storage {
    /// Nothing has been saved yet.
    #[default]
    Untouched,
    /// Saving.
    Saving,
    /// All is saved.
    Saved,
    /// The last save failed: what a person is to be told.
    Failed(crate::files::SaveError),
}

impl<'a> Context<'a> {
    /// The words of a message.
    pub(crate) fn say(&self, message: MessageId) -> Phrase {
        self.say_with(message, &Args::new())
    }

    /// The words of a message with variables.
    pub(crate) fn say_with(&self, message: MessageId, args: &Args<'_>) -> Phrase {
        self.content.l10n.phrase(self.language, message, args)
    }

    /// The words of a message in a language that need not be the one shown.
    pub(crate) fn say_in(&self, language: Language, message: MessageId) -> Phrase {
        self.content.l10n.phrase(language, message, &Args::new())
    }

    /// A fault of the content, with its place.
    pub(crate) fn fault(&self, fault: &Fault) -> Phrase {
        let what = Problem::from(fault).message(&self.content.l10n, self.language);
        let args = Args::new().with("place", fault.place()).with("what", what.text);
        self.say_with(common::FAULT_LINE, &args)
    }

    /// How many columns fit.
    pub fn columns(&self) -> u8 {
        if self.width >= space::THREE_COLUMNS {
            3
        } else if self.width >= space::TWO_COLUMNS {
            2
        } else {
            1
        }
    }
}

/// A page that can be gone to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    /// All careers.
    Careers,
    /// One career.
    Career(CareerId),
    /// The shortlist.
    Shortlist,
    /// All articles.
    Articles,
    /// An article.
    Article(String),
    /// Language, theme, text size, data.
    Display,
    /// How far translation has come.
    Coverage,
}

/// The article that says how far everyone can use the program.
pub const ACCESSIBILITY_STATEMENT: &str = "accessibility";

/// What a screen wants done: the only way up.
#[derive(Debug)]
pub enum Action<Message> {
    /// Nothing more.
    None,
    /// A task whose messages come back to the screen.
    Run(Task<Message>),
    /// Another page.
    Open(Destination),
    /// Where a link leads.
    Follow(Link),
    /// The page before.
    Back,
    /// The list of all keys.
    ShowKeys,
    /// A change of what the person keeps.
    Change(Edit),
    /// A change, then a task.
    ChangeAndRun(Edit, Task<Message>),
    /// A change, then another page.
    ChangeAndOpen(Edit, Destination),
}

impl<Message: Send + 'static> Action<Message> {
    /// The same with its messages turned into others.
    pub fn map<Other: Send + 'static>(
        self,
        turn: impl Fn(Message) -> Other + Send + 'static,
    ) -> Action<Other> {
        match self {
            Self::None => Action::None,
            Self::Run(task) => Action::Run(task.map(turn)),
            Self::Open(destination) => Action::Open(destination),
            Self::Follow(link) => Action::Follow(link),
            Self::Back => Action::Back,
            Self::ShowKeys => Action::ShowKeys,
            Self::Change(edit) => Action::Change(edit),
            Self::ChangeAndRun(edit, task) => Action::ChangeAndRun(edit, task.map(turn)),
            Self::ChangeAndOpen(edit, destination) => Action::ChangeAndOpen(edit, destination),
        }
    }
}

/// The key of a career's entry in a list, by which the entry keeps its state wherever it stands.
fn key(id: &CareerId) -> u64 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}

/// Sentences and pieces of them, one after the other, as they are spoken.
fn sentences(parts: impl IntoIterator<Item = String>) -> String {
    let parts = parts.into_iter().map(|part| part.trim_end_matches('.').to_owned());
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(". ")
}
