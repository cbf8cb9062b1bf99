//! Edits as editors and people really make them.

use std::io::Write as _;
use std::process::Command;

use super::{HOME, Server, problems};
use crate::site::Site;

#[test]
fn a_saved_page_is_shown_and_told() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut events = server.events();
    let first = events.next();
    assert!(server.get("/").text().contains(first["version"].as_str().expect("is text")));
    site.write(HOME, "---\ntitle: Home\n---\n\nChanged words.\n");
    let second = events.next();
    assert_ne!(first["version"], second["version"]);
    assert_eq!(second["swap"], serde_json::Value::Null);
    let page = server.get("/").text();
    assert!(page.contains("Changed words."), "{page}");
    assert!(page.contains(second["version"].as_str().expect("is text")), "{page}");
}

#[test]
fn a_page_replaced_by_a_rename_is_shown() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut events = server.events();
    events.next();
    site.write("content/en/.new.tmp", "---\ntitle: Home\n---\n\nRenamed words.\n");
    std::fs::rename(site.path().join("content/en/.new.tmp"), site.path().join(HOME))
        .expect("can be renamed");
    events.next();
    assert!(server.get("/").text().contains("Renamed words."));
}

#[test]
fn a_style_sheet_is_exchanged_without_a_reload() {
    let site = Site::small().file("themes/pace/assets/css/main.css", "p { color: red }\n");
    let server = Server::of(&site);
    let mut events = server.events();
    let first = events.next();
    site.write("themes/pace/assets/css/main.css", "p { color: blue }\n");
    let second = events.next();
    assert_eq!(second["swap"]["from"], first["version"]);
    let sheets = second["swap"]["sheets"].as_object().expect("is a map");
    let (old, new) = sheets.iter().next().expect("has one");
    assert_eq!(server.get(old).status, 404);
    assert_eq!(server.get(new.as_str().expect("is text")).text(), "p { color: blue }\n");

    site.write("themes/pace/assets/css/main.css", "p { color: green }\n");
    site.write(HOME, "---\ntitle: Home\n---\n\nBoth.\n");
    let last = events.until(|_| server.get("/").text().contains("Both."));
    assert_ne!(last["version"], second["version"]);
}

#[test]
fn folders_may_come_go_and_change_their_names() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut events = server.events();
    events.next();
    site.write("content/en/deep/er/page.md", "---\ntitle: Deep\n---\n\nOne.\n");
    events.until(|_| server.get("/deep/er/page/").status == 200);
    site.write("content/en/deep/er/page.md", "---\ntitle: Deep\n---\n\nTwo.\n");
    events.until(|_| server.get("/deep/er/page/").text().contains("Two."));
    let folder = |name: &str| site.path().join("content/en").join(name);
    std::fs::rename(folder("deep"), folder("low")).expect("can be renamed");
    events.until(|_| server.get("/low/er/page/").status == 200);
    assert_eq!(server.get("/deep/er/page/").status, 404);
    site.write("content/en/low/er/page.md", "---\ntitle: Deep\n---\n\nThree.\n");
    events.until(|_| server.get("/low/er/page/").text().contains("Three."));

    let content = site.path().join("content");
    std::fs::rename(&content, site.path().join("away")).expect("can be renamed");
    events.until(|state| problems(state) > 0);
    std::fs::rename(site.path().join("away"), &content).expect("can be renamed");
    events.until(|state| problems(state) == 0);
    site.write(HOME, "---\ntitle: Home\n---\n\nBack.\n");
    events.until(|_| server.get("/").text().contains("Back."));
}

#[test]
fn a_file_that_is_emptied_and_then_filled_is_never_shown_empty() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut events = server.events();
    events.next();
    let mut file = std::fs::File::create(site.path().join(HOME)).expect("is emptied");
    assert!(server.get("/").text().contains("Welcome."));
    file.write_all(b"---\ntitle: Home\n---\n\nFilled again.\n").expect("is written");
    drop(file);
    events.until(|_| server.get("/").text().contains("Filled again."));
}

#[test]
fn what_an_editor_keeps_beside_a_file_is_no_page() {
    let site = Site::small();
    let server = Server::of(&site);
    let mut events = server.events();
    events.next();
    // As Vim saves: a swap file, a test of the folder, a backup, the new file.
    let folder = site.path().join("content/en");
    site.write("content/en/._index.md.swp", "swap");
    site.write("content/en/4913", "");
    site.remove("content/en/4913");
    std::fs::rename(folder.join("_index.md"), folder.join("_index.md~")).expect("is renamed");
    site.write(HOME, "---\ntitle: Home\n---\n\nSaved by Vim.\n");
    site.remove("content/en/_index.md~");
    site.remove("content/en/._index.md.swp");
    let last = events.until(|_| server.get("/").text().contains("Saved by Vim."));
    assert_eq!(problems(&last), 0, "{last}");
    assert_eq!(server.get("/4913/").status, 404);
}

/// A page of a site with very many.
fn numbered(number: usize, word: &str) -> (String, String) {
    (
        format!("content/en/many/page-{number}.md"),
        format!("---\ntitle: {word} {number}\n---\n\n{word}.\n"),
    )
}

#[test]
fn a_checkout_of_five_thousand_files_is_looked_at_a_few_times() {
    let mut site = Site::small();
    for number in 0..5_000 {
        let (file, text) = numbered(number, "before");
        site = site.file(&file, text);
    }
    let server = Server::of(&site);
    let mut events = server.events();
    events.next();
    // As Git does it: each file is removed and made anew.
    for number in 0..5_000 {
        let (file, text) = numbered(number, "after");
        site.remove(&file);
        site.write(&file, text);
    }
    let is_new =
        |number: usize| server.get(&format!("/many/page-{number}/")).text().contains("<p>after.");
    events.until(|state| problems(state) == 0 && [0, 2_500, 4_999].into_iter().all(is_new));
    let looks = server.told().filter(|line| line.contains(" pages in ")).count();
    assert!(looks <= 30, "{looks} looks");
}

#[cfg(target_os = "linux")]
#[test]
fn where_the_system_watches_no_more_folders_changes_are_looked_for() {
    let site = Site::small();
    // A user namespace of its own has limits of its own.
    let limit = "echo 0 > /proc/sys/user/max_inotify_watches";
    let allowed = Command::new("unshare").args(["-r", "sh", "-c", limit]).output();
    if !allowed.is_ok_and(|output| output.status.success()) {
        // This system lets nobody set limits; the words are tested beside the watcher.
        return;
    }
    let program = format!("{limit} && exec \"$0\" \"$@\"");
    let server = Server::under(&["unshare", "-r", "sh", "-c", &program], &site, &[]);
    server.news("changes are looked for every second");
    let mut events = server.events();
    events.next();
    site.write(HOME, "---\ntitle: Home\n---\n\nFound by looking.\n");
    events.next();
    assert!(server.get("/").text().contains("Found by looking."));
}
