//! How long the translator's bench takes: the built-in careers and those that the tests make up.

use crate::support::window::{Options, Window};
use crate::support::{today, writable};
use divan::{Bencher, black_box};
use iced_test::futures::futures::StreamExt as _;
use iced_test::futures::futures::executor::block_on;
use llwybr::app::{BenchMessage, Message};
use llwybr::files;
use llwybr::l10n::Pseudo;
use llwybr::workbench::Workbench;
use std::path::Path;

const FILE: &str = "i18n/en/careers/perfusionist.ftl";

/// A folder of 69 careers.
fn folder() -> tempfile::TempDir {
    let folder = writable();
    let made_up = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/content");
    let (files, _) = files::read_folder(&made_up).expect("a folder");
    files::write_folder(folder.path(), &files).expect("files");
    folder
}

/// Gives a file another title each time.
fn save(folder: &Path, turn: usize) {
    let path = folder.join(FILE);
    let text = std::fs::read_to_string(&path).expect("a file");
    let rest = text.split_once("\ntitle = ").and_then(|(head, rest)| {
        let (_, rest) = rest.split_once('\n')?;
        Some(format!("{head}\ntitle = Turn {turn}\n{rest}"))
    });
    std::fs::write(path, rest.expect("a title")).expect("written");
}

/// Reading a folder again in which one file has changed, until its content can be shown.
#[divan::bench]
fn reload_one_file(bencher: Bencher<'_, '_>) {
    let folder = folder();
    let read = || files::read_folder(folder.path()).expect("a folder");
    let (mut bench, mut content) =
        Workbench::open(folder.path(), files::built_in(), read(), today());
    let mut turn = 0;
    bencher
        .with_inputs(|| {
            turn += 1;
            save(folder.path(), turn);
        })
        .bench_local_values(|()| {
            (bench, content) = bench.reload(read(), &content, Pseudo::Off);
            black_box(content.revision)
        });
}

/// From saving a file to the window laid out with it: noticed, read, swapped, indexed, checked.
#[divan::bench(sample_count = 20)]
fn save_a_file_and_see_it(bencher: Bencher<'_, '_>) {
    let folder = folder();
    let mut changes = Box::pin(files::watch(folder.path()));
    let mut window = Window::open(Options {
        folder: Some(folder.path().to_owned()),
        open: Some("perfusionist"),
        ..Options::default()
    });
    let mut turn = 0;
    bencher.bench_local(|| {
        turn += 1;
        save(folder.path(), turn);
        let _ = block_on(changes.next());
        window.send(Message::Bench(BenchMessage::Changed(Ok(()))));
        black_box(window.seen().len())
    });
}
