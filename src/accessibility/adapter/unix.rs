//! AT-SPI over D-Bus, for Orca and others.

use super::{Adapter, Ears};
use accesskit::{Rect, TreeUpdate};
use iced::Rectangle;
use iced::window::Window;

pub(super) fn attach(_window: &dyn Window, ears: Ears) -> Option<Box<dyn Adapter>> {
    let adapter = accesskit_unix::Adapter::new(ears.clone(), ears.clone(), ears);
    Some(Box::new(AtSpi(adapter)))
}

struct AtSpi(accesskit_unix::Adapter);

impl Adapter for AtSpi {
    fn update(&mut self, make: &mut dyn FnMut() -> TreeUpdate) {
        self.0.update_if_active(make);
    }

    fn window_focused(&mut self, is_focused: bool) {
        self.0.update_window_focus_state(is_focused);
    }

    fn window_placed(&mut self, bounds: Rectangle) {
        let (left, top) = (f64::from(bounds.x), f64::from(bounds.y));
        let right = left + f64::from(bounds.width);
        let bottom = top + f64::from(bounds.height);
        let bounds = Rect::new(left, top, right, bottom);
        self.0.set_root_window_bounds(bounds, bounds);
    }
}
