//! What was done that nothing on the screen tells to who can't see it: said once, politely.

use super::App;
use crate::l10n::words::news as words;
use crate::l10n::{Args, Phrase};
use crate::store::Edit;

impl App {
    /// What is to be said of an edit that has been done.
    pub(super) fn news_of(&self, edit: &Edit) -> Option<Phrase> {
        let context = self.context();
        let career = |id| {
            let title = context.content.title(id, context.language);
            Args::new().with("career", title.text)
        };
        match edit {
            Edit::Language(_) => Some(context.say(words::LANGUAGE_CHANGED)),
            Edit::Shortlist(id, true) | Edit::Restore(id) => {
                Some(context.say_with(words::SHORTLIST_ADDED, &career(id)))
            }
            Edit::Shortlist(id, false) => {
                Some(context.say_with(words::SHORTLIST_REMOVED, &career(id)))
            }
            Edit::Move(id, _) => {
                let list = self.user.shortlist();
                let place = list.iter().position(|(other, _)| *other == id)? + 1;
                let args = career(id).with("place", place).with("count", list.len());
                Some(context.say_with(words::MOVED, &args))
            }
            _ => None,
        }
    }

    /// Says how large the text is going to be.
    pub(super) fn tell_text_size(&mut self, percent: u16) {
        let args = Args::new().with("percent", percent);
        self.news = Some(self.context().say_with(words::TEXT_SIZE, &args));
    }
}
