//! Lines of words as they are laid out, character by character.

use super::Paragraph;
use iced::advanced::graphics::text::cosmic_text::LayoutGlyph;
use unicode_segmentation::UnicodeSegmentation as _;

/// One line as it is laid out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Line {
    /// Its words.
    pub text: String,
    /// Where it begins among all the words, in bytes.
    pub start: usize,
    /// Its characters, in order.
    pub characters: Vec<Character>,
    /// Its top, in logical pixels below that of the words.
    pub top: f32,
    /// Its height, in logical pixels.
    pub height: f32,
    /// Whether a line that was written ends here, and not only one that was laid out.
    pub is_written_end: bool,
}

/// One character, as a person counts them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Character {
    /// How many bytes it takes.
    pub length: u8,
    /// Where it begins, in logical pixels from the left of the words.
    pub left: f32,
    /// How wide it is, in logical pixels.
    pub width: f32,
}

impl Line {
    /// Where it ends among all the words, in bytes.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Each character with the place in bytes, among all the words, at which it begins.
    pub fn places(&self) -> impl Iterator<Item = (usize, Character)> {
        self.characters.iter().scan(self.start, |place, character| {
            let here = *place;
            *place += usize::from(character.length);
            Some((here, *character))
        })
    }
}

/// Where each word begins, in bytes; the space behind a word belongs to it.
pub fn word_starts(text: &str) -> impl Iterator<Item = usize> {
    let mut is_space = true;
    text.char_indices().filter_map(move |(place, letter)| {
        let was_space = std::mem::replace(&mut is_space, letter.is_whitespace());
        (was_space && !is_space).then_some(place)
    })
}

/// The lines of a paragraph.
pub(super) fn lines(paragraph: &Paragraph) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    // Where the line that was written, which may be laid out as several, begins.
    let mut base = 0;
    let mut runs = paragraph.buffer().layout_runs().peekable();
    while let Some(run) = runs.next() {
        let start = match lines.last() {
            Some(line) if !line.is_written_end => line.end() - base,
            _ => 0,
        };
        let next = runs.peek().filter(|next| next.line_i == run.line_i);
        // The space at which a line is broken belongs to it, though it is not drawn.
        let end = match next.and_then(|next| next.glyphs.iter().map(|glyph| glyph.start).min()) {
            Some(end) => end.max(start),
            None => run.text.len(),
        };
        let text = run.text.get(start..end).unwrap_or_default();
        lines.push(Line {
            text: text.to_owned(),
            start: base + start,
            characters: characters(text, start, run.glyphs),
            top: run.line_top,
            height: run.line_height,
            is_written_end: next.is_none(),
        });
        if next.is_none() {
            base += run.text.len() + 1;
        }
    }
    if lines.is_empty() {
        lines.push(Line { is_written_end: true, ..Line::default() });
    }
    lines
}

/// The characters of a line that begins at this byte of the text its glyphs count from.
fn characters(text: &str, start: usize, glyphs: &[LayoutGlyph]) -> Vec<Character> {
    let mut clusters: Vec<(usize, usize, f32, f32)> = Vec::with_capacity(glyphs.len());
    for glyph in glyphs {
        match clusters.last_mut() {
            Some(last) if last.0 == glyph.start => {
                last.1 = last.1.max(glyph.end);
                last.3 = last.3.max(glyph.x + glyph.w);
                last.2 = last.2.min(glyph.x);
            }
            _ => clusters.push((glyph.start, glyph.end, glyph.x, glyph.x + glyph.w)),
        }
    }
    // From right to left, glyphs stand in the other order than characters.
    if !clusters.is_sorted_by_key(|cluster| cluster.0) {
        clusters.sort_by_key(|cluster| cluster.0);
    }
    let mut characters = Vec::with_capacity(text.len());
    let mut place = 0;
    let mut edge = 0.0;
    for (from, to, left, right) in clusters {
        let (from, to) = (from.saturating_sub(start), to.saturating_sub(start).min(text.len()));
        if from < place || to <= from {
            continue;
        }
        push(&mut characters, text.get(place..from), edge, edge);
        push(&mut characters, text.get(from..to), left, right);
        (place, edge) = (to, right);
    }
    push(&mut characters, text.get(place..), edge, edge);
    characters
}

/// Adds the characters of a piece that stands between two edges.
fn push(characters: &mut Vec<Character>, piece: Option<&str>, left: f32, right: f32) {
    let piece = piece.unwrap_or_default();
    if piece.len() == 1 {
        characters.push(Character { length: 1, left, width: right - left });
        return;
    }
    let count = piece.graphemes(true).count().max(1);
    let width = (right - left) / count as f32;
    for (index, grapheme) in piece.graphemes(true).enumerate() {
        let left = (index as f32).mul_add(width, left);
        match u8::try_from(grapheme.len()) {
            Ok(length) => characters.push(Character { length, left, width }),
            // No end of accents on one letter: each counts for itself.
            Err(_) => characters.extend(grapheme.chars().map(|letter| Character {
                length: letter.len_utf8() as u8,
                left,
                width,
            })),
        }
    }
}
