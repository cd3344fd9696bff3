//! The translator's bench: while a content folder is being written, its changes are shown at once,
//! what is wrong with it stands in a bar below the page, and where each text comes from can be asked.

mod bar;
mod bench;
mod inspector;

use super::{App, Message as AppMessage, Notice, Way, index};
use crate::check::Problem;
use crate::content::Content;
use crate::files::Editor;
use crate::guide::CareerId;
use crate::l10n::words::workbench as words;
use crate::l10n::{Args, MessageRef, Origin, Position, Pseudo};
use crate::screen::Destination;
use crate::ui::focus;
use crate::ui::inspect::Spot;
use crate::workbench::{Entry, Report, Workbench};
use iced::advanced::widget::Id;
use iced::time::Duration;
use iced::{Point, Task};
use std::path::PathBuf;
use std::sync::Arc;

/// The bench, as the window has it.
#[derive(Debug)]
pub(super) struct Bench {
    folder: Arc<Workbench>,
    editor: Editor,
    report: Option<Arc<Report>>,
    /// Whether the folder is being read, and whether it has changed since that began.
    is_reading: bool,
    is_dirty: bool,
    pseudo: Pseudo,
    panel: Panel,
    subject: Subject,
    pointer: Pointer,
}

/// What stands above the bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Panel {
    /// Nothing.
    Nothing,
    /// All that is wrong.
    Problems,
    /// Where a text comes from.
    Inspector,
    /// What the bar has no room for.
    View,
}

/// What the inspector shows.
#[derive(Debug, Default)]
enum Subject {
    /// Nothing has been asked about yet.
    #[default]
    Nothing,
    /// Words that come from no file.
    NoOrigin,
    /// A message, or a problem, or both.
    Shown(Box<Shown>),
}

/// A message, where it comes from, and the problem by which it was come to.
#[derive(Debug)]
struct Shown {
    origin: Option<Arc<Origin>>,
    entry: Option<Entry>,
    problem: Option<Problem>,
}

/// Where the pointer is.
#[derive(Debug, Default)]
struct Pointer {
    at: Option<Point>,
    /// How often it has moved.
    moves: u64,
    /// Whether it is being watched for coming to rest.
    is_watched: bool,
    /// Whether it was the last thing that was used: the keys have not moved the focus since.
    is_last: bool,
}

/// What happens on the bench.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something in the folder has changed; or it can't be watched.
    Changed(Result<(), String>),
    /// The folder has been read again; none where nothing has changed.
    Read(Option<(Arc<Workbench>, Arc<Content>)>),
    /// The content of this revision has been checked.
    Checked(u64, Arc<Report>),
    /// Another way of showing words was chosen.
    PseudoChosen(Pseudo),
    /// Something is to be opened above the bar, or closed.
    PanelPressed(Panel),
    /// What stands above the bar is to be closed.
    ClosePressed,
    /// F2: where do the words come from that are pointed at, or that have the focus?
    Asked,
    /// They come from here.
    Found {
        /// Where from.
        origin: Option<Arc<Origin>>,
        /// Whether that was asked by the key, which also closes the inspector.
        is_asked: bool,
    },
    /// The pointer moved to here.
    Pointed(Point),
    /// A while has passed since the pointer had moved so often.
    Rested(u64),
    /// The next problem is wanted.
    NextProblemPressed,
    /// The next message that is not translated is wanted.
    NextUntranslatedPressed,
    /// The name of the message is to be copied.
    CopyPressed,
    /// A file is to be opened at a place.
    FilePressed(String, Option<Position>),
    /// A file was opened, or not: its path and why not.
    FileOpened(Result<(), (PathBuf, String)>),
    /// The page that tells how far translation has come is wanted.
    CoveragePressed,
}

/// The bench as a part of the window.
const BENCH: Id = Id::new("bench");
pub(super) const NEXT_PROBLEM: Id = Id::new("next-problem");
pub(super) const NEXT_UNTRANSLATED: Id = Id::new("next-untranslated");
/// What opens the list of problems, the inspector, and what the bar has no room for.
const PROBLEMS: Id = Id::new("problems");
const INSPECTOR: Id = Id::new("inspector");
const VIEW: Id = Id::new("bench-view");

/// How long the pointer has to rest on a text for the inspector to follow it.
const REST: Duration = Duration::from_millis(150);

impl App {
    pub(super) fn update_bench(&mut self, message: Message) -> Task<AppMessage> {
        let Some(mut bench) = self.bench.take() else {
            return Task::none();
        };
        let task = self.react_on_bench(&mut bench, message);
        self.bench = Some(bench);
        task
    }

    fn react_on_bench(&mut self, bench: &mut Bench, message: Message) -> Task<AppMessage> {
        match message {
            Message::Changed(Ok(())) => return bench.read(&self.content),
            Message::Changed(Err(reason)) => self.notices.push(Notice::NotWatched(reason)),
            Message::Read(read) => {
                bench.is_reading = false;
                let again = if bench.is_dirty { bench.read(&self.content) } else { Task::none() };
                let Some((folder, content)) = read else {
                    return again;
                };
                bench.folder = folder;
                bench.refresh(&content.l10n);
                let check = bench.check(&content);
                return Task::batch([self.swap(content), check, again]);
            }
            Message::Checked(revision, report) => {
                if revision == self.content.revision {
                    bench.report = Some(report);
                }
            }
            Message::PseudoChosen(pseudo) => {
                bench.pseudo = pseudo;
                return bench.read(&self.content);
            }
            Message::PanelPressed(panel) => {
                bench.panel = if bench.panel == panel { Panel::Nothing } else { panel };
            }
            Message::ClosePressed => {
                return match bench.cancel() {
                    Some(opener) => focus::go(focus::Move::To(opener)),
                    None => Task::none(),
                };
            }
            Message::Asked => {
                let pointed = bench.pointer.at.filter(|_| bench.pointer.is_last);
                return bench.inspect(pointed.map_or(Spot::Focus, Spot::Point), true);
            }
            Message::Found { origin, is_asked } => self.found(bench, origin, is_asked),
            Message::Pointed(point) => {
                bench.pointer.at = Some(point);
                bench.pointer.is_last = true;
                bench.pointer.moves += 1;
                if bench.follows() && !std::mem::replace(&mut bench.pointer.is_watched, true) {
                    return rest(bench.pointer.moves);
                }
            }
            Message::Rested(moves) => {
                if moves != bench.pointer.moves {
                    return rest(bench.pointer.moves);
                }
                bench.pointer.is_watched = false;
                if let Some(point) = bench.pointer.at.filter(|_| bench.follows()) {
                    return bench.inspect(Spot::Point(point), false);
                }
            }
            Message::NextProblemPressed => {
                let next = bench.next_problem(self.context());
                return self.go_to_problem(bench, next);
            }
            Message::NextUntranslatedPressed => {
                let Some(next) = bench.next_untranslated(self.context()) else {
                    self.news = Some(self.context().say(words::ALL_TRANSLATED));
                    return Task::none();
                };
                return self.go_to_message(bench, next, NEXT_UNTRANSLATED);
            }
            Message::CopyPressed => {
                if let Some(message) = bench.message() {
                    self.news = Some(self.context().say(words::COPIED));
                    return iced::clipboard::write(inspector::name(message));
                }
            }
            Message::FilePressed(file, position) => return bench.open(&file, position),
            Message::FileOpened(Ok(())) => {}
            Message::FileOpened(Err((path, reason))) => {
                self.notices.push(Notice::FileNotOpened(path, reason));
            }
            Message::CoveragePressed => {
                bench.panel = Panel::Nothing;
                return self.leave(Way::To(Destination::Coverage, None));
            }
        }
        Task::none()
    }

    /// Puts new content in the place of the old: the page, its place and the language stay.
    fn swap(&mut self, content: Arc<Content>) -> Task<AppMessage> {
        self.content = content;
        self.refresh();
        let mut stack = std::mem::take(&mut self.stack);
        let mut tasks: Vec<Task<AppMessage>> = Vec::new();
        for entry in stack.entries_mut() {
            let id = entry.id;
            let task = entry.screen.reload(self.context());
            tasks.push(task.map(move |message| AppMessage::Screen(id, message)));
        }
        self.stack = stack;
        tasks.push(self.relaid());
        tasks.push(index(Arc::clone(&self.content)));
        Task::batch(tasks)
    }

    fn found(&mut self, bench: &mut Bench, origin: Option<Arc<Origin>>, is_asked: bool) {
        let shown = match &bench.subject {
            Subject::Shown(shown) if bench.follows() => shown.origin.as_ref(),
            _ => None,
        };
        match origin {
            Some(origin) if shown == Some(&origin) => {
                if is_asked {
                    bench.panel = Panel::Nothing;
                }
            }
            Some(origin) => {
                bench.show(Some(origin), None, &self.content.l10n);
                self.tell_inspected(bench);
            }
            // What merely follows keeps to the last text.
            None if !is_asked => {}
            None if bench.follows() => bench.panel = Panel::Nothing,
            None => {
                bench.panel = Panel::Inspector;
                bench.subject = match bench.subject {
                    Subject::Nothing => Subject::Nothing,
                    _ => Subject::NoOrigin,
                };
            }
        }
    }

    /// Says what the inspector shows to who can't see it.
    fn tell_inspected(&mut self, bench: &Bench) {
        let Some((file, position)) = bench.place(self.context()) else {
            return;
        };
        let place = position.map_or(file.clone(), |position| format!("{file}:{position}"));
        let context = self.context();
        let problem = match &bench.subject {
            Subject::Shown(shown) => shown.problem.as_ref(),
            Subject::Nothing | Subject::NoOrigin => None,
        };
        let id = match (problem, bench.message()) {
            (Some(problem), _) => problem.message(&context.content.l10n, context.language).text,
            (None, Some(message)) => inspector::name(message),
            (None, None) => return,
        };
        let args = Args::new().with("id", id).with("place", place);
        self.news = Some(self.context().say_with(words::INSPECTED, &args));
    }

    fn go_to_problem(&mut self, bench: &mut Bench, next: Option<Problem>) -> Task<AppMessage> {
        let Some(problem) = next else {
            self.news = Some(self.context().say(words::NO_PROBLEM));
            return Task::none();
        };
        let about = problem.about.as_ref();
        let message = match about {
            Some((file, id)) => Some(MessageRef::new(file.clone(), id.clone())),
            None => bench.folder.message_at(&problem.file, problem.position),
        };
        let page = message.as_ref().map(|message| message.file.clone().into_owned());
        let page = page.or_else(|| {
            let file = problem.file.strip_prefix("resources/")?.strip_suffix(".json")?;
            Some(file.to_owned())
        });
        let origin = message.map(|message| Arc::new(Origin { message, values: Vec::new() }));
        bench.show(origin, Some(problem), &self.content.l10n);
        let going = page.map_or_else(Task::none, |page| self.go_to_page(&page, NEXT_PROBLEM));
        self.tell_inspected(bench);
        going
    }

    fn go_to_message(
        &mut self,
        bench: &mut Bench,
        message: MessageRef,
        pressed: Id,
    ) -> Task<AppMessage> {
        let page = message.file.clone();
        let origin = Arc::new(Origin { message, values: Vec::new() });
        bench.show(Some(origin), None, &self.content.l10n);
        let going = self.go_to_page(&page, pressed);
        self.tell_inspected(bench);
        going
    }

    /// Opens the page that a file of words is about, if there is one; the focus stays on what was
    /// pressed.
    fn go_to_page(&mut self, file: &str, pressed: Id) -> Task<AppMessage> {
        let destination = match file.split_once('/') {
            Some(("careers", id)) => CareerId::new(id)
                .filter(|id| self.content.guide.career(id).is_some())
                .map(Destination::Career),
            Some(("articles", id)) => {
                let id = self.content.guide.article(id).map(|_| id.to_owned());
                id.map(Destination::Article)
            }
            _ => None,
        };
        match destination {
            Some(destination) if !self.stack.shows(&destination) => {
                self.leave(Way::To(destination, Some(pressed)))
            }
            _ => Task::none(),
        }
    }

    /// Has the inspector follow the focus, once what moves it is done.
    pub(super) fn follow_focus(&mut self, moving: Task<AppMessage>) -> Task<AppMessage> {
        let Some(bench) = &mut self.bench else {
            return moving;
        };
        bench.pointer.is_last = false;
        if !bench.follows() {
            return moving;
        }
        moving.chain(bench.inspect(Spot::Focus, false))
    }
}

/// A task that waits for as long as the pointer has to rest.
fn rest(moves: u64) -> Task<AppMessage> {
    let wait = async {
        let _ = smol::Timer::after(REST).await;
    };
    Task::perform(wait, move |()| AppMessage::Bench(Message::Rested(moves)))
}
