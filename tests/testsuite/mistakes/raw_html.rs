//! What raw HTML leads to and shows is judged as Markdown's is.

use snapbox::str;

use crate::site::{Run, Site};

const PICTURE: &[u8] = b"GIF89a\x01\x00\x01\x00\x00\x00\x00;";

/// A page `guides/a` with this text, beside another with a heading and an
/// `id` of its own, and a picture.
fn beside(body: &str) -> Site {
    Site::bilingual()
        .file("content/en/guides/a.md", format!("---\ntitle: A\n---\n\n{body}"))
        .file(
            "content/en/guides/b.md",
            "---\ntitle: B\n---\n\n## What to do\n\nRead <a id=\"mine\"></a>this.\n",
        )
        .file("content/en/guides/p.gif", PICTURE)
}

fn checked(body: &str) -> Run {
    beside(body).check()
}

#[test]
fn links_and_images_of_raw_html_lead_nowhere() {
    checked(
        "Read <a class=x href=\"nope.md\">raw</a>, <a href='#nope'>x</a>.\n\n\
         <p>\n<img alt=\"\" src=\"gone.gif\"> <a\n  href=\"b.md#gone\">b</a></p>\n",
    )
    .exits(1)
    .reports(str![[r#"
error[broken-link]: there is no page `nope.md`
 --> content/en/guides/a.md:5:6
  |
5 | Read <a class=x href="nope.md">raw</a>, <a href='#nope'>x</a>.
  |      ^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: name a page by its file, such as guides/first-48-hours.md, or by its address

error[broken-anchor]: this page has no heading `#nope`
 --> content/en/guides/a.md:5:41
  |
5 | Read <a class=x href="nope.md">raw</a>, <a href='#nope'>x</a>.
  |                                         ^^^^^^^^^^^^^^^^
  |
  = help: there is no heading: link to the page as a whole

error[broken-image]: there is no image `gone.gif`
 --> content/en/guides/a.md:8:1
  |
8 | <img alt="" src="gone.gif"> <a
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: put the file beside the page and name it relative to the page

error[broken-anchor]: `guides/b` has no heading `#gone`
 --> content/en/guides/a.md:8:29
  |
8 | <img alt="" src="gone.gif"> <a
  |                             ^^
  |
  = help: one of: #what-to-do, #mine

warning[unused-image]: no page shows this file or links to it
--> content/en/guides/p.gif
 = help: show it where it helps, or delete it
"#]]);
}

#[test]
fn an_image_of_raw_html_says_nothing_or_lies_elsewhere() {
    checked("<img src=\"p.gif\">\n\nSee <img src=\"https://example.com/x.png\" alt=\"X\">.\n")
        .exits(1)
        .reports(str![[r#"
error[image-without-text]: this image has no alternative text
 --> content/en/guides/a.md:5:1
  |
5 | <img src="p.gif">
  | ^^^^^^^^^^^^^^^^^
  |
  = help: say in `alt` what the image tells, or write alt="" if it only adorns

error[image-elsewhere]: this image is not on this site
 --> content/en/guides/a.md:7:5
  |
7 | See <img src="https://example.com/x.png" alt="X">.
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: put the image beside the page: pages load nothing from other sites, so that nobody learns who reads them
"#]]);
}

#[test]
fn a_link_of_raw_html_runs_a_script() {
    checked("Press <a href=\" java\tscript:x()\">here</a>.\n").exits(1).reports(str![[r#"
error[unsafe-link]: a link with `javascript:` is not allowed
 --> content/en/guides/a.md:5:7
  |
5 | Press <a href=" java    script:x()">here</a>.
  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: a link out of the site begins with https:, mailto: or sms:

warning[unused-image]: no page shows this file or links to it
--> content/en/guides/p.gif
 = help: show it where it helps, or delete it
"#]]);
}

#[test]
fn a_tag_in_a_quotation_has_its_place() {
    checked("> <div>\n> <a href=\"nope&#46;md\">x</a>\n> </div>\n").exits(1).reports(str![[r#"
error[broken-link]: there is no page `nope.md`
 --> content/en/guides/a.md:6:3
  |
6 | > <a href="nope&#46;md">x</a>
  |   ^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: name a page by its file, such as guides/first-48-hours.md, or by its address

warning[unused-image]: no page shows this file or links to it
--> content/en/guides/p.gif
 = help: show it where it helps, or delete it
"#]]);
}

#[test]
fn an_id_of_raw_html_is_that_of_a_heading() {
    checked("<a id=\"x\"></a>\n\n## Two {#x}\n").exits(1).reports(str![[r#"
error[duplicate-id]: the id `x` stands twice on this page
 --> content/en/guides/a.md:7:9
  |
7 | ## Two {#x}
  |         ^^
  |
  = help: give one of the two headings another id

warning[unused-image]: no page shows this file or links to it
--> content/en/guides/p.gif
 = help: show it where it helps, or delete it
"#]]);
}

#[test]
fn what_is_good_or_no_tag_is_not_told() {
    checked(
        "<a href=\"b.md#what-to-do\">b</a> <a href=\"b.md#mine\">b</a> [m](b.md#mine) \
         <a href=\"https://example.com/nope\">x</a> <a href=\"#top\">x</a>\n\n\
         <div id=\"here\"><img src=\"p.gif\" alt=\"\"></div>\n\n[here](#here) [top](#top)\n\n\
         <!-- <a href=\"nope.md\">x</a> -->\n\n\
         <svg><a href=\"nope.md\">x</a></svg>\n\n\
         `<a href=\"nope.md\">` and \\<a href=\"nope.md\">.\n\n\
         <a name=\"old\">x</a> <span title='<a href=\"nope.md\">'>x</span>\n",
    )
    .exits(0);
}

#[test]
fn raw_html_leads_where_markdown_does() {
    let site = beside(
        "Go <a class=\"x\" href=\"b.md#what-to-do\">on</a>, [on](b.md#mine).\n\n\
         <figure><img src=\"p.gif\" alt=\"a &amp; b\"></figure>\n\n> <p>\n> <a href=\"/guides/b/\">b</a></p>\n",
    )
    .file("site.yaml", "title: Test\nlanguages: [en, pl]\nbase_url: https://pace.example/sub/\n");
    site.build().exits(0);
    let page = site.published("pl/guides/a/index.html");
    assert!(page.contains("class=\"x\" href=\"/sub/pl/guides/b/#what-to-do\">on</a>"), "{page}");
    assert!(page.contains("<a href=\"/sub/pl/guides/b/#mine\">on</a>"), "{page}");
    assert!(page.contains("<img src=\"/sub/assets/media/p."), "{page}");
    assert!(page.contains("alt=\"a &amp; b\""), "{page}");
    assert!(page.contains("<a href=\"/sub/pl/guides/b/\">b</a>"), "{page}");
}

#[test]
fn an_element_has_no_more_attributes_than_anybody_needs() {
    let named = |count: usize| (0..count).map(|n| format!(" data-a{n}=b")).collect::<String>();
    let told = "error[nested-too-deep]: an element has more than 200 attributes";
    let crowded = named(50_000);
    let quoted = crowded.replace(' ', "\n> ");
    for html in [
        format!("<p{crowded}>x</p>"),
        format!("x <b{crowded}>x</b>"),
        format!("> <p{quoted}>x</p>"),
    ] {
        let run = beside(&html).check().exits(1);
        assert!(run.stderr().contains(told), "{:.300}", run.stderr());
    }
    let run = beside(&format!("<p{}>x</p>", named(150))).check();
    assert!(!run.stderr().contains(told), "{:.300}", run.stderr());
}
