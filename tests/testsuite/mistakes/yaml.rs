//! Mistakes in YAML, which authors who are no programmers make most.

use snapbox::str;

use super::{front_matter, home};
use crate::site::Site;

#[test]
fn a_quotation_mark_is_never_closed() {
    front_matter("title: \"Home\nsummary: Words\n").exits(1).reports(str![[r#"
error[yaml-quote]: this quotation mark is never closed
 --> content/en/_index.md:2:8
  |
2 | title: "Home
  |        ^^^^^
  |
  = help: close it with the same mark at the end of the text
"#]]);
}

#[test]
fn an_apostrophe_opens_a_quotation() {
    front_matter("title: 'What's next'\n").exits(1).reports(str![[r#"
error[yaml-quote]: the text ends at the quotation mark before this
 --> content/en/_index.md:2:14
  |
2 | title: 'What's next'
  |              ^^^^^^^
  |
  = help: if the text has an apostrophe in it, put it all in double quotation marks: "it's"
"#]]);
}

#[test]
fn a_line_begins_with_a_tab() {
    front_matter("title: Home\ntags:\n\t- money\n").exits(1).reports(str![[r#"
error[yaml-tab]: a tab cannot be used to indent
 --> content/en/_index.md:4:1
  |
4 |     - money
  | ^^^^
  |
  = help: replace it with two spaces
"#]]);
}

#[test]
fn a_line_is_indented_by_chance() {
    front_matter("title: Home\n  summary: Words\n").exits(1).reports(str![[r#"
error[yaml-indentation]: a field cannot begin here
 --> content/en/_index.md:3:3
  |
3 |   summary: Words
  |   ^^^^^^^^^^^^^^
  |
  = help: if this is a field of its own, begin it in the same column as the fields above; if it belongs to the text above, put that whole text in quotes
"#]]);
}

#[test]
fn a_list_is_indented_unevenly() {
    front_matter("title: Home\ntags:\n    - money\n  - work\n").exits(1).reports(str![[r#"
error[yaml-indentation]: this item belongs to no list
 --> content/en/_index.md:5:3
  |
5 |   - work
  |   ^^^^^^
  |
  = help: begin all items of a list in the same column, under the name of their field
"#]]);
}

#[test]
fn a_field_stands_twice() {
    front_matter("title: Home\nsummary: Words\ntitle: House\n").exits(1).reports(str![[r#"
error[yaml-duplicate-key]: the field `title` stands here twice
 --> content/en/_index.md:4:1
  |
4 | title: House
  | ^^^^^
  |
  = help: keep one of them; the first is in line 2
"#]]);
}

#[test]
fn a_colon_stands_in_a_title() {
    front_matter("title: Redundancy: what now\n").exits(1).reports(str![[r#"
error[yaml-colon]: a text with a colon and a space in it has to stand in quotes
 --> content/en/_index.md:2:18
  |
2 | title: Redundancy: what now
  |                  ^
  |
  = help: put the whole text in quotes: "…"
"#]]);
}

#[test]
fn a_colon_is_not_followed_by_a_space() {
    front_matter("title:Home\n").exits(1).reports(str![[r#"
error[wrong-value]: front matter has to be `name: value` lines
 --> content/en/_index.md:2:1
  |
2 | title:Home
  | ^^^^^^^^^^
  |
  = help: put a space after the colon
"#]]);
}

#[test]
fn a_colon_is_missing() {
    front_matter("title: Home\nsummary Words\n").exits(1).reports(str![[r#"
error[yaml-syntax]: this line is not a field
 --> content/en/_index.md:3:1
  |
3 | summary Words
  | ^^^^^^^^^^^^^
  |
  = help: write it as `name: text`, or indent it by two spaces if it belongs to the line above
"#]]);
}

#[test]
fn a_value_begins_with_a_special_character() {
    front_matter("title: Home\nsummary: @pace tells you\n").exits(1).reports(str![[r#"
error[yaml-special-character]: a value cannot begin with `@`
 --> content/en/_index.md:3:10
  |
3 | summary: @pace tells you
  |          ^^^^^^^^^^^^^^^
  |
  = help: put the whole text in quotes: "…"
"#]]);
}

#[test]
fn a_square_bracket_is_never_closed() {
    front_matter("title: Home\ntags: [money, work\n").exits(1).reports(str![[r#"
error[yaml-bracket]: this `[` is never closed
 --> content/en/_index.md:3:7
  |
3 | tags: [money, work
  |       ^^^^^^^^^^^^
  |
  = help: close it with `]`, or put the text in quotes if `[` belongs to it
"#]]);
}

#[test]
fn a_list_stands_where_a_text_is_expected() {
    front_matter("title: [Home, House]\n").exits(1).reports(str![[r#"
error[wrong-value]: expected a text, found a list
 --> content/en/_index.md:2:8
  |
2 | title: [Home, House]
  |        ^^^^^^^^^^^^^
"#]]);
}

#[test]
fn a_text_stands_where_a_list_is_expected() {
    front_matter("title: Home\ntags: money\n").exits(1).reports(str![[r#"
error[wrong-value]: expected a list, each a text, found `money`
 --> content/en/_index.md:3:7
  |
3 | tags: money
  |       ^^^^^
  |
  = help: put it in square brackets: [money]
"#]]);
}

#[test]
fn a_mapping_stands_where_a_text_is_expected() {
    front_matter("title: Home\nsummary:\n  text: Words\n").exits(1).reports(str![[r#"
error[wrong-value]: expected a text, found a mapping
 --> content/en/_index.md:4:3
  |
4 |   text: Words
  |   ^^^^^^^^^^^
"#]]);
}

#[test]
fn the_front_matter_is_a_sentence() {
    front_matter("Welcome to our site\n").exits(1).reports(str![[r#"
error[wrong-value]: front matter has to be `name: value` lines
 --> content/en/_index.md:2:1
  |
2 | Welcome to our site
  | ^^^^^^^^^^^^^^^^^^^
  |
  = help: begin with `title: …`
"#]]);
}

#[test]
fn the_front_matter_is_never_closed() {
    home("---\ntitle: Home\n\nWelcome.\n").exits(1).reports(str![[r#"
error[front-matter-unclosed]: the front matter is never closed
 --> content/en/_index.md:1:1
  |
1 | ---
  | ^^^
  |
  = help: write a line with three hyphens, `---`, under the last field
"#]]);
}

#[test]
fn the_front_matter_is_closed_with_an_indented_line() {
    home("---\ntitle: Home\n ---\n\nWelcome.\n").exits(1).reports(str![[r#"
error[front-matter-unclosed]: the front matter is never closed
 --> content/en/_index.md:1:1
  |
1 | ---
  | ^^^
  |
  = help: delete the spaces before the second `---`: it has to stand at the margin
"#]]);
}

#[test]
fn an_empty_line_stands_before_the_front_matter() {
    home("\n---\ntitle: Home\n---\n\nWelcome.\n").exits(1).reports(str![[r#"
error[front-matter-not-first]: the front matter does not begin the file
 --> content/en/_index.md:2:1
  |
2 | ---
  | ^^^
  |
  = help: delete the empty lines and spaces before this line, so that `---` is the first line
"#]]);
}

#[test]
fn aliases_repeat_aliases_until_nothing_could_hold_them() {
    let bomb = super::alias_bomb(10);
    front_matter(&format!("title: Home\n{bomb}")).exits(1).reports(str![[r#"
error[yaml-too-large]: aliases repeat more than 20000 values
 --> content/en/_index.md:7:10
  |
7 | a4: &a4 [*a3, *a3, *a3, *a3, *a3, *a3, *a3, *a3, *a3, *a3]
  |          ^^^
  |
  = help: write the values out
"#]]);
}

#[test]
fn an_asterisk_was_meant_for_emphasis() {
    front_matter("title: *Home*\n").exits(1).reports(str![[r#"
error[yaml-special-character]: a value cannot begin with `*`
 --> content/en/_index.md:2:8
  |
2 | title: *Home*
  |        ^^^^^^
  |
  = help: put the whole text in quotes: "…"
"#]]);
}

#[test]
fn a_data_file_holds_two_documents() {
    Site::small().file("content/data/facts.yaml", "{}\n---\n{}\n").check().exits(1).reports(str![
        [r#"
error[yaml-several-documents]: a second document begins here
 --> content/data/facts.yaml:2:1
  |
2 | ---
  | ^^^
  |
  = help: delete this line: a file holds one document
"#]
    ]);
}

#[test]
fn a_tag_of_yaml_is_used() {
    front_matter("title: !important Home\n").exits(1).reports(str![[r#"
error[yaml-tag]: a value cannot begin with `!`
 --> content/en/_index.md:2:8
  |
2 | title: !important Home
  |        ^^^^^^^^^^
  |
  = help: put the value in quotes
"#]]);
}

#[test]
fn the_site_file_has_a_mistake() {
    Site::small().file("site.yaml", "title: \"Test\n").check().exits(1).reports(str![[r#"
error[yaml-quote]: this quotation mark is never closed
 --> site.yaml:1:8
  |
1 | title: "Test
  |        ^^^^^
  |
  = help: close it with the same mark at the end of the text
"#]]);
}
