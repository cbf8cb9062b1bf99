// How many files a first query asks for, in how many rounds, and which query
// asks for the most: the browser's module on published files, without a browser.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Index } from "../../themes/pace/scripts/search/index.js";
import { questions } from "./dice.mjs";
import { DAY } from "./engines.mjs";

const [published, language = "en", count = "500", seed = "5"] = process.argv.slice(2);
const folder = join(published, "search-index", language);
// Milliseconds in which whatever can be asked for has been; the script is one more request.
const REST = 3, SCRIPT = 1;

/** Files that are handed over together once nothing else is asked for: a round. */
class Rounds {
  constructor() {
    this.asked = [];
    this.waiting = [];
    this.count = 0;
  }
  read(name) {
    this.asked.push(name);
    return new Promise((hand) => this.waiting.push(() => hand(readFileSync(join(folder, name)))));
  }
  async until(done) {
    let over = false;
    done.finally(() => { over = true; });
    while (!over) {
      await pause(REST);
      if (!this.waiting.length) continue;
      this.count += 1;
      for (const hand of this.waiting.splice(0)) hand();
    }
    return done;
  }
}

async function ask(query) {
  const rounds = new Rounds();
  const plan = await rounds.until((async () => {
    const index = await Index.open((name) => rounds.read(name));
    const plan = await index.plan(`${query} `);
    const hits = await index.settle(await index.rank(plan, DAY), plan);
    await Promise.all(hits.slice(0, 5).map((hit) => index.page(hit.page)));
    return plan;
  })());
  const bytes = rounds.asked.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
  const terms = plan.slots.map(({ words, terms }) => `${words.join(" ")} → ${[...terms.keys()].join(", ")}`);
  return { query, requests: rounds.asked.length + SCRIPT, rounds: rounds.count, bytes, terms: terms.join("; ") };
}

const scripts = readdirSync(join(published, "assets/js"));
if (!existsSync(folder) || !scripts.length) throw new Error("nothing was published there");
const index = await Index.open(async (name) => readFileSync(join(folder, name)));
const asked = [];
for (const query of await questions(index, Number(count), Number(seed))) asked.push(await ask(query));
const table = (key) => Object.fromEntries(asked.map((one) => one[key]).sort((a, b) => a - b).map((value, _, all) => [value, all.filter((one) => one === value).length]));
console.log(`${index.root.pages} pages, ${asked.length} queries of two words`);
console.log("requests, the script among them:", table("requests"));
console.log("rounds:", table("rounds"));
asked.sort((a, b) => b.requests - a.requests || b.rounds - a.rounds || b.bytes - a.bytes);
for (const { query, requests, rounds, bytes, terms } of asked.slice(0, 12)) console.log(requests, rounds, bytes, query, "|", terms);
