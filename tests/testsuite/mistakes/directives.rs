//! Directives that are unknown, half written, or used in a wrong way.

use snapbox::str;

use super::text;
use crate::site::{Run, Site};

/// Checks a home page with this text beside a fact and a service.
fn beside_a_fact(body: &str) -> Run {
    Site::small()
        .file("content/en/_index.md", format!("---\ntitle: Home\n---\n\nPay is :fact[weekly-pay-cap]. Call :service[samaritans].\n\n{body}"))
        .file("content/en/services/samaritans.md", "---\ntitle: Samaritans\nchannels: [{type: phone, value: 116 123}]\n---\n")
        .file("content/data/facts.yaml", "weekly-pay-cap:\n  kind: money\n  value: 751\n  about: The cap on a week's pay\n  source: GOV.UK\n  as_of: April 2026\n  confidence: confirmed\n")
        .check()
}

#[test]
fn a_fact_is_unknown() {
    beside_a_fact("It is :fact[weekly-pay-cup].\n").exits(1).reports(str![[r#"
error[unknown-fact]: there is no fact `weekly-pay-cup`
 --> content/en/_index.md:7:13
  |
7 | It is :fact[weekly-pay-cup].
  |             ^^^^^^^^^^^^^^
  |
  = help: did you mean `weekly-pay-cap`?
"#]]);
}

#[test]
fn there_are_no_facts_at_all() {
    text("It is :fact[weekly-pay-cap].\n").exits(1).reports(str![[r#"
error[unknown-fact]: there is no fact `weekly-pay-cap`
 --> content/en/_index.md:5:13
  |
5 | It is :fact[weekly-pay-cap].
  |             ^^^^^^^^^^^^^^
  |
  = help: facts stand in content/data/facts.yaml
"#]]);
}

#[test]
fn a_service_is_unknown() {
    beside_a_fact("Call :service[samaritan].\n").exits(1).reports(str![[r#"
error[unknown-service]: there is no service `samaritan`
 --> content/en/_index.md:7:15
  |
7 | Call :service[samaritan].
  |               ^^^^^^^^^
  |
  = help: did you mean `samaritans`?
"#]]);
}

#[test]
fn a_directive_is_unknown() {
    beside_a_fact("::contct{service=samaritans}\n").exits(1).reports(str![[r#"
error[unknown-directive]: there is no directive `contct`
 --> content/en/_index.md:7:3
  |
7 | ::contct{service=samaritans}
  |   ^^^^^^
  |
  = help: did you mean `contact`?
"#]]);
}

#[test]
fn an_inline_directive_stands_on_a_line_of_its_own() {
    beside_a_fact("::fact[weekly-pay-cap]\n").exits(1).reports(str![[r#"
error[directive-form]: `fact` cannot be used in this way
 --> content/en/_index.md:7:3
  |
7 | ::fact[weekly-pay-cap]
  |   ^^^^
  |
  = help: write :fact[weekly-pay-cap] within a sentence
"#]]);
}

#[test]
fn a_fact_is_named_as_an_argument() {
    beside_a_fact("It is :fact{name=weekly-pay-cap}.\n").exits(1).reports(str![[r#"
error[directive-argument]: `fact` needs the name of a fact in square brackets
 --> content/en/_index.md:7:8
  |
7 | It is :fact{name=weekly-pay-cap}.
  |        ^^^^
  |
  = help: write :fact[weekly-pay-cap]
"#]]);
}

#[test]
fn a_contact_does_not_say_which_service() {
    beside_a_fact("::contact\n").exits(1).reports(str![[r#"
error[directive-argument]: `contact` does not say which service
 --> content/en/_index.md:7:3
  |
7 | ::contact
  |   ^^^^^^^
  |
  = help: write ::contact{service=samaritans}
"#]]);
}

#[test]
fn an_argument_is_misspelt() {
    beside_a_fact("::contact{service=samaritans servise=x}\n").exits(1).reports(str![[r#"
error[directive-argument]: `contact` has no argument `servise`
 --> content/en/_index.md:7:30
  |
7 | ::contact{service=samaritans servise=x}
  |                              ^^^^^^^
  |
  = help: did you mean `service`?
"#]]);
}

#[test]
fn an_argument_has_no_value() {
    beside_a_fact("::contact{service}\n").exits(1).reports(str![[r#"
error[directive-arguments]: `service` has no value
 --> content/en/_index.md:7:11
  |
7 | ::contact{service}
  |           ^^^^^^^
  |
  = help: write `service=value`, or `service="…"` if it has spaces in it
"#]]);
}

#[test]
fn a_container_is_never_closed() {
    beside_a_fact(":::steps\n\n1. Breathe.\n").exits(1).reports(str![[r#"
error[directive-unclosed]: the directive `steps` is never closed
 --> content/en/_index.md:7:1
  |
7 | :::steps
  | ^^^^^^^^
  |
  = help: write a line `:::` where it ends
"#]]);
}

#[test]
fn a_closing_line_has_nothing_to_close() {
    beside_a_fact("Text.\n\n:::\n").exits(1).reports(str![[r#"
error[directive-stray-close]: this line closes a directive, but none is open here
 --> content/en/_index.md:9:1
  |
9 | :::
  | ^^^
  |
  = help: delete it, or write the line `:::name` that is missing above
"#]]);
}

#[test]
fn a_container_begins_in_a_list_and_ends_outside() {
    beside_a_fact("- One\n\n  :::steps\n\n  1. Two\n\n:::\n").exits(1).reports(str![[r#"
error[directive-crosses]: `steps` begins inside a list item and ends outside of it
 --> content/en/_index.md:9:3
  |
9 |   :::steps
  |   ^^^^^^^^
  |
  = help: begin its closing line in the same column as this one, or move this one out of the list item
"#]]);
}

#[test]
fn the_name_of_a_container_is_missing() {
    beside_a_fact("::: steps\n\n1. Breathe.\n\n:::\n").exits(1).reports(str![[r#"
error[directive-syntax]: there is a space between `:::` and the name
 --> content/en/_index.md:7:1
  |
7 | ::: steps
  | ^^^^^^^^^
  |
  = help: write `:::steps`
"#]]);
}

#[test]
fn a_curly_bracket_is_never_closed() {
    beside_a_fact("::contact{service=samaritans\n").exits(1).reports(str![[r#"
error[directive-unclosed-bracket]: this brace is not closed in its line
 --> content/en/_index.md:7:10
  |
7 | ::contact{service=samaritans
  |          ^
  |
  = help: close it with `}`, or write `\:` if this is no directive
"#]]);
}

#[test]
fn a_square_bracket_is_never_closed() {
    beside_a_fact("It is :fact[weekly-pay-cap.\n").exits(1).reports(str![[r#"
error[directive-unclosed-bracket]: this bracket is not closed in its line
 --> content/en/_index.md:7:12
  |
7 | It is :fact[weekly-pay-cap.
  |            ^
  |
  = help: close it with `]`, or write `\:` if this is no directive
"#]]);
}

#[test]
fn a_component_of_the_theme_is_given_an_unknown_argument() {
    Site::small()
        .file(
            "themes/pace/templates/components/own.html",
            "{%- component own_box(colour: string) -%}<p>{{ colour }}</p>{%- endcomponent own_box -%}\n",
        )
        .file("content/en/_index.md", "---\ntitle: Home\n---\n\n::own-box{color=red}\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[directive-argument]: `own-box` has no argument `color`
 --> content/en/_index.md:5:11
  |
5 | ::own-box{color=red}
  |           ^^^^^
  |
  = help: did you mean `colour`?
"#]]);
}

#[test]
fn a_component_of_the_theme_lacks_an_argument() {
    Site::small()
        .file(
            "themes/pace/templates/components/own.html",
            "{%- component own_box(colour: string) -%}<p>{{ colour }}</p>{%- endcomponent own_box -%}\n",
        )
        .file("content/en/_index.md", "---\ntitle: Home\n---\n\n::own-box\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[directive-argument]: `own-box` needs `colour`
 --> content/en/_index.md:5:3
  |
5 | ::own-box
  |   ^^^^^^^
  |
  = help: write {colour=…} after its name
"#]]);
}

#[test]
fn a_directive_of_a_line_of_its_own_stands_amid_words() {
    text(
        "Hello ::contact{service=samaritans} there.\n\n| a | b |\n| - | - |\n| ::chart{data=zz} | b |\n\n\
         **::contact{service=zz}**\n",
    )
    .exits(1)
    .reports(str![[r#"
error[directive-misplaced]: the directive `contact` stands amid other words
 --> content/en/_index.md:5:7
  |
5 | Hello ::contact{service=samaritans} there.
  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: put it on a line of its own, or write `\:` if it is text

error[directive-misplaced]: the directive `chart` stands amid other words
 --> content/en/_index.md:9:3
  |
9 | | ::chart{data=zz} | b |
  |   ^^^^^^^^^^^^^^^^
  |
  = help: put it on a line of its own, or write `\:` if it is text

error[directive-misplaced]: the directive `contact` stands amid other words
  --> content/en/_index.md:11:3
   |
11 | **::contact{service=zz}**
   |   ^^^^^^^^^^^^^^^^^^^^^
   |
   = help: put it on a line of its own, or write `\:` if it is text
"#]]);
}

#[test]
fn two_colons_amid_words_are_text() {
    text(
        "Call a::b[c], std::vector{x=1}, std::fs, x ::contact, ::operator[], ::X{a=b} and ::a{b=c}.\n\n\
         Say \\::contact{a=b} or `::contact{a=b}`.\n\n    x ::contact{a=b}\n",
    )
    .exits(0);
}

/// What the theme takes is the theme's to say, but the mistake is the author's.
#[test]
fn a_value_is_none_that_the_theme_takes() {
    text(":::care{level=soonish}\nCall.\n:::\n").exits(1).reports(str![[r#"
error[template-error]: the theme cannot show this `care`: there is no message `urgency-soonish` in en, nor in what stands in for it
 --> content/en/_index.md:5:15
  |
5 | :::care{level=soonish}
  |               ^^^^^^^
  |
  = help: write a value that the directive takes; it fails in line 47 of <pace>/themes/pace/templates/components/directives.html
"#]]);
    for level in ["now", "today", "any-time"] {
        text(&format!(":::care{{level={level}}}\nCall.\n:::\n")).exits(0).reports(str![""]);
    }
}
