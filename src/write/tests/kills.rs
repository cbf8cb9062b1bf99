//! A build stopped after every single call to the file system.
//!
//! Owns the scenario in which everything that can happen to a file happens, and
//! the check that a reader never meets a torn file or a dead link.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::faults::{Failure, Faults};
use super::{Files, Room, files, folders, manifest, stage, tree};
use crate::write::{Publisher, Remembered, Report, WriteError};

/// Files that people put into the output folder themselves.
const FOREIGN: [(&str, &str); 4] = [
    ("CNAME", "example.org"),
    ("a/notes.txt", "mine"),
    ("gone/notes.txt", "mine too"),
    ("assets/photo.jpg", "not a photo"),
];

pub(super) fn first() -> Files {
    files(&[
        ("assets/app.1.css", "first style"),
        ("assets/keep.css", "kept style"),
        ("sitemap.xml", "first sitemap"),
        ("404.html", "first: nothing here </> </gone/>"),
        (
            "index.html",
            "first; </a/> </gone/> </note> </dir/> </dir/deep/> </old/only/> </assets/app.1.css> </assets/keep.css>",
        ),
        ("a/index.html", "first; </> </note> </b/> </gone/> </assets/app.1.css>"),
        ("b/index.html", "same; </> </assets/keep.css>"),
        ("note", "first; a file </b/>"),
        ("dir/index.html", "first; </dir/deep/>"),
        ("dir/deep/index.html", "first; </dir/>"),
        ("gone/index.html", "first; </old/only/> </assets/app.1.css>"),
        ("old/only/index.html", "first; </gone/> </old/page.html>"),
        ("old/page.html", "first; </old/only/> </dir/deep/>"),
        ("old/404.html", "first: nothing here either </gone/>"),
    ])
}

pub(super) fn second() -> Files {
    files(&[
        ("assets/app.2.css", "second style"),
        ("assets/keep.css", "kept style"),
        ("sitemap.xml", "second sitemap"),
        ("404.html", "second: nothing here </> </a/>"),
        ("feeds/all.xml", "second feed"),
        (
            "index.html",
            "second; </a/> </a/child/> </note/> </dir> </fresh/x/> </feeds/all.xml> </assets/app.2.css>",
        ),
        ("a/index.html", "second; </> </note/> </b/> </fresh/y/> </assets/app.2.css>"),
        ("a/child/index.html", "second; </a/> </fresh/x/>"),
        ("b/index.html", "same; </> </assets/keep.css>"),
        ("note/index.html", "second; a folder </note/more/>"),
        ("note/more/index.html", "second; </b/>"),
        ("dir", "second; a file </a/child/>"),
        ("fresh/index.html", "second; </fresh/x/> </fresh/y/>"),
        ("fresh/x/index.html", "second; </fresh/y/> </assets/app.2.css>"),
        ("fresh/y/index.html", "second; </a/child/>"),
        ("fresh/z.xml", "second part of the sitemap"),
    ])
}

/// A third state, to which a site may turn after a build was killed.
fn third() -> Files {
    let mut site = first();
    site.extend(files(&[
        ("404.html", "third: nothing here </a/>"),
        ("old/404.html", "third: nothing here either </> </old/page.html>"),
        ("old/page.html", "third; </gone/>"),
        ("index.html", "third; </a/> </gone/> </dir/> </fresh>"),
        ("fresh", "third; a file </b/>"),
        ("gone/index.html", "third; </assets/app.1.css>"),
    ]));
    site.remove("old/only/index.html");
    site
}

fn links(text: &str) -> impl Iterator<Item = &str> {
    text.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(link, _)| link)
}

/// The file that a host sends for an address, if it has one.
fn resolve(standing: &Files, link: &str) -> Option<String> {
    let path = link.trim_start_matches('/');
    let index = match path {
        "" => "index.html".to_owned(),
        _ if path.ends_with('/') => format!("{path}index.html"),
        _ => format!("{path}/index.html"),
    };
    [path.to_owned(), index].into_iter().find(|path| standing.contains_key(path))
}

/// Follows all links from some pages and names those that lead nowhere.
pub(super) fn dead_links(standing: &Files, from: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut open: Vec<String> = from.into_iter().collect();
    let mut seen: BTreeSet<String> = open.iter().cloned().collect();
    let mut dead = Vec::new();
    while let Some(page) = open.pop() {
        for link in links(&standing[&page]) {
            match resolve(standing, link) {
                None => dead.push(format!("{page} -> {link}")),
                Some(target) if seen.insert(target.clone()) => open.push(target),
                Some(_) => {}
            }
        }
    }
    dead
}

/// Whether this text covers a page that goes until it is gone: it is that of the
/// page for missing ones.
fn covers(site: &Files, path: &str, text: &String) -> bool {
    let missing = ["404.html", "old/404.html"];
    path.ends_with(".html") && missing.iter().any(|missing| site.get(*missing) == Some(text))
}

/// What a reader may meet after a build from `old` to `new` was stopped.
fn check(out: &Path, old: &Files, new: &Files, stop: &str) {
    let standing = tree(out);
    for (path, text) in &standing {
        let foreign = FOREIGN.contains(&(path, text));
        let whole = [old, new].iter().any(|site| site.get(path) == Some(text));
        let whole = whole || covers(new, path, text);
        assert!(foreign || whole, "{stop}: `{path}` is torn or strange: {text:?}");
    }
    for (path, _) in FOREIGN {
        assert!(standing.contains_key(path), "{stop}: `{path}` is somebody's, and is gone");
    }
    for path in old.keys().filter(|path| new.contains_key(*path)) {
        assert!(standing.contains_key(path), "{stop}: `{path}` is missing");
    }
    let pages = old.keys().filter(|path| standing.contains_key(*path));
    assert_eq!(dead_links(&standing, pages.cloned()), [""; 0], "{stop}");
}

/// Publishes with a failure in store; also the number of calls it made.
fn publish_failing(
    room: &Room,
    files: &Files,
    remembered: Option<&Remembered>,
    failure: Failure,
    swap: Swap,
) -> (Result<Report, WriteError>, usize) {
    let mut disk = match swap {
        Swap::Yes => room.disk(),
        Swap::No => room.disk().without_swap(),
    };
    let faults = std::sync::Arc::new(Faults::new(failure));
    disk.faults = faults.clone();
    let result = Publisher::start(disk, remembered).and_then(|publisher| {
        stage(&publisher, files)?;
        publisher.commit()
    });
    (result, faults.calls())
}

/// Whether the system can swap two paths in one step.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Swap {
    Yes,
    No,
}

/// One thread, so that the n-th call is the same in every run.
fn in_order<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a thread").install(work)
}

fn room_with(old: &Files) -> (Room, Remembered) {
    let room = Room::new();
    let report = room.publish(old, None).expect("is published");
    for (path, text) in FOREIGN {
        room.put(path, text);
    }
    (room, report.remembered)
}

/// A build that nothing disturbed.
fn clean(site: &Files) -> Room {
    let room = Room::new();
    room.publish(site, None).expect("is published");
    room
}

/// Whether the output is that of a clean build, beside the files of others.
fn assert_clean(room: &Room, clean: &Room, stop: &str) {
    let expected: Files = tree(&clean.out()).into_iter().chain(files(&FOREIGN)).collect();
    assert_eq!(tree(&room.out()), expected, "{stop}");
    assert_eq!(manifest(&room.out()), manifest(&clean.out()), "{stop}");
    assert!(!room.out().join(".pace/tmp").exists(), "{stop}");
    let kept: BTreeSet<String> = ["gone", "a", "assets"].map(String::from).into();
    let folders: BTreeSet<String> = folders(&room.out()).difference(&kept).cloned().collect();
    let wanted = super::folders(&clean.out()).difference(&kept).cloned().collect();
    assert_eq!(folders, wanted, "{stop}");
}

/// Stops a build from `old` to `new` after each call, and builds `next` after it.
fn stop_everywhere(old: &Files, new: &Files, next: &Files, swap: Swap) -> usize {
    let (clean_new, clean_next) = (clean(new), clean(next));
    for at in 0.. {
        let (room, remembered) = room_with(old);
        let remembered = (at % 2 == 0).then_some(&remembered);
        let (result, calls) = publish_failing(&room, new, remembered, Failure::Kill(at), swap);
        if result.is_ok() && calls <= at {
            assert_clean(&room, &clean_new, "not stopped");
            return at;
        }
        let stop = format!("stopped at {at}, {swap:?}");
        if swap == Swap::Yes {
            check(&room.out(), old, new, &stop);
        }
        room.publish(next, remembered).unwrap_or_else(|error| panic!("{stop}: {error}"));
        assert_clean(&room, &clean_next, &stop);
    }
    unreachable!("a build ends")
}

#[test]
fn a_kill_after_any_call_leaves_a_whole_site_that_the_next_build_repairs() {
    in_order(|| {
        let calls = stop_everywhere(&first(), &second(), &second(), Swap::Yes);
        assert!(calls > 40, "only {calls} calls were tried");
        stop_everywhere(&second(), &first(), &first(), Swap::Yes);
    });
}

#[test]
fn after_a_kill_the_site_may_turn_back_or_elsewhere() {
    in_order(|| {
        stop_everywhere(&first(), &second(), &first(), Swap::Yes);
        stop_everywhere(&first(), &second(), &third(), Swap::Yes);
        stop_everywhere(&second(), &third(), &first(), Swap::Yes);
    });
}

#[test]
fn a_first_publication_can_be_killed_too() {
    in_order(|| {
        for at in 0.. {
            let room = Room::new();
            fs::create_dir(room.out()).expect("a folder");
            let (result, calls) =
                publish_failing(&room, &second(), None, Failure::Kill(at), Swap::Yes);
            if result.is_ok() && calls <= at {
                break;
            }
            let standing = tree(&room.out());
            let whole = standing.iter().all(|(path, text)| second().get(path) == Some(text));
            assert!(whole, "stopped at {at}: {standing:?}");
            room.publish(&second(), None).expect("is published");
            assert_eq!(tree(&room.out()), second(), "stopped at {at}");
        }
    });
}

#[test]
fn a_system_that_cannot_swap_is_repaired_all_the_same() {
    in_order(|| {
        stop_everywhere(&first(), &second(), &second(), Swap::No);
        stop_everywhere(&second(), &third(), &first(), Swap::No);
    });
}

#[test]
fn a_full_disk_at_any_call_is_told_and_leaves_a_whole_site() {
    const NO_SPACE: i32 = 28;
    in_order(|| {
        let clean = clean(&second());
        let (mut told, mut at) = (0, 0);
        loop {
            let (room, remembered) = room_with(&first());
            let failure = Failure::Refuse(at, NO_SPACE);
            let (result, calls) =
                publish_failing(&room, &second(), Some(&remembered), failure, Swap::Yes);
            if calls <= at {
                break;
            }
            let stop = format!("full at {at}");
            check(&room.out(), &first(), &second(), &stop);
            if let Err(error) = result {
                assert!(matches!(error, WriteError::Full { .. }), "{stop}: {error}");
                assert!(
                    !room.out().join(".pace/tmp").exists() || at < 3,
                    "{stop}: space is still taken"
                );
                told += 1;
            }
            room.publish(&second(), None).expect("is published");
            assert_clean(&room, &clean, &stop);
            at += 1;
        }
        // Only the very last call, the clearing on the way out, may go untold.
        assert_eq!(told, at - 1);
    });
}

#[test]
fn many_kills_in_a_row_from_state_to_state_do_no_lasting_harm() {
    let states = [first(), second(), third()];
    let (room, _) = room_with(&states[0]);
    // A fixed sequence that looks random; both threads of the pool are used.
    let mut seed: usize = 20_261_121;
    let mut next = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    for round in 0..150 {
        let site = &states[next(3)];
        let (at, swap) = (next(90), if next(2) == 0 { Swap::Yes } else { Swap::No });
        let _ = publish_failing(&room, site, None, Failure::Kill(at), swap);
        for (path, text) in &tree(&room.out()) {
            let foreign = FOREIGN.contains(&(path, text));
            let whole = |state: &Files| state.get(path) == Some(text) || covers(state, path, text);
            assert!(
                foreign || states.iter().any(whole),
                "round {round}: `{path}` is torn or strange: {text:?}"
            );
        }
    }
    room.publish(&states[1], None).expect("is published");
    assert_clean(&room, &clean(&states[1]), "at last");
}

#[test]
fn the_sites_have_no_dead_links_themselves() {
    for site in [first(), second(), third()] {
        assert_eq!(dead_links(&site, site.keys().cloned()), [""; 0]);
    }
}

#[test]
fn the_check_itself_finds_torn_files_and_dead_links() {
    let broken =
        files(&[("index.html", "</a/> </b/>"), ("a/index.html", "</c/>"), ("b/index.html", "")]);
    assert_eq!(dead_links(&broken, ["index.html".to_owned()]), ["a/index.html -> /c/"]);
    let (room, _) = room_with(&first());
    room.put("a/index.html", "first; </> </no");
    let torn = std::panic::catch_unwind(|| check(&room.out(), &first(), &second(), "torn"));
    assert!(torn.is_err());
}
