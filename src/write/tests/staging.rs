//! What is written, what is kept, and what a build that is given up leaves.

use std::fs;

use rayon::prelude::*;

use super::{Files, Room, files, folders, manifest, stage, tree};
use crate::model::file_ref::ContentHash;
use crate::write::{Publisher, Remembered, Tier};

fn site() -> Files {
    files(&[
        ("index.html", "home"),
        ("a/index.html", "a"),
        ("assets/x.css", "x"),
        ("sitemap.xml", "s"),
    ])
}

#[test]
fn a_site_is_published_and_counted() {
    let room = Room::new();
    let report = room.publish(&site(), None).expect("is published");
    assert_eq!((report.written, report.kept, report.deleted, report.bytes), (4, 0, 0, 7));
    assert_eq!(tree(&room.out()), site());
    let text = manifest(&room.out()).expect("stands");
    assert!(
        text.contains(&format!("{}  a/index.html\n", ContentHash::of(b"a").to_hex())),
        "{text}"
    );
}

#[test]
fn the_same_site_again_writes_nothing() {
    let room = Room::new();
    let first = room.publish(&site(), None).expect("is published");
    let inode_changes = |room: &Room| {
        fs::metadata(room.out().join(".pace/manifest")).expect("stands").modified().ok()
    };
    let before = inode_changes(&room);
    for remembered in [Some(&first.remembered), None] {
        let again = room.publish(&site(), remembered).expect("is published");
        assert_eq!((again.written, again.kept, again.deleted, again.bytes), (0, 4, 0, 0));
        assert_eq!(again.remembered, first.remembered);
        assert_eq!(inode_changes(&room), before, "the manifest was written again");
    }
}

#[test]
fn what_is_gone_from_the_site_is_deleted_with_its_folder() {
    let room = Room::new();
    let mut more = site();
    more.extend(files(&[("b/c/d/index.html", "d"), ("b/c/x.html", "x")]));
    room.publish(&more, None).expect("is published");
    room.put("b/mine.txt", "mine");
    let report = room.publish(&site(), None).expect("is published");
    assert_eq!((report.deleted, report.kept), (2, 4));
    let folders: Vec<String> = folders(&room.out()).into_iter().collect();
    assert_eq!(folders, ["a", "assets", "b"], "a folder with somebody's file in it stays");
}

#[test]
fn a_build_that_is_given_up_changes_nothing() {
    let room = Room::new();
    room.publish(&site(), None).expect("is published");
    let (before, listed) = (tree(&room.out()), manifest(&room.out()));
    let publisher = room.open(None).expect("is taken");
    stage(&publisher, &files(&[("index.html", "new"), ("new/index.html", "new"), ("a", "a file")]))
        .expect("is staged");
    assert_eq!(tree(&room.out()), before, "staging shows nothing");
    drop(publisher);
    assert_eq!((tree(&room.out()), manifest(&room.out())), (before, listed));
    assert!(!room.out().join(".pace/tmp").exists());
}

#[test]
fn a_kept_file_has_to_be_there_still() {
    let room = Room::new();
    let hash = ContentHash::of(b"a");
    let report = room.publish(&site(), None).expect("is published");
    let keeps = |remembered: Option<&Remembered>| {
        let publisher = room.open(remembered).expect("is taken");
        assert_eq!(
            publisher.holds("a/index.html", hash),
            publisher.keep("a/index.html", hash).expect("is free")
        );
        publisher.holds("a/index.html", hash)
    };
    assert!(keeps(Some(&report.remembered)));
    assert!(keeps(None));
    // Of the same size, so that only the times or the content tell.
    fs::write(room.out().join("a/index.html"), "b").expect("is written");
    assert!(!keeps(Some(&report.remembered)));
    assert!(!keeps(None));
    fs::remove_file(room.out().join("a/index.html")).expect("is removed");
    assert!(!keeps(Some(&report.remembered)));
    fs::create_dir(room.out().join("a/index.html")).expect("a folder");
    assert!(!keeps(Some(&report.remembered)));
}

#[test]
fn a_file_not_in_the_manifest_is_not_held() {
    let room = Room::new();
    room.publish(&site(), None).expect("is published");
    room.put("mine.html", "a");
    let publisher = room.open(None).expect("is taken");
    assert!(!publisher.holds("mine.html", ContentHash::of(b"a")));
    assert!(!publisher.holds("a/index.html", ContentHash::of(b"other")));
    assert!(!publisher.keep("../index.html", ContentHash::of(b"a")).expect("is not held"));
}

#[test]
fn a_touched_file_is_read_and_a_changed_one_written_again() {
    let room = Room::new();
    let report = room.publish(&site(), None).expect("is published");
    let path = room.out().join("a/index.html");
    // The same content written again: other times, so it is read and kept.
    fs::write(&path, "a").expect("is written");
    let again = room.publish(&site(), Some(&report.remembered)).expect("is published");
    assert_eq!((again.written, again.kept), (0, 4));
    fs::write(&path, "z").expect("is written");
    let again = room.publish(&site(), Some(&again.remembered)).expect("is published");
    assert_eq!((again.written, again.kept), (1, 3));
    assert_eq!(tree(&room.out()), site());
}

#[test]
fn keeping_and_staging_give_what_a_clean_build_gives() {
    let room = Room::new();
    let report = room.publish(&site(), None).expect("is published");
    let publisher = room.open(Some(&report.remembered)).expect("is taken");
    for path in ["a/index.html", "assets/x.css"] {
        let hash = ContentHash::of(site()[path].as_bytes());
        assert!(publisher.keep(path, hash).expect("is free"));
    }
    publisher.stage("index.html", Tier::Page, b"new home").expect("is staged");
    let report = publisher.commit().expect("is published");
    assert_eq!((report.written, report.kept, report.deleted), (1, 2, 1));

    let clean = Room::new();
    clean.publish(&tree(&room.out()), None).expect("is published");
    assert_eq!(manifest(&room.out()), manifest(&clean.out()));
    assert_eq!(tree(&room.out())["index.html"], "new home");
    assert!(room.open(Some(&report.remembered)).expect("is taken").is_intact());
}

#[test]
fn an_intact_output_is_known_without_reading_it() {
    let room = Room::new();
    let report = room.publish(&site(), None).expect("is published");
    let intact =
        |remembered: Option<&Remembered>| room.open(remembered).expect("is taken").is_intact();
    assert!(intact(Some(&report.remembered)));
    room.put("mine.txt", "mine");
    assert!(intact(Some(&report.remembered)), "other files do not count");
    assert!(!intact(None));
    assert!(!intact(Some(&Remembered::default())));
    fs::remove_file(room.out().join("sitemap.xml")).expect("is removed");
    assert!(!intact(Some(&report.remembered)));
}

#[test]
fn an_old_memory_only_costs_time() {
    let room = Room::new();
    let old = room.publish(&site(), None).expect("is published").remembered;
    let mut changed = site();
    changed.insert("a/index.html".into(), "b".into());
    room.publish(&changed, None).expect("is published");
    // The memory says that `a` had another content; nobody may believe it.
    let report = room.publish(&changed, Some(&old)).expect("is published");
    assert_eq!((report.written, report.kept), (0, 4));
    let report = room.publish(&site(), Some(&old)).expect("is published");
    assert_eq!((report.written, report.kept), (1, 3));
    assert_eq!(tree(&room.out()), site());
}

#[test]
fn a_memory_survives_the_cache() {
    let room = Room::new();
    let report = room.publish(&site(), None).expect("is published");
    let bytes = postcard::to_stdvec(&report.remembered).expect("can be kept");
    let read: Remembered = postcard::from_bytes(&bytes).expect("can be read");
    assert_eq!(read, report.remembered);
}

#[test]
fn many_threads_stage_at_once() {
    let room = Room::new();
    let site: Files = (0..600)
        .map(|page| {
            (format!("s{}/t{}/p{page}/index.html", page % 3, page % 7), format!("page {page}"))
        })
        .collect();
    for _ in 0..2 {
        let publisher: Publisher<'_> = room.open(None).expect("is taken");
        site.par_iter().for_each(|(path, text)| {
            publisher.stage(path, Tier::Page, text.as_bytes()).expect("is staged");
        });
        publisher.commit().expect("is published");
        assert_eq!(tree(&room.out()), site);
    }
}

#[test]
fn an_empty_site_takes_everything_away() {
    let room = Room::new();
    room.publish(&site(), None).expect("is published");
    let report = room.publish(&Files::new(), None).expect("is published");
    assert_eq!((report.deleted, tree(&room.out()).len(), folders(&room.out()).len()), (4, 0, 0));
}

/// A disk that ignores case shows one file by two names. A hard link does too.
#[cfg(unix)]
#[test]
fn a_name_that_changes_its_case_alone_is_the_same_file() {
    let room = Room::new();
    room.publish(&files(&[("About.html", "a")]), None).expect("is published");
    let both = |room: &Room| {
        let out = room.out();
        fs::hard_link(out.join("About.html"), out.join("about.html")).expect("a link");
    };
    both(&room);
    room.publish(&files(&[("about.html", "b")]), None).expect("is ours, so not in the way");
    assert_eq!(tree(&room.out()), files(&[("about.html", "b")]));

    // After a kill the list may have both names: the file has to stay.
    let listed = Room::new();
    listed.publish(&files(&[("About.html", "b")]), None).expect("is published");
    both(&listed);
    let hash = ContentHash::of(b"b");
    let names = ["About.html", "about.html"].map(|name| (name.into(), hash));
    let text = crate::write::manifest::Manifest::new(names.to_vec()).to_text();
    fs::write(listed.out().join(".pace/manifest"), text).expect("is written");
    let report = listed.publish(&files(&[("about.html", "b")]), None).expect("is published");
    assert_eq!((report.kept, report.deleted), (1, 0));
    assert_eq!(tree(&listed.out())["about.html"], "b");
}

#[cfg(unix)]
#[test]
fn a_file_of_another_name_in_other_case_is_somebody_elses() {
    let room = Room::new();
    room.publish(&files(&[("About.html", "a")]), None).expect("is published");
    room.put("about.html", "mine");
    // On a disk that ignores case there is only one file here.
    if tree(&room.out()).len() == 2 {
        let error = room.publish(&files(&[("about.html", "b")]), None).expect_err("is in the way");
        assert_eq!(error.code(), "output-in-the-way");
        assert_eq!(tree(&room.out())["about.html"], "mine");
    }
}
