// The pictures of the mark that have to be PNG: what is shown where a page is
// shared, the icon on a home screen, and the mark at the head of documents. They are made of the SVG beside them.
//
// PACE_SITE is a folder that `pace build` filled. `node icons.mjs` writes them
// into the theme; theme.test.mjs holds that they still show the same.

import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "./host.mjs";

/** Name, width and height of each. */
export const ICONS = [["social", 1200, 630], ["icon-app", 180, 180], ["mark", 192, 192]];

/** The PNG of an SVG of the site, at its size. */
export async function drawn(page, host, [name, width, height]) {
  const files = await readdir(join(host.folder, "assets"));
  const svg = files.find((file) => file.startsWith(`${name}.`) && file.endsWith(".svg"));
  await page.setViewportSize({ width, height });
  await page.goto(`${host.base}/assets/${svg}`);
  return page.screenshot();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const host = await serve(process.env.PACE_SITE ?? "public");
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  const page = await browser.newPage();
  for (const icon of ICONS) {
    await writeFile(join(import.meta.dirname, "../../themes/pace/assets", `${icon[0]}.png`), await drawn(page, host, icon));
  }
  await browser.close();
  host.close();
}
