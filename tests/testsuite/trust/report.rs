//! `pace check --report`.

use snapbox::{IntoData as _, assert::Assert, str};

use crate::site::{DATE, Site};

fn reported() -> Site {
    let site = Site::bilingual()
        .file(
            "content/data/facts.yaml",
            "cap:\n  kind: money\n  value: 751\n  about: \"A cap; 2, and more\"\n  source: GOV.UK\n  as_of: 2026\n  confidence: confirmed\n  review_by: 2027-02-28\n",
        )
        .file("content/data/needs.yaml", "1: {name: One}\n2: {name: Two, reason: Over}\n")
        .file(
            "content/en/_index.md",
            "---\ntitle: \"Home <script>alert(1)</script>\"\nowner: \"=cmd()\"\nreview_by: 2026-11-01\nserves: [1]\n---\n\n:fact[cap]\n",
        )
        .file("content/en/more.md", "---\ntitle: More\nassured: 2026-11-01\n---\n\nText.\n")
        .file("content/pl/_index.md", "---\ntitle: Dom (1)\nmachine_translated: true\n---\n\n:fact[cap]\n");
    site.run(&["translate", "accept", "_index", "--date", DATE]).exits(0);
    site.run(&["check", "--date", DATE, "--report", &site.path().join("state").to_string_lossy()])
        .exits(0);
    site
}

fn file(site: &Site, name: &str) -> String {
    std::fs::read_to_string(site.path().join("state").join(name)).expect("was written")
}

#[track_caller]
fn holds(site: &Site, name: &str, expected: impl snapbox::IntoData) {
    let text = file(site, name).replace('\u{feff}', "").replace("\r\n", "\n");
    Assert::new()
        .action_env("SNAPSHOTS")
        .eq(text.trim().to_owned().into_data().raw(), expected.into_data().raw());
}

#[test]
#[expect(clippy::too_many_lines, reason = "the tables, each as it is written")]
fn each_table_says_what_is_known() {
    let site = reported();
    holds(
        &site,
        "reviews.csv",
        str![[r#"
Due,State,What,File,Owner,Checked at the source
2026-11-01,overdue,Home <script>alert(1)</script>,content/en/_index.md,'=cmd(),never
2027-02-28,to come,the fact cap,content/data/facts.yaml,nobody,never
"#]],
    );
    holds(
        &site,
        "owners.csv",
        str![[r#"
Owner,Pages,Facts,Never checked at the source,Overdue,Next review
'=cmd(),1,0,1,1,2026-11-01
nobody,1,1,1,0,2027-02-28
"#]],
    );
    holds(
        &site,
        "languages.csv",
        str![[r#"
Tag,Language,Current,"By machine, not reviewed",Behind its source,Never accepted,Title and summary only,Contact card only,Missing
pl,Polski,0,1,0,0,0,0,1
"#]],
    );
    holds(
        &site,
        "translations.csv",
        str![[r#"
Page,File,pl
Home <script>alert(1)</script>,content/en/_index.md,"by machine, not reviewed"
More,content/en/more.md,missing
"#]],
    );
    holds(
        &site,
        "needs.csv",
        str![[r#"
Number,Need,Pages,Which,Reason
1,One,1,Home <script>alert(1)</script>,
2,Two,0,,Over
"#]],
    );
    holds(
        &site,
        "facts.csv",
        str![[r#"
Name,Value,Kind,About,Source,As of,Confidence,Checked,Review by,Owner,Files,Which
cap,751,money,"A cap; 2, and more",GOV.UK,2026,confirmed,never,2027-02-28,nobody,2,content/en/_index.md; content/pl/_index.md
"#]],
    );
    holds(
        &site,
        "findings.csv",
        str![[r#"
Severity,Code,How often
warning,owner-missing,1
warning,review-due,1
"#]],
    );
}

/// What a spreadsheet makes of each file, whatever stands in its cells.
#[test]
fn each_table_is_read_back_by_a_parser() {
    let site = reported();
    for (table, rows) in [
        ("reviews", 2),
        ("last-days", 0),
        ("owners", 2),
        ("languages", 1),
        ("translations", 2),
        ("needs", 2),
        ("facts", 1),
        ("channels", 0),
        ("findings", 2),
    ] {
        let text = file(&site, &format!("{table}.csv"));
        let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let width = reader.headers().expect("has a head").len();
        let records: Vec<csv::StringRecord> =
            reader.records().collect::<Result<_, _>>().expect("is a table");
        assert_eq!(records.len(), rows, "{table}");
        assert!(records.iter().all(|record| record.len() == width), "{table}");
        let cells = records.iter().flatten();
        assert!(!cells.into_iter().any(|cell| cell.starts_with(['=', '@'])), "{table}");
    }
}

#[test]
fn the_calendar_has_the_days_of_review() {
    let site = reported();
    holds(
        &site,
        "reviews.ics",
        str![[r#"
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//pace//reviews//EN
CALSCALE:GREGORIAN
BEGIN:VEVENT
UID:2f2a21b2d8f2aad9e607c7c85437cc61@review.pace
DTSTAMP:20261122T000000Z
DTSTART;VALUE=DATE:20261101
SUMMARY:Review: Home <script>alert(1)</script>
DESCRIPTION:Owner: =cmd()\ncontent/en/_index.md
END:VEVENT
BEGIN:VEVENT
UID:037ccc7ed8f7962a29765d5dea8ad1e6@review.pace
DTSTAMP:20261122T000000Z
DTSTART;VALUE=DATE:20270228
SUMMARY:Review: the fact cap
DESCRIPTION:content/data/facts.yaml
END:VEVENT
END:VCALENDAR
"#]],
    );
    assert!(file(&site, "reviews.ics").lines().count() > 10);
    assert!(file(&site, "reviews.ics").contains("\r\n"));
}

#[test]
fn the_page_is_whole_and_runs_nothing() {
    let html = file(&reported(), "index.html");
    let page = scraper::Html::parse_document(&html);
    let count = |selector: &str| {
        page.select(&scraper::Selector::parse(selector).expect("is a selector")).count()
    };
    assert_eq!(count("script, [onclick], [onerror], img"), 0, "{html}");
    assert_eq!(count("html[lang], title, h1, main"), 4);
    assert_eq!((count("table"), count("caption"), count("nav a")), (9, 9, 9));
    assert_eq!(count("thead th"), count("thead th[scope=col]"));
}

#[test]
fn a_report_of_a_site_that_cannot_be_read_is_not_made() {
    let site = Site::small().file("site.yaml", "title: [\n");
    let folder = site.path().join("state");
    site.run(&["check", "--report", &folder.to_string_lossy()]).exits(1);
    assert!(!folder.exists());
}

#[test]
fn each_way_to_reach_a_service_has_its_source() {
    let site = Site::small()
        .file("content/en/_index.md", "---\ntitle: Home\n---\n\n:service[line]\n")
        .file(
            "content/en/services/line.md",
            "---\ntitle: The line\nassured: 2026-11-01\nchannels: [{type: phone, value: 0344 800 0550}, {type: web, value: line.example.net}]\nevidence: [{source: A letter, as_of: May 2026, confidence: reported}]\n---\n",
        );
    let folder = site.path().join("state").to_string_lossy().into_owned();
    site.run(&["check", "--date", DATE, "--report", &folder]).exits(0);
    holds(
        &site,
        "channels.csv",
        str![[r#"
Service,Kind,Value,Source,As of,Confidence,Checked,Review by,Owner,File
The line,phone,0344 800 0550,A letter,May 2026,reported,2026-11-01,never,nobody,content/en/services/line.md
The line,web,line.example.net,A letter,May 2026,reported,2026-11-01,never,nobody,content/en/services/line.md
"#]],
    );
}

#[test]
fn a_report_has_no_folder_to_go_to() {
    let site = Site::small().file("state", "a file");
    let folder = site.path().join("state");
    site.run(&["check", "--date", DATE, "--report", &folder.to_string_lossy()])
        .exits(3)
        .reports(str![[r#"
error[report-not-ours]: `[SITE]/state` is not a folder
help: nothing was changed; name an empty folder, one that does not stand yet, or that of an earlier report
"#]]);
}

#[test]
fn a_report_takes_the_place_of_no_page() {
    let site = Site::small();
    site.build().exits(0);
    let home = std::fs::read(site.path().join("public/index.html")).expect("was built");
    for folder in ["public", ".", "content/en"] {
        let folder = site.path().join(folder);
        site.run(&["check", "--date", DATE, "--report", &folder.to_string_lossy()]).exits(3);
    }
    assert_eq!(std::fs::read(site.path().join("public/index.html")).expect("stands"), home);
    assert!(!site.path().join("content/en/index.html").exists());
}

#[test]
fn a_report_becomes_no_source_of_the_site() {
    let site = Site::small();
    for folder in ["content/x", "content", "themes/own", "locales"] {
        let run = site.run(&[
            "check",
            "--date",
            DATE,
            "--report",
            &site.path().join(folder).to_string_lossy(),
        ]);
        let run = run.exits(3);
        assert!(run.stderr().contains("output-among-sources"), "{folder}: {}", run.stderr());
        assert!(!site.path().join(folder).join("index.html").exists(), "{folder}");
    }
    let folder = site.path().join("state/of/things");
    site.run(&["check", "--date", DATE, "--report", &folder.to_string_lossy()]).exits(0);
    site.build().exits(0);
}

#[test]
fn without_a_day_of_review_there_is_no_calendar() {
    let site = Site::small();
    let folder = site.path().join("state");
    std::fs::create_dir(&folder).expect("can be made");
    std::fs::write(folder.join("reviews.ics"), "of an earlier report").expect("can be written");
    site.run(&["check", "--date", DATE, "--report", &folder.to_string_lossy()]).exits(0);
    assert!(!folder.join("reviews.ics").exists());
    let html = std::fs::read_to_string(folder.join("index.html")).expect("was written");
    assert!(!html.contains("reviews.ics"), "{html}");
    assert!(file(&reported(), "index.html").contains("href=\"reviews.ics\""));
}

#[test]
fn a_fact_of_a_calculator_names_the_pages_that_show_it() {
    let fact = "kind: number, about: A, source: S, as_of: now, confidence: general";
    let site = Site::bilingual()
        .file("content/data/facts.yaml", format!("most: {{value: 12, {fact}}}\n"))
        .file(
            "content/data/calculators.yaml",
            "notice: {from_months: 1, weeks: 1, per_year_from: 2, most: most}\n",
        )
        .file("content/en/_index.md", "---\ntitle: Home\n---\n\n::calculator{name=notice}\n")
        .file("content/pl/_index.md", "---\ntitle: Dom\n---\n\n::calculator{name=notice}\n")
        .file("content/en/other.md", "---\ntitle: Other\n---\n\nText.\n");
    let folder = site.path().join("state").to_string_lossy().into_owned();
    site.run(&["check", "--date", DATE, "--report", &folder]);
    let facts = file(&site, "facts.csv");
    let named = "3,content/data/calculators.yaml; content/en/_index.md; content/pl/_index.md";
    assert!(facts.trim_end().ends_with(named), "{facts}");
}

#[test]
fn last_days_stand_in_a_table_and_in_the_calendar() {
    let site = Site::small()
        .file("site.yaml", "title: Test\nfreshness: {unlisted_after_days: 10}\n")
        .file("content/en/a.md", "---\ntitle: A\nexpires: 2026-12-24\nowner: Ann\n---\n")
        .file("content/en/b.md", "---\ntitle: B\nreview_by: 2026-11-01\nowner: Ann\n---\n")
        .file(
            "content/en/c.md",
            "---\ntitle: C\nreview_by: 2026-12-20\nexpires: 2026-12-24\n---\n\nText.\n",
        )
        .file("content/en/d.md", "---\ntitle: D\nexpires: 2026-11-01\n---\n\nGone.\n")
        .file("content/en/f.md", "---\ntitle: F\nreview_by: 2026-11-30\n---\n\nText.\n")
        .file("content/en/wellbeing/e.md", "---\ntitle: E\nreview_by: 2026-11-01\n---\n");
    let folder = site.path().join("state").to_string_lossy().into_owned();
    site.run(&["check", "--date", DATE, "--report", &folder]).exits(0);
    holds(
        &site,
        "last-days.csv",
        str![[r#"
Last day,Where,State,Page,File,Owner
2026-11-11,in the search,over,B,content/en/b.md,Ann
2026-12-10,in the search,to come,F,content/en/f.md,nobody
2026-12-24,on the site,to come,A,content/en/a.md,Ann
2026-12-24,on the site,to come,C,content/en/c.md,nobody
"#]],
    );
    // What nobody can search falls out of no search.
    site.write("site.yaml", "title: Test\nsearch: off\nfreshness: {unlisted_after_days: 10}\n");
    let unsearched = site.path().join("unsearched").to_string_lossy().into_owned();
    site.run(&["check", "--date", DATE, "--report", &unsearched]).exits(0);
    let days = std::fs::read_to_string(site.path().join("unsearched/last-days.csv"));
    assert!(!days.expect("stands").contains("in the search"));
    let calendar = file(&site, "reviews.ics");
    let summaries = calendar.lines().filter(|line| line.starts_with("SUMMARY"));
    let expected = [
        "SUMMARY:Review: B",
        "SUMMARY:Review: E",
        "SUMMARY:Last day in the search: B",
        "SUMMARY:Review: F",
        "SUMMARY:Review: C",
        "SUMMARY:Last day on the site: A",
        "SUMMARY:Last day on the site: C",
    ];
    assert_eq!(summaries.collect::<Vec<_>>(), expected);
    let ids: std::collections::BTreeSet<&str> =
        calendar.lines().filter(|line| line.starts_with("UID:")).collect();
    assert_eq!(ids.len(), expected.len(), "{calendar}");
}

#[test]
fn a_site_is_not_built_into_its_report() {
    let site = Site::small();
    let folder = site.path().join("out").to_string_lossy().into_owned();
    site.run(&["check", "--date", DATE, "--report", &folder]).exits(0);
    site.run(&["build", "--date", DATE, "--out", &folder]).exits(3).reports(str![[r#"
error[output-not-ours]: `[SITE]/out` holds a report of `pace check`
help: nothing was changed; a report is not published, so the site has a folder of its own: choose another with `--out`, such as `public`
"#]]);
    site.run(&["check", "--date", DATE, "--report", &folder]).exits(0);
}
