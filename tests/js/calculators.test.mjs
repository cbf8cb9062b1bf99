// The browser's sums, on the golden file of the generator; and what stands
// around them: reading what somebody wrote, and writing what comes out.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { calendarFile } from "../../themes/pace/scripts/calculators/calendar-file.js";
import { anniversary, day, daysBetween, daysOn, wholeMonths, wholeYears } from "../../themes/pace/scripts/calculators/calendar.js";
import { answers, conditions } from "../../themes/pace/scripts/calculators/lines.js";
import { count, pence, Print } from "../../themes/pace/scripts/calculators/print.js";
import { consultation, notice, redundancy } from "../../themes/pace/scripts/calculators/rules.js";

const golden = JSON.parse(readFileSync(new URL("../golden/calculators/sums.json", import.meta.url), "utf8"));
const { rules } = golden;

test("redundancy pay: the same as the generator, to the penny", () => {
  for (const [born, began, given, ended, pay, expected] of golden.people) {
    const found = redundancy(rules.redundancy, { born, began, given: given ?? undefined, ended, pay });
    const told = `${born} ${began} ${given} ${ended} ${pay}`;
    if (typeof expected === "string") {
      assert.equal(found.problem, expected, told);
      continue;
    }
    const bands = found.bands?.map(({ band, years, halves }) => [band, years, halves]);
    const { relevant, years, age, enough, enough_on, enough_with_notice, counted, halves, limit, week, total, limit_unsure } = found;
    assert.deepEqual([relevant, years, age, enough, enough_on, enough_with_notice, counted, bands, halves, limit, week, total, limit_unsure], expected, told);
  }
  assert.ok(golden.people.length >= 2000);
});

test("notice: the same as the generator", () => {
  for (const [began, given, contract, ended, expected] of golden.notices) {
    const { years, law, weeks, ends, short } = notice(rules.notice, { began, given, contract, ended });
    assert.deepEqual([years, law, weeks, ends, short], expected, `${began} ${given} ${contract} ${ended}`);
  }
});

test("consultation: the same as the generator", () => {
  for (const [jobs, begins, first, expected] of golden.plans) {
    const found = consultation(rules.consultation, { jobs, begins, first });
    assert.deepEqual(found && [found.days, found.latest, found.earliest], expected, `${jobs} ${begins} ${first}`);
  }
});

test("days do not slip in any time zone", () => {
  const before = process.env.TZ;
  for (const zone of ["Europe/London", "Pacific/Kiritimati", "America/St_Johns", "Pacific/Apia"]) {
    process.env.TZ = zone;
    assert.equal(daysOn("2026-03-28", 7), "2026-04-04", zone);
    assert.equal(daysOn("2026-10-24", 2), "2026-10-26", zone);
    assert.equal(daysOn("2028-02-29", 365), "2029-02-28", zone);
    assert.equal(daysBetween("2026-10-24", "2026-10-26"), 2, zone);
    assert.equal(anniversary("2024-02-29", 2), "2026-03-01", zone);
    assert.equal(day("2026-02-29"), null, zone);
    assert.equal(day("2028-02-29"), "2028-02-29", zone);
  }
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

test("years are counted by their numbers", () => {
  assert.equal(wholeYears("2024-02-29", "2025-02-28"), 0);
  assert.equal(wholeYears("2024-02-29", "2025-03-01"), 1);
  assert.equal(wholeMonths("2026-01-31", "2026-02-28"), 0);
  assert.equal(wholeMonths("2026-02-28", "2026-01-31"), 0);
});

test("what is no day is none", () => {
  for (const text of ["", "soon", "2026-13-01", "2026-00-10", "2026-04-31", "31/02/2026", "26-01-01", "2026-1-1x", "1899-12-31", "2100-01-01", "١٢/٣/٢٠٢٦"]) {
    assert.equal(day(text), null, text);
  }
  assert.equal(day(" 6/4/2026 "), "2026-04-06");
  assert.equal(day("06.04.2026"), "2026-04-06");
  assert.equal(day("2026-4-6"), "2026-04-06");
});

test("sums are read however they are written, and nothing else is", () => {
  const sums = { "400": 40000, "£400": 40000, "400.5": 40050, "400,50": 40050, "1,250": 125000, "1 250,75": 125075, "£ 1,250.05": 125005, "1250": 125000, "٤٠٠": 40000, "۴۰۰٫۵۰": 40050 };
  for (const [text, expected] of Object.entries(sums)) assert.equal(pence(text), expected, text);
  for (const text of ["", "-5", "0", "abc", "4e3", "400.505", "1,25,0", "12 34", "£", "1000001", "Infinity", "400 a week"]) {
    assert.equal(pence(text), null, text);
  }
  assert.equal(count("35"), 35);
  assert.equal(count("٣٥"), 35);
  for (const text of ["", "-1", "3.5", "100000", "many"]) assert.equal(count(text), null, text);
});

const months = Array.from({ length: 12 }, (_, at) => `{d} of ${at + 1}, {y}`);
const english = new Print({ months, group: ",", groupFrom: 4, decimal: ".", money: "£{n}" });
const polish = new Print({ months, group: "\u00a0", groupFrom: 5, decimal: ",", money: "£{n}" });

test("numbers, sums and days are written as the page writes them", () => {
  assert.equal(english.money(2253000), "£22,530");
  assert.equal(english.money(2140350), "£21,403.50");
  assert.equal(english.money(5), "£0.05");
  assert.equal(polish.money(125075), "£1250,75");
  assert.equal(polish.money(2253000), "£22\u00a0530");
  assert.equal(english.halves(57), "28.5");
  assert.equal(polish.halves(57), "28,5");
  assert.equal(english.day("2026-04-06"), "6 of 4, 2026");
});

const words = { say: (id, values = {}) => `${id}${Object.values(values).join("")}`, print: english };

test("a result is explained line by line, and the lines add up", () => {
  const given = { born: "1968-01-20", began: "2003-09-01", given: "2026-08-07", ended: "2026-10-30", pay: 90000 };
  const { headline, lines } = answers["redundancy-pay"](redundancy(rules.redundancy, given), given, rules.redundancy, words);
  assert.deepEqual(headline, ["minimum", "£21,403.50"]);
  assert.deepEqual(lines.map(({ label, value }) => `${label}: ${value}`), [
    "line-years: 23", "line-counted: 20", "line-age: 58", "band-2: 17 × 1.5 = 25.5", "band-1: 3 × 1 = 3",
    "line-weeks: 28.5", "line-week: £751", "minimum: 28.5 × £751 = £21,403.50",
  ]);
});

test("under two years it is never just nothing", () => {
  const given = { born: "1990-01-01", began: "2024-11-25", ended: "2026-11-20", pay: 40000 };
  const told = answers["redundancy-pay"](redundancy(rules.redundancy, given), given, rules.redundancy, words);
  assert.ok(told.under);
  assert.deepEqual(told.headline, ["under24 of 11, 2026"]);
  assert.deepEqual(told.notes, ["under-notice"]);
  assert.ok(!JSON.stringify(told).includes("£0"));
});

test("what the law gives at least is said of a sum alone, and to others than employees with an if", () => {
  const paid = { born: "1990-01-01", began: "2020-01-01", ended: "2026-11-20", pay: 40000 };
  const pay = (given) => answers["redundancy-pay"](redundancy(rules.redundancy, given), given, rules.redundancy, words).least;
  assert.equal(pay(paid), "pay");
  assert.equal(pay({ ...paid, began: "2025-06-01" }), undefined, "there is no sum");
  assert.deepEqual(conditions("pay", "employed"), ["least-pay", "not-if", "rely"]);
  for (const employment of ["zero-hours", "agency", "apprentice", "self-employed", "not-sure"]) {
    assert.deepEqual(conditions("pay", employment), ["least-pay-if", "not-if", "rely"]);
    assert.deepEqual(conditions("notice", employment), ["least-notice-if", "rely"]);
    assert.deepEqual(conditions(undefined, employment), []);
  }
  for (const jobs of [19, 20]) {
    const given = { jobs, begins: "2027-01-11" };
    assert.equal(answers.consultation(consultation(rules.consultation, given), given, rules.consultation, words).least, undefined);
  }
});

test("notice: the contract's day is not called the law's, and no notice is no day", () => {
  const told = (given) => answers.notice(notice(rules.notice, given), given, rules.notice, words);
  const law = told({ began: "2019-03-04", given: "2026-11-23" });
  assert.deepEqual([law.headline[0], law.least, law.lines.at(-1).note], ["notice-minimum", "notice", "in-lieu"]);
  const contract = told({ began: "2019-03-04", given: "2026-11-23", contract: 13 });
  assert.deepEqual([contract.headline[0], contract.least, contract.notes], ["line-notice-ends", undefined, ["by-contract"]]);
  const none = told({ began: "2026-11-01", given: "2026-11-23" });
  assert.deepEqual([none.headline, none.least], [["no-notice"], undefined]);
});

test("a plan gives the days of its beginning and of the first end, and says where they are too near", () => {
  const given = { jobs: 35, begins: "2027-01-11", first: "2027-02-01" };
  const told = answers.consultation(consultation(rules.consultation, given), given, rules.consultation, words);
  assert.deepEqual(told.days.map(({ day }) => day), ["2027-01-11", "2027-01-11", "2027-02-11"]);
  assert.equal(told.lines.at(-1).note, "first-early");
  const few = answers.consultation(consultation(rules.consultation, { jobs: 19, begins: "2027-01-11" }), { jobs: 19 }, rules.consultation, words);
  assert.deepEqual(few.headline, ["few"]);
  assert.equal(few.days, undefined);
});

test("a calendar file is what calendars read", () => {
  const title = "Zacząć konsultacje; dziś, 中文中文中文中文中文中文中文中文中文中文中文中文中文中文中文 \\ i dalej\nnowa";
  const file = calendarFile([{ day: "2027-01-11", next: "2027-01-12", title, text: "https://example.org/a" }], new Date(Date.UTC(2026, 10, 22, 9, 5, 7)), "example.org");
  assert.ok(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && file.endsWith("END:VCALENDAR\r\n"));
  assert.ok(!/[^\r]\n/.test(file));
  for (const line of file.split("\r\n")) assert.ok(new TextEncoder().encode(line).length <= 75, line);
  const whole = file.replaceAll("\r\n ", "");
  assert.ok(whole.includes("DTSTART;VALUE=DATE:20270111\r\nDTEND;VALUE=DATE:20270112\r\n"));
  assert.ok(whole.includes("DTSTAMP:20261122T090507Z\r\n"));
  assert.ok(whole.includes("SUMMARY:Zacząć konsultacje\\; dziś\\, 中文"));
  assert.ok(whole.includes("\\\\ i dalej\\nnowa\r\n"));
});

test("the script of the page is the one made of these files, and small", async () => {
  const { gzipSync } = await import("node:zlib");
  const made = readFileSync(new URL("../../themes/pace/assets/js/calculators.js", import.meta.url));
  assert.ok(gzipSync(made).length <= 10 * 1024, `${gzipSync(made).length}`);
});
