//! The program in a real window, on a display of its own, driven by keys alone.

use crate::support::window::{Options, Window};
use iced::keyboard::key::Named;
use llwybr::files::UserFile;
use llwybr::ui::Role;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A display without a screen, closed when dropped.
struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts one; the server says its number once it is ready.
    fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts");
        let mut number = String::new();
        let mut answer = BufReader::new(server.stdout.take().expect("a pipe"));
        let _ = answer.read_line(&mut number).expect("a number");
        Self { server, name: format!(":{}", number.trim()) }
    }

    /// Runs xdotool, which waits where it is told to.
    fn xdotool(&self, args: &[&str]) -> String {
        let output = Command::new("timeout")
            .args(["60", "xdotool"])
            .args(args)
            .env("DISPLAY", &self.name)
            .output()
            .expect("xdotool runs");
        assert!(output.status.success(), "xdotool {args:?}: {output:?}");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    /// Waits for the window to have this title.
    fn wait_for(&self, title: &str) -> String {
        let title = format!("^{title} ");
        self.xdotool(&["search", "--sync", "--onlyvisible", "--name", &title])
    }

    fn keys(&self, keys: &[&str]) {
        let _ = self.xdotool(&[&["key", "--delay", "40"], keys].concat());
    }

    fn llwybr(&self, data: &Path) -> Child {
        Command::new(env!("CARGO_BIN_EXE_llwybr"))
            .arg("--data-dir")
            .arg(data)
            .env("DISPLAY", &self.name)
            .env_remove("WAYLAND_DISPLAY")
            .spawn()
            .expect("llwybr starts")
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// What the test needs and this machine lacks.
fn lacking() -> Vec<&'static str> {
    let is_there = |name: &&str| {
        let found = Command::new("which").arg(name).stdout(Stdio::null()).status();
        found.is_ok_and(|status| status.success())
    };
    ["Xvfb", "xdotool"].into_iter().filter(|name| !is_there(name)).collect()
}

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

/// The shortlist with its notes, as the other program finds it.
fn shortlist(data: &Path) -> String {
    let listed = Command::new(env!("CARGO_BIN_EXE_llwybr-cli"))
        .args(["shortlist", "list", "--data-dir"])
        .arg(data)
        .output()
        .expect("llwybr-cli runs");
    String::from_utf8_lossy(&listed.stdout).into_owned()
}

#[test]
fn a_pupil_keeps_a_career_and_a_note_by_keys_alone() {
    let lacking = lacking();
    if !lacking.is_empty() {
        assert!(
            std::env::var_os("LLWYBR_NO_SKIP").is_none(),
            "{lacking:?} must be installed where no test may be skipped"
        );
        // Written past the test runner, which would keep it back from a test that passes.
        let mut terminal = std::io::stderr();
        let why = "needs a display of its own (apt install xvfb xdotool)";
        writeln!(terminal, "skipped: a_pupil_keeps_… {why}, lacks {lacking:?}").expect("written");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("data");
    let display = Display::start();
    let mut twin = Window::open(Options {
        user_file: UserFile::in_folder(folder.path().join("twin")),
        language: None,
        ..Options::default()
    });

    let mut program = display.llwybr(&data);
    let window = display.xdotool(&["search", "--sync", "--onlyvisible", "--name", "Llwybr$"]);
    let _ = display.xdotool(&["windowfocus", "--sync", &window]);
    display.keys(&tabs(&mut twin, Role::Button, "Cymraeg"));
    display.keys(&["Return"]);
    twin.key(Named::Enter);
    let _ = display.wait_for("Gyrfaoedd");
    display.keys(&tabs(&mut twin, Role::Link, "Darlifydd"));
    display.keys(&["Return"]);
    twin.key(Named::Enter);
    let _ = display.wait_for("Darlifydd");
    display.keys(&["ctrl+d"]);
    display.keys(&tabs(&mut twin, Role::Button, "Mewnosod ŵ"));
    display.keys(&["Return", "y", "n", "ctrl+q"]);
    assert!(program.wait().expect("it ends").success());

    assert_eq!(shortlist(&data), "perfusionist  Darlifydd\n    ŵyn\n");

    let mut again = display.llwybr(&data);
    let window = display.wait_for("Gyrfaoedd");
    let _ = display.xdotool(&["windowfocus", "--sync", &window]);
    let mut twin = Window::open(Options {
        user_file: UserFile::in_folder(data.clone()),
        language: None,
        ..Options::default()
    });
    display.keys(&tabs(&mut twin, Role::Link, "Rhestr fer"));
    display.keys(&["Return"]);
    twin.key(Named::Enter);
    let _ = display.wait_for("Rhestr fer");
    // The note that the window shows is the one that a letter is put behind.
    display.keys(&tabs(&mut twin, Role::TextArea, "Fy nodiadau: Darlifydd"));
    display.keys(&["End", "x", "ctrl+q"]);
    assert!(again.wait().expect("it ends").success());
    assert_eq!(shortlist(&data), "perfusionist  Darlifydd\n    ŵynx\n");
}
