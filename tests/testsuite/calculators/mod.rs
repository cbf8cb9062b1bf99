//! Calculators: the rules, the data file, the pages.
//!
//! The rules that these tests work with are those of the site itself, read as
//! the program reads them.

mod data;
mod golden;
mod pages;
mod rules;

use std::path::Path;
use std::sync::OnceLock;

use pace::model::date::Date;
use pace::pipeline::{Settings, prepare};
use pace::resolve::calculators::{ConsultationRules, NoticeRules, RedundancyRules, Rules};

use crate::site::Site;

/// The rules of the site of this repository, in a site of its own.
fn rules() -> &'static Rules {
    static RULES: OnceLock<Rules> = OnceLock::new();
    RULES.get_or_init(|| {
        let site = with_rules(Site::small());
        let inventory = pace::load::inventory(site.path()).value;
        let settings = Settings {
            site: site.path().to_path_buf(),
            base: None,
            date: day(crate::site::DATE),
            drafts: pace::resolve::Drafts::Hidden,
            binary: pace::model::file_ref::ContentHash::of(b"test"),
        };
        let outcome = prepare(&settings, &inventory);
        outcome.prepared.expect("is prepared").site.rules
    })
}

/// The site with the rules and facts of this repository, without the pages that
/// the rules lead to.
fn with_rules(site: Site) -> Site {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/data");
    let read = |name: &str| std::fs::read_to_string(data.join(name)).expect("can be read");
    let rules: Vec<String> = read("calculators.yaml")
        .lines()
        .filter(|line| *line != "  see:" && !line.starts_with("    - guides/"))
        .filter(|line| {
            !["services/", "offer/", "employers/"]
                .iter()
                .any(|at| line.starts_with(&format!("    - {at}")))
        })
        .map(str::to_owned)
        .collect();
    site.file("content/data/calculators.yaml", rules.join("\n"))
        .file("content/data/facts.yaml", read("facts.yaml"))
}

fn redundancy() -> &'static RedundancyRules {
    rules().redundancy.as_ref().expect("the site has them")
}

fn notice() -> &'static NoticeRules {
    rules().notice.as_ref().expect("the site has them")
}

fn consultation() -> &'static ConsultationRules {
    rules().consultation.as_ref().expect("the site has them")
}

fn day(text: &str) -> Date {
    Date::parse(text).expect("is a date")
}
