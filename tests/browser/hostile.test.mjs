// Content that tries to run a script, in a real browser and without the policy
// that would stop it: the policy is a second wall, not the only one.
//
// PACE is the program; CHROMIUM the browser.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { serve } from "./host.mjs";

const PACE = process.env.PACE;
const RUN = "pwned()";

/** HTML that runs something where nothing stops it. */
const HTML = [
  `<script>${RUN}</script>`, `<SCRIPT>${RUN}</SCRIPT>`, `<script/x>${RUN}</script>`, `<scr<script>ipt>${RUN}</script>`,
  `<script src="data:text/javascript,${RUN}"></script>`, `<script type=module>${RUN}</script>`, `"><script>${RUN}</script>`,
  `'><script>${RUN}</script>`, `</title><script>${RUN}</script>`, `</textarea><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`, `--><script>${RUN}</script>`, `]]><script>${RUN}</script>`, `</p></main></body><script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`, `<img src=x onerror="${RUN}">`, `<IMG SRC=x ONERROR=${RUN}>`, `<img/src=x/onerror=${RUN}>`,
  `<img src=x\nonerror=${RUN}>`, `<img src=x\tonerror=${RUN}>`, `<img src="x\`><img src=x onerror=${RUN}>`, `"><img src=x onerror=${RUN}>`,
  `<img src=x:x onerror=${RUN}>`, `<img srcset=x onerror=${RUN}>`, `<image src=x onerror=${RUN}>`, `<img src="x" alt="a" onerror=&#112;wned()>`,
  `<svg onload=${RUN}>`, `<svg/onload=${RUN}>`, `<svg><script>${RUN}</script></svg>`, `<svg><script href="data:,${RUN}"/></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`, `<svg><set onbegin=${RUN} attributeName=x>`, `<svg><a xlink:href="javascript:${RUN}"><text y=20>x</text></a></svg>`,
  `<svg><foreignObject><img src=x onerror=${RUN}></foreignObject></svg>`, `<svg><use href="data:image/svg+xml,<svg id=x onload=${RUN}></svg>#x"/></svg>`, `<svg><style><img src=x onerror=${RUN}></style></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`, `<math><a xlink:href="javascript:${RUN}">x</a></math>`, `<math><maction actiontype=statusline xlink:href=javascript:${RUN}>x</maction></math>`,
  `<body onload=${RUN}>`, `<body onpageshow=${RUN}>`, `<frameset onload=${RUN}>`, `<iframe src="javascript:${RUN}"></iframe>`, `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="data:text/html,<script>parent.${RUN}</script>"></iframe>`, `<object data="javascript:${RUN}"></object>`, `<object data="data:text/html,<script>parent.${RUN}</script>"></object>`, `<embed src="javascript:${RUN}">`,
  `<embed src="data:image/svg+xml,<svg onload=${RUN}>">`, `<applet code=x>`, `<portal src="javascript:${RUN}">`,
  `<input autofocus onfocus=${RUN}>`, `<select autofocus onfocus=${RUN}>`, `<textarea autofocus onfocus=${RUN}>`, `<button autofocus onfocus=${RUN}>x</button>`, `<a href=# autofocus onfocus=${RUN}>x</a>`,
  `<details open ontoggle=${RUN}>x</details>`, `<video src=x onerror=${RUN}></video>`, `<video><source onerror=${RUN}></video>`, `<audio src=x onerror=${RUN}></audio>`, `<video poster=javascript:${RUN}></video>`,
  `<marquee onstart=${RUN}>x</marquee>`, `<isindex type=image src=1 onerror=${RUN}>`, `<div onmouseover=${RUN} style="position:fixed;inset:0">x</div>`, `<div style="animation-name:x" onanimationstart=${RUN}>x</div>`, `<style>@keyframes x{}</style><b style="animation:x 1s" onanimationstart=${RUN}>x</b>`,
  `<style>@import "javascript:${RUN}";</style>`, `<link rel=stylesheet href="javascript:${RUN}">`, `<link rel=import href="data:text/html,<script>${RUN}</script>">`, `<link rel=preload as=script href=x onerror=${RUN}>`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`, `<meta http-equiv=refresh content="0;url=data:text/html,<script>${RUN}</script>">`, `<base href="javascript:/a/">`, `<base href=//evil.example/>`,
  `<form action="javascript:${RUN}"><button autofocus>x</button></form>`, `<form><button formaction="javascript:${RUN}">x</button></form>`, `<input type=image src=x onerror=${RUN}>`, `<isindex action=javascript:${RUN} type=submit>`,
  `<a href="javascript:${RUN}">x</a>`, `<a href="JaVaScRiPt:${RUN}">x</a>`, `<a href=" javascript:${RUN}">x</a>`, `<a href="java\tscript:${RUN}">x</a>`, `<a href="java&#10;script:${RUN}">x</a>`,
  `<a href="&#106;avascript:${RUN}">x</a>`, `<a href="&#x6A;avascript&colon;${RUN}">x</a>`, `<a href="\u0001javascript:${RUN}">x</a>`, `<a href="data:text/html,<script>${RUN}</script>">x</a>`, `<a href="vbscript:${RUN}">x</a>`,
  `<a href="view-source:javascript:${RUN}">x</a>`, `<a href="blob:${RUN}">x</a>`, `<a href="jar:javascript:${RUN}">x</a>`, `<a ping="javascript:${RUN}" href=#>x</a>`, `<area href="javascript:${RUN}">`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript>`, `<template><script>${RUN}</script></template>`, `<xmp><p title="</xmp><img src=x onerror=${RUN}>"></xmp>`, `<title><p title="</title><img src=x onerror=${RUN}>"></title>`,
  `<!--><img src=x onerror=${RUN}>-->`, `<!-- --!><img src=x onerror=${RUN}>`, `<![CDATA[><img src=x onerror=${RUN}>]]>`, `<?xml-stylesheet href="javascript:${RUN}"?>`, `<!doctype x [<!ENTITY y "<script>${RUN}</script>">]>`,
  `<table background="javascript:${RUN}"><tr><td>x`, `<td background="javascript:${RUN}">`, `<p style="background:url(javascript:${RUN})">x</p>`, `<p style="x:expression(${RUN})">x</p>`, `<dialog open onclose=${RUN}>x</dialog>`,
  `<x onclick=${RUN} tabindex=1 id=x>x</x>`, `<custom-element onpointerenter=${RUN}>x</custom-element>`, `<p id=x onfocusin=${RUN} contenteditable autofocus>x</p>`, `<button popovertarget=x>x</button><p popover id=x onbeforetoggle=${RUN}>y</p>`, `<slot onslotchange=${RUN}></slot>`,
];

/** Addresses that are programs, for Markdown links and images. */
const ADDRESSES = [
  `javascript:${RUN}`, `JAVASCRIPT:${RUN}`, `javascript&colon;${RUN}`, `&#106;avascript:${RUN}`, `java%0ascript:${RUN}`, `%6Aavascript:${RUN}`, `data:text/html;base64,PHNjcmlwdD4=`,
  `data:image/svg+xml,%3Csvg%20onload=${RUN}%3E`, `vbscript:${RUN}`, `file:///etc/passwd`, `blob:https://example.org/x`, `about:blank`, `ws:x`, `livescript:${RUN}`, `feed:javascript:${RUN}`, `\\javascript:${RUN}`,
];

/** Drawings that would run something when they are opened. */
const DRAWINGS = [
  `<svg xmlns="http://www.w3.org/2000/svg"><script>${RUN}</script></svg>`, `<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"/>`,
  `<svg xmlns="http://www.w3.org/2000/svg"><foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="${RUN}"/></foreignObject></svg>`,
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><a xlink:href="javascript:${RUN}"><text y="20">x</text></a></svg>`,
  `<svg xmlns="http://www.w3.org/2000/svg"><set attributeName="onmouseover" to="${RUN}" onbegin="${RUN}"/></svg>`,
  `<!DOCTYPE svg [<!ENTITY x "<script>${RUN}</script>">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>`,
];

/** Paths that lead out of the site or into somebody else's part of it. */
const ESCAPES = [
  ["slug: ../../up", "content/en/a.md"], ["slug: a/b", "content/en/a.md"], ["slug: ..", "content/en/a.md"], ["slug: '%2e%2e'", "content/en/a.md"], ["slug: .pace", "content/en/a.md"],
  ["aliases: [/../up/]", "content/en/a.md"], ["aliases: ['/a/../../up/']", "content/en/a.md"], ["aliases: ['/.pace/x/']", "content/en/a.md"],
  ["template: ../../../etc/passwd", "content/en/a.md"], ["template: /etc/passwd", "content/en/a.md"],
];

let browser, folder;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "hostile-"));
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
});

after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

function site(name, files) {
  const root = join(folder, name);
  for (const [path, text] of Object.entries({ "site.yaml": "title: Hostile\n", ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const pace = (root, ...words) => spawnSync(PACE, ["--site", root, ...words, "--date", "2026-11-22"], { encoding: "utf8", maxBuffer: 1 << 28 });
const page = (title, text) => `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`;

/** Opens all pages of a built site, without any policy, and tells what ran or could. */
async function broken(root, paths) {
  const host = await serve(join(root, "public"), "");
  const context = await browser.newContext();
  await context.addInitScript(() => {
    window.pwned = () => { window.ran = true; };
    window.alert = window.pwned;
  });
  const tab = await context.newPage();
  const found = [];
  for (const path of paths) {
    await tab.goto(host.base + path, { waitUntil: "load" });
    const told = await tab.evaluate(() => {
      for (const element of document.querySelectorAll("main *")) {
        for (const kind of ["mouseover", "focus", "focusin", "toggle", "animationstart", "pointerenter"]) element.dispatchEvent(new Event(kind, { bubbles: false }));
      }
      for (const element of document.querySelectorAll("a, area")) {
        if (/script/i.test(element.protocol ?? "")) element.click();
      }
      const program = /^[\u0000-\u0020]*(javascript|vbscript|data:text|data:image\/svg)/i;
      const wrong = [];
      for (const element of document.querySelectorAll("*")) {
        for (const { name, value } of element.attributes) {
          if (/^on/i.test(name)) wrong.push(`${element.localName} ${name}`);
          if (/^(href|src|action|formaction|data|poster|background|xlink:href|ping)$/i.test(name) && program.test(value.replace(/[\t\n\r]/g, ""))) wrong.push(`${element.localName} ${name}=${value}`);
        }
        if (element.localName === "script" && !element.src && element.type !== "application/ld+json") wrong.push("script");
        if (/^(iframe|object|embed|base|frame|frameset|portal|applet)$/.test(element.localName)) wrong.push(element.localName);
        if (element.localName === "meta" && /refresh/i.test(element.httpEquiv) && /script|data:/i.test(element.content)) wrong.push("meta refresh");
      }
      if (window.ran) wrong.push("it ran");
      return wrong;
    });
    await tab.waitForTimeout(5);
    if (await tab.evaluate(() => window.ran === true)) told.push("it ran later");
    if (told.length) found.push(`${path}: ${told.join(", ")}`);
  }
  await context.close();
  host.close();
  return found;
}

test("there are at least 150 vectors", () => {
  const channels = HTML.length * 3 + ADDRESSES.length * 2 + DRAWINGS.length;
  console.log(`${HTML.length} pieces of HTML in three places and more, ${ADDRESSES.length} addresses in two, ${DRAWINGS.length} drawings: ${channels}`);
  assert.ok(HTML.length + ADDRESSES.length + DRAWINGS.length >= 130 && channels >= 150);
});

test("raw HTML runs nothing, as a block, in a sentence and in a list", async () => {
  const files = { "content/en/_index.md": page("Home", "Text.") };
  HTML.forEach((html, at) => {
    files[`content/en/block/page-${at}.md`] = page(`Block ${at}`, `${html}\n\nText after.`);
    files[`content/en/inline/page-${at}.md`] = page(`Inline ${at}`, `A sentence ${html.replaceAll("\n", " ")} goes on.\n\n- item ${html.replaceAll("\n", " ")}\n\n> quoted ${html.replaceAll("\n", " ")}`);
  });
  const root = site("raw", files);
  const run = pace(root, "build");
  assert.equal(run.status, 0, run.stderr);
  const paths = HTML.flatMap((_, at) => [`/block/page-${at}/`, `/inline/page-${at}/`]);
  assert.deepEqual(await broken(root, ["/", ...paths]), []);
});

test("front matter, facts, services and the glossary run nothing", async () => {
  const text = (html) => JSON.stringify(html.replaceAll(/[\n\t\u0000-\u001f]/g, " "));
  const files = { "content/en/_index.md": page("Home", "Text.") };
  let facts = "", glossary = "";
  HTML.forEach((html, at) => {
    facts += `fact-${at}: {kind: text, value: ${text(html)}, about: ${text(html)}, source: ${text(html)}, as_of: ${text(html)}, confidence: general}\n`;
    glossary += `term-${at}: {term: "word${at}x", meaning: ${text(html)}}\n`;
    files[`content/en/field/page-${at}.md`] = `---\ntitle: ${text(`${html} ${at}`)}\nsummary: ${text(html)}\nkeywords: [${text(html)}]\ntags: [${text(`tag ${html}`)}]\nowner: ${text(html)}\nevidence: [{source: ${text(html)}, section: ${text(html)}, as_of: ${text(html)}}]\n---\n\nText :fact[fact-${at}] word${at}x.\n\n## ${html.replaceAll(/\s/g, " ")}\n`;
    files[`content/en/services/service-${at}.md`] = `---\ntitle: ${text(`${html} service ${at}`)}\nprovider: ${text(html)}\neligibility: ${text(html)}\ncost: ${text(html)}\nchannels:\n  - {type: visit, value: ${text(html)}}\n  - {type: text, value: "85258", keyword: ${text(html)}}\n---\n\n::contact{service=service-${at}}\n`;
  });
  files["content/data/facts.yaml"] = facts;
  files["content/data/glossary.yaml"] = glossary;
  const root = site("fields", files);
  const run = pace(root, "build");
  assert.equal(run.status, 0, run.stderr.slice(0, 4000));
  const paths = HTML.flatMap((_, at) => [`/field/page-${at}/`, `/services/service-${at}/`]);
  assert.deepEqual(await broken(root, ["/", "/tags/", "/services/", "/field/", "/search/", ...paths]), []);
});

test("texts of a language are words and never markup", async () => {
  const english = readdirSync("../../locales/en").filter((name) => name.endsWith(".ftl"));
  const ids = english.flatMap((name) => [...readFileSync(`../../locales/en/${name}`, "utf8").matchAll(/^([a-z][a-z0-9-]*) = [^{\n]*\n(?!\s)/gm)].map((match) => match[1]));
  const own = [...new Set(ids)].map((id, at) => `${id} = ${HTML[at % HTML.length].replaceAll(/[\n\t\u0000-\u001f]/g, " ").replaceAll("{", "").replaceAll("}", "")}`);
  const root = site("texts", {
    "content/en/_index.md": page("Home", "[a](guides/a.md)"),
    "content/en/guides/a.md": page("A", "## One\n\nText.\n\n> [!NOTE]\n> A note."),
    "content/en/services/s.md": "---\ntitle: S\nchannels: [{type: phone, value: '0800 917 8000', cost: free, bsl: true, relay: true, interpreter: true}]\n---\n\nText.\n",
    "locales/en/own.ftl": `${own.join("\n")}\n`,
  });
  const run = pace(root, "build");
  assert.equal(run.status, 0, run.stderr.slice(0, 4000));
  assert.deepEqual(await broken(root, ["/", "/guides/a/", "/services/s/", "/services/", "/search/", "/404.html"]), []);
});

test("names of images run nothing", async () => {
  const names = [`x' onerror='${RUN}.png`, `x" onerror="${RUN}.png`, `<img src=x onerror=${RUN}>.png`, `&quot; onerror=${RUN}.png`, `javascript:${RUN}.png`];
  const files = { "content/en/_index.md": page("Home", names.map((name) => `![${name.replaceAll(/[<>]/g, "\\$&")}](./${encodeURIComponent(name)} "${name.replaceAll('"', "'")}")`).join("\n\n")) };
  for (const name of names) files[`content/en/${name}`] = "png";
  const root = site("images", files);
  const run = pace(root, "build");
  // A name may be refused; what is published must not run.
  if (run.status === 0) assert.deepEqual(await broken(root, ["/"]), []);
  else assert.equal(run.status, 1, run.stderr);
});

test("addresses that are programs are refused in links and images", () => {
  for (const address of ADDRESSES) {
    for (const mark of ["[x]", "![x]"]) {
      const root = site("address", { "content/en/_index.md": page("Home", `${mark}(<${address}>)`) });
      const run = pace(root, "check", "--format", "short");
      assert.equal(run.status, 1, `${mark}(${address}) passed: ${run.stdout}`);
      assert.match(run.stdout, /error\[(unsafe-link|broken-link|broken-image)\]/, address);
    }
  }
});

test("drawings that run something are refused", () => {
  DRAWINGS.forEach((drawing, at) => {
    const root = site(`drawing-${at}`, { "content/en/_index.md": page("Home", "![x](x.svg)"), "content/en/x.svg": drawing });
    const run = pace(root, "build");
    assert.equal(run.status, 1, drawing);
    assert.match(run.stderr, /error\[unsafe-file\]/, drawing);
  });
});

test("paths that lead elsewhere are refused", () => {
  for (const [line, file] of ESCAPES) {
    const root = site("escape", { "content/en/_index.md": page("Home", "Text."), [file]: `---\ntitle: A\n${line}\n---\n` });
    const run = pace(root, "build");
    assert.equal(run.status, 1, `${line}: ${run.stdout}${run.stderr}`);
  }
  for (const theme of ["../../etc", "/etc", "..", "pace/../../x"]) {
    const root = site("escape", { "site.yaml": `title: A\ntheme: ${JSON.stringify(theme)}\n`, "content/en/_index.md": page("Home", "Text."), "content/en/a.md": page("A", "") });
    assert.equal(pace(root, "build").status, 1, theme);
  }
  for (const link of ["../../../etc/passwd", "/etc/passwd", "..%2f..%2fsite.yaml", "../../site.yaml"]) {
    const root = site("escape", { "site.yaml": "title: A\n", "content/en/_index.md": page("Home", `[x](${link})`) });
    assert.equal(pace(root, "build").status, 1, link);
  }
});
