//! `pace new` and `pace schema`, for each kind.

use serde_json::Value;
use snapbox::str;

use super::{KINDS, stands, texts};
use crate::site::{DATE, Site};

/// Fields that each kind has and no other field stands for.
const FIELDS: [(&str, &[&str]); 13] = [
    ("page", &["title", "summary", "areas", "for", "format", "level"]),
    ("offer", &["how", "who", "cost", "delivered_by", "services", "standing"]),
    (
        "service",
        &["provider", "channels", "eligibility", "cost", "status", "successor", "pace_member"],
    ),
    ("wellbeing", &["urgency", "services"]),
    ("guide", &["takes", "have_ready", "checklist", "services"]),
    (
        "case-study",
        &[
            "situation",
            "response",
            "results",
            "what_worked",
            "partners",
            "year",
            "sector",
            "size",
            "approach",
        ],
    ),
    ("template", &["fields", "when", "used_by", "version", "changes"]),
    ("pack", &["parts", "paper", "bilingual", "when", "version", "changes"]),
    (
        "presentation",
        &["minutes", "when", "recording", "captions", "recorded", "version", "changes"],
    ),
    ("partner", &["role", "delivers", "offers", "services", "pace_member", "web"]),
    ("area", &["notes", "services"]),
    ("event", &["starts", "ends", "time", "place", "online", "organiser", "booking", "cost"]),
    ("update", &["change", "effective", "affects"]),
];

#[test]
fn a_new_page_of_each_kind_passes_and_is_built() {
    for (kind, folder) in KINDS {
        let site = Site::small();
        let run = site.run(&["new", kind, "My page"]).exits(0);
        assert_eq!(run.stdout().trim(), format!("content/en/{folder}my-page.md"));
        site.check().exits(0).reports(str![""]);
        site.run(&["check", "--date", DATE, "--drafts"]).exits(0).reports(str![""]);
        site.run(&["build", "--date", DATE, "--drafts"]).exits(0);
        let html = site.published(&format!("{folder}my-page/index.html"));
        assert_eq!(texts(&html, "h1"), ["My page"], "{kind}");
        assert!(html.contains(&format!("<body class=\"kind-{kind}\">")), "{kind}");
        site.build().exits(0);
        assert!(!stands(&site, &format!("{folder}my-page/index.html")), "{kind} is a draft");
    }
}

#[test]
fn a_new_page_holds_every_field_of_its_kind() {
    for (kind, folder) in KINDS {
        let site = Site::small();
        site.run(&["new", kind, "My page"]).exits(0);
        let path = site.path().join(format!("content/en/{folder}my-page.md"));
        let text = std::fs::read_to_string(path).expect("was made");
        let fields = FIELDS.iter().find(|(name, _)| *name == kind).expect("is there").1;
        for field in fields {
            let given = text.contains(&format!("\n{field}: "));
            assert!(given || text.contains(&format!("\n# {field}: ")), "{field} of {kind}\n{text}");
        }
    }
}

#[test]
fn the_schema_of_a_kind_names_its_fields_and_no_other() {
    let site = Site::empty();
    for (kind, fields) in FIELDS {
        let schema: Value =
            serde_json::from_str(&site.run(&["schema", kind]).exits(0).stdout()).expect("is JSON");
        assert_eq!(schema["title"], kind);
        assert_eq!(schema["additionalProperties"], false);
        let properties = schema["properties"].as_object().expect("has properties");
        for field in fields {
            let has_a_note =
                properties[*field]["description"].as_str().is_some_and(|t| !t.is_empty());
            assert!(has_a_note, "{field} of {kind}");
        }
        // What another kind has is not in it, but for names that both use.
        for (other, others) in FIELDS.iter().filter(|(other, _)| *other != kind && *other != "page")
        {
            for field in others.iter().filter(|field| !fields.contains(field)) {
                assert!(!properties.contains_key(*field), "{field} of {other} in {kind}");
            }
        }
    }
}

#[test]
fn the_schema_says_what_must_be_given() {
    let required = |kind: &str| -> Vec<String> {
        let schema: Value =
            serde_json::from_str(&Site::empty().run(&["schema", kind]).exits(0).stdout())
                .expect("is JSON");
        serde_json::from_value(schema["required"].clone()).expect("is a list")
    };
    assert_eq!(required("offer"), ["title", "how", "standing"]);
    assert_eq!(required("event"), ["title", "starts"]);
    assert_eq!(required("update"), ["title", "date"]);
    for kind in ["page", "service", "wellbeing", "guide", "case-study", "template", "pack", "area"]
    {
        assert_eq!(required(kind), ["title"], "{kind}");
    }
}

#[test]
fn a_new_page_of_an_area_that_the_site_does_not_list_is_told() {
    let site = Site::small().file("content/data/areas.yaml", super::AREAS);
    site.run(&["new", "area", "Fyfe"]).exits(0);
    let run = site.run(&["check", "--date", DATE, "--drafts"]).exits(1);
    assert!(
        run.stderr().contains("error[unknown-area]: there is no area `fyfe`"),
        "{}",
        run.stderr()
    );
    site.run(&["new", "area", "Fife"]).exits(0);
    site.remove("content/en/areas/fyfe.md");
    site.run(&["check", "--date", DATE, "--drafts"]).exits(0);
}

#[test]
fn the_schema_of_no_kind_is_a_wrong_command() {
    Site::empty().run(&["schema", "case_study"]).exits(2).reports(str![[r#"
error: there is no kind `case_study`
help: did you mean `case-study`?
"#]]);
}
