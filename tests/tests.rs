//! Every test of the program, in one binary. The modules stand in reading order.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::unwrap_used,
    unused_results,
    missing_docs,
    reason = "a test that can't go on is a test that failed"
)]

mod support;

mod tidy;

mod check;
mod words;

mod exchange;

mod guide;

mod profile;

mod careers;

mod workbench;

mod filters;
mod search;

mod store;

mod saving;

mod command_line;
mod translators;

mod screens;

mod everyone;

mod layout;

mod accessibility;

mod reading;

#[cfg(target_os = "linux")]
mod screen_reader;

#[cfg(target_os = "linux")]
mod real_window;

mod pictures;
