//! Which folders are taken, and which are refused and left as they were.

use std::fs;

use super::{Room, files, refusal, tree};
use crate::write::{Publisher, WriteError};

#[test]
fn a_folder_that_does_not_stand_is_made() {
    let room = Room::new();
    let out = room.at("new/deep/public");
    drop(Publisher::open(&out, &room.site(), None).expect("is taken"));
    assert!(out.is_dir());
}

#[test]
fn two_cannot_write_at_once() {
    let room = Room::new();
    let held = room.open(None).expect("is taken");
    let error = refusal(room.open(None));
    assert!(matches!(error, WriteError::Locked { .. }), "{error}");
    assert!(error.to_string().starts_with("another `pace` is writing to"), "{error}");
    assert!(!error.help().is_empty());
    drop(held);
    room.open(None).expect("is free again");
}

#[test]
fn a_file_is_no_folder() {
    let room = Room::new();
    fs::write(room.out(), "a file").expect("a file");
    let error = refusal(room.open(None));
    assert!(matches!(error, WriteError::NotAFolder { .. }), "{error}");
    assert_eq!(fs::read_to_string(room.out()).expect("stands"), "a file");
}

#[test]
fn a_file_above_the_folder_is_told() {
    let room = Room::new();
    fs::write(room.at("file"), "a file").expect("a file");
    let error = refusal(Publisher::open(&room.at("file/public"), &room.site(), None));
    assert!(matches!(error, WriteError::Io { .. }), "{error}");
}

#[test]
fn the_sources_of_the_site_are_never_the_output() {
    let room = Room::new();
    for folder in [
        "site/content",
        "site/content/public",
        "site/themes/x",
        "site/locales",
        "site/public/../content/x",
    ] {
        let error = refusal(Publisher::open(&room.at(folder), &room.site(), None));
        assert!(matches!(error, WriteError::AmongSources { .. }), "{folder}: {error}");
    }
    for folder in ["site", "", "site/content/.."] {
        let error = refusal(Publisher::open(&room.at(folder), &room.site(), None));
        assert!(matches!(error, WriteError::HoldsSources { .. }), "{folder:?}: {error}");
    }
    assert!(!room.at("site/content/public").exists());
    assert!(!room.at("site/themes").exists());
    assert!(!room.at("site/.pace").exists());
}

#[test]
fn a_folder_full_of_other_things_is_refused_untouched() {
    let room = Room::new();
    room.put("letters/to-a-friend.txt", "Dear friend");
    room.put("budget.ods", "numbers");
    let before = tree(&room.out());
    let error = refusal(room.open(None));
    assert!(
        matches!(&error, WriteError::NotOurs { found, .. } if found == "budget.ods"),
        "{error}"
    );
    assert_eq!(tree(&room.out()), before);
    assert!(!room.out().join(".pace").exists());
}

#[test]
fn hidden_files_do_not_make_a_folder_somebody_elses() {
    let room = Room::new();
    room.put(".git", "gitdir: ../.git/worktrees/public");
    let site = files(&[("index.html", "home")]);
    room.publish(&site, None).expect("is published");
    assert_eq!(tree(&room.out()).len(), 2);
}

#[test]
fn a_damaged_or_newer_list_of_files_deletes_nothing() {
    let room = Room::new();
    let site = files(&[("index.html", "home"), ("a/index.html", "a")]);
    room.publish(&site, None).expect("is published");
    let path = room.out().join(".pace/manifest");
    let sound = fs::read_to_string(&path).expect("stands");

    fs::write(&path, sound.replace("a/index.html", "b/index.html")).expect("is written");
    let error = refusal(room.open(None));
    assert!(matches!(error, WriteError::CorruptManifest { .. }), "{error}");
    assert!(error.help().contains("nothing was changed"), "{}", error.help());

    fs::write(&path, sound.replace("pace-manifest 1", "pace-manifest 7")).expect("is written");
    let error = refusal(room.open(None));
    assert!(matches!(error, WriteError::NewerManifest { found: 7, .. }), "{error}");

    fs::write(&path, "").expect("is written");
    assert!(matches!(refusal(room.open(None)), WriteError::CorruptManifest { .. }));
    assert_eq!(tree(&room.out()), site);

    fs::write(&path, sound).expect("is written");
    room.publish(&files(&[("index.html", "home")]), None).expect("is published");
    assert_eq!(tree(&room.out()), files(&[("index.html", "home")]));
}

#[test]
fn what_a_killed_run_left_is_removed() {
    let room = Room::new();
    room.publish(&files(&[("index.html", "home")]), None).expect("is published");
    room.put(".pace/tmp/tree/a/index.html", "half a p");
    room.put(".pace/tmp/17", "half a p");
    drop(room.open(None).expect("is taken"));
    assert!(!room.out().join(".pace/tmp").exists());
}

#[test]
fn something_in_the_place_of_our_own_folder_is_told() {
    let room = Room::new();
    room.put(".pace", "a file");
    assert!(matches!(refusal(room.open(None)), WriteError::InTheWay { .. }));
    fs::remove_file(room.out().join(".pace")).expect("is removed");
    fs::create_dir_all(room.out().join(".pace/lock")).expect("a folder");
    assert!(matches!(refusal(room.open(None)), WriteError::InTheWay { .. }));
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_link_to_the_output_is_followed_once() {
        let room = Room::new();
        fs::create_dir(room.at("www")).expect("a folder");
        symlink(room.at("www"), room.out()).expect("a link");
        room.publish(&files(&[("index.html", "home")]), None).expect("is published");
        assert_eq!(tree(&room.at("www")), files(&[("index.html", "home")]));
    }

    #[test]
    fn a_link_to_the_sources_or_to_nowhere_is_refused() {
        let room = Room::new();
        symlink(room.at("site/content"), room.out()).expect("a link");
        assert!(matches!(refusal(room.open(None)), WriteError::AmongSources { .. }));
        fs::remove_file(room.out()).expect("is removed");
        symlink(room.at("nowhere"), room.out()).expect("a link");
        assert!(matches!(refusal(room.open(None)), WriteError::NotAFolder { .. }));
        assert!(!room.at("nowhere").exists());
    }

    #[test]
    fn sources_that_are_elsewhere_are_sources() {
        let room = Room::new();
        fs::create_dir_all(room.at("texts/themes")).expect("a folder");
        symlink(room.at("texts/themes"), room.at("site/themes")).expect("a link");
        let error = refusal(Publisher::open(&room.at("texts/themes/out"), &room.site(), None));
        assert!(matches!(error, WriteError::AmongSources { .. }), "{error}");
        let error = refusal(Publisher::open(&room.at("texts"), &room.site(), None));
        assert!(matches!(error, WriteError::HoldsSources { .. }), "{error}");
    }

    #[test]
    fn our_own_folder_is_not_entered_through_a_link() {
        let room = Room::new();
        room.publish(&files(&[("index.html", "home")]), None).expect("is published");
        fs::create_dir(room.at("elsewhere")).expect("a folder");
        fs::write(room.at("elsewhere/manifest"), "mine").expect("a file");
        for name in [".pace/tmp", ".pace/lock", ".pace"] {
            let path = room.out().join(name);
            let _ = fs::remove_file(&path);
            let _ = fs::remove_dir_all(&path);
            symlink(room.at("elsewhere"), &path).expect("a link");
            let error = refusal(room.open(None));
            assert!(matches!(error, WriteError::Link { .. }), "{name}: {error}");
            fs::remove_file(&path).expect("is removed");
        }
        assert_eq!(tree(&room.at("elsewhere")), files(&[("manifest", "mine")]));
    }
}
