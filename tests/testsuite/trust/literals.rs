//! Telephone numbers, sums and dates in a text are found wherever they stand, each
//! once and at its place; what only looks like one is left alone.

use super::rules::{ALL_USED, FACTS, page};
use crate::site::{DATE, Site};

/// What is told of a text of one line that begins a page, as `column code`.
fn told(text: &str) -> Vec<String> {
    let site = Site::small()
        .file("content/data/facts.yaml", FACTS)
        .file("content/en/_index.md", ALL_USED)
        .file("content/en/a/page.md", page("Page", text));
    let run = site.run(&["check", "--date", DATE, "--format", "short"]);
    let lines = run.stdout();
    let lines = lines.lines().filter_map(|line| line.strip_prefix("content/en/a/page.md:"));
    lines
        .filter_map(|line| {
            let (place, rest) = line.split_once(": ")?;
            let (_, code) = rest.split_once('[')?;
            let (code, _) = code.split_once(']')?;
            code.starts_with("literal-").then(|| format!("{place} {code}"))
        })
        .collect()
}

#[test]
fn a_number_is_found_wherever_it_stands() {
    for (text, place) in [
        ("Call 0800 917 8000 (8am to 8pm).", "5:6"),
        ("Call 0800 917 8000 9am to 5pm.", "5:6"),
        ("Relay 18001 0800 917 8000.", "5:13"),
        ("Child 0800 1111.", "5:7"),
        ("Call 0800&nbsp;917&nbsp;8000.", "5:6"),
        ("Call 0800 **917** 8000.", "5:6"),
        ("Call 0800 917\n8000.", "5:6"),
        ("- Call **0800\n  917 8000**.", "5:10"),
        ("| a |\n| - |\n| 0800 917 8000 |", "7:3"),
        ("<div>call 0800 917 8000</div>", "5:11"),
        ("<div>\n<b>0800</b>&nbsp;917\n8000</div>", "6:4"),
        ("Call <b>0800</b> 917 8000.", "5:9"),
        ("<div><a href=\"tel:08009178000\">0800 917 8000</a></div>", "5:6"),
        ("Call <a href='TEL:08009178000'>0800 917 8000</a>.", "5:6"),
        ("[call](TEL:08009178000)", "5:1"),
        ("[0800 917 8000](tel:08009178000)", "5:1"),
        ("<tel:08009178000>", "5:1"),
        ("[call 0800 917 8000](https://a.org)", "5:7"),
        (
            "\u{62a} \u{660}\u{668}\u{660}\u{660} \u{669}\u{661}\u{667} \u{668}\u{660}\u{660}\u{660}",
            "5:3",
        ),
    ] {
        assert_eq!(told(text), [format!("{place} literal-phone")], "{text}");
    }
}

#[test]
fn a_link_and_another_number_are_two() {
    let text = "[0800 917 8000](tel:08009178000) or 0141 496 0999.";
    assert_eq!(told(text), ["5:1 literal-phone", "5:37 literal-phone"]);
}

#[test]
fn sums_and_dates_are_found_however_they_are_written() {
    for (text, found) in [
        ("At most &pound;751.", "5:9 literal-sum"),
        ("At most \u{a3} 751.", "5:9 literal-sum"),
        ("At most GBP 751.", "5:9 literal-sum"),
        ("At most 751 pounds.", "5:9 literal-sum"),
        ("At most \u{a3}**751**.", "5:9 literal-sum"),
        ("From 6th April 2026.", "5:6 literal-date"),
        ("From 6 Apr 2026.", "5:6 literal-date"),
        ("From April 6, 2026.", "5:6 literal-date"),
        ("From 6\nApril 2026.", "5:6 literal-date"),
        ("From 6th of April 2026.", "5:6 literal-date"),
        ("From 2026-04-06.", "5:6 literal-date"),
        ("From 06.04.2026.", "5:6 literal-date"),
        ("<div>from<br>06.04.2026<br>on</div>", "5:14 literal-date"),
        ("At most 50 pence.", "5:9 literal-sum"),
        ("At most 50p.", "5:9 literal-sum"),
        ("At most 1,000 GBP.", "5:9 literal-sum"),
        ("At most GBP 1,000.", "5:9 literal-sum"),
        ("At most 751 \u{a3}.", "5:9 literal-sum"),
        ("At most 751&nbsp;\u{a3}.", "5:9 literal-sum"),
        ("At most 751\u{a0}\u{a3}.", "5:9 literal-sum"),
    ] {
        assert_eq!(told(text), [found], "{text}");
    }
}

#[test]
fn both_days_of_a_range_are_told() {
    let text = "From 6 April 2026\u{2013}5 April 2027.";
    assert_eq!(told(text), ["5:6 literal-date", "5:19 literal-date"]);
}

/// What is told of the literals of a text in Polish.
fn told_in_polish(text: &str) -> Vec<String> {
    const FILE: &str = "content/pl/a/page.md";
    let site = Site::bilingual()
        .file("content/data/facts.yaml", FACTS)
        .file("content/en/a/page.md", page("Page", ":fact[cap] :fact[start] :fact[helpline]"))
        .file(FILE, page("Strona", text));
    let run = site.run(&["check", "--date", DATE, "--format", "short"]);
    let told = run.stdout();
    let lines = told.lines().filter_map(|line| line.strip_prefix(FILE)?.strip_prefix(':'));
    lines.filter(|line| line.contains("[literal-")).map(str::to_owned).collect()
}

#[test]
fn a_sum_in_the_words_of_another_language_is_told() {
    for (text, expected) in [
        (
            "Najwy\u{17c}ej 751 funt\u{f3}w.",
            "5:10: warning[literal-sum]: the sum `751 funt\u{f3}w` stands in the text (put it into content/data/facts.yaml with its source, and write :fact[name] here)",
        ),
        (
            "Od 06.04.2026.",
            "5:4: warning[literal-date]: the date `06.04.2026` stands in the text (write :fact[start] here; `pace check --fix` does it)",
        ),
        (
            "Od 6 kwietnia 2026\u{2013}6 kwietnia 2026.",
            "5:4: warning[literal-date]: the date `6 kwietnia 2026` stands in the text (write :fact[start] here; `pace check --fix` does it)",
        ),
    ] {
        assert_eq!(told_in_polish(text).first().map(String::as_str), Some(expected), "{text}");
    }
    assert_eq!(told_in_polish("Ma 751 lat, 12 funtowych monet i 2026.1.").len(), 0);
}

#[test]
fn a_short_number_is_told_where_a_fact_has_it() {
    const FILE: &str = "content/en/guides/g.md";
    const SERVICE: &str = "content/en/services/a.md";
    const SHORT: &str = "shout:\n  kind: text\n  value: 85258\n  about: A number\n  source: GOV.UK\n  as_of: 2026\n  confidence: confirmed\n";
    let facts = format!("{FACTS}{SHORT}");
    let service =
        |kind: &str| format!("---\ntitle: A\nchannels: [{{type: {kind}, value: '85258'}}]\n---\n");
    let beside = |text: &str, service: &str| {
        elsewhere(&[("content/data/facts.yaml", &facts), (FILE, text), (SERVICE, service)])
    };
    let with = |text: &str| beside(text, &service("text"));
    for (text, place) in [
        ("Text 85258.", "5:6"),
        ("Text **85258**, day and night", "5:8"),
        ("<div>text 85258</div>", "5:11"),
        ("[85258](sms:85258)", "5:1"),
        ("[text 85258](https://e.org/)", "5:7"),
    ] {
        let expected = format!("{FILE}:{place}: error[literal-phone");
        assert_eq!(with(&page("A guide", text)), [expected], "{text}");
    }
    let expected = format!("{FILE}:3:15: error[literal-phone");
    assert_eq!(with(&guide("summary: Text 85258 now\n")), [expected]);
    for text in
        ["Text 85259.", "`85258`", "\u{a3}85,258 or 852580 of EH85258", "https://e.org/85258"]
    {
        assert!(!with(&page("A guide", text)).concat().contains("literal-phone"), "{text}");
    }
    // A fact that nobody sends messages to may be the number of anything.
    assert_eq!(beside(&page("A guide", "ISO 85258."), "---\ntitle: A\n---\n"), [""; 0]);
    // Without the fact it is a number like any other.
    assert_eq!(elsewhere(&[(FILE, &page("A guide", "Text 85258."))]), [""; 0]);
}

#[test]
fn code_addresses_and_other_numbers_are_left_alone() {
    for text in [
        "```\n0800 917 8000 \u{a3}751 6 April 2026\n```",
        "    0800 917 8000 \u{a3}751 6 April 2026",
        "- a\n\n  ```\n  0800 917 8000 \u{a3}751\n  ```",
        "`0800 917 8000` `\u{a3}751`",
        "<https://e.org/\u{a3}751>",
        "http://e.org/\u{a3}751 and [x](https://e.org/0800-917-8000)",
        "[https://x/0800-917-8000/y](https://x/0800-917-8000/y)",
        "<https://e.org/0800-917-8000/y>",
        "ISBN 0-306-40615-2 and order 0001234567890 or 0123456789",
        "tax year 6 April 2026/27",
        "<!-- 0800 917 8000 -->",
        "<div data-n=\"0800 917 8000\">x</div>",
        "0800 `x` 917 8000",
        "a\n\n0800 917\n\n8000",
        "| a | b |\n| - | - |\n| 0800 | 917 8000 |",
        "<table><tr><td>0800 917</td><td>8000</td></tr></table>",
        "Open 0800-1600.",
    ] {
        assert_eq!(told(text), [""; 0], "{text}");
    }
}

#[test]
fn a_number_in_a_field_is_told_at_that_field() {
    let site = Site::small().file(
        "content/en/_index.md",
        "---\nkeywords: [0800 917 8000]\ntitle: Home\nsummary: >\n  Call\n  0800 917 8000.\n---\n\nText.\n",
    );
    let run = site.run(&["check", "--date", DATE, "--format", "short"]);
    assert!(
        run.stdout().starts_with("content/en/_index.md:6:3: error[literal-phone]"),
        "{}",
        run.stdout()
    );
}

#[test]
fn a_day_and_a_title_are_told_at_their_own_field() {
    let site = Site::small()
        .file("content/en/_index.md", page("Home", "Text."))
        .file("content/en/a/one.md", page("in", "Text."))
        .file(
            "content/en/a/two.md",
            "---\nsummary: About in the room\nassured: 2026-11-01\nreview_by: 2026-11-01\ntitle: in\n---\n\nText.\n",
        );
    let run = site.run(&["check", "--date", DATE, "--format", "short"]);
    for expected in [
        "two.md:4:12: warning[owner-missing]",
        "two.md:4:12: warning[review-due]",
        "two.md:5:8: warning[duplicate-title]",
    ] {
        assert!(run.stdout().contains(expected), "{expected}: {}", run.stdout());
    }
}

#[test]
fn a_heading_is_told_how_to_begin() {
    let site = Site::small()
        .file("content/en/_index.md", page("Home", "#### Hi\n\n# One\n\n### Three\n\n###### Six"));
    let run = site.run(&["check", "--date", DATE, "--format", "short"]).exits(1);
    run.says(snapbox::str![[r#"
content/en/_index.md:5:1: error[heading-order]: a heading of level 4 stands below one of level 1 (begin the line with ##)
content/en/_index.md:7:1: error[heading-order]: the title is the only heading of level 1 (begin the line with ##)
content/en/_index.md:11:1: error[heading-order]: a heading of level 6 stands below one of level 3 (begin the line with ####)
"#]]);
}

#[test]
fn a_term_is_told_where_readers_see_it() {
    let site = Site::small()
        .file("content/en/_index.md", page("Home", "[x](/ABCD/) \u{2014} ABCDE-1, the ABCD."))
        .file("content/en/ABCD.md", page("Page", "Text."));
    let run = site.run(&["check", "--date", DATE, "--format", "short"]);
    assert!(
        run.stdout().contains("_index.md:5:28: warning[unexplained-term]: `ABCD`"),
        "{}",
        run.stdout()
    );
}

#[test]
fn the_figures_of_code_are_not_compared_with_a_translation() {
    let code = |number: &str| format!("Text 1.\n\n```\n{number}\n```\n\n    {number}");
    let site = Site::bilingual()
        .file("content/en/a/page.md", page("Page", &code("98")))
        .file("content/pl/a/page.md", page("Strona", &code("99")));
    let run = site.run(&["check", "--date", DATE, "--format", "short"]);
    assert!(!run.stdout().contains("translation-differs"), "{}", run.stdout());
    site.write("content/pl/a/page.md", page("Strona", "Text 2."));
    let run = site.run(&["check", "--date", DATE, "--format", "short"]);
    assert!(run.stdout().contains("translation-differs"), "{}", run.stdout());
}

#[test]
fn sums_and_days_in_raw_html_are_found_and_left_to_a_person() {
    let text = "<p>Up to &pound;751,\n<b>751</b> pounds</p>";
    assert_eq!(told(text), ["5:10 literal-sum", "6:4 literal-sum"]);
    assert_eq!(told("<div>from 6 April 2026</div>"), ["5:11 literal-date"]);
    assert_eq!(told("<!-- 6 April 2026 -->\n\n<pre class=\"a751\">751</pre>"), [""; 0]);
}

/// What is told of a site with these files, without what is told of other things.
fn elsewhere(files: &[(&str, &str)]) -> Vec<String> {
    let site =
        Site::small().file("content/data/facts.yaml", FACTS).file("content/en/_index.md", ALL_USED);
    let site = files.iter().fold(site, |site, (path, text)| site.file(path, *text));
    let run = site.run(&["check", "--date", DATE, "--format", "short"]);
    let told = run.stdout();
    let of_these = |line: &&str| line.contains("[literal-") || line.contains("[directive-");
    let place = |line: &str| line.split_once(']').map_or("", |(place, _)| place).to_owned();
    told.lines().filter(of_these).map(place).collect()
}

/// A guide with these fields and a text.
fn guide(fields: &str) -> String {
    format!("---\ntitle: A guide\n{fields}---\n\nText.\n")
}

#[test]
fn a_directive_or_link_in_a_field_is_no_directive() {
    const FILE: &str = "content/en/guides/g.md";
    for (fields, place) in [
        ("checklist: [\"Ring :fact[helpline]\"]\n", "3:19"),
        ("checklist: [\"Ring :fact[nope] [x](nope.md)\"]\n", "3:19"),
        ("checklist: [\"See [x](nope.md)\"]\n", "3:18"),
        ("summary: Ask :service[sam]\n", "3:14"),
        ("tags: [\":fact[helpline]\"]\n", "3:9"),
    ] {
        let expected = format!("{FILE}:{place}: error[directive-misplaced");
        assert_eq!(elsewhere(&[(FILE, &guide(fields))]), [expected], "{fields}");
    }
    let details = ":::details{summary=\"Ring :fact[helpline]\"}\nText.\n:::";
    assert_eq!(
        elsewhere(&[(FILE, &page("A guide", details))]),
        [format!("{FILE}:5:26: error[directive-misplaced")]
    );
}

#[test]
fn fields_that_only_look_like_directives_are_left_alone() {
    for fields in [
        "summary: \"Times: fact or guess [1]\"\n",
        "checklist: [\"[employer](name)\", \"at 9:30 [about]\"]\n",
        "tags: [\"facts: all\"]\n",
        "summary: \"See https://example.org/[a]\"\n",
    ] {
        let found = elsewhere(&[("content/en/guides/g.md", &guide(fields))]);
        assert_eq!(found, [""; 0], "{fields}");
    }
}

#[test]
fn literals_in_fields_and_arguments_are_told() {
    const FILE: &str = "content/en/guides/g.md";
    for (text, place) in [
        (guide("summary: You get \u{a3}751 a week\n"), "3:18: warning[literal-sum"),
        (guide("summary: It begins 6 April 2026\n"), "3:20: warning[literal-date"),
        (guide("checklist: [\"Ask for \u{a3}751\"]\n"), "3:22: warning[literal-sum"),
        (guide("tags: [\"0800 917 8000\"]\n"), "3:9: error[literal-phone"),
        (
            page("A guide", ":::details{summary=\"Ring 0800 555 0011\"}\nText.\n:::"),
            "5:26: error[literal-phone",
        ),
        (page("A guide", "[write](https://wa.me/448009178000)"), "5:1: error[literal-phone"),
        (page("A guide", "[write](sms:85258)"), "5:1: error[literal-phone"),
    ] {
        assert_eq!(elsewhere(&[(FILE, &text)]), [format!("{FILE}:{place}")], "{text}");
    }
}

#[test]
fn literals_in_data_and_words_of_the_furniture_are_told() {
    const GLOSSARY: &str = "content/data/glossary.yaml";
    const FTL: &str = "locales/en/own.ftl";
    for (file, text, expected) in [
        (
            GLOSSARY,
            "rps:\n  term: RPS\n  meaning: Ring 0800 555 0011.\n",
            "1:1: error[literal-phone",
        ),
        (
            GLOSSARY,
            "rps:\n  term: RPS\n  meaning: At most \u{a3}751.\n",
            "1:1: warning[literal-sum",
        ),
        (
            GLOSSARY,
            "rps:\n  term: RPS\n  meaning: Ring :fact[helpline].\n",
            "1:1: error[directive-misplaced",
        ),
        (FTL, "channel-hours-unknown = Ring 0800 666 0001\n", "1:30: error[literal-phone"),
        (FTL, "channel-hours-unknown = Ask for \u{a3}751\n", "1:33: warning[literal-sum"),
    ] {
        assert_eq!(elsewhere(&[(file, text)]), [format!("{file}:{expected}")], "{text}");
    }
}

#[test]
fn sound_texts_outside_of_the_text_are_left_alone() {
    for (file, text) in [
        (
            "content/data/glossary.yaml",
            "rps:\n  term: RPS\n  meaning: It pays in 14 days, as 999 does not.\n",
        ),
        (
            "content/data/charts.yaml",
            "all:\n  title: Who came\n  source: A survey of 27 January 2015\n  rows: [{label: All, values: [1]}]\n",
        ),
        ("locales/en/own.ftl", "channel-hours-unknown = Ask 3 people [today]\n"),
        (
            "content/en/guides/g.md",
            "---\ntitle: A guide\n---\n\n[write](https://wa.me/qr/12345678)\n",
        ),
        (
            "content/en/updates/u.md",
            "---\ntitle: From 6 April 2026\ndate: 2026-04-06\n---\n\nText.\n",
        ),
    ] {
        assert_eq!(elsewhere(&[(file, text)]), [""; 0], "{text}");
    }
}
