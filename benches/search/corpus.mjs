// Makes a site of real English documentation: the HTML that comes with Rust,
// as Markdown pages. README.md says how to run it.

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "node-html-parser";
import { dice } from "./dice.mjs";

const [folder, wanted = "10000", seed = "1"] = process.argv.slice(2);
const LEAST_WORDS = 60, LONG = 250;
const PARTS = "h2,h3,h4,p,li,pre,td,dd,dt";

const sysroot = execFileSync("rustc", ["--print", "sysroot"], { encoding: "utf8" }).trim();
const documentation = join(sysroot, "share/doc/rust/html");

/** The paths of all pages below a folder, in order. */
function pages(below) {
  const entries = readdirSync(below, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(below, entry.name);
    if (entry.isDirectory()) return /^(src|core_arch|arch|static\.files|search\.index)$/.test(entry.name) ? [] : pages(path);
    return /\.html$/.test(entry.name) && !/^(print|all|toc|settings|help)\./.test(entry.name) ? [path] : [];
  });
}

/** A text in which nothing means anything to Markdown, or looks like a telephone number. */
const plain = (text) => text.replace(/\s+/g, " ").replace(/[⚓§]|\d[\d ]{4,}/g, "").trim().replace(/[!-/:-@[-`{-~]/g, "\\$&");

/** The pages that a file makes: a long one is cut at headings. */
function parts(path) {
  const root = parse(readFileSync(path, "utf8"), { blockTextElements: { script: false, style: false } });
  const main = root.querySelector("#main-content, main");
  const title = main?.querySelector("h1")?.textContent.replace(/Copy item path|[⚓§]/g, "").replace(/\s+/g, " ").trim();
  if (!title) return [];
  const made = [];
  let part = { title, blocks: [], words: 0 };
  for (const node of main.querySelectorAll(PARTS)) {
    const text = plain(node.textContent);
    if (!text) continue;
    const isHeading = /^H[234]$/.test(node.tagName);
    if (isHeading && part.words > LONG) {
      made.push(part);
      const heading = node.textContent.replace(/[⚓§]/g, "").replace(/\s+/g, " ").trim();
      part = { title: `${title}: ${heading.slice(0, 80)}`, blocks: [], words: 0 };
    } else {
      part.blocks.push(isHeading ? `## ${text}` : text);
      part.words += text.split(" ").length;
    }
  }
  return [...made, part].filter(({ words }) => words >= LEAST_WORDS);
}

const roll = dice(Number(seed));
const all = pages(documentation).map((path) => [roll(1 << 30), path]);
all.sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1));
mkdirSync(join(folder, "content/en"), { recursive: true });
const settings = "title: Documentation\nbase_url: https://example.org/\nlanguages: [en]\nstatus: demo\nsearch: on\n";
writeFileSync(join(folder, "site.yaml"), settings);
let made = 0;
for (const [, path] of all) {
  if (made >= Number(wanted)) break;
  const name = relative(documentation, path).replace(/\.html$/, "").toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const section = join(folder, "content/en", name.split("-")[0]);
  mkdirSync(section, { recursive: true });
  parts(path).forEach(({ title, blocks }, at) => {
    writeFileSync(join(section, `${name}-${at}.md`), `---\ntitle: ${JSON.stringify(title)}\n---\n\n${blocks.join("\n\n")}\n`);
    made += 1;
  });
}
console.log(`${made} pages in ${folder}`);
