// The browser's module on what `cargo bench --bench search -- truth` wrote down:
// the same hits in the same order with the same scores, for every query.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Index } from "../../themes/pace/scripts/search/index.js";

const [folder] = process.argv.slice(2);
const CLOSE = 1e-4;
let wrong = 0;

for (const language of readdirSync(folder)) {
  const index = await Index.open(async (name) => readFileSync(join(folder, language, name)));
  const answers = JSON.parse(readFileSync(join(folder, language, "answers.json"), "utf8"));
  for (const { query, date, hits } of answers) {
    const plan = await index.plan(query);
    const found = await index.settle(await index.rank(plan, date), plan);
    const same = found.length === hits.length &&
      found.every(({ page, score }, at) => page === hits[at][0] && Math.abs(score - hits[at][1]) < CLOSE);
    if (same) continue;
    wrong += 1;
    if (wrong <= 5) console.log(language, JSON.stringify(query), found.length, hits.length);
  }
  console.log(`${language}: ${answers.length} queries asked`);
}
console.log(wrong ? `${wrong} answered otherwise` : "all answered alike");
process.exitCode = wrong ? 1 : 0;
