use std::any::Any;
use std::fmt;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

/// How long another copy of the program may hold the lock.
const LONGEST_WAIT: Duration = Duration::from_secs(5);
const BETWEEN_TRIES: Duration = Duration::from_millis(15);

/// The steps that saving is made of, so that each can be made to fail in a test.
pub trait Disk: fmt::Debug + Send + Sync {
    /// The whole file.
    ///
    /// # Errors
    /// As the system's.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// Writes a file that only its owner may read, and waits until it is on the disk.
    ///
    /// # Errors
    /// As the system's; then part of the file may be there.
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;

    /// Puts one file in the place of another in one step.
    ///
    /// # Errors
    /// As the system's; then both are as they were.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Removes a file; one that isn't there is no error.
    ///
    /// # Errors
    /// As the system's.
    fn remove(&self, path: &Path) -> io::Result<()>;

    /// Waits until the folder's names are on the disk.
    ///
    /// # Errors
    /// As the system's.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;

    /// Makes a folder, and those above it.
    ///
    /// # Errors
    /// As the system's.
    fn create_folder(&self, folder: &Path) -> io::Result<()>;

    /// The files in a folder.
    ///
    /// # Errors
    /// As the system's.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;

    /// Waits a few seconds for the lock of this file, and holds it until what is given back is
    /// dropped.
    ///
    /// # Errors
    /// As the system's.
    fn lock(&self, path: &Path) -> io::Result<Box<dyn Any>>;
}

/// The system's own disk.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut options = OpenOptions::new();
        let _ = options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        let _ = std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        match fs::remove_file(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            other => other,
        }
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        // Only Unix lets a folder be opened and synced; elsewhere the rename is enough.
        if cfg!(unix) {
            File::open(folder)?.sync_all()?;
        }
        Ok(())
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect()
    }

    fn lock(&self, path: &Path) -> io::Result<Box<dyn Any>> {
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(path)?;
        let deadline = Instant::now() + LONGEST_WAIT;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Box::new(file)),
                Err(TryLockError::WouldBlock) if Instant::now() < deadline => {
                    // The system has no wait for a lock that ends by itself.
                    thread::sleep(BETWEEN_TRIES);
                }
                Err(TryLockError::WouldBlock) => return Err(io::ErrorKind::TimedOut.into()),
                // A file system without locks: the merge before each save still loses nothing but
                // a save in the very same moment.
                Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
                    return Ok(Box::new(file));
                }
                Err(TryLockError::Error(error)) => return Err(error),
            }
        }
    }
}
