//! Ways to reach somebody that lead nowhere.

use snapbox::str;

use crate::site::{DATE, Run, Site};

/// Checks a site with these files beside its home page.
fn told(files: &[(&str, &str)]) -> Run {
    let site = files.iter().fold(Site::small(), |site, (path, text)| site.file(path, *text));
    site.run(&["check", "--date", DATE, "--format", "short"])
}

/// What is told of a service with one channel, without what it lacks otherwise.
fn channel(kind: &str, value: &str) -> Vec<String> {
    let page =
        format!("---\ntitle: Sam\nchannels:\n  - type: {kind}\n    value: {value}\n---\n\nText.\n");
    let run = told(&[("content/en/services/sam.md", &page)]);
    let lines = run.stdout();
    lines
        .lines()
        .filter(|line| line.contains("wrong-channel"))
        .map(|line| line.split_once(" (").map_or(line, |(line, _)| line).to_owned())
        .collect()
}

#[test]
fn a_channel_leads_nowhere() {
    for (kind, value, what) in [
        ("phone", "call us", "a telephone number"),
        ("phone", "0800 917 80000", "a telephone number"),
        ("phone", "\":fact[helpline]\"", "a telephone number"),
        ("phone", "0800 917 8000 option 2", "a telephone number"),
        ("text", "SHOUT", "a telephone number"),
        ("email", "not an address", "an email address"),
        ("email", "a@example.org?cc=b@example.org", "an email address"),
        ("web", "http//broken", "a web address"),
        ("web", "https://exam ple.org/", "a web address"),
        ("webchat", "/guides/nope/", "a web address"),
    ] {
        let written = value.trim_matches('"');
        let expected = format!(
            "content/en/services/sam.md:5:12: error[wrong-channel]: `{written}` is not {what}"
        );
        assert_eq!(channel(kind, value), [expected], "{kind} {value}");
    }
}

#[test]
fn a_channel_is_sound_however_it_is_written() {
    for (kind, value) in [
        ("phone", "\"0800 917 8000\""),
        ("phone", "(0131) 496-0000"),
        ("phone", "0131.496.0000"),
        ("phone", "0131\u{a0}496\u{2011}0000"),
        ("email", "r&d@example.org"),
        ("phone", "\"116 123\""),
        ("phone", "\"999\""),
        ("phone", "+44 131 496 0000"),
        ("phone", "18001 0800 917 8000"),
        ("text", "\"85258\""),
        ("email", "a.b+c@mail.example.org"),
        ("web", "www.sam.example.net"),
        ("web", "example.org/chat?topic=1#now"),
        ("webchat", "https://example.org:8080/"),
        ("visit", "1 High Street, every day"),
    ] {
        assert_eq!(channel(kind, value), [""; 0], "{kind} {value}");
    }
}

#[test]
fn other_addresses_lead_nowhere() {
    told(&[
        (
            "site.yaml",
            "title: Test\ncontact: {name: Us, email: nope, phone: ring, web: example.org}\n",
        ),
        (
            "content/data/areas.yaml",
            "fife:\n  name: {en: Fife}\n  code: S12000047\n  web: 'no where'\n",
        ),
        ("content/en/partners/acas.md", "---\ntitle: Acas\nweb: /acas\n---\n\nText.\n"),
        (
            "content/en/events/day.md",
            "---\ntitle: A day\nstarts: 2026-12-01\nbooking: ask us\n---\n\nText.\n",
        ),
    ])
    .exits(1)
    .says(str![[r#"
content/data/areas.yaml:1:1: error[wrong-channel]: `no where` is not a web address (write it whole: https://example.org/)
content/en/events/day.md:4:10: error[wrong-channel]: `ask us` is not a web address (write it whole: https://example.org/)
content/en/partners/acas.md:3:6: error[wrong-channel]: `/acas` is not a web address (write it whole: https://example.org/)
site.yaml:2:28: error[wrong-channel]: `nope` is not an email address (write it as name@example.org)
site.yaml:2:41: error[wrong-channel]: `ring` is not a telephone number (write digits and spaces as they are read out: 0800 917 8000)
site.yaml:2:52: error[wrong-channel]: `example.org` is not a web address (write it whole: https://example.org/)
"#]]);
}

#[test]
fn other_addresses_are_sound() {
    told(&[
        ("site.yaml", "title: Test\ncontact: {name: Us, email: us@example.org, phone: '116 123', web: 'https://example.org/'}\n"),
        ("content/data/areas.yaml", "fife:\n  name: {en: Fife}\n  code: S12000047\n  web: www.fife.gov.uk\n"),
        ("content/en/partners/acas.md", "---\ntitle: Acas\nweb: acas.org.uk\n---\n\nText.\n"),
        ("content/en/events/day.md", "---\ntitle: A day\nstarts: 2026-12-01\nbooking: https://example.org/book\n---\n\nText.\n"),
    ])
    .exits(0)
    .says("");
}
