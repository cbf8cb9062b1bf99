//! The command line: a contract that scripts and people rely on.

use snapbox::str;

use crate::site::{DATE, Run, Site};

const HELP: &str = "---\ntitle: Help\n---\n\n## Where\n\nHere.\n";
const POMOC: &str = "---\ntitle: Pomoc\n---\n\n## Gdzie\n\nTu.\n";

fn translated() -> Site {
    Site::bilingual().file("content/en/help.md", HELP).file("content/pl/help.md", POMOC)
}

/// Accepts the translation of a page.
fn accept(site: &Site, arguments: &[&str]) -> Run {
    site.run(&[&["translate", "accept", "--date", "2026-11-01"], arguments].concat())
}

/// Whoever gives hundreds of wrong names is told of each, and not kept waiting
/// while all of them are compared with all pages.
#[test]
fn many_names_that_no_page_has_are_told_without_a_guess_for_each() {
    let site = Site::bilingual().file("content/en/help.md", "---\ntitle: Help\n---\n");
    let names: Vec<String> = (0..60).map(|_| "halp".to_owned()).collect();
    let words: Vec<&str> = names.iter().map(String::as_str).collect();
    let run = site.run(&[&["translate", "accept"], &words[..]].concat()).exits(1);
    let told = run.stderr();
    assert_eq!(told.matches("there is no page `halp`").count(), 60, "{told}");
    assert_eq!(told.matches("did you mean `help`?").count(), 20, "{told}");
    assert_eq!(told.matches("name a page by its path").count(), 40, "{told}");
}

#[test]
fn a_new_page_of_each_kind_passes() {
    for (kind, file) in [
        ("page", "content/en/my-page.md"),
        ("offer", "content/en/offer/my-page.md"),
        ("service", "content/en/services/my-page.md"),
    ] {
        let site = Site::small();
        let run = site.run(&["new", kind, "My \"page\": what now?"]).exits(0);
        let file = file.replace("my-page", "my-page-what-now");
        assert_eq!(run.stdout().trim(), file);
        site.check().exits(0).reports(str![""]);
        site.run(&["check", "--date", DATE, "--drafts"]).exits(0).reports(str![""]);
        site.run(&["build", "--date", DATE, "--drafts"]).exits(0);
    }
}

#[test]
fn a_kind_that_is_like_none_is_told_all_of_them() {
    let site = Site::small();
    let new = site.run(&["new", "banana", "Help"]).exits(2).stderr();
    assert!(new.contains("'banana' for '[KIND]': one of: page, offer, service, "), "{new}");
    let schema = site.run(&["schema", "banana"]).exits(2).stderr();
    assert!(schema.contains("help: one of: page, offer, "), "{schema}");
    let near = site.run(&["schema", "servise"]).exits(2).stderr();
    assert!(near.contains("help: did you mean `service`?") && !near.contains("one of"), "{near}");
}

#[test]
fn a_search_that_finds_nothing_says_so() {
    let site = Site::small();
    let run = site.run(&["search", "xyzzy"]).exits(0);
    assert_eq!(
        (run.stdout(), run.stderr()),
        (String::new(), "nothing was found in en\n".to_owned())
    );
    let run = site.run(&["search", "xyzzy", "--json"]).exits(0);
    assert!(run.stdout().contains("\"hits\":[]") && run.stderr().is_empty());
}

#[test]
fn a_new_page_takes_the_place_of_none() {
    let site = Site::small();
    site.write("content/en/help.md", HELP);
    site.run(&["new", "page", "Help"]).exits(3).reports(str![[r#"
error[file-stands]: `[SITE]/content/en/help.md` stands already
help: nothing was changed; choose another title, or go on with that file
"#]]);
    assert_eq!(
        std::fs::read_to_string(site.path().join("content/en/help.md")).ok().as_deref(),
        Some(HELP)
    );
}

#[test]
fn a_kind_that_is_not_there_is_a_wrong_command() {
    Site::small().run(&["new", "servise", "Help"]).exits(2).reports(str![[r#"
error: invalid value 'servise' for '[KIND]': did you mean `service`?

For more information, try '--help'.
"#]]);
}

#[test]
fn a_title_that_names_no_file_is_a_wrong_command() {
    Site::small()
        .run(&["new", "page", "???"])
        .exits(2)
        .reports(str!["error: the title `???` has no letter that could name a file"]);
}

#[test]
fn a_new_page_in_a_language_that_the_site_lacks_is_a_wrong_command() {
    Site::small().run(&["new", "page", "Pomoc", "--lang", "pl"]).exits(2).reports(str![[r#"
error: `pl` is not a language of this site
help: its languages are en
"#]]);
}

#[test]
fn a_new_translation_holds_what_each_language_has_for_itself() {
    let site = Site::bilingual().file(
        "content/en/guides/help.md",
        "---\ntitle: Help\nsummary: Words\ndate: 2026-11-22\ntags: [money]\n---\n\n## Where\n\nHere.\n",
    );
    site.run(&["new", "--translate", "guides/help", "--lang", "pl"])
        .exits(0)
        .says(str!["content/pl/guides/help.md"]);
    let text = std::fs::read_to_string(site.path().join("content/pl/guides/help.md"));
    assert_eq!(
        text.expect("is there"),
        "---\n# A translation of content/en/guides/help.md. Fields that are not here are taken from it.\ntitle: Help\nsummary: Words\n---\n\n## Where\n\nHere.\n"
    );
    site.check().exits(0);
    site.run(&["new", "--translate", "guides/help", "--lang", "pl"]).exits(3);
    site.run(&["new", "--translate", "guides/halp", "--lang", "pl"])
        .exits(2)
        .reports(str!["error: there is no page `guides/halp`; did you mean `guides/help`?"]);
    site.run(&["new", "--translate", "guides/help", "--lang", "en"])
        .exits(2)
        .reports(str!["error: `en` is the source language; name another with --lang"]);
}

#[test]
fn a_translation_asks_for_no_language_that_can_be_known() {
    let site = Site::small()
        .file("site.yaml", "title: Test\nlanguages: [en, pl, gd]\n")
        .file("content/en/guides/_index.md", "---\ntitle: Guides\n---\n")
        .file("content/en/guides/help.md", "---\ntitle: Help\n---\n\nHere.\n")
        .file("content/gd/guides/help.md", "---\ntitle: Taic\n---\n\nAn seo.\n");
    site.run(&["new", "--translate", "content/en/guides/help.md"])
        .exits(0)
        .says(str!["content/pl/guides/help.md"]);
    site.run(&["new", "--translate", "guides/help"])
        .exits(2)
        .reports(str!["error: `guides/help` is there in every language of the site"]);
    site.run(&["new", "--translate", "guides"])
        .exits(2)
        .reports(str!["error: say into which language: --lang with one of pl, gd"]);
    site.run(&["new", "--translate", "guides", "--lang", "pl"])
        .exits(0)
        .says(str!["content/pl/guides/_index.md"]);
    site.run(&["new", "--translate", "/", "--lang", "pl"])
        .exits(0)
        .says(str!["content/pl/_index.md"]);
    Site::small()
        .run(&["new", "--translate", "/"])
        .exits(2)
        .reports(str!["error: the site has one language; add others to `languages` in site.yaml"]);
}

#[test]
fn a_new_page_begins_in_the_source_language() {
    let site = Site::bilingual();
    site.run(&["new", "guide", "Help me", "--lang", "pl"]).exits(2).reports(str![
        "error: a page begins in the source language: leave out --lang, then `pace new --translate guides/help-me --lang pl`"
    ]);
    let run = site.run(&["new", "guide", "Help me"]).exits(0);
    assert!(run.stderr().contains("pace serve --drafts"), "{}", run.stderr());
    site.run(&["new", "guide", "Help me", "--lang", "pl"])
        .exits(0)
        .says(str!["content/pl/guides/help-me.md"]);
}

#[test]
fn the_schema_lists_every_field() {
    let run = Site::empty().run(&["schema"]).exits(0);
    let all: serde_json::Value = serde_json::from_str(&run.stdout()).expect("is JSON");
    let names: Vec<&str> =
        all.as_object().expect("is an object").keys().map(String::as_str).collect();
    for name in ["page", "offer", "service", "site", "facts"] {
        assert!(names.contains(&name), "{names:?}");
    }
    let fields = |kind: &str| -> Vec<String> {
        let properties = all[kind]["properties"].as_object().expect("has properties");
        properties.keys().cloned().collect()
    };
    for field in ["title", "summary", "slug", "publish", "expires", "aliases", "draft", "weight"] {
        for kind in ["page", "offer", "service"] {
            assert!(fields(kind).iter().any(|name| name == field), "{field} of {kind}");
        }
    }
    assert!(fields("service").iter().any(|name| name == "channels"));
    assert!(fields("site").iter().any(|name| name == "languages"));
    assert_eq!(all["page"]["required"], serde_json::json!(["title"]));
    assert_eq!(all["page"]["additionalProperties"], false);
}

#[test]
fn the_schema_of_one_kind_is_that_kind_of_all() {
    let site = Site::empty();
    let all: serde_json::Value =
        serde_json::from_str(&site.run(&["schema"]).exits(0).stdout()).expect("is JSON");
    let one: serde_json::Value =
        serde_json::from_str(&site.run(&["schema", "offer"]).exits(0).stdout()).expect("is JSON");
    assert_eq!(all["offer"], one);
    site.run(&["schema", "ofer"]).exits(2).reports(str![[r#"
error: there is no kind `ofer`
help: did you mean `offer`?
"#]]);
}

#[test]
fn the_state_of_translations_is_told() {
    let site = translated().file("content/en/other.md", HELP);
    site.run(&["translate", "status"]).exits(0).says(str![[r#"
pl (Polski): 2 missing, 1 not accepted
  missing       _index
  missing       other
  not accepted  help
"#]]);
    accept(&site, &["help"]).exits(0).says(str!["content/pl/translations.lock: 1 translations"]);
    site.run(&["translate", "status", "--lang", "pl"]).exits(0).says(str![[r#"
pl (Polski): 1 current, 2 missing
  current       help
  missing       _index
  missing       other
"#]]);
    site.write("content/en/help.md", HELP.replace("Here", "There"));
    site.run(&["translate", "status"]).exits(0).says(str![[r#"
pl (Polski): 2 missing, 1 stale
  missing       _index
  missing       other
  stale         help
"#]]);
}

#[test]
fn a_translation_that_did_not_change_is_not_accepted_again() {
    let site = translated();
    accept(&site, &["help"]).exits(0);
    site.write("content/en/help.md", HELP.replace("Here", "There"));
    let lock = std::fs::read(site.path().join("content/pl/translations.lock")).expect("stands");
    accept(&site, &["help"]).exits(1).reports(str![[r#"
error: content/pl/help.md has not changed since it was last accepted, but its source has
help: bring the translation up to date; if only the wording of the source changed, add --wording-only
"#]]);
    let after = std::fs::read(site.path().join("content/pl/translations.lock")).expect("stands");
    assert_eq!(lock, after);
    accept(&site, &["help", "--wording-only"]).exits(0);
    site.check().exits(0).reports(str![""]);
}

#[test]
fn a_translation_that_changed_is_accepted() {
    let site = translated();
    accept(&site, &["help"]).exits(0);
    site.write("content/en/help.md", HELP.replace("Here", "There"));
    site.write("content/pl/help.md", POMOC.replace("Tu", "Tam"));
    accept(&site, &["help"]).exits(0);
    site.check().exits(0).reports(str![""]);
}

#[test]
fn white_space_in_the_source_leaves_a_translation_current() {
    let site = translated();
    accept(&site, &["help"]).exits(0);
    site.write("content/en/help.md", HELP.replace("\n\nHere", "\n\n\nHere"));
    site.check().exits(0).reports(str![""]);
}

#[test]
fn what_is_gone_leaves_the_lock() {
    let site = translated()
        .file("content/en/a/_index.md", "---\ntitle: A\n---\n")
        .file("content/pl/a/_index.md", "---\ntitle: A po polsku\n---\n")
        .file("content/en/other.md", HELP)
        .file("content/pl/other.md", POMOC.replace("title: ", "title: Inna "));
    accept(&site, &["help", "a", "other"])
        .exits(0)
        .says(str!["content/pl/translations.lock: 3 translations"]);
    site.remove("content/pl/other.md");
    accept(&site, &["help"]).exits(0).says(str![
        "content/pl/translations.lock: 2 translations; 1 no longer there, and left out"
    ]);
}

#[test]
fn a_page_to_accept_has_to_be_there() {
    let site = translated();
    accept(&site, &["halp"]).exits(1).reports(str![[r#"
error: there is no page `halp`
help: did you mean `help`?
"#]]);
    accept(&site, &["_index"]).exits(1).reports(str![[r#"
error: `_index` has no translation there
help: begin one: pace new --translate _index --lang TAG
"#]]);
    assert!(!site.path().join("content/pl/translations.lock").exists());
}

#[test]
fn exit_codes_tell_how_a_run_ended() {
    let site = Site::small();
    site.build().exits(0);
    site.run(&["--version"]).exits(0);
    site.run(&["--help"]).exits(0);
    site.run(&["bild"]).exits(2);
    site.run(&["build", "--date", "22/11/2026"]).exits(2).reports(str![[r#"
error: invalid value '22/11/2026' for '--date <YYYY-MM-DD>': write year-month-day, such as 2026-11-22

For more information, try '--help'.
"#]]);
    site.run(&["build", "--base-url", "example.org"]).exits(2).reports(str![[r#"
error: invalid value 'example.org' for '--base-url <URL>': it has to begin with https:// or http://

For more information, try '--help'.
"#]]);
    site.write("taken", "");
    site.run(&["build", "--out", "taken"]).exits(3);
    site.write("content/en/_index.md", "");
    site.build().exits(1);
}

/// A page with an error and a footnote that nothing refers to.
fn with_mistakes() -> Site {
    Site::small().file(
        "content/en/help.md",
        "---\ntitle: Help\nsumary: x\n---\n\n## Ä [b](c.md)\n\n[^1]: A note.\n",
    )
}

#[test]
fn a_check_prints_a_line_each() {
    let site = with_mistakes();
    site.run(&["check", "--date", DATE, "--format", "short"])
        .exits(1)
        .says(str![[r#"
content/en/help.md:3:1: error[unknown-field]: there is no field `sumary` here (did you mean `summary`?)
content/en/help.md:8:1: warning[footnote-unused]: nothing refers to this footnote (write `[^1]` where it belongs, or delete the footnote)
"#]])
        .reports(str![""]);
}

#[test]
fn a_check_prints_json() {
    let site = with_mistakes();
    let run = site.run(&["check", "--date", DATE, "--format", "json"]).exits(1).says(str![[r#"
[
  {
    "code": "unknown-field",
    "severity": "error",
    "file": "content/en/help.md",
    "line": 3,
    "column": 1,
    "message": "there is no field `sumary` here",
    "help": "did you mean `summary`?"
  },
  {
    "code": "footnote-unused",
    "severity": "warning",
    "file": "content/en/help.md",
    "line": 8,
    "column": 1,
    "message": "nothing refers to this footnote",
    "help": "write `[^1]` where it belongs, or delete the footnote"
  }
]
"#]]);
    let rows: serde_json::Value = serde_json::from_str(&run.stdout()).expect("is JSON");
    for row in rows.as_array().expect("is an array") {
        let keys: Vec<&str> =
            row.as_object().expect("is an object").keys().map(String::as_str).collect();
        assert_eq!(keys, ["code", "severity", "file", "line", "column", "message", "help"]);
    }
}

#[test]
fn a_check_that_finds_nothing_says_so() {
    Site::small().check().exits(0).says(str!["4 pages: nothing to mend"]);
    let json = Site::small().run(&["check", "--format", "json"]).exits(0);
    assert_eq!(json.stdout().trim(), "[]");
}

#[test]
fn warnings_fail_a_check_on_request_only() {
    let site = Site::small().file("content/en/help.md", format!("{HELP}\n[^1]: A note.\n"));
    site.check().exits(0).says(str!["5 pages: 1 warning"]);
    site.run(&["check", "--date", DATE, "--deny-warnings"]).exits(1);
}
