// Prints every document of a published site with LibreOffice, compares the
// letters of the print with those of the file, and reads each code on paper as a
// phone would. `tests/documents` calls it with the site and a folder to work in.

import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const [site, work] = process.argv.slice(2);
const BATCH = 40;
/** The filter that prints a kind of file, and the part of it that holds its text. */
const KINDS = {
  docx: ["writer_pdf_Export", "word/document.xml"],
  odt: ["writer_pdf_Export", "content.xml"],
  odp: ["impress_pdf_Export", "content.xml"],
};
// Fields as the text that stands in them, not as boxes to fill in.
const OPTIONS = JSON.stringify({
  ExportFormFields: { type: "boolean", value: "false" },
  ExportPlaceholders: { type: "boolean", value: "true" },
});
// LibreOffice says this wherever there is no Java, which it needs for none of this.
const HARMLESS = /^Warning: failed to launch javaldx/;
const ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** All documents, each by a name that no other has. */
function documents(kind) {
  const folder = join(site, "assets", kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((hash) => readdirSync(join(folder, hash)).map((name) => {
    const copy = join(work, kind, `${hash}-${name}`);
    mkdirSync(join(work, kind), { recursive: true });
    copyFileSync(join(folder, hash, name), copy);
    return copy;
  }));
}

/** The letters of a text in one form, without what a print may change: spaces,
    marks of direction, the brackets around a blank, and its capitals. */
const letters = (text) => text.normalize("NFKC").toLowerCase().normalize("NFKC").replace(/[\s\p{Cf}<>[\]]/gu, "");

/** What stands in a file, as its XML says; the notes of slides are not printed. */
function written(file, part) {
  const xml = execFileSync("unzip", ["-p", file, part], { encoding: "utf8", maxBuffer: 1 << 28 });
  const text = part.startsWith("word/") ? [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, run]) => run).join("") : xml.replace(/<(presentation:notes|svg:title)>.*?<\/\1>/gs, "").replace(/<[^>]*>/g, "");
  return letters(text.replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole));
}

/** The letters that a print has fewer of than the file. */
function lost(file, print) {
  const counts = new Map();
  for (const letter of print) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of file) counts.set(letter, (counts.get(letter) ?? 0) - 1);
  return [...counts].filter(([, count]) => count < 0).map(([letter, count]) => `${letter} ${-count}`);
}

/** The addresses in the codes of a print, each once. */
function scanned(print) {
  const pages = `${print}-pages`;
  mkdirSync(pages);
  execFileSync("pdftoppm", ["-r", "150", "-gray", print, join(pages, "page")]);
  const pictures = readdirSync(pages).map((page) => join(pages, page));
  const { stdout } = spawnSync("zbarimg", ["--quiet", "--raw", ...pictures], { encoding: "utf8", maxBuffer: 1 << 28 });
  rmSync(pages, { recursive: true });
  return new Set(stdout.split("\n").filter(Boolean));
}

/** How many codes stand in a file; the mark is a picture too. */
const codes = (file) => execFileSync("unzip", ["-Z1", file], { encoding: "utf8" }).split("\n").filter((name) => /\/code-[^/]*\.png$/.test(name)).length;

const faults = [];
let read = 0;
let opened = 0;
for (const [kind, [filter, part]] of Object.entries(KINDS)) {
  const files = documents(kind);
  const prints = join(work, `${kind}-prints`);
  for (let at = 0; at < files.length; at += BATCH) {
    const { status, stderr } = spawnSync("soffice", [
      "--headless", `-env:UserInstallation=file://${join(work, "profile")}`,
      "--convert-to", `pdf:${filter}:${OPTIONS}`, "--outdir", prints, ...files.slice(at, at + BATCH),
    ], { encoding: "utf8", maxBuffer: 1 << 28 });
    const said = stderr.split("\n").filter((line) => line && !HARMLESS.test(line));
    if (status !== 0 || said.length) faults.push(`${kind}: ended with ${status}: ${said.join("; ")}`);
  }
  for (const file of files) {
    const print = join(prints, `${file.slice(file.lastIndexOf("/") + 1, file.lastIndexOf("."))}.pdf`);
    if (!existsSync(print)) {
      faults.push(`${file}: was not printed`);
      continue;
    }
    opened += 1;
    const text = letters(execFileSync("pdftotext", [print, "-"], { encoding: "utf8", maxBuffer: 1 << 28 }));
    const count = codes(file);
    if (count) {
      const found = [...scanned(print)];
      read += found.length;
      if (found.length !== count) faults.push(`${file}: ${found.length} of ${count} codes can be read`);
      for (const address of found) if (!text.includes(letters(address))) faults.push(`${file}: ${address} stands in a code only`);
    }
    const own = written(file, part);
    if (own.length < 40) faults.push(`${file}: there is hardly anything in it`);
    const missing = lost(own, text);
    if (missing.length) faults.push(`${file}: ${missing.slice(0, 12).join(", ")} of ${own.length} letters are not in print`);
  }
}
console.log(faults.join("\n"));
console.log(`${opened} documents opened and printed, ${read} codes read, ${faults.length} faults`);
process.exitCode = faults.length || !opened ? 1 : 0;
