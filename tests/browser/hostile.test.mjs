// Pages, drawings and addresses that try to run a script. What stands in data
// and documents is tried in hostile-data.test.mjs.
//
// PACE is the program; CHROMIUM the browser.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { HTML, MARKUP, RUN, broken, close, pace, page, piece, site, text } from "./hostile.mjs";

after(close);

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
  `<svg xmlns="http://www.w3.org/2000/svg"><style>@import "javascript:${RUN}";</style></svg>`, `<svg xmlns="http://www.w3.org/2000/svg"><style>path { fill: u\\72l(https://example.org/a.svg#x) }</style></svg>`,
  `<!DOCTYPE svg [<!ENTITY x "<script>${RUN}</script>">]><svg xmlns="http://www.w3.org/2000/svg">&x;</svg>`,
];

/** Paths that lead out of the site or into somebody else's part of it. */
const ESCAPES = [
  ["slug: ../../up", "content/en/a.md"], ["slug: a/b", "content/en/a.md"], ["slug: ..", "content/en/a.md"], ["slug: '%2e%2e'", "content/en/a.md"], ["slug: .pace", "content/en/a.md"],
  ["aliases: [/../up/]", "content/en/a.md"], ["aliases: ['/a/../../up/']", "content/en/a.md"], ["aliases: ['/.pace/x/']", "content/en/a.md"],
  ["template: ../../../etc/passwd", "content/en/a.md"], ["template: /etc/passwd", "content/en/a.md"],
];

test("there are at least 150 vectors", () => {
  const channels = HTML.length * 3 + ADDRESSES.length * 2 + DRAWINGS.length;
  console.log(`${HTML.length} pieces of HTML in three places and more, ${ADDRESSES.length} addresses in two, ${DRAWINGS.length} drawings: ${channels}`);
  assert.ok(MARKUP.length > 60, `${MARKUP.length} pieces may stand in a text`);
  assert.ok(HTML.length + ADDRESSES.length + DRAWINGS.length >= 130 && channels >= 150);
});

test("a script would be noticed, whatever a page forbids", async () => {
  const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">';
  const bodies = [`<body onload="${RUN}">`, `<script>${RUN}</script>`, `<p title="" contenteditable autofocus onfocus="${RUN}">x</p>`, `<a href="javascript:${RUN}">x</a>`];
  const files = Object.fromEntries(bodies.map((body, at) => [`public/page-${at}.html`, `<!doctype html><title>x</title>${policy}<main>${body}</main>`]));
  const root = site("noticed", files);
  const found = await broken(root, bodies.map((_, at) => `/page-${at}.html`));
  assert.equal(found.filter((line) => /it ran/.test(line)).length, bodies.length, found.join("\n"));
});

test("what a directive says does not leave an attribute that raw HTML leaves open", async () => {
  const facts = `w: {kind: web, value: "https://e.org/contenteditable/autofocus/onfocus=${RUN}//", about: A, source: A, as_of: 2026, confidence: general}\n`;
  const open = "title: Hostile\nchecks: {html-not-ended: {severity: allow, reason: What is refused is tried all the same}}\n";
  const files = { "site.yaml": open, "content/data/facts.yaml": facts, "content/en/_index.md": page("Home", "Text."), "content/en/services/s.md": "---\ntitle: S\nchannels: [{type: phone, value: '0800 917 8000'}]\n---\n\nText.\n" };
  const paths = [];
  for (const tag of ["div", "p", "section", "details", "h2", "li", "ol", "summary", "figure", "blockquote", "a", "img alt=x", "td"]) {
    for (const name of ["title", "class", "lang", "role", "id", "aria-label", "cite", "href", "src"]) {
      const quote = (tag.length + name.length) % 2 ? '"' : "'";
      for (const directive of [":fact[w]", "::contact{service=s}", "Words :service[s] and :fact[w]"]) {
        paths.push(`/a/page-${paths.length}/`);
        files[`content/en/a/page-${paths.length - 1}.md`] = page(`Page ${paths.length}`, `<${tag} ${name}=${quote}\n\n${directive}\n\n<p class="x">z</p>\n\n${directive}`);
      }
    }
  }
  const root = site("open", files);
  const told = pace(root, "check", "--format", "short").stdout.split("\n").filter((line) => line.includes(": error["));
  const refused = new Set(told.map((line) => line.split(":")[0]));
  for (const file of refused) rmSync(join(root, file));
  const run = pace(root, "build");
  assert.equal(run.status, 0, run.stderr.slice(0, 4000));
  const opened = paths.filter((path) => !refused.has(`content/en${path.slice(0, -1)}.md`));
  assert.ok(opened.length > 200, `${opened.length} of ${paths.length} are opened`);
  assert.deepEqual(await broken(root, opened), []);
});

/** A picture that is there, and is none: what waits for an error gets one. */
const withPicture = (html) => html.replaceAll(/<(img|IMG)([ /\n\t]+)(src|SRC)=("?)x(?=[ />\n\t"])/g, '<$1$2alt=""$2$3=$4x.png');

test("raw HTML runs nothing, as a block, in a sentence and in a list", async () => {
  const files = { "content/en/_index.md": page("Home", "Text."), "content/en/block/x.png": "none", "content/en/inline/x.png": "none" };
  HTML.map(withPicture).forEach((html, at) => {
    files[`content/en/block/page-${at}.md`] = page(`Block ${at}`, `${html}\n\nText after.`);
    files[`content/en/inline/page-${at}.md`] = page(`Inline ${at}`, `A sentence ${html.replaceAll("\n", " ")} goes on.\n\n- item ${html.replaceAll("\n", " ")}\n\n> quoted ${html.replaceAll("\n", " ")}`);
  });
  const root = site("raw", files);
  // What leads to a program, or nowhere, is refused as it is in Markdown.
  const told = pace(root, "check", "--format", "short").stdout.split("\n").filter((line) => line.includes(": error["));
  const codes = new Set(told.map((line) => /error\[([a-z-]+)\]/.exec(line)[1]));
  assert.deepEqual([...codes].filter((code) => !["unsafe-link", "broken-image", "broken-link", "image-without-text"].includes(code)), []);
  const refused = new Set(told.map((line) => line.split(":")[0]));
  for (const file of refused) rmSync(join(root, file));
  const run = pace(root, "build");
  assert.equal(run.status, 0, run.stderr);
  const paths = HTML.flatMap((_, at) => ["block", "inline"].map((folder) => `${folder}/page-${at}`)).filter((path) => !refused.has(`content/en/${path}.md`));
  console.log(`${refused.size} pages of raw HTML are refused, ${paths.length} are opened`);
  assert.ok(paths.length > 1.6 * HTML.length);
  assert.deepEqual(await broken(root, ["/", ...paths.map((path) => `/${path}/`)]), []);
});

test("front matter, facts, services and the glossary run nothing", async () => {
  const files = { "content/en/_index.md": page("Home", "Text.") };
  let facts = "", glossary = "";
  HTML.forEach((html, at) => {
    facts += `fact-${at}: {kind: text, value: ${text(html)}, about: ${text(html)}, source: ${text(html)}, as_of: ${text(html)}, confidence: general}\n`;
    glossary += `term-${at}: {term: "word${at}x", meaning: ${text(html)}}\n`;
    files[`content/en/field/page-${at}.md`] = `---\ntitle: ${text(`${html} ${at}`)}\nsummary: ${text(html)}\nkeywords: [${text(html)}]\ntags: [${text(`tag ${html}`)}]\nowner: ${text(html)}\nevidence: [{source: ${text(html)}, section: ${text(html)}, as_of: ${text(html)}}]\n---\n\nText :fact[fact-${at}] word${at}x.\n\n## Words ${piece(at).replaceAll(/\s/g, " ")}\n`;
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
