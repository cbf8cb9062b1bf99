// Data, forms, packs, slides and documents that try to run a script, and what
// scripts of the site make of what readers type.
//
// PACE is the program; CHROMIUM the browser.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import ICAL from "ical.js";
import { calendarFile } from "../../themes/pace/scripts/calculators/calendar-file.js";
import { HTML, MARKUP, RUN, broken, close, pace, page, piece, site, text, watched } from "./hostile.mjs";

after(close);

const HOME = { "content/en/_index.md": page("Home", "Text.") };
const section = (title) => page(title, "");
/** Pieces of HTML put together, so many to a text. */
const together = (size) => Array.from({ length: Math.ceil(HTML.length / size) }, (_, at) => HTML.slice(at * size, (at + 1) * size).join(" "));

function built(name, files) {
  const root = site(name, { ...HOME, ...files });
  const run = pace(root, "build");
  assert.equal(run.status, 0, run.stderr.slice(0, 4000));
  return root;
}

/** All files of a folder of the output that end so. */
function files(root, folder, ending) {
  return readdirSync(join(root, "public", folder), { recursive: true }).map(String).filter((name) => name.endsWith(ending)).map((name) => join(root, "public", folder, name));
}

/** The pages of a folder of the output, as paths. */
const pages = (root, folder) => files(root, folder, "index.html").map((file) => file.slice(join(root, "public").length).replace(/index\.html$/, ""));

function form(html) {
  const t = text(html);
  return `---
title: ${t}
summary: ${t}
used_by: ${t}
changes: [{date: 2026-11-22, what: ${t}}]
fields:
  - {name: a, label: ${t}, hint: ${t}, default: ${t}, required: true}
  - {name: b, label: ${t}, kind: long-text, default: ${t}}
  - {name: c, label: ${t}, kind: choice, options: [${t}, "other"]}
  - {name: d, label: ${t}, kind: email, hint: ${t}}
---

:field[a] and :field[b], or :field[c] and :field[d].
`;
}

test("forms run nothing, nor what somebody types into them", async () => {
  const contents = Object.fromEntries(HTML.map((html, at) => [`content/en/templates/form-${at}.md`, form(html)]));
  const root = built("forms", { ...contents, "content/en/templates/_index.md": section("Templates") });
  const type = async (tab) => {
    const at = Number(/form-(\d+)/.exec(tab.url())?.[1] ?? 0);
    for (const field of await tab.locator("main input:not([type=email]):visible, main textarea:visible").all()) await field.fill(HTML[at].replaceAll(/[\n\t]/g, " "));
  };
  assert.deepEqual(await broken(root, ["/templates/", ...HTML.map((_, at) => `/templates/form-${at}/`)], type), []);
});

test("packs and slides run nothing", async () => {
  const contents = {};
  HTML.forEach((html, at) => {
    const t = text(html);
    const line = piece(at).replaceAll(/\s/g, " ");
    contents[`content/en/guides/part-${at}.md`] = `---\ntitle: ${t}\nsummary: ${t}\nchecklist: [${t}]\nhave_ready: [${t}]\ntakes: ${t}\n---\n\nText.\n`;
    contents[`content/en/packs/pack-${at}.md`] = `---\ntitle: ${text(`pack ${html}`)}\nparts: [guides/part-${at}]\nversion: ${t}\nchanges: [{date: 2026-11-22, what: ${t}}]\n---\n\nText.\n`;
    contents[`content/en/presentations/talk-${at}.md`] = `---\ntitle: ${text(`talk ${html}`)}\nversion: ${t}\nchanges: [{date: 2026-11-22, what: ${t}}]\n---\n\nText.\n\n## Words ${line}\n\n- ${line}\n\n> [!NOTE]\n> ${line}\n`;
  });
  const root = built("handouts", contents);
  const paths = ["packs", "presentations"].flatMap((folder) => pages(root, folder));
  assert.ok(paths.length >= HTML.length * 2, `${paths.length} pages`);
  assert.deepEqual(await broken(root, paths), []);
});

test("kinds of pages run nothing, whatever field they have", async () => {
  const contents = {};
  HTML.forEach((html, at) => {
    const t = text(html);
    contents[`content/en/offer/item-${at}.md`] = `---\ntitle: ${text(`offer ${html}`)}\nhow: ${t}\nwho: ${t}\ncost: ${t}\ndelivered_by: [${t}]\nstanding: {kind: pace-says, source: ${t}, year: 2019}\n---\n\nText.\n`;
    contents[`content/en/case-studies/case-${at}.md`] = `---\ntitle: ${text(`case ${html}`)}\nsituation: ${t}\nresponse: ${t}\nresults: [{figure: ${t}, what: ${t}}]\nwhat_worked: [${t}]\n---\n\nText.\n`;
    contents[`content/en/events/event-${at}.md`] = `---\ntitle: ${text(`event ${html}`)}\nstarts: 2026-12-01\ntime: ${t}\nplace: ${t}\norganiser: ${t}\ncost: ${t}\n---\n\nText.\n`;
    contents[`content/en/partners/partner-${at}.md`] = `---\ntitle: ${text(`partner ${html}`)}\nrole: ${t}\ndelivers: [${t}]\n---\n\nText.\n`;
  });
  const root = built("kinds", contents);
  assert.deepEqual(await broken(root, ["offer", "case-studies", "events", "partners"].flatMap((folder) => pages(root, folder))), []);
});

test("the finder runs nothing, with its script and without", async () => {
  const words = together(12);
  const take = (at) => text(words[at % words.length]);
  const answers = (first, values) => values.map((value, at) => `{value: ${value}, label: ${take(first + at)}}`).join(", ");
  const contents = {
    "content/data/finder.yaml": `need:\n  subject: needs\n  ask: ${take(0)}\n  why: ${take(1)}\n  answers: [${answers(2, ["money", "rights", "wellbeing"])}]\nstage:\n  subject: stage\n  ask: ${take(5)}\n  why: ${take(6)}\n  answers: [${answers(7, ["worried", "notice"])}]\n`,
  };
  ["money", "rights", "wellbeing"].forEach((need, at) => {
    contents[`content/en/services/service-${need}.md`] = `---\ntitle: ${take(at)}\nsummary: ${take(at + 3)}\nprovider: ${take(at + 6)}\neligibility: ${take(at)}\nfor: {needs: [${need}], stage: [worried]}\nchannels: [{type: visit, value: ${take(at + 1)}}]\n---\n\nText.\n`;
    contents[`content/en/offer/offer-${need}.md`] = `---\ntitle: ${take(at + 4)}\nhow: ${take(at)}\nwho: ${take(at + 2)}\nstanding: {kind: varies}\nfor: {needs: [${need}], stage: [notice]}\n---\n\nText.\n`;
  });
  const root = built("finder", contents);
  const paths = pages(root, "").filter((path) => path.startsWith("/what-can-i-get/"));
  assert.ok(paths.length >= 6, paths.join(" "));
  // The script changes the page in place.
  const answer = async (tab) => {
    const link = tab.locator("main .finder a, main form a, main li a").first();
    if (await link.count()) await link.click({ timeout: 2000 }).catch(() => {});
  };
  assert.deepEqual(await broken(root, paths), []);
  assert.deepEqual(await broken(root, paths, answer), []);
});

test("figures and facts of calculators and charts run nothing", async () => {
  const evidence = HTML.map((html) => `    - {source: ${text(html)}, section: ${text(html)}, as_of: ${text(html)}, confidence: general}`).join("\n");
  const all = text(HTML.join(" "));
  const rows = HTML.map((html, at) => `    - {label: ${text(html)}, values: [${at % 100}, 1]}`).join("\n");
  const fact = (name, value, kind = "number") => `${name}: {kind: ${kind}, value: "${value}", about: ${all}, source: ${all}, as_of: ${all}, confidence: general}\n`;
  const root = built("figures", {
    "content/data/facts.yaml": fact("most", 12) + fact("window", 90) + fact("threshold", 20) + fact("days", 30),
    "content/data/calculators.yaml": `notice:\n  from_months: 1\n  weeks: 1\n  per_year_from: 2\n  most: most\n  examples: [{began: 2025-06-02, given: 2026-11-23}]\n  evidence:\n${evidence}\nconsultation:\n  window_days: window\n  steps: [{from: threshold, days: days}]\n  margin_days: 1\n  examples: [{jobs: 35, begins: 2027-01-11}]\n  evidence:\n${evidence}\n`,
    "content/data/charts.yaml": `one:\n  title: ${all}\n  parts: [${text(HTML[0])}, ${text(HTML[14])}]\n  note: ${all}\n  source: ${all}\n  rows:\n${rows}\n`,
    "content/en/guides/notice.md": page("Notice", "::calculator{name=notice}\n\n:fact[most]"),
    "content/en/employers/consultation.md": page("Consultation", "::calculator{name=consultation}"),
    "content/en/guides/chart.md": page("Chart", "::chart{data=one}"),
  });
  assert.deepEqual(await broken(root, ["/guides/notice/", "/employers/consultation/", "/guides/chart/"]), []);
});

test("areas and their towns run nothing, nor what somebody looks for", async () => {
  let areas = "";
  const contents = { "content/en/areas/_index.md": section("Areas") };
  HTML.forEach((html, at) => {
    areas += `area-${at}:\n  name: ${text(`${html} ${at}`)}\n  code: ${text(html)}\n  towns: [${text(`town${at} ${html}`)}]\n  also: [${text(`also ${html} ${at}`)}]\n`;
    contents[`content/en/areas/area-${at}.md`] = `---\ntitle: ${text(`${html} ${at}`)}\nareas: [area-${at}]\n---\n\nText.\n`;
  });
  const root = built("areas", { ...contents, "content/data/areas.yaml": areas });
  const look = async (tab) => {
    for (const field of await tab.locator(".area-field input").all()) {
      for (const typed of ["town7", "img", "script", HTML[0], HTML[14].replaceAll("\n", " ")]) await field.fill(typed);
    }
  };
  assert.deepEqual(await broken(root, ["/areas/", ...HTML.map((_, at) => `/areas/area-${at}/`)], look), []);
});

test("the search runs nothing, neither of pages nor of queries", async () => {
  const contents = {};
  HTML.forEach((html, at) => {
    contents[`content/en/guides/found-${at}.md`] = `---\ntitle: ${text(`found ${html}`)}\nsummary: ${text(html)}\nkeywords: [${text(`word ${html}`)}]\n---\n\nThe word \`${html.replaceAll(/[\s\`]/g, " ")}\` is found here, among others.\n\n## found ${piece(at).replaceAll(/\s/g, " ")}\n\nThe word again.\n`;
  });
  const root = built("search", contents);
  const queries = ["found", "word", "others", ...HTML.filter((_, at) => at % 9 === 0).map((html) => html.replaceAll(/\s/g, " "))];
  const paths = queries.map((query) => `/search/#q=${encodeURIComponent(query)}`);
  const seen = [];
  const wait = async (tab) => {
    await tab.waitForTimeout(400);
    seen.push(await tab.locator("main a").count());
    const box = tab.locator("main input[type=search]").first();
    if (await box.count()) await box.fill(`${await box.inputValue()} f`).catch(() => {});
    await tab.waitForTimeout(100);
  };
  assert.deepEqual(await broken(root, paths, wait), []);
  assert.ok(Math.max(...seen) > 10, `some were found: ${seen}`);
});

test("files to download carry their names as words", async () => {
  const names = [`a' onclick='${RUN}.pdf`, `a" onclick="${RUN}.pdf`, `<img src=x onerror=${RUN}>.pdf`, `a&quot; onclick=${RUN}.odt`, `..%2f${RUN}.pdf`, "a\u202egnp.pdf"];
  for (const name of names) {
    const root = site("downloads", { "content/en/_index.md": page("Home", `[file](<./${encodeURIComponent(name)}>) [other](<./${name.replaceAll(/[<>]/g, "\\$&")}>)`), [`content/en/${name}`]: "%PDF" });
    const run = pace(root, "build");
    if (run.status === 0) assert.deepEqual(await broken(root, ["/"]), [], name);
    else assert.equal(run.status, 1, run.stderr);
  }
});

/** What is wrong in the XML of documents, read by the browser: parts that are
    not whole, elements of web pages, addresses that are programs. */
async function faults(archives) {
  const tab = await watched();
  const found = [];
  for (const file of archives) {
    const parts = execFileSync("unzip", ["-Z1", file], { encoding: "utf8" }).split("\n").filter((name) => /\.(xml|rels)$/.test(name));
    for (const part of parts) {
      const xml = execFileSync("unzip", ["-p", file, part.replaceAll(/[[\]]/g, "\\$&")], { encoding: "utf8", maxBuffer: 1 << 26 });
      const told = await tab.evaluate((xml) => {
        const read = new DOMParser().parseFromString(xml, "application/xml");
        if (read.querySelector("parsererror")) return ["not well-formed"];
        const wrong = [];
        for (const element of read.querySelectorAll("*")) {
          if (/xhtml|MathML/i.test(element.namespaceURI ?? "") || !element.namespaceURI || /^(script|event-listeners?|object-ole|applet|plugin)$/i.test(element.localName)) wrong.push(element.nodeName);
          for (const { name, value } of element.attributes) {
            if (/^(Target|xlink:href)$/.test(name) && !/^(https?:|mailto:|tel:|sms:|#|[\w./-]+$)/i.test(value)) wrong.push(`${name}=${value}`);
          }
        }
        return wrong;
      }, xml);
      if (/<!DOCTYPE|<!ENTITY/.test(xml)) told.push("a document type");
      if (told.length) found.push(`${file.split("/").pop()} ${part}: ${told.join(", ")}`);
    }
  }
  await tab.context().close();
  return found;
}

test("documents hold their words as words", async () => {
  const contents = { "content/en/guides/one.md": page("One", HTML.map((html) => `\`${html.replaceAll(/[\s\`]/g, " ")}\``).join("\n\n")) };
  together(8).forEach((html, at) => {
    // Each on a line of its own: side by side they are other tags.
    const lines = MARKUP.slice(at * 8, (at + 1) * 8).map((one) => one.replaceAll(/\s/g, " "));
    const headings = lines.map((line) => `## Words ${line}\n\n`).join("");
    const cells = lines.map((line) => `| ${line.replaceAll("|", " ")} | b |\n`).join("");
    contents[`content/en/templates/form-${at}.md`] = `${form(html)}\n${headings}| a | b |\n| --- | --- |\n${cells}| [x](https://example.org/?a=1&b=%22%3E) | c |\n`;
    contents[`content/en/packs/pack-${at}.md`] = `---\ntitle: ${text(`pack ${html}`)}\nparts: [guides/one]\nchanges: [{date: 2026-11-22, what: ${text(html)}}]\n---\n\n${lines.join("\n\n")}\n`;
    contents[`content/en/presentations/talk-${at}.md`] = `---\ntitle: ${text(`talk ${html}`)}\n---\n\n${headings}Text ]]> &amp; \u{1f600}.\n`;
  });
  const root = built("documents", contents);
  const archives = ["docx", "odt", "odp"].flatMap((kind) => files(root, "assets", `.${kind}`));
  assert.ok(archives.length > 40, `${archives.length} documents`);
  assert.deepEqual(await faults(archives), []);
});

/** The entries of a calendar file, as a calendar reads them. */
const entries = (text) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((entry) => new ICAL.Event(entry));

test("reviews are one entry each in a calendar, and a line each in a spreadsheet", () => {
  const contents = { "content/en/_index.md": page("Home", "Text.") };
  const titles = [...HTML.map((html) => html.replaceAll(/\s/g, " ")), "a, b; c \\ d", "\u0142".repeat(90), "=1+1", "@a"];
  titles.forEach((title, at) => {
    contents[`content/en/guides/page-${at}.md`] = `---\ntitle: ${text(`${title} ${at}`)}\nowner: ${JSON.stringify("Team\nEND:VEVENT\rBEGIN:VEVENT")}\nreview_by: 2027-01-0${(at % 9) + 1}\n---\n\nText.\n`;
  });
  const root = site("reviews", contents);
  const run = pace(root, "check", "--report", join(root, "state"));
  assert.ok(run.status < 2, run.stderr.slice(0, 2000));
  const read = entries(readFileSync(join(root, "state/reviews.ics"), "utf8"));
  assert.equal(read.length, titles.length);
  assert.equal(new Set(read.map(({ uid }) => uid)).size, titles.length);
  const words = (all) => all.map((one) => one.replaceAll(/\s+/g, " ").trim()).sort();
  assert.deepEqual(words(read.map(({ summary }) => summary)), words(titles.map((title, at) => `Review: ${title} ${at}`.replaceAll(/[\u0000-\u001f]/g, " "))));
  assert.ok(read.every(({ startDate }) => /^2027-01-0[1-9]$/.test(startDate.toString())));
});

test("an entry of a calendar stays one entry, whatever stands in it", () => {
  const breaks = ["\n", "\r\n", "\r", "\u2028", "\u0085", "\v", "\\n", "\\", "\u0000"];
  const injected = breaks.flatMap((mark) => [`a${mark}END:VEVENT${mark}BEGIN:VALARM${mark}ACTION:PROCEDURE`, `${"long ".repeat(20)}${mark}ATTACH:https://example.org/`]);
  for (const words of [...injected, ...HTML]) {
    const file = calendarFile([{ day: "2026-12-01", next: "2026-12-02", title: words, text: words }], new Date(0), "example.org");
    const [entry, ...more] = entries(file);
    assert.equal(more.length, 0, JSON.stringify(words));
    assert.equal(entry.startDate.toString(), "2026-12-01");
    // Unfolded as RFC 5545 has it; some readers take a lone CR or LF for an end too.
    const lines = file.replaceAll("\r\n ", "").split(/\r\n|[\r\n\v\u0085\u2028]/).filter(Boolean);
    assert.doesNotMatch(file.replaceAll("\r\n", ""), /[\u0000-\u001f\u007f]/, JSON.stringify(words));
    assert.deepEqual(lines.map((line) => line.split(/[:;]/)[0]), ["BEGIN", "VERSION", "PRODID", "CALSCALE", "BEGIN", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "TRANSP", "END", "END"], JSON.stringify(words));
  }
});
