// Prints every document of a published site with LibreOffice and compares the
// letters of the print with those of the file. `tests/documents` calls it with
// the site and a folder to work in.

import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync } from "node:fs";
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
  const text = part.startsWith("word/") ? [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, run]) => run).join("") : xml.replace(/<presentation:notes>.*?<\/presentation:notes>/gs, "").replace(/<[^>]*>/g, "");
  return letters(text.replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole));
}

/** The letters that a print has fewer of than the file. */
function lost(file, print) {
  const counts = new Map();
  for (const letter of print) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of file) counts.set(letter, (counts.get(letter) ?? 0) - 1);
  return [...counts].filter(([, count]) => count < 0).map(([letter, count]) => `${letter} ${-count}`);
}

const faults = [];
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
    const own = written(file, part);
    if (own.length < 40) faults.push(`${file}: there is hardly anything in it`);
    const missing = lost(own, text);
    if (missing.length) faults.push(`${file}: ${missing.slice(0, 12).join(", ")} of ${own.length} letters are not in print`);
  }
}
console.log(faults.join("\n"));
console.log(`${opened} documents opened and printed, ${faults.length} faults`);
process.exitCode = faults.length || !opened ? 1 : 0;
