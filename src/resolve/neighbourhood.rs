//! Pages near a page: what is related to it, and what links to it.
//!
//! Owns what counts as near. Both are told of source pages and hold for all
//! their translations.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::directives::Meaning;
use super::group::Group;
use super::links::Target;
use super::listing::{Facet, Term};
use super::references::{kind_of, path_of, references_of};
use super::shared::Shared;
use super::site::{DocId, GroupId, Site, TermId};
use crate::model::field::Referent;
use crate::model::lang::Lang;
use crate::parse::Document;

/// How many related pages are shown: more would not be read.
const MOST_RELATED: usize = 4;

/// A word that more pages carry says little of any of them, and looking at all
/// of them for each would take a time that grows with its square.
const COMMON_WORD: usize = 200;

/// What documents lead to.
pub(super) struct Leads<'l> {
    pub(super) documents: &'l [Arc<Document>],
    pub(super) groups: &'l [Group],
    pub(super) links: &'l [Shared<Target>],
    pub(super) meanings: &'l [Shared<Meaning>],
}

impl<'l> Leads<'l> {
    /// Those of a whole site.
    pub(super) fn of(site: &'l Site) -> Self {
        let Site { documents, groups, links, meanings, .. } = site;
        Self { documents, groups, links, meanings }
    }

    /// For each group, the pages that lead to it, by path.
    pub(super) fn backlinks(&self) -> Shared<Box<[GroupId]>> {
        let mut back: Vec<Vec<GroupId>> = vec![Vec::new(); self.groups.len()];
        for (from, group) in (0..).map(GroupId).zip(self.groups) {
            let Some(id) = group.document(Lang::SOURCE) else { continue };
            for to in self.leads_to(id) {
                let known = &mut back[to.0 as usize];
                if to != from && known.last() != Some(&from) {
                    known.push(from);
                }
            }
        }
        back.into_iter().map(Vec::into_boxed_slice).collect()
    }

    /// Whether these documents lead where they led before.
    pub(super) fn are_as_before(&self, before: &Leads<'_>, documents: &[DocId]) -> bool {
        let sources = documents.iter().filter(|id| self.documents[id.0 as usize].lang.is_source());
        sources.copied().all(|id| self.leads_to(id) == before.leads_to(id))
    }

    /// Where the links, directives and fields of a document lead.
    fn leads_to(&self, id: DocId) -> Vec<GroupId> {
        let links = self.links[id.0 as usize].iter().filter_map(|target| match target {
            Target::Group(group, _) => Some(*group),
            _ => None,
        });
        let meanings = self.meanings[id.0 as usize].iter().filter_map(|meaning| match meaning {
            Meaning::Service(group) | Meaning::Contact(group) => Some(*group),
            _ => None,
        });
        let fields = references_of(&self.documents[id.0 as usize])
            .filter(|reference| {
                reference.referent == Referent::Page || kind_of(reference.referent).is_some()
            })
            .filter_map(|reference| {
                let path = path_of(reference.referent, reference.name);
                let at = self.groups.binary_search_by(|group| (*group.path).cmp(&path)).ok()?;
                Some(GroupId(at as u32))
            });
        links.chain(meanings).chain(fields).collect()
    }
}

/// For each page, those that share most with it: tags count most, then what
/// they help with, then where and when.
pub(super) fn related(
    groups: &[Group],
    terms: &[Term],
    terms_of: &[Box<[TermId]>],
) -> Vec<Box<[GroupId]>> {
    let kin = Kin { groups, terms, terms_of };
    (0..).map(GroupId).zip(groups).map(|(at, group)| kin.of(at, group)).collect()
}

/// What pages are related by.
struct Kin<'k> {
    groups: &'k [Group],
    terms: &'k [Term],
    terms_of: &'k [Box<[TermId]>],
}

impl Kin<'_> {
    fn of(&self, at: GroupId, group: &Group) -> Box<[GroupId]> {
        if group.section || group.document(Lang::SOURCE).is_none() {
            return Box::default();
        }
        let mut scores: BTreeMap<GroupId, u32> = BTreeMap::new();
        for term in &self.terms_of[at.0 as usize] {
            let term = &self.terms[term.0 as usize];
            let weight = match term.facet {
                Facet::Tag => 6,
                Facet::Need | Facet::Approach => 3,
                Facet::Sector | Facet::Area => 2,
                Facet::Stage => 1,
                Facet::Audience | Facet::Size | Facet::Year => continue,
            };
            if term.members.len() <= COMMON_WORD {
                for member in &term.members {
                    *scores.entry(*member).or_default() += weight;
                }
            }
        }
        scores.remove(&at);
        let mut best: Vec<(GroupId, u32)> = scores
            .into_iter()
            .filter(|(other, score)| *score >= 3 && !self.groups[other.0 as usize].section)
            .map(|(other, score)| {
                let near = self.groups[other.0 as usize].parent == group.parent;
                (other, score + u32::from(near))
            })
            .collect();
        best.sort_by(|(a, score_a), (b, score_b)| score_b.cmp(score_a).then(a.cmp(b)));
        best.into_iter().take(MOST_RELATED).map(|(other, _)| other).collect()
    }
}
