//! All messages of one language, from every file that has some.
//!
//! Owns the laying of one file over another, and the forming of a text.

use std::borrow::Cow;
use std::collections::btree_map::Entry as Slot;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::resolver::ResolverError;
use fluent::resolver::errors::ReferenceKind;
use fluent::{FluentArgs, FluentError, FluentResource};

use super::entries::{self, Entry};
use super::numbers;
use super::sources::{self, Layer, MessageSource};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::lang::{Direction, LangTag};

/// The messages of one language.
pub(super) struct Catalogue {
    pub(super) tag: LangTag,
    pub(super) dir: Direction,
    /// The language whose plural rules and numbers it uses.
    pub(super) formats: LangTag,
    /// What can be asked for.
    pub(super) entries: BTreeMap<String, Entry>,
    /// What some layer has, replaced or not: the callers of an earlier layer
    /// may ask for it.
    pub(super) demanded: BTreeMap<String, Entry>,
    bundle: FluentBundle<Arc<FluentResource>>,
}

impl Catalogue {
    /// An empty catalogue.
    pub(super) fn new(tag: LangTag, dir: Direction, formats: LangTag) -> Self {
        let bundle = numbers::bundle(formats.as_str());
        let (entries, demanded) = (BTreeMap::new(), BTreeMap::new());
        Self { tag, dir, formats, entries, demanded, bundle }
    }

    /// Lays the files of one layer over what there is.
    pub(super) fn lay<'s>(
        &mut self,
        layer: Layer,
        files: impl Iterator<Item = &'s MessageSource>,
        diagnostics: &mut Diagnostics,
    ) {
        let mut own: BTreeMap<String, Entry> = BTreeMap::new();
        for source in files.filter(|source| source.layer == layer && source.tag == self.tag) {
            let resource = sources::parse(source, diagnostics);
            for (id, entry) in entries::of(&resource, &source.file) {
                match own.entry(id) {
                    Slot::Vacant(free) => {
                        free.insert(entry);
                    }
                    Slot::Occupied(taken) => {
                        diagnostics.push(duplicate(taken.key(), taken.get(), &entry));
                    }
                }
            }
            self.bundle.add_resource_overriding(resource);
        }
        let replaced: BTreeSet<&str> = own.keys().map(|id| message_of(id)).collect();
        self.entries.retain(|id, _| !replaced.contains(message_of(id)));
        for (id, entry) in &own {
            let demanded = self.demanded.entry(id.clone()).or_insert_with(|| entry.clone());
            demanded.variables.extend(entry.variables.clone());
        }
        self.entries.extend(own);
    }

    /// Whether it has messages.
    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The text of `id` or `id.attribute`; `None` if it has none. The error is
    /// what is wrong with the text.
    pub(super) fn form(
        &self,
        id: &str,
        arguments: &FluentArgs<'_>,
    ) -> Option<Result<Cow<'_, str>, String>> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let message = self.bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(arguments), &mut errors);
        Some(errors.first().map_or(Ok(text), |error| Err(reason(error))))
    }
}

/// The message that an entry belongs to.
pub(super) fn message_of(id: &str) -> &str {
    id.split_once('.').map_or(id, |(message, _)| message)
}

fn duplicate(id: &str, first: &Entry, second: &Entry) -> Diagnostic {
    let place = &second.place;
    Diagnostic::error("duplicate-message", format!("`{id}` is written twice"))
        .at(place.file.clone(), place.start..place.end)
        .help(format!("it stands in {} too: keep one", first.place.file))
}

fn reason(error: &FluentError) -> String {
    let FluentError::ResolverError(error) = error else {
        return "it cannot be formed".to_owned();
    };
    match error {
        ResolverError::Reference(ReferenceKind::Variable { id }) => {
            format!("the variable `${id}` is not given")
        }
        ResolverError::Reference(ReferenceKind::Message { id, attribute }) => {
            let dot = attribute.as_ref().map(|name| format!(".{name}")).unwrap_or_default();
            format!("there is no message `{id}{dot}`")
        }
        ResolverError::Reference(ReferenceKind::Term { id, .. }) => {
            format!("there is no term `-{id}`")
        }
        ResolverError::Reference(ReferenceKind::Function { id }) => {
            format!("there is no function `{id}`")
        }
        ResolverError::NoValue(id) => format!("the message `{id}` has only attributes"),
        ResolverError::Cyclic => "its messages use each other in a circle".to_owned(),
        ResolverError::TooManyPlaceables => "it is made of too many parts".to_owned(),
        ResolverError::MissingDefault => "a choice in it has no default".to_owned(),
    }
}
