//! A site on disk: the corpus and what a tool adds to it, and what a build of
//! it left behind.
//!
//! Owns [`Tool`], [`Site`] and [`Output`]. Both tools get the same files of
//! content, but for front matter that one of them inherits; configuration and
//! theme are their own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use walkdir::WalkDir;

use crate::corpus::{ContentFile, Corpus, Lang};
use crate::measure::{self, Failure, Usage};

/// A generator of sites.
pub(crate) trait Tool {
    /// Its name and version.
    fn name(&self) -> String;

    /// Its configuration and its plain theme: paths in the site, and texts.
    fn files(&self) -> Vec<(&'static str, String)>;

    /// A file of content as the tool reads it.
    fn content(&self, file: &ContentFile) -> String;

    /// What an author would have run before the first build of `pages`, which
    /// are paths without language and ending.
    fn settle(&self, _folder: &Path, _pages: &[String]) -> Option<Command> {
        None
    }

    /// A build of the site in `folder`, as its own manual would start it.
    fn build(&self, folder: &Path) -> Command;

    /// The same build, printing what took how long.
    fn timed(&self, folder: &Path) -> Command;

    /// The folders in a site that builds write.
    fn written(&self) -> &'static [&'static str];
}

/// What a build left behind.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Output {
    /// How many HTML files.
    pub(crate) html: usize,
    /// How many files of any kind.
    pub(crate) files: usize,
    /// How large all of them are, in bytes.
    pub(crate) bytes: u64,
}

/// A corpus in the layout of one tool.
pub(crate) struct Site<'a> {
    /// The tool that builds it.
    pub(crate) tool: &'a dyn Tool,
    folder: PathBuf,
    /// Where outputs of earlier builds are kept until the end.
    aside: PathBuf,
    log: PathBuf,
}

impl<'a> Site<'a> {
    /// Writes the site to the new folder `name` in `room`.
    pub(crate) fn write(
        tool: &'a dyn Tool,
        corpus: &Corpus,
        room: &Path,
        name: &str,
    ) -> Result<Self, Failure> {
        let folder = room.join(name);
        let aside = room.join(format!("{name}-aside"));
        remove(&folder)?;
        remove(&aside)?;
        for (path, text) in tool.files() {
            write(&folder.join(path), &text)?;
        }
        let mut pages = Vec::new();
        for file in corpus.files() {
            write(&folder.join("content").join(&file.path), &tool.content(&file))?;
            if file.lang == Lang::SOURCE {
                pages.push(file.page().to_owned());
            }
        }
        let log = room.join(name).with_extension("log");
        if let Some(mut command) = tool.settle(&folder, &pages) {
            measure::run(&mut command, &log)?;
        }
        Ok(Self { tool, folder, aside, log })
    }

    /// Builds with nothing left from an earlier build.
    pub(crate) fn cold(&self) -> Result<Usage, Failure> {
        self.clear()?;
        self.again()
    }

    /// Moves what an earlier build left out of the way. It is not deleted yet:
    /// for minutes after many files are deleted, ext4 looks long for numbers of
    /// new ones, and that would be measured instead of the build.
    fn clear(&self) -> Result<(), Failure> {
        let place = (0..)
            .map(|number| self.aside.join(format!("{number}")))
            .find(|place| !place.exists())
            .unwrap_or_else(|| self.aside.clone());
        fs::create_dir_all(&place).map_err(Failure::at(&place))?;
        for written in self.tool.written() {
            let from = self.folder.join(written);
            if from.exists() {
                fs::rename(&from, place.join(written)).map_err(Failure::at(&from))?;
            }
        }
        Ok(())
    }

    /// Builds with nothing left from an earlier build; what the tool itself
    /// says of its time.
    pub(crate) fn timings(&self) -> Result<String, Failure> {
        self.clear()?;
        measure::run(&mut self.tool.timed(&self.folder), &self.log)?;
        fs::read_to_string(&self.log).map_err(Failure::at(&self.log))
    }

    /// Builds over whatever the last build left.
    pub(crate) fn again(&self) -> Result<Usage, Failure> {
        measure::run(&mut self.tool.build(&self.folder), &self.log)
    }

    /// Counts what the last build left in `public`.
    pub(crate) fn output(&self) -> Result<Output, Failure> {
        let public = self.folder.join("public");
        let mut output = Output::default();
        for entry in WalkDir::new(&public) {
            let entry = entry.map_err(|why| Failure::at(&public)(why.into()))?;
            if entry.file_type().is_file() {
                let bytes = entry.metadata().map_err(|why| Failure::at(&public)(why.into()))?.len();
                output.files += 1;
                output.bytes += bytes;
                output.html += usize::from(entry.path().extension().is_some_and(|e| e == "html"));
            }
        }
        if output.html == 0 {
            return Err(Failure::NoPages { program: self.tool.name() });
        }
        Ok(output)
    }

    /// Removes the site and what was built of it.
    pub(crate) fn remove(self) -> Result<(), Failure> {
        remove(&self.folder)?;
        remove(&self.aside)
    }
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Failure::at(folder))?;
    }
    fs::write(path, text).map_err(Failure::at(path))
}

/// Removes a folder that may not be there.
fn remove(folder: &Path) -> Result<(), Failure> {
    match fs::remove_dir_all(folder) {
        Err(why) if why.kind() != std::io::ErrorKind::NotFound => Err(Failure::at(folder)(why)),
        _ => Ok(()),
    }
}
