//! What a screen reader is told of a window, looked through.

use super::window::Window;
use accesskit::{NodeId, Role};
use accesskit_consumer::{NodeRef, Tree};

/// Every node of the tree, in reading order.
pub fn nodes<'a>(node: NodeRef<'a>, found: &mut Vec<NodeRef<'a>>) {
    found.push(node);
    for child in node.children() {
        nodes(child, found);
    }
}

pub fn all(tree: &Tree) -> Vec<NodeRef<'_>> {
    let mut found = Vec::new();
    nodes(tree.state().root(), &mut found);
    found
}

pub fn find<'a>(tree: &'a Tree, role: Role, name: &str) -> NodeRef<'a> {
    let name_of = |node: &NodeRef<'_>| {
        if node.label_comes_from_value() { node.value() } else { node.label() }
    };
    let found =
        all(tree).into_iter().find(|it| it.role() == role && name_of(it).as_deref() == Some(name));
    found.unwrap_or_else(|| {
        let names: Vec<_> = all(tree).iter().map(|it| (it.role(), name_of(it))).collect();
        panic!("no {role:?} {name:?} in {names:#?}")
    })
}

pub fn id(tree: &Tree, role: Role, name: &str) -> NodeId {
    find(tree, role, name).locate().0
}

/// What has the focus: its role and name.
pub fn focus(window: &mut Window) -> (Role, String) {
    let tree = window.told();
    let node = tree.state().focus_in_tree();
    let name = if node.label_comes_from_value() { node.value() } else { node.label() };
    (node.role(), name.unwrap_or_default())
}

/// The words of the line, and of what stands right of the caret, in what has the focus.
pub fn caret(window: &mut Window) -> (String, String) {
    let tree = window.told();
    let mut node = tree.state().focus_in_tree();
    while !node.supports_text_ranges() {
        match node.parent() {
            Some(parent) => node = parent,
            // A heading that stands by itself.
            None => {
                return (tree.state().focus_in_tree().label().unwrap_or_default(), String::new());
            }
        }
    }
    let caret = node.text_selection_focus().expect("a caret");
    let text = |start, end| {
        let mut range: accesskit_consumer::TextRange<'_> = start;
        range.set_end(end);
        range.text()
    };
    let to = caret.forward_to_character_end();
    let line_start = if caret.is_line_start() { caret } else { caret.backward_to_line_start() };
    let line = text(line_start.to_degenerate_range(), caret.forward_to_line_end());
    (line, text(caret.to_degenerate_range(), to))
}
