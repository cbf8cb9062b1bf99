//! Titles that tell pages apart.
//!
//! Owns `duplicate-title`. Other forms of a page, such as Easy Read, may have
//! its title.

use std::collections::HashMap;

use super::prose::place_of_title;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::lang::Lang;
use crate::model::output::fold;
use crate::parse::Document;

/// A title as a reader hears it: in small letters, each accent written in one way,
/// without marks that nobody sees.
pub(super) fn compared(title: &str) -> String {
    let seen = |c: &char| !matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}');
    let title: String = fold(title).chars().filter(seen).collect();
    title.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Checks documents, each with its title as it is [`compared`].
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_that_look_the_same_are() {
        for title in
            ["Who to call: \u{e9}", "who to call: e\u{301}", "Who\u{a0}to  ca\u{ad}ll: \u{c9}"]
        {
            assert_eq!(compared(title), "who to call: \u{e9}", "{title}");
        }
        for title in ["Who to call", "Who to call: e", "Whoto call: \u{e9}"] {
            assert_ne!(compared(title), "who to call: \u{e9}", "{title}");
        }
    }
}
