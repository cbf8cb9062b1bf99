//! Looking at the site again after every change.
//!
//! Owns the thread that does it: what is shown while there are errors, what the
//! terminal is told and how often, and that nothing in the content ends it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::watch;

use super::news::{News, Tell};
use super::site::LiveSite;
use super::state::State;
use super::watch::{Change, Watch};
use crate::diag::{Diagnostic, Diagnostics, Format, Severity, Warned, print};
use crate::load::{self, Found};
use crate::pipeline::{Outcome, Settings, Texts, Timings, prepare};

/// How long mistakes are kept back for the rest of a change: between emptying
/// a file and filling it, it has no title.
const PATIENCE: Duration = Duration::from_millis(150);

/// Looks at a site and keeps what is shown up to date.
pub(super) struct Rebuild {
    settings: Arc<Settings>,
    state: watch::Sender<Arc<State>>,
    tell: Tell,
    files: Vec<Found>,
    told: Diagnostics,
}

/// What one look at a site gave.
struct Look {
    files: Vec<Found>,
    outcome: Outcome,
    time: Duration,
}

impl Rebuild {
    pub(super) fn new(
        settings: Arc<Settings>,
        state: watch::Sender<Arc<State>>,
        tell: Tell,
    ) -> Self {
        Self { settings, state, tell, files: Vec::new(), told: Diagnostics::new() }
    }

    /// Looks for the first time.
    pub(super) fn begin(&mut self) {
        let look = self.look();
        self.show(look);
    }

    /// Follows every change until it is told to stop.
    pub(super) fn follow(mut self, mut watch: Watch) {
        let mut kept_back = None;
        loop {
            let (change, why) = watch.wait(kept_back.is_some().then_some(PATIENCE));
            if let Some(why) = why {
                (self.tell)(News::Polling(why));
            }
            let named = match change {
                Change::Stop => return,
                Change::Quiet => {
                    if let Some(look) = kept_back.take() {
                        self.show(look);
                    }
                    continue;
                }
                Change::Files(named) => self.files.iter().any(|found| named.contains(&*found.file)),
                Change::Unknown => false,
            };
            let look = self.look();
            if !named && kept_back.is_none() && look.files == self.files {
                continue;
            }
            let is_worse =
                look.outcome.diagnostics.has_errors() && self.state.borrow().problems.is_empty();
            if is_worse && kept_back.is_none() {
                kept_back = Some(look);
            } else {
                kept_back = None;
                self.show(look);
            }
        }
    }

    /// Looks at the whole site. A stage that fails is a mistake of this program,
    /// and no reason to end.
    fn look(&self) -> Look {
        let began = Instant::now();
        let Warned { value: inventory, diagnostics } = load::inventory(&self.settings.site);
        if diagnostics.has_errors() {
            let outcome = impossible(diagnostics);
            return Look { files: inventory.files, outcome, time: began.elapsed() };
        }
        let settings = &self.settings;
        let looked = std::panic::catch_unwind(|| prepare(settings, &inventory));
        let outcome = looked.unwrap_or_else(|_| {
            let message = "this program failed: that is its own mistake, not yours";
            impossible([Diagnostic::error("failure", message)].into_iter().collect())
        });
        Look { files: inventory.files, outcome, time: began.elapsed() }
    }

    /// Shows a site, or what is wrong with it, and tells about it.
    fn show(&mut self, look: Look) {
        let Look { files, outcome, time } = look;
        let sheets_only = sheets_only(&self.files, &files);
        self.files = files;
        let Outcome { prepared, diagnostics, texts, .. } = outcome;
        let old = self.state.borrow().clone();
        let good = prepared.filter(|_| !diagnostics.has_errors());
        let pages = good.as_ref().map(|prepared| prepared.site.pages.len());
        let state = match good {
            Some(prepared) => {
                let (settings, warnings) = (self.settings.clone(), diagnostics.clone());
                let site = LiveSite::new(prepared, warnings, texts.clone(), settings);
                let sheets = old.site.as_ref().filter(|_| sheets_only);
                let sheets = sheets.and_then(|old| moved(old, &site));
                old.replaced(site, sheets)
            }
            None => old.stuck(problems(&diagnostics, &texts)),
        };
        self.state.send_replace(Arc::new(state));
        let is_fresh = |found: &&Diagnostic| !self.told.iter().any(|told| told == *found);
        let fresh = diagnostics.iter().filter(is_fresh).cloned().collect();
        self.told = diagnostics.clone();
        (self.tell)(News::Looked { pages, fresh, all: diagnostics, texts, time });
    }
}

fn impossible(diagnostics: Diagnostics) -> Outcome {
    let diagnostics = diagnostics.sorted();
    Outcome { prepared: None, diagnostics, texts: Texts::default(), timings: Timings::default() }
}

/// Errors as texts, one each.
fn problems(diagnostics: &Diagnostics, texts: &Texts) -> Vec<String> {
    let errors = diagnostics.iter().filter(|found| found.severity == Severity::Error);
    let print_one = |error: &Diagnostic| {
        let one: Diagnostics = [error.clone()].into_iter().collect();
        print(&one, texts, Format::Human { colour: false }).trim_end().to_owned()
    };
    errors.map(print_one).collect()
}

/// Whether two sets of files differ in the style sheets of themes alone.
fn sheets_only(old: &[Found], new: &[Found]) -> bool {
    old.len() == new.len()
        && old.iter().zip(new).all(|(old, new)| {
            let sheet = new.file.starts_with("themes/") && new.file.ends_with(".css");
            old.file == new.file && (sheet || old == new)
        })
}

/// The new addresses of style sheets, by their old ones.
fn moved(old: &LiveSite, new: &LiveSite) -> Option<BTreeMap<String, String>> {
    let (old, new) = (old.sheets(), new.sheets());
    let same_names = old.keys().eq(new.keys());
    same_names.then(|| {
        let pairs = old.into_values().zip(new.into_values());
        pairs.filter(|(old, new)| old != new).collect()
    })
}
