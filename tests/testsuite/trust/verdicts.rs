//! What `checks` in site.yaml makes of rules; what is mended; what is explained.

use snapbox::str;

use crate::site::{DATE, Run, Site};

const FACT: &str = "cap:\n  kind: money\n  value: 751\n  about: A cap\n  source: GOV.UK\n  as_of: 2026\n  confidence: confirmed\n";

fn with(checks: &str) -> Site {
    Site::small()
        .file("site.yaml", format!("title: Test\nchecks:\n{checks}"))
        .file("content/data/facts.yaml", FACT)
}

fn told(site: &Site) -> Run {
    site.run(&["check", "--date", DATE, "--format", "short"])
}

#[test]
fn a_rule_is_waived_with_a_reason() {
    told(&with("  unused-fact: {severity: allow, reason: It is for letters}\n")).exits(0).says("");
}

#[test]
fn a_warning_becomes_an_error_in_check_and_build() {
    let site = with("  unused-fact: {severity: error, reason: We count on it}\n");
    told(&site).exits(1).says(str!["content/data/facts.yaml:1:1: error[unused-fact]: no page uses the fact `cap` (write :fact[cap] where it is told, or delete it)"]);
    site.build().exits(1);
}

#[test]
fn advice_that_a_site_makes_an_error_of_stops_a_build() {
    let checks = "  literal-sum: {severity: error, reason: Sums change}\n  unused-fact: {severity: allow, reason: Later}\n";
    let site = with(checks);
    let sum = "---\ntitle: Home\n---\n\nUp to \u{a3}752.\n";
    site.write("content/en/_index.md", sum);
    site.write("content/en/alone.md", "---\ntitle: Alone\n---\n\nText.\n");
    let run = site.build().exits(1);
    assert!(run.stderr().contains("error[literal-sum]: the sum `\u{a3}752`"), "{}", run.stderr());
    assert!(!site.path().join("public").join("index.html").exists());
    // What is advice as before is not looked at.
    site.write("content/en/_index.md", "---\ntitle: Home\n---\n\nText with 6 April 2031.\n");
    let run = site.build().exits(0);
    assert!(!run.stderr().contains("literal-date"), "{}", run.stderr());
    site.write("content/en/_index.md", sum);
    site.write("site.yaml", "title: Test\n");
    site.build().exits(0);
}

#[test]
fn advice_is_an_error_in_some_files_alone() {
    let checks = "  literal-sum: {severity: error, reason: Sums change, files: [content/en/a]}\n  unused-fact: {severity: allow, reason: Later}\n";
    let site = with(checks);
    let sum = |title: &str| format!("---\ntitle: {title}\n---\n\nUp to \u{a3}752.\n");
    site.write("content/en/_index.md", sum("Home"));
    site.build().exits(0);
    site.write("content/en/a/one.md", sum("One"));
    site.build().exits(1);
}

#[test]
fn what_is_expected_of_the_search_stops_a_build_where_the_site_says_so() {
    let site = Site::small().file("content/en/_index.md", "---\ntitle: Home\n---\n\nText.\n").file(
        "content/data/search-expectations.yaml",
        "- {query: nothing of the sort, lang: en, page: guides/none}\n",
    );
    told(&site).exits(1);
    site.build().exits(0);
    site.write(
        "site.yaml",
        "title: Test\nchecks: {search-expectation: {severity: error, reason: People search}}\n",
    );
    site.build().exits(1);
}

#[test]
fn a_waiver_that_is_not_used_stops_a_build_where_the_site_says_so() {
    let used = "  unused-fact: {severity: allow, reason: Later}\n";
    let strict = "  unused-waiver: {severity: error, reason: None outlives its mistake}\n";
    with(&format!("{used}{strict}")).build().exits(0);
    let idle = "  orphan-page: {severity: allow, reason: Later}\n";
    let site = with(&format!("{used}{strict}{idle}"));
    let run = site.build().exits(1);
    assert!(run.stderr().contains("nothing here breaks `orphan-page`"), "{}", run.stderr());
}

#[test]
fn an_error_becomes_a_warning() {
    let site = with(
        "  unused-fact: {severity: allow, reason: Later}\n  heading-order: {severity: warn, reason: Being mended}\n",
    );
    site.write("content/en/_index.md", "---\ntitle: Home\n---\n\n### Deep\n");
    told(&site).exits(0).says(str!["content/en/_index.md:5:1: warning[heading-order]: a heading of level 3 stands below one of level 1 (begin the line with ##)"]);
    site.build().exits(0);
}

#[test]
fn a_waiver_for_a_folder_leaves_the_rest() {
    let site = with(
        "  image-without-text:\n    - {severity: allow, reason: Drawn, files: [content/en/a/]}\n    - {severity: warn, reason: Soon, files: [content/en/b.md]}\n  unused-fact: {severity: allow, reason: Later}\n",
    );
    for page in ["a/one", "ab", "b"] {
        site.write(
            &format!("content/en/{page}.md"),
            format!("---\ntitle: Page {page}\n---\n\n![](i{}.png)\n", page.len()),
        );
    }
    for image in ["a/i5.png", "i2.png", "i1.png"] {
        site.write(&format!("content/en/{image}"), b"png");
    }
    site.write("content/en/_index.md", "---\ntitle: Home\n---\n\n[ab](ab.md) [b](b.md)\n");
    told(&site).exits(1).says(str![[r#"
content/en/ab.md:5:1: error[image-without-text]: this image has no alternative text (say in the square brackets what the image tells: ![A map of …](map.png))
content/en/b.md:5:1: warning[image-without-text]: this image has no alternative text (say in the square brackets what the image tells: ![A map of …](map.png))
"#]]);
}

#[test]
fn a_waiver_gives_no_reason() {
    told(&with("  unused-fact: {severity: allow}\n")).exits(1).says(str![
        "site.yaml:3:16: error[missing-field]: `reason` is missing (add `reason:` with a text)"
    ]);
}

#[test]
fn a_waiver_names_no_code() {
    told(&with("  unusd-fact: {severity: allow, reason: Later}\n")).exits(1).says(str!["site.yaml:3:3: error[unknown-check]: there is no check `unusd-fact` (did you mean `unused-fact`?)"]);
}

#[test]
fn a_waiver_names_no_severity() {
    told(&with("  unused-fact: {severity: warning, reason: Later}\n")).exits(1).says(str!["site.yaml:3:27: error[unknown-choice]: `warning` is not a choice here (one of: allow, warn, error)"]);
}

#[test]
fn a_mistake_without_which_no_page_can_be_made_is_not_waived() {
    let site = with("  unknown-fact: {severity: warn, reason: Later}\n");
    told(&site).exits(1).says(str!["site.yaml:3:28: error[fixed-check]: `unknown-fact` cannot be waived (without mending it the site cannot be made: `pace explain unknown-fact`)"]);
}

#[test]
fn a_waiver_outlives_its_mistake() {
    let site = with("  unused-fact: {severity: allow, reason: Later}\n");
    site.write("content/en/_index.md", "---\ntitle: Home\n---\n\n:fact[cap]\n");
    told(&site).exits(0).says(str!["site.yaml:3:3: warning[unused-waiver]: nothing here breaks `unused-fact` any more (delete the entry, so that the next mistake of this sort is told)"]);
}

#[test]
fn each_file_of_a_waiver_is_there_and_needs_it() {
    let files = "[content/en/a.md, content/en/b.md, './content/en', 'content/en/*.md']";
    let site = with(&format!(
        "  unused-fact: {{severity: allow, reason: Later}}\n  heading-order:\n    - {{severity: allow, reason: Later, files: {files}}}\n    - {{severity: error, reason: Strict, files: [content/en/c.md, content/en/d.md]}}\n"
    ));
    for name in ["b", "c"] {
        site.write(
            &format!("content/en/{name}.md"),
            format!("---\ntitle: Page {name}\n---\n\nText.\n"),
        );
    }
    site.write("content/en/a.md", "---\ntitle: Page a\n---\n\n#### Deep\n");
    site.write("content/en/_index.md", "---\ntitle: Home\n---\n\n[a](a.md) [b](b.md) [c](c.md)\n");
    told(&site).exits(0).says(str![[r#"
site.yaml:5:65: warning[unused-waiver]: nothing in `content/en/b.md` breaks `heading-order` any more (delete the entry, so that the next mistake of this sort is told)
site.yaml:5:82: warning[unused-waiver]: the site has no file or folder `./content/en` (name a file or folder as it stands below that of the site: no `*`, and no `./` before it)
site.yaml:5:98: warning[unused-waiver]: the site has no file or folder `content/en/*.md` (name a file or folder as it stands below that of the site: no `*`, and no `./` before it)
site.yaml:6:66: warning[unused-waiver]: the site has no file or folder `content/en/d.md` (name a file or folder as it stands below that of the site: no `*`, and no `./` before it)
"#]]);
}

#[test]
fn the_closest_of_several_waivers_holds() {
    let folder = "{severity: allow, reason: Later, files: [content/en/]}";
    let file = "{severity: error, reason: Mended, files: [content/en/a.md]}";
    let general = "{severity: allow, reason: Later}";
    let deep = |title: &str| format!("---\ntitle: {title}\n---\n\n#### Deep\n\n[a](a.md)\n");
    for order in [[folder, file], [file, folder], [general, file], [file, general]] {
        let [one, two] = order;
        let site = with(&format!(
            "  unused-fact: {{severity: allow, reason: Later}}\n  heading-order:\n    - {one}\n    - {two}\n"
        ));
        site.write("content/en/_index.md", deep("Home"));
        site.write("content/en/a.md", deep("Page a"));
        told(&site).exits(1).says(str!["content/en/a.md:5:1: error[heading-order]: a heading of level 4 stands below one of level 1 (begin the line with ##)"]);
    }
}

#[test]
fn what_equals_a_fact_is_mended_and_nothing_else() {
    let site = with("  long-sentences: {severity: warn, reason: Later}\n");
    site.write(
        "content/data/facts.yaml",
        format!("{FACT}line:\n  kind: phone\n  value: 0800 917 8000\n  about: A\n  source: B\n  as_of: C\n  confidence: general\n"),
    );
    let text = "---\ntitle: Home\nsummary: Up to \u{a3}751\n---\n\nUp to \u{a3}751, or \u{a3}751.00, not \u{a3}752. Call 0800 917 8000 or 0800 917 8001. `\u{a3}751`\n";
    site.write("content/en/_index.md", text);
    let run = site.run(&["check", "--date", DATE, "--fix", "--format", "short"]).exits(1);
    assert!(run.stderr().contains("3 mended"), "{}", run.stderr());
    let mended = std::fs::read_to_string(site.path().join("content/en/_index.md"));
    assert_eq!(
        mended.expect("stands"),
        "---\ntitle: Home\nsummary: Up to \u{a3}751\n---\n\nUp to :fact[cap], or :fact[cap], not \u{a3}752. Call :fact[line] or 0800 917 8001. `\u{a3}751`\n"
    );
    run.says(str![[r#"
content/en/_index.md:3:16: warning[literal-sum]: the sum `£751` stands in the text (say it in the text of the page, where :fact[name] can)
content/en/_index.md:6:38: warning[literal-sum]: the sum `£752` stands in the text (put it into content/data/facts.yaml with its source, and write :fact[name] here)
content/en/_index.md:6:64: error[literal-phone]: the telephone number `0800 917 8001` stands in the text (put it into content/data/facts.yaml or the channels of a service, and write :fact[name] or :service[name] here)
site.yaml:3:3: warning[unused-waiver]: nothing here breaks `long-sentences` any more (delete the entry, so that the next mistake of this sort is told)
"#]]);
}

#[test]
fn a_site_with_nothing_to_mend_is_not_touched() {
    let site = with("  unused-fact: {severity: allow, reason: Later}\n");
    let before = site.tree(".");
    site.run(&["check", "--date", DATE, "--fix"]).exits(0);
    assert_eq!(site.tree("."), before);
}

#[test]
fn addresses_of_other_sites_are_listed_once() {
    let site = Site::small()
        .file(
            "content/en/_index.md",
            "---\ntitle: Home\n---\n\n[a](https://example.org/a) [b](https://example.org/a) [c](mailto:a@example.org) :service[acas]\n",
        )
        .file(
            "content/en/services/acas.md",
            "---\ntitle: Acas\nchannels: [{type: web, value: 'https://www.acas.org.uk/'}]\n---\n\n[a](https://example.org/a)\n",
        )
        .file("content/en/partners/a.md", "---\ntitle: A\nweb: https://example.org/partner\n---\n")
        .file(
            "content/en/events/a.md",
            "---\ntitle: A day\nstarts: 2026-12-01\nbooking: https://example.org/book\n---\n",
        )
        .file(
            "content/en/presentations/a.md",
            "---\ntitle: A talk\nrecording: https://example.org/talk\n---\n",
        )
        .file("content/data/areas.yaml", "fife: {name: Fife, code: S12, web: 'https://example.org/fife'}\n");
    site.run(&["check", "--date", DATE, "--external-list"]).exits(0).says(str![[r#"
https://example.org/a	content/en/_index.md content/en/services/acas.md
https://example.org/book	content/en/events/a.md
https://example.org/fife	content/data/areas.yaml
https://example.org/partner	content/en/partners/a.md
https://example.org/talk	content/en/presentations/a.md
https://www.acas.org.uk/	content/en/services/acas.md
"#]]);
}

#[test]
fn addresses_are_listed_as_they_are_published() {
    let site = Site::small()
        .file(
            "site.yaml",
            "title: Test\ncontact: {name: Us, web: https://www.example.net/us}\nsecurity: {contact: ['mailto:a@example.net', 'https://example.net/safe']}\n",
        )
        .file("content/en/_index.md", "---\ntitle: Home\n---\n\n:service[line]\n")
        .file(
            "content/en/services/line.md",
            "---\ntitle: Line\nchannels: [{type: web, value: www.line.example.net}, {type: phone, value: 0800 917 8000}]\n---\n",
        )
        .file("content/en/partners/a.md", "---\ntitle: A\nweb: partner.example.net\n---\n")
        .file("content/en/presentations/talk.mp4", b"mp4")
        .file("content/en/presentations/talk.vtt", "WEBVTT\n")
        .file("content/en/presentations/a.md", "---\ntitle: A talk\nrecording: talk.mp4\ncaptions: talk.vtt\n---\n");
    site.run(&["check", "--date", DATE, "--external-list"]).exits(0).says(str![[r#"
https://example.net/safe	site.yaml
https://partner.example.net	content/en/partners/a.md
https://www.example.net/us	site.yaml
https://www.line.example.net	content/en/services/line.md
"#]]);
}

#[test]
fn why_a_list_of_addresses_is_not_whole_is_told() {
    let site = Site::small()
        .file("content/en/_index.md", "---\ntitle: Home\n---\n\n[a](https://example.org/a)\n")
        .file("content/en/a.md", "---\ntitel: A\n---\n\n[b](https://example.org/b)\n");
    let run = site.run(&["check", "--date", DATE, "--external-list"]).exits(1);
    assert!(run.stderr().contains("error[unknown-field]"), "{}", run.stderr());
    // A warning says nothing of the list.
    site.write("content/en/a.md", "---\ntitle: A\nreview_by: 2020-01-01\n---\n");
    let run = site.run(&["check", "--date", DATE, "--external-list"]).exits(0);
    assert_eq!(run.stderr(), "");
}

#[test]
fn a_code_is_explained() {
    Site::small().run(&["explain", "literal-phone"]).exits(0).says(str![[r#"
literal-phone: an error, unless `checks` in site.yaml makes less of it

Telephone numbers stand in one place: a number in prose cannot be corrected everywhere at once, and an old one sends a person in trouble nowhere.

For example:

    Call 0800 917 8000.
"#]]);
}

#[test]
fn a_code_that_is_not_one_names_the_nearest() {
    Site::small().run(&["explain", "literal-fone"]).exits(2).reports(str![[r#"
error: there is no code `literal-fone`
help: did you mean `literal-phone`?
"#]]);
}

#[test]
fn all_codes_are_listed() {
    let run = Site::empty().run(&["explain"]).exits(0);
    for code in pace::diag::codes::all() {
        assert!(run.stdout().lines().any(|line| line.starts_with(code.code)), "{}", code.code);
    }
}
