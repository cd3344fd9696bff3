//! What each way in asks for, worded from the shared statements.

use super::compose::Composer;
use super::{Block, Item, Prose};
use crate::guide::{Need, QualificationId, Requirements};
use crate::l10n::words::statements as words;
use crate::l10n::{Args, MessageRef, Phrase};

/// The section's lists; none where nothing is asked for.
pub(super) fn blocks(composer: &Composer<'_>) -> Vec<Block> {
    let sets = &composer.career.qualifications;
    let mut blocks: Vec<Block> = sets.iter().flat_map(|set| requirements(composer, set)).collect();
    if blocks.is_empty() {
        return blocks;
    }
    let has_grade = |set: &Requirements| set.needs.iter().any(|need| need.grade.is_some());
    if sets.iter().any(has_grade) {
        blocks.push(Block::Note(composer.say(words::GRADE_NOTE)));
    }
    blocks.push(Block::Paragraph(composer.say(words::CHECK_WEBSITES).into()));
    blocks
}

fn requirements(composer: &Composer<'_>, set: &Requirements) -> Vec<Block> {
    let mut blocks = vec![
        Block::Heading(composer.fact(set.way_in.word())),
        Block::List(set.needs.iter().map(|need| item(composer, need)).collect()),
    ];
    if !set.alternatives.is_empty() {
        blocks.push(Block::Paragraph(composer.say(words::ALTERNATIVES_LEAD).into()));
        let alternative = |id: &QualificationId| Item {
            text: name(composer, id).into(),
            children: note(composer, id).into_iter().map(Prose::from).collect(),
        };
        blocks.push(Block::List(set.alternatives.iter().map(alternative).collect()));
    }
    blocks.push(Block::Note(composer.source_line(&set.source)));
    blocks
}

fn item(composer: &Composer<'_>, need: &Need) -> Item {
    let qualification = match need.count {
        Some(_) => plural(composer, &need.qualification),
        None => name(composer, &need.qualification),
    };
    let text = match need.count {
        Some(count) if count.min == count.max => {
            let args =
                Args::new().with("qualification", qualification.text).with("count", count.min);
            composer.say_with(words::NEED_COUNT, &args)
        }
        Some(count) => {
            let args = Args::new()
                .with("qualification", qualification.text)
                .with("min", count.min)
                .with("max", count.max);
            composer.say_with(words::NEED_COUNT_RANGE, &args)
        }
        None => qualification,
    };
    let mut children: Vec<Prose> = Vec::new();
    if let Some(grade) = &need.grade {
        let args = Args::new().with("grade", grade.as_str());
        children.push(composer.say_with(words::NEED_GRADE, &args).into());
    }
    if let Some(which) = need.note {
        children.push(composer.fact(which.word()).into());
    }
    for asked in &need.subjects {
        let names: Vec<String> =
            asked.subjects.iter().map(|id| composer.shared("subjects", id.as_str()).text).collect();
        let message = MessageRef::new("facts", asked.firmness.word());
        let args = Args::new().with("subjects", names.join(", "));
        children.push(composer.content.l10n.phrase(composer.language, message, &args).into());
    }
    Item { text: text.into(), children }
}

fn name(composer: &Composer<'_>, id: &QualificationId) -> Phrase {
    composer.shared("qualifications", id.as_str())
}

fn plural(composer: &Composer<'_>, id: &QualificationId) -> Phrase {
    composer
        .shared_attribute("qualifications", id.as_str(), "plural", &Args::new())
        .unwrap_or_else(|| name(composer, id))
}

fn note(composer: &Composer<'_>, id: &QualificationId) -> Option<Phrase> {
    composer.shared_attribute("qualifications", id.as_str(), "note", &Args::new())
}
