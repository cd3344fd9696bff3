//! What careers share. The words of each stand in `i18n/*/<collection>.ftl` under the same id.

use super::{
    AreaId, ArticleId, OrganisationId, PartialDate, Period, Picture, QualificationId, ScaleId,
    SectorId, SourceId, SubjectId,
};
use serde::Deserialize;

/// A sector of work.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sector {
    /// Its id.
    pub id: SectorId,
    /// The name of its Lucide icon.
    pub icon: String,
    #[serde(default, rename = "picture")]
    picture_name: Option<String>,
}

impl Sector {
    /// Its picture, if it has one.
    pub fn picture(&self) -> Option<Picture> {
        self.picture_name.as_ref().map(|name| Picture::new("sectors", name))
    }
}

/// A school subject.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subject {
    /// Its id.
    pub id: SubjectId,
}

/// A kind of qualification.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Qualification {
    /// Its id.
    pub id: QualificationId,
    /// Its level in the framework for Wales.
    #[serde(default)]
    pub level: Option<String>,
    /// The last year in which it was awarded, if it no longer is.
    #[serde(default)]
    pub last_awarded: Option<u16>,
}

/// An organisation that tells more, keeps a register or advertises posts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organisation {
    /// Its id.
    pub id: OrganisationId,
    /// The address of its site.
    pub web: String,
    /// Its telephone number, spaced as it is read.
    #[serde(default)]
    pub telephone: Option<String>,
    /// Its address for e-mail.
    #[serde(default)]
    pub email: Option<String>,
    /// Its postal address, line by line.
    #[serde(default)]
    pub address: Vec<String>,
    /// Who gives its address and number.
    #[serde(default)]
    pub source: Option<SourceId>,
}

/// A published scale of pay.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PayScale {
    /// Its id.
    pub id: ScaleId,
    /// Where it holds.
    pub area: AreaId,
    /// The year as the scale names it: `2025/26`.
    pub year: String,
    /// From when it holds.
    pub date: PartialDate,
    /// For what time it pays.
    pub period: Period,
    /// Who published it.
    pub source: SourceId,
    /// Its bands, the lowest first.
    pub bands: Vec<Band>,
}

impl PayScale {
    /// The band of this name.
    pub fn band(&self, id: &str) -> Option<&Band> {
        self.bands.iter().find(|band| band.id == id)
    }
}

/// A band of a pay scale.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Its name within the scale.
    pub id: String,
    /// Gross pounds at its foot.
    pub min: f64,
    /// Gross pounds at its top.
    pub max: f64,
}

/// Where facts are from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// Where it can be read.
    #[serde(default)]
    pub url: Option<String>,
    /// When it was published, if it says.
    #[serde(default)]
    pub published: Option<PartialDate>,
    /// When it was read for this guide.
    pub read: PartialDate,
    /// Its licence, if it has one.
    #[serde(default)]
    pub licence: Option<String>,
}

/// An article.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    /// Its id.
    pub id: ArticleId,
    /// Where its facts are from.
    #[serde(default)]
    pub sources: Vec<SourceId>,
    /// Bodies that tell more.
    #[serde(default)]
    pub organisations: Vec<OrganisationId>,
}
