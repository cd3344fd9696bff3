use super::Workbench;
use crate::l10n::catalogue::{Catalogue, FORMS, Text, WordFile, namespace};
use crate::l10n::progress::State;
use crate::l10n::{Given, L10n, Language, MessageRef, Origin, Position};
use std::collections::BTreeSet;

/// A message as a translator is shown it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its namespace.
    pub file: String,
    /// Its id, a term's with its hyphen.
    pub id: String,
    /// The attribute that is asked about, if it is one.
    pub attribute: Option<String>,
    /// What stands above it for those who write it.
    pub comment: String,
    /// It in Welsh and in English.
    pub sides: [Side; 2],
    /// The names of its variables, with their values where they are known.
    pub variables: Vec<(String, Option<String>)>,
    /// It for one number of each plural form; none where it has no such forms.
    pub forms: Vec<Form>,
}

/// A message in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side {
    /// The language.
    pub language: Language,
    /// The file in which it stands, or would stand, below the folder.
    pub path: String,
    /// Where it stands in the file.
    pub position: Option<Position>,
    /// It as it is written.
    pub text: Option<String>,
    /// How far it has come.
    pub state: State,
    /// Whether it stands in the built-in file alone, which can't be edited here.
    pub is_built_in: bool,
}

/// A message for one number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// The number.
    pub number: u8,
    /// The name of the Welsh form that it takes.
    pub name: &'static str,
    /// It in Welsh and in English.
    pub texts: [Option<String>; 2],
}

/// A number that takes each of the forms of Welsh, in their order.
const NUMBERS: [u8; 6] = [0, 1, 2, 3, 6, 10];

impl Workbench {
    /// The message that a text comes from.
    pub fn entry(&self, l10n: &L10n, origin: &Origin) -> Option<Entry> {
        let (file, id) = (origin.message.file.as_ref(), origin.message.id.as_ref());
        let attribute = origin.message.attribute.as_deref();
        let paths = Language::ALL.map(|language| path(language, file));
        let files = paths.iter().filter_map(|path| Some((path, self.file(path)?.as_ref())));
        let catalogue = Catalogue::read(files);
        let pair = catalogue.pairs(file).into_iter().find(|pair| pair.name() == id)?;
        let progress = self.progress();
        let side = |language: Language| {
            let words = catalogue.of(language).get(file);
            let entry = pair.of(language);
            let text = entry.and_then(|entry| entry.text(attribute));
            let path = path(language, file);
            Side {
                language,
                is_built_in: !self.files.contains_key(&path) && self.built_in.contains_key(&path),
                path,
                position: words.zip(entry).map(|(words, entry)| words.position(entry.id)),
                text: text.map(|text| unindented(&text.written())),
                state: progress.state(&pair, language),
            }
        };
        let texts: Vec<Text<'_, '_>> = Language::ALL
            .into_iter()
            .filter_map(|language| pair.of(language)?.text(attribute))
            .collect();
        let names: BTreeSet<&str> =
            texts.iter().flat_map(|text| text.references().variables).collect();
        let value = |name: &str| origin.values.iter().find(|given| given.name == name);
        let counted: BTreeSet<&str> = texts
            .iter()
            .flat_map(|text| text.selectors())
            .filter(|selector| selector.is_by_number())
            .filter_map(|selector| selector.variable())
            .collect();
        let comment = [pair.english, pair.welsh].into_iter().flatten().map(|it| &it.comment);
        Some(Entry {
            file: file.to_owned(),
            id: id.to_owned(),
            attribute: attribute.map(str::to_owned),
            comment: comment.into_iter().find(|it| !it.is_empty()).cloned().unwrap_or_default(),
            sides: Language::ALL.map(side),
            variables: names
                .iter()
                .map(|name| ((*name).to_owned(), value(name).map(|given| given.value.clone())))
                .collect(),
            forms: if counted.is_empty() {
                Vec::new()
            } else {
                let numbers = NUMBERS.into_iter().zip(FORMS);
                numbers.map(|number| form(l10n, origin, &counted, number)).collect()
            },
        })
    }

    /// The message that stands at a place of a file, or last before it.
    pub fn message_at(&self, path: &str, position: Option<Position>) -> Option<MessageRef> {
        let (language, name) = namespace(path)?;
        let text = std::str::from_utf8(self.file(path)?).ok()?;
        let words = WordFile::read(language, name, path, text);
        let line = position.map_or(1, |position| position.line);
        let mut before = words.entries.iter().rev();
        let entry = before.find(|entry| words.position(entry.id).line <= line)?;
        Some(MessageRef::new(name.to_owned(), entry.name().into_owned()))
    }
}

/// A text of many lines without the indentation that all but its first have in a file.
fn unindented(text: &str) -> String {
    text.replace("\n    ", "\n")
}

/// The path of a file of words.
fn path(language: Language, file: &str) -> String {
    format!("i18n/{}/{file}.ftl", language.code())
}

/// The message with this number for each variable that it counts by.
fn form(
    l10n: &L10n,
    origin: &Origin,
    counted: &BTreeSet<&str>,
    (number, name): (u8, &'static str),
) -> Form {
    let kept = origin.values.iter().filter(|given| !counted.contains(given.name.as_str())).cloned();
    let numbers = counted.iter().map(|name| Given {
        name: (*name).to_owned(),
        value: number.to_string(),
        is_number: true,
    });
    let values: Vec<Given> = kept.chain(numbers).collect();
    let args = Given::args(&values);
    Form {
        number,
        name,
        texts: Language::ALL.map(|language| l10n.own(language, &origin.message, &args)),
    }
}
