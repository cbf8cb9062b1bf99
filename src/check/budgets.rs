//! Pages that a poor phone can load.
//!
//! Owns `over-budget` and what a page weighs: its HTML and stylesheets as a host
//! sends them, compressed. The figures stand in `budgets` in `site.yaml`.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::sync::Arc;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::config::{Budgets, Kilobytes};
use crate::diag::{Diagnostic, Diagnostics, Severity};

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

const CODE: &str = "over-budget";

/// Compares all pages with what the site allows them, the heaviest first. `source`
/// says of which file a page is made; what all pages have in common is the site's.
#[must_use]
pub fn budgets(
    budgets: &Budgets,
    pages: &[Weighed],
    source: &dyn Fn(&str) -> Option<Arc<str>>,
) -> Diagnostics {
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
        Diagnostic::error(CODE, message).help(help)
    };
    if let Some(most) = budgets.any_page {
        let heavy = pages.partition_point(|page| page.total() > most.bytes());
        found.extend(pages[..heavy].iter().map(|page| {
            let told = told(page, "the page", most);
            match source(&page.page) {
                Some(file) => told.in_file(file),
                None => told,
            }
        }));
    }
    if let Some(most) = budgets.median_page
        && let Some(median) = pages.get(pages.len() / 2)
        && median.total() > most.bytes()
    {
        found.push(told(median, "the median page", most).in_file(crate::config::FILE));
    }
    found
}

/// Leaves of the pages that are too heavy the first few, and counts the others. The
/// site has had its say then: what it waives is not among them.
#[must_use]
pub fn abridged(found: Diagnostics) -> Diagnostics {
    let mut counts: BTreeMap<Severity, usize> = BTreeMap::new();
    let mut kept: Diagnostics = found
        .into_iter()
        .filter(|one| {
            let of_site =
                one.place.as_ref().is_some_and(|place| &*place.file == crate::config::FILE);
            if one.code != CODE || of_site {
                return true;
            }
            let count = counts.entry(one.severity).or_default();
            *count += 1;
            *count <= FEW
        })
        .collect();
    for (severity, count) in counts {
        let Some(more @ 1..) = count.checked_sub(FEW) else { continue };
        let message = match more {
            1 => "1 more page weighs too much".to_owned(),
            more => format!("{more} more pages weigh too much"),
        };
        let help = "begin with the heaviest, which are told one by one, and with what all \
                    pages share: stylesheets and furniture";
        kept.push(Diagnostic { severity, ..Diagnostic::error(CODE, message).help(help) });
    }
    kept
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
        let found = budgets(limits, &pages(weights), &|_| None);
        abridged(found).into_iter().map(|one| one.message).collect()
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
        assert_eq!(told[FEW], "2 more pages weigh too much");
    }

    #[test]
    fn what_the_site_makes_of_a_page_is_counted_apart() {
        let limits = Budgets { median_page: Some(Kilobytes(3)), any_page: Some(Kilobytes(3)) };
        let source = |page: &str| Some(Arc::from(format!("content/en/{page}")));
        let found = budgets(&limits, &pages(&[2_500; FEW + 1]), &source);
        let found = abridged(
            found
                .into_iter()
                .map(|mut one| {
                    let place = one.place.clone().expect("has a file");
                    if &*place.file == "content/en/0.html" {
                        one.severity = Severity::Warning;
                    }
                    one
                })
                .collect(),
        );
        let of_site =
            |one: &&Diagnostic| one.place.as_ref().is_some_and(|at| &*at.file == "site.yaml");
        assert_eq!(found.iter().count(), FEW + 2, "none is left out");
        assert_eq!(found.iter().filter(of_site).count(), 1, "the median is of the site");
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
