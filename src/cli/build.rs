//! `pace build`.

use std::path::Path;

use super::Exit;
use super::arguments::BuildArguments;
use super::terminal::{Terminal, count};
use crate::pipeline::{Built, Cache, Fate, Timings, build};

pub(super) fn run(site: &Path, arguments: &BuildArguments, terminal: &Terminal) -> Exit {
    let settings = arguments.site.settings(site, arguments.base_url.clone());
    let out = site.join(&arguments.out);
    let cache = if arguments.no_cache { Cache::Unused } else { Cache::Used };
    let built = match build(&settings, &out, cache) {
        Ok(built) => built,
        Err(error) => return terminal.failure(&error),
    };
    terminal.digest(&built.diagnostics, &built.texts);
    if let Some(error) = &built.unremembered {
        terminal.remark(&format!(
            "warning[{}]: the next build starts from nothing: {error}",
            error.code()
        ));
        terminal.remark(
            "help: the site is built all the same; `--no-cache` does not try to remember\n",
        );
    }
    if arguments.timings {
        timings(&built.timings, terminal);
    }
    summary(&built, &arguments.out, terminal)
}

fn summary(built: &Built, out: &Path, terminal: &Terminal) -> Exit {
    let remarks = count(&built.diagnostics).map_or_else(String::new, |count| format!(", {count}"));
    let finder = match built.finder_pages {
        0 => String::new(),
        pages => format!(" ({pages} of the finder)"),
    };
    match &built.fate {
        Fate::Published(report) => {
            terminal.say(&format!(
                "{} pages{finder} in {}: {} files written, {} unchanged, {} deleted{remarks}",
                built.pages,
                out.display(),
                report.written,
                report.kept,
                report.deleted
            ));
            Exit::Done
        }
        Fate::Unchanged => {
            terminal.say(&format!(
                "{} pages{finder} in {}: nothing changed{remarks}",
                built.pages,
                out.display()
            ));
            Exit::Done
        }
        Fate::Refused | Fate::Failed => {
            let found = count(&built.diagnostics).unwrap_or_default();
            terminal.say(&format!("nothing was published: {found}"));
            if matches!(built.fate, Fate::Failed) { Exit::Machine } else { Exit::Content }
        }
    }
}

fn timings(timings: &Timings, terminal: &Terminal) {
    for (stage, time) in &timings.0 {
        terminal.remark(&format!("{stage:>10} {:>8.1} ms", time.as_secs_f64() * 1000.0));
    }
}
