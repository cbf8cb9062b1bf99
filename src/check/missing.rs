//! Pages that each language has to have, with their text.
//!
//! Owns `missing-translation`. Which pages these are is said by `site.yaml`
//! (`in_every_language`); that it names pages that there are is told by
//! `resolve`, and how up to date a translation is by `translations`.

use std::collections::BTreeSet;

use super::Scope;
use super::prose::place_of_title;
use crate::diag::{Diagnostic, Diagnostics};
use crate::i18n::{Extent, Language};
use crate::model::field::Referent;
use crate::model::lang::Lang;
use crate::resolve::Group;

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    let named = site.config.in_every_language.iter();
    // A page that is named twice lacks its translations once.
    let groups: BTreeSet<_> =
        named.filter_map(|page| site.referent(Referent::Page, page.as_str())).collect();
    for id in groups {
        let group = site.group(id);
        let Some(source) = group.document(Lang::SOURCE).map(|id| site.document(id)) else {
            continue;
        };
        let lacking: Vec<&Language> = scope
            .languages
            .iter()
            .filter(|language| language.extent == Extent::Whole)
            .filter(|language| !site.is_translated(id, language.lang))
            .collect();
        if lacking.is_empty() {
            continue;
        }
        let title = &source.common.title;
        let tags: Vec<&str> = lacking.iter().map(|language| language.tag.as_str()).collect();
        let message =
            format!("`{title}` has to be in every language, and is not in {}", tags.join(", "));
        diagnostics.push(
            Diagnostic::error("missing-translation", message)
                .at(source.file.clone(), place_of_title(source))
                .help(help(scope, group, &lacking)),
        );
    }
}

/// What to do about it: begin the first of them, write what one of them lacks, or
/// publish one that is there.
fn help(scope: &Scope<'_>, group: &Group, lacking: &[&Language]) -> String {
    let path = match (group.section, &*group.path) {
        (true, "") => "_index".to_owned(),
        (true, path) => format!("{path}/_index"),
        (false, path) => path.to_owned(),
    };
    let withheld = lacking.iter().find_map(|language| {
        let file = format!("content/{}/{path}.md", language.tag);
        scope.site.withheld.get(&*file).map(|why| format!("{file} is not published: {why}"))
    });
    let begun = lacking.iter().find_map(|language| {
        let begun = scope.site.document(group.document(language.lang)?);
        Some(format!("{} has no text yet, so readers see the source's", begun.file))
    });
    withheld.or(begun).unwrap_or_else(|| {
        let first = lacking.first().map_or("", |language| language.tag.as_str());
        let named = path.strip_suffix("/_index").unwrap_or(&path);
        format!("begin it: pace new --translate {named} --lang {first}")
    })
}
