// The search page: shows what the index finds. Nothing is sent, nothing is
// stored.

import { Outdated } from "../search/bytes.js";
import { forget, open } from "../search/host.js";
import { isUnspaced } from "../search/letters.js";
import { counted, element, lang, page, text, today, withQuery } from "./elements.js";
import { filterBoxes, filtered, hideFilters, offerFilters, onRefine } from "./filters.js";
import { address, asked } from "./fragment.js";
import { list, meant } from "./results.js";
import { suggestions } from "./suggest.js";

const FEW = 3, PAUSE = 250, SPOKEN = 1000, LONGEST = 1000;

const input = document.querySelector("main form.search")?.elements.q;
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

async function find(index, { query, only }) {
  const plan = await index.plan(query);
  const all = await index.settle(await index.rank(plan, today()), plan);
  return { plan, all, hits: await filtered(index, all, only) };
}

/** The results in the source language, where the reader's has few. */
async function fromSource(index, { query }) {
  if (!source || source === lang) return [];
  const other = await open(source);
  const found = await find(other, { query: await index.inSource(query), only: [] });
  if (!found.hits.length) return [];
  const lists = await list(other, found, { lang: source, dir: page.dataset.sourceDir });
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

async function show(want, isOld) {
  const index = await open(lang);
  if (isOld()) return;
  const card = index.crisis(want.query), finder = !card && index.finder(want.query);
  showUrgent(card, want.query);
  // Wanted at the end, and fetched beside the words.
  index.files.facets().catch(() => {});
  const found = await find(index, want);
  const parts = finder ? [offered(finder)] : [];
  if (found.hits.length) {
    parts.push(element("h2", {}, ...withQuery("results", want.query)));
    const better = await meant(index, want.query, found);
    if (better) parts.push(didYouMean(better, want.only));
    parts.push(...(await list(index, found)));
  } else {
    parts.push(element("h2", {}, ...withQuery("none", want.query)), element("p", {}, text("none-help")));
  }
  const others = found.hits.length < FEW ? await fromSource(index, want).catch(() => []) : [];
  const boxes = await filterBoxes(index, found.all, want.only);
  if (isOld()) return;
  // At once, so that nothing that is read already moves.
  offerFilters(boxes);
  output.replaceChildren(...parts, ...others);
  announce([card?.title, counted(found.hits.length)].filter(Boolean).join(". "));
}

/** Says that there are no results, after the urgent help that is there: who
    cannot see it must not hear of the failure alone. Where even the root could
    not be had, a card of earlier words goes. */
function fail({ query }) {
  if (urgentFor !== query) showUrgent(null, "");
  output.replaceChildren(element("p", { class: "notice" }, text("failed")));
  announce([urgentPlace.querySelector("h2")?.textContent, text("failed")].filter(Boolean).join(". "));
}

/** Shows what the fragment asks for. A site that was published anew while this
    page stood open is read once more. */
async function update() {
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
    await show(want, isOld).catch((error) => {
      if (!(error instanceof Outdated)) throw error;
      forget(lang);
      return show(want, isOld);
    });
  } catch {
    forget(lang);
    // Other words are looked for by now, and have what they found.
    if (!isOld()) fail(want);
  }
}

/** While somebody types, words are fetched at once and texts after a pause. */
function onInput() {
  const query = input.value.trim(), least = isUnspaced(query) ? 1 : 3;
  clearTimeout(typed);
  if (query && Array.from(query).length < least) return;
  open(lang).then((index) => {
    suggest ??= suggestions(input, index.analyser);
    suggest(query.slice(0, LONGEST));
    return index.plan(query.slice(0, LONGEST));
  }).catch(() => {});
  typed = setTimeout(() => {
    history.replaceState(null, "", query ? address({ ...asked(), query }) : location.pathname);
    update();
  }, PAUSE);
}

/** Makes the page one that searches. */
export function startPage() {
  input.addEventListener("input", onInput);
  onRefine((only) => { location.hash = address({ query: asked().query, only }); });
  addEventListener("hashchange", () => {
    if (location.hash !== shownKey) update();
  });
  page.hidden = false;
  if (input.value.trim() && !asked().query) onInput();
  else if (asked().query) update();
}
