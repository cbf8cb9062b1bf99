// From a plan to hits: `pace::search::rank` and `settle` once more.

import { isAlike } from "./near.js";

const K1 = 1.2, LEAST_COVERAGE = 0.3, STALE = 0.2, OLD = 730, DAY = 86_400_000;
const KINDS = new Map([["section", 0.8], ["pack", 0.7], ["presentation", 0.7], ["template", 0.7], ["case-study", 0.8], ["partner", 0.8]]);
const ENDED = 0.6, TITLED = 0.4, TITLED_WHOLLY = 1.2;
const FIRST = 5, READ = 60, CLOSE = 0.15, NAMED = 0.5, REACH = 3;

/** The pages that have a term of a slot: the score of the best, and whether one
    of them stands in the title. */
async function scores({ terms, isGuess }, files) {
  const { fields, pages } = files.root, last = fields.length - 1, scores = new Map();
  // What the first fields give, for each of the ways in which a word can stand in them.
  const boosts = Array.from({ length: 16 }, (_, bits) => {
    return fields.reduce((sum, boost, at) => (at < last && (bits >> at) & 1 ? sum + boost : sum), 0);
  });
  const entries = await Promise.all([...terms.keys()].map((term) => files.form(term)));
  // Among words that may have been meant, a rare one is no likelier.
  const most = isGuess ? Math.max(...entries.map((entry) => entry?.pages ?? 0)) : 0;
  for (const entry of entries) {
    if (!entry?.postings) continue;
    const { postings, form } = entry, count = Math.max(entry.pages, most);
    const rarity = terms.get(form) * Math.log1p((pages - count + 0.5) / (count + 0.5));
    for (let i = 0; i < postings.length; i += 3) {
      const page = postings[i], often = postings[i + 2];
      const body = (fields[last] * often * (1 + K1)) / (often + files.lengths[page]);
      const score = rarity * (boosts[postings[i + 1]] + body);
      const known = scores.get(page), titled = postings[i + 1] & 1;
      if (!known) scores.set(page, { score, titled });
      else {
        known.score = Math.max(score, known.score);
        known.titled |= titled;
      }
    }
  }
  return scores;
}

/** The share of the score of a page that is left on a day. */
function share(page, date, files) {
  const of = files.root.dates[page];
  const age = of ? Math.trunc((Date.parse(date) - Date.parse(of)) / DAY) : 0;
  const kind = KINDS.get(files.kind(page)) ?? 1;
  const ended = files.ended.has(page) ? ENDED : 1;
  return ended * kind * (1 - (STALE * Math.min(Math.max(age, 0), OLD)) / OLD);
}

/** The best first. Scores that only rounding tells apart are the same. */
function sort(hits) {
  for (const hit of hits) hit.order = Math.round(hit.score * 10000);
  return hits.sort((a, b) => b.order - a.order || a.page - b.page);
}

/** What a page gains from its title. A query of one word alone says nothing of
    how alike it and a title are. */
function named(titled, full, all) {
  if (all < 2) return 0;
  const share = titled / all;
  return full < all ? TITLED_WHOLLY * share ** 4 : TITLED * share * share;
}

/** All hits of a plan on a day (2026-11-22), the best first. */
export async function rank({ slots }, date, files) {
  const sums = new Map(), all = await Promise.all(slots.map((slot) => scores(slot, files)));
  const count = slots.filter(({ light }) => !light).length;
  all.forEach((found, at) => {
    if (slots[at].light) return;
    for (const [page, { score, titled }] of found) {
      const sum = sums.get(page);
      if (sum) {
        sum.score += score;
        sum.matched++;
        sum.titled += titled;
      } else sums.set(page, { page, score, matched: 1, titled });
    }
  });
  all.forEach((found, at) => {
    if (!slots[at].light) return;
    for (const page of found.keys()) if (sums.has(page)) sums.get(page).titled++;
  });
  const hits = [];
  for (const hit of sums.values()) {
    if (files.root.expires[hit.page] < date) continue;
    const part = hit.matched / count, coverage = LEAST_COVERAGE + (1 - LEAST_COVERAGE) * part * part;
    hit.score *= coverage * share(hit.page, date, files) * (1 + named(hit.titled, count, slots.length));
    hits.push(hit);
  }
  return sort(hits);
}

/** Whether a form is a word of a slot, or very like one. */
export const has = ({ words, terms }, form) => {
  const alike = (word) => isAlike(word, form);
  return words.some(alike) || [...terms.keys()].some(alike);
};

/** Drops hits without the phrases of a plan, and puts those of the first hits
    forward in which its words stand together. `isCut` is true of hits that are
    not all: phrases are looked for in so many pages and no more. */
export async function settle(hits, { slots, phrases, words }, analyser, files) {
  const read = async ({ page }) => {
    const { title, summary, sections } = await files.page(page);
    return [title, summary, ...sections.flatMap(({ heading, text }) => [heading, text])].map((text) => analyser.forms(text));
  };
  if (phrases.length) {
    const forms = [...new Set(phrases.flat())].filter((form) => !files.isIgnored(form));
    const pages = await Promise.all(forms.map((form) => files.holding(form)));
    const all = hits.filter(({ page }) => pages.every((some) => some.has(page)));
    const first = all.slice(0, READ), texts = await Promise.all(first.map(read));
    hits = first.filter((_, at) => phrases.every((phrase) => texts[at].some((text) => stands(phrase, text))));
    hits.isCut = all.length > READ;
  }
  if (words.length < 2) return hits;
  const first = hits.slice(0, FIRST), texts = await Promise.all(first.map(read));
  first.forEach((hit, at) => {
    const named = likeness(words, texts[at][0]);
    hit.score *= 1 + CLOSE * closeness(slots, texts[at]) + NAMED * named * named;
  });
  return Object.assign([...sort(first), ...hits.slice(FIRST)], { isCut: hits.isCut });
}

const stands = (phrase, text) => text.some((_, at) => phrase.every((form, next) => text[at + next] === form));

/** How much of a title and of a query is the same, in any order. */
function likeness(words, title) {
  const same = title.filter((form) => words.includes(form)).length;
  return Math.min(same, words.length) / Math.max(title.length, words.length);
}

/** The share of neighbours in a query that are close somewhere in a text. */
function closeness(slots, texts) {
  if (slots.length < 2) return 0;
  const close = new Set(), known = new Map();
  // In which of the slots a form is. Most words stand in a text many times.
  const places = (form) => {
    if (!known.has(form)) known.set(form, [...slots.keys()].filter((at) => has(slots[at], form)));
    return known.get(form);
  };
  for (const text of texts) {
    const last = [];
    text.forEach((form, place) => {
      for (const at of places(form)) {
        last[at] = place;
        const ahead = place - last[at - 1];
        if (ahead >= 1 && ahead <= REACH) close.add(at);
      }
    });
  }
  return close.size / (slots.length - 1);
}
