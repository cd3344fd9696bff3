//! Welcome: choosing a language, neither chosen beforehand.

use super::{Action, Context, Destination};
use crate::l10n::words::{common, welcome as words};
use crate::l10n::{Language, Phrase};
use crate::store::{Edit, ThemeChoice, stepped_text_size};
use crate::ui::button::{self, Weight};
use crate::ui::icon::Icon;
use crate::ui::reading::reading;
use crate::ui::{Element, Role, Semantics, fonts, page, space, text};
use iced::advanced::widget::Id;
use iced::widget::{Column, column, container, image, row, space as gap};
use iced::{Alignment, Length, Padding};

/// The state of the screen.
#[derive(Debug)]
pub struct Welcome {
    is_session: bool,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A language was chosen.
    LanguageChosen(Language),
    /// Text larger or smaller by this many steps.
    TextSizeStepped(isize),
    /// High contrast on or off.
    ContrastToggled,
}

impl Welcome {
    /// The screen, for a shared computer or not.
    pub fn new(is_session: bool) -> Self {
        Self { is_session }
    }

    /// The title, which is the same in the window's bar.
    pub fn title(&self, context: Context<'_>) -> Phrase {
        context.say(words::TITLE)
    }

    /// Takes in what happened.
    pub fn update(&mut self, context: Context<'_>, message: Message) -> Action<Message> {
        match message {
            Message::LanguageChosen(language) => {
                Action::ChangeAndOpen(Edit::Language(language), Destination::Careers)
            }
            Message::TextSizeStepped(step) => {
                Action::Change(Edit::TextSize(stepped_text_size(context.user.text_size(), step)))
            }
            Message::ContrastToggled => Action::Change(Edit::Theme(match context.user.theme() {
                ThemeChoice::Contrast => ThemeChoice::System,
                _ => ThemeChoice::Contrast,
            })),
        }
    }

    /// The screen.
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let cards = Language::ALL.map(|language| self.language(context, language));
        let cards: Element<'a, Message> = if context.width >= 760.0 {
            row(cards).spacing(space::HUGE).into()
        } else {
            Column::with_children(cards).spacing(space::HUGE).into()
        };
        let name = text::styled(context.say(common::APP_NAME).text, 40.0, fonts::BOLD, 1.2);
        let name = crate::ui::control(
            Semantics::named(Role::Heading, &context.say(common::APP_NAME)).level(1),
            name,
        )
        .id(text::TITLE_ID)
        .focus(crate::ui::Focus::Landing);
        let body = column![
            image(context.mark.clone()).width(84).height(84),
            name,
            gap().height(space::S),
            cards
        ]
        .spacing(space::L)
        .align_x(Alignment::Center)
        .max_width(900);
        page::page(
            &context.say(common::MAIN),
            container(body)
                .padding(Padding::from([space::HUGE, space::XXL]))
                .center_x(Length::Fill),
        )
    }

    /// Everything in one language: what this is, the language, and how to see better.
    fn language<'a>(&self, context: Context<'a>, language: Language) -> Element<'a, Message> {
        let say = |message| context.say_in(language, message);
        let name = say(common::LANGUAGE_NAME);
        let face = container(text::face(&name, 20.0, fonts::BOLD, 1.2))
            .center_x(Length::Fill)
            .padding(space::L);
        let choose = crate::ui::control(Semantics::named(Role::Button, &name), face)
            .id(Id::from(format!("language-{}", language.code())))
            .on_press(Message::LanguageChosen(language))
            .look(button::primary);
        let size = context.user.text_size();
        let at = |step: isize| {
            (stepped_text_size(size, step) != size).then_some(Message::TextSizeStepped(step))
        };
        let is_contrast = context.user.theme() == ThemeChoice::Contrast;
        let seeing = row![
            button::button(&say(words::LARGER), Some(Icon::ZoomIn), Weight::Secondary, at(1)),
            button::button(&say(words::SMALLER), Some(Icon::ZoomOut), Weight::Secondary, at(-1)),
            button::toggle(
                &say(words::CONTRAST),
                Icon::Contrast,
                is_contrast,
                Message::ContrastToggled
            ),
        ]
        .spacing(space::M)
        .wrap()
        .vertical_spacing(space::M);
        let mut what =
            column![text::body(&say(words::WHAT_IT_IS)), text::small(&say(words::CHANGE_LATER))]
                .spacing(space::M);
        if self.is_session {
            what = what.push(text::small(&say(words::SESSION_NOTE)));
        }
        let page = column![
            text::heading(&say(words::TITLE), 2),
            text::muted(&say(words::CHOOSE)),
            choose,
            reading(&say(words::TITLE), what),
            gap().height(space::XS),
            seeing,
        ]
        .spacing(space::M)
        .width(Length::Fill);
        page.into()
    }
}
