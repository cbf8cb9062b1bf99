//! A fact or a page that changes changes everything that is made of it, and
//! nothing else is made anew.

use super::{pack, shelf};
use crate::site::{DATE, Site};

/// A site with one of everything that is handed out.
fn handouts() -> Site {
    shelf()
        .file("content/en/packs/one.md", pack(""))
        .file("content/en/packs/both.md", pack("bilingual: true\n"))
        .file("content/pl/guides/first.md", "---\ntitle: Najpierw\n---\n\nNajwyżej :fact[cap].\n")
        .file(
            "content/en/packs/sheet.md",
            "---\ntitle: A leaflet\npaper: a5\n---\n\nAt most :fact[cap].\n",
        )
        .file(
            "content/en/packs/wall.md",
            "---\ntitle: A poster\npaper: poster\n---\n\nAt most :fact[cap].\n",
        )
        .file(
            "content/en/presentations/one.md",
            "---\ntitle: A talk\n---\n\n## One\n\nAt most :fact[cap].\n",
        )
}

/// Every page that is made of the fact.
const MADE_OF_IT: [&str; 10] = [
    "packs/one/index.html",
    "pl/packs/one/index.html",
    "packs/both/index.html",
    "pl/packs/both/index.html",
    "packs/sheet/index.html",
    "packs/wall/index.html",
    "presentations/one/index.html",
    "presentations/one/slides/index.html",
    "pl/presentations/one/slides/index.html",
    "guides/first/index.html",
];

fn with_cap(site: &Site, value: &str) {
    site.write(
        "content/data/facts.yaml",
        format!(
            "cap:\n  kind: money\n  value: {value}\n  about: The cap\n  source: GOV.UK\n  as_of: \
             April 2026\n  confidence: confirmed\n"
        ),
    );
}

#[test]
fn a_fact_that_changes_changes_every_pack_leaflet_and_slide() {
    let site = handouts();
    site.build().exits(0);
    for page in MADE_OF_IT {
        assert!(site.published(page).contains("751"), "{page}");
    }
    with_cap(&site, "802");
    site.build().exits(0);
    for page in MADE_OF_IT {
        let html = site.published(page);
        assert!(html.contains("802") && !html.contains("751"), "{page}");
    }
}

#[test]
fn a_part_that_changes_changes_its_packs_and_no_other() {
    let site = handouts();
    site.build().exits(0);
    let before = site.tree("public");
    site.write(
        "content/en/guides/second.md",
        "---\ntitle: Second things\n---\n\n## Later\n\nAnew.\n",
    );
    site.build().exits(0);
    let after = site.tree("public");
    let changed = |page: &str| before[page] != after[page];
    assert!(changed("packs/one/index.html") && changed("pl/packs/both/index.html"));
    assert!(!changed("packs/sheet/index.html") && !changed("presentations/one/index.html"));
    assert!(String::from_utf8_lossy(&after["packs/one/index.html"]).contains("Anew."));
}

#[test]
fn the_source_beside_a_translation_changes_the_pack_of_that_language() {
    let site = handouts();
    site.build().exits(0);
    let page = "pl/packs/both/index.html";
    assert!(site.published(page).contains("Breathe."));
    site.write(
        "content/en/guides/first.md",
        "---\ntitle: First things\n---\n\nStop. At most :fact[cap].\n\n## Now\n",
    );
    site.build().exits(0);
    assert!(site.published(page).contains("Stop."));
}

#[test]
fn a_build_that_remembers_gives_what_a_clean_one_gives() {
    let site = handouts();
    site.build().exits(0);
    with_cap(&site, "802");
    site.write("content/en/guides/second.md", "---\ntitle: Other\n---\n\n## Later\n");
    site.build().exits(0);
    let elsewhere = Site::empty();
    let clean = elsewhere.path().join("clean");
    let out = clean.to_string_lossy();
    site.run(&["build", "--date", DATE, "--no-cache", "--out", &out]).exits(0);
    assert_eq!(site.tree("public"), crate::site::tree(&clean));
}

#[test]
fn another_day_stands_on_the_cover() {
    let site = handouts();
    site.build().exits(0);
    assert!(site.published("packs/one/index.html").contains("Made on 22 November 2026"));
    site.run(&["build", "--date", "2026-12-01"]).exits(0);
    let html = site.published("packs/one/index.html");
    assert!(html.contains("Made on 1 December 2026") && !html.contains("22 November"), "{html}");
}
