//! From a plan to hits: what every engine shares after the scores.
//!
//! Owns the weights of fields, the sum over the slots of a plan and what is
//! done to the order afterwards. An engine only says how well pages match one
//! slot ([`Engine::scores`]).
//!
//! The score of a page is the sum over the slots, times a share for how many of
//! the slots it has, times the share of its kind, and more the more of the slots
//! stand in its title. What tells of something that ended counts less, so that
//! what exists comes first. Pages with scores that are the
//! same to four places stand in the order of their numbers, so the rounding of
//! an engine cannot be seen. A page that is of a day counts less the older it
//! is. What the texts of the first hits say comes after that, in `settle`.

use std::collections::BTreeMap;

use super::error::SearchError;
use super::page::IndexedPage;
use super::plan::{Plan, Slot};
use crate::model::date::Date;

/// The fields of a page in their order, and how much a match in each counts.
pub(super) const FIELDS: [(&str, f64); 5] =
    [("title", 4.0), ("headings", 1.5), ("keywords", 3.0), ("summary", 1.5), ("body", 0.7)];

/// How fast more of the same term stops to count (BM25).
pub(super) const K1: f64 = 1.2;
/// How much the length of a body counts (BM25).
pub(super) const B: f64 = 0.75;

/// What counts of a page that has none of the slots; all of them give 1.
const LEAST_COVERAGE: f64 = 0.3;
/// The share of the page of a folder, which only lists others.
const SECTION: f64 = 0.8;
/// The share of what is handed out or shown, such as a pack or a template: it
/// says what pages say.
const HANDED_OUT: f64 = 0.7;
/// The share of what tells of somebody: what others did, who takes part.
const TOLD: f64 = 0.8;

/// The share of a page about something that there is no more: what exists comes
/// first, and what ended is found by its own name.
const ENDED: f64 = 0.6;
/// What a page gains that has all slots of a query in its title.
const TITLED: f64 = 0.4;
/// The same where there is one slot beside words of little weight: no other
/// word tells pages with it apart.
const TITLED_WHOLLY: f64 = 1.2;

/// How much a page of a day loses until it is so many days old.
const STALE: f64 = 0.2;
/// When it has lost all of that.
const OLD: i64 = 730;

/// What is known of a page beside its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signals {
    /// Its kind.
    pub kind: String,
    /// The day it is of.
    pub date: Option<Date>,
    /// The last day on which it is shown.
    pub expires: Option<Date>,
    /// Whether it tells of something that there is no more.
    pub ended: bool,
}

impl Signals {
    /// What is known of a page that is indexed.
    pub(super) fn of(page: &IndexedPage) -> Self {
        Self {
            kind: page.kind.to_owned(),
            date: page.date.as_deref().and_then(Date::parse),
            expires: page.expires.as_deref().and_then(Date::parse),
            ended: page.ended,
        }
    }

    /// The share of the score of a page that is left on a day.
    fn share(&self, today: Date) -> f64 {
        let kind = match self.kind.as_str() {
            "section" => SECTION,
            "pack" | "presentation" | "template" => HANDED_OUT,
            "case-study" | "partner" => TOLD,
            _ => 1.0,
        };
        let age = self.date.map_or(0, |date| date.0.duration_until(today.0).as_hours() / 24);
        let age = age.clamp(0, OLD);
        let ended = if self.ended { ENDED } else { 1.0 };
        ended * kind * (1.0 - STALE * age as f64 / OLD as f64)
    }
}

/// What a slot gives a page.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Match {
    /// The score of the best of its terms.
    pub score: f64,
    /// Whether one of them stands in the title.
    pub titled: bool,
}

/// What answers one slot of a plan.
pub trait Engine {
    /// The pages that have a term of the slot.
    ///
    /// # Errors
    /// If a file is missing or damaged.
    fn scores(&self, slot: &Slot) -> Result<BTreeMap<u32, Match>, SearchError>;

    /// What is known of a page.
    fn signals(&self, page: u32) -> Option<&Signals>;
}

/// A page that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// Its number.
    pub page: u32,
    /// Its score.
    pub score: f64,
}

/// What all slots give a page.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sum {
    /// The sum of the scores.
    pub score: f64,
    /// How many slots give something, those of little weight left out.
    pub matched: usize,
    /// How many slots stand in its title.
    pub titled: usize,
}

/// Pages with what the slots give them.
pub type Candidates = BTreeMap<u32, Sum>;

/// The scores of a plan before anything else is weighed.
///
/// # Errors
/// If a file of the index is missing or damaged.
pub fn candidates(plan: &Plan, engine: &dyn Engine) -> Result<Candidates, SearchError> {
    let mut candidates = Candidates::new();
    for slot in plan.slots.iter().filter(|slot| !slot.is_light) {
        for (page, found) in engine.scores(slot)? {
            let sum = candidates.entry(page).or_default();
            sum.score += found.score;
            sum.matched += 1;
            sum.titled += usize::from(found.titled);
        }
    }
    for slot in plan.slots.iter().filter(|slot| slot.is_light) {
        for page in engine.scores(slot)?.keys() {
            if let Some(sum) = candidates.get_mut(page) {
                sum.titled += 1;
            }
        }
    }
    Ok(candidates)
}

/// All hits of a plan on a day, the best first.
///
/// # Errors
/// If a file of the index is missing or damaged.
pub fn rank(plan: &Plan, engine: &dyn Engine, date: Date) -> Result<Vec<Hit>, SearchError> {
    let candidates = candidates(plan, engine)?;
    let light = plan.slots.iter().filter(|slot| slot.is_light).count();
    let slots = (plan.slots.len() - light, light);
    Ok(rerank(&candidates, slots, &|page| engine.signals(page), date))
}

/// What a page gains from its title. A query of one word alone says nothing of
/// how alike it and a title are.
fn named(titled: usize, (full, light): (usize, usize)) -> f64 {
    let share = titled as f64 / (full + light) as f64;
    match (full + light, light) {
        (0 | 1, _) => 0.0,
        (_, 0) => TITLED * share * share,
        _ => TITLED_WHOLLY * share.powi(4),
    }
}

/// Weighs what is known of the pages beside their words.
fn rerank<'s>(
    candidates: &Candidates,
    slots: (usize, usize),
    signals: &dyn Fn(u32) -> Option<&'s Signals>,
    date: Date,
) -> Vec<Hit> {
    let mut hits: Vec<Hit> = candidates
        .iter()
        .filter_map(|(page, sum)| {
            let signals = signals(*page)?;
            if signals.expires.is_some_and(|expires| expires < date) {
                return None;
            }
            let share = sum.matched as f64 / slots.0 as f64;
            let coverage = LEAST_COVERAGE + (1.0 - LEAST_COVERAGE) * share * share;
            let weight = coverage * signals.share(date) * (1.0 + named(sum.titled, slots));
            Some(Hit { page: *page, score: sum.score * weight })
        })
        .collect();
    sort(&mut hits);
    hits
}

/// The best first. Scores that only rounding tells apart are the same.
pub(super) fn sort(hits: &mut [Hit]) {
    hits.sort_by_key(|hit| (std::cmp::Reverse((hit.score * 10_000.0).round() as i64), hit.page));
}

/// How rare a term is.
#[must_use]
pub(super) fn idf(pages_with_it: u32, pages: u32) -> f64 {
    let (with, all) = (f64::from(pages_with_it), f64::from(pages));
    ((all - with + 0.5) / (with + 0.5)).ln_1p()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(kind: &str, expires: Option<&str>) -> Signals {
        let expires = expires.and_then(Date::parse);
        Signals { kind: kind.to_owned(), date: None, expires, ended: false }
    }

    fn dated(date: &str) -> Signals {
        Signals { date: Date::parse(date), ..page("update", None) }
    }

    fn order(pages: &[Signals], candidates: &[(f64, usize)]) -> Vec<u32> {
        let sum =
            |(score, matched): &(f64, usize)| Sum { score: *score, matched: *matched, titled: 0 };
        let candidates: Candidates = (0..).zip(candidates.iter().map(sum)).collect();
        let date = Date::parse("2026-11-22").expect("is a date");
        let hits = rerank(&candidates, (2, 0), &|page| pages.get(page as usize), date);
        hits.into_iter().map(|hit| hit.page).collect()
    }

    #[test]
    fn a_page_with_all_words_comes_before_one_with_more_of_one() {
        let pages = [page("page", None), page("page", None)];
        assert_eq!(order(&pages, &[(9.0, 1), (6.0, 2)]), [1, 0]);
    }

    #[test]
    fn what_expired_is_never_found_and_its_last_day_counts() {
        let pages = [page("page", Some("2026-11-21")), page("page", Some("2026-11-22"))];
        assert_eq!(order(&pages, &[(9.0, 2), (1.0, 2)]), [1]);
    }

    #[test]
    fn a_page_of_a_folder_counts_less_and_a_page_that_is_unknown_nothing() {
        let pages = [page("section", None), page("page", None)];
        assert_eq!(order(&pages, &[(1.0, 2), (0.9, 2), (5.0, 2)]), [1, 0]);
    }

    #[test]
    fn what_ended_comes_after_what_exists_and_before_what_hardly_matches() {
        let past = Signals { ended: true, ..page("service", None) };
        let pages = [past, page("service", None), page("service", None)];
        assert_eq!(order(&pages, &[(1.1, 2), (1.0, 2), (0.5, 2)]), [1, 0, 2]);
    }

    #[test]
    fn what_is_handed_out_comes_after_the_page_that_says_the_same() {
        let pages = [page("template", None), page("guide", None), page("guide", None)];
        assert_eq!(order(&pages, &[(1.2, 2), (1.0, 2), (0.5, 2)]), [1, 0, 2]);
        let pages = [page("pack", None), page("partner", None), page("guide", None)];
        assert_eq!(order(&pages, &[(1.0, 2), (1.0, 2), (0.5, 2)]), [1, 0, 2]);
    }

    #[test]
    fn a_title_with_all_slots_gains_most_and_one_word_alone_gains_nothing() {
        assert!((named(2, (2, 0)) - TITLED).abs() < 1e-9);
        assert!(named(1, (2, 0)) < TITLED / 2.0);
        assert!((named(3, (1, 2)) - TITLED_WHOLLY).abs() < 1e-9);
        assert!(named(1, (1, 2)) < 0.05);
        assert!(named(1, (1, 0)).abs() < 1e-9 && named(0, (0, 0)).abs() < 1e-9);
    }

    #[test]
    fn what_is_of_a_day_counts_less_with_its_age_and_the_future_nothing_more() {
        let pages = [dated("2020-01-01"), dated("2026-11-01"), dated("2027-01-01")];
        assert_eq!(order(&pages, &[(1.0, 2), (1.0, 2), (1.0, 2)]), [2, 1, 0]);
        assert_eq!(order(&pages[1..], &[(1.0, 2), (0.99, 2)]), [0, 1]);
        assert_eq!(order(&pages[..2], &[(1.3, 2), (1.0, 2)]), [0, 1], "words count more");
    }

    #[test]
    fn ties_stand_in_the_order_of_pages() {
        let pages = [page("page", None), page("page", None)];
        assert_eq!(order(&pages, &[(1.000_001, 2), (1.000_002, 2)]), [0, 1]);
    }
}
