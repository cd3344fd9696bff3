//! How the program shows itself: its title, its theme, and what stands in the window.

use super::keys::Hotkey;
use super::{App, BenchMessage, Message, Screen, keys};
use crate::l10n::words::{careers as careers_words, common};
use crate::l10n::{Args, Phrase};
use crate::screen::Context;
use crate::store::ThemeChoice;
use crate::ui::{Element, Role, Semantics, Theme, control, hotkeys, or_nothing};
use iced::Length;
use iced::theme::Mode;
use iced::widget::{column, container, stack};

impl App {
    /// The title of the window.
    pub fn title(&self) -> String {
        let args = Args::new().with("page", self.page_title().text);
        self.context().say_with(common::WINDOW_TITLE, &args).text
    }

    /// The theme, chosen or the system's.
    pub fn theme(&self) -> Theme {
        match (self.user.theme(), self.system_mode) {
            (ThemeChoice::Light, _) => Theme::Light,
            (ThemeChoice::Dark, _) | (ThemeChoice::System, Mode::Dark) => Theme::Dark,
            (ThemeChoice::Contrast, _) => Theme::Contrast,
            (ThemeChoice::System, Mode::Light | Mode::None) => Theme::Light,
        }
    }

    /// The size of text, as the scale of the whole window.
    pub fn scale_factor(&self) -> f32 {
        f32::from(self.user.text_size()) / 100.0
    }

    /// How many pixels there are to a logical one.
    pub(super) fn scale(&self) -> f32 {
        self.scale_factor() * self.density
    }

    /// The window.
    pub fn view(&self) -> Element<'_, Message> {
        let context = self.context();
        let screen = self.stack.top().map(|entry| {
            let id = entry.id;
            let screen = entry.screen.view(context);
            // Another screen is another thing, to Iced and to a screen reader, however alike.
            let screen = control(Semantics::role(Role::Group), screen).key(id);
            Element::from(screen).map(move |message| Message::Screen(id, message))
        });
        let is_welcome = matches!(self.screen(), Some(Screen::Welcome(_)));
        let header = (!is_welcome).then(|| self.header(context).map(Message::Header));
        // Each part has its place whether it is there or not, so that a message that comes or
        // goes takes nothing from the page below it.
        let body = column![
            or_nothing(header),
            or_nothing(self.notices_view(context)),
            container(or_nothing(screen)).height(Length::Fill),
            or_nothing(self.bench_view(context).map(|bench| bench.map(Message::Bench))),
        ];
        let body = container(body).width(Length::Fill).height(Length::Fill);
        hotkeys::hotkeys(
            stack![body, or_nothing(self.keys_view(context))],
            hotkeys::Moving {
                to: keys::moves,
                stops: self.stops(),
                moved: Message::Key(Hotkey::Moved),
            },
            |key, modifiers| keys::first(key, modifiers).map(Message::Key),
            |key, modifiers| keys::last(key, modifiers).map(Message::Key),
            self.is_heard.then_some(Message::Touched),
            self.bench.is_some().then_some(|at| Message::Bench(BenchMessage::Pointed(at))),
        )
    }

    pub(super) fn context(&self) -> Context<'_> {
        Context {
            content: &self.content,
            search: self.search.as_deref(),
            user: &self.user,
            language: self.language,
            theme: self.theme(),
            width: self.size.width / self.scale_factor(),
            scale: self.scale(),
            is_heard: self.is_heard,
            mark: &self.mark,
            storage: &self.storage,
            data_folder: self.user_file.folder(),
            report: self.bench.as_ref().and_then(|bench| bench.report()),
        }
    }

    fn page_title(&self) -> Phrase {
        match self.stack.top() {
            Some(entry) => entry.screen.title(self.context()),
            None => self.context().say(careers_words::TITLE),
        }
    }
}
