//! Which plural categories a language has, and which a number falls into.
//!
//! Owns the questions to ICU's plural rules, and [`Rules::fit`], which makes
//! Fluent choose by them. Fluent's own rules are older, and read `n % 100 = 3..10`
//! as `n = 3..10`: by them 103 in Arabic, 22 in Lithuanian and 101 in Romanian
//! get the wrong form.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::resolver::Scope;
use fluent::types::FluentNumber;
use fluent::{FluentResource, FluentValue};
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use super::numbers;

/// The words for plural categories.
pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// No language tells more whole numbers apart than by their last two digits,
/// other than by round millions, which this site does not count in.
const HIGHEST: u32 = 200;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Counting {
    /// One page, two pages.
    Amount,
    /// The first, the second.
    Order,
}

/// The rules for amounts in a language.
pub(super) struct Rules(Option<PluralRules>);

impl Rules {
    pub(super) fn new(tag: &str) -> Self {
        Self(rules(tag, Counting::Amount))
    }

    /// The number for which Fluent chooses the form that ICU says. Where it
    /// would choose another, a small number that has the right form stands in,
    /// and the true one is printed.
    pub(super) fn fit(
        &self,
        number: i64,
        bundle: &FluentBundle<Arc<FluentResource>>,
    ) -> FluentNumber {
        let plain = FluentNumber::from(number);
        let Some(rules) = &self.0 else { return plain };
        let category = rules.category_for(number.unsigned_abs());
        let scope = Scope::new(bundle, None, None);
        let chosen = |candidate: FluentNumber| {
            FluentValue::from(word(category)).matches(&candidate.into(), &scope)
        };
        if chosen(plain.clone()) {
            return plain;
        }
        (0..=HIGHEST)
            .filter(|small| rules.category_for(*small) == category)
            .find(|small| chosen((*small).into()))
            .map_or(plain, |small| numbers::stand_in(small, number))
    }
}

fn rules(tag: &str, counting: Counting) -> Option<PluralRules> {
    let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
    match counting {
        Counting::Amount => PluralRules::try_new_cardinal((&locale).into()).ok(),
        Counting::Order => PluralRules::try_new_ordinal((&locale).into()).ok(),
    }
}

/// The categories of whole numbers in a language, each with the numbers up to
/// a few hundred that fall into it. Categories for fractions are left out: what
/// pages count is whole.
pub(super) fn categories(tag: &str, counting: Counting) -> BTreeMap<&'static str, BTreeSet<u32>> {
    let mut categories: BTreeMap<&'static str, BTreeSet<u32>> = BTreeMap::new();
    if let Some(rules) = rules(tag, counting) {
        for number in 0..=HIGHEST {
            categories.entry(word(rules.category_for(number))).or_default().insert(number);
        }
    }
    categories
}

/// All categories of a language, those of fractions and of round millions too.
pub(super) fn known(tag: &str, counting: Counting) -> BTreeSet<&'static str> {
    let rules = rules(tag, counting);
    rules.iter().flat_map(PluralRules::categories).map(word).collect()
}

fn word(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::super::Arguments;
    use super::super::testing::{say, source, texts};
    use super::*;

    fn needed(tag: &str, counting: Counting) -> Vec<&'static str> {
        categories(tag, counting).into_keys().collect()
    }

    #[test]
    fn each_language_needs_the_categories_of_its_whole_numbers() {
        assert_eq!(needed("en", Counting::Amount), ["one", "other"]);
        assert_eq!(needed("pl", Counting::Amount), ["few", "many", "one"]);
        assert_eq!(needed("uk", Counting::Amount), ["few", "many", "one"]);
        assert_eq!(needed("ro", Counting::Amount), ["few", "one", "other"]);
        assert_eq!(needed("gd", Counting::Amount), ["few", "one", "other", "two"]);
        assert_eq!(needed("zh-Hans", Counting::Amount), ["other"]);
        assert_eq!(needed("ar", Counting::Amount), ["few", "many", "one", "other", "two", "zero"]);
    }

    #[test]
    fn categories_of_fractions_are_not_asked_for() {
        assert_eq!(needed("sk", Counting::Amount), ["few", "one", "other"]);
        assert_eq!(needed("fr", Counting::Amount), ["one", "other"]);
    }

    #[test]
    fn the_order_has_rules_of_its_own() {
        assert_eq!(needed("en", Counting::Order), ["few", "one", "other", "two"]);
        assert_eq!(needed("pl", Counting::Order), ["other"]);
    }

    #[test]
    fn forms_are_chosen_as_icu_says() {
        let text = "n = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    \
                    [many] many\n   *[other] other\n}\n";
        let tags = [
            "en", "gd", "pl", "uk", "ro", "ar", "ur", "zh-Hans", "lt", "sk", "bg", "ru", "zh-Hant",
            "pa", "cy", "fr", "lv", "ga", "sl", "cs", "hr", "he", "br",
        ];
        let mut differences = Vec::new();
        for tag in tags {
            let messages = texts(&[tag], &[source(tag, text)]);
            for (category, numbers) in categories(tag, Counting::Amount) {
                for number in numbers {
                    let arguments = Arguments::new().number("n", number.into());
                    let chosen = say(&messages, 0, "n", &arguments);
                    if chosen != category {
                        differences.push(format!("{tag} {number}: {chosen}, not {category}"));
                    }
                }
            }
        }
        assert_eq!(differences, [] as [&str; 0]);
    }

    #[test]
    fn the_true_number_is_printed_where_another_is_chosen_on() {
        let text = "n = { $n ->\n    [2] two\n    [one] { $n } one\n    [few] { $n } few\n   \
                    *[other] { NUMBER($n, useGrouping: \"false\", currency: \"GBP\") } other\n}\n";
        let said = |tag, n| {
            let messages = texts(&[tag], &[source(tag, text)]);
            say(&messages, 0, "n", &Arguments::new().number("n", n))
        };
        assert_eq!(said("lt", 2), "two");
        assert_eq!(said("lt", 22), "22 few");
        assert_eq!(said("lt", 1_234), "1\u{a0}234 few");
        assert_eq!(said("lt", 111), "111 other");
        assert_eq!(said("lt", 1_111), "1111 other");
        assert_eq!(said("ro", 101), "101 few");
        assert_eq!(said("ro", -101), "-101 few");
    }

    #[test]
    fn an_order_is_that_of_the_true_number() {
        let text = "n = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n } one\n   \
                    *[other] { $n } other\n}\n";
        let messages = texts(&["ro"], &[source("ro", text)]);
        assert_eq!(say(&messages, 0, "n", &Arguments::new().number("n", 101)), "101 other");
        assert_eq!(say(&messages, 0, "n", &Arguments::new().number("n", 1)), "1 one");
    }

    #[test]
    fn a_language_without_rules_has_one_form() {
        assert_eq!(needed("kmr", Counting::Amount), ["other"]);
        assert_eq!(needed("no tag", Counting::Amount), ["other"]);
    }
}
