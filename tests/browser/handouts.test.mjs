// Slides under the keyboard, packs on a narrow screen, and what comes out of a
// printer: every QR code of the printed pages is read again, as a phone would.
//
// PACE_SITE is a folder that `pace build` filled; CHROMIUM the browser.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { pages } from "./sample.mjs";
import { staged } from "./stage.mjs";
import { open, overflow, violations } from "./theme.mjs";

let browser, host, all, folder;

staged(async (stage) => {
  ({ browser, host } = stage);
  all = await pages(host.folder);
});
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "pace-print-"));
});
after(() => rm(folder, { recursive: true, force: true }));

const TALK = "/presentations/workplace-presentation/";
const current = (page) => page.evaluate(() => {
  const shown = [...document.querySelectorAll(".slide")].filter((slide) => slide.checkVisibility());
  return shown.map((slide) => slide.id);
});

/** The pages of a printed page as PNG files. `dpi` is fine enough for a code of 19 mm. */
async function print(path, dpi = 200) {
  const { page, close } = await open(browser, host.base + path, "desktop");
  const name = path.replaceAll("/", "_");
  await page.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true });
  await close();
  execFileSync("pdftoppm", ["-r", String(dpi), "-png", join(folder, `${name}.pdf`), join(folder, name)]);
  const made = (await readdir(folder)).filter((file) => file.startsWith(`${name}-`)).sort();
  return Promise.all(made.map(async (file) => PNG.sync.read(await readFile(join(folder, file)))));
}

/** Every code of a picture: each that is found is painted over, until none is. */
function codes({ data, width, height }) {
  const pixels = new Uint8ClampedArray(data);
  const found = [];
  for (let left = 40; left > 0; left -= 1) {
    const code = jsQR(pixels, width, height, { inversionAttempts: "dontInvert" });
    if (!code) break;
    if (code.data) found.push(code.data);
    const corners = Object.entries(code.location).filter(([key]) => key.endsWith("Corner")).map(([, point]) => point);
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    for (let y = Math.max(0, Math.floor(Math.min(...ys))); y < Math.min(height, Math.max(...ys)); y += 1) {
      pixels.fill(255, (y * width + Math.max(0, Math.floor(Math.min(...xs)))) * 4, (y * width + Math.min(width, Math.ceil(Math.max(...xs)))) * 4);
    }
  }
  return found;
}

/** The codes of a page are read piece by piece, so that none hides another. */
function inPieces(picture, columns, rows) {
  const found = new Set(codes(picture));
  const [width, height] = [Math.ceil(picture.width / columns), Math.ceil(picture.height / rows)];
  // A third of a piece at a time: a code may lie across the edge of two.
  for (let y = 0; y < picture.height; y += height / 3) {
    for (let x = 0; x < picture.width; x += width / 3) {
      const [w, h] = [Math.min(width, picture.width - Math.floor(x)), Math.min(height, picture.height - Math.floor(y))];
      if (w < 40 || h < 40) continue;
      const piece = new PNG({ width: w, height: h });
      PNG.bitblt(picture, piece, Math.floor(x), Math.floor(y), w, h, 0, 0);
      codes(piece).forEach((code) => found.add(code));
    }
  }
  return found;
}

test("slides go forwards and back by arrows, space, Home and End, and Escape leads back", async () => {
  const { page, wrong, close } = await open(browser, `${host.base}${TALK}slides/`, "desktop");
  const total = await page.locator(".slide").count();
  assert.deepEqual(await current(page), ["_slide-1"]);
  for (const [key, slide] of [["ArrowRight", 2], ["ArrowDown", 3], [" ", 4], ["PageDown", 5], ["ArrowLeft", 4], ["ArrowUp", 3], ["PageUp", 2], ["Shift+ ", 1], ["ArrowLeft", 1], ["End", total], ["ArrowRight", total], ["Home", 1]]) {
    await page.keyboard.press(key === " " ? "Space" : key.replace("+ ", "+Space"));
    assert.deepEqual(await current(page), [`_slide-${slide}`], key);
  }
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.evaluate(() => document.activeElement.localName), "h2", "a screen reader says the slide");
  assert.match(page.url(), /#_slide-2$/);
  await page.reload();
  assert.deepEqual(await current(page), ["_slide-2"], "a reload shows the same slide");
  await page.keyboard.press("Escape");
  await page.waitForURL(host.base + TALK);
  assert.deepEqual(wrong, []);
  await close();
});

test("from right to left the arrows point where the text goes", async () => {
  const { page, close } = await open(browser, `${host.base}/ar${TALK}slides/`, "desktop");
  await page.keyboard.press("ArrowLeft");
  assert.deepEqual(await current(page), ["_slide-2"]);
  await page.keyboard.press("ArrowRight");
  assert.deepEqual(await current(page), ["_slide-1"]);
  await close();
});

test("keys of the browser and of what has the focus are left alone", async () => {
  const { page, close } = await open(browser, `${host.base}${TALK}slides/`, "desktop");
  await page.keyboard.press("Control+ArrowRight");
  assert.deepEqual(await current(page), ["_slide-1"]);
  await page.focus(".slide.current summary");
  await page.keyboard.press("Space");
  assert.deepEqual(await current(page), ["_slide-1"], "space opens the notes");
  assert.equal(await page.evaluate(() => document.querySelector(".slide.current .slide-notes").open), true);
  await page.keyboard.press("q");
  assert.deepEqual(await current(page), ["_slide-1"]);
  await close();
});

test("without script all slides stand under each other, and their links lead on", async () => {
  const { page, close } = await open(browser, `${host.base}${TALK}slides/`, "plain");
  const shown = await current(page).catch(() => null);
  if (shown) assert.equal(shown.length, await page.locator(".slide").count());
  await page.click("#_slide-1 a[rel=next]");
  assert.match(page.url(), /#_slide-2$/);
  assert.deepEqual(await overflow(page).catch(() => []), []);
  await close();
});

test("the script of slides weighs at most 10 KB", async () => {
  const { gzipSync } = await import("node:zlib");
  const script = await readFile(new URL("../../themes/pace/assets/js/slides.js", import.meta.url));
  assert.ok(gzipSync(script).length <= 10_000);
});

test("slides, in the dark and in the reader's colours too: nothing that axe finds", async () => {
  for (const mode of ["desktop", "dark", "forced", "zoom"]) {
    const { page, close } = await open(browser, `${host.base}${TALK}slides/`, mode);
    await page.keyboard.press("ArrowRight");
    assert.deepEqual(await violations(page), [], mode);
    assert.deepEqual(await overflow(page), [], mode);
    await close();
  }
});

test("slides are printed one a page", async () => {
  const { page, close } = await open(browser, `${host.base}${TALK}slides/`, "desktop");
  const total = await page.locator(".slide").count();
  await close();
  const printed = await print(`${TALK}slides/`, 30);
  assert.equal(printed.length, total);
  assert.ok(printed.every(({ width, height }) => width > height), "on its side");
});

test("at 320 px a pack in two languages stacks, and each line says its language", async () => {
  for (const lang of ["pl", "ar", "ur", "zh-hans"]) {
    const { page, close } = await open(browser, `${host.base}/${lang}/packs/bilingual-pack/`, "zoom");
    assert.deepEqual(await overflow(page), [], lang);
    const { stacked, tongues } = await page.evaluate(() => {
      const pairs = [...document.querySelectorAll(".pair")];
      const boxes = pairs.map((pair) => [...pair.children].map((side) => side.getBoundingClientRect()));
      return {
        stacked: boxes.every(([first, second]) => second.top >= first.bottom - 1),
        tongues: [...new Set(pairs.flatMap((pair) => [...pair.children].map((side) => side.lang)))],
      };
    });
    assert.ok(stacked, lang);
    assert.equal(tongues.length, 2, lang);
    assert.equal(tongues[1], "en", lang);
    await close();
  }
});

test("on a wide screen the two languages stand beside each other", async () => {
  const { page, close } = await open(browser, `${host.base}/ar/packs/bilingual-pack/`, "desktop");
  const beside = await page.evaluate(() => [...document.querySelectorAll(".pair")].filter((pair) => {
    const [first, second] = [...pair.children].map((side) => side.getBoundingClientRect());
    return first.left >= second.right - 1 && Math.abs(first.top - second.top) < 2;
  }).length);
  assert.ok(beside > 10, `${beside}`);
  await close();
});

test("packs and the library: nothing that axe finds", async () => {
  for (const path of ["/packs/sme-help-pack/", "/ar/packs/bilingual-pack/", "/library/", "/packs/poster-in-every-language/", TALK]) {
    const { page, close } = await open(browser, host.base + path, "phone");
    assert.deepEqual(await violations(page), [], path);
    assert.deepEqual(await overflow(page), [], path);
    await close();
  }
});

test("without script the library shows each thing once, and with a word chosen only what carries it", async () => {
  const at = await open(browser, `${host.base}/library/`, "plain"), { page } = at;
  const shown = () => page.locator("main :is(.library-all, .shelf) a").evaluateAll((all) => all.filter((item) => item.checkVisibility()).map((item) => item.href));
  const every = await page.locator(".shelf a").evaluateAll((all) => all.map((item) => item.href));
  const once = await shown();
  assert.deepEqual([...once].sort(), [...new Set(every)].sort());
  assert.equal(new Set(once).size, once.length);
  await page.click('.library-filters a[href="#_audience-employer"]');
  const chosen = await shown();
  assert.ok(chosen.length && chosen.length < once.length);
  assert.equal(new Set(chosen).size, chosen.length);
  assert.ok(await page.locator("#_audience-employer .preview").first().isVisible());
  await page.click('.library-filters a[href="#_main"]');
  assert.deepEqual(await shown(), once);
  await at.close();
});

test("the printed poster leads to the home of every language, and nowhere else", async () => {
  const [poster, ...more] = await print("/packs/poster-in-every-language/");
  assert.equal(more.length, 0, "one sheet");
  const homes = [...new Set(all.filter(({ path }) => /^\/([a-z-]+\/)?$/.test(path)).filter(({ kind }) => ["home", "card"].includes(kind)).map(({ path }) => path))];
  const read = [...inPieces(poster, 7, 6)].map((address) => new URL(address).pathname).sort();
  assert.deepEqual(read, homes.sort());
  assert.ok(homes.length >= 8);
});

test("the printed leaflets and a pack lead to their pages", async () => {
  for (const [path, sheets, least] of [["/packs/leaflet/", 1, 2], ["/packs/leaflet-to-fold/", 2, 4]]) {
    const printed = await print(path, 300);
    assert.equal(printed.length, sheets, path);
    const read = new Set(printed.flatMap((picture) => [...inPieces(picture, 6, 6)]).map((address) => new URL(address).pathname));
    assert.equal(read.size, least, `${path}: ${[...read]}`);
    for (const address of read) assert.ok(all.some((page) => page.path === address), address);
  }
  const pack = await print("/packs/first-48-hours-handout/", 110);
  const read = new Set(pack.flatMap((picture) => [...inPieces(picture, 2, 3)]).map((address) => new URL(address).pathname));
  for (const part of ["/guides/first-48-hours/", "/wellbeing/get-help-now/", "/guides/papers-to-keep/"]) assert.ok(read.has(part), part);
});

test("a picture without a code has none", () => {
  const blank = new PNG({ width: 200, height: 200 });
  blank.data.fill(255);
  assert.deepEqual(codes(blank), []);
});
