//! What has to be looked at, by when, and by whom.

use std::collections::BTreeMap;

use super::{Scope, Table, day, words};
use crate::model::date::Date;
use crate::parse::Document;

/// Something with a day of review.
pub(super) struct Review<'s> {
    pub(super) due: Date,
    pub(super) what: String,
    pub(super) file: &'s str,
    pub(super) owner: Option<&'s str>,
    assured: Option<Date>,
}

/// All days of review, the earliest first.
pub(super) fn reviews<'s>(scope: &Scope<'s>) -> Vec<Review<'s>> {
    let pages = sources(scope).filter_map(|document| {
        let common = &document.common;
        Some(Review {
            due: common.review_by?,
            what: common.title.clone(),
            file: &document.file,
            owner: common.owner.as_deref(),
            assured: common.assured,
        })
    });
    let facts = scope.site.data.facts.iter().filter_map(|(name, entry)| {
        Some(Review {
            due: entry.value.review_by?,
            what: format!("the fact {name}"),
            file: &entry.file,
            owner: entry.value.owner.as_deref(),
            assured: entry.value.checked,
        })
    });
    let mut reviews: Vec<Review<'s>> = pages.chain(facts).collect();
    reviews.sort_by(|a, b| (a.due, a.file, &a.what).cmp(&(b.due, b.file, &b.what)));
    reviews
}

/// The pages of the source language, by which all are reviewed.
pub(super) fn sources<'s>(scope: &Scope<'s>) -> impl Iterator<Item = &'s Document> {
    let site = scope.site;
    site.documents.iter().map(|document| &**document).filter(|document| document.lang.is_source())
}

/// What is due, the longest overdue first.
pub(super) fn due(scope: &Scope<'_>) -> Table {
    let today = scope.site.date;
    let reviews = reviews(scope);
    let late = reviews.iter().filter(|review| review.due < today).count();
    let rows = reviews.iter().map(|review| {
        vec![
            review.due.to_string(),
            if review.due < today { "overdue" } else { "to come" }.to_owned(),
            review.what.clone(),
            review.file.to_owned(),
            review.owner.unwrap_or("nobody").to_owned(),
            day(review.assured),
        ]
    });
    Table {
        id: "reviews",
        title: "Reviews",
        note: format!(
            "{} pages and facts have a day of review; on {today}, {late} of them are overdue.",
            reviews.len()
        ),
        head: words(&["Due", "State", "What", "File", "Owner", "Checked at the source"]),
        rows: rows.collect(),
    }
}

/// Owners, and what each looks after.
pub(super) fn owners(scope: &Scope<'_>) -> Table {
    #[derive(Default)]
    struct Load {
        pages: usize,
        facts: usize,
        unassured: usize,
        overdue: usize,
        next: Option<Date>,
    }
    impl Load {
        fn add(&mut self, assured: Option<Date>, due: Option<Date>, today: Date) {
            self.unassured += usize::from(assured.is_none());
            self.overdue += usize::from(due.is_some_and(|due| due < today));
            self.next = [self.next, due].into_iter().flatten().min();
        }
    }
    let today = scope.site.date;
    let mut owners: BTreeMap<&str, Load> = BTreeMap::new();
    for document in sources(scope) {
        let common = &document.common;
        let load = owners.entry(common.owner.as_deref().unwrap_or("nobody")).or_default();
        load.pages += 1;
        load.add(common.assured, common.review_by, today);
    }
    for fact in scope.site.data.facts.values().map(|entry| &entry.value) {
        let load = owners.entry(fact.owner.as_deref().unwrap_or("nobody")).or_default();
        load.facts += 1;
        load.add(fact.checked, fact.review_by, today);
    }
    let rows = owners.into_iter().map(|(owner, load)| {
        vec![
            owner.to_owned(),
            load.pages.to_string(),
            load.facts.to_string(),
            load.unassured.to_string(),
            load.overdue.to_string(),
            load.next.map_or_else(|| "none".to_owned(), |date| date.to_string()),
        ]
    });
    Table {
        id: "owners",
        title: "Owners",
        note: "Who looks after how many pages of the source language, and how many facts."
            .to_owned(),
        head: words(&[
            "Owner",
            "Pages",
            "Facts",
            "Never checked at the source",
            "Overdue",
            "Next review",
        ]),
        rows: rows.collect(),
    }
}
