//! Builds that are ended from outside, and disks that give out.
//!
//! The program is a real process here. PACE_KILLS says at how many moments it is
//! killed, PACE_SEED at which.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::site::{DATE, Site, tree};

type Files = BTreeMap<String, Vec<u8>>;

/// How many pages a version has beside its own.
const PAGES: usize = 30;

/// Writes one of two versions of a site: pages that both have and that differ,
/// pages that one has, a whole section, and links from each to the next.
fn write_version(site: &Site, version: usize) {
    let other = 1 - version;
    for gone in 0..6 {
        let path = site.path().join(format!("content/en/v{other}/page-{gone}.md"));
        if path.exists() {
            std::fs::remove_file(path).expect("can be removed");
        }
    }
    for page in 0..PAGES {
        let next = (page + 1) % PAGES;
        site.write(
            &format!("content/en/both/page-{page}.md"),
            format!(
                "---\ntitle: Page {page}\n---\n\nVersion {version}. [next](page-{next}.md) [own](../v{version}/page-{}.md)\n\n{}\n",
                page % 6,
                "Words that fill the page. ".repeat(40)
            ),
        );
    }
    for page in 0..6 {
        site.write(
            &format!("content/en/v{version}/page-{page}.md"),
            format!(
                "---\ntitle: Own {version} {page}\n---\n\n[both](../both/page-{page}.md) [next](page-{}.md)\n",
                (page + 1) % 6
            ),
        );
    }
    site.write("themes/pace/assets/own.css", format!("/* version {version} */"));
}

fn start(site: &Site, out: &Path) -> Child {
    Command::new(snapbox::cmd::cargo_bin!("pace"))
        .arg("--site")
        .arg(site.path())
        .args(["build", "--date", DATE, "--out"])
        .arg(out)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("is started")
}

/// What a version is when nothing disturbs it.
fn clean(site: &Site) -> Files {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("out");
    let status = start(site, &out).wait().expect("ends");
    assert!(status.success(), "the clean build failed");
    tree(&out)
}

/// The files of the site that a page names in `href` and `src`, as output files.
fn links(html: &str) -> BTreeSet<String> {
    let pieces = ["href=\"/", "src=\"/"].into_iter().flat_map(|mark| html.split(mark).skip(1));
    pieces
        .filter_map(|rest| rest.split(['"', '#', '?']).next())
        .filter(|path| !path.starts_with('/'))
        .map(|path| {
            if path.is_empty() || path.ends_with('/') {
                format!("{path}index.html")
            } else {
                path.to_owned()
            }
        })
        .collect()
}

/// The links that lead nowhere, of everything that can be reached from pages
/// that stood before.
fn dead_links(standing: &Files, from: impl Iterator<Item = String>) -> Vec<String> {
    let mut open: Vec<String> = from.collect();
    let mut seen = BTreeSet::new();
    let mut dead = Vec::new();
    while let Some(file) = open.pop() {
        if !seen.insert(file.clone()) {
            continue;
        }
        match standing.get(&file) {
            None => dead.push(file),
            Some(bytes) if file.ends_with(".html") => {
                open.extend(links(&String::from_utf8_lossy(bytes)));
            }
            Some(_) => {}
        }
    }
    dead
}

fn variable(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// A number that looks like chance and is the same for the same seed.
fn dice(seed: &mut u64) -> u64 {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    *seed
}

#[test]
#[expect(clippy::print_stdout, reason = "a failed run can be repeated from it")]
fn a_site_outlives_every_kill_of_a_build() {
    let (kills, first) = (variable("PACE_KILLS", 20), variable("PACE_SEED", 20_261_122));
    println!("PACE_SEED={first} PACE_KILLS={kills}");
    let mut seed = first;
    let site = Site::small();
    let out = site.path().join("public");
    let mut versions: Vec<Files> = Vec::new();
    for version in [1, 0] {
        write_version(&site, version);
        versions.insert(0, clean(&site));
    }
    assert!(start(&site, &out).wait().expect("ends").success());
    write_version(&site, 1);
    let began = Instant::now();
    assert!(start(&site, &out).wait().expect("ends").success());
    let whole = began.elapsed();
    let (mut killed, mut kill) = (0, 0);
    // Some builds end before they are killed: they do not count.
    while killed < kills {
        kill += 1;
        assert!(kill < 10 * kills, "most builds ended before they were killed");
        let version = usize::try_from(1 - kill % 2).expect("is small");
        let before = tree(&out);
        write_version(&site, version);
        let mut child = start(&site, &out);
        let share = u32::try_from(dice(&mut seed) % 1_000).expect("is small");
        std::thread::sleep(whole * share / 1_000);
        child.kill().expect("is killed");
        let status = child.wait().expect("has ended");
        killed += u64::from(status.code().is_none());

        let standing = tree(&out);
        let told = format!("seed {first}, kill {kill} after {share}/1000 of {whole:?}");
        for (file, bytes) in &standing {
            let whole = versions.iter().any(|version| version.get(file) == Some(bytes));
            // What goes is covered by the page for missing ones before it is gone.
            let covered =
                file.ends_with(".html") && versions[version].get("404.html") == Some(bytes);
            assert!(whole || covered, "{told}: `{file}` is torn");
        }
        let pages = before.keys().filter(|file| standing.contains_key(*file)).cloned();
        assert_eq!(dead_links(&standing, pages), Vec::<String>::new(), "{told}");
        assert!(standing.contains_key("index.html"), "{told}: home is gone");

        let output = start(&site, &out).wait_with_output().expect("ends");
        assert!(output.status.success(), "{told}: {}", String::from_utf8_lossy(&output.stderr));
        assert_eq!(
            tree(&out),
            versions[version],
            "{told}: the next build differs from a clean one"
        );
    }
    println!("{killed} of {kill} builds were killed on their way");
}

#[test]
fn the_check_of_links_finds_a_dead_one() {
    let page = |text: &str| text.as_bytes().to_vec();
    let standing = Files::from([
        ("index.html".to_owned(), page("<a href=\"/a/\">a</a><link href=\"/x.css\">")),
        ("a/index.html".to_owned(), page("<a href=\"/b/#c\">b</a>")),
        ("x.css".to_owned(), page("")),
    ]);
    assert_eq!(dead_links(&standing, std::iter::once("index.html".to_owned())), ["b/index.html"]);
}

#[test]
fn two_builds_at_once_leave_one_whole_site() {
    let site = Site::small();
    write_version(&site, 0);
    let expected = clean(&site);
    let out = site.path().join("public");
    for _ in 0..5 {
        let children = [start(&site, &out), start(&site, &out)];
        let mut done = 0;
        for child in children {
            let output = child.wait_with_output().expect("ends");
            let told = String::from_utf8_lossy(&output.stderr).into_owned();
            match output.status.code() {
                Some(0) => done += 1,
                Some(3) => assert!(told.contains("another `pace` is writing to"), "{told}"),
                code => panic!("ended with {code:?}: {told}"),
            }
        }
        assert!(done >= 1, "neither was done");
        assert_eq!(tree(&out), expected);
        std::fs::remove_dir_all(&out).expect("can be removed");
    }
}

#[test]
fn an_output_folder_that_vanishes_is_made_again() {
    let site = Site::small();
    write_version(&site, 0);
    let expected = clean(&site);
    let out = site.path().join("public");
    for moment in [0, 20, 60, 120, 200] {
        let child = start(&site, &out);
        std::thread::sleep(Duration::from_millis(moment));
        // It may not stand yet, or be filled while it is emptied.
        let _ = std::fs::remove_dir_all(&out);
        let output = child.wait_with_output().expect("ends");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        let orderly = matches!(output.status.code(), Some(0 | 3)) && !told.contains("panicked");
        assert!(orderly, "{:?}: {told}", output.status);
        let next = start(&site, &out).wait_with_output().expect("ends");
        if !next.status.success() {
            // Half a folder without its list is not ours to write into.
            assert!(String::from_utf8_lossy(&next.stderr).contains("did not make"));
            std::fs::remove_dir_all(&out).expect("can be removed");
            assert!(start(&site, &out).wait().expect("ends").success());
        }
        assert_eq!(tree(&out), expected, "after {moment} ms");
    }
}

#[test]
fn a_lost_cache_costs_time_only() {
    let site = Site::small();
    write_version(&site, 0);
    site.build().exits(0);
    let before = tree(&site.path().join("public"));
    std::fs::remove_dir_all(site.path().join(".pace-cache")).expect("stands");
    let run = site.build().exits(0);
    assert!(run.stdout().contains(" 0 files written"), "{}", run.stdout());
    assert_eq!(tree(&site.path().join("public")), before);
    for entry in std::fs::read_dir(site.path().join(".pace-cache")).expect("is made again") {
        std::fs::write(entry.expect("is an entry").path(), b"no memo").expect("can be written");
    }
    site.build().exits(0);
    assert_eq!(tree(&site.path().join("public")), before);
}

#[test]
fn a_damaged_list_of_files_stops_the_build_and_leaves_the_site() {
    let site = Site::small();
    write_version(&site, 0);
    site.build().exits(0);
    let before = tree(&site.path().join("public"));
    let manifest = site.path().join("public/.pace/manifest");
    let text = std::fs::read(&manifest).expect("stands");
    write_version(&site, 1);
    for damage in [&text[..text.len() / 2], b"", b"pace-manifest 9 x\n", b"\0\0\0"] {
        std::fs::write(&manifest, damage).expect("can be written");
        let run = site.build().exits(3);
        assert!(run.stderr().contains("the list of published files"), "{}", run.stderr());
        assert_eq!(tree(&site.path().join("public")), before);
    }
    std::fs::write(&manifest, &text).expect("can be written");
    site.build().exits(0);
}

#[cfg(target_os = "linux")]
mod disks {
    use super::*;

    /// A small disk of its own, taken away at the end of the test; none where
    /// this user may not mount.
    struct Disk(tempfile::TempDir);

    impl Disk {
        fn new(options: &str) -> Option<Self> {
            let folder = tempfile::tempdir().expect("a folder");
            let disk = Self(folder);
            disk.mount(options).then_some(disk)
        }

        #[expect(clippy::print_stdout, reason = "a failed run can be repeated from it")]
        fn mount(&self, options: &str) -> bool {
            let status = Command::new("mount")
                .args(["-t", "tmpfs", "-o", options, "tmpfs"])
                .arg(self.0.path())
                .stderr(Stdio::null())
                .status();
            let mounted = status.is_ok_and(|status| status.success());
            if !mounted {
                println!("not tried: this user cannot mount a disk");
            }
            mounted
        }
    }

    impl Drop for Disk {
        fn drop(&mut self) {
            let _ =
                Command::new("umount").arg("-l").arg(self.0.path()).stderr(Stdio::null()).status();
        }
    }

    #[test]
    fn a_full_disk_is_told_and_the_site_stays_whole() {
        let Some(disk) = Disk::new("size=4m") else { return };
        let site = Site::small();
        let out = disk.0.path().join("public");
        assert!(start(&site, &out).wait().expect("ends").success());
        let before = tree(&out);
        for page in 0..400 {
            site.write(
                &format!("content/en/many/page-{page}.md"),
                format!("---\ntitle: Page {page}\n---\n\n{}\n", "Words. ".repeat(1_000)),
            );
        }
        let output = start(&site, &out).wait_with_output().expect("ends");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(3), "{told}");
        assert!(told.contains("the disk is full"), "{told}");
        assert_eq!(tree(&out), before);
        std::fs::remove_dir_all(site.path().join("content/en/many")).expect("can be removed");
        assert!(start(&site, &out).wait().expect("ends").success());
        assert_eq!(tree(&out), before);
    }

    #[test]
    fn a_disk_that_can_only_be_read_is_told() {
        let Some(disk) = Disk::new("size=8m") else { return };
        let site = Site::small();
        let out = disk.0.path().join("public");
        assert!(start(&site, &out).wait().expect("ends").success());
        let before = tree(&out);
        assert!(disk.mount("remount,ro"));
        site.write("content/en/_index.md", "---\ntitle: Changed\n---\n");
        let output = start(&site, &out).wait_with_output().expect("ends");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(3), "{told}");
        assert!(told.contains("can only be read"), "{told}");
        assert_eq!(tree(&out), before);
    }
}
