//! A folder of files that belong together and to nobody else, such as a report.
//!
//! Owns that such a folder is never somebody else's: what stands in it is either
//! of the collection or makes the writing refused.

use std::fs;
use std::io;
use std::path::Path;

use super::error::WriteError;
use super::single::replace_file;

/// Writes files into a folder that has no others. Of `names`, all that the
/// collection can have, those without a file now are deleted.
///
/// # Errors
/// If the folder holds anything else, is none, or the disk fails. Hidden files
/// do not count: they are left alone.
pub fn replace_collection(
    folder: &Path,
    names: &[&str],
    files: &[(&str, &[u8])],
) -> Result<(), WriteError> {
    let failed = |error: io::Error| WriteError::io(folder.to_path_buf(), error);
    let standing = match fs::metadata(folder) {
        Ok(found) if found.is_dir() => standing(folder).map_err(failed)?,
        Ok(_) => return Err(WriteError::NotACollection { folder: folder.to_owned(), found: None }),
        Err(_) => Vec::new(),
    };
    if let Some(found) = standing.iter().find(|name| !names.contains(&name.as_str())) {
        let found = Some(found.clone());
        return Err(WriteError::NotACollection { folder: folder.to_owned(), found });
    }
    for (name, bytes) in files {
        replace_file(&folder.join(name), bytes)?;
    }
    let is_written = |name: &&String| files.iter().any(|(written, _)| written == name);
    for name in standing.iter().filter(|name| !is_written(name)) {
        fs::remove_file(folder.join(name)).map_err(failed)?;
    }
    Ok(())
}

/// What stands in a folder, by name, so that a message is always the same.
fn standing(folder: &Path) -> io::Result<Vec<String>> {
    let entries = fs::read_dir(folder)?;
    let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let mut names: Vec<String> = names.collect::<io::Result<_>>()?;
    names.retain(|name| !name.starts_with('.'));
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_collection_replaces_itself_and_nothing_else() {
        let room = tempfile::tempdir().expect("a folder");
        let folder = room.path().join("report");
        let names = ["a.csv", "b.ics"];
        let write = |files: &[(&str, &[u8])]| replace_collection(&folder, &names, files);
        write(&[("a.csv", b"1"), ("b.ics", b"2")]).expect("is empty");
        fs::write(folder.join(".keep"), "").expect("can be written");
        write(&[("a.csv", b"3")]).expect("is ours");
        assert_eq!(fs::read(folder.join("a.csv")).expect("stands"), b"3");
        assert!(!folder.join("b.ics").exists() && folder.join(".keep").exists());
        fs::write(folder.join("index.html"), "theirs").expect("can be written");
        let error = write(&[("a.csv", b"4")]).expect_err("holds another file");
        assert!(error.to_string().contains("such as `index.html`"), "{error}");
        assert_eq!(fs::read(folder.join("a.csv")).expect("stands"), b"3");
        let file = folder.join("a.csv");
        let error = replace_collection(&file, &names, &[]).expect_err("is a file");
        assert_eq!(error.code(), "report-not-ours");
    }
}
