//! Pages that a poor phone can load.
//!
//! Owns `over-budget` and what a page weighs: its HTML and stylesheets as a host
//! sends them, compressed. The figures stand in `budgets` in `site.yaml`.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::config::{Budgets, Kilobytes};
use crate::diag::{Diagnostic, Diagnostics};

/// A page and what it weighs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighed {
    /// Its output file.
    pub page: String,
    /// Its HTML, compressed.
    pub html: u32,
    /// The stylesheets it loads, compressed.
    pub styles: u32,
}

impl Weighed {
    fn total(&self) -> u32 {
        self.html.saturating_add(self.styles)
    }
}

/// What a host sends of a text: it is compressed as any host can (gzip, middle
/// level).
#[must_use]
pub fn weight(text: &[u8]) -> u32 {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    // Writing into memory does not fail.
    let _ = encoder.write_all(text);
    encoder.finish().map_or(u32::MAX, |bytes| bytes.len() as u32)
}

/// So many pages that are too heavy are told one by one. Where there are more,
/// what they have in common weighs too much.
const FEW: usize = 5;

/// Compares all pages with what the site allows them.
#[must_use]
pub fn budgets(budgets: &Budgets, pages: &[Weighed]) -> Diagnostics {
    let mut pages: Vec<&Weighed> = pages.iter().collect();
    pages.sort_by_key(|page| (std::cmp::Reverse(page.total()), page.page.clone()));
    let mut found = Diagnostics::new();
    let told = |page: &Weighed, what: &str, most: Kilobytes| {
        let message = format!(
            "{what} `{}` weighs {}, {} more than {} kB allow",
            page.page,
            kilobytes(page.total()),
            kilobytes(page.total() - most.bytes()),
            most.0
        );
        let help = format!(
            "HTML {}, stylesheets {}; make it lighter, or change `budgets` in site.yaml",
            kilobytes(page.html),
            kilobytes(page.styles)
        );
        Diagnostic::error("over-budget", message).help(help)
    };
    if let Some(most) = budgets.any_page {
        let heavy = pages.partition_point(|page| page.total() > most.bytes());
        found.extend(pages[..heavy.min(FEW)].iter().map(|page| told(page, "the page", most)));
        if let Some(more @ 1..) = heavy.checked_sub(FEW) {
            let message = format!("{more} more of {} pages weigh too much", pages.len());
            let help = "begin with the heaviest, which are told one by one, and with what all \
                        pages share: stylesheets and furniture";
            found.push(Diagnostic::error("over-budget", message).help(help));
        }
    }
    if let Some(most) = budgets.median_page
        && let Some(median) = pages.get(pages.len() / 2)
        && median.total() > most.bytes()
    {
        found.push(told(median, "the median page", most));
    }
    found
}

fn kilobytes(bytes: u32) -> String {
    format!("{:.1} kB", f64::from(bytes) / 1_000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pages(weights: &[u32]) -> Vec<Weighed> {
        let page = |(at, html): (usize, &u32)| Weighed {
            page: format!("{at}.html"),
            html: *html,
            styles: 1_000,
        };
        weights.iter().enumerate().map(page).collect()
    }

    fn told(limits: &Budgets, weights: &[u32]) -> Vec<String> {
        budgets(limits, &pages(weights)).into_iter().map(|one| one.message).collect()
    }

    #[test]
    fn a_page_that_is_too_heavy_is_told_with_by_how_much() {
        let limits = Budgets { median_page: None, any_page: Some(Kilobytes(3)) };
        assert_eq!(
            told(&limits, &[1_000, 2_000, 2_500]),
            ["the page `2.html` weighs 3.5 kB, 0.5 kB more than 3 kB allow"]
        );
    }

    #[test]
    fn many_pages_that_are_too_heavy_are_counted() {
        let limits = Budgets { median_page: None, any_page: Some(Kilobytes(3)) };
        let mut weights = vec![2_500; FEW];
        assert_eq!(told(&limits, &weights).len(), FEW);
        weights.extend([9_000, 1_000, 2_500]);
        let told = told(&limits, &weights);
        assert_eq!(told.len(), FEW + 1);
        assert!(told[0].starts_with("the page `5.html` weighs 10.0 kB"), "{told:?}");
        assert_eq!(told[FEW], "2 more of 8 pages weigh too much");
    }

    #[test]
    fn the_median_is_the_page_in_the_middle() {
        let limits = Budgets { median_page: Some(Kilobytes(2)), any_page: None };
        assert_eq!(told(&limits, &[9_000, 1_000, 1_000]), [""; 0]);
        assert_eq!(told(&limits, &[9_000, 1_500, 1_000]).len(), 1);
        assert_eq!(told(&limits, &[]), [""; 0]);
    }

    #[test]
    fn a_text_weighs_less_than_it_has_letters() {
        assert!(weight("redundancy ".repeat(1_000).as_bytes()) < 200);
    }
}
