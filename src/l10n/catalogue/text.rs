//! A text as it is built: its words, what it refers to, and its choices among forms.

use fluent_syntax::ast;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// A text of an entry: its value, or an attribute.
#[derive(Debug, Clone, Copy)]
pub struct Text<'e, 't> {
    /// The attribute's name; none for the value.
    pub attribute: Option<&'t str>,
    /// The text.
    pub pattern: &'e ast::Pattern<&'t str>,
}

/// What a text refers to.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct References<'t> {
    /// Its variables.
    pub variables: BTreeSet<&'t str>,
    /// Its functions.
    pub functions: BTreeSet<&'t str>,
    /// The messages, terms and their attributes that it is made of; terms with a hyphen.
    pub entries: Vec<(Cow<'t, str>, Option<&'t str>)>,
}

impl<'t> Text<'_, 't> {
    /// What it refers to.
    pub fn references(&self) -> References<'t> {
        let mut references = References::default();
        refer(self.pattern, &mut references);
        references
    }

    /// Every piece of plain words in it, those of its variants too, in order.
    pub fn pieces(&self) -> Vec<&'t str> {
        let mut pieces = Vec::new();
        gather(self.pattern, &mut pieces);
        pieces
    }

    /// Its words as they run, of each selector the default variant, with `{ $name }` and the like for
    /// what is put in.
    pub fn running(&self) -> String {
        let mut text = String::new();
        run(self.pattern, &mut text);
        text
    }

    /// Each selector in it, with its variants.
    pub fn selectors(&self) -> Vec<Selector<'_, 't>> {
        let mut selectors = Vec::new();
        select(self.pattern, &mut selectors);
        selectors
    }

    /// It as it is written in a file, without what stands round it.
    pub fn written(&self) -> String {
        let message = ast::Message {
            id: ast::Identifier { name: "m" },
            value: Some(self.pattern.clone()),
            attributes: Vec::new(),
            comment: None,
        };
        let resource = ast::Resource { body: vec![ast::Entry::Message(message)] };
        let text = fluent_syntax::serializer::serialize(&resource);
        text.strip_prefix("m =").unwrap_or(&text).trim_matches([' ', '\n']).to_owned()
    }
}

/// A choice among forms.
#[derive(Debug, Clone, Copy)]
pub struct Selector<'e, 't> {
    /// What it is chosen by.
    pub by: &'e ast::InlineExpression<&'t str>,
    /// The forms.
    pub variants: &'e [ast::Variant<&'t str>],
}

impl<'t> Selector<'_, 't> {
    /// The variable that it is chosen by, if it is one.
    pub fn variable(&self) -> Option<&'t str> {
        match self.by {
            ast::InlineExpression::VariableReference { id } => Some(id.name),
            _ => None,
        }
    }

    /// Whether it chooses by a number: one of its forms, at least, is a number's alone.
    pub fn is_by_number(&self) -> bool {
        let is_of_number =
            |key: &str| FORMS.contains(&key) && key != "other" || key.parse::<f64>().is_ok();
        self.variable().is_some() && self.variants.iter().any(|it| is_of_number(key(it)))
    }
}

/// The forms of a number in Welsh, which has all that there are.
pub const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The name of a form: `one`, `4`.
pub fn key<'t>(variant: &ast::Variant<&'t str>) -> &'t str {
    match variant.key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

/// Everything that is put in: of each expression its inner ones, too.
fn expressions<'e, 't>(
    expression: &'e ast::Expression<&'t str>,
) -> (&'e ast::InlineExpression<&'t str>, &'e [ast::Variant<&'t str>]) {
    match expression {
        ast::Expression::Select { selector, variants } => (selector, variants),
        ast::Expression::Inline(inline) => (inline, &[]),
    }
}

fn refer<'t>(pattern: &ast::Pattern<&'t str>, found: &mut References<'t>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            refer_expression(expression, found);
        }
    }
}

fn refer_expression<'t>(expression: &ast::Expression<&'t str>, found: &mut References<'t>) {
    let (inline, variants) = expressions(expression);
    refer_inline(inline, found);
    for variant in variants {
        refer(&variant.value, found);
    }
}

fn refer_inline<'t>(inline: &ast::InlineExpression<&'t str>, found: &mut References<'t>) {
    use ast::InlineExpression as Inline;
    let arguments = |arguments: &ast::CallArguments<&'t str>, found: &mut References<'t>| {
        let named = arguments.named.iter().map(|argument| &argument.value);
        arguments.positional.iter().chain(named).for_each(|it| refer_inline(it, found));
    };
    match inline {
        Inline::StringLiteral { .. } | Inline::NumberLiteral { .. } => {}
        Inline::FunctionReference { id, arguments: given } => {
            let _ = found.functions.insert(id.name);
            arguments(given, found);
        }
        Inline::MessageReference { id, attribute } => {
            found.entries.push((id.name.into(), attribute.as_ref().map(|it| it.name)));
        }
        Inline::TermReference { id, attribute, arguments: given } => {
            let name = format!("-{}", id.name).into();
            found.entries.push((name, attribute.as_ref().map(|it| it.name)));
            if let Some(given) = given {
                arguments(given, found);
            }
        }
        Inline::VariableReference { id } => {
            let _ = found.variables.insert(id.name);
        }
        Inline::Placeable { expression } => refer_expression(expression, found),
    }
}

fn gather<'t>(pattern: &ast::Pattern<&'t str>, pieces: &mut Vec<&'t str>) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => pieces.push(value),
            ast::PatternElement::Placeable { expression } => {
                for variant in expressions(expression).1 {
                    gather(&variant.value, pieces);
                }
            }
        }
    }
}

fn run(pattern: &ast::Pattern<&str>, text: &mut String) {
    use ast::InlineExpression as Inline;
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable { expression } => match expressions(expression) {
                (Inline::StringLiteral { value }, []) => {
                    text.push_str(&fluent_syntax::unicode::unescape_unicode_to_string(value));
                }
                (inline, []) => {
                    let mut references = References::default();
                    refer_inline(inline, &mut references);
                    let variables = references.variables.iter().map(|name| format!("${name}"));
                    let entries = references.entries.iter().map(|(name, _)| name.to_string());
                    let names: Vec<String> = variables.chain(entries).collect();
                    text.push_str(&format!("{{ {} }}", names.join(" ")));
                }
                (_, variants) => {
                    if let Some(variant) = variants.iter().find(|variant| variant.default) {
                        run(&variant.value, text);
                    }
                }
            },
        }
    }
}

fn select<'e, 't>(pattern: &'e ast::Pattern<&'t str>, found: &mut Vec<Selector<'e, 't>>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable {
            expression: ast::Expression::Select { selector, variants },
        } = element
        {
            found.push(Selector { by: selector, variants });
            for variant in variants {
                select(&variant.value, found);
            }
        }
    }
}

/// Whether there are no words in a text: nothing, or spaces.
pub(crate) fn is_empty(pattern: &ast::Pattern<&str>) -> bool {
    use ast::{Expression, InlineExpression};
    pattern.elements.iter().all(|element| match element {
        ast::PatternElement::TextElement { value } => value.trim().is_empty(),
        ast::PatternElement::Placeable { expression } => matches!(
            expression,
            Expression::Inline(InlineExpression::StringLiteral { value }) if value.trim().is_empty()
        ),
    })
}
