//! Numbers as a language writes them, in formats and inside messages.
//!
//! Owns [`Numbers`] and the two hooks that let Fluent print with it: Fluent by
//! itself prints every number as a program does.

use fluent::concurrent::FluentBundle;
use fluent::memoizer::MemoizerKind as _;
use fluent::types::{FluentNumber, FluentNumberType};
use fluent::{FluentArgs, FluentResource, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::GroupingStrategy;
use icu_provider::DataError;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use super::locale;

/// Whether thousands are set apart. Years are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Grouping {
    Grouped,
    Plain,
}

/// Prints numbers in one language.
#[derive(Debug)]
pub(super) struct Numbers(DecimalFormatter);

impl Numbers {
    pub(super) fn new(tag: &str, grouping: Grouping) -> Result<Self, DataError> {
        let strategy = match grouping {
            Grouping::Grouped => GroupingStrategy::Auto,
            Grouping::Plain => GroupingStrategy::Never,
        };
        let locale = locale::conventions(tag);
        DecimalFormatter::try_new((&locale).into(), strategy.into()).map(Self)
    }

    pub(super) fn print(&self, number: &Decimal) -> String {
        self.0.format(number).to_string()
    }
}

/// Reads a number as authors write it: digits, and a point before decimals.
pub(super) fn parse(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    (all_digits(whole) && all_digits(part)).then(|| text.parse().ok()).flatten()
}

impl Memoizable for Numbers {
    type Args = (Grouping,);
    type Error = DataError;

    fn construct(lang: LanguageIdentifier, (grouping,): Self::Args) -> Result<Self, DataError> {
        Self::new(&lang.to_string(), grouping)
    }
}

/// Lets a bundle print numbers in its language.
pub(super) fn teach<R>(bundle: &mut FluentBundle<R>) {
    bundle.set_formatter(Some(print_value));
    // The name is free in a new bundle, so nothing is refused here.
    let _free = bundle.add_function("NUMBER", number);
}

/// What stands before a number that another one stands in for. No currency
/// begins with it.
const STANDS_FOR: &str = "=";

/// A number that Fluent chooses a form by, while another is printed. The place
/// where the other hides is one that printing has no use for.
pub(super) fn stand_in(chosen_on: u32, printed: i64) -> FluentNumber {
    let mut number = FluentNumber::from(chosen_on);
    number.options.currency = Some(format!("{STANDS_FOR}{printed}"));
    number
}

/// The number that another one stands in for.
fn printed(number: &FluentNumber) -> Option<&str> {
    number.options.currency.as_deref()?.strip_prefix(STANDS_FOR)
}

fn print_value(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal = match printed(number) {
        Some(text) => parse(text)?,
        None => parse(&number.as_string())?,
    };
    let grouping = if number.options.use_grouping { Grouping::Grouped } else { Grouping::Plain };
    memoizer
        .with_try_get_threadsafe::<Numbers, _, _>((grouping,), |numbers| numbers.print(&decimal))
        .ok()
}

/// `NUMBER($year, useGrouping: "false")`. Fluent's own prints `NUMBER()` where
/// it is given a text; a theme that hands over "2019" as text means the number.
fn number<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let read = |text: &str| {
        parse(text)?;
        text.parse::<FluentNumber>().ok()
    };
    let number = match positional.first() {
        Some(FluentValue::Number(number)) => Some(number.clone()),
        Some(FluentValue::String(text)) => read(text),
        _ => None,
    };
    match number {
        Some(mut number) => {
            let stands_for = number.options.currency.take();
            number.options.merge(named);
            number.options.currency = stands_for;
            // The stand-in has the form of an amount; an order has others.
            if number.options.r#type == FluentNumberType::Ordinal
                && let Some(value) = printed(&number).and_then(|text| text.parse().ok())
            {
                number.value = value;
            }
            FluentValue::Number(number)
        }
        None => positional.first().cloned().unwrap_or(FluentValue::Error),
    }
}

/// A bundle of a language that can print numbers.
pub(super) fn bundle<R: std::borrow::Borrow<FluentResource>>(tag: &str) -> FluentBundle<R> {
    let mut bundle = FluentBundle::new_concurrent(tag.parse().into_iter().collect());
    // Isolation marks would stand in attributes and titles; markup has `<bdi>`.
    bundle.set_use_isolating(false);
    teach(&mut bundle);
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grouped(tag: &str, text: &str) -> String {
        let numbers = Numbers::new(tag, Grouping::Grouped).expect("has data");
        numbers.print(&parse(text).expect("is a number"))
    }

    #[test]
    fn thousands_and_decimals_are_set_as_the_language_sets_them() {
        assert_eq!(grouped("en", "22530.50"), "22,530.50");
        assert_eq!(grouped("pl", "22530.50"), "22\u{a0}530,50");
        assert_eq!(grouped("pl", "1234"), "1234");
        assert_eq!(grouped("ro", "22530.5"), "22.530,5");
        assert_eq!(grouped("uk", "22530"), "22\u{a0}530");
    }

    #[test]
    fn digits_are_latin_in_every_language() {
        for tag in ["ar", "fa", "ur", "ps", "bn", "ckb", "zh-Hans"] {
            let text = grouped(tag, "1234567890");
            let digits: String = text.chars().filter(|c| c.is_numeric()).collect();
            assert_eq!(digits, "1234567890", "{tag}");
        }
    }

    #[test]
    fn a_year_is_not_grouped() {
        let numbers = Numbers::new("en", Grouping::Plain).expect("has data");
        assert_eq!(numbers.print(&parse("2019").expect("is a number")), "2019");
    }

    #[test]
    fn what_is_no_plain_number_is_refused() {
        for bad in ["", "-", "1,000", "1.", ".5", "1e3", "+1", "£5", "1.2.3", "٣", "1 000"] {
            assert_eq!(parse(bad), None, "{bad:?}");
        }
    }
}
