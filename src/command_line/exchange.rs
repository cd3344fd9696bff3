//! The verbs of exchange with translation-memory programs: words out, and back in.

use super::translator::{Printed, own, progress_of, read_whole, save};
use super::{Shared, Stop, Words};
use crate::content::FileSet;
use crate::exchange::{self, ErrorKind, ExchangeError, Format, GLOSSARY, Glossary};
use crate::files;
use crate::l10n::Language;
use crate::l10n::catalogue::{Catalogue, namespace};
use crate::l10n::progress::Progress;
use crate::l10n::words::command_line as words;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

/// Writes the words of the content folder, or the built-in ones, to a file.
pub(super) fn export(
    words: &Words,
    shared: &Shared,
    path: &Path,
    from: Language,
) -> Result<Printed, Stop> {
    let format = format(words, path)?;
    let files = read_whole(words, shared.content.as_deref())?;
    let text = match format {
        Format::Glossary => glossary(words, &files)?.to_csv(),
        Format::Xliff | Format::Tmx => {
            texts(words, shared, &files)?;
            let progress = match format {
                Format::Xliff => progress_of(words, &files)?,
                _ => Progress::default(),
            };
            let catalogue = Catalogue::read(files.iter().map(|(path, it)| (path, it.as_ref())));
            exchange::export(format, &catalogue, &progress, &Glossary::default(), from)
        }
    };
    files::write_file(path, &text)
        .map_err(|reason| words.file_error(words::ERROR_WRITE, path.display(), reason))?;
    let written = words.say(words::EXCHANGE_WRITTEN);
    Ok(format!("{written}\n  {}\n", path.display()).into())
}

/// That there are files of words, and that each is text: one that is not would be left out.
fn texts(words: &Words, shared: &Shared, files: &FileSet) -> Result<(), Stop> {
    let mut all = files.iter().filter(|(path, _)| namespace(path).is_some()).peekable();
    if let (None, Some(folder)) = (all.peek(), &shared.content) {
        return Err(words.error(words::ERROR_NO_WORDS, "folder", folder.display().to_string()));
    }
    match all.find(|(_, bytes)| std::str::from_utf8(bytes).is_err()) {
        Some((path, _)) => Err(refused(words, path, &not_text(path))),
        None => Ok(()),
    }
}

/// The glossary of a folder; the built-in one where it has none.
fn glossary(words: &Words, files: &FileSet) -> Result<Glossary, Stop> {
    let built_in = files::built_in();
    let bytes = files.get(GLOSSARY).or(built_in.get(GLOSSARY));
    let text = std::str::from_utf8(bytes.map_or(b"[]", AsRef::as_ref));
    let read = text.map_err(|_| not_text(GLOSSARY)).and_then(Glossary::read);
    read.map_err(|error| refused(words, GLOSSARY, &error))
}

/// Takes a file that a translator has made into the content folder. It marks nothing as translated
/// or reviewed: that is for a person to say.
pub(super) fn import(words: &Words, shared: &Shared, path: &Path) -> Result<Printed, Stop> {
    let format = format(words, path)?;
    let own = own(words, shared)?;
    let shown = path.display().to_string();
    let bytes = files::read_file(path)
        .map_err(|reason| words.file_error(words::ERROR_READ, path.display(), reason))?;
    let text = exchange::decode(&bytes).ok_or_else(|| refused(words, &shown, &not_text(&shown)))?;
    // What stands in the program alone is as good to be changed: the folder then has the whole file.
    let built_in = files::built_in();
    let mut merged = built_in.clone();
    merged.extend(own.clone());
    let mut changed =
        exchange::import(format, &text, &merged).map_err(|error| refused(words, &shown, &error))?;
    if changed.is_empty() {
        return Ok(format!("{}\n", words.say(words::EXCHANGE_NOTHING)).into());
    }
    let names: BTreeSet<String> = changed
        .keys()
        .filter_map(|path| namespace(path))
        .map(|(_, name)| name.to_owned())
        .collect();
    // A file that the folder has in neither language comes with the other language, so that the two
    // can be checked side by side.
    for name in &names {
        let paths = Language::ALL.map(|language| format!("i18n/{}/{name}.ftl", language.code()));
        if paths.iter().all(|path| !own.contains_key(path)) {
            for path in paths {
                if let Some(bytes) = built_in.get(&path) {
                    let _ = changed.entry(path).or_insert_with(|| bytes.clone());
                }
            }
        }
    }
    save(words, shared, &changed)?;
    let mut text = format!("{}\n", words.say(words::EXCHANGE_WRITTEN));
    for path in changed.keys() {
        let _ = writeln!(text, "  {path}");
    }
    if let (false, Some(folder)) = (names.is_empty(), &shared.content) {
        let folder = typed(folder);
        let names = names.into_iter().collect::<Vec<_>>().join(" ");
        let _ = writeln!(text, "{}", words.say(words::EXCHANGE_NEXT));
        let _ = writeln!(text, "  llwybr-cli check {folder}");
        let _ = writeln!(text, "  llwybr-cli --content {folder} translated {names}");
    }
    Ok(text.into())
}

/// A path as it is typed on a command line.
fn typed(path: &Path) -> String {
    let path = path.display().to_string();
    if path.contains(char::is_whitespace) { format!("\"{path}\"") } else { path }
}

fn format(words: &Words, path: &Path) -> Result<Format, Stop> {
    let shown = path.display().to_string();
    Format::of_path(&shown).ok_or_else(|| words.error(words::ERROR_ENDING, "path", shown))
}

fn not_text(path: &str) -> ExchangeError {
    ExchangeError { line: None, kind: ErrorKind::NotUtf8(path.to_owned()) }
}

/// What is wrong with an exchanged file, with its place and what to do about it, on one line.
fn refused(words: &Words, file: &str, error: &ExchangeError) -> Stop {
    let l10n = &words.content.l10n;
    let message = error.message(l10n, words.language);
    let advice = error.advice(l10n, words.language);
    let line = format!("{}: {message} {advice}", error.place(file));
    // What is quoted of the file may have lines of its own.
    Stop::error(line.lines().collect::<Vec<_>>().join(" "))
}
