// Documents to fill in, in a real browser: the form, the files, the print.
//
// PACE_SITE is a folder that `pace build` filled; CHROMIUM the browser.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { staged } from "./stage.mjs";
import { judge, open } from "./theme.mjs";

const LETTER = "/templates/letter-to-employer/";
const HOSTILE = "O'Neil & <b>Sons</b>\u0007";
let browser, host, visit;

staged((stage) => ({ browser, host, visit } = stage));

async function fillIn(page) {
  await page.getByLabel("Name of the person at the employer").fill("Sam");
  await page.getByLabel("Name of the employer").fill(HOSTILE);
  await page.getByLabel("Your name").fill("Kim");
  await page.getByLabel("Your phone number").fill("0800 917 8000");
  await page.locator("[name=date]").fill("2026-12-01");
}

/** Does something that saves a file; its name and bytes. */
async function saved(page, action) {
  const [download] = await Promise.all([page.waitForEvent("download"), action()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("the document is filled while somebody types, and nothing is kept or sent", async () => {
  const { page, wrong, close } = await visit(LETTER);
  await fillIn(page);
  const text = await page.locator(".prose").innerText();
  assert.match(text, /1 December 2026/);
  assert.match(text, /Dear Sam,/);
  assert.ok(text.includes("O'Neil & <b>Sons</b>"), text);
  assert.match(text, /because you sent an HR1/);
  await page.selectOption("[name=how-we-know]", "you called us");
  assert.match(await page.locator(".prose").innerText(), /because you called us/);
  assert.equal(await page.evaluate(() => document.cookie + localStorage.length + sessionStorage.length), "00");
  for (const { path, query } of host.asked) assert.doesNotMatch(path + query, /Sam|Neil|Kim/);
  await page.reload();
  assert.doesNotMatch(await page.locator(".prose").innerText(), /Neil/);
  assert.deepEqual(wrong, []);
  await close();
});

test("what is missing or not right is told in words, beside the field", async () => {
  const { page, close } = await visit(LETTER);
  await page.getByLabel("Your email address").fill("nobody");
  await page.getByRole("button", { name: "Print" }).click();
  const problems = page.locator(".problems");
  assert.ok(await problems.evaluate((one) => one === document.activeElement));
  assert.deepEqual(await problems.locator("li").allTextContents(), [
    "Name of the person at the employer", "Name of the employer", "Your name", "Your phone number", "Your email address",
  ]);
  const email = page.getByLabel("Your email address");
  assert.equal(await email.getAttribute("aria-invalid"), "true");
  const told = await page.locator(`#${(await email.getAttribute("aria-describedby")).trim()}`).innerText();
  assert.match(told, /^Write an email address/);
  await problems.getByText("Your email address").click();
  assert.ok(await email.evaluate((one) => one === document.activeElement));
  await email.fill("kim@example.org");
  assert.equal(await email.getAttribute("aria-invalid"), null);
  await close();
});

test("somebody who wants to goes on all the same", async () => {
  const { page, close } = await visit(LETTER);
  await page.evaluate(() => { window.print = () => { window.printed = true; }; });
  await page.getByRole("button", { name: "Print" }).click();
  assert.equal(await page.evaluate(() => window.printed), undefined);
  await page.getByRole("button", { name: "Go on all the same" }).click();
  assert.equal(await page.evaluate(() => window.printed), true);
  await close();
});

test("one button clears everything", async () => {
  const { page, close } = await visit(LETTER);
  await fillIn(page);
  await page.getByRole("button", { name: "Clear everything" }).click();
  await page.waitForFunction(() => document.querySelector(".fill [role=status]").textContent);
  const text = await page.locator(".prose").innerText();
  assert.match(text, /Dear \[Name of the person at the employer\]/);
  assert.match(text, /you sent an HR1/);
  await close();
});

test("the filled document is saved as text and as a Word file that holds what was typed", async () => {
  const { page, wrong, close } = await visit(LETTER);
  await fillIn(page);
  const text = await saved(page, () => page.getByRole("button", { name: "Download as plain text" }).click());
  assert.equal(text.name, "letter-to-employer.txt");
  assert.match(text.bytes.toString(), /Dear Sam,/);
  const word = await saved(page, () => page.getByRole("button", { name: "Download as a Word file" }).click());
  assert.equal(word.name, "letter-to-employer.docx");
  // The page reads it back as it reads the file of the site.
  const xml = await page.evaluate(async (bytes) => {
    const { read } = await import(document.getElementById("_fill").dataset.script);
    const entry = read(new Uint8Array(bytes)).find(({ name }) => name === "word/document.xml");
    const stream = new Blob([entry.packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    const text = await new Response(stream).text();
    if (new DOMParser().parseFromString(text, "text/xml").querySelector("parsererror")) return "broken";
    return text;
  }, [...word.bytes]);
  assert.match(xml, />Sam</);
  assert.ok(xml.includes("O'Neil &amp; &lt;b&gt;Sons&lt;/b&gt;"), "escaped");
  assert.match(xml, /fullDate="2026-12-01T00:00:00Z"/);
  assert.match(xml, />1 December 2026</);
  assert.match(xml, /\[Your email address\]/, "a blank that was left stays one");
  assert.deepEqual(wrong, []);
  await close();
});

/** The text of a Word file, read by the page that made it. */
function wordText(page, bytes) {
  return page.evaluate(async (bytes) => {
    const { read } = await import(document.getElementById("_fill").dataset.script);
    const entry = read(new Uint8Array(bytes)).find(({ name }) => name === "word/document.xml");
    return new Response(new Blob([entry.packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
  }, [...bytes]);
}

test("what was taken out is in no file, and a copy as text says what the files say at the foot", async () => {
  const { page, wrong, close } = await visit(LETTER);
  await fillIn(page);
  await page.selectOption("[name=how-we-know]", "");
  const text = (await saved(page, () => page.getByRole("button", { name: "Download as plain text" }).click())).bytes.toString();
  assert.match(text, /because \[How we know\]/);
  assert.match(text, /not an official/i);
  assert.match(text, /Newest version: .*letter-to-employer/);
  const word = await saved(page, () => page.getByRole("button", { name: "Download as a Word file" }).click());
  const xml = await wordText(page, word.bytes);
  assert.doesNotMatch(xml.replace(/<w:dropDownList>.*?<\/w:dropDownList>/g, ""), /you sent an HR1/);
  const control = xml.split("<w:sdt>").find((one) => one.includes('w:val="how-we-know"'));
  assert.match(control, /<w:id [^>]*><w:showingPlcHdr/);
  assert.match(control, /<w:rStyle w:val="PlaceholderText"\/>.*\[How we know\]/);
  assert.deepEqual(wrong, []);
  await close();
});

test("a Gaelic document has Gaelic dates on any phone, and says in text that a machine translated it", async () => {
  const { page, close } = await visit("/gd/templates/call-back-sheet/", { locale: "pl-PL" });
  await page.locator("[data-kind=date]").first().fill("2026-12-01");
  assert.match(await page.locator(".prose").innerText(), /Dùbhlachd/);
  assert.doesNotMatch(await page.locator(".prose").innerText(), /grudnia/);
  await page.locator("[data-do=text]").click();
  const text = (await saved(page, () => page.locator("[data-do=anyway]").click())).bytes.toString();
  assert.match(text, /Dùbhlachd/);
  assert.match(text, /inneal/, "a machine translated it");
  await close();
});

test("a Word file that cannot be fetched is told in words", async () => {
  const { page, close } = await visit(LETTER);
  await fillIn(page);
  await page.evaluate(() => { document.getElementById("_fill").dataset.word = "/nowhere.docx"; });
  await page.getByRole("button", { name: "Download as a Word file" }).click();
  await page.waitForFunction(() => document.querySelector(".fill [role=status]").textContent.includes("could not be made"));
  await close();
});

test("on paper there is the document, and the number to call", async () => {
  const { page, close } = await visit(LETTER);
  await fillIn(page);
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".prose").isVisible());
  assert.ok(await page.locator(".helpline").isVisible());
  for (const hidden of ["#_fill", ".files", ".before"]) {
    assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
  }
  await close();
});

test("without script there is a document with blanks, and its files", async () => {
  const { page, close } = await visit("/pl/templates/call-back-sheet/", { javaScriptEnabled: false });
  assert.equal(await page.locator("#_fill").isVisible(), false);
  assert.ok(await page.locator(".prose .blank").count());
  const links = await page.locator(".files a").allTextContents();
  assert.match(links[0].trim(), /^Plik Word, \d+ KB$/);
  const file = await page.request.get(host.base + await page.locator(".files a").first().getAttribute("href"));
  assert.equal(file.status(), 200);
  assert.equal((await file.body()).subarray(0, 2).toString(), "PK");
  await close();
});

test("a document in another language says so, and its labels are marked", async () => {
  const { page, close } = await visit("/ar/templates/letter-to-employer/");
  const link = page.locator(".files a").first();
  assert.equal(await link.getAttribute("hreflang"), "en");
  assert.match(await link.textContent(), /الإنجليزية/);
  assert.equal(await page.locator(".fill label > span").first().getAttribute("lang"), "en");
  await page.locator("[name=contact-name]").fill("Sam");
  await page.locator("[name=date]").fill("2026-12-01");
  assert.match(await page.locator(".prose").innerText(), /1 December 2026/, "the date is in the language of the letter");
  await close();
});

test("an Arabic document takes Arabic and Latin letters, each its own way", async () => {
  const { page, close } = await visit("/ar/templates/call-back-sheet/");
  await page.locator("[name=name]").fill("سامي");
  await page.locator("[name=number]").fill("0800 917 8000");
  await page.locator("[name=language]").fill("English");
  const word = await saved(page, () => page.locator("[data-do=word]").click());
  const xml = await page.evaluate(async (bytes) => {
    const { read } = await import(document.getElementById("_fill").dataset.script);
    const entry = read(new Uint8Array(bytes)).find(({ name }) => name === "word/document.xml");
    return new Response(new Blob([entry.packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
  }, [...word.bytes]);
  const run = (text) => xml.split("<w:r>").find((one) => one.includes(text));
  assert.match(run("سامي"), /<w:rtl\/>/);
  assert.doesNotMatch(run(">English<"), /<w:rtl\/>/);
  await close();
});

test("its scripts are light", async () => {
  const { page, close } = await visit(LETTER);
  await fillIn(page);
  await saved(page, () => page.getByRole("button", { name: "Download as a Word file" }).click());
  const scripts = host.asked.filter(({ path }) => /\/fill[^/]*\.js$/.test(path));
  assert.equal(scripts.length, 2);
  const bytes = scripts.reduce((sum, one) => sum + one.bytes, 0);
  assert.ok(bytes <= 10240, `${bytes} bytes`);
  await close();
});

for (const mode of ["phone", "zoom", "dark", "forced"]) {
  test(`${mode}: nothing is found on the form, its mistakes shown`, async () => {
    for (const path of [LETTER, "/ar/templates/call-back-sheet/", "/zh-hans/templates/budget-sheet/"]) {
      const opened = await open(browser, host.base + path, mode);
      await opened.page.locator("[data-do=print]").click();
      assert.deepEqual(await judge(opened, host.base), [], path);
      await opened.close();
    }
  });
}
