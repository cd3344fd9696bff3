//! The only door to the disk: the built-in content, a content folder, exchanged files, and `user.json`.

mod content_folder;
mod disk;
mod editor;
mod exchanged;
mod user_file;
mod watch;

pub use content_folder::{FolderError, built_in, read_folder, read_text, write_folder};
pub use disk::{Disk, RealDisk};
pub use editor::{EDITOR, Editor};
pub use exchanged::{read_file, write_file};
pub use user_file::{
    Notice, Opened, SaveError, Saved, UserFile, export_shortlist, import_shortlist,
};

pub use watch::watch;

use std::path::PathBuf;

/// The folder for a person's data on this system: `llwybr` in the place that the system sets
/// aside for programs' data. None where the system names no such place.
pub fn data_folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", "llwybr").map(|folders| folders.data_dir().to_owned())
}

/// The folder in which a person keeps documents, else their home.
pub fn documents_folder() -> Option<PathBuf> {
    let folders = directories::UserDirs::new()?;
    Some(folders.document_dir().unwrap_or_else(|| folders.home_dir()).to_owned())
}
