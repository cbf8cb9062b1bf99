//! Which files changed.
//!
//! Owns the system's watcher, the folders it watches, and when a change is over:
//! an editor writes one file in several steps, a `git checkout` thousands over
//! seconds. Does not decide what a change means: whoever waits looks at the
//! files again.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, CreateKind, ModifyKind};
use notify::{ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::config;
use crate::load::FOLDERS;

/// What the watching thread is sent.
pub(super) enum Message {
    /// Something happened to a file.
    Event(notify::Result<Event>),
    /// It is over.
    Stop,
}

/// What happened while somebody waited.
pub(super) enum Change {
    /// These files, from the site folder.
    Files(BTreeSet<String>),
    /// Files, but it is not known which.
    Unknown,
    /// Nothing, for as long as somebody was ready to wait.
    Quiet,
    /// It is over.
    Stop,
}

/// Follows the files of a site.
pub(super) struct Watch {
    root: PathBuf,
    messages: Receiver<Message>,
    /// None where the system cannot tell of changes: they are looked for then.
    watcher: Option<RecommendedWatcher>,
    watched: BTreeSet<&'static str>,
}

/// How long nothing has to happen for a change to be over.
const SETTLED: Duration = Duration::from_millis(10);

/// The same where every file that was opened has been closed or has taken its
/// place. An editor that saves several files does so without a pause.
const CLOSED: Duration = Duration::from_millis(2);

/// The same after many events, such as those of a `git checkout`.
const FLOOD_SETTLED: Duration = Duration::from_millis(150);

/// How many events are many.
const FLOOD: usize = 64;

/// How long a change may go on before it is looked at all the same.
const LONGEST: Duration = Duration::from_secs(3);

/// How often changes are looked for where nobody tells of them.
const POLL: Duration = Duration::from_secs(1);

impl Watch {
    /// Begins to follow a site. The second value says why the system cannot tell
    /// of changes.
    pub(super) fn start(
        site: &Path,
        sender: Sender<Message>,
        messages: Receiver<Message>,
    ) -> (Self, Option<String>) {
        let root = site.canonicalize().unwrap_or_else(|_| site.to_path_buf());
        let watcher = notify::recommended_watcher(move |event| {
            // Nobody listens any more when the server is about to end.
            let _ = sender.send(Message::Event(event));
        });
        let mut watch = Self { root, messages, watcher: None, watched: BTreeSet::new() };
        let begun = watcher.and_then(|mut watcher| {
            watcher.watch(&watch.root, RecursiveMode::NonRecursive)?;
            watch.watcher = Some(watcher);
            watch.follow_folders()
        });
        let why = begun.err().map(|error| watch.poll(&error));
        (watch, why)
    }

    /// Watches the folders of sources that are there.
    fn follow_folders(&mut self) -> notify::Result<()> {
        let Some(watcher) = &mut self.watcher else { return Ok(()) };
        for folder in FOLDERS {
            let path = self.root.join(folder);
            if self.watched.contains(folder) || !path.is_dir() {
                continue;
            }
            match watcher.watch(&path, RecursiveMode::Recursive) {
                Ok(()) => {
                    self.watched.insert(folder);
                }
                // It went away just now; its coming back will be told.
                Err(error) if matches!(error.kind, ErrorKind::PathNotFound) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Gives up on the system: from now on changes are looked for.
    fn poll(&mut self, error: &notify::Error) -> String {
        self.watcher = None;
        self.watched.clear();
        match error.kind {
            ErrorKind::MaxFilesWatch => "the system does not watch so many folders".to_owned(),
            _ => format!("the system does not watch the files: {error}"),
        }
    }

    /// Waits until something happened and is over. The second value says why
    /// the system stopped telling of changes, if it did.
    pub(super) fn wait(&mut self, longest: Option<Duration>) -> (Change, Option<String>) {
        let polling = self.watcher.is_none();
        let first = match longest.or(polling.then_some(POLL)) {
            Some(time) => self.messages.recv_timeout(time),
            None => self.messages.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        let mut batch = Batch::default();
        let began = Instant::now();
        let mut next = first;
        loop {
            match next {
                Ok(Message::Event(event)) => batch.add(event, &self.root),
                Ok(Message::Stop) | Err(RecvTimeoutError::Disconnected) => {
                    return (Change::Stop, None);
                }
                Err(RecvTimeoutError::Timeout) => break,
            }
            if began.elapsed() > LONGEST {
                break;
            }
            next = self.messages.recv_timeout(batch.settled());
        }
        let why = self.after(&mut batch);
        let change = match batch {
            Batch { unknown: true, .. } => Change::Unknown,
            Batch { files, .. } if !files.is_empty() => Change::Files(files),
            _ if polling => Change::Unknown,
            _ => Change::Quiet,
        };
        (change, why)
    }

    /// Watches folders that have come, or gives up.
    fn after(&mut self, batch: &mut Batch) -> Option<String> {
        let failed = batch.failed.take();
        for folder in &batch.folders {
            if self.watched.remove(folder)
                && let Some(watcher) = &mut self.watcher
            {
                // It is not watched any more if it went away: nothing is lost.
                let _ = watcher.unwatch(&self.root.join(folder));
            }
        }
        let outcome = failed.map_or(Ok(()), Err).and_then(|()| self.follow_folders());
        let error = outcome.err().filter(|_| self.watcher.is_some())?;
        batch.unknown = true;
        Some(self.poll(&error))
    }
}

/// Events that belong together.
#[derive(Default)]
struct Batch {
    files: BTreeSet<String>,
    /// Folders of sources that came, went or took another's place.
    folders: BTreeSet<&'static str>,
    /// Files that somebody is writing, as far as the system tells.
    open: BTreeSet<String>,
    events: usize,
    unknown: bool,
    failed: Option<notify::Error>,
}

impl Batch {
    fn add(&mut self, event: notify::Result<Event>, root: &Path) {
        let event = match event {
            Ok(event) => event,
            Err(error) => {
                self.failed = Some(error);
                return;
            }
        };
        // That somebody reads is told too, and the reader may be this program.
        let reading = match event.kind {
            EventKind::Access(AccessKind::Close(AccessMode::Write)) => false,
            EventKind::Access(_) => true,
            _ => false,
        };
        if reading {
            return;
        }
        self.unknown |= event.need_rescan();
        for path in &event.paths {
            let Ok(inner) = path.strip_prefix(root) else { continue };
            let parts: Vec<_> = inner.iter().map(|part| part.to_string_lossy()).collect();
            let Some(first) = parts.first() else { continue };
            let folder = FOLDERS.into_iter().find(|folder| folder == first);
            if folder.is_none() && first != config::FILE {
                continue;
            }
            if parts.len() == 1 {
                self.folders.extend(folder);
            }
            self.events += 1;
            let file = parts.join("/");
            match event.kind {
                EventKind::Create(CreateKind::Folder) => {}
                EventKind::Create(_) | EventKind::Modify(ModifyKind::Data(_)) => {
                    self.open.insert(file.clone());
                }
                EventKind::Access(_)
                | EventKind::Modify(ModifyKind::Name(_))
                | EventKind::Remove(_) => {
                    self.open.remove(&file);
                }
                EventKind::Modify(ModifyKind::Metadata(_)) => {}
                // Some systems do not say what happened.
                _ => {
                    self.open.insert(file.clone());
                }
            }
            self.files.insert(file);
        }
    }

    fn settled(&self) -> Duration {
        match (self.events > FLOOD, self.open.is_empty()) {
            (true, _) => FLOOD_SETTLED,
            (false, true) => CLOSED,
            (false, false) => SETTLED,
        }
    }
}
