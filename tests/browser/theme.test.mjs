// The theme in a real browser: every page type in every language and mode, as a
// pairwise sample, or the whole matrix where PACE_MATRIX is `full`.
//
// PACE_SITE is a folder that `pace build` filled; CHROMIUM the browser.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serve } from "./host.mjs";
import { ICONS, drawn } from "./icons.mjs";
import { longest, pages, pairwise } from "./sample.mjs";
import { staged } from "./stage.mjs";
import { MODES, SPACING, cut, judge, open, overflow, smallTargets } from "./theme.mjs";

const FULL = process.env.PACE_MATRIX === "full";
let browser, host, all, chosen;

staged(async (stage) => {
  ({ browser, host } = stage);
  all = await pages(host.folder);
  chosen = longest(all);
});

const unique = (items) => [...new Set(items)];
/** The longest page of a type, in a language where there is one in it. */
const find = (kind, lang = "en") =>
  chosen.find((page) => page.kind === kind && page.lang === lang) ?? chosen.find((page) => page.kind === kind);

/** Runs work on all items, a few at a time. */
async function side(items, work, width = 3) {
  const queue = [...items];
  await Promise.all(Array.from({ length: width }, async () => {
    while (queue.length) await work(queue.shift());
  }));
}

/** Judges one page of each type of a folder in all languages and modes, or in a
    pairwise sample of them. */
async function matrix(served, chosen, langs, modes = Object.keys(MODES)) {
  const kinds = unique(chosen.map(({ kind }) => kind));
  const rows = FULL
    ? kinds.flatMap((kind) => langs.flatMap((lang) => modes.map((mode) => ({ kind, lang, mode }))))
    : pairwise({ kind: kinds, lang: langs, mode: modes });
  const failures = [];
  let looked = 0;
  await side(modes, async (mode) => {
    const wanted = rows.filter((row) => row.mode === mode);
    const entries = wanted.map(({ kind, lang }) => chosen.find((page) => page.kind === kind && page.lang === lang));
    const opened = await open(browser, `${served.base}/`, mode);
    for (const { path } of entries.filter(Boolean)) {
      await opened.visit(served.base + path);
      failures.push(...(await judge(opened, served.base)).map((text) => `${mode} ${path}: ${text}`));
      looked += 1;
    }
    await opened.close();
  });
  console.log(`${looked} pages looked at: ${kinds.length} types, ${langs.length} languages, ${modes.length} modes`);
  assert.deepEqual(failures.sort(), []);
}

test("every page type, language and mode: nothing that axe, a narrow screen, a finger or the console finds", async () => {
  // The other two have tests of their own: contrast in the dark, and what moves.
  const modes = FULL ? undefined : ["phone", "desktop", "zoom", "forced", "plain"];
  await matrix(host, chosen, FULL ? unique(chosen.map(({ lang }) => lang)) : ["en", "ar", "ur", "zh-Hans"], modes);
});

test("the same on pages with far too much on them", { skip: !process.env.PACE_PATTERNS && "no pattern library is built" }, async () => {
  const library = await serve(process.env.PACE_PATTERNS);
  const long = longest(await pages(library.folder));
  await matrix(library, long, FULL ? ["en", "pl", "ar"] : ["en", "ar"], FULL ? undefined : ["zoom", "forced"]);
  library.close();
});

test("rule 1: embedded text in another language says so, and its direction", async () => {
  const entry = all.find((page) => page.lang === "ar" && page.kind === "page");
  const { page, close } = await open(browser, host.base + entry.path, "phone");
  const odd = await page.evaluate(() => [...document.querySelectorAll("[lang]")].filter((item) => {
    const rtl = /^(ar|ur)/.test(item.lang);
    return item.textContent.trim() && getComputedStyle(item).direction !== (rtl ? "rtl" : "ltr");
  }).map((item) => item.outerHTML.slice(0, 100)));
  assert.deepEqual(odd, []);
  await close();
});

test("rule 2 and 14: without script the languages are plain links in their own names, and lead where they say", async () => {
  const { page, close } = await open(browser, `${host.base}/`, "plain");
  const links = page.locator(".languages a");
  assert.ok(await links.count() >= 7);
  assert.equal(await page.locator("select, .languages img").count(), 0);
  await page.click(".languages a[hreflang=pl]");
  assert.equal(await page.getAttribute("html", "lang"), "pl");
  await close();
});

test("rule 4: a phone in Polish is offered Polish in one Polish line, and stays where it is", async () => {
  const path = find("guide")?.path ?? "/guides/redundancy-pay/";
  const { page, close } = await open(browser, host.base + path, "phone", { locale: "pl-PL" });
  const line = page.locator(".own-language");
  await line.waitFor();
  assert.equal(page.url(), host.base + path);
  assert.equal(await line.getAttribute("lang"), "pl");
  assert.equal(await line.locator("a").count(), 1);
  await line.locator("a").click();
  assert.equal(await page.getAttribute("html", "lang"), "pl");
  assert.equal(await page.locator(".own-language").count(), 0, "nothing is offered where it is read already");
  await close();
});

test("rule 4: a phone in a language that the site has not, or in English, is offered nothing", async () => {
  for (const locale of ["en-US", "fr-FR", "ga-IE"]) {
    const { page, close } = await open(browser, `${host.base}/`, "phone", { locale });
    await page.waitForLoadState("networkidle");
    assert.equal(await page.locator(".own-language").count(), 0, locale);
    await close();
  }
});

test("rule 7 and 12: the keyboard alone reaches everything in the order of the page, and focus is always seen", async () => {
  for (const [path, mode] of [["/", "desktop"], [find("service").path, "phone"], [find("search", "ar").path, "desktop"]]) {
    const { page, close } = await open(browser, host.base + path, mode);
    const wanted = await page.evaluate(() => [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")]
      .filter((item) => item.checkVisibility({ visibilityProperty: true }) && !item.disabled)
      .map((item) => item.outerHTML.slice(0, 90)));
    const reached = [];
    for (let step = 0; step < wanted.length; step += 1) {
      await page.keyboard.press("Tab");
      const { html, seen } = await page.evaluate(() => {
        const item = document.activeElement;
        const style = getComputedStyle(item);
        const box = item.getBoundingClientRect();
        const inside = box.bottom > 0 && box.top < innerHeight;
        return { html: item.outerHTML.slice(0, 90), seen: inside && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 };
      });
      reached.push(html);
      assert.ok(seen, `${path}: focus is not seen on ${html}`);
    }
    assert.deepEqual(reached, wanted, path);
    assert.match(reached[0], /class="skip"/);
    await close();
  }
});

test("rule 7: the skip link leads past the top", async () => {
  const { page, close } = await open(browser, host.base + find("offer").path, "desktop");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)));
  await close();
});

test("rule 9: the text is at least 19 px with room between lines, and grows with what a reader sets", async () => {
  for (const [lang, least] of [["en", 1.3], ["ar", 1.6], ["ur", 1.6], ["zh-Hans", 1.5]]) {
    const { page, close } = await open(browser, host.base + find("guide", lang).path, "phone");
    const sizes = () => page.evaluate(() => {
      const { fontSize, lineHeight } = getComputedStyle(document.querySelector(".prose p"));
      return [fontSize, lineHeight].map(parseFloat);
    });
    const [size, line] = await sizes();
    assert.ok(size >= 19 && line >= 25 && line / size >= least - 0.01, `${lang} ${size}/${line}`);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("html { font-size: 200% }");
      document.adoptedStyleSheets.push(sheet);
    });
    assert.ok((await sizes())[0] >= size * 1.9, lang);
    await close();
  }
});

test("rule 10: spacing that a reader sets loses nothing", async () => {
  const kinds = unique(chosen.map(({ kind }) => kind));
  await side(kinds, async (kind) => {
    const { page, close } = await open(browser, host.base + find(kind).path, "phone");
    await page.addStyleTag({ content: SPACING }).catch(() => page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, SPACING));
    assert.deepEqual([...await overflow(page), ...await cut(page)], [], kind);
    await close();
  });
});

test("rule 11: the helpline, search and what matters most are 44 px high, everything else 24", async () => {
  for (const path of ["/", "/ar/", find("search").path, find("service").path]) {
    const { page, close } = await open(browser, host.base + path, "phone");
    const low = await page.evaluate(() => [...document.querySelectorAll(".helpline-number a, .call .phone, main .button, main button, input[type=search]")]
      .filter((item) => item.checkVisibility())
      .map((item) => [item.getBoundingClientRect().height, item.outerHTML.slice(0, 80)]).filter(([height]) => height < 43.5));
    assert.deepEqual([...low, ...await smallTargets(page)], [], path);
    await close();
  }
});

test("rule 12: nothing stands over what has focus", async () => {
  const { page, close } = await open(browser, `${host.base}/`, "phone");
  const stuck = await page.evaluate(() => [...document.querySelectorAll("body *")].filter((item) => ["fixed", "sticky"].includes(getComputedStyle(item).position) && item.checkVisibility()).map((item) => item.outerHTML.slice(0, 80)));
  assert.deepEqual(stuck, []);
  await close();
});

test("rule 13: in forced colours no text is lost, and every control has an edge or an underline", async () => {
  const { page, close } = await open(browser, host.base + find("service").path, "forced");
  const bare = await page.evaluate(() => [...document.querySelectorAll("button, .button, input[type=search]")]
    .filter((item) => item.checkVisibility() && getComputedStyle(item).borderTopStyle === "none").map((item) => item.outerHTML.slice(0, 80)));
  assert.deepEqual(bare, []);
  await close();
});

test("rule 14 and 20: at 320 × 568 without script, languages and helpline are in the first screen of home", async () => {
  for (const path of ["/", "/pl/", "/ar/", "/zh-hans/"]) {
    const { page, close } = await open(browser, host.base + path, "plain");
    for (const place of [".call .phone", ".languages li:last-child > *", ".urgent a"]) {
      const box = await page.locator(place).first().boundingBox();
      assert.ok(box && box.y >= 0 && box.y + box.height <= 568, `${path} ${place} ${JSON.stringify(box)}`);
    }
    await close();
  }
});

test("rule 17: single keys and Ctrl+K do nothing of the site's own", async () => {
  const { page, close } = await open(browser, `${host.base}/`, "desktop");
  for (const key of ["k", "/", "s", "ArrowDown", "Control+k"]) await page.keyboard.press(key);
  assert.equal(page.url(), `${host.base}/`);
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
  await close();
});

test("rule 20: the helpline stands in the same place in the order of every page", async () => {
  const places = new Set();
  const { page, visit, close } = await open(browser, `${host.base}/`, "plain");
  for (const { path } of chosen.filter(({ lang }) => lang === "en")) {
    await visit(host.base + path);
    places.add(await page.evaluate(() => [".call", ".helpline"].map((name) => {
      const item = document.querySelector(name);
      return `${item?.parentElement.tagName} ${item?.previousElementSibling?.tagName}`;
    }).join(", ")));
  }
  await close();
  assert.equal(places.size, 1, [...places].join(" | "));
});

test("rule 22: the way out of a sensitive page is a plain link that works without script", async () => {
  const { page, close } = await open(browser, `${host.base}/help-now/`, "plain");
  const link = page.locator(".hide-page a");
  assert.match(await link.getAttribute("href"), /^https:\/\//);
  assert.match(await link.getAttribute("rel"), /noreferrer/);
  const box = await link.boundingBox();
  assert.ok(box.y + box.height < 568, "it is in the first screen");
  await close();
});

test("rule 26: nothing but this site is asked for, nothing is stored, and the page forbids inline code itself", async () => {
  const { page, asked, wrong, close } = await open(browser, host.base + find("service").path, "phone");
  await page.waitForLoadState("networkidle");
  assert.deepEqual(asked.filter((url) => !url.startsWith(host.base)), []);
  assert.equal(await page.evaluate(() => document.cookie + localStorage.length + sessionStorage.length), "00");
  assert.deepEqual(wrong, []);
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.ran = true";
    document.body.append(script);
    return window.ran === true;
  });
  assert.equal(ran, false);
  await close();
});

test("rule 27: HTML and CSS of the median page are at most 14 KB, of any page 30 KB, script 4 KB before search", async () => {
  const sizes = [];
  let script = 0;
  const sample = all.filter((page, at) => FULL || at % 5 === 0);
  const { page, close } = await open(browser, `${host.base}/`, "phone");
  const seen = new Map();
  for (const { path } of sample) {
    host.asked.length = 0;
    const html = await (await fetch(host.base + path)).text();
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"(?: media="[^"]+")?>/g)].map((match) => match[1]);
    const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map((match) => match[1]);
    for (const url of [...sheets, ...scripts].filter((url) => !seen.has(url))) {
      await fetch(host.base + url);
      seen.set(url, host.asked.at(-1).bytes);
    }
    const sum = (urls) => urls.reduce((total, url) => total + seen.get(url), 0);
    sizes.push([host.asked[0].bytes + sum(sheets), path]);
    // The finder, calculators, areas, forms and talks have 10 KB of their own.
    const common = scripts.filter((url) => /(own-language|search-box)/.test(url));
    assert.ok(sum(scripts) - sum(common) <= 10_000, path);
    if (!path.includes("/search/")) script = Math.max(script, sum(common));
  }
  sizes.sort(([a], [b]) => a - b);
  const [median, most] = [sizes[sizes.length >> 1][0], sizes.at(-1)];
  console.log(`HTML and CSS: median ${median}, most ${most}; script ${script} bytes`);
  assert.ok(median <= 14_000 && most[0] <= 30_000 && script <= 4_000);
  await page.close();
  await close();
});

test("rule 28: on paper the way around is gone, addresses and numbers stand in words, and nothing is cut", async () => {
  const kinds = unique(chosen.map(({ kind }) => kind));
  await side(kinds, async (kind) => {
    const { page, close } = await open(browser, host.base + find(kind).path, "desktop", { viewport: { width: 680, height: 900 } });
    await page.emulateMedia({ media: "print" });
    const shown = await page.evaluate(() => [".skip", ".menu", ".languages", ".crumbs", ".search", ".share"].filter((name) => document.querySelector(name)?.checkVisibility()));
    assert.deepEqual(shown, [], kind);
    // Slides have no end of a page: theirs stand on the first of them.
    const places = kind === "slides"
      ? [".slide-title .slide-number-to-call", ".slide-title .way-address", ".slide-title .qr"]
      : [".helpline-number", ".footing p.print-only[dir=ltr]", ".footing img.print-only"];
    const [number, address, code] = await page.evaluate((names) => names.map((name) => {
      const item = document.querySelector(name);
      return item?.checkVisibility() && (item.textContent || item.src);
    }), places);
    assert.match(number, /\d{4}/, kind);
    assert.match(address, /^(https?:\/\/)?[a-z.]+\//, kind);
    assert.ok(code, kind);
    assert.deepEqual([...await overflow(page), ...await cut(page)], [], kind);
    const colours = await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector("main p, main li, main h1")).color]);
    assert.deepEqual(colours, ["rgb(255, 255, 255)", "rgb(0, 0, 0)"], kind);
    await close();
  });
});

test("home asks once who somebody is, and has one main thing to do", async () => {
  for (const path of ["/", "/pl/", "/ar/"]) {
    const { page, close } = await open(browser, host.base + path, "plain");
    assert.equal(await page.locator(".doors > :is(h2, h3)").count(), 3, path);
    assert.equal(await page.locator(".finder-answers").count(), 0, path);
    assert.equal(await page.locator("main .button").count(), 1, path);
    assert.match(await page.getAttribute("main .button", "href"), /what-can-i-get\/$/);
    await close();
  }
});

test("right to left: the page is mirrored, numbers and addresses are not", async () => {
  const { page, close } = await open(browser, `${host.base}/ar/`, "desktop");
  const [brand, title, number] = await page.evaluate(() => [".brand", "h1", ".call .phone"].map((name) => {
    const item = document.querySelector(name);
    const { left, right } = item.getBoundingClientRect();
    return { start: innerWidth - right, end: left, dir: getComputedStyle(item).direction };
  }));
  assert.ok(brand.start < brand.end, "the name stands at the right");
  assert.equal(title.dir, "rtl");
  assert.equal(number.dir, "ltr");
  await close();
});

test("a text message carries the page's own address, in the reader's language", async () => {
  const { page, close } = await open(browser, host.base + find("offer", "pl").path, "phone");
  const href = await page.getAttribute(".share a", "href");
  assert.ok(decodeURIComponent(href).startsWith("sms:?&body=https://example.org/pl/"), href);
  await close();
});

test("reduced motion: nothing moves", async () => {
  const { page, close } = await open(browser, `${host.base}/`, "still");
  await page.click(".menu-open");
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  await close();
});

/** How far apart two PNG files are: the most that any colour of any point differs. */
const difference = (page, one, other) => page.evaluate(async (pictures) => {
  const [a, b] = await Promise.all(pictures.map(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    canvas.drawImage(bitmap, 0, 0);
    return { size: `${bitmap.width} x ${bitmap.height}`, points: canvas.getImageData(0, 0, bitmap.width, bitmap.height).data };
  }));
  if (a.size !== b.size) return `${a.size}, not ${b.size}`;
  // The edges of circles are drawn a little differently by each version of a browser.
  return a.points.filter((value, at) => Math.abs(value - b.points[at]) > 24).length / a.points.length;
}, [one, other].map((bytes) => bytes.toString("base64")));

test("the pictures that have to be PNG show the mark in the colours of the tokens", async () => {
  const page = await browser.newPage();
  for (const icon of ICONS) {
    const kept = await readFile(join(import.meta.dirname, "../../themes/pace/assets", `${icon[0]}.png`));
    const now = await drawn(page, host, icon);
    await page.goto("about:blank");
    assert.ok((await difference(page, kept, now)) < 0.002, `${icon[0]}.png: run icons.mjs`);
    const other = await drawn(page, host, [icon[0] === "social" ? "mark" : "social", icon[1], icon[2]]);
    await page.goto("about:blank");
    assert.ok((await difference(page, kept, other)) > 0.002, "another picture is told apart");
  }
  await page.close();
});
