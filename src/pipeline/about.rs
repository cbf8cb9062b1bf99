//! What an author wants to know of a page beside what stands on it.
//!
//! Owns the words for the state of a page and what is gathered of it: its file,
//! what is not as it should be, how it reads, what links to it, where it is not
//! translated.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::prepare::Prepared;
use crate::check::{self, Reading};
use crate::config::Freshness;
use crate::i18n::Extent;
use crate::model::lang::Lang;
use crate::parse::Document;
use crate::resolve::{GroupId, Page, PageContent, SourceState, StaleSection, Translation};

/// Something that an author should know of a page's state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// In a word or two where it is not as it should be; else nothing.
    pub flag: Option<&'static str>,
    /// In a sentence.
    pub text: String,
}

/// A language that a page is not translated into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The language.
    pub tag: String,
    /// What begins the translation.
    pub command: String,
}

/// What is to be known of a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct About {
    /// The file whose text is shown; none for pages that are made of lists.
    pub file: Option<Arc<str>>,
    /// What an author should know of its state.
    pub notes: Vec<Note>,
    /// How it reads, where that can be told.
    pub reading: Option<Reading>,
    /// The languages it is not translated into.
    pub untranslated: Vec<Missing>,
    /// The source pages that lead to it: by a link, a directive or a field.
    pub linked_from: BTreeSet<Arc<str>>,
}

impl Note {
    fn fine(text: String) -> Self {
        Self { flag: None, text }
    }

    fn flagged(flag: &'static str, text: impl Into<String>) -> Self {
        Self { flag: Some(flag), text: text.into() }
    }
}

impl Prepared {
    /// What is to be known of a page.
    #[must_use]
    pub fn about(&self, page: &Page) -> About {
        let site = &self.site;
        let PageContent::Group(group) = page.content else {
            return About { notes: self.weight_of(page).into_iter().collect(), ..About::default() };
        };
        let Some(id) = site.shown(group, page.lang) else { return About::default() };
        let document = site.document(id);
        let mut notes = Vec::new();
        let own = &self.languages.get(page.lang).tag;
        if document.lang != page.lang {
            let text = format!("not translated into {own}: readers see the source language");
            notes.push(Note::flagged("not translated", text));
        } else if site.text_of(group, page.lang) != Some(id) {
            let text = "only its title and summary are translated: readers see the source's text";
            notes.push(Note::flagged("text not translated", text));
        }
        if let Some(translation) = &site.translations[id.0 as usize] {
            notes.extend(self.of_translation(translation));
        }
        notes.extend(self.of_document(document));
        notes.extend(self.weight_of(page));
        let english = self.languages.get(document.lang).tag.as_str().starts_with("en");
        let from = site.backlinks[group.0 as usize].iter();
        let from = from.filter_map(|from| site.group(*from).document(Lang::SOURCE));
        About {
            file: Some(document.file.clone()),
            notes,
            reading: english.then(|| check::read(site, id)).flatten(),
            untranslated: self.untranslated(group),
            linked_from: from.map(|id| site.document(id).file.clone()).collect(),
        }
    }

    /// Why an address has no page, where its file is not published on this day.
    #[must_use]
    pub fn withheld_at(&self, path: &str) -> Option<(Arc<str>, String)> {
        let name = path.trim_matches('/');
        let (first, rest) = name.split_once('/').unwrap_or((name, ""));
        let languages = self.languages.iter().skip(1);
        let prefix = |prefix: &str| prefix == first;
        let own = languages.filter(|language| language.url_prefix.as_deref().is_some_and(prefix));
        let named = own.map(|language| (&language.tag, rest)).next();
        let source = &self.languages.get(Lang::SOURCE).tag;
        let candidates = named.into_iter().chain([(source, name), (source, rest)]);
        let files = candidates.flat_map(|(tag, path)| {
            [format!("content/{tag}/{path}.md"), format!("content/{tag}/{path}/_index.md")]
        });
        let mut files = files.filter_map(|file| self.site.withheld.get_key_value(file.as_str()));
        files.next().map(|(file, why)| (file.clone(), why.clone()))
    }

    fn of_translation(&self, translation: &Translation) -> Vec<Note> {
        let mut notes = Vec::new();
        if translation.machine {
            let text = "a machine translated it, and nobody has reviewed it";
            notes.push(Note::flagged("machine translation", text));
        }
        match &translation.state {
            SourceState::NeverAccepted => {
                let text = "nobody has said which version of the source it is of";
                notes.push(Note::flagged("not accepted", text));
            }
            SourceState::OwnText => {}
            SourceState::Accepted { stale, .. } if stale.is_empty() => {}
            SourceState::Accepted { on, stale } => {
                let body = &self.site.document(translation.source).body;
                let parts: Vec<String> = stale
                    .iter()
                    .map(|part| match part {
                        StaleSection::Fields => "title, summary or another field".to_owned(),
                        StaleSection::Opening => "the opening".to_owned(),
                        StaleSection::Removed => "a section that is gone".to_owned(),
                        StaleSection::Heading(at) => {
                            body.plain_text(body.headings[*at as usize].node)
                        }
                    })
                    .collect();
                let text = format!("the source has changed since {on}: {}", parts.join(", "));
                notes.push(Note::flagged("out of date", text));
            }
        }
        notes
    }

    fn of_document(&self, document: &Document) -> Vec<Note> {
        let (common, today) = (&document.common, self.site.date);
        let mut notes = Vec::new();
        if common.draft {
            let text = "a draft: a build without --drafts leaves it out";
            notes.push(Note::flagged("draft", text));
        }
        if let Some(publish) = common.publish {
            notes.push(Note::fine(format!("published from {publish}")));
        }
        if let Some(expires) = common.expires {
            let left = today.0.until(expires.0).map_or(0, |span| span.get_days());
            let text = format!("its last day is {expires}: a build after it leaves it out");
            let limits = self.site.config.freshness.as_ref();
            let soon = left < limits.map_or(30, Freshness::soon);
            notes.push(if soon { Note::flagged("expires soon", text) } else { Note::fine(text) });
        }
        notes.push(match common.assured {
            Some(assured) => Note::fine(format!("checked at the source on {assured}")),
            None => Note::flagged("not checked", "nobody has checked it at the source"),
        });
        match common.review_by {
            Some(due) if due < today => {
                let text = format!("its review was due on {due}");
                notes.push(Note::flagged("review overdue", text));
            }
            Some(due) => notes.push(Note::fine(format!("its review is due on {due}"))),
            None => notes.push(Note::fine("no day of review is set".to_owned())),
        }
        notes
    }

    /// What a page weighs, where the site says what it may.
    fn weight_of(&self, page: &Page) -> Option<Note> {
        let (scales, budgets) = (self.scales()?, self.site.config.budgets.as_ref()?);
        let renderer = self.renderer();
        let html = renderer.render(&renderer.plan(page)).ok()?;
        let weighed = scales.weigh(&page.url.output_file(), &html);
        let kilobytes = f64::from(weighed.html.saturating_add(weighed.styles)) / 1_000.0;
        let text = format!("weighs {kilobytes:.1} kB with its styles");
        Some(match budgets.any_page {
            Some(most) if kilobytes > f64::from(most.0) => {
                let text = format!("{text}, more than the {} kB that site.yaml allows", most.0);
                Note::flagged("too heavy", text)
            }
            Some(most) => Note::fine(format!("{text}, of {} kB allowed", most.0)),
            None => Note::fine(text),
        })
    }

    fn untranslated(&self, group: GroupId) -> Vec<Missing> {
        let group = self.site.group(group);
        let path = if group.path.is_empty() { "_index" } else { &group.path };
        let languages = self.languages.iter().filter(|language| language.extent == Extent::Whole);
        let missing = languages.filter(|language| group.document(language.lang).is_none());
        missing
            .map(|language| Missing {
                tag: language.tag.to_string(),
                command: format!("pace new --translate {path} --lang {}", language.tag),
            })
            .collect()
    }
}
