// The search page: shows what search.js finds. All words come from the page,
// all data become text nodes; nothing is sent, nothing is stored.

const FIRST = 5, MORE = 10, FEW = 3;
const PAUSE = 250, SPOKEN = 1000;
const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff]/;

const page = document.querySelector("[data-search-page]");
const texts = document.getElementById("_search-texts").content;
const form = document.querySelector("main form.search");
const input = form.elements.q;
const status = page.querySelector("[role=status]");
const output = page.querySelector(".search-output");
const filters = page.querySelector(".filters");
const search = () => import(form.dataset.search);

const lang = document.documentElement.lang;
const source = page.dataset.source;

/** An element with attributes and children; text never becomes markup. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const text = (name) => texts.querySelector(`[data-text="${name}"]`)?.textContent ?? "";

/** A text with a mark in it that stands for what was typed. */
function withQuery(name, query) {
  const [before, after = ""] = text(name).split("{q}");
  return [before, element("bdi", {}, query), after];
}

/** "12 results", made from a sentence of the page with a number that has the
    same plural form in the reader's language. */
function counted(count) {
  const rules = new Intl.PluralRules(lang);
  const samples = [...texts.querySelectorAll("[data-count]")];
  const alike = (sample) => {
    const number = Number(sample.dataset.count);
    return number === count || (number > 0 && count > 0 && rules.select(number) === rules.select(count));
  };
  const sample = samples.find((one) => Number(one.dataset.count) === count) ?? samples.find(alike) ?? samples.at(-1);
  return sample.textContent.replace(sample.dataset.count, String(count));
}

const today = () => {
  const now = new Date(), two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** What is searched for and how it is filtered, as the fragment says. */
function asked() {
  const fragment = new URLSearchParams(location.hash.slice(1));
  return { query: fragment.get("q") ?? "", only: fragment.getAll("only") };
}

function address({ query, only }) {
  const fragment = new URLSearchParams({ q: query });
  for (const value of only) fragment.append("only", value);
  return `#${fragment}`;
}

let latest = 0, spoken, shownKey = "";

/** Says how many there are, once typing has stopped. */
function announce(message) {
  clearTimeout(spoken);
  spoken = setTimeout(() => { status.textContent = message; }, SPOKEN);
}

function marked(index, forms, piece) {
  return index.pieces(piece, forms).map((part, at) => (at % 2 ? element("mark", {}, part) : part));
}

async function result(index, hit, forms, tongue) {
  const shown = await index.page(hit.page);
  const best = index.excerpt(shown, forms);
  const link = element("a", { href: shown.href }, ...marked(index, forms, shown.title));
  const item = element("li", tongue, element("h3", {}, link));
  if (best.heading) {
    const section = element("a", { href: `${shown.href}#${encodeURIComponent(best.id)}` });
    section.append(...marked(index, forms, best.heading));
    item.append(element("p", { class: "result-section" }, section));
  }
  const excerpt = element("p", {}, best.before ? "… " : "", ...marked(index, forms, best.text), best.after ? " …" : "");
  item.append(excerpt);
  return item;
}

/** A list of hits, a few first, and a button for more. */
async function list(index, found, tongue = {}) {
  const all = element("ol", { class: "results" });
  const parts = [all];
  const forms = await index.marked(found.plan);
  let shown = 0;
  const add = async (count) => {
    const next = found.hits.slice(shown, shown + count);
    shown += next.length;
    all.append(...(await Promise.all(next.map((hit) => result(index, hit, forms, tongue)))));
    return all.children[shown - next.length];
  };
  await add(FIRST);
  if (found.hits.length > shown) {
    const more = element("button", { type: "button", class: "more-results" }, text("more"));
    more.addEventListener("click", async () => {
      const first = await add(MORE).catch(() => null);
      if (shown >= found.hits.length) more.remove();
      first?.querySelector("a").focus();
    });
    parts.push(more);
  }
  return parts;
}

async function find(index, { query, only }) {
  const plan = await index.plan(query);
  const hits = await index.rank(plan, today());
  return { plan, hits: await filtered(index, hits, only), all: hits };
}

const named = (value) => texts.querySelector(`[data-filter="${CSS.escape(value)}"]`)?.textContent;

/** The pages for each value that can be filtered by. */
async function values(index) {
  const { audience, areas } = await index.facets();
  const found = new Map();
  for (const kind of index.root.kinds) found.set(`kind:${kind}`, (number) => index.kind(number) === kind);
  for (const [group, pages] of [["audience", audience], ["area", areas]]) {
    for (const [value, numbers] of Object.entries(pages)) {
      const set = new Set(numbers);
      found.set(`${group}:${value}`, (number) => set.has(number));
    }
  }
  return found;
}

/** Hits that have one of the chosen values of every group. */
async function filtered(index, hits, only) {
  if (!only.length) return hits;
  const known = await values(index), groups = new Map();
  for (const value of only) {
    const has = known.get(value), group = value.split(":")[0];
    if (has) groups.set(group, [...(groups.get(group) ?? []), has]);
  }
  return hits.filter(({ page }) => [...groups.values()].every((any) => any.some((has) => has(page))));
}

async function offerFilters(index, hits, only) {
  const boxes = [];
  for (const [value, has] of await values(index)) {
    const count = hits.filter(({ page }) => has(page)).length;
    const name = named(value) ?? (value.startsWith("area:") ? value.slice(5) : null);
    if (!name || (!count && !only.includes(value))) continue;
    const box = element("input", { type: "checkbox", name: "only", value });
    box.checked = only.includes(value);
    boxes.push(element("label", {}, box, ` ${name} (${count})`));
  }
  filters.querySelector(".filter-values").replaceChildren(...boxes);
  filters.hidden = boxes.length < 2;
}

/** The results in the source language, where the reader's has few. */
async function fromSource(want) {
  if (!source || source === lang) return [];
  const { open } = await search();
  const index = await open(source);
  const found = await find(index, { ...want, only: [] });
  if (!found.hits.length) return [];
  const heading = element("h2", {}, text("other-language"));
  const lists = await list(index, found, { lang: source, dir: page.dataset.sourceDir });
  return [heading, element("p", {}, text("other-language-help")), ...lists];
}

function urgent(card) {
  const link = element("a", { href: card.href }, card.title);
  const help = element("p", {}, text("urgent-help"));
  return element("section", { class: "notice urgent" }, element("h2", {}, link), help);
}

async function show(want) {
  const run = ++latest;
  const isOld = () => run !== latest;
  const { open } = await search();
  const index = await open(lang);
  const card = index.crisis(want.query);
  const found = await find(index, want);
  if (isOld()) return;
  const parts = card ? [urgent(card)] : [];
  if (found.hits.length) {
    parts.push(element("h2", {}, ...withQuery("results", want.query)), ...(await list(index, found)));
  } else {
    parts.push(element("h2", {}, ...withQuery("none", want.query)), element("p", {}, text("none-help")));
  }
  const others = found.hits.length < FEW ? await fromSource(want).catch(() => []) : [];
  if (isOld()) return;
  output.replaceChildren(...parts, ...others);
  announce(counted(found.hits.length));
  await offerFilters(index, found.all, want.only);
}

/** Shows what the fragment asks for. A site that was published anew while this
    page stood open is read once more. */
async function update() {
  const want = asked();
  if (input.value.trim() !== want.query) input.value = want.query;
  shownKey = location.hash;
  if (!want.query.trim()) {
    latest++;
    output.replaceChildren();
    filters.hidden = true;
    announce("");
    return;
  }
  const { Outdated, forget } = await search();
  try {
    await show(want).catch((error) => {
      if (!(error instanceof Outdated)) throw error;
      forget(lang);
      return show(want);
    });
  } catch {
    forget(lang);
    output.replaceChildren(element("p", { class: "notice" }, text("failed")));
    announce(text("failed"));
  }
}

let typed;

/** While somebody types, words are fetched at once and texts after a pause. */
input.addEventListener("input", () => {
  const query = input.value.trim();
  const least = UNSPACED.test(query) ? 1 : 3;
  clearTimeout(typed);
  if (query && Array.from(query).length < least) return;
  search().then(({ open }) => open(lang)).then((index) => index.plan(query)).catch(() => {});
  typed = setTimeout(() => {
    history.replaceState(null, "", query ? address({ ...asked(), query }) : location.pathname);
    update();
  }, PAUSE);
});

const refine = (only) => { location.hash = address({ query: asked().query, only }); };

filters.querySelector(".filters-apply").addEventListener("click", () => {
  refine([...filters.querySelectorAll(":checked")].map((box) => box.value));
});

filters.querySelector(".filters-clear").addEventListener("click", () => refine([]));

addEventListener("hashchange", () => {
  if (location.hash !== shownKey) update();
});

// A query that came in the address leaves it before anything else happens.
const sent = new URLSearchParams(location.search).get("q");
if (sent !== null) history.replaceState(null, "", location.pathname + address({ query: sent, only: [] }));
page.hidden = false;
if (asked().query) update();
