//! `pace serve`.

use std::net::SocketAddr;
use std::path::Path;

use super::Exit;
use super::arguments::ServeArguments;
use super::terminal::{Terminal, count};
use crate::serve::{News, serve};

pub(super) fn run(site: &Path, arguments: &ServeArguments, terminal: &Terminal) -> Exit {
    // Links lead to the server itself wherever the site will stand, but keep
    // the path that it will have.
    let settings = arguments.site.settings(site, None);
    let address = SocketAddr::new(arguments.host, arguments.port);
    let open = arguments.open;
    let ready = |address: SocketAddr| {
        let url = format!("http://{address}/");
        terminal.say(&format!("showing the site at {url} (Ctrl+C ends)"));
        if open {
            browse(&url, terminal);
        }
    };
    let news = |news: &News| {
        let terminal = Terminal::new();
        terminal.diagnostics(&news.diagnostics, &news.texts);
        let found = count(&news.diagnostics).map_or_else(String::new, |count| format!(", {count}"));
        match news.pages {
            Some(pages) => terminal.remark(&format!("{pages} pages{found}")),
            None => terminal.remark(&format!("the last good site is shown{found}")),
        }
    };
    match serve(settings, address, ready, news) {
        Ok(()) => Exit::Done,
        Err(error) => {
            terminal.remark(&format!("error: {error}"));
            terminal.remark("help: another port can be given: pace serve --port 0");
            Exit::Machine
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
