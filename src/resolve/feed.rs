//! What is told to those who follow a site: which pages, and in which order.
//!
//! Owns [`FeedKind`] and the day of an entry. How a feed is written is the
//! business of `feeds`.

use super::site::{GroupId, Site};
use crate::model::date::Date;
use crate::model::kind::KindFields;
use crate::model::lang::Lang;

/// What can be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FeedKind {
    /// What changed.
    Updates,
    /// What was done somewhere.
    CaseStudies,
}

impl FeedKind {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Updates, Self::CaseStudies];

    /// Its file, which each language has for itself.
    #[must_use]
    pub fn file(self) -> &'static str {
        match self {
            Self::Updates => "feeds/updates.xml",
            Self::CaseStudies => "feeds/case-studies.xml",
        }
    }

    /// The message that says what it is called.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Updates => "feed-title",
            Self::CaseStudies => "feed-case-studies",
        }
    }

    fn holds(self, fields: &KindFields) -> bool {
        match self {
            Self::Updates => matches!(fields, KindFields::Update(_)),
            Self::CaseStudies => matches!(fields, KindFields::CaseStudy(_)),
        }
    }
}

impl Site {
    /// All entries of a feed, the newest first; those of one day by their path.
    /// They are the same in all languages. Drafts are nobody's news.
    #[must_use]
    pub fn feed(&self, kind: FeedKind) -> Vec<GroupId> {
        let mut entries: Vec<GroupId> = (0..)
            .map(GroupId)
            .zip(&self.groups)
            .filter(|(_, group)| !group.section && group.stands_alone())
            .filter_map(|(id, group)| Some((id, self.document(group.document(Lang::SOURCE)?))))
            .filter(|(_, source)| !source.common.draft && kind.holds(&source.fields))
            .map(|(id, _)| id)
            .collect();
        // Groups are in the order of their paths, and this sort is stable.
        entries.sort_by_key(|entry| std::cmp::Reverse(self.day_of(*entry)));
        entries
    }

    /// The day that an entry of a feed is of: its `date`, else the day from which
    /// it is published, else the beginning of its year.
    #[must_use]
    pub fn day_of(&self, group: GroupId) -> Option<Date> {
        let source = self.document(self.group(group).document(Lang::SOURCE)?);
        let year = || match &source.fields {
            KindFields::CaseStudy(study) => {
                let year = i16::try_from(study.year?).ok()?;
                jiff::civil::Date::new(year, 1, 1).ok().map(Date)
            }
            _ => None,
        };
        source.common.date.or(source.common.publish).or_else(year)
    }
}
