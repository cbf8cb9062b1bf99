//! Whether a choice on a number has the forms of its language.
//!
//! Owns the rules `missing-plural` and `unknown-plural`. Which forms a language has
//! is known to `plurals`.

use std::collections::{BTreeMap, BTreeSet};

use super::catalogue::Catalogue;
use super::entries::{Choice, Entry};
use super::plurals::{self, Counting};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::lang::LangTag;

/// The categories of whole numbers with those numbers, and all categories.
type Categories = (BTreeMap<&'static str, BTreeSet<u32>>, BTreeSet<&'static str>);

/// The forms of one language, for each way of counting that its texts use.
pub(super) struct Forms<'c> {
    tag: &'c LangTag,
    /// The language whose plural rules it uses.
    formats: &'c LangTag,
    known: BTreeMap<Counting, Categories>,
}

impl<'c> Forms<'c> {
    /// The forms of the language of a catalogue.
    pub(super) fn of(catalogue: &'c Catalogue) -> Self {
        Self { tag: &catalogue.tag, formats: &catalogue.formats, known: BTreeMap::new() }
    }

    /// Tells the forms that the choices of a text lack, or have for no number.
    pub(super) fn judge(&mut self, entry: &Entry, diagnostics: &mut Diagnostics) {
        for choice in &entry.choices {
            let (needed, known) = self.known.entry(choice.counting).or_insert_with(|| {
                let (tag, counting) = (self.formats.as_str(), choice.counting);
                (plurals::categories(tag, counting), plurals::known(tag, counting))
            });
            diagnostics.extend(lacking(self.tag, entry, choice, needed));
            diagnostics.extend(needless(self.tag, entry, choice, known));
        }
    }
}

/// The plural forms that a choice has no variant for.
fn lacking(
    tag: &LangTag,
    entry: &Entry,
    choice: &Choice,
    needed: &BTreeMap<&'static str, BTreeSet<u32>>,
) -> Option<Diagnostic> {
    let has_number = |number: &u32| choice.numbers.contains(&number.to_string());
    let mut lacking: Vec<&str> = needed
        .iter()
        .filter(|(category, numbers)| {
            // An exact number can be all that there is of a category.
            !choice.categories.contains(**category) && !numbers.iter().all(has_number)
        })
        .map(|(category, _)| *category)
        .collect();
    // Fractions, and languages whose rules change, end here.
    if !choice.categories.contains("other") && !lacking.contains(&"other") {
        lacking.push("other");
    }
    if lacking.is_empty() {
        return None;
    }
    lacking.sort_by_key(|word| plurals::CATEGORIES.iter().position(|other| other == word));
    let message = format!(
        "the choice on `${}` lacks forms that `{}` has for {}: {}",
        choice.variable,
        tag,
        counted(choice),
        lacking.join(", ")
    );
    let variants: Vec<String> = lacking
        .iter()
        .map(|word| if *word == "other" { "*[other] …".to_owned() } else { format!("[{word}] …") })
        .collect();
    Some(
        Diagnostic::error("missing-plural", message)
            .at(entry.place.file.clone(), choice.span.clone())
            .help(format!("add {}", variants.join(" and "))),
    )
}

/// The plural forms of a choice that no number has in the language.
fn needless(
    tag: &LangTag,
    entry: &Entry,
    choice: &Choice,
    known: &BTreeSet<&'static str>,
) -> Option<Diagnostic> {
    let is_needless = |word: &&&str| !known.contains(**word) && choice.categories.contains(**word);
    let needless: Vec<&str> = plurals::CATEGORIES.iter().filter(is_needless).copied().collect();
    // Every language has `other`; none is known of one without rules.
    if needless.is_empty() || known.is_empty() {
        return None;
    }
    let message = format!(
        "the choice on `${}` has forms that `{}` does not have for {}: {}",
        choice.variable,
        tag,
        counted(choice),
        needless.join(", ")
    );
    Some(
        Diagnostic::warning("unknown-plural", message)
            .at(entry.place.file.clone(), choice.span.clone())
            .help("no number chooses them: put their words where they are read, or delete them"),
    )
}

fn counted(choice: &Choice) -> &'static str {
    match choice.counting {
        Counting::Amount => "amounts",
        Counting::Order => "places in an order",
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{hints, judged, one};

    #[test]
    fn a_choice_needs_the_plural_forms_of_its_language() {
        let en = "a = { $n ->\n    [one] A\n   *[other] B\n}\n";
        let title =
            "missing-plural: the choice on `$n` lacks forms that `pl` has for amounts: few, many";
        assert_eq!(judged(en, en), one(title, "pl: n"));
        assert_eq!(hints(en, en), ["add [few] … and [many] …"]);
    }

    #[test]
    fn a_choice_has_no_forms_that_its_language_does_not_have() {
        let en = "a = { $n ->\n    [one] A\n    [few] B\n   *[other] C\n}\n";
        let pl = "a = { $n ->\n    [zero] Z\n    [one] A\n    [two] T\n    [few] B\n    \
                  [many] C\n   *[other] D\n}\n";
        let told = |tag: &str, words: &str| {
            format!(
                "unknown-plural: the choice on `$n` has forms that `{tag}` does not have for \
                 amounts: {words}"
            )
        };
        assert_eq!(
            judged(en, pl),
            [
                (told("en", "few"), "en: n".to_owned()),
                (told("pl", "zero, two"), "pl: n".to_owned())
            ]
        );
    }

    #[test]
    fn a_choice_needs_other_in_every_language() {
        let pl = "a = { $n ->\n    [one] A\n    [few] B\n   *[many] C\n}\n";
        let title =
            "missing-plural: the choice on `$n` lacks forms that `pl` has for amounts: other";
        assert_eq!(judged("a = { $n ->\n    [one] A\n   *[other] B\n}\n", pl), one(title, "pl: n"));
        assert_eq!(hints("a = A\n-x = X\n", "a = A\n-x = X\n"), [] as [&str; 0]);
    }

    #[test]
    fn an_exact_number_can_be_a_whole_form() {
        let en = "a = { $n ->\n    [0] None\n    [1] One\n   *[other] More\n}\n";
        let pl =
            "a = { $n ->\n    [1] Jedna\n    [few] Kilka\n    [many] Wiele\n   *[other] X\n}\n";
        assert_eq!(judged(en, pl), []);
        let pl = "a = { $n ->\n    [one] A\n    [2] B\n    [many] C\n   *[other] D\n}\n";
        let title = "missing-plural: the choice on `$n` lacks forms that `pl` has for amounts: few";
        assert_eq!(judged(en, pl), one(title, "pl: n"));
    }

    #[test]
    fn a_choice_on_an_order_follows_rules_of_its_own() {
        let en = "a = { NUMBER($n, type: \"ordinal\") ->\n    [one] A\n   *[other] B\n}\n";
        let title = "missing-plural: the choice on `$n` lacks forms that `en` has for places in an order: two, few";
        let pl = "a = { NUMBER($n, type: \"ordinal\") ->\n   *[other] B\n}\n";
        assert_eq!(judged(en, pl), one(title, "en: n"));
    }
}
