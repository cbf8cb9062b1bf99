// What a reader's device fetches and waits for: `pace` beside Pagefind, on the
// same pages in the same browser. README.md says how to run it.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../../tests/browser/host.mjs";
import { Index } from "../../themes/pace/scripts/search/index.js";
import { dice, median, question, word } from "./dice.mjs";
import { DAY, pagefind } from "./engines.mjs";

const [published, language = "en", count = "30", seed = "5"] = process.argv.slice(2);
const roll = dice(Number(seed));
const POLICY = "default-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'";
// A phone: a processor four times slower, 1.6 Mbit/s, 150 ms until anything comes.
const SLOWER = 4, NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const SAMPLE = 10, KEYS = 20;

const index = await Index.open(async (name) => readFileSync(join(published, "search-index", language, name)));

const queries = [];
while (queries.length < Number(count)) queries.push([await question(index, roll), await question(index, roll)]);
const long = [];
while (long.length < SAMPLE) {
  const one = await word(index, roll);
  if (Array.from(one).length >= 9) long.push(Array.from(one).slice(0, 9).join(""));
}

const scripts = readdirSync(join(published, "assets/js"));
const bundle = `/assets/js/${scripts.find((one) => one.startsWith("search."))}`;
const pace = {
  folder: published,
  open: "/404.html",
  // As search-box.js begins: the root is asked for beside the script.
  search: `async (query) => {
    const root = window.early ??= fetch("/search-index/${language.toLowerCase()}/root", { cache: "no-cache", credentials: "omit" });
    const { open } = await import(${JSON.stringify(bundle)});
    const index = await open(${JSON.stringify(language)}, root);
    const plan = await index.plan(query + " ");
    const hits = await index.settle(await index.rank(plan, "${DAY}"), plan);
    return (await Promise.all(hits.slice(0, 5).map((hit) => index.page(hit.page)))).length;
  }`,
  key: `async (query) => {
    const { open } = await import(${JSON.stringify(bundle)});
    const index = await open(${JSON.stringify(language)});
    const plan = await index.plan(query);
    return (await index.rank(plan, "${DAY}")).length;
  }`,
  page: language === "en" ? "/search/" : `/${language}/search/`,
  input: "main form.search input",
  shown: ".search-output > *",
};
const theirs = {
  folder: null,
  open: "/404.html",
  search: `async (query) => {
    const engine = await import("/pagefind/pagefind.js");
    const found = await engine.search(query);
    return (await Promise.all(found.results.slice(0, 5).map((result) => result.data()))).length;
  }`,
  page: "/pagefind-page.html",
  input: "input",
  shown: ".pagefind-ui__message",
};

const isOurs = ({ path }) => /search-index|js\/search\.|^\/pagefind\//.test(path);
const bytes = (asked) => asked.filter(isOurs).reduce((sum, file) => sum + file.bytes, 0);

/** Runs something in pages that were never open, and gives what it gives. */
async function fresh(browser, host, path, work) {
  const context = await browser.newContext(), page = await context.newPage();
  await page.goto(host.base + path);
  host.asked.length = 0;
  try {
    return await work(page);
  } finally {
    await context.close();
  }
}

async function onPhone(page, query, search) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  return waited(page, search, query);
}

/** What a search takes, by the clock of the page: what it costs to tell a browser
    what to do is no reader's wait. */
const waited = (page, search, query) => page.evaluate(`(async () => {
  const start = performance.now();
  await (${search})(${JSON.stringify(query)});
  return performance.now() - start;
})()`);

async function measure(browser, side) {
  const host = await serve(side.folder, POLICY);
  const firsts = [], seconds = [], requests = [], waits = [], typed = [];
  for (const [first, second] of queries) {
    await fresh(browser, host, side.open, async (page) => {
      await page.evaluate(`(${side.search})(${JSON.stringify(first)})`);
      firsts.push(bytes(host.asked));
      requests.push([host.asked.filter(isOurs).length, first]);
      host.asked.length = 0;
      await page.evaluate(`(${side.search})(${JSON.stringify(second)})`);
      seconds.push(bytes(host.asked));
    });
  }
  for (const [first] of queries.slice(0, SAMPLE)) {
    waits.push(await fresh(browser, host, side.open, (page) => onPhone(page, first, side.search)));
  }
  for (const letters of long) {
    await fresh(browser, host, side.page, async (page) => {
      await page.locator(side.input).first().pressSequentially(letters, { delay: 120 });
      await page.waitForSelector(side.shown, { timeout: 20_000 });
      await page.waitForTimeout(800);
      typed.push(bytes(host.asked));
    });
  }
  const keys = side.key ? await keystrokes(browser, host, side) : [];
  host.close();
  const round = (numbers) => Math.round(median(numbers));
  const [most, worst] = requests.reduce((one, other) => (other[0] > one[0] ? other : one));
  console.log(`most requests: ${most} for "${worst}"`);
  return { first: round(firsts), second: round(seconds), requests: most, typed: round(typed), wait: round(waits), keystroke: keys.length ? Number(median(keys).toFixed(1)) : "" };
}

/** What a letter costs on a slow processor once the files are there. */
const keystrokes = (browser, host, side) => fresh(browser, host, side.open, async (page) => {
  const session = await page.context().newCDPSession(page), times = [];
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  for (const [query] of queries.slice(0, KEYS)) {
    await page.evaluate(`(${side.key})(${JSON.stringify(query)})`);
    times.push(await waited(page, side.key, query));
  }
  return times;
});

const size = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile()).reduce((sum, entry) => sum + statSync(join(entry.parentPath ?? entry.path, entry.name)).size, 0);

const copy = mkdtempSync(join(tmpdir(), "pagefind-"));
try {
  cpSync(published, copy, { recursive: true });
  rmSync(join(copy, "search-index"), { recursive: true });
  execFileSync(pagefind(), ["--site", copy, "--root-selector", "main"], { stdio: "ignore" });
  writeFileSync(join(copy, "pagefind-page.html"), `<!doctype html><html lang="${language}"><link rel="stylesheet" href="/pagefind/pagefind-ui.css"><script src="/pagefind/pagefind-ui.js"></script><div id="search"></div><script>new PagefindUI({ element: "#search" })</script></html>`);
  theirs.folder = copy;
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const ours = await measure(browser, pace), others = await measure(browser, theirs);
  await browser.close();
  ours.files = size(join(published, "search-index"));
  others.files = size(join(copy, "pagefind"));
  const ratio = Object.fromEntries(Object.keys(ours).filter((key) => ours[key] && others[key]).map((key) => [key, Number((ours[key] / others[key]).toFixed(3))]));
  console.log(`${index.root.pages} pages; bytes, milliseconds`);
  console.table({ pace: ours, Pagefind: others, ratio });
} finally {
  rmSync(copy, { recursive: true });
}
