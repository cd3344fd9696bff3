//! The pictures of a screen: each is drawn, away from the window, when its place comes in sight and
//! as wide as that is, so that nobody waits for what is not looked at, or gives memory to it.

use super::Context;
use crate::content::Content;
use crate::guide::Picture;
use crate::ui::picture::{self, PictureError};
use crate::ui::{Element, space};
use iced::widget::image::Handle;
use iced::widget::sensor;
use iced::{Size, Task};
use std::collections::HashMap;

/// What has been seen.
#[derive(Debug, Default)]
pub struct Pictures {
    /// How wide each is to be, in pixels.
    widths: HashMap<Picture, u32>,
    drawn: HashMap<Picture, Result<Handle, PictureError>>,
}

/// What happens to a picture.
#[derive(Debug, Clone)]
pub enum Message {
    /// Its place is in sight, so wide in logical pixels.
    Seen(Picture, f32),
    /// It has been drawn, so wide in pixels.
    Drawn(Picture, u32, Result<Handle, PictureError>),
}

/// Widths are rounded up to so many pixels: a window that is being drawn wider asks for few drawings.
const STEP: f32 = 64.0;
/// The most that a picture is wide, in pixels.
const WIDEST: f32 = 4096.0;

impl Pictures {
    /// What came of drawing one; nothing while it has not been drawn.
    pub fn get(&self, picture: &Picture) -> Option<&Result<Handle, PictureError>> {
        self.drawn.get(picture)
    }

    /// Takes in what happened.
    pub fn update(&mut self, context: Context<'_>, message: Message) -> Task<Message> {
        match message {
            Message::Seen(picture, width) => {
                let steps = (width * context.scale / STEP).ceil();
                let width = (steps * STEP).min(WIDEST) as u32;
                match self.widths.insert(picture.clone(), width) {
                    Some(before) if before == width => Task::none(),
                    _ => draw(context.content, picture, width),
                }
            }
            // What comes late, when another width has been asked for since, is not shown.
            Message::Drawn(picture, width, _) if self.widths.get(&picture) != Some(&width) => {
                Task::none()
            }
            Message::Drawn(picture, _, drawn) => {
                if let Err(error) = &drawn {
                    tracing::warn!(picture = picture.path(), %error, "picture not drawn");
                }
                let _ = self.drawn.insert(picture, drawn);
                Task::none()
            }
        }
    }

    /// Takes in that the content is another: draws anew what has been seen, which stays until then.
    pub fn reload(&self, context: Context<'_>) -> Task<Message> {
        let seen = self.widths.iter();
        Task::batch(seen.map(|(picture, width)| draw(context.content, picture.clone(), *width)))
    }
}

fn draw(content: &Content, picture: Picture, width: u32) -> Task<Message> {
    picture::task(content.picture(&picture).cloned(), width)
        .map(move |drawn| Message::Drawn(picture.clone(), width, drawn))
}

/// The place of a picture, with what stands there now: tells when it is about to be seen, and how wide
/// it is.
pub fn place<'a, M: 'a>(
    context: Context<'_>,
    picture: Picture,
    shown: impl Into<Element<'a, M>>,
    on_message: impl Fn(Message) -> M + Clone + 'a,
) -> Element<'a, M> {
    let key = (picture.clone(), context.scale.to_bits());
    let seen = move |size: Size| on_message(Message::Seen(picture.clone(), size.width));
    sensor(shown).anticipate(space::XXL).key(key).on_show(seen.clone()).on_resize(seen).into()
}
