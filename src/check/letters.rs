//! What the bundled fonts can show: letters that they lack, words that are wider than their column.

use super::{Checker, Code, Problem};
use crate::l10n::Language;
use crate::l10n::catalogue::WordFile;
use std::collections::{BTreeSet, HashMap};
use ttf_parser::Face;

/// The fonts that words are shown in; the last is the widest.
const FONTS: [&str; 3] = [
    "resources/fonts/AtkinsonHyperlegibleNext_400Regular.ttf",
    "resources/fonts/AtkinsonHyperlegibleNext_600SemiBold.ttf",
    "resources/fonts/AtkinsonHyperlegibleNext_700Bold.ttf",
];
/// What parts two letters that only look like one of the alphabet's; it is not shown.
const JOINER: char = '\u{34f}';
/// The width of the narrowest column at 200%, in a window of 1024, and the sizes of the type in it.
const NARROWEST: f32 = 308.0;
const SIZE: f32 = 18.0;
const TITLE_COLUMN: f32 = 464.0;
const TITLE_SIZE: f32 = 34.0;

impl<'t> Checker<'_, 't> {
    pub(super) fn letters(&mut self) {
        let catalogue = self.catalogue;
        let folder = self.folder;
        let bytes = FONTS.map(|path| folder.files.get(path).or(folder.behind.get(path)));
        let faces: Vec<Face<'_>> =
            bytes.into_iter().flatten().filter_map(|bytes| Face::parse(bytes, 0).ok()).collect();
        let Some(widest) = faces.last() else { return };
        let mut signs = Signs { faces: &faces, widest, known: HashMap::new() };
        for language in Language::ALL {
            for file in catalogue.of(language).values() {
                self.lacking(file, &mut signs);
                self.wide(file, &mut signs);
            }
        }
    }

    fn lacking(&mut self, file: &WordFile<'t>, signs: &mut Signs<'_>) {
        let mut named = BTreeSet::new();
        for entry in &file.entries {
            for piece in entry.texts().flat_map(|text| text.pieces()).collect::<Vec<_>>() {
                let is_shown = |sign: char| !sign.is_control() && sign != JOINER;
                let letters = piece.char_indices().filter(|(_, sign)| is_shown(*sign));
                for (at, sign) in letters.filter(|(_, sign)| signs.of(*sign).is_none()) {
                    if named.insert(sign) {
                        let position = file.position(&piece[at..]);
                        let problem = Problem::new(Code::NoGlyph, &file.path, Some(position))
                            .with("id", entry.name())
                            .with("sign", format!("{sign} (U+{:04X})", u32::from(sign)));
                        self.push(problem.about(&file.name, &entry.name()));
                    }
                }
            }
        }
    }

    fn wide(&mut self, file: &WordFile<'t>, signs: &mut Signs<'_>) {
        let is_page = file.name.starts_with("careers/") || file.name.starts_with("articles/");
        for entry in &file.entries {
            let (column, size) = match entry.id {
                "title" => (TITLE_COLUMN, TITLE_SIZE),
                // Words by which one is found are shown nowhere else.
                "search-words" if is_page => continue,
                _ => (NARROWEST, SIZE),
            };
            for piece in entry.texts().flat_map(|text| text.pieces()).collect::<Vec<_>>() {
                // A line may be broken after a hyphen; an address is not shown.
                let shown = piece.split("](").enumerate().map(|(index, part)| match index {
                    0 => part,
                    _ => part.split_once(')').map_or("", |(_, rest)| rest),
                });
                let words = shown.flat_map(|part| part.split([' ', '\n', '-', '–', '/']));
                for word in words.filter(|word| signs.width(word) * size > column) {
                    let position = file.position(word);
                    let problem = Problem::new(Code::TooWide, &file.path, Some(position))
                        .with("id", entry.name())
                        .with("word", word);
                    self.push(problem.about(&file.name, &entry.name()));
                }
            }
        }
    }
}

/// What is known of the signs that words are written in.
struct Signs<'f> {
    faces: &'f [Face<'f>],
    widest: &'f Face<'f>,
    /// How wide each is in the widest font, at a size of 1; none where a font lacks it.
    known: HashMap<char, Option<f32>>,
}

impl Signs<'_> {
    fn of(&mut self, sign: char) -> Option<f32> {
        let (faces, widest) = (self.faces, self.widest);
        *self.known.entry(sign).or_insert_with(|| {
            let glyph = widest.glyph_index(sign)?;
            let is_everywhere = faces.iter().all(|face| face.glyph_index(sign).is_some());
            let units = widest.glyph_hor_advance(glyph).unwrap_or_default();
            is_everywhere.then(|| f32::from(units) / f32::from(widest.units_per_em()))
        })
    }

    /// How wide a word is at a size of 1.
    fn width(&mut self, word: &str) -> f32 {
        word.chars().map(|sign| self.of(sign).unwrap_or_default()).sum()
    }
}
