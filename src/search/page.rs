//! What is searched: the texts of the pages of one language.
//!
//! Owns which pages are in the index of a language and which of their texts
//! are. Pages are numbered in the order of their paths.

use rayon::prelude::*;

use crate::i18n::{Arguments, Formatters, Messages, Voice};
use crate::model::body::{Body, BodyNode, NodeId, NodeKind};
use crate::model::fact::FactKind;
use crate::model::field::Referent;
use crate::model::kind::{Channel, ChannelKind, Kind, KindFields, ServiceStatus};
use crate::model::lang::Lang;
use crate::parse::Document;
use crate::resolve::{DocId, Meaning, Site};

/// A page as the search knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct IndexedPage {
    /// Its path below its language: what translations share.
    pub path: String,
    /// Where it is, from the root of the host.
    pub href: String,
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// Its kind; `section` for the page of a folder.
    pub kind: &'static str,
    /// Whom it is for.
    pub audience: Vec<&'static str>,
    /// The areas it is about.
    pub areas: Vec<String>,
    /// Words that its text does not have.
    pub keywords: Vec<String>,
    /// The day it is of, where it has one.
    pub date: Option<String>,
    /// The last day on which it is found: its own last day, or the one on which a
    /// review is too long overdue.
    pub expires: Option<String>,
    /// Whether it tells of something that there is no more.
    pub ended: bool,
    /// Its text; the first section has no heading.
    pub sections: Vec<Section>,
}

/// A heading and what stands below it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Section {
    /// The `id` of the heading.
    pub id: String,
    /// The heading.
    pub heading: String,
    /// The text.
    pub text: String,
}

/// What pages are read from.
#[derive(Clone, Copy)]
pub struct Texts<'s> {
    /// The site.
    pub site: &'s Site,
    /// Its words.
    pub messages: &'s Messages,
    /// Its dates and numbers.
    pub formatters: &'s Formatters,
}

impl<'s> Texts<'s> {
    /// The pages of a language: those that are written in it, without drafts.
    #[must_use]
    pub fn pages(&self, lang: Lang) -> Vec<IndexedPage> {
        let documents = self.site.groups.par_iter().filter_map(|group| {
            let id = group.document(lang)?;
            let href = self.site.config.base.href(group.url(lang));
            (!self.site.document(id).common.draft).then(|| self.page(id, href))
        });
        documents.collect()
    }

    fn page(&self, id: DocId, href: String) -> IndexedPage {
        let document = self.site.document(id);
        let common = &document.common;
        let mut sections = self.sections(id);
        let first = &mut sections[0].text;
        *first = lead(document) + first;
        let last_day = common.expires.into_iter().chain(self.site.last_listed(document)).min();
        IndexedPage {
            path: document.path.to_string(),
            href,
            title: common.title.clone(),
            summary: common.summary.clone().unwrap_or_default(),
            kind: if document.section { "section" } else { document.fields.kind().as_str() },
            audience: common.audience.iter().map(|audience| audience.as_str()).collect(),
            areas: common
                .areas
                .iter()
                .map(|area| self.area(area.as_str(), document.lang))
                .collect(),
            keywords: self.keywords(document),
            date: common.date.map(|date| date.to_string()),
            expires: last_day.map(|date| date.to_string()),
            ended: is_of_the_past(&document.fields),
            sections,
        }
    }

    /// What an area is called, for a reader of some language.
    fn area(&self, name: &str, lang: Lang) -> String {
        let config = &self.site.config;
        let tag = |lang: Lang| config.languages.get(lang.index()).map(|language| &language.tag);
        let names = self.site.data.areas.get(name).map(|entry| &entry.value.name);
        let found = names.and_then(|names| {
            let own = tag(lang).and_then(|tag| names.get(tag));
            own.or_else(|| tag(Lang::SOURCE).and_then(|tag| names.get(tag)))
        });
        found.cloned().unwrap_or_else(|| name.to_owned())
    }

    /// Words that a text does not have. An area of which nothing local is known is
    /// among what is searched all the same: who types "Fife" or "Kirkcaldy" asks
    /// for a place, and without its page would be led to whatever happens to
    /// name it, or be told that there is nothing, which is not true. The page
    /// has the whole national offer, says what is not known there, and whom to
    /// ask. It stands in nobody's way: the names of a place are words of its own
    /// page alone, so it is first for the place and far down for any subject.
    ///
    /// The words are those that its author gives, its tags, who provides a
    /// service and at which numbers, what else an area is called.
    fn keywords(&self, document: &Document) -> Vec<String> {
        let common = &document.common;
        let mut keywords: Vec<String> =
            common.keywords.iter().chain(&common.tags).cloned().collect();
        if let KindFields::Service(service) = &document.fields {
            keywords.extend(service.provider.clone());
            let name = document.path.rsplit('/').next().unwrap_or_default();
            let own = service.channels.iter().filter(|channel| !self.is_of_another(channel, name));
            keywords.extend(own.flat_map(numbers));
        }
        keywords.extend(common.areas.iter().map(|area| self.area(area.as_str(), document.lang)));
        let area = document.path.rsplit('/').next().and_then(|name| self.site.data.areas.get(name));
        if document.fields.kind() == Kind::Area {
            keywords.extend(area.iter().flat_map(|entry| entry.value.names().map(str::to_owned)));
        }
        keywords
    }

    /// Whether the number of a channel is that of another service: several may give
    /// the number of one helpline, and the fact of that number has its name.
    fn is_of_another(&self, channel: &Channel, name: &str) -> bool {
        let number = compact(&channel.value.value);
        let mut facts = self.site.data.facts.iter().filter(|(fact, entry)| {
            entry.value.kind.value == FactKind::Phone
                && compact(&entry.value.value.value) == number
                && self.site.referent(Referent::Service, fact).is_some()
        });
        facts.next().is_some_and(|(fact, _)| fact.as_str() != name)
    }

    fn sections(&self, id: DocId) -> Vec<Section> {
        let body = &self.site.document(id).body;
        let mut sections = vec![Section::default()];
        let mut inside_heading = NodeId(0);
        for (at, node) in (0..).map(NodeId).zip(&body.nodes) {
            if let NodeKind::Heading(place) = node.kind {
                inside_heading = node.end;
                let mut heading = body.plain_text(at);
                heading.shrink_to_fit();
                let id = body.headings[place as usize].id.clone();
                sections.push(Section { id, heading, text: String::new() });
            } else if at >= inside_heading
                && let Some(section) = sections.last_mut()
            {
                self.text(id, body, node, &mut section.text);
            }
        }
        for section in &mut sections {
            section.text = tidy(&section.text);
        }
        // The pages of a whole language are held at once.
        sections.shrink_to_fit();
        sections
    }

    fn text(&self, id: DocId, body: &Body, node: &BodyNode, out: &mut String) {
        match node.kind {
            NodeKind::Text(range) | NodeKind::Code(range) | NodeKind::CodeBlock(range) => {
                out.push_str(body.text(range));
            }
            NodeKind::Directive(place) => self.directive(id, place, out),
            NodeKind::Emphasis | NodeKind::Strong | NodeKind::Strikethrough | NodeKind::Link(_) => {
            }
            NodeKind::Item | NodeKind::Paragraph | NodeKind::TableCell(_) => part(out),
            _ => out.push(' '),
        }
    }

    /// A directive in its plain form. What its author wrote inside follows as
    /// nodes of its own.
    fn directive(&self, id: DocId, place: u32, out: &mut String) {
        let lang = self.site.document(id).lang;
        match &self.site.meanings[id.0 as usize][place as usize] {
            Meaning::Fact(name) => {
                let voice = Voice::new(lang, self.messages, self.formatters);
                let fact = self.site.data.facts.get(name).map(|entry| voice.fact(&entry.value));
                out.push_str(&fact.and_then(Result::ok).unwrap_or_default());
            }
            Meaning::Service(group) | Meaning::Contact(group) => {
                out.push_str(self.site.title(*group, lang).0);
            }
            // The name says what was asked; the figures are no words.
            Meaning::Chart(name) => {
                let tag = &self.site.config.languages[lang.index()].tag;
                let chart = self.site.data.charts.get(name);
                let title = chart.and_then(|entry| entry.value.title.get(tag));
                part(out);
                out.push_str(title.map_or("", String::as_str));
            }
            // What it is called: its tables would bring the page up for any number.
            Meaning::Calculator(calculator) => {
                let id = format!("calculator-{}", calculator.as_str());
                part(out);
                let said = self.messages.format(lang, &id, &Arguments::new());
                out.push_str(&said.map(|said| said.text).unwrap_or_default());
            }
            Meaning::Component => {
                let directive = &self.site.document(id).body.directives[place as usize];
                out.push(' ');
                if let Some(label) = &directive.label {
                    out.push_str(&label.text);
                    out.push(' ');
                }
            }
            Meaning::Field(place) => {
                if let KindFields::Template(template) = &self.site.document(id).fields
                    && let Some(field) = template.fields.get(*place as usize)
                {
                    out.push_str(&field.label);
                }
            }
            Meaning::Broken => {}
        }
    }
}

/// Whether nobody can use what a page is about any more.
fn is_of_the_past(fields: &KindFields) -> bool {
    let KindFields::Service(service) = fields else { return false };
    matches!(service.status, Some(ServiceStatus::Ended | ServiceStatus::Historical))
}

/// The number of a channel, as it is written and without its spaces.
fn numbers(channel: &Channel) -> Vec<String> {
    let told = [ChannelKind::Phone, ChannelKind::Text];
    if !told.contains(&channel.kind) {
        return Vec::new();
    }
    let number = &channel.value.value;
    let digits = compact(number);
    let spaced = (digits != *number).then(|| number.clone());
    spaced.into_iter().chain([digits]).collect()
}

/// A number without its spaces.
fn compact(number: &str) -> String {
    number.chars().filter(|c| !c.is_whitespace()).collect()
}

/// What the fields of a kind say in sentences.
fn lead(document: &Document) -> String {
    let mut out = String::new();
    for text in document.fields.contents().texts {
        part(&mut out);
        out.push_str(text);
    }
    part(&mut out);
    out
}

/// Begins a part of a text that stood apart from the last, such as the next item
/// of a list. What ended as a sentence does needs nothing but a space.
fn part(out: &mut String) {
    out.truncate(out.trim_end().len());
    let is_open = out.chars().next_back().is_some_and(char::is_alphanumeric);
    out.push_str(if is_open { " \u{b7} " } else { " " });
}

fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
