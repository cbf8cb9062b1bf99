//! Looking at the site again after every change.
//!
//! Owns the thread that does it: what is shown while there are errors, what the
//! terminal is told and how often, and that nothing in the content ends it.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::watch;

use super::news::{News, Tell};
use super::searcher::Searcher;
use super::site::{Found as At, LiveSite};
use super::state::State;
use super::viewed::Viewed;
use super::watch::{Change, Watch};
use crate::diag::{Diagnostic, Diagnostics, Format, Place, Severity, Warned, print};
use crate::load::{self, Found, Inventory};
use crate::pipeline::{Memory, Outcome, SearchMemory, Settings, Texts, Timings};

/// How long mistakes are kept back for the rest of a change: between emptying
/// a file and filling it, it has no title.
const PATIENCE: Duration = Duration::from_millis(150);

/// How long after a change all files are looked at once more, in case that the
/// system did not tell of all of them.
const AGAIN: Duration = Duration::from_millis(500);

/// Looks at a site and keeps what is shown up to date.
pub(super) struct Rebuild {
    settings: Arc<Settings>,
    state: watch::Sender<Arc<State>>,
    viewed: Arc<Viewed>,
    tell: Tell,
    memory: Memory,
    search: Arc<SearchMemory>,
    searcher: Searcher,
    inventory: Inventory,
    told: Diagnostics,
}

/// What one look at a site gave.
struct Look {
    inventory: Inventory,
    outcome: Outcome,
    time: Duration,
}

impl Rebuild {
    pub(super) fn new(
        settings: Arc<Settings>,
        state: watch::Sender<Arc<State>>,
        viewed: Arc<Viewed>,
        tell: Tell,
    ) -> Self {
        let inventory = Inventory { root: settings.site.clone(), files: Vec::new() };
        let (memory, told) = (Memory::default(), Diagnostics::new());
        let search = Arc::new(SearchMemory::default());
        let searcher = Searcher::start();
        Self { settings, state, viewed, tell, memory, search, searcher, inventory, told }
    }

    /// Looks for the first time.
    pub(super) fn begin(&mut self) {
        let began = Instant::now();
        let inventory = load::inventory(&self.settings.site);
        let look = self.look(inventory, &BTreeSet::new(), began);
        self.show(look);
    }

    /// Follows every change until it is told to stop.
    pub(super) fn follow(mut self, mut watch: Watch) {
        let mut kept_back = None;
        let mut again = false;
        loop {
            let patience = kept_back.is_some().then_some(PATIENCE).or(again.then_some(AGAIN));
            let (change, why) = watch.wait(patience);
            if let Some(why) = why {
                (self.tell)(News::Polling(why));
            }
            let began = Instant::now();
            let named = match change {
                Change::Stop => return,
                Change::Quiet => {
                    if let Some(look) = kept_back.take() {
                        self.show(look);
                    } else if std::mem::take(&mut again) {
                        self.compare(began);
                        if let Some(site) = &self.state.borrow().site {
                            self.searcher.make(site);
                        }
                    }
                    continue;
                }
                Change::Files(named) => named,
                Change::Unknown => BTreeSet::new(),
            };
            let Some(look) = self.look_after(&named, kept_back.is_some(), began) else { continue };
            again = true;
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

    /// Looks at the site after something happened to these files, or to unknown
    /// ones; nothing if nothing came of it.
    fn look_after(
        &mut self,
        named: &BTreeSet<String>,
        in_doubt: bool,
        began: Instant,
    ) -> Option<Look> {
        let known = |found: &Found| named.contains(&*found.file);
        let named_known = self.inventory.files.iter().any(known);
        let near = (!named.is_empty()).then(|| load::inventory_after(&self.inventory, named));
        let inventory = match near.flatten() {
            Some(value) => Warned { value, diagnostics: Diagnostics::new() },
            None => load::inventory(&self.settings.site),
        };
        if !named_known && !in_doubt && inventory.value.files == self.inventory.files {
            return None;
        }
        Some(self.look(inventory, named, began))
    }

    /// Looks at all files, in case that the system did not tell of a change.
    fn compare(&mut self, began: Instant) {
        let inventory = load::inventory(&self.settings.site);
        if inventory.value.files != self.inventory.files {
            let look = self.look(inventory, &BTreeSet::new(), began);
            self.show(look);
        }
    }

    /// Looks at the whole site. A stage that fails is a mistake of this program,
    /// and no reason to end.
    fn look(
        &mut self,
        inventory: Warned<Inventory>,
        named: &BTreeSet<String>,
        began: Instant,
    ) -> Look {
        let Warned { value: inventory, diagnostics } = inventory;
        if diagnostics.has_errors() {
            return Look { inventory, outcome: impossible(diagnostics), time: began.elapsed() };
        }
        let (memory, settings) = (&mut self.memory, &self.settings);
        let looked = catch_unwind(AssertUnwindSafe(|| memory.prepare(settings, &inventory, named)));
        let outcome = looked.unwrap_or_else(|_| {
            // What it remembers may be half of a change.
            self.memory = Memory::default();
            let message = "this program failed: that is its own mistake, not yours";
            impossible([Diagnostic::error("failure", message)].into_iter().collect())
        });
        Look { inventory, outcome, time: began.elapsed() }
    }

    /// Shows a site, or what is wrong with it, and tells about it.
    fn show(&mut self, look: Look) {
        let Look { inventory, outcome, time } = look;
        let sheets_only = sheets_only(&self.inventory.files, &inventory.files);
        self.inventory = inventory;
        let Outcome { prepared, mut diagnostics, texts, .. } = outcome;
        let old = self.state.borrow().clone();
        let good = prepared.filter(|_| !diagnostics.has_errors()).and_then(|prepared| {
            let (settings, warnings) = (self.settings.clone(), diagnostics.clone());
            let site =
                LiveSite::new(prepared, warnings, texts.clone(), settings, self.search.clone());
            let broken = self.broken(&site);
            diagnostics.extend(broken.clone());
            broken.is_empty().then_some(site)
        });
        let pages = good.as_ref().map(LiveSite::pages);
        let state = match good {
            Some(site) => {
                let sheets = old.site.as_ref().filter(|_| sheets_only);
                let sheets = sheets.and_then(|old| moved(old, &site));
                old.replaced(site, sheets)
            }
            None => {
                let mistakes = diagnostics.count(Severity::Error);
                old.stuck(problems(&diagnostics, &texts), mistakes)
            }
        };
        self.state.send_replace(Arc::new(state));
        let known: BTreeSet<_> = self.told.iter().map(sort_key).collect();
        let fresh = diagnostics.iter().filter(|found| !known.contains(&sort_key(found)));
        let fresh = fresh.cloned().collect();
        self.told = diagnostics.clone();
        (self.tell)(News::Looked { pages, fresh, all: diagnostics, texts, time });
    }

    /// Mistakes of templates show only when a page is made, so the pages that
    /// somebody looks at are made before the site is shown.
    fn broken(&self, site: &LiveSite) -> Diagnostics {
        let made = self.viewed.pages().into_iter().map(|page| site.find(&page));
        let broken = made.filter_map(|at| match at {
            At::Broken(diagnostic) => Some(*diagnostic),
            _ => None,
        });
        broken.collect::<Diagnostics>().sorted()
    }
}

fn sort_key(found: &Diagnostic) -> (Option<&Place>, &str, &str, Option<&str>) {
    (found.place.as_ref(), &found.code, &found.message, found.help.as_deref())
}

fn impossible(diagnostics: Diagnostics) -> Outcome {
    let diagnostics = diagnostics.sorted();
    Outcome {
        prepared: None,
        diagnostics,
        waived: std::collections::BTreeSet::new(),
        texts: Texts::default(),
        timings: Timings::default(),
    }
}

/// Errors as texts, one each.
fn problems(diagnostics: &Diagnostics, texts: &Texts) -> Vec<String> {
    /// More than anybody reads at once.
    const MOST: usize = 20;
    let errors = diagnostics.iter().filter(|found| found.severity == Severity::Error);
    let print_one = |error: &Diagnostic| {
        let one: Diagnostics = [error.clone()].into_iter().collect();
        print(&one, texts, Format::Human { colour: false }).trim_end().to_owned()
    };
    let mut problems: Vec<String> = errors.clone().take(MOST).map(print_one).collect();
    let left = errors.count().saturating_sub(MOST);
    if left > 0 {
        problems.push(format!("and {left} more, on the terminal"));
    }
    problems
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
