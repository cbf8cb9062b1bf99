//! `pace serve`.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use super::Exit;
use super::arguments::ServeArguments;
use super::terminal::{Terminal, count};
use crate::serve::{Editor, News, serve};

/// The variable of the environment that says how files are opened.
const EDITOR: &str = "PACE_EDITOR";

pub(super) fn run(site: &Path, arguments: &ServeArguments, terminal: &Terminal) -> Exit {
    // Links lead to the server itself wherever the site will stand, but keep
    // the path that it will have.
    let settings = arguments.site.settings(site, None);
    let address = SocketAddr::new(arguments.host, arguments.port);
    let open = arguments.open;
    let ready = |url: &str| {
        terminal.say(&format!("showing the site at {url} (Ctrl+C ends)"));
        if open {
            browse(url, terminal);
        }
    };
    match serve(settings, address, editor(arguments), ready, Arc::new(tell)) {
        Ok(()) => Exit::Done,
        Err(error) => {
            terminal.remark(&format!("error: {error}"));
            terminal.remark(&format!("help: {}", error.help()));
            Exit::Machine
        }
    }
}

/// What opens files: as given, else as the environment says.
fn editor(arguments: &ServeArguments) -> Editor {
    let known = arguments.editor.clone().or_else(|| std::env::var(EDITOR).ok());
    Editor::new(known.as_deref().unwrap_or_default())
}

fn tell(news: News) {
    let terminal = Terminal::new();
    match news {
        News::Looked { pages, fresh, all, texts, time } => {
            terminal.diagnostics(&fresh, &texts);
            let found = count(&all).map_or_else(String::new, |count| format!(", {count}"));
            let shown = pages.map_or_else(
                || "the last good site is shown".to_owned(),
                |pages| format!("{pages} pages in {} ms", time.as_millis()),
            );
            terminal.remark(&format!("{shown}{found}"));
        }
        News::Broken(diagnostic, texts) => {
            terminal.diagnostics(&[*diagnostic].into_iter().collect(), &texts);
        }
        News::Polling(why) => {
            terminal.remark(&format!("{why}; changes are looked for every second instead"));
        }
    }
}

/// Opens the default browser. That it cannot is worth a word, not a failure.
fn browse(url: &str, terminal: &Terminal) {
    let program = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    if std::process::Command::new(program).arg(url).spawn().is_err() {
        terminal.remark(&format!("no browser could be opened: go to {url}"));
    }
}
