// Filters by kind, audience and area, each with how many results it leaves.

import { element, named, page } from "./elements.js";

const filters = page?.querySelector(".filters");
const UPDATES = "kind:update";

/** For each value that can be filtered by, whether a page has it. */
async function values(index) {
  const { audience = {}, areas = {} } = await index.files.facets(), found = new Map();
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
    in the order of their dates, the latest first. */
export async function filtered(index, hits, only) {
  if (!only.length) return hits;
  const known = await values(index), groups = new Map();
  for (const value of only) {
    const has = known.get(value), group = value.split(":")[0];
    if (has) groups.set(group, [...(groups.get(group) ?? []), has]);
  }
  const left = hits.filter(({ page }) => [...groups.values()].every((any) => any.some((has) => has(page))));
  const kinds = only.filter((value) => value.startsWith("kind:")), { dates } = index.root;
  if (kinds.length === 1 && kinds[0] === UPDATES) {
    left.sort((a, b) => (dates[b.page] ?? "").localeCompare(dates[a.page] ?? "") || a.page - b.page);
  }
  return left;
}

/** What the results can be filtered by, each with how many it leaves. */
export async function filterBoxes(index, hits, only) {
  const boxes = [];
  for (const [value, has] of await values(index)) {
    const count = hits.filter(({ page }) => has(page)).length;
    const name = value.startsWith("area:") ? value.slice(5) : named(value);
    if (!name || (!count && !only.includes(value))) continue;
    const box = element("input", { type: "checkbox", name: "only", value });
    box.checked = only.includes(value);
    boxes.push(element("label", {}, box, ` ${name} (${count})`));
  }
  return boxes;
}

export function offerFilters(boxes) {
  filters.querySelector(".filter-values").replaceChildren(...boxes);
  filters.hidden = boxes.length < 2;
}

export const hideFilters = () => { filters.hidden = true; };

/** Calls back with what is to be filtered by, once somebody says so. */
export function onRefine(refine) {
  const chosen = () => [...filters.querySelectorAll(":checked")].map((box) => box.value);
  filters.querySelector(".filters-apply").addEventListener("click", () => refine(chosen()));
  filters.querySelector(".filters-clear").addEventListener("click", () => refine([]));
}
