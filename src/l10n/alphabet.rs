use super::Language;

/// The letters of Welsh, of which eight are written with two signs.
const WELSH: [&str; 29] = [
    "a", "b", "c", "ch", "d", "dd", "e", "f", "ff", "g", "ng", "h", "i", "j", "l", "ll", "m", "n",
    "o", "p", "ph", "r", "rh", "s", "t", "th", "u", "w", "y",
];

/// The letters of English.
const ENGLISH: [&str; 26] = [
    "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s",
    "t", "u", "v", "w", "x", "y", "z",
];

/// The letters of a language, in order, in small letters.
pub fn alphabet(language: Language) -> &'static [&'static str] {
    match language {
        Language::Cymraeg => &WELSH,
        Language::English => &ENGLISH,
    }
}

/// The letter with which a text begins, whatever its case and accents; none where it begins with
/// another sign. U+034F between two signs says that they are two letters.
pub fn initial(language: Language, text: &str) -> Option<&'static str> {
    let plain: String = icu_normalizer::DecomposingNormalizer::new_nfd()
        .normalize(&text.to_lowercase())
        .chars()
        .filter(|letter| !matches!(letter, '\u{300}'..='\u{34e}' | '\u{350}'..='\u{36f}'))
        .take(2)
        .collect();
    // Two signs stand before one.
    let letters = alphabet(language).iter().copied();
    letters.filter(|letter| plain.starts_with(letter)).max_by_key(|letter| letter.len())
}
