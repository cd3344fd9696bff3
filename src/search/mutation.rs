//! Welsh mutations, turned back.

/// How a word may begin when it is mutated, and how it then begins by itself. A vowel that has lost
/// its g, and an h that a vowel has taken on, are seen to apart.
const MUTATIONS: &[(&str, &str)] = &[
    // soft
    ("g", "c"),
    ("b", "p"),
    ("d", "t"),
    ("f", "b"),
    ("f", "m"),
    ("dd", "d"),
    ("l", "ll"),
    ("r", "rh"),
    // nasal
    ("ngh", "c"),
    ("mh", "p"),
    ("nh", "t"),
    ("ng", "g"),
    ("m", "b"),
    ("n", "d"),
    // aspirate
    ("ch", "c"),
    ("ph", "p"),
    ("th", "t"),
    // ts, as in the word for chips
    ("j", "ts"),
];

/// The letters with which a word may begin that has lost its g.
const AFTER_G: [char; 10] = ['a', 'e', 'i', 'o', 'u', 'w', 'y', 'l', 'r', 'n'];
const VOWELS: [char; 7] = ['a', 'e', 'i', 'o', 'u', 'w', 'y'];

/// The words that a word could be a mutation of; it need not be one.
pub(crate) fn radicals(folded: &str) -> Vec<String> {
    let mut found: Vec<String> = MUTATIONS
        .iter()
        .filter_map(|(mutated, radical)| {
            let rest = folded.strip_prefix(mutated)?;
            (!rest.is_empty()).then(|| format!("{radical}{rest}"))
        })
        .collect();
    if folded.starts_with(AFTER_G) {
        found.push(format!("g{folded}"));
    }
    if let Some(rest) = folded.strip_prefix('h')
        && rest.starts_with(VOWELS)
    {
        found.push(rest.to_owned());
    }
    found
}
