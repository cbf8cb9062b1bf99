//! What authors get wrong, and exactly what `pace check` says of it.
//!
//! A test here is one mistake. The message is read as an author would read it:
//! it has to say what is wrong, show where, and say what to do.

mod addresses;
mod blanks;
mod channels;
mod collisions;
mod directives;
mod elsewhere;
mod facts;
mod fields;
mod files;
mod languages;
mod links;
mod nowhere;
mod raw_html;
mod site_file;
mod templates;
mod text;
mod yaml;

use crate::site::{Run, Site};

/// Checks a site that has this home page.
fn home(text: &str) -> Run {
    Site::small().file("content/en/_index.md", text).check()
}

/// Checks a site whose home page has this front matter.
fn front_matter(yaml: &str) -> Run {
    home(&format!("---\n{yaml}---\n\nWelcome.\n"))
}

/// Checks a site whose home page has this text.
fn text(body: &str) -> Run {
    home(&format!("---\ntitle: Home\n---\n\n{body}"))
}

/// A page with a title and no more.
fn page(title: &str) -> String {
    format!("---\ntitle: {title}\n---\n\nText.\n")
}

/// Lists of ten aliases each to the one before: ten to the power of `depth` values.
pub(crate) fn alias_bomb(depth: usize) -> String {
    let first = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    let others = (1..depth).map(|n| {
        let items = vec![format!("*a{}", n - 1); 10].join(", ");
        format!("a{n}: &a{n} [{items}]\n")
    });
    std::iter::once(first).chain(others).collect()
}
