//! Why something was found: a piece of its words, with those that meet the query marked.

use super::careers::texts_of;
use super::{Field, Hit, words};
use crate::content::Content;
use crate::guide::CareerId;
use crate::l10n::Language;

/// Why a career was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    /// The best field that was met.
    pub field: Field,
    /// In which language.
    pub language: Language,
    /// Its words, piece by piece.
    pub pieces: Vec<Piece>,
}

/// A piece of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Whether they meet the query.
    pub is_met: bool,
}

/// How many bytes of words stand before and behind what meets the query, about.
const BEFORE: usize = 40;
const BEHIND: usize = 70;

impl Why {
    /// Why this career was found: the words of its best field that meet the query.
    pub fn of(content: &Content, id: &CareerId, hit: &Hit) -> Option<Self> {
        let best = hit.met.iter().min_by_key(|met| met.field)?;
        let terms: Vec<&str> = hit.met.iter().map(|met| met.term.as_str()).collect();
        let career = content.guide.career(id)?;
        let profile = content.profile(id, best.language)?;
        texts_of(content, career, &profile, best.field)
            .into_iter()
            .find_map(|text| {
                let holds_best = words(&text).iter().any(|word| word.folded == best.term);
                holds_best.then(|| marked(&text, &best.term, &terms))
            })
            .map(|pieces| Self { field: best.field, language: best.language, pieces })
    }
}

/// The words round the first that is `best`, with all that are among `terms` marked.
fn marked(text: &str, best: &str, terms: &[&str]) -> Vec<Piece> {
    let found = words(text);
    let first = found.iter().find(|word| word.folded == best).map_or(0, |word| word.range.start);
    let start = match first.checked_sub(BEFORE) {
        None => 0,
        // At the beginning of a word, and never over the end of a line.
        Some(from) => {
            let line = text[..first].rfind('\n').map_or(0, |end| end + 1);
            let word = found.iter().map(|word| word.range.start).find(|&start| start >= from);
            word.unwrap_or(first).max(line)
        }
    };
    // The mark of an item of a list says nothing here.
    let rest = text[start..].trim_start();
    let start = text.len() - rest.strip_prefix("- ").unwrap_or(rest).len();
    let before = text[..start].trim_end_matches([' ', '-']);
    let is_cut_before = !before.is_empty() && !before.ends_with('\n');
    let line = text[first..].find('\n').map_or(text.len(), |end| first + end);
    let ends = found.iter().map(|word| word.range.end).filter(|&end| end <= first + BEHIND);
    let end = if text.len() <= first + BEHIND { text.len() } else { ends.max().unwrap_or(line) };
    let end = end.min(line).max(start);

    let mut pieces = Vec::new();
    let mut push = |text: &str, is_met| {
        if !text.is_empty() {
            pieces.push(Piece { text: text.to_owned(), is_met });
        }
    };
    let mut at = start;
    push(if is_cut_before { "… " } else { "" }, false);
    for word in found.iter().filter(|word| word.range.start >= start && word.range.end <= end) {
        if terms.contains(&word.folded.as_str()) {
            push(&text[at..word.range.start], false);
            push(&text[word.range.clone()], true);
            at = word.range.end;
        }
    }
    push(&text[at..end], false);
    push(if end < line { " …" } else { "" }, false);
    pieces
}
