/// A picture: `resources/pictures/<owner>/<name>.svg`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Picture {
    owner: String,
    name: String,
}

impl Picture {
    /// The picture of this name that belongs to a career, or to all sectors.
    pub(super) fn new(owner: &str, name: &str) -> Self {
        Self { owner: owner.to_owned(), name: name.to_owned() }
    }

    /// Its path below the content folder. A name with an ending keeps it: `ward.jpg`.
    pub fn path(&self) -> String {
        let ending = if self.name.contains('.') { "" } else { ".svg" };
        format!("resources/pictures/{}/{}{ending}", self.owner, self.name)
    }

    /// The middle of the ids of its caption and description.
    pub fn words(&self) -> &str {
        self.name.split('.').next().unwrap_or(&self.name)
    }
}
