//! What the rules come to.

use pace::model::calculator::HalfWeeks;
use pace::resolve::calculators::{Employment, PayEstimate, Problem, Step};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::{consultation, day, notice, redundancy};

/// The published rule, year by year: half a week under 22, one week from 22 to
/// 40, one and a half from 41, at most 20 years, counted backwards.
fn published(age: u16, years: u16) -> u32 {
    (1..=years.min(20))
        .map(|back| match age.saturating_sub(back) {
            ..22 => 1,
            22..41 => 2,
            _ => 3,
        })
        .sum()
}

/// The same by days: a full year is counted by the age on the day it begins,
/// which is found by walking back from the day after the last.
fn by_days(of: &Employment) -> u32 {
    let after = of.ended.0.saturating_add(jiff::Span::new().days(1));
    let begins = |years: u16| leap(after.year() - years as i16, after.month(), after.day());
    (1..=20)
        .map(begins)
        .take_while(|first| *first >= of.began.0)
        .map(|first| {
            let had = leap(first.year(), of.born.0.month(), of.born.0.day()) <= first;
            match first.year() - of.born.0.year() - i16::from(!had) {
                ..22 => 1,
                22..41 => 2,
                _ => 3,
            }
        })
        .sum()
}

/// A day of a year; where 29 February is none, 1 March.
fn leap(year: i16, month: i8, day: i8) -> jiff::civil::Date {
    let found = jiff::civil::Date::new(year, month, day);
    found.unwrap_or_else(|_| jiff::civil::date(year, 3, 1))
}

/// Lines of the official ready reckoner, in halves of a week, as far as they go.
const RECKONER: [(u16, &str); 8] = [
    (17, "2"),
    (18, "2 3"),
    (20, "2 3 4 5"),
    (22, "2 3 4 5 6 7"),
    (23, "3 4 5 6 7 8 9"),
    (41, "4 6 8 10 12 14 16 18 20 22 24 26 28 30 32 34 36 38 39"),
    (42, "5 7 9 11 13 15 17 19 21 23 25 27 29 31 33 35 37 39 41"),
    (61, "6 9 12 15 18 21 24 27 30 33 36 39 42 45 48 51 54 57 60"),
];

#[test]
fn every_cell_of_the_ready_reckoner_is_the_published_rule() {
    let table = redundancy().reckoner();
    let ages: Vec<u16> = table.iter().map(|row| row.age).collect();
    assert_eq!(ages, (17..=61).collect::<Vec<_>>());
    let mut cells = 0;
    for row in &table {
        assert_eq!(row.weeks.len(), 19, "two to twenty years");
        for (years, weeks) in (2..).zip(&row.weeks) {
            let expected = (row.age >= years + 15).then(|| HalfWeeks(published(row.age, years)));
            assert_eq!(*weeks, expected, "{} years at {}", years, row.age);
            cells += usize::from(weeks.is_some());
        }
    }
    // Those below the stairs of the youngest: 19 + 18 + … + 1 are blank but one.
    assert_eq!(cells, 45 * 19 - 18 * 19 / 2);
}

#[test]
fn the_lines_of_the_table_are_as_printed() {
    let table = redundancy().reckoner();
    for (age, expected) in RECKONER {
        let row = table.iter().find(|row| row.age == age).expect("is there");
        let found: Vec<String> =
            row.weeks.iter().flatten().map(|cell| cell.0.to_string()).collect();
        assert_eq!(found.join(" "), expected, "at {age}");
    }
}

fn person(born: &str, began: &str, given: Option<&str>, ended: &str) -> Employment {
    let [born, began, ended] = [born, began, ended].map(day);
    Employment { born, began, given: given.map(day), ended, pay: 40_000 }
}

fn estimate(of: Employment) -> PayEstimate {
    redundancy().estimate(&of).expect("the days are right")
}

#[test]
fn two_years_are_full_on_the_day_before_their_anniversary_and_not_sooner() {
    let until = |ended| estimate(person("1990-01-01", "2024-05-01", None, ended));
    assert!(!until("2026-04-29").enough);
    assert!(until("2026-04-30").enough);
    assert_eq!(until("2026-04-29").enough_on, day("2026-04-30"));
    assert_eq!(until("2026-04-30").halves, HalfWeeks(4));
    assert_eq!(until("2026-04-30").total, 80_000);
}

#[test]
fn a_year_that_began_on_29_february_is_full_on_28_february() {
    let until = |ended| estimate(person("1990-01-01", "2024-02-29", None, ended)).years;
    assert_eq!(until("2026-02-27"), 1);
    assert_eq!(until("2026-02-28"), 2);
    assert_eq!(until("2028-02-28"), 4);
}

#[test]
fn a_birthday_counts_from_its_day_on() {
    let at = |ended| estimate(person("1985-06-15", "2016-01-01", None, ended));
    assert_eq!((at("2026-06-14").age, at("2026-06-14").halves), (40, HalfWeeks(20)));
    assert_eq!((at("2026-06-15").age, at("2026-06-15").halves), (41, HalfWeeks(20)));
    assert_eq!((at("2027-06-15").age, at("2027-06-15").halves), (42, HalfWeeks(23)));
    let leap = |ended| estimate(person("2004-02-29", "2021-09-01", None, ended)).age;
    assert_eq!((leap("2026-02-28"), leap("2026-03-01")), (21, 22));
}

#[test]
fn a_birthday_on_the_day_after_the_last_counts() {
    let halves = |born, began, ended| estimate(person(born, began, None, ended)).halves.0;
    // The last of the ten years began on the birthday.
    assert_eq!(halves("1984-06-15", "2016-06-15", "2026-06-14"), 21);
    assert_eq!(halves("1984-06-15", "2016-06-15", "2026-06-13"), 18, "nine years");
    assert_eq!(halves("1984-06-16", "2016-06-15", "2026-06-14"), 20);
    assert_eq!(halves("1984-06-14", "2016-06-15", "2026-06-14"), 21);
    assert_eq!(halves("2003-11-21", "2021-11-21", "2026-11-20"), 6);
    assert_eq!(halves("2004-02-29", "2021-03-01", "2027-02-28"), 7);
    // The age that is shown is that of the day itself.
    assert_eq!(estimate(person("1984-06-15", "2016-06-15", None, "2026-06-14")).age, 41);
}

#[test]
fn the_limit_is_that_of_the_last_day() {
    let pay = |ended, pay| {
        let person = Employment { pay, ..person("1990-01-01", "2020-01-01", None, ended) };
        let found = estimate(person);
        (found.week, found.total, found.limit_unsure)
    };
    assert_eq!(pay("2025-04-05", 80_000), (70_000, 350_000, false));
    assert_eq!(pay("2025-04-06", 80_000), (71_900, 359_500, false));
    assert_eq!(pay("2026-04-05", 80_000), (71_900, 431_400, false));
    assert_eq!(pay("2026-04-06", 80_000), (75_100, 450_600, false));
    assert_eq!(pay("2026-04-06", 75_100), (75_100, 450_600, false));
    assert_eq!(pay("2026-04-06", 75_099), (75_099, 450_594, false));
    assert_eq!(pay("2027-04-05", 80_000), (75_100, 525_700, false));
    assert!(pay("2027-04-06", 80_000).2, "a newer limit is likely");
    // Notice that was not given takes the last day that counts beyond it.
    let found = estimate(person("1990-01-01", "2022-01-01", Some("2027-04-01"), "2027-04-01"));
    assert_eq!((found.relevant, found.limit_unsure), (day("2027-05-06"), true));
}

#[test]
fn nobody_gets_more_than_the_most() {
    let of =
        Employment { pay: 1_000_000, ..person("1955-01-01", "1980-01-01", None, "2026-11-20") };
    let found = estimate(of);
    assert_eq!((found.years, found.counted, found.halves), (46, 20, HalfWeeks(60)));
    assert_eq!(found.total, 2_253_000);
}

#[test]
fn notice_that_was_not_given_counts_as_if_it_had_been() {
    // One year and 360 days: one week more is enough.
    let none = person("1990-01-01", "2024-11-25", Some("2026-11-20"), "2026-11-20");
    let found = estimate(none);
    assert_eq!((found.relevant, found.enough), (day("2026-11-27"), true));
    // A whole week's notice up to the same day: nothing is added.
    let whole = person("1990-01-01", "2024-11-25", Some("2026-11-13"), "2026-11-20");
    assert_eq!((estimate(whole).relevant, estimate(whole).enough), (day("2026-11-20"), false));
    // Where nothing is known of notice, that is said.
    let unknown = person("1990-01-01", "2024-11-25", None, "2026-11-20");
    assert!(!estimate(unknown).enough && estimate(unknown).enough_with_notice);
    // A week more would still be too little.
    let far = person("1990-01-01", "2024-11-30", Some("2026-11-20"), "2026-11-20");
    assert!(!estimate(far).enough && !estimate(far).enough_with_notice);
}

#[test]
fn notice_that_was_not_given_can_add_a_year_and_pass_a_change_of_the_limit() {
    let found = estimate(person("1980-01-01", "2006-05-01", Some("2026-03-20"), "2026-04-03"));
    assert_eq!(found.relevant, day("2026-06-12"));
    assert_eq!(found.years, 20);
    assert_eq!(found.limit, 1, "the lower one, which is sure");
    assert!(found.limit_unsure);
}

#[test]
fn half_a_penny_is_rounded_up() {
    let of = person("2006-01-01", "2022-02-01", None, "2026-11-20");
    let found = estimate(Employment { pay: 10_001, ..of });
    assert_eq!((found.halves, found.total), (HalfWeeks(4), 20_002));
    let of = person("2006-01-01", "2023-02-01", None, "2026-11-20");
    assert_eq!(estimate(Employment { pay: 10_001, ..of }).total, 15_002);
}

#[test]
fn days_that_cannot_be_right_are_told_apart() {
    let told =
        |born, began, given, ended| redundancy().estimate(&person(born, began, given, ended));
    let rows = [
        ("1990-01-01", "2024-01-02", None, "2024-01-01", Problem::EndBeforeStart),
        ("1990-01-01", "2024-01-02", Some("2024-01-01"), "2026-01-01", Problem::NoticeBeforeStart),
        ("1990-01-01", "2024-01-02", Some("2026-01-02"), "2026-01-01", Problem::NoticeAfterEnd),
        ("2011-01-03", "2024-01-02", None, "2026-01-01", Problem::TooYoung),
        ("1914-01-01", "1990-01-02", None, "2026-01-01", Problem::TooOld),
        ("1990-01-01", "2010-01-02", None, "2024-04-05", Problem::BeforeLimits),
    ];
    for (born, began, given, ended, problem) in rows {
        assert_eq!(told(born, began, given, ended), Err(problem));
    }
    assert!(told("2011-01-02", "2024-01-02", None, "2026-01-01").is_ok(), "13 on the first day");
}

#[test]
fn notice_grows_with_service() {
    let weeks = |given| notice().statutory(day("2010-01-01"), day(given));
    let rows = [
        ("2010-01-01", 0),
        ("2010-01-30", 0),
        ("2010-01-31", 1),
        ("2011-12-30", 1),
        ("2011-12-31", 2),
        ("2013-06-01", 3),
        ("2021-12-30", 11),
        ("2021-12-31", 12),
        ("2026-11-22", 12),
    ];
    for (given, expected) in rows {
        assert_eq!(weeks(given), expected, "{given}");
    }
}

#[test]
fn a_contract_gives_more_and_never_less() {
    let [began, given] = ["2019-03-04", "2026-11-23"].map(day);
    let found = |contract| notice().estimate(began, given, contract, None).expect("is right");
    assert_eq!((found(0).law, found(0).weeks, found(0).ends), (7, 7, day("2027-01-11")));
    assert_eq!(found(4).weeks, 7);
    assert_eq!((found(13).weeks, found(13).ends), (13, day("2027-02-22")));
    let early = notice().estimate(began, given, 0, Some(day("2027-01-01"))).expect("is right");
    assert_eq!(early.short, 10);
    let late = notice().estimate(began, given, 0, Some(day("2027-01-11"))).expect("is right");
    assert_eq!(late.short, 0);
    let wrong = |given, ended| notice().estimate(began, day(given), 0, Some(day(ended)));
    assert_eq!(wrong("2019-03-03", "2026-01-01"), Err(Problem::NoticeBeforeStart));
    assert_eq!(wrong("2026-01-02", "2026-01-01"), Err(Problem::NoticeAfterEnd));
}

#[test]
fn consultation_goes_by_the_number_of_jobs() {
    let rules = consultation();
    assert_eq!(rules.steps, [Step { from: 20, days: 30 }, Step { from: 100, days: 45 }]);
    let begins = Some(day("2027-01-11"));
    assert_eq!(rules.plan(0, begins, None), None);
    assert_eq!(rules.plan(19, begins, None), None);
    let earliest = |jobs| rules.plan(jobs, begins, None).expect("is a plan").earliest;
    // Thirty whole days lie between, whichever way they are counted.
    assert_eq!(earliest(20), Some(day("2027-02-11")));
    assert_eq!(earliest(99), Some(day("2027-02-11")));
    assert_eq!(earliest(100), Some(day("2027-02-26")));
    let latest = rules.plan(100, None, Some(day("2027-02-26"))).expect("is a plan").latest;
    assert_eq!(latest, begins);
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2_000,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(20_261_122),
        ..ProptestConfig::default()
    })]

    #[test]
    fn each_year_counts_by_the_age_at_which_it_begins(
        birthday in -400i32..9000,
        near in -2i32..3,
        years in 2i16..30,
        begin in 0i32..3000,
    ) {
        let on = |day: jiff::civil::Date, days| day.saturating_add(jiff::Span::new().days(days));
        let ended = on(jiff::civil::date(2024, 4, 6), begin);
        let began = on(ended.saturating_sub(jiff::Span::new().years(years)), near);
        let born = on(ended.saturating_sub(jiff::Span::new().years(years + 16)), -birthday);
        // Every second time a birthday lies next to the last day.
        let close = leap(born.year(), ended.month(), ended.day());
        let born = if birthday % 2 == 0 { on(close, near) } else { born };
        // Years counted from the first day and years counted back from 29 February
        // may differ by a day, as 1 March to 28 February does. Ours are the former.
        let after = on(ended, 1);
        prop_assume!((after.month(), after.day()) != (2, 29));
        let [born, began, ended] = [born, began, ended].map(pace::model::date::Date);
        let of = Employment { born, began, given: None, ended, pay: 40_000 };
        if let Ok(found) = redundancy().estimate(&of) {
            prop_assert_eq!(found.halves.0, by_days(&of), "{:?}", of);
        }
    }

    #[test]
    fn more_service_is_never_less_pay(age in 16u16..80, years in 0u16..60) {
        let rules = redundancy();
        let (less, more) = (rules.weeks(age, years), rules.weeks(age, years + 1));
        prop_assert!(less <= more);
        prop_assert_eq!(less == more, years >= 20);
        prop_assert!(more <= HalfWeeks(60));
        prop_assert_eq!(more.0, published(age, years + 1));
    }

    #[test]
    fn an_older_person_never_gets_less(age in 16u16..80, years in 0u16..40) {
        prop_assert!(redundancy().weeks(age, years) <= redundancy().weeks(age + 1, years));
    }

    #[test]
    fn too_little_notice_never_costs_pay(start in 0i32..9000, worked in 0i32..9000, missed in 0i32..120) {
        let began = day("2001-01-01").0.saturating_add(jiff::Span::new().days(start));
        let ended = day("2024-04-06").0.max(began.saturating_add(jiff::Span::new().days(worked)));
        let given = ended.saturating_sub(jiff::Span::new().days(missed)).max(began);
        let [began, ended, given] = [began, ended, given].map(pace::model::date::Date);
        let of = Employment { born: day("1980-01-01"), began, given: None, ended, pay: 40_000 };
        let (without, with) = (estimate(of), estimate(Employment { given: Some(given), ..of }));
        prop_assert!(without.total <= with.total);
        prop_assert!(without.relevant <= with.relevant);
        prop_assert_eq!(estimate(Employment { given: Some(ended), ..of }).enough, without.enough_with_notice);
    }
}
