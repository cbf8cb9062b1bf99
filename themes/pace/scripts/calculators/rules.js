// The sums of all calculators: the same as the generator's, line for line. A
// golden file holds the two to each other.
//
// Money is in pence and weeks are in halves, so that nothing is lost in
// fractions. Problems are words; where one is, there is no result.

import { anniversary, daysBetween, daysOn, wholeMonths, wholeYears } from "./calendar.js";

/** The weeks of notice that the law gives. */
export function statutoryNotice(rules, began, given) {
  const months = wholeMonths(began, daysOn(given, 1));
  const years = Math.floor(months / 12);
  if (months < rules.from_months) return 0;
  return years < rules.per_year_from ? rules.weeks : Math.min(years, rules.most);
}

/** What notice comes to. */
export function notice(rules, { began, given, contract = 0, ended = null }) {
  if (given < began) return { problem: "notice-before-start" };
  if (ended && ended < given) return { problem: "notice-after-end" };
  const law = statutoryNotice(rules, began, given);
  const weeks = Math.max(law, contract);
  const ends = daysOn(given, weeks * 7);
  const short = ended ? Math.max(0, daysBetween(ended, ends)) : 0;
  return { years: wholeYears(began, daysOn(given, 1)), law, weeks, ends, short };
}

/** What a plan of consultation comes to; `null` below the first step. */
export function consultation(rules, { jobs, begins = null, first = null }) {
  const step = rules.steps.findLast((step) => step.from <= jobs);
  if (!step) return null;
  const apart = step.days + rules.margin;
  return {
    days: step.days,
    latest: first && daysOn(first, -apart),
    earliest: begins && daysOn(begins, apart),
  };
}

/** The years of each band, the oldest band first. */
export function yearsByBand(rules, age, counted) {
  let taken = 0;
  return rules.bands.map((band, place) => ({ band: place, ...band })).reverse().flatMap(({ band, from, halves }) => {
    const reached = from === 0 ? counted : Math.max(0, age - from);
    const years = Math.min(reached, counted) - taken;
    taken += years;
    return years > 0 ? [{ band, years, halves: halves * years }] : [];
  });
}

/** What cannot be right about somebody's days; nothing where all can. */
function problem(rules, { born, began, given, ended }) {
  if (ended < began) return "end-before-start";
  if (given && given < began) return "notice-before-start";
  if (given && given > ended) return "notice-after-end";
  if (wholeYears(born, began) < 13) return "too-young";
  if (wholeYears(born, ended) > 110) return "too-old";
  return ended < rules.limits[0].from ? "before-limits" : null;
}

/** What redundancy pay comes to. */
export function redundancy(rules, person) {
  const wrong = problem(rules, person);
  if (wrong) return { problem: wrong };
  const { born, began, given, ended, pay } = person;
  const fullNotice = (given) => {
    const weeks = rules.notice ? statutoryNotice(rules.notice, began, given) : 0;
    const end = daysOn(given, weeks * 7);
    return end > ended ? end : ended;
  };
  const yearsOn = (day) => wholeYears(began, daysOn(day, 1));
  const relevant = given ? fullNotice(given) : ended;
  const years = yearsOn(relevant);
  const age = wholeYears(born, relevant);
  const counted = Math.min(years, rules.counted);
  // Who has a birthday on the day after the last day began the last year at the new age.
  const bands = yearsByBand(rules, wholeYears(born, daysOn(relevant, 1)), counted);
  const halves = bands.reduce((sum, row) => sum + row.halves, 0);
  const place = (day) => rules.limits.findLastIndex((limit) => limit.from <= day);
  const limit = place(ended);
  const week = Math.min(pay, rules.limits[limit].week);
  return {
    relevant, years, age,
    enough: years >= rules.needed,
    enough_on: daysOn(anniversary(began, rules.needed), -1),
    enough_with_notice: yearsOn(fullNotice(ended)) >= rules.needed,
    counted, bands, halves, limit, week,
    total: Math.ceil(halves * week / 2),
    limit_unsure: place(relevant) !== limit || relevant > rules.known_to,
  };
}
