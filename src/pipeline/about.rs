//! What an author wants to know of a page beside what stands on it.
//!
//! Owns the words for the state of a page and what is gathered of it: its file,
//! what is not as it should be, what links to it, where it is not translated.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::prepare::Prepared;
use crate::model::lang::Lang;
use crate::parse::Document;
use crate::resolve::{Page, PageContent, SourceState};

/// What is to be known of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// The file whose text is shown; none for pages that are made of lists.
    pub file: Option<Arc<str>>,
    /// What an author should know of its state, in words.
    pub states: Vec<String>,
    /// The languages it is not translated into.
    pub untranslated: Vec<String>,
    /// The source pages that lead to it: by a link, a directive or a field.
    pub linked_from: BTreeSet<Arc<str>>,
}

impl Prepared {
    /// What is to be known of a page.
    #[must_use]
    pub fn about(&self, page: &Page) -> About {
        let site = &self.site;
        let PageContent::Group(group) = page.content else { return About::default() };
        let Some(id) = site.shown(group, page.lang) else { return About::default() };
        let document = site.document(id);
        let mut states = Vec::new();
        if document.lang != page.lang {
            let tag = &self.languages.get(page.lang).tag;
            states.push(format!("not translated into {tag}: readers see the source language"));
        }
        states.extend(self.state_of(document));
        if let Some(translation) = &site.translations[id.0 as usize] {
            if translation.machine {
                states.push("a machine translated it, and nobody has reviewed it".to_owned());
            }
            match &translation.state {
                SourceState::NeverAccepted => {
                    states.push("nobody has said which version of the source it is of".to_owned());
                }
                SourceState::OwnText => {}
                SourceState::Accepted { stale, .. } if stale.is_empty() => {}
                SourceState::Accepted { on, .. } => {
                    states.push(format!("the source has changed since {on}"));
                }
            }
        }
        let from = site.backlinks[group.0 as usize].iter();
        let from = from.filter_map(|from| site.group(*from).document(Lang::SOURCE));
        let linked_from = from.map(|id| site.document(id).file.clone()).collect();
        let languages = (0..).map(Lang).zip(self.languages.iter());
        let untranslated = languages
            .filter(|(lang, _)| site.group(group).document(*lang).is_none())
            .map(|(_, language)| language.tag.to_string())
            .collect();
        About { file: Some(document.file.clone()), states, untranslated, linked_from }
    }

    fn state_of(&self, document: &Document) -> Vec<String> {
        let common = &document.common;
        let mut states = Vec::new();
        if common.draft {
            states.push("a draft: a build without --drafts leaves it out".to_owned());
        }
        if let Some(expires) = common.expires {
            states.push(format!("its last day is {expires}"));
        }
        match common.assured {
            Some(assured) => states.push(format!("checked at the source on {assured}")),
            None => states.push("nobody has checked it at the source".to_owned()),
        }
        match common.review_by {
            Some(due) if due < self.site.date => {
                states.push(format!("its review was due on {due}"));
            }
            Some(due) => states.push(format!("its review is due on {due}")),
            None => {}
        }
        states
    }
}
