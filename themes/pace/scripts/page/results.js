// A list of hits: titles, the best section of each page, what stands there.

import { element, lang, text } from "./elements.js";
import { readable } from "./gone.js";

const FIRST = 5, MORE = 10;

const marked = (marks, piece) => marks.pieces(piece).map((part, at) => (at % 2 ? element("mark", {}, part) : part));

const day = (date) => {
  const options = { dateStyle: "long", timeZone: "UTC" };
  return element("p", {}, element("time", { datetime: date }, new Intl.DateTimeFormat(lang, options).format(new Date(date))));
};

async function result(index, page, marks, tongue) {
  const shown = await index.page(page), best = marks.excerpt(shown), date = index.root.dates[page];
  const link = element("a", { href: shown.href }, ...marked(marks, shown.title));
  const item = element("li", tongue, element("h3", {}, link));
  if (best.heading) {
    const section = element("a", { href: `${shown.href}#${encodeURIComponent(best.id)}` }, ...marked(marks, best.heading));
    item.append(element("p", { class: "result-section" }, section));
  }
  item.append(element("p", {}, best.before ? "… " : "", ...marked(marks, best.text), best.after ? " …" : ""));
  if (date) item.append(day(date));
  return item;
}

/** A list of hits, a few first, and a button for more. Pages whose text cannot be
    had are left out. */
export async function list(index, { plan, hits }, tongue = {}) {
  const all = element("ol", { class: "results" }), parts = [all], marks = index.marker(plan);
  let shown = 0;
  const add = async (count) => {
    const next = hits.slice(shown, shown + count), pages = await readable(index, next.map(({ page }) => page));
    const items = await Promise.all(pages.map((page) => result(index, page, marks, tongue)));
    shown += next.length;
    all.append(...items);
    return items[0];
  };
  await add(FIRST);
  if (hits.length > shown) {
    const more = element("button", { type: "button", class: "more-results" }, text("more"));
    more.addEventListener("click", async () => {
      const first = await add(MORE).catch(() => null);
      if (shown >= hits.length) more.remove();
      first?.querySelector("a").focus();
    });
    parts.push(more);
  }
  return parts;
}

/** A query in which words that no page has are what may have been meant, as
    they are written on the pages that were found; nothing if there is none. */
export async function meant(index, query, { plan, hits }) {
  const slots = plan.slots.filter((slot) => slot.meant);
  if (!slots.length) return "";
  const read = await readable(index, hits.slice(0, FIRST).map(({ page }) => page));
  const pages = await Promise.all(read.map((page) => index.page(page)));
  const texts = pages.flatMap(({ title, summary, sections }) => [title, summary, ...sections.map((section) => section.text)]);
  let better = query;
  for (const slot of slots) {
    const typed = index.analyser.words(better.toLowerCase()).find(({ form }) => form === slot.words[0]);
    const find = (text) => {
      const word = index.analyser.words(text.toLowerCase()).find(({ form }) => form === slot.meant);
      return word && text.slice(word.start, word.end).toLowerCase();
    };
    const written = texts.map(find).find(Boolean);
    if (!typed || !written) return "";
    better = better.slice(0, typed.start) + written + better.slice(typed.end);
  }
  return better;
}
