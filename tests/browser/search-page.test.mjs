// The search page where something is out of the ordinary: no script, files that
// are gone, filters that leave nothing, one or two letters.
//
// PACE_SITE is a folder that `pace build` filled; CHROMIUM the browser.

import assert from "node:assert/strict";
import { test } from "node:test";
import { staged } from "./stage.mjs";
import { overflow, violations } from "./theme.mjs";

let browser, host, visit;

staged((stage) => ({ browser, host, visit } = stage));

const titles = (page) => page.locator(".results h3").allTextContents();
const shown = (page) => page.textContent(".search-output");

/** Waits until results of these words are shown. */
const heading = (page, words) => page.waitForFunction((words) => document.querySelector(".search-output h2")?.textContent.includes(words), words);

/** Waits until this is announced. */
const said = (page, words) => page.waitForFunction((words) => document.querySelector("[data-search-page] [role=status]").textContent.includes(words), words);

/** What an index says of itself, by the script of the page. */
const ask = (page, lang, question, value) => page.evaluate(`(async () => {
  const { open } = await import(document.querySelector("form.search").dataset.search);
  return (${question})(await open(${JSON.stringify(lang)}), ${JSON.stringify(value ?? null)});
})()`);

const gone = (route) => route.fulfill({ status: 404, body: "" });

const WITHOUT = {
  "without script": { options: { javaScriptEnabled: false } },
  "before the script of the box has come": { box: () => {} },
  "where the script of the box is missing": { box: gone },
};

for (const [name, { options, box }] of Object.entries(WITHOUT)) {
  for (const from of ["/search/", "/guides/redundancy-pay/", "/ar/"]) {
    test(`rule 15: ${name} a form on ${from} leads to the lists, and sends no words`, async () => {
      const context = await browser.newContext(options), page = await context.newPage();
      if (box) await page.route("**/js/search-box*", box);
      host.asked.length = 0;
      await page.goto(host.base + from, { waitUntil: "commit" });
      const field = page.locator("input[type=search]").first();
      await field.fill("suicide");
      const [answer] = await Promise.all([page.waitForRequest((request) => request.isNavigationRequest()), field.press("Enter")]);
      await page.waitForURL(/\/search\/\??$/, { waitUntil: "commit" });
      assert.equal(answer.method(), "GET");
      assert.equal(new URL(answer.url()).search, "");
      await page.locator("main .more a").first().waitFor();
      for (const { path, query } of host.asked) assert.equal(query, "", path);
      await context.close();
    });
  }
}

test("rule 15: words of an old address are taken out of it and searched", async () => {
  const { page, close } = await visit("/search/?q=redundancy");
  await page.waitForSelector(".results li");
  assert.equal(new URL(page.url()).search, "");
  assert.match(page.url(), /#q=redundancy$/);
  await close();
});

test("text that is put in without focus is searched", async () => {
  const { page, close } = await visit("/search/");
  await page.evaluate(() => {
    const input = document.querySelector("#_search");
    input.value = "redundancy";
    input.dispatchEvent(new Event("input"));
  });
  await page.waitForSelector(".results li");
  await close();
});

test("without the script that searches the page says so, and tries again", async () => {
  const { page, close } = await visit("/");
  await page.route(/\/js\/search\.[^/]*js$/, gone);
  await page.goto(`${host.base}/search/#q=pay`);
  await page.waitForSelector(".search-output .notice");
  assert.match(await shown(page), /could not be loaded/);
  await said(page, await shown(page));
  assert.ok(await page.locator("main .more a").count());
  await page.unroute(/\/js\/search\.[^/]*js$/);
  await page.focus("#_search");
  await page.waitForSelector(".results li");
  assert.equal(await page.locator(".search-output .notice").count(), 0);
  await said(page, "result");
  await close();
});

test("rule 19: how many filters are on is said, and what they hold back", async () => {
  const { page, wrong, close } = await visit("/search/#q=redundancy&only=kind:update&only=area:Fife");
  await page.waitForSelector(".search-output button");
  assert.match(await page.textContent(".filters summary"), /filters on: 2/);
  assert.equal(await page.locator(".filters").isVisible(), true);
  const text = await shown(page);
  assert.match(text, /filters leave out: [1-9]\d*\./);
  assert.doesNotMatch(text, /spelling|Nothing found/);
  await said(page, "No results (filters on: 2)");
  await page.click(".search-output button");
  await page.waitForSelector(".results li");
  assert.ok(page.url().endsWith("/search/#q=redundancy"), page.url());
  assert.equal(await page.evaluate(() => document.activeElement.localName), "summary");
  assert.doesNotMatch(await page.textContent(".filters summary"), /\d/);
  assert.deepEqual(wrong, []);
  await close();
});

for (const [name, ask] of Object.entries({ "typed": () => {}, "sent with Enter": (page) => page.press("#_search", "Enter") })) {
  test(`rule 19: other words that are ${name} are looked for without the filters of the last`, async () => {
    const { page, close } = await visit("/search/#q=redundancy&only=kind:update&only=area:Fife");
    await page.waitForSelector(".search-output button");
    await page.fill("#_search", "mortgage");
    await ask(page);
    await heading(page, "mortgage");
    assert.ok((await titles(page)).length);
    assert.ok(page.url().endsWith("/search/#q=mortgage"), page.url());
    assert.doesNotMatch(await page.textContent(".filters summary"), /\d/);
    await close();
  });
}

test("rule 19: the same words, sent once more, keep their filters", async () => {
  const { page, close } = await visit("/search/#q=redundancy&only=audience:employer");
  await page.waitForSelector(".results li");
  const filtered = await titles(page);
  await page.press("#_search", "Enter");
  await page.waitForTimeout(700);
  assert.match(decodeURIComponent(page.url()), /#q=redundancy&only=audience:employer$/);
  assert.deepEqual(await titles(page), filtered);
  assert.match(await page.textContent(".filters summary"), /filters on: 1/);
  assert.equal(await page.isChecked('.filters input[value="audience:employer"]'), true);
  await close();
});

test("rule 19: a kind that a language has no page of leaves nothing, and brings no English results", async () => {
  const { page, close } = await visit("/pl/search/");
  const kind = await ask(page, "pl", `({ root }) => [...document.getElementById("_search-texts").content.querySelectorAll("[data-filter^='kind:']")]
    .map((item) => item.dataset.filter).find((value) => !root.kinds.includes(value.slice(5)))`);
  assert.ok(kind, "Polish has pages of every kind");
  await page.goto(`${host.base}/pl/search/#q=odprawa&only=${kind}&only=audience:partner`);
  await page.waitForSelector(".search-output button");
  assert.equal(await page.locator(".results").count(), 0);
  assert.match(await shown(page), /filtry: [1-9]\d*\./);
  assert.match(await page.textContent(".filters summary"), /filtry: 2/);
  assert.equal(await page.locator(`.filters input[value="${kind}"]`).isChecked(), true);
  await close();
});

test("a letter or two are looked for after a while, and nothing is left of longer words", async () => {
  const { page, close } = await visit("/search/");
  await page.locator("#_search").pressSequentially("UC");
  await page.waitForSelector(".results li");
  assert.match(page.url(), /#q=UC$/);
  await page.fill("#_search", "i want to die");
  await page.waitForSelector(".search-urgent .urgent");
  await heading(page, "i want to die");
  await page.fill("#_search", "CV");
  await heading(page, "“CV”");
  assert.equal(await page.locator(".search-urgent > *").count(), 0);
  assert.match(page.url(), /#q=CV$/);
  await close();
});

test("what is typed before the script has come is not lost", async () => {
  const { page, close } = await visit("/");
  let release;
  const held = new Promise((ready) => { release = ready; });
  await page.route(/\/js\/search\.[^/]*js$/, async (route) => { await held; await route.continue(); });
  await page.goto(`${host.base}/search/#q=redundancy`);
  await page.fill("#_search", "mortgage");
  release();
  await heading(page, "mortgage");
  assert.equal(await page.inputValue("#_search"), "mortgage");
  await close();
});

/** The first hits of some words: page, and the file with its text. */
const firsts = (page, words) => ask(page, "en", `async (index, words) => {
  const plan = await index.plan(words), hits = await index.rank(plan, "2026-11-22");
  return hits.slice(0, 3).map(({ page }) => index.root.shards.slice(Math.floor(page / 64) * 8, Math.floor(page / 64) * 8 + 8) + "/" + page);
}`, words);

/** A fresh search page on which some files are missing. */
async function missing(files, fragment) {
  const at = await visit("/");
  let roots = 0;
  await at.page.route("**/search-index/en/root", (route) => { roots += 1; return route.continue(); });
  await at.page.route((url) => files.some((file) => url.pathname.endsWith(`/${file}`)), gone);
  await at.page.goto(`${host.base}/search/#${fragment}`);
  await at.page.waitForSelector(".search-output > *");
  return { ...at, roots: () => roots };
}

test("without the file of the filters there are results, and the kinds to filter them by", async () => {
  const { page, close } = await visit("/search/");
  const facets = await ask(page, "en", "({ root }) => root.facets");
  await close();
  const at = await missing([facets], "q=redundancy+pay");
  assert.ok((await titles(at.page)).length > 1, await shown(at.page));
  const values = await at.page.locator(".filters input").evaluateAll((all) => all.map(({ value }) => value));
  assert.ok(values.length && values.every((value) => value.startsWith("kind:")), `${values}`);
  assert.equal(at.roots(), 2, "a site that was published anew may have the file");
  await at.close();
  const asked = await missing([facets], "q=redundancy+pay&only=audience:employer");
  assert.match(await shown(asked.page), /could not be loaded/, "what was asked for cannot be answered");
  await asked.close();
});

test("a result whose text is missing is left out, and without any text the page says so", async () => {
  const { page, close } = await visit("/search/#q=redundancy+pay");
  await page.waitForSelector(".results li");
  const whole = await titles(page), [first] = await firsts(page, "redundancy pay");
  await close();
  for (const words of ["redundancy pay", '"redundancy pay"']) {
    const at = await missing([first], new URLSearchParams({ q: words }));
    const left = await titles(at.page);
    assert.ok(left.length > 1, await shown(at.page));
    const lost = whole.filter((title) => !left.includes(title));
    assert.ok(lost.length, `${left}`);
    await at.close();
  }
  const none = await visit("/");
  await none.page.route(/search-index\/en\/[0-9a-f]{8}\/\d+$/, gone);
  await none.page.goto(`${host.base}/search/#q=redundancy+pay`);
  await none.page.waitForSelector(".search-output .notice");
  assert.match(await shown(none.page), /could not be loaded/);
  await none.close();
});

for (const [at, only, colorScheme] of [["/search/#q=redundancy", "kind:update&only=area:Fife", "light"], ["/ar/search/#q=تعويض", "kind:update&only=kind:none", "dark"]]) {
  test(`what filters hold back is said as every page has to, ${at} at 320 px`, async () => {
    const { page, close } = await visit(`${at}&only=${only}`, { viewport: { width: 320, height: 568 }, colorScheme });
    await page.waitForSelector(".search-output button");
    await page.click(".filters summary");
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(await overflow(page), []);
    assert.equal(await page.evaluate(() => document.querySelector(".search-output button").getBoundingClientRect().height >= 43.5), true);
    await close();
  });
}
