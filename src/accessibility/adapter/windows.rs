//! UI Automation, for NVDA, Narrator and others. Written from AccessKit's documentation; not run.

use super::{Adapter, Ears};
use accesskit::TreeUpdate;
use accesskit_windows::{HWND, SubclassingAdapter};
use iced::Rectangle;
use iced::window::Window;
use iced::window::raw_window_handle::RawWindowHandle;

/// The window must not have been shown yet.
pub(super) fn attach(window: &dyn Window, ears: Ears) -> Option<Box<dyn Adapter>> {
    let RawWindowHandle::Win32(handle) = window.window_handle().ok()?.as_raw() else {
        return None;
    };
    let window = HWND(handle.hwnd.get() as *mut _);
    Some(Box::new(UiAutomation(SubclassingAdapter::new(window, ears.clone(), ears))))
}

struct UiAutomation(SubclassingAdapter);

impl Adapter for UiAutomation {
    fn update(&mut self, make: &mut dyn FnMut() -> TreeUpdate) {
        if let Some(events) = self.0.update_if_active(make) {
            events.raise();
        }
    }

    // The adapter sees for itself which window has the keyboard.
    fn window_focused(&mut self, _is_focused: bool) {}

    // The platform knows for itself where its windows stand.
    fn window_placed(&mut self, _bounds: Rectangle) {}
}
