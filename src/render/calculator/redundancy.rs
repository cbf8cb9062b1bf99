//! Redundancy pay: the table of weeks, the limits and worked examples.
//!
//! Owns which lines explain a result. The script writes the same lines.

use crate::i18n::Arguments;
use crate::model::calculator::{PayExample, RedundancyTable};
use crate::resolve::calculators::{BandYears, Employment, PayEstimate, RedundancyRules};

use super::super::view::{CalculatorNumbers, ExampleView, LineView, TableView};
use super::super::words::Words;
use super::Shown;

impl Words<'_> {
    pub(super) fn redundancy(&self, table: &RedundancyTable, rules: &RedundancyRules) -> Shown {
        let average = self.fact(table.average_weeks.as_str());
        let since = rules.limits.first().map(|limit| self.date(limit.from));
        let numbers = CalculatorNumbers {
            years: self.number(rules.needed),
            average_weeks: average.map(|fact| fact.text).unwrap_or_default(),
            since: since.unwrap_or_default(),
            outdated: if self.site().date > rules.known_to {
                self.date(rules.known_to)
            } else {
                String::new()
            },
            ..CalculatorNumbers::default()
        };
        let examples = table.examples.iter();
        Shown {
            numbers,
            tables: vec![self.bands(rules), self.limits(rules), self.reckoner(rules)],
            examples: examples.filter_map(|example| self.pay_example(example, rules)).collect(),
        }
    }

    fn bands(&self, rules: &RedundancyRules) -> TableView {
        let rows = (0..rules.bands.len())
            .map(|place| vec![self.band(rules, place), self.number(rules.bands[place].halves)]);
        TableView {
            name: "bands",
            columns: vec![self.t("calc-column-each-year"), self.t("calc-line-weeks")],
            rows: rows.collect(),
        }
    }

    fn limits(&self, rules: &RedundancyRules) -> TableView {
        let rows = rules.limits.iter().rev().map(|limit| {
            vec![self.date(limit.from), self.pence(limit.week), self.pence(limit.most)]
        });
        let columns = ["calc-column-from", "calc-column-week", "calc-column-most"];
        TableView {
            name: "limits",
            columns: columns.map(|id| self.t(id)).into(),
            rows: rows.collect(),
        }
    }

    fn reckoner(&self, rules: &RedundancyRules) -> TableView {
        let mut columns = vec![self.t("calc-column-age")];
        columns.extend((rules.needed..=rules.counted).map(|years| self.number(years)));
        let lines = rules.reckoner();
        let last = lines.len().saturating_sub(1);
        let rows = lines.iter().enumerate().map(|(place, line)| {
            let age = self.number(line.age);
            let or_over = Arguments::new().text("age", age.clone());
            let name = if place == last { self.say("calc-or-over", &or_over) } else { age };
            let weeks = line.weeks.iter();
            let weeks =
                weeks.map(|weeks| weeks.map_or_else(String::new, |weeks| self.number(weeks)));
            std::iter::once(name).chain(weeks).collect()
        });
        TableView { name: "reckoner", columns, rows: rows.collect() }
    }

    /// The ages of a band in words.
    fn band(&self, rules: &RedundancyRules, place: usize) -> String {
        let from = self.number(rules.bands[place].from);
        let below = rules.bands.get(place + 1).map(|next| self.number(next.from));
        match below {
            Some(below) if place == 0 => {
                self.say("calc-band-below", &Arguments::new().text("below", below))
            }
            Some(below) => {
                let ages = Arguments::new().text("from", from).text("below", below);
                self.say("calc-band-between", &ages)
            }
            None => self.say("calc-band-from", &Arguments::new().text("from", from)),
        }
    }

    fn pay_example(&self, example: &PayExample, rules: &RedundancyRules) -> Option<ExampleView> {
        let pay = &self.site().data.facts.get(example.pay.as_str())?.value.value.value;
        let pence = pay.split_once('.').map_or((pay.as_str(), "00"), |parts| parts);
        let person = Employment {
            born: example.born,
            began: example.began,
            given: example.given,
            ended: example.ended.value,
            pay: pence.0.parse::<u64>().ok()? * 100 + pence.1.parse::<u64>().ok()?,
        };
        let estimate = rules.estimate(&person).ok()?;
        let mut given = vec![
            self.line("calc-born", self.date(person.born)),
            self.line("calc-began", self.date(person.began)),
        ];
        given.extend(person.given.map(|day| self.line("calc-given", self.date(day))));
        given.push(self.line("calc-ended", self.date(person.ended)));
        given.push(self.line("calc-pay", self.pence(person.pay)));
        Some(ExampleView { given, worked: self.pay_lines(&person, &estimate, rules) })
    }

    fn pay_lines(
        &self,
        person: &Employment,
        estimate: &PayEstimate,
        rules: &RedundancyRules,
    ) -> Vec<LineView> {
        let mut lines = Vec::new();
        if estimate.relevant != person.ended {
            let note = Some(self.t("calc-line-last-day-notice"));
            let line = self.line("calc-line-last-day", self.date(estimate.relevant));
            lines.push(LineView { note, ..line });
        }
        let years = self.line("calc-line-years", self.number(estimate.years));
        if !estimate.enough {
            let day = self.date(estimate.enough_on);
            let needed =
                Arguments::new().text("years", self.number(rules.needed)).text("date", day);
            let note = Some(self.say("calc-under", &needed));
            lines.push(LineView { note, ..years });
            return lines;
        }
        lines.push(years);
        if estimate.counted < estimate.years {
            lines.push(self.line("calc-line-counted", self.number(estimate.counted)));
        }
        lines.push(self.line("calc-line-age", self.number(estimate.age)));
        lines.extend(estimate.bands.iter().map(|row| self.band_line(row, rules)));
        lines.push(self.line("calc-line-weeks", self.number(estimate.halves)));
        let week = self.line("calc-line-week", self.pence(estimate.week));
        let since = self.date(rules.limits[usize::from(estimate.limit)].from);
        let capped = estimate.week < person.pay;
        let note = capped.then(|| self.say("calc-capped", &Arguments::new().text("date", since)));
        lines.push(LineView { note, ..week });
        let sum = format!(
            "{} × {} = {}",
            self.number(estimate.halves),
            self.pence(estimate.week),
            self.pence(estimate.total)
        );
        lines.push(self.line("calc-minimum", sum));
        lines
    }

    fn band_line(&self, row: &BandYears, rules: &RedundancyRules) -> LineView {
        let place = usize::from(row.band);
        let each = self.number(rules.bands[place].halves);
        let value = format!("{} × {each} = {}", self.number(row.years), self.number(row.halves));
        LineView { label: self.band(rules, place), value, note: None }
    }
}
