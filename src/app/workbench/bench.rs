//! What the bench knows and does by itself: reading and checking its folder, asking the widgets, and
//! which problem or text comes next.

use super::{BENCH, Bench, INSPECTOR, Message, PROBLEMS, Panel, Pointer, Shown, Subject, VIEW};
use crate::app::Message as AppMessage;
use crate::check::Problem;
use crate::content::Content;
use crate::files::{self, Editor};
use crate::l10n::{L10n, MessageRef, Origin, Position, Pseudo};
use crate::screen::Context;
use crate::ui::inspect::{self, Spot};
use crate::workbench::{Report, Workbench};
use iced::advanced::widget::Id;
use iced::{Subscription, Task};
use std::sync::Arc;

impl Bench {
    pub(in crate::app) fn new(folder: Workbench, editor: Editor) -> Self {
        Self {
            folder: Arc::new(folder),
            editor,
            report: None,
            is_reading: false,
            is_dirty: false,
            pseudo: Pseudo::Off,
            panel: Panel::Nothing,
            subject: Subject::Nothing,
            pointer: Pointer::default(),
        }
    }

    /// The changes of the folder.
    pub(in crate::app) fn subscription(&self) -> Subscription<AppMessage> {
        let folder = self.folder.folder().to_owned();
        Subscription::run_with(folder, |folder| files::watch(folder))
            .map(|changed| AppMessage::Bench(Message::Changed(changed)))
    }

    /// What is wrong with the folder, and how far its translation has come.
    pub(in crate::app) fn report(&self) -> Option<&Report> {
        self.report.as_deref()
    }

    /// Closes what stands above the bar, if something does; what had opened it.
    pub(in crate::app) fn cancel(&mut self) -> Option<Id> {
        match std::mem::replace(&mut self.panel, Panel::Nothing) {
            Panel::Nothing => None,
            Panel::Problems => Some(PROBLEMS),
            Panel::Inspector => Some(INSPECTOR),
            Panel::View => Some(VIEW),
        }
    }

    /// Whether the inspector follows what is pointed at and what has the focus.
    pub(super) fn follows(&self) -> bool {
        self.panel == Panel::Inspector
    }

    /// A task that checks what is shown.
    pub(in crate::app) fn check(&self, content: &Content) -> Task<AppMessage> {
        let folder = Arc::clone(&self.folder);
        let (today, revision) = (content.today, content.revision);
        let checking = smol::unblock(move || Arc::new(folder.report(today)));
        Task::perform(checking, move |report| AppMessage::Bench(Message::Checked(revision, report)))
    }

    /// A task that reads the folder again, after the content that is shown.
    pub(super) fn read(&mut self, shown: &Arc<Content>) -> Task<AppMessage> {
        if std::mem::replace(&mut self.is_reading, true) {
            self.is_dirty = true;
            return Task::none();
        }
        self.is_dirty = false;
        let (folder, shown, pseudo) = (Arc::clone(&self.folder), Arc::clone(shown), self.pseudo);
        let reading = smol::unblock(move || {
            // A folder that is gone for a moment is read when it is back.
            let read = files::read_folder(folder.folder()).ok()?;
            let is_same_dress = shown.l10n.pseudo() == pseudo;
            if is_same_dress && folder.is_same(&read) {
                return None;
            }
            let (folder, content) = folder.reload(read, &shown, pseudo);
            Some((Arc::new(folder), Arc::new(content)))
        });
        Task::perform(reading, |read| AppMessage::Bench(Message::Read(read)))
    }

    pub(super) fn inspect(&self, spot: Spot, is_asked: bool) -> Task<AppMessage> {
        // What only follows leaves the bench itself out: one presses its buttons.
        let except = (!is_asked).then_some(BENCH);
        inspect::origin(spot, except)
            .map(move |origin| AppMessage::Bench(Message::Found { origin, is_asked }))
    }

    /// Shows a message, or a problem.
    pub(super) fn show(
        &mut self,
        origin: Option<Arc<Origin>>,
        problem: Option<Problem>,
        l10n: &L10n,
    ) {
        let entry = origin.as_ref().and_then(|origin| self.folder.entry(l10n, origin));
        self.subject = Subject::Shown(Box::new(Shown { origin, entry, problem }));
        self.panel = Panel::Inspector;
    }

    /// Looks again at what is shown, in what has been read since.
    pub(super) fn refresh(&mut self, l10n: &L10n) {
        if let Subject::Shown(shown) = &mut self.subject
            && let Some(origin) = &shown.origin
        {
            shown.entry = self.folder.entry(l10n, origin);
        }
    }

    /// The message shown.
    pub(super) fn message(&self) -> Option<&MessageRef> {
        match &self.subject {
            Subject::Shown(shown) => shown.origin.as_ref().map(|origin| &origin.message),
            Subject::Nothing | Subject::NoOrigin => None,
        }
    }

    pub(super) fn open(&self, file: &str, position: Option<Position>) -> Task<AppMessage> {
        let (path, editor) = (self.folder.path(file), self.editor.clone());
        let opening = smol::unblock(move || {
            editor.open(&path, position).map_err(|error| (path.clone(), error.to_string()))
        });
        Task::perform(opening, |opened| AppMessage::Bench(Message::FileOpened(opened)))
    }

    /// Where the message or problem that is shown stands.
    pub(super) fn place(&self, context: Context<'_>) -> Option<(String, Option<Position>)> {
        let Subject::Shown(shown) = &self.subject else {
            return None;
        };
        if let Some(problem) = &shown.problem {
            return Some((problem.file.clone(), problem.position));
        }
        let mut sides = shown.entry.as_ref()?.sides.iter();
        let side = sides.find(|side| side.language == context.language)?;
        Some((side.path.clone(), side.position))
    }

    /// The problem that stands next after the one shown, or after the message shown; the first
    /// after the last.
    pub(super) fn next_problem(&self, context: Context<'_>) -> Option<Problem> {
        let problems = &self.report.as_ref()?.problems;
        let place = |problem: &Problem| (problem.file.clone(), problem.position);
        let known = match &self.subject {
            Subject::Shown(shown) => {
                problems.iter().position(|problem| Some(problem) == shown.problem.as_ref())
            }
            Subject::Nothing | Subject::NoOrigin => None,
        };
        let after = known.map(|at| at + 1).or_else(|| {
            let here = self.place(context)?;
            problems.iter().position(|problem| place(problem) > here)
        });
        let after = after.unwrap_or_default();
        problems.get(after).or(problems.first()).cloned()
    }

    /// The next message after the one shown that the language shown lacks, or has out of date.
    pub(super) fn next_untranslated(&self, context: Context<'_>) -> Option<MessageRef> {
        let all = self.report.as_ref()?.untranslated(context.language);
        let here = self.message();
        let at = here.and_then(|here| {
            all.iter().position(|it| it.file == here.file && it.id == here.id).map(|at| at + 1)
        });
        let after = at.or_else(|| {
            let here = here?;
            all.iter().position(|it| *it.file > *here.file)
        });
        let next = all.get(after.unwrap_or_default()).or(all.first())?;
        Some(MessageRef::new(next.file.clone(), next.id.clone()))
    }
}
