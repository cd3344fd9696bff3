//! Facts that are one of a few.

use serde::Deserialize;

/// Declares an enum of facts whose every value is named in the files and worded in
/// `i18n/*/facts.ftl` as `<family>-<name>`.
macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident $family:literal {
        $($(#[$value_doc:meta])* $value:ident = $text:literal),+ $(,)?
    })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        pub enum $name {
            $($(#[$value_doc])* #[serde(rename = $text)] $value),+
        }

        impl $name {
            /// Every value, in the order in which they are shown.
            pub const ALL: &[Self] = &[$(Self::$value),+];

            /// Its name in the files of facts.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$value => $text),+ }
            }

            /// The id of its wording in `facts.ftl`.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$value => concat!($family, "-", $text)),+ }
            }
        }
    )+};
}

facts! {
    /// How far on in a career.
    Stage "stage" {
        /// Learning on the job.
        Trainee = "trainee",
        /// At the start: newly qualified, or new to the work where it asks for nothing.
        Starting = "starting",
        /// With some years behind one.
        Experienced = "experienced",
        /// Leading others.
        Senior = "senior",
        /// All who do the work.
        All = "all",
    }
    /// The time that pay is for.
    Period "period" {
        /// A year.
        Year = "year",
        /// An hour.
        Hour = "hour",
    }
    /// When and how hours fall.
    Pattern "pattern" {
        /// Monday to Friday by day.
        OfficeHours = "office-hours",
        /// Shifts.
        Shifts = "shifts",
        /// Nights.
        Nights = "nights",
        /// Evenings.
        Evenings = "evenings",
        /// Weekends.
        Weekends = "weekends",
        /// On call.
        OnCall = "on-call",
        /// Overtime.
        Overtime = "overtime",
        /// Part time.
        PartTime = "part-time",
        /// Hours that can be moved.
        Flexible = "flexible",
        /// Working for oneself.
        SelfEmployed = "self-employed",
        /// Travel between places of work.
        Travel = "travel",
        /// Nights away from home.
        AwayFromHome = "away-from-home",
        /// By the season.
        Seasonal = "seasonal",
    }
    /// Under a roof or not.
    Setting "setting" {
        /// Indoors.
        Indoors = "indoors",
        /// Outdoors.
        Outdoors = "outdoors",
    }
    /// What part Welsh has in the work.
    WelshUse "welsh" {
        /// Nobody can do it without.
        Needed = "needed",
        /// It helps.
        Helpful = "helpful",
    }
    /// The least that is asked for to begin.
    Level "level" {
        /// No qualifications.
        None = "none",
        /// GCSEs.
        Gcse = "gcse",
        /// A levels or equal.
        ALevel = "a-level",
        /// A degree.
        Degree = "degree",
    }
    /// A way in.
    Route "route" {
        /// A degree course.
        University = "university",
        /// A college course.
        College = "college",
        /// An apprenticeship.
        Apprenticeship = "apprenticeship",
        /// By way of other work.
        Work = "work",
        /// By applying for the post itself.
        Direct = "direct",
    }
    /// How firmly a subject is asked for.
    Firmness "firmness" {
        /// Always.
        Required = "required",
        /// By most.
        Usually = "usually",
        /// By some.
        May = "may",
        /// One of them or both.
        EitherOrBoth = "either-or-both",
        /// Where another is lacking.
        IfNotOffered = "if-not-offered",
    }
    /// A word on which qualifications are meant.
    NeedNote "need" {
        /// In the same subjects as those above.
        SameSubjects = "same-subjects",
        /// Beside those above.
        Further = "further",
    }
    /// What a figure of pay measures; figures of unlike measures can't be compared.
    Measure "measure" {
        /// The band of a published scale.
        Scale = "scale",
        /// The median of a survey.
        Survey = "survey",
        /// A least and a most, as a source gives them.
        Range = "range",
    }
    /// An interest, by its letter in a Holland code (RIASEC).
    Interest "interest" {
        /// Making, mending and working with one's hands.
        Realistic = "r",
        /// Finding out and solving problems.
        Investigative = "i",
        /// Creating and designing.
        Artistic = "a",
        /// Helping, caring and teaching.
        Social = "s",
        /// Leading and persuading.
        Enterprising = "e",
        /// Order, records and detail.
        Conventional = "c",
    }
    /// What a figure counts.
    FigureKind "figure" {
        /// The share who work part time.
        PartTime = "part-time",
        /// The share with hours that can be moved.
        Flexible = "flexible",
        /// The share whose work is for a time.
        Temporary = "temporary",
        /// The share who work for themselves.
        SelfEmployed = "self-employed",
        /// How many do the work.
        Jobs = "jobs",
    }
    /// Whom a survey of pay asked about.
    Surveyed "surveyed" {
        /// Employees who work full time.
        FullTimeEmployees = "full-time-employees",
        /// All employees.
        Employees = "employees",
    }
    /// What qualifications are asked for.
    WayIn "way-in" {
        /// A degree course.
        Degree = "degree",
        /// An apprenticeship.
        Apprenticeship = "apprenticeship",
        /// A college course at level 2.
        CollegeLevel2 = "college-level-2",
        /// A college course at level 3.
        CollegeLevel3 = "college-level-3",
        /// A postgraduate course.
        Postgraduate = "postgraduate",
        /// A trainee's post.
        TraineePost = "trainee-post",
        /// An Access course.
        Access = "access",
    }
    /// A check of criminal records.
    Disclosure "disclosure" {
        /// Unspent convictions only.
        Basic = "basic",
        /// Spent ones too, as the rules filter them.
        Standard = "standard",
        /// Those, and what the police hold that bears on the post.
        Enhanced = "enhanced",
    }
}
