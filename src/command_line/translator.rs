//! The verbs of those who write and translate: check, coverage, translated, reviewed, new-career.

use super::{Shared, Stop, Words};
use crate::check::{self, Folder, Problem, Severity, Spelling};
use crate::content::{Fault, FaultKind, FileSet};
use crate::files;
use crate::guide::CareerId;
use crate::l10n::catalogue::Catalogue;
use crate::l10n::coverage::{self, Amount, Coverage};
use crate::l10n::progress::{self, Progress};
use crate::l10n::words::{command_line as words, new_career};
use crate::l10n::{Args, Language, MessageId};
use crate::profile::SectionId;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::Path;

/// What a verb prints, and whether it found something wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// What is printed.
    pub text: String,
    /// Whether the exit code says that something is wrong.
    pub is_wrong: bool,
}

impl From<String> for Printed {
    fn from(text: String) -> Self {
        Self { text, is_wrong: false }
    }
}

/// The files of a folder; the built-in ones where none is named.
fn read(words: &Words, folder: Option<&Path>) -> Result<(FileSet, Vec<Fault>), Stop> {
    let Some(folder) = folder else {
        return Ok((files::built_in(), Vec::new()));
    };
    files::read_folder(folder).map_err(|error| words.folder_error(&error))
}

/// The files of a folder, as [`read`] gives them; one that can't be read is an error, since what is
/// written from the others would not hold it.
pub(super) fn read_whole(words: &Words, folder: Option<&Path>) -> Result<FileSet, Stop> {
    let (files, unreadable) = read(words, folder)?;
    let Some(Fault { file, kind, .. }) = unreadable.first() else { return Ok(files) };
    let reason = match kind {
        FaultKind::Unreadable(reason) => reason.clone(),
        other => other.to_string(),
    };
    Err(words.file_error(words::ERROR_READ, file, reason))
}

/// The files of the folder named by `--content`, which is to be written in.
pub(super) fn own(words: &Words, shared: &Shared) -> Result<FileSet, Stop> {
    match &shared.content {
        Some(folder) => read_whole(words, Some(folder)),
        None => Err(Stop::error(words.say(words::ERROR_NO_CONTENT))),
    }
}

/// What is wrong with a folder, or with the built-in content.
pub(super) fn check(
    words: &Words,
    folder: Option<&Path>,
    dictionary: Option<&Path>,
    is_json: bool,
) -> Result<Printed, Stop> {
    let (files, unreadable) = read(words, folder)?;
    let behind = files::built_in();
    let spelling = dictionary.map(|path| spelling(words, path)).transpose()?;
    let problems = check::check(&Folder {
        files: &files,
        behind: &behind,
        unreadable: &unreadable,
        today: words.content.today,
        spelling: spelling.as_ref(),
    });
    let errors = problems.iter().filter(|it| it.severity() == Severity::Error).count();
    let text = if is_json {
        let all: Vec<Value> = problems.iter().map(|problem| problem_json(words, problem)).collect();
        format!("{:#}\n", Value::from(all))
    } else {
        problems_text(words, &problems, errors)
    };
    Ok(Printed { text, is_wrong: errors > 0 })
}

fn spelling(words: &Words, path: &Path) -> Result<Spelling, Stop> {
    let text = |path: &Path| {
        let error = |reason| words.file_error(words::ERROR_READ, path.display(), reason);
        files::read_text(path).map_err(error)
    };
    let affixes = path.with_extension("aff");
    Spelling::new(&text(&affixes)?, &text(path)?)
        .map_err(|reason| words.file_error(words::ERROR_READ, path.display(), reason))
}

fn problems_text(words: &Words, problems: &[Problem], errors: usize) -> String {
    let l10n = &words.content.l10n;
    let mut text = String::new();
    for problem in problems {
        let severity = words.say(match problem.severity() {
            Severity::Error => words::CHECK_ERROR,
            Severity::Warning => words::CHECK_WARNING,
        });
        let place = problem.place();
        let message = problem.message(l10n, words.language);
        let advice = problem.advice(l10n, words.language);
        let code = problem.code.name();
        let _ = writeln!(text, "{place}: {severity}: {message} [{code}]\n    {advice}");
    }
    let warnings = problems.len() - errors;
    let args = || Args::new().with("errors", errors).with("warnings", warnings);
    let _ = match problems {
        [] => writeln!(text, "{}", words.say(words::CHECK_CLEAN)),
        _ => writeln!(
            text,
            "{} {}",
            words.say_with(words::CHECK_ERRORS, &args()),
            words.say_with(words::CHECK_WARNINGS, &args())
        ),
    };
    text
}

fn problem_json(words: &Words, problem: &Problem) -> Value {
    let l10n = &words.content.l10n;
    json!({
        "severity": problem.severity(),
        "code": problem.code.name(),
        "file": problem.file,
        "line": problem.position.map(|it| it.line),
        "column": problem.position.map(|it| it.column),
        "message": problem.message(l10n, words.language).text,
        "advice": problem.advice(l10n, words.language).text,
        "about": problem.about.as_ref().map(|(file, id)| format!("{file}#{id}")),
    })
}

/// How much of a folder is translated and reviewed, in both languages.
pub(super) fn coverage(
    words: &Words,
    folder: Option<&Path>,
    is_json: bool,
) -> Result<Printed, Stop> {
    let (files, _) = read(words, folder)?;
    let catalogue = Catalogue::read(files.iter().map(|(path, bytes)| (path, bytes.as_ref())));
    let progress = progress_of(words, &files)?;
    let languages = Language::ALL
        .map(|language| (language, coverage::by_file(&catalogue, &progress, language)));
    if is_json {
        let of = |(language, files): &(Language, Vec<(String, Coverage)>)| {
            let each = files.iter().map(|(name, coverage)| (name.clone(), json!(coverage)));
            let each: serde_json::Map<String, Value> = each.collect();
            (language.code().to_owned(), json!({"total": coverage::total(files), "files": each}))
        };
        let all: serde_json::Map<String, Value> = languages.iter().map(of).collect();
        return Ok(format!("{:#}\n", Value::from(all)).into());
    }
    let mut text = String::new();
    for (language, files) in &languages {
        table(words, *language, files, &mut text);
    }
    Ok(text.into())
}

fn table(words: &Words, language: Language, files: &[(String, Coverage)], text: &mut String) {
    let name = crate::l10n::words::common::LANGUAGE_NAME;
    let name = words.content.l10n.phrase(language, name, &Args::new()).text;
    let columns = [
        words::COVERAGE_TRANSLATED,
        words::COVERAGE_MISSING,
        words::COVERAGE_STALE,
        words::COVERAGE_DRAFT,
        words::COVERAGE_REVIEWED,
    ];
    let columns = columns.map(|column| words.say(column));
    let total = (words.say(words::COVERAGE_TOTAL), coverage::total(files));
    let width = files.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    let width = width.max(total.0.chars().count()).max(name.chars().count()) + 2;
    let cell = columns.iter().map(|it| it.chars().count()).max().unwrap_or(0).max(14) + 2;
    let line = |text: &mut String, name: &str, cells: [String; 5]| {
        let cells: String = cells.iter().map(|it| format!("{it:>cell$}")).collect();
        let _ = writeln!(text, "{name:width$}{cells}");
    };
    let amount = |amount: Amount| format!("{} ({})", amount.messages, amount.words);
    let _ = writeln!(text, "{}", words.say(words::COVERAGE_HEAD));
    line(text, &name, columns);
    for (name, it) in files.iter().chain([&total]) {
        let cells = [it.translated(), it.missing, it.stale, it.draft, it.reviewed].map(amount);
        line(text, name, cells);
    }
    text.push('\n');
}

pub(super) fn progress_of(words: &Words, files: &FileSet) -> Result<Progress, Stop> {
    let Some(bytes) = files.get(progress::PATH) else {
        return Ok(Progress::default());
    };
    Progress::read(bytes)
        .map_err(|error| words.file_error(words::ERROR_READ, progress::PATH, error))
}

/// What a verb notes of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Note {
    /// That both languages say the same.
    Translated,
    /// That someone fluent has read the text of this language.
    Reviewed(Language),
}

/// Notes something of messages, each named `FILE` or `FILE#ID`, or `all`.
pub(super) fn note(
    words: &Words,
    shared: &Shared,
    names: &[&str],
    note: Note,
) -> Result<Printed, Stop> {
    let files = own(words, shared)?;
    let catalogue = Catalogue::read(files.iter().map(|(path, bytes)| (path, bytes.as_ref())));
    // The folder's file takes the place of the built-in one, so that it begins as that does.
    let mut progress = match files.contains_key(progress::PATH) {
        true => progress_of(words, &files)?,
        false => progress_of(words, &files::built_in())?,
    };
    let date = words.content.today.to_string();
    let mut noted = 0_usize;
    for name in names {
        let (file, id) = name.split_once('#').map_or((*name, None), |(file, id)| (file, Some(id)));
        // An attribute is noted with its message.
        let id = id.map(|id| id.split_once('.').map_or(id, |(id, _)| id));
        let before = noted;
        let mut is_known = false;
        for namespace in catalogue.namespaces() {
            if file != "all" && file != namespace {
                continue;
            }
            let pairs = catalogue.pairs(namespace).into_iter();
            for pair in pairs.filter(|pair| id.is_none_or(|id| pair.name() == id)) {
                is_known = true;
                noted += usize::from(match note {
                    Note::Translated => progress.mark_translated(&pair),
                    Note::Reviewed(language) => progress.mark_reviewed(&pair, language, &date),
                });
            }
        }
        if noted == before {
            let error = if is_known { words::ERROR_NOTHING_NOTED } else { words::ERROR_MESSAGE };
            return Err(words.error(error, "name", *name));
        }
    }
    progress.forget_gone(&catalogue);
    let text = progress.write();
    let changed = FileSet::from([(progress::PATH.to_owned(), text.into_bytes().into())]);
    save(words, shared, &changed)?;
    let args = Args::new().with("count", noted);
    Ok(format!("{}\n", words.say_with(words::NOTED, &args)).into())
}

/// Writes skeletons for a new career: its words in both languages, each with a comment on what it is
/// for, and its facts.
pub(super) fn new_career(words: &Words, shared: &Shared, id: &str) -> Result<Printed, Stop> {
    let files = own(words, shared)?;
    let Some(id) = CareerId::new(id) else {
        return Err(words.error(words::ERROR_NEW_ID, "id", id));
    };
    let facts = format!("resources/careers/{id}.json");
    let mut changed = FileSet::from([(facts, skeleton_of_facts(&id).into_bytes().into())]);
    for language in Language::ALL {
        let path = format!("i18n/{}/careers/{id}.ftl", language.code());
        let _ = changed.insert(path, skeleton_of_words(words, language).into_bytes().into());
    }
    let is_there = changed.keys().any(|path| files.contains_key(path));
    if is_there || words.content.guide.career(&id).is_some() {
        return Err(words.error(words::ERROR_CAREER_IS_THERE, "id", id.as_str()));
    }
    save(words, shared, &changed)?;
    let mut text = format!("{}\n", words.say(words::NEW_CAREER_WRITTEN));
    for path in changed.keys() {
        let _ = writeln!(text, "  {path}");
    }
    Ok(text.into())
}

/// The messages of a career, in order, with what each is for.
const MESSAGES: [(&str, MessageId); 9] = [
    ("title", new_career::TITLE),
    ("summary", new_career::SUMMARY),
    ("also-known-as", new_career::ALSO_KNOWN_AS),
    ("search-words", new_career::SEARCH_WORDS),
    ("starts-from", new_career::STARTS_FROM),
    ("first-step", new_career::FIRST_STEP),
    ("route-university", new_career::ROUTE),
    ("route-college", new_career::ROUTE),
    ("route-apprenticeship", new_career::ROUTE),
];

fn skeleton_of_words(words: &Words, language: Language) -> String {
    let say = |message, args: &Args<'_>| words.content.l10n.phrase(language, message, args).text;
    let mut text = format!("### {}\n", say(new_career::HEAD, &Args::new()));
    let mut add = |id: &str, comment: String| {
        let _ = write!(text, "\n# {comment}\n{id} = {{\"\"}}\n");
    };
    for (id, comment) in MESSAGES {
        add(id, say(comment, &Args::new()));
    }
    let composed = [
        SectionId::Pictures,
        SectionId::Figures,
        SectionId::Organisations,
        SectionId::Related,
        SectionId::Sources,
    ];
    for section in SectionId::ALL.iter().filter(|section| !composed.contains(section)) {
        let heading = say(section.heading(), &Args::new());
        add(section.as_str(), say(new_career::SECTION, &Args::new().with("heading", heading)));
    }
    text
}

/// Every field of facts, in the order in which they are written.
fn skeleton_of_facts(id: &CareerId) -> String {
    let code = check::PLACEHOLDER;
    format!(
        r#"{{
  "id": "{id}",
  "sectors": [],
  "subjects": [],
  "soc2020": {{"code": "{code}", "source": "soc-2020"}},
  "interests": null,
  "icon": "compass",
  "pictures": [],
  "pay": [],
  "hours": null,
  "patterns": [],
  "setting": [],
  "abroad": false,
  "welsh": null,
  "entry": {{"level": "gcse", "apprenticeship": true, "adult": true}},
  "routes": ["university", "college", "apprenticeship"],
  "registration": null,
  "qualifications": [],
  "access_courses": false,
  "disclosure": null,
  "figures": [],
  "vacancies": [],
  "organisations": [],
  "related": [],
  "articles": [],
  "sources": []
}}
"#
    )
}

pub(super) fn save(words: &Words, shared: &Shared, changed: &FileSet) -> Result<(), Stop> {
    let Some(folder) = &shared.content else {
        return Err(Stop::error(words.say(words::ERROR_NO_CONTENT)));
    };
    files::write_folder(folder, changed)
        .map_err(|(path, reason)| words.file_error(words::ERROR_WRITE, path.display(), reason))
}
