// Which pages of a built site are looked at: one of each type in each language.
//
// Owns the choice, for the tests and for the screenshots. A page type is the
// class of its body, so that a new type is looked at without a change here.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** All pages of a folder: path, type, language and whether the text is in it. */
export async function pages(folder) {
  const files = await readdir(folder, { recursive: true });
  const found = [];
  for (const file of files.filter((name) => name.endsWith(".html")).sort()) {
    const html = await readFile(join(folder, file), "utf8");
    const kind = html.match(/<body class="kind-([a-z-]+)"/)?.[1];
    if (!kind) continue;
    const lang = html.match(/<html lang="([^"]+)" dir="([^"]+)"/);
    const path = `/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`;
    found.push({ path, kind, lang: lang[1], dir: lang[2], bytes: html.length });
  }
  return found;
}

/** For each type and language the longest page, which has most that can go wrong. */
export function longest(all) {
  const chosen = new Map();
  for (const page of all) {
    const key = `${page.kind} ${page.lang}`;
    if (!chosen.has(key) || chosen.get(key).bytes < page.bytes) chosen.set(key, page);
  }
  return [...chosen.values()];
}

/** Every pair of values of two dimensions at least once, in few rows: greedily, and
    always the same. `dimensions` maps a name to its values. */
export function pairwise(dimensions) {
  const names = Object.keys(dimensions);
  const pair = (a, x, b, y) => `${a}=${x}|${b}=${y}`;
  const open = new Set();
  names.forEach((a, i) => names.slice(i + 1).forEach((b) => {
    for (const x of dimensions[a]) for (const y of dimensions[b]) open.add(pair(a, x, b, y));
  }));
  const rows = [];
  while (open.size) {
    const [first] = open;
    const row = Object.fromEntries(first.split("|").map((part) => part.split("=")));
    for (const name of names.filter((name) => !(name in row))) {
      const gain = (value) => Object.keys(row).filter((other) => {
        const [a, b] = names.indexOf(name) < names.indexOf(other) ? [name, other] : [other, name];
        return open.has(pair(a, a === name ? value : row[a], b, b === name ? value : row[b]));
      }).length;
      row[name] = dimensions[name].reduce((best, value) => (gain(value) > gain(best) ? value : best));
    }
    names.forEach((a, i) => names.slice(i + 1).forEach((b) => open.delete(pair(a, row[a], b, row[b]))));
    rows.push(row);
  }
  return rows;
}
