use std::borrow::Cow;

/// Words that are no language, by which one sees what a translation would do to the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Pseudo {
    /// None: the words as they are.
    #[default]
    Off,
    /// Every word accented and a third longer: what would be cut shows.
    Accented,
    /// Every text that is not in the language asked for is marked.
    Fallbacks,
}

impl Pseudo {
    /// Every one, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Off, Self::Accented, Self::Fallbacks];

    /// Whether the words of every file are dressed before anything is put into them.
    pub(super) const fn dresses(self) -> bool {
        matches!(self, Self::Accented)
    }
}

/// What stands round a text that is not in the language asked for.
const MARKS: [char; 2] = ['«', '»'];

/// A text marked line by line, so that what Markdown has at the beginning of a line stays there.
pub(super) fn marked(text: &str) -> String {
    let [open, close] = MARKS;
    let lines = text.split('\n').map(|line| {
        let words = line.trim_start_matches(['#', '-', '*', ' ']);
        let before = &line[..line.len() - words.len()];
        if words.is_empty() { line.to_owned() } else { format!("{before}{open}{words}{close}") }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A text with its letters accented and each word a third longer; where a link leads stays as it is.
pub(super) fn accented(text: &str) -> Cow<'_, str> {
    let mut accented = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some(end) = rest.find("](") {
        words(&rest[..end], &mut accented);
        let link = &rest[end..];
        let end = link.find(')').unwrap_or(link.len());
        accented.push_str(&link[..end]);
        rest = &link[end..];
    }
    words(rest, &mut accented);
    accented.into()
}

/// Accents words and draws out their vowels until each is a third longer.
fn words(text: &str, accented: &mut String) {
    for word in text.split_inclusive(|letter: char| !letter.is_alphabetic()) {
        let vowels = word.chars().filter(|letter| is_vowel(*letter)).count();
        let more = word.chars().filter(|letter| letter.is_alphabetic()).count().div_ceil(3);
        let mut seen = 0;
        for letter in word.chars() {
            let other = accent(letter);
            accented.push(other);
            if is_vowel(letter) {
                // Shared out among the vowels, the first of them having what is left over.
                let share = more / vowels + usize::from(seen < more % vowels);
                accented.extend(std::iter::repeat_n(other, share));
                seen += 1;
            }
        }
        if vowels == 0 {
            let last = word.chars().rfind(|letter| letter.is_alphabetic());
            let tail = last.map(|_| '~').into_iter().cycle().take(more);
            let end = accented.trim_end_matches(|letter: char| !letter.is_alphabetic()).len();
            accented.insert_str(end, &tail.collect::<String>());
        }
    }
}

fn is_vowel(letter: char) -> bool {
    matches!(letter.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'w' | 'y')
}

/// The letter with an accent, where there is one that the fonts have.
const fn accent(letter: char) -> char {
    match letter {
        'a' => 'á',
        'c' => 'ç',
        'd' => 'ď',
        'e' => 'é',
        'g' => 'ğ',
        'i' => 'í',
        'l' => 'ľ',
        'n' => 'ñ',
        'o' => 'ö',
        'r' => 'ř',
        's' => 'š',
        't' => 'ť',
        'u' => 'ü',
        'w' => 'ŵ',
        'y' => 'ŷ',
        'z' => 'ž',
        'A' => 'Â',
        'C' => 'Ç',
        'D' => 'Ď',
        'E' => 'Ë',
        'G' => 'Ğ',
        'I' => 'Î',
        'L' => 'Ĺ',
        'N' => 'Ñ',
        'O' => 'Ô',
        'R' => 'Ř',
        'S' => 'Š',
        'T' => 'Ť',
        'U' => 'Û',
        'W' => 'Ŵ',
        'Y' => 'Ŷ',
        'Z' => 'Ž',
        _ => letter,
    }
}
