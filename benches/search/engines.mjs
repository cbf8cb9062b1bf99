// Other engines on the same pages, each set up as its own manual advises.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lunr from "lunr";
import MiniSearch from "minisearch";
import { chromium } from "playwright-core";
import { serve } from "../../tests/browser/host.mjs";
import { Index } from "../../themes/pace/scripts/search/index.js";

const FIELDS = ["title", "headings", "keywords", "summary", "body"];
const POLICY = "default-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'";
export const DAY = "2026-11-22";

/** Pagefind's program, without the package's own launcher. */
export const pagefind = () => {
  const [system, machine] = [process.platform, process.arch];
  return `node_modules/@pagefind/${system}-${machine}/bin/pagefind_extended`;
};

/** What a command of `cargo bench --bench search` prints. PACE_BENCH is that
    program, where it was built before. */
export function bench(...words) {
  const { PACE_BENCH: built } = process.env;
  const [program, all] = built ? [built, words] : ["cargo", ["bench", "--quiet", "--bench", "search", "--", ...words]];
  return JSON.parse(execFileSync(program, all, { encoding: "utf8", maxBuffer: 1 << 30 }));
}

/** Ours, as published. */
export async function pace(published, language, pages) {
  const index = await Index.open(async (name) => readFileSync(join(published, "search-index", language, name)));
  const paths = new Map(pages.map(({ href, path }) => [href, path]));
  return async (query) => {
    const plan = await index.plan(query);
    const hits = await index.settle(await index.rank(plan, DAY), plan);
    const shown = await Promise.all(hits.slice(0, 10).map(({ page }) => index.page(page)));
    return shown.map(({ href }) => paths.get(href));
  };
}

export function lunrs(pages) {
  const index = lunr(function () {
    this.ref("path");
    for (const field of FIELDS) this.field(field, { boost: field === "title" ? 10 : 1 });
    for (const page of pages) this.add(page);
  });
  return async (query) => {
    const words = query.replace(/[^\p{L}\p{N}\s]/gu, " ");
    return index.search(words).slice(0, 10).map(({ ref }) => ref);
  };
}

export function miniSearch(pages) {
  const index = new MiniSearch({ idField: "path", fields: FIELDS, searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true } });
  index.addAll(pages);
  return async (query) => index.search(query).slice(0, 10).map(({ id }) => id);
}

/** Pagefind in a real browser, on the main part of the published pages. */
export async function pagefindIn(published, pages) {
  const copy = mkdtempSync(join(tmpdir(), "pagefind-"));
  cpSync(published, copy, { recursive: true });
  rmSync(join(copy, "search-index"), { recursive: true });
  execFileSync(pagefind(), ["--site", copy, "--root-selector", "main"], { stdio: "ignore" });
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const host = await serve(copy, POLICY);
  const page = await browser.newPage();
  await page.goto(`${host.base}/404.html`);
  const paths = new Map(pages.map(({ href, path }) => [href, path]));
  const ask = async (query) => {
    const found = await page.evaluate(async (text) => {
      const engine = await import("/pagefind/pagefind.js");
      const { results } = await engine.search(text);
      const data = await Promise.all(results.slice(0, 20).map((result) => result.data()));
      return data.map(({ url }) => url);
    }, query);
    return found.map((url) => paths.get(url)).filter(Boolean).slice(0, 10);
  };
  const close = async () => {
    await browser.close();
    host.close();
    rmSync(copy, { recursive: true });
  };
  return { ask, close };
}
