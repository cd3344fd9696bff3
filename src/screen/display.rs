//! Display: language, theme, text size, and a person's data.

use super::{ACCESSIBILITY_STATEMENT, Action, Context, Destination};
use crate::l10n::words::{common, display as words};
use crate::l10n::{Args, Language, Phrase};
use crate::store::{Edit, TEXT_SIZES, ThemeChoice};
use crate::ui::button::{self, Weight};
use crate::ui::icon::Icon;
use crate::ui::reading::reading;
use crate::ui::{Element, Role, Semantics, choice, control, focus, page, space, text};
use iced::advanced::widget::Id;
use iced::widget::{Column, column, container, row};
use iced::{Length, Padding};

/// The state of the screen.
#[derive(Debug, Default)]
pub struct Display {
    clearing: Clearing,
}

/// How far clearing has come.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Clearing {
    #[default]
    Idle,
    Asked,
    Done,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A language was chosen.
    LanguageChosen(Language),
    /// A theme was chosen.
    ThemeChosen(ThemeChoice),
    /// A size of text was chosen.
    TextSizeChosen(u16),
    /// The button that clears was pressed.
    ClearPressed,
    /// Clearing was confirmed.
    ClearConfirmed,
    /// Clearing was thought better of.
    ClearRefused,
    /// The list of keys is wanted.
    KeysPressed,
    /// The accessibility statement is wanted.
    StatementPressed,
}

const CONFIRM_ID: Id = Id::new("clear-no");
const CLEAR_ID: Id = Id::new("clear");

impl Display {
    /// The title, which is the same in the window's bar.
    pub fn title(&self, context: Context<'_>) -> Phrase {
        context.say(words::TITLE)
    }

    /// Takes in what happened.
    pub fn update(&mut self, _context: Context<'_>, message: Message) -> Action<Message> {
        match message {
            Message::LanguageChosen(language) => Action::Change(Edit::Language(language)),
            Message::ThemeChosen(theme) => Action::Change(Edit::Theme(theme)),
            Message::TextSizeChosen(size) => Action::Change(Edit::TextSize(size)),
            Message::KeysPressed => Action::ShowKeys,
            Message::StatementPressed => {
                Action::Open(Destination::Article(ACCESSIBILITY_STATEMENT.to_owned()))
            }
            Message::ClearPressed => {
                self.clearing = Clearing::Asked;
                Action::Run(focus::go(focus::Move::To(CONFIRM_ID)))
            }
            Message::ClearConfirmed => {
                self.clearing = Clearing::Done;
                Action::ChangeAndRun(Edit::Clear, focus::go(focus::Move::To(CLEAR_ID)))
            }
            Message::ClearRefused => {
                self.clearing = Clearing::Idle;
                Action::Run(focus::go(focus::Move::To(CLEAR_ID)))
            }
        }
    }

    /// Takes back the question whether to clear everything, if it is asked; what had asked it.
    pub fn cancel(&mut self) -> Option<Id> {
        let was_asked = self.clearing == Clearing::Asked;
        if was_asked {
            self.clearing = Clearing::Idle;
        }
        was_asked.then_some(CLEAR_ID)
    }

    /// The screen.
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let languages = Language::ALL.map(|language| {
            let name = context.say_in(language, common::LANGUAGE_NAME);
            (name, language == context.language, Message::LanguageChosen(language))
        });
        let themes = ThemeChoice::ALL.map(|theme| {
            let name = context.say(match theme {
                ThemeChoice::System => words::THEME_SYSTEM,
                ThemeChoice::Light => words::THEME_LIGHT,
                ThemeChoice::Dark => words::THEME_DARK,
                ThemeChoice::Contrast => words::THEME_CONTRAST,
            });
            (name, theme == context.user.theme(), Message::ThemeChosen(theme))
        });
        let current = context.user.text_size();
        let sizes = TEXT_SIZES.map(|size| {
            let args = Args::new().with("percent", size);
            let name = context.say_with(words::TEXT_SIZE_VALUE, &args);
            (name, size, Message::TextSizeChosen(size))
        });
        let size = context.say(words::TEXT_SIZE);
        let scale = choice::scale(&size, current, sizes.into());
        let group = |name, choices: Vec<_>| -> Column<'a, Message, crate::ui::Theme> {
            let name = context.say(name);
            column![text::heading(&name, 2), choice::radio_group(&name, choices)].spacing(space::M)
        };
        let body = column![
            text::title(&context.say(words::TITLE)),
            group(words::LANGUAGE, languages.into()),
            group(words::THEME, themes.into()),
            column![text::heading(&size, 2), scale].spacing(space::M),
            everyone(context),
            self.data(context),
            faults(context),
        ]
        .spacing(space::XXL)
        .max_width(800);
        page::page(
            &context.say(common::MAIN),
            container(body).padding(Padding::from([space::XL, space::XXL])).center_x(Length::Fill),
        )
    }

    fn data<'a>(&self, context: Context<'a>) -> Element<'a, Message> {
        let place = match context.data_folder {
            Some(folder) => {
                let args = Args::new().with("folder", folder.display().to_string());
                context.say_with(words::DATA_WHERE, &args)
            }
            None => context.say(words::DATA_SESSION),
        };
        let name = context.say(words::DATA);
        let mut part =
            column![text::heading(&name, 2), reading(&name, text::body(&place))].spacing(space::M);
        if self.clearing == Clearing::Asked {
            let question = context.say(words::CLEAR_QUESTION);
            let yes = context.say(words::CLEAR_YES);
            let no = context.say(words::CLEAR_NO);
            let answers = row![
                button::button(&no, None, Weight::Primary, Some(Message::ClearRefused))
                    .id(CONFIRM_ID),
                button::button(
                    &yes,
                    Some(Icon::Trash2),
                    Weight::Danger,
                    Some(Message::ClearConfirmed)
                ),
            ]
            .spacing(space::M)
            .wrap()
            .vertical_spacing(space::M);
            let asked = column![text::strong(&question), answers].spacing(space::M);
            part = part.push(control(Semantics::named(Role::Alert, &question), asked));
        } else {
            let clear = context.say(words::CLEAR);
            part = part.push(
                button::button(
                    &clear,
                    Some(Icon::Trash2),
                    Weight::Danger,
                    Some(Message::ClearPressed),
                )
                .id(CLEAR_ID),
            );
        }
        if self.clearing == Clearing::Done {
            let cleared = context.say(words::CLEARED);
            part = part.push(text::status(&cleared));
        }
        part.into()
    }
}

/// The ways to the list of keys and to the accessibility statement.
fn everyone<'a>(context: Context<'a>) -> Element<'a, Message> {
    let (keys, statement) = (context.say(words::KEYS), context.say(words::STATEMENT));
    let ways = row![
        button::button(&keys, Some(Icon::Keyboard), Weight::Secondary, Some(Message::KeysPressed)),
        button::link(&statement, Some(Icon::Accessibility), Message::StatementPressed),
    ];
    column![
        text::heading(&context.say(words::EVERYONE), 2),
        ways.spacing(space::L).wrap().vertical_spacing(space::M),
    ]
    .spacing(space::M)
    .into()
}

/// What is wrong with the content, each fault with its place; and what has no Welsh yet.
fn faults<'a>(context: Context<'a>) -> Element<'a, Message> {
    let faults = &context.content.faults;
    let missing: usize = context.content.l10n.missing_in_welsh().values().sum();
    if faults.is_empty() && missing == 0 {
        return iced::widget::space().into();
    }
    let mut part = column![text::heading(&context.say(words::CONTENT), 2)].spacing(space::M);
    if !faults.is_empty() {
        let count = Args::new().with("count", faults.len());
        part = part.push(text::body(&context.say_with(common::FAULTS_FOUND, &count)));
    }
    for fault in faults {
        part = part.push(text::small(&context.fault(fault)));
    }
    if missing > 0 {
        let count = Args::new().with("count", missing);
        part = part.push(text::body(&context.say_with(common::MISSING_WELSH, &count)));
    }
    part.width(Length::Fill).into()
}
