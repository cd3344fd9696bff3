//! Turns pictures' files into pixels. Slow enough to be done away from the window.

use iced::Task;
use iced::widget::image::Handle;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg;
use std::borrow::Cow;

/// A picture that can't be drawn.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// The drawing can't be read.
    #[error("the drawing can't be read: {0}")]
    Svg(String),
    /// The photograph can't be read.
    #[error("the photograph can't be read: {0}")]
    Photograph(String),
    /// It has no size.
    #[error("the picture has no size")]
    Empty,
}

/// Draws an SVG, or reads a JPEG, PNG or WebP, at a width in pixels.
///
/// # Errors
/// Where the file is none of these, or broken.
pub fn draw(bytes: &[u8], width: u32) -> Result<Handle, PictureError> {
    if is_photograph(bytes) {
        let photograph = image::load_from_memory(bytes)
            .map_err(|error| PictureError::Photograph(error.to_string()))?;
        let height = width.saturating_mul(photograph.height()) / photograph.width().max(1);
        let photograph = photograph.thumbnail(width, height.max(1)).into_rgba8();
        let (width, height) = photograph.dimensions();
        return Ok(Handle::from_rgba(width, height, photograph.into_raw()));
    }
    let tree = usvg::Tree::from_data(bytes, &usvg::Options::default())
        .map_err(|error| PictureError::Svg(error.to_string()))?;
    let scale = width as f32 / tree.size().width();
    // A drawing that is all height would ask for more memory than there is.
    let height = ((tree.size().height() * scale).round() as u32).min(width.saturating_mul(4));
    let mut pixels = Pixmap::new(width, height).ok_or(PictureError::Empty)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    let rgba: Vec<u8> = pixels
        .pixels()
        .iter()
        .flat_map(|pixel| {
            let color = pixel.demultiply();
            [color.red(), color.green(), color.blue(), color.alpha()]
        })
        .collect();
    Ok(Handle::from_rgba(width, height, rgba))
}

/// A task that draws a picture's file away from the window.
pub fn task(bytes: Option<Cow<'static, [u8]>>, width: u32) -> Task<Result<Handle, PictureError>> {
    let drawing = smol::unblock(move || match bytes {
        Some(bytes) => draw(&bytes, width),
        None => Err(PictureError::Empty),
    });
    Task::perform(drawing, |drawn| drawn)
}

fn is_photograph(bytes: &[u8]) -> bool {
    image::guess_format(bytes).is_ok()
}
