use crate::content::{Fault, FaultKind, FileSet};
use include_dir::{Dir, include_dir};
use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::{fs, io};

static WORDS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/i18n");
static FACTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/resources");

/// The folders that a content folder is made of.
pub(super) const ROOTS: [&str; 2] = ["i18n", "resources"];

/// A content folder that can't be read at all.
#[derive(Debug, thiserror::Error)]
#[error("the content folder {folder} can't be read: {reason}")]
pub struct FolderError {
    /// The folder.
    pub folder: PathBuf,
    /// Why not.
    pub reason: io::Error,
}

/// The content that is part of the program.
pub fn built_in() -> FileSet {
    let mut files = FileSet::new();
    add_embedded(&mut files, "i18n", &WORDS);
    add_embedded(&mut files, "resources", &FACTS);
    files
}

fn add_embedded(files: &mut FileSet, root: &str, dir: &'static Dir<'static>) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        let _ = files.insert(format!("{root}/{path}"), Cow::Borrowed(file.contents()));
    }
    for dir in dir.dirs() {
        add_embedded(files, root, dir);
    }
}

/// The files in `i18n` and `resources` below a folder, and those of them that can't be read.
///
/// # Errors
/// Where the folder itself can't be read.
pub fn read_folder(folder: &Path) -> Result<(FileSet, Vec<Fault>), FolderError> {
    let mut files = FileSet::new();
    let mut faults = Vec::new();
    let _ =
        fs::read_dir(folder).map_err(|reason| FolderError { folder: folder.to_owned(), reason })?;
    for root in ROOTS {
        add_folder(&mut files, &mut faults, &folder.join(root), root);
    }
    Ok((files, faults))
}

fn add_folder(files: &mut FileSet, faults: &mut Vec<Fault>, folder: &Path, name: &str) {
    let unreadable = |name: &str, reason: &io::Error| Fault {
        file: name.to_owned(),
        position: None,
        kind: FaultKind::Unreadable(reason.to_string()),
    };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(reason) if reason.kind() == io::ErrorKind::NotFound => return,
        Err(reason) => return faults.push(unreadable(name, &reason)),
    };
    for entry in entries.flatten() {
        let path = entry.path();
        let name = format!("{name}/{}", entry.file_name().to_string_lossy());
        if path.is_dir() {
            add_folder(files, faults, &path, &name);
        } else {
            match fs::read(&path) {
                Ok(bytes) => {
                    let _ = files.insert(name, Cow::Owned(bytes));
                }
                Err(reason) => faults.push(unreadable(&name, &reason)),
            }
        }
    }
}

/// The text of a file.
///
/// # Errors
/// Where it can't be read, or is not UTF-8.
pub fn read_text(path: &Path) -> io::Result<String> {
    fs::read_to_string(path)
}

/// Writes files below a content folder, each in one step: half a file is never there. All are
/// written beside their places first, so that a full disk leaves the folder as it was.
///
/// # Errors
/// The first file that can't be written, and why not.
pub fn write_folder(folder: &Path, files: &FileSet) -> Result<(), (PathBuf, io::Error)> {
    let mut beside = Vec::new();
    let written = files.iter().try_for_each(|(name, bytes)| {
        let path = folder.join(name);
        let temporary = folder.join(format!("{name}.new"));
        let mut write = || -> io::Result<()> {
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            beside.push((temporary.clone(), path.clone()));
            fs::write(&temporary, bytes)
        };
        write().map_err(|reason| (path.clone(), reason))
    });
    let written = written.and_then(|()| {
        beside.iter().try_for_each(|(temporary, path)| {
            fs::rename(temporary, path).map_err(|reason| (path.clone(), reason))
        })
    });
    if written.is_err() {
        beside.iter().for_each(|(temporary, _)| drop(fs::remove_file(temporary)));
    }
    written
}
