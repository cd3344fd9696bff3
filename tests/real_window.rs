//! The program in a real window, on a display of its own, driven by keys alone.

use crate::support::desktop::{Desktop, data, is_skipped, shortlist};
use crate::support::window::{Options, Window};
use iced::keyboard::key::Named;
use llwybr::ui::Role;
/// How often Tab is to be pressed to come to a control, counted in a window without a display.
fn tabs(window: &mut Window, role: Role, name: &str) -> Vec<&'static str> {
    let mut keys = Vec::new();
    loop {
        window.key(Named::Tab);
        keys.push("Tab");
        let focused = window.focused().expect("a focus").semantics;
        if focused.role == role && focused.name == name {
            return keys;
        }
        assert!(keys.len() < 200, "Tab never came to {name}");
    }
}

#[test]
fn a_pupil_keeps_a_career_and_a_note_by_keys_alone() {
    if is_skipped("a pupil keeps a career by keys alone", &["Xvfb", "xdotool"]) {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let kept = folder.path().join("data");
    let display = Desktop::bare();
    let mut twin = Window::open(Options {
        user_file: data(&folder.path().join("twin")),
        language: None,
        ..Options::default()
    });

    let mut program = display.llwybr(&kept, &[]);
    display.focus_window(".*Llwybr$");
    display.keys(&tabs(&mut twin, Role::Button, "Cymraeg"));
    display.keys(&["Return"]);
    twin.key(Named::Enter);
    display.focus_window("Gyrfaoedd ");
    display.keys(&tabs(&mut twin, Role::Link, "Darlifydd"));
    display.keys(&["Return"]);
    twin.key(Named::Enter);
    display.focus_window("Darlifydd ");
    display.keys(&["ctrl+d"]);
    display.keys(&tabs(&mut twin, Role::Button, "Mewnosod ŵ"));
    display.keys(&["Return", "y", "n", "ctrl+q"]);
    assert!(program.wait().expect("it ends").success());

    assert_eq!(shortlist(&kept), "perfusionist  Darlifydd\n    ŵyn\n");

    let mut again = display.llwybr(&kept, &[]);
    display.focus_window("Gyrfaoedd ");
    let mut twin =
        Window::open(Options { user_file: data(&kept), language: None, ..Options::default() });
    display.keys(&tabs(&mut twin, Role::Link, "Rhestr fer"));
    display.keys(&["Return"]);
    twin.key(Named::Enter);
    display.focus_window("Rhestr fer ");
    // The note that the window shows is the one that a letter is put behind.
    display.keys(&tabs(&mut twin, Role::TextArea, "Fy nodiadau: Darlifydd"));
    display.keys(&["End", "x", "ctrl+q"]);
    assert!(again.wait().expect("it ends").success());
    assert_eq!(shortlist(&kept), "perfusionist  Darlifydd\n    ŵynx\n");
}
