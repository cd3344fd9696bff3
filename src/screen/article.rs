//! Article: the page of one article.

use super::{Action, Context, Destination};
use crate::content::Content;
use crate::l10n::words::{article as words, common};
use crate::l10n::{Args, Language, Phrase};
use crate::profile::{ArticlePage, Link};
use crate::ui::block::Page;
use crate::ui::icon::Icon;
use crate::ui::reading::reading;
use crate::ui::{Element, button, page, space, text};
use iced::widget::{column, container};
use iced::{Length, Padding};

/// The state of the screen.
#[derive(Debug)]
pub struct Article {
    id: String,
    pages: [Option<ArticlePage>; 2],
}

/// What happens on the screen.
#[derive(Debug, Clone)]
pub enum Message {
    /// A link was followed.
    LinkFollowed(Link),
    /// The page before is wanted.
    BackPressed,
}

impl Article {
    /// The screen, with the article in both languages.
    pub fn new(content: &Content, id: String) -> Self {
        let mut screen = Self { id, pages: [None, None] };
        screen.reload(content);
        screen
    }

    /// Takes in that the content is another.
    pub fn reload(&mut self, content: &Content) {
        self.pages = Language::ALL.map(|language| content.article(&self.id, language));
    }

    /// The title, which is the same in the window's bar.
    pub fn title(&self, context: Context<'_>) -> Phrase {
        match self.page(context.language) {
            Some(page) => page.title.clone(),
            None => context.say(words::UNKNOWN_TITLE),
        }
    }

    /// Takes in what happened.
    pub fn update(&mut self, _context: Context<'_>, message: Message) -> Action<Message> {
        match message {
            Message::LinkFollowed(Link::Career(id)) => Action::Open(Destination::Career(id)),
            Message::LinkFollowed(Link::Article(id)) => Action::Open(Destination::Article(id)),
            Message::LinkFollowed(link) => Action::Follow(link),
            Message::BackPressed => Action::Back,
        }
    }

    fn page(&self, language: Language) -> Option<&ArticlePage> {
        let index = Language::ALL.iter().position(|&other| other == language)?;
        self.pages[index].as_ref()
    }

    /// The screen.
    pub fn view<'a>(&'a self, context: Context<'a>) -> Element<'a, Message> {
        let back = context.say(common::BACK);
        let mut body = column![button::link(&back, Some(Icon::ArrowLeft), Message::BackPressed)]
            .spacing(space::L)
            .max_width(space::READING);
        body = match self.page(context.language) {
            Some(article) => {
                let blocks =
                    Page { theme: context.theme, level: 2, on_link: &Message::LinkFollowed };
                let words = column![text::lead(&article.summary), blocks.blocks(&article.blocks)];
                let mut body = body
                    .push(text::title(&article.title))
                    .push(reading(&article.title, words.spacing(space::L)));
                let parts =
                    [(words::MORE, &article.organisations), (words::SOURCES, &article.sources)];
                for (heading, part) in parts {
                    if let Some(part) = part {
                        let heading = context.say(heading);
                        let list = blocks.blocks(std::slice::from_ref(part));
                        let part = column![text::heading(&heading, 2), list].spacing(space::L);
                        body = body.push(reading(&heading, part));
                    }
                }
                body
            }
            None => {
                let args = Args::new().with("id", self.id.as_str());
                body.push(text::title(&context.say(words::UNKNOWN_TITLE))).push(reading(
                    &context.say(words::UNKNOWN_TITLE),
                    text::body(&context.say_with(words::UNKNOWN_HELP, &args)),
                ))
            }
        };
        page::page(
            &context.say(common::MAIN),
            container(body).padding(Padding::from([space::XL, space::XXL])).center_x(Length::Fill),
        )
    }
}
