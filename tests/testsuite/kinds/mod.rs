//! Every kind of page, every list and every rule of languages: what a small
//! site makes of them, and what is said of mistakes in them.
//!
//! Pages are read as a browser reads them, so that a test says what a reader
//! finds and not how it is written.

mod a_to_z;
mod areas;
mod begin;
mod cards;
mod choose_area;
mod council_areas;
mod eligibility;
mod finder;
mod forms;
mod glossary;
mod languages;
mod lists;
mod mistakes;
mod nearby;
mod parts;
mod references;
mod shown;
mod states;

use scraper::{ElementRef, Html, Selector};

use crate::site::Site;

/// Every kind, with the folder its pages lie in.
const KINDS: [(&str, &str); 13] = [
    ("page", ""),
    ("offer", "offer/"),
    ("service", "services/"),
    ("wellbeing", "wellbeing/"),
    ("guide", "guides/"),
    ("case-study", "case-studies/"),
    ("template", "templates/"),
    ("pack", "packs/"),
    ("presentation", "presentations/"),
    ("partner", "partners/"),
    ("area", "areas/"),
    ("event", "events/"),
    ("update", "updates/"),
];

/// An area of `areas.yaml` that everything below uses.
const AREAS: &str = "fife: {name: Fife, code: S12000047, neighbours: [angus]}\n\
                     angus: {name: Angus, code: S12000041, neighbours: [fife]}\n";

/// A page with a title, more front matter, and a text.
fn page(title: &str, fields: &str) -> String {
    format!("---\ntitle: {title}\n{fields}---\n\nText of {title}.\n")
}

/// A page with a title and this text.
fn text(title: &str, body: &str) -> String {
    format!("---\ntitle: {title}\n---\n\n{body}\n")
}

fn select<T>(html: &str, selector: &str, take: impl Fn(ElementRef<'_>) -> T) -> Vec<T> {
    let selector = Selector::parse(selector).expect("is a selector");
    Html::parse_document(html).select(&selector).map(take).collect()
}

/// The words in each element that a selector finds.
fn texts(html: &str, selector: &str) -> Vec<String> {
    select(html, selector, |element| {
        let words: String = element.text().collect();
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    })
}

/// An attribute of each element that a selector finds.
fn attributes(html: &str, selector: &str, name: &str) -> Vec<String> {
    select(html, selector, |element| element.attr(name).unwrap_or("(none)").to_owned())
}

/// Where the links that a selector finds lead.
fn hrefs(html: &str, selector: &str) -> Vec<String> {
    attributes(html, selector, "href")
}

/// All addresses of the sitemap, in its order.
fn sitemap(site: &Site) -> Vec<String> {
    let text = site.published("sitemap.xml");
    let parts = text.split("<loc>").skip(1);
    parts.filter_map(|part| part.split("</loc>").next()).map(str::to_owned).collect()
}

/// Whether a file was published.
fn stands(site: &Site, file: &str) -> bool {
    site.path().join("public").join(file).exists()
}
