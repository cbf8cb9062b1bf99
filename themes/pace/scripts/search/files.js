// The files of one language: which file holds what, and each read only once.

import { Cursor, Outdated, inflate, readEndings, readForms, readJson, readLength, readPage } from "./bytes.js";
import { letters } from "./letters.js";
import { before } from "./near.js";

const VERSION = 5, HASH = 8, SHARD = 64;
/** What terms end with that are no words. */
const NO_WORD = /[=+]$/;
const K1 = 1.2, B = 0.75;

const reversed = (text) => letters(text).reverse().join("");
const hashAt = (hashes, at) => hashes.slice(at * HASH, (at + 1) * HASH);

/** Where the last of some texts stands that is not after a form; or -1. */
function lastNotAfter(keys, form) {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(form, keys[middle])) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

/** The pages of a list in which each is what was passed over since the last. */
function listed(gaps) {
  let next = 0;
  return gaps.map((gap) => (next += gap + 1) - 1);
}

/** The day of each page that has one. */
function dayOf(days) {
  const of = {};
  for (const [day, gaps] of Object.entries(days)) for (const page of listed(gaps)) of[page] = day;
  return of;
}

export class Files {
  /** Reads the root. `read` gives the bytes of a file by its name. */
  static async open(read) {
    const bytes = await read("root", true);
    if (bytes[0] !== VERSION) throw new Outdated(`version ${bytes[0]}`);
    const cursor = new Cursor(await inflate(bytes.subarray(1)));
    const root = readJson(cursor.take(cursor.number()));
    const norms = cursor.take(root.pages);
    return new Files(read, root, norms);
  }

  constructor(read, root, norms) {
    this.read = read;
    this.root = { ...root, dates: dayOf(root.dates), expires: dayOf(root.expires) };
    this.ended = new Set(listed(root.ended));
    this.dictionary = new TextEncoder().encode(root.dictionary);
    this.synonyms = new Map();
    for (const [term, all] of Object.entries(root.synonyms)) {
      for (const words of all) this.synonyms.set(words, [...(this.synonyms.get(words) ?? []), term]);
    }
    const average = root.words / Math.max(root.pages, 1);
    // The part of BM25 that depends on a page alone.
    this.lengths = Float64Array.from(norms, (norm) => K1 * (1 - B + (B * readLength(norm)) / average));
    this.known = new Map();
  }

  /** What a file holds. It is read once; one that failed is asked for again. */
  file(name, parse, dictionary) {
    if (!this.known.has(name)) {
      const content = this.read(name).then((bytes) => inflate(bytes, dictionary)).then(parse);
      content.catch(() => this.known.delete(name));
      this.known.set(name, content);
    }
    return this.known.get(name);
  }

  block(at) {
    return this.file(hashAt(this.root.block_files, at), readForms);
  }

  /** What is shown of a page. */
  page(number) {
    const shard = hashAt(this.root.shards, Math.floor(number / SHARD));
    return this.file(`${shard}/${number}`, readPage, this.dictionary);
  }

  /** The numbers of the pages for each audience and area. */
  async facets() {
    return this.root.facets ? this.file(this.root.facets, readJson) : {};
  }

  /** The card of a crisis with the words of other languages. */
  async crisisElsewhere() {
    const name = this.root.crisis_elsewhere;
    return name ? this.file(name, readJson) : null;
  }

  kind(page) {
    return this.root.kinds[this.root.kind_of.charCodeAt(page) - 97];
  }

  /** Whether a word counts only where there is no other. */
  isIgnored(word) {
    return this.root.ignored.includes(word);
  }

  /** A form of the vocabulary, if it is one. */
  async form(form) {
    const at = lastNotAfter(this.root.blocks, form);
    return at < 0 ? undefined : (await this.block(at)).get(form);
  }

  /** The entries of all blocks that can hold forms with a beginning. */
  async starting(keys, block, beginning) {
    const start = Math.max(lastNotAfter(keys, beginning), 0), blocks = [];
    for (let at = start; at < keys.length; at++) {
      if (at > start && !keys[at].startsWith(beginning)) break;
      blocks.push(block(at));
    }
    const entries = (await Promise.all(blocks)).flatMap((entries) => [...entries]);
    return entries.filter(([form]) => form.startsWith(beginning));
  }

  /** The pages that have the term of a form. */
  async holding(form) {
    const entry = await this.form(form), own = entry && !entry.postings ? await this.form(entry.term) : entry;
    return new Set(own?.postings?.filter((_, at) => at % 3 === 0));
  }

  async beginning(word) {
    const found = await this.starting(this.root.blocks, (at) => this.block(at), word);
    return found.map(([, entry]) => entry).filter(({ form }) => !NO_WORD.test(form));
  }

  async ending(word) {
    const block = (at) => this.file(hashAt(this.root.ending_files, at), readEndings);
    const found = await this.starting(this.root.endings, block, reversed(word));
    return found.map(([form, pages]) => ({ form: reversed(form), pages }));
  }

  /** Words put into the source language; nothing where none of them is known. */
  async inSource(forms) {
    if (!this.root.bilingual) return "";
    const table = new Map(Object.entries(await this.file(this.root.bilingual, readJson)));
    const found = [];
    for (let at = 0, taken; at < forms.length; at += taken) {
      for (taken = Math.min(4, forms.length - at); taken > 1; taken--) {
        if (table.has(forms.slice(at, at + taken).join(" "))) break;
      }
      found.push(table.get(forms.slice(at, at + taken).join(" ")) ?? "");
    }
    return found.filter(Boolean).join(" ");
  }
}
