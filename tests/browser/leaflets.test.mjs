// Leaflets and the poster on paper, in every language that has them: no more
// sheets than the English ones, and the number stands on each without a code.
//
// PACE_SITE is a folder that `pace build` filled; CHROMIUM the browser.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { staged } from "./stage.mjs";
import { open } from "./theme.mjs";

const LANGUAGES = ["", "gd/", "pl/", "uk/", "ro/", "ar/", "ur/", "zh-hans/"];
/** The sides of paper that each has. */
const SIDES = { leaflet: 1, "leaflet-to-fold": 2, "poster-in-every-language": 1 };
let host, browser, folder, number;

staged(async (stage) => {
  ({ browser, host } = stage);
  const page = await readFile(join(host.folder, "packs/leaflet/index.html"), "utf8");
  [, number] = /class="leaflet-number">.*?href="tel:([0-9]+)"/s.exec(page);
});
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "pace-leaflets-"));
});
after(() => rm(folder, { recursive: true, force: true }));

for (const [name, sides] of Object.entries(SIDES)) {
  test(`${name} has ${sides} ${sides === 1 ? "side" : "sides"} in every language, with the number in digits`, async () => {
    for (const language of LANGUAGES) {
      const { page, close } = await open(browser, `${host.base}/${language}packs/${name}/`, "desktop");
      const main = page.locator("main");
      assert.equal(await main.getAttribute("lang"), null, `${language}${name} is in its own language`);
      const file = join(folder, "print.pdf");
      await page.pdf({ path: file, preferCSSPageSize: true });
      await close();
      const text = execFileSync("pdftotext", [file, "-"], { encoding: "utf8" });
      assert.equal(text.split("\f").length - 1, sides, `${language}${name}`);
      assert.ok(text.replaceAll(" ", "").includes(number), `${language}${name}: ${text}`);
      assert.ok(text.includes("interpreter"), `${language}${name}: what to say without English`);
    }
  });
}
