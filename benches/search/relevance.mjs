// What 100 judged queries find: nDCG@10 and recall@10 of every engine, and how
// many queries have no answer at all; all of them, the half that weights were
// chosen by, and the half that was held out. README.md says how to run it.

import { readFileSync } from "node:fs";
import { dice } from "./dice.mjs";
import { bench, lunrs, miniSearch, pace, pagefindIn } from "./engines.mjs";

const [site, published, seed = "11"] = process.argv.slice(2);
const judged = JSON.parse(readFileSync(new URL("judged.json", import.meta.url), "utf8"));
const gain = (grade, at) => (2 ** grade - 1) / Math.log2(at + 2);
const sum = (numbers) => numbers.reduce((all, one) => all + one, 0);

/** How good the first ten are beside the best order of all that was judged. */
function ndcg(found, grades) {
  const best = Object.values(grades).sort((a, b) => b - a).slice(0, 10);
  return sum(found.map((path, at) => gain(grades[path] ?? 0, at))) / sum(best.map(gain));
}

const recall = (found, grades) => {
  const wanted = Object.keys(grades);
  return wanted.filter((path) => found.includes(path)).length / Math.min(wanted.length, 10);
};

/** Half of the queries, drawn from the seed. */
function half() {
  const roll = dice(Number(seed)), drawn = Object.keys(judged).map((query) => [roll(1e6), query]);
  drawn.sort(([a], [b]) => a - b);
  return new Set(drawn.slice(0, drawn.length >> 1).map(([, query]) => query));
}

const pages = bench("pages", site);
const plain = bench("plain", site, new URL("judged.json", import.meta.url).pathname);
const theirs = await pagefindIn(published, pages);
const engines = {
  pace: await pace(published, "en", pages),
  Pagefind: theirs.ask,
  Lunr: lunrs(pages),
  MiniSearch: miniSearch(pages),
  "plain tantivy": async (query) => plain[query],
};
const byHalf = half(), rows = [];
const scores = {};
for (const [name, ask] of Object.entries(engines)) {
  const each = [];
  for (const [query, grades] of Object.entries(judged)) {
    const found = await ask(query);
    each.push({ query, found, ndcg: ndcg(found, grades), recall: recall(found, grades) });
  }
  const mean = (key, of = each) => Number((sum(of.map((one) => one[key])) / of.length).toFixed(4));
  const [chosen, held] = [true, false].map((wanted) => each.filter(({ query }) => byHalf.has(query) === wanted));
  rows.push({
    engine: name, "nDCG@10": mean("ndcg"), "recall@10": mean("recall"), "no answer": each.filter(({ found }) => !found.length).length,
    "nDCG, chosen by": mean("ndcg", chosen), "nDCG, held out": mean("ndcg", held),
    "recall, chosen by": mean("recall", chosen), "recall, held out": mean("recall", held),
  });
  scores[name] = each;
}
await theirs.close();
console.table(rows);
if (process.env.WORST) {
  const worst = scores.pace.sort((a, b) => a.ndcg - b.ndcg).slice(0, Number(process.env.WORST));
  for (const { query, found, ndcg } of worst) console.log(ndcg.toFixed(2), query, "|", found.slice(0, 5).join(" "));
}
