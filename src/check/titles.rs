//! Titles that tell pages apart.
//!
//! Owns `duplicate-title`. Other forms of a page, such as Easy Read, may have
//! its title.

use std::collections::HashMap;

use super::prose::place_of_title;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::lang::Lang;
use crate::parse::Document;

/// Checks documents, each with its title in small letters.
pub(super) fn check<'d>(
    documents: impl Iterator<Item = (&'d Document, &'d str)>,
    diagnostics: &mut Diagnostics,
) {
    let mut first: HashMap<(Lang, &str), &Document> = HashMap::new();
    for (document, small) in documents {
        if document.common.format.is_some() {
            continue;
        }
        let title = document.common.title.as_str();
        let other = *first.entry((document.lang, small)).or_insert(document);
        if other.file != document.file {
            let message = format!("`{title}` is the title of {} too", other.file);
            diagnostics.push(
                Diagnostic::warning("duplicate-title", message)
                    .at(document.file.clone(), place_of_title(document))
                    .help("say in each title what is found on that page alone"),
            );
        }
    }
}
