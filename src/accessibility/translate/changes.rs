use accesskit::{Node, NodeId, TreeUpdate};
use std::collections::HashMap;

/// What has been told, so that only what has changed is told again.
#[derive(Debug, Default)]
pub struct Changes {
    activation: u64,
    nodes: HashMap<NodeId, Node>,
}

impl Changes {
    /// What of a whole tree is new since the last. Each activation, numbered from 1, begins with all
    /// of it.
    pub fn since(&mut self, whole: TreeUpdate, activation: u64) -> TreeUpdate {
        let is_first = std::mem::replace(&mut self.activation, activation) != activation;
        let before = std::mem::take(&mut self.nodes);
        let mut changed = Vec::new();
        for (id, node) in whole.nodes {
            if is_first || before.get(&id) != Some(&node) {
                changed.push((id, node.clone()));
            }
            let _ = self.nodes.insert(id, node);
        }
        let tree = whole.tree.filter(|_| is_first);
        TreeUpdate { nodes: changed, tree, tree_id: whole.tree_id, focus: whole.focus }
    }
}
