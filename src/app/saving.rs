//! Changes of what a person keeps, and saving them: at once, again where it failed, and before
//! the window closes.

use super::{App, Message, Notice};
use crate::files::{self, SaveError, Saved};
use crate::screen::Storage;
use crate::store::{Clock, Edit, User};
use iced::Task;
use iced::time::Duration;
use std::path::PathBuf;

/// How long to wait after the first failed save; twice as long after each further one.
const FIRST_WAIT: Duration = Duration::from_secs(2);
/// How long to wait at the most.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

impl App {
    /// Has the time read for these edits; they are done when it comes.
    pub(super) fn change(&mut self, edits: Vec<Edit>) -> Task<Message> {
        self.change_then(edits, Task::none())
    }

    /// Has the time read for these edits; when it has come and they are done, this follows.
    pub(super) fn change_then(&mut self, edits: Vec<Edit>, then: Task<Message>) -> Task<Message> {
        if edits.is_empty() {
            return then;
        }
        self.pending += 1;
        self.follow_ups.push_back(then);
        let epoch = self.user.epoch;
        let file = self.user_file.clone();
        Task::perform(async move { file.clock() }, move |clock| Message::Stamped {
            edits: edits.clone(),
            clock,
            epoch,
        })
    }

    pub(super) fn apply(&mut self, edits: Vec<Edit>, clock: &Clock, epoch: u64) -> Task<Message> {
        self.pending = self.pending.saturating_sub(1);
        // What was done to something that has been cleared since is cleared with it.
        let edits = if epoch == self.user.epoch { edits } else { Vec::new() };
        let mut tasks = Vec::new();
        for edit in edits {
            let is_clear = edit == Edit::Clear;
            self.user.apply(edit.clone(), clock);
            match edit {
                Edit::Language(language) => tasks.push(self.set_language(language)),
                Edit::TextSize(_) => tasks.push(self.relaid()),
                _ => {}
            }
            self.news = self.news_of(&edit).or(self.news.take());
            if is_clear {
                self.forget();
            }
        }
        self.refresh();
        tasks.push(self.save());
        tasks.extend(self.follow_ups.pop_front());
        Task::batch(tasks)
    }

    pub(super) fn save(&mut self) -> Task<Message> {
        if self.is_saving {
            self.is_dirty = true;
            return Task::none();
        }
        self.is_saving = true;
        self.is_dirty = false;
        if !self.has_failed_save() {
            self.storage = Storage::Saving;
        }
        let file = self.user_file.clone();
        let user = self.user.clone();
        let saving = smol::unblock(move || Box::new(file.save(&user)));
        Task::perform(saving, Message::Saved)
    }

    pub(super) fn saved(&mut self, outcome: Result<Saved, SaveError>) -> Task<Message> {
        self.is_saving = false;
        match outcome {
            Ok(saved) => {
                self.failures = 0;
                self.could_not_close = false;
                self.take_in(&saved.user, saved.notices);
                self.storage = Storage::Saved;
                if self.is_dirty {
                    self.save()
                } else if self.is_closing && self.pending == 0 {
                    iced::exit()
                } else {
                    Task::none()
                }
            }
            Err(error) => {
                tracing::warn!(%error, "not saved");
                let is_final = matches!(error, SaveError::Newer(_));
                // The person may go on, or close all the same; a later save closes nothing.
                self.could_not_close |= std::mem::take(&mut self.is_closing);
                self.storage = Storage::Failed(error);
                self.failures += 1;
                if is_final || std::mem::replace(&mut self.is_retry_set, true) {
                    return Task::none();
                }
                let wait = FIRST_WAIT.saturating_mul(1 << self.failures.min(5)) / 2;
                let wait = async move {
                    let _ = smol::Timer::after(wait.min(LONGEST_WAIT)).await;
                };
                Task::perform(wait, |()| Message::RetryDue)
            }
        }
    }

    /// Sees whether another copy of the program saved something.
    pub(super) fn look_at_disk(&mut self) -> Task<Message> {
        if self.user_file.folder().is_none() || self.is_saving || self.has_failed_save() {
            return Task::none();
        }
        let file = self.user_file.clone();
        let reading = smol::unblock(move || file.open());
        Task::perform(reading, |opened| Message::Looked(Box::new(opened)))
    }

    /// Keeps what is being written, then closes the window once all is saved.
    pub(super) fn close(&mut self) -> Task<Message> {
        self.is_closing = true;
        let edits: Vec<Edit> =
            self.stack.entries_mut().flat_map(|entry| entry.screen.settle()).collect();
        if !edits.is_empty() {
            self.change(edits)
        } else if self.pending > 0 || self.is_saving {
            // What is on its way is saved first, and the save closes the window.
            self.is_dirty = true;
            Task::none()
        } else if self.has_failed_save() {
            self.save()
        } else {
            iced::exit()
        }
    }

    /// Empties everything of a session that leaves nothing behind, and begins anew.
    pub(super) fn finish_session(&mut self) -> Task<Message> {
        self.is_finishing = false;
        // A higher epoch, so that nothing that is still on its way brings any of it back.
        self.user = User { epoch: self.user.epoch + 1, ..User::default() };
        self.notices.clear();
        self.storage = Storage::default();
        self.welcome()
    }

    /// Saves a copy of shortlist and notes among the person's documents.
    pub(super) fn save_elsewhere(&self) -> Task<Message> {
        let user = self.user.clone();
        let saving = smol::unblock(move || -> Result<PathBuf, String> {
            let folder = files::documents_folder().unwrap_or_else(std::env::temp_dir);
            let now = jiff::Timestamp::now().strftime("%Y-%m-%d-%H%M%S");
            let path = folder.join(format!("{COPY_NAME}-{now}.json"));
            files::export_shortlist(&user, &path).map_err(|error| error.to_string())?;
            Ok(path)
        });
        Task::perform(saving, Message::CopySaved)
    }

    /// Takes in what the disk has beside what is kept here.
    pub(super) fn take_in(&mut self, other: &User, notices: Vec<files::Notice>) {
        if other.epoch > self.user.epoch {
            self.forget();
        }
        self.user = self.user.merge(other);
        for notice in notices {
            if !self.told.contains(&notice) {
                self.told.push(notice.clone());
                self.notices.push(Notice::Data(notice));
            }
        }
        self.refresh();
    }

    fn forget(&mut self) {
        for entry in self.stack.entries_mut() {
            entry.screen.forget();
        }
    }
}

/// How the name of a copy among a person's documents begins; the time follows, so that no copy
/// takes the place of another.
const COPY_NAME: &str = "llwybr-shortlist";
