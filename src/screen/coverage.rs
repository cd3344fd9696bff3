//! Coverage: how far the translation of a folder has come, by file and in all, for those who make it.

use super::{Action, Context};
use crate::l10n::coverage::{self, Amount, Coverage as Amounts};
use crate::l10n::words::{common, coverage as words};
use crate::l10n::{Args, Language, MessageId, Phrase};
use crate::ui::reading::reading;
use crate::ui::{Element, Role, Semantics, block, choice, control, page, space, table, text};
use iced::widget::{Column, column, container, row};
use iced::{Length, Padding};

/// The state of the screen.
#[derive(Debug)]
pub struct Coverage {
    /// The language whose translation is shown.
    of: Language,
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A language was chosen.
    LanguageChosen(Language),
}

/// From this width on, in logical pixels, there is room for a table.
const TABLE: f32 = 900.0;

impl Default for Coverage {
    fn default() -> Self {
        Self { of: Language::Cymraeg }
    }
}

impl Coverage {
    /// The title, which is the same in the window's bar.
    pub fn title(&self, context: Context<'_>) -> Phrase {
        context.say(words::TITLE)
    }

    /// Takes in what happened.
    pub fn update(&mut self, _context: Context<'_>, message: Message) -> Action<Message> {
        let Message::LanguageChosen(language) = message;
        self.of = language;
        Action::None
    }

    /// The screen.
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let languages = Language::ALL.map(|language| {
            let name = context.say_in(language, common::LANGUAGE_NAME);
            (name, language == self.of, Message::LanguageChosen(language))
        });
        let title = context.say(words::TITLE);
        let (summary, files): (Element<'a, Message>, _) = match context.report {
            None => (text::status(&context.say(words::COUNTING)).into(), None),
            Some(report) => {
                let files = report.coverage(self.of);
                let total = coverage::total(files);
                (summary(context, &total), Some(by_file(context, files, &total)))
            }
        };
        let body = column![
            text::title(&title),
            choice::radio_group(&context.say(words::OF), languages.into()),
            summary,
        ]
        .push(files)
        .push(text::small(&context.say(words::WORDS_ARE)))
        .spacing(space::XL)
        .max_width(1100);
        page::page(
            &context.say(common::MAIN),
            container(body).padding(Padding::from([space::XL, space::XXL])).center_x(Length::Fill),
        )
    }
}

/// How far all of it has come, in a sentence and a bar.
fn summary<'a>(context: Context<'a>, total: &Amounts) -> Element<'a, Message> {
    let args = || {
        Args::new()
            .with("done", total.translated().messages)
            .with("all", total.all.messages)
            .with("reviewed", total.reviewed.messages)
    };
    let share = |amount: Amount| amount.words as f32 / total.all.words.max(1) as f32;
    let done = context.say_with(words::DONE, &args());
    let read = context.say_with(words::READ, &args());
    let lines = column![
        text::lead(&done),
        block::bar(share(total.translated())),
        text::body(&read),
        block::bar(share(total.reviewed)),
    ];
    reading(&context.say(words::TITLE), lines.spacing(space::S)).into()
}

/// What of a file is counted in a column.
type Counted = fn(&Amounts) -> Amount;

/// What each file is counted by, with its heading.
const COLUMNS: [(MessageId, Counted); 6] = [
    (words::ALL, |it| it.all),
    (words::TRANSLATED, Amounts::translated),
    (words::MISSING, |it| it.missing),
    (words::STALE, |it| it.stale),
    (words::DRAFT, |it| it.draft),
    (words::REVIEWED, |it| it.reviewed),
];

fn by_file<'a>(
    context: Context<'a>,
    files: &[(String, Amounts)],
    total: &Amounts,
) -> Element<'a, Message> {
    let name = context.say(words::BY_FILE);
    let amount = |of: Counted, it: &Amounts| {
        let amount = of(it);
        let args = Args::new().with("messages", amount.messages).with("words", amount.words);
        context.say_with(words::AMOUNT, &args)
    };
    let all = context.say(words::TOTAL);
    let files = files.iter().map(|(name, it)| (Phrase::verbatim(name, Language::English), it));
    let files = files.chain([(all, total)]);
    let whole: Element<'a, Message> = if context.width >= TABLE {
        let columns = COLUMNS.map(|(heading, _)| context.say(heading));
        let head: Vec<Phrase> = [context.say(words::FILE)].into_iter().chain(columns).collect();
        let rows = files.map(|(name, it)| {
            [name].into_iter().chain(COLUMNS.map(|(_, of)| amount(of, it))).collect()
        });
        control(Semantics::named(Role::Table, &name), table::table(&head, rows, &[2])).into()
    } else {
        let count = files.clone().count();
        let entries = files.enumerate().map(|(at, (name, it))| {
            let amounts = COLUMNS.map(|(heading, of)| {
                let args = Args::new()
                    .with("heading", context.say(heading).text)
                    .with("amount", amount(of, it).text);
                text::small(&context.say_with(words::AMOUNT_OF, &args))
            });
            let amounts = row(amounts).spacing(space::L).wrap().vertical_spacing(space::XS);
            let entry = column![text::strong(&name), amounts].spacing(space::XS);
            let entry = control(Semantics::role(Role::ListItem).position(at + 1, count), entry);
            block::ruled(container(entry).padding(Padding::from([space::S, 0.0])).into())
        });
        control(Semantics::named(Role::List, &name), Column::with_children(entries)).into()
    };
    column![text::heading(&name, 2), reading(&name, whole)].spacing(space::M).into()
}
