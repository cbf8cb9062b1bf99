//! What is printed, shown and handed out: packs, leaflets, presentations and the
//! library.
//!
//! Pages are read as a browser reads them.

mod bilingual;
mod current;
mod files;
mod library;
mod mistakes;
mod packs;
mod parts;
mod taken_away;
mod talks;

use scraper::{ElementRef, Html, Selector};

use crate::site::Site;

/// A site with two guides, a service and a fact, in English and Polish.
fn shelf() -> Site {
    Site::bilingual()
        .file(
            "content/data/facts.yaml",
            "cap:\n  kind: money\n  value: 751\n  about: The cap\n  source: GOV.UK\n  as_of: \
             April 2026\n  confidence: confirmed\n  review_by: 2027-03-01\n  owner: The office\n",
        )
        .file("content/en/services/line.md", "---\ntitle: The line\nchannels: [{type: phone, value: 116 123}]\n---\n\nIt listens.\n")
        .file(
            "content/en/guides/first.md",
            "---\ntitle: First things\nhave_ready: [Your letter]\nchecklist: [I have slept]\n---\n\n\
             Breathe. See [what follows](#now) and [the second](second.md#later).\n\n## Now\n\n\
             At most :fact[cap].[^1]\n\n[^1]: A note.\n",
        )
        .file(
            "content/en/guides/second.md",
            "---\ntitle: Second things\n---\n\n## Later\n\n[Back](first.md), or \
             [the line](../services/line.md).\n\n### Deeper\n\nEnd.\n",
        )
}

fn pack(fields: &str) -> String {
    format!("---\ntitle: A pack\nparts: [guides/first, guides/second]\n{fields}---\n\nTo you.\n")
}

/// A page that the site publishes once it is built.
fn built(site: &Site, path: &str) -> Html {
    site.build().exits(0);
    Html::parse_document(&site.published(path))
}

fn all<'h>(html: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    html.select(&Selector::parse(selector).expect("is a selector")).collect()
}

fn texts(html: &Html, selector: &str) -> Vec<String> {
    let words = |element: ElementRef<'_>| {
        let text: String = element.text().collect();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    all(html, selector).into_iter().map(words).collect()
}

fn values(html: &Html, selector: &str, name: &str) -> Vec<String> {
    all(html, selector)
        .into_iter()
        .filter_map(|element| element.attr(name).map(str::to_owned))
        .collect()
}
