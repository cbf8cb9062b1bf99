// Two words of a title, one letter of one of them left out: is the page among
// the first ten? Ours spelt right, ours misspelt, and MiniSearch misspelt.

import { dice } from "./dice.mjs";
import { bench, miniSearch, pace } from "./engines.mjs";

const [site, published, count = "500", seed = "3"] = process.argv.slice(2);
const roll = dice(Number(seed));
const LEAST = 4;

const pages = bench("pages", site);

/** Two different words of a title; nothing where it has fewer. */
function words({ title }) {
  const all = [...new Set(title.match(/\p{L}+/gu) ?? [])].filter((word) => Array.from(word).length >= LEAST);
  if (all.length < 2) return null;
  const first = roll(all.length), second = (first + 1 + roll(all.length - 1)) % all.length;
  return [all[first], all[second]];
}

function misspelt(word) {
  const letters = Array.from(word);
  letters.splice(roll(letters.length), 1);
  return letters.join("");
}

const cases = [];
while (cases.length < Number(count)) {
  const page = pages[roll(pages.length)], pair = words(page);
  if (!pair) continue;
  const wrong = roll(2);
  cases.push({ path: page.path, right: pair.join(" "), wrong: pair.map((word, at) => (at === wrong ? misspelt(word) : word)).join(" ") });
}
const ours = await pace(published, "en", pages), theirs = miniSearch(pages);
const share = async (ask, key) => {
  let found = 0;
  for (const one of cases) if ((await ask(`${one[key]} `)).includes(one.path)) found += 1;
  return found / cases.length;
};
const right = await share(ours, "right"), wrong = await share(ours, "wrong");
console.table({
  "pace, spelt right": { "recall@10": right },
  "pace, a letter missing": { "recall@10": wrong, ratio: Number((wrong / right).toFixed(4)) },
  "MiniSearch fuzzy, spelt right": { "recall@10": await share(theirs, "right") },
  "MiniSearch fuzzy, a letter missing": { "recall@10": await share(theirs, "wrong") },
});
if (process.env.WORST) {
  for (const { path, right, wrong } of cases) {
    if ((await ours(`${right} `)).includes(path) && !(await ours(`${wrong} `)).includes(path)) console.log(path, "|", right, "|", wrong);
  }
}
