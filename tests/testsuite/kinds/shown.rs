//! What a page of each kind shows of its fields.

use super::{hrefs, page, texts};
use crate::site::Site;

/// A site with one offer, one service and one partner to refer to.
fn ground() -> Site {
    Site::small()
        .file("content/en/offer/advice.md", page("Advice", "how: Call.\nstanding: {kind: varies}\n"))
        .file(
            "content/en/services/line.md",
            page("The line", "channels:\n  - {type: phone, value: \"0800 731 0469\"}\n  - {type: web, value: \"https://example.com/chat\"}\n"),
        )
        .file("content/en/partners/agency.md", page("The agency", ""))
        .file("content/en/guides/first.md", page("First days", ""))
}

/// The page of this kind with these fields, as it is published.
fn shown(folder: &str, fields: &str) -> String {
    let site = ground().file(&format!("content/en/{folder}/own.md"), page("Own", fields));
    site.build().exits(0);
    site.published(&format!("{folder}/own/index.html"))
}

#[track_caller]
fn has(html: &str, selector: &str, expected: &str) {
    let found = texts(html, selector);
    assert!(found.iter().any(|text| text == expected), "{expected:?} in {found:?}");
}

#[test]
fn an_offer() {
    let html = shown(
        "offer",
        "how: Call us.\nwho: Anyone.\ncost: Nothing.\ndelivered_by: [The agency, The council]\n\
         services: [line]\nstage: [notice]\nstanding: {kind: pace-says, source: A list, year: 2022}\n",
    );
    has(&html, ".next-step", "Call us.");
    for words in ["Anyone.", "Nothing.", "The agency, The council", "You have been given notice"] {
        has(&html, "main dd", words);
    }
    assert_eq!(texts(&html, ".standing-pace-says"), ["PACE says it offers this (A list, 2022)"]);
    assert_eq!(hrefs(&html, "section[aria-labelledby=_services-title] a"), ["/services/line/"]);
}

#[test]
fn a_service_that_ended_names_what_took_its_place() {
    let html = shown(
        "services",
        "provider: A charity\neligibility: Anyone.\ncost: Calls are free.\nstatus: ended\nsuccessor: line\n\
         pace_member: {as_of: 2024}\nchannels:\n  - {type: text, value: \"85258\", keyword: SHOUT, bsl: true, relay: true}\n",
    );
    has(&html, ".notice p", "This service has ended");
    assert_eq!(hrefs(&html, ".notice a"), ["/services/line/"]);
    for words in ["Anyone.", "Calls are free."] {
        has(&html, "main dd", words);
    }
    has(&html, ".channels .notes li", "Text the word SHOUT to this number");
    has(&html, ".provider", "Run by A charity");
}

#[test]
fn a_wellbeing_page_shows_ways_without_a_call_first() {
    let html = shown("wellbeing", "urgency: today\nservices: [line]\n");
    assert_eq!(texts(&html, ".urgency-today"), ["Urgent: get help today"]);
    assert_eq!(texts(&html, ".contact .channel-kind"), ["Website", "Phone"]);
    let html = shown("wellbeing", "");
    assert_eq!(texts(&html, ".urgency-any-time"), ["Get help at any time"]);
    assert_eq!(texts(&html, ".contact"), [""; 0]);
}

#[test]
fn a_guide() {
    let html = shown(
        "guides",
        "takes: An hour\nhave_ready: [Your letter]\nchecklist: [Read it, Call]\nservices: [line]\n",
    );
    has(&html, "main dd", "An hour");
    has(&html, "main dd li", "Your letter");
    assert_eq!(texts(&html, ".checklist li"), ["Read it", "Call"]);
    assert_eq!(hrefs(&html, "section[aria-labelledby=_services-title] a"), ["/services/line/"]);
}

#[test]
fn a_case_study() {
    let html = shown(
        "case-studies",
        "situation: It closed.\nresponse: All came.\nresults: [{figure: 9 in 10, what: found work}]\n\
         what_worked: [Speed]\npartners: [agency]\nyear: 2012\nsector: energy\nsize: large\napproach: [on-site]\n",
    );
    for words in ["It closed.", "All came."] {
        has(&html, "main dd", words);
    }
    assert_eq!(texts(&html, ".figures dt"), ["9 in 10"]);
    assert_eq!(texts(&html, ".figures dd"), ["found work"]);
    has(&html, "main li", "Speed");
    has(&html, "main li", "The agency");
    assert_eq!(
        hrefs(&html, "main .tags a"),
        [
            "/browse/sector/energy/",
            "/browse/size/large/",
            "/browse/approach/on-site/",
            "/browse/year/2012/"
        ]
    );
}

#[test]
fn a_template() {
    let html = shown(
        "templates",
        "used_by: The chair\nwhen: [first-contact]\nversion: \"1.2\"\nchanges: [{date: 2026-03-01, what: A new field}]\n\
         fields:\n  - {name: employer, label: Who is the employer?, hint: Its full name}\n  - {name: day, label: Which day?, kind: date}\n",
    );
    has(&html, "main dd", "The chair");
    has(&html, "main dd li", "First contact");
    has(&html, ".notes", "Version 1.2");
    has(&html, ".handout-changes dd", "A new field");
    assert_eq!(
        texts(&html, "section[aria-labelledby=_fields-title] dt"),
        ["Who is the employer?", "Which day?"]
    );
    assert_eq!(
        texts(&html, "section[aria-labelledby=_fields-title] dd"),
        ["Its full name", "to be filled in"]
    );
}

#[test]
fn a_pack_keeps_its_order() {
    let html = shown(
        "packs",
        "parts: [services/line, guides/first, offer/advice]\npaper: tri-fold\nversion: \"3\"\n",
    );
    has(&html, "main dd", "One A4 page, folded twice");
    assert_eq!(
        hrefs(&html, "section[aria-labelledby=_parts-title] a"),
        ["/services/line/", "/guides/first/", "/offer/advice/"]
    );
}

#[test]
fn a_presentation() {
    let html = shown(
        "presentations",
        "minutes: 20\nrecording: \"https://example.com/film\"\nrecorded: 2026-10-01\n",
    );
    has(&html, ".notes", "Takes 20 minutes");
    assert!(hrefs(&html, "main a").contains(&"https://example.com/film".to_owned()));
    assert!(html.contains("Recorded on 1 October 2026"), "{html}");
}

#[test]
fn a_partner() {
    let html = shown(
        "partners",
        "role: It leads.\ndelivers: [Advice]\noffers: [advice]\nservices: [line]\nweb: \"https://example.com/\"\n",
    );
    has(&html, "main dd", "It leads.");
    has(&html, "main dd li", "Advice");
    has(&html, "main dd a", "example.com");
    has(&html, "main p", "Not part of PACE");
    assert_eq!(hrefs(&html, "section[aria-labelledby=_offers-title] a"), ["/offer/advice/"]);
    assert_eq!(hrefs(&html, "section[aria-labelledby=_services-title] a"), ["/services/line/"]);
    let html = shown("partners", "pace_member: {as_of: 2024}\n");
    assert!(!texts(&html, "main p").contains(&"Not part of PACE".to_owned()));
}

#[test]
fn an_event_to_come_and_one_that_is_over() {
    let fields = |day: &str| {
        format!(
            "starts: {day}\ntime: 10am to noon\nplace: The hall\nonline: true\norganiser: The agency\n\
             booking: \"https://example.com/book\"\ncost: Nothing\n"
        )
    };
    let html = shown("events", &fields("2026-11-22"));
    for words in ["22 November 2026", "10am to noon", "The hall", "You can join online"] {
        has(&html, "main dd", words);
    }
    has(&html, "main dd a", "example.com/book");
    assert!(!html.contains("This event is over"), "it is today");
    let html = shown("events", &(fields("2026-11-22") + "ends: 2026-11-24\n"));
    has(&html, "main dd", "Until 24 November 2026");
    let html = shown("events", &fields("2026-11-21"));
    has(&html, ".over", "This event is over. It is kept here as a record.");
    let links = hrefs(&html, "main a");
    assert!(
        !links.contains(&"https://example.com/book".to_owned()),
        "nobody can book what is over"
    );
}

#[test]
fn an_update() {
    let html = shown(
        "updates",
        "date: 2026-11-01\nchange: rules\neffective: 2026-12-01\naffects: [guides/first]\n",
    );
    for words in ["1 November 2026", "Law and rules", "1 December 2026"] {
        has(&html, "main dd", words);
    }
    assert_eq!(hrefs(&html, "section[aria-labelledby=_affects-title] a"), ["/guides/first/"]);
}

#[test]
fn what_an_author_leaves_out_leaves_no_heading() {
    for (folder, fields, heading) in [
        ("guides", "", "Checklist"),
        ("case-studies", "", "What came of it"),
        ("templates", "", "What to fill in"),
        ("packs", "", "What is in this pack"),
        ("partners", "", "Its services"),
        ("updates", "date: 2026-11-01\n", "Pages this changes"),
        ("offer", "how: Call.\nstanding: {kind: varies}\n", "Services that can help"),
    ] {
        let html = shown(folder, fields);
        assert!(!texts(&html, "h2").contains(&heading.to_owned()), "{folder}: {heading}");
    }
}

#[test]
fn only_hours_that_somebody_checked_say_whether_it_is_open_now() {
    let service = |more: &str| {
        let fields =
            "channels: [{type: phone, value: 0131 496 0002, hours: [mon-fri 09:00-17:00]}]\n";
        let evidence = "evidence: [{source: A, confidence: confirmed}]\n";
        page("Line", &format!("{fields}{evidence}{more}"))
    };
    let site = ground()
        .file("site.yaml", "title: Test\nholidays: {known_until: 2027-12-31, days: [2026-12-25]}\n")
        .file("content/en/services/checked.md", service("assured: 2026-11-01\n"))
        .file("content/en/services/copied.md", service(""))
        .file(
            "content/en/services/doubted.md",
            service("assured: 2026-11-01\n")
                .replace("A, confidence: confirmed", "A, confidence: source"),
        );
    site.build().exits(0);
    let html = site.published("services/checked/index.html");
    let document = scraper::Html::parse_document(&html);
    let selector = scraper::Selector::parse(".open-now").expect("is a selector");
    let mark = document.select(&selector).next().expect("is there").value();
    assert_eq!(mark.attr("data-week"), Some("540-1020 1980-2460 3420-3900 4860-5340 6300-6780"));
    assert_eq!(mark.attr("data-holidays"), Some("2026-12-25"));
    assert_eq!(mark.attr("data-known-until"), Some("2027-12-31"));
    assert!(mark.attr("hidden").is_some(), "without script nothing is claimed");
    for other in ["copied", "doubted"] {
        let html = site.published(&format!("services/{other}/index.html"));
        assert!(!html.contains("open-now"), "{other}");
    }
}

#[test]
fn a_crisis_line_that_closes_names_one_that_does_not() {
    let service = |title: &str, hours: &str| {
        page(
            title,
            &format!(
                "assured: 2026-11-01\nneeds: [wellbeing]\n\
                 evidence: [{{source: A, confidence: confirmed}}]\n\
                 channels: [{{type: phone, value: 0131 496 0002, hours: {hours}}}]\n"
            ),
        )
    };
    let site = ground()
        .file("content/en/services/day.md", service("By day", "[mon-fri 09:00-17:00]"))
        .file("content/en/services/night.md", service("By night", "always"));
    site.build().exits(0);
    let closed = "[data-when=closed] a";
    assert_eq!(hrefs(&site.published("services/day/index.html"), closed), ["/services/night/"]);
    assert!(hrefs(&site.published("services/night/index.html"), closed).is_empty());
}
