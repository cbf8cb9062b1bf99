// Reads what stands in search files. The format is described by
// `pace::search::format`.

/** The files are of another version, damaged or gone: the site has changed. */
export class Outdated extends Error {}

export const utf8 = new TextDecoder();
const NOTHING = new Uint8Array();

/** What was compressed, as if it stood behind a dictionary. */
export async function inflate(bytes, dictionary = NOTHING) {
  const { length } = dictionary, low = length & 255, high = length >> 8;
  const stored = length ? [Uint8Array.of(0, low, high, low ^ 255, high ^ 255), dictionary] : [];
  const { readable, writable } = new DecompressionStream("deflate-raw"), writer = writable.getWriter();
  // What is wrong with the bytes is told by the side that is read.
  const ignore = () => {};
  for (const part of [...stored, bytes]) writer.write(part).catch(ignore);
  writer.close().catch(ignore);
  try {
    return new Uint8Array(await new Response(readable).arrayBuffer()).subarray(length);
  } catch {
    throw new Outdated("a search file is damaged");
  }
}

/** What a JSON file says. */
export function readJson(bytes) {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    throw new Outdated("a search file is damaged");
  }
}

/** Reads numbers and texts out of a file. */
export class Cursor {
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
    } while (byte > 127 && scale < 2 ** 53);
    return number;
  }
  take(length) {
    if (this.at + length > this.bytes.length) throw new Outdated("a search file ends too soon");
    return this.bytes.subarray(this.at, (this.at += length));
  }
  /** The bytes of a text that shares some with another. */
  text(other) {
    const shared = other.subarray(0, this.number()), rest = this.take(this.number());
    const text = new Uint8Array(shared.length + rest.length);
    text.set(shared);
    text.set(rest, shared.length);
    return text;
  }
}

/** A block of forms: for each its term, how many pages, and its postings. */
export function readForms(bytes) {
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
  const postings = [];
  for (let i = 0, next = 0; i < pages; i++) {
    const page = next + cursor.number(), byte = cursor.byte(), often = byte >> 4;
    postings.push(page, byte & 15, often === 15 ? 15 + cursor.number() : often);
    next = page + 1;
  }
  return postings;
}

/** A block of endings: the letters of forms from the last to the first. */
export function readEndings(bytes) {
  const cursor = new Cursor(bytes), endings = new Map();
  let last = NOTHING;
  while (!cursor.atEnd) {
    last = cursor.text(last);
    endings.set(utf8.decode(last), cursor.number());
  }
  return endings;
}

/** The number of words that a byte stands for. */
export function readLength(norm) {
  if (norm < 40) return norm;
  const code = norm - 24;
  return 24 + (((code % 8) + 8) << (Math.floor(code / 8) - 1));
}

const tidy = (heading) => heading.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean).join("-");

/** What is shown of a page. */
export function readPage(bytes) {
  const [href, title, summary, ...lines] = utf8.decode(bytes).split("\n");
  if (summary === undefined || lines.length % 2) throw new Outdated("a search file ends too soon");
  const sections = [];
  for (let at = 0; at < lines.length; at += 2) {
    const [heading, id = tidy(heading)] = lines[at].split("\t");
    sections.push({ id, heading, text: lines[at + 1] });
  }
  return { href, title, summary, sections };
}
