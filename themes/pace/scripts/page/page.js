// The search page: shows what the index finds. Nothing is sent, nothing is
// stored.

import { forget, open } from "../search/host.js";
import { isUnspaced, withoutQuotes } from "../search/letters.js";
import { settle } from "../search/rank.js";
import { counted, element, lang, page, text, today, withNumber, withQuery } from "./elements.js";
import { filterBoxes, filtered, filtersOn, focusFilters, hideFilters, offerFilters, onRefine } from "./filters.js";
import { address, asked } from "./fragment.js";
import { bear, orElse, using } from "./gone.js";
import { list, meant } from "./results.js";
import { suggestions } from "./suggest.js";

const FEW = 3, PAUSE = 250, LONG_PAUSE = 600, SPOKEN = 1000, LONGEST = 1000;
const NO_TEXT = { title: "", summary: "", sections: [] };

const input = document.querySelector("main form.search input");
const status = page?.querySelector("[role=status]");
const output = page?.querySelector(".search-output");
const urgentPlace = page?.querySelector(".search-urgent");
const source = page?.dataset.source;

let latest = 0, spoken, typed, shownKey = "", urgentFor = "", suggest = null;

/** Says how many there are, once typing has stopped. */
function announce(message) {
  clearTimeout(spoken);
  spoken = setTimeout(() => { status.textContent = message; }, SPOKEN);
}

/** Settles hits by their texts; one whose text cannot be had has none. */
async function settled(index, hits, plan) {
  let failure = null;
  const page = (number) => index.page(number).catch((error) => {
    bear(index, failure = error);
    return NO_TEXT;
  });
  const left = await settle(hits, plan, index.analyser, Object.assign(Object.create(index.files), { page }));
  // Whether a phrase stands nowhere is not known then.
  if (failure && !left.length) throw failure;
  return left;
}

async function find(index, plan, only) {
  const all = await settled(index, await index.rank(plan, today()), plan);
  return { plan, all, hits: await filtered(index, all, only) };
}

/** The results in the source language, where the reader's has few. */
async function fromSource(index, { query }) {
  if (!source || source === lang) return [];
  const inSource = await index.inSource(query);
  const lists = await using(source, async (other) => {
    const found = await find(other, await other.plan(inSource), []);
    return found.hits.length ? list(other, found, { lang: source, dir: page.dataset.sourceDir }) : [];
  });
  if (!lists.length) return [];
  return [element("h2", {}, text("other-language")), element("p", {}, text("other-language-help")), ...lists];
}

/** Urgent help for words of a crisis, above the count and the filters. It needs
    the root of the index alone: it does not wait for results, nor go with them. */
function showUrgent(card, query) {
  urgentFor = query;
  urgentPlace.replaceChildren(...card ? [urgent(card)] : []);
}

function urgent({ href, title }) {
  const heading = element("h2", {}, element("a", { href }, title));
  const call = element("a", { href: "tel:999", class: "phone", dir: "ltr" }, "999");
  const [before, after = ""] = text("urgent-help").split("999");
  return element("section", { class: "notice urgent" }, heading, element("p", {}, before, call, after));
}

function offered({ href, title }) {
  const heading = element("h2", {}, element("a", { href }, title));
  return element("section", { class: "alert offered" }, heading, element("p", {}, text("finder")));
}

function didYouMean(query, only) {
  return element("p", {}, `${text("did-you-mean")} `, element("a", { href: address({ query, only }) }, query));
}

/** What stands where filters leave nothing of what was found. */
function heldBack(count) {
  const clear = element("button", { type: "button" }, text("filters-clear"));
  clear.addEventListener("click", () => {
    focusFilters();
    refine([]);
  });
  return [element("p", {}, withNumber("held-back", count)), clear];
}

const refine = (only) => { location.hash = address({ query: asked().query, only }); };

async function show(index, want, isOld) {
  if (isOld()) return;
  let card = index.crisis(want.query);
  showUrgent(card, want.query);
  // Wanted at the end, and fetched beside the words.
  index.files.facets().catch(() => {});
  const plan = await index.plan(want.query);
  if (!card) {
    card = await orElse(index, index.crisisElsewhere(want.query, plan), null);
    if (card && !isOld()) showUrgent(card, want.query);
  }
  const finder = !card && index.finder(want.query), found = await find(index, plan, want.only);
  const parts = finder ? [offered(finder)] : [], held = found.hits.length ? 0 : found.all.length;
  if (found.hits.length) {
    parts.push(element("h2", {}, ...withQuery("results", want.query)));
    const better = await orElse(index, meant(index, want.query, found), "");
    if (better) parts.push(didYouMean(better, want.only));
    parts.push(...(await list(index, found)));
  } else if (held) {
    parts.push(element("h2", {}, ...withQuery("results", want.query)), ...heldBack(held));
  } else {
    parts.push(element("h2", {}, ...withQuery("none", want.query)), element("p", {}, text("none-help")));
    if (plan.phrases.length) parts.push(didYouMean(withoutQuotes(want.query), want.only));
  }
  const others = found.all.length < FEW ? await fromSource(index, want).catch(() => []) : [];
  const boxes = filterBoxes(index, await orElse(index, index.files.facets(), {}), found.all, want.only);
  if (isOld()) return;
  // At once, so that nothing that is read already moves.
  offerFilters(boxes, want.only);
  output.replaceChildren(...parts, ...others);
  // Of hits that are not all nobody knows the number.
  const number = found.all.isCut ? "" : counted(found.hits.length);
  announce([card?.title, (number + filtersOn(want.only)).trim()].filter(Boolean).join(". "));
}

/** Says that there are no results, after the urgent help that is there: who
    cannot see it must not hear of the failure alone. Where even the root could
    not be had, a card of earlier words goes. */
function fail({ query }) {
  if (urgentFor !== query) showUrgent(null, "");
  output.replaceChildren(element("p", { class: "notice" }, text("failed")));
  announce([urgentPlace.querySelector("h2")?.textContent, text("failed")].filter(Boolean).join(". "));
}

/** Shows what the fragment asks for. */
async function update() {
  clearTimeout(typed);
  const want = asked(), run = ++latest, isOld = () => run !== latest;
  if (input.value.trim() !== want.query) input.value = want.query;
  shownKey = location.hash;
  want.query = want.query.slice(0, LONGEST);
  if (!want.query.trim()) {
    showUrgent(null, "");
    output.replaceChildren();
    hideFilters();
    announce("");
    return;
  }
  try {
    await using(lang, (index) => show(index, want, isOld));
  } catch {
    forget(lang);
    // Other words are looked for by now, and have what they found.
    if (!isOld()) fail(want);
  }
}

/** While somebody types, words are fetched at once and texts after a pause; of a
    letter or two, nothing before a longer pause. Other words are filtered anew. */
function onInput() {
  const query = input.value.trim(), { query: before, only } = asked();
  const isShort = query && Array.from(query).length < (isUnspaced(query) ? 1 : 3);
  clearTimeout(typed);
  if (!isShort) fetchWords(query);
  typed = setTimeout(() => {
    history.replaceState(null, "", query ? address({ query, only: query === before ? only : [] }) : location.pathname);
    update();
  }, isShort ? LONG_PAUSE : PAUSE);
}

/** Fetches what the words of a query need, and suggests titles. */
function fetchWords(query) {
  open(lang).then((index) => {
    suggest ??= suggestions(input, index.analyser);
    suggest(query.slice(0, LONGEST));
    return index.plan(query.slice(0, LONGEST));
  }).catch(() => {});
}

/** Makes the page one that searches. */
export function startPage() {
  input.addEventListener("input", onInput);
  onRefine(refine);
  addEventListener("hashchange", () => {
    if (location.hash !== shownKey) update();
  });
  page.hidden = false;
  // What was typed before this script had come is newer than the address.
  if (input.value.trim() && input.value.trim() !== asked().query) onInput();
  else update();
}
