// The HTML of one page of each type and language, by the Nu validator. It needs
// Java: tests/full installs it, tests/run passes over this where it is missing.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { longest, pages } from "./sample.mjs";

const JAR = join(createRequire(import.meta.url).resolve("vnu-jar/package.json"), "../build/dist/vnu.jar");
const missing = spawnSync("java", ["-version"]).status !== 0;
const FULL = process.env.PACE_MATRIX === "full";

for (const folder of [process.env.PACE_SITE ?? "public", process.env.PACE_PATTERNS].filter(Boolean)) {
  test(`the validator finds no error in ${folder === process.env.PACE_SITE ? "the site" : "the pattern library"}`, { skip: missing && !FULL && "Java is not installed" }, async () => {
    const all = await pages(folder);
    const chosen = FULL ? all : longest(all);
    const files = chosen.map(({ path }) => join(folder, path.endsWith("/") ? `${path}index.html` : path));
    const found = [];
    for (let at = 0; at < files.length; at += 400) {
      const run = spawnSync("java", ["-Xss4m", "-jar", JAR, "--errors-only", "--format", "json", ...files.slice(at, at + 400)], { maxBuffer: 1 << 28 });
      found.push(...JSON.parse(run.stderr).messages.map(({ url, lastLine, message, extract }) => `${url?.split(folder)[1]}:${lastLine} ${message} ${extract?.slice(0, 80)}`));
    }
    console.log(`${files.length} pages validated`);
    assert.deepEqual(found, []);
  });
}
