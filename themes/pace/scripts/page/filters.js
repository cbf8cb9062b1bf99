// Filters by kind, audience and area, each with how many results it leaves.

import { element, named, page, withNumber } from "./elements.js";

const filters = page?.querySelector(".filters");
const UPDATES = "kind:update";
const isKind = (value) => value.startsWith("kind:");
const nothing = () => false;

/** For each value that can be filtered by, whether a page has it. */
function values(index, { audience = {}, areas = {} }) {
  const found = new Map();
  for (const kind of index.root.kinds) found.set(`kind:${kind}`, (number) => index.files.kind(number) === kind);
  for (const [group, pages] of [["audience", audience], ["area", areas]]) {
    for (const [value, numbers] of Object.entries(pages)) {
      const set = new Set(numbers);
      found.set(`${group}:${value}`, (number) => set.has(number));
    }
  }
  return found;
}

/** Hits that have one of the chosen values of every group. Updates alone stand
    in the order of their dates, the latest first. A value that no page has leaves
    no hits: whoever chose it does not want the others. */
export async function filtered(index, hits, only) {
  if (!only.length) return hits;
  const known = values(index, only.every(isKind) ? {} : await index.files.facets()), groups = new Map();
  for (const value of only) {
    const group = value.split(":")[0];
    groups.set(group, [...(groups.get(group) ?? []), known.get(value) ?? nothing]);
  }
  const left = hits.filter(({ page }) => [...groups.values()].every((any) => any.some((has) => has(page))));
  const kinds = only.filter(isKind), { dates } = index.root;
  if (kinds.length === 1 && kinds[0] === UPDATES) {
    left.sort((a, b) => (dates[b.page] ?? "").localeCompare(dates[a.page] ?? "") || a.page - b.page);
  }
  return left;
}

/** What the results can be filtered by, each with how many it leaves. A kind or
    audience that is chosen has a box even where no page has it. */
export function filterBoxes(index, facets, hits, only) {
  const boxes = [], known = values(index, facets);
  for (const value of only) if (named(value) && !known.has(value)) known.set(value, nothing);
  for (const [value, has] of known) {
    const count = hits.filter(({ page }) => has(page)).length;
    const name = value.startsWith("area:") ? value.slice(5) : named(value);
    if (!name || (!count && !only.includes(value))) continue;
    const box = element("input", { type: "checkbox", name: "only", value });
    box.checked = only.includes(value);
    boxes.push(element("label", {}, box, ` ${name} (${count})`));
  }
  return boxes;
}

/** Says how many filters are on; nothing where none is. */
export const filtersOn = ({ length }) => (length ? ` ${withNumber("filters-on", length)}` : "");

/** Shows the boxes; how many are on is said while they are folded, too. */
export function offerFilters(boxes, only) {
  filters.querySelector(".filter-values").replaceChildren(...boxes);
  filters.querySelector(".filters-on").textContent = filtersOn(only);
  filters.hidden = boxes.length < 2 && !only.length;
}

export const hideFilters = () => { filters.hidden = true; };

/** Puts the focus where filters are chosen, since what had it goes away. */
export const focusFilters = () => filters.querySelector("summary").focus();

/** Calls back with what is to be filtered by, once somebody says so. */
export function onRefine(refine) {
  const chosen = () => [...filters.querySelectorAll(":checked")].map((box) => box.value);
  filters.querySelector(".filters-apply").addEventListener("click", () => refine(chosen()));
  filters.querySelector(".filters-clear").addEventListener("click", () => refine([]));
}
