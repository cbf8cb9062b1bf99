//! Images and links to other sites, and to this one by its whole address.

use snapbox::str;

use super::text;
use crate::site::Site;

#[test]
fn an_image_lies_on_another_site() {
    text("![x](https://example.com/a.png) and ![y](//example.com/b.png)\n")
        .exits(1)
        .reports(str![[r#"
error[image-elsewhere]: this image is not on this site
 --> content/en/_index.md:5:1
  |
5 | ![x](https://example.com/a.png) and ![y](//example.com/b.png)
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: put the image beside the page: pages load nothing from other sites, so that nobody learns who reads them

error[image-elsewhere]: this image is not on this site
 --> content/en/_index.md:5:37
  |
5 | ![x](https://example.com/a.png) and ![y](//example.com/b.png)
  |                                     ^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: put the image beside the page: pages load nothing from other sites, so that nobody learns who reads them
"#]]);
}

#[test]
fn an_address_without_a_scheme_is_one_of_another_site() {
    let site = Site::small().file(
        "content/en/_index.md",
        "---\ntitle: Home\n---\n\n[x](//example.com/t) [y](HTTPS://example.com/u) [z](mailto:a@example.com)\n",
    );
    site.run(&["check", "--date", "2026-11-22", "--external-list"]).exits(0).says(str![[r#"
HTTPS://example.com/u	content/en/_index.md
https://example.com/t	content/en/_index.md
"#]]);
}

#[test]
fn a_whole_address_of_this_site_leads_nowhere() {
    Site::bilingual()
        .file(
            "site.yaml",
            "title: Test\nlanguages: [en, pl]\nbase_url: https://pace.example/sub/\n",
        )
        .file(
            "content/en/_index.md",
            "---\ntitle: Home\n---\n\n[a](https://pace.example/sub/guides/gone/)\n",
        )
        .check()
        .exits(1)
        .reports(str![[r#"
error[broken-link]: there is no page `/guides/gone/`
 --> content/en/_index.md:5:1
  |
5 | [a](https://pace.example/sub/guides/gone/)
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: name a page by its file, such as guides/first-48-hours.md, or by its address
"#]]);
}

#[test]
fn a_whole_address_of_this_site_or_of_another_is_good() {
    Site::bilingual()
        .file(
            "site.yaml",
            "title: Test\nlanguages: [en, pl]\nbase_url: https://pace.example/sub/\n",
        )
        .file("content/en/help.md", "---\ntitle: Help\naliases: [/old/]\n---\n\nx\n")
        .file(
            "content/en/_index.md",
            "---\ntitle: Home\n---\n\n[a](https://pace.example/sub/help/?x=1#y) \
             [b](https://pace.example/sub) [c](https://pace.example/sub/pl/help/) \
             [d](https://pace.example/sub/old/) [e](https://pace.example/sub/search/) \
             [f](https://pace.example/sub/sitemap.xml) [g](https://pace.example/gone/) \
             [h](https://pace.example.com/sub/gone/) [i](https://example.org/gone/)\n",
        )
        .check()
        .exits(0);
}

#[test]
fn a_link_of_this_site_has_a_query() {
    Site::small()
        .file("content/en/help.md", "---\ntitle: Help\n---\n\nx\n")
        .file(
            "content/en/_index.md",
            "---\ntitle: Home\n---\n\n[a](help.md?x=1) [b](?y) [c](/gone/?z#a) [d](help%00.pdf)\n",
        )
        .check()
        .exits(1)
        .reports(str![[r#"
error[broken-link]: nothing on this site answers to `?x=1`
 --> content/en/_index.md:5:1
  |
5 | [a](help.md?x=1) [b](?y) [c](/gone/?z#a) [d](help%00.pdf)
  | ^^^^^^^^^^^^^^^^
  |
  = help: leave it out, or write %3F if it is part of the name of a file

error[broken-link]: nothing on this site answers to `?y`
 --> content/en/_index.md:5:18
  |
5 | [a](help.md?x=1) [b](?y) [c](/gone/?z#a) [d](help%00.pdf)
  |                  ^^^^^^^
  |
  = help: leave it out, or write %3F if it is part of the name of a file

error[broken-link]: there is no page `/gone/`
 --> content/en/_index.md:5:26
  |
5 | [a](help.md?x=1) [b](?y) [c](/gone/?z#a) [d](help%00.pdf)
  |                          ^^^^^^^^^^^^^^^
  |
  = help: name a page by its file, such as guides/first-48-hours.md, or by its address

error[broken-link]: there is no file `help\0.pdf`
 --> content/en/_index.md:5:42
  |
5 | [a](help.md?x=1) [b](?y) [c](/gone/?z#a) [d](help%00.pdf)
  |                                          ^^^^^^^^^^^^^^^^
  |
  = help: put the file beside the page and name it relative to the page
"#]]);
}
