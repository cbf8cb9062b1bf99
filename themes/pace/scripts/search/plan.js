// From a query to weighted terms. The rules stand in `pace::search::plan`; the
// tests hold both to the same plans.

import { isUnfinished, isUnspaced, letters } from "./letters.js";
import { byPages, nearness } from "./near.js";

const MOST_WORDS = 16, LONGEST_SYNONYM = 4, MOST_LONGER = 10, MOST_NEAR = 4, MOST_PAIRS = 4;
const IN_TITLE = "=", SHORT = "+", EXACT = 1, SYNONYM = 0.8, LONGER = 0.6, SHORTER = 0.3;

/** How many letters at the beginning or the end of a word are taken as right. */
const half = (count) => (count < 6 ? 2 : Math.max(3, (count - 1) >> 1));

/** Makes the plan of a query: `slots` of weighted terms, `phrases`, all `words`. */
export async function plan(query, analyser, files) {
  let words = analyser.forms(query);
  const unfinished = isUnfinished(query) && words.length <= MOST_WORDS;
  words = words.slice(0, MOST_WORDS);
  const isIgnored = (word) => files.isIgnored(word);
  const onlyIgnored = words.every(isIgnored);
  const slots = [];
  for (let at = 0; at < words.length; ) {
    const [taken, concepts] = synonym(words.slice(at), files);
    const slot = { words: words.slice(at, at + taken), terms: new Map(), isGuess: false, meant: null, light: false };
    at += taken;
    slot.light = taken === 1 && !onlyIgnored && isIgnored(slot.words[0]);
    slot.isLast = unfinished && at === words.length;
    if (!slot.light) for (const concept of concepts) slot.terms.set(concept, taken > 1 ? EXACT : SYNONYM);
    slots.push(slot);
  }
  const some = withoutPairs(slots), full = some.filter(({ light }) => !light), kept = full.length > 1 ? full : some;
  await Promise.all(kept.map((slot) => fill(slot, words, files)));
  const phrases = analyser.phrases(query).filter(({ length }) => length >= 1 && length <= MOST_WORDS);
  return { slots: kept, phrases, words };
}

/** The letters of a slot that stands for a pair of a script without spaces. */
function pairOf({ words: [word], words, light }) {
  const pair = letters(word);
  return !light && words.length === 1 && pair.length === 2 && pair.every(isUnspaced) ? pair : null;
}

/** Of many pairs those that do not share both letters with the ones beside them. */
function withoutPairs(slots) {
  const pairs = slots.map(pairOf);
  if (pairs.filter(Boolean).length <= MOST_PAIRS) return slots;
  let end = null;
  return slots.filter((slot, at) => {
    const pair = pairs[at], isCovered = pair !== null && pair[0] === end && pairs[at + 1]?.[0] === pair[1];
    end = pair && !isCovered ? pair[1] : null;
    return !isCovered;
  });
}

/** The longest synonym that words begin with, and how many of them it takes. */
function synonym(words, files) {
  for (let length = Math.min(LONGEST_SYNONYM, words.length); length > 1; length--) {
    const terms = files.synonyms.get(words.slice(0, length).join(" "));
    if (terms) return [length, terms];
  }
  return [1, files.synonyms.get(words[0]) ?? []];
}

async function fill(slot, query, files) {
  const { terms, words, isLast, light } = slot;
  // Ranking will ask for the synonyms, so they are fetched beside the word.
  for (const concept of terms.keys()) files.form(concept).catch(() => {});
  if (words.length > 1) return;
  const [word] = words, all = letters(word);
  const add = ({ term }, weight) => terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  if (light) {
    for (const named of await Promise.all([files.form(IN_TITLE + word), files.form(IN_TITLE + word + SHORT)])) {
      if (named) add(named, EXACT);
    }
    return;
  }
  const goesOn = isLast && all.length >= (all.every(isUnspaced) ? 1 : 3);
  const short = (files.isIgnored(word) ? IN_TITLE : "") + word + SHORT;
  const [exact, shorter, longer] = await Promise.all([files.form(word), files.form(short), goesOn ? files.beginning(word) : []]);
  if (exact) add(exact, EXACT);
  if (shorter) add(shorter, SHORTER);
  const others = longer.filter(({ form }) => form !== word).sort(byPages);
  for (const other of others.slice(0, MOST_LONGER)) add(other, LONGER);
  if (terms.size) return;
  const counts = [0, 0], found = (await near(word, files)).filter((other) => {
    other.ignored = files.isIgnored(other.form);
    return !query.includes(other.form) && counts[Number(other.ignored)]++ < MOST_NEAR;
  });
  const entries = await Promise.all(found.map(({ form, ignored }) => files.form(ignored ? IN_TITLE + form : form)));
  entries.forEach((entry, at) => {
    if (!entry) return;
    slot.isGuess = true;
    if (found[at].isMistake) slot.meant ??= found[at].form;
    add(entry, found[at].weight);
  });
}

/** The near forms of a word that is not in the vocabulary, the best first. */
async function near(word, files) {
  const all = letters(word), count = half(all.length);
  if (all.length < 3 || all.some(isUnspaced)) return [];
  const [endings, beginnings] = await Promise.all([
    files.ending(all.slice(-count).join("")),
    files.beginning(all.slice(0, count).join("")),
  ]);
  const candidates = new Map([...endings, ...beginnings].map(({ form, pages }) => [form, pages]));
  const found = [];
  for (const [form, pages] of candidates) {
    const near = nearness(word, form);
    if (near) found.push({ form, pages, ...near });
  }
  return found.sort((a, b) => b.weight - a.weight || byPages(a, b));
}
