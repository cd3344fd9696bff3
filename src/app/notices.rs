//! Messages below the header: what the person has to be told of their data and of the content.

use super::{App, Message, header};
use crate::content::Fault;
use crate::files::{self, SaveError};
use crate::l10n::words::{common, header as words, workbench};
use crate::l10n::{Args, Phrase};
use crate::screen::{Context, Storage};
use crate::ui::button::{self, Weight};
use crate::ui::icon::{self, Icon};
use crate::ui::{Element, Role, Semantics, Theme, control, page, space, text};
use iced::widget::{Column, column, container, row, space as gap};
use iced::{Alignment, Length, Padding};
use std::path::PathBuf;

/// Something that the person has to be told, until they close it.
#[derive(Debug, Clone, PartialEq)]
pub enum Notice {
    /// About the person's data, found when it was read.
    Data(files::Notice),
    /// Files of the content are faulty.
    Faults(Vec<Fault>),
    /// A copy was saved.
    CopySaved(PathBuf),
    /// A copy could not be saved.
    CopyFailed(String),
    /// An address could not be opened.
    AddressNotOpened(String),
    /// A file of the content could not be opened, and why not.
    FileNotOpened(PathBuf, String),
    /// The content folder can't be watched, and why not.
    NotWatched(String),
}

/// How much of the window's height messages may take; the rest of them scrolls.
const MOST_OF_WINDOW: f32 = 0.4;
/// How many faults are named in the window; Display names them all.
const NAMED: usize = 3;

/// What has to be told at the start.
pub(super) fn at_start(faults: &[Fault], found: Vec<files::Notice>) -> Vec<Notice> {
    let mut notices: Vec<Notice> = found.into_iter().map(Notice::Data).collect();
    if !faults.is_empty() {
        notices.push(Notice::Faults(faults.to_vec()));
    }
    notices
}

impl App {
    pub(super) fn notices_view<'a>(&'a self, context: Context<'a>) -> Option<Element<'a, Message>> {
        let mut bars: Vec<Element<'a, header::Message>> = Vec::new();
        if self.is_finishing {
            bars.push(finish_question(context));
        }
        if let Storage::Failed(error) = &self.storage {
            bars.push(self.failed_save(context, error));
        }
        for (index, notice) in self.notices.iter().enumerate() {
            let dismiss = context.say(words::DISMISS);
            let close =
                button::icon_button(&dismiss, Icon::X, Some(header::Message::NoticeClosed(index)));
            bars.push(bar(&notice_lines(context, notice), Vec::new(), Some(close.into())));
        }
        if bars.is_empty() {
            return None;
        }
        let name = context.say(words::NOTICES);
        let bars = page::column(Column::with_children(bars)).width(Length::Fill);
        let height = self.size.height / self.scale_factor();
        let part = control(
            Semantics::named(Role::Region, &name),
            container(bars).max_height(height * MOST_OF_WINDOW),
        );
        Some(Element::from(part).map(Message::Header))
    }

    fn failed_save<'a>(
        &self,
        context: Context<'a>,
        error: &SaveError,
    ) -> Element<'a, header::Message> {
        let args = |folder: &std::path::Path| {
            Args::new().with("folder", folder.parent().unwrap_or(folder).display().to_string())
        };
        let folder =
            |folder: &std::path::Path| Args::new().with("folder", folder.display().to_string());
        let words = match error {
            SaveError::Full(path) => context.say_with(words::SAVE_FULL, &folder(path)),
            SaveError::Denied(path) => context.say_with(words::SAVE_DENIED, &folder(path)),
            SaveError::Newer(path) => context.say_with(words::SAVE_NEWER, &args(path)),
            SaveError::Held(path) => context.say_with(words::SAVE_HELD, &folder(path)),
            SaveError::Other { folder: path, reason } => {
                let args = folder(path).with("reason", reason.as_str());
                context.say_with(words::SAVE_OTHER, &args)
            }
        };
        let elsewhere = context.say(words::SAVE_ELSEWHERE);
        let mut acts: Vec<Element<'a, header::Message>> = vec![
            button::button(
                &elsewhere,
                Some(Icon::Save),
                Weight::Primary,
                Some(header::Message::SaveElsewherePressed),
            )
            .into(),
        ];
        if self.could_not_close {
            let close = context.say(words::CLOSE_ANYWAY);
            let message = Some(header::Message::CloseAnywayPressed);
            acts.push(button::button(&close, None, Weight::Danger, message).into());
        }
        bar(&[words], acts, None)
    }
}

fn finish_question<'a>(context: Context<'a>) -> Element<'a, header::Message> {
    let yes = context.say(words::FINISH_YES);
    let no = context.say(words::FINISH_NO);
    let acts = vec![
        button::button(&no, None, Weight::Secondary, Some(header::Message::FinishRefused))
            .id(header::FINISH_NO)
            .into(),
        button::button(
            &yes,
            Some(Icon::LogOut),
            Weight::Danger,
            Some(header::Message::FinishConfirmed),
        )
        .into(),
    ];
    bar(&[context.say(words::FINISH_QUESTION)], acts, None)
}

fn notice_lines(context: Context<'_>, notice: &Notice) -> Vec<Phrase> {
    let with = |message, name: &'static str, value: String| {
        vec![context.say_with(message, &Args::new().with(name, value))]
    };
    match notice {
        Notice::Data(files::Notice::SetAside(name)) => {
            with(words::NOTICE_SET_ASIDE, "name", name.clone())
        }
        Notice::Data(files::Notice::UsedBackup) => vec![context.say(words::NOTICE_BACKUP)],
        Notice::Data(files::Notice::Newer) => vec![context.say(words::NOTICE_NEWER)],
        Notice::Data(files::Notice::Unreadable(reason)) => {
            with(words::NOTICE_UNREADABLE, "reason", reason.clone())
        }
        Notice::Faults(faults) => {
            let count = Args::new().with("count", faults.len());
            let named = faults.iter().take(NAMED).map(|fault| context.fault(fault));
            [context.say_with(common::FAULTS_FOUND, &count)].into_iter().chain(named).collect()
        }
        Notice::CopySaved(path) => with(words::COPY_SAVED, "path", path.display().to_string()),
        Notice::CopyFailed(reason) => with(words::COPY_FAILED, "reason", reason.clone()),
        Notice::FileNotOpened(path, reason) => {
            let args = Args::new().with("path", path.display().to_string());
            vec![context.say_with(workbench::NOT_OPENED, &args.with("reason", reason.as_str()))]
        }
        Notice::NotWatched(reason) => with(workbench::NOT_WATCHED, "reason", reason.clone()),
        Notice::AddressNotOpened(address) => with(words::OPEN_FAILED, "address", address.clone()),
    }
}

/// A message across the window, with what can be done about it below and at its right.
fn bar<'a>(
    lines: &[Phrase],
    below: Vec<Element<'a, header::Message>>,
    right: Option<Element<'a, header::Message>>,
) -> Element<'a, header::Message> {
    let words = Column::with_children(lines.iter().map(text::body)).spacing(space::XS);
    let mut middle = column![words.width(Length::Fill)].spacing(space::M).width(Length::Fill);
    if !below.is_empty() {
        middle = middle.push(row(below).spacing(space::S).wrap().vertical_spacing(space::S));
    }
    let face = row![icon::icon(Icon::Info), middle]
        .push(right)
        .spacing(space::M)
        .align_y(Alignment::Start)
        .padding(Padding::from([space::M, space::XL]));
    let ground = container(face).width(Length::Fill).style(|theme: &Theme| {
        let tokens = theme.tokens();
        container::Style {
            background: Some(tokens.accent_soft.into()),
            text_color: Some(tokens.ink),
            ..container::Style::default()
        }
    });
    let line = container(gap())
        .width(Length::Fill)
        .height(2)
        .style(|theme: &Theme| container::Style::default().background(theme.tokens().accent));
    let said: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
    let semantics = Semantics {
        name: said.join(" "),
        language: lines.first().map(|line| line.language),
        ..Semantics::role(Role::Alert)
    };
    control(semantics, column![ground, line]).into()
}
