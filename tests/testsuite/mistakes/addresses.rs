//! Two pages at one address, and addresses that belong to somebody else.

use snapbox::str;

use super::page;
use crate::site::Site;

#[test]
fn a_slug_is_taken_by_another_page() {
    Site::small()
        .file("content/en/help.md", page("Help"))
        .file("content/en/support.md", "---\ntitle: Support\nslug: help\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[duplicate-url]: the address /help/ is already taken by `content/en/help.md`
 --> content/en/support.md:3:1
  |
3 | slug: help
  | ^^^^^
  |
  = help: give one of them another name, `slug` or alias
"#]]);
}

#[test]
fn an_old_address_is_that_of_a_page() {
    Site::small()
        .file("content/en/help.md", page("Help"))
        .file("content/en/support.md", "---\ntitle: Support\naliases: [/help/]\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[duplicate-url]: the address /help/ is already taken by `content/en/help.md`
 --> content/en/support.md:3:11
  |
3 | aliases: [/help/]
  |           ^^^^^^
  |
  = help: give one of them another name, `slug` or alias
"#]]);
}

#[test]
fn two_pages_have_the_same_old_address() {
    Site::small()
        .file("content/en/help.md", "---\ntitle: Help\naliases: [/old/]\n---\n")
        .file("content/en/support.md", "---\ntitle: Support\naliases: [/old/]\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[duplicate-url]: the address /old/ is already taken by `content/en/help.md`
 --> content/en/support.md:3:11
  |
3 | aliases: [/old/]
  |           ^^^^^
  |
  = help: give one of them another name, `slug` or alias
"#]]);
}

#[test]
fn two_addresses_differ_in_case_only() {
    Site::small()
        .file("content/en/help.md", page("Help"))
        .file("content/en/support.md", "---\ntitle: Support\nslug: Help\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[duplicate-url]: the address /help/ differs from /Help/ of `content/en/support.md` in upper and lower case only
 --> content/en/help.md:2:1
  |
2 | title: Help
  | ^^^^^^^^^^^
  |
  = help: give one of them another name, `slug` or alias
"#]]);
}

#[test]
fn a_page_and_a_folder_have_the_same_name() {
    Site::small()
        .file("content/en/help.md", page("Help"))
        .file("content/en/help/_index.md", page("Help"))
        .check()
        .exits(1)
        .reports(str![[r#"
error[duplicate-url]: `help` is a page and a folder with its own page
--> content/en/help/_index.md
 = help: keep one of them: content/en/help.md or content/en/help/_index.md

warning[duplicate-title]: `Help` is the title of content/en/help.md too
 --> content/en/help/_index.md:2:8
  |
2 | title: Help
  |        ^^^^
  |
  = help: say in each title what is found on that page alone
"#]]);
}

#[test]
fn an_address_belongs_to_the_generator() {
    Site::small().file("content/en/search.md", page("Find")).check().exits(1).reports(str![[r#"
error[reserved-address]: addresses under /search/ belong to the generator
--> content/en/search.md
 = help: give the file or folder another name
"#]]);
}

#[test]
fn an_address_belongs_to_a_language() {
    Site::bilingual().file("content/en/pl/help.md", page("Help")).check().exits(1).reports(str![[
        r#"
error[reserved-address]: addresses under /pl/ belong to a language
--> content/en/pl/help.md
 = help: give the file or folder another name
"#
    ]]);
}

#[test]
fn a_slug_belongs_to_the_generator() {
    Site::small()
        .file("content/en/find.md", "---\ntitle: Find\nslug: tags\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[reserved-address]: addresses under /tags/ belong to the generator
--> content/en/find.md
 = help: give the file or folder another name
"#]]);
}
