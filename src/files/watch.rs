use super::content_folder::ROOTS;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};
use smol::channel::{self, Receiver};
use smol::future;
use smol::stream::{self, Stream};
use std::path::{Component, Path, PathBuf};
use std::time::Duration;

/// How long a folder has to be quiet until it is read: programs save in several steps.
const QUIET: Duration = Duration::from_millis(30);

/// Watches a content folder from now on: says each time that something in it has changed, once it is
/// quiet again; or, once, why it can't be watched.
pub fn watch(folder: &Path) -> impl Stream<Item = Result<(), String>> + use<> {
    stream::unfold(Some(Watched::begin(folder.to_owned())), |watched| async {
        match watched? {
            Ok(mut watched) => {
                watched.changes.recv().await.ok()?;
                watched.settle().await;
                watched.watch_roots();
                Some((Ok(()), Some(Ok(watched))))
            }
            Err(error) => Some((Err(error.to_string()), None)),
        }
    })
}

struct Watched {
    folder: PathBuf,
    watcher: RecommendedWatcher,
    changes: Receiver<()>,
    /// Whether each of the roots is watched, too.
    roots: [bool; ROOTS.len()],
}

impl Watched {
    fn begin(folder: PathBuf) -> notify::Result<Self> {
        let (sender, changes) = channel::unbounded();
        let below = folder.clone();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            if event.is_ok_and(|event| is_of_content(&event, &below)) {
                // The window has closed, if nobody receives it.
                let _ = sender.try_send(());
            }
        })?;
        watcher.watch(&folder, RecursiveMode::NonRecursive)?;
        let mut watched = Self { folder, watcher, changes, roots: [false; ROOTS.len()] };
        watched.watch_roots();
        Ok(watched)
    }

    /// Watches the roots that have appeared.
    fn watch_roots(&mut self) {
        for (root, is_watched) in ROOTS.iter().zip(&mut self.roots) {
            let path = self.folder.join(root);
            if !path.is_dir() {
                *is_watched = false;
            } else if !*is_watched {
                *is_watched = self
                    .watcher
                    .watch(&path, RecursiveMode::Recursive)
                    .inspect_err(|error| tracing::warn!(%error, root, "not watched"))
                    .is_ok();
            }
        }
    }

    /// Waits until nothing has changed for a while.
    async fn settle(&self) {
        let more = || async { self.changes.recv().await.is_ok() };
        let quiet = || async {
            let _ = smol::Timer::after(QUIET).await;
            false
        };
        while future::or(more(), quiet()).await {}
    }
}

/// Whether something of the content has changed, and not only been read.
fn is_of_content(event: &Event, folder: &Path) -> bool {
    let is_change = match event.kind {
        EventKind::Access(_) => false,
        EventKind::Any
        | EventKind::Create(_)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Other => true,
    };
    let is_below_root = |path: &PathBuf| {
        match path.strip_prefix(folder) {
        Ok(below) => below.components().next().is_some_and(|first| {
            matches!(first, Component::Normal(name) if ROOTS.iter().any(|root| name == *root))
        }),
        // Some systems name a folder otherwise than it was named to them.
        Err(_) => true,
    }
    };
    is_change && event.paths.iter().any(is_below_root)
}
