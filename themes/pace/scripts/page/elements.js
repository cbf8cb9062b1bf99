// What the search page is made of. All words come from the page, all data
// become text nodes.

export const page = document.querySelector("[data-search-page]");
export const lang = document.documentElement.lang;

const texts = document.getElementById("_search-texts")?.content;

/** An element with attributes and children; text never becomes markup. */
export function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export const text = (name) => texts.querySelector(`[data-text="${name}"]`)?.textContent ?? "";

/** What a value is called that results can be filtered by. */
export const named = (value) => texts.querySelector(`[data-filter="${CSS.escape(value)}"]`)?.textContent;

/** A text with a mark in it that stands for what was typed. */
export function withQuery(name, query) {
  const [before, after = ""] = text(name).split("{q}");
  return [before, element("bdi", {}, query), after];
}

/** A text with a mark in it that stands for a number. */
export const withNumber = (name, number) => text(name).replace("{n}", String(number));

/** "12 results", made from a sentence of the page with a number that has the
    same plural form in the reader's language. */
export function counted(count) {
  const rules = new Intl.PluralRules(lang);
  const samples = [...texts.querySelectorAll("[data-count]")];
  const alike = (sample) => {
    const number = Number(sample.dataset.count);
    return number > 0 && count > 0 && rules.select(number) === rules.select(count);
  };
  const sample = samples.find((one) => Number(one.dataset.count) === count) ?? samples.find(alike) ?? samples.at(-1);
  return sample.textContent.replace(sample.dataset.count, String(count));
}

/** Today where the reader is, such as 2026-11-22. */
export function today() {
  const now = new Date(), two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
