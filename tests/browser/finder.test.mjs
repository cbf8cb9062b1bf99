// The finder: with script and without, on the site of this repository.
//
// PACE_SITE is a folder that `pace build` filled; CHROMIUM the browser. Every
// state of every language is read as a file and compared with what the script
// finds; in the browser the whole page that it makes is compared in three.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { stateOf } from "../../themes/pace/assets/js/finder.js";
import { staged } from "./stage.mjs";
import { judge, open } from "./theme.mjs";

const SITE = process.env.PACE_SITE ?? "public";
const NAME = "what-can-i-get";
const PREFIXES = ["", "gd/", "pl/", "uk/", "ro/", "ar/", "ur/", "zh-hans/"];
let browser, host;

staged((stage) => ({ browser, host } = stage));

const folder = (prefix) => join(SITE, prefix, NAME);
const dataOf = (prefix) => JSON.parse(readFileSync(join(folder(prefix), "finder.json"), "utf8"));
const pageOf = (prefix, code) => readFileSync(join(folder(prefix), code, "index.html"), "utf8");
const hrefs = (html, part) => [...html.matchAll(new RegExp(`<${part}[^>]*><a[^>]* href="([^"]+)"|<${part}[^>]*><a href="([^"]+)"`, "g"))].map((match) => match[1] ?? match[2]);

/** Every state that any answers lead to, and how many combinations there are. */
function everyState(data) {
  const states = new Map(), open = [""];
  while (open.length) {
    const state = stateOf(data, open.pop());
    if (states.has(state.code)) continue;
    states.set(state.code, state);
    open.push(...state.next);
  }
  return states;
}

for (const prefix of PREFIXES) {
  test(`/${prefix}: for every combination of answers the script finds what the pages show`, () => {
    const data = dataOf(prefix), states = everyState(data), first = stateOf(data, "").code;
    const pages = readdirSync(folder(prefix), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const withPage = pages.map(({ name }) => name).filter((name) => readdirSync(join(folder(prefix), name)).includes("index.html"));
    assert.deepEqual([...states.keys()].filter((code) => code !== first).sort(), withPage.sort());
    const href = (code) => data.start + (code === first ? "" : `${code}/`);
    for (const [code, state] of states) {
      const html = pageOf(prefix, code === first ? "" : code);
      const found = state.asks === null ? state.items : [];
      assert.deepEqual(hrefs(html, 'p class="finder-item"'), found.map((item) => item.href), code);
      const answers = html.match(/<ul class="finder-answers"[^>]*>[\s\S]*?<\/ul>/)?.[0] ?? "";
      assert.deepEqual(hrefs(answers, "li"), state.next.slice(1).map(href), code);
    }
  });
}

test("no page of the finder is for search engines but the first question", () => {
  assert.doesNotMatch(readFileSync(join(SITE, "sitemap.xml"), "utf8"), /what-can-i-get/);
  const codes = [...everyState(dataOf("")).keys()].filter(Boolean);
  for (const code of codes) assert.match(pageOf("", code), /<meta name="robots" content="noindex">/);
});

test("the script and its file are small", () => {
  for (const prefix of PREFIXES) {
    const bytes = gzipSync(readFileSync(join(folder(prefix), "finder.json"))).length;
    assert.ok(bytes <= 20_000, `${prefix} ${bytes}`);
  }
});

/** What both make: spaces between parts say nothing, and only script can print. */
const plain = () => {
  globalThis.plain = (box) => {
    const copy = box.cloneNode(true);
    copy.querySelectorAll("button").forEach((button) => button.remove());
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT), empty = [];
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (!text.textContent.trim() && text.textContent.includes("\n")) empty.push(text);
    }
    empty.forEach((text) => text.remove());
    const attributes = (item) => [...item.attributes].map(({ name, value }) => `${name}=${value}`).sort().join(" ");
    const told = (item) => [...item.childNodes].map((child) => (child.nodeType === 3 ? child.textContent : `<${child.localName} ${attributes(child)}>${told(child)}</>`)).join("");
    return told(copy);
  };
};

for (const prefix of ["", "ar/"]) {
  test(`/${prefix}: in place every state is what its page is`, async () => {
    // The start comes last, so that the script makes that too.
    const codes = [...[...everyState(dataOf(prefix)).keys()].filter(Boolean), ""];
    const at = await open(browser, `${host.base}/${prefix}${NAME}/`, "phone");
    await at.page.waitForLoadState("networkidle");
    await at.page.evaluate(plain);
    const different = await at.page.evaluate(async (codes) => {
      const start = location.pathname, wrong = [];
      for (const code of codes) {
        history.pushState(null, "", code ? `${start}${code}/` : start);
        dispatchEvent(new PopStateEvent("popstate"));
        const html = await (await fetch(location.pathname)).text();
        const page = new DOMParser().parseFromString(html, "text/html");
        const [here, there] = [document, page].map((from) => plain(from.querySelector(".finder")));
        const hrefs = (from) => [...from.querySelectorAll(".languages a, link[rel=canonical], .share a")].map((link) => link.getAttribute("href")).join();
        if (here !== there) {
          const at = [...here].findIndex((letter, at) => letter !== there[at]);
          wrong.push(`${code}: ${here.slice(at - 60, at + 60)} | ${there.slice(at - 60, at + 60)}`);
        }
        const around = (from) => [".crumbs", ".opening"].map((part) => plain(from.querySelector(part))).join();
        if (around(document) !== around(page)) wrong.push(`${code}: ${around(document)} | ${around(page)}`);
        if (document.title !== page.title) wrong.push(`${code}: ${document.title} | ${page.title}`);
        if (hrefs(document) !== hrefs(page)) wrong.push(`${code}: ${hrefs(document)} | ${hrefs(page)}`);
      }
      return wrong;
    }, codes);
    assert.deepEqual(different.slice(0, 3), []);
    assert.deepEqual(at.wrong, []);
    await at.close();
  });
}

test("an answer changes the page in place, says so, and goes back", async () => {
  const at = await open(browser, `${host.base}/${NAME}/`, "phone"), { page } = at;
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => { window.same = true; });
  at.asked.length = 0;
  const steps = ["For me, or someone I know", "I have been given notice", "My rights, pay and notice", "I am employed"];
  for (const step of steps) {
    await page.click(`.finder-answers a:text-is("${step}")`);
    assert.equal(await page.evaluate(() => document.activeElement.id), "_finder-now");
  }
  assert.match(page.url(), new RegExp(`/${NAME}/\\d{4}/$`));
  assert.match(await page.title(), /^What you can get – What can I get\? – PACE$/);
  assert.equal(await page.evaluate(() => window.same), true);
  assert.deepEqual(at.asked.filter((url) => !url.endsWith(".svg")), []);
  assert.equal(await page.evaluate(() => document.cookie + localStorage.length + sessionStorage.length), "00");
  await page.goBack();
  assert.equal(await page.textContent("#_finder-now"), "How do you work, or how did you?");
  await page.click('.finder-given a:has-text("Where do you stand?")');
  assert.equal(await page.textContent("#_finder-now"), "Where do you stand?");
  await page.reload();
  assert.equal(await page.textContent("#_finder-now"), "Where do you stand?");
  assert.deepEqual(at.wrong, []);
  await at.close();
});

test("Back from an answer shows the question, after a link within the page too", async () => {
  const at = await open(browser, `${host.base}/${NAME}/1/`, "phone"), { page } = at;
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => { location.hash = "_helpline"; });
  const question = await page.textContent("#_finder-now");
  await page.click(".finder-answers a >> nth=1");
  assert.notEqual(await page.textContent("#_finder-now"), question);
  await page.goBack();
  assert.match(page.url(), new RegExp(`/${NAME}/1/#_helpline$`));
  assert.equal(await page.textContent("#_finder-now"), question);
  // And a link within the page alone makes nothing anew.
  await page.evaluate(() => { document.querySelector(".finder").firstElementChild.mark = true; location.hash = "_main"; });
  assert.equal(await page.evaluate(() => document.querySelector(".finder").firstElementChild.mark), true);
  await at.close();
});

test("where a closed slip cannot be printed, the result and the open slip are", async () => {
  const at = await open(browser, `${host.base}/`, "phone"), { page } = at;
  await page.addInitScript(() => { CSS.supports = () => false; });
  const [result] = [...everyState(dataOf("")).values()].filter(({ asks }) => asks === null);
  await at.visit(`${host.base}/${NAME}/${result.code}/`);
  await page.waitForSelector(".finder-results button");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await page.locator(".slip").evaluate((slip) => slip.open), true);
  await at.close();
});

test("a right says who has it, and is the person's own only where the answer says so", () => {
  const ends = [...everyState(dataOf("")).values()].filter(({ asks }) => asks === null);
  const rights = ends.filter(({ items }) => items.some(({ who }) => who));
  assert.ok(rights.length > 0);
  for (const { code, items } of rights) {
    const html = pageOf("", code), part = html.split('id="_finder-legal-right"')[1].split("</section>")[0];
    assert.equal(part.match(/class="finder-who"/g).length, part.match(/class="finder-item"/g).length, code);
    assert.equal(items.filter(({ who }) => who).length, part.match(/class="finder-item"/g).length, code);
  }
});

test("without the file of the script every answer still leads on", async () => {
  const at = await open(browser, `${host.base}/`, "phone"), { page } = at;
  await page.route("**/finder.json", (route) => route.abort());
  await at.visit(`${host.base}/${NAME}/`);
  await page.click(".finder-answers a >> nth=0");
  await page.waitForURL(new RegExp(`/${NAME}/1/$`));
  assert.equal(await page.textContent("#_finder-now"), "Where do you stand?");
  await at.close();
});

/** Presses what has the focus next inside some part of the page, by keyboard. */
async function press(page, selector) {
  const target = page.locator(selector).first();
  for (let step = 0; step < 120; step++) {
    if (await target.evaluate((item) => item === document.activeElement)) {
      await page.keyboard.press("Enter");
      return;
    }
    await page.keyboard.press("Tab");
  }
  assert.fail(`no way by keyboard to ${selector}`);
}

for (const [prefix, mode] of [["pl/", "phone"], ["ar/", "phone"], ["pl/", "plain"], ["ar/", "plain"], ["", "zoom"]]) {
  test(`/${prefix}, ${mode}: from home to a printed answer in six presses of a key at most`, async () => {
    const at = await open(browser, `${host.base}/${prefix}`, mode), { page } = at;
    let pressed = 0;
    while (!(await page.locator(".finder-found").count())) {
      const before = page.url();
      // The button of home, the first answer to who it is for, then the second ones.
      await press(page, [".finder-door a", ".finder-answers a"][pressed] ?? ".finder-answers li:nth-child(2) a");
      pressed += 1;
      await page.waitForURL((url) => String(url) !== before);
      await page.waitForLoadState("load");
      assert.ok(pressed <= 5, `${pressed} presses, and printing is one more`);
    }
    // Printing is one more, with the button of the page or of the browser.
    if (mode !== "plain") {
      await page.evaluate(() => { window.print = () => { window.printed = true; }; });
      await press(page, ".finder-results button");
      assert.equal(await page.evaluate(() => window.printed), true);
    }
    assert.ok(pressed + 1 <= 6, `${pressed + 1}`);
    await page.emulateMedia({ media: "print" });
    const shown = (selector) => page.locator(selector).first().isVisible();
    assert.equal(await shown(".finder-results .finder-group"), false);
    assert.equal(await shown(".slip table"), true);
    const text = await page.locator(".slip").innerText();
    assert.match(text, /Who is this for\?/);
    assert.match(text, /Your legal right/);
    assert.match(text, new RegExp(`https://example.org/${NAME}/\\d{4}/`));
    if (prefix) {
      assert.equal(await page.locator(`.slip tbody tr`).evaluateAll((rows) => rows.every((row) => row.children.length === 2)), true);
    }
    assert.equal(await page.locator(".slip img").evaluate((image) => image.complete || image.loading === "lazy"), true);
    await at.close();
  });
}

for (const mode of ["phone", "desktop", "zoom", "forced", "plain"]) {
  test(`${mode}: questions and results hold what every page has to`, async () => {
    const result = [...everyState(dataOf("")).values()].find(({ asks, code }) => asks === null && code.startsWith("122"));
    for (const path of [`ur/${NAME}/12/`, `ar/${NAME}/${result.code}/`]) {
      const at = await open(browser, `${host.base}/${path}`, mode);
      if (mode !== "plain") await at.page.waitForLoadState("networkidle");
      const slip = at.page.locator(".slip summary");
      if (await slip.count()) await slip.click();
      assert.deepEqual(await judge(at, host.base), [], path);
      await at.close();
    }
  });
}

for (const [prefix, query] of [["", "redundancy pay"], ["", "what am I entitled to"], ["pl/", "co mi się należy"], ["ar/", "ماذا يحق لي"], ["zh-hans/", "我能得到什么"]]) {
  test(`/${prefix}search/ offers the finder first for “${query}”`, async () => {
    const at = await open(browser, `${host.base}/${prefix}search/#q=${encodeURIComponent(query)}`, "phone"), { page } = at;
    const first = page.locator(".search-output > *:first-child a");
    await first.waitFor();
    assert.equal(await first.getAttribute("href"), `/${prefix}${NAME}/`);
    assert.deepEqual(at.wrong, []);
    await at.close();
  });
}

test("with nothing answered a result is short: long groups stand closed, and open by keyboard without script", async () => {
  const at = await open(browser, `${host.base}/${NAME}/0000/`, "plain"), { page } = at;
  const items = page.locator(".finder-item a");
  const seen = () => items.evaluateAll((all) => all.filter((item) => item.checkVisibility()).length);
  const [all, before] = [await items.count(), await seen()];
  assert.ok(all > 60 && before > 0 && before <= 20, `${before} of ${all}`);
  const [title, count] = (await page.textContent("details:has(#_finder-talk) > summary")).match(/^\s*(.+) \((\d+)\)\s*$/).slice(1);
  assert.equal(title, "Who to talk to");
  await page.focus("details:has(#_finder-talk) > summary");
  await page.keyboard.press("Enter");
  assert.equal(await seen(), before + Number(count));
  await at.close();
});

test("a crisis goes before the finder, and other words do not call for it", async () => {
  const at = await open(browser, `${host.base}/search/#q=suicide+what+can+i+get`, "phone"), { page } = at;
  await page.waitForSelector(".search-output > *");
  assert.equal(await page.locator(".search-urgent .urgent").count(), 1);
  assert.equal(await page.locator(".search-output .offered").count(), 0);
  await page.fill("#_search", "write a cv ");
  await page.waitForSelector(".results li");
  await page.waitForFunction(() => !document.querySelector(".search-urgent .urgent"));
  assert.equal(await page.locator(".search-output .offered").count(), 0);
  await at.close();
});
