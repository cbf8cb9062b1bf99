//! What has to be read before something else is named.
//!
//! Owns `read-first-missing`: on the pages that `read_first` in `site.yaml` is
//! about, a link to the page that has to be read first stands above the first
//! fact, service or link that it has to come before. Words alone are not looked
//! at: which of them promise something is for a person to judge.

use std::collections::BTreeSet;
use std::ops::Range;

use super::Scope;
use super::prose::place_of_title;
use crate::config::ReadFirst;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::field::{FactName, PagePath, Referent};
use crate::model::lang::Lang;
use crate::parse::Document;
use crate::resolve::{DocId, GroupId, Meaning, Site, Target};

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    for rule in site.config.read_first.iter().filter_map(|rule| Rule::new(site, rule)) {
        for (at, document) in (0..).map(DocId).zip(&site.documents) {
            if rule.is_about(document) {
                diagnostics.extend(rule.judge(site, at));
            }
        }
    }
}

/// An entry of `read_first` with the pages that it names.
struct Rule<'s> {
    said: &'s ReadFirst,
    first: GroupId,
    before: BTreeSet<GroupId>,
    facts: BTreeSet<&'s str>,
}

impl<'s> Rule<'s> {
    fn new(site: &Site, said: &'s ReadFirst) -> Option<Self> {
        let group = |page: &PagePath| site.referent(Referent::Page, page.as_str());
        Some(Self {
            said,
            first: group(&said.page)?,
            before: said.before.iter().filter_map(group).collect(),
            facts: said.before_facts.iter().map(FactName::as_str).collect(),
        })
    }

    fn is_about(&self, document: &Document) -> bool {
        let audience = &self.said.audience;
        audience.is_empty() || document.common.audience.iter().any(|one| audience.contains(one))
    }

    fn judge(&self, site: &Site, id: DocId) -> Option<Diagnostic> {
        let document = site.document(id);
        let own = site.at_path(&document.path)?;
        // A translation that has no text yet names nothing.
        let has_no_text_yet = document.body.is_empty() && document.lang != Lang::SOURCE;
        if own == self.first || has_no_text_yet {
            return None;
        }
        let (first, named) = self.places(site, id);
        let is_above = |at: &Range<usize>| first.is_some_and(|first| first < at.start);
        let (message, place) = match named {
            Some(at) if !is_above(&at) => ("this is named before what has to be read first", at),
            // It is about such a thing from its title on.
            _ if first.is_none() && self.before.contains(&own) => {
                ("this page does not lead to what has to be read first", place_of_title(document))
            }
            _ => return None,
        };
        let to = site.group(self.first);
        let title = to.document(Lang::SOURCE).map(|id| &*site.document(id).common.title);
        let (title, path) = (title.unwrap_or(&to.folder_title), &to.path);
        Some(
            Diagnostic::error("read-first-missing", message)
                .at(document.file.clone(), place)
                .help(format!(
                    "`read_first` in site.yaml asks for a link above it to {path}, \u{201c}{title}\u{201d}"
                )),
        )
    }

    /// Where the page to read first is first linked to, and where what it has
    /// to come before is first named.
    fn places(&self, site: &Site, id: DocId) -> (Option<usize>, Option<Range<usize>>) {
        let (document, at) = (site.document(id), id.0 as usize);
        let (mut first, mut named) = (Vec::new(), Vec::new());
        for (link, target) in document.body.links.iter().zip(&site.links[at]) {
            let Target::Group(to, _) = target else { continue };
            let span = document.body.node(link.node).span;
            if *to == self.first {
                first.push(span.start as usize);
            } else if self.before.contains(to) {
                named.push(span.start as usize..span.end as usize);
            }
        }
        for (directive, meaning) in document.body.directives.iter().zip(&site.meanings[at]) {
            let is_named = match meaning {
                Meaning::Fact(name) => self.facts.contains(name.as_str()),
                Meaning::Service(to) | Meaning::Contact(to) => self.before.contains(to),
                _ => false,
            };
            if is_named {
                let span = document.body.node(directive.node).span;
                named.push(span.start as usize..span.end as usize);
            }
        }
        (first.into_iter().min(), named.into_iter().min_by_key(|at| at.start))
    }
}
