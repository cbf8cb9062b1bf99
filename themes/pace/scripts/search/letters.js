// From a text to the words that are looked up, as `pace::search::text` reads
// pages. What is folded to what comes with the files, so there is no second
// table of it here.

const SILENT = /['`\u00ad\u00b4\u02bc\u2018\u2019\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const WORD = /[\p{Alphabetic}\p{N}\p{M}]+/gu;
const IN_WORD = /[\p{Alphabetic}\p{N}\p{M}]$/u;
const ACCENT = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;
const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
const PARTS = new RegExp(`${UNSPACED.source}+|[^${UNSPACED.source.slice(1)}+`, "gu");
const QUOTES = /["“”„«»「」‟]/g;
const PLAIN = /^[\0-\x7f]*$/;
const LONGEST = 32;

/** The letters of a text; a letter may take two places in a string. */
export const letters = (text) => Array.from(text);

/** Whether a text has letters of a script whose words are not set apart. */
export const isUnspaced = (text) => UNSPACED.test(text);

/** Whether a text ends inside a word that may go on. */
export const isUnfinished = (text) => IN_WORD.test(text);

/** A query without what makes phrases of it. */
export const withoutQuotes = (query) => query.replace(QUOTES, " ").trim();

/** Reads texts of the language whose root it is given. */
export class Analyser {
  constructor({ folded, kept, article }) {
    this.folded = new Map(Object.entries(folded));
    this.kept = kept;
    this.article = article ?? ["", 0];
  }

  fold(word) {
    if (PLAIN.test(word)) return word;
    let out = "";
    for (const letter of word.normalize("NFC")) {
      if (this.kept.includes(letter)) out += letter;
      else for (const part of letter.normalize("NFD").replace(ACCENT, "")) out += this.folded.get(part) ?? part;
    }
    out = out.normalize("NFC");
    const [article, least] = this.article;
    const rest = article && out.startsWith(article) ? out.slice(article.length) : out;
    return letters(rest).length >= least ? rest : out;
  }

  /** The words of a text in small letters: each folded, and where it stands. */
  words(text) {
    const words = [];
    for (const run of text.matchAll(WORD)) {
      for (const part of run[0].matchAll(PARTS)) {
        const start = run.index + part.index;
        if (isUnspaced(part[0])) {
          const all = letters(part[0]);
          const pairs = all.length > 1 ? all.slice(1).map((one, at) => all[at] + one) : all;
          for (let at = 0, place = start; at < pairs.length; place += all[at++].length) {
            words.push({ form: pairs[at], start: place, end: place + pairs[at].length });
          }
        } else {
          const form = this.fold(letters(part[0]).slice(0, LONGEST).join(""));
          if (form) words.push({ form, start, end: start + part[0].length });
        }
      }
    }
    return words;
  }

  /** The forms of a text. Most texts are of plain letters alone, or nearly. */
  forms(text) {
    const plain = text.normalize("NFC").replace(SILENT, "").toLowerCase(), forms = [];
    for (const [run] of plain.matchAll(WORD)) {
      if (PLAIN.test(run)) forms.push(run.slice(0, LONGEST));
      else for (const { form } of this.words(run)) forms.push(form);
    }
    return forms;
  }

  /** The forms of each part of a query between quotation marks. */
  phrases(query) {
    const parts = query.split(QUOTES).slice(0, -1);
    return parts.filter((_, at) => at % 2).map((part) => this.forms(part));
  }
}
