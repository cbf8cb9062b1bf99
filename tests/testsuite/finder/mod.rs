//! The finder: the pages of its states, the file of its script, and mistakes in
//! what it is made from.

mod golden;
mod mistakes;
mod pages;
mod rights;

use scraper::{Html, Selector};

use crate::site::Site;

const QUESTIONS: &str = r#"who:
  subject: audience
  ask: {en: Who are you?, pl: Kim jesteś?}
  why: {en: There is help for both., pl: Pomoc jest dla obu.}
  answers:
    - {value: individual, label: {en: A person, pl: Osoba}}
    - {value: employer, label: {en: A business, pl: Firma}}
where:
  subject: stage
  asked_of: [individual]
  ask: {en: Where do you stand?, pl: Na jakim etapie?}
  why: {en: Rights have days., pl: Prawa mają dni.}
  answers:
    - {value: [worried, at-risk], label: {en: Before, pl: Przed}}
    - {value: notice, label: {en: On notice, pl: Wypowiedzenie}}
    - {value: left, label: {en: I have left, pl: Już po}}
what:
  subject: needs
  ask: {en: What first?, pl: Co najpierw?}
  why: {en: We show that., pl: To pokażemy.}
  answers:
    - {value: money, label: {en: Money, pl: Pieniądze}}
    - {value: rights, label: {en: Rights, pl: Prawa}}
    - {value: work, label: {en: Work, pl: Praca}}
"#;

/// Pages with rules, each with its fields.
const PAGES: [(&str, &str); 10] = [
    (
        "offer/pay",
        "title: Redundancy pay\nhow: Ask.\nwho: Employees with enough service.\n\
         standing: {kind: legal-right, source: GOV.UK}\n\
         for: {audience: [individual], stage: [at-risk, notice, left], needs: [money, rights]}",
    ),
    (
        "offer/adviser",
        "title: An adviser\nhow: Ask.\nstanding: {kind: pace-says, source: A review, year: 2019}\n\
         for: {audience: [individual]}",
    ),
    (
        "offer/training",
        "title: Training\nhow: Ask.\nstanding: {kind: varies}\nfor: {needs: [work]}",
    ),
    (
        "services/claims",
        "title: Claims line\nchannels: [{type: phone, value: 0800 055 6688}]\nneeds: [benefits, money]\n\
         for: {audience: [individual], stage: [notice, left], needs: [benefits, money]}",
    ),
    (
        "services/ended",
        "title: An old line\nchannels: [{type: phone, value: 0800 111 2222}]\nstatus: ended\n\
         for: {audience: [individual]}",
    ),
    (
        "guides/first-days",
        "title: The first days\ntoday: true\nfor: {audience: [individual], stage: [notice]}",
    ),
    ("guides/young", "title: If you are young\nfor: {audience: [individual], age: {to: 24}}"),
    ("guides/talk", "title: Talk early\nfor: {audience: [employer], stage: [worried]}"),
    ("guides/rumours", "title: Rumours\nfor: {audience: [individual], stage: [worried]}"),
    ("guides/visa", "title: If you have a visa"),
];

/// A site in English and Polish with a finder.
fn site() -> Site {
    let site = Site::bilingual()
        .file(
            "site.yaml",
            "title: Test\nlanguages: [en, pl]\nfinder: {before_benefits: guides/visa}\n",
        )
        .file("content/data/finder.yaml", QUESTIONS);
    for (path, fields) in PAGES {
        let text = "Call :service[claims].";
        site.write(&format!("content/en/{path}.md"), format!("---\n{fields}\n---\n\n{text}\n"));
    }
    site
}

/// The words in each element that a selector finds.
fn texts(html: &str, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("is a selector");
    let html = Html::parse_document(html);
    let words = html.select(&selector).map(|element| element.text().collect::<String>());
    words.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// An attribute of each element that a selector finds.
fn attributes(html: &str, selector: &str, name: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("is a selector");
    let html = Html::parse_document(html);
    html.select(&selector).filter_map(|element| element.attr(name)).map(str::to_owned).collect()
}
