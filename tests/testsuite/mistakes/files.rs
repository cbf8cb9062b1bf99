//! Files that cannot be read or cannot be published under their name.

use snapbox::str;

use super::page;
use crate::site::Site;

#[test]
fn a_page_is_not_utf_8() {
    Site::small()
        .file("content/en/help.md", b"---\ntitle: Help\n---\n\nCaf\xe9\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[not-utf-8]: line 5 is not UTF-8 text
--> content/en/help.md
 = help: save the file as UTF-8 in your editor
"#]]);
}

#[test]
fn a_name_has_spaces() {
    Site::small().file("content/en/Get help.md", page("Help")).check().exits(1).reports(str![[
        r#"
error[wrong-file-name]: `Get help` cannot stand in an address
--> content/en/Get help.md
 = help: rename it to `get-help`
"#
    ]]);
}

#[test]
fn a_name_has_a_percent_sign() {
    Site::small().file("content/en/50%.md", page("Help")).check().exits(1).reports(str![[r#"
error[wrong-file-name]: `50%` cannot stand in an address
--> content/en/50%.md
 = help: rename it to `50`
"#]]);
}

#[test]
fn a_name_hides_its_direction() {
    Site::small().file("content/en/he\u{202e}lp.md", page("Help")).check().exits(1).reports(str![
        [r#"
error[wrong-file-name]: `he\u{202e}lp` cannot stand in an address
--> content/en/he\u{202e}lp.md
 = help: rename it to `help`
"#]
    ]);
}

#[cfg(unix)]
#[test]
fn a_link_leads_out_of_the_site() {
    let elsewhere = Site::empty().file("secret.md", page("Secret"));
    let site = Site::small();
    let link = site.path().join("content/en/secret.md");
    std::os::unix::fs::symlink(elsewhere.path().join("secret.md"), link).expect("can be made");
    site.check().exits(1).reports(str![[r#"
error[unreadable-file]: `content/en/secret.md` is not read: the link leads to a folder, to nothing, or out of the site folder
--> content/en/secret.md
 = help: put the file itself in the place of the link, or delete the link
"#]]);
}

/// The disk takes the name as it is; with a piece of the hash it would be too long.
#[test]
fn a_picture_has_the_longest_name_there_is() {
    let image = format!("{}.png", "a".repeat(251));
    let text = format!("---\ntitle: Help\n---\n\n![A map]({image})\n");
    let site =
        Site::small().file("content/en/help.md", text).file(&format!("content/en/{image}"), "x");
    site.check().exits(0);
    site.build().exits(0);
    let page = site.published("help/index.html");
    let name = site.tree("public/assets/media").into_keys().next().expect("is published");
    assert!(name.ends_with(".png") && page.contains(&format!("/assets/media/{name}")), "{page}");
}
