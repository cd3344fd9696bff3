use super::Workbench;
use crate::check::{self, Folder, Problem, Severity};
use crate::l10n::Language;
use crate::l10n::catalogue::Catalogue;
use crate::l10n::coverage::{self, Coverage};
use crate::l10n::progress::{self, Progress, State};

/// What is wrong with a folder, and how far its translation has come.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// All that is wrong, by file and place.
    pub problems: Vec<Problem>,
    coverage: [Vec<(String, Coverage)>; 2],
    untranslated: [Vec<Untranslated>; 2],
}

/// A message that a language lacks, or that is older there than in the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untranslated {
    /// Its namespace.
    pub file: String,
    /// Its id, a term's with its hyphen.
    pub id: String,
}

impl Workbench {
    /// Checks the folder and counts what is translated.
    pub fn report(&self, today: jiff::civil::Date) -> Report {
        let problems = check::check(&Folder {
            files: &self.files,
            behind: &self.built_in,
            unreadable: &self.unreadable,
            today,
            spelling: None,
        });
        let files = self.files.iter().map(|(path, bytes)| (path, bytes.as_ref()));
        let catalogue = Catalogue::read(files);
        let progress = self.progress();
        Report {
            problems,
            coverage: Language::ALL
                .map(|language| coverage::by_file(&catalogue, &progress, language)),
            untranslated: Language::ALL
                .map(|language| untranslated(&catalogue, &progress, language)),
        }
    }

    /// How far the translation of the folder has come; nothing is known where its file is torn.
    pub(super) fn progress(&self) -> Progress {
        let read = self.files.get(progress::PATH).and_then(|bytes| Progress::read(bytes).ok());
        read.unwrap_or_default()
    }
}

impl Report {
    /// How far each file has come in a language, by namespace.
    pub fn coverage(&self, language: Language) -> &[(String, Coverage)] {
        &self.coverage[language as usize]
    }

    /// What a language lacks, or has older than the other, by file and in the order of each.
    pub fn untranslated(&self, language: Language) -> &[Untranslated] {
        &self.untranslated[language as usize]
    }

    /// How many problems are as bad as this.
    pub fn count(&self, severity: Severity) -> usize {
        self.problems.iter().filter(|problem| problem.severity() == severity).count()
    }
}

fn untranslated(
    catalogue: &Catalogue<'_>,
    progress: &Progress,
    language: Language,
) -> Vec<Untranslated> {
    let mut found = Vec::new();
    for file in catalogue.namespaces() {
        let pairs = catalogue.pairs(file).into_iter();
        let wanted = pairs
            .filter(|pair| matches!(progress.state(pair, language), State::Missing | State::Stale));
        found.extend(
            wanted.map(|pair| Untranslated { file: file.to_owned(), id: pair.name().into_owned() }),
        );
    }
    found
}
