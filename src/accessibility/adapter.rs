//! Hands the tree to the platform, and hears from it. This alone knows the platforms.
//!
//! An adapter lives on the window's own thread, since on Windows and macOS it may not leave it; what
//! it hears comes in on any thread, and goes through a channel.

#[cfg(target_os = "macos")]
#[path = "adapter/macos.rs"]
mod platform;
#[cfg(all(unix, not(target_os = "macos")))]
#[path = "adapter/unix.rs"]
mod platform;
#[cfg(windows)]
#[path = "adapter/windows.rs"]
mod platform;

use super::translate::{self, Changes};
use super::{Frame, Heard, Tree};
use accesskit::{ActionHandler, ActionRequest, ActivationHandler, DeactivationHandler, TreeUpdate};
use iced::window;
use iced::{Rectangle, Task};
use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// What a platform's adapter does.
trait Adapter {
    /// Hands over what has changed, where somebody listens; `make` is called only then.
    fn update(&mut self, make: &mut dyn FnMut() -> TreeUpdate);
    /// Says whether the window has the keyboard.
    fn window_focused(&mut self, is_focused: bool);
    /// Says where the window stands on the screen, in its pixels.
    fn window_placed(&mut self, bounds: Rectangle);
}

thread_local! {
    static LINE: RefCell<Option<Line>> = const { RefCell::new(None) };
}

/// The line to the platform.
struct Line {
    adapter: Box<dyn Adapter>,
    activations: Arc<AtomicU64>,
    changes: Changes,
}

/// Attaches the platform's adapter to a window; `then` follows. What is heard comes as messages, for
/// as long as the program runs.
pub fn attach(id: window::Id, then: Task<Heard>) -> Task<Heard> {
    let (sender, heard) = smol::channel::unbounded();
    let ears = Ears { sender, activations: Arc::default() };
    let attaching = window::run(id, move |window| {
        let activations = Arc::clone(&ears.activations);
        if let Some(adapter) = platform::attach(window, ears) {
            let line = Line { adapter, activations, changes: Changes::default() };
            LINE.set(Some(line));
        }
    });
    Task::batch([attaching.discard().chain(then), Task::run(heard, |heard| heard)])
}

/// Says that a window has the keyboard, or has it no more.
pub fn window_focused<Message: Send + 'static>(id: window::Id, is_focused: bool) -> Task<Message> {
    window::run(id, move |_| {
        LINE.with_borrow_mut(|line| {
            if let Some(line) = line {
                line.adapter.window_focused(is_focused);
            }
        });
    })
    .discard()
}

/// Says where a window stands on the screen, in its pixels: AT-SPI asks for places on the screen, and
/// the other platforms see for themselves.
pub fn window_placed<Message: Send + 'static>(id: window::Id, bounds: Rectangle) -> Task<Message> {
    window::run(id, move |_| {
        LINE.with_borrow_mut(|line| {
            if let Some(line) = line {
                line.adapter.window_placed(bounds);
            }
        });
    })
    .discard()
}

/// Hands over the tree, as far as it has changed. On a thread without a window, nothing happens.
pub(super) fn tell(tree: &Tree, frame: &Frame) {
    LINE.with_borrow_mut(|line| {
        let Some(Line { adapter, activations, changes }) = line else {
            return;
        };
        adapter.update(&mut || {
            // Asked here, while the adapter can't be activated anew.
            let activation = activations.load(Ordering::Acquire);
            changes.since(translate::translate(tree, frame), activation)
        });
    });
}

/// Hears the platform, on whatever thread it speaks.
#[derive(Clone)]
struct Ears {
    sender: smol::channel::Sender<Heard>,
    activations: Arc<AtomicU64>,
}

impl Ears {
    fn hear(&self, heard: Heard) {
        // Without anyone at the other end, the program is closing.
        let _ = self.sender.try_send(heard);
    }
}

impl ActivationHandler for Ears {
    fn request_initial_tree(&mut self) -> Option<TreeUpdate> {
        let _ = self.activations.fetch_add(1, Ordering::AcqRel);
        self.hear(Heard::Listening);
        None
    }
}

impl DeactivationHandler for Ears {
    fn deactivate_accessibility(&mut self) {
        self.hear(Heard::Silence);
    }
}

impl ActionHandler for Ears {
    fn do_action(&mut self, request: ActionRequest) {
        if let Some(request) = translate::request(request) {
            self.hear(Heard::Request(request));
        }
    }
}
