use super::{Field, Item, Note, Replica, Stage, Stamp, ThemeChoice, User, VersionId};
use crate::guide::CareerId;
use crate::l10n::Language;
use serde_json::Map;

/// Something that a person does to what they keep.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Puts a career at the end of the shortlist, or takes it off.
    Shortlist(CareerId, bool),
    /// Puts a career back on the shortlist where it was.
    Restore(CareerId),
    /// Moves a shortlisted career up or down by this many places.
    Move(CareerId, isize),
    /// Rates a career; 0 takes the rating away.
    Rate(CareerId, u8),
    /// Says how far the person has come.
    Stage(CareerId, Stage),
    /// Writes a note over the text that was shown, or over all that stand.
    Note(CareerId, String, Over),
    /// Chooses a language.
    Language(Language),
    /// Chooses a theme.
    Theme(ThemeChoice),
    /// Chooses a size of text, per cent.
    TextSize(u16),
    /// Empties shortlist and notes.
    Clear,
}

/// Which texts of a note a new one takes the place of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Over {
    /// The one that was shown, if there was one. What another copy wrote meanwhile stands beside.
    Shown(Option<VersionId>),
    /// All of them: the person has seen them all, and chosen.
    All,
}

/// What stamps an edit: the time that was read for it and the installation it was made on.
#[derive(Debug, Clone)]
pub struct Clock {
    /// Milliseconds since 1970, as the system has it.
    pub now: Stamp,
    /// This installation.
    pub replica: Replica,
}

impl User {
    /// Does what the edit says.
    pub fn apply(&mut self, edit: Edit, clock: &Clock) {
        let stamp = clock.now.max(self.last_stamp() + 1);
        let setter = Setter { stamp, replica: &clock.replica };
        match edit {
            Edit::Shortlist(id, wanted) => {
                let last = self.shortlist().last().map(|(_, item)| item.place());
                let item = self.items.entry(id).or_default();
                setter.set(&mut item.shortlisted, wanted);
                if wanted {
                    setter.set(&mut item.added, clock.now);
                    setter.set(&mut item.order, last.map_or(0.0, |place| place + 1.0));
                }
            }
            Edit::Restore(id) => setter.set(&mut self.item(id).shortlisted, true),
            Edit::Move(id, by) => self.move_item(&id, by, &setter),
            Edit::Rate(id, rating) => setter.set(&mut self.item(id).rating, rating.min(5)),
            Edit::Stage(id, stage) => setter.set(&mut self.item(id).stage, stage),
            Edit::Note(id, text, over) => {
                let item = self.item(id);
                if item.note.would_change(&text, &over) {
                    item.note = item.note.write(text, &over, stamp, &clock.replica);
                }
            }
            Edit::Language(language) => setter.set(&mut self.language, language),
            Edit::Theme(theme) => setter.set(&mut self.display.theme, theme),
            Edit::TextSize(size) => setter.set(&mut self.display.text_size, size.clamp(100, 200)),
            Edit::Clear => {
                self.epoch += 1;
                self.items.clear();
                self.unknown = Map::new();
            }
        }
    }

    /// The latest stamp that stands anywhere.
    fn last_stamp(&self) -> Stamp {
        fn of<T>(field: &Option<Field<T>>) -> Stamp {
            field.as_ref().map_or(0, |field| field.stamp)
        }
        let items = self.items.values().flat_map(|item| {
            let notes = item.note.versions().iter().map(|version| version.stamp);
            let fields = [
                of(&item.shortlisted),
                of(&item.added),
                of(&item.order),
                of(&item.rating),
                of(&item.stage),
            ];
            notes.chain(fields)
        });
        let display = [of(&self.language), of(&self.display.theme), of(&self.display.text_size)];
        items.chain(display).max().unwrap_or(0)
    }

    fn item(&mut self, id: CareerId) -> &mut Item {
        self.items.entry(id).or_insert_with(|| Item { note: Note::default(), ..Item::default() })
    }

    /// Gives the item a place between those that it now stands between, so that only it changes.
    fn move_item(&mut self, id: &CareerId, by: isize, setter: &Setter<'_>) {
        let places: Vec<(CareerId, f64)> =
            self.shortlist().into_iter().map(|(id, item)| (id.clone(), item.place())).collect();
        let Some(from) = places.iter().position(|(other, _)| other == id) else {
            return;
        };
        let to = from.saturating_add_signed(by).min(places.len() - 1);
        if to == from {
            return;
        }
        let mut order = places;
        let moved = order.remove(from);
        order.insert(to, moved);
        let place = |index: Option<usize>| index.and_then(|index| order.get(index)).map(|it| it.1);
        let between = match (place(to.checked_sub(1)), place(Some(to + 1))) {
            (Some(above), Some(below)) if above < below => (above + below) / 2.0,
            (Some(above), None) => above + 1.0,
            (None, Some(below)) => below - 1.0,
            _ => f64::NAN,
        };
        let fits = |between: f64| {
            place(to.checked_sub(1)).is_none_or(|above| above < between)
                && place(Some(to + 1)).is_none_or(|below| between < below)
        };
        if fits(between) {
            setter.set(&mut self.item(id.clone()).order, between);
        } else {
            // No room between the two: number them all anew.
            for (index, (id, _)) in order.into_iter().enumerate() {
                setter.set(&mut self.item(id).order, index as f64);
            }
        }
    }
}

struct Setter<'a> {
    stamp: Stamp,
    replica: &'a str,
}

impl Setter<'_> {
    fn set<T>(&self, field: &mut Option<Field<T>>, value: T) {
        let (replaces, unknown) = match field.take() {
            Some(old) => (Some(old.stamp), old.unknown),
            None => (None, Map::new()),
        };
        *field = Some(Field {
            value,
            stamp: self.stamp,
            replica: self.replica.to_owned(),
            replaces,
            unknown,
        });
    }
}
