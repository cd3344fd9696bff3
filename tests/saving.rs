//! `user.json` on a disk that fails: cut off after any byte, stopped at any step, full, read-only,
//! damaged, shared. Nothing that was kept is lost.

use crate::support::career;
use llwybr::files::{Disk, Notice, RealDisk, SaveError, UserFile};
use llwybr::store::{Clock, Edit, Over, User};
use std::any::Any;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

/// A disk on which writing fails after so many bytes, or nothing works from some step on.
#[derive(Debug)]
struct FaultyDisk {
    bytes_left: AtomicUsize,
    steps_left: AtomicUsize,
    kind: io::ErrorKind,
}

impl FaultyDisk {
    fn new(bytes: usize, steps: usize) -> Arc<Self> {
        Arc::new(Self {
            bytes_left: AtomicUsize::new(bytes),
            steps_left: AtomicUsize::new(steps),
            kind: io::ErrorKind::StorageFull,
        })
    }

    fn refusing(kind: io::ErrorKind) -> Arc<Self> {
        Arc::new(Self { bytes_left: AtomicUsize::new(0), steps_left: AtomicUsize::new(999), kind })
    }

    fn step(&self) -> io::Result<()> {
        match self.steps_left.fetch_update(SeqCst, SeqCst, |left| left.checked_sub(1)) {
            Ok(_) => Ok(()),
            Err(_) => Err(io::Error::other("stopped")),
        }
    }
}

impl Disk for FaultyDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        RealDisk.read(path)
    }

    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.step()?;
        let left = self.bytes_left.load(SeqCst);
        let written = bytes.len().min(left);
        self.bytes_left.store(left - written, SeqCst);
        RealDisk.write(path, &bytes[..written])?;
        if written < bytes.len() { Err(self.kind.into()) } else { Ok(()) }
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        RealDisk.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        RealDisk.remove(path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.step()?;
        RealDisk.sync_folder(folder)
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        self.step()?;
        RealDisk.create_folder(folder)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        RealDisk.list(folder)
    }

    fn lock(&self, path: &Path) -> io::Result<Box<dyn Any>> {
        self.step()?;
        RealDisk.lock(path)
    }
}

fn clock(now: u64) -> Clock {
    Clock { now, replica: "a".to_owned() }
}

fn noted(user: &User, text: &str, now: u64) -> User {
    let mut user = user.clone();
    user.apply(Edit::Note(career("electrician"), text.to_owned(), Over::All), &clock(now));
    user
}

fn note(user: &User) -> String {
    user.note(&career("electrician")).map(|note| note.text().to_owned()).unwrap_or_default()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Whether any file in the folder holds these bytes.
fn holds(folder: &Path, text: &str) -> bool {
    names(folder).iter().any(|name| {
        let bytes = fs::read(folder.join(name)).expect("a file");
        bytes.windows(text.len()).any(|window| window == text.as_bytes())
    })
}

#[test]
fn a_write_that_fails_after_any_byte_loses_nothing() {
    let first = noted(&User::default(), "the first note", 1);
    let second = noted(&first, "the second note", 2);
    let length = serde_json::to_vec_pretty(&second.to_json()).expect("json").len();
    let mut refused = 0;
    for bytes in 0..=3 * length {
        let folder = tempfile::tempdir().expect("a folder");
        let good = UserFile::in_folder(folder.path().to_owned());
        let _ = good.save(&first).expect("saved");
        let faulty = UserFile::on_disk(folder.path().to_owned(), FaultyDisk::new(bytes, 999));
        match faulty.save(&second) {
            Ok(_) => assert_eq!(note(&good.open().user), "the second note"),
            Err(error) => {
                refused += 1;
                assert_eq!(error, SaveError::Full(folder.path().to_owned()));
                let opened = good.open();
                assert_eq!(note(&opened.user), "the first note", "after {bytes} bytes");
                assert_eq!(opened.notices, []);
            }
        }
        // The next save mends whatever was left behind.
        let _ = good.save(&second).expect("saved");
        assert_eq!(note(&good.open().user), "the second note");
        assert!(!names(folder.path()).iter().any(|name| name.contains("tmp")));
    }
    assert!(refused > length);
}

#[test]
fn stopping_at_any_step_loses_nothing() {
    let first = noted(&User::default(), "the first note", 1);
    let second = noted(&first, "the second note", 2);
    let mut whole = 0;
    for steps in 0..14 {
        let folder = tempfile::tempdir().expect("a folder");
        let good = UserFile::in_folder(folder.path().to_owned());
        let _ = good.save(&first).expect("saved");
        let faulty = UserFile::on_disk(folder.path().to_owned(), FaultyDisk::new(99_999, steps));
        let saved = faulty.save(&second);
        let opened = good.open();
        assert_eq!(opened.notices, []);
        match saved {
            Ok(_) => {
                whole += 1;
                assert_eq!(note(&opened.user), "the second note");
            }
            Err(_) => {
                assert!(["the first note", "the second note"].contains(&&*note(&opened.user)))
            }
        }
    }
    assert!((1..14).contains(&whole), "{whole} of the saves were whole");
}

#[test]
fn stopping_while_clearing_leaves_nothing_once_it_is_opened_again() {
    let first = noted(&User::default(), "a secret", 1);
    let second = noted(&first, "a second secret", 2);
    let mut cleared = second.clone();
    cleared.apply(Edit::Clear, &clock(3));
    for steps in 0..20 {
        let folder = tempfile::tempdir().expect("a folder");
        let good = UserFile::in_folder(folder.path().to_owned());
        let _ = good.save(&first).expect("saved");
        let _ = good.save(&second).expect("saved");
        fs::write(folder.path().join("user-set-aside-2026.json"), "a secret").expect("written");
        if steps % 2 == 0 {
            fs::remove_file(folder.path().join("user.json.bak")).expect("removed");
        }
        let faulty = UserFile::on_disk(folder.path().to_owned(), FaultyDisk::new(99_999, steps));
        let outcome = faulty.save(&cleared);
        let opened = good.open();
        assert!(outcome.is_err() || opened.user.is_empty());
        if opened.user.is_empty() {
            let _ = good.save(&opened.user).expect("saved");
            assert!(!holds(folder.path(), "secret"), "stopped after {steps} steps");
        } else {
            assert_eq!(note(&opened.user), "a second secret");
        }
    }
}

#[test]
fn the_last_good_copy_stays_as_a_backup() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = UserFile::in_folder(folder.path().to_owned());
    let first = noted(&User::default(), "first", 1);
    let _ = file.save(&first).expect("saved");
    let _ = file.save(&noted(&first, "second", 2)).expect("saved");
    let backup = fs::read_to_string(folder.path().join("user.json.bak")).expect("a backup");
    assert!(backup.contains("first") && !backup.contains("second"));
}

#[track_caller]
fn damaged(bytes: &[u8], set_aside: bool) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = UserFile::in_folder(folder.path().to_owned());
    let first = noted(&User::default(), "first", 1);
    let _ = file.save(&first).expect("saved");
    let _ = file.save(&noted(&first, "second", 2)).expect("saved");
    fs::write(folder.path().join("user.json"), bytes).expect("written");
    let opened = file.open();
    assert_eq!(note(&opened.user), "first", "the backup is used");
    assert!(opened.notices.contains(&Notice::UsedBackup));
    let aside = opened.notices.iter().find_map(|notice| match notice {
        Notice::SetAside(name) => Some(name.clone()),
        _ => None,
    });
    assert_eq!(aside.is_some(), set_aside);
    if let Some(name) = aside {
        assert_eq!(fs::read(folder.path().join(name)).expect("kept aside"), bytes);
        let count = names(folder.path()).len();
        let _ = file.open();
        assert_eq!(names(folder.path()).len(), count, "it is kept aside once");
    }
    let _ = file.save(&opened.user).expect("saved");
    assert_eq!(note(&file.open().user), "first");
    assert_eq!(file.open().notices, []);
}

#[test]
fn a_damaged_file_is_kept_aside_and_the_backup_used() {
    damaged(b"{\"version\": 1, \"items\": {\"electri", true);
    damaged(b"[]", true);
    damaged(b"a shopping list", true);
    damaged(b"", false);
    damaged(&[0xff, 0xfe, 0x00], true);
}

#[test]
fn a_file_with_one_bad_field_gives_the_rest() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = UserFile::in_folder(folder.path().to_owned());
    let _ = file.save(&noted(&User::default(), "first", 1)).expect("saved");
    let path = folder.path().join("user.json");
    let text = fs::read_to_string(&path).expect("text");
    fs::write(&path, text.replacen("\"display\": {", "\"display\": 7, \"x\": {", 1))
        .expect("written");
    let opened = file.open();
    assert_eq!(note(&opened.user), "first");
    assert!(matches!(opened.notices[0], Notice::SetAside(_)), "{:?}", opened.notices);
}

#[test]
fn a_newer_programs_file_is_read_and_never_overwritten() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = UserFile::in_folder(folder.path().to_owned());
    let _ = file.save(&noted(&User::default(), "first", 1)).expect("saved");
    let path = folder.path().join("user.json");
    let text = fs::read_to_string(&path).expect("text");
    let newer = text.replacen("\"version\": 1", "\"version\": 2", 1);
    fs::write(&path, &newer).expect("written");
    let opened = file.open();
    assert_eq!(note(&opened.user), "first");
    assert_eq!(opened.notices, [Notice::Newer]);
    let error = file.save(&noted(&opened.user, "second", 2)).expect_err("refused");
    assert_eq!(error, SaveError::Newer(path.clone()));
    assert_eq!(fs::read_to_string(path).expect("text"), newer);
}

#[test]
fn two_open_copies_lose_nothing_of_each_others() {
    let folder = tempfile::tempdir().expect("a folder");
    let copies = [0, 1].map(|_| UserFile::in_folder(folder.path().to_owned()));
    let [mut left, mut right] = [User::default(), User::default()];
    let replica = |name: &str, now| Clock { now, replica: name.to_owned() };
    left.apply(Edit::Shortlist(career("electrician"), true), &replica("a", 1));
    right.apply(Edit::Shortlist(career("perfusionist"), true), &replica("b", 2));
    let _ = copies[0].save(&left).expect("saved");
    let saved = copies[1].save(&right).expect("saved");
    assert_eq!(saved.user.shortlist().len(), 2);
    assert_eq!(copies[0].open().user.shortlist().len(), 2);
}

#[test]
fn copies_that_save_at_the_same_time_lose_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    std::thread::scope(|scope| {
        for copy in 0..8_u64 {
            let folder = folder.path().to_owned();
            let _ = scope.spawn(move || {
                let file = UserFile::in_folder(folder);
                let mut user = User::default();
                for at in 0..10_u64 {
                    let id = career(&format!("career-{copy}-{at}"));
                    let clock = Clock { now: at, replica: format!("r{copy}") };
                    user.apply(Edit::Shortlist(id, true), &clock);
                    user = file.save(&user).expect("saved").user;
                }
            });
        }
    });
    let file = UserFile::in_folder(folder.path().to_owned());
    assert_eq!(file.open().user.shortlist().len(), 80);
}

#[test]
fn one_copy_clears_and_the_other_saves_and_no_byte_of_the_note_is_left() {
    let folder = tempfile::tempdir().expect("a folder");
    let copies = [0, 1].map(|_| UserFile::in_folder(folder.path().to_owned()));
    let first = noted(&User::default(), "a secret", 1);
    let _ = copies[0].save(&first).expect("saved");
    let first = noted(&first, "a longer secret", 2);
    let _ = copies[0].save(&first).expect("saved");
    fs::write(folder.path().join("user-set-aside-2026.json"), "secret").expect("written");
    let other = copies[1].open().user;
    let mut cleared = first;
    cleared.apply(Edit::Clear, &clock(3));
    let _ = copies[0].save(&cleared).expect("saved");
    assert!(!holds(folder.path(), "secret"));
    let saved = copies[1].save(&noted(&other, "a late secret", 4)).expect("saved");
    assert!(saved.user.is_empty(), "the other copy obeys");
    assert!(!holds(folder.path(), "secret"));
    assert_eq!(names(folder.path()), ["installation", "user.json", "user.json.lock"]);
}

#[test]
fn a_session_leaves_not_a_byte() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = UserFile::nowhere();
    let saved = file.save(&noted(&User::default(), "a secret", 1)).expect("kept in memory");
    assert_eq!(note(&saved.user), "a secret");
    assert_eq!(file.folder(), None);
    assert!(file.open().user.is_empty());
    assert_eq!(names(folder.path()), Vec::<String>::new());
}

#[test]
fn a_folder_that_may_not_be_written_is_told_apart_from_a_full_disk() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().to_owned();
    for (kind, expected) in [
        (io::ErrorKind::PermissionDenied, SaveError::Denied(path.clone())),
        (io::ErrorKind::ReadOnlyFilesystem, SaveError::Denied(path.clone())),
        (io::ErrorKind::QuotaExceeded, SaveError::Full(path.clone())),
    ] {
        let file = UserFile::on_disk(path.clone(), FaultyDisk::refusing(kind));
        assert_eq!(file.save(&noted(&User::default(), "x", 1)), Err(expected));
    }
}

#[test]
fn a_file_that_can_not_be_read_is_not_written_over() {
    let folder = tempfile::tempdir().expect("a folder");
    // A folder in the place of the file: reading it fails, and not for want of it.
    fs::create_dir(folder.path().join("user.json")).expect("a folder");
    let file = UserFile::in_folder(folder.path().to_owned());
    assert!(matches!(file.open().notices[..], [Notice::Unreadable(_)]));
    assert!(file.save(&noted(&User::default(), "x", 1)).is_err());
    assert!(folder.path().join("user.json").is_dir());
}

#[test]
fn a_damaged_file_that_can_not_be_kept_aside_is_not_written_over() {
    let folder = tempfile::tempdir().expect("a folder");
    let torn = "{\"version\": 1, \"items\": {".repeat(50);
    fs::write(folder.path().join("user.json"), &torn).expect("written");
    let full = UserFile::on_disk(folder.path().to_owned(), FaultyDisk::new(600, 999));
    let error = full.save(&noted(&User::default(), "x", 1)).expect_err("refused");
    assert!(matches!(error, SaveError::Full(_)));
    assert_eq!(fs::read_to_string(folder.path().join("user.json")).expect("text"), torn);
}

#[test]
fn a_missing_folder_is_made() {
    let folder = tempfile::tempdir().expect("a folder");
    let deep = folder.path().join("one/two");
    let file = UserFile::in_folder(deep.clone());
    assert_eq!(file.open().notices, []);
    let _ = file.save(&noted(&User::default(), "x", 1)).expect("saved");
    assert_eq!(note(&UserFile::in_folder(deep).open().user), "x");
}

#[test]
fn an_installation_keeps_its_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = UserFile::in_folder(folder.path().to_owned());
    let replica = file.clock().replica;
    let _ = file.save(&noted(&User::default(), "x", 1)).expect("saved");
    let again = UserFile::in_folder(folder.path().to_owned()).clock().replica;
    let installation = |replica: &str| replica.split('-').next().map(str::to_owned);
    assert_eq!(installation(&again), installation(&replica));
    assert_ne!(again, replica, "two runs never sign alike");
    assert_ne!(UserFile::nowhere().clock().replica, replica);
}

#[cfg(unix)]
#[test]
fn only_its_owner_may_read_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    let file = UserFile::in_folder(folder.path().to_owned());
    let _ = file.save(&noted(&User::default(), "x", 1)).expect("saved");
    let mode = fs::metadata(folder.path().join("user.json")).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}
