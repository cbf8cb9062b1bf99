// What has to hold on any page of the theme, whatever its type, language and mode.
//
// Owns the judging of one open page. Which pages are opened is the tests'.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The ways in which a page is looked at. `zoom` is 400 % of a window 1280 wide. */
export const MODES = {
  phone: { viewport: { width: 390, height: 844 } },
  desktop: { viewport: { width: 1280, height: 900 } },
  zoom: { viewport: { width: 320, height: 256 } },
  dark: { viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  forced: { viewport: { width: 1280, height: 900 }, forcedColors: "active" },
  still: { viewport: { width: 390, height: 844 }, reducedMotion: "reduce" },
  plain: { viewport: { width: 320, height: 568 }, javaScriptEnabled: false },
};

export const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

/** Opens a page in a mode, with everything that went wrong on it. */
export async function open(browser, address, mode, more = {}) {
  // The browser itself blocks what the page's own policy forbids; nothing is let through.
  const context = await browser.newContext({ ...MODES[mode], locale: "en-GB", timezoneId: "Europe/London", ...more });
  const page = await context.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("console", (message) => message.type() === "error" && !/\/404\.html/.test(page.url()) && wrong.push(message.text()));
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  // Another page in the same window: what was wrong on the one before is forgotten.
  const visit = async (next) => {
    wrong.length = 0;
    asked.length = 0;
    await page.goto(next, { waitUntil: "load" });
  };
  await visit(address);
  return { page, mode, wrong, asked, visit, close: () => context.close() };
}

/** The violations that axe finds, one line each. */
export async function violations(page) {
  await page.evaluate(AXE);
  // Best practices are among them; none is waived.
  const { violations } = await page.evaluate(() => window.axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    resultTypes: ["violations"],
  }));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary.split("\n").slice(0, 2).join(" ")}`));
}

/** How far the page can be moved sideways, and what reaches out of it. */
export const overflow = (page) => page.evaluate(() => {
  const root = document.scrollingElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const out = [...document.querySelectorAll("body *")].filter((item) => {
    const { left, right } = item.getBoundingClientRect();
    return (right > root.clientWidth + 1 || left < -1) && !item.closest(".table") && getComputedStyle(item).position !== "absolute";
  });
  return [`${root.scrollWidth} > ${root.clientWidth}`, ...out.slice(-3).map((item) => item.outerHTML.slice(0, 120))];
});

/** What can be pressed and is too small: 24 × 24, and 44 high for what matters most.
    Links inside a sentence are as high as their line (WCAG 2.5.8, "inline"). */
export const smallTargets = (page) => page.evaluate(() => {
  const shown = (item) => item.checkVisibility({ visibilityProperty: true }) && item.getClientRects().length;
  const inSentence = (item) => getComputedStyle(item).display === "inline" && item.parentElement.textContent.trim() !== item.textContent.trim();
  const small = [];
  for (const item of document.querySelectorAll("a[href], button, input, select, textarea, summary")) {
    if (!shown(item) || item.closest(".skip") || item.disabled) continue;
    const { width, height } = item.getBoundingClientRect();
    const tall = item.matches("button, .button, input[type=search]");
    if (tall ? height < 43.5 : !inSentence(item) && (height < 23.5 || width < 23.5)) {
      small.push(`${Math.round(width)}×${Math.round(height)} ${item.outerHTML.slice(0, 100)}`);
    }
  }
  return small;
});

/** Text that is smaller than 16 px, set too tight, or longer than 75 letters in a line. */
export const type = (page) => page.evaluate(() => {
  const wrong = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const item = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent.trim() || !item.checkVisibility() || item.closest("noscript, script, template, title, desc")) continue;
    const style = getComputedStyle(item);
    if (parseFloat(style.fontSize) < 16) wrong.add(`${style.fontSize}: ${item.outerHTML.slice(0, 80)}`);
  }
  const leading = { ar: 1.6, ur: 1.8, zh: 1.5 };
  for (const item of document.querySelectorAll("main p:not(.contact-name), main li")) {
    if (!item.checkVisibility()) continue;
    const style = getComputedStyle(item);
    const least = leading[item.closest("[lang]").lang.split("-")[0]] ?? 1.3;
    const ratio = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
    if (ratio < least - 0.01) wrong.add(`line height ${ratio}: ${item.outerHTML.slice(0, 80)}`);
  }
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  for (const item of document.querySelectorAll(".prose > p, .summary")) {
    const zero = document.createElement("span");
    zero.textContent = "0".repeat(10);
    item.append(zero);
    const letters = item.clientWidth / (zero.getBoundingClientRect().width / 10);
    zero.remove();
    // The figure 0 is wider than most letters: 62 of it are about 75 letters.
    if (letters > 66) wrong.add(`${Math.round(letters)} figures in a line at ${rem}px: ${item.outerHTML.slice(0, 60)}`);
  }
  return [...wrong];
});

/** Everything that is judged on every page of the matrix. */
export async function judge({ page, mode, wrong, asked }, base) {
  const found = [...wrong.map((text) => `console: ${text}`)];
  found.push(...asked.filter((url) => !url.startsWith(base)).map((url) => `asks another host: ${url}`));
  // The tool waits for timers, which never come without script.
  const axe = MODES[mode].javaScriptEnabled === false ? async () => [] : violations;
  for (const [name, check] of Object.entries({ axe, overflow, targets: smallTargets, type })) {
    found.push(...(await check(page)).map((text) => `${name}: ${text}`));
  }
  return found;
}

/** Spacing that a reader may set (WCAG 1.4.12). */
export const SPACING = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

/** Text that is cut off. */
export const cut = (page) => page.evaluate(() => {
  const hidden = [...document.querySelectorAll("body *")].filter((item) => {
    const style = getComputedStyle(item);
    const hides = ["hidden", "clip"].includes(style.overflowX) || ["hidden", "clip"].includes(style.overflowY);
    return hides && item.checkVisibility() && (item.scrollHeight > item.clientHeight + 1 || item.scrollWidth > item.clientWidth + 1);
  });
  return hidden.map((item) => item.outerHTML.slice(0, 100));
});
