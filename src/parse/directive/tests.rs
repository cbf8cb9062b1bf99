//! What a directive says, where it says it, and what is said about bad ones.

use crate::model::body::{Directive, DirectiveForm};
use crate::parse::markdown::tests::{hold, read, said, tree};

fn directives(text: &str) -> Vec<Directive> {
    let (body, found) = read(text);
    assert!(found.is_empty(), "{found:?}");
    hold(text);
    body.directives.into()
}

/// The one thing that is said about a text: its code and what it covers.
#[track_caller]
fn refused(text: &str, code: &str, covers: &str) {
    hold(text);
    let said = said(text);
    let found: Vec<_> = said.iter().map(|one| (one.0.as_str(), one.1.as_str())).collect();
    assert_eq!(found, [(code, covers)], "{text:?}: {said:?}");
}

/// The hint of the one thing that is said about a text.
fn hint(text: &str) -> String {
    let mut said = said(text);
    assert_eq!(said.len(), 1, "{said:?}");
    said.remove(0).2
}

#[test]
fn name_label_and_arguments_have_places() {
    let text = "é :fact[a \\[b\\]]{x=1 y=\"c \\\"d\\\"\" z='}'} f\n";
    let found = directives(text).remove(0);
    assert_eq!((found.form, found.name.as_str()), (DirectiveForm::Inline, "fact"));
    assert_eq!(&text[found.span.clone()], "fact");
    let label = found.label.as_ref().unwrap();
    assert_eq!((label.text.as_str(), &text[label.span.clone()]), ("a [b]", "a \\[b\\]"));
    let arguments: Vec<_> = found
        .arguments
        .iter()
        .map(|given| {
            assert_eq!(&text[given.name.span.clone()], given.name.text);
            (given.name.text.as_str(), given.value.text.as_str(), &text[given.value.span.clone()])
        })
        .collect();
    assert_eq!(arguments, [("x", "1", "1"), ("y", "c \"d\"", "c \\\"d\\\""), ("z", "}", "}")]);
    assert_eq!(found.argument("x").unwrap().text, "1");
}

#[test]
fn the_three_forms_stand_in_the_tree() {
    assert_eq!(
        tree("a\n:::note[B]\nc :x[d]\n- e\n:::\n::f\ng\n"),
        r##"Paragraph "a"
  Text "a"
Container note ":::note[B]\nc :x[d]\n- e\n:::"
  Paragraph "c :x[d]"
    Text "c "
    Inline x ":x[d]"
  BulletList "- e"
    Item "- e"
      Text "e"
Leaf f "::f"
Paragraph "g"
  Text "g"
"##
    );
}

#[test]
fn text_in_a_container_in_a_tight_list_is_a_paragraph() {
    assert_eq!(
        tree("- a\r\n  :::note\r\n  b\r\n  :::\r\n- c\r\n"),
        r##"BulletList "- a\r\n  :::note\r\n  b\r\n  :::\r\n- c"
  Item "- a\r\n  :::note\r\n  b\r\n  :::"
    Text "a"
    Container note ":::note\r\n  b\r\n  :::"
      Paragraph "b"
        Text "b"
  Item "- c"
    Text "c"
"##
    );
}

#[test]
fn code_shows_the_letters_of_the_author() {
    for text in [
        "`:x[a]`\n",
        "`b\n:x[a]`\n",
        "> `b\n> :x[a]`\n",
        "    :::x\n    ::y[z]\n",
        "```\n:::x\n:y[z] ::w\n:::\n```\n",
        "- ~~~ :x[a]\n  ::y\n  ~~~\n",
        "<!-- \n:::x\n:y[z]\n-->\n",
        "<pre>\n:::x\n</pre>\n",
        "a <b title=\":x[a]\">\n",
        "\\:x[a] \\::x[a]\n\n\\::x\n",
    ] {
        assert_eq!(directives(text), [], "{text}");
    }
    assert_eq!(
        tree("`b\n:x[a]`\n"),
        "Paragraph \"`b\\n:x[a]`\"\n  Code \"`b\\n:x[a]`\" = \"b :x[a]\"\n"
    );
}

#[test]
fn text_that_is_no_directive_stays_text() {
    for text in [
        "At 10:30 note: [x] a:b[c] é:b[c] http://a:b[c]/ 3:{4}\n",
        ":smile: :) :[a] :{a} :-[a] :1[a] : a[b] ::a[b] :::a[b]\n".trim_start_matches(':'),
        "::1\n\n:: a\n\n::std::vector\n\n|:-:|\n",
        ":a[] :a{}\n",
        "[a]:b[c]\n",
        "Term\n: definition [x]\n",
    ] {
        assert_eq!(directives(text), [], "{text}");
    }
}

#[test]
fn an_author_cannot_pose_as_a_mask() {
    let text = "<?xxx?>\n\n<xx:xxx> <?xx?>\n\n:x[a]\n";
    let (body, _) = read(text);
    assert_eq!(body.directives.len(), 1);
    assert_eq!(body.directives[0].span, 27..28);
    assert_eq!(body.text(body.links[0].destination), "xx:xxx");
    assert!(body.has_raw_html());
}

#[test]
fn an_unclosed_bracket_is_told_where_it_is_meant_as_one() {
    refused("See :fact[cap\n", "directive-unclosed-bracket", "[");
    refused("See :fact{cap=x\n", "directive-unclosed-bracket", "{");
    refused("See :fact[cap]{x=\"y}\n", "directive-arguments", "\"");
    refused("See :fact[a [b] c]\n", "directive-unclosed-bracket", "[");
    refused("::fact[cap\n", "directive-unclosed-bracket", "[");
    assert_eq!(
        hint("See :fact[cap\n"),
        "close it with `]`, or write `\\:` if this is no directive"
    );
    assert_eq!(said("`:fact[cap`\n\n    :fact[cap\n\n<!-- :fact[cap -->\n"), []);
    assert_eq!(said("See :fact[`cap`]\n"), []);
}

#[test]
fn arguments_are_judged_one_by_one() {
    for (arguments, covers) in [
        ("a", "a"),
        ("a=", "a="),
        ("a=b, c=d", "b,"),
        ("a=“b”", "“b”"),
        ("a=b\"c\"", "b\"c\""),
        ("a=b a=c", "a"),
        ("A=b", "A=b"),
        ("a = b", "a"),
        ("a=\"b\"c=d", "c"),
        ("#x", "#x"),
        (".x", ".x"),
        ("a--b=c", "a--b=c"),
    ] {
        refused(&format!("See :x{{{arguments}}}.\n"), "directive-arguments", covers);
        refused(&format!("::x{{{arguments}}}\n"), "directive-arguments", covers);
    }
    assert_eq!(hint("::x{a=b, c=d}\n"), "write `a=b` and a space");
    assert_eq!(hint("::x{a=“b”}\n"), "use straight quotation marks: \"…\"");
    assert_eq!(directives("::x{ a=\"\"  b=c=d }\n")[0].arguments.len(), 2);
}

#[test]
fn names_are_kebab_case() {
    refused("See :Fact[x]\n", "directive-name", "Fact");
    refused("See :a_b[x]\n", "directive-name", "a_b");
    refused("::a--b\n", "directive-name", "a--b");
    refused(":::A1\nx\n:::\n", "directive-name", "A1");
    assert_eq!(hint("::Big_Chart\n"), "write `big-chart`: small letters, words joined by hyphens");
}

#[test]
fn a_line_of_colons_holds_nothing_else() {
    refused("::: note\nx\n:::\n", "directive-syntax", "::: note");
    refused(":::note Read this\nx\n:::\n", "directive-syntax", "Read this");
    refused("::toc here\n", "directive-syntax", "here");
    refused("::toc{a=b}[c]\n", "directive-syntax", "[c]");
    refused(":::{.note}\nx\n:::\n", "directive-syntax", ":::{.note}");
    refused("::toc[`a`]\n", "directive-syntax", "`");
    assert_eq!(hint("::: note\nx\n:::\n"), "write `:::note`");
    assert_eq!(
        hint(":::note Read this\nx\n:::\n"),
        "write `:::note[Read this]`, or begin a new line"
    );
}

#[test]
fn every_container_is_closed_once() {
    refused("a\n\n:::note\nb\n", "directive-unclosed", ":::note");
    refused("::::a\n:::b\nc\n::::\n", "directive-unclosed", ":::b");
    refused("a\n\n:::\n", "directive-stray-close", ":::");
    refused("::::a\nb\n:::\n::::\n", "directive-stray-close", ":::");
    assert_eq!(hint("::::a\nb\n:::\n::::\n"), "write 4 colons, as in its first line");
    assert_eq!(directives(":::a\nb\n:::::\n").len(), 1);
    assert_eq!(directives(":::a\n:::b\nc\n:::\n:::\n").len(), 2);
}

#[test]
fn a_container_lies_within_one_block() {
    refused("- :::note\n  a\n\n:::\n", "directive-crosses", ":::note");
    refused("> :::note\n> a\n\n:::\n", "directive-crosses", ":::note");
    refused("- :::note\n  a\n- b\n", "directive-unclosed", ":::note");
    refused(":::note\n- a\n  :::\n", "directive-crosses", ":::");
    refused(":::note\n> a\n> :::\n", "directive-crosses", ":::");
    refused("[^1]\n\n[^1]: :::note\n    a\n", "directive-unclosed", ":::note");
    assert_eq!(
        hint("- :::note\n  a\n- b\n"),
        "write a line `:::` where it ends, in the same list item: it begins in the same column as this one"
    );
}

#[test]
fn a_directive_has_to_stand_where_it_is_read() {
    refused("[a](:x[b])\n", "directive-misplaced", ":x[b]");
    refused("[a](b \":x[c]\")\n", "directive-misplaced", ":x[c]");
    refused("[a](b \"&amp; :x[c]\")\n", "directive-misplaced", ":x[c]");
    refused("a\n     ::x\n", "directive-misplaced", "::x");
    refused("a\n2. ::x\n", "directive-misplaced", "::x");
    refused("<div>\n::x\n</div>\n", "directive-in-html", "::x");
    refused("<div>\na :x[b]\n</div>\n", "directive-in-html", ":x[b]");
}

#[test]
fn a_bad_opening_fence_still_opens() {
    let (body, found) = read(":::Note x=1\na\n:::\n\nb\n");
    assert_eq!(found.iter().count(), 1);
    assert_eq!(body.directives[0].name, "Note");
    assert_eq!(body.roots().count(), 2);
}

#[test]
fn nobody_gives_a_hundred_arguments() {
    let given = |count: usize| (0..count).map(|n| format!(" a{n}=b")).collect::<String>();
    refused(&format!("::x{{{}}}\n", given(20_000)), "directive-arguments", "a50");
    assert_eq!(directives(&format!("::x{{{}}}\n", given(50)))[0].arguments.len(), 50);
}
