//! Articles: all of them, each with what it is about.

use super::{Action, Context, Destination};
use crate::content::Content;
use crate::l10n::words::{articles as words, common};
use crate::l10n::{Language, Phrase};
use crate::profile::ArticlePage;
use crate::ui::reading::reading;
use crate::ui::{Element, Role, Semantics, block, button, control, page, space, text};
use iced::advanced::widget::Id;
use iced::widget::{Column, column, container};
use iced::{Length, Padding};

/// The state of the screen.
#[derive(Debug)]
pub struct Articles {
    pages: [Vec<ArticlePage>; 2],
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// An article was chosen.
    ArticlePressed(String),
}

impl Articles {
    /// The screen, with the articles in both languages.
    pub fn new(content: &Content) -> Self {
        let mut screen = Self { pages: [Vec::new(), Vec::new()] };
        screen.reload(content);
        screen
    }

    /// Takes in that the content is another.
    pub fn reload(&mut self, content: &Content) {
        self.pages = Language::ALL.map(|language| {
            let all = content.guide.articles().iter();
            all.filter_map(|it| content.article(it.id.as_str(), language)).collect()
        });
    }

    /// The title, which is the same in the window's bar.
    pub fn title(&self, context: Context<'_>) -> Phrase {
        context.say(words::TITLE)
    }

    /// Takes in what happened.
    pub fn update(&mut self, _context: Context<'_>, message: Message) -> Action<Message> {
        let Message::ArticlePressed(id) = message;
        Action::Open(Destination::Article(id))
    }

    /// The screen.
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let title = context.say(words::TITLE);
        let index = Language::ALL.iter().position(|&it| it == context.language);
        let pages = index.map_or(&[][..], |index| &self.pages[index]);
        let body =
            column![text::title(&title), reading(&title, text::lead(&context.say(words::LEAD))),];
        let body = if pages.is_empty() {
            body.push(text::body(&context.say(words::NONE)))
        } else {
            let items = pages.iter().enumerate().map(|(at, page)| item(page, (at, pages.len())));
            let items = Column::with_children(items).spacing(space::M);
            body.push(control(Semantics::named(Role::List, &title), items))
        };
        page::page(
            &context.say(common::MAIN),
            container(body.spacing(space::L).max_width(space::READING))
                .padding(Padding::from([space::XL, space::XXL]))
                .center_x(Length::Fill),
        )
    }
}

fn item<'a>(page: &ArticlePage, (at, count): (usize, usize)) -> Element<'a, Message> {
    let link = button::link(&page.title, None, Message::ArticlePressed(page.id.to_string()))
        .id(Id::from(format!("article-{}", page.id)));
    let heading = control(
        Semantics::named(Role::Heading, &page.title).level(2),
        text::marked(link.into(), &page.title),
    );
    // The words of a link stand a little in from its edge.
    let summary = container(reading(&page.title, text::muted(&page.summary)))
        .padding(Padding::ZERO.horizontal(space::XS));
    let words = column![heading, summary];
    control(
        Semantics::role(Role::ListItem).position(at + 1, count),
        block::framed(container(words.spacing(space::XS)).padding(space::L).into()),
    )
    .into()
}
