//! What each stage takes after an edit.
//!
//! Owns [`of`]: the stages run in this process, without a server.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use pace::load::{inventory, inventory_after};
use pace::model::date::Date;
use pace::model::file_ref::ContentHash;
use pace::pipeline::{Memory, Prepared, SearchMemory, Settings};
use pace::resolve::Drafts;
use pace::search::{Indexing, Pressed};

use crate::corpus::dice::Dice;
use crate::measure::Failure;
use crate::suite::{save, with_sentence};

/// After how many edits the search is made too.
const SEARCHES: usize = 3;

/// Edits pages of the site in `folder` and tells the median of each stage.
pub(crate) fn of(
    folder: &Path,
    pages: &[String],
    edits: usize,
    seed: u64,
) -> Result<String, Failure> {
    let settings = Settings {
        site: folder.to_owned(),
        base: None,
        date: Date::parse("2026-01-01").unwrap_or(Date(jiff::civil::Date::ZERO)),
        drafts: Drafts::Hidden,
        binary: ContentHash::of(b"profile"),
    };
    let mut dice = Dice::new(seed, &[u64::MAX - 2]);
    let (mut memory, mut kept) = (Memory::default(), (Pressed::default(), SearchMemory::default()));
    let mut known = inventory(folder).value;
    memory.prepare(&settings, &known, &BTreeSet::new());
    let mut stages: BTreeMap<(usize, &'static str), Vec<Duration>> = BTreeMap::new();
    for edit in 0..edits {
        let page = format!("content/{}.md", pages[dice.below(pages.len())]);
        let file = folder.join(&page);
        let text = fs::read_to_string(&file).map_err(Failure::at(&file))?;
        save(&file, &with_sentence(&text, &format!("Edited{edit}")))?;
        let named = BTreeSet::from([page]);
        let began = Instant::now();
        known = inventory_after(&known, &named).unwrap_or_else(|| inventory(folder).value);
        let looked = began.elapsed();
        let outcome = memory.prepare(&settings, &known, &named);
        let whole = began.elapsed();
        for (place, (stage, time)) in outcome.timings.0.iter().enumerate() {
            stages.entry((place + 1, stage)).or_default().push(*time);
        }
        stages.entry((0, "look at the files")).or_default().push(looked);
        stages.entry((98, "all of it")).or_default().push(whole);
        if edit < SEARCHES
            && let Some(prepared) = &outcome.prepared
        {
            searched(prepared, &mut kept, &mut |place, stage, time| {
                stages.entry((place, stage)).or_default().push(time);
            });
        }
        let began = Instant::now();
        drop(outcome);
        stages.entry((99, "forget the last")).or_default().push(began.elapsed());
    }
    let mut said = String::new();
    for ((_, stage), mut times) in stages {
        times.sort();
        let median = times.get(times.len() / 2).copied().unwrap_or_default();
        // Writing to a string cannot fail.
        let _ = writeln!(said, "{stage:20} {:8.2} ms", median.as_secs_f64() * 1e3);
    }
    Ok(said)
}

/// Makes the search of a site step by step, then as it is made for an author.
fn searched(
    prepared: &Prepared,
    (pressed, memory): &mut (Pressed, SearchMemory),
    tell: &mut dyn FnMut(usize, &'static str, Duration),
) {
    let began = Instant::now();
    let indexings = prepared.indexings();
    tell(90, "search: texts", began.elapsed());
    let began = Instant::now();
    let keys: Vec<ContentHash> = indexings.iter().map(Indexing::key).collect();
    std::hint::black_box(keys);
    tell(91, "search: keys", began.elapsed());
    let Some(first) = indexings.first() else { return };
    let began = Instant::now();
    drop(first.index());
    tell(92, "search: an index", began.elapsed());
    let began = Instant::now();
    drop(first.files());
    tell(93, "search: its files", began.elapsed());
    let began = Instant::now();
    drop(first.files_again(pressed));
    tell(94, "search: files again", began.elapsed());
    let began = Instant::now();
    drop(prepared.search_files(memory));
    tell(95, "search: as served", began.elapsed());
}
