//! Single files outside the output folder: what `pace new` begins, what `pace check`
//! mends, the locks of translations, and the memory of a build.
//!
//! Owns that such a file is whole or not there, whatever happens in between.

use std::io::{self, Write as _};
use std::path::Path;

use tempfile::NamedTempFile;

use super::error::WriteError;

/// Writes a file, in the place of what may stand there.
///
/// # Errors
/// If the disk fails; what stood before is untouched then.
pub fn replace_file(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let failed = |error: io::Error| WriteError::io(path.to_path_buf(), error);
    let file = staged(path, bytes).map_err(failed)?;
    file.persist(path).map(|_| ()).map_err(|error| failed(error.error))
}

/// Writes a source of the site again, where it stands: behind a link in the file
/// that it leads to, and with the permissions that the file has.
///
/// # Errors
/// If the file may only be read, or the disk fails; it is untouched then.
pub fn rewrite_file(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::PermissionDenied => WriteError::Kept { path: path.to_path_buf() },
        _ => WriteError::io(path.to_path_buf(), error),
    };
    let own = path.canonicalize().map_err(failed)?;
    let permissions = std::fs::metadata(&own).map_err(failed)?.permissions();
    if permissions.readonly() {
        return Err(WriteError::Kept { path: path.to_path_buf() });
    }
    let file = staged(&own, bytes).map_err(failed)?;
    file.as_file().set_permissions(permissions).map_err(failed)?;
    file.persist(&own).map(|_| ()).map_err(|error| failed(error.error))
}

/// Writes a file that must not stand yet.
///
/// # Errors
/// If it stands already, or the disk fails.
pub fn create_file(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::AlreadyExists => WriteError::Stands { path: path.to_path_buf() },
        _ => WriteError::io(path.to_path_buf(), error),
    };
    let file = staged(path, bytes).map_err(failed)?;
    file.persist_noclobber(path).map(|_| ()).map_err(|error| failed(error.error))
}

/// The bytes in a file beside the path, so that one rename puts it there.
fn staged(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder)?;
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        // Temporary files are private by default; this one is to be read like
        // any other of the site.
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.prefix(".pace-").suffix(".tmp").tempfile_in(folder)?;
    file.write_all(bytes)?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_stands_is_replaced_whole_or_not_created() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a/b.txt");
        create_file(&path, b"one").expect("is new");
        assert!(matches!(create_file(&path, b"two"), Err(WriteError::Stands { .. })));
        assert_eq!(std::fs::read(&path).expect("stands"), b"one");
        replace_file(&path, b"three").expect("is replaced");
        assert_eq!(std::fs::read(&path).expect("stands"), b"three");
        assert_eq!(std::fs::read_dir(folder.path().join("a")).expect("a folder").count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_source_stays_where_it_is_and_as_private_as_it_was() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().expect("a folder");
        let own = folder.path().join("own.md");
        let link = folder.path().join("a/link.md");
        std::fs::create_dir(folder.path().join("a")).expect("a folder");
        std::fs::write(&own, "one").expect("a file");
        std::os::unix::fs::symlink("../own.md", &link).expect("a link");
        let mode = || std::fs::metadata(&own).expect("stands").permissions().mode() & 0o777;
        let set = |mode: u32| {
            let permissions = std::fs::Permissions::from_mode(mode);
            std::fs::set_permissions(&own, permissions).expect("can be set");
        };
        set(0o600);
        rewrite_file(&link, b"two").expect("is written");
        assert!(link.symlink_metadata().expect("stands").is_symlink());
        assert_eq!(std::fs::read(&own).expect("stands"), b"two");
        assert_eq!(mode(), 0o600);
        set(0o400);
        let refused = rewrite_file(&link, b"three");
        assert!(matches!(&refused, Err(WriteError::Kept { path }) if *path == link), "{refused:?}");
        assert_eq!(std::fs::read(&own).expect("stands"), b"two");
        assert_eq!(mode(), 0o400);
        std::fs::remove_file(&own).expect("can be removed");
        assert!(rewrite_file(&link, b"four").is_err());
    }

    #[test]
    fn a_file_in_the_place_of_a_folder_is_an_error() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("a"), "").expect("a file");
        assert!(replace_file(&folder.path().join("a/b.txt"), b"x").is_err());
    }
}
