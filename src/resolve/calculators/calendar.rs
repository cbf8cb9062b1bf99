//! Days of the calendar as employment law counts them.
//!
//! Owns whole years and months from one day to another. They are counted by the
//! numbers of day, month and year, never by a length in days, so that the
//! browser counts the same without a library of dates. A person who was born on
//! 29 February is a year older on 1 March of a year that has no such day (Age of
//! Legal Capacity (Scotland) Act 1991, section 6); service is counted alike.

use crate::model::date::Date;

/// The full years from one day to another; none where that is earlier.
#[must_use]
pub fn whole_years(from: Date, to: Date) -> u16 {
    whole_months(from, to) / 12
}

/// The full months from one day to another; none where that is earlier.
#[must_use]
pub fn whole_months(from: Date, to: Date) -> u16 {
    let (from, to) = (from.0, to.0);
    let months = (i32::from(to.year()) - i32::from(from.year())) * 12
        + (i32::from(to.month()) - i32::from(from.month()))
        - i32::from(to.day() < from.day());
    u16::try_from(months).unwrap_or(0)
}

/// The first day on which so many years are full. Where its month has no such
/// day it is the first of the next.
#[must_use]
pub fn anniversary(of: Date, years: u16) -> Date {
    let (year, month, day) = (of.0.year().saturating_add_unsigned(years), of.0.month(), of.0.day());
    let same = jiff::civil::Date::new(year, month, day);
    // Only a 29 February can be missing.
    Date(same.or_else(|_| jiff::civil::Date::new(year, 3, 1)).unwrap_or(jiff::civil::Date::MAX))
}

/// A day so many days later, or earlier.
pub(super) fn days_on(date: Date, days: i32) -> Date {
    let span = jiff::Span::new().try_days(days).unwrap_or_default();
    Date(date.0.saturating_add(span))
}

/// The days from one day to another, negative where that is earlier.
pub(super) fn days_between(from: Date, to: Date) -> i32 {
    from.0.until(to.0).map_or(0, |span| span.get_days())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).expect("is a date")
    }

    #[test]
    fn a_year_is_full_on_the_same_day_and_not_before() {
        let rows = [
            ("2024-11-22", "2026-11-21", 1),
            ("2024-11-22", "2026-11-22", 2),
            ("2024-11-22", "2024-11-22", 0),
            ("2024-11-22", "2020-01-01", 0),
            ("2024-02-29", "2025-02-28", 0),
            ("2024-02-29", "2025-03-01", 1),
            ("2024-02-29", "2028-02-28", 3),
            ("2024-02-29", "2028-02-29", 4),
            ("2023-02-28", "2024-02-28", 1),
        ];
        for (from, to, years) in rows {
            assert_eq!(whole_years(date(from), date(to)), years, "{from} to {to}");
        }
    }

    #[test]
    fn a_month_is_full_on_the_same_day() {
        let rows = [("2026-01-31", "2026-02-28", 0), ("2026-01-31", "2026-03-01", 1)];
        for (from, to, months) in rows {
            assert_eq!(whole_months(date(from), date(to)), months, "{from} to {to}");
        }
        assert_eq!(whole_months(date("2026-03-01"), date("2026-02-28")), 0);
    }

    #[test]
    fn an_anniversary_is_the_first_day_on_which_the_years_are_full() {
        assert_eq!(anniversary(date("2024-11-22"), 2), date("2026-11-22"));
        assert_eq!(anniversary(date("2024-02-29"), 2), date("2026-03-01"));
        assert_eq!(anniversary(date("2024-02-29"), 4), date("2028-02-29"));
        for start in ["2024-02-29", "2023-12-31", "2026-03-01"] {
            for years in 0..30 {
                let full = anniversary(date(start), years);
                assert_eq!(whole_years(date(start), full), years);
                assert!(years == 0 || whole_years(date(start), days_on(full, -1)) == years - 1);
            }
        }
    }

    #[test]
    fn days_do_not_slip() {
        assert_eq!(days_on(date("2026-03-28"), 7), date("2026-04-04"));
        assert_eq!(days_between(date("2026-10-24"), date("2026-10-26")), 2);
        assert_eq!(days_between(date("2026-10-26"), date("2026-10-24")), -2);
    }
}
