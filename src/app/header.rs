//! The header, the same on every screen but Welcome.

use super::{App, Screen, Way};
use crate::l10n::Args;
use crate::l10n::words::{common, header as words, shortlist};
use crate::screen::{Context, Destination};
use crate::store::Edit;
use crate::ui::button::{self, Weight};
use crate::ui::icon::Icon;
use crate::ui::{Element, Role, Semantics, Theme, control, focus, fonts, page, space, text};
use iced::advanced::widget::Id;
use iced::widget::{Column, column, container, image, row, space as gap};
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
pub(super) const FINISH: Id = Id::new("finish");

/// From this width on the header stands on two rows; below it, one thing on each.
const TWO_ROWS: f32 = 490.0;
/// How much wider it is in a session that can be finished.
const FINISH_WIDTH: f32 = 140.0;
/// From this width on, in logical pixels, the header stands on one row.
const ONE_ROW: f32 = 960.0;

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

        let shown = self.screen();
        let is_careers = matches!(shown, Some(Screen::Careers(_) | Screen::Career(_)));
        let is_shortlist = matches!(shown, Some(Screen::Shortlist(_)));
        let is_articles = matches!(shown, Some(Screen::Articles(_) | Screen::Article(_)));
        let is_display = matches!(shown, Some(Screen::Display(_)));
        let is_session = context.data_folder.is_none();
        let more = if is_session { FINISH_WIDTH } else { 0.0 };
        let is_narrow = context.width < TWO_ROWS + more;
        let count = context.user.shortlist().len();
        let args = Args::new().with("count", count);
        let tabs = vec![
            button::tab(
                &context.say(words::CAREERS),
                Icon::Compass,
                None,
                is_careers,
                Message::PageChosen(Destination::Careers),
            )
            .into(),
            button::tab(
                &context.say(words::SHORTLIST),
                Icon::Bookmark,
                Some((count, context.say_with(shortlist::COUNT, &args))),
                is_shortlist,
                Message::PageChosen(Destination::Shortlist),
            )
            .into(),
            button::tab(
                &context.say(words::ARTICLES),
                Icon::BookOpenText,
                None,
                is_articles,
                Message::PageChosen(Destination::Articles),
            )
            .into(),
        ];
        let tabs = control(
            Semantics::named(Role::Navigation, &context.say(words::NAVIGATION)),
            side_by_side(tabs, is_narrow),
        );

        let mut tools: Vec<Element<'a, Message>> = Vec::new();
        if is_session {
            let finish = context.say(words::FINISH);
            let message = Some(Message::FinishPressed);
            let finish = button::button(&finish, Some(Icon::LogOut), Weight::Secondary, message);
            tools.push(finish.id(FINISH).into());
        }
        let display = context.say(words::DISPLAY);
        let message = Message::PageChosen(Destination::Display);
        let display = button::tab(&display, Icon::SlidersHorizontal, None, is_display, message);
        tools.push(display.into());
        let other = context.say_in(context.language.other(), common::LANGUAGE_NAME);
        let hint = context.say(words::OTHER_LANGUAGE_HINT).text;
        let message = Some(Message::LanguagePressed);
        let other = button::button(&other, Some(Icon::Languages), Weight::Secondary, message);
        tools.push(other.description(hint).into());
        let tools = side_by_side(tools, is_narrow);

        let side = Padding::from([10.0, space::XL]);
        let rows: Element<'a, Message> = if context.width >= ONE_ROW + more {
            row![brand, gap().width(space::S), tabs, gap().width(Length::Fill), tools]
                .spacing(space::L)
                .padding(side)
                .align_y(Alignment::Center)
                .into()
        } else if !is_narrow {
            let first = row![brand, gap().width(Length::Fill), tools].align_y(Alignment::Center);
            column![first, tabs].spacing(space::XS).padding(side).into()
        } else {
            // A row for each, which scrolls: no word is ever broken.
            column![tabs, tools]
                .spacing(space::XS)
                .padding(Padding::from([space::S, space::M]))
                .into()
        };
        let height = self.size.height / self.scale_factor();
        let rows = container(page::column(rows).width(Length::Fill)).max_height(height * 0.45);
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

/// Things in a row; one below the other where it is narrow.
fn side_by_side<'a>(things: Vec<Element<'a, Message>>, is_narrow: bool) -> Element<'a, Message> {
    if is_narrow {
        Column::with_children(things).spacing(space::XS).into()
    } else {
        row(things).spacing(space::S).align_y(Alignment::Center).into()
    }
}
