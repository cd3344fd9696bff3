//! A profile as plain text: every block, charts and cards included.

use super::{Block, Chart, Profile, Prose, Table};
use std::fmt::Write as _;

/// The whole page as text, its sections under underlined headings.
pub fn plain_text(profile: &Profile) -> String {
    let mut text = String::new();
    heading(&mut text, &profile.title.text, '=');
    for name in &profile.also_known_as {
        let _ = writeln!(text, "- {name}");
    }
    let _ = writeln!(text, "\n{}\n", profile.summary);
    for fact in &profile.key_facts {
        let _ = write!(text, "{}: {}", fact.label, fact.value);
        for note in &fact.notes {
            let _ = write!(text, "; {note}");
        }
        text.push('\n');
    }
    for section in &profile.sections {
        text.push('\n');
        heading(&mut text, &section.heading.text, '-');
        text.push_str(&blocks_text(&section.blocks));
    }
    text
}

/// Blocks as text, parted by empty lines.
pub fn blocks_text(blocks: &[Block]) -> String {
    let mut text = String::new();
    for block in blocks {
        if !text.is_empty() {
            text.push('\n');
        }
        write_block(&mut text, block);
    }
    text
}

fn heading(text: &mut String, words: &str, line: char) {
    let _ = writeln!(text, "{words}");
    text.extend(std::iter::repeat_n(line, words.chars().count()));
    text.push('\n');
}

fn write_block(text: &mut String, block: &Block) {
    let _ = match block {
        Block::Heading(words) | Block::Note(words) => writeln!(text, "{words}"),
        Block::Paragraph(prose) => writeln!(text, "{}", with_addresses(prose)),
        Block::List(items) => {
            for item in items {
                let _ = writeln!(text, "- {}", with_addresses(&item.text));
                for child in &item.children {
                    let _ = writeln!(text, "  - {}", with_addresses(child));
                }
            }
            Ok(())
        }
        Block::Table(table) => write_table(text, table),
        Block::Chart(chart) => write_chart(text, chart),
        Block::Pictures(figures) => {
            for figure in figures {
                let _ = writeln!(text, "{}: {}", figure.caption, figure.description);
            }
            Ok(())
        }
        Block::Organisation(card) => {
            let _ = writeln!(text, "{}", card.name);
            if let Some(strapline) = &card.strapline {
                let _ = writeln!(text, "{strapline}");
            }
            for line in &card.lines {
                let _ = writeln!(text, "{}: {}", line.label, line.value);
            }
            Ok(())
        }
    };
}

fn write_table(text: &mut String, table: &Table) -> std::fmt::Result {
    writeln!(text, "{}", table.caption)?;
    for row in &table.rows {
        for (index, (cell, column)) in row.iter().zip(&table.columns).enumerate() {
            let separator = if index == 0 { "- " } else { "; " };
            write!(text, "{separator}{column}: {cell}")?;
        }
        text.push('\n');
    }
    if let Some(old) = &table.old {
        writeln!(text, "{old}")?;
    }
    writeln!(text, "{}", table.source)
}

fn write_chart(text: &mut String, chart: &Chart) -> std::fmt::Result {
    writeln!(text, "{}", chart.caption)?;
    for bar in &chart.bars {
        writeln!(text, "- {}: {}", bar.label, bar.value)?;
    }
    if let Some(old) = &chart.old {
        writeln!(text, "{old}")?;
    }
    writeln!(text, "{}", chart.source)
}

/// The words, each outside address after the words that lead to it.
fn with_addresses(prose: &Prose) -> String {
    let mut text = String::new();
    for span in &prose.spans {
        text.push_str(&span.text);
        if let Some(super::Link::Outside(address)) = &span.link
            && *address != span.text
        {
            let _ = write!(text, " <{address}>");
        }
    }
    text
}
