//! `user.json`: read tolerantly, merged with what another copy saved, written in one step.

use super::disk::{Disk, RealDisk};
use super::exchanged;
use crate::store::{self, Clock, Defect, Loaded, Replica, User};
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

const FILE: &str = "user.json";
const BACKUP: &str = "user.json.bak";
const LOCK: &str = "user.json.lock";
const TEMPORARY: &str = "user.json.tmp";
const SET_ASIDE: &str = "user-set-aside-";
const CLEARING: &str = "user.json.clearing";
const INSTALLATION: &str = "installation";

/// Where one person's data lies; or nowhere, for a session that leaves nothing behind.
#[derive(Debug, Clone)]
pub struct UserFile {
    folder: Option<PathBuf>,
    disk: Arc<dyn Disk>,
    installation: String,
    replica: Replica,
}

/// What was found at the start.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Opened {
    /// What the person keeps.
    pub user: User,
    /// What they have to be told.
    pub notices: Vec<Notice>,
}

/// Something about the data that a person has to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The file was damaged; it was kept aside under this name.
    SetAside(String),
    /// The last good copy was used in its place.
    UsedBackup,
    /// A newer program wrote the file: it is read, and nothing is saved.
    Newer,
    /// The file could not be read; this is why.
    Unreadable(String),
}

/// What a save came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Saved {
    /// What this copy kept and what other copies saved meanwhile.
    pub user: User,
    /// What the person has to be told.
    pub notices: Vec<Notice>,
}

/// Why a save came to nothing. All that was on the disk is as it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// The disk is full.
    #[error("the disk is full: {0}")]
    Full(PathBuf),
    /// The folder or a file in it may not be written.
    #[error("not allowed to write in {0}")]
    Denied(PathBuf),
    /// A newer program wrote the file.
    #[error("a newer program wrote {0}")]
    Newer(PathBuf),
    /// Another copy of the program has held the file for too long.
    #[error("another copy of the program is holding {0}")]
    Held(PathBuf),
    /// Something else.
    #[error("could not write in {folder}: {reason}")]
    Other {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        reason: String,
    },
}

impl UserFile {
    /// The data in a folder, which is made when something is first saved.
    pub fn in_folder(folder: PathBuf) -> Self {
        Self::on_disk(folder, Arc::new(RealDisk))
    }

    /// The data in a folder of this disk.
    pub fn on_disk(folder: PathBuf, disk: Arc<dyn Disk>) -> Self {
        let known = disk.read(&folder.join(INSTALLATION)).ok();
        let known = known.and_then(|bytes| String::from_utf8(bytes).ok());
        let installation = known.filter(|id| !id.is_empty()).unwrap_or_else(random_id);
        // Each run has a name of its own: two copies that are open together, or a folder that was
        // copied to forty PCs, must never sign different texts alike.
        let replica = format!("{installation}-{}", random_id());
        Self { folder: Some(folder), disk, installation, replica }
    }

    /// Data that is kept in memory alone.
    pub fn nowhere() -> Self {
        Self {
            folder: None,
            disk: Arc::new(RealDisk),
            installation: String::new(),
            replica: random_id(),
        }
    }

    /// The folder; none for a session that leaves nothing behind.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// The time now and this installation, to stamp an edit with.
    pub fn clock(&self) -> Clock {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Clock {
            now: u64::try_from(now.as_millis()).unwrap_or(u64::MAX),
            replica: self.replica.clone(),
        }
    }

    /// What is kept, as far as it can be read.
    pub fn open(&self) -> Opened {
        let Some(folder) = &self.folder else {
            return Opened::default();
        };
        let current = self.read_current(folder);
        let mut notices = current.notices;
        if let Some(damaged) = current.damaged {
            // Only with the lock in hand may anything in the folder be changed. Where it can't be
            // had, the file stays where it is, and the next save keeps it aside.
            let kept = self.disk.lock(&folder.join(LOCK)).and_then(|lock| {
                let name = self.set_aside(folder, &damaged);
                drop(lock);
                name
            });
            match kept {
                Ok(name) => notices.insert(0, Notice::SetAside(name)),
                Err(error) => tracing::warn!(%error, "a damaged user.json is not kept aside yet"),
            }
        }
        Opened { user: current.loaded.user, notices }
    }

    /// Saves what is kept, together with what another copy of the program saved meanwhile.
    ///
    /// # Errors
    /// Where it can't be written; then the disk is as it was, but for a temporary file.
    pub fn save(&self, user: &User) -> Result<Saved, SaveError> {
        let Some(folder) = &self.folder else {
            return Ok(Saved { user: user.clone(), notices: Vec::new() });
        };
        self.save_in(folder, user).map_err(|failure| match failure {
            Failure::Newer => SaveError::Newer(folder.join(FILE)),
            Failure::Disk(error) => match error.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                    SaveError::Full(folder.clone())
                }
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                    SaveError::Denied(folder.clone())
                }
                io::ErrorKind::TimedOut => SaveError::Held(folder.clone()),
                _ => SaveError::Other { folder: folder.clone(), reason: error.to_string() },
            },
        })
    }

    fn save_in(&self, folder: &Path, user: &User) -> Result<Saved, Failure> {
        let disk = &*self.disk;
        disk.create_folder(folder)?;
        let lock = disk.lock(&folder.join(LOCK))?;
        self.remove_leftovers(folder)?;
        let mut current = self.read_current(folder);
        if current.loaded.is_newer {
            return Err(Failure::Newer);
        }
        if let Some(error) = current.unreadable {
            // What can't be read must not be written over.
            return Err(Failure::Disk(error));
        }
        self.finish_clearing(folder, current.loaded.user.epoch)?;
        if let Some(damaged) = &current.damaged {
            let name = self.set_aside(folder, damaged)?;
            current.notices.insert(0, Notice::SetAside(name));
        }
        let merged = user.merge(&current.loaded.user);
        let is_cleared = merged.epoch > current.loaded.user.epoch;
        let bytes = serde_json::to_vec_pretty(&merged.to_json()).map_err(io::Error::from)?;
        if current.bytes.as_deref() != Some(bytes.as_slice()) {
            let write = |name: &str, bytes: &[u8]| {
                let temporary = folder.join(TEMPORARY);
                disk.write(&temporary, bytes)?;
                disk.rename(&temporary, &folder.join(name))
            };
            if disk.read(&folder.join(INSTALLATION)).is_err() {
                write(INSTALLATION, self.installation.as_bytes())?;
            }
            if is_cleared {
                write(CLEARING, merged.epoch.to_string().as_bytes())?;
            } else if let Some(good) = current.bytes.filter(|_| current.is_whole) {
                write(BACKUP, &good)?;
            }
            write(FILE, &bytes)?;
            disk.sync_folder(folder)?;
        }
        self.finish_clearing(folder, merged.epoch)?;
        drop(lock);
        Ok(Saved { user: merged, notices: current.notices })
    }

    /// Reads the file, and takes what a damaged one lacks from the backup. Changes nothing.
    fn read_current(&self, folder: &Path) -> Current {
        let mut notices = Vec::new();
        let (bytes, unreadable) = match self.disk.read(&folder.join(FILE)) {
            Ok(bytes) => (Some(bytes), None),
            Err(error) if error.kind() == io::ErrorKind::NotFound => (None, None),
            Err(error) => {
                notices.push(Notice::Unreadable(error.to_string()));
                (None, Some(error))
            }
        };
        let backup = self.disk.read(&folder.join(BACKUP)).ok();
        let backup = backup.map(|bytes| store::from_json(&bytes).user);
        let mut loaded = bytes.as_deref().map(store::from_json).unwrap_or_default();
        let is_whole = bytes.is_some() && loaded.defects.is_empty();
        let is_empty = loaded.defects == [Defect::Empty];
        let is_damaged = !loaded.defects.is_empty() && !is_empty && !loaded.is_newer;
        if loaded.is_newer {
            notices.push(Notice::Newer);
        }
        if let Some(backup) = backup.filter(|_| !is_whole && !loaded.is_newer) {
            loaded.user = loaded.user.merge(&backup);
            notices.push(Notice::UsedBackup);
        }
        let damaged = bytes.clone().filter(|_| is_damaged);
        Current { loaded, bytes, is_whole, damaged, unreadable, notices }
    }

    /// Keeps a copy of a damaged file under a dated name, once; the name.
    fn set_aside(&self, folder: &Path, bytes: &[u8]) -> io::Result<String> {
        let files = self.disk.list(folder)?;
        let same = files
            .iter()
            .filter(|path| is_named(path, SET_ASIDE))
            .find(|path| self.disk.read(path).is_ok_and(|other| other == bytes));
        if let Some(name) = same.and_then(|path| path.file_name()) {
            return Ok(name.to_string_lossy().into_owned());
        }
        let day = jiff::Timestamp::now().strftime("%Y-%m-%d-%H%M%S%3f");
        let name = format!("{SET_ASIDE}{day}.json");
        let temporary = folder.join(TEMPORARY);
        self.disk.write(&temporary, bytes)?;
        self.disk.rename(&temporary, &folder.join(&name))?;
        Ok(name)
    }

    /// Removes every copy of what was cleared, if clearing has come so far; also where it was cut
    /// short the last time.
    fn finish_clearing(&self, folder: &Path, epoch: u64) -> io::Result<()> {
        let marker = folder.join(CLEARING);
        let Ok(cleared) = self.disk.read(&marker) else {
            return Ok(());
        };
        let cleared = String::from_utf8_lossy(&cleared).trim().parse().unwrap_or(0);
        if epoch >= cleared {
            self.remove_named(folder, TEMPORARY)?;
            self.remove_named(folder, SET_ASIDE)?;
            self.disk.remove(&folder.join(BACKUP))?;
        }
        // While the marker is there, the clearing is not done.
        self.disk.remove(&marker)
    }

    /// Removes what saves that were cut short left behind.
    fn remove_leftovers(&self, folder: &Path) -> io::Result<()> {
        self.remove_named(folder, TEMPORARY)
    }

    fn remove_named(&self, folder: &Path, start: &str) -> io::Result<()> {
        let files = self.disk.list(folder)?;
        let mut named = files.iter().filter(|path| is_named(path, start));
        named.try_for_each(|path| self.disk.remove(path))
    }
}

/// What is on the disk now.
struct Current {
    loaded: Loaded,
    bytes: Option<Vec<u8>>,
    is_whole: bool,
    /// The file, where it has to be kept aside before it is written over.
    damaged: Option<Vec<u8>>,
    unreadable: Option<io::Error>,
    notices: Vec<Notice>,
}

enum Failure {
    Newer,
    Disk(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Disk(error)
    }
}

/// Writes the shortlist and its notes to a file of the person's choosing.
///
/// # Errors
/// As the system's; then no part of the file is there that was not before.
pub fn export_shortlist(user: &User, path: &Path) -> io::Result<()> {
    let kept = User { items: user.items.clone(), ..User::default() };
    let bytes = serde_json::to_vec_pretty(&kept.to_json()).map_err(io::Error::from)?;
    exchanged::replace(path, |temporary| RealDisk.write(temporary, &bytes))
}

/// A shortlist from a file, to be merged into this epoch.
///
/// # Errors
/// As the system's, where the file can't be read.
pub fn import_shortlist(path: &Path, epoch: u64) -> io::Result<Loaded> {
    let mut loaded = store::from_json(&RealDisk.read(path)?);
    loaded.user = User { epoch, items: loaded.user.items, ..User::default() };
    Ok(loaded)
}

fn is_named(path: &Path, start: &str) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(start))
}

/// 64 random bits, from the keys that the system gives to each new hasher.
fn random_id() -> String {
    format!("{:016x}", RandomState::new().build_hasher().finish())
}
