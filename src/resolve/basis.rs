//! What something rests on that is made of pages and taken away: the facts it
//! states, the services whose numbers it gives, and when one of all that is to
//! be looked at again.
//!
//! Owns that question, so that a page and the file made of it give one answer.

use std::collections::BTreeSet;

use super::directives::Meaning;
use super::site::{DocId, GroupId, Site};
use crate::model::date::Date;
use crate::model::field::{Referent, ServiceName};
use crate::model::kind::KindFields;
use crate::model::lang::Lang;

/// What pages rest on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Basis<'s> {
    /// The names of the facts they state, in order.
    pub facts: Vec<&'s str>,
    /// The services whose numbers they give, each once.
    pub services: Vec<GroupId>,
    /// The first day on which a page, a fact or a service is to be looked at
    /// again.
    pub review_by: Option<Date>,
}

impl Site {
    /// What some pages rest on, as readers of a language are shown them.
    #[must_use]
    pub fn basis(&self, pages: &[GroupId], lang: Lang) -> Basis<'_> {
        let texts: Vec<DocId> =
            pages.iter().filter_map(|group| self.text_of(*group, lang)).collect();
        let mut facts = BTreeSet::new();
        let mut services = BTreeSet::new();
        for id in &texts {
            for meaning in &self.meanings[id.0 as usize] {
                match meaning {
                    Meaning::Fact(name) => {
                        facts.insert(name.as_str());
                    }
                    Meaning::Contact(group) => {
                        services.insert(*group);
                    }
                    _ => {}
                }
            }
            if let KindFields::Wellbeing(page) = &self.document(*id).fields {
                let names = page.services.iter().map(ServiceName::as_str);
                services.extend(names.filter_map(|name| self.referent(Referent::Service, name)));
            }
        }
        let of_facts = facts
            .iter()
            .filter_map(|name| self.data.facts.get(*name).and_then(|fact| fact.value.review_by));
        let of_services = services.iter().filter_map(|group| self.shown(*group, lang));
        let of_pages = texts.iter().copied().chain(of_services);
        let of_pages = of_pages.filter_map(|id| self.document(id).common.review_by);
        let review_by = of_facts.chain(of_pages).min();
        Basis {
            facts: facts.into_iter().collect(),
            services: services.into_iter().collect(),
            review_by,
        }
    }
}
