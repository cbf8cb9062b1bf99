// What is shown above all results, and for which words: `pace::search::card`
// once more.

import { letters } from "./letters.js";
import { distance } from "./near.js";

/** How many letters a word has, alone and in a phrase, before one may be wrong. */
const LONG = 7, LONG_IN_PHRASE = 4;

function isMisspelt(word, form, isInPhrase) {
  const [x, y] = [letters(word), letters(form)];
  if (x.length < (isInPhrase ? LONG_IN_PHRASE : LONG)) return false;
  return (x[0] === y[0] || !isInPhrase) && distance(word, form) === 1;
}

/** Whether the words from a place on are those of a phrase, one perhaps misspelt. */
function stands(phrase, forms, from) {
  const wrong = phrase.flatMap((word, at) => (word === forms[from + at] ? [] : [at]));
  const [at] = wrong;
  return !wrong.length || (wrong.length === 1 && isMisspelt(phrase[at], forms[from + at], phrase.length > 1));
}

/** Whether the forms of a query mean a card, which may be null, by a phrase of
    which one form at least counts. */
export function isMeant(card, forms, counts = () => true) {
  const split = (phrases = []) => phrases.map((phrase) => phrase.split(" "));
  const isAt = (phrase, at) => forms.slice(at, at + phrase.length).some(counts) && stands(phrase, forms, at);
  const isIn = (phrase) => forms.some((_, at) => at + phrase.length <= forms.length && isAt(phrase, at));
  const isAll = (phrase) => phrase.length === forms.length && isAt(phrase, 0);
  return card !== null && (split(card.words).some(isIn) || split(card.alone).some(isAll));
}
