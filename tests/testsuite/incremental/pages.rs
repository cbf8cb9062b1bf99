//! The pages of the site that is changed at random, and what each needs.

/// How to reach the one service.
const CHANNEL: &str = "channels:\n  - type: email\n    value: help@example.org\n";

/// Pages that others refer to.
pub(super) const NEEDED: [&str; 3] =
    ["content/en/_index.md", "content/en/a/one.md", "content/en/services/helper.md"];

/// Pages of other kinds, and another form of a page.
pub(super) const OTHERS: [&str; 10] = [
    "case-studies/works",
    "case-studies/shop",
    "guides/long/one",
    "guides/long/two",
    "updates/news",
    "events/day",
    "areas/fife",
    "packs/all",
    "presentations/talk",
    "a/one.bsl",
];

/// What a page cannot do without.
pub(super) fn needed(lang: &str, page: &str) -> &'static str {
    match (lang, page.split('/').next()) {
        (_, _) if page.ends_with(".bsl") => "format: bsl\n",
        ("en", Some("services")) if page.starts_with("services/h") => CHANNEL,
        ("en", Some("updates")) => "date: 2026-11-01\n",
        ("en", Some("events")) => "starts: 2026-12-01\n",
        _ => "",
    }
}

/// What a page of a kind may have beyond that.
pub(super) fn of_kind(page: &str) -> &'static [&'static str] {
    match page.split('/').next() {
        Some("case-studies") => {
            &["sector: energy\nyear: 2012\n", "approach: [on-site]\nyear: 2024\n", "size: large\n"]
        }
        Some("guides") => &["takes: An hour\n", "checklist: [Read it]\nservices: [helper]\n", ""],
        Some("updates") => &["affects: [a/one]\n", "change: rules\n"],
        Some("events") => &["ends: 2026-12-02\n", "online: true\n"],
        Some("packs") => &[
            "parts: [a/one, services/helper]\nbilingual: true\n",
            "parts: [a/one]\npaper: a5\n",
            "paper: poster\n",
        ],
        Some("presentations") => &["minutes: 5\n", "version: \"1\"\nwhen: [ready]\n"],
        Some("areas") => &["services: [helper]\n", ""],
        _ => &[""],
    }
}
