//! What can go wrong on the way to the disk, in words for the person who builds.
//!
//! Owns [`WriteError`] and its hints. Does not own exit codes: the command line
//! has those.

use std::borrow::Cow;
use std::io;
use std::path::PathBuf;

use thiserror::Error;

use crate::diag::Diagnostic;

/// Why the site was not published. What stood before is still whole.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum WriteError {
    /// Another process has the output folder.
    #[error("another `pace` is writing to `{}`", out.display())]
    Locked {
        /// The output folder.
        out: PathBuf,
    },
    /// The output folder is a file, or a link that leads nowhere.
    #[error("`{}` is not a folder", out.display())]
    NotAFolder {
        /// What was given as the output folder.
        out: PathBuf,
    },
    /// The output folder holds files and no manifest of ours.
    #[error("`{}` holds files that `pace` did not make, such as `{found}`", out.display())]
    NotOurs {
        /// The output folder.
        out: PathBuf,
        /// One of the files in it.
        found: String,
    },
    /// The output folder holds a report on the site.
    #[error("`{}` holds a report of `pace check`", out.display())]
    HoldsReport {
        /// The output folder.
        out: PathBuf,
    },
    /// A folder that was named for a report is none, or holds something else.
    #[error("`{}` {}", folder.display(), found.as_ref().map_or_else(|| "is not a folder".to_owned(), |found| format!("holds other files than those of a report, such as `{found}`")))]
    NotACollection {
        /// What was named.
        folder: PathBuf,
        /// One of the files in it; none where it is no folder.
        found: Option<String>,
    },
    /// The output folder lies among the sources of the site.
    #[error("`{}` lies inside `{}`, where the sources of the site are", out.display(), folder.display())]
    AmongSources {
        /// The output folder.
        out: PathBuf,
        /// The source folder around it.
        folder: PathBuf,
    },
    /// The output folder is the site's own folder, or holds it.
    #[error("`{}` holds the sources of the site", out.display())]
    HoldsSources {
        /// The output folder.
        out: PathBuf,
    },
    /// A symbolic link inside the output folder would lead the writing elsewhere.
    #[error("`{}` is a symbolic link", path.display())]
    Link {
        /// The link.
        path: PathBuf,
    },
    /// A file that is not ours stands where one of the site has to go.
    #[error("`{}` stands in the way of a file of the site, and `pace` did not make it", path.display())]
    InTheWay {
        /// The file or folder.
        path: PathBuf,
    },
    /// The list of published files cannot be trusted.
    #[error("the list of published files, `{}`, is damaged: {why}", path.display())]
    CorruptManifest {
        /// The manifest.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// The list of published files was made by a later version.
    #[error("the list of published files, `{}`, was made by a newer `pace` (format {found})", path.display())]
    NewerManifest {
        /// The manifest.
        path: PathBuf,
        /// The version of its format.
        found: u32,
    },
    /// A stage made a path that cannot stand in the output.
    #[error("`{path}` cannot be the path of an output file: {why}")]
    WrongPath {
        /// The path.
        path: String,
        /// The rule it breaks.
        why: &'static str,
    },
    /// A file that should be new stands already.
    #[error("`{}` stands already", path.display())]
    Stands {
        /// The file.
        path: PathBuf,
    },
    /// A source of the site may only be read.
    #[error("`{}` may only be read, so nothing in it was mended", path.display())]
    Kept {
        /// The file.
        path: PathBuf,
    },
    /// One path was made twice in one build.
    #[error("`{path}` was made twice in one build")]
    Twice {
        /// The path.
        path: String,
    },
    /// Two paths cannot stand side by side on every host.
    #[error("`{path}` and `{other}` would be one and the same on some web hosts")]
    Collision {
        /// The path made later.
        path: String,
        /// The path made earlier.
        other: String,
    },
    /// One path is a file and a folder at once.
    #[error("`{path}` would be a file and a folder at once")]
    FileAndFolder {
        /// The path.
        path: String,
    },
    /// The disk is full, or a quota is used up.
    #[error("the disk is full, so `{}` could not be written", path.display())]
    Full {
        /// What was being written.
        path: PathBuf,
    },
    /// The disk can only be read.
    #[error("`{}` is on a disk that can only be read", path.display())]
    ReadOnly {
        /// What was being written.
        path: PathBuf,
    },
    /// The system refused.
    #[error("there is no permission to write `{}`", path.display())]
    Denied {
        /// What was being written.
        path: PathBuf,
    },
    /// Anything else the system reported.
    #[error("`{}` could not be written: {source}", path.display())]
    Io {
        /// What was being written.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl WriteError {
    /// What the system reported about `path`, in the words of its cause.
    pub(super) fn io(path: PathBuf, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full { path },
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path },
            io::ErrorKind::PermissionDenied => Self::Denied { path },
            _ => Self::Io { path, source },
        }
    }

    /// Stable kebab-case name of the error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Locked { .. } => "output-locked",
            Self::NotAFolder { .. } => "output-not-a-folder",
            Self::NotOurs { .. } | Self::HoldsReport { .. } => "output-not-ours",
            Self::NotACollection { .. } => "report-not-ours",
            Self::AmongSources { .. } | Self::HoldsSources { .. } => "output-among-sources",
            Self::Link { .. } => "output-link",
            Self::InTheWay { .. } => "output-in-the-way",
            Self::CorruptManifest { .. } => "output-manifest-damaged",
            Self::NewerManifest { .. } => "output-manifest-newer",
            Self::Stands { .. } => "file-stands",
            Self::Kept { .. } => "file-kept",
            Self::WrongPath { .. } => "output-path",
            Self::Twice { .. } => "output-twice",
            Self::Collision { .. } | Self::FileAndFolder { .. } => "output-collision",
            Self::Full { .. } => "disk-full",
            Self::ReadOnly { .. } => "disk-read-only",
            Self::Denied { .. } => "disk-denied",
            Self::Io { .. } => "disk-failed",
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Cow<'static, str> {
        match self {
            Self::Locked { .. } => "wait until it is done, or stop it and build again".into(),
            Self::NotAFolder { .. } => "choose a folder with `--out`, or leave it out to use `public`".into(),
            Self::NotOurs { .. } => {
                "nothing was changed; choose an empty folder with `--out`, or empty this one yourself".into()
            }
            Self::HoldsReport { .. } => {
                "nothing was changed; a report is not published, so the site has a folder of its own: choose another with `--out`, such as `public`".into()
            }
            Self::NotACollection { .. } => {
                "nothing was changed; name an empty folder, one that does not stand yet, or that of an earlier report".into()
            }
            Self::AmongSources { .. } | Self::HoldsSources { .. } => {
                "nothing was changed; choose a folder of its own, such as `public` with `--out`, or `reports` with `--report`".into()
            }
            Self::Link { .. } => {
                "`pace` writes only inside the output folder; remove the link, or put a real folder in its place".into()
            }
            Self::InTheWay { .. } => "move it elsewhere, or give the page another address".into(),
            Self::CorruptManifest { .. } => {
                "nothing was changed; put back the file, or empty the output folder and build again".into()
            }
            Self::NewerManifest { .. } => {
                "nothing was changed; build with that version, or choose another folder with `--out`".into()
            }
            Self::Stands { .. } => "nothing was changed; choose another title, or go on with that file".into(),
            Self::Kept { .. } => {
                "what stands in it is as it was; allow writing to it and its folder, then run it again".into()
            }
            Self::WrongPath { .. } | Self::Twice { .. } => "this is a mistake in `pace`; please report it".into(),
            Self::Collision { .. } => {
                "give one of the pages another `slug`: some hosts do not tell capital letters or accents apart".into()
            }
            Self::FileAndFolder { .. } => "give one of the pages another `slug`, or the file another name".into(),
            Self::Full { .. } => "the site that stood before is whole; free some space and build again".into(),
            Self::ReadOnly { .. } => "choose a folder on another disk with `--out`".into(),
            Self::Denied { .. } => "ask for write access to the folder, or choose another with `--out`".into(),
            Self::Io { .. } => "the site that stood before is whole; build again once this is mended".into(),
        }
    }

    /// The error as something to print.
    #[must_use]
    pub fn diagnostic(&self) -> Diagnostic {
        Diagnostic::error(self.code(), self.to_string()).help(self.help())
    }
}
