// Calculators and the choice of an area, as a person uses them: on a phone, by
// keyboard, from right to left, without script.

import assert from "node:assert/strict";
import { test } from "node:test";
import { staged } from "./stage.mjs";
import { open, overflow, smallTargets, violations } from "./theme.mjs";

let browser, host;

staged((stage) => ({ browser, host } = stage));

const PAY = "guides/redundancy-pay-calculator/";
const person = { born: "1968-01-20", began: "2003-09-01", ended: "2026-10-30", given: "2026-08-07", pay: "900" };
const fill = async (page, values) => {
  for (const [name, value] of Object.entries(values)) await page.fill(`.calculator [name=${name}]`, value);
};
const headline = (page) => page.locator(".calc-headline").textContent();

test("an answer stands there as soon as everything is filled in, and nothing is asked of any host", async () => {
  const { page, wrong, asked, close } = await open(browser, `${host.base}/${PAY}`, "phone");
  await fill(page, { ...person, pay: "" });
  assert.equal(await page.locator(".calc-result").isVisible(), false);
  const before = asked.length;
  await page.fill("[name=pay]", "900");
  assert.equal(await headline(page), "Estimated legal minimum£21,403.50");
  assert.match(await page.locator(".calc-worked").textContent(), /28\.5 × £751 = £21,403\.50/);
  assert.equal(asked.length, before, "nothing is sent");
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(await overflow(page), []);
  assert.deepEqual(await smallTargets(page), []);
  assert.deepEqual(wrong, []);
  await page.check("[value=self-employed]");
  assert.doesNotMatch(await headline(page), /£/, "no sum is promised to who is self-employed");
  await close();
});

test("what is wrong is said beside its field, in words, and the field is gone to", async () => {
  const { page, close } = await open(browser, `${host.base}/${PAY}`, "phone");
  await page.click(".calc-form button");
  assert.equal(await page.evaluate(() => document.activeElement.name), "born");
  assert.equal(await page.locator("[name=given]").getAttribute("aria-invalid"), null, "what may be left out is not asked for");
  await fill(page, { ...person, ended: "2002-01-01", pay: "a lot" });
  await page.click(".calc-form button");
  assert.equal(await page.locator("#_redundancy-pay-pay-problem").textContent(), "Write a number, such as 400 or 400.50.");
  await page.fill("[name=pay]", "400");
  assert.equal(await page.locator("#_redundancy-pay-ended-problem").textContent(), "This is before your first day.");
  assert.equal(await page.locator("[name=ended]").getAttribute("aria-invalid"), "true");
  assert.deepEqual(await violations(page), []);
  await close();
});

test("under two years there is a list of what there is, and no bare nothing", async () => {
  const { page, close } = await open(browser, `${host.base}/${PAY}`, "phone");
  await fill(page, { born: "1990-01-01", began: "2025-06-01", ended: "2026-11-20", pay: "400" });
  assert.match(await headline(page), /31 May 2027/);
  assert.equal(await page.locator(".calc-worked li").count(), 6);
  await close();
});

test("who listens hears the first answer, each that follows when a field is left, and that there is none", async () => {
  const { page, close } = await open(browser, `${host.base}/${PAY}`, "phone");
  const told = () => page.locator(".calc-told").textContent();
  assert.equal(await page.locator(".calc-told").evaluate((line) => line.checkVisibility()), true, "it is there before it speaks");
  await fill(page, { born: "1990-01-01", began: "2020-01-01", ended: "2026-11-20" });
  await page.focus("[name=pay]");
  await page.keyboard.type("400");
  assert.equal(await told(), "", "not at each key");
  await page.keyboard.press("Tab");
  assert.equal(await told(), "Estimated legal minimum £2,400");
  await page.fill("[name=ended]", "2019-11-20");
  await page.locator("[name=ended]").dispatchEvent("change");
  assert.match(await told(), /no answer now/);
  await page.fill("[name=ended]", "2026-11-20");
  await page.click(".calc-form button");
  assert.ok(await page.locator(".calc-headline").evaluate((line) => line === document.activeElement));
  await close();
});

test("what the law gives at least is said with its conditions, and to employees alone without an if", async () => {
  const { page, close } = await open(browser, `${host.base}/${PAY}`, "phone");
  await fill(page, { born: "1990-01-01", began: "2020-01-01", ended: "2026-11-20", pay: "400" });
  const worked = () => page.locator(".calc-worked").textContent();
  assert.match(await worked(), /If you lose your job through redundancy, the law gives at least this/);
  assert.match(await worked(), /misconduct/);
  for (const employment of ["agency", "not-sure", "zero-hours", "apprentice", "self-employed"]) {
    await page.check(`[value=${employment}]`);
    assert.doesNotMatch(await headline(page), /£/, employment);
    assert.match(await worked(), /If you are an employee in law and lose your job/, employment);
    assert.match(await worked(), /£2,400/, employment);
  }
  await page.fill("[name=began]", "2025-06-01");
  assert.doesNotMatch(await worked(), /the law gives at least/i, "there is nothing of which it could be said");
  await close();
});

test("by keyboard alone, from the first field to the answer", async () => {
  const { page, close } = await open(browser, `${host.base}/guides/notice-calculator/`, "desktop");
  await page.focus("[name=employment]");
  await page.keyboard.press("ArrowDown");
  await fill(page, { began: "2019-03-04", given: "2026-11-23" });
  await page.focus("[name=contract]");
  await page.keyboard.type("4");
  await page.keyboard.press("Enter");
  assert.equal(await headline(page), "Only if you are an employee in law");
  assert.match(await page.locator(".calc-worked dl").first().textContent(), /11 January 2027/);
  assert.match(await page.locator(".calc-worked p").first().textContent(), /zero hours/);
  await close();
});

test("in Arabic it runs from the right, and sums keep their order", async () => {
  const { page, close } = await open(browser, `${host.base}/ar/${PAY}`, "phone");
  await fill(page, { ...person, pay: "٤٠٠" });
  assert.match(await headline(page), /11,400/);
  assert.equal(await page.locator(".calc-result").evaluate((item) => getComputedStyle(item).direction), "rtl");
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(await overflow(page), []);
  await close();
});

test("in Gaelic, which browsers do not know, days are written as the page writes them", async () => {
  const { page, close } = await open(browser, `${host.base}/gd/guides/notice-calculator/`, "phone", { locale: "de-DE" });
  await fill(page, { began: "2019-03-04", given: "2026-11-23" });
  assert.match(await headline(page), /11 dhen Fhaoilleach 2027/);
  await close();
});

test("dates of consultation are saved as a calendar file", async () => {
  const { page, close } = await open(browser, `${host.base}/employers/consultation-dates/`, "phone");
  await fill(page, { jobs: "35", begins: "2027-01-11", first: "2027-02-01" });
  assert.match(await headline(page), /11 February 2027/);
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(".calc-worked a[download]")]);
  assert.equal(download.suggestedFilename(), "consultation.ics");
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  const file = Buffer.concat(chunks).toString();
  assert.equal(file.match(/BEGIN:VEVENT/g).length, 3);
  assert.match(file, /DTSTART;VALUE=DATE:20270211/);
  await page.fill("[name=jobs]", "19");
  assert.match(await headline(page), /Below 20 jobs/);
  await close();
});

test("without script the table and the worked examples are there, and no form", async () => {
  const { page, close } = await open(browser, `${host.base}/pl/${PAY}`, "plain");
  assert.equal(await page.locator(".calc-form").isVisible(), false);
  assert.equal(await page.locator(".calc-reckoner tbody tr").count(), 45);
  assert.equal(await page.locator(".calc-example").count(), 3);
  assert.deepEqual(await overflow(page), []);
  await close();
});

test("an area is found by a town that is misspelt, and two places are two pages", async () => {
  for (const [path, first] of [["/areas/", /Fife/], ["/ar/areas/", /Fife/]]) {
    const { page, wrong, close } = await open(browser, host.base + path, "phone");
    await page.fill("#_area-home", "Kirkcadly");
    assert.match(await page.locator("#_area-home ~ ul li").first().textContent(), first);
    assert.equal(await page.locator(".area-both").isVisible(), false);
    assert.match(await page.locator("#_area-home-told").textContent(), / Fife$/, "the area is told by its name");
    await page.fill("#_area-work", "Edinburg");
    assert.equal(await page.locator(".area-both").isVisible(), true);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(await overflow(page), []);
    assert.deepEqual(await smallTargets(page), []);
    assert.deepEqual(wrong, []);
    await page.locator("#_area-home ~ ul a").first().click();
    assert.match(page.url(), /\/areas\/fife\/$/);
    assert.ok(await page.locator("[aria-labelledby=_neighbours] a").count() >= 5);
    await close();
  }
});

test("without script all areas stand there with their towns", async () => {
  const { page, close } = await open(browser, `${host.base}/uk/areas/`, "plain");
  assert.equal(await page.locator(".area-list > li").count(), 32);
  assert.match(await page.locator(".area-list").textContent(), /Kirkcaldy/);
  assert.equal(await page.locator(".area-form").isVisible(), false);
  assert.deepEqual(await overflow(page), []);
  await close();
});
