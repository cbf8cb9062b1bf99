//! What the rules come to for thousands of people, as a file: the browser's
//! sums are held to the same.
//!
//! `SNAPSHOTS=overwrite` writes it anew.

use std::path::PathBuf;

use pace::model::date::Date;
use pace::resolve::calculators::Employment;
use serde_json::{Value, json};

use super::{consultation, day, notice, redundancy, rules};

const SEED: u64 = 20_261_122;

/// Numbers that look like chance and are always the same (SplitMix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % limit
    }

    /// A day so many days at most after another; often near its anniversary, and
    /// sometimes a day that is none in most years.
    fn after(&mut self, from: Date, most: u64) -> Date {
        let days = match self.below(4) {
            0 => self.below(most.div_ceil(365)) * 365 + self.below(9),
            1 => self.below(40).min(most),
            _ => self.below(most),
        };
        let found = from.0.saturating_add(jiff::Span::new().days(days as i64));
        let leap = jiff::civil::Date::new(found.year(), 2, 29).ok().filter(|_| self.below(6) == 0);
        Date(leap.filter(|leap| *leap >= from.0).unwrap_or(found))
    }
}

fn people(dice: &mut Dice) -> Vec<Value> {
    let sample = |dice: &mut Dice| {
        let born = dice.after(day("1948-01-01"), 24_000);
        let began = dice.after(Date(born.0.saturating_add(jiff::Span::new().years(12))), 14_000);
        let ended = dice.after(began.max(day("2024-01-01")), 1_400);
        let missed = jiff::Span::new().days(dice.below(100) as i64);
        let given = (dice.below(3) > 0).then(|| Date(ended.0.saturating_sub(missed)));
        Employment { born, began, given, ended, pay: dice.below(140_000) + 1 }
    };
    let person = |_| {
        let of = sample(dice);
        match redundancy().estimate(&of) {
            Ok(found) => {
                let bands: Vec<_> = found
                    .bands
                    .iter()
                    .map(|row| json!([row.band, row.years, row.halves]))
                    .collect();
                json!([
                    of.born,
                    of.began,
                    of.given,
                    of.ended,
                    of.pay,
                    [
                        found.relevant,
                        found.years,
                        found.age,
                        found.enough,
                        found.enough_on,
                        found.enough_with_notice,
                        found.counted,
                        bands,
                        found.halves,
                        found.limit,
                        found.week,
                        found.total,
                        found.limit_unsure
                    ]
                ])
            }
            Err(problem) => json!([of.born, of.began, of.given, of.ended, of.pay, problem]),
        }
    };
    (0..2_000).map(person).collect()
}

fn notices(dice: &mut Dice) -> Vec<Value> {
    let one = |_| {
        let began = dice.after(day("2000-01-01"), 9_500);
        let given = dice.after(began, 6_000);
        let contract = dice.below(16) as u16;
        let ended = (dice.below(2) > 0).then(|| dice.after(given, 120));
        let found = notice().estimate(began, given, contract, ended).expect("the days are right");
        json!([
            began,
            given,
            contract,
            ended,
            [found.years, found.law, found.weeks, found.ends, found.short]
        ])
    };
    (0..800).map(one).collect()
}

fn plans(dice: &mut Dice) -> Vec<Value> {
    let one = |_| {
        let jobs = dice.below(200) as u16;
        let begins = (dice.below(3) > 0).then(|| dice.after(day("2026-01-01"), 900));
        let first = (dice.below(3) > 0).then(|| dice.after(day("2026-01-01"), 900));
        let found = consultation().plan(jobs, begins, first);
        json!([
            jobs,
            begins,
            first,
            found.map(|plan| json!([plan.days, plan.latest, plan.earliest]))
        ])
    };
    (0..400).map(one).collect()
}

#[test]
fn the_sums_have_not_changed_by_accident() {
    let mut dice = Dice(SEED);
    let made = json!({
        "seed": SEED,
        "rules": rules(),
        "people": people(&mut dice),
        "notices": notices(&mut dice),
        "plans": plans(&mut dice),
    });
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/calculators/sums.json");
    if std::env::var("SNAPSHOTS").is_ok_and(|value| value == "overwrite") {
        std::fs::create_dir_all(path.parent().expect("has a folder")).expect("can be made");
        std::fs::write(&path, format!("{made}\n")).expect("can be written");
    }
    let text = std::fs::read_to_string(&path).expect("the golden file is there");
    let known: Value = serde_json::from_str(&text).expect("is JSON");
    let alike = |key: &str| known[key] == made[key];
    for key in ["rules", "people", "notices", "plans"] {
        assert!(alike(key), "`{key}` is not that of the golden file (seed {SEED})");
    }
    // The sample is worth something: it has every sort of answer.
    let people = made["people"].as_array().expect("is a list");
    let enough = people.iter().filter(|of| of[5][3] == true).count();
    let short = people.iter().filter(|of| of[5][3] == false).count();
    assert!(enough > 400 && short > 100, "{enough} and {short}");
    assert!(people.iter().filter(|of| of[5].is_string()).count() > 100);
}
