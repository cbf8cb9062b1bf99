//! Other forms of a page: in British Sign Language, as Easy Read, as audio, in
//! large print.
//!
//! Owns how a form finds its page. `first-48-hours.bsl.md` with `format: bsl`
//! is a form of `first-48-hours.md` beside it. A form is no entry of any list:
//! it is offered on the page that it is a form of, as a translation is.

use std::collections::HashMap;
use std::sync::Arc;

use super::group::{ByPath, Form};
use super::site::GroupId;
use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::model::kind::MediaFormat;
use crate::parse::Document;

/// For each path, in the order of the map, of which page it is a form.
pub(super) fn of_paths(
    by_path: &ByPath,
    documents: &[Arc<Document>],
    diagnostics: &mut Diagnostics,
) -> Vec<Option<Form>> {
    let places: HashMap<&str, GroupId> =
        by_path.keys().zip(0..).map(|(path, at)| (&**path, GroupId(at))).collect();
    by_path
        .iter()
        .map(|(path, (_, members))| {
            let members = members.iter().map(|id| &*documents[id.0 as usize]);
            let named = split(path);
            for document in members {
                if let Some(mistake) = mistake(document, named, &places) {
                    diagnostics.push(mistake);
                }
            }
            let (page, format) = named?;
            places.get(page).map(|of| Form { format, of: *of })
        })
        .collect()
}

/// The page and the form that a path names, if it names a form.
pub(super) fn split(path: &str) -> Option<(&str, MediaFormat)> {
    let (page, word) = path.rsplit_once('.')?;
    Some((page, MediaFormat::from_word(word)?))
}

fn mistake(
    document: &Document,
    named: Option<(&str, MediaFormat)>,
    places: &HashMap<&str, GroupId>,
) -> Option<Diagnostic> {
    let said = document.common.format;
    let (message, help) = match (said, named) {
        (None, None) => return None,
        (Some(said), Some((page, format))) if said == format => {
            if places.contains_key(page) {
                let (own, _) = split(page)?;
                (
                    "this is a form of another form, so no page would offer it".to_owned(),
                    format!("name it after the page `{own}` itself"),
                )
            } else {
                let near =
                    nearest(page, places.keys().copied().filter(|path| split(path).is_none()))
                        .map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
                (
                    format!("there is no page `{page}` that this could be a form of"),
                    format!("it is named as the page beside it, and its form{near}"),
                )
            }
        }
        (Some(said), _) => {
            let name = document.path.rsplit('/').next().unwrap_or("");
            let name = named.map_or(name, |(page, _)| page.rsplit('/').next().unwrap_or(page));
            (
                format!("the name of this file does not say that its form is `{}`", said.as_str()),
                format!("call it {name}.{}.md, after the page it is a form of", said.as_str()),
            )
        }
        (None, Some((_, format))) => (
            format!(
                "the name of this file says `{}`, and its front matter does not",
                format.as_str()
            ),
            format!("add `format: {}`", format.as_str()),
        ),
    };
    let place = document.place_in_header("format:");
    Some(Diagnostic::error("wrong-format", message).at(document.file.clone(), place).help(help))
}
