// Search: reads the files that `pace` publishes below /search-index/ and ranks
// pages. No page is touched here; search-page.js shows what is found.
//
// The format and the rules stand in the documentation of `pace::search`, in
// `format` and `plan`. This file is their second reader, and the tests hold it
// to the same plans, scores and order as the first.

const VERSION = 1, HASH = 12, SHARD = 64;
const MOST_WORDS = 16, LONGEST_SYNONYM = 4, MOST_LONGER = 10, MOST_NEAR = 4;
const EXACT = 1, SYNONYM = 0.8, LONGER = 0.6, WRONG = [0.7, 0.4], OTHERWISE = 0.5;
const K1 = 1.2, B = 0.75, LEAST_COVERAGE = 0.3, SECTION = 0.8;

const SILENT = /['\u00ad\u02bc\u2019\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const WORD = /[\p{Alphabetic}\p{N}\p{M}]+/gu;
const IN_WORD = /[\p{Alphabetic}\p{N}\p{M}]$/u;
const ACCENT = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;
const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
const PARTS = new RegExp(`${UNSPACED.source}+|[^${UNSPACED.source.slice(1)}+`, "gu");

/** The files are of another version, damaged or gone: the site has changed. */
export class Outdated extends Error {}

const letters = (text) => Array.from(text);

/** Order of code points, which is that of UTF-8; strings compare by UTF-16. */
function before(a, b) {
  const [x, y] = [letters(a), letters(b)];
  for (let i = 0; i < x.length && i < y.length; i++) {
    if (x[i] !== y[i]) return x[i].codePointAt(0) < y[i].codePointAt(0);
  }
  return x.length < y.length;
}

const byForm = (a, b) => (a === b ? 0 : before(a, b) ? -1 : 1);

/** Where the last of the first forms stands that is not after a form; or -1. */
function lastNotAfter(firsts, form) {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(form, firsts[middle])) high = middle;
    else low = middle + 1;
  }
  return low - 1;
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

/** How much a form counts for a word it is not; 0 for nothing. */
function nearness(word, form) {
  const [x, y] = [letters(word), letters(form)];
  const wrong = x.length < 8 ? 1 : 2;
  if (Math.abs(x.length - y.length) <= wrong) {
    const found = distance(word, form);
    if (found >= 1 && found <= wrong) return WRONG[found - 1];
  }
  let common = 0;
  while (common < x.length && x[common] === y[common]) common++;
  const otherwise = common >= 4 && x.length - common <= 3 && y.length - common <= 3;
  return otherwise ? OTHERWISE : 0;
}

async function inflate(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Reads numbers and texts out of a file. */
class Cursor {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }
  get atEnd() {
    return this.at >= this.bytes.length;
  }
  byte() {
    if (this.atEnd) throw new Outdated("a search file ends too soon");
    return this.bytes[this.at++];
  }
  number() {
    let number = 0, scale = 1, byte;
    do {
      byte = this.byte();
      number += (byte & 127) * scale;
      scale *= 128;
    } while (byte > 127);
    return number;
  }
  /** The bytes of a text that shares some with another. */
  text(other) {
    const shared = this.number(), length = this.number();
    const text = new Uint8Array(shared + length);
    text.set(other.subarray(0, shared));
    text.set(this.bytes.subarray(this.at, this.at += length), shared);
    return text;
  }
}

const utf8 = new TextDecoder();
const NOTHING = new Uint8Array();

/** A block of forms: for each its term, how many pages, and where its postings begin. */
function readForms(bytes) {
  const cursor = new Cursor(bytes), forms = new Map();
  let last = NOTHING;
  while (!cursor.atEnd) {
    last = cursor.text(last);
    const form = utf8.decode(last), head = cursor.number();
    const entry = { form, pages: Math.floor(head / 2), term: form, postings: null };
    if (head % 2) entry.postings = readPostings(cursor, entry.pages);
    else entry.term = utf8.decode(cursor.text(last));
    forms.set(form, entry);
  }
  return forms;
}

/** Page, fields and frequency in the body, three numbers for each page. */
function readPostings(cursor, pages) {
  const postings = new Uint32Array(pages * 3);
  for (let i = 0, next = 0; i < postings.length; i += 3) {
    postings[i] = next + cursor.number();
    next = postings[i] + 1;
    const byte = cursor.byte();
    postings[i + 1] = byte & 15;
    postings[i + 2] = byte >> 4 === 15 ? 15 + cursor.number() : byte >> 4;
  }
  return postings;
}

function readEndings(bytes) {
  const cursor = new Cursor(bytes), endings = new Map();
  let last = NOTHING;
  while (!cursor.atEnd) {
    last = cursor.text(last);
    endings.set(utf8.decode(last), cursor.number());
  }
  return endings;
}

function readLength(norm) {
  if (norm < 40) return norm;
  const code = norm - 24;
  return 24 + (((code % 8) + 8) << (Math.floor(code / 8) - 1));
}

const reversed = (text) => letters(text).reverse().join("");

const FOLDER = "../../search-index/";

/** Reads the search files of a language from the host. */
export const host = (language) => async (name, isRoot) => {
  const url = new URL(`${FOLDER}${language.toLowerCase()}/${name}`, import.meta.url);
  // Only the root keeps its name. Nothing is asked for but names of files.
  const answer = await fetch(url, { cache: isRoot ? "no-cache" : "default", credentials: "omit" });
  if (answer.status === 404) throw new Outdated(name);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

const opened = new Map();

/** The index of a language on the host. One that failed is opened again. */
export function open(language) {
  if (!opened.has(language)) {
    const index = Index.open(host(language));
    index.catch(() => forget(language));
    opened.set(language, index);
  }
  return opened.get(language);
}

/** Forgets an index, since the site has changed. */
export const forget = (language) => opened.delete(language);

/** Fetches what every search in the reader's language needs. */
export const preload = () => open(document.documentElement.lang);

/** The index of one language. */
export class Index {
  /** Opens an index. `read` gives the bytes of a file by its name. */
  static async open(read) {
    const bytes = await read("root", true);
    if (bytes[0] !== VERSION) throw new Outdated(`version ${bytes[0]}`);
    const content = await inflate(bytes.subarray(1));
    const cursor = new Cursor(content), length = cursor.number(), end = cursor.at + length;
    const root = JSON.parse(utf8.decode(content.subarray(cursor.at, end)));
    return new Index(read, root, content.subarray(end));
  }

  constructor(read, root, norms) {
    this.read = read;
    this.root = root;
    this.folded = new Map(Object.entries(root.folded));
    this.synonyms = new Map(Object.entries(root.synonyms));
    this.expires = new Map(Object.entries(root.expires));
    this.ignored = new Set(root.ignored);
    const average = root.words / Math.max(root.pages, 1);
    this.lengths = Float64Array.from(norms, (norm) => K1 * (1 - B + (B * readLength(norm)) / average));
    this.files = new Map();
  }

  /** What a file holds. It is read once; one that failed is asked for again. */
  file(name, parse) {
    if (!this.files.has(name)) {
      const content = this.read(name).then(inflate).then(parse);
      content.catch(() => this.files.delete(name));
      this.files.set(name, content);
    }
    return this.files.get(name);
  }

  block(at) {
    return this.file(this.root.block_files.slice(at * HASH, (at + 1) * HASH), readForms);
  }

  /** What is shown of a page. */
  page(number) {
    const at = Math.floor(number / SHARD) * HASH;
    const name = `${this.root.shards.slice(at, at + HASH)}/${number}`;
    return this.file(name, (bytes) => JSON.parse(utf8.decode(bytes)));
  }

  /** The numbers of the pages for each audience and area. */
  facets() {
    return this.file(this.root.facets, (bytes) => JSON.parse(utf8.decode(bytes)));
  }

  kind(page) {
    return this.root.kinds[this.root.kind_of.charCodeAt(page) - 97];
  }

  // From a text to words.

  fold(word) {
    let out = "";
    for (const letter of word.normalize("NFC")) {
      if (this.root.kept.includes(letter)) out += letter;
      else {
        for (const part of letter.normalize("NFD").replace(ACCENT, "")) {
          out += this.folded.get(part) ?? part;
        }
      }
    }
    out = out.normalize("NFC");
    const [article, least] = this.root.article ?? ["", 0];
    const rest = article && out.startsWith(article) ? out.slice(article.length) : out;
    return letters(rest).length >= least ? rest : out;
  }

  /** The words of a text: each folded, and where it stands in the text. */
  words(text) {
    const words = [];
    for (const run of text.matchAll(WORD)) {
      for (const part of run[0].matchAll(PARTS)) {
        const start = run.index + part.index;
        if (UNSPACED.test(part[0])) {
          const all = letters(part[0]);
          const pairs = all.length > 1 ? all.slice(1).map((one, at) => all[at] + one) : all;
          for (let at = 0, place = start; at < pairs.length; place += all[at++].length) {
            words.push({ form: pairs[at], start: place, end: place + pairs[at].length });
          }
        } else {
          const form = this.fold(letters(part[0]).slice(0, 32).join(""));
          if (form) words.push({ form, start, end: start + part[0].length });
        }
      }
    }
    return words;
  }

  /** The forms of a query. */
  forms(query) {
    const text = query.normalize("NFC").replace(SILENT, "").toLowerCase();
    return this.words(text).map((word) => word.form);
  }

  // From words to a plan.

  async form(form) {
    const at = lastNotAfter(this.root.blocks, form);
    return at < 0 ? undefined : (await this.block(at)).get(form);
  }

  /** The entries of all blocks that can hold forms with a beginning. */
  async starting(firsts, block, beginning) {
    const start = Math.max(lastNotAfter(firsts, beginning), 0), blocks = [];
    for (let at = start; at < firsts.length; at++) {
      if (at > start && !firsts[at].startsWith(beginning)) break;
      blocks.push(block(at));
    }
    const entries = (await Promise.all(blocks)).flatMap((entries) => [...entries]);
    return entries.filter(([form]) => form.startsWith(beginning));
  }

  async beginning(word) {
    const found = await this.starting(this.root.blocks, (at) => this.block(at), word);
    return found.map(([form, { pages, term }]) => ({ form, pages, term }));
  }

  async ending(word) {
    const block = (at) => {
      return this.file(this.root.ending_files.slice(at * HASH, (at + 1) * HASH), readEndings);
    };
    const found = await this.starting(this.root.endings, block, reversed(word));
    return found.map(([form, pages]) => ({ form: reversed(form), pages }));
  }

  /** The longest synonym that words begin with, and how many of them it takes. */
  synonym(words) {
    for (let length = Math.min(LONGEST_SYNONYM, words.length); length > 1; length--) {
      const terms = this.synonyms.get(words.slice(0, length).join(" "));
      if (terms) return [length, terms];
    }
    return [1, this.synonyms.get(words[0]) ?? []];
  }

  /** The weighted terms of a query: a map for each word or phrase. */
  async plan(query) {
    let words = this.forms(query);
    const unfinished = IN_WORD.test(query) && words.length <= MOST_WORDS;
    words = words.slice(0, MOST_WORDS);
    const onlyIgnored = words.every((word) => this.ignored.has(word));
    const slots = [];
    for (let at = 0; at < words.length; ) {
      const word = words[at], slot = new Map();
      const [taken, terms] = this.synonym(words.slice(at));
      for (const term of terms) slot.set(term, taken > 1 ? EXACT : SYNONYM);
      at += taken;
      if (taken > 1) slots.push(slot);
      else if (onlyIgnored || !this.ignored.has(word)) {
        slots.push(this.fill(slot, word, unfinished && at === words.length));
      }
    }
    return Promise.all(slots);
  }

  async fill(slot, word, mayGoOn) {
    const add = (term, weight) => slot.set(term, Math.max(weight, slot.get(term) ?? 0));
    const count = letters(word).length;
    const unspaced = letters(word).every((letter) => UNSPACED.test(letter));
    const [exact, longer] = await Promise.all([
      this.form(word),
      mayGoOn && count >= (unspaced ? 1 : 3) ? this.beginning(word) : [],
    ]);
    if (exact) add(exact.term, EXACT);
    const others = longer.filter((form) => form.form !== word);
    others.sort((a, b) => b.pages - a.pages || byForm(a.form, b.form));
    for (const form of others.slice(0, MOST_LONGER)) add(form.term, LONGER);
    if (!slot.size) {
      const near = await this.near(word);
      const found = await Promise.all(near.map(([form]) => this.form(form)));
      found.forEach((form, at) => form && add(form.term, near[at][1]));
    }
    return slot;
  }

  /** The best near forms of a word that is not in the vocabulary. */
  async near(word) {
    const all = letters(word), count = all.length;
    if (count < 4 || all.some((letter) => UNSPACED.test(letter))) return [];
    const half = count < 6 ? 2 : Math.max(3, (count - 1) >> 1);
    const [endings, beginnings] = await Promise.all([
      this.ending(all.slice(count - half).join("")),
      this.beginning(all.slice(0, half).join("")),
    ]);
    const candidates = new Map([...endings, ...beginnings].map((one) => [one.form, one.pages]));
    const found = [];
    for (const [form, pages] of candidates) {
      const weight = nearness(word, form);
      if (weight) found.push([form, weight, pages]);
    }
    found.sort((a, b) => b[1] - a[1] || b[2] - a[2] || byForm(a[0], b[0]));
    return found.slice(0, MOST_NEAR);
  }

  // From a plan to hits.

  /** The pages that have a term of a slot, with the score of the best. */
  async scores(slot) {
    const { fields, pages } = this.root, scores = new Map(), last = fields.length - 1;
    const terms = [...slot];
    const entries = await Promise.all(terms.map(([term]) => this.form(term)));
    entries.forEach((entry, at) => {
      if (!entry?.postings) return;
      const { postings } = entry, count = entry.pages;
      const rarity = terms[at][1] * Math.log1p((pages - count + 0.5) / (count + 0.5));
      for (let i = 0; i < postings.length; i += 3) {
        const page = postings[i], often = postings[i + 2];
        let sum = 0;
        for (let field = 0; field < last; field++) {
          if ((postings[i + 1] >> field) & 1) sum += fields[field];
        }
        sum += (fields[last] * often * (1 + K1)) / (often + this.lengths[page]);
        scores.set(page, Math.max(scores.get(page) ?? 0, rarity * sum));
      }
    });
    return scores;
  }

  /** All hits of a plan on a day (2026-11-22), the best first. */
  async rank(slots, date) {
    const sums = new Map();
    for (const scores of await Promise.all(slots.map((slot) => this.scores(slot)))) {
      for (const [page, score] of scores) {
        const sum = sums.get(page) ?? [0, 0];
        sums.set(page, [sum[0] + score, sum[1] + 1]);
      }
    }
    const hits = [];
    for (const [page, [sum, matched]] of sums) {
      if (this.expires.get(String(page)) < date) continue;
      const share = matched / slots.length;
      const coverage = LEAST_COVERAGE + (1 - LEAST_COVERAGE) * share * share;
      const score = sum * coverage * (this.kind(page) === "section" ? SECTION : 1);
      hits.push({ page, score, order: Math.round(score * 10000) });
    }
    return hits.sort((a, b) => b.order - a.order || a.page - b.page);
  }

  /** The page of urgent help, if a query has words of a crisis. */
  crisis(query) {
    const { crisis } = this.root, forms = this.forms(query);
    const text = ` ${forms.join(" ")} `;
    const isMeant = crisis?.words.some((phrase) => {
      const long = letters(phrase).length >= 7 && !phrase.includes(" ");
      return text.includes(` ${phrase} `) || (long && forms.some((form) => distance(form, phrase) === 1));
    });
    return isMeant ? crisis : null;
  }

  // From a hit to what is shown of it.

  /** The forms that the terms of a plan have in the blocks that were read. */
  async marked(slots) {
    const terms = new Set(slots.flatMap((slot) => [...slot.keys()])), forms = new Set(terms);
    for (const file of this.files.values()) {
      const entries = await file.catch(() => null);
      if (!(entries instanceof Map)) continue;
      for (const [form, entry] of entries) if (terms.has(entry.term)) forms.add(form);
    }
    return forms;
  }

  /** A text in pieces, every second of them marked. */
  pieces(text, forms) {
    const pieces = [""];
    let last = 0;
    for (const word of this.words(text.toLowerCase().length === text.length ? text.toLowerCase() : text)) {
      if (!forms.has(word.form) || word.start < last) continue;
      pieces[pieces.length - 1] += text.slice(last, word.start);
      pieces.push(text.slice(word.start, word.end), "");
      last = word.end;
    }
    pieces[pieces.length - 1] += text.slice(last);
    return pieces;
  }

  /** The section of a page that matches best, and the part of it to show. */
  excerpt(page, forms, length = 160) {
    let best = { id: "", heading: "", text: page.summary, score: 0 };
    for (const [id, heading, text] of page.sections) {
      const found = new Set(this.words(text.toLowerCase()).map((word) => word.form).filter((form) => forms.has(form)));
      const named = this.words(heading.toLowerCase()).filter((word) => forms.has(word.form));
      const score = found.size + 2 * named.length;
      if (score > best.score) best = { id, heading, text, score };
    }
    const first = this.words(best.text.toLowerCase()).find((word) => forms.has(word.form));
    let start = first && first.start > length / 2 ? best.text.lastIndexOf(" ", first.start - length / 3) + 1 : 0;
    let end = start + length < best.text.length ? best.text.lastIndexOf(" ", start + length) : best.text.length;
    if (end <= start) end = start + length;
    return { ...best, before: start > 0, after: end < best.text.length, text: best.text.slice(start, end) };
  }
}
