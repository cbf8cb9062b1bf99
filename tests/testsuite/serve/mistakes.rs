//! Mistakes: the last good page stays, and everybody is told.

use super::{HOME, Server, problems};
use crate::site::Site;

#[test]
fn a_mistake_leaves_the_last_good_page_until_it_is_mended() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut events = server.events();
    let good = events.next();
    site.write(HOME, "---\ntitle: Home\n---\n\n[Lost](nowhere.md) <script>alert(1)</script>\n");
    let bad = events.next();
    assert_eq!(good["version"], bad["version"]);
    assert_eq!(problems(&bad), 1, "{bad}");
    assert_eq!(bad["mistakes"], 1, "{bad}");
    let text = bad["problems"][0].as_str().expect("is text");
    assert!(text.contains("content/en/_index.md:5:"), "{text}");
    assert!(server.get("/").text().contains("Welcome."));
    assert_eq!(server.news("_index.md:5:").trim_start().get(..3), Some("-->"));

    site.write(HOME, "---\ntitle: Home\n---\n\nMended.\n");
    // Between emptying the file and filling it, a slow machine may tell once more.
    events.until(|state| problems(state) == 0);
    assert!(server.get("/").text().contains("Mended."));
}

#[test]
fn of_very_many_mistakes_the_first_are_shown_and_all_are_counted() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut events = server.events();
    events.next();
    let lost: String = (0..30).map(|at| format!("[Lost](nowhere-{at}.md)\n")).collect();
    site.write(HOME, format!("---\ntitle: Home\n---\n\n{lost}"));
    let bad = events.next();
    assert_eq!((problems(&bad), &bad["mistakes"]), (21, &30.into()), "{bad}");
    assert_eq!(bad["problems"][20], "and 10 more, on the terminal");
}

#[test]
fn a_mistake_is_told_on_the_terminal_once() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut events = server.events();
    events.next();
    site.write(HOME, "---\ntitel: Home\n---\n");
    events.next();
    server.news("last good site is shown");
    site.write("content/en/other.md", "---\ntitle: Other\n---\n");
    events.next();
    let line = server.news("");
    assert!(line.contains("last good site is shown"), "{line}");
}

#[test]
fn a_site_that_begins_with_mistakes_says_so_until_they_are_mended() {
    let site = Site::small().file(HOME, "---\ntitle: Home\n---\n\n[<b>](nowhere.md)\n");
    let server = Server::of(&site);
    let page = server.get("/any/");
    assert_eq!(page.status, 503);
    assert!(page.text().contains("nowhere.md"), "{}", page.text());
    assert!(page.text().contains("/_pace/client.js"), "{}", page.text());
    assert!(!page.text().contains("<b>"), "{}", page.text());
    let mut events = server.events();
    let bad = events.next();
    site.write(HOME, "---\ntitle: Home\n---\n\nMended.\n");
    let good = events.next();
    assert_ne!(bad["version"], good["version"]);
    assert!(server.get("/").text().contains("Mended."));
}

#[test]
fn a_folder_that_is_no_site_is_said_and_can_become_one() {
    let site = Site::empty();
    let server = Server::of(&site);
    assert!(server.get("/").text().contains("no-site"));
    let mut events = server.events();
    events.next();
    site.write("site.yaml", "title: T\n");
    site.write(HOME, "---\ntitle: Late\n---\n\nHere now.\n");
    events.until(|state| problems(state) == 0);
    assert!(server.get("/").text().contains("Here now."));
}

#[test]
fn a_page_whose_template_fails_says_so() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut events = server.events();
    events.next();
    site.write("themes/pace/templates/home.html", "{{ page.nothing.there }}\n");
    events.next();
    let page = server.get("/");
    assert_eq!(page.status, 500);
    assert!(page.text().contains("themes/pace/templates/home.html"), "{}", page.text());
    server.news("home.html");
    std::fs::remove_dir_all(site.path().join("themes")).expect("can be removed");
    events.next();
    assert_eq!(server.get("/").status, 200);
}

#[test]
fn a_page_that_is_looked_at_stays_when_its_template_fails() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut events = server.events();
    events.next();
    assert_eq!(server.get("/").status, 200);
    site.write("themes/pace/templates/home.html", "{{ page.nothing.there }}\n");
    let bad = events.until(|state| problems(state) > 0);
    let text = bad["problems"][0].as_str().expect("is text");
    assert!(text.contains("themes/pace/templates/home.html:1:"), "{text}");
    assert!(server.get("/").text().contains("Welcome."));
}
