// Bytes until five results are there: `pace` beside Pagefind. README.md says how
// to run it.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../../tests/browser/host.mjs";
import { Index } from "../../themes/pace/assets/js/search.js";

const [published, language = "en", count = "30"] = process.argv.slice(2);
const POLICY = "default-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'";

let seed = 5;
/** A number below another. */
function dice(end) {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor((seed / 2147483648) * end);
}

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

/** A word of four letters or more from the text of some page. */
async function word(index) {
  for (;;) {
    const page = await index.page(dice(index.root.pages));
    const text = page.sections.map((section) => section[2]).join(" ").toLowerCase();
    const words = (text.match(/\p{L}{4,}/gu) ?? []).filter((one) => !index.root.ignored.includes(one));
    if (words.length) return words[dice(words.length)];
  }
}

/** What two queries, one after the other, fetch on a page that was never open. */
async function measure(browser, folder, search) {
  const host = await serve(folder, POLICY);
  const firsts = [], seconds = [], requests = [];
  for (const pair of queries) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${host.base}/404.html`);
    const asked = [];
    for (const query of pair) {
      host.asked.length = 0;
      await page.evaluate(`(${search})(${JSON.stringify(query)})`);
      asked.push(host.asked.filter(({ path }) => !path.includes("icon")));
    }
    const [first, second] = asked.map((files) => files.reduce((sum, file) => sum + file.bytes, 0));
    firsts.push(first);
    seconds.push(second);
    requests.push(asked[0].length);
    await context.close();
  }
  host.close();
  return { first: median(firsts), second: median(seconds), requests: median(requests) };
}

const read = async (name) => readFileSync(join(published, "search-index", language, name));
const index = await Index.open(read);
const two = async () => `${await word(index)} ${await word(index)}`;
const queries = [];
while (queries.length < Number(count)) queries.push([await two(), await two()]);

const script = (name) => {
  const file = readdirSync(join(published, "assets/js")).find((one) => one.startsWith(`${name}.`));
  return JSON.stringify(`/assets/js/${file}`);
};
const ours = `async (query) => {
  await fetch(${script("search-page")});
  const { open } = await import(${script("search")});
  const index = await open(${JSON.stringify(language)});
  const hits = await index.rank(await index.plan(query + " "), "2026-11-22");
  await Promise.all(hits.slice(0, 5).map((hit) => index.page(hit.page)));
}`;
const theirs = `async (query) => {
  const pagefind = await import("/pagefind/pagefind.js");
  const found = await pagefind.search(query);
  await Promise.all(found.results.slice(0, 5).map((result) => result.data()));
}`;

const copy = mkdtempSync(join(tmpdir(), "pagefind-"));
try {
  cpSync(published, copy, { recursive: true });
  rmSync(join(copy, "search-index"), { recursive: true });
  execFileSync("node_modules/.bin/pagefind", ["--site", copy], { stdio: "ignore" });
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const pace = await measure(browser, published, ours);
  const pagefind = await measure(browser, copy, theirs);
  await browser.close();
  const ratio = (key) => Number((pace[key] / pagefind[key]).toFixed(3));
  console.log({ pages: index.root.pages, pace, pagefind, ratio: { first: ratio("first"), second: ratio("second") } });
} finally {
  rmSync(copy, { recursive: true });
}
