//! All messages of one language, from every file that has some.
//!
//! Owns the laying of one file over another, and the forming of a text.

use std::borrow::Cow;
use std::collections::btree_map::Entry as Slot;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::resolver::ResolverError;
use fluent::resolver::errors::ReferenceKind;
use fluent::{FluentArgs, FluentError, FluentResource};

use super::answer::{Arguments, Value};
use super::entries::{self, Entry};
use super::numbers;
use super::plurals::Rules;
use super::sources::{self, Layer, MessageSource};
use super::voice;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::lang::{Direction, LangTag};

/// How many other texts a text may use for all of them to be read with it.
const MOST_USED: usize = 20;

/// Words of a text that hold a number or a bracket.
#[derive(Clone, Debug)]
pub struct Words<'m> {
    /// Their file.
    pub file: &'m Arc<str>,
    /// Where they stand in it.
    pub at: Range<usize>,
    /// What they are.
    pub text: &'m str,
    /// The variant of a choice on a number that they stand in: `one`, or `0`.
    pub variant: Option<&'m str>,
    /// Whether they are of the text itself, and not of another that it uses.
    pub own: bool,
}

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
    rules: Rules,
}

impl Catalogue {
    /// An empty catalogue.
    pub(super) fn new(tag: LangTag, dir: Direction, formats: LangTag) -> Self {
        let bundle = numbers::bundle(formats.as_str());
        let rules = Rules::new(formats.as_str());
        let (entries, demanded) = (BTreeMap::new(), BTreeMap::new());
        Self { tag, dir, formats, entries, demanded, bundle, rules }
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

    /// The words of a text, then those of the texts that it uses.
    pub(super) fn words(&self, id: &str) -> Vec<Words<'_>> {
        let mut words = Vec::new();
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut open: Vec<&Entry> =
            self.entries.get(id).into_iter().filter(|_| !voice::is_asked(id)).collect();
        let mut own = true;
        while let Some(entry) = open.pop() {
            words.extend(entry.said.iter().map(|said| Words {
                file: &entry.place.file,
                at: said.at.clone(),
                text: &said.text,
                variant: said.variant.as_deref(),
                own,
            }));
            own = false;
            for reference in &entry.references {
                if seen.len() < MOST_USED && seen.insert(&reference.id) {
                    open.extend(self.entries.get(&reference.id));
                }
            }
        }
        words
    }

    /// The text of `id` or `id.attribute`; `None` if it has none. The error is
    /// what is wrong with the text.
    pub(super) fn form(
        &self,
        id: &str,
        arguments: &Arguments<'_>,
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
        let mut given = FluentArgs::new();
        for (name, value) in arguments.iter() {
            match value {
                Value::Text(text) => given.set(name, text.as_ref()),
                Value::Number(number) => given.set(name, self.rules.fit(*number, &self.bundle)),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&given), &mut errors);
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

#[cfg(test)]
mod tests {
    use super::super::testing::{languages, layered, say, source, tag, texts, told};
    use super::super::{MessageError, Messages};
    use super::*;
    use crate::model::lang::Lang;

    #[test]
    fn a_later_layer_replaces_whole_messages_in_whatever_order_files_come() {
        let sources = [
            layered("en", Layer::Site, "a = Site\n"),
            layered("en", Layer::Embedded, "a = Embedded\nb = Kept\n"),
            layered("en", Layer::Theme, "a = Theme\n"),
        ];
        let messages = texts(&["en"], &sources);
        assert_eq!(say(&messages, 0, "a", &Arguments::new()), "Site");
        assert_eq!(say(&messages, 0, "b", &Arguments::new()), "Kept");
        assert_eq!(told(&["en"], &sources), []);
    }

    #[test]
    fn what_a_later_layer_leaves_out_of_a_message_is_missing() {
        let mut theme = layered("en", Layer::Embedded, "a = A\n    .label = L\n");
        theme.file = "<pace>/locales/en/site.ftl".into();
        let sources = [theme, layered("en", Layer::Site, "a = Mine\n")];
        let found = told(&["en"], &sources);
        let expected = ("missing-message: `a.label` has no text in `en`", "en: label");
        assert_eq!(found, [(expected.0.to_owned(), expected.1.to_owned())]);
    }

    #[test]
    fn a_message_twice_in_a_layer_is_an_error_at_the_second() {
        let mut second = source("en", "b = B\na = Again\n");
        second.file = "locales/en/more.ftl".into();
        let sources = [source("en", "a = A\n"), second];
        let warned = Messages::new(&languages(&["en"]), &sources);
        let expected = Diagnostic::error("duplicate-message", "`a` is written twice")
            .at("locales/en/more.ftl", 6..7)
            .help("it stands in locales/en/site.ftl too: keep one");
        assert_eq!(warned.diagnostics.into_iter().collect::<Vec<_>>(), [expected]);
    }

    #[test]
    fn a_variable_that_is_not_given_is_an_error() {
        let messages = texts(&["en"], &[source("en", "a = Hello { $name }\n")]);
        let reason = "the variable `$name` is not given".to_owned();
        let expected = MessageError::Fluent { id: "a".to_owned(), lang: tag("en"), reason };
        assert_eq!(messages.format(Lang(0), "a", &Arguments::new()), Err(expected));
        assert_eq!(say(&messages, 0, "a", &Arguments::new().text("name", "Ania")), "Hello Ania");
    }

    #[test]
    fn messages_that_go_round_in_a_circle_are_an_error() {
        let messages = texts(&["en"], &[source("en", "a = { b }\nb = { a }\n")]);
        let error = messages.format(Lang(0), "a", &Arguments::new()).expect_err("is a circle");
        assert_eq!(
            error.to_string(),
            "the message `a` in en cannot be formed: its messages use each other in a circle"
        );
    }
}
