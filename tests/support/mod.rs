//! What the tests stand on: a window without a display, and content at hand.

pub mod damaged;
#[cfg(target_os = "linux")]
pub mod desktop;
#[cfg(target_os = "linux")]
pub mod listener;
pub mod seen;
pub mod shown;
pub mod told;
pub mod window;

use llwybr::content::{Content, FileSet};
use llwybr::files;
use llwybr::guide::CareerId;
use std::path::Path;
use std::sync::{Arc, OnceLock};

/// The day on which the tests take place.
pub fn today() -> jiff::civil::Date {
    jiff::civil::date(2026, 11, 23)
}

/// The built-in content, loaded once.
pub fn content() -> Arc<Content> {
    static CONTENT: OnceLock<Arc<Content>> = OnceLock::new();
    let load = || Arc::new(Content::load(&files::built_in(), &FileSet::new(), today(), 1));
    Arc::clone(CONTENT.get_or_init(load))
}

/// The built-in content and the careers that are made up for these tests, loaded once.
pub fn made_up() -> Arc<Content> {
    static CONTENT: OnceLock<Arc<Content>> = OnceLock::new();
    let load = || {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/content");
        let (folder, faults) = files::read_folder(&folder).expect("a folder");
        let content = Content::load(&files::built_in(), &folder, today(), 3);
        assert!(faults.is_empty() && content.faults.is_empty(), "{faults:?} {:?}", content.faults);
        Arc::new(content)
    };
    Arc::clone(CONTENT.get_or_init(load))
}

/// The built-in content with these files in the place of, or beside, its own.
pub fn content_with(changed: &[(&str, &str)]) -> Content {
    let folder = changed
        .iter()
        .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec().into()))
        .collect();
    Content::load(&files::built_in(), &folder, today(), 2)
}

/// A folder with all of the built-in content, to be written in.
pub fn writable() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    files::write_folder(folder.path(), &files::built_in()).expect("files");
    folder
}

/// Changes words in a file of a folder.
#[track_caller]
pub fn rewrite(folder: &Path, file: &str, from: &str, to: &str) {
    let path = folder.join(file);
    let before = std::fs::read_to_string(&path).expect("a file");
    assert!(before.contains(from), "{file} has no {from:?}");
    std::fs::write(path, before.replacen(from, to, 1)).expect("written");
}

/// The id of a career.
pub fn career(id: &str) -> CareerId {
    CareerId::new(id).expect("an id")
}
