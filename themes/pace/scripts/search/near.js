// How near words are to each other: `pace::search::plan` and `settle` once more.

import { letters } from "./letters.js";

const WRONG = [0.7, 0.4], OTHERWISE = 0.5;

/** Order of code points, which is that of UTF-8; strings compare by UTF-16. */
export function before(a, b) {
  const [x, y] = [letters(a), letters(b)];
  for (let i = 0; i < x.length && i < y.length; i++) {
    if (x[i] !== y[i]) return x[i].codePointAt(0) < y[i].codePointAt(0);
  }
  return x.length < y.length;
}

const byForm = (a, b) => (a === b ? 0 : before(a, b) ? -1 : 1);

/** The forms of the most pages first. */
export const byPages = (a, b) => b.pages - a.pages || byForm(a.form, b.form);

/** How many letters at the start of two words are the same. */
function common(x, y) {
  let at = 0;
  while (at < x.length && x[at] === y[at]) at++;
  return at;
}

/** Letters that are added, left out, wrong or swapped between two words. */
export function distance(a, b) {
  const [x, y] = [letters(a), letters(b)];
  let above = [], last = [], row = y.map((_, j) => j + 1);
  row.unshift(0);
  for (let i = 1; i <= x.length; i++) {
    [above, last, row] = [last, row, [i]];
    for (let j = 1; j <= y.length; j++) {
      const cost = x[i - 1] === y[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1]) {
        row[j] = Math.min(row[j], above[j - 2] + cost);
      }
    }
  }
  return row[y.length];
}

/** Whether two short words of one length begin with letters that were not
    swapped: `lorry` is no `sorry`. */
function isOther(x, y) {
  return x.length < 6 && x.length === y.length && x[0] !== y[0] && x[0] !== y[1];
}

/** How much a form counts for a word it is not, and whether letters of it are
    wrong; null for nothing. */
export function nearness(word, form) {
  const [x, y] = [letters(word), letters(form)];
  // Of three letters every word is near another; one letter may be missing.
  if (x.length < 4 && y.length !== x.length + 1) return null;
  const wrong = x.length < 8 ? 1 : 2;
  if (Math.abs(x.length - y.length) <= wrong) {
    const found = distance(word, form);
    if (found >= 1 && found <= wrong && !isOther(x, y)) return { weight: WRONG[found - 1], isMistake: true };
  }
  const same = common(x, y);
  return same >= 4 && x.length - same <= 3 && y.length - same <= 3 ? { weight: OTHERWISE, isMistake: false } : null;
}

/** Whether two forms are the same but for their endings. */
export function isAlike(a, b) {
  if (a === b) return true;
  if (a[0] !== b[0]) return false;
  const [x, y] = [letters(a), letters(b)];
  const same = common(x, y), [p, q] = [x.length - same, y.length - same];
  if (same >= 3 && p + q === 1) return true;
  return same >= 4 && 4 * same >= 3 * Math.min(x.length, y.length) && p <= 4 && q <= 4;
}
