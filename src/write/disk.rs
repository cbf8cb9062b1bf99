//! The calls to the file system, each relative to the output folder.
//!
//! Owns how a file is written, moved, swapped, inspected and removed on the
//! systems that differ in it. Does not own any decision: it is told what to do.
//!
//! In tests every call that changes something can be made to fail, so that a
//! build can be stopped after each of them.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

#[cfg(unix)]
use rustix::fd::OwnedFd;

use super::error::WriteError;
use super::remembered::Stamp;

/// What stands at a path, itself, not what a link there leads to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    pub(super) kind: Kind,
    pub(super) stamp: Stamp,
}

/// The kinds of things in a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    File,
    Folder,
    Link,
    Other,
}

/// The output folder.
#[derive(Debug)]
pub(super) struct Disk {
    root: PathBuf,
    /// Paths are looked up from here: fewer steps for the system, and the same
    /// folder even if somebody renames it meanwhile.
    #[cfg(unix)]
    folder: OwnedFd,
    /// Whether the system can swap two paths, or move without replacing. Found
    /// out on the way.
    can_swap: AtomicBool,
    #[cfg(test)]
    pub(super) faults: std::sync::Arc<super::tests::faults::Faults>,
}

impl Disk {
    /// Opens a folder that exists.
    pub(super) fn open(root: PathBuf) -> Result<Self, WriteError> {
        #[cfg(unix)]
        let folder = {
            use rustix::fs::{Access, Mode, OFlags, access, open};
            let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
            access(&root, Access::WRITE_OK | Access::EXEC_OK)
                .and_then(|()| open(&root, flags, Mode::empty()))
                .map_err(|error| WriteError::io(root.clone(), error.into()))?
        };
        Ok(Self {
            root,
            #[cfg(unix)]
            folder,
            can_swap: AtomicBool::new(true),
            #[cfg(test)]
            faults: std::sync::Arc::default(),
        })
    }

    /// The output folder itself.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// The path from the root of the file system, for messages.
    pub(super) fn full(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// Turns what the system reports about a path into an error with that path.
    pub(super) fn failed(&self, path: &str) -> impl FnOnce(io::Error) -> WriteError {
        move |error| WriteError::io(self.full(path), error)
    }

    /// What stands at a path.
    pub(super) fn find(&self, path: &str) -> io::Result<Option<Found>> {
        match self.inspect(path) {
            Ok(found) => Ok(Some(found)),
            Err(error) if is_absent(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// What is in a folder, in the order of names.
    pub(super) fn entries(&self, folder: &str) -> io::Result<Vec<(String, Kind)>> {
        let mut entries = Vec::new();
        for entry in fs::read_dir(self.full(folder))? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            // A name that is not Unicode is not found again: it is not ours.
            let found = self.find(&format!("{folder}/{name}"))?;
            entries.push((name, found.map_or(Kind::Other, |found| found.kind)));
        }
        entries.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        Ok(entries)
    }

    /// The content of a file.
    pub(super) fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        fs::read(self.full(path))
    }

    /// Makes a folder and those above it, where they do not stand.
    pub(super) fn make_folders(&self, path: &str) -> io::Result<()> {
        self.step()?;
        fs::create_dir_all(self.full(path))
    }

    /// Opens a file to be locked; makes it if it does not stand.
    pub(super) fn open_lock(&self, path: &str) -> io::Result<File> {
        self.step()?;
        File::options().create(true).truncate(false).write(true).open(self.full(path))
    }

    /// Writes a file that does not stand yet.
    pub(super) fn write(&self, path: &str, bytes: &[u8]) -> io::Result<Stamp> {
        self.step()?;
        let mut file = File::create_new(self.full(path))?;
        // Between these two calls the file is empty: in tests a kill here leaves
        // a torn file, which nobody must ever see.
        self.step()?;
        file.write_all(bytes)?;
        stamp_of(&file)
    }

    /// Writes a file and waits until it is on the disk.
    pub(super) fn write_through(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.step()?;
        let mut file = File::create(self.full(path))?;
        self.step()?;
        file.write_all(bytes)?;
        // Tests publish thousands of times and stop no more than a process, for
        // which this makes no difference; it would be most of their time.
        if cfg!(test) { Ok(()) } else { file.sync_data() }
    }

    /// Moves a file over another.
    pub(super) fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        self.step()?;
        fs::rename(self.full(from), self.full(to))
    }

    /// Moves a file or folder to where nothing stands; an error if something does.
    pub(super) fn place(&self, from: &str, to: &str) -> io::Result<()> {
        self.step()?;
        if self.move_only(from, to)? {
            return Ok(());
        }
        if self.find(to)?.is_some() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        fs::rename(self.full(from), self.full(to))
    }

    /// Puts a file in the place of another in one step. The old one may be left
    /// at `from`.
    pub(super) fn replace(&self, from: &str, to: &str) -> io::Result<()> {
        self.step()?;
        match self.exchange(from, to) {
            Ok(true) => Ok(()),
            Ok(false) => fs::rename(self.full(from), self.full(to)),
            // Somebody removed the old file: there is nothing to swap with.
            Err(error) if is_absent(&error) => fs::rename(self.full(from), self.full(to)),
            Err(error) => Err(error),
        }
    }

    /// Puts a folder in the place of a file, or the reverse. Where the system
    /// cannot swap, the old one goes to `aside` first and nothing stands at `to`
    /// for a moment.
    pub(super) fn swap(&self, from: &str, to: &str, aside: &str) -> io::Result<()> {
        self.step()?;
        if self.exchange(from, to)? {
            return Ok(());
        }
        fs::rename(self.full(to), self.full(aside))?;
        let moved = self.step().and_then(|()| fs::rename(self.full(from), self.full(to)));
        if moved.is_err() {
            // What stood there comes back; if that fails too, the first error
            // is the one to report.
            let _ = self.step().and_then(|()| fs::rename(self.full(aside), self.full(to)));
        }
        moved
    }

    /// Removes a file or a link; whether there was one.
    pub(super) fn remove_file(&self, path: &str) -> io::Result<bool> {
        self.step()?;
        present(fs::remove_file(self.full(path)))
    }

    /// Removes a folder if it is one and is empty; whether it was.
    pub(super) fn remove_empty(&self, path: &str) -> io::Result<bool> {
        self.step()?;
        match fs::remove_dir(self.full(path)) {
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(false),
            // Some systems say so of a folder that is not empty.
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
            other => present(other),
        }
    }

    /// Removes a folder with all that is in it.
    pub(super) fn clear(&self, path: &str) -> io::Result<()> {
        self.step()?;
        present(fs::remove_dir_all(self.full(path))).map(|_| ())
    }

    /// Swaps two paths; `false` if the system cannot.
    fn exchange(&self, from: &str, to: &str) -> io::Result<bool> {
        self.try_swapping(|| self.rename_exchange(from, to))
    }

    /// Moves to where nothing stands; `false` if the system cannot promise that.
    fn move_only(&self, from: &str, to: &str) -> io::Result<bool> {
        self.try_swapping(|| self.rename_exclusive(from, to))
    }

    fn try_swapping(&self, rename: impl FnOnce() -> io::Result<()>) -> io::Result<bool> {
        if !self.can_swap.load(Ordering::Relaxed) {
            return Ok(false);
        }
        match rename() {
            Ok(()) => Ok(true),
            // An old system or file system does not know the request.
            Err(error) if is_unsupported(&error) => {
                self.can_swap.store(false, Ordering::Relaxed);
                Ok(false)
            }
            Err(error) => Err(error),
        }
    }

    /// A call that changes something is about to be made.
    fn step(&self) -> io::Result<()> {
        #[cfg(test)]
        self.faults.step()?;
        Ok(())
    }

    /// Behaves like a system that cannot swap.
    #[cfg(test)]
    pub(super) fn without_swap(self) -> Self {
        self.can_swap.store(false, Ordering::Relaxed);
        self
    }
}

#[cfg(unix)]
impl Disk {
    fn inspect(&self, path: &str) -> io::Result<Found> {
        use rustix::fs::{AtFlags, FileType, statat};
        let stat = statat(&self.folder, path, AtFlags::SYMLINK_NOFOLLOW)?;
        let kind = match FileType::from_raw_mode(stat.st_mode) {
            FileType::RegularFile => Kind::File,
            FileType::Directory => Kind::Folder,
            FileType::Symlink => Kind::Link,
            _ => Kind::Other,
        };
        Ok(Found { kind, stamp: stamp(&stat) })
    }
}

#[cfg(unix)]
fn stamp_of(file: &File) -> io::Result<Stamp> {
    Ok(stamp(&rustix::fs::fstat(file)?))
}

#[cfg(unix)]
fn stamp(stat: &rustix::fs::Stat) -> Stamp {
    // The fields have other types on other systems; all of them fit here.
    fn time(seconds: impl Into<i128>, nanoseconds: impl Into<i128>) -> i64 {
        let all = seconds.into() * 1_000_000_000 + nanoseconds.into();
        i64::try_from(all).unwrap_or(i64::MAX)
    }
    fn count(number: impl Into<i128>) -> u64 {
        u64::try_from(number.into()).unwrap_or(u64::MAX)
    }
    Stamp {
        size: count(stat.st_size),
        modified: time(stat.st_mtime, stat.st_mtime_nsec),
        changed: time(stat.st_ctime, stat.st_ctime_nsec),
        inode: count(stat.st_ino),
    }
}

#[cfg(not(unix))]
impl Disk {
    fn inspect(&self, path: &str) -> io::Result<Found> {
        let meta = fs::symlink_metadata(self.full(path))?;
        let kind = match meta.file_type() {
            kind if kind.is_file() => Kind::File,
            kind if kind.is_dir() => Kind::Folder,
            kind if kind.is_symlink() => Kind::Link,
            _ => Kind::Other,
        };
        Ok(Found { kind, stamp: stamp(&meta) })
    }
}

#[cfg(not(unix))]
fn stamp_of(file: &File) -> io::Result<Stamp> {
    file.metadata().map(|meta| stamp(&meta))
}

/// Without change times and inodes, the size and the time of writing have to do.
#[cfg(not(unix))]
fn stamp(meta: &fs::Metadata) -> Stamp {
    let since = |time: std::time::SystemTime| time.duration_since(std::time::UNIX_EPOCH).ok();
    let modified = meta.modified().ok().and_then(since).map_or(0, |time| time.as_nanos());
    Stamp {
        size: meta.len(),
        modified: i64::try_from(modified).unwrap_or(i64::MAX),
        changed: 0,
        inode: 0,
    }
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
impl Disk {
    fn rename_exchange(&self, from: &str, to: &str) -> io::Result<()> {
        use rustix::fs::{RenameFlags, renameat_with};
        Ok(renameat_with(&self.folder, from, &self.folder, to, RenameFlags::EXCHANGE)?)
    }

    fn rename_exclusive(&self, from: &str, to: &str) -> io::Result<()> {
        use rustix::fs::{RenameFlags, renameat_with};
        Ok(renameat_with(&self.folder, from, &self.folder, to, RenameFlags::NOREPLACE)?)
    }
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn is_unsupported(error: &io::Error) -> bool {
    use rustix::io::Errno;
    // Stacked file systems cannot swap what lies in different layers.
    let unsupported = [Errno::INVAL, Errno::NOSYS, Errno::NOTSUP, Errno::OPNOTSUPP, Errno::XDEV];
    Errno::from_io_error(error).is_some_and(|errno| unsupported.contains(&errno))
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
impl Disk {
    fn rename_exchange(&self, _: &str, _: &str) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn rename_exclusive(&self, _: &str, _: &str) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn is_unsupported(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::Unsupported
}

/// Nothing stands there, or a file stands where a folder above it would be.
fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

fn present(removed: io::Result<()>) -> io::Result<bool> {
    match removed {
        Ok(()) => Ok(true),
        Err(error) if is_absent(&error) => Ok(false),
        Err(error) => Err(error),
    }
}
