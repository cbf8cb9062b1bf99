// A built site and a browser for the tests of one file.
//
// PACE_SITE is a folder that `pace build` filled; CHROMIUM the browser.

import { after, before } from "node:test";
import { serve } from "./host.mjs";
import { launch } from "./theme.mjs";

/** Serves the site and starts the browser before the tests of a file, hands both to
    `take`, and ends both after them. */
export function staged(take) {
  let browser, host;
  before(async () => {
    [host, browser] = [await serve(process.env.PACE_SITE ?? "public"), await launch()];
    await take({ browser, host, visit: (path, options) => visit(browser, host, path, options) });
  });
  after(async () => {
    await browser?.close();
    host?.close();
  });
}

/** A page of the site in a window of its own, and everything that went wrong on it. */
async function visit(browser, host, path, options = {}) {
  const context = await browser.newContext({ acceptDownloads: true, timezoneId: "Europe/London", ...options });
  const page = await context.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  host.asked.length = 0;
  await page.goto(host.base + path);
  return { page, wrong, close: () => context.close() };
}
