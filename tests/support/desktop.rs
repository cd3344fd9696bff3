//! A desktop of a test's own: a display without a screen, and, where they are asked for, buses on
//! which a screen reader and the program find each other.

use llwybr::files::UserFile;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// How long anything may take before a test is given up.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// Of these programs and files, those that this machine lacks.
pub fn lacking(needed: &[&'static str]) -> Vec<&'static str> {
    let is_there = |name: &&&str| {
        let found = Command::new("which").arg(name).stdout(Stdio::null()).status();
        Path::new(name).is_absolute() && Path::new(name).exists()
            || found.is_ok_and(|status| status.success())
    };
    needed.iter().filter(|name| !is_there(name)).copied().collect()
}

/// Whether a test has to be passed over, since this machine lacks something that it needs; told on
/// the terminal, and a failure where no test may be skipped.
pub fn is_skipped(test: &str, needed: &[&'static str]) -> bool {
    let lacking = lacking(needed);
    if lacking.is_empty() {
        return false;
    }
    assert!(
        std::env::var_os("LLWYBR_NO_SKIP").is_none(),
        "{lacking:?} must be installed where no test may be skipped"
    );
    // Written past the test runner, which would keep it back from a test that passes.
    writeln!(std::io::stderr(), "skipped: {test} lacks {lacking:?}: see README").expect("written");
    true
}

/// A program of the desktop, ended when dropped.
struct Service(Child);

impl Drop for Service {
    fn drop(&mut self) {
        // With what it has started itself, where it has a group of its own.
        let group = format!("-{}", self.0.id());
        let kill =
            Command::new("kill").args(["-TERM", "--", &group]).stderr(Stdio::null()).status();
        drop(kill);
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A display, and what else there is to a desktop.
pub struct Desktop {
    display: String,
    session_bus: Option<String>,
    home: tempfile::TempDir,
    // Ended in this order.
    services: Vec<Service>,
}

impl Desktop {
    /// A display alone; the server says its number once it is ready.
    pub fn bare() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts");
        let number = first_line(server.stdout.take());
        Self {
            display: format!(":{number}"),
            session_bus: None,
            home: tempfile::tempdir().expect("a folder"),
            services: vec![Service(server)],
        }
    }

    /// A display with a session bus and the bus of assistive technologies, switched on.
    pub fn heard() -> Self {
        let mut desktop = Self::bare();
        let config = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/session.conf");
        let mut bus = Command::new("dbus-daemon")
            .args([&*format!("--config-file={config}"), "--nofork", "--nopidfile"])
            .arg("--print-address=1")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon starts");
        desktop.session_bus = Some(first_line(bus.stdout.take()));
        desktop.services.insert(0, Service(bus));
        let mut launcher = desktop.command("/usr/libexec/at-spi-bus-launcher");
        let launcher = launcher
            .args(["--launch-immediately", "--a11y=1", "--screen-reader=1"])
            .process_group(0)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("at-spi-bus-launcher starts");
        desktop.services.insert(0, Service(launcher));
        desktop
    }

    /// The address of the session bus.
    pub fn session_bus(&self) -> &str {
        self.session_bus.as_deref().expect("a session bus")
    }

    /// A program that runs on this desktop and sees nothing of the one outside.
    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        for name in ["WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS"] {
            command.env_remove(name);
        }
        for (name, folder) in [
            ("HOME", ""),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_RUNTIME_DIR", "run"),
        ] {
            command.env(name, self.home.path().join(folder));
        }
        if let Some(bus) = &self.session_bus {
            command.env("DBUS_SESSION_BUS_ADDRESS", bus);
        }
        command
            .env("DISPLAY", &self.display)
            .env("LANG", "C.UTF-8")
            .env("GSETTINGS_BACKEND", "memory");
        command
    }

    /// The program, with its data in this folder.
    pub fn llwybr(&self, data: &Path, arguments: &[&str]) -> Child {
        self.command(env!("CARGO_BIN_EXE_llwybr"))
            .arg("--data-dir")
            .arg(data)
            .args(arguments)
            .spawn()
            .expect("llwybr starts")
    }

    /// Runs xdotool, which waits where it is told to.
    pub fn xdotool(&self, args: &[&str]) -> String {
        let output = Command::new("timeout")
            .args(["60", "xdotool"])
            .args(args)
            .env("DISPLAY", &self.display)
            .output()
            .expect("xdotool runs");
        assert!(output.status.success(), "xdotool {args:?}: {output:?}");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    /// Waits for the window to have a title that begins so (without accents: the search is for bytes),
    /// and gives it the keyboard.
    pub fn focus_window(&self, title: &str) {
        let title = format!("^{title}");
        let window = self.xdotool(&["search", "--sync", "--onlyvisible", "--name", &title]);
        let _ = self.xdotool(&["windowfocus", "--sync", &window]);
    }

    /// Presses keys one after the other.
    pub fn keys(&self, keys: &[&str]) {
        let _ = self.xdotool(&[&["key", "--delay", "40"], keys].concat());
    }

    /// Starts Orca and waits until it listens.
    pub fn orca(&self) -> Orca {
        let folder = self.home.path().join("data/orca");
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(
            folder.join("orca-customizations.py"),
            include_str!("orca-customizations.py"),
        )
        .expect("written");
        let mut child = self
            .command("orca")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("orca starts");
        let output = BufReader::new(child.stdout.take().expect("a pipe"));
        let (sender, lines) = channel();
        let _ = std::thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                let _ = sender.send(line);
            }
        });
        let mut orca = Orca { _service: Service(child), lines, said: Vec::new() };
        orca.wait_for("READY");
        orca
    }
}

/// Orca, whose words are read instead of heard.
pub struct Orca {
    _service: Service,
    lines: Receiver<String>,
    said: Vec<String>,
}

impl Orca {
    /// Waits until it says something with these words in it.
    pub fn wait_for(&mut self, words: &str) {
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) => {
                    self.said.push(line);
                    if self.said.last().is_some_and(|line| line.contains(words)) {
                        return;
                    }
                }
                Err(_) => panic!("Orca never said {words:?}, but: {:#?}", self.said),
            }
        }
    }
}

fn first_line(output: Option<ChildStdout>) -> String {
    let mut line = String::new();
    let _ = BufReader::new(output.expect("a pipe")).read_line(&mut line).expect("a line");
    line.trim().to_owned()
}

/// The shortlist with its notes, as the other program finds it.
pub fn shortlist(data: &Path) -> String {
    let listed = Command::new(env!("CARGO_BIN_EXE_llwybr-cli"))
        .args(["shortlist", "list", "--data-dir"])
        .arg(data)
        .output()
        .expect("llwybr-cli runs");
    String::from_utf8_lossy(&listed.stdout).into_owned()
}

/// A folder of data as the program finds it.
pub fn data(folder: &Path) -> UserFile {
    UserFile::in_folder(folder.to_owned())
}
