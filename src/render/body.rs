//! The body of a page for one reader: where its links lead and what its
//! directives say, in the reader's language.
//!
//! Owns [`BodyView`], which together with the document's own hash decides the
//! HTML of a body: that is what makes it a memo key.

use serde::Serialize;
use tera::Context;

use crate::model::body::{Argument, Directive};
use crate::model::kind::KindFields;
use crate::resolve::{DocId, GroupId, Meaning, SystemPage, Target};
use crate::theme::Theme;

use super::html::Mark;
use super::kinds::template_field;
use super::original::Original;
use super::view::{CalculatorView, ChartView, FactView, LinkView, ServiceView, TemplateFieldView};
use super::words::Words;

/// What a body shows beside its own text.
#[derive(Clone, Debug, Serialize)]
pub(super) struct BodyView {
    /// For each link and image, where it leads; nothing for one that keeps
    /// what is written.
    pub(super) links: Vec<Option<String>>,
    /// For each directive, what it says.
    pub(super) directives: Vec<DirectiveView>,
    /// The words that lead to the glossary, in reading order.
    pub(super) marks: Vec<Mark>,
    /// What the source says, beneath blocks that must not be got wrong.
    pub(super) originals: Vec<Original>,
    /// Where it stands on its page.
    pub(super) place: Place,
}

/// Where a body stands on its page. Alone, unless told otherwise.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Place {
    /// What stands before every `id` in it.
    pub(super) prefix: String,
    /// By how many levels its headings stand deeper than they are written.
    pub(super) deeper: u8,
}

/// What a directive says to one reader.
#[derive(Clone, Debug, Serialize)]
pub(super) enum DirectiveView {
    Fact(FactView),
    Service(LinkView),
    Contact(Box<ServiceView>),
    Chart(Box<ChartView>),
    Calculator(Box<CalculatorView>),
    Field(Box<TemplateFieldView>),
    /// A component of the theme; its arguments stand in the document.
    Component,
    /// A mistake that was reported when it was resolved.
    Nothing,
}

impl Words<'_> {
    /// The body of a document for the reader: its links lead to the reader's
    /// language, its words are in its own, so that a sentence is in one language.
    pub(super) fn body_view(&self, id: DocId) -> BodyView {
        self.body_view_at(id, Place::default(), |_| None)
    }

    /// The same for a body that stands on a page with others: `inside` says under
    /// which `id` a page stands there too.
    pub(super) fn body_view_at<'i>(
        &self,
        id: DocId,
        place: Place,
        inside: impl Fn(GroupId) -> Option<&'i str>,
    ) -> BodyView {
        let site = self.site();
        let text = self.in_language_of(id);
        let body = &site.document(id).body;
        let links = site.links[id.0 as usize].iter().zip(&body.links);
        let links = links.map(|(target, link)| {
            if let Target::Group(group, anchor) = target
                && let Some(part) = inside(*group)
            {
                let heading = anchor.and_then(|anchor| site.heading_id(*group, anchor, self.lang));
                return Some(
                    heading.map_or_else(|| format!("#{part}"), |id| format!("#{part}-{id}")),
                );
            }
            if *target == Target::Here && !place.prefix.is_empty() {
                let written = body.text(link.destination).trim_start_matches('#');
                return Some(format!("#{}{written}", place.prefix));
            }
            self.destination(target)
        });
        let meanings = site.meanings[id.0 as usize].iter();
        let directives = meanings.map(|meaning| match meaning {
            Meaning::Field(place) => self.blank(id, *place),
            meaning => match self.says(meaning, &text) {
                DirectiveView::Calculator(mut view) => {
                    view.id.insert_str(0, &place.prefix);
                    DirectiveView::Calculator(view)
                }
                says => says,
            },
        });
        let links = links.collect();
        BodyView {
            links,
            directives: directives.collect(),
            marks: self.marks(id),
            originals: self.originals(id),
            place,
        }
    }

    fn marks(&self, id: DocId) -> Vec<Mark> {
        let Some(glossary) = self.system(SystemPage::Glossary) else { return Vec::new() };
        let uses = self.site().term_uses[id.0 as usize].iter();
        uses.map(|term| Mark {
            node: term.node.0,
            start: term.range.start,
            end: term.range.end,
            href: format!("{glossary}#{}", term.entry),
        })
        .collect()
    }

    fn destination(&self, target: &Target) -> Option<String> {
        let site = self.site();
        match target {
            Target::External | Target::Here | Target::Broken => None,
            Target::Group(group, anchor) => {
                let mut href = self.href(site.group(*group).url(self.lang));
                if let Some(id) =
                    anchor.and_then(|anchor| site.heading_id(*group, anchor, self.lang))
                {
                    href.push('#');
                    href.push_str(id);
                }
                Some(href)
            }
            Target::Made(content, word) => {
                let address = site.address_for(*content, self.lang, self.sources.languages)?;
                let mut href = self.href(&address);
                if let Some(word) = word {
                    href.push('#');
                    href.push_str(word);
                }
                Some(href)
            }
            Target::Media(file) => self.sources.media.get(file).map(|file| self.href(&file.url)),
        }
    }

    fn says(&self, meaning: &Meaning, text: &Words<'_>) -> DirectiveView {
        let address = |group| self.href(self.site().group(group).url(self.lang));
        match meaning {
            Meaning::Fact(id) => text.fact(id).map_or(DirectiveView::Nothing, DirectiveView::Fact),
            Meaning::Service(group) => {
                DirectiveView::Service(LinkView { href: address(*group), ..text.link(*group) })
            }
            Meaning::Contact(group) => {
                text.service(*group).map_or(DirectiveView::Nothing, |service| {
                    let service = ServiceView { href: address(*group), ..service };
                    DirectiveView::Contact(Box::new(service))
                })
            }
            Meaning::Chart(name) => text
                .chart(name)
                .map_or(DirectiveView::Nothing, |chart| DirectiveView::Chart(Box::new(chart))),
            Meaning::Calculator(calculator) => text
                .calculator(*calculator, self)
                .map_or(DirectiveView::Nothing, |view| DirectiveView::Calculator(Box::new(view))),
            Meaning::Component => DirectiveView::Component,
            Meaning::Field(_) | Meaning::Broken => DirectiveView::Nothing,
        }
    }

    /// A blank of the document itself.
    fn blank(&self, id: DocId, place: u32) -> DirectiveView {
        let KindFields::Template(template) = &self.site().document(id).fields else {
            return DirectiveView::Nothing;
        };
        let field = template.fields.get(place as usize);
        field.map_or(DirectiveView::Nothing, |field| {
            DirectiveView::Field(Box::new(template_field(field)))
        })
    }
}

/// The component of the theme that draws a directive, and its arguments; none
/// for a mistake that was reported before.
pub(super) fn component(
    theme: &Theme,
    view: &DirectiveView,
    directive: &Directive,
) -> Option<(String, Context)> {
    let mut arguments = Context::new();
    let name = match view {
        DirectiveView::Nothing => return None,
        DirectiveView::Fact(fact) => {
            arguments.insert("id", &fact.id);
            arguments.insert("kind", fact.kind);
            arguments.insert("text", &fact.text);
            insert_some(&mut arguments, "href", fact.href.as_deref());
            "fact".to_owned()
        }
        DirectiveView::Service(link) => {
            arguments.insert("title", &link.title);
            arguments.insert("href", &link.href);
            insert_some(&mut arguments, "lang", link.lang.as_deref());
            insert_some(&mut arguments, "dir", link.dir);
            "service".to_owned()
        }
        DirectiveView::Contact(service) => {
            arguments.insert("service", service);
            "contact".to_owned()
        }
        DirectiveView::Chart(chart) => {
            arguments.insert("chart", chart);
            // What the theme adds is said in the language of the chart.
            insert_some(&mut arguments, "lang", chart.lang.as_deref());
            "chart".to_owned()
        }
        DirectiveView::Calculator(calculator) => {
            arguments.insert("calculator", calculator);
            "calculator".to_owned()
        }
        DirectiveView::Field(field) => {
            arguments.insert("field", field);
            "field".to_owned()
        }
        DirectiveView::Component => {
            for Argument { name, value } in &directive.arguments {
                arguments.insert(name.text.clone(), &value.text);
            }
            let name = directive.name.replace('-', "_");
            if directive.argument("label").is_none() && takes_label(theme, &name) {
                let label = directive.label.as_ref().map(|label| label.text.as_str());
                insert_some(&mut arguments, "label", label);
            }
            name
        }
    };
    Some((name, arguments))
}

fn insert_some(arguments: &mut Context, name: &'static str, value: Option<&str>) {
    if let Some(value) = value {
        arguments.insert(name, value);
    }
}

fn takes_label(theme: &Theme, component: &str) -> bool {
    let signature = theme.signatures.get(component);
    signature.is_some_and(|signature| signature.parameters.iter().any(|p| p.name == "label"))
}
