//! Directives: what each one of a body means.
//!
//! Owns the built-in directives, which resolve to typed meanings, and the check
//! of all others against the components of the theme. How they look is the
//! theme's.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::links::Index;
use super::mistake::Mistake;
use super::shared::Shared;
use super::site::GroupId;
use crate::diag::{Diagnostic, Diagnostics, did_you_mean};
use crate::model::body::{Argument, Directive, DirectiveForm};
use crate::model::calculator::Calculator;
use crate::model::component::Signatures;
use crate::model::field::Referent;
use crate::model::kind::KindFields;
use crate::parse::{Data, Document};

/// What a directive means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// The value of a fact, by its name.
    Fact(String),
    /// A link to a service, with its title.
    Service(GroupId),
    /// A card with the ways to reach a service.
    Contact(GroupId),
    /// A chart, by its name.
    Chart(String),
    /// A calculator.
    Calculator(Calculator),
    /// A blank of the document itself: its place among the fields of a template.
    Field(u32),
    /// A component of the theme, with the arguments as written.
    Component,
    /// Nothing; an error was reported.
    Broken,
}

/// The directives that the generator itself gives a meaning.
pub const BUILT_IN: [&str; 6] = ["calculator", "chart", "contact", "fact", "field", "service"];

/// What directives can refer to.
pub(super) struct Scope<'s> {
    pub(super) documents: &'s [Arc<Document>],
    pub(super) index: &'s Index<'s>,
    pub(super) data: &'s Data,
    pub(super) signatures: &'s Signatures,
}

impl Scope<'_> {
    /// What each directive of a document means.
    pub(super) fn meanings(
        &self,
        document: &Document,
        diagnostics: &mut Diagnostics,
    ) -> Shared<Meaning> {
        for stray in &document.body.strays {
            let component = || self.signatures.contains_key(&stray.text.replace('-', "_"));
            if BUILT_IN.contains(&stray.text.as_str()) || component() {
                let (name, span) = (&stray.text, stray.span.clone());
                diagnostics.push(
                    Diagnostic::error(
                        "directive-misplaced",
                        format!("the directive `{name}` stands amid other words"),
                    )
                    .at(document.file.clone(), span)
                    .help("put it on a line of its own, or write `\\:` if it is text"),
                );
            }
        }
        let blanks = blanks(document);
        let directives = document.body.directives.iter();
        directives
            .map(|directive| {
                self.meaning(&blanks, directive).unwrap_or_else(|mistake| {
                    diagnostics.push(mistake.in_document(document));
                    Meaning::Broken
                })
            })
            .collect()
    }

    fn meaning(&self, blanks: &Blanks<'_>, directive: &Directive) -> Result<Meaning, Mistake> {
        match (directive.name.as_str(), directive.form) {
            ("fact", DirectiveForm::Inline) => {
                let (name, span) = label(directive, "the name of a fact", ":fact[weekly-pay-cap]")?;
                self.fact(name, span)?;
                no_arguments(directive)?;
                Ok(Meaning::Fact(name.to_owned()))
            }
            ("service", DirectiveForm::Inline) => {
                let (name, span) =
                    label(directive, "the name of a service", ":service[samaritans]")?;
                no_arguments(directive)?;
                self.service(name, span).map(Meaning::Service)
            }
            ("field", DirectiveForm::Inline) => {
                let (name, span) =
                    label(directive, "the name of a field", ":field[employer-name]")?;
                no_arguments(directive)?;
                self.field(blanks, name, span)
            }
            ("contact", DirectiveForm::Leaf) => self.contact(directive),
            ("calculator", DirectiveForm::Leaf) => self.calculator(directive),
            ("chart", DirectiveForm::Leaf) => self.chart(directive),
            (name, _) if BUILT_IN.contains(&name) => Err(wrong_form(directive)),
            _ => self.component(directive),
        }
    }

    pub(super) fn fact(&self, name: &str, span: &Range<usize>) -> Result<(), Mistake> {
        if self.data.facts.contains_key(name) || self.data.misread.covers("facts", name) {
            return Ok(());
        }
        let near = self.index.near(name, self.data.facts.keys().map(String::as_str));
        Err(Mistake {
            code: "unknown-fact",
            span: span.clone(),
            message: format!("there is no fact `{name}`"),
            help: Some(near.map_or_else(
                || "facts stand in content/data/facts.yaml".to_owned(),
                |near| format!("did you mean `{near}`?"),
            )),
        })
    }

    fn service(&self, name: &str, span: &Range<usize>) -> Result<GroupId, Mistake> {
        self.page(Referent::Service, name, span)
    }

    fn contact(&self, directive: &Directive) -> Result<Meaning, Mistake> {
        const EXAMPLE: &str = "::contact{service=samaritans}";
        let Some(service) = directive.argument("service") else {
            return Err(Mistake {
                code: "directive-argument",
                span: directive.span.clone(),
                message: "`contact` does not say which service".to_owned(),
                help: Some(format!("write {EXAMPLE}")),
            });
        };
        only_arguments(directive, &["service"])?;
        self.service(&service.text, &service.span).map(Meaning::Contact)
    }

    fn calculator(&self, directive: &Directive) -> Result<Meaning, Mistake> {
        const EXAMPLE: &str = "::calculator{name=redundancy-pay}";
        let Some(named) = directive.argument("name") else {
            return Err(Mistake {
                code: "directive-argument",
                span: directive.span.clone(),
                message: "`calculator` does not say which".to_owned(),
                help: Some(format!("write {EXAMPLE}")),
            });
        };
        only_arguments(directive, &["name"])?;
        let known = Calculator::from_word(&named.text);
        let rules = self.data.calculators.as_ref().map(|entry| &entry.value);
        let misread = self.data.misread.covers("calculators", &named.text);
        match known {
            Some(calculator) if misread || rules.is_some_and(|rules| rules.has(calculator)) => {
                Ok(Meaning::Calculator(calculator))
            }
            Some(_) => Err(Mistake {
                code: "unknown-calculator",
                span: named.span.clone(),
                message: format!("the site has no rules for `{}`", named.text),
                help: Some("they stand in content/data/calculators.yaml".to_owned()),
            }),
            None => Err(Mistake {
                code: "unknown-calculator",
                span: named.span.clone(),
                message: format!("there is no calculator `{}`", named.text),
                help: did_you_mean(&named.text, Calculator::ALL.iter().map(|one| one.as_str())),
            }),
        }
    }

    fn chart(&self, directive: &Directive) -> Result<Meaning, Mistake> {
        let Some(named) = directive.argument("data") else {
            return Err(Mistake {
                code: "directive-argument",
                span: directive.span.clone(),
                message: "`chart` needs the name of its data".to_owned(),
                help: Some("write ::chart{data=figure-7}".to_owned()),
            });
        };
        only_arguments(directive, &["data"])?;
        let charts = &self.data.charts;
        if charts.contains_key(&named.text) || self.data.misread.covers("charts", &named.text) {
            return Ok(Meaning::Chart(named.text.clone()));
        }
        let near = self.index.near(&named.text, charts.keys().map(String::as_str));
        Err(Mistake {
            code: "unknown-chart",
            span: named.span.clone(),
            message: format!("there is no chart `{}`", named.text),
            help: Some(near.map_or_else(
                || "charts stand in content/data/charts.yaml".to_owned(),
                |near| format!("did you mean `{near}`?"),
            )),
        })
    }

    /// A blank of the document in which it stands.
    fn field(
        &self,
        blanks: &Blanks<'_>,
        name: &str,
        span: &Range<usize>,
    ) -> Result<Meaning, Mistake> {
        if let Some(place) = blanks.get(name) {
            return Ok(Meaning::Field(*place));
        }
        Err(Mistake {
            code: "unknown-template-field",
            span: span.clone(),
            message: format!("this document has no field `{name}`"),
            help: Some(self.index.near(name, blanks.keys().copied()).map_or_else(
                || "the fields of a template stand in its front matter, below `fields:`".to_owned(),
                |near| format!("did you mean `{near}`?"),
            )),
        })
    }

    fn component(&self, directive: &Directive) -> Result<Meaning, Mistake> {
        let component = directive.name.replace('-', "_");
        let Some(signature) = self.signatures.get(&component) else {
            let kebab: Vec<String> =
                self.signatures.keys().map(|name| name.replace('_', "-")).collect();
            let names = kebab.iter().map(String::as_str).chain(BUILT_IN);
            return Err(Mistake {
                code: "unknown-directive",
                span: directive.span.clone(),
                message: format!("there is no directive `{}`", directive.name),
                help: did_you_mean(&directive.name, names),
            });
        };
        let names: Vec<&str> =
            signature.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
        only_arguments(directive, &names)?;
        // Text in square brackets is a component's `label`.
        for parameter in signature.parameters.iter().filter(|parameter| parameter.required) {
            let given = directive.argument(&parameter.name).is_some()
                || parameter.name == "label" && directive.label.is_some();
            if !given {
                return Err(Mistake {
                    code: "directive-argument",
                    span: directive.span.clone(),
                    message: format!("`{}` needs `{}`", directive.name, parameter.name),
                    help: Some(format!("write {{{}=…}} after its name", parameter.name)),
                });
            }
        }
        Ok(Meaning::Component)
    }
}

/// The blanks of a document by name, each with its place among them.
type Blanks<'d> = BTreeMap<&'d str, u32>;

fn blanks(document: &Document) -> Blanks<'_> {
    let KindFields::Template(template) = &document.fields else { return Blanks::new() };
    let mut blanks = Blanks::new();
    for (place, field) in (0..).zip(&template.fields) {
        blanks.entry(field.name.value.as_str()).or_insert(place);
    }
    blanks
}

fn label<'d>(
    directive: &'d Directive,
    what: &str,
    example: &str,
) -> Result<(&'d str, &'d Range<usize>), Mistake> {
    match &directive.label {
        Some(label) if !label.text.trim().is_empty() => Ok((label.text.trim(), &label.span)),
        _ => Err(Mistake {
            code: "directive-argument",
            span: directive.span.clone(),
            message: format!("`{}` needs {what} in square brackets", directive.name),
            help: Some(format!("write {example}")),
        }),
    }
}

fn no_arguments(directive: &Directive) -> Result<(), Mistake> {
    only_arguments(directive, &[])
}

fn only_arguments(directive: &Directive, known: &[&str]) -> Result<(), Mistake> {
    match directive.arguments.iter().find(|given| !known.contains(&given.name.text.as_str())) {
        None => Ok(()),
        Some(Argument { name, .. }) => Err(Mistake {
            code: "directive-argument",
            span: name.span.clone(),
            message: format!("`{}` has no argument `{}`", directive.name, name.text),
            help: did_you_mean(&name.text, known.iter().copied()),
        }),
    }
}

fn wrong_form(directive: &Directive) -> Mistake {
    let example = match directive.name.as_str() {
        "contact" => "::contact{service=samaritans} on a line of its own",
        "calculator" => "::calculator{name=redundancy-pay} on a line of its own",
        "chart" => "::chart{data=figure-7} on a line of its own",
        "service" => ":service[samaritans] within a sentence",
        "field" => ":field[employer-name] within a sentence",
        _ => ":fact[weekly-pay-cap] within a sentence",
    };
    Mistake {
        code: "directive-form",
        span: directive.span.clone(),
        message: format!("`{}` cannot be used in this way", directive.name),
        help: Some(format!("write {example}")),
    }
}
