//! Structured data: what a page is about, for search engines.
//!
//! Owns which schema.org types are said of which page. Says only what stands on
//! the page. There is no search action: its address would send what somebody
//! searches for to the server, which this site never does.

mod service;
mod things;

use serde_json::{Map, Value, json};

use crate::model::kind::KindFields;
use crate::resolve::GroupId;

use super::view::PageView;
use super::words::Words;

/// One thing: its properties, of which those that are not known are left out.
#[derive(Default)]
struct Thing(Map<String, Value>);

impl Thing {
    fn new(kind: &str) -> Self {
        Self::default().with("@type", kind)
    }

    fn with(mut self, property: &str, value: impl Into<Value>) -> Self {
        self.0.insert(property.to_owned(), value.into());
        self
    }

    fn maybe(self, property: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(property, value),
            None => self,
        }
    }

    /// Several values of a property; it is left out where there are none.
    fn each(self, property: &str, values: Vec<Value>) -> Self {
        if values.is_empty() { self } else { self.with(property, values) }
    }
}

impl From<Thing> for Value {
    fn from(thing: Thing) -> Self {
        Self::Object(thing.0)
    }
}

/// What all types need of a page.
struct Subject<'s> {
    words: Words<'s>,
    view: &'s PageView,
}

impl Subject<'_> {
    /// Who answers for the site, as its foot says.
    fn publisher(&self) -> Option<Thing> {
        let contact = self.words.site().config.contact.as_ref()?;
        Some(organisation(&contact.name))
    }
}

fn organisation(name: &str) -> Thing {
    Thing::new("Organization").with("name", name)
}

/// The JSON-LD of a page, ready to stand inside `<script>`; none where there is
/// nothing to say.
pub(super) fn document(words: &Words<'_>, view: &PageView, group: GroupId) -> Option<String> {
    let site = words.site();
    let subject = Subject { words: *words, view };
    let mut graph: Vec<Value> = Vec::new();
    if !view.breadcrumb.is_empty() {
        graph.push(breadcrumb(words, view).into());
    }
    let shown = site.shown(group, words.lang).map(|id| site.document(id));
    if group == site.home() {
        graph.push(things::website(&subject).into());
    } else if site.group(group).section {
        graph.push(things::collection(&subject).into());
    } else if let Some(document) = shown {
        let thing = match &document.fields {
            KindFields::Service(fields) => service::service(&subject, fields),
            KindFields::Offer(offer) => service::offer(&subject, offer),
            KindFields::Partner(partner) => Some(things::partner(&subject, partner)),
            KindFields::Event(event) => Some(things::event(&subject, event)),
            KindFields::CaseStudy(_) | KindFields::Guide(_) | KindFields::Update(_) => {
                Some(things::article(&subject, document.common.date))
            }
            _ => None,
        };
        graph.extend(thing.map(Value::from));
    }
    if graph.is_empty() {
        return None;
    }
    let document = json!({ "@context": "https://schema.org", "@graph": graph });
    // A `<` could end the script; JSON can say it in another way.
    Some(document.to_string().replace('<', "\\u003c"))
}

fn breadcrumb(words: &Words<'_>, view: &PageView) -> Thing {
    let origin = words.site().config.base.origin();
    let items = (1..)
        .zip(&view.breadcrumb)
        .map(|(position, link)| {
            Thing::new("ListItem")
                .with("position", position)
                .with("name", link.title.as_str())
                .with("item", format!("{origin}{}", link.href))
                .into()
        })
        .collect();
    Thing::new("BreadcrumbList").each("itemListElement", items)
}
