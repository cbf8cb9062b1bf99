//! `budgets`, `freshness` and `finder` in `site.yaml`: figures that a site holds
//! itself to.
//!
//! Owns the figures and what holds where they are left out. Measuring is the
//! business of those who make what is measured.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::model::date::Date;
use crate::model::field::{Field, PagePath, Reader, fields};
use crate::model::node::Node;

/// A weight in kilobytes of 1,000 bytes, as a host sends it: compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Kilobytes(pub u16);

impl Kilobytes {
    /// In bytes.
    #[must_use]
    pub fn bytes(self) -> u32 {
        u32::from(self.0) * 1_000
    }
}

impl Field for Kilobytes {
    fn expects() -> Cow<'static, str> {
        "a whole number of kilobytes such as 14".into()
    }

    fn schema() -> Json {
        json!({ "type": "integer", "minimum": 0, "maximum": u16::MAX })
    }

    fn example() -> String {
        "14".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        u16::read(node, reader).map(Self)
    }
}

fields! {
    /// How much the pages of a site may weigh. What is left out is not measured.
    pub struct Budgets {
        /// HTML and stylesheets of the median page.
        median_page: Option<Kilobytes>,
        /// HTML and stylesheets of the heaviest page.
        any_page: Option<Kilobytes>,
    }
}

impl Budgets {
    /// Whether there is anything to measure.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.median_page.is_none() && self.any_page.is_none()
    }
}

fields! {
    /// When what has not been looked at for long is told of.
    pub struct Freshness {
        /// How many days before a review is due it is told of. Left out: 30.
        soon_days: Option<u16>,
        /// How many days after a review was due it stops a build. Left out: never.
        error_after_days: Option<u16>,
        /// How many days after a review was due a page leaves the search; pages
        /// on wellbeing stay, for an old way to help is better than none. The
        /// finder keeps all pages: a right that is left out looks like none.
        /// Left out: never.
        unlisted_after_days: Option<u16>,
    }
}

impl Freshness {
    /// What holds where a site says nothing: whatever is due is told of, and no more.
    pub const NONE: Self =
        Self { soon_days: None, error_after_days: None, unlisted_after_days: None };

    /// The last day on which the search knows a page that has to be reviewed by
    /// a day. The browser goes by its own date, so that this holds for a site
    /// that nobody builds any more.
    #[must_use]
    pub fn last_listed(&self, review_by: Date) -> Option<Date> {
        let days = i64::from(self.unlisted_after_days?);
        Some(Date(review_by.0.saturating_add(jiff::Span::new().days(days))))
    }

    /// How many days before a review is due it is told of.
    #[must_use]
    pub fn soon(&self) -> i32 {
        self.soon_days.map_or(30, i32::from)
    }
}

fields! {
    /// What the finder may become, and what it has to say first.
    pub struct FinderSettings {
        /// How many pages it may have in each language. Left out: 400.
        most_pages: Option<u16>,
        /// The page to read before one claims a benefit, by its path, such as
        /// guides/before-you-claim-if-you-have-a-visa.
        before_benefits: Option<PagePath>,
    }
}

impl FinderSettings {
    /// How many pages the finder may have in each language.
    #[must_use]
    pub fn most(settings: Option<&Self>) -> usize {
        settings.and_then(|settings| settings.most_pages).map_or(400, usize::from)
    }
}
