// The numbered rules of the theme that can be read off the HTML, on every page of
// a built site; and that each rule has a test which is named by its number.
//
// PACE_SITE is a folder that `pace build` filled, PACE the command; CHROMIUM the
// browser. Which rules need a page to be drawn is theme.test.mjs's.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { JUDGES } from "./rules.mjs";
import { pages } from "./sample.mjs";
import { staged } from "./stage.mjs";
import { open } from "./theme.mjs";
import { KNOWN, PAGE, WRONG } from "./wrong.mjs";

const RULES = 30, AT_ONCE = 200;
const ROOT = join(import.meta.dirname, "../..");
let browser, host, all, found;

staged(async (stage) => {
  ({ browser, host } = stage);
  await readAll();
});

/** Reads every page once, and has each judged by all rules. */
async function readAll() {
  const folder = host.folder;
  all = await pages(folder);
  const read = async ({ path, ...more }) => ({ ...more, path, html: await readFile(join(folder, path.endsWith("/") ? `${path}index.html` : path), "utf8") });
  const known = {}, sources = [];
  for (const entry of await Promise.all(all.map(read))) {
    const canonical = entry.html.match(/<link rel="canonical" href="https?:\/\/[^/]+([^"]*)"/)?.[1];
    known[entry.path] = { lang: entry.lang, canonical };
    const source = entry.html.match(/<link rel="alternate" hreflang="en" href="https?:\/\/[^/]+\/([^"]*)\/"/)?.[1];
    if (source && canonical === entry.path) sources.push([entry, source]);
  }
  const sitemap = await readFile(join(folder, "sitemap.xml"), "utf8");
  const listed = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path);
  const { says, locked } = await languages(new Set(all.map(({ lang }) => lang)));
  const accepted = sources.filter(([{ lang }, source]) => locked[lang].has(source)).map(([{ path }]) => path);
  assert.ok(accepted.length, "translations are found by their sources");
  const { page, close } = await judging({ known, listed, accepted, says });
  found = Object.fromEntries(Object.keys(JUDGES).map((name) => [name, []]));
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = await Promise.all(all.slice(at, at + AT_ONCE).map(read));
    const wrong = await page.evaluate((some) => some.flatMap(({ html, ...entry }) => {
      const made = new DOMParser().parseFromString(html, "text/html");
      return Object.entries(window.judges).flatMap(([name, judge]) => judge(made, entry).map((told) => [name, `${entry.path}: ${told}`]));
    }), some);
    for (const [name, told] of wrong) found[name].push(told);
  }
  await close();
  console.log(`${all.length} pages read, ${accepted.length} of them accepted translations`);
}

/** A page with the judges, and what they have to know. */
async function judging(known) {
  const { page, close } = await open(browser, `${host.base}/`, "phone", { bypassCSP: true });
  await page.evaluate(({ listed, accepted, ...more }) => Object.assign(window, more, { listed: new Set(listed), accepted: new Set(accepted) }), known);
  await page.evaluate(`window.judges = {${Object.entries(JUDGES).map(([name, judge]) => `${JSON.stringify(name)}: ${judge}`)}}`);
  return { page, close };
}

/** How each language words the state of a page, as patterns, and which pages it has
    accepted translations of. */
async function languages(tags) {
  const says = {}, locked = {};
  const optional = (...path) => readFile(join(ROOT, ...path), "utf8").catch(() => "");
  const literal = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  for (const tag of tags) {
    const words = await optional("locales", tag, "notices.ftl");
    const messages = words.matchAll(/^(page-(?:last-checked|not-checked|translated-from)) = (.+)$/gm);
    says[tag] = Object.fromEntries([...messages].map(([, id, text]) => [id, text.split("{ $date }").map(literal).join(".+")]));
    const lock = await optional("content", tag, "translations.lock");
    locked[tag] = new Set([...lock.matchAll(/^"(.+)":$/gm)].map(([, path]) => path));
  }
  return { says, locked };
}

for (const name of Object.keys(JUDGES)) {
  test(name, () => assert.deepEqual(found[name].slice(0, 20), []));
}

test("each complaint of a judge is made, and alone, of a page that is wrong in that way", async () => {
  const { page, close } = await judging(KNOWN);
  const names = Object.keys(JUDGES), judged = new Set();
  for (const [start, html, wanted, entry] of WRONG) {
    const [name, ...others] = names.filter((name) => name.startsWith(start));
    assert.ok(name && !others.length, `${start} is one judge`);
    const told = await page.evaluate(([name, html, entry]) => window.judges[name](new DOMParser().parseFromString(html, "text/html"), entry), [name, html, { ...PAGE, ...entry }]);
    assert.deepEqual(told, wanted, `${start}: ${html}`);
    if (wanted.length) judged.add(name);
  }
  assert.deepEqual(names.filter((name) => !judged.has(name)), []);
  await close();
});

test("rule 25: no page for individuals has long sentences or needs a reading age above 11, but with a reason", async () => {
  const told = (site) => {
    let out;
    try {
      out = execFileSync(process.env.PACE ?? "pace", ["--site", site, "check", "--format", "json", "--date", "2026-11-22"], { encoding: "utf8", maxBuffer: 1 << 28 });
    } catch ({ stdout }) {
      out = stdout;
    }
    return JSON.parse(out).filter(({ code }) => ["reading-age", "long-sentences"].includes(code));
  };
  assert.deepEqual(told(ROOT), []);
  const folder = await mkdtemp(join(tmpdir(), "pace-rules-"));
  await mkdir(join(folder, "content/en"), { recursive: true });
  await writeFile(join(folder, "site.yaml"), "title: Test\nlanguages: [en]\n");
  const hard = "Notwithstanding aforementioned provisions, eligibility necessitates comprehensive documentation establishing uninterrupted employment immediately preceding termination. ";
  await writeFile(join(folder, "content/en/_index.md"), `---\ntitle: Test\naudience: [individual]\n---\n\n${hard.repeat(8)}\n`);
  assert.ok(told(folder).length, "the rule is kept because it is asked");
  await rm(folder, { recursive: true });
});

test("rule 29: counts, dates and names of languages stand in the forms of each language", async () => {
  const counts = async (path) => {
    const html = await readFile(join(host.folder, path, "index.html"), "utf8");
    return new Set([...html.matchAll(/<p data-count="(\d+)">([^<]*)</g)].map(([, count, text]) => text.replaceAll(count, "")));
  };
  // One, few and many in Polish; none, one, two, few and many in Arabic.
  assert.ok((await counts("pl/search")).size >= 3);
  assert.ok((await counts("ar/search")).size >= 4);
  const months = /\b(January|February|March|April|June|July|August|September|October|November|December)\b/;
  for (const { path } of all.filter(({ lang, kind }) => lang === "pl" && kind === "guide")) {
    const html = await readFile(join(host.folder, path, "index.html"), "utf8");
    assert.doesNotMatch(html.match(/<footer class="page-state">[\s\S]*?<\/footer>/)[0], months, path);
  }
});

test("every rule has a test that is named by its number", async () => {
  const names = [];
  for (const file of (await readdir(import.meta.dirname)).filter((name) => /(\.test|^rules)\.mjs$/.test(name))) {
    const text = await readFile(join(import.meta.dirname, file), "utf8");
    names.push(...[...text.matchAll(/["`]rules? ([\d, and]+): /g)].flatMap(([, numbers]) => numbers.match(/\d+/g).map(Number)));
  }
  const without = Array.from({ length: RULES }, (_, at) => at + 1).filter((number) => !names.includes(number));
  assert.deepEqual(without, []);
});
