//! The application: the only owner of state. It lends that state to the screens, does what they
//! ask for, and keeps the screens that were left alive, so that going back finds them as they were.

mod header;
mod heard;
mod keys;
mod keys_window;
mod message;
mod news;
mod notices;
mod open;
mod saving;
mod stack;
mod view;
mod workbench;

pub use heard::OPENS_HIDDEN;
pub use message::{Message, Way};
pub use notices::Notice;
pub use stack::{Screen, ScreenMessage};
pub use workbench::Message as BenchMessage;

use crate::accessibility::{self};
use crate::content::Content;
use crate::files::{Editor, Opened, UserFile};
use crate::guide::CareerId;
use crate::l10n::{Language, Phrase};
use crate::screen::{Action, Destination, Storage, careers, welcome};
use crate::search::CareerIndex;
use crate::store::User;
use crate::ui::{focus, page, picture, text};
use crate::workbench::Workbench;
use iced::advanced::widget::Id;
use iced::theme::Mode;
use iced::widget::image::Handle;
use iced::{Point, Size, Subscription, Task, window};
use stack::Stack;
use std::collections::VecDeque;
use std::sync::Arc;
use workbench::Bench;

/// What the program was started with.
#[derive(Debug, Clone)]
pub struct Start {
    /// Facts, words and pictures.
    pub content: Arc<Content>,
    /// Where the person's data lies.
    pub user_file: UserFile,
    /// What was found there.
    pub opened: Opened,
    /// The language asked for on the command line.
    pub language: Option<Language>,
    /// The system's language.
    pub system_language: Language,
    /// The career to open at once.
    pub open: Option<CareerId>,
    /// The folder that is being written, where one is, and what opens its files.
    pub workbench: Option<(Workbench, Editor)>,
}

/// The state of the program.
pub struct App {
    content: Arc<Content>,
    search: Option<Arc<CareerIndex>>,
    user_file: UserFile,
    user: User,
    language: Language,
    system_mode: Mode,
    /// The size of the window at a text size of 100%.
    size: Size,
    stack: Stack,
    storage: Storage,
    is_saving: bool,
    is_dirty: bool,
    /// How many batches of edits wait for the time to be read, and what follows each.
    pending: usize,
    follow_ups: VecDeque<Task<Message>>,
    failures: u32,
    is_retry_set: bool,
    /// What the person has been told of their data, so that it is not told again.
    told: Vec<crate::files::Notice>,
    is_closing: bool,
    could_not_close: bool,
    is_finishing: bool,
    notices: Vec<Notice>,
    mark: Handle,
    /// Whether a screen reader, or something like it, listens.
    is_heard: bool,
    /// Where the window stands on the screen, in logical pixels at a text size of 100%.
    position: Point,
    /// How many pixels of the screen there are to a logical pixel at a text size of 100%.
    density: f32,
    /// What was last done that nothing on the screen tells to who can't see it.
    news: Option<Phrase>,
    /// The list of keys is open; how the page stood before.
    keys_window: Option<page::Place>,
    /// The translator's bench, where a content folder is being written.
    bench: Option<Bench>,
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("App")
            .field("user", &self.user)
            .field("language", &self.language)
            .field("stack", &self.stack)
            .field("storage", &self.storage)
            .finish_non_exhaustive()
    }
}

impl App {
    /// The program, and what it has to do first.
    pub fn new(start: Start) -> (Self, Task<Message>) {
        let Start { content, user_file, opened, language, system_language, open, workbench } =
            start;
        let bench = workbench.map(|(folder, editor)| Bench::new(folder, editor));
        let check = bench.as_ref().map_or_else(Task::none, |bench| bench.check(&content));
        let kept = opened.user.language.as_ref().map(|field| field.value);
        // The bench has a place of its own for what is wrong with the content.
        let faults = if bench.is_some() { &[] } else { content.faults.as_slice() };
        let notices = notices::at_start(faults, opened.notices.clone());
        let mark = picture::draw(MARK, 168);
        let index = index(Arc::clone(&content));
        let mut app = Self {
            content,
            search: None,
            user_file,
            user: opened.user,
            language: language.or(kept).unwrap_or(system_language),
            system_mode: Mode::None,
            size: DEFAULT_SIZE,
            stack: Stack::default(),
            storage: Storage::default(),
            is_saving: false,
            is_dirty: false,
            pending: 0,
            follow_ups: VecDeque::new(),
            failures: 0,
            is_retry_set: false,
            told: opened.notices.clone(),
            is_closing: false,
            could_not_close: false,
            is_finishing: false,
            notices,
            is_heard: false,
            position: Point::ORIGIN,
            density: 1.0,
            news: None,
            keys_window: None,
            bench,
            mark: mark.unwrap_or_else(|error| {
                tracing::warn!(%error, "the mark can't be drawn");
                Handle::from_rgba(1, 1, vec![0; 4])
            }),
        };
        let first = if let Some(id) = open {
            // All careers lie beneath, to be gone back to; the focus is the career's.
            drop(app.open(Destination::Careers, None));
            app.open(Destination::Career(id), None)
        } else if language.or(kept).is_some() {
            app.open(Destination::Careers, None)
        } else {
            app.welcome()
        };
        let theme = iced::system::theme().map(Message::SystemThemeChanged);
        // Nobody searches before there is something to be seen.
        (app, Task::batch([theme, first.chain(index), check]))
    }

    /// The language shown.
    pub fn language(&self) -> Language {
        self.language
    }

    /// What the person keeps.
    pub fn user(&self) -> &User {
        &self.user
    }

    /// How saving goes.
    pub fn storage(&self) -> &Storage {
        &self.storage
    }

    /// What was last done that nothing on the screen tells to who can't see it.
    pub fn news(&self) -> Option<&Phrase> {
        self.news.as_ref()
    }

    /// The screen shown.
    pub fn screen(&self) -> Option<&Screen> {
        self.stack.top().map(|entry| &entry.screen)
    }

    /// The id of the screen shown, which its messages carry.
    pub fn shown_entry(&self) -> Option<u64> {
        self.stack.top().map(|entry| entry.id)
    }

    /// What the system tells the program.
    pub fn subscription(&self) -> Subscription<Message> {
        Subscription::batch([
            iced::event::listen_with(|event, _, id| {
                let iced::Event::Window(event) = event else {
                    return None;
                };
                match event {
                    window::Event::Opened { position, size } => {
                        Some(Message::WindowOpened(id, position, size))
                    }
                    window::Event::Resized(size) => Some(Message::Resized(id, size)),
                    window::Event::Moved(position) => Some(Message::Moved(id, position)),
                    window::Event::Rescaled(density) => Some(Message::Rescaled(density)),
                    window::Event::Focused => Some(Message::WindowFocused(id, true)),
                    window::Event::Unfocused => Some(Message::WindowFocused(id, false)),
                    _ => None,
                }
            }),
            window::close_requests().map(|_| Message::CloseRequested),
            iced::system::theme_changes().map(Message::SystemThemeChanged),
            self.bench.as_ref().map_or_else(Subscription::none, Bench::subscription),
        ])
    }

    /// Takes in what happened, and has it told to whoever listens.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        let task = self.react(message);
        if self.is_heard { self.tell(task) } else { task }
    }

    fn react(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Screen(entry, message) => self.update_screen(entry, message),
            Message::Header(message) => self.update_header(message),
            Message::Key(key) => self.press(key),
            Message::Bench(message) => self.update_bench(message),
            Message::Left(way, place) => {
                if let Some(entry) = self.stack.top_mut() {
                    entry.place = place;
                }
                match way {
                    Way::To(destination, target) => self.open(destination, target),
                    Way::Back => self.back(),
                }
            }
            Message::Stamped { edits, clock, epoch } => self.apply(edits, &clock, epoch),
            Message::Saved(outcome) => self.saved(*outcome),
            Message::Looked(opened) => {
                self.take_in(&opened.user, opened.notices);
                Task::none()
            }
            Message::RetryDue => {
                self.is_retry_set = false;
                if self.has_failed_save() { self.save() } else { Task::none() }
            }
            Message::CopySaved(outcome) => {
                self.notices.push(match outcome {
                    Ok(path) => Notice::CopySaved(path),
                    Err(reason) => Notice::CopyFailed(reason),
                });
                Task::none()
            }
            Message::AddressOpened(address, is_open) => {
                if !is_open {
                    self.notices.push(Notice::AddressNotOpened(address));
                }
                Task::none()
            }
            Message::WindowOpened(id, position, size) => {
                self.resize(size);
                self.put(position.unwrap_or_default());
                heard::show(id).chain(self.place_window(id))
            }
            Message::Resized(id, size) => {
                let columns = self.context().columns();
                self.resize(size);
                let place = self.place_window(id);
                if self.context().columns() == columns {
                    return place;
                }
                place.chain(self.relaid())
            }
            Message::Moved(id, position) => {
                self.put(position);
                self.place_window(id)
            }
            Message::Rescaled(density) => {
                self.density = density;
                Task::none()
            }
            Message::SystemThemeChanged(mode) => {
                self.system_mode = mode;
                Task::none()
            }
            Message::WindowFocused(id, is_focused) => {
                let told = accessibility::window_focused(id, is_focused);
                let look = if is_focused { self.look_at_disk() } else { Task::none() };
                Task::batch([told, look])
            }
            Message::Heard(heard) => self.hear(heard),
            Message::Indexed(index) => {
                if index.revision() == self.content.revision {
                    self.search = Some(index);
                    self.refresh();
                }
                Task::none()
            }
            Message::Touched | Message::Settled => Task::none(),
            Message::KeysAsked(place) => self.open_keys(place),
            Message::KeysClosed => self.close_keys(),
            Message::KeysFollowed(destination) => {
                // The page below is left as it was when the list was opened.
                let place = self.keys_window.take().unwrap_or_default();
                self.update(Message::Left(Way::To(destination, None), place))
            }
            Message::CloseRequested => self.close(),
        }
    }

    fn put(&mut self, at: Point) {
        let scale = self.scale_factor();
        self.position = Point::new(at.x * scale, at.y * scale);
    }

    fn resize(&mut self, size: Size) {
        let scale = self.scale_factor();
        self.size = Size::new(size.width * scale, size.height * scale);
    }

    fn update_screen(&mut self, id: u64, message: ScreenMessage) -> Task<Message> {
        let mut stack = std::mem::take(&mut self.stack);
        let action = match stack.entry_mut(id) {
            Some(entry) => entry.screen.update(self.context(), message),
            // A late reply to a screen that has gone.
            None => Action::None,
        };
        self.stack = stack;
        self.perform(id, action)
    }

    fn perform(&mut self, id: u64, action: Action<ScreenMessage>) -> Task<Message> {
        match action {
            Action::None => Task::none(),
            Action::Run(task) => task.map(move |message| Message::Screen(id, message)),
            Action::Open(destination) => self.leave(Way::To(destination, None)),
            Action::Back => self.leave(Way::Back),
            Action::ShowKeys => self.toggle_keys(),
            Action::Follow(link) => open::follow(&self.content, link),
            Action::Change(edit) => self.change(vec![edit]),
            Action::ChangeAndRun(edit, task) => {
                let task = task.map(move |message| Message::Screen(id, message));
                self.change_then(vec![edit], task)
            }
            Action::ChangeAndOpen(edit, destination) => {
                self.change(vec![edit]).chain(self.leave(Way::To(destination, None)))
            }
        }
    }

    /// Keeps what was being written, and notes how the page stands, before going elsewhere.
    fn leave(&mut self, way: Way) -> Task<Message> {
        self.news = None;
        let settled = self.stack.top_mut().map(|entry| entry.screen.settle()).unwrap_or_default();
        let settle = self.change(settled);
        settle.chain(page::place().map(move |place| Message::Left(way.clone(), place)))
    }

    /// Opens a page: the one that was left, as it was, or a new one. The focus goes to this thing,
    /// else to where it was, else to the title.
    fn open(&mut self, destination: Destination, target: Option<Id>) -> Task<Message> {
        if self.stack.raise(&destination) {
            // It is as it was left, but that the focus begins at its title: going back alone finds
            // the focus where it was.
            if let Some(entry) = self.stack.top_mut() {
                entry.place = page::Place { offset: entry.place.offset, ..page::Place::default() };
            }
            let back = self.return_to_top();
            return match target {
                Some(target) => back.chain(focus::go(focus::Move::To(target))),
                None => back,
            };
        }
        let screen = Screen::new(self.context(), destination.clone());
        self.stack.push(screen, Some(destination));
        focus::go(focus::Move::To(target.unwrap_or(text::TITLE_ID)))
    }

    fn back(&mut self) -> Task<Message> {
        if self.stack.pop() { self.return_to_top() } else { Task::none() }
    }

    fn return_to_top(&mut self) -> Task<Message> {
        self.refresh();
        match self.stack.top() {
            Some(entry) => page::restore(entry.place.clone()),
            None => Task::none(),
        }
    }

    /// Shows Welcome alone.
    fn welcome(&mut self) -> Task<Message> {
        let is_session = self.user_file.folder().is_none();
        self.stack.clear();
        let screen = Screen::Welcome(welcome::Welcome::new(is_session));
        self.stack.push(screen, None);
        focus::go(focus::Move::To(text::TITLE_ID))
    }

    /// Lets every living screen follow what is kept now.
    fn refresh(&mut self) {
        // What waits for its stamp is not in `user` yet: the screens have it.
        if self.pending > 0 {
            return;
        }
        let mut stack = std::mem::take(&mut self.stack);
        for entry in stack.entries_mut() {
            entry.screen.refresh(self.context());
        }
        self.stack = stack;
    }

    fn set_language(&mut self, language: Language) -> Task<Message> {
        if language == self.language {
            return Task::none();
        }
        self.language = language;
        self.relaid()
    }

    /// Lets the screen shown find its place again in words that are laid out anew.
    fn relaid(&mut self) -> Task<Message> {
        let mut stack = std::mem::take(&mut self.stack);
        let task = match stack.top_mut() {
            Some(entry) => {
                let id = entry.id;
                let task = entry.screen.relaid(self.context());
                task.map(move |message| Message::Screen(id, message))
            }
            None => Task::none(),
        };
        self.stack = stack;
        task
    }

    /// Opens all careers with the field for searching focused.
    fn search(&mut self) -> Task<Message> {
        match self.screen() {
            Some(Screen::Welcome(_)) | None => Task::none(),
            Some(Screen::Careers(_)) => focus::go(focus::Move::To(careers::SEARCH_ID)),
            Some(_) => self.leave(Way::To(Destination::Careers, Some(careers::SEARCH_ID))),
        }
    }
}

/// A task that makes the careers findable, away from the window.
fn index(content: Arc<Content>) -> Task<Message> {
    let building =
        async move { smol::unblock(move || CareerIndex::build(&content).map(Arc::new)).await };
    Task::perform(building, |built| built).then(|built| match built {
        Ok(index) => Task::done(Message::Indexed(index)),
        Err(error) => {
            tracing::warn!(%error, "careers can't be searched");
            Task::none()
        }
    })
}

/// The program's mark, for the window's frame and the system's list of windows.
pub fn icon() -> Option<window::Icon> {
    match picture::draw(MARK, 64).ok()? {
        Handle::Rgba { width, height, pixels, .. } => {
            window::icon::from_rgba(pixels.to_vec(), width, height).ok()
        }
        _ => None,
    }
}

/// The program's mark.
const MARK: &[u8] = include_bytes!("../resources/icon/llwybr.svg");

/// The size of the window when it first opens.
pub const DEFAULT_SIZE: Size = Size::new(1280.0, 800.0);
