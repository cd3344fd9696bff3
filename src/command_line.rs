//! What both programs are told on a terminal, and what they say there: one line for each thing
//! that is wrong, in the language asked for, with what to do about it.

mod cli;
mod exchange;
mod translator;

pub use cli::run as run_cli;
pub use translator::Printed;

use crate::app::Start;
use crate::content::{Content, Fault, FileSet};
use crate::files::{self, EDITOR, Editor, Notice, Opened, UserFile};
use crate::guide::CareerId;
use crate::l10n::words::command_line as words;
use crate::l10n::{Args, Language, MessageId};
use crate::workbench::Workbench;
use clap::error::{ContextKind, ContextValue};
use clap::{Arg, ArgAction, ArgMatches, Command};
use std::ffi::OsString;
use std::fmt;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
use tracing_subscriber::util::SubscriberInitExt as _;

/// The end of a program before its work is done: what it says, and its exit code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    text: String,
    is_error: bool,
}

impl Stop {
    fn error(text: impl Into<String>) -> Self {
        Self { text: text.into(), is_error: true }
    }

    /// Says it, and gives the exit code: 2 for an error.
    #[allow(clippy::print_stdout, clippy::print_stderr, reason = "this is the terminal")]
    pub fn report(&self) -> ExitCode {
        if self.is_error {
            eprintln!("{}", self.text);
            ExitCode::from(2)
        } else {
            println!("{}", self.text);
            ExitCode::SUCCESS
        }
    }
}

/// What every command line may hold.
#[derive(Debug, Clone, Default)]
struct Shared {
    language: Option<Language>,
    content: Option<PathBuf>,
    data_dir: Option<PathBuf>,
}

/// How the window was started.
#[derive(Debug, Clone)]
pub struct Desktop {
    shared: Shared,
    open: Option<String>,
    is_session: bool,
}

/// The words for a terminal, in the language asked for.
#[derive(Debug, Clone)]
pub struct Words {
    content: Arc<Content>,
    language: Language,
}

impl Words {
    fn say(&self, message: MessageId) -> String {
        self.say_with(message, &Args::new())
    }

    fn say_with(&self, message: MessageId, args: &Args<'_>) -> String {
        self.content.l10n.phrase(self.language, message, args).text
    }

    fn error(&self, message: MessageId, name: &'static str, value: impl Into<String>) -> Stop {
        let value: String = value.into();
        Stop::error(self.say_with(message, &Args::new().with(name, value)))
    }

    /// A content folder that can't be read.
    fn folder_error(&self, error: &files::FolderError) -> Stop {
        let args = Args::new()
            .with("folder", error.folder.display().to_string())
            .with("reason", error.reason.to_string());
        Stop::error(self.say_with(words::ERROR_FOLDER, &args))
    }

    /// A file that can't be read or written, and why not.
    fn file_error(
        &self,
        message: MessageId,
        path: impl fmt::Display,
        reason: impl fmt::Display,
    ) -> Stop {
        let args = Args::new().with("path", path.to_string()).with("reason", reason.to_string());
        Stop::error(self.say_with(message, &args))
    }

    /// Why no window can be opened, and what to do about it.
    pub fn no_window(&self, reason: &str) -> Stop {
        let reason = reason.lines().collect::<Vec<_>>().join(" ");
        // The system's own words, without the place in the library's source that stands round them.
        let quoted = reason.split_once("Misc(\"").and_then(|(_, rest)| rest.split_once("\")"));
        let reason = quoted.map_or(reason.clone(), |(words, _)| words.to_owned());
        let is_library = reason.contains(".so") || reason.contains("library");
        let message = if is_library { words::ERROR_LIBRARY } else { words::ERROR_DISPLAY };
        self.error(message, "reason", reason)
    }

    /// What the person has to be told of their data.
    fn notice(&self, notice: &Notice) -> String {
        let with = |message, name: &'static str, value: &str| {
            self.say_with(message, &Args::new().with(name, value))
        };
        match notice {
            Notice::SetAside(name) => with(words::NOTICE_SET_ASIDE, "name", name),
            Notice::UsedBackup => self.say(words::NOTICE_BACKUP),
            Notice::Newer => self.say(words::NOTICE_NEWER),
            Notice::Unreadable(reason) => with(words::NOTICE_UNREADABLE, "reason", reason),
        }
    }
}

impl Desktop {
    /// Reads the command line of the window program.
    ///
    /// # Errors
    /// Where it asks for help, or can't be understood.
    pub fn read(args: impl IntoIterator<Item = OsString>) -> Result<Self, Stop> {
        let args: Vec<OsString> = args.into_iter().collect();
        let command = shared_options(Command::new("llwybr"))
            .arg(Arg::new("open").long("open").value_name("ID"))
            .arg(Arg::new("session").long("session").action(ArgAction::SetTrue));
        if asks_for_help(&args) {
            let words = words_for(&args);
            let lines = [
                ("--lang cy|en", words::HELP_LANG),
                ("--content DIR", words::HELP_CONTENT),
                ("--data-dir DIR", words::HELP_DATA_DIR),
                ("--open ID", words::HELP_OPEN),
                ("--session", words::HELP_SESSION),
                ("--help", words::HELP_HELP),
            ];
            return Err(help_text(&words, words::ABOUT_DESKTOP, "llwybr [OPTIONS]", &lines));
        }
        let matches = parse(command, &args)?;
        Ok(Self {
            shared: Shared::from_matches(&matches),
            open: matches.get_one::<String>("open").cloned(),
            is_session: matches.get_flag("session"),
        })
    }

    /// Everything that the window needs, read before it opens.
    ///
    /// # Errors
    /// Where a folder can't be read or the career to open is unknown.
    pub fn start(&self) -> Result<(Start, Words), Stop> {
        let user_file =
            if self.is_session { UserFile::nowhere() } else { self.shared.user_file()? };
        let opened = user_file.open();
        let (words, workbench) = match &self.shared.content {
            None => (self.shared.words(&opened)?, None),
            Some(folder) => {
                let language = self.shared.language(&opened);
                let read = self.shared.read(folder, &opened)?;
                let (bench, content) = Workbench::open(folder, files::built_in(), read, today());
                let editor = Editor::new(std::env::var(EDITOR).ok());
                (Words { content: Arc::new(content), language }, Some((bench, editor)))
            }
        };
        let open = self.open.as_deref().map(|id| career(&words, id)).transpose()?;
        let start = Start {
            content: Arc::clone(&words.content),
            user_file,
            opened,
            language: self.shared.language,
            system_language: system_language(),
            open,
            workbench,
        };
        Ok((start, words))
    }
}

impl Shared {
    fn from_matches(matches: &ArgMatches) -> Self {
        let path = |name| matches.get_one::<PathBuf>(name).cloned();
        let language = matches.get_one::<String>("lang");
        Self {
            language: language.and_then(|code| Language::from_code(code)),
            content: path("content"),
            data_dir: path("data-dir"),
        }
    }

    fn user_file(&self) -> Result<UserFile, Stop> {
        let folder = self.data_dir.clone().or_else(files::data_folder);
        match folder {
            Some(folder) => Ok(UserFile::in_folder(folder)),
            None => {
                let language = self.language.unwrap_or_else(system_language);
                let words = Words { content: built_in(), language };
                Err(Stop::error(words.say(words::ERROR_NO_DATA_FOLDER)))
            }
        }
    }

    /// The language asked for, else saved, else the system's.
    fn language(&self, opened: &Opened) -> Language {
        let saved = opened.user.language.as_ref().map(|field| field.value);
        self.language.or(saved).unwrap_or_else(system_language)
    }

    /// The content, in that language.
    fn words(&self, opened: &Opened) -> Result<Words, Stop> {
        let Some(folder) = &self.content else {
            return Ok(self.own_words(opened));
        };
        let (files, faults) = self.read(folder, opened)?;
        Ok(Words { content: load(&files, faults), language: self.language(opened) })
    }

    /// The files of a content folder, and those that can't be read.
    fn read(&self, folder: &Path, opened: &Opened) -> Result<(FileSet, Vec<Fault>), Stop> {
        files::read_folder(folder).map_err(|error| self.own_words(opened).folder_error(&error))
    }

    /// The program's own words, whatever state those of a content folder are in.
    fn own_words(&self, opened: &Opened) -> Words {
        Words { content: built_in(), language: self.language(opened) }
    }
}

/// Writes what the program notes of itself to standard error: warnings and errors.
pub fn log() {
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .without_time()
        .with_target(false);
    // What the windowing libraries warn of is nothing that a person could do something about.
    let own = Targets::new().with_target("llwybr", tracing::Level::WARN);
    // Another log may be there already, in a test.
    let _ = tracing_subscriber::registry().with(lines.with_filter(own)).try_init();
}

/// Runs something that may panic for want of a display, quietly; the panic's words as an error.
///
/// # Errors
/// Where it panicked.
pub fn catch<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    static WAS_WINDOW: AtomicBool = AtomicBool::new(false);
    let hook = panic::take_hook();
    let opening = std::thread::current().id();
    panic::set_hook(Box::new(move |info| {
        // Only the opening of the window is worded; any other panic is a fault to be seen whole.
        let is_window = info.location().is_some_and(|place| {
            ["winit", "softbuffer", "xkbcommon"].iter().any(|name| place.file().contains(name))
        });
        if std::thread::current().id() == opening && is_window {
            WAS_WINDOW.store(true, Ordering::Relaxed);
        } else {
            hook(info);
        }
    }));
    panic::catch_unwind(AssertUnwindSafe(run)).map_err(|payload| {
        if !WAS_WINDOW.load(Ordering::Relaxed) {
            panic::resume_unwind(payload);
        }
        let text = payload.downcast_ref::<String>().map(String::as_str);
        text.or_else(|| payload.downcast_ref::<&str>().copied()).unwrap_or("panic").to_owned()
    })
}

fn shared_options(command: Command) -> Command {
    let path = |name: &'static str| {
        Arg::new(name)
            .long(name)
            .value_name("DIR")
            .value_parser(clap::value_parser!(PathBuf))
            .global(true)
    };
    let lang = Arg::new("lang").long("lang").value_parser(["cy", "en"]).global(true);
    command
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(lang)
        .arg(path("content"))
        .arg(path("data-dir"))
}

/// Whether help is asked for, wherever it stands.
fn asks_for_help(args: &[OsString]) -> bool {
    args.iter().skip(1).any(|arg| arg == "--help" || arg == "-h")
}

fn parse(command: Command, args: &[OsString]) -> Result<ArgMatches, Stop> {
    command.try_get_matches_from(args).map_err(|error| wording(&words_for(args), &error))
}

/// An error of the command line in our words.
fn wording(words: &Words, error: &clap::Error) -> Stop {
    use clap::error::ErrorKind;
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(" "),
        _ => String::new(),
    };
    let argument = text(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument => words.error(words::ERROR_FLAG, "flag", argument),
        ErrorKind::InvalidSubcommand => {
            words.error(words::ERROR_VERB, "verb", text(ContextKind::InvalidSubcommand))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::InvalidUtf8 => {
            let value = text(ContextKind::InvalidValue);
            if value.is_empty() {
                return words.error(words::ERROR_MISSING, "what", argument);
            }
            let args = Args::new().with("value", value).with("flag", argument);
            Stop::error(words.say_with(words::ERROR_VALUE, &args))
        }
        ErrorKind::MissingRequiredArgument => words.error(words::ERROR_MISSING, "what", argument),
        ErrorKind::MissingSubcommand => {
            let verbs = text(ContextKind::ValidSubcommand);
            words.error(words::ERROR_MISSING, "what", verbs.replace(' ', " | "))
        }
        _ => Stop::error(words.say(words::ERROR_ARGUMENTS)),
    }
}

/// The words for a command line that could not be read whole: its language is looked for by hand.
fn words_for(args: &[OsString]) -> Words {
    let text: Vec<&str> = args.iter().filter_map(|arg| arg.to_str()).collect();
    let behind = |flag: &str| {
        text.iter().enumerate().find_map(|(index, arg)| {
            let joined = arg.strip_prefix(flag).and_then(|rest| rest.strip_prefix('='));
            joined.or_else(|| (*arg == flag).then(|| text.get(index + 1).copied())?)
        })
    };
    let shared = Shared {
        language: behind("--lang").and_then(Language::from_code),
        content: None,
        data_dir: behind("--data-dir").map(PathBuf::from),
    };
    let opened = shared.user_file().map(|file| file.open()).unwrap_or_default();
    shared
        .words(&opened)
        .unwrap_or_else(|_| Words { content: built_in(), language: system_language() })
}

fn help_text(
    words: &Words,
    about: MessageId,
    usage: &str,
    lines: &[(&'static str, MessageId)],
) -> Stop {
    let width = lines.iter().map(|(name, _)| name.len()).max().unwrap_or(0) + 2;
    let mut text = format!("{}\n\n{}: {usage}\n", words.say(about), words.say(words::USAGE));
    for (name, what) in lines {
        text.push_str(&format!("\n  {name:width$}{}", words.say(*what)));
    }
    Stop { text, is_error: false }
}

fn career(words: &Words, id: &str) -> Result<CareerId, Stop> {
    CareerId::new(id)
        .filter(|id| words.content.guide.career(id).is_some())
        .ok_or_else(|| words.error(words::ERROR_CAREER, "id", id))
}

fn built_in() -> Arc<Content> {
    load(&FileSet::new(), Vec::new())
}

fn load(folder: &FileSet, faults: Vec<Fault>) -> Arc<Content> {
    let mut content = Content::load(&files::built_in(), folder, today(), 1);
    content.faults.extend(faults);
    Arc::new(content)
}

fn today() -> jiff::civil::Date {
    jiff::ZonedDateTime::now().date()
}

fn system_language() -> Language {
    sys_locale::get_locales()
        .find_map(|locale| Language::from_code(&locale))
        .unwrap_or(Language::English)
}
