// Fills in a Word file in the browser: the content controls in it carry the
// names of the blanks. A Word file is a ZIP archive of XML; only the part with
// the text is unpacked and packed again.

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TEXT = "word/document.xml";

/** The archive at an address with its blanks filled in. `values` gives, by the
    name of a blank, the text and, for a date, the day as year-month-day; `empty`
    is what a blank says that nobody filled. */
export async function fill(address, values) {
  const answer = await fetch(address, { credentials: "omit" });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const entries = read(new Uint8Array(await answer.arrayBuffer()));
  for (const entry of entries) {
    if (entry.name !== TEXT) continue;
    const xml = new TextDecoder().decode(await through(entry.packed, new DecompressionStream("deflate-raw")));
    const filled = new TextEncoder().encode(fillText(xml, values));
    entry.packed = await through(filled, new CompressionStream("deflate-raw"));
    entry.size = filled.length;
    entry.check = checksum(filled);
  }
  return new Blob(write(entries), { type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" });
}

async function through(bytes, stream) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

/** The text of a Word file with its content controls filled in. */
export function fillText(xml, values) {
  const text = new DOMParser().parseFromString(xml, "text/xml");
  for (const control of [...text.getElementsByTagNameNS(WORD, "sdt")]) {
    const name = child(control, "sdtPr", "tag")?.getAttributeNS(WORD, "val");
    const value = values.get(name);
    // A blank that was made empty must not keep what the site wrote in it.
    if (value && (value.text || !child(control, "sdtPr", "showingPlcHdr"))) fillControl(text, control, value);
  }
  return new XMLSerializer().serializeToString(text);
}

function child(node, ...names) {
  return names.reduce((at, name) => at && [...at.children].find((one) => one.localName === name), node);
}

function fillControl(text, control, { text: said, date, empty }) {
  const value = said || empty;
  const element = (name, ...inside) => {
    const made = text.createElementNS(WORD, `w:${name}`);
    made.append(...inside);
    return made;
  };
  child(control, "sdtPr", "showingPlcHdr")?.remove();
  if (!said) child(control, "sdtPr", "id")?.after(element("showingPlcHdr"));
  if (date) child(control, "sdtPr", "date")?.setAttributeNS(WORD, "w:fullDate", `${date}T00:00:00Z`);
  const content = child(control, "sdtContent");
  const looks = child(content, "r", "rPr")?.cloneNode(true) ?? element("rPr");
  const style = child(looks, "rStyle");
  if (!said) {
    style?.remove();
    const placeholder = element("rStyle");
    placeholder.setAttributeNS(WORD, "w:val", "PlaceholderText");
    looks.prepend(placeholder);
  } else if (style?.getAttributeNS(WORD, "val") === "PlaceholderText") style.remove();
  // Word has to be told which way letters run.
  child(looks, "rtl")?.remove();
  if (/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/.test(value)) {
    looks.insertBefore(element("rtl"), child(looks, "lang") ?? null);
  }
  const run = element("r", looks);
  value.split(/\r?\n/).forEach((line, at) => {
    if (at) run.append(element("br"));
    // eslint-disable-next-line no-control-regex
    const words = element("t", line.replace(/[\u0000-\u001f\ufffe\uffff]/g, " "));
    words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    run.append(words);
  });
  content.replaceChildren(run);
}

/** The parts of an archive, in order, packed as they are. */
export function read(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Ours have no comment, so the end lies at the end.
  const end = bytes.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error("not an archive of ours");
  const entries = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const length = view.getUint16(at + 28, true);
    const start = view.getUint32(at + 42, true);
    const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      method: view.getUint16(at + 10, true),
      check: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      packed: bytes.subarray(data, data + view.getUint32(at + 20, true)),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** An archive of some parts, as pieces of bytes. */
export function write(entries) {
  const pieces = [];
  const index = [];
  let at = 0;
  for (const { name, method, check, size, packed } of entries) {
    const label = new TextEncoder().encode(name);
    // Version, flags, method, time, day (the first that there is), and sizes.
    const facts = numbers([[20, 2], [0, 2], [method, 2], [0, 2], [0x21, 2], [check, 4], [packed.length, 4], [size, 4], [label.length, 2], [0, 2]]);
    index.push(numbers([[0x02014b50, 4], [20, 2]]), facts, numbers([[0, 2], [0, 2], [0, 2], [0, 4], [at, 4]]), label);
    pieces.push(numbers([[0x04034b50, 4]]), facts, label, packed);
    at += 30 + label.length + packed.length;
  }
  const length = index.reduce((sum, piece) => sum + piece.length, 0);
  return [...pieces, ...index, numbers([[0x06054b50, 4], [0, 2], [0, 2], [entries.length, 2], [entries.length, 2], [length, 4], [at, 4], [0, 2]])];
}

function numbers(list) {
  return new Uint8Array(list.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 255)));
}

/** The checksum of ZIP archives (CRC-32). */
export function checksum(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
