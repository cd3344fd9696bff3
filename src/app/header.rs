//! The header, the same on every screen but Welcome.

use super::{App, Screen, Way};
use crate::l10n::words::{common, header as words};
use crate::screen::{Context, Destination};
use crate::store::Edit;
use crate::ui::button::{self, Weight};
use crate::ui::icon::Icon;
use crate::ui::{Element, Role, Semantics, Theme, control, focus, fonts, page, space, text};
use iced::advanced::widget::Id;
use iced::widget::{column, container, image, row, space as gap};
use iced::{Alignment, Length, Padding, Task};

/// What happens in the header.
#[derive(Debug, Clone)]
pub enum Message {
    /// A page was chosen.
    PageChosen(Destination),
    /// The other language was chosen.
    LanguagePressed,
    /// The session is to end.
    FinishPressed,
    /// Ending the session was confirmed.
    FinishConfirmed,
    /// Ending the session was thought better of.
    FinishRefused,
    /// A message is to be closed.
    NoticeClosed(usize),
    /// A copy of everything is to be saved among the person's documents.
    SaveElsewherePressed,
    /// The window is to close although saving failed.
    CloseAnywayPressed,
}

/// The harmless answer to whether to finish.
pub(super) const FINISH_NO: Id = Id::new("finish-no");
const FINISH: Id = Id::new("finish");

/// From this width on the header stands on two rows; below it, on as many as it takes.
const TWO_ROWS: f32 = 500.0;
/// From this width on, in logical pixels, the header stands on one row.
const ONE_ROW: f32 = 860.0;

impl App {
    pub(super) fn update_header(&mut self, message: Message) -> Task<super::Message> {
        match message {
            Message::PageChosen(destination) => self.leave(Way::To(destination, None)),
            Message::LanguagePressed => self.change(vec![Edit::Language(self.language.other())]),
            Message::FinishPressed => {
                self.is_finishing = true;
                focus::go(focus::Move::To(FINISH_NO))
            }
            Message::FinishRefused => {
                self.is_finishing = false;
                focus::go(focus::Move::To(FINISH))
            }
            Message::FinishConfirmed => self.finish_session(),
            Message::NoticeClosed(index) => {
                if index < self.notices.len() {
                    let _ = self.notices.remove(index);
                }
                Task::none()
            }
            Message::SaveElsewherePressed => self.save_elsewhere(),
            Message::CloseAnywayPressed => iced::exit(),
        }
    }

    pub(super) fn header<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let name = text::styled(context.say(common::APP_NAME).text, 20.0, fonts::BOLD, 1.2);
        let mark = image(self.mark.clone()).width(34).height(34);
        let brand = row![mark, name].spacing(10).align_y(Alignment::Center);

        let (is_careers, is_shortlist, is_display) = match self.screen() {
            Some(Screen::Careers(_) | Screen::Career(_)) => (true, false, false),
            Some(Screen::Shortlist(_)) => (false, true, false),
            Some(Screen::Display(_)) => (false, false, true),
            _ => (false, false, false),
        };
        let tabs = row![
            button::tab(
                &context.say(words::CAREERS),
                Icon::Compass,
                None,
                is_careers,
                Message::PageChosen(Destination::Careers)
            ),
            button::tab(
                &context.say(words::SHORTLIST),
                Icon::Bookmark,
                Some(context.user.shortlist().len()),
                is_shortlist,
                Message::PageChosen(Destination::Shortlist)
            ),
        ]
        .spacing(space::XS);
        let tabs =
            control(Semantics::named(Role::Navigation, &context.say(words::NAVIGATION)), tabs);

        let mut tools = row![].spacing(space::S).align_y(Alignment::Center);
        if context.data_folder.is_none() {
            let finish = context.say(words::FINISH);
            tools = tools.push(
                button::button(
                    &finish,
                    Some(Icon::LogOut),
                    Weight::Secondary,
                    Some(Message::FinishPressed),
                )
                .id(FINISH),
            );
        }
        let display = context.say(words::DISPLAY);
        let other = context.say_in(context.language.other(), common::LANGUAGE_NAME);
        let hint = context.say(words::OTHER_LANGUAGE_HINT).text;
        tools = tools
            .push(button::tab(
                &display,
                Icon::SlidersHorizontal,
                None,
                is_display,
                Message::PageChosen(Destination::Display),
            ))
            .push(
                button::button(
                    &other,
                    Some(Icon::Languages),
                    Weight::Secondary,
                    Some(Message::LanguagePressed),
                )
                .description(hint),
            );

        let side = Padding::from([10.0, space::XL]);
        let rows: Element<'a, Message> = if context.width >= ONE_ROW {
            row![brand, gap().width(space::S), tabs, gap().width(Length::Fill), tools]
                .spacing(space::L)
                .padding(side)
                .align_y(Alignment::Center)
                .into()
        } else if context.width >= TWO_ROWS {
            let first = row![brand, gap().width(Length::Fill), tools].align_y(Alignment::Center);
            column![first, tabs].spacing(space::XS).padding(side).into()
        } else {
            // As many rows as it takes: no word is ever broken.
            column![tabs, tools.wrap().vertical_spacing(space::XS)]
                .spacing(space::XS)
                .padding(Padding::from([space::S, space::M]))
                .into()
        };
        let height = self.size.height / self.scale_factor();
        let rows = container(page::scroll(rows).width(Length::Fill)).max_height(height * 0.45);
        let line = container(gap())
            .width(Length::Fill)
            .height(1)
            .style(|theme: &Theme| container::Style::default().background(theme.tokens().line));
        let ground = container(rows)
            .width(Length::Fill)
            .style(|theme: &Theme| container::Style::default().background(theme.tokens().surface));
        control(Semantics::named(Role::Banner, &context.say(words::BANNER)), column![ground, line])
            .into()
    }
}
