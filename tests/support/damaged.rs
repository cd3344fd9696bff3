//! Content that arbitrary bytes have been written into, as a hand, an editor or a torn disk might:
//! for the tests and for what is tried with arbitrary input.

use llwybr::check::{Folder, check};
use llwybr::content::{Content, FileSet};
use llwybr::files;
use llwybr::l10n::Language;
use llwybr::profile;
use std::sync::OnceLock;

/// The files that bytes are written into.
const PATHS: [&str; 32] = [
    "i18n/en/careers/electrician.ftl",
    "i18n/cy/careers/electrician.ftl",
    "i18n/en/statements.ftl",
    "i18n/cy/statements.ftl",
    "i18n/en/terms.ftl",
    "i18n/cy/terms.ftl",
    "i18n/en/dates.ftl",
    "i18n/cy/dates.ftl",
    "i18n/en/facts.ftl",
    "i18n/cy/sources.ftl",
    "i18n/cy/organisations.ftl",
    "i18n/en/pay-scales.ftl",
    "i18n/en/qualifications.ftl",
    "i18n/cy/qualifications.ftl",
    "i18n/cy/articles/internships.ftl",
    "i18n/en/ui/check.ftl",
    "i18n/cy/ui/careers.ftl",
    "i18n/cy/careers/nobody.ftl",
    "i18n/progress.json",
    "i18n/cy/words.txt",
    "i18n/cy/allowed.txt",
    "resources/careers/electrician.json",
    "resources/careers/adult-nurse.json",
    "resources/careers/nobody.json",
    "resources/pay-scales.json",
    "resources/sources.json",
    "resources/sectors.json",
    "resources/subjects.json",
    "resources/qualifications.json",
    "resources/organisations.json",
    "resources/articles.json",
    "resources/fonts/AtkinsonHyperlegibleNext_700Bold.ttf",
];

/// What stands between two files in the input.
const BETWEEN: u8 = 0x1e;

fn built_in() -> &'static FileSet {
    static BUILT_IN: OnceLock<FileSet> = OnceLock::new();
    BUILT_IN.get_or_init(|| {
        let mut files = files::built_in();
        // What nothing is written into only takes time.
        files.retain(|path, _| !path.contains("perfusionist") && !path.contains("accessibility."));
        files
    })
}

/// A content folder from any input: for each file a byte that chooses it, one that says how it is
/// written into, and then what is written.
pub fn damaged(input: &[u8]) -> FileSet {
    let mut folder = FileSet::new();
    for part in input.split(|byte| *byte == BETWEEN).take(4) {
        let [path, how, bytes @ ..] = part else { continue };
        let path = PATHS[usize::from(*path) % PATHS.len()];
        let old = folder.get(path).or(built_in().get(path)).map(|it| it.to_vec());
        let old = old.unwrap_or_default();
        let new = match (how % 4, bytes) {
            // In the midst of it, with something taken out.
            (1, [at @ 0..=255, fine, out, bytes @ ..]) => {
                let at = (usize::from(*at) * 256 + usize::from(*fine)) * old.len() / 65_536;
                let end = (at + usize::from(*out)).min(old.len());
                [&old[..at], bytes, &old[end..]].concat()
            }
            (2, bytes) => [&old, bytes].concat(),
            (3, bytes) => [bytes, &old].concat(),
            _ => bytes.to_vec(),
        };
        let _ = folder.insert(path.to_owned(), new.into());
        // The other language beside it, since the two are compared.
        let other = match path.strip_prefix("i18n/cy/") {
            Some(name) => format!("i18n/en/{name}"),
            None => path.replace("i18n/en/", "i18n/cy/"),
        };
        if let Some(bytes) = built_in().get(&other).filter(|_| !folder.contains_key(&other)) {
            let _ = folder.insert(other, bytes.clone());
        }
    }
    folder
}

/// Loads a folder, checks it, and composes all there is of it, in both languages. How many pages
/// there are, and how many problems.
pub fn use_all_of(folder: &FileSet) -> (usize, usize) {
    let today = jiff::civil::date(2026, 11, 23);
    let content = Content::load(built_in(), folder, today, 1);
    let mut pages = 0;
    for language in Language::ALL {
        for career in content.careers_by_title(language) {
            let profile = content.profile(&career.id, language).expect("a profile");
            assert!(!profile::plain_text(&profile).is_empty());
            pages += 1;
        }
        for article in content.guide.articles() {
            let _ = content.article(article.id.as_str(), language);
        }
    }
    let problems = check(&Folder {
        files: folder,
        behind: built_in(),
        unreadable: &[],
        today,
        spelling: None,
    });
    for problem in &problems {
        for language in Language::ALL {
            let message = problem.message(&content.l10n, language);
            let advice = problem.advice(&content.l10n, language);
            assert!(problem.place().starts_with(&problem.file));
            drop((message, advice));
        }
    }
    (pages, problems.len())
}
