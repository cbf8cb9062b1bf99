//! Charts, from the data file to the page.

use scraper::Html;
use snapbox::str;

use super::stage::{all, one, text};
use crate::site::Site;

const CHARTS: &str = "\
answers:
  title: {en: Answers, ar: إجابات}
  parts: [{en: Good, ar: جيد}, {en: Bad, ar: سيئ}]
  rows:
    - {label: \"2019\", values: [81.5, 20.5]}
    - {label: \"2015\"}
  source: A survey (n=110)
plain:
  title: {en: Plain}
  rows: [{label: One & two, values: [50]}]
  source: Another survey
";

fn site() -> Site {
    Site::small()
        .file("site.yaml", "title: Site\nlanguages: [en, ar]\n")
        .file("content/data/charts.yaml", CHARTS)
        .file(
            "content/en/_index.md",
            "---\ntitle: Home\n---\n\n::chart{data=answers}\n\n::chart{data=plain}\n",
        )
        .file(
            "content/ar/_index.md",
            "---\ntitle: ب\n---\n\n::chart{data=answers}\n\n::chart{data=plain}\n",
        )
}

fn page(site: &Site, file: &str) -> Html {
    Html::parse_document(&site.published(file))
}

#[test]
fn a_chart_is_a_picture_with_its_data_as_a_table() {
    let site = site();
    let _ = site.build().exits(0);
    let page = page(&site, "index.html");
    assert_eq!(all(&page, "figure.chart").len(), 2);
    assert_eq!(text(one(&page, "figure.chart:first-of-type figcaption")), "Answers");
    let pictures = all(&page, "figure.chart > svg[role=img]");
    for picture in &pictures {
        let names: Vec<&str> =
            picture.child_elements().take(2).map(|part| part.value().name()).collect();
        assert_eq!(names, ["title", "desc"]);
    }
    let told: String = pictures[0].child_elements().nth(1).expect("is told").text().collect();
    assert_eq!(told, "2019: Good 81.5%, Bad 20.5%. 2015: not in the source. ");
    let table = text(all(&page, "figure.chart table")[0]);
    assert_eq!(table, "GoodBad 201981.5%20.5% 2015not in the source");
    // 102 in a hundred is drawn as the whole.
    let bars: Vec<_> = all(&page, "figure.chart:first-of-type > svg > rect")
        .iter()
        .map(|bar| (bar.attr("x"), bar.attr("width")))
        .collect();
    assert_eq!(bars, [(Some("0%"), Some("79.9%")), (Some("79.9%"), Some("20.1%"))]);
    assert!(all(&page, "figure.chart [style], figure.chart [id]").is_empty());
}

#[test]
fn a_chart_runs_from_the_right_where_texts_do() {
    let site = site();
    let _ = site.build().exits(0);
    let page = page(&site, "ar/index.html");
    let charts = all(&page, "figure.chart");
    assert_eq!((charts[0].attr("lang"), charts[0].attr("dir")), (None, None));
    assert_eq!((charts[1].attr("lang"), charts[1].attr("dir")), (Some("en"), Some("ltr")));
    let bars: Vec<_> =
        all(&page, "figure.chart > svg > rect").iter().map(|bar| bar.attr("x")).collect();
    assert_eq!(bars, [Some("20.1%"), Some("0%"), Some("0%")], "the last one is in English");
}

#[test]
fn a_chart_that_is_translated_in_part_is_whole_in_its_source() {
    let half = CHARTS.replace("{en: Bad, ar: سيئ}", "{en: Bad}");
    let site = site().file("content/data/charts.yaml", &half);
    let _ = site.build().exits(0);
    let page = page(&site, "ar/index.html");
    let charts = all(&page, "figure.chart");
    assert_eq!((charts[0].attr("lang"), charts[0].attr("dir")), (Some("en"), Some("ltr")));
    let said = text(charts[0]);
    assert!(said.contains("Good") && said.contains("not in the source"), "{said}");
    assert!(!said.contains(|c: char| ('\u{600}'..'\u{700}').contains(&c)), "{said}");
}

#[test]
fn what_is_cited_says_its_language() {
    let site = site();
    let _ = site.build().exits(0);
    let cited = |file: &str| {
        let page = page(&site, file);
        let cited = one(&page, "figure.chart:first-of-type .chart-note:last-child > span");
        (text(cited), cited.attr("lang").map(str::to_owned))
    };
    assert_eq!(cited("ar/index.html"), ("A survey (n=110)".to_owned(), Some("en".to_owned())));
    assert_eq!(cited("index.html"), ("A survey (n=110)".to_owned(), None));
}

#[test]
fn a_chart_that_is_not_there_is_an_error() {
    site()
        .file(
            "content/en/_index.md",
            "---\ntitle: Home\n---\n\n::chart{data=answer}\n\n::chart\n\n:chart[answers]\n",
        )
        .check()
        .exits(1)
        .reports(str![[r#"
warning[translation-not-accepted]: nobody has said which version of the source this translates
 --> content/ar/_index.md:2:8
  |
2 | title: ب
  |        ^
  |
  = help: if it is up to date: `pace translate accept _index --lang ar`

error[unknown-chart]: there is no chart `answer`
 --> content/en/_index.md:5:14
  |
5 | ::chart{data=answer}
  |              ^^^^^^
  |
  = help: did you mean `answers`?

error[directive-argument]: `chart` needs the name of its data
 --> content/en/_index.md:7:3
  |
7 | ::chart
  |   ^^^^^
  |
  = help: write ::chart{data=figure-7}

error[directive-form]: `chart` cannot be used in this way
 --> content/en/_index.md:9:2
  |
9 | :chart[answers]
  |  ^^^^^
  |
  = help: write ::chart{data=figure-7} on a line of its own
"#]]);
}

#[test]
fn figures_that_do_not_fit_their_chart_are_errors() {
    let charts = "\
a:
  title: A
  parts: [One, Two]
  rows: [{label: x, values: [1]}, {label: y, values: [1, -2]}]
  source: S
b:
  title: B
  rows: [{label: x, values: [1, 2]}]
  source: S
c:
  title: C
  parts: [1, 2, 3, 4, 5]
  rows: []
  source: S
d:
  title: D
  rows: [{label: x, values: [12%]}]
";
    Site::small().file("content/data/charts.yaml", charts).check().exits(1).reports(str![[r#"
error[wrong-value]: expected a figure such as 87 or 4.5, found `-2`
 --> content/data/charts.yaml:4:58
  |
4 |   rows: [{label: x, values: [1]}, {label: y, values: [1, -2]}]
  |                                                          ^^

error[chart-figures]: a line of a chart without parts has one figure, found 2
 --> content/data/charts.yaml:8:29
  |
8 |   rows: [{label: x, values: [1, 2]}]
  |                             ^^^^^^

error[chart-parts]: `c` has more parts than can be told apart
  --> content/data/charts.yaml:10:1
   |
10 | c:
   | ^
   |
   = help: put some together, so that 4 are left

error[missing-field]: `source` is missing
  --> content/data/charts.yaml:16:3
   |
16 |   title: D
   |   ^
   |
   = help: add `source:` with a text

error[wrong-value]: expected a figure such as 87 or 4.5, found `12%`
  --> content/data/charts.yaml:17:30
   |
17 |   rows: [{label: x, values: [12%]}]
   |                              ^^^
"#]]);
}
