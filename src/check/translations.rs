//! Translations that somebody has looked at.
//!
//! Owns `translation-not-accepted` and `translation-stale`.

use super::Scope;
use super::prose::place_of_title;
use crate::diag::{Diagnostic, Diagnostics};
use crate::resolve::{SourceState, StaleSection, Translation};

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let Scope { site, languages, .. } = scope;
    for (document, translation) in site.documents.iter().zip(&site.translations) {
        let Some(translation) = translation else { continue };
        let Translation { source, state, .. } = &**translation;
        let tag = &languages.get(document.lang).tag;
        let path = if document.path.is_empty() { "_index" } else { &document.path };
        let accept = format!("pace translate accept {path} --lang {tag}");
        let title = || place_of_title(document);
        match state {
            SourceState::OwnText => {}
            SourceState::Accepted { stale, .. } if stale.is_empty() => {}
            SourceState::Accepted { on, stale } => {
                let source = site.document(*source);
                let names: Vec<String> = stale
                    .iter()
                    .map(|part| match part {
                        StaleSection::Fields => "title, summary or another field".to_owned(),
                        StaleSection::Opening => "the opening".to_owned(),
                        StaleSection::Removed => "a section that is gone".to_owned(),
                        StaleSection::Heading(at) => {
                            let heading = &source.body.headings[*at as usize];
                            format!("\u{201c}{}\u{201d}", source.body.plain_text(heading.node))
                        }
                    })
                    .collect();
                let message = format!("the source has changed since {on}: {}", names.join(", "));
                diagnostics.push(
                    Diagnostic::warning("translation-stale", message)
                        .at(document.file.clone(), title())
                        .help(format!(
                            "bring the translation up to date, then `{accept}`; if only the wording changed, add --wording-only"
                        )),
                );
            }
            SourceState::NeverAccepted => diagnostics.push(
                Diagnostic::warning(
                    "translation-not-accepted",
                    "nobody has said which version of the source this translates",
                )
                .at(document.file.clone(), title())
                .help(format!("if it is up to date: `{accept}`")),
            ),
        }
    }
}
