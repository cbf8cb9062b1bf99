//! What has not been looked at for long.
//!
//! Owns `review-due`, `expires-soon` and `assured-in-future`. When a review that
//! is overdue stops a build is said in `freshness` in `site.yaml`.

use std::ops::Range;
use std::sync::Arc;

use super::Scope;
use super::prose::place_of_field;
use crate::config::Freshness;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::date::Date;

/// Something with a day, and where the day stands.
struct Dated {
    what: String,
    day: Date,
    file: Arc<str>,
    span: Range<usize>,
}

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    let limits = site.config.freshness.as_ref().unwrap_or(&Freshness::NONE);
    for document in site.documents.iter().filter(|document| document.lang.is_source()) {
        let dated = |field: &str, day: Date| Dated {
            what: "this page".to_owned(),
            day,
            file: document.file.clone(),
            span: place_of_field(document, field, &day.to_string()),
        };
        let common = &document.common;
        if let Some(due) = common.review_by {
            diagnostics.extend(review(&dated("review_by", due), site.date, limits));
        }
        if let Some(expires) = common.expires {
            diagnostics.extend(expiry(&dated("expires", expires), site.date, limits));
        }
        if let Some(assured) = common.assured {
            diagnostics.extend(future(&dated("assured", assured), "checked", site.date));
        }
    }
    for document in &site.documents {
        let Some(day) = document.common.reviewed else { continue };
        let dated = Dated {
            what: "this translation".to_owned(),
            day,
            file: document.file.clone(),
            span: place_of_field(document, "reviewed", &day.to_string()),
        };
        diagnostics.extend(future(&dated, "reviewed", site.date));
    }
    for (name, entry) in &site.data.facts {
        let dated = |day: Date| Dated {
            what: format!("the fact `{name}`"),
            day,
            file: entry.file.clone(),
            span: entry.span.clone(),
        };
        if let Some(due) = entry.value.review_by {
            diagnostics.extend(review(&dated(due), site.date, limits));
        }
        if let Some(checked) = entry.value.checked {
            diagnostics.extend(future(&dated(checked), "checked", site.date));
        }
    }
}

fn review(dated: &Dated, today: Date, limits: &Freshness) -> Option<Diagnostic> {
    const HELP: &str = "look at it at its source, then set `review_by` to the next day of review";
    let late = days(dated.day, today);
    let Dated { what, day, .. } = dated;
    let found = if late > 0 {
        let message = format!("the review of {what} was due on {day}, {} ago", in_days(late));
        let overdue = limits.error_after_days.is_some_and(|most| late > i32::from(most));
        if overdue {
            Diagnostic::error("review-due", message)
        } else {
            Diagnostic::warning("review-due", message)
        }
    } else if -late < limits.soon() {
        let message = format!("the review of {what} is due on {day}, in {}", in_days(-late));
        Diagnostic::warning("review-due", message)
    } else {
        return None;
    };
    Some(found.at(dated.file.clone(), dated.span.clone()).help(HELP))
}

fn expiry(dated: &Dated, today: Date, limits: &Freshness) -> Option<Diagnostic> {
    let left = -days(dated.day, today);
    if !(0..limits.soon()).contains(&left) {
        return None;
    }
    let message = format!("the last day of {} is {}, in {}", dated.what, dated.day, in_days(left));
    Some(
        Diagnostic::warning("expires-soon", message)
            .at(dated.file.clone(), dated.span.clone())
            .help(
                "if it holds for longer, move `expires`; if not, take out the links to it in time",
            ),
    )
}

fn future(dated: &Dated, done: &str, today: Date) -> Option<Diagnostic> {
    if dated.day <= today {
        return None;
    }
    let message = format!("{} says that it was {done} on {}", dated.what, dated.day);
    Some(
        Diagnostic::warning("assured-in-future", message)
            .at(dated.file.clone(), dated.span.clone())
            .help("that day is still to come; write the day on which somebody did it"),
    )
}

/// The days from one day to another; negative if the other is earlier.
fn days(from: Date, to: Date) -> i32 {
    from.0.until(to.0).map_or(0, |span| span.get_days())
}

fn in_days(count: i32) -> String {
    if count == 1 { "1 day".to_owned() } else { format!("{count} days") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(due: &str, limits: &Freshness) -> Option<(crate::diag::Severity, String)> {
        let date = |text: &str| Date::parse(text).expect("is a date");
        let (day, span, file) = (date(due), 0..1, "a.md".into());
        let dated = Dated { what: "this page".to_owned(), day, file, span };
        review(&dated, date("2026-11-22"), limits).map(|found| (found.severity, found.message))
    }

    #[test]
    fn a_review_is_told_before_it_is_due_and_stops_a_build_when_it_is_long_overdue() {
        use crate::diag::Severity::{Error, Warning};
        let limits =
            Freshness { soon_days: Some(10), error_after_days: Some(90), ..Freshness::NONE };
        let message = |due: &str| told(due, &limits).map(|(severity, _)| severity);
        assert_eq!(message("2026-12-02"), None);
        assert_eq!(message("2026-12-01"), Some(Warning));
        assert_eq!(message("2026-11-22"), Some(Warning));
        assert_eq!(message("2026-08-24"), Some(Warning));
        assert_eq!(message("2026-08-23"), Some(Error));
        let (_, text) = told("2026-11-21", &limits).expect("is told");
        assert_eq!(text, "the review of this page was due on 2026-11-21, 1 day ago");
    }

    #[test]
    fn without_a_limit_nothing_old_stops_a_build() {
        let limits = Freshness::NONE;
        let (severity, text) = told("2020-01-01", &limits).expect("is told");
        assert_eq!(severity, crate::diag::Severity::Warning);
        assert!(text.ends_with("2517 days ago"), "{text}");
    }
}
