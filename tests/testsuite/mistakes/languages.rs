//! Mistakes in translations and in the texts of the interface.

use snapbox::str;

use super::page;
use crate::site::{DATE, Site};

/// A site in English and Polish with a page in both.
fn translated(polish: &str) -> Site {
    Site::bilingual()
        .file("content/en/help.md", "---\ntitle: Help\n---\n\n## Where\n\nHere.\n")
        .file("content/pl/help.md", polish)
}

#[test]
fn a_folder_is_no_language_of_the_site() {
    Site::small().file("content/pl/_index.md", page("Start")).check().exits(1).reports(str![[r#"
error[unknown-language]: `content/pl` is not a language of this site
--> content/pl
 = help: add `pl` to `languages` in site.yaml, or rename the folder (one of: en)
"#]]);
}

#[test]
fn a_folder_is_named_in_another_case() {
    Site::small()
        .file("site.yaml", "title: Test\nlanguages: [en, zh-Hans]\n")
        .file("content/zh-hans/_index.md", page("Start"))
        .check()
        .exits(1)
        .reports(str![[r#"
error[unknown-language]: `content/zh-hans` is not a language of this site
--> content/zh-hans
 = help: add `zh-hans` to `languages` in site.yaml, or rename the folder (did you mean `zh-Hans`?)
"#]]);
}

#[test]
fn a_translation_has_no_source() {
    Site::bilingual()
        .file("content/en/help.md", page("Help"))
        .file("content/pl/halp.md", page("Pomoc"))
        .check()
        .exits(1)
        .reports(str![[r#"
error[translation-without-source]: there is no page in the source language that this translates
--> content/pl/halp.md
 = help: is it the translation of `help`? then give it that path
"#]]);
}

#[test]
fn a_translation_sets_a_shared_field() {
    let site = translated("---\ntitle: Pomoc\ndate: 2026-11-22\n---\n\nTu.\n");
    site.check().exits(1).reports(str![[r#"
warning[translation-differs]: this translation has another number of headings (0, not 1)
 --> content/pl/help.md:2:8
  |
2 | title: Pomoc
  |        ^^^^^
  |
  = help: compare it with content/en/help.md

warning[translation-not-accepted]: nobody has said which version of the source this translates
 --> content/pl/help.md:2:8
  |
2 | title: Pomoc
  |        ^^^^^
  |
  = help: if it is up to date: `pace translate accept help --lang pl`

error[shared-field]: `date` is the same in all languages
 --> content/pl/help.md:3:1
  |
3 | date: 2026-11-22
  | ^^^^
  |
  = help: delete it here: it is taken from the page in the source language
"#]]);
}

#[test]
fn a_translation_was_never_accepted() {
    translated("---\ntitle: Pomoc\n---\n\n## Gdzie\n\nTu.\n").check().exits(0).reports(str![[r#"
warning[translation-not-accepted]: nobody has said which version of the source this translates
 --> content/pl/help.md:2:8
  |
2 | title: Pomoc
  |        ^^^^^
  |
  = help: if it is up to date: `pace translate accept help --lang pl`
"#]]);
}

#[test]
fn a_translation_is_behind_its_source() {
    let site = translated("---\ntitle: Pomoc\n---\n\n## Gdzie\n\nTu.\n");
    site.run(&["translate", "accept", "help", "--date", "2026-11-01"]).exits(0);
    site.write("content/en/help.md", "---\ntitle: Help\n---\n\n## Where\n\nThere.\n");
    site.check().exits(0).reports(str![[r#"
warning[translation-stale]: the source has changed since 2026-11-01: “Where”
 --> content/pl/help.md:2:8
  |
2 | title: Pomoc
  |        ^^^^^
  |
  = help: bring the translation up to date, then `pace translate accept help --lang pl`; if only the wording changed, add --wording-only
"#]]);
}

#[test]
fn a_message_of_the_theme_is_missing_in_a_language() {
    Site::bilingual()
        .file("locales/en/own.ftl", "own-greeting = Welcome\n")
        .file("locales/pl/own.ftl", "own-greting = Witamy\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[missing-message]: `own-greeting` has no text in `pl`
 --> locales/en/own.ftl:1:1
  |
1 | own-greeting = Welcome
  | ^^^^^^^^^^^^
  |
  = help: is `own-greting` in locales/pl/own.ftl meant to be `own-greeting`?

warning[unused-message]: nothing asks for the text `own-greeting`
 --> locales/en/own.ftl:1:1
  |
1 | own-greeting = Welcome
  | ^^^^^^^^^^^^
  |
  = help: ask for it in a template with t(id=…), or delete it

warning[unused-message]: nothing asks for the text `own-greting`
 --> locales/pl/own.ftl:1:1
  |
1 | own-greting = Witamy
  | ^^^^^^^^^^^
  |
  = help: ask for it in a template with t(id=…), or delete it
"#]]);
}

#[test]
fn a_message_has_no_equals_sign() {
    Site::small().file("locales/en/own.ftl", "own-greeting Welcome\n").check().exits(1).reports(
        str![[r#"
error[fluent-syntax]: expected `=` after the id of a message
 --> locales/en/own.ftl:1:14
  |
1 | own-greeting Welcome
  |              ^
  |
  = help: write `id = text`; the lines of a long text are indented
"#]],
    );
}

#[test]
fn a_placeable_is_never_closed() {
    Site::small()
        .file("locales/en/own.ftl", "own-greeting = Welcome { $name\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[fluent-syntax]: a `{` is not closed before this
 --> locales/en/own.ftl:2:1
  |
2 |
  | ^
  |
  = help: close it with `}`
"#]]);
}

#[test]
fn a_message_lacks_the_plural_forms_of_its_language() {
    Site::bilingual()
        .file(
            "locales/en/own.ftl",
            "# $count (number): how many.\nown-pages = { $count ->\n    [one] A page\n   *[other] { $count } pages\n}\n",
        )
        .file(
            "locales/pl/own.ftl",
            "own-pages = { $count ->\n    [one] Strona\n   *[other] { $count } strony\n}\n",
        )
        .check()
        .exits(1)
        .reports(str![[r#"
warning[unused-message]: nothing asks for the text `own-pages`
 --> locales/en/own.ftl:2:1
  |
2 | own-pages = { $count ->
  | ^^^^^^^^^
  |
  = help: ask for it in a template with t(id=…), or delete it

error[missing-plural]: the choice on `$count` lacks forms that `pl` has for amounts: few, many
 --> locales/pl/own.ftl:1:16
  |
1 | own-pages = { $count ->
  |                ^^^^^
  |
  = help: add [few] … and [many] …
"#]]);
}

#[test]
fn a_message_uses_a_variable_that_it_is_not_given() {
    Site::bilingual()
        .file("locales/en/own.ftl", "# $name (text): who.\nown-greeting = Welcome { $name }\n")
        .file("locales/pl/own.ftl", "own-greeting = Witamy { $nazwa }\n")
        .check()
        .exits(1)
        .reports(str![[r#"
warning[unused-message]: nothing asks for the text `own-greeting`
 --> locales/en/own.ftl:2:1
  |
2 | own-greeting = Welcome { $name }
  | ^^^^^^^^^^^^
  |
  = help: ask for it in a template with t(id=…), or delete it

warning[wrong-variable]: `own-greeting` in `pl` leaves out `$name`
 --> locales/pl/own.ftl:1:1
  |
1 | own-greeting = Witamy { $nazwa }
  | ^^^^^^^^^^^^
  |
  = help: put { $name } where the language wants it

error[wrong-variable]: `own-greeting` is not given `$nazwa`
 --> locales/pl/own.ftl:1:26
  |
1 | own-greeting = Witamy { $nazwa }
  |                          ^^^^^
  |
  = help: one of: name
"#]]);
}

#[test]
fn a_message_stands_twice() {
    Site::small()
        .file("locales/en/own.ftl", "own-a = One\nown-a = Two\n")
        .check()
        .exits(1)
        .reports(str![[r#"
warning[unused-message]: nothing asks for the text `own-a`
 --> locales/en/own.ftl:1:1
  |
1 | own-a = One
  | ^^^^^
  |
  = help: ask for it in a template with t(id=…), or delete it

error[duplicate-message]: `own-a` is written twice
 --> locales/en/own.ftl:2:1
  |
2 | own-a = Two
  | ^^^^^
  |
  = help: it stands in locales/en/own.ftl too: keep one
"#]]);
}

#[test]
fn a_message_refers_to_one_that_is_not_there() {
    Site::small().file("locales/en/own.ftl", "own-a = One { own-b }\n").check().exits(1).reports(
        str![[r#"
warning[unused-message]: nothing asks for the text `own-a`
 --> locales/en/own.ftl:1:1
  |
1 | own-a = One { own-b }
  | ^^^^^
  |
  = help: ask for it in a template with t(id=…), or delete it

error[unknown-reference]: there is no message `own-b`
 --> locales/en/own.ftl:1:15
  |
1 | own-a = One { own-b }
  |               ^^^^^
  |
  = help: did you mean `own-a`?
"#]],
    );
}

/// Pages that each language has to have, of which Polish has one.
fn in_every_language(named: &str) -> Site {
    Site::small()
        .file(
            "site.yaml",
            format!("title: Test\nlanguages: [en, pl, ar, lt]\nin_every_language: {named}\n"),
        )
        .file("content/en/_index.md", "---\ntitle: Home\n---\n\nText.\n")
        .file("content/en/guides/_index.md", "---\ntitle: Guides\n---\n\nText.\n")
        .file("content/en/guides/first.md", "---\ntitle: First days\n---\n\nText.\n")
        .file("content/pl/_index.md", "---\ntitle: Dom\n---\n\nTekst.\n")
        .file("content/ar/_index.md", "---\ntitle: بيت\n---\n\nنص.\n")
        .file("content/lt/_index.md", "---\ntitle: Pagalba\nlevel: card\n---\n\nTekstas.\n")
}

#[test]
fn a_page_that_each_language_has_to_have_is_not_there() {
    let site = in_every_language("[_index, guides/_index, guides/first, /guides/first/]")
        .file("content/pl/guides/first.md", "---\ntitle: Dni\n---\n\nTekst.\n");
    site.run(&["check", "--date", DATE, "--format", "short"]).exits(1).says(str![[r#"
content/ar/_index.md:2:8: warning[translation-not-accepted]: nobody has said which version of the source this translates (if it is up to date: `pace translate accept _index --lang ar`)
content/en/guides/_index.md:2:8: error[missing-translation]: `Guides` has to be in every language, and is not in pl, ar (begin it: pace new --translate guides --lang pl)
content/en/guides/first.md:2:8: error[missing-translation]: `First days` has to be in every language, and is not in ar (begin it: pace new --translate guides/first --lang ar)
content/pl/_index.md:2:8: warning[translation-not-accepted]: nobody has said which version of the source this translates (if it is up to date: `pace translate accept _index --lang pl`)
content/pl/guides/first.md:2:8: warning[translation-not-accepted]: nobody has said which version of the source this translates (if it is up to date: `pace translate accept guides/first --lang pl`)
"#]]);
}

#[test]
fn a_translation_that_has_to_be_there_has_no_text() {
    let site = in_every_language("[guides/first, guides]")
        .file("content/en/guides/_index.md", "---\ntitle: Guides\n---\n")
        .file("content/pl/guides/_index.md", "---\ntitle: Poradniki\n---\n")
        .file("content/ar/guides/_index.md", "---\ntitle: \u{623}\u{62f}\u{644}\u{629}\n---\n")
        .file("content/pl/guides/first.md", "---\ntitle: Dni\n---\n\nTekst.\n")
        .file("content/ar/guides/first.md", "---\ntitle: \u{623}\u{64a}\u{627}\u{645}\n---\n");
    let run = site.run(&["check", "--date", DATE, "--format", "short"]).exits(1);
    let told = run.stdout();
    let told: Vec<&str> =
        told.lines().filter(|line| line.contains("missing-translation")).collect();
    assert_eq!(
        told,
        [
            "content/en/guides/first.md:2:8: error[missing-translation]: `First days` has to be in every language, and is not in ar (content/ar/guides/first.md has no text yet, so readers see the source's)"
        ]
    );
}

#[test]
fn a_translation_that_has_to_be_there_is_a_draft() {
    let site = in_every_language("[guides/first.md]")
        .file("content/pl/guides/first.md", "---\ntitle: Dni\ndraft: true\n---\n\nTekst.\n")
        .file("content/ar/guides/first.md", "---\ntitle: أيام\n---\n\nنص.\n");
    site.run(&["check", "--date", DATE, "--format", "short"]).exits(1).says(str![[r#"
content/ar/_index.md:2:8: warning[translation-not-accepted]: nobody has said which version of the source this translates (if it is up to date: `pace translate accept _index --lang ar`)
content/ar/guides/first.md:2:8: warning[translation-not-accepted]: nobody has said which version of the source this translates (if it is up to date: `pace translate accept guides/first --lang ar`)
content/en/guides/first.md:2:8: error[missing-translation]: `First days` has to be in every language, and is not in pl (content/pl/guides/first.md is not published: it is a draft)
content/pl/_index.md:2:8: warning[translation-not-accepted]: nobody has said which version of the source this translates (if it is up to date: `pace translate accept _index --lang pl`)
"#]]);
}

#[test]
fn a_page_that_each_language_has_to_have_is_unknown() {
    in_every_language("[guides/furst]").check().exits(1).reports(str![[r#"
warning[translation-not-accepted]: nobody has said which version of the source this translates
 --> content/ar/_index.md:2:8
  |
2 | title: بيت
  |        ^^^
  |
  = help: if it is up to date: `pace translate accept _index --lang ar`

warning[translation-not-accepted]: nobody has said which version of the source this translates
 --> content/pl/_index.md:2:8
  |
2 | title: Dom
  |        ^^^
  |
  = help: if it is up to date: `pace translate accept _index --lang pl`

error[unknown-page]: there is no page `guides/furst`
 --> site.yaml:3:21
  |
3 | in_every_language: [guides/furst]
  |                     ^^^^^^^^^^^^
  |
  = help: did you mean `guides/first`?
"#]]);
}

#[test]
fn nothing_is_asked_of_languages_where_nothing_has_to_be() {
    let site = in_every_language("[]");
    site.run(&["check", "--date", DATE, "--format", "short"]).exits(0).says(str![[r#"
content/ar/_index.md:2:8: warning[translation-not-accepted]: nobody has said which version of the source this translates (if it is up to date: `pace translate accept _index --lang ar`)
content/pl/_index.md:2:8: warning[translation-not-accepted]: nobody has said which version of the source this translates (if it is up to date: `pace translate accept _index --lang pl`)
"#]]);
}
