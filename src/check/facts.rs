//! Facts: figures without a date, or three years old and more.

use super::{Checker, Code, Problem};
use crate::guide::{Career, PartialDate, Pay, Picture};

impl Checker<'_, '_> {
    pub(super) fn facts(&mut self) {
        let guide = self.guide;
        for career in guide.careers() {
            let path = format!("resources/careers/{}.json", career.id);
            if self.folder.files.contains_key(&path) {
                self.career(career, &path);
            }
        }
        let path = "resources/sectors.json";
        if self.folder.files.contains_key(path) {
            for picture in guide.sectors().iter().filter_map(|sector| sector.picture()) {
                self.picture(path, &picture);
            }
        }
        let path = "resources/pay-scales.json";
        if self.folder.files.contains_key(path) {
            for scale in guide.scales() {
                self.age(path, &scale.id.to_string(), &scale.date);
            }
        }
    }

    fn career(&mut self, career: &Career, path: &str) {
        for picture in career.pictures() {
            self.picture(path, &picture);
        }
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
                    let problem = Problem::new(Code::NoDate, path, None);
                    self.push(problem.with("field", field));
                }
            }
        }
    }

    fn picture(&mut self, path: &str, picture: &Picture) {
        let name = picture.path();
        let is_there =
            [self.folder.files, self.folder.behind].iter().any(|it| it.contains_key(&name));
        if !is_there {
            self.push(Problem::new(Code::MissingPicture, path, None).with("path", name));
        }
    }

    fn age(&mut self, path: &str, field: &str, date: &PartialDate) {
        if date.is_old(self.folder.today) {
            let problem = Problem::new(Code::OldFigure, path, None);
            self.push(problem.with("field", field).with("date", date.as_str()));
        }
    }
}
