//! Mistakes in templates that people fill in, and in their translations.

use snapbox::str;

use crate::site::Site;

/// A form in English and Polish.
fn form(english: &str, polish: &str) -> Site {
    let of = |title: &str, rest: &str| format!("---\ntitle: {title}\n{rest}");
    let site = Site::bilingual()
        .file("content/en/templates/letter.md", of("Letter", english))
        .file("content/pl/templates/letter.md", of("List", polish));
    site.run(&["translate", "accept", "templates/letter", "--date", crate::site::DATE]);
    site
}

#[test]
fn a_text_names_a_blank_that_there_is_not() {
    Site::small()
        .file(
            "content/en/templates/letter.md",
            "---\ntitle: Letter\nfields: [{name: employer, label: Employer}]\n---\n\nTo :field[employer], :field[employer-nmae].\n",
        )
        .check()
        .exits(1)
        .reports(str![[r#"
error[unknown-template-field]: this document has no field `employer-nmae`
 --> content/en/templates/letter.md:6:29
  |
6 | To :field[employer], :field[employer-nmae].
  |                             ^^^^^^^^^^^^^
  |
  = help: the fields of a template stand in its front matter, below `fields:`
"#]]);
}

#[test]
fn a_page_that_is_no_form_has_a_blank() {
    super::text("To :field[employer].\n").exits(1).reports(str![[r#"
error[unknown-template-field]: this document has no field `employer`
 --> content/en/_index.md:5:11
  |
5 | To :field[employer].
  |           ^^^^^^^^
  |
  = help: the fields of a template stand in its front matter, below `fields:`
"#]]);
}

#[test]
fn a_blank_is_asked_for_and_never_filled_in() {
    Site::small()
        .file(
            "content/en/templates/letter.md",
            "---\ntitle: Letter\nfields:\n  - {name: employer, label: Employer}\n  - {name: fax, label: Fax}\n---\n\nTo :field[employer].\n",
        )
        .check()
        .exits(0)
        .reports(str![[r#"
warning[unused-template-field]: the text does not use the field `fax`
 --> content/en/templates/letter.md:5:12
  |
5 |   - {name: fax, label: Fax}
  |            ^^^
  |
  = help: write :field[fax] where it belongs, or take the field out
"#]]);
}

#[test]
fn a_translation_names_its_blanks_anew() {
    form(
        "fields: [{name: employer, label: Employer}]\n---\n\nTo :field[employer].\n",
        "fields: [{name: pracodawca, label: Pracodawca}]\n---\n\nDo :field[pracodawca].\n",
    )
    .check()
    .exits(1)
    .reports(str![[r#"
error[template-fields-differ]: this translation lacks `employer` and adds `pracodawca` among its fields
 --> content/pl/templates/letter.md:3:1
  |
3 | fields: [{name: pracodawca, label: Pracodawca}]
  | ^^^^^^^
  |
  = help: give its fields the names they have in content/en/templates/letter.md
"#]]);
}

#[test]
fn a_translation_leaves_out_what_readers_see() {
    let site = Site::bilingual()
        .file(
            "content/en/guides/first-week.md",
            "---\ntitle: First week\nchecklist: [Call us]\n---\n\nText.\n",
        )
        .file("content/pl/guides/first-week.md", "---\ntitle: Tydzie\u{144}\n---\n\nTekst.\n");
    site.run(&["translate", "accept", "guides/first-week", "--date", crate::site::DATE]).exits(0);
    site.check().exits(0).reports(str![[r#"
warning[translation-lacks-field]: this translation leaves out `checklist`
 --> content/pl/guides/first-week.md:2:8
  |
2 | title: Tydzień
  |        ^^^^^^^
  |
  = help: readers do not see what content/en/guides/first-week.md says there: translate it
"#]]);
}

#[test]
fn a_translation_with_all_of_it_is_in_order() {
    form(
        "fields: [{name: employer, label: Employer}]\n---\n\nTo :field[employer].\n",
        "fields: [{name: employer, label: Pracodawca}]\n---\n\nDo :field[employer].\n",
    )
    .check()
    .exits(0)
    .reports(str![""]);
}

#[test]
fn thousands_of_unknown_blanks_are_told_beside_those_that_are_known() {
    let fields: Vec<String> =
        (0..3_000).map(|n| format!("{{name: blank-{n}, label: Blank}}")).collect();
    let uses: String =
        (0..3_000).map(|n| format!(":field[blank-{n}] :field[balnk-{n}]\n")).collect();
    let page = format!("---\ntitle: Letter\nfields: [{}]\n---\n\n{uses}", fields.join(", "));
    let run = Site::small()
        .file("content/en/templates/letter.md", page)
        .run(&["check", "--date", crate::site::DATE, "--format", "short"])
        .exits(1);
    assert_eq!(run.stdout().matches("[unknown-template-field]").count(), 3_000);
    assert!(!run.stdout().contains("has no field `blank-"));
}
