// What tries to run a script, and how it is found out whether it did.
//
// Owns the pieces of HTML, sites that are made of them, and opening their pages
// in a real browser without the policy that would stop a script: the policy is a
// second wall, not the only one. What is tried where stands in the tests.
//
// PACE is the program; CHROMIUM the browser.

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "./host.mjs";

const PACE = process.env.PACE;
export const RUN = "pwned()";

/** HTML that runs something where nothing stops it. */
export const HTML = [
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

const folder = mkdtempSync(join(tmpdir(), "hostile-"));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

/** To be called when all tests are done. */
export async function close() {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** A page of a browser in which a script would be noticed: no policy stops it, not
    even the one that each page carries. */
export async function watched() {
  const context = await browser.newContext({ bypassCSP: true });
  await context.addInitScript(() => {
    window.pwned = () => { window.ran = true; };
    window.alert = window.pwned;
  });
  return context.newPage();
}

export function site(name, files) {
  const root = join(folder, name);
  for (const [path, text] of Object.entries({ "site.yaml": "title: Hostile\n", ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

export const pace = (root, ...words) => spawnSync(PACE, ["--site", root, ...words, "--date", "2026-11-22"], { encoding: "utf8", maxBuffer: 1 << 28 });
/** The pieces of HTML that may stand in a text: what leads to a program or shows a
    picture that is not there is refused as it is in Markdown. */
function markup() {
  const root = site("markup", { "content/en/_index.md": page("Home", "Text."), ...Object.fromEntries(HTML.map((html, at) => [`content/en/page-${at}.md`, page(`Page ${at}`, `## Words ${html.replaceAll(/\s/g, " ")}`)])) });
  const told = pace(root, "check", "--format", "short").stdout.split("\n").filter((line) => line.includes(": error["));
  const refused = new Set(told.map((line) => line.split(":")[0]));
  return HTML.filter((_, at) => !refused.has(`content/en/page-${at}.md`));
}

export const page = (title, text) => `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`;

/** A piece of HTML as a text of YAML, in one line. */
export const text = (html) => JSON.stringify(html.replaceAll(/[\n\t\u0000-\u001f]/g, " "));

/** Opens all pages of a built site, without any policy, and tells what ran or
    could. `use` does on a page what a reader would. */
export async function broken(root, paths, use = async () => {}) {
  const host = await serve(join(root, "public"), "");
  const tab = await watched();
  const found = [];
  for (const path of paths) {
    const answer = await tab.goto(host.base + path, { waitUntil: "load" });
    if (answer && !answer.ok()) found.push(`${path} is not there`);
    await use(tab);
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
  await tab.context().close();
  host.close();
  return found;
}

export const MARKUP = markup();
/** A piece that may stand in a text, for each number. */
export const piece = (at) => MARKUP[at % MARKUP.length];
