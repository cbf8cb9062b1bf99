//! Addresses that meet on some host or system only, and those that no host has:
//! what would be refused when the site is written is told of a file before.

use snapbox::str;

use super::page;
use crate::site::Site;

#[test]
fn two_names_differ_in_how_an_accent_is_encoded() {
    Site::bilingual()
        .file("content/en/caf\u{e9}.md", page("A"))
        .file("content/en/cafe\u{301}.md", page("B"))
        .check()
        .exits(1)
        .reports(str![[r#"
error[duplicate-url]: the address /café/ differs from /café/ of `content/en/café.md` in how its accents are encoded only
 --> content/en/café.md:2:1
  |
2 | title: A
  | ^^^^^^^^
  |
  = help: give one of them another name, `slug` or alias
"#]]);
}

#[test]
fn two_folders_differ_in_case_only() {
    Site::bilingual()
        .file("content/en/guides/a.md", page("A"))
        .file("content/en/Guides/b.md", page("B"))
        .check()
        .exits(1)
        .reports(str![[r#"
error[duplicate-url]: the folder /guides/ differs from /Guides/ of `content/en/Guides/b.md` in upper and lower case only
 --> content/en/guides/a.md:2:1
  |
2 | title: A
  | ^^^^^^^^
  |
  = help: write the name in one way: many hosts and systems cannot have both
"#]]);
}

#[test]
fn an_old_address_is_the_file_of_a_page() {
    Site::small()
        .file("content/en/help.md", "---\ntitle: Help\naliases: [/index.html]\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[duplicate-url]: the address /index.html is the same as / of `content/en/_index.md`
 --> content/en/help.md:3:11
  |
3 | aliases: [/index.html]
  |           ^^^^^^^^^^^
  |
  = help: give one of them another name, `slug` or alias
"#]]);
}

#[test]
fn an_old_address_is_a_file_and_another_needs_a_folder() {
    Site::small()
        .file("content/en/a.md", "---\ntitle: A\naliases: [/x]\n---\n")
        .file("content/en/b.md", "---\ntitle: B\naliases: [/x/, /y.html, /y.html/z]\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[duplicate-url]: /x/ needs a folder, and /x of `content/en/a.md` is a file of that name
 --> content/en/b.md:3:11
  |
3 | aliases: [/x/, /y.html, /y.html/z]
  |           ^^^
  |
  = help: give one of them another name, `slug` or alias

error[duplicate-url]: /y.html/z needs a folder, and /y.html of this page itself is a file of that name
 --> content/en/b.md:3:25
  |
3 | aliases: [/x/, /y.html, /y.html/z]
  |                         ^^^^^^^^^
  |
  = help: give one of them another name, `slug` or alias
"#]]);
}

#[test]
fn an_old_address_is_a_file_where_pages_stand() {
    Site::small()
        .file("content/en/guides/a.md", "---\ntitle: A\naliases: [/Guides]\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[duplicate-url]: /Guides would be a file, and /guides/ of the generator needs a folder of that name
 --> content/en/guides/a.md:3:11
  |
3 | aliases: [/Guides]
  |           ^^^^^^^
  |
  = help: give one of them another name, `slug` or alias
"#]]);
}

#[test]
fn a_page_needs_a_folder_where_a_file_of_the_generator_stands() {
    Site::small()
        .file("content/en/robots.md", "---\ntitle: R\nslug: robots.txt\n---\n")
        .file("content/en/home.md", "---\ntitle: H\nslug: index.html\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[duplicate-url]: /index.html/ needs a folder, and / of `content/en/_index.md` is a file of that name
 --> content/en/home.md:3:1
  |
3 | slug: index.html
  | ^^^^^
  |
  = help: give one of them another name, `slug` or alias

error[duplicate-url]: /robots.txt/ needs a folder, and /robots.txt of the generator is a file of that name
 --> content/en/robots.md:3:1
  |
3 | slug: robots.txt
  | ^^^^^
  |
  = help: give one of them another name, `slug` or alias
"#]]);
}

#[test]
fn old_addresses_belong_to_the_generator() {
    Site::small()
        .file(
            "content/en/a.md",
            "---\ntitle: A\naliases: [/_Redirects, /assets/old.css, /sitemap-2.xml, /sitemap.xml/x]\n---\n",
        )
        .check()
        .exits(1)
        .reports(str![[r#"
error[reserved-address]: addresses under /_Redirects/ belong to the generator
 --> content/en/a.md:3:11
  |
3 | aliases: [/_Redirects, /assets/old.css, /sitemap-2.xml, /sitemap.xml/x]
  |           ^^^^^^^^^^^
  |
  = help: delete this old address: nothing of yours can have stood there

error[reserved-address]: addresses under /assets/ belong to the generator
 --> content/en/a.md:3:24
  |
3 | aliases: [/_Redirects, /assets/old.css, /sitemap-2.xml, /sitemap.xml/x]
  |                        ^^^^^^^^^^^^^^^
  |
  = help: delete this old address: nothing of yours can have stood there

error[reserved-address]: addresses under /sitemap-2.xml/ belong to the generator
 --> content/en/a.md:3:41
  |
3 | aliases: [/_Redirects, /assets/old.css, /sitemap-2.xml, /sitemap.xml/x]
  |                                         ^^^^^^^^^^^^^^
  |
  = help: delete this old address: nothing of yours can have stood there

error[reserved-address]: addresses under /sitemap.xml/ belong to the generator
 --> content/en/a.md:3:57
  |
3 | aliases: [/_Redirects, /assets/old.css, /sitemap-2.xml, /sitemap.xml/x]
  |                                                         ^^^^^^^^^^^^^^
  |
  = help: delete this old address: nothing of yours can have stood there
"#]]);
}

#[test]
fn an_old_address_is_that_of_another_host() {
    Site::small()
        .file("content/en/a.md", "---\ntitle: A\naliases: [//example.org/]\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[wrong-value]: expected an address from the root, such as /old/page/, found `//example.org/`
 --> content/en/a.md:3:11
  |
3 | aliases: [//example.org/]
  |           ^^^^^^^^^^^^^^
"#]]);
}

#[test]
fn no_output_can_be_taken_by_an_old_address() {
    let site = Site::bilingual()
        .file("content/en/presentations/talk.md", "---\ntitle: Talk\n---\n\n## One\n\nWords.\n")
        .file(
            "content/en/updates/new.md",
            "---\ntitle: New\ndate: 2026-11-01\ntags: [pay]\n---\n\nx\n",
        );
    site.build().exits(0);
    let outputs = site.tree("public");
    assert!(outputs.len() > 20, "{outputs:?}");
    let hidden = |path: &&String| path.starts_with('.');
    let taken: Vec<String> =
        outputs.keys().filter(|path| !hidden(path)).map(|path| format!("\"/{path}\"")).collect();
    let text = format!("---\ntitle: Old\naliases:\n  - {}\n---\n", taken.join("\n  - "));
    let run = site.file("content/en/old.md", text).check().exits(1);
    let told = run.stderr();
    for (line, path) in (4..).zip(&taken) {
        assert!(
            told.contains(&format!("content/en/old.md:{line}:")),
            "{path} can be taken: {told}"
        );
    }
}

#[test]
fn an_address_is_longer_than_hosts_take() {
    let folder = "a".repeat(190);
    let path = [folder.as_str(); 6].join("/");
    let run = Site::small()
        .file("content/en/a.md", format!("---\ntitle: A\naliases: [/{path}/]\n---\n"))
        .file(&format!("content/en/{path}.md"), page("B"))
        .check()
        .exits(1);
    let told = run.stderr();
    assert_eq!(
        told.matches("error[wrong-address]: this address has more than 1024 bytes").count(),
        2,
        "{told}"
    );
}

#[test]
fn windows_has_devices_of_these_names() {
    Site::small()
        .file("content/en/con.md", page("A"))
        .file("content/en/b.md", "---\ntitle: B\nslug: lpt1.html\n---\n")
        .file("content/en/c.md", "---\ntitle: C\naliases: [/old/NUL.txt]\n---\n")
        .file("content/en/d.md", "---\ntitle: D\ntags: [aux]\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[wrong-slug]: no file or folder can be called `lpt1.html` on Windows
 --> content/en/b.md:3:7
  |
3 | slug: lpt1.html
  |       ^^^^^^^^^
  |
  = help: write more, such as `page-lpt1.html`

error[wrong-address]: no file or folder can be called `NUL.txt` on Windows
 --> content/en/c.md:3:11
  |
3 | aliases: [/old/NUL.txt]
  |           ^^^^^^^^^^^^
  |
  = help: delete this old address, or give the one of a folder above it

error[wrong-file-name]: no file or folder can be called `con` on Windows
--> content/en/con.md
 = help: rename it, such as to `page-con`

error[wrong-tag]: the page of the tag `aux` could not be on Windows
 --> content/en/d.md:3:8
  |
3 | tags: [aux]
  |        ^^^
  |
  = help: use another word, or two: con, aux, prn and nul are names of devices
"#]]);
}

#[test]
fn names_that_only_look_like_these_are_taken() {
    let site = Site::bilingual()
        .file(
            "content/en/contact.md",
            "---\ntitle: A\naliases: [/console/, /tags/old/, /sitemap-old.xml]\n---\n",
        )
        .file(
            "content/en/caf\u{e9}.md",
            "---\ntitle: B\naliases: [/old.html, /old/x, /old/y/, /pl/old]\n---\n",
        )
        .file(
            "content/en/b/robots.txt.md",
            "---\ntitle: C\naliases: [/b/assets/x, /searching/, /x/index.htm]\n---\n",
        );
    site.build().exits(0);
}
