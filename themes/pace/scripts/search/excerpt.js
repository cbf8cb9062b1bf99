// From a hit to what is shown of it: the part of a page that answers best, and
// the words in it that were looked for.

import { has } from "./rank.js";

/** Small letters, where each of them stays in its place. */
const lower = (text) => (text.toLowerCase().length === text.length ? text.toLowerCase() : text);

export class Marker {
  constructor(analyser, { slots }) {
    this.analyser = analyser;
    this.slots = slots.filter(({ light }) => !light);
    this.known = new Map();
  }

  /** The number of the slot that a form belongs to; or -1. */
  slot(form) {
    if (!this.known.has(form)) this.known.set(form, this.slots.findIndex((slot) => has(slot, form)));
    return this.known.get(form);
  }

  found(text) {
    return this.analyser.words(lower(text)).filter(({ form }) => this.slot(form) >= 0);
  }

  /** A text in pieces, every second of them marked. */
  pieces(text) {
    const pieces = [""];
    let last = 0;
    for (const { start, end } of this.found(text)) {
      if (start < last) continue;
      pieces[pieces.length - 1] += text.slice(last, start);
      pieces.push(text.slice(start, end), "");
      last = end;
    }
    pieces[pieces.length - 1] += text.slice(last);
    return pieces;
  }

  /** The section of a page that matches best, and the part of it to show. */
  excerpt(page, length = 160) {
    let best = { id: "", heading: "", text: page.summary, score: 0 };
    for (const { id, heading, text } of page.sections) {
      const slots = new Set(this.found(text).map(({ form }) => this.slot(form)));
      const score = slots.size + 2 * this.found(heading).length;
      if (score > best.score) best = { id, heading, text, score };
    }
    const { text } = best, [first] = this.found(text);
    const start = first && first.start > length / 2 ? text.lastIndexOf(" ", first.start - length / 3) + 1 : 0;
    let end = start + length < text.length ? text.lastIndexOf(" ", start + length) : text.length;
    if (end <= start) end = Math.min(start + length, text.length);
    return { ...best, before: start > 0, after: end < text.length, text: text.slice(start, end) };
  }
}
