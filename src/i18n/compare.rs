//! Whether the messages of a language fit the templates that ask for them.
//!
//! Owns the rules `missing-message`, `wrong-variable` and `unknown-reference`; the
//! forms of choices are judged in `forms`. A language is judged by what the source language has,
//! because templates are written against that.

use std::collections::{BTreeMap, BTreeSet};

use super::catalogue::{Catalogue, message_of};
use super::entries::Entry;
use super::forms::Forms;
use super::messages::MissingMessage;
use super::voice;
use crate::diag::{Diagnostic, Diagnostics, Place, did_you_mean, nearest};
use crate::model::lang::LangTag;

/// What every language has to say, and what it is given to say it with.
pub(super) struct Reference<'c> {
    demanded: BTreeMap<&'c str, &'c Entry>,
    /// The languages that it was taken from: they agree with themselves.
    tags: Vec<&'c LangTag>,
}

impl<'c> Reference<'c> {
    /// All that these languages have. The first of them wins.
    pub(super) fn new(catalogues: impl Iterator<Item = &'c Catalogue>) -> Self {
        let mut demanded = BTreeMap::new();
        let mut tags = Vec::new();
        for catalogue in catalogues {
            tags.push(&catalogue.tag);
            for (id, entry) in &catalogue.demanded {
                demanded.entry(id.as_str()).or_insert(entry);
            }
        }
        Self { demanded, tags }
    }

    /// Tells all that is wrong with a catalogue, and returns what it lacks.
    pub(super) fn judge(
        &self,
        catalogue: &Catalogue,
        diagnostics: &mut Diagnostics,
    ) -> Vec<MissingMessage> {
        let missing = self.missing(catalogue, diagnostics);
        let mut forms = Forms::of(catalogue);
        for (id, entry) in &catalogue.entries {
            if !self.tags.contains(&&catalogue.tag)
                && let Some(model) = self.demanded.get(id.as_str())
            {
                self.variables(catalogue, (id, entry), model, diagnostics);
            }
            self.references(catalogue, entry, diagnostics);
            forms.judge(entry, diagnostics);
        }
        missing
    }

    fn missing(&self, catalogue: &Catalogue, diagnostics: &mut Diagnostics) -> Vec<MissingMessage> {
        let mut missing = Vec::new();
        for (id, model) in &self.demanded {
            if catalogue.entries.contains_key(*id) || voice::is_optional(id) {
                continue;
            }
            let unasked = catalogue
                .entries
                .iter()
                .filter(|(other, _)| !self.demanded.contains_key(other.as_str()));
            let near = nearest(id, unasked.map(|(other, _)| other.as_str()));
            let help = match near.and_then(|near| catalogue.entries.get_key_value(near)) {
                Some((near, entry)) => {
                    format!("is `{near}` in {} meant to be `{id}`?", entry.place.file)
                }
                None => to_add(id, &model.place, catalogue),
            };
            let Place { file, start, end } = model.place.clone();
            diagnostics.push(
                Diagnostic::error(
                    "missing-message",
                    format!("`{id}` has no text in `{}`", catalogue.tag),
                )
                .at(file.clone(), start..end)
                .help(help),
            );
            let id = (*id).to_owned();
            missing.push(MissingMessage { id, place: Place { file, start, end } });
        }
        missing
    }

    fn variables(
        &self,
        catalogue: &Catalogue,
        (id, entry): (&str, &Entry),
        model: &Entry,
        diagnostics: &mut Diagnostics,
    ) {
        let mut given: BTreeSet<&str> = voice::given(id).iter().copied().collect();
        given.extend(self.all_variables(model));
        let file = &entry.place.file;
        for (name, span) in &entry.variables {
            if !given.contains(name.as_str()) {
                let help = did_you_mean(name, given.iter().copied())
                    .unwrap_or_else(|| "nothing is given to this message".to_owned());
                let message = format!("`{id}` is not given `${name}`");
                diagnostics.push(
                    Diagnostic::error("wrong-variable", message)
                        .at(file.clone(), span.clone())
                        .help(help),
                );
            }
        }
        // A text that is put together from other messages may say it there, and
        // what this room asks for is given in several forms to choose from.
        let elsewhere = entry.references.iter().any(|reference| !reference.function);
        if elsewhere || !voice::given(id).is_empty() {
            return;
        }
        for name in model.printed.iter().filter(|name| !entry.variables.contains_key(*name)) {
            let message = format!("`{id}` in `{}` leaves out `${name}`", catalogue.tag);
            diagnostics.push(
                Diagnostic::warning("wrong-variable", message)
                    .at(file.clone(), entry.place.start..entry.place.end)
                    .help(format!("put {{ ${name} }} where the language wants it")),
            );
        }
    }

    /// The variables of a message and of those that it uses.
    fn all_variables(&self, model: &'c Entry) -> BTreeSet<&'c str> {
        let mut names = BTreeSet::new();
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut open = vec![model];
        while let Some(entry) = open.pop() {
            names.extend(entry.variables.keys().map(String::as_str));
            for reference in &entry.references {
                if seen.insert(&reference.id) {
                    open.extend(self.demanded.get(reference.id.as_str()));
                }
            }
        }
        names
    }

    fn references(&self, catalogue: &Catalogue, entry: &Entry, diagnostics: &mut Diagnostics) {
        for reference in &entry.references {
            let id = reference.id.as_str();
            let (message, help) = if reference.function {
                if id == "NUMBER" {
                    continue;
                }
                (format!("there is no function `{id}`"), Some("there is only NUMBER".to_owned()))
            } else {
                // What the source language has and this one lacks is told as
                // missing, once.
                if catalogue.entries.contains_key(id) || self.demanded.contains_key(id) {
                    continue;
                }
                let what = if id.starts_with('-') { "term" } else { "message" };
                let ids = catalogue.entries.keys().map(String::as_str);
                (format!("there is no {what} `{id}`"), did_you_mean(id, ids))
            };
            diagnostics.push(
                Diagnostic::error("unknown-reference", message)
                    .at(entry.place.file.clone(), reference.span.clone())
                    .maybe_help(help),
            );
        }
    }
}

/// Where to write a text that is missing: where the rest of its message is, or
/// in the file of the same name.
fn to_add(id: &str, model: &Place, catalogue: &Catalogue) -> String {
    let message = message_of(id);
    let sibling = catalogue.entries.iter().find(|(other, _)| message_of(other) == message);
    let file = sibling.map_or_else(
        || {
            let name = model.file.rsplit('/').next().unwrap_or("site.ftl");
            format!("locales/{}/{name}", catalogue.tag)
        },
        |(_, entry)| entry.place.file.to_string(),
    );
    match id.split_once('.') {
        Some((message, attribute)) => {
            format!("add `.{attribute} = …` to the message `{message}` in {file}")
        }
        None => format!("add `{id} = …` to {file}"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{hints, judged, languages, one, source, told};
    use super::super::{Messages, embedded};

    #[test]
    fn the_embedded_messages_have_nothing_to_tell() {
        let warned = Messages::new(&languages(&["en", "pl"]), &embedded());
        assert!(warned.diagnostics.is_empty(), "{:#?}", warned.diagnostics);
    }

    #[test]
    fn a_language_may_do_without_words_that_nobody_reads() {
        assert_eq!(judged("a = A\npound-words = pounds\n", "a = A\n"), []);
    }

    #[test]
    fn a_missing_message_is_told_where_the_source_language_has_it() {
        let (en, pl) = ("a = A\nb = B\n", "a = A\n");
        assert_eq!(judged(en, pl), one("missing-message: `b` has no text in `pl`", "en: b"));
        assert_eq!(hints(en, pl), ["add `b = …` to locales/pl/site.ftl"]);
    }

    #[test]
    fn a_missing_attribute_and_a_missing_term_are_told() {
        let (en, pl) = ("a = A\n    .label = L\n", "a = A\n");
        assert_eq!(
            judged(en, pl),
            one("missing-message: `a.label` has no text in `pl`", "en: label")
        );
        assert_eq!(hints(en, pl), ["add `.label = …` to the message `a` in locales/pl/site.ftl"]);
        let found = judged("-pace = PACE\na = A\n", "a = A\n");
        assert_eq!(found, one("missing-message: `-pace` has no text in `pl`", "en: pace"));
    }

    #[test]
    fn a_misspelt_id_is_recognised() {
        assert_eq!(
            hints("search-title = A\n", "serach-title = A\n"),
            ["is `serach-title` in locales/pl/site.ftl meant to be `search-title`?"]
        );
    }

    #[test]
    fn a_language_may_have_messages_of_its_own() {
        assert_eq!(judged("a = A\n", "a = A { helper }\nhelper = H\n"), []);
    }

    #[test]
    fn a_variable_that_is_never_given_is_told() {
        let (en, pl) = ("a = A { $name }\n", "a = A { $name } { $nmae }\n");
        assert_eq!(judged(en, pl), one("wrong-variable: `a` is not given `$nmae`", "pl: nmae"));
        assert_eq!(hints(en, pl), ["did you mean `name`?"]);
        assert_eq!(hints("a = A\n", "a = A { $b }\n"), ["nothing is given to this message"]);
    }

    #[test]
    fn a_variable_that_is_left_out_is_told() {
        let found = judged("a = A { $date }\n", "a = A\n");
        assert_eq!(found, one("wrong-variable: `a` in `pl` leaves out `$date`", "pl: a"));
    }

    #[test]
    fn a_variable_that_is_chosen_on_may_be_left_out() {
        let en = "a = { $n ->\n    [one] { $n } page\n   *[other] { $n } pages\n}\n";
        assert_eq!(judged(en, "a = Strony\n"), []);
        assert_eq!(judged("a = { $l ->\n   *[other] In { $l }\n}\n", "a = Po polsku\n"), []);
    }

    #[test]
    fn variables_are_given_to_the_messages_that_a_message_uses() {
        let en = "a = { b }\nb = { $x }\n";
        assert_eq!(judged(en, "a = { $x }\nb = { $x }\n"), []);
        assert_eq!(judged("time = { $clock }\n", "time = { $hour } { $minute }\n"), []);
    }

    #[test]
    fn a_name_that_nobody_has_is_told_where_it_is_used() {
        let en = "-pace = PACE\na = { -pcae } { b } { DATE($x) }\n";
        let titles = [
            ("unknown-reference: there is no term `-pcae`".to_owned(), "en: pcae".to_owned()),
            ("unknown-reference: there is no message `b`".to_owned(), "en: b".to_owned()),
            ("unknown-reference: there is no function `DATE`".to_owned(), "en: DATE".to_owned()),
        ];
        assert_eq!(told(&["en"], &[source("en", en)]), titles);
    }

    #[test]
    fn a_reference_to_what_is_missing_is_told_once() {
        let found = judged("a = { b }\nb = B\n", "a = { b }\n");
        assert_eq!(found, one("missing-message: `b` has no text in `pl`", "en: b"));
    }
}
