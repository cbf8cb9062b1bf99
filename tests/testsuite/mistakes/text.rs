//! Mistakes in the text of a page.

use snapbox::str;

use super::text;

#[test]
fn a_heading_is_of_level_one() {
    text("# Welcome\n").exits(1).reports(str![[r#"
error[heading-order]: the title is the only heading of level 1
 --> content/en/_index.md:5:1
  |
5 | # Welcome
  | ^^^^^^^^^
  |
  = help: begin the line with ##
"#]]);
}

#[test]
fn a_heading_skips_a_level() {
    text("## Money\n\nText.\n\n#### Debt\n").exits(1).reports(str![[r#"
error[heading-order]: a heading of level 4 stands below one of level 2
 --> content/en/_index.md:9:1
  |
9 | #### Debt
  | ^^^^^^^^^
  |
  = help: begin the line with ###
"#]]);
}

#[test]
fn the_first_heading_is_too_deep() {
    text("### Money\n").exits(1).reports(str![[r#"
error[heading-order]: a heading of level 3 stands below one of level 1
 --> content/en/_index.md:5:1
  |
5 | ### Money
  | ^^^^^^^^^
  |
  = help: begin the line with ##
"#]]);
}

#[test]
fn a_heading_has_no_words() {
    text("##\n\nText.\n\n## &nbsp;**-**\n").exits(1).reports(str![[r#"
error[heading-without-text]: this heading says nothing
 --> content/en/_index.md:5:1
  |
5 | ##
  | ^^
  |
  = help: say what stands below it, or leave the heading out

error[heading-without-text]: this heading says nothing
 --> content/en/_index.md:9:1
  |
9 | ## &nbsp;**-**
  | ^^^^^^^^^^^^^^
  |
  = help: say what stands below it, or leave the heading out
"#]]);
}

#[test]
fn a_heading_of_an_image_code_or_a_sign_has_words() {
    text("## ![Money](a.png)\n\n## `x`\n\n## \u{1f44d}\n").exits(1).reports(str![[r#"
error[broken-image]: there is no image `a.png`
 --> content/en/_index.md:5:4
  |
5 | ## ![Money](a.png)
  |    ^^^^^^^^^^^^^^^
  |
  = help: put the file beside the page and name it relative to the page
"#]]);
}

#[test]
fn two_headings_have_the_same_id() {
    text("## Money {#money}\n\nText.\n\n## Debt {#money}\n").exits(1).reports(str![[r#"
error[duplicate-id]: the id `money` stands twice on this page
 --> content/en/_index.md:9:10
  |
9 | ## Debt {#money}
  |          ^^^^^^
  |
  = help: give one of the two headings another id
"#]]);
}

#[test]
fn a_heading_has_attributes_that_are_not_allowed() {
    text("## Money {.red onclick=x}\n").exits(1).reports(str![[r#"
error[heading-attributes]: only an id, such as `{#first-steps}`, can stand in the braces of a heading
 --> content/en/_index.md:5:10
  |
5 | ## Money {.red onclick=x}
  |          ^^^^^^^^^^^^^^^^
  |
  = help: write one id without spaces, or `\{` if the braces are text
"#]]);
}

#[test]
fn a_footnote_is_never_used() {
    text("Text.\n\n[^1]: A note.\n").exits(0).reports(str![[r#"
warning[footnote-unused]: nothing refers to this footnote
 --> content/en/_index.md:7:1
  |
7 | [^1]: A note.
  | ^^^^
  |
  = help: write `[^1]` where it belongs, or delete the footnote
"#]]);
}

#[test]
fn a_footnote_is_not_there() {
    text("Text.[^1]\n").exits(0).reports(str![""]);
}

#[test]
fn html_runs_a_script() {
    text("Text.\n\n<script>alert(1)</script>\n").exits(0).reports(str![[r#"
warning[html-left-out]: `<script>` is left out of the page
 --> content/en/_index.md:7:1
  |
7 | <script>alert(1)</script>
  | ^^^^^^^^
  |
  = help: delete it: how pages look and what they do is the theme's
"#]]);
}

#[test]
fn quotations_are_nested_without_end() {
    text(&format!("{}deep\n", "> ".repeat(500))).exits(1).reports(str![[r#"
error[nested-too-deep]: this nests more than 100 levels deep
 --> content/en/_index.md:5:201
  |
5 | ...> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > ...
  |                                                                    ^
  |
  = help: write it with fewer levels
"#]]);
}
