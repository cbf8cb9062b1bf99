// What is shown on a wall and what comes out of a printer: all of a slide can be
// reached by keyboard, links on a slide lead to their place, and paper cuts nothing.
//
// PACE_SITE is a folder that `pace build` filled; CHROMIUM the browser.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pages } from "./sample.mjs";
import { staged } from "./stage.mjs";
import { open } from "./theme.mjs";

let browser, host, all;

staged(async (stage) => {
  ({ browser, host } = stage);
  all = await pages(host.folder);
});

const SLIDES = "/presentations/workplace-presentation/slides/";
const place = (page) => page.evaluate(() => ({
  slide: document.querySelector(".slide.current").id,
  left: document.scrollingElement.scrollHeight - document.scrollingElement.clientHeight - scrollY,
  top: scrollY,
}));

test("a slide that is higher than the screen is read to its end before the next one comes", async () => {
  const { page, wrong, close } = await open(browser, host.base + SLIDES, "zoom");
  await page.setViewportSize({ width: 320, height: 256 });
  for (const [key, back] of [["PageDown", "PageUp"], ["Space", "Shift+Space"]]) {
    await page.goto(`${host.base}${SLIDES}#_slide-2`);
    await page.reload();
    const began = await place(page);
    assert.ok(began.left > 8, "the slide is higher than the screen");
    for (let left = 60; left > 0 && (await place(page)).left > 8; left -= 1) {
      await page.keyboard.press(key);
      await page.waitForTimeout(200);
      assert.equal((await place(page)).slide, "_slide-2", `${key} shows the rest first`);
    }
    assert.ok((await place(page)).left <= 8, `${key} reaches the end`);
    await page.keyboard.press(key);
    assert.equal((await place(page)).slide, "_slide-3", `${key} goes on from the end`);
    assert.equal((await place(page)).top, 0, "the next one begins at its top");
    await page.keyboard.press(back);
    assert.equal((await place(page)).slide, "_slide-2", `${back} goes back from the top`);
  }
  assert.deepEqual(wrong, []);
  await close();
});

test("what stands on a slide can be linked to: the slide comes", async () => {
  const { page, wrong, close } = await open(browser, host.base + SLIDES, "desktop");
  const [third, second] = await page.evaluate(() => {
    const heading = (slide) => document.querySelector(`#${slide} :is(h2, h3)[id]`).id;
    return [heading("_slide-3"), heading("_slide-2")];
  });
  await page.evaluate((id) => { location.hash = id; }, third);
  await page.waitForFunction(() => document.querySelector(".slide.current").id === "_slide-3");
  await page.goto(`${host.base}${SLIDES}?again#${second}`);
  assert.equal((await place(page)).slide, "_slide-2", "when the page is loaded, too");
  // A footnote stands on the last slide; what leads to it stands elsewhere.
  await page.evaluate(() => document.querySelector(".slide:last-of-type .slide-text").insertAdjacentHTML("beforeend", '<p id="fn-x">A note</p>'));
  await page.evaluate(() => { location.hash = "fn-x"; });
  await page.waitForFunction(() => document.querySelector(".slide.current") === document.querySelector(".slide:last-of-type"));
  assert.ok(await page.locator("#fn-x").isVisible());
  assert.deepEqual(wrong, []);
  await close();
});

test("on paper no leaflet, poster or slide loses a line, in any language", async () => {
  const printed = all.map(({ path }) => path).filter((path) => /\/packs\/(leaflet|leaflet-to-fold|poster-in-every-language)\/$|\/slides\/$/.test(path));
  assert.ok(printed.length >= 8 * 4, `${printed.length}`);
  const cut = [];
  for (const path of printed) {
    const { page, close } = await open(browser, host.base + path, "desktop");
    await page.setViewportSize({ width: 1123, height: 794 });
    await page.emulateMedia({ media: "print" });
    cut.push(...await page.evaluate((path) => [...document.querySelectorAll("main, main *")]
      .filter((box) => box.checkVisibility() && ["hidden", "clip"].includes(getComputedStyle(box).overflowY))
      .filter((box) => box.clientHeight && (box.scrollHeight > box.clientHeight + 2 || box.scrollWidth > box.clientWidth + 2))
      .map((box) => `${path} ${box.localName}.${box.className}: ${box.scrollWidth}×${box.scrollHeight} in ${box.clientWidth}×${box.clientHeight}`), path));
    await close();
  }
  assert.deepEqual(cut, []);
});
