//! The verbs of those who write and translate, from a folder on the disk to what is printed.

mod exchange;

use crate::command_line::{cli, data, refuses, says};
use llwybr::files;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const WELSH: &str = "i18n/cy/careers/electrician.ftl";
const ENGLISH: &str = "i18n/en/careers/electrician.ftl";

/// A folder with all the content, and one for a person's data beside it.
struct Desk {
    data: tempfile::TempDir,
}

impl Desk {
    /// The words and facts of the program.
    fn new() -> Self {
        let desk = Self::empty();
        let files = files::built_in();
        files::write_folder(&desk.folder(), &files).expect("written");
        desk
    }

    fn empty() -> Self {
        let desk = Self { data: data() };
        fs::create_dir(desk.folder()).expect("a folder");
        desk
    }

    fn folder(&self) -> PathBuf {
        self.data.path().join("content")
    }

    fn path(&self, name: &str) -> String {
        self.data.path().join(name).to_str().expect("a path").to_owned()
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder().join(path)).expect("a file")
    }

    fn change(&self, path: &str, from: &str, to: &str) {
        let before = self.read(path);
        assert!(before.contains(from), "{path} has no {from:?}");
        fs::write(self.folder().join(path), before.replacen(from, to, 1)).expect("written");
    }

    /// Every file, by its path.
    fn files(&self) -> llwybr::content::FileSet {
        let (files, faults) = files::read_folder(&self.folder()).expect("a folder");
        assert!(faults.is_empty(), "{faults:?}");
        files
    }

    /// What a verb says of this folder.
    #[track_caller]
    fn says(&self, args: &[&str]) -> String {
        let folder = self.path("content");
        says(self.data.path(), &[args, &["--content", &folder]].concat())
    }

    /// That a verb is refused, with these words, and changes nothing.
    #[track_caller]
    fn refuses(&self, args: &[&str], words: &str) {
        let before = self.files();
        let folder = self.path("content");
        refuses(self.data.path(), &[args, &["--content", &folder]].concat(), words);
        assert_eq!(self.files(), before);
    }

    /// The exit code of a check, and what it found.
    fn check(&self) -> (i32, Vec<Value>) {
        let output = cli(self.data.path(), &["check", &self.path("content"), "--json"]);
        let found: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        (output.status.code().expect("a code"), found.as_array().expect("a list").clone())
    }

    /// The codes of what a check finds.
    fn codes(&self) -> BTreeSet<String> {
        let codes = self.check().1.into_iter().map(|it| it["code"].as_str().map(str::to_owned));
        codes.map(|code| code.expect("a code")).collect()
    }

    fn coverage(&self) -> Value {
        serde_json::from_str(&self.says(&["coverage", "--json"])).expect("JSON")
    }

    /// How many messages of the electrician are of a kind in a language.
    fn messages(&self, language: &str, kind: &str) -> u64 {
        let coverage = self.coverage();
        let file = &coverage[language]["files"]["careers/electrician"];
        let amount = file[kind]["messages"].as_u64().expect("a number");
        let others = coverage[language]["files"].as_object().expect("files").values();
        let sum: u64 = others.map(|it| it[kind]["messages"].as_u64().expect("a number")).sum();
        assert_eq!(coverage[language]["total"][kind]["messages"], sum, "the total is the sum");
        amount
    }
}

/// The days on which this may have been run, should it be midnight.
fn days(run: impl FnOnce()) -> [String; 2] {
    let today = || jiff::ZonedDateTime::now().date().to_string();
    let before = today();
    run();
    [before, today()]
}

#[test]
fn coverage_follows_what_is_written_in_either_language() {
    let desk = Desk::new();
    let all = desk.messages("cy", "all");
    assert_eq!((desk.messages("cy", "draft"), desk.messages("en", "draft")), (all, all));
    // English that is new is missing in Welsh, with its words to be quoted for.
    let before = desk.coverage()["cy"]["total"]["missing"]["words"].as_u64();
    desk.change(ENGLISH, "title = Electrician\n", "title = Electrician\nnew = Three more words\n");
    assert_eq!((desk.messages("cy", "missing"), desk.messages("en", "missing")), (1, 0));
    assert_eq!(desk.messages("cy", "all"), all + 1);
    let after = desk.coverage()["cy"]["total"]["missing"]["words"].as_u64();
    assert_eq!((before, after), (Some(0), Some(3)));
    // Words that are yet to be written are missing, too.
    desk.change(WELSH, "title = Trydanwr\n", "title = Trydanwr\nnew = {\"\"}\n");
    assert_eq!(desk.messages("cy", "missing"), 1);
    desk.change(WELSH, "new = {\"\"}\n", "new = Tri gair arall\n");
    assert_eq!((desk.messages("cy", "missing"), desk.messages("cy", "draft")), (0, all + 1));
    // The other way about it is the same.
    desk.change(WELSH, "new = Tri", "newer = Un\nnew = Tri");
    assert_eq!((desk.messages("cy", "missing"), desk.messages("en", "missing")), (0, 1));
    // What is changed in one language makes the other older.
    desk.change(ENGLISH, "title = Electrician", "title = Electrical fitter");
    assert_eq!((desk.messages("cy", "stale"), desk.messages("en", "stale")), (1, 0));
    desk.change(WELSH, "first-step = Yna ", "first-step = Wedyn ");
    assert_eq!((desk.messages("cy", "stale"), desk.messages("en", "stale")), (1, 1));
    // The table says the same.
    let table = desk.says(&["coverage", "--lang", "cy"]);
    let rows: Vec<&str> =
        table.lines().filter(|it| it.starts_with("careers/electrician")).collect();
    let cells = |row: &str| -> Vec<String> {
        let cells = row.split_whitespace().skip(1).step_by(2);
        cells.map(str::to_owned).collect()
    };
    let expected = |language: &str| {
        let kinds = ["missing", "stale", "draft", "reviewed"];
        let mut cells: Vec<u64> = kinds.map(|it| desk.messages(language, it)).into();
        cells.insert(0, cells[2] + cells[3]);
        cells.iter().map(u64::to_string).collect::<Vec<_>>()
    };
    assert_eq!(
        rows.iter().map(|row| cells(row)).collect::<Vec<_>>(),
        [expected("cy"), expected("en")]
    );
    assert!(table.contains("Wedi'u hadolygu") && table.contains("English"), "{table}");
}

#[test]
fn what_is_said_to_be_translated_is_stale_no_more() {
    let desk = Desk::new();
    desk.change(ENGLISH, "title = Electrician", "title = Electrical fitter");
    desk.change(ENGLISH, "summary = Fits", "summary = Installs");
    assert_eq!(desk.messages("cy", "stale"), 2);
    let (code, problems) = desk.check();
    assert_eq!((code, problems.len()), (0, 2), "{problems:?}");
    // Its advice is a command that can be run as it stands.
    let advice = problems[0]["advice"].as_str().expect("advice");
    let command = advice.split("llwybr-cli ").nth(1).expect("a command");
    let command = command.strip_prefix("--content . ").expect("the folder that one is in");
    assert_eq!(command, "translated careers/electrician#title");
    let said = desk.says(&command.split(' ').collect::<Vec<_>>());
    assert_eq!(said, "1 message noted.\n");
    assert_eq!((desk.messages("cy", "stale"), desk.messages("cy", "reviewed")), (1, 0));
    desk.change(WELSH, "title = Trydanwr", "title = Gosodwr trydan");
    let _ = desk.says(&["translated", "careers/electrician", "careers/perfusionist#title"]);
    assert_eq!((desk.messages("cy", "stale"), desk.check().0), (0, 0));
    // From now on it is this Welsh that the English may be older than.
    desk.change(WELSH, "title = Gosodwr", "title = Ffitiwr");
    assert_eq!((desk.messages("en", "stale"), desk.messages("cy", "stale")), (1, 0));
}

#[test]
fn what_was_reviewed_is_a_draft_again_after_any_change() {
    let desk = Desk::new();
    let all = desk.messages("cy", "all");
    let draft = "Drafft yw Cymraeg y dudalen hon";
    let page = || desk.says(&["show", "electrician", "--lang", "cy"]);
    assert!(page().contains(draft), "{}", page());
    // One message of many leaves the page a draft.
    let _ = desk.says(&["reviewed", "careers/electrician#title"]);
    assert_eq!((desk.messages("cy", "reviewed"), desk.messages("en", "reviewed")), (1, 0));
    assert!(page().contains(draft));
    let days = days(|| drop(desk.says(&["reviewed", "careers/electrician"])));
    assert_eq!((desk.messages("cy", "reviewed"), desk.messages("cy", "draft")), (all, 0));
    let progress: Value = serde_json::from_str(&desk.read("i18n/progress.json")).expect("JSON");
    let review = &progress["careers/electrician"]["summary"]["cy"];
    assert!(days.iter().any(|day| review["date"] == *day), "{review} is of {days:?}");
    assert!(!page().contains(draft), "{}", page());
    let english = || desk.says(&["show", "electrician", "--lang", "en"]);
    assert!(english().contains("is a draft"), "the English has been read by nobody");
    let _ = desk.says(&["reviewed", "careers/electrician", "--of", "en"]);
    assert!(!english().contains("is a draft"));
    // A later edit, and the same text once more.
    desk.change(WELSH, "title = Trydanwr", "title = Trydanydd");
    assert_eq!((desk.messages("cy", "reviewed"), desk.messages("cy", "draft")), (all - 1, 1));
    assert!(page().contains(draft));
    desk.change(WELSH, "title = Trydanydd", "title = Trydanwr");
    assert!(!page().contains(draft));
    // A change of the English makes the Welsh older, read or not.
    desk.change(ENGLISH, "title = Electrician", "title = Electrical fitter");
    assert_eq!((desk.messages("cy", "stale"), desk.messages("cy", "reviewed")), (1, all - 1));
    assert!(page().contains(draft) && english().contains("is a draft"));
}

#[test]
fn nothing_is_noted_of_words_that_are_not_there() {
    let desk = Desk::new();
    desk.change(WELSH, "title = Trydanwr\n", "title = {\"\"}\n");
    for args in [
        &["translated", "careers/electrician#title"][..],
        &["reviewed", "careers/electrician#title"],
        // Nor of the other, where one is wrong.
        &["translated", "careers/perfusionist", "careers/electrician#title"],
    ] {
        desk.refuses(args, "careers/electrician#title");
    }
    let said = desk.says(&["translated", "organisations#careers-wales.strapline"]);
    assert_eq!(said, "1 message noted.\n");
    let said = desk.says(&["reviewed", "careers/electrician#title", "--of", "en"]);
    assert_eq!(said, "1 message noted.\n");
    desk.refuses(&["translated", "careers/astronaut"], "“careers/astronaut”");
    desk.refuses(&["translated", "careers/electrician#wages", "--lang", "cy"], "Nid oes neges");
    desk.refuses(&["reviewed", "careers/electrician", "--of", "fr"], "“fr”");
    desk.refuses(&["reviewed"], "NAME");
    refuses(desk.data.path(), &["translated", "all"], "--content");
    fs::write(desk.folder().join("i18n/progress.json"), "{torn").expect("written");
    desk.refuses(&["translated", "all"], "i18n/progress.json");
    fs::remove_file(desk.folder().join("i18n/progress.json")).expect("removed");
    fs::create_dir(desk.folder().join("i18n/progress.json")).expect("a folder");
    refuses(
        desk.data.path(),
        &["translated", "all", "--content", &desk.path("content")],
        "progress.json",
    );
    let left = fs::read_dir(desk.folder().join("i18n")).expect("a folder");
    assert!(left.flatten().all(|it| !it.file_name().to_string_lossy().ends_with(".new")));
}

#[test]
fn a_folder_of_a_few_files_keeps_the_marks_of_all_others() {
    let desk = Desk::empty();
    let files = files::built_in();
    let some: llwybr::content::FileSet =
        [WELSH, ENGLISH].iter().map(|path| ((*path).to_owned(), files[*path].clone())).collect();
    files::write_folder(&desk.folder(), &some).expect("written");
    assert_eq!(desk.says(&["reviewed", "careers/electrician#title"]), "1 message noted.\n");
    let progress: Value = serde_json::from_str(&desk.read("i18n/progress.json")).expect("JSON");
    assert!(progress["careers/perfusionist"]["title"]["translated"].is_object());
    assert!(progress["careers/electrician"]["title"]["cy"]["date"].is_string());
}

#[test]
fn a_new_career_is_begun_and_check_names_what_is_still_to_be_written() {
    let desk = Desk::empty();
    let said = desk.says(&["new-career", "lift-engineer"]);
    let paths: BTreeSet<String> = desk.files().into_keys().collect();
    let path = |code: &str| format!("i18n/{code}/careers/lift-engineer.ftl");
    let facts = "resources/careers/lift-engineer.json".to_owned();
    assert_eq!(paths, BTreeSet::from([path("cy"), path("en"), facts.clone()]));
    assert!(paths.iter().all(|path| said.contains(path)), "{said}");
    // Each language's comments are in that language.
    assert!(desk.read(&path("cy")).contains("Enw'r swydd"));
    assert!(desk.read(&path("en")).contains("What the job is called"));
    // Every message of both languages, and every field in which nothing stands, each on its line.
    let (code, problems) = desk.check();
    assert_eq!(code, 1);
    let place = |file: &str, line: usize, code: &str| (file.to_owned(), line, code.to_owned());
    let mut expected = BTreeSet::new();
    for language in ["cy", "en"] {
        let path = path(language);
        for (line, text) in desk.read(&path).lines().enumerate() {
            if text.contains(" = ") && !text.starts_with('#') {
                let _ = expected.insert(place(&path, line + 1, "empty"));
            }
        }
    }
    assert_eq!(expected.len(), 48);
    let text = desk.read(&facts);
    let line = |field: &str| text.lines().position(|it| it.contains(field)).expect("a line") + 1;
    for field in ["\"sectors\"", "\"subjects\"", "\"pay\""] {
        let _ = expected.insert(place(&facts, line(field), "empty-field"));
    }
    let _ = expected.insert(place(&facts, line("\"code\""), "placeholder"));
    let found: BTreeSet<_> = problems
        .iter()
        .map(|it| {
            let text = |name: &str| it[name].as_str().expect("text").to_owned();
            (text("file"), it["line"].as_u64().expect("a line") as usize, text("code"))
        })
        .collect();
    assert_eq!(found, expected);
    assert_eq!(problems.len(), expected.len());
    // Of the translation nothing is done yet.
    let coverage = desk.coverage();
    for language in ["cy", "en"] {
        assert_eq!(coverage[language]["total"]["missing"]["messages"], 24);
        assert_eq!(coverage[language]["total"]["draft"]["messages"], 0);
    }
    // What is written is asked for no more; and what is not true of it may go.
    let written = "title = Lift engineer\nsummary = Keeps lifts going.\nwork-activities = Lifts.\n";
    fs::write(desk.folder().join(path("en")), written).expect("written");
    let written = "title = Peiriannydd lifftiau\nsummary = Cadw lifftiau i fynd.\nwork-activities = Lifftiau.\n";
    fs::write(desk.folder().join(path("cy")), written).expect("written");
    desk.change(&facts, "\"0000\"", "\"5223\"");
    desk.change(&facts, "\"sectors\": []", "\"sectors\": [\"construction\"]");
    desk.change(&facts, "\"subjects\": []", "\"subjects\": [\"maths\"]");
    let (code, problems) = desk.check();
    assert_eq!((code, problems.len()), (0, 1), "{problems:?}");
    assert_eq!(problems[0]["code"], "empty-field");
    assert_eq!(problems[0]["severity"], "warning");
    let page = desk.says(&["show", "lift-engineer"]);
    assert!(page.starts_with("Lift engineer\n"), "{page}");
}

#[test]
fn a_career_that_is_there_is_not_begun_anew() {
    let desk = Desk::new();
    desk.refuses(&["new-career", "electrician"], "“electrician”");
    desk.refuses(&["new-career", "electrician", "--lang", "cy"], "yno yn barod");
    for bad in ["Lift Engineer", "lift_engineer", "lift-", "lift--engineer", "../lift", "liffť", ""]
    {
        desk.refuses(&["new-career", bad], "is not an id");
    }
    refuses(desk.data.path(), &["new-career", "lift-engineer"], "--content");
    // One of its three files is enough: what is written there stays.
    let path = "i18n/cy/careers/lift-engineer.ftl";
    fs::write(desk.folder().join(path), "title = Peiriannydd lifftiau\n").expect("written");
    desk.refuses(&["new-career", "lift-engineer"], "“lift-engineer”");
    // One that is built in is there, too, in a folder that has nothing yet.
    Desk::empty().refuses(&["new-career", "electrician"], "“electrician”");
}

#[test]
fn a_career_can_not_be_begun_where_nothing_can_be_written() {
    let desk = Desk::empty();
    fs::write(desk.folder().join("resources"), "a file in the way").expect("written");
    let folder = desk.path("content");
    refuses(desk.data.path(), &["new-career", "lift-engineer", "--content", &folder], "resources");
    let left: Vec<_> = walk(&desk.folder()).into_iter().filter(|it| it.is_file()).collect();
    assert_eq!(left, [desk.folder().join("resources")], "nothing of it is left behind");
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        if entry.path().is_dir() {
            found.extend(walk(&entry.path()));
        }
        found.push(entry.path());
    }
    found
}

#[test]
fn check_says_by_its_exit_code_whether_something_is_wrong() {
    let desk = Desk::new();
    let data = desk.data.path();
    let folder = desk.path("content");
    let code = |args: &[&str]| cli(data, args).status.code();
    assert_eq!(says(data, &["check", &folder]), "Nothing is wrong.\n");
    assert_eq!(says(data, &["check", &folder, "--json"]), "[]\n");
    assert_eq!(says(data, &["check", "--content", &folder]), "Nothing is wrong.\n");
    assert_eq!(says(data, &["check", "--lang", "cy"]), "Nid oes dim o'i le.\n");
    // A warning alone is no error.
    desk.change(WELSH, "title = Trydanwr", "title = Y  trydanwr");
    let text = says(data, &["check", &folder]);
    assert!(text.contains(": warning: ") && text.ends_with("0 errors, 2 warnings.\n"), "{text}");
    desk.change(WELSH, "title = Y  trydanwr", "title = Y trydanwr & mwy");
    assert_eq!(code(&["check", &folder]), Some(1));
    assert_eq!(code(&["check", &folder, "--json"]), Some(1));
    assert_eq!(code(&["check"]), Some(0), "the built-in content is another");
    refuses(data, &["check", "/no/such/folder"], "/no/such/folder");
    refuses(data, &["check", &folder, "--dictionary", "/no/such.dic"], "/no/such.aff");
    refuses(data, &["check", &folder, "--fast"], "--fast");
    refuses(data, &["coverage", "/no/such/folder", "--lang", "cy"], "Ni ellir darllen");
}

#[test]
fn check_gives_other_programs_every_part_of_a_problem() {
    let desk = Desk::new();
    desk.change(WELSH, "title = Trydanwr\n", "title = Trydanwr & mwy\n");
    desk.change("i18n/en/ui/common.ftl", "back = Back\n", "");
    desk.change("resources/careers/electrician.json", "\"5241\"", "\"52\"");
    let (code, problems) = desk.check();
    assert_eq!(code, 1);
    let keys = ["about", "advice", "code", "column", "file", "line", "message", "severity"];
    for problem in &problems {
        let problem = problem.as_object().expect("an object");
        assert_eq!(problem.keys().collect::<Vec<_>>(), keys);
        assert!(["error", "warning"].contains(&problem["severity"].as_str().expect("a severity")));
        assert!(problem["message"].as_str().is_some_and(|it| !it.is_empty()));
        assert!(problem["advice"].as_str().is_some_and(|it| !it.is_empty()));
    }
    let of = |code: &str| {
        problems.iter().find(|it| it["code"] == code).unwrap_or_else(|| panic!("no {code}"))
    };
    let ampersand = of("ampersand");
    assert_eq!(ampersand["file"], WELSH);
    let line = desk.read(WELSH).lines().position(|it| it.contains('&')).expect("a line") + 1;
    assert_eq!((&ampersand["line"], &ampersand["column"]), (&json!(line), &json!(18)));
    assert_eq!(ampersand["about"], "careers/electrician#title");
    assert_eq!(ampersand["severity"], "error");
    assert_eq!(of("missing-message")["file"], "i18n/en/ui/common.ftl");
    assert_eq!(of("stale")["severity"], "warning");
    let field = of("field");
    assert_eq!(field["file"], "resources/careers/electrician.json");
    let facts = desk.read("resources/careers/electrician.json");
    let at = facts.lines().position(|it| it.contains("soc2020")).expect("a line") + 1;
    assert_eq!((&field["line"], &field["about"]), (&json!(at), &Value::Null));
    // The text has the same, a place and two lines for each.
    let output = cli(desk.data.path(), &["check", &desk.path("content")]);
    let text = String::from_utf8(output.stdout).expect("text");
    assert_eq!(text.lines().count(), 2 * problems.len() + 1, "{text}");
    assert!(text.contains(&format!("{WELSH}:{line}:18: error: ")), "{text}");
}
