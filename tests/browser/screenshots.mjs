// Pictures of every page type, for somebody to look at.
//
// PACE_SITE is a folder that `pace build` filled; the arguments are page types
// or paths, all types where there are none.

import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "./host.mjs";
import { longest, pages } from "./sample.mjs";

const OUT = join(import.meta.dirname, "shots");
const VIEWS = {
  phone: { viewport: { width: 390, height: 844 } },
  small: { viewport: { width: 320, height: 568 }, javaScriptEnabled: false },
  desktop: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  forced: { viewport: { width: 390, height: 844 }, forcedColors: "active" },
};

const host = await serve(process.env.PACE_SITE ?? "public");
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const wanted = process.argv.slice(2);
const all = longest(await pages(host.folder)).filter(({ lang }) => ["en", "pl", "ar"].includes(lang));
const chosen = wanted.length
  ? wanted.flatMap((name) => (name.startsWith("/") ? [{ path: name, kind: name.replaceAll("/", "_"), lang: "" }] : all.filter(({ kind }) => kind === name)))
  : all;
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
for (const { path, kind, lang } of chosen) {
  for (const [name, options] of Object.entries(VIEWS)) {
    if (lang === "pl" && name !== "phone") continue;
    if (lang === "ar" && !["phone", "desktop"].includes(name)) continue;
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(host.base + path);
    await page.screenshot({ path: join(OUT, `${kind}-${lang}-${name}.png`), fullPage: true });
    if (lang !== "pl" && name === "desktop") {
      await page.pdf({ path: join(OUT, `${kind}-${lang}-print.pdf`), format: "A4", margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" } });
    }
    await context.close();
  }
}
await browser.close();
host.close();
console.log(`${chosen.length} pages in ${OUT}`);
