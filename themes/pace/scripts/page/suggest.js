// Titles that go with what is being typed, as a list of the browser's own: it
// works with every input method and reader, and nothing depends on it. The
// titles are those of the lists on the page, so they cost no request.

import { element } from "./elements.js";

const MOST = 6;

/** Gives an input suggestions; calls back for each text what they are made of. */
export function suggestions(input, analyser) {
  const links = document.querySelectorAll("main nav a, main .more a");
  const texts = [...new Set(Array.from(links, (link) => link.textContent.trim()))];
  const titles = texts.map((title) => ({ title, words: analyser.forms(title) }));
  const list = element("datalist", { id: "_search-suggestions" });
  input.after(list);
  input.setAttribute("list", list.id);
  return (query) => {
    const forms = analyser.forms(query);
    const goes = ({ words }) => forms.every((form) => words.some((word) => word.startsWith(form)));
    const found = forms.length ? titles.filter(goes).slice(0, MOST) : [];
    list.replaceChildren(...found.map(({ title }) => element("option", { value: title })));
  };
}
