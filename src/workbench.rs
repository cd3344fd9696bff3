//! A translator's bench: a content folder while it is being written. What of it can be shown is
//! shown, what is wrong with it is known, and where each text comes from can be asked.
//!
//! A [`Workbench`] never changes. When the folder does, a new one takes its place.

mod entry;
mod report;

pub use entry::{Entry, Form, Side};
pub use report::{Report, Untranslated};

use crate::content::{Content, Fault, FaultKind, FileSet};
use crate::l10n::Pseudo;
use crate::l10n::catalogue::namespace;
use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A content folder as it stands now.
#[derive(Debug, Clone)]
pub struct Workbench {
    folder: PathBuf,
    built_in: Arc<FileSet>,
    /// What stands in the folder.
    files: Arc<FileSet>,
    unreadable: Arc<[Fault]>,
    /// The files as they were when they could last be read, which is how they are shown.
    good: Arc<FileSet>,
}

impl Workbench {
    /// A folder as it is first read, and what is to be shown of it.
    pub fn open(
        folder: &Path,
        built_in: FileSet,
        (files, unreadable): (FileSet, Vec<Fault>),
        today: jiff::civil::Date,
    ) -> (Self, Content) {
        let mut content = Content::load(&built_in, &files, today, 1);
        content.faults.extend(unreadable.iter().cloned());
        let bench = Self {
            folder: folder.to_owned(),
            built_in: Arc::new(built_in),
            good: Arc::new(whole(&files, &content, &FileSet::new())),
            files: Arc::new(files),
            unreadable: unreadable.into(),
        };
        (bench, content)
    }

    /// The folder as it is read again, and what is to be shown of it after `shown`. A file that can't
    /// be read now is shown as it was when it last could be.
    pub fn reload(
        &self,
        (files, unreadable): (FileSet, Vec<Fault>),
        shown: &Content,
        pseudo: Pseudo,
    ) -> (Self, Content) {
        let mut wanted = files.clone();
        for fault in &unreadable {
            self.put_last_good(&mut wanted, &fault.file);
        }
        let changed = files.iter().filter(|(path, bytes)| self.files.get(*path) != Some(*bytes));
        let broken: Vec<&String> =
            changed.filter(|(path, bytes)| is_broken(path, bytes)).map(|(path, _)| path).collect();
        let unmended = files.iter().filter(|(path, bytes)| {
            self.files.get(*path) == Some(*bytes) && self.good.get(*path) != Some(*bytes)
        });
        for path in broken.into_iter().chain(unmended.map(|(path, _)| path)) {
            self.put_last_good(&mut wanted, path);
        }
        let mut content = shown.reload(&self.built_in, &wanted, pseudo);
        // Facts are known to be broken once they are read as what they are.
        let faulty: Vec<String> = broken_facts(&content)
            .filter(|path| self.good.get(*path).is_some_and(|good| Some(good) != wanted.get(*path)))
            .map(str::to_owned)
            .collect();
        if !faulty.is_empty() {
            for path in &faulty {
                self.put_last_good(&mut wanted, path);
            }
            content = shown.reload(&self.built_in, &wanted, pseudo);
        }
        let bench = Self {
            folder: self.folder.clone(),
            built_in: Arc::clone(&self.built_in),
            good: Arc::new(whole(&wanted, &content, &self.good)),
            files: Arc::new(files),
            unreadable: unreadable.into(),
        };
        (bench, content)
    }

    /// Whether the folder, as it is read again, is as it was.
    pub fn is_same(&self, (files, unreadable): &(FileSet, Vec<Fault>)) -> bool {
        *self.files == *files && *self.unreadable == **unreadable
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where a file of the folder stands on the disk.
    pub fn path(&self, file: &str) -> PathBuf {
        self.folder.join(file)
    }

    /// A file as it stands, or the built-in one behind it.
    fn file(&self, path: &str) -> Option<&Cow<'static, [u8]>> {
        self.files.get(path).or_else(|| self.built_in.get(path))
    }

    fn put_last_good(&self, files: &mut FileSet, path: &str) {
        if let Some(good) = self.good.get(path) {
            let _ = files.insert(path.to_owned(), good.clone());
        }
    }
}

/// The files that can be read as what they are; those that are as in `known` could be before.
fn whole(files: &FileSet, content: &Content, known: &FileSet) -> FileSet {
    let broken: Vec<&str> = broken_facts(content).collect();
    let is_whole = |path: &str, bytes: &Cow<'static, [u8]>| {
        let is_known = known.get(path) == Some(bytes);
        (is_known || !is_broken(path, bytes)) && !broken.contains(&path)
    };
    let whole = files.iter().filter(|(path, bytes)| is_whole(path, bytes));
    whole.map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
}

/// Whether a file of words can't be read to its end, or a picture is not whole.
fn is_broken(path: &str, bytes: &[u8]) -> bool {
    let is_picture = path.ends_with(".svg");
    if namespace(path).is_none() && !is_picture {
        return false;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if is_picture => roxmltree::Document::parse(text).is_err(),
        Ok(text) => fluent_syntax::parser::parse_runtime(text).is_err(),
        Err(_) => true,
    }
}

/// The files of facts that are passed over because of what is wrong with them.
fn broken_facts(content: &Content) -> impl Iterator<Item = &str> {
    let is_whole_file = |kind: &FaultKind| {
        matches!(
            kind,
            FaultKind::Field { .. }
                | FaultKind::MinAboveMax(_)
                | FaultKind::Double(_)
                | FaultKind::NotUtf8
        )
    };
    let faults = content.faults.iter().filter(move |fault| is_whole_file(&fault.kind));
    faults.map(|fault| fault.file.as_str()).filter(|path| path.ends_with(".json"))
}
