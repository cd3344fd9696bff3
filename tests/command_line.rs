//! The guide without a window, as a technician or a script uses it.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};

pub fn cli(data: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_llwybr-cli"))
        .args(args)
        .arg("--data-dir")
        .arg(data)
        .env("LANG", "en_GB.UTF-8")
        .env_remove("LC_ALL")
        .env_remove("LANGUAGE")
        .output()
        .expect("llwybr-cli runs")
}

#[track_caller]
pub fn says(data: &Path, args: &[&str]) -> String {
    let output = cli(data, args);
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0), "{args:?}: {error}");
    String::from_utf8(output.stdout).expect("text")
}

/// Refused with one line, which holds these words, and exit code 2.
#[track_caller]
pub fn refuses(data: &Path, args: &[&str], words: &str) {
    let output = cli(data, args);
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{args:?}: {error}");
    assert_eq!(output.stdout, b"", "{args:?}");
    assert_eq!(error.trim_end().lines().count(), 1, "{error}");
    assert!(error.contains(words), "{args:?}: {error}");
}

pub fn data() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

#[test]
fn list_gives_every_career_with_its_id_first() {
    let data = data();
    let english = says(data.path(), &["list"]);
    let ids: Vec<&str> =
        english.lines().filter_map(|line| line.split_whitespace().next()).collect();
    let content = crate::support::content();
    let all: BTreeSet<&str> = content.guide.careers().map(|it| it.id.as_str()).collect();
    assert_eq!(ids.len(), all.len());
    assert_eq!(ids.into_iter().collect::<BTreeSet<_>>(), all);
    let welsh = says(data.path(), &["--lang", "cy", "list"]);
    assert!(welsh.starts_with("actor "), "{welsh}");
    assert!(welsh.contains("Trydanwr"));
    assert_eq!(
        welsh,
        says(data.path(), &["list", "--lang", "cy"]),
        "options stand before or after"
    );
}

#[test]
fn show_gives_the_whole_page() {
    let data = data();
    let text = says(data.path(), &["show", "perfusionist"]);
    for expected in
        ["Perfusionist\n====", "£47,810 – £54,710", "£43,335", "22%", "Sources and review"]
    {
        assert!(text.contains(expected), "{expected}");
    }
    let json = says(data.path(), &["show", "perfusionist", "--format", "json", "--lang=cy"]);
    let json: serde_json::Value = serde_json::from_str(&json).expect("json");
    assert_eq!(json["id"], "perfusionist");
    assert_eq!(json["lang"], "cy");
    assert_eq!(json["title"], "Darlifydd");
    assert_eq!(json["sectors"][0], "health");
    assert_eq!(json["facts"]["pay"]["value"], "£47,810 – £54,710");
    assert_eq!(json["sections"].as_array().expect("sections").len(), 20);
    assert!(json["sources"].as_array().expect("sources").len() >= 5);
    assert!(json["also_known_as"].as_array().expect("names").len() >= 2);
    assert!(json["summary"].as_str().expect("a summary").len() > 20);
}

#[test]
fn the_shortlist_is_kept() {
    let data = data();
    let path = data.path();
    assert_eq!(says(path, &["shortlist", "list"]), "The shortlist is empty.\n");
    let _ = says(path, &["shortlist", "add", "electrician"]);
    let _ = says(path, &["shortlist", "add", "perfusionist"]);
    let _ = says(path, &["shortlist", "note", "perfusionist", "Holi am y tŷ ŵ"]);
    let listed = says(path, &["shortlist", "list"]);
    assert_eq!(
        listed,
        "electrician  Electrician\nperfusionist  Perfusionist\n    Holi am y tŷ ŵ\n"
    );
    let file = path.join("out.json");
    let file = file.to_str().expect("a path");
    let _ = says(path, &["shortlist", "export", file]);
    let other = self::data();
    assert_eq!(says(other.path(), &["shortlist", "import", file]), listed);
    let _ = says(path, &["shortlist", "remove", "electrician"]);
    assert!(!says(path, &["shortlist", "list"]).contains("Electrician"));
}

#[test]
fn the_saved_language_is_used() {
    let data = data();
    let json = r#"{"version": 1, "language": {"value": "cy", "stamp": 1, "replica": "a"}}"#;
    std::fs::write(data.path().join("user.json"), json).expect("written");
    assert!(says(data.path(), &["list"]).contains("Trydanwr"));
    assert!(says(data.path(), &["list", "--lang", "en"]).contains("Electrician"));
    refuses(data.path(), &["show", "nobody"], "Nid oes gyrfa");
}

#[test]
fn help_is_in_both_languages() {
    let data = data();
    let english = says(data.path(), &["--help"]);
    assert!(english.contains("shortlist") && english.contains("--data-dir"));
    assert!(says(data.path(), &["--help", "--lang", "cy"]).contains("Defnydd"));
    assert!(says(data.path(), &["show", "--help"]).contains("show ID"));
}

#[test]
fn bad_input_gets_one_clear_line() {
    let data = data();
    let path = data.path();
    refuses(path, &["show", "astronaut"], "There is no career “astronaut”");
    refuses(path, &["show", "Not An Id"], "There is no career");
    refuses(path, &["show"], "missing");
    refuses(path, &["show", "perfusionist", "--format", "pdf"], "“pdf” does not go with");
    refuses(path, &["fly"], "There is no command “fly”");
    refuses(path, &["list", "--fast"], "There is no option --fast");
    refuses(path, &["list", "--lang", "fr"], "“fr” does not go with");
    refuses(path, &["list", "--content", "/no/such/folder"], "/no/such/folder");
    refuses(path, &["list", "--content", "/no/such/folder", "--lang", "cy"], "Ni ellir darllen");
    refuses(path, &["shortlist"], "missing");
    refuses(path, &["shortlist", "add", "astronaut"], "There is no career");
    refuses(path, &["shortlist", "import", "/no/such/file"], "/no/such/file");
    refuses(path, &["shortlist", "export", "/no/such/folder/file"], "cannot be written");
    let foreign = path.join("foreign.json");
    std::fs::write(&foreign, "[1, 2, 3]").expect("written");
    let foreign = foreign.to_str().expect("a path");
    refuses(path, &["shortlist", "import", foreign], "is not a shortlist");
    std::fs::write(foreign, "{\"version\": 7}").expect("written");
    refuses(path, &["shortlist", "import", foreign], "newer");
}

#[test]
fn a_content_folder_replaces_files_by_their_path() {
    let data = data();
    let folder = data.path().join("content");
    std::fs::create_dir_all(folder.join("i18n/en/careers")).expect("a folder");
    let words = "title = Heart-lung operator\nsummary = Runs it.\nwork-activities = Work.\n";
    std::fs::write(folder.join("i18n/en/careers/perfusionist.ftl"), words).expect("written");
    let folder = folder.to_str().expect("a path");
    let text = says(data.path(), &["show", "perfusionist", "--content", folder]);
    assert!(text.starts_with("Heart-lung operator\n"), "{text}");
    assert!(says(data.path(), &["list", "--content", folder]).contains("Electrician"));
}

#[test]
fn the_window_says_what_it_lacks() {
    let data = data();
    let window = |args: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_llwybr"))
            .args(args)
            .arg("--data-dir")
            .arg(data.path())
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .env("LANG", "en_GB.UTF-8")
            .output()
            .expect("llwybr runs");
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    for (args, words) in [
        (&["--lang", "en"][..], "needs a display"),
        (&["--lang", "cy"], "Mae angen sgrin"),
        (&["--open", "astronaut"], "There is no career “astronaut”"),
        (&["--sesion"], "There is no option --sesion"),
    ] {
        let (code, error) = window(args);
        assert_eq!(code, Some(2), "{args:?}: {error}");
        assert!(error.contains(words), "{args:?}: {error}");
        assert_eq!(error.trim_end().lines().count(), 1, "{error}");
    }
}

#[test]
fn search_prints_the_best_first_and_nothing_where_nothing_is_found() {
    let data = data();
    let text = says(data.path(), &["search", "sparky"]);
    assert!(text.starts_with("electrician  Electrician (sparky)"), "{text}");
    let query = ["search", "dwi", "isio", "bod", "yn", "nyrs", "--json", "--limit", "1"];
    let json: serde_json::Value = serde_json::from_str(&says(data.path(), &query)).expect("JSON");
    assert_eq!(json.as_array().map(Vec::len), Some(1));
    assert_eq!(json[0]["id"], "adult-nurse");
    assert_eq!(json[0]["matched"][0]["word"], "nyrs");
    assert!(json[0]["score"].as_f64().is_some_and(|score| score > 0.0));
    assert_eq!(says(data.path(), &["search", "qqqqqqqq", "--json"]), "[]\n");
    assert_eq!(says(data.path(), &["search", "qqqqqqqq"]), "");
    refuses(data.path(), &["search"], "WORDS");
    refuses(data.path(), &["search", "x", "--limit", "0"], "--limit");
    refuses(data.path(), &["--lang", "cy", "search", "x", "--limit", "y"], "--limit");
}
