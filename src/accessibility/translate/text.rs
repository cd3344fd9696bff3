//! Running words as AccessKit's text runs: a line of the page as one run, or as several that are
//! linked, where a link stands in it or it is longer than a run may be.

use super::{Translation, id};
use crate::accessibility::tree::{Child, Node, Words};
use crate::ui::Role;
use crate::ui::semantics::NodeKey;
use crate::ui::words::{Character, Line, word_starts};
use accesskit::{
    Action, Node as AccessNode, NodeId, Role as AccessRole, TextDirection, TextPosition,
    TextSelection,
};
use iced::Rectangle;

/// How many characters a run may hold: the start of a word in it is one byte.
const MOST_CHARACTERS: usize = 255;
/// The part of a passage that is the end of its last line.
const LINE_END: u64 = NodeKey::PARTS - 1;

/// The byte of its passage at which a run begins.
pub(super) fn start_of(run: NodeId) -> Option<usize> {
    let part = run.0 % NodeKey::PARTS;
    usize::try_from(part.checked_sub(1)?).ok()
}

fn run_id(key: NodeKey, start: usize) -> NodeId {
    NodeId(key.part(start as u64 + 1))
}

/// A piece of a line that becomes one run.
struct Piece<'l> {
    text: &'l str,
    start: usize,
    characters: &'l [Character],
    line: &'l Line,
    /// Whether a piece of the same line stands before it.
    goes_on: bool,
    /// Whether a line that was written ends with it.
    ends_line: bool,
    link: Option<usize>,
}

impl Translation<'_> {
    /// The nodes that tell these words: a label of their own, or the runs alone where what they
    /// stand in bears them.
    pub(super) fn words(&mut self, words: &Words) -> Vec<NodeId> {
        let lines = words.typeset.lines();
        let pieces = pieces(&lines, words);
        let is_label = !words.is_typed && !self.within.bearer;
        let at = self.nodes.len();
        if is_label {
            self.nodes.push((id(words.key), AccessNode::default()));
        }
        let mut ids: Vec<NodeId> = Vec::with_capacity(pieces.len());
        let mut open_link: Option<(usize, Vec<NodeId>)> = None;
        for piece in &pieces {
            if open_link.as_ref().map(|(link, _)| *link) != piece.link
                && let Some((link, runs)) = open_link.take()
            {
                ids.push(self.link(words, link, runs));
            }
            let run = self.run(words, piece, piece.ends_line && !is_last(piece, &pieces));
            match piece.link {
                Some(link) => open_link.get_or_insert_with(|| (link, Vec::new())).1.push(run),
                None => ids.push(run),
            }
        }
        if let Some((link, runs)) = open_link.take() {
            ids.push(self.link(words, link, runs));
        }
        self.join_lines(words, &pieces);
        let end = (self.within.document && !words.is_typed).then(|| self.line_end(words, &pieces));
        if is_label {
            let mut label = AccessNode::new(AccessRole::Label);
            let lines: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
            label.set_value(lines.concat());
            ids.extend(end);
            label.set_children(ids);
            label.set_bounds(self.rect(words.bounds));
            label.add_action(Action::ScrollIntoView);
            if self.within.document {
                label.add_action(Action::Focus);
                label.add_action(Action::SetTextSelection);
            }
            self.set_language(&mut label, words.language);
            self.nodes[at].1 = label;
            return vec![id(words.key)];
        }
        if let Some(language) = words.language
            && language != self.within.language
        {
            for (_, run) in &mut self.nodes[at..] {
                run.set_language(language.code());
            }
        }
        ids.extend(end);
        ids
    }

    fn run(&mut self, words: &Words, piece: &Piece<'_>, has_break: bool) -> NodeId {
        let id = run_id(words.key, piece.start);
        let mut run = AccessNode::new(AccessRole::TextRun);
        let mut lengths: Vec<u8> = piece.characters.iter().map(|it| it.length).collect();
        let left = piece.characters.first().map_or(0.0, |first| first.left);
        let scale = self.scale as f32;
        let mut positions: Vec<f32> =
            piece.characters.iter().map(|it| (it.left - left) * scale).collect();
        let mut widths: Vec<f32> = piece.characters.iter().map(|it| it.width * scale).collect();
        let right = piece.characters.last().map_or(left, |last| last.left + last.width);
        if has_break {
            lengths.push(1);
            positions.push((right - left) * scale);
            widths.push(0.0);
            run.set_value(format!("{}\n", piece.text));
        } else {
            run.set_value(piece.text);
        }
        run.set_word_starts(starts(piece));
        run.set_character_lengths(lengths);
        run.set_character_positions(positions);
        run.set_character_widths(widths);
        run.set_text_direction(TextDirection::LeftToRight);
        run.set_bounds(self.rect(Rectangle {
            x: words.bounds.x + left,
            y: words.bounds.y + piece.line.top,
            width: right - left,
            height: piece.line.height,
        }));
        self.nodes.push((id, run));
        id
    }

    /// A link among words, round its runs.
    fn link(&mut self, words: &Words, link: usize, runs: Vec<NodeId>) -> NodeId {
        let node = &words.links[link].1;
        let mut access = AccessNode::new(AccessRole::Link);
        self.describe(&mut access, node);
        access.set_children(runs);
        self.nodes.push((id(node.key), access));
        id(node.key)
    }

    /// Tells which pieces stand on one line.
    fn join_lines(&mut self, words: &Words, pieces: &[Piece<'_>]) {
        for pair in pieces.windows(2).filter(|pair| pair[1].goes_on) {
            join(
                &mut self.nodes,
                run_id(words.key, pair[0].start),
                run_id(words.key, pair[1].start),
            );
        }
    }

    /// The end of the last line, where more follows that is read.
    fn line_end(&mut self, words: &Words, pieces: &[Piece<'_>]) -> NodeId {
        let id = NodeId(words.key.part(LINE_END));
        let mut run = AccessNode::new(AccessRole::TextRun);
        // A row of a table is one line: its last cell ends it, the others end with a space.
        run.set_value(if self.within.row { " " } else { "\n" });
        run.set_character_lengths([1]);
        run.set_character_positions([0.0]);
        run.set_character_widths([0.0]);
        run.set_text_direction(TextDirection::LeftToRight);
        let line = pieces.last().map(|piece| piece.line);
        let (top, height) = line.map_or((0.0, 0.0), |line| (line.top, line.height));
        let x = words.bounds.x + words.bounds.width;
        let rect = Rectangle { x, y: words.bounds.y + top, width: 0.0, height };
        run.set_bounds(self.rect(rect));
        self.nodes.push((id, run));
        if let Some(last) = pieces.last() {
            join(&mut self.nodes, run_id(words.key, last.start), id);
        }
        id
    }

    /// Gives the focus to the passage in which the caret stands, or to the heading that bears it.
    pub(super) fn read(&mut self, node: &Node, at: usize, selection: &TextSelection) {
        let Some(words) = find_caret(&node.children).filter(|_| PASSAGES_TAKE_FOCUS) else {
            return;
        };
        let label = id(words.key);
        if let Some((_, node)) = self.nodes[at..].iter_mut().find(|(id, _)| *id == label) {
            node.set_text_selection(*selection);
            self.focus = label;
        } else if let Some(bearer) = find_bearer(&node.children, words.key) {
            self.focus = bearer;
        }
    }

    /// Where the caret stands in a field, or in a part that is read and has the focus.
    pub(super) fn selection(&self, node: &Node, at: usize) -> Option<TextSelection> {
        let words = find_caret(&node.children)?;
        let (anchor, caret) = words.selection?;
        let position = |place: usize| {
            let runs = self.nodes[at..].iter().filter(|(id, node)| {
                node.role() == AccessRole::TextRun && NodeKey::of_part(id.0) == words.key
            });
            let mut run = runs.filter_map(|(id, run)| Some((start_of(*id)?, *id, run)));
            let (start, id, run) = run.rfind(|(start, ..)| *start <= place)?;
            let mut bytes = place - start;
            let mut index = 0;
            for length in run.character_lengths() {
                let length = usize::from(*length);
                if bytes < length {
                    break;
                }
                bytes -= length;
                index += 1;
            }
            Some(TextPosition { node: id, character_index: index })
        };
        Some(TextSelection { anchor: position(anchor)?, focus: position(caret)? })
    }
}

/// Whether the passage that is read has the focus, and not the part that it stands in.
const PASSAGES_TAKE_FOCUS: bool = cfg!(not(windows));

/// Links the cells of a row into one line, whose last cell ends it.
pub(super) fn join_row(nodes: &mut [(NodeId, AccessNode)]) {
    let runs: Vec<usize> =
        (0..nodes.len()).filter(|&at| nodes[at].1.role() == AccessRole::TextRun).collect();
    let Some(&last) = runs.last() else {
        return;
    };
    if nodes[last].1.value() == Some(" ") {
        nodes[last].1.set_value("\n");
    }
    for pair in runs.windows(2) {
        if nodes[pair[0]].1.next_on_line().is_none() {
            let (left, right) = (nodes[pair[0]].0, nodes[pair[1]].0);
            if left.0 % NodeKey::PARTS == LINE_END {
                nodes[pair[0]].1.set_next_on_line(right);
                nodes[pair[1]].1.set_previous_on_line(left);
            }
        }
    }
}

fn join(nodes: &mut [(NodeId, AccessNode)], left: NodeId, right: NodeId) {
    for (id, node) in nodes.iter_mut().rev() {
        if *id == left {
            node.set_next_on_line(right);
            // The right one was added later, so it has been seen.
            return;
        }
        if *id == right {
            node.set_previous_on_line(left);
        }
    }
}

fn find_caret(children: &[Child]) -> Option<&Words> {
    children.iter().find_map(|child| match child {
        Child::Words(words) => words.selection.is_some().then_some(words),
        Child::Node(node) if node.semantics.role == Role::Document => None,
        Child::Node(node) => find_caret(&node.children),
        Child::Scroll(scroll) => find_caret(&scroll.children),
    })
}

/// What bears the words of this key itself.
fn find_bearer(children: &[Child], words: NodeKey) -> Option<NodeId> {
    children.iter().find_map(|child| match child {
        Child::Node(node) => {
            let bears = |child: &Child| matches!(child, Child::Words(it) if it.key == words);
            if node.children.iter().any(bears) {
                Some(id(node.key))
            } else {
                find_bearer(&node.children, words)
            }
        }
        Child::Scroll(scroll) => find_bearer(&scroll.children, words),
        Child::Words(_) => None,
    })
}

/// The words piece by piece, in order.
fn pieces<'l>(lines: &'l [Line], words: &Words) -> Vec<Piece<'l>> {
    let mut pieces = Vec::with_capacity(lines.len());
    for line in lines.iter().take_while(|line| line.end() < NodeKey::MOST_BYTES) {
        let first = pieces.len();
        let mut from = 0;
        let mut from_character = 0;
        while from < line.text.len() || pieces.len() == first {
            let start = line.start + from;
            let link = words.links.iter().position(|(range, _)| range.contains(&start));
            // Up to the end of this link, or the beginning of the next.
            let edge = match link {
                Some(link) => words.links[link].0.end,
                None => {
                    let next = words.links.iter().find(|(range, _)| range.start > start);
                    next.map_or(usize::MAX, |(range, _)| range.start)
                }
            };
            let mut to = from;
            let mut to_character = from_character;
            for character in &line.characters[from_character..] {
                if line.start + to >= edge || to_character - from_character == MOST_CHARACTERS - 1 {
                    break;
                }
                to += usize::from(character.length);
                to_character += 1;
            }
            let is_line_end = to >= line.text.len();
            pieces.push(Piece {
                text: line.text.get(from..to).unwrap_or_default(),
                start,
                characters: &line.characters[from_character..to_character],
                line,
                goes_on: pieces.len() > first,
                ends_line: is_line_end && line.is_written_end,
                link,
            });
            if to == from {
                break;
            }
            (from, from_character) = (to, to_character);
        }
    }
    pieces
}

fn is_last(piece: &Piece<'_>, pieces: &[Piece<'_>]) -> bool {
    pieces.last().is_some_and(|last| last.start == piece.start)
}

/// Which characters of a piece begin a word.
fn starts(piece: &Piece<'_>) -> Vec<u8> {
    let before = piece.line.text.get(..piece.start - piece.line.start).unwrap_or_default();
    let is_within_word = before.ends_with(|letter: char| !letter.is_whitespace());
    let mut places = word_starts(piece.text).filter(|&place| place > 0 || !is_within_word);
    let mut next = places.next();
    let mut starts = Vec::with_capacity(16);
    let mut at = 0;
    for (index, character) in piece.characters.iter().enumerate() {
        if next == Some(at) {
            starts.push(index as u8);
            next = places.next();
        }
        at += usize::from(character.length);
    }
    starts
}
