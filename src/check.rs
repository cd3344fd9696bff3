//! What is wrong with words and facts: every fault of a content folder with its place, what it is and
//! what to do about it, in one run that stops at none.
//!
//! [`check`] is pure: it is given files and gives back problems. The two languages are compared within
//! the folder alone; only what is referred to is looked up in the built-in content behind it.

mod expected;
mod facts;
mod letters;
mod pairs;
mod problem;
mod prose;
mod references;
mod spelling;
mod syntax;
mod terms;
mod values;
mod welsh;

pub use facts::PLACEHOLDER;
pub use problem::{Code, Problem, Severity};
pub use spelling::{Spelling, SpellingError};

use crate::content::{Fault, FileSet};
use crate::guide::Guide;
use crate::l10n::catalogue::{Catalogue, namespace};
use crate::l10n::progress::{self, Progress};
use crate::l10n::{Language, Position};
use std::collections::BTreeSet;

/// What is checked, and against what.
#[derive(Debug)]
pub struct Folder<'t> {
    /// The files of the folder.
    pub files: &'t FileSet,
    /// The files that stand behind them: the built-in ones.
    pub behind: &'t FileSet,
    /// The files of the folder that can't be read.
    pub unreadable: &'t [Fault],
    /// The day on which figures are judged to be old.
    pub today: jiff::civil::Date,
    /// A dictionary, where Welsh is to be spelt by one.
    pub spelling: Option<&'t Spelling>,
}

/// What every part of checking has at hand.
struct Checker<'c, 't> {
    folder: &'c Folder<'t>,
    catalogue: &'c Catalogue<'t>,
    behind: &'c Catalogue<'t>,
    guide: &'c Guide,
    progress: &'c Progress,
    allowed: Allowed,
    problems: Vec<Problem>,
}

/// Texts and words that are right although they look wrong, from `i18n/cy/allowed.txt` and
/// `i18n/cy/words.txt`: one a line.
struct Allowed {
    same: BTreeSet<String>,
    words: BTreeSet<String>,
}

/// Everything that is wrong, by file and place.
pub fn check(folder: &Folder<'_>) -> Vec<Problem> {
    let catalogue = Catalogue::read(words(folder.files));
    let behind = Catalogue::read(words(folder.behind));
    let (guide, faults) = Guide::load(folder.behind, folder.files);
    let (progress, torn) = progress_of(folder.files);
    let mut checker = Checker {
        folder,
        catalogue: &catalogue,
        behind: &behind,
        guide: &guide,
        progress: &progress,
        allowed: Allowed::of(folder),
        problems: torn.into_iter().collect(),
    };
    for fault in folder.unreadable {
        checker.push(fault.into());
    }
    for fault in faults.iter().filter(|fault| folder.files.contains_key(&fault.file)) {
        checker.push(fault.into());
    }
    checker.not_utf8();
    checker.syntax();
    checker.pairs();
    checker.references();
    checker.values();
    checker.prose();
    checker.welsh();
    checker.terms();
    checker.letters();
    checker.expected();
    checker.facts();
    checker.spelling();
    let mut problems = checker.problems;
    problems.sort_by(|left, right| {
        let place = |it: &Problem| (it.file.clone(), it.position, it.code.name());
        place(left).cmp(&place(right))
    });
    problems.dedup();
    problems
}

fn words(files: &FileSet) -> impl Iterator<Item = (&String, &[u8])> {
    files.iter().map(|(path, bytes)| (path, bytes.as_ref()))
}

/// How far the translation of a folder has come, and what is wrong with the file that says so.
fn progress_of(files: &FileSet) -> (Progress, Option<Problem>) {
    let Some(bytes) = files.get(progress::PATH) else {
        return (Progress::default(), None);
    };
    match Progress::read(bytes) {
        Ok(progress) => (progress, None),
        Err(error) => {
            let position = Position { line: error.line(), column: error.column().max(1) };
            let problem = Problem::new(Code::Field, progress::PATH, Some(position))
                .with("field", "i18n/progress.json")
                .with("detail", error.to_string());
            (Progress::default(), Some(problem))
        }
    }
}

impl Allowed {
    fn of(folder: &Folder<'_>) -> Self {
        let lines = |name: &str| -> BTreeSet<String> {
            let path = format!("i18n/cy/{name}");
            let files = [folder.files, folder.behind];
            let bytes = files.into_iter().filter_map(|files| files.get(&path));
            let texts = bytes.map(|bytes| String::from_utf8_lossy(bytes).into_owned());
            texts
                .flat_map(|text| text.lines().map(str::trim).map(str::to_owned).collect::<Vec<_>>())
                .filter(|line| !line.is_empty() && !line.starts_with('#'))
                .map(|line| line.to_lowercase())
                .collect()
        };
        Self { same: lines("allowed.txt"), words: lines("words.txt") }
    }
}

impl Checker<'_, '_> {
    fn push(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// Files of words that are not text.
    fn not_utf8(&mut self) {
        for (path, bytes) in self.folder.files {
            if namespace(path).is_some()
                && let Err(error) = std::str::from_utf8(bytes)
            {
                let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]).into_owned();
                let position = Position::of(&before, before.len());
                self.push(Problem::new(Code::NotUtf8, path, Some(position)));
            }
        }
    }

    /// The path of a file of words.
    fn path(language: Language, name: &str) -> String {
        format!("i18n/{}/{name}.ftl", language.code())
    }
}
