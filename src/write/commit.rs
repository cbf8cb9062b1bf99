//! From staged files to the published site, in an order that is safe at any
//! kill.
//!
//! Owns that order and the report. Does not own staging nor the single calls.

use std::collections::BTreeMap;
use std::io;

use rayon::prelude::*;

use crate::model::file_ref::ContentHash;

use super::cover;
use super::disk::Kind;
use super::error::WriteError;
use super::folder::{MANIFEST, TEMPORARY};
use super::manifest::Manifest;
use super::plan::{self, Output, Over, State, Tier};
use super::publisher::Publisher;
use super::remembered::{Remembered, Stamp};
use super::sweep;

/// What a publication did.
#[derive(Clone, Debug)]
pub struct Report {
    /// Files that were written.
    pub written: usize,
    /// Files that stood already.
    pub kept: usize,
    /// Files of the last build that were removed.
    pub deleted: usize,
    /// The size of the files that were written.
    pub bytes: u64,
    /// What makes the next build quick; to be kept by the caller.
    pub remembered: Remembered,
}

/// When something is moved into place. What is linked to comes before what
/// links to it; what stands is changed last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    HashedFiles,
    NewPages,
    NewRoots,
    ChangedPages,
    ChangedRoots,
    /// Pages in such a folder go, all at once.
    FoldersToFiles,
}

impl Step {
    fn of(tier: Tier, over: Over) -> Self {
        match (tier, over) {
            // Every page that links into this folder is changed by now.
            (_, Over::Folder) => Self::FoldersToFiles,
            // A hashed file that is replaced was damaged.
            (Tier::Hashed, _) => Self::HashedFiles,
            (Tier::Page, Over::Nothing) => Self::NewPages,
            (Tier::Root, Over::Nothing) => Self::NewRoots,
            (Tier::Page, Over::File) => Self::ChangedPages,
            (Tier::Root, Over::File) => Self::ChangedRoots,
        }
    }
}

/// Something that is moved into place as a whole.
struct Move<'a> {
    from: String,
    to: &'a str,
    over: Over,
    /// The output that it is, unless it is a whole folder of them.
    output: Option<usize>,
}

impl Move<'_> {
    /// Whether a file and a folder change places.
    fn swaps(&self) -> bool {
        match self.over {
            Over::Nothing => false,
            Over::File => self.output.is_none(),
            Over::Folder => true,
        }
    }
}

type Moves<'a> = BTreeMap<Step, Vec<Move<'a>>>;

/// Publishes everything that was staged.
pub(super) fn commit(publisher: &Publisher<'_>) -> Result<Report, WriteError> {
    let disk = &publisher.disk;
    let outputs = publisher.plan.take();
    let planned =
        Manifest::new(outputs.iter().map(|output| (output.path.clone(), output.hash)).collect());
    let moves = moves(&outputs);
    let gone = Gone::new(publisher, &planned, &moves)?;

    let ahead = publisher.manifest.union(&planned);
    write_manifest(publisher, &ahead, &publisher.manifest)?;
    let mut stamps: Vec<Option<Stamp>> = outputs.iter().map(known_stamp).collect();
    place(publisher, moves.range(..Step::FoldersToFiles), &mut stamps)?;
    cover::cover(publisher, &planned, gone.swapped.iter().chain(&gone.deleted).copied())?;
    place(publisher, moves.range(Step::FoldersToFiles..), &mut stamps)?;
    let deleted = gone.swapped.len() + sweep::sweep(publisher, &gone.deleted)?;
    write_manifest(publisher, &planned, &ahead)?;
    remove_replaced(publisher, &moves)?;
    disk.clear(TEMPORARY).map_err(disk.failed(TEMPORARY))?;
    Ok(report(outputs, &stamps, deleted))
}

/// Sorts what was staged into steps. A folder that holds more than hashed files
/// counts as what it holds that comes last.
fn moves(outputs: &[Output]) -> Moves<'_> {
    let mut moves = Moves::new();
    let mut trees: BTreeMap<&str, (Tier, Over)> = BTreeMap::new();
    for (index, output) in outputs.iter().enumerate() {
        match output.state {
            State::Kept(_) => {}
            State::Loose { number, over } => {
                let from = plan::loose(number);
                let step = Move { from, to: &output.path, over, output: Some(index) };
                moves.entry(Step::of(output.tier, over)).or_default().push(step);
            }
            State::Tree { root, over, .. } => {
                let tree = trees.entry(&output.path[..root]).or_insert((output.tier, over));
                tree.0 = tree.0.max(output.tier);
            }
        }
    }
    for (root, (tier, over)) in trees {
        // A file that becomes a folder is at a new address, whatever stood there.
        let step = Step::of(tier, Over::Nothing);
        let tree = Move { from: plan::in_tree(root), to: root, over, output: None };
        moves.entry(step).or_default().push(tree);
    }
    moves
}

/// Moves some steps into place, one after the other; notes the stamps of files.
fn place<'m>(
    publisher: &Publisher<'_>,
    steps: impl Iterator<Item = (&'m Step, &'m Vec<Move<'m>>)>,
    stamps: &mut [Option<Stamp>],
) -> Result<(), WriteError> {
    for (_, moves) in steps {
        let moved: Vec<Option<(usize, Stamp)>> =
            moves.par_iter().map(|step| run(publisher, step)).collect::<Result<_, _>>()?;
        for (output, stamp) in moved.into_iter().flatten() {
            stamps[output] = Some(stamp);
        }
    }
    Ok(())
}

/// Moves one thing into place; the new stamp of a file, which moving changes.
fn run(publisher: &Publisher<'_>, step: &Move<'_>) -> Result<Option<(usize, Stamp)>, WriteError> {
    let disk = &publisher.disk;
    let result = match step.over {
        Over::Nothing => disk.place(&step.from, step.to),
        _ if step.swaps() => disk.swap(&step.from, step.to, &plan::loose(publisher.plan.number())),
        Over::File | Over::Folder => disk.replace(&step.from, step.to),
    };
    result.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => WriteError::InTheWay { path: disk.full(step.to) },
        _ => disk.failed(step.to)(error),
    })?;
    let Some(output) = step.output else { return Ok(None) };
    let found = disk.find(step.to).map_err(disk.failed(step.to))?;
    Ok(found.map(|found| (output, found.stamp)))
}

/// What the last build made and this one does not.
struct Gone<'a> {
    /// To be deleted.
    deleted: Vec<&'a str>,
    /// What goes when a file and a folder change places.
    swapped: Vec<&'a str>,
}

impl<'a> Gone<'a> {
    /// Nothing is changed before this has found that no foreign file goes too.
    fn new(
        publisher: &'a Publisher<'_>,
        planned: &Manifest,
        moves: &Moves<'_>,
    ) -> Result<Self, WriteError> {
        let swaps: Vec<&Move<'_>> = moves.values().flatten().filter(|step| step.swaps()).collect();
        let (mut deleted, mut swapped) = (Vec::new(), Vec::new());
        for (listed, _) in publisher.manifest.files() {
            if planned.get(listed).is_some() {
                continue;
            }
            let goes = |step: &&Move<'_>| match step.over {
                Over::File => **listed == *step.to,
                Over::Folder => {
                    listed.strip_prefix(step.to).is_some_and(|rest| rest.starts_with('/'))
                }
                Over::Nothing => false,
            };
            let list = if swaps.iter().any(goes) { &mut swapped } else { &mut deleted };
            list.push(&**listed);
        }
        for step in swaps.iter().filter(|step| step.over == Over::Folder) {
            refuse_foreign(publisher, step.to)?;
        }
        Ok(Self { deleted, swapped })
    }
}

/// A folder that becomes a file may hold nothing but files of ours.
fn refuse_foreign(publisher: &Publisher<'_>, folder: &str) -> Result<(), WriteError> {
    let disk = &publisher.disk;
    for (name, kind) in disk.entries(folder).map_err(disk.failed(folder))? {
        let path = format!("{folder}/{name}");
        match kind {
            Kind::Folder => refuse_foreign(publisher, &path)?,
            Kind::File | Kind::Link if publisher.manifest.get(&path).is_some() => {}
            _ => return Err(WriteError::InTheWay { path: disk.full(&path) }),
        }
    }
    Ok(())
}

/// Writes the list of our files, unless it says the same already.
fn write_manifest(
    publisher: &Publisher<'_>,
    new: &Manifest,
    standing: &Manifest,
) -> Result<(), WriteError> {
    if new == standing {
        return Ok(());
    }
    let disk = &publisher.disk;
    let temporary = plan::loose(publisher.plan.number());
    disk.write_through(&temporary, new.to_text().as_bytes()).map_err(disk.failed(MANIFEST))?;
    disk.rename(&temporary, MANIFEST).map_err(disk.failed(MANIFEST))
}

/// The old versions of changed files, which swapping has left behind: all of
/// them at once is quicker than when their folder is cleared.
fn remove_replaced(publisher: &Publisher<'_>, moves: &Moves<'_>) -> Result<(), WriteError> {
    let disk = &publisher.disk;
    let replaced: Vec<&Move<'_>> = moves
        .values()
        .flatten()
        .filter(|step| step.over == Over::File && step.output.is_some())
        .collect();
    replaced
        .par_iter()
        .try_for_each(|step| disk.remove_file(&step.from).map(|_| ()).map_err(disk.failed(step.to)))
}

fn known_stamp(output: &Output) -> Option<Stamp> {
    match output.state {
        State::Kept(stamp) | State::Tree { stamp, .. } => Some(stamp),
        State::Loose { .. } => None,
    }
}

fn report(outputs: Vec<Output>, stamps: &[Option<Stamp>], deleted: usize) -> Report {
    let kept = outputs.iter().filter(|output| matches!(output.state, State::Kept(_))).count();
    let sizes =
        outputs.iter().zip(stamps).filter(|(output, _)| !matches!(output.state, State::Kept(_)));
    let bytes = sizes.filter_map(|(_, stamp)| stamp.map(|stamp| stamp.size)).sum();
    let written = outputs.len() - kept;
    let seen = outputs.into_iter().zip(stamps);
    let files: Vec<(Box<str>, ContentHash, Stamp)> = seen
        .filter_map(|(output, stamp)| stamp.map(|stamp| (output.path, output.hash, stamp)))
        .collect();
    Report { written, kept, deleted, bytes, remembered: Remembered::new(files) }
}
