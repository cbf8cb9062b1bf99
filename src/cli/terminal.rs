//! The terminal: the only place that prints.
//!
//! Owns where output goes, colour, and the summary line of a run. A reader that
//! goes away, as in `pace check | head`, is no error; a disk that is full is.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io::{self, ErrorKind, IsTerminal as _, Write as _};

use super::Exit;
use crate::diag::{Diagnostics, Format, Severity, Sources, print};
use crate::write::WriteError;

/// Standard output and standard error.
pub(super) struct Terminal {
    colour: bool,
    /// Why something of what was said is lost.
    lost: RefCell<Option<io::Error>>,
}

impl Terminal {
    pub(super) fn new() -> Self {
        let colour = std::io::stderr().is_terminal()
            && anstream::AutoStream::choice(&std::io::stderr()) != anstream::ColorChoice::Never;
        Self { colour, lost: RefCell::default() }
    }

    /// A result: standard output.
    pub(super) fn say(&self, text: &str) {
        let mut out = anstream::stdout().lock();
        self.keep(writeln!(out, "{text}").and_then(|()| out.flush()));
    }

    /// A remark on the way: standard error.
    pub(super) fn remark(&self, text: &str) {
        let mut out = anstream::stderr().lock();
        self.keep(writeln!(out, "{text}"));
    }

    /// Remembers that something could not be printed, unless nobody listens.
    fn keep(&self, outcome: io::Result<()>) {
        if let Err(error) = outcome
            && error.kind() != ErrorKind::BrokenPipe
        {
            self.lost.borrow_mut().get_or_insert(error);
        }
    }

    /// How a run ends: whatever it did, its answer has to have arrived whole.
    pub(super) fn end(&self, exit: Exit) -> Exit {
        let Some(error) = self.lost.take() else { return exit };
        self.remark(&format!("error: what is printed could not be written: {error}"));
        self.remark("help: what arrived is cut off; mend that and run it again");
        Exit::Machine
    }

    /// Diagnostics for people, on standard error.
    pub(super) fn diagnostics(&self, diagnostics: &Diagnostics, sources: &dyn Sources) {
        if diagnostics.is_empty() {
            return;
        }
        let text = print(diagnostics, sources, Format::Human { colour: self.colour });
        self.remark(text.trim_end());
        self.remark("");
    }

    /// Diagnostics of a command that was asked for something else: all errors,
    /// and of each sort of warning the first few, with a word on the rest.
    pub(super) fn digest(&self, diagnostics: &Diagnostics, sources: &dyn Sources) {
        const FEW: usize = 5;
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        let shown = diagnostics.iter().filter(|diagnostic| {
            if diagnostic.severity == Severity::Error {
                return true;
            }
            let count = seen.entry(&diagnostic.code).or_default();
            *count += 1;
            *count <= FEW
        });
        let shown: Diagnostics = shown.cloned().collect();
        self.diagnostics(&shown, sources);
        for (code, count) in seen.iter().filter(|(_, count)| **count > FEW) {
            self.remark(&format!(
                "… and {} more warnings of `{code}`: `pace check` shows all\n",
                count - FEW
            ));
        }
    }

    /// A failure of the machine.
    pub(super) fn failure(&self, error: &WriteError) -> Exit {
        self.remark(&format!("error[{}]: {error}", error.code()));
        self.remark(&format!("help: {}", error.help()));
        Exit::Machine
    }

    /// A command line that was not understood, or a request for help.
    pub(super) fn usage(&self, error: &clap::Error) -> Exit {
        self.keep(error.print().and_then(|()| io::stdout().flush()));
        if error.use_stderr() { Exit::Usage } else { Exit::Done }
    }
}

/// "2 errors and 1 warning", or nothing.
pub(super) fn count(diagnostics: &Diagnostics) -> Option<String> {
    let part = |severity: Severity| {
        let count = diagnostics.count(severity);
        let plural = if count == 1 { "" } else { "s" };
        (count > 0).then(|| format!("{count} {}{plural}", severity.as_str()))
    };
    let parts: Vec<String> =
        [Severity::Error, Severity::Warning].into_iter().filter_map(part).collect();
    (!parts.is_empty()).then(|| parts.join(" and "))
}
