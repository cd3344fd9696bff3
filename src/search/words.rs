//! Words as they are searched by: without case, accents and what is joined on to them.

use icu_normalizer::DecomposingNormalizer;
use std::ops::Range;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// As it is searched by.
    pub folded: String,
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
}

/// The longest word that is searched by, in bytes; what is longer is cut.
const LONGEST: usize = 48;

/// What may be joined on behind an apostrophe: *i'r*, *a'u*, *nurse's*.
const JOINED: [&str; 13] = ["r", "n", "i", "u", "w", "ch", "m", "th", "s", "t", "d", "ll", "re"];
/// What may be joined on before one: *d'ath*, *f'athro*.
const JOINED_BEFORE: [&str; 2] = ["d", "f"];

/// The words of a text.
pub fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let is_part = |letter: char| letter.is_alphanumeric() || is_mark(letter) || letter == '^';
    let mut pieces: Vec<Range<usize>> = Vec::new();
    let mut start = None;
    // What stands between the last piece and the next, if it is an apostrophe alone.
    let mut is_joined = false;
    let mut flush = |pieces: &mut Vec<Range<usize>>| {
        push(text, pieces, &mut found);
        pieces.clear();
    };
    for (place, letter) in text.char_indices() {
        if is_part(letter) {
            if start.is_none() {
                if !is_joined {
                    flush(&mut pieces);
                }
                start = Some(place);
            }
            is_joined = false;
        } else {
            if let Some(start) = start.take() {
                pieces.push(start..place);
                is_joined = is_apostrophe(letter);
            } else {
                is_joined = false;
            }
        }
    }
    if let Some(start) = start {
        pieces.push(start..text.len());
    }
    flush(&mut pieces);
    found
}

/// Adds the words of pieces that apostrophes alone stand between.
fn push(text: &str, pieces: &[Range<usize>], found: &mut Vec<Word>) {
    for (index, range) in pieces.iter().enumerate() {
        let folded = fold(&text[range.clone()]);
        let is_joined = index > 0 && JOINED.contains(&folded.as_str());
        let is_joined_before = index + 1 < pieces.len() && JOINED_BEFORE.contains(&folded.as_str());
        if !folded.is_empty() && !is_joined && !is_joined_before {
            found.push(Word { folded, range: range.clone() });
        }
    }
}

/// Without case and accents; an accent typed as `^` is none either.
pub(super) fn fold(word: &str) -> String {
    let mut folded = if word.is_ascii() {
        word.to_ascii_lowercase()
    } else {
        let lower = word.to_lowercase();
        let plain = DecomposingNormalizer::new_nfd().normalize(&lower);
        plain.chars().filter(|letter| !is_mark(*letter)).collect()
    };
    folded.retain(|letter| letter != '^');
    if folded.len() > LONGEST {
        let end = (0..=LONGEST).rev().find(|&end| folded.is_char_boundary(end));
        folded.truncate(end.unwrap_or_default());
    }
    folded
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | '`' | '´')
}

/// Words that say nothing of what is looked for: people type sentences.
const COMMON: &[&str] = &[
    // Welsh, northern and southern
    "y yr i o a ac ag at am ar yn mewn gan gyda efo dan dros drwy fel neu sy sydd beth sut",
    "fi fy ti dy ei ni ein chi eich nhw eu mi fo fe hi dw dwi wi rydw rwyf rwy wyf nid dydw ddim",
    "mae oes bydd hoffi hoffwn liciwn licio leicio lico eisiau isio isie ishe moyn bod fod cael gael",
    "mynd fynd swydd swyddi gwaith gweithio weithio pobl rhywbeth bobl",
    // English
    "an the to be want wanna work works working job jobs with in of for and or like would my as at",
    "become becoming how do is am are it me that something who someone people on career careers not",
    "dont don im",
];

/// Whether a word says nothing of what is looked for.
pub(super) fn is_common(folded: &str) -> bool {
    COMMON.iter().flat_map(|line| line.split(' ')).any(|word| word == folded)
}

/// The light plurals and singulars of a word, in both languages.
pub(crate) fn plurals(folded: &str) -> Vec<String> {
    const PAIRS: &[(&str, &str)] = &[
        ("y", "ies"),
        ("", "es"),
        ("", "s"),
        ("man", "men"),
        ("wr", "wyr"),
        ("ydd", "wyr"),
        ("nnydd", "nwyr"),
        ("ydd", "yddion"),
        ("", "iaid"),
        ("", "oedd"),
        ("", "ion"),
        ("", "iau"),
        ("", "on"),
        ("", "au"),
        ("", "od"),
    ];
    const SHORTEST: usize = 3;
    let mut found = Vec::new();
    for (singular, plural) in PAIRS {
        if let Some(stem) = folded.strip_suffix(plural)
            && stem.len() >= SHORTEST
        {
            found.push(format!("{stem}{singular}"));
        }
        if let Some(stem) = folded.strip_suffix(singular)
            && stem.len() >= SHORTEST
        {
            found.push(format!("{stem}{plural}"));
        }
    }
    found
}
