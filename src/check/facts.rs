//! Facts: what is still to be filled in, pictures, figures without a date or three years old and more.

use super::{Checker, Code, Problem};
use crate::content::locate;
use crate::guide::{Career, PartialDate, Pay, Picture};
use crate::l10n::Position;
use serde_json::Value;

/// What stands for the code of an occupation until it is looked up.
pub const PLACEHOLDER: &str = "0000";

impl Checker<'_, '_> {
    pub(super) fn facts(&mut self) {
        let guide = self.guide;
        for (path, bytes) in self.folder.files {
            if path.starts_with("resources/careers/") && path.ends_with(".json") {
                self.blank(path, bytes);
            }
        }
        for career in guide.careers() {
            let path = format!("resources/careers/{}.json", career.id);
            if self.folder.files.contains_key(&path) {
                self.career(career, &path);
            }
        }
        for (file, field, picture) in guide.pictures() {
            self.picture(&file, &field, &picture);
        }
        let path = "resources/pay-scales.json";
        if self.folder.files.contains_key(path) {
            for scale in guide.scales() {
                self.age(path, &scale.id.to_string(), &scale.date);
            }
        }
    }

    fn career(&mut self, career: &Career, path: &str) {
        for (index, pay) in career.pay.iter().enumerate() {
            let date = match pay {
                Pay::Survey(pay) => &pay.date,
                Pay::Range(pay) => &pay.date,
                // A scale has its date in the file of scales.
                Pay::Scale(_) => continue,
            };
            self.age(path, &format!("pay[{index}]"), date);
        }
        for (index, figure) in career.figures.iter().enumerate() {
            let field = format!("figures[{index}]");
            match &figure.date {
                Some(date) => self.age(path, &field, date),
                None => {
                    let problem = Problem::new(Code::NoDate, path, self.place(path, &field));
                    self.push(problem.with("field", field));
                }
            }
        }
    }

    /// Fields that every career has and in which nothing stands yet, whatever else is wrong with it.
    fn blank(&mut self, path: &str, json: &[u8]) {
        let Ok(facts) = serde_json::from_slice::<Value>(json) else { return };
        for field in ["sectors", "subjects", "pay", "routes"] {
            if facts[field].as_array().is_some_and(Vec::is_empty) {
                let problem = Problem::new(Code::EmptyField, path, self.place(path, field));
                self.push(problem.with("field", field));
            }
        }
        if facts["soc2020"]["code"] == PLACEHOLDER {
            let problem = Problem::new(Code::Placeholder, path, self.place(path, "soc2020.code"));
            self.push(problem.with("field", "soc2020.code").with("text", PLACEHOLDER));
        }
    }

    fn picture(&mut self, path: &str, field: &str, picture: &Picture) {
        let name = picture.path();
        let is_there =
            [self.folder.files, self.folder.behind].iter().any(|it| it.contains_key(&name));
        if !is_there && self.folder.files.contains_key(path) {
            let position = self.place(path, field);
            self.push(Problem::new(Code::MissingPicture, path, position).with("path", name));
        }
    }

    fn age(&mut self, path: &str, field: &str, date: &PartialDate) {
        if date.is_old(self.folder.today) {
            let place = self.place(path, &format!("{field}.date"));
            let problem = Problem::new(Code::OldFigure, path, place);
            self.push(problem.with("field", field).with("date", date.as_str()));
        }
    }

    /// Where a field of a file of facts stands.
    fn place(&self, path: &str, field: &str) -> Option<Position> {
        locate(self.folder.files.get(path)?, field)
    }
}
