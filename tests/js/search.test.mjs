// The browser's reader of the search files, on the golden files of the Rust one.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Outdated } from "../../themes/pace/scripts/search/bytes.js";
import { Index } from "../../themes/pace/scripts/search/index.js";
import { distance, isAlike } from "../../themes/pace/scripts/search/near.js";

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
      const slots = plan.slots.map(({ terms }) => Object.fromEntries([...terms].sort()));
      assert.deepEqual(slots, answer.slots.map((slot) => Object.fromEntries(Object.entries(slot).sort())), answer.query);
      assert.deepEqual(plan.slots.map(({ meant }) => meant), answer.meant, answer.query);
      assert.deepEqual(plan.phrases, answer.phrases, answer.query);
      const hits = await index.settle(await index.rank(plan, date), plan);
      assert.deepEqual(hits.map((hit) => hit.page), answer.hits.map(([page]) => page), answer.query);
      hits.forEach((hit, at) => assert.ok(Math.abs(hit.score - answer.hits[at][1]) < 1e-4, answer.query));
      const crisis = index.crisis(answer.query) ?? (await index.crisisElsewhere(answer.query, plan));
      assert.equal(crisis ? "crisis" : index.finder(answer.query) ? "finder" : null, answer.card, answer.query);
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

test("signs that nobody sees change no query", async () => {
  const index = await open("en"), { answers } = golden("en");
  const { query } = answers.find(({ query, hits }) => hits.length && /^[a-z]{4,} /.test(query));
  const strange = `\u202e${query[0]}\u200f\u00ad${query.slice(1, 3)}\u2066${query.slice(3)}`;
  assert.deepEqual(await index.plan(strange), await index.plan(query));
  assert.notDeepEqual(await index.plan(`x${query}`), await index.plan(query));
});

test("a file that is missing is out of date", async () => {
  const { files, answers } = golden("en");
  const isPlain = (slot) => !Object.keys(slot).some((term) => term.startsWith("="));
  const { query, hits } = answers.find(({ slots, hits }) => hits.length && slots.length && slots.every(isPlain));
  const index = await Index.open(reader({ root: files.root }));
  await assert.rejects(index.plan(query), Outdated);
  await assert.rejects(index.page(hits[0][0]), Outdated);
  await assert.rejects(index.page(1e9), Outdated);
});

test("no query is too strange", async () => {
  const index = await open("en");
  const queries = ["", "\u0000\u0007", "\ud800", "\udc00x", "\u202e\u202c", "pay\udc00\ud800 x", "\u0001".repeat(10000), "裁员".repeat(5000), "__proto__", "constructor", "toString valueOf ", "=", "+", "a+", "pay+=", '"', '"constructor" "', "a".repeat(10000), "redundant ".repeat(2000)];
  for (const query of queries) {
    const plan = await index.plan(query);
    const hits = await index.settle(await index.rank(plan, "2026-11-22"), plan);
    assert.ok(Array.isArray(hits), query);
    index.crisis(query);
  }
});

test("a root of another version, cut or missing is out of date", async () => {
  const { files } = golden("en");
  const opens = (root) => Index.open(reader({ ...files, root }));
  await assert.rejects(opens("01" + files.root.slice(2)), Outdated);
  await assert.rejects(opens(""), Outdated);
  for (const cut of [4, 100, files.root.length - 2]) await assert.rejects(opens(files.root.slice(0, cut)), Outdated);
  await assert.rejects(Index.open(reader({})), Outdated);
});

test("a block that failed is asked for again", async () => {
  const { files, answers } = golden("en");
  let online = false;
  const index = await Index.open((name) => {
    return name === "root" || online ? reader(files)(name) : Promise.reject(new Outdated(name));
  });
  const isPlain = (slot) => !Object.keys(slot).some((term) => term.startsWith("="));
  const { query } = answers.find(({ slots, hits }) => hits.length && slots.length && slots.every(isPlain));
  await assert.rejects(index.plan(query), Outdated);
  online = true;
  assert.ok((await index.rank(await index.plan(query), "2026-11-22")).length);
});

test("every file that is cut is out of date", async () => {
  const { files, answers } = golden("en");
  const cut = Object.entries(files).map(([name, hex]) => [name, name === "root" ? hex : hex.slice(0, (hex.length >> 2) * 2)]);
  const index = await Index.open(reader(Object.fromEntries(cut)));
  const { query, hits } = answers.find(({ slots, hits }) => slots.length && hits.length && slots.every((slot) => !Object.keys(slot).some((term) => term.startsWith("="))));
  await assert.rejects(index.plan(query), Outdated);
  await assert.rejects(index.page(hits[0][0]), Outdated);
});

test("a word is put into the source language; a query of others stays", async () => {
  const index = await open("pl");
  assert.equal(await index.inSource("Zwolnienie?"), "redundancy");
  assert.equal(await index.inSource("constructor"), "constructor");
});

test("days and pages that ended come back from their gaps", async () => {
  const index = await open("en");
  assert.deepEqual([...index.files.ended], [4, 15, 26, 37, 48, 59]);
  assert.equal(index.root.expires[3], "2026-11-21");
  assert.equal(index.root.expires[4], undefined);
});

test("no term of a synonym is taken for a longer word", async () => {
  const index = await open("en");
  const concepts = Object.keys(index.root.synonyms);
  assert.ok(concepts.length && concepts.every((term) => term.endsWith("=")));
  for (const concept of concepts) {
    const found = await index.files.beginning(concept.slice(0, 3));
    assert.ok(found.every(({ form }) => !form.includes("=")), concept);
  }
});

const marker = (index, ...words) => {
  const slots = words.map((word) => ({ words: [word], terms: new Map(), meant: null }));
  return index.marker({ slots, phrases: [], words });
};

test("excerpts link to the best section and mark every form of a word", async () => {
  const index = await open("en");
  const marks = marker(index, "redundancy", "pay");
  const page = {
    summary: "About work",
    sections: [
      { id: "", heading: "", text: "Nothing here" },
      { id: "how", heading: "Pay", text: "Your redundant pay <b>and</b> more" },
    ],
  };
  const found = marks.excerpt(page);
  assert.equal(found.id, "how");
  assert.deepEqual(marks.pieces(found.text), ["Your ", "redundant", " ", "pay", " <b>and</b> more"]);
  assert.equal(marks.excerpt({ summary: "S", sections: [] }).text, "S");
});

test("forms are alike but for their endings", () => {
  for (const [a, b] of [["redundant", "redundancies"], ["pay", "pays"], ["working", "works"]]) assert.ok(isAlike(a, b) && isAlike(b, a), a);
  for (const [a, b] of [["company", "compare"], ["internet", "interview"], ["", "a"]]) assert.ok(!isAlike(a, b) && !isAlike(b, a), a);
});

test("distances count letters added, left out, wrong and swapped", () => {
  const cases = [["pay", "pay", 0], ["pay", "pya", 1], ["pay", "py", 1], ["", "abc", 3], ["wages", "waged", 1], ["ab", "ba", 1]];
  for (const [a, b, expected] of cases) assert.equal(distance(a, b), expected, `${a} ${b}`);
});
