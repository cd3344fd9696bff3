//! Files that go out to other programs and come back.

use super::{Disk as _, RealDisk};
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// The bytes of a file.
///
/// # Errors
/// As the system's.
pub fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    fs::read(path)
}

/// Writes a file in one step: half of it is never there.
///
/// # Errors
/// As the system's; then what was there before is as it was.
pub fn write_file(path: &Path, text: &str) -> io::Result<()> {
    replace(path, |temporary| {
        let mut file = File::create(temporary)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()
    })
}

/// Writes a file beside the one that it then takes the place of.
pub(super) fn replace(path: &Path, write: impl Fn(&Path) -> io::Result<()>) -> io::Result<()> {
    let mut temporary = path.as_os_str().to_owned();
    temporary.push(".tmp");
    let temporary = PathBuf::from(temporary);
    let written = write(&temporary).and_then(|()| RealDisk.rename(&temporary, path));
    if written.is_err() {
        RealDisk.remove(&temporary)?;
    }
    written
}
