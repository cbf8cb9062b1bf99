//! What a site has to have before it may call itself live.

use snapbox::str;

use super::rules::{ALL_USED, FACTS, page, told};
use crate::site::{DATE, Site};

/// Everything that `site.yaml` of a live site has to say.
const LIVE: &str = "title: Test\nbase_url: https://pace.scot/\nlanguages: [en, pl]\nstatus: live\ncontact: {name: Team, email: team@example.org}\n";

/// A site that is live and has what it needs.
fn live() -> Site {
    Site::small()
        .file("site.yaml", LIVE)
        .file("content/en/about/accessibility.md", page("Accessibility", "Text."))
        .file("content/en/about/privacy.md", page("Privacy", "Text."))
}

#[test]
fn a_live_site_lacks_what_it_needs() {
    let site = Site::small()
        .file("site.yaml", "title: Test\nlanguages: [en, pl]\nstatus: live\n")
        .file("content/data/facts.yaml", FACTS)
        .file(
            "content/en/_index.md",
            format!("{ALL_USED}\n:service[acas] [now](wellbeing/now.md)\n"),
        )
        .file(
            "content/en/services/acas.md",
            "---\ntitle: Acas\nchannels: [{type: web, value: 'https://www.acas.org.uk/'}]\n---\n",
        )
        .file("content/en/wellbeing/now.md", "---\ntitle: Now\nurgency: 999-now\n---\n\nText.\n")
        .file("content/pl/_index.md", ALL_USED.replace("Home", "Dom"))
        .file(
            "content/pl/wellbeing/now.md",
            "---\ntitle: Teraz\nmachine_translated: true\n---\n\nTekst.\n",
        );
    site.run(&["translate", "accept", "_index", "wellbeing/now", "--date", DATE]).exits(0);
    told(&site).exits(1).says(str![[r#"
content/data/facts.yaml:1:1: error[live-unassured]: nobody has checked the fact `cap` at its source (check it, then add `checked:` with the day; or set `status: demo`)
content/data/facts.yaml:8:1: error[live-unassured]: nobody has checked the fact `start` at its source (check it, then add `checked:` with the day; or set `status: demo`)
content/data/facts.yaml:15:1: error[live-unassured]: nobody has checked the fact `helpline` at its source (check it, then add `checked:` with the day; or set `status: demo`)
content/en/services/acas.md:2:8: error[live-unassured]: nobody has checked at the source how this service is reached (check it, then add `assured:` with the day; or set `status: demo`)
content/en/services/acas.md:2:8: warning[owner-missing]: nobody is named who looks after the service `Acas` (add `owner:` here, or under `defaults:` in the _index.md of the folder)
content/pl/_index.md:2:8: warning[translation-differs]: this translation lacks the link to wellbeing/now, the service acas (compare it with content/en/_index.md)
content/pl/wellbeing/now.md:3:1: error[live-unreviewed]: a machine translated this page, which people in a crisis may read, and nobody has reviewed it (let a speaker review it, then add `reviewed_by:` and `reviewed:`)
site.yaml: error[live-statement]: nobody answers for the site (add `contact:` with name and email)
site.yaml: error[live-statement]: the site has no accessibility statement (write it as about/accessibility.md in the source language)
site.yaml: error[live-statement]: the site has no privacy notice (write it as about/privacy.md in the source language)
site.yaml: error[live-statement]: the site stands at https://example.org, which is a name for examples (write the address of the site in `base_url:`)
"#]]);
}

#[test]
fn a_live_site_has_what_it_needs() {
    let site = Site::small()
        .file("site.yaml", LIVE)
        .file("content/en/about/accessibility.md", page("Accessibility", "Text."))
        .file("content/en/about/privacy.md", page("Privacy", "Text."));
    told(&site).exits(0).says(str![""]);
}

#[test]
fn a_statement_without_text_states_nothing() {
    let site = live()
        .file("content/en/about/accessibility.md", "---\ntitle: Accessibility\n---\n")
        .file("content/en/about/privacy.md", "---\ntitle: Privacy\n---\n\n");
    told(&site).exits(1).says(str![[r#"
content/en/about/accessibility.md:2:8: error[live-statement]: the accessibility statement has a title and no text (write beneath the title what it has to tell)
content/en/about/privacy.md:2:8: error[live-statement]: the privacy notice has a title and no text (write beneath the title what it has to tell)
"#]]);
}

#[test]
fn those_who_answer_for_a_live_site_can_be_reached() {
    let site = live();
    let without = LIVE.replace(", email: team@example.org", "");
    site.write("site.yaml", &without);
    told(&site).exits(1).says(str!["site.yaml: error[live-statement]: nothing says how to reach those who answer for the site (add `email:`, `phone:` or `web:` to `contact:`)"]);
    for way in ["phone: 0131 496 0000", "web: 'https://pace.scot/team'", "email: a@pace.scot"] {
        site.write("site.yaml", without.replace("{name: Team", &format!("{{name: Team, {way}")));
        told(&site).exits(0).says("");
    }
}

#[test]
fn a_live_site_stands_at_a_name_of_its_own() {
    let site = live();
    for (base, line) in [
        ("base_url: https://www.example.org/pace/\n", "https://www.example.org"),
        ("", "https://example.org"),
    ] {
        site.write("site.yaml", LIVE.replace("base_url: https://pace.scot/\n", base));
        told(&site).exits(1).says(format!("site.yaml: error[live-statement]: the site stands at {line}, which is a name for examples (write the address of the site in `base_url:`)"));
    }
    site.run(&["build", "--date", DATE, "--base-url", "https://pace.scot/"]).exits(0);
    // A demonstration may stand anywhere.
    site.write("site.yaml", "title: Test\n");
    told(&site).exits(0).says("");
}

#[test]
fn a_day_that_is_still_to_come_is_no_check() {
    let facts = FACTS.replace("confirmed\n", "confirmed\n  checked: 2026-11-22\n");
    let site = live()
        .file("content/data/facts.yaml", &facts)
        .file("content/en/_index.md", format!("{ALL_USED}\n:service[acas]\n"))
        .file(
            "content/en/services/acas.md",
            "---\ntitle: Acas\nassured: 2026-11-22\nchannels: [{type: web, value: 'https://www.acas.org.uk/'}]\nowner: Ann\n---\n",
        );
    told(&site).exits(0).says("");
    site.write("content/data/facts.yaml", facts.replacen("2026-11-22", "2031-01-01", 1));
    site.write(
        "content/en/services/acas.md",
        "---\ntitle: Acas\nassured: 2026-11-23\nchannels: [{type: web, value: 'https://www.acas.org.uk/'}]\nowner: Ann\n---\n",
    );
    told(&site).exits(1).says(str![[r#"
content/data/facts.yaml:1:1: error[live-unassured]: the day on which the fact `cap` was checked is still to come (check it, then add `checked:` with the day; or set `status: demo`)
content/data/facts.yaml:1:1: warning[assured-in-future]: the fact `cap` says that it was checked on 2031-01-01 (that day is still to come; write the day on which somebody did it)
content/en/services/acas.md:3:10: error[live-unassured]: the day on which this service was checked is still to come (check it, then add `assured:` with the day; or set `status: demo`)
content/en/services/acas.md:3:10: warning[assured-in-future]: this page says that it was checked on 2026-11-23 (that day is still to come; write the day on which somebody did it)
"#]]);
}

/// A live site in which a page says `text`, and a machine translated it and a
/// service that helps at any hour.
fn translated(path: &str, text: &str) -> Site {
    let line = |title: &str| {
        format!(
            "---\ntitle: {title}\nassured: 2026-11-01\nneeds: [wellbeing]\nchannels: [{{type: phone, value: 116 123, hours: always}}]\n---\n"
        )
    };
    let polish = |title: &str| {
        format!(
            "---\ntitle: {title}\nmachine_translated: true\nreviewed_by: Ola\nreviewed: 2026-11-01\n---\n\nTekst.\n"
        )
    };
    let site = live()
        .file("content/en/_index.md", page("Home", "Text."))
        .file("content/pl/_index.md", polish("Dom"))
        .file("content/en/services/line.md", line("The line"))
        .file("content/pl/services/line.md", polish("Linia"))
        .file(&format!("content/en/{path}.md"), page("A page", text))
        .file(&format!("content/pl/{path}.md"), polish("Strona"));
    site.run(&["translate", "accept", "_index", "services/line", path, "--date", DATE]).exits(0);
    site
}

/// The files of which nobody has reviewed the translation.
fn unreviewed(site: &Site) -> Vec<String> {
    let run = told(site);
    let lines = run.stdout();
    let lines = lines.lines().filter(|line| line.contains("live-unreviewed"));
    lines.filter_map(|line| Some(line.split_once(':')?.0.to_owned())).collect()
}

#[test]
fn whoever_is_in_a_crisis_reads_what_a_person_has_reviewed() {
    for (path, text) in [("wellbeing/now", "Text."), ("guides/now", "::contact{service=line}")] {
        let site = translated(path, text);
        assert_eq!(unreviewed(&site), [""; 0], "{path}");
        for page in ["_index", "services/line", path] {
            let file = format!("content/pl/{page}.md");
            let good = std::fs::read_to_string(site.path().join(&file)).expect("stands");
            site.write(&file, good.replace("reviewed_by: Ola\nreviewed: 2026-11-01\n", ""));
            assert_eq!(unreviewed(&site), [file.as_str()]);
            site.write(&file, good.replace("reviewed: 2026-11-01", "reviewed: 2030-01-01"));
            assert_eq!(unreviewed(&site), [file.as_str()]);
            site.write(&file, good);
        }
    }
}

#[test]
fn what_nobody_in_a_crisis_is_led_to_may_wait_for_its_review() {
    let site = translated("guides/form", "[The line](/services/line/)");
    let file = "content/pl/guides/form.md";
    let good = std::fs::read_to_string(site.path().join(file)).expect("stands");
    site.write(file, good.replace("reviewed_by: Ola\nreviewed: 2026-11-01\n", ""));
    assert_eq!(unreviewed(&site), [""; 0]);
}

#[test]
fn a_review_is_of_a_day_that_has_been() {
    let site = translated("guides/form", "Text.");
    site.write("site.yaml", LIVE.replace("status: live\n", ""));
    let file = "content/pl/guides/form.md";
    let good = std::fs::read_to_string(site.path().join(file)).expect("stands");
    site.write(file, good.replace("reviewed: 2026-11-01", "reviewed: 2026-11-23"));
    let run = told(&site);
    let lines = run.stdout();
    let told: Vec<&str> = lines.lines().filter(|line| line.contains("in-future")).collect();
    assert_eq!(
        told,
        [
            "content/pl/guides/form.md:5:11: warning[assured-in-future]: this translation says that it was reviewed on 2026-11-23 (that day is still to come; write the day on which somebody did it)"
        ]
    );
}
