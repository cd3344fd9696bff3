//! Turns the tree into AccessKit's nodes, and AccessKit's requests into ours. This alone knows them.

mod changes;
mod text;

pub use changes::Changes;

use super::tree::{Child, Node, Scroll, Tree};
use super::{Frame, Request};
use crate::l10n::Language;
use crate::ui::control::Movement;
use crate::ui::semantics::{NodeKey, Scale};
use crate::ui::{Role, Semantics};
use accesskit::{
    Action, ActionData, ActionRequest, Affine, Live, Node as AccessNode, NodeId, Orientation, Rect,
    Role as AccessRole, Toggled, TreeId, TreeInfo, TreeUpdate, Vec2,
};
use iced::Rectangle;

/// The window itself.
const ROOT: NodeId = NodeId(0);
/// What was last done by a key.
const NEWS: NodeId = NodeId(1);
/// How many things may stand beside one that scrolls, for its number to be its own.
const MOST_SIBLINGS: u64 = 64;

/// The whole tree as AccessKit has it.
///
/// Where something is read by caret, the passage that the caret is in has the focus of the screen
/// reader, except on Windows: Orca reads out a passage that takes the focus, of a whole section
/// nothing. UI Automation has the caret move within the section.
pub fn translate(tree: &Tree, frame: &Frame) -> TreeUpdate {
    let mut root = AccessNode::new(AccessRole::Window);
    root.set_label(frame.title.as_str());
    root.set_language(frame.language.code());
    let mut translation = Translation {
        nodes: vec![(ROOT, AccessNode::default())],
        scale: f64::from(frame.scale),
        frame,
        focus: tree.focus.map_or(ROOT, id),
        within: Within {
            language: frame.language,
            message: false,
            document: false,
            row: false,
            bearer: false,
        },
        depth: 0,
    };
    let mut children = translation.children(ROOT, &tree.children);
    if let Some(phrase) = &frame.news {
        let mut news = AccessNode::new(AccessRole::Status);
        news.set_live(Live::Polite);
        news.set_label(phrase.text.as_str());
        translation.set_language(&mut news, Some(phrase.language));
        children.push(NEWS);
        translation.nodes.push((NEWS, news));
    }
    root.set_children(children);
    translation.nodes[0] = (ROOT, root);
    // AccessKit takes no focus of what it has not been told.
    if !translation.nodes.iter().any(|(id, _)| *id == translation.focus) {
        translation.focus = ROOT;
    }
    TreeUpdate {
        nodes: translation.nodes,
        tree: Some(TreeInfo {
            root: ROOT,
            toolkit_name: Some("Iced".to_owned()),
            toolkit_version: None,
        }),
        tree_id: TreeId::ROOT,
        focus: translation.focus,
    }
}

/// What a request asks for; none for what nothing here offers.
pub fn request(request: ActionRequest) -> Option<Request> {
    let key = NodeKey::of_part(request.target_node.0);
    Some(match (request.action, request.data) {
        (Action::Click | Action::Expand | Action::Collapse, _) => Request::Press(key),
        (Action::Focus, _) => Request::Focus(key),
        (Action::ScrollIntoView, _) => Request::Reveal(key),
        (Action::Increment, _) => Request::Move(key, Movement::By(1)),
        (Action::Decrement, _) => Request::Move(key, Movement::By(-1)),
        (Action::SetValue, Some(ActionData::Value(text))) => Request::Hold(key, text.into()),
        (Action::SetValue, Some(ActionData::NumericValue(number))) => {
            let number = number.clamp(0.0, f64::from(u16::MAX)) as u16;
            Request::Move(key, Movement::To(number))
        }
        (Action::SetTextSelection, Some(ActionData::SetTextSelection(selection))) => {
            let caret = selection.focus;
            Request::PlaceCaret {
                passage: NodeKey::of_part(caret.node.0),
                from: text::start_of(caret.node)?,
                character: caret.character_index,
            }
        }
        _ => return None,
    })
}

fn id(key: NodeKey) -> NodeId {
    NodeId(key.part(0))
}

struct Translation<'f> {
    nodes: Vec<(NodeId, AccessNode)>,
    scale: f64,
    frame: &'f Frame,
    focus: NodeId,
    within: Within,
    /// In how many things that scroll it is.
    depth: u64,
}

/// What the words that come next stand in.
#[derive(Clone, Copy)]
struct Within {
    /// The language of what they stand in.
    language: Language,
    /// Whether they stand in something that is announced.
    message: bool,
    /// Whether they are read by caret, so that each ends a line.
    document: bool,
    /// Whether they stand in a row of a table, which is one line.
    row: bool,
    /// Whether what they stand in bears them itself, as a heading does.
    bearer: bool,
}

impl Translation<'_> {
    fn children(&mut self, parent: NodeId, children: &[Child]) -> Vec<NodeId> {
        let mut ids = Vec::with_capacity(children.len());
        for (index, child) in children.iter().enumerate() {
            match child {
                Child::Node(node) => ids.push(self.node(node)),
                Child::Words(words) => ids.extend(self.words(words)),
                Child::Scroll(scroll) => ids.push(self.scroll(parent, index as u64, scroll)),
            }
        }
        ids
    }

    fn node(&mut self, node: &Node) -> NodeId {
        let id = id(node.key);
        let semantics = &node.semantics;
        let at = self.nodes.len();
        self.nodes.push((id, AccessNode::default()));
        let mut access = AccessNode::new(role(semantics));
        self.describe(&mut access, node);

        let before = self.within;
        self.within.language = semantics.language.unwrap_or(before.language);
        self.within.message |= matches!(semantics.role, Role::Status | Role::Alert);
        self.within.document |= semantics.role == Role::Document;
        self.within.row = semantics.role == Role::Row || before.row;
        self.within.bearer = matches!(
            semantics.role,
            Role::Heading | Role::Cell | Role::RowHeader | Role::ColumnHeader
        );
        let mut children = Vec::new();
        if semantics.role.tells_by_name() {
            // Its words are its name; what can be pressed in it is still there.
            let pressable = node.children.iter().filter(|child| !matches!(child, Child::Words(_)));
            for child in pressable {
                children.extend(self.children(id, std::slice::from_ref(child)));
            }
        } else {
            children = self.children(id, &node.children);
        }
        self.within = before;

        match semantics.role {
            Role::Row => text::join_row(&mut self.nodes[at..]),
            Role::Table => number_cells(&mut access, node, &mut self.nodes[at..]),
            Role::Document | Role::TextField | Role::TextArea => {
                if let Some(selection) = self.selection(node, at) {
                    if semantics.role == Role::Document && self.focus == id {
                        self.read(node, at, &selection);
                    }
                    access.set_text_selection(selection);
                }
            }
            _ => {}
        }
        if let Some(size) = node.children.iter().find_map(size_of_set) {
            access.set_size_of_set(size);
        }
        access.set_children(children);
        self.nodes[at].1 = access;
        id
    }

    fn describe(&self, access: &mut AccessNode, node: &Node) {
        let semantics = &node.semantics;
        if !semantics.name.is_empty() {
            access.set_label(semantics.name.as_str());
        }
        if let Some(description) = &semantics.description {
            access.set_description(description.as_str());
        }
        if let Some(value) = &semantics.value
            && !node.is_typed()
        {
            access.set_value(value.as_str());
        }
        self.set_language(access, semantics.language);
        if let Some(checked) = semantics.checked {
            access.set_toggled(if checked { Toggled::True } else { Toggled::False });
        }
        if let Some(selected) = semantics.selected {
            access.set_selected(selected);
        }
        if let Some(expanded) = semantics.expanded {
            // UI Automation alone is told by AccessKit what is open; elsewhere it is told as pressed.
            if cfg!(windows) {
                access.set_expanded(expanded);
            } else {
                access.set_toggled(if expanded { Toggled::True } else { Toggled::False });
            }
        }
        if semantics.disabled {
            access.set_disabled();
        }
        if let Some(level) = semantics.level {
            // AccessKit counts levels from 0.
            access.set_level(usize::from(level.saturating_sub(1)));
            // AT-SPI is given no level by AccessKit, but what a line of braille shows for it.
            access.set_braille_role_description(format!("h{level}"));
            if let Some(said) = self.frame.levels.get(usize::from(level).saturating_sub(1)) {
                access.set_description(said.as_str());
            }
        }
        if let Some((place, _)) = semantics.position {
            access.set_position_in_set(place.saturating_sub(1));
        }
        if let Some(Scale { now, least, most }) = semantics.scale {
            access.set_numeric_value(f64::from(now));
            access.set_min_numeric_value(f64::from(least));
            access.set_max_numeric_value(f64::from(most));
            access.set_orientation(Orientation::Horizontal);
        }
        match semantics.role {
            Role::Status => access.set_live(Live::Polite),
            Role::Alert => access.set_live(Live::Assertive),
            Role::Dialog => access.set_modal(),
            Role::Document => access.set_read_only(),
            _ => {}
        }
        // What can be pressed in a message is no message: it would be announced with it.
        if self.within.message {
            access.set_live(Live::Off);
        }
        if node.can_focus {
            access.add_action(Action::Focus);
        }
        if !semantics.disabled {
            for action in actions(semantics.role) {
                access.add_action(*action);
            }
        }
        access.add_action(Action::ScrollIntoView);
        access.set_bounds(self.rect(node.bounds));
    }

    fn scroll(&mut self, parent: NodeId, index: u64, scroll: &Scroll) -> NodeId {
        // Neither has a key of its own: they go by their place in what they stand in.
        let place = index + MOST_SIBLINGS * self.depth;
        let key = NodeKey::of_part(parent.0);
        let own = |part: u64| NodeId(key.part(NodeKey::PARTS - 2 - 2 * place - part));
        let (view, content) = (own(0), own(1));
        let mut access = AccessNode::new(AccessRole::GenericContainer);
        access.set_bounds(self.rect(scroll.bounds));
        access.set_children([content]);
        self.nodes.push((view, access));
        let at = self.nodes.len();
        self.nodes.push((content, AccessNode::default()));
        let mut access = AccessNode::new(AccessRole::GenericContainer);
        let by = Vec2::new(f64::from(-scroll.translation.x), f64::from(-scroll.translation.y));
        access.set_transform(Affine::translate(by * self.scale));
        self.depth += 1;
        let children = self.children(content, &scroll.children);
        self.depth -= 1;
        if let Some(size) = scroll.children.iter().find_map(size_of_set) {
            access.set_size_of_set(size);
        }
        access.set_children(children);
        self.nodes[at].1 = access;
        view
    }

    fn set_language(&self, access: &mut AccessNode, language: Option<Language>) {
        // What is in the language of what it stands in says nothing of it.
        if let Some(language) = language.filter(|language| *language != self.within.language) {
            access.set_language(language.code());
        }
    }

    fn rect(&self, bounds: Rectangle) -> Rect {
        let (x, y) = (f64::from(bounds.x) * self.scale, f64::from(bounds.y) * self.scale);
        let (width, height) = (f64::from(bounds.width), f64::from(bounds.height));
        Rect::new(x, y, width.mul_add(self.scale, x), height.mul_add(self.scale, y))
    }
}

impl Node {
    fn is_typed(&self) -> bool {
        matches!(self.children.first(), Some(Child::Words(words)) if words.is_typed)
    }
}

impl Role {
    /// Whether its words are its name, and no words of their own.
    const fn tells_by_name(self) -> bool {
        matches!(
            self,
            Self::Button
                | Self::Toggle
                | Self::Radio
                | Self::CheckBox
                | Self::Link
                | Self::Image
                | Self::Status
                | Self::Alert
                | Self::Slider
        )
    }
}

fn role(semantics: &Semantics) -> AccessRole {
    match semantics.role {
        Role::Group if semantics.name.is_empty() => AccessRole::GenericContainer,
        Role::Group => AccessRole::Group,
        Role::Button | Role::Toggle => AccessRole::Button,
        Role::Radio => AccessRole::RadioButton,
        Role::RadioGroup => AccessRole::RadioGroup,
        Role::CheckBox => AccessRole::CheckBox,
        Role::Toolbar => AccessRole::Toolbar,
        Role::Link => AccessRole::Link,
        Role::Heading => AccessRole::Heading,
        Role::Paragraph => AccessRole::Label,
        Role::Document => AccessRole::Document,
        Role::Image => AccessRole::Image,
        Role::List => AccessRole::List,
        Role::ListItem => AccessRole::ListItem,
        Role::Table => AccessRole::Table,
        Role::Row => AccessRole::Row,
        Role::Cell => AccessRole::Cell,
        Role::ColumnHeader => AccessRole::ColumnHeader,
        Role::RowHeader => AccessRole::RowHeader,
        Role::Banner => AccessRole::Banner,
        Role::Navigation => AccessRole::Navigation,
        Role::Search => AccessRole::Search,
        Role::Main => AccessRole::Main,
        Role::Aside => AccessRole::Complementary,
        Role::Region => AccessRole::Region,
        Role::Status => AccessRole::Status,
        Role::Alert => AccessRole::Alert,
        Role::TextField => AccessRole::TextInput,
        Role::TextArea => AccessRole::MultilineTextInput,
        Role::Slider => AccessRole::Slider,
        Role::Dialog => AccessRole::Dialog,
    }
}

/// What can be done with a thing beside focusing it and bringing it into view.
const fn actions(role: Role) -> &'static [Action] {
    match role {
        Role::Button | Role::Toggle | Role::Radio | Role::CheckBox | Role::Link => &[Action::Click],
        Role::TextField | Role::TextArea => &[Action::SetValue],
        Role::Slider => &[Action::Increment, Action::Decrement, Action::SetValue],
        Role::Document => &[Action::SetTextSelection],
        _ => &[],
    }
}

/// The size of the set that a child is one of.
fn size_of_set(child: &Child) -> Option<usize> {
    match child {
        Child::Node(node) => node.semantics.position.map(|(_, size)| size),
        Child::Words(_) | Child::Scroll(_) => None,
    }
}

/// Gives each cell of a table its row and column.
fn number_cells(table: &mut AccessNode, node: &Node, nodes: &mut [(NodeId, AccessNode)]) {
    let rows = node.children.iter().filter_map(|child| match child {
        Child::Node(row) if row.semantics.role == Role::Row => Some(row),
        _ => None,
    });
    let mut count = (0, 0);
    for (row_index, row) in rows.enumerate() {
        let cells = row.children.iter().filter_map(|child| match child {
            Child::Node(cell) => Some(cell),
            _ => None,
        });
        for (column_index, cell) in cells.enumerate() {
            let cell = id(cell.key);
            if let Some((_, access)) = nodes.iter_mut().find(|(id, _)| *id == cell) {
                access.set_row_index(row_index);
                access.set_column_index(column_index);
            }
            count.1 = count.1.max(column_index + 1);
        }
        count.0 = row_index + 1;
    }
    table.set_row_count(count.0);
    table.set_column_count(count.1);
}
