//! The source's words beneath a machine's translation.

use scraper::Html;

use super::stage::{all, text};
use crate::site::Site;

const SOURCE: &str = "---
title: Pay
---

No figure here.

You have 30 days. [Act](pay.md) on :fact[line].

- one thing
- at most £751

> Say 30 to them.

## Second

:::care{level=now}
Call somebody.
:::

| Who | Sum |
| --- | --- |
| you | 12 |
";

/// A translation with one paragraph more in its second section.
fn site(front: &str, second: &str) -> Site {
    let translation = format!(
        "---\ntitle: Płaca\n{front}---\n\nNic.\n\nMasz 30 dni: :fact[line].\n\n- raz\n- najwyżej £751\n\n> Say 30 to them.\n\n## Drugi\n\n{second}:::care{{level=now}}\nZadzwoń.\n:::\n\n| Kto | Suma |\n| --- | --- |\n| ty | 12 |\n"
    );
    Site::bilingual()
        .file(
            "content/data/facts.yaml",
            "line: {kind: phone, value: \"0131 496 0000\", about: A, source: S, as_of: \"2026\", confidence: general}\n",
        )
        .file("content/en/pay.md", SOURCE)
        .file("content/pl/pay.md", translation)
}

fn originals(site: &Site) -> Vec<String> {
    let _ = site.build().exits(0);
    let page = Html::parse_document(&site.published("pl/pay/index.html"));
    for original in all(&page, ".original") {
        assert_eq!((original.attr("lang"), original.attr("dir")), (Some("en"), Some("ltr")));
    }
    all(&page, "main .original").into_iter().map(text).collect()
}

#[test]
fn what_must_not_be_got_wrong_stands_in_english_beneath() {
    let site = site("machine_translated: true\n", "");
    let expected = ["You have 30 days. Act on 0131 496 0000.", "at most £751", "Call somebody."];
    assert_eq!(originals(&site), expected);
}

#[test]
fn a_section_of_another_shape_has_nothing_beneath() {
    let site = site("machine_translated: true\n", "Jeszcze jeden akapit.\n\n");
    assert_eq!(originals(&site), ["You have 30 days. Act on 0131 496 0000.", "at most £751"]);
}

#[test]
fn what_a_person_wrote_or_has_read_stands_alone() {
    assert_eq!(originals(&site("", "")), Vec::<String>::new());
    let reviewed = "machine_translated: true\nreviewed_by: A person\nreviewed: 2026-11-01\n";
    assert_eq!(originals(&site(reviewed, "")), Vec::<String>::new());
}

#[test]
fn fields_on_money_and_on_who_can_have_it_too() {
    let offer = "standing: {kind: varies}\n";
    let site = Site::bilingual()
        .file("content/en/offer/a.md", format!("---\ntitle: A\nhow: Call <us>.\nwho: All.\ncost: Free.\n{offer}---\n"))
        .file("content/pl/offer/a.md", "---\ntitle: A\nhow: Zadzwoń.\nwho: Każdy.\ncost: Bezpłatnie.\nmachine_translated: true\n---\n");
    let _ = site.build().exits(0);
    let page = Html::parse_document(&site.published("pl/offer/a/index.html"));
    let said: Vec<String> = all(&page, ".original[lang=en]").into_iter().map(text).collect();
    assert_eq!(said, ["Call <us>.", "All.", "Free."]);
}

#[test]
fn what_matters_and_a_page_to_read_first_stand_in_english_whole() {
    let text = |head: &str, says: [&str; 4]| {
        let [one, two, three, four] = says;
        format!("{head}{one}\n\n> [!IMPORTANT]\n> {two}\n\n> [!NOTE]\n> {three}\n\n> {four}\n")
    };
    let english =
        text("---\ntitle: Visa\n---\n\n", ["Read this.", "Ask.", "By the way.", "Say it."]);
    let head = "---\ntitle: Wiza\nmachine_translated: true\n---\n\n";
    let polish = text(head, ["Czytaj.", "Pytaj.", "Przy okazji.", "Say it."]);
    let site =
        Site::bilingual().file("content/en/pay.md", english).file("content/pl/pay.md", polish);
    assert_eq!(originals(&site), ["Ask."]);
    let first = std::fs::read_to_string(site.path().join("site.yaml")).expect("is there");
    for page in ["pay", "pay.md", "/pay/"] {
        site.write("site.yaml", format!("{first}read_first:\n  - page: {page}\n"));
        assert_eq!(originals(&site), ["Read this.", "Ask.", "By the way."], "{page}");
    }
}
