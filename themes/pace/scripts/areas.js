// Choosing a council area: where one lives, and where one works.
//
// Owns what is seen of it; which areas are meant is areas/match.js. Without this
// script the list of the page is all there is, and enough.

import { meant } from "./areas/match.js";

const root = document.querySelector(".areas");
const say = (id) => root.querySelector("template").content.querySelector(`[data-say="${id}"]`).textContent;

const areas = [...root.querySelectorAll(".area-list > li")].map((item) => {
  const shown = new Map(["a", ".area-name", ".area-towns span"].flatMap((selector) => [...item.querySelectorAll(selector)]).map((part) => [part.textContent, part]));
  return { link: item.querySelector("a"), shown, names: [...shown.keys(), ...item.dataset.also.split("|").filter(Boolean)] };
});
const known = areas.map((area) => area.names);

/** The link to an area, with the town by which it was found. */
function entry({ place, name }) {
  const { link, shown } = areas[place];
  const item = document.createElement("li");
  const copy = link.cloneNode(true);
  item.append(copy);
  // A misspelt name is no name to be shown. One of another language stays one.
  const town = shown.get(name);
  if (town && name !== link.textContent) {
    const from = town.closest("[lang]");
    const part = document.createElement("bdi");
    part.lang = from.lang;
    part.textContent = name;
    item.append(" (", part, ")");
  }
  return item;
}

const form = root.querySelector(".area-form");
form.hidden = false;
form.addEventListener("input", () => {
  const chosen = [];
  for (const field of form.querySelectorAll(".area-field")) {
    const { value } = field.querySelector("input");
    const found = meant(value, known);
    const told = field.querySelector("[role=status]");
    const words = value.trim().length < 2 && !found.length ? "" : say(["none", "one"][found.length] ?? "more");
    // Who sees has the names in the list below; who listens hears them here, and
    // hears it when another area is found.
    const names = document.createElement("span");
    names.textContent = found.map(({ place }) => areas[place].link.textContent).join(", ");
    const all = [words, names.textContent].filter(Boolean).join(" ");
    if (told.textContent !== all) told.replaceChildren(words, ...(found.length ? [" ", names] : []));
    field.querySelector("ul").replaceChildren(...found.map(entry));
    if (found.length) chosen.push(found[0].place);
  }
  // Two places are two pages, and both hold.
  form.querySelector(".area-both").hidden = new Set(chosen).size < 2;
});
