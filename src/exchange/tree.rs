//! A text as Fluent writes it, and as the words, codes and choices that it is made of.

use super::Refusal;
use crate::l10n::catalogue::{Text, key};
use fluent_syntax::ast;

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Bit {
    /// Plain words.
    Words(String),
    /// What is put in, as it is written: `{ $count }`.
    Code(String),
    /// A choice among forms.
    Choice(Choice),
}

/// A choice among forms of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choice {
    /// What it is chosen by, as it is written: `$count`.
    pub by: String,
    /// The forms, in order.
    pub forms: Vec<Form>,
}

/// One form of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Form {
    /// Its name: `few`, `0`.
    pub key: String,
    /// Whether it is taken where no other fits.
    pub is_default: bool,
    /// Its text.
    pub text: Vec<Bit>,
}

impl Choice {
    /// The form of this name.
    pub fn form(&self, key: &str) -> Option<&Form> {
        self.forms.iter().find(|form| form.key == key)
    }

    /// The form that is taken where no other fits.
    pub fn default_form(&self) -> Option<&Form> {
        self.forms.iter().find(|form| form.is_default)
    }
}

/// Takes a text apart.
pub(super) fn take_apart(pattern: &ast::Pattern<&str>) -> Vec<Bit> {
    let mut bits = Vec::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => match bits.last_mut() {
                Some(Bit::Words(words)) => words.push_str(value),
                _ => bits.push(Bit::Words((*value).to_owned())),
            },
            ast::PatternElement::Placeable { expression } => bits.push(match expression {
                ast::Expression::Inline(inline) => Bit::Code(code(inline)),
                ast::Expression::Select { selector, variants } => Bit::Choice(Choice {
                    by: bare(&code(selector)).to_owned(),
                    forms: variants
                        .iter()
                        .map(|variant| Form {
                            key: key(variant).to_owned(),
                            is_default: variant.default,
                            text: take_apart(&variant.value),
                        })
                        .collect(),
                }),
            }),
        }
    }
    bits
}

/// What is put in, as it is written.
fn code(inline: &ast::InlineExpression<&str>) -> String {
    if let ast::InlineExpression::StringLiteral { value } = inline {
        return format!("{{\"{value}\"}}");
    }
    let expression = ast::Expression::Inline(inline.clone());
    let pattern = ast::Pattern { elements: vec![ast::PatternElement::Placeable { expression }] };
    Text { attribute: None, pattern: &pattern }.written()
}

fn bare(code: &str) -> &str {
    code.strip_prefix('{').and_then(|it| it.strip_suffix('}')).unwrap_or(code).trim()
}

/// The text as Fluent writes it after `id =`, its further lines without indentation. The same text
/// is always written in the same way.
pub(super) fn render(bits: &[Bit]) -> String {
    let mut text = String::new();
    for bit in bits {
        match bit {
            Bit::Words(part) | Bit::Code(part) => text.push_str(part),
            Bit::Choice(choice) => {
                text.push_str(&format!("{{ {} ->", choice.by));
                for form in &choice.forms {
                    let mark = if form.is_default { "   *" } else { "    " };
                    text.push_str(&format!("\n{mark}[{}]", form.key));
                    text.push_str(&place(&render(&form.text), 1, false));
                }
                text.push_str("\n}");
            }
        }
    }
    settle(&text)
}

/// Reads what stands after `id =`, and gives it as [`render`] would.
///
/// # Errors
/// Why it can't be read.
pub(super) fn canonical(text: &str) -> Result<String, Refusal> {
    Ok(render(&parse(text)?))
}

/// Reads what stands after `id =`, its further lines without indentation.
fn parse(text: &str) -> Result<Vec<Bit>, Refusal> {
    let source = format!("m ={}\n", place(&settle(text), 0, false));
    let resource = fluent_syntax::parser::parse(source.as_str()).map_err(|(_, errors)| {
        Refusal::Syntax(errors.first().map(|error| error.kind.to_string()).unwrap_or_default())
    })?;
    match resource.body.as_slice() {
        [ast::Entry::Message(message)] if message.attributes.is_empty() => {
            Ok(message.value.as_ref().map(take_apart).unwrap_or_default())
        }
        _ => Err(Refusal::Several),
    }
}

/// A text as it stands in a file after `=`, or after the name of a form: on the same line, or, where
/// it has lines of its own or is wanted so, below, indented by four spaces and four more for each
/// level.
pub(super) fn place(text: &str, level: usize, is_below: bool) -> String {
    let has_lines =
        spans(text).iter().any(|span| matches!(span, Span::Words(it) if it.contains('\n')));
    let is_block = has_lines || (is_below && !text.starts_with(['*', '[', '.']));
    let (mut placed, indent, first) = if is_block {
        (String::new(), " ".repeat(4 * (level + 1)), 0)
    } else {
        (" ".to_owned(), " ".repeat(4 * level), 1)
    };
    for (number, line) in text.split('\n').enumerate() {
        if number >= first {
            placed.push('\n');
            if !line.is_empty() {
                placed.push_str(&indent);
            }
        }
        placed.push_str(line);
    }
    placed
}

/// A stretch of a written text.
#[derive(Debug, Clone, Copy)]
enum Span<'t> {
    Words(&'t str),
    /// From `{` to its `}`.
    Code(&'t str),
}

/// Parts words from what is put in. A brace without its other half is words.
fn spans(text: &str) -> Vec<Span<'_>> {
    let mut spans = Vec::new();
    let mut words = 0;
    let mut at = 0;
    while let Some(found) = text[at..].find('{') {
        let start = at + found;
        if let Some(length) = placeable(&text[start..]) {
            if words < start {
                spans.push(Span::Words(&text[words..start]));
            }
            words = start + length;
            spans.push(Span::Code(&text[start..words]));
            at = words;
        } else {
            at = start + 1;
        }
    }
    if words < text.len() {
        spans.push(Span::Words(&text[words..]));
    }
    spans
}

/// The length of what stands between the brace that a text begins with and its other half. Within
/// quotes braces are plain; within a form quotes are.
fn placeable(text: &str) -> Option<usize> {
    let mut is_form = Vec::new();
    let mut bytes = text.bytes().enumerate().peekable();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'{' => is_form.push(false),
            b'}' => {
                let _ = is_form.pop();
                if is_form.is_empty() {
                    return Some(at + 1);
                }
            }
            b'"' if is_form.last() == Some(&false) => loop {
                match bytes.next()?.1 {
                    b'\\' => drop(bytes.next()?),
                    b'"' => break,
                    b'\n' => return None,
                    _ => {}
                }
            },
            b'-' if bytes.peek().is_some_and(|(_, next)| *next == b'>') => {
                if let Some(is_form) = is_form.last_mut() {
                    *is_form = true;
                }
            }
            _ => {}
        }
    }
    None
}

/// Writes what Fluent would pass over, or cut the text short at, so that it reads it: spaces and line
/// breaks at either end, lines of spaces alone, braces without their other half, and a line that
/// begins with `*`, `[`, `.` or `}`.
fn settle(text: &str) -> String {
    let mut lines: Vec<Vec<Span<'_>>> = vec![Vec::new()];
    for span in spans(text) {
        match span {
            Span::Words(words) => {
                for (number, part) in words.split('\n').enumerate() {
                    if number > 0 {
                        lines.push(Vec::new());
                    }
                    if let (false, Some(line)) = (part.is_empty(), lines.last_mut()) {
                        line.push(Span::Words(part));
                    }
                }
            }
            Span::Code(_) => {
                if let Some(line) = lines.last_mut() {
                    line.push(span);
                }
            }
        }
    }
    let last = lines.len() - 1;
    // Fluent takes away the indentation that lines have in common; it looks at words alone.
    let has_margin = lines.iter().any(|line| match line.first() {
        Some(Span::Words(words)) => !words.starts_with([' ', '*', '[', '.', '{', '}', '\r']),
        _ => false,
    });
    let lines = lines.iter().enumerate().map(|(number, line)| {
        let ends = (number == 0, number == last, last > 0);
        settle_line(line, ends, has_margin)
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn settle_line(
    line: &[Span<'_>],
    (is_first, is_last, is_block): (bool, bool, bool),
    has_margin: bool,
) -> String {
    let quoted = |text: &str| format!("{{\"{text}\"}}");
    if line.is_empty() {
        return if is_first || is_last { quoted("") } else { String::new() };
    }
    let mut text = String::new();
    for (number, span) in line.iter().enumerate() {
        let mut words = match span {
            Span::Code(code) => {
                text.push_str(code);
                continue;
            }
            Span::Words(words) => *words,
        };
        let is_end = number + 1 == line.len();
        if number == 0 {
            let bare = words.trim_start_matches(' ');
            let spaces = &words[..words.len() - bare.len()];
            let is_cut = is_block && bare.starts_with(['*', '[', '.']);
            let is_before_code = bare.is_empty() || bare.starts_with(['{', '}']) || is_cut;
            let is_coded = is_first || is_before_code || bare == "\r" || !has_margin;
            if is_coded && !spaces.is_empty() {
                text.push_str(&quoted(spaces));
            } else {
                text.push_str(spaces);
            }
            words = bare;
            if is_cut {
                text.push_str(&quoted(&bare[..1]));
                words = &bare[1..];
            }
        }
        let mut tail = String::new();
        if is_end && is_last {
            let bare = words.trim_end_matches(' ');
            if bare.len() < words.len() {
                tail = quoted(&words[bare.len()..]);
                words = bare;
            }
        }
        if is_end && words.ends_with('\r') {
            tail.insert_str(0, &quoted("\\u000D"));
            words = &words[..words.len() - 1];
        }
        for part in words.split_inclusive(['{', '}']) {
            let plain = part.trim_end_matches(['{', '}']);
            text.push_str(plain);
            if plain.len() < part.len() {
                text.push_str(&quoted(&part[plain.len()..]));
            }
        }
        text.push_str(&tail);
    }
    text
}
