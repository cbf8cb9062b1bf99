// The finder's script finds what the Rust rule finds, for every combination of
// answers, and leads through the same states.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { found, stateOf } from "../../themes/pace/assets/js/finder.js";

const golden = JSON.parse(readFileSync(new URL("../golden/finder.json", import.meta.url), "utf8"));
const { data } = golden;
const urls = (items) => items.map(({ href }) => href).sort();

test("every combination of answers finds the same", () => {
  for (const { answers, found: wanted } of golden.answers) {
    assert.deepEqual(urls(found(data, answers)), wanted, `${answers}`);
  }
});

test("every combination of answers leads through the same states", () => {
  for (const { answers, codes, now, found: wanted } of golden.answers) {
    let state = stateOf(data, "");
    const way = [state];
    while (state.asks !== null) way.push(state = stateOf(data, state.next[answers[state.asks]]));
    assert.deepEqual(way.map(({ code }) => code), codes, `${answers}`);
    assert.deepEqual(way.map(({ now }) => now), now, `${answers}`);
    assert.deepEqual(urls(state.items), wanted, `${answers}`);
  }
});

test("a code that no page has leads to the page that its answers have", () => {
  const known = new Set(golden.answers.flatMap(({ codes }) => codes));
  for (const code of ["9", "19", "999", "2222222222", "211", "13", "x", "1x1"]) {
    assert.ok(known.has(stateOf(data, code).code), code);
  }
  assert.equal(stateOf(data, "9").code, stateOf(data, "").code);
});

test("the module is small enough for a page that asks one question", () => {
  const bytes = gzipSync(readFileSync(new URL("../../themes/pace/assets/js/finder.js", import.meta.url))).length;
  assert.ok(bytes <= 10_000, `${bytes}`);
});
