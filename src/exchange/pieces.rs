//! Both languages of a text side by side, one piece for each form, so that a form is translated as a
//! sentence is; and the text put together again from its pieces.

use super::tree::{Bit, Choice, Form};
use crate::l10n::Language;
use std::collections::BTreeMap;

/// A part of a piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// Plain words.
    Words(String),
    /// What is put in, or a choice, whose forms are pieces of their own: [`Mark`].
    Code(String),
}

/// A piece of a text: all of it, or one form of a choice in it.
#[derive(Debug)]
pub(super) struct Piece {
    /// The way to it: nothing, or `:1.few`, the form `few` of the first choice; `:1.few:2.one`.
    pub path: String,
    /// What is translated.
    pub source: Vec<Part>,
    /// The translation, where there is one.
    pub target: Option<Vec<Part>>,
    /// Whether there is something to translate.
    pub is_translated: bool,
    /// The pieces that are forms of a choice in it.
    pub forms: Vec<Piece>,
}

/// What stands for a choice in a piece: `{ 1: $count -> [one] *[other] }`. Nothing else in Fluent
/// begins like it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Mark {
    number: usize,
    by: String,
    /// The forms in order, and whether each is the default.
    keys: Vec<(String, bool)>,
}

impl Mark {
    fn of(number: usize, choice: &Choice) -> Self {
        let keys = choice.forms.iter().map(|form| (form.key.clone(), form.is_default)).collect();
        Self { number, by: choice.by.clone(), keys }
    }

    fn write(&self) -> String {
        let keys = self
            .keys
            .iter()
            .map(|(key, is_default)| format!("{}[{key}]", if *is_default { "*" } else { "" }));
        format!("{{ {}: {} -> {} }}", self.number, self.by, keys.collect::<Vec<_>>().join(" "))
    }

    fn read(code: &str) -> Option<Self> {
        let inner = code.strip_prefix('{')?.strip_suffix('}')?.trim();
        let (number, inner) = inner.split_once(':')?;
        let (by, keys) = inner.rsplit_once("->")?;
        let keys = keys.split_whitespace().map(|key| {
            let bare = key.strip_prefix('*').unwrap_or(key);
            let name = bare.strip_prefix('[')?.strip_suffix(']')?;
            Some((name.to_owned(), bare.len() < key.len()))
        });
        Some(Self {
            number: number.parse().ok()?,
            by: by.trim().to_owned(),
            keys: keys.collect::<Option<_>>()?,
        })
    }
}

/// Whether a piece is choices alone, with no words round them.
fn is_bare(parts: &[Part]) -> bool {
    let is_mark = |part: &Part| matches!(part, Part::Code(code) if Mark::read(code).is_some());
    !parts.is_empty() && parts.iter().all(is_mark)
}

/// Takes both languages of a text apart, for translation into a language.
pub(super) fn pieces(source: &[Bit], target: Option<&[Bit]>, to: Language) -> Piece {
    piece(String::new(), source, target, to, true)
}

fn piece(
    path: String,
    source: &[Bit],
    target: Option<&[Bit]>,
    to: Language,
    is_wanted: bool,
) -> Piece {
    let from = choices(source, &[]);
    let into = target.map(|target| choices(target, &from)).unwrap_or_default();
    let parts = parts(source, &from);
    let translation = target.map(|target| self::parts(target, &into));
    let is_bare = is_bare(&parts) && translation.as_deref().is_none_or(is_bare);
    let mut numbers: Vec<usize> = from.iter().chain(&into).map(|(number, _)| *number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let mut forms = Vec::new();
    for number in numbers {
        let find = |list: &[(usize, &Choice)]| list.iter().position(|it| it.0 == number);
        let here = find(&from).map(|at| from[at].1);
        let there = find(&into).map(|at| into[at].1);
        // A choice that the translation makes do without is shown, and not asked for.
        let is_wanted = is_wanted && (there.is_some() || target.is_none());
        for key in keys(here, there, to, is_wanted) {
            let form = here.and_then(|it| form_for(it, &key));
            let source = form.map_or(source, |form| form.text.as_slice());
            let target = there.and_then(|it| it.form(&key)).map(|form| form.text.as_slice());
            let path = format!("{path}:{number}.{key}");
            forms.push(piece(path, source, target, to, is_wanted));
        }
    }
    let is_translated = is_wanted && !is_bare;
    Piece { path, source: parts, target: translation, is_translated, forms }
}

/// The choices of a text, numbered; those by the same thing as in the other language alike.
fn choices<'t>(bits: &'t [Bit], like: &[(usize, &Choice)]) -> Vec<(usize, &'t Choice)> {
    let mut left: Vec<&(usize, &Choice)> = like.iter().collect();
    let mut next = like.len() + 1;
    let choices = bits.iter().filter_map(|bit| match bit {
        Bit::Choice(choice) => Some(choice),
        _ => None,
    });
    let numbered = choices.map(|choice| {
        let number = match left.iter().position(|(_, other)| other.by == choice.by) {
            Some(at) => left.remove(at).0,
            None => {
                next += 1;
                next - 1
            }
        };
        (number, choice)
    });
    numbered.collect()
}

fn parts(bits: &[Bit], numbered: &[(usize, &Choice)]) -> Vec<Part> {
    let mut numbered = numbered.iter();
    let parts = bits.iter().filter_map(|bit| match bit {
        Bit::Words(words) => Some(Part::Words(words.clone())),
        Bit::Code(code) => Some(Part::Code(code.clone())),
        Bit::Choice(_) => {
            numbered.next().map(|(number, choice)| Part::Code(Mark::of(*number, choice).write()))
        }
    });
    parts.collect()
}

/// The forms of number that a language has, in the order in which they are written.
fn plurals(language: Language) -> &'static [&'static str] {
    match language {
        Language::Cymraeg => &PLURALS,
        Language::English => &["one", "other"],
    }
}

const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_digit() || c == '-')
}

/// Whether a choice is by number.
fn is_plural(choice: &Choice) -> bool {
    choice.form("other").is_some_and(|form| form.is_default)
        && choice.forms.iter().all(|it| is_number(&it.key) || PLURALS.contains(&it.key.as_str()))
}

/// The number that a form of number is for alone, in a language that has that form.
fn number_of(key: &str) -> Option<&'static str> {
    match key {
        "zero" => Some("0"),
        "one" => Some("1"),
        "two" => Some("2"),
        "few" => Some("3"),
        "many" => Some("6"),
        _ => None,
    }
}

/// The form that says what a form of the other language is to say: for `zero` also `0`.
fn form_for<'c>(choice: &'c Choice, key: &str) -> Option<&'c Form> {
    let alike = PLURALS.into_iter().find(|it| number_of(it) == Some(key)).or(number_of(key));
    let alike = alike.filter(|_| is_plural(choice)).and_then(|key| choice.form(key));
    choice.form(key).or(alike).or_else(|| choice.default_form())
}

/// The forms to translate: those that the translation has, with new ones of the source before its
/// default; where it has none yet, those that its language needs.
fn keys(
    here: Option<&Choice>,
    there: Option<&Choice>,
    to: Language,
    is_wanted: bool,
) -> Vec<String> {
    let names = |choice: &Choice| -> Vec<String> {
        choice.forms.iter().map(|form| form.key.clone()).collect()
    };
    match (here, there) {
        (here, Some(there)) => {
            let mut keys = names(there);
            let is_last = there.forms.last().is_some_and(|form| form.is_default);
            let at = keys.len() - usize::from(is_last);
            let new = here.map(names).unwrap_or_default().into_iter();
            // Forms of number are the language's own affair.
            let new = new.filter(|key| {
                there.form(key).is_none()
                    && !(is_plural(there) && (is_number(key) || PLURALS.contains(&key.as_str())))
            });
            let _ = keys.splice(at..at, new.collect::<Vec<_>>());
            keys
        }
        (Some(here), None) if is_wanted && is_plural(here) => {
            let is_own = |key: &String| plurals(to).iter().any(|it| number_of(it) == Some(key));
            let numbers = names(here).into_iter().filter(|key| is_number(key) && !is_own(key));
            numbers.chain(plurals(to).iter().map(|key| (*key).to_owned())).collect()
        }
        (Some(here), None) => names(here),
        (None, None) => Vec::new(),
    }
}

/// A piece as it was read back.
#[derive(Debug, Clone)]
pub(super) struct Returned {
    /// What was translated.
    pub source: Vec<Part>,
    /// The translation; none where it is not done.
    pub target: Option<Vec<Part>>,
}

/// The pieces of one text by their path, and the paths in the order in which they were read.
#[derive(Debug, Clone, Default)]
pub(super) struct Pieces {
    by_path: BTreeMap<String, Returned>,
    order: Vec<String>,
}

impl Pieces {
    /// Adds a piece; gives false where it is there already.
    pub fn add(&mut self, path: &str, piece: Returned) -> bool {
        self.order.push(path.to_owned());
        self.by_path.insert(path.to_owned(), piece).is_none()
    }

    /// The translation put together. None where it, or the form of it that is taken where no other
    /// fits, is not done.
    pub fn translation(&self) -> Option<Vec<Bit>> {
        self.assemble("")
    }

    fn assemble(&self, path: &str) -> Option<Vec<Bit>> {
        let piece = self.by_path.get(path)?;
        // Nobody is asked to translate a piece that is choices alone.
        let parts = match &piece.target {
            Some(target) => target,
            None if is_bare(&piece.source) => &piece.source,
            None => return None,
        };
        let mut bits = Vec::new();
        for part in parts {
            match part {
                Part::Words(words) => match bits.last_mut() {
                    Some(Bit::Words(before)) => before.push_str(words),
                    _ => bits.push(Bit::Words(words.clone())),
                },
                Part::Code(code) => bits.push(match Mark::read(code) {
                    Some(mark) => Bit::Choice(self.choice(path, mark)?),
                    None => Bit::Code(code.clone()),
                }),
            }
        }
        Some(bits)
    }

    fn choice(&self, path: &str, mark: Mark) -> Option<Choice> {
        let prefix = format!("{path}:{}.", mark.number);
        let mut keys = mark.keys;
        let known = keys.len();
        let others = self.order.iter().filter_map(|path| path.strip_prefix(&prefix));
        for key in others.filter(|key| !key.contains(':')) {
            if !keys.iter().any(|(known, _)| known == key) {
                let at = keys.len() - usize::from(keys.last().is_some_and(|(_, it)| *it));
                keys.insert(at, (key.to_owned(), false));
            }
        }
        let rank = |key: &str| PLURALS.iter().position(|it| *it == key);
        if keys.len() > known && keys.iter().all(|(key, _)| is_number(key) || rank(key).is_some()) {
            keys.sort_by_key(|(key, _)| rank(key).map_or(0, |rank| rank + 1));
        }
        let mut forms = Vec::new();
        for (key, is_default) in keys {
            match self.assemble(&format!("{prefix}{key}")) {
                Some(text) => forms.push(Form { key, is_default, text }),
                None if is_default => return None,
                None => {}
            }
        }
        Some(Choice { by: mark.by, forms })
    }
}
