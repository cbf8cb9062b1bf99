//! Reports on the state of a site, for the people who look after it.
//!
//! Owns which files there are: a page to read and print, the same tables for
//! spreadsheets, and the days of review and last days for a calendar. What stands in them is
//! counted in the files below; nothing here is published.

mod calendar;
mod channels;
mod csv;
mod endings;
mod facts;
mod html;
mod needs;
mod pages;
mod translations;

use super::Scope;
use crate::diag::{Diagnostics, Severity};
use crate::model::date::Date;

/// The calendar of reviews and of last days.
pub const REVIEWS: &str = "reviews.ics";

/// A file of the report.
#[derive(Clone, Debug)]
pub struct ReportFile {
    /// Its name.
    pub name: String,
    /// What stands in it.
    pub text: String,
}

/// A table, as it stands on the page and in a spreadsheet.
#[derive(Clone, Debug)]
struct Table {
    /// Its file, and its place on the page.
    id: &'static str,
    title: &'static str,
    /// What it tells, in a sentence.
    note: String,
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

/// Everything that is known of the state of a site. `found` is what the checks
/// told of it.
#[must_use]
pub fn report(scope: &Scope<'_>, found: &Diagnostics) -> Vec<ReportFile> {
    let tables = [
        pages::due(scope),
        endings::table(scope),
        pages::owners(scope),
        translations::languages(scope),
        translations::pages(scope),
        needs::coverage(scope),
        facts::facts(scope),
        channels::channels(scope),
        findings(found),
    ];
    let calendar = calendar::days_of(scope);
    let page = html::page(scope, &tables, calendar.as_ref().map(|_| REVIEWS));
    let mut files = vec![ReportFile { name: "index.html".to_owned(), text: page }];
    files.extend(calendar.map(|text| ReportFile { name: REVIEWS.to_owned(), text }));
    files.extend(
        tables
            .iter()
            .map(|table| ReportFile { name: format!("{}.csv", table.id), text: csv::text(table) }),
    );
    files
}

/// How often each code was told.
fn findings(found: &Diagnostics) -> Table {
    let mut counts = std::collections::BTreeMap::<(Severity, &str), usize>::new();
    for diagnostic in found.iter() {
        *counts.entry((diagnostic.severity, &diagnostic.code)).or_default() += 1;
    }
    let rows = counts.into_iter().map(|((severity, code), count)| {
        vec![severity.as_str().to_owned(), code.to_owned(), count.to_string()]
    });
    Table {
        id: "findings",
        title: "What the checks found",
        note: "Each code with how often it was told. `pace check` shows where; `pace explain` says what it means.".to_owned(),
        head: words(&["Severity", "Code", "How often"]),
        rows: rows.collect(),
    }
}

/// A day as a table has it, or that there was none.
fn day(date: Option<Date>) -> String {
    date.map_or_else(|| "never".to_owned(), |date| date.to_string())
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}
