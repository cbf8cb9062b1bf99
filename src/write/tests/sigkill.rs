//! Another process, really killed.
//!
//! Owns that process: it is this test binary, started again for one test.

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use rayon::prelude::*;

use super::kills::dead_links;
use super::{Files, Room, manifest, tier, tree};
use crate::write::Publisher;

const OUT: &str = "PACE_TEST_PUBLISH_TO";
const PUBLISHED: &str = "a version was published";

/// One of two versions of a site in which every page links to its neighbours and
/// to a style of that version.
fn version(version: usize) -> Files {
    let style = format!("assets/app.{version}.css");
    let mut site = Files::from([(style.clone(), "style ".repeat(500))]);
    let pages = 60..160 + version * 20;
    let number = pages.len();
    for page in pages.clone() {
        let next = pages.start + (page - pages.start + 1) % number;
        // Pages of one version alone have addresses of their own.
        let folder = |page: usize| {
            if page.is_multiple_of(10) { format!("v{version}/{page}") } else { format!("p/{page}") }
        };
        let text =
            format!("version {version} </{style}> </{}/> {}", folder(next), "words ".repeat(300));
        site.insert(format!("{}/index.html", folder(page)), text);
    }
    site.insert("index.html".into(), format!("version {version} </p/61/> </{style}>"));
    site
}

/// The process that is killed: it publishes one version after the other, for as
/// long as it lives. In an ordinary run of the tests it does nothing.
#[test]
#[expect(clippy::print_stdout, reason = "the parent waits for these lines")]
fn the_process_that_is_killed() {
    let Some(out) = std::env::var_os(OUT).map(PathBuf::from) else { return };
    let site = out.parent().expect("stands in the site").to_owned();
    let versions = [version(0), version(1)];
    for round in 0..100_000 {
        let files = &versions[round % 2];
        let publisher = Publisher::open(&out, &site, None).expect("is taken");
        files.par_iter().for_each(|(path, text)| {
            publisher.stage(path, tier(path), text.as_bytes()).expect("is staged");
        });
        publisher.commit().expect("is published");
        println!("{PUBLISHED}");
    }
}

#[test]
fn a_site_outlives_the_process_that_writes_it() {
    let room = Room::new();
    let versions = [version(0), version(1)];
    room.publish(&versions[0], None).expect("is published");
    room.put("p/mine.txt", "mine");
    let test = format!(
        "{}::the_process_that_is_killed",
        module_path!().split_once("::").expect("has a crate").1
    );
    for round in 0..15_u64 {
        let mut child = Command::new(std::env::current_exe().expect("is a file"))
            .args([&test, "--exact", "--nocapture"])
            .env(OUT, room.out())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("is started");
        // It is killed on its way from one version to the other.
        let turns = 1 + usize::try_from(round % 3).expect("is small");
        let mut lines = BufReader::new(child.stdout.take().expect("has an output")).lines();
        let published =
            lines.by_ref().map_while(Result::ok).filter(|line| line.ends_with(PUBLISHED));
        assert_eq!(published.take(turns).count(), turns, "the process ended by itself");
        std::thread::sleep(Duration::from_micros(100 + round * 7_919 % 15_000));
        child.kill().expect("is killed");
        child.wait().expect("has ended");
        drop(lines);

        let mut standing = tree(&room.out());
        assert_eq!(standing.remove("p/mine.txt").as_deref(), Some("mine"), "round {round}");
        for (path, text) in &standing {
            let whole = versions.iter().any(|version| version.get(path) == Some(text));
            assert!(whole, "round {round}: `{path}` is torn");
        }
        assert_eq!(dead_links(&standing, ["index.html".to_owned()]), [""; 0], "round {round}");
    }

    room.publish(&versions[1], None).expect("is published");
    let clean = Room::new();
    clean.publish(&versions[1], None).expect("is published");
    let mut standing = tree(&room.out());
    standing.remove("p/mine.txt");
    assert_eq!(standing, versions[1]);
    assert_eq!(manifest(&room.out()), manifest(&clean.out()));
}
