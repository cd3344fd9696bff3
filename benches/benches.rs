//! How long things take: `cargo bench`.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::unwrap_used,
    unused_results,
    missing_docs,
    reason = "a test that can't go on is a test that failed"
)]

#[path = "../tests/support/mod.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod support;

#[path = "workbench.rs"]
mod workbench;

#[path = "check.rs"]
mod check;
#[path = "search.rs"]
mod search;

use divan::{Bencher, black_box};
use iced::keyboard::{Key, Modifiers};
use llwybr::accessibility::Heard;
use llwybr::accessibility::collect::Collect;
use llwybr::accessibility::translate::translate;
use llwybr::app::Message;
use llwybr::content::{Content, FileSet};
use llwybr::files::{self, UserFile};
use llwybr::l10n::Language;
use llwybr::profile;
use llwybr::store::{Clock, Edit, Over, User};
use support::window::{Options, Window};
use support::{career, content, made_up, today};

fn main() {
    divan::main();
}

/// Reading every file of words and facts, both languages.
#[divan::bench]
fn load_all_content(bencher: Bencher<'_, '_>) {
    let built_in = files::built_in();
    let folder = FileSet::new();
    bencher.bench(|| Content::load(black_box(&built_in), &folder, today(), 1));
}

/// Facts and words of one career, as sections of blocks.
#[divan::bench(args = ["perfusionist", "electrician", "adult-nurse"])]
fn compose_one_profile(bencher: Bencher<'_, '_>, id: &str) {
    let content = content();
    let career = content.guide.career(&career(id)).expect("a career");
    bencher.bench(|| profile::compose(black_box(&content), career, Language::Cymraeg));
}

/// A press of Ctrl+L on the longest page, until the other language is laid out.
#[divan::bench]
fn switch_language(bencher: Bencher<'_, '_>) {
    let mut window = Window::open(Options { open: Some("perfusionist"), ..Options::default() });
    let _ = window.draw(1.0);
    bencher.bench_local(|| {
        window.chord(Key::Character("l".into()), Modifiers::CTRL);
        black_box(window.seen().len())
    });
}

/// A letter typed into the search and taken back, until what is found is laid out: 35 careers.
#[divan::bench]
fn type_and_take_back_a_letter(bencher: Bencher<'_, '_>) {
    let mut window = Window::open(Options { content: made_up(), ..Options::default() });
    window.chord(Key::Character("f".into()), Modifiers::CTRL);
    bencher.bench_local(|| {
        window.type_text("n");
        window.key(iced::keyboard::key::Named::Backspace);
        black_box(window.seen().len())
    });
}

/// Drawing the longest page in pixels, 1280×800.
#[divan::bench]
fn draw_a_page(bencher: Bencher<'_, '_>) {
    let mut window = Window::open(Options { open: Some("perfusionist"), ..Options::default() });
    bencher.bench_local(|| black_box(window.draw(1.0).0.len()));
}

/// A press of Tab on the longest page.
#[divan::bench]
fn move_the_focus(bencher: Bencher<'_, '_>) {
    let mut window = Window::open(Options { open: Some("perfusionist"), ..Options::default() });
    let _ = window.draw(1.0);
    bencher.bench_local(|| window.key(iced::keyboard::key::Named::Tab));
}

/// The longest page as a screen reader is told of it: collected from its widgets, as nodes.
#[divan::bench]
fn tell_a_page(bencher: Bencher<'_, '_>) {
    let mut window = Window::open(Options { open: Some("perfusionist"), ..Options::default() });
    let _ = window.draw(1.0);
    let frame = window.frame();
    window.with_interface(|interface, renderer, _| {
        bencher.bench_local(|| {
            let mut collect = Collect::default();
            interface.operate(renderer, &mut collect);
            black_box(translate(&collect.into_tree(), &frame)).nodes.len()
        });
    });
}

/// A press of Tab on the longest page while a screen reader listens, up to the tree that it is sent.
#[divan::bench]
fn move_the_focus_heard(bencher: Bencher<'_, '_>) {
    let mut window = Window::open(Options { open: Some("perfusionist"), ..Options::default() });
    let _ = window.draw(1.0);
    window.send(Message::Heard(Heard::Listening));
    bencher.bench_local(|| {
        window.key(iced::keyboard::key::Named::Tab);
        black_box(window.tell().nodes.len())
    });
}

/// Saving a shortlist of sixty careers, each with a note, through to the disk.
#[divan::bench]
fn save_sixty_notes(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = UserFile::in_folder(folder.path().to_owned());
    let mut user = User::default();
    let clock = |now| Clock { now, replica: "bench".to_owned() };
    for at in 0..60 {
        let id = career(&format!("career-{at}"));
        user.apply(Edit::Shortlist(id.clone(), true), &clock(at));
        user.apply(Edit::Note(id, "A note of some length. ".repeat(20), Over::All), &clock(at));
    }
    let mut now = 1_000;
    bencher.bench_local(|| {
        now += 1;
        user.apply(Edit::Rate(career("career-1"), (now % 5) as u8), &clock(now));
        file.save(&user).expect("saved")
    });
}
