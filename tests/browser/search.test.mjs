// The search page in a real browser, on the site of this repository.
//
// PACE_SITE is a folder that `pace build` filled; CHROMIUM the browser.

import assert from "node:assert/strict";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { staged } from "./stage.mjs";

const SITE = process.env.PACE_SITE ?? "public";
let browser, host, visit;

staged((stage) => ({ browser, host, visit } = stage));

const titles = (page) => page.locator(".results h3").allTextContents();

test("rule 15: a search from any page shows results, and no request carries the query", async () => {
  const { page, wrong, close } = await visit("/guides/redundancy-pay/");
  await page.fill("#_search-top", "quaintly mortgage");
  await page.press("#_search-top", "Enter");
  await page.waitForSelector(".results li");
  assert.match(page.url(), /\/search\/#q=quaintly\+mortgage$/);
  assert.ok((await titles(page)).some((title) => title.includes("money")));
  assert.ok(await page.locator(".results mark").count());
  for (const { path, query } of host.asked) {
    assert.equal(query, "", path);
    assert.doesNotMatch(decodeURIComponent(path), /quaintly/);
  }
  assert.equal((await page.evaluate(() => document.cookie + localStorage.length + sessionStorage.length)), "00");
  assert.deepEqual(wrong, []);
  await close();
});

test("nothing of the search is fetched before somebody means to search", async () => {
  const { close } = await visit("/guides/redundancy-pay/");
  const early = host.asked.map(({ path }) => path).filter((path) => /search-index|js\/search\./.test(path));
  assert.deepEqual(early, []);
  await close();
});

test("the first query stays under 25 KB and ten requests, scripts and filters included", async () => {
  const { page, close } = await visit("/search/");
  await page.fill("#_search", "redundancy pay ");
  await page.waitForSelector(".results li");
  await page.waitForLoadState("networkidle");
  const ours = host.asked.filter(({ path }) => /search-index|js\/search(-page)?\./.test(path));
  const bytes = ours.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`first query: ${bytes} bytes, ${ours.length} requests`);
  assert.ok(bytes <= 25_000, `${bytes}`);
  assert.ok(ours.length <= 10, JSON.stringify(ours));
  await close();
});

test("what is needed comes in three rounds", async () => {
  const { page, close } = await visit("/search/");
  const started = [], ended = [];
  const isOurs = (request) => /search-index|js\/search\./.test(request.url());
  page.on("request", (request) => isOurs(request) && started.push([request.url(), performance.now()]));
  page.on("requestfinished", (request) => isOurs(request) && ended.push(performance.now()));
  await page.fill("#_search", "notice mortgage ");
  await page.waitForSelector(".results li");
  // A round begins when something is asked for after an answer has come.
  let rounds = 0, known = -Infinity;
  for (const [, time] of started) {
    if (time <= known) continue;
    rounds += 1;
    known = ended.find((end) => end > time) ?? Infinity;
  }
  assert.ok(rounds <= 3, `${rounds} rounds: ${started.map(([url]) => url)}`);
  await close();
});

/** Spoils what the host answers for the first files, and counts how often the root is asked for. */
async function spoilt(page, spoil, times) {
  const seen = { roots: 0 };
  await page.route("**/search-index/en/**", async (route) => {
    const isRoot = route.request().url().endsWith("/root");
    seen.roots += Number(isRoot);
    const answer = await route.fetch(), whole = { response: answer, body: await answer.body() };
    const bad = seen.roots <= times ? spoil(whole.body, isRoot) : null;
    await route.fulfill(bad ? { ...whole, ...bad } : whole);
  });
  return seen;
}

const SPOILT = {
  "a root that was cut": (body, isRoot) => isRoot && { body: body.subarray(0, body.length / 2) },
  "an empty root": (body, isRoot) => isRoot && { body: Buffer.alloc(0) },
  "a root of another version": (body, isRoot) => isRoot && { body: Buffer.concat([Buffer.of(body[0] + 1), body.subarray(1)]) },
  "a root that is missing": (body, isRoot) => isRoot && { status: 404 },
  "files that are gone": (body, isRoot) => !isRoot && { status: 404 },
  "files that were cut": (body, isRoot) => !isRoot && { body: body.subarray(0, body.length / 2) },
};

for (const [name, spoil] of Object.entries(SPOILT)) {
  test(`${name}: the root is asked for once more, and what stays so is told of`, async () => {
    for (const [times, wanted] of [[1, /results|Results/], [9, /could not be loaded/]]) {
      const { page, wrong, close } = await visit("/search/");
      const seen = await spoilt(page, spoil, times);
      await page.fill("#_search", "notice mortgage ");
      await page.waitForSelector(".search-output > *");
      assert.match(await page.textContent(".search-output"), wanted);
      // The box, a word that is typed, the search and its second try ask for a root that is not there.
      assert.ok(seen.roots >= 2 && seen.roots <= 4, `${seen.roots} roots`);
      assert.deepEqual(wrong.filter((message) => !/404/.test(message)), []);
      await close();
    }
  });
}

test("a phrase in quotation marks has to stand as it is", async () => {
  const { page, close } = await visit('/search/#q="notice+pay"');
  await page.waitForSelector(".results li");
  const phrase = await titles(page);
  await page.fill("#_search", '"pay notice" ');
  await page.waitForFunction((first) => document.querySelector(".results h3")?.textContent !== first, phrase[0]);
  assert.notDeepEqual(await titles(page), phrase);
  await close();
});

test("a phrase that stands nowhere leads to its words without the quotation marks", async () => {
  const { page, close } = await visit('/search/#q="pay redundancy notice mortgage"');
  await page.waitForSelector(".search-output a[href^='#q=']");
  await page.click(".search-output a[href^='#q=']");
  await page.waitForSelector(".results li");
  assert.equal(await page.inputValue("#_search"), "pay redundancy notice mortgage");
  await close();
});

test("rule 18: a word that no page has leads to one that may have been meant", async () => {
  const { page, close } = await visit("/search/#q=redunndancy+pay");
  await page.waitForSelector(".search-output a[href^='#q=']");
  assert.match(await page.textContent(".search-output a[href^='#q=']"), /redundancy pay/);
  await page.click(".search-output a[href^='#q=']");
  await page.waitForFunction(() => document.querySelector("#_search").value === "redundancy pay");
  await close();
});

test("titles are suggested while somebody types, and cost no request", async () => {
  const { page, close } = await visit("/search/");
  const word = (await page.locator("main .more a").first().textContent()).match(/\p{L}{4,}/u)[0];
  await page.locator("#_search").pressSequentially(word);
  await page.waitForSelector("datalist option", { state: "attached" });
  const options = await page.locator("datalist option").evaluateAll((all) => all.map(({ value }) => value));
  assert.ok(options.length <= 6 && options.every((title) => title.toLowerCase().includes(word.toLowerCase())), options);
  await close();
});

test("rule 16: the count is said once, after typing has stopped, and of the list nothing is said", async () => {
  const { page, close } = await visit("/search/");
  await page.locator("#_search").pressSequentially("redundancy", { delay: 30 });
  await page.waitForSelector(".results li");
  assert.equal(await page.textContent("[role=status]"), "");
  await page.waitForFunction(() => /^\d+ results$/.test(document.querySelector("[role=status]").textContent));
  assert.equal(await page.locator(".search-output").locator("xpath=ancestor-or-self::*[@aria-live or @role='status' or @role='alert' or @role='log']").count(), 0);
  assert.equal(await page.locator(".search-output [aria-live], .search-output [role=status]").count(), 0);
  assert.equal(await page.locator("ol.results > li").count(), await page.locator("ol.results > li > h3 > a").count());
  await close();
});

/** Words of a crisis in each language, each with what it says. */
const CRISIS = {
  en: "i want to die", gd: "fèin-mhurt", pl: "samobójstwo", uk: "самогубство",
  ro: "sinucidere", ar: "انتحار", ur: "خودکشی", "zh-hans": "自杀",
};

for (const [name, words] of Object.entries(CRISIS)) {
  test(`rule 18: words of a crisis show urgent help above all, in ${name}`, async () => {
    const at = name === "en" ? "/search/" : `/${name}/search/`;
    const { page, wrong, close } = await visit(`${at}#q=${encodeURIComponent(words)}`);
    await page.waitForSelector(".search-urgent .urgent");
    assert.match(await page.textContent(".search-urgent .urgent"), /999/);
    assert.equal(await page.getAttribute(".search-urgent .urgent a.phone", "href"), "tel:999");
    await page.waitForSelector(".search-output > *");
    await page.waitForFunction(() => document.querySelector("[data-search-page] [role=status]").textContent);
    const tops = await page.evaluate(() => [".search-urgent .urgent", "[data-search-page] [role=status]", ".filters", ".search-output"]
      .map((place) => document.querySelector(place)).filter((item) => item.checkVisibility()).map((item) => item.getBoundingClientRect().top));
    assert.ok(tops.length >= 3);
    assert.deepEqual(tops, [...tops].sort((a, b) => a - b));
    const heading = await page.textContent(".search-urgent h2");
    assert.ok((await page.textContent("[data-search-page] [role=status]")).startsWith(heading), "it is said as well");
    assert.deepEqual(wrong, []);
    await close();
  });
}

test("rule 18: words of a crisis in another language than the page's, and misspelt, show the card too", async () => {
  const cards = [["/pl/search/", "suicide", "/pl/wellbeing/znajdz-pomoc-teraz/"], ["/search/", "самогубство", "/wellbeing/get-help-now/"], ["/search/", "i want to kill myslef", "/wellbeing/get-help-now/"]];
  for (const [at, words, card] of cards) {
    const { page, wrong, close } = await visit(`${at}#q=${encodeURIComponent(words)}`);
    await page.waitForSelector(".search-urgent .urgent");
    assert.equal(await page.locator(".search-urgent .urgent a").first().getAttribute("href"), card);
    assert.deepEqual(wrong, [], words);
    await close();
  }
  const { page, close } = await visit("/pl/search/#q=mortgage");
  await page.waitForSelector(".search-output > *");
  assert.equal(await page.locator(".search-urgent .urgent").count(), 0);
  await close();
});

/** Waits until exactly this is announced. */
const said = (page, words) => page.waitForFunction((words) => document.querySelector("[data-search-page] [role=status]").textContent === words, words, { timeout: 10_000 });

test("rule 18: the card for a crisis does not wait for results, and goes with the words", async () => {
  const { page, close } = await visit("/search/");
  await page.route(/search-index\/en\/(?!root)/, (route) => route.abort());
  await page.fill("#_search", "i want to die ");
  await page.waitForSelector(".search-output .notice");
  assert.equal(await page.locator(".search-urgent .urgent").count(), 1);
  const heading = await page.textContent(".search-urgent h2"), failed = await page.textContent(".search-output .notice");
  await said(page, `${heading}. ${failed}`);
  await page.fill("#_search", "redundancy ");
  await page.waitForFunction(() => !document.querySelector(".search-urgent .urgent"));
  await said(page, failed);
  await page.fill("#_search", "");
  await page.waitForFunction(() => !document.querySelector(".search-output").textContent);
  assert.equal(await page.locator(".search-urgent > *").count(), 0);
  await close();
});

test("rule 18: without the root a card for a crisis stays with its words, and goes with others", async () => {
  const { page, close } = await visit("/search/");
  await page.route(/search-index\/en\/(?!root)/, (route) => route.abort());
  const fail = async (ask) => {
    await page.evaluate(() => document.querySelector(".search-output .notice")?.classList.add("old"));
    await ask();
    await page.waitForSelector(".search-output .notice:not(.old)");
  };
  await fail(() => page.fill("#_search", "i want to die "));
  const heading = await page.textContent(".search-urgent h2"), failed = await page.textContent(".search-output .notice");
  await page.route(/search-index\/en\/root/, (route) => route.abort());
  await fail(() => page.evaluate(() => { location.hash += "&only=audience:employer"; }));
  assert.equal(await page.textContent(".search-urgent h2"), heading);
  await said(page, `${heading}. ${failed}`);
  await fail(() => page.fill("#_search", "redundancy "));
  assert.equal(await page.locator(".search-urgent > *").count(), 0);
  await said(page, failed);
  await close();
});

test("a search that fails late says nothing of the words that are there by then", async () => {
  const { page, close } = await visit("/search/");
  const held = [];
  await page.route(/search-index\/en\/(?!root)/, (route) => { held.push(route); });
  await page.fill("#_search", "i want to die ");
  await page.waitForSelector(".search-urgent .urgent");
  await page.fill("#_search", "");
  await page.waitForFunction(() => !document.querySelector(".search-urgent .urgent"));
  assert.ok(held.length);
  await Promise.all(held.map((route) => route.abort()));
  await page.waitForTimeout(1500);
  assert.equal(await page.textContent(".search-output"), "");
  assert.equal(await page.textContent("[data-search-page] [role=status]"), "");
  await close();
});

test("what is found stays where it first stood", async () => {
  const { page, close } = await visit("/search/");
  await page.evaluate(() => {
    window.tops = [];
    const look = () => {
      const first = document.querySelector(".results li");
      if (first) window.tops.push(Math.round(first.getBoundingClientRect().top + scrollY));
      requestAnimationFrame(look);
    };
    look();
  });
  await page.fill("#_search", "redundancy notice ");
  await page.waitForFunction(() => document.querySelector("[data-search-page] [role=status]").textContent);
  await page.waitForTimeout(300);
  const tops = await page.evaluate(() => [...new Set(window.tops)]);
  assert.equal(tops.length, 1, tops);
  assert.equal(await page.locator(".search-urgent > *").count(), 0);
  await close();
});

test("rule 19: filters are folded boxes with counts, and wait for the button", async () => {
  const { page, close } = await visit("/search/#q=redundancy");
  await page.waitForSelector(".filters:not([hidden])");
  assert.equal(await page.locator(".filters fieldset").isVisible(), false);
  await page.click(".filters summary");
  const named = await page.locator(".filters fieldset:has(legend) label:has(input[type=checkbox])").allTextContents();
  assert.ok(named.length > 2 && named.every((text) => /\(\d+\)$/.test(text)), named);
  const all = await titles(page);
  await page.check('.filters input[value="audience:employer"]');
  assert.deepEqual(await titles(page), all);
  await page.click(".filters-apply");
  await page.waitForFunction((before) => document.querySelector(".results h3")?.textContent !== before, all[0]);
  assert.match(page.url(), /only=audience/);
  await close();
});

test("rule 18: nothing found helps on, and what was typed is never markup", async () => {
  const { page, wrong, close } = await visit("/search/");
  await page.fill("#_search", "<img src=x onerror=alert(1)>zzqqj ");
  await page.waitForSelector(".search-output h2");
  assert.match(await page.textContent(".search-output"), /<img src=x/);
  assert.equal(await page.locator(".search-output img").count(), 0);
  // What most people look for, and the number to call.
  assert.ok(await page.locator("main .more a").count() && await page.locator(".helpline .phone").isVisible());
  assert.deepEqual(wrong, []);
  await close();
});

test("rule 18: a reader with few results is offered English ones, labelled", async () => {
  const { page, close } = await visit("/pl/search/#q=apprentice");
  await page.waitForSelector(".results li[lang=en]");
  assert.match(await page.locator(".search-output h2").last().textContent(), /angielski/i);
  await close();
});

test("a word of another language finds a page that is not translated", async () => {
  const { page, close } = await visit("/pl/search/#q=ugoda");
  await page.waitForSelector(".search-output h2");
  await page.waitForSelector(".results li[lang=en]");
  await close();
});

/** Nothing went wrong, was kept, or left the page: files of the search have no other names. */
async function saysNothing(page, wrong) {
  assert.deepEqual(wrong, []);
  assert.equal(new URL(page.url()).pathname, "/search/");
  assert.equal(await page.evaluate(() => document.cookie + localStorage.length + sessionStorage.length), "00");
  for (const { path, query } of host.asked) {
    assert.equal(query, "", path);
    if (path.startsWith("/search-index/")) assert.match(path, /^\/search-index\/[a-z-]+\/(root|[0-9a-f]{8}(\/\d+)?)$/);
  }
}

test("strange queries neither throw nor leave the page", async () => {
  const { page, wrong, close } = await visit("/search/");
  const searches = async (words) => {
    await page.fill("#_search", words);
    await page.waitForFunction((words) => document.querySelector(".search-output h2")?.textContent.includes(words), words.trim());
    assert.ok(await page.locator(".results li").count());
  };
  await searches("redundancy ");
  for (const query of ["\u0000\u0007", "\ud800", "pay\udc00\ud800 notice", "\u202e\u202c", "red\u200fun\u202edant", "__proto__", "constructor toString ", '"__proto__" "', "x".repeat(10_000), "\u0001".repeat(10_000), "\u88c1\u5458".repeat(5_000), "redundant ".repeat(1_000)]) {
    await page.evaluate((value) => {
      const input = document.querySelector("#_search");
      input.value = value;
      input.dispatchEvent(new Event("input"));
    }, query);
    await page.waitForTimeout(700);
  }
  // What searched before still searches, so the queries between were looked for.
  await searches("mortgage ");
  await saysNothing(page, wrong);
  await close();
});

test("no address of a search is too strange", async () => {
  for (const fragment of ["%ED%A0%80", "%E0%A4%A", "%00%07", "%E2%80%AE", "__proto__&only=__proto__", "pay&only=areas:constructor", "x".repeat(10_000), "", "&q=&q"]) {
    const { page, wrong, close } = await visit(`/search/#q=${fragment}`);
    await page.waitForTimeout(400);
    await saysNothing(page, wrong);
    await close();
  }
});

test("a host without the search files says so and keeps the lists", async () => {
  const folder = join(SITE, "search-index"), away = `${folder}.away`;
  await rename(folder, away);
  try {
    const { page, close } = await visit("/search/#q=redundancy");
    await page.waitForSelector(".search-output .notice");
    assert.match(await page.textContent(".search-output"), /could not be loaded/);
    assert.ok(await page.locator("main .more a").count());
    await close();
  } finally {
    await rename(away, folder);
  }
});
