//! Any bytes, written into files of words and facts, which are then loaded, checked and shown:
//! `cargo +nightly fuzz run --fuzz-dir tests/fuzz load`.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../support/damaged.rs"]
mod damaged;

fuzz_target!(|input: &[u8]| {
    let folder = damaged::damaged(input);
    let (pages, _) = damaged::use_all_of(&folder);
    // A career that is faulty is served from the built-in content.
    assert!(pages >= 4);
});
