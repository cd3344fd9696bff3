use super::{
    AreaId, ArticleId, CareerId, OrganisationId, PartialDate, QualificationId, SectorId, SourceId,
    SubjectId,
};
use super::{
    Disclosure, FigureKind, Firmness, Guide, Interest, Level, NeedNote, Pattern, Pay, Picture,
    Route, Setting, TypicalPay, WayIn, WelshUse,
};
use serde::{Deserialize, Deserializer};

/// The facts of one career. Its words stand in `i18n/*/careers/<id>.ftl`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Career {
    /// Its id, which is its file's name.
    pub id: CareerId,
    /// The sectors of work it belongs to, the chief one first.
    pub sectors: Vec<SectorId>,
    /// The school subjects that lead to it.
    pub subjects: Vec<SubjectId>,
    /// Its unit group in the Standard Occupational Classification 2020.
    pub soc2020: SocCode,
    /// Its Holland code.
    #[serde(default)]
    pub interests: Option<Interests>,
    /// The name of its Lucide icon.
    pub icon: String,
    #[serde(default, rename = "pictures")]
    picture_names: Vec<String>,
    /// What it pays: several records, each of a stated kind. Left out where no fair figure is to be
    /// had: the career's own words then say why.
    #[serde(default)]
    pub pay: Vec<Pay>,
    /// Hours a week, full time.
    #[serde(default)]
    pub hours: Option<Hours>,
    /// When and how the hours fall.
    #[serde(default)]
    pub patterns: Vec<Pattern>,
    /// Indoors, outdoors, or both.
    #[serde(default)]
    pub setting: Vec<Setting>,
    /// Whether the work can be found in other countries.
    #[serde(default)]
    pub abroad: bool,
    /// What part Welsh has in it.
    #[serde(default)]
    pub welsh: Option<WelshUse>,
    /// Where one starts from.
    pub entry: Entry,
    /// The ways in, the best known first.
    pub routes: Vec<Route>,
    /// The register of those who do it.
    #[serde(default)]
    pub registration: Option<Registration>,
    /// What is asked for, for each way in that asks.
    #[serde(default)]
    pub qualifications: Vec<Requirements>,
    /// Whether an Access course can open the way to its degree.
    #[serde(default)]
    pub access_courses: bool,
    /// The level of check of criminal records that is usual.
    #[serde(default)]
    pub disclosure: Option<Disclosure>,
    /// Figures on how many work in it, and how.
    #[serde(default)]
    pub figures: Vec<Figure>,
    /// Where its posts are advertised.
    #[serde(default)]
    pub vacancies: Vec<OrganisationId>,
    /// Bodies that tell more.
    #[serde(default)]
    pub organisations: Vec<OrganisationId>,
    /// Careers like it.
    #[serde(default)]
    pub related: Vec<CareerId>,
    /// Articles that help with it.
    #[serde(default)]
    pub articles: Vec<ArticleId>,
    /// Sources beside those that its figures name.
    #[serde(default)]
    pub sources: Vec<SourceId>,
}

impl Career {
    /// Its pictures, in the order in which they are shown.
    pub fn pictures(&self) -> impl Iterator<Item = Picture> {
        self.picture_names.iter().map(|name| Picture::new(self.id.as_str(), name))
    }

    /// The figure that stands for what it pays.
    pub fn typical_pay(&self, guide: &Guide) -> Option<TypicalPay> {
        TypicalPay::of(guide, &self.pay)
    }
}

/// A code of the Standard Occupational Classification 2020.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SocCode {
    /// Four digits.
    pub code: String,
    /// Where it was looked up.
    pub source: SourceId,
}

/// A Holland code: letters of RIASEC, the strongest first.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interests {
    /// Of the letters R I A S E C.
    #[serde(deserialize_with = "letters")]
    pub code: Vec<Interest>,
    /// Where it was looked up.
    pub source: SourceId,
}

fn letters<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Interest>, D::Error> {
    let code = String::deserialize(deserializer)?;
    let interest = |letter: char| {
        let name = letter.to_ascii_lowercase().to_string();
        Interest::ALL.iter().copied().find(|interest| interest.name() == name)
    };
    let letters: Option<Vec<Interest>> = code.chars().map(interest).collect();
    letters
        .filter(|letters| !letters.is_empty())
        .ok_or_else(|| serde::de::Error::custom("its letters are of RIASEC"))
}

/// Hours a week, full time.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// The usual number, or the least.
    pub min: f64,
    /// The most.
    #[serde(default)]
    pub max: Option<f64>,
    /// Who says so.
    pub source: SourceId,
}

/// Where one starts from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The least that is asked for.
    pub level: Level,
    /// Whether an apprenticeship leads to it.
    pub apprenticeship: bool,
    /// Whether people come to it as adults from other work.
    pub adult: bool,
}

/// The register of those who do this work.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registration {
    /// Who keeps it.
    pub organisation: OrganisationId,
    /// Whether nobody may do the work without it.
    pub required: bool,
}

/// What one way in asks for.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirements {
    /// What it is asked for.
    #[serde(rename = "for")]
    pub way_in: WayIn,
    /// The qualifications.
    pub needs: Vec<Need>,
    /// What may stand in their place.
    #[serde(default)]
    pub alternatives: Vec<QualificationId>,
    /// Who says so.
    pub source: SourceId,
}

/// One qualification that is asked for.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// Its kind.
    pub qualification: QualificationId,
    /// How many.
    #[serde(default)]
    pub count: Option<Count>,
    /// The least grade: `C/4`.
    #[serde(default)]
    pub grade: Option<String>,
    /// A word on which.
    #[serde(default)]
    pub note: Option<NeedNote>,
    /// The subjects, and how firmly each is asked for.
    #[serde(default)]
    pub subjects: Vec<SubjectNeed>,
}

/// A count: the least and the most, which may be the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// The least.
    pub min: u8,
    /// The most.
    pub max: u8,
}

/// Subjects that are asked for together.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubjectNeed {
    /// The subjects.
    pub subjects: Vec<SubjectId>,
    /// How firmly.
    pub firmness: Firmness,
}

/// A figure about the people who do this work.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// What it counts.
    pub kind: FigureKind,
    /// Per cent of the group; for shares.
    #[serde(default)]
    pub percent: Option<f64>,
    /// People; for counts.
    #[serde(default)]
    pub count: Option<f64>,
    /// Of whom.
    pub group: Group,
    /// Where.
    pub area: AreaId,
    /// When; none where the source does not say.
    #[serde(default)]
    pub date: Option<PartialDate>,
    /// Who says so.
    pub source: SourceId,
}

/// The people that a figure is about: a group of the Standard Occupational Classification 2020. A
/// unit group has four digits, `soc-2259`; a wider one has fewer, `soc-225`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Group(String);

impl Group {
    /// Its code.
    pub fn code(&self) -> &str {
        &self.0
    }

    /// Whether it is wider than one occupation's own group.
    pub fn is_wider(&self) -> bool {
        self.0.len() < 4
    }
}

impl TryFrom<String> for Group {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let digits = |code: &&str| {
            (1..=4).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit())
        };
        match text.strip_prefix("soc-").filter(digits) {
            Some(code) => Ok(Self(code.to_owned())),
            None => Err(format!("`{text}` is not soc- and a code of one to four digits")),
        }
    }
}
