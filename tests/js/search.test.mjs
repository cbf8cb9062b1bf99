// The browser's reader of the search files, on the golden files of the Rust one.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Index, Outdated, distance } from "../../themes/pace/assets/js/search.js";

const golden = (tag) => {
  const text = readFileSync(new URL(`../golden/search/${tag}.json`, import.meta.url), "utf8");
  return JSON.parse(text);
};

const reader = (files) => async (name) => {
  if (!Object.hasOwn(files, name)) throw new Outdated(name);
  return Uint8Array.from(Buffer.from(files[name], "hex"));
};

const open = (tag) => Index.open(reader(golden(tag).files));

for (const tag of ["en", "pl", "ar", "zh-Hans"]) {
  test(`${tag}: the same plans, hits and order as the Rust reader`, async () => {
    const { files, answers, date } = golden(tag);
    const index = await Index.open(reader(files));
    for (const answer of answers) {
      const plan = await index.plan(answer.query);
      const slots = plan.map((slot) => Object.fromEntries([...slot].sort()));
      assert.deepEqual(slots, answer.slots.map((slot) => Object.fromEntries(Object.entries(slot).sort())), answer.query);
      const hits = await index.rank(plan, date);
      assert.deepEqual(hits.map((hit) => hit.page), answer.hits.map(([page]) => page), answer.query);
      hits.forEach((hit, at) => assert.ok(Math.abs(hit.score - answer.hits[at][1]) < 1e-4, answer.query));
      assert.equal(index.crisis(answer.query) !== null, answer.crisis, answer.query);
    }
  });
}

test("pages expire by the date of the reader", async () => {
  const { files, answers } = golden("en");
  const index = await Index.open(reader(files));
  const plan = await index.plan(answers[0].query);
  const early = await index.rank(plan, "2026-11-21");
  const late = await index.rank(plan, "2026-11-22");
  assert.ok(early.length > late.length);
  assert.ok(late.every((hit) => hit.page % 17 !== 3));
});

test("no query is too strange", async () => {
  const index = await open("en");
  const queries = ["", "\u0000\u0007", "\ud800", "\udc00x", "\u202e\u202c", "__proto__", "constructor", "=", '"', "a".repeat(10000), "redundant ".repeat(2000)];
  for (const query of queries) {
    const hits = await index.rank(await index.plan(query), "2026-11-22");
    assert.ok(Array.isArray(hits), query);
    index.crisis(query);
  }
});

test("a root of another version, cut or missing is out of date", async () => {
  const { files } = golden("en");
  const opens = (root) => Index.open(reader({ ...files, root }));
  await assert.rejects(opens("02" + files.root.slice(2)), Outdated);
  await assert.rejects(opens(""), Outdated);
  await assert.rejects(opens(files.root.slice(0, 100)));
  await assert.rejects(Index.open(reader({})), Outdated);
});

test("a block that failed is asked for again", async () => {
  const { files, answers } = golden("en");
  let online = false;
  const index = await Index.open((name) => {
    return name === "root" || online ? reader(files)(name) : Promise.reject(new Outdated(name));
  });
  const isPlain = (slot) => !Object.keys(slot).some((term) => term.startsWith("="));
  const { query } = answers.find(({ slots, hits }) => hits.length && slots.every(isPlain));
  await assert.rejects(index.plan(query), Outdated);
  online = true;
  assert.ok((await index.rank(await index.plan(query), "2026-11-22")).length);
});

test("excerpts link to the best section and mark every form of a word", async () => {
  const index = await open("en");
  const forms = new Set(["redundancy", "redundancies", "pay"]);
  const page = {
    summary: "About work",
    sections: [["", "", "Nothing here"], ["how", "Pay", "Your redundancy pay <b>and</b> more"]],
  };
  const found = index.excerpt(page, forms);
  assert.equal(found.id, "how");
  const pieces = index.pieces(found.text, forms);
  assert.deepEqual(pieces, ["Your ", "redundancy", " ", "pay", " <b>and</b> more"]);
  assert.equal(index.excerpt({ summary: "S", sections: [] }, forms).text, "S");
});

test("distances count letters added, left out, wrong and swapped", () => {
  const cases = [["pay", "pay", 0], ["pay", "pya", 1], ["pay", "py", 1], ["", "abc", 3], ["wages", "waged", 1], ["ab", "ba", 1]];
  for (const [a, b, expected] of cases) assert.equal(distance(a, b), expected, `${a} ${b}`);
});
