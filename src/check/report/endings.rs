//! The days after which readers no longer find a page.

use super::pages::sources;
use super::{Scope, Table, words};
use crate::model::date::Date;
use crate::parse::Document;

/// What ends on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ending {
    /// The page: from the next build on it is not published.
    Page,
    /// That the search finds it, since nobody has looked at it again.
    Search,
}

impl Ending {
    /// What it says of a day that it is the last one.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Page => "on the site",
            Self::Search => "in the search",
        }
    }
}

/// A last day of a page.
pub(super) struct LastDay<'s> {
    pub(super) day: Date,
    pub(super) ending: Ending,
    pub(super) document: &'s Document,
}

impl LastDay<'_> {
    /// Whether it comes unless somebody does something: a page whose review is
    /// still to come has another day before it.
    pub(super) fn threatens(&self, today: Date) -> bool {
        let due = self.document.common.review_by;
        self.ending == Ending::Page || due.is_some_and(|due| due < today)
    }
}

/// All last days, the earliest first. What has left the site is no page any more.
pub(super) fn last_days<'s>(scope: &Scope<'s>) -> Vec<LastDay<'s>> {
    let site = scope.site;
    let mut days: Vec<LastDay<'s>> = sources(scope)
        .flat_map(|document| {
            let expires = document.common.expires;
            // A page that is gone is not in the search either.
            let listed = site.last_listed(document);
            let listed = listed.filter(|listed| expires.is_none_or(|expires| *listed < expires));
            let days = [(Ending::Page, expires), (Ending::Search, listed)];
            days.into_iter()
                .filter_map(move |(ending, day)| Some(LastDay { day: day?, ending, document }))
        })
        .collect();
    days.sort_by(|a, b| {
        (a.day, &a.document.file, a.ending).cmp(&(b.day, &b.document.file, b.ending))
    });
    days
}

/// The last days, and whose pages they are of.
pub(super) fn table(scope: &Scope<'_>) -> Table {
    let today = scope.site.date;
    let days = last_days(scope);
    let over = days.iter().filter(|last| last.day < today).count();
    let rows = days.iter().map(|last| {
        let common = &last.document.common;
        vec![
            last.day.to_string(),
            last.ending.word().to_owned(),
            if last.day < today { "over" } else { "to come" }.to_owned(),
            common.title.clone(),
            last.document.file.to_string(),
            common.owner.clone().unwrap_or_else(|| "nobody".to_owned()),
        ]
    });
    Table {
        id: "last-days",
        title: "Last days",
        note: format!(
            "On {} days a page leaves the site or, unless it is reviewed, the search; {over} of \
             them are over.",
            days.len()
        ),
        head: words(&["Last day", "Where", "State", "Page", "File", "Owner"]),
        rows: rows.collect(),
    }
}
