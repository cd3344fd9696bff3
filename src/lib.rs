//! Llwybr: a careers guide for Wales that needs no network, in Welsh and English alike.
//!
//! ```text
//! resources/*.json  facts ──► guide ─┐
//!                                    ├─► profile ──► screen ──► a window ──► accessibility ──► a screen reader
//! i18n/*/**.ftl     words ──► l10n ──┘
//! a person's act ──► Message ──► screen.update ──► Action ──► app ──► store ──► user.json
//! ```
//!
//! What holds throughout; `tests/tidy.rs` checks all but 4 and 6, which `tests/screens.rs` shows:
//!
//! 1. [`guide`], [`l10n`], [`profile`], [`search`], [`store`], [`check`], [`exchange`], [`workbench`] and
//!    [`content`] never name `iced`, nor `std::fs`.
//! 2. No screen names another screen. Going somewhere is a [`screen::Action`].
//! 3. Only [`files`], `main` and `bin` touch the disk. `directories` is named once.
//! 4. A screen holds only what may be lost when it closes. What is kept is in [`store`].
//! 5. Nobody reads a literal from the code: every visible or spoken word is in `i18n`, in both
//!    languages, with the same variables.
//! 6. Language is state, not a global. Both languages are always loaded.
//! 7. Only [`ui`] names Iced's raw controls: a raw one is mute to a screen reader and deaf to the
//!    keyboard.
//! 8. Only [`accessibility::translate`] and the adapters know AccessKit, and only each adapter its
//!    platform; translating knows no widgets.

pub mod accessibility;
pub mod app;
pub mod check;
pub mod command_line;
pub mod content;
pub mod exchange;
pub mod files;
pub mod guide;
pub mod l10n;
pub mod profile;
pub mod screen;
pub mod search;
pub mod store;
pub mod ui;
pub mod workbench;
