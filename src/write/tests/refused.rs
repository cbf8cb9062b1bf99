//! What the system, or a stage, may do wrong on the way.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::PathBuf;

use super::{Room, files, stage, tree};
use crate::write::{Tier, WriteError};

#[test]
fn every_cause_has_its_own_words() {
    let said = |number| WriteError::io(PathBuf::from("x"), io::Error::from_raw_os_error(number));
    assert!(matches!(said(28), WriteError::Full { .. }));
    assert!(matches!(said(122), WriteError::Full { .. }), "a quota");
    assert!(matches!(said(30), WriteError::ReadOnly { .. }));
    assert!(matches!(said(13), WriteError::Denied { .. }));
    assert!(matches!(said(5), WriteError::Io { .. }));
    let errors = [said(28), said(30), said(13), said(5)];
    let printed: BTreeSet<String> =
        errors.iter().map(|error| format!("{error} ({})", error.help())).collect();
    assert_eq!(printed.len(), 4);
    for error in &errors {
        let diagnostic = error.diagnostic();
        assert!(diagnostic.message.contains("`x`"), "{}", diagnostic.message);
        assert!(!diagnostic.message.ends_with('.'));
        assert!(diagnostic.help.is_some());
    }
}

#[test]
fn one_path_is_made_once() {
    let room = Room::new();
    let publisher = room.open(None).expect("is taken");
    publisher.stage("a/index.html", Tier::Page, b"one").expect("is staged");
    let error = publisher.stage("a/index.html", Tier::Page, b"one").expect_err("is twice");
    assert!(matches!(error, WriteError::Twice { .. }), "{error}");
}

#[test]
fn paths_that_a_host_confuses_are_refused() {
    for (one, other) in [
        ("About/index.html", "about/index.html"),
        ("about/index.html", "About/other.html"),
        ("a/Photo.jpg", "a/photo.jpg"),
        ("usługi/index.html", "USŁUGI/index.html"),
        ("caf\u{e9}/index.html", "cafe\u{301}/index.html"),
    ] {
        let room = Room::new();
        let publisher = room.open(None).expect("is taken");
        publisher.stage(one, Tier::Page, b"one").expect("is staged");
        let error = publisher.stage(other, Tier::Page, b"other").expect_err("meets the first");
        assert!(matches!(error, WriteError::Collision { .. }), "{one}, {other}: {error}");
    }
}

#[test]
fn a_path_is_not_a_file_and_a_folder() {
    for (one, other) in
        [("a", "a/index.html"), ("a/index.html", "a"), ("a/b/c", "A"), ("A", "a/b/c")]
    {
        let room = Room::new();
        let publisher = room.open(None).expect("is taken");
        publisher.stage(one, Tier::Page, b"one").expect("is staged");
        let error = publisher.stage(other, Tier::Page, b"other").expect_err("meets the first");
        assert!(matches!(error, WriteError::FileAndFolder { .. }), "{one}, {other}: {error}");
    }
}

#[test]
fn a_path_outside_the_output_is_refused() {
    let room = Room::new();
    let publisher = room.open(None).expect("is taken");
    for bad in ["../index.html", "/index.html", "", "a//b", ".pace/manifest", "a/../../b"] {
        let error = publisher.stage(bad, Tier::Page, b"x").expect_err("is refused");
        assert!(matches!(error, WriteError::WrongPath { .. }), "{bad}: {error}");
        assert!(!publisher.holds(bad, crate::model::file_ref::ContentHash::of(b"x")));
    }
}

#[test]
fn a_file_that_is_not_ours_is_not_overwritten() {
    let room = Room::new();
    room.publish(&files(&[("index.html", "home")]), None).expect("is published");
    room.put("a/index.html", "mine");
    room.put("b", "mine");
    room.put("c/deep/mine.txt", "mine");
    let before = tree(&room.out());
    for path in ["a/index.html", "b", "b/index.html"] {
        let publisher = room.open(None).expect("is taken");
        let error = publisher.stage(path, Tier::Page, b"ours").expect_err("is in the way");
        assert!(matches!(error, WriteError::InTheWay { .. }), "{path}: {error}");
    }
    // A folder with somebody's file in it does not become a file.
    let error = room
        .publish(&files(&[("index.html", "new"), ("c", "ours")]), None)
        .expect_err("is in the way");
    assert!(
        matches!(&error, WriteError::InTheWay { path } if path.ends_with("c/deep/mine.txt")),
        "{error}"
    );
    assert_eq!(tree(&room.out()), before);
}

#[test]
fn a_file_that_appears_during_the_build_is_not_overwritten() {
    let room = Room::new();
    room.publish(&files(&[("index.html", "home")]), None).expect("is published");
    for (path, in_the_way) in [("new.html", "new.html"), ("fresh/x/index.html", "fresh/mine.txt")] {
        let publisher = room.open(None).expect("is taken");
        publisher.stage("index.html", Tier::Page, b"home").expect("is staged");
        publisher.stage(path, Tier::Page, b"ours").expect("is staged");
        room.put(in_the_way, "mine");
        let error = publisher.commit().expect_err("is in the way");
        assert!(matches!(error, WriteError::InTheWay { .. }), "{path}: {error}");
        assert_eq!(fs::read_to_string(room.out().join(in_the_way)).expect("stands"), "mine");
        fs::remove_file(room.out().join(in_the_way)).expect("is removed");
        let _ = fs::remove_dir(room.out().join("fresh"));
    }
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;

    fn elsewhere(room: &Room) -> PathBuf {
        let folder = room.at("elsewhere");
        fs::create_dir(&folder).expect("a folder");
        fs::write(folder.join("index.html"), "mine").expect("a file");
        fs::create_dir(folder.join("empty")).expect("a folder");
        folder
    }

    #[test]
    fn nothing_is_written_through_a_link() {
        let room = Room::new();
        room.publish(&files(&[("index.html", "home"), ("a/index.html", "a")]), None)
            .expect("is published");
        let target = elsewhere(&room);
        symlink(&target, room.out().join("b")).expect("a link");
        fs::remove_dir_all(room.out().join("a")).expect("is removed");
        symlink(&target, room.out().join("a")).expect("a link");
        for path in ["b/new.html", "b/deep/new.html", "a/index.html"] {
            let publisher = room.open(None).expect("is taken");
            let error = publisher.stage(path, Tier::Page, b"ours").expect_err("is a link");
            assert!(matches!(error, WriteError::Link { .. }), "{path}: {error}");
        }
        assert_eq!(tree(&target), files(&[("index.html", "mine")]));
    }

    #[test]
    fn nothing_is_deleted_through_a_link() {
        let room = Room::new();
        let first =
            files(&[("index.html", "home"), ("a/index.html", "a"), ("a/empty/index.html", "a")]);
        room.publish(&first, None).expect("is published");
        let target = elsewhere(&room);
        fs::remove_dir_all(room.out().join("a")).expect("is removed");
        symlink(&target, room.out().join("a")).expect("a link");
        let report = room.publish(&files(&[("index.html", "home")]), None).expect("is published");
        assert_eq!(report.deleted, 0);
        assert_eq!(tree(&target), files(&[("index.html", "mine")]));
        assert!(target.join("empty").is_dir());
        assert!(room.out().join("a").is_symlink());
    }

    #[test]
    fn a_link_in_the_place_of_our_file_is_replaced_and_not_followed() {
        let room = Room::new();
        room.publish(&files(&[("index.html", "home"), ("b.html", "b")]), None)
            .expect("is published");
        let target = elsewhere(&room).join("index.html");
        for name in ["index.html", "b.html"] {
            fs::remove_file(room.out().join(name)).expect("is removed");
            symlink(&target, room.out().join(name)).expect("a link");
        }
        // One is written again, the other is gone from the site.
        room.publish(&files(&[("index.html", "home")]), None).expect("is published");
        assert_eq!(tree(&room.out()), files(&[("index.html", "home")]));
        assert_eq!(fs::read_to_string(target).expect("stands"), "mine");
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_told() {
        use std::os::unix::fs::PermissionsExt as _;
        let room = Room::new();
        fs::create_dir(room.out()).expect("a folder");
        fs::set_permissions(room.out(), fs::Permissions::from_mode(0o555)).expect("is set");
        match room.open(None) {
            Err(error) => assert!(matches!(error, WriteError::Denied { .. }), "{error}"),
            // The superuser may write anywhere: the system refuses nothing.
            Ok(publisher) => assert!(stage(&publisher, &files(&[("a", "a")])).is_ok()),
        }
        fs::set_permissions(room.out(), fs::Permissions::from_mode(0o755)).expect("is set");
    }
}
