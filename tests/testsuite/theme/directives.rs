//! The components behind directives.

use scraper::Html;
use serde_json::json;

use super::kinds::full_service;
use super::stage::{Stage, all, one, text};

#[test]
fn inline_components_print_no_white_space() {
    let stage = Stage::new();
    let phone =
        json!({"id": "h", "kind": "phone", "text": "0131 496 0000", "href": "tel:01314960000"});
    assert_eq!(
        stage.component("fact", &phone, "").as_deref(),
        Ok(r#"<a class="phone" dir="ltr" href="tel:01314960000">0131 496 0000</a>"#)
    );
    let money = json!({"id": "m", "kind": "money", "text": "£751"});
    assert_eq!(stage.component("fact", &money, "").as_deref(), Ok(r#"<bdi>£751</bdi>"#));
    let service = json!({"title": "A & B", "href": "/a/", "lang": "en", "dir": null});
    assert_eq!(
        stage.component("service", &service, "").as_deref(),
        Ok(r#"<a href="/a/" lang="en">A &amp; B</a>"#)
    );
}

#[test]
fn a_component_without_what_it_needs_is_an_error() {
    let stage = Stage::new();
    for (name, arguments) in [
        ("fact", json!({"id": "m", "kind": "money"})),
        ("service", json!({"title": "A"})),
        ("details", json!({})),
        ("contact", json!({"service": "samaritans"})),
        ("fact", json!({"id": "m", "kind": "money", "text": "1", "colour": "red"})),
    ] {
        assert!(stage.component(name, &arguments, "").is_err(), "{name} {arguments}");
    }
}

#[test]
fn how_soon_to_act_stands_in_words() {
    let stage = Stage::new();
    for (level, words) in [
        ("now", "Emergency: get help now"),
        ("today", "Urgent: get help today"),
        ("any-time", "Get help at any time"),
    ] {
        let html = stage.component("care", &json!({ "level": level }), "<p>Call.</p>");
        let html = Html::parse_fragment(&html.expect("the component renders"));
        assert_eq!(text(one(&html, ".care > .care-level")), words);
        assert_eq!(all(&html, ".care > p").len(), 2);
    }
    let error = stage.component("care", &json!({"level": "soon"}), "").expect_err("no such level");
    assert!(error.contains("urgency-soon"), "{error}");
}

#[test]
fn alerts_have_a_title_in_the_readers_language() {
    let stage = Stage::new();
    for kind in ["note", "tip", "important", "warning", "caution"] {
        let html = stage.component("alert", &json!({ "kind": kind }), "<p>Words.</p>");
        let html = Html::parse_fragment(&html.expect("the component renders"));
        assert!(!text(one(&html, ".alert-title")).is_empty());
    }
    assert!(stage.component("alert", &json!({"kind": "danger"}), "").is_err());
}

#[test]
fn a_contact_card_does_not_break_the_order_of_headings() {
    let stage = Stage::new();
    let card = |arguments| {
        let html = stage.component("contact", &arguments, "").expect("the component renders");
        Html::parse_fragment(&html)
    };
    let service = full_service();
    let plain = card(json!({ "service": service }));
    assert!(all(&plain, "h1, h2, h3, h4").is_empty());
    assert_eq!(one(&plain, "p.contact-name a").attr("lang"), Some("en"));
    let headed = card(json!({ "service": service, "heading": 3 }));
    assert_eq!(text(one(&headed, "h3.contact-name")), "A service");
}

#[test]
fn the_rest_keeps_what_stands_in_it() {
    let stage = Stage::new();
    for (name, arguments, keeps) in [
        ("steps", json!({}), ".steps > ol"),
        ("checklist", json!({}), ".checklist > ol"),
        ("doors", json!({}), ".doors > ol"),
        ("table", json!({}), ".table[tabindex][aria-label] > ol"),
        ("details", json!({"summary": "<b>"}), "details > summary + ol"),
    ] {
        let html = stage.component(name, &arguments, "<ol><li>One</li></ol>");
        let html = Html::parse_fragment(&html.expect("the component renders"));
        assert_eq!(text(one(&html, keeps)), "One");
        assert!(all(&html, "b").is_empty(), "a summary is text");
    }
}
