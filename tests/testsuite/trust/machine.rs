//! What the machine does not give: room for what is printed, a place for the
//! cache, threads.

use std::fs::OpenOptions;
use std::process::{Command, Output, Stdio};

use crate::site::{DATE, Site};

/// The program, run on a site.
fn pace(site: &Site, arguments: &[&str]) -> Command {
    let mut command = Command::new(snapbox::cmd::cargo_bin!("pace"));
    command.arg("--site").arg(site.path()).args(arguments).env("NO_COLOR", "1");
    command
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A gate that keeps a report on a full disk must not take it for a whole one.
#[test]
#[cfg(target_os = "linux")]
fn what_could_not_be_printed_fails_the_run() {
    let page = "---\ntitle: Help\n---\n\n[Elsewhere](https://example.org/)\n";
    let site = Site::bilingual().file("content/en/help.md", page);
    for arguments in [
        &["check", "--date", DATE, "--format", "json"][..],
        &["check", "--date", DATE, "--format", "short"],
        &["check", "--date", DATE],
        &["check", "--date", DATE, "--external-list"],
        &["build", "--date", DATE],
        &["schema", "page"],
        &["search", "help", "--json"],
        &["translate", "status"],
        &["explain"],
        &["explain", "broken-link"],
        &["--help"],
    ] {
        let full = OpenOptions::new().write(true).open("/dev/full").expect("is there");
        let full = pace(&site, arguments).stdout(full).output().expect("runs");
        assert_eq!(full.status.code(), Some(3), "{arguments:?}: {}", told(&full));
        let line = "error: what is printed could not be written: ";
        assert!(told(&full).contains(line), "{arguments:?}: {}", told(&full));
        let whole = pace(&site, arguments).output().expect("runs");
        assert_eq!(whole.status.code(), Some(0), "{arguments:?}: {}", told(&whole));
        assert!(!told(&whole).contains(line), "{arguments:?}: {}", told(&whole));
    }
}

/// As in `pace explain | head`: whoever goes away has read enough.
#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let site = Site::small();
    let mut child = pace(&site, &["explain"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("ends");
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    assert_eq!(told(&output), "");
}

/// The cache saves time, so whatever is wrong with it costs no more than that.
#[test]
fn a_site_is_built_where_nothing_can_be_remembered() {
    let warned = "the next build starts from nothing: ";
    let sound = Site::small();
    assert!(!sound.build().exits(0).stderr().contains(warned));

    let file = Site::small().file(".pace-cache", "no folder");
    let told = file.build().exits(0).stderr();
    assert!(told.contains("warning[disk-failed]: ") && told.contains(warned), "{told}");
    assert!(told.contains("`--no-cache`"), "{told}");
    assert_eq!(file.tree("public"), sound.tree("public"));
    assert!(!file.run(&["build", "--date", DATE, "--no-cache"]).exits(0).stderr().contains(warned));

    #[cfg(unix)]
    {
        let link = Site::small();
        let cache = link.path().join(".pace-cache");
        std::os::unix::fs::symlink("nowhere/at/all", cache).expect("can be made");
        let told = link.build().exits(0).stderr();
        assert!(told.contains(warned), "{told}");
        assert_eq!(link.tree("public"), sound.tree("public"));
    }
}

/// The program with a shell's limit on its memory, in kilobytes, and threads of
/// which each wants so many bytes of it.
#[cfg(target_os = "linux")]
fn limited(site: &Site, kilobytes: u64, thread: u64, arguments: &[&str]) -> Output {
    Command::new("sh")
        .args(["-c", "ulimit -v \"$0\" && exec \"$@\"", &kilobytes.to_string()])
        .arg(snapbox::cmd::cargo_bin!("pace"))
        .arg("--site")
        .arg(site.path())
        .args(arguments)
        .env("NO_COLOR", "1")
        .env("RUST_MIN_STACK", thread.to_string())
        .output()
        .expect("runs")
}

/// As in a container that allows few processes: what can be done on one thread is
/// done, and what cannot is said.
#[test]
#[cfg(target_os = "linux")]
fn too_few_threads_are_no_panic() {
    const ROOM: u64 = 8 << 20;
    let searched = Site::small();
    let plain = Site::small().file("site.yaml", "title: Test\nlanguages: [en]\nsearch: off\n");
    let (none, some) = (64 << 30, 3 << 30);
    for thread in [none, some] {
        for arguments in [&["build", "--no-cache", "--date", DATE][..], &["check", "--date", DATE]]
        {
            let output = limited(&plain, ROOM, thread, arguments);
            assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", told(&output));
        }
        let build = limited(&searched, ROOM, thread, &["build", "--no-cache", "--date", DATE]);
        assert_eq!(build.status.code(), Some(3), "{}", told(&build));
        assert!(told(&build).contains("error[search-index]: "), "{}", told(&build));
        assert!(told(&build).contains("raise the limit of processes"), "{}", told(&build));
        let search = limited(&searched, ROOM, thread, &["search", "help"]);
        assert_eq!(search.status.code(), Some(3), "{}", told(&search));
        assert!(!told(&search).contains("panicked"), "{}", told(&search));
        #[cfg(feature = "watch")]
        {
            let serve = limited(&searched, ROOM, thread, &["serve", "--port", "0"]);
            assert_eq!(serve.status.code(), Some(3), "{}", told(&serve));
            assert!(told(&serve).contains("too few threads"), "{}", told(&serve));
        }
    }
    let enough = limited(&searched, ROOM, 1 << 20, &["build", "--no-cache", "--date", DATE]);
    assert_eq!(enough.status.code(), Some(0), "{}", told(&enough));
}
