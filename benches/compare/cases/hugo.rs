//! Finding Hugo and starting it.

use std::path::{Path, PathBuf};

use crate::hugo::Hugo;
use crate::site::Tool as _;

/// The program to run and the name to print, as `hugo version` tells them.
fn read(said: &str) -> Option<(String, String)> {
    let hugo = Hugo::from_version(PathBuf::from("hugo"), said)?;
    let program = hugo.build(Path::new("site")).get_program().to_str()?.to_owned();
    Some((program, hugo.name()))
}

fn hugo(program: &str, name: &str) -> Option<(String, String)> {
    Some((program.to_owned(), name.to_owned()))
}

#[test]
fn a_version_is_read() {
    assert_eq!(read("hugo v0.168.0-e27a+extended linux/amd64\n"), hugo("hugo", "Hugo 0.168.0"));
    assert_eq!(read("hugo v0.168.0\n"), hugo("hugo", "Hugo 0.168.0"));
}

#[test]
fn the_launcher_of_the_python_package_is_left_out() {
    let said = "\u{1b}[95mRunning Hugo 0.168.0 via hugo-python-distributions at \
                /a place/hugo\u{1b}[0m\nhugo v0.168.0-e27a+extended linux/amd64\n";
    assert_eq!(read(said), hugo("/a place/hugo", "Hugo 0.168.0"));
}

#[test]
fn another_program_of_that_name_is_no_hugo() {
    assert_eq!(read("hugo, the orchestra tool, version 2\n"), None);
    assert_eq!(read(""), None);
}

#[test]
fn a_hugo_that_is_not_there_is_none() {
    let folder = tempfile::tempdir().unwrap();
    assert!(Hugo::find(Some(folder.path().join("hugo"))).is_none());
}

#[test]
fn a_build_does_not_see_the_settings_of_other_sites() {
    let hugo = Hugo::from_version(PathBuf::from("hugo"), "hugo v1.0.0\n").unwrap();
    let command = hugo.build(Path::new("site"));
    assert!(command.get_envs().any(|(name, value)| name == "GOGC" && value.is_none()));
}
