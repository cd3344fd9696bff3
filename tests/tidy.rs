//! What holds throughout the code, as `src/lib.rs` states it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder with this ending, and its text.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    fn walk(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(&path, ending, found);
            } else if path.extension().is_some_and(|other| other == ending) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), ending, &mut found);
    found.sort();
    let named = found.into_iter().map(|path| {
        let name = path.strip_prefix(root()).expect("below the root").display().to_string();
        let text = fs::read_to_string(&path).expect("text");
        (name, text)
    });
    named.collect()
}

/// The code of a file without its comments.
fn code(text: &str) -> String {
    let lines = text.lines().map(|line| line.split("//").next().unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

fn is_room(path: &str, room: &str) -> bool {
    path == format!("src/{room}.rs") || path.starts_with(&format!("src/{room}/"))
}

fn sources() -> Vec<(String, String)> {
    let sources = files("src", "rs");
    assert!(sources.len() > 40, "the sources were not found");
    sources.into_iter().map(|(path, text)| (path, code(&text))).collect()
}

#[test]
fn the_core_knows_neither_the_window_nor_the_disk() {
    for (path, code) in sources() {
        if [
            "guide",
            "l10n",
            "profile",
            "store",
            "content",
            "search",
            "check",
            "exchange",
            "workbench",
        ]
        .iter()
        .any(|it| is_room(&path, it))
        {
            for name in ["iced", "std::fs", "fs::", "File::"] {
                // Not as the end of another name, such as `WordFile`.
                let is_named = code.match_indices(name).any(|(at, _)| {
                    !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_')
                });
                assert!(!is_named, "{path} names {name}");
            }
        }
    }
}

#[test]
fn no_screen_names_another() {
    let screens =
        ["article", "articles", "career", "careers", "coverage", "display", "shortlist", "welcome"];
    for (path, code) in sources() {
        let Some(own) = path.strip_prefix("src/screen/").and_then(|it| it.strip_suffix(".rs"))
        else {
            continue;
        };
        for other in screens.iter().filter(|other| **other != own) {
            for name in [format!("screen::{other}::"), format!("super::{other}")] {
                assert!(!code.contains(&name), "{path} names {name}");
            }
        }
    }
}

#[test]
fn only_files_touches_the_disk() {
    for (path, code) in sources() {
        if is_room(&path, "files") {
            continue;
        }
        let words: Vec<&str> = code.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
        for name in ["fs", "File", "OpenOptions", "directories"] {
            assert!(!words.contains(&name), "{path} names {name}");
        }
    }
    let named: usize = sources().iter().map(|(_, code)| code.matches("ProjectDirs").count()).sum();
    assert_eq!(named, 1, "the data folder is named once");
}

#[test]
fn only_ui_names_raw_controls() {
    let controls = [
        "button",
        "checkbox",
        "radio",
        "pick_list",
        "text_input",
        "toggler",
        "slider",
        "combo_box",
    ];
    for (path, code) in sources() {
        if is_room(&path, "ui") {
            continue;
        }
        for statement in code.split(';').filter(|it| it.trim_start().starts_with("use iced")) {
            for control in controls {
                let is_named = statement
                    .split(|c: char| !c.is_alphanumeric() && c != '_')
                    .any(|word| word == control);
                assert!(!is_named, "{path} names Iced's {control}");
            }
        }
        for control in controls {
            assert!(!code.contains(&format!("iced::widget::{control}(")), "{path}: {control}");
        }
    }
}

#[test]
fn what_is_told_is_kept_apart_from_how_it_is_sent() {
    for (path, code) in sources() {
        let part = path.strip_prefix("src/accessibility/").unwrap_or("");
        let is_translate = part.starts_with("translate");
        let is_adapter = part.starts_with("adapter");
        let words: Vec<&str> = code.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
        if !is_translate && !is_adapter {
            assert!(!words.contains(&"accesskit"), "{path} names AccessKit");
        }
        let is_platform = part.starts_with("adapter/");
        for platform in ["accesskit_unix", "accesskit_windows", "accesskit_macos"] {
            assert!(is_platform || !words.contains(&platform), "{path} names {platform}");
        }
        if is_translate {
            assert!(!code.contains("iced::widget") && !code.contains("iced::advanced"), "{path}");
        }
    }
}

#[test]
fn nothing_is_read_from_the_code() {
    // A literal with a space between two words is a sentence; those of a log, an error for it, or
    // the terminal's layout are not read in the window.
    let allowed =
        ["#[error(", "tracing::", "reason =", "debug_assert", "unwrap_or_else(|| format!"];
    for (path, text) in files("src", "rs") {
        if !(is_room(&path, "screen") || is_room(&path, "ui") || is_room(&path, "app")) {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            if allowed.iter().any(|allowed| code.contains(allowed)) {
                continue;
            }
            let literals = code.split('"').skip(1).step_by(2);
            for literal in literals {
                let words = literal.split(' ').filter(|word| {
                    word.len() > 1 && word.chars().all(|c| c.is_alphabetic() || c == '\'')
                });
                let is_sentence = words.count() > 1;
                let is_font = literal == "Atkinson Hyperlegible Next";
                let is_log = text.lines().nth(number).is_some_and(|line| line.contains("%error"));
                assert!(!is_sentence || is_font || is_log, "{path}:{}: {literal:?}", number + 1);
            }
        }
    }
}

#[test]
fn files_stay_small() {
    for (path, text) in files("src", "rs").into_iter().chain(files("tests", "rs")) {
        let lines = text.lines().count();
        assert!(lines <= 560, "{path} has {lines} lines: it is usually two things");
    }
}

#[test]
fn main_stays_small() {
    let main = fs::read_to_string(root().join("src/main.rs")).expect("main");
    assert!(main.lines().count() < 60, "main.rs has {} lines", main.lines().count());
}

#[test]
fn both_languages_have_the_same_files() {
    let names = |language: &str| -> BTreeSet<String> {
        let folder = format!("i18n/{language}");
        let files = files(&folder, "ftl");
        files.into_iter().map(|(path, _)| path.replace(&folder, "")).collect()
    };
    assert_eq!(names("cy"), names("en"));
}

#[test]
fn every_font_has_its_licence_beside_it() {
    for licence in ["AtkinsonHyperlegibleNext-OFL.txt", "Lucide-ISC.txt"] {
        assert!(root().join("resources/fonts").join(licence).exists(), "{licence}");
    }
}
