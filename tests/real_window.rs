//! The program in a real window, on a display of its own, driven by keys alone.

use crate::support::desktop::{Desktop, data, is_skipped, shortlist};
use crate::support::window::{Options, Window};
use crate::support::{rewrite, writable};
use iced::keyboard::key::Named;
use llwybr::ui::Role;

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
    display.keys(&twin.tab_to(Role::Button, "Cymraeg"));
    display.keys(&["Return"]);
    twin.key(Named::Enter);
    display.focus_window("Gyrfaoedd ");
    display.keys(&twin.tab_to(Role::Link, "Actor"));
    display.keys(&["Return"]);
    twin.key(Named::Enter);
    display.focus_window("Actor ");
    display.keys(&["ctrl+d"]);
    display.keys(&twin.tab_to(Role::Button, "Mewnosod ŵ"));
    display.keys(&["Return", "y", "n", "ctrl+q"]);
    assert!(program.wait().expect("it ends").success());

    assert_eq!(shortlist(&kept), "actor  Actor\n    ŵyn\n");

    let mut again = display.llwybr(&kept, &[]);
    display.focus_window("Gyrfaoedd ");
    let mut twin =
        Window::open(Options { user_file: data(&kept), language: None, ..Options::default() });
    display.keys(&twin.tab_to(Role::Link, "Rhestr fer"));
    display.keys(&["Return"]);
    twin.key(Named::Enter);
    display.focus_window("Rhestr fer ");
    // The note that the window shows is the one that a letter is put behind.
    display.keys(&twin.tab_to(Role::TextArea, "Fy nodiadau: Actor"));
    display.keys(&["End", "x", "ctrl+q"]);
    assert!(again.wait().expect("it ends").success());
    assert_eq!(shortlist(&kept), "actor  Actor\n    ŵynx\n");
}

#[test]
fn a_translator_sees_each_file_as_it_is_saved() {
    if is_skipped("a translator sees each file as it is saved", &["Xvfb", "xdotool"]) {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let content = writable();
    let path = content.path().to_str().expect("a path");
    let display = Desktop::bare();
    let arguments = ["--content", path, "--open", "perfusionist", "--lang", "en"];
    let mut program = display.llwybr(&folder.path().join("data"), &arguments);
    display.focus_window("Perfusionist ");

    const ENGLISH: &str = "i18n/en/careers/perfusionist.ftl";
    rewrite(content.path(), ENGLISH, "title = Perfusionist", "title = Second");
    display.focus_window("Second ");
    // As editors do that write beside and rename.
    let whole = content.path().join(ENGLISH);
    let text = std::fs::read_to_string(&whole).expect("a file");
    let beside = whole.with_extension("new");
    std::fs::write(&beside, text.replace("title = Second", "title = Third")).expect("written");
    std::fs::rename(&beside, &whole).expect("renamed");
    display.focus_window("Third ");
    // A broken file changes nothing; the other language is shown as it is saved meanwhile.
    rewrite(content.path(), ENGLISH, "title = Third", "title = { Fourth");
    let welsh = "i18n/cy/careers/perfusionist.ftl";
    rewrite(content.path(), welsh, "title = Darlifydd", "title = Un newydd");
    display.keys(&["ctrl+l"]);
    display.focus_window("Un newydd ");
    display.keys(&["ctrl+l"]);
    display.focus_window("Third ");
    display.keys(&["F2", "F8", "Escape", "ctrl+q"]);
    assert!(program.wait().expect("it ends").success());
}
