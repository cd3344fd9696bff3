//! The screens that are alive, the one shown last.

use crate::l10n::Phrase;
use crate::screen::{
    Action, Context, Destination, article, articles, career, careers, coverage, display, shortlist,
    welcome,
};
use crate::store::Edit;
use crate::ui::{Element, page, reading};
use iced::Task;
use iced::advanced::widget::Id;

/// Every screen.
#[derive(Debug)]
pub enum Screen {
    /// Choosing a language.
    Welcome(welcome::Welcome),
    /// All careers.
    Careers(Box<careers::Careers>),
    /// One career.
    Career(Box<career::Career>),
    /// What the person keeps.
    Shortlist(shortlist::Shortlist),
    /// All articles.
    Articles(Box<articles::Articles>),
    /// An article.
    Article(Box<article::Article>),
    /// Language, theme, text size, data.
    Display(display::Display),
    /// How far translation has come.
    Coverage(coverage::Coverage),
}

/// What happens on any screen.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "each variant is the message of the screen of its name")]
pub enum ScreenMessage {
    Welcome(welcome::Message),
    Careers(careers::Message),
    Career(career::Message),
    Shortlist(shortlist::Message),
    Articles(articles::Message),
    Article(article::Message),
    Display(display::Message),
    Coverage(coverage::Message),
}

/// A living screen.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) id: u64,
    pub(super) screen: Screen,
    pub(super) place: page::Place,
    destination: Option<Destination>,
}

/// The living screens, the one shown last.
#[derive(Debug, Default)]
pub(super) struct Stack {
    entries: Vec<Entry>,
    next: u64,
}

impl Stack {
    pub(super) fn top(&self) -> Option<&Entry> {
        self.entries.last()
    }

    pub(super) fn top_mut(&mut self) -> Option<&mut Entry> {
        self.entries.last_mut()
    }

    pub(super) fn entry_mut(&mut self, id: u64) -> Option<&mut Entry> {
        self.entries.iter_mut().find(|entry| entry.id == id)
    }

    pub(super) fn entries_mut(&mut self) -> impl Iterator<Item = &mut Entry> {
        self.entries.iter_mut()
    }

    /// Puts a new screen on top; Welcome is not gone back to.
    pub(super) fn push(&mut self, screen: Screen, destination: Option<Destination>) {
        self.entries.retain(|entry| entry.destination.is_some());
        self.next += 1;
        self.entries.push(Entry {
            id: self.next,
            screen,
            place: page::Place::default(),
            destination,
        });
    }

    /// Closes every screen. Ids go on from where they were, so that none is ever used twice.
    pub(super) fn clear(&mut self) {
        self.entries.clear();
    }

    /// Whether the screen on top is that of a page.
    pub(super) fn shows(&self, destination: &Destination) -> bool {
        self.top().is_some_and(|entry| entry.destination.as_ref() == Some(destination))
    }

    /// Brings the living screen of a page to the top, if there is one.
    pub(super) fn raise(&mut self, destination: &Destination) -> bool {
        let found =
            self.entries.iter().position(|entry| entry.destination.as_ref() == Some(destination));
        if let Some(index) = found {
            let entry = self.entries.remove(index);
            self.entries.push(entry);
        }
        found.is_some()
    }

    /// Closes the screen on top, unless it is the only one.
    pub(super) fn pop(&mut self) -> bool {
        self.entries.len() > 1 && self.entries.pop().is_some()
    }
}

impl Screen {
    pub(super) fn new(context: Context<'_>, destination: Destination) -> Self {
        match destination {
            Destination::Careers => Self::Careers(Box::new(careers::Careers::new(context))),
            Destination::Career(id) => Self::Career(Box::new(career::Career::new(context, id))),
            Destination::Shortlist => Self::Shortlist(shortlist::Shortlist::new(context)),
            Destination::Articles => {
                Self::Articles(Box::new(articles::Articles::new(context.content)))
            }
            Destination::Article(id) => {
                Self::Article(Box::new(article::Article::new(context.content, id)))
            }
            Destination::Display => Self::Display(display::Display::default()),
            Destination::Coverage => Self::Coverage(coverage::Coverage::default()),
        }
    }

    pub(super) fn title(&self, context: Context<'_>) -> Phrase {
        match self {
            Self::Welcome(screen) => screen.title(context),
            Self::Careers(screen) => screen.title(context),
            Self::Career(screen) => screen.title(context),
            Self::Shortlist(screen) => screen.title(context),
            Self::Articles(screen) => screen.title(context),
            Self::Article(screen) => screen.title(context),
            Self::Display(screen) => screen.title(context),
            Self::Coverage(screen) => screen.title(context),
        }
    }

    pub(super) fn update(
        &mut self,
        context: Context<'_>,
        message: ScreenMessage,
    ) -> Action<ScreenMessage> {
        match (self, message) {
            (Self::Welcome(screen), ScreenMessage::Welcome(message)) => {
                screen.update(context, message).map(ScreenMessage::Welcome)
            }
            (Self::Careers(screen), ScreenMessage::Careers(message)) => {
                screen.update(context, message).map(ScreenMessage::Careers)
            }
            (Self::Career(screen), ScreenMessage::Career(message)) => {
                screen.update(context, message).map(ScreenMessage::Career)
            }
            (Self::Shortlist(screen), ScreenMessage::Shortlist(message)) => {
                screen.update(context, message).map(ScreenMessage::Shortlist)
            }
            (Self::Articles(screen), ScreenMessage::Articles(message)) => {
                screen.update(context, message).map(ScreenMessage::Articles)
            }
            (Self::Article(screen), ScreenMessage::Article(message)) => {
                screen.update(context, message).map(ScreenMessage::Article)
            }
            (Self::Display(screen), ScreenMessage::Display(message)) => {
                screen.update(context, message).map(ScreenMessage::Display)
            }
            (Self::Coverage(screen), ScreenMessage::Coverage(message)) => {
                screen.update(context, message).map(ScreenMessage::Coverage)
            }
            // Entries are found by an id that is never used twice, so kinds always agree.
            _ => Action::None,
        }
    }

    pub(super) fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, ScreenMessage> {
        match self {
            Self::Welcome(screen) => screen.view(context).map(ScreenMessage::Welcome),
            Self::Careers(screen) => screen.view(context).map(ScreenMessage::Careers),
            Self::Career(screen) => screen.view(context).map(ScreenMessage::Career),
            Self::Shortlist(screen) => screen.view(context).map(ScreenMessage::Shortlist),
            Self::Articles(screen) => screen.view(context).map(ScreenMessage::Articles),
            Self::Article(screen) => screen.view(context).map(ScreenMessage::Article),
            Self::Display(screen) => screen.view(context).map(ScreenMessage::Display),
            Self::Coverage(screen) => screen.view(context).map(ScreenMessage::Coverage),
        }
    }

    /// Takes back a question that is asked, if one is; what had asked it.
    pub(super) fn cancel(&mut self) -> Option<Id> {
        match self {
            Self::Display(screen) => screen.cancel(),
            _ => None,
        }
    }

    /// What is written and not yet kept.
    pub(super) fn settle(&mut self) -> Vec<Edit> {
        match self {
            Self::Career(screen) => screen.settle().into_iter().collect(),
            Self::Shortlist(screen) => screen.settle(),
            _ => Vec::new(),
        }
    }

    /// Follows what is kept now.
    pub(super) fn refresh(&mut self, context: Context<'_>) {
        match self {
            Self::Careers(screen) => screen.refresh(context),
            Self::Career(screen) => screen.refresh(context),
            Self::Shortlist(screen) => screen.refresh(context),
            _ => {}
        }
    }

    /// Takes in that the content is another.
    pub(super) fn reload(&mut self, context: Context<'_>) -> Task<ScreenMessage> {
        match self {
            Self::Careers(screen) => screen.reload(context).map(ScreenMessage::Careers),
            Self::Career(screen) => screen.reload(context).map(ScreenMessage::Career),
            Self::Articles(screen) => {
                screen.reload(context.content);
                Task::none()
            }
            Self::Article(screen) => {
                screen.reload(context.content);
                Task::none()
            }
            Self::Welcome(_) | Self::Shortlist(_) | Self::Display(_) | Self::Coverage(_) => {
                Task::none()
            }
        }
    }

    /// Forgets everything: it was cleared.
    pub(super) fn forget(&mut self) {
        match self {
            Self::Career(screen) => screen.forget(),
            Self::Shortlist(screen) => screen.forget(),
            _ => {}
        }
    }

    /// Finds the same place in words that are laid out anew: in another language or size, or in
    /// another number of columns.
    pub(super) fn relaid(&mut self, context: Context<'_>) -> Task<ScreenMessage> {
        match self {
            Self::Career(screen) => screen.relaid(context).map(ScreenMessage::Career),
            Self::Careers(screen) => {
                screen.refresh(context);
                reading::reveal()
            }
            _ => reading::reveal(),
        }
    }
}
