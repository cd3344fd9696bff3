//! NSAccessibility, for VoiceOver. Written from AccessKit's documentation; not run.

use super::{Adapter, Ears};
use accesskit::TreeUpdate;
use accesskit_macos::SubclassingAdapter;
use iced::Rectangle;
use iced::window::Window;
use iced::window::raw_window_handle::RawWindowHandle;

/// The window must not have been shown yet.
#[allow(
    unsafe_code,
    reason = "the adapter takes the window's own view, which only a pointer names"
)]
pub(super) fn attach(window: &dyn Window, ears: Ears) -> Option<Box<dyn Adapter>> {
    let RawWindowHandle::AppKit(handle) = window.window_handle().ok()?.as_raw() else {
        return None;
    };
    // SAFETY: the handle is lent for this call, so its view is valid, and the adapter retains it.
    let adapter = unsafe { SubclassingAdapter::new(handle.ns_view.as_ptr(), ears.clone(), ears) };
    Some(Box::new(VoiceOver(adapter)))
}

struct VoiceOver(SubclassingAdapter);

impl Adapter for VoiceOver {
    fn update(&mut self, make: &mut dyn FnMut() -> TreeUpdate) {
        if let Some(events) = self.0.update_if_active(make) {
            events.raise();
        }
    }

    fn window_focused(&mut self, is_focused: bool) {
        if let Some(events) = self.0.update_view_focus_state(is_focused) {
            events.raise();
        }
    }

    // The platform knows for itself where its windows stand.
    fn window_placed(&mut self, _bounds: Rectangle) {}
}
