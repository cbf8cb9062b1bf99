// Which areas somebody means by what they typed.
//
// Owns the matching: accents and punctuation do not count, the beginning of any
// word of a name is enough, and from four letters on one fault is forgiven.

import { distance } from "../search/near.js";

/** A name without what nobody types: accents, apostrophes, hyphens, case. */
export const folded = (text) =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/['’ʼ`´]/g, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

/** How well a name fits: 0 is the whole name, 3 one with a fault; `null` if not. */
export function fit(typed, name) {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  if (name.includes(` ${typed}`)) return 2;
  const letters = [...typed];
  if (letters.length < 4) return null;
  // What is typed may be the beginning of a name, with a fault in it.
  const begins = name.split(" ").map((_, at, words) => words.slice(at).join(" "));
  const alike = begins.some((rest) => [-1, 0, 1].some((more) => distance(typed, [...rest].slice(0, letters.length + more).join("")) <= 1));
  return alike ? 3 : null;
}

/** The areas that are meant, the likeliest first, each with the name that fits.
    `areas` are lists of names, shown ones first. Names with a fault count only
    where none fits without. */
export function meant(query, areas, most = 6) {
  const typed = folded(query);
  if ([...typed].length < (/\p{Script=Han}/u.test(typed) ? 1 : 2)) return [];
  const found = areas.flatMap((names, place) => {
    let best = null;
    for (const name of names) {
      const how = fit(typed, folded(name));
      if (how !== null && (!best || how < best.how)) best = { place, name, how };
    }
    return best ? [best] : [];
  });
  const sure = found.filter(({ how }) => how < 3);
  const all = sure.length ? sure : found;
  return all.sort((a, b) => a.how - b.how || a.place - b.place).slice(0, most);
}
