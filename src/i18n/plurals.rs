//! Which plural categories a language needs.
//!
//! Owns the question to ICU's plural rules. The choice at run time is Fluent's.

use std::collections::{BTreeMap, BTreeSet};

use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};

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

/// The categories of whole numbers in a language, each with the numbers up to
/// a few hundred that fall into it. Categories for fractions are left out: what
/// pages count is whole.
pub(super) fn categories(tag: &str, counting: Counting) -> BTreeMap<&'static str, BTreeSet<u32>> {
    let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
    let rules = match counting {
        Counting::Amount => PluralRules::try_new_cardinal((&locale).into()),
        Counting::Order => PluralRules::try_new_ordinal((&locale).into()),
    };
    let mut categories: BTreeMap<&'static str, BTreeSet<u32>> = BTreeMap::new();
    if let Ok(rules) = rules {
        for number in 0..=HIGHEST {
            categories.entry(word(rules.category_for(number))).or_default().insert(number);
        }
    }
    categories
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
    fn a_language_without_rules_has_one_form() {
        assert_eq!(needed("kmr", Counting::Amount), ["other"]);
        assert_eq!(needed("no tag", Counting::Amount), ["other"]);
    }
}
