//! The pattern library: every page type with nothing, with what is usual and
//! with far too much.

use std::path::Path;
use std::process::Command;

use pace::model::kind::Kind;

fn library() -> std::path::PathBuf {
    super::stage::theme().join("patterns")
}

#[test]
fn every_kind_has_an_empty_a_short_and_a_very_long_example() {
    for kind in Kind::ALL {
        let folder = library().join("content/en").join(kind.collection().unwrap_or("pages"));
        // The areas are named after the entries of their data file.
        let names: [&str; 3] = match kind {
            Kind::Area => ["_index", "here", "a-place-with-a-long-name"],
            _ => ["empty", "short", "long"],
        };
        for name in names {
            let file = folder.join(format!("{name}.md"));
            assert!(file.is_file(), "{}", file.display());
        }
    }
}

#[test]
fn the_library_builds_without_an_error() {
    let out = tempfile::tempdir().expect("a temporary folder can be made");
    let output = Command::new(snapbox::cmd::cargo_bin!("pace"))
        .arg("--site")
        .arg(library())
        .args(["build", "--no-cache", "--date", crate::site::DATE, "--out"])
        .arg(out.path())
        .output()
        .expect("the program can be run");
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{told}");
}

#[test]
fn the_library_is_no_part_of_any_site() {
    let site = crate::site::Site::small();
    let _ = site.build().exits(0);
    let published = site.tree("public");
    assert!(published.keys().all(|name| !name.contains("pattern")), "{:?}", published.keys());
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    assert!(!own.join("en/patterns").exists());
}
