use crate::l10n::Position;
use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

/// The variable of the environment that may name an editor: `code --goto {file}:{line}:{column}`.
pub const EDITOR: &str = "LLWYBR_EDITOR";

/// What opens files of words: the program that was named for it, else the system's own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Editor {
    command: Option<String>,
}

impl Editor {
    /// The editor of this command line, in which `{file}`, `{line}` and `{column}` stand for the
    /// place; the system's where there is none.
    pub fn new(command: Option<String>) -> Self {
        Self { command: command.filter(|command| !command.trim().is_empty()) }
    }

    /// Opens a file, at a place in it where the editor can be told.
    ///
    /// # Errors
    /// Where the program can't be started.
    pub fn open(&self, path: &Path, position: Option<Position>) -> io::Result<()> {
        let Some(command) = &self.command else {
            return opener::open(path).map_err(io::Error::other);
        };
        let mut words = words(command).into_iter().map(|word| fill(&word, path, position));
        let Some(program) = words.next() else {
            return Ok(());
        };
        let mut args: Vec<OsString> = words.collect();
        if !command.contains("{file}") {
            args.push(path.into());
        }
        let mut command = Command::new(program);
        let command = command.args(args).stdin(Stdio::null());
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().map(drop)
    }
}

/// The words of a command line; what stands between quotation marks is one, with its spaces.
fn words(command: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut is_quoted = false;
    let mut is_begun = false;
    for sign in command.chars() {
        match sign {
            '"' => is_quoted = !is_quoted,
            _ if sign.is_whitespace() && !is_quoted => is_begun = false,
            _ => {
                if !std::mem::replace(&mut is_begun, true) {
                    words.push(String::new());
                }
                words.last_mut().into_iter().for_each(|word| word.push(sign));
            }
        }
    }
    words
}

/// A word of the command line with the place put into it.
fn fill(word: &str, path: &Path, position: Option<Position>) -> OsString {
    let number = |number: fn(Position) -> usize| position.map_or(1, number).to_string();
    let word = word
        .replace("{line}", &number(|position| position.line))
        .replace("{column}", &number(|position| position.column));
    let mut filled = OsString::new();
    for (index, part) in word.split("{file}").enumerate() {
        if index > 0 {
            filled.push(path);
        }
        filled.push(part);
    }
    filled
}
