//! Mistakes in the templates of a site's own theme.

use snapbox::str;

use super::page;
use crate::site::{Run, Site};

/// Checks a site that overrides a file of the theme.
fn themed(file: &str, text: &str) -> Run {
    Site::small().file(&format!("themes/pace/templates/{file}"), text).check()
}

#[test]
fn a_block_is_never_closed() {
    themed("home.html", "<h1>\n{% if page.title %}\n</h1>\n").exits(1).reports(str![[r#"
error[template-syntax]: unexpected end of input
 --> themes/pace/templates/home.html:2:20
  |
2 | {% if page.title %}
  |                    ^
"#]]);
}

#[test]
fn a_placeable_is_never_closed() {
    themed("home.html", "<h1>{{ page.title</h1>\n").exits(1).reports(str![[r#"
error[template-syntax]: found `</` but expected }}
 --> themes/pace/templates/home.html:1:18
  |
1 | <h1>{{ page.title</h1>
  |                  ^^
"#]]);
}

#[test]
fn a_variable_does_not_exist() {
    themed("home.html", "<h1>\n{{ page.tilte }}\n</h1>\n").exits(1).reports(str![[r#"
error[template-error]: field `tilte` is not defined
 --> themes/pace/templates/home.html:2:9
  |
2 | {{ page.tilte }}
  |         ^^^^^
  |
  = help: did you mean `title`?
"#]]);
}

#[test]
fn a_filter_does_not_exist() {
    themed("home.html", "<h1>{{ page.title | shout }}</h1>\n").exits(1).reports(str![[r#"
error[template-syntax]: unknown filter `shout`
 --> themes/pace/templates/home.html:1:21
  |
1 | <h1>{{ page.title | shout }}</h1>
  |                     ^^^^^
"#]]);
}

#[test]
fn a_message_does_not_exist() {
    themed("home.html", "<h1>{{ t(id=\"notice-fallbak\") }}</h1>\n").exits(1).reports(str![[r#"
error[template-error]: there is no message `notice-fallbak`; did you mean `notice-fallback`?
 --> themes/pace/templates/home.html:1:8
  |
1 | <h1>{{ t(id="notice-fallbak") }}</h1>
  |        ^^^^^^^^^^^^^^^^^^^^^^
"#]]);
}

#[test]
fn an_asset_does_not_exist() {
    themed("home.html", "<link href=\"{{ asset(name=\"css/mian.css\") }}\">\n").exits(1).reports(
        str![[r#"
error[template-error]: the theme has no asset `css/mian.css`; did you mean `css/main.css`?
 --> themes/pace/templates/home.html:1:16
  |
1 | <link href="{{ asset(name="css/mian.css") }}">
  |                ^^^^^^^^^^^^^^^^^^^^^^^^^^
"#]],
    );
}

#[test]
fn a_parent_does_not_exist() {
    themed("home.html", "{% extends \"bass.html\" %}\n").exits(1).reports(str![[r#"
error[template-syntax]: this template extends `bass.html`, which is not there
--> themes/pace/templates/home.html
 = help: did you mean `base.html`?
"#]]);
}

#[test]
fn a_component_does_not_exist() {
    themed("home.html", "{{<contact.lst />}}\n").exits(1).reports(str![[r#"
error[template-syntax]: unknown component `contact.lst`
 --> themes/pace/templates/home.html:1:3
  |
1 | {{<contact.lst />}}
  |   ^^^^^^^^^^^^^^^
"#]]);
}

#[test]
fn a_component_is_given_an_argument_that_it_does_not_take() {
    themed("home.html", "{{<contact.value chanel={page} />}}\n").exits(1).reports(str![[r#"
error[template-syntax]: unknown component `contact.value`
 --> themes/pace/templates/home.html:1:3
  |
1 | {{<contact.value chanel={page} />}}
  |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
"#]]);
}

#[test]
fn a_page_names_a_template_that_is_not_there() {
    Site::small()
        .file("content/en/help.md", "---\ntitle: Help\ntemplate: hom.html\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[template-missing]: the theme has no template `hom`
 --> content/en/help.md:3:11
  |
3 | template: hom.html
  |           ^^^^^^^^
  |
  = help: did you mean `home`?
"#]]);
}

#[test]
fn a_template_is_not_utf_8() {
    Site::small()
        .file("themes/pace/templates/home.html", b"<h1>\xff</h1>\n")
        .file("content/en/help.md", page("Help"))
        .check()
        .exits(1)
        .reports(str![[r#"
error[not-utf-8]: a template has to be UTF-8 text
--> themes/pace/templates/home.html
 = help: save the file as UTF-8 in your editor
"#]]);
}
