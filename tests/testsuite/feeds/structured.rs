//! Structured data: what schema.org demands of each type that pages name.

use pace::model::date::Date;
use pace::model::lang::LangTag;
use scraper::{Html, Selector};
use serde_json::{Value, json};

use super::everything;
use crate::site::Site;

/// The types that pages name: what each has to have, and what else it may have.
const TYPES: &[(&str, &[&str], &[&str])] = &[
    ("Article", &["headline", "url", "inLanguage"], &["description", "datePublished", "publisher"]),
    ("BreadcrumbList", &["itemListElement"], &[]),
    ("CollectionPage", &["name", "url", "inLanguage"], &["description"]),
    ("ContactPoint", &["telephone"], &[]),
    (
        "Event",
        &["name", "url", "startDate"],
        &["description", "endDate", "eventAttendanceMode", "location", "organizer"],
    ),
    ("GovernmentService", &["name", "url"], &["description", "serviceOperator"]),
    ("ListItem", &["position", "name", "item"], &[]),
    ("Organization", &["name"], &["description", "url", "mainEntityOfPage"]),
    ("Place", &["name"], &[]),
    ("Service", &["name", "url"], &["description", "provider", "availableChannel"]),
    ("ServiceChannel", &[], &["servicePhone", "serviceSmsNumber", "serviceUrl"]),
    ("VirtualLocation", &["url"], &[]),
    ("WebSite", &["name", "url", "inLanguage"], &["publisher"]),
];

/// What is wrong with the structured data of a page; it need not have any.
pub(crate) fn flaws(html: &str) -> Vec<String> {
    const START: &str = "<script type=\"application/ld+json\">";
    let Some((_, rest)) = html.split_once(START) else { return Vec::new() };
    let text = rest.split("</script>").next().unwrap_or(rest);
    let Ok(value) = serde_json::from_str::<Value>(text) else {
        return vec!["it is not JSON".to_owned()];
    };
    let mut flaws = Vec::new();
    if value["@context"] != "https://schema.org" {
        flaws.push("its context is another".to_owned());
    }
    match value["@graph"].as_array() {
        Some(graph) => graph.iter().for_each(|thing| judge(thing, &mut flaws)),
        None => flaws.push("it has no graph".to_owned()),
    }
    flaws
}

fn judge(thing: &Value, flaws: &mut Vec<String>) {
    let name = thing["@type"].as_str().unwrap_or_default();
    let rule = TYPES.iter().find(|(known, _, _)| *known == name);
    let (Some((_, required, allowed)), Some(members)) = (rule, thing.as_object()) else {
        return flaws.push(format!("`{name}` is no type"));
    };
    for property in *required {
        if !members.contains_key(*property) {
            flaws.push(format!("{name} lacks {property}"));
        }
    }
    for (property, value) in members.iter().filter(|(property, _)| *property != "@type") {
        if !required.contains(&property.as_str()) && !allowed.contains(&property.as_str()) {
            flaws.push(format!("{name} has {property}"));
        }
        let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        if values.is_empty() || !values.iter().all(|value| is_sound(property, value, flaws)) {
            flaws.push(format!("{name} has a wrong {property}: {value}"));
        }
    }
}

fn is_sound(property: &str, value: &Value, flaws: &mut Vec<String>) -> bool {
    if value.is_object() {
        judge(value, flaws);
        return true;
    }
    let text = value.as_str().unwrap_or_default();
    let is_address = text.starts_with("https://") || text.starts_with("http://");
    match property {
        "position" => value.as_u64().is_some_and(|position| position > 0),
        "url" | "item" | "serviceUrl" | "mainEntityOfPage" | "eventAttendanceMode" => is_address,
        "startDate" | "endDate" | "datePublished" => Date::parse(text).is_some(),
        "inLanguage" => LangTag::new(text).is_some(),
        _ => !text.trim().is_empty(),
    }
}

/// A live site with one page of each kind that structured data tells of.
fn all_kinds() -> Site {
    everything("live")
        .file(
            "content/en/services/line.md",
            "---\ntitle: The line\nsummary: It listens.\nprovider: A charity\nassured: 2026-11-01\n\
             channels:\n  - {type: phone, value: \"0800 731 0469\", hours: always, cost: free}\n  \
             - {type: web, value: \"https://example.com/\"}\n---\n\nText.\n",
        )
        .file(
            "content/en/offer/advice.md",
            "---\ntitle: Advice\nhow: Call.\ndelivered_by: [The agency]\n\
             standing: {kind: pace-says, source: A list, year: 2022}\n---\n\nText.\n",
        )
        .file(
            "content/en/offer/pay.md",
            "---\ntitle: Pay\nhow: Ask.\nstanding: {kind: legal-right}\n---\n\nText.\n",
        )
        .file(
            "content/en/partners/agency.md",
            "---\ntitle: The agency\nsummary: It trains.\nweb: \"https://example.com/\"\n---\n\nText.\n",
        )
        .file(
            "content/en/events/day.md",
            "---\ntitle: A day\nstarts: 2026-12-01\nends: 2026-12-02\nplace: The hall\n\
             online: true\norganiser: The agency\n---\n\nText.\n",
        )
        .file("content/en/guides/first.md", "---\ntitle: First\n---\n\nText.\n")
}

/// The thing of a page that is not its breadcrumb.
fn thing(site: &Site, page: &str) -> Value {
    let html = site.published(page);
    assert_eq!(flaws(&html), Vec::<String>::new(), "{page}");
    let html = Html::parse_document(&html);
    let selector = Selector::parse("script[type='application/ld+json']").expect("is a selector");
    let script = html.select(&selector).next();
    let text = script.map(|script| script.text().collect::<String>()).unwrap_or_default();
    let value: Value = serde_json::from_str(&text).unwrap_or_default();
    let graph = value["@graph"].as_array().cloned().unwrap_or_default();
    graph.into_iter().find(|thing| thing["@type"] != "BreadcrumbList").unwrap_or_default()
}

#[test]
fn each_kind_says_what_it_is() {
    let site = all_kinds();
    site.build().exits(0);
    let agency = json!({ "@type": "Organization", "name": "The agency" });
    let service = thing(&site, "services/line/index.html");
    assert_eq!(service["@type"], "Service");
    assert_eq!(service["provider"]["name"], "A charity");
    let phone = &service["availableChannel"][0]["servicePhone"]["telephone"];
    assert!(phone.as_str().is_some_and(|phone| phone.ends_with("0469")), "{service}");
    let offer = thing(&site, "offer/advice/index.html");
    assert_eq!(offer["@type"], "GovernmentService");
    assert_eq!(offer["serviceOperator"], json!([agency]));
    let partner = thing(&site, "partners/agency/index.html");
    assert_eq!(
        (&partner["@type"], &partner["url"]),
        (&"Organization".into(), &"https://example.com/".into())
    );
    let event = thing(&site, "events/day/index.html");
    assert_eq!(
        (&event["startDate"], &event["endDate"]),
        (&"2026-12-01".into(), &"2026-12-02".into())
    );
    assert_eq!(event["location"][0], json!({ "@type": "Place", "name": "The hall" }));
    assert_eq!(event["eventAttendanceMode"], "https://schema.org/MixedEventAttendanceMode");
    let update = thing(&site, "updates/second/index.html");
    assert_eq!(
        (&update["@type"], &update["datePublished"]),
        (&"Article".into(), &"2026-03-04".into())
    );
    assert_eq!(update["publisher"]["name"], "The team");
    assert_eq!(thing(&site, "case-studies/works/index.html")["@type"], "Article");
    assert_eq!(thing(&site, "guides/first/index.html")["@type"], "Article");
    assert_eq!(thing(&site, "guides/index.html")["@type"], "CollectionPage");
    let home = thing(&site, "pl/index.html");
    assert_eq!((&home["@type"], &home["inLanguage"]), (&"WebSite".into(), &"pl".into()));
}

#[test]
fn every_page_of_a_site_says_what_types_demand_and_nothing_that_is_not_on_it() {
    let site = all_kinds();
    site.build().exits(0);
    let mut told = 0;
    for (name, bytes) in site.tree("public").iter().filter(|(name, _)| name.ends_with(".html")) {
        let text = String::from_utf8_lossy(bytes);
        assert_eq!(flaws(&text), Vec::<String>::new(), "{name}");
        let html = Html::parse_document(&text);
        let body = Selector::parse("body").expect("is a selector");
        let shown: String = html.select(&body).flat_map(|body| body.text()).collect();
        let thing = thing(&site, name);
        for property in ["name", "headline", "description"] {
            if let Some(said) = thing[property].as_str() {
                told += 1;
                assert!(shown.contains(said), "{name}: {said}");
            }
        }
    }
    assert!(told > 20, "{told}");
}

#[test]
fn a_right_in_law_is_nobodys_service() {
    let site = all_kinds();
    site.build().exits(0);
    assert_eq!(thing(&site, "offer/pay/index.html"), Value::Null);
}

#[test]
fn a_service_that_ended_is_not_offered() {
    let ended = "---\ntitle: The old line\nstatus: ended\nassured: 2026-11-01\n\
        channels:\n  - {type: web, value: \"https://example.com/\"}\n---\n\nText.\n";
    let site = all_kinds().file("content/en/services/old-line.md", ended);
    site.build().exits(0);
    assert_eq!(thing(&site, "services/old-line/index.html"), Value::Null);
}

#[test]
fn what_is_not_known_is_left_out() {
    let site = Site::small()
        .file("content/en/partners/a.md", "---\ntitle: A\n---\n\nText.\n")
        .file("content/en/events/b.md", "---\ntitle: B\nstarts: 2026-12-01\n---\n\nText.\n");
    site.build().exits(0);
    for (page, absent) in [
        ("partners/a/index.html", &["url", "description"][..]),
        ("events/b/index.html", &["location", "endDate", "organizer", "eventAttendanceMode"]),
        ("index.html", &["publisher", "potentialAction"]),
    ] {
        let thing = thing(&site, page);
        assert!(absent.iter().all(|property| thing.get(property).is_none()), "{page}: {thing}");
    }
}

#[test]
fn the_judge_finds_what_is_wrong() {
    let page = |graph: Value| {
        let data = json!({ "@context": "https://schema.org", "@graph": graph });
        flaws(&format!("<script type=\"application/ld+json\">{data}</script>"))
    };
    let sound =
        json!([{ "@type": "WebSite", "name": "A", "url": "https://a/", "inLanguage": "pl" }]);
    assert_eq!(page(sound), Vec::<String>::new());
    for (graph, flaw) in [
        (json!([{ "@type": "Shop" }]), "`Shop` is no type"),
        (json!([{ "@type": "Organization" }]), "Organization lacks name"),
        (json!([{ "@type": "Place", "name": "A", "geo": "b" }]), "Place has geo"),
        (json!([{ "@type": "Place", "name": "" }]), "Place has a wrong name: \"\""),
        (
            json!([{ "@type": "BreadcrumbList", "itemListElement": [] }]),
            "BreadcrumbList has a wrong itemListElement: []",
        ),
        (
            json!([{ "@type": "VirtualLocation", "url": "/here/" }]),
            "VirtualLocation has a wrong url: \"/here/\"",
        ),
    ] {
        assert_eq!(page(graph), [flaw]);
    }
    assert_eq!(flaws("<script type=\"application/ld+json\">{&quot;</script>"), ["it is not JSON"]);
}

#[test]
fn what_an_author_writes_cannot_end_the_script() {
    let title = "\"</script><script>alert(1)</script>\"";
    let site = Site::small()
        .file("content/en/guides/a.md", format!("---\ntitle: {title}\n---\n\nText.\n"));
    site.build().exits(0);
    let html = site.published("guides/a/index.html");
    assert!(!html.contains("<script>alert"), "{html}");
    assert_eq!(
        thing(&site, "guides/a/index.html")["headline"],
        "</script><script>alert(1)</script>"
    );
}
