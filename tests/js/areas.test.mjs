// Which council area somebody means: on the names of the site's own data.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { fit, folded, meant } from "../../themes/pace/scripts/areas/match.js";

/** Names by area, as the page lists them: a flow list may run over lines. */
function read() {
  const text = readFileSync(new URL("../../content/data/areas.yaml", import.meta.url), "utf8");
  const list = (block, key) => {
    const found = new RegExp(`  ${key}:\\s*\\[([^\\]]*)\\]`).exec(block)?.[1] ?? "";
    return found.split(",").map((name) => name.replace(/\s+/g, " ").replaceAll('"', "").trim()).filter(Boolean);
  };
  const named = (block) => [...(/  name: \{([^}]*)\}/.exec(block)?.[1] ?? "").matchAll(/\w+: (?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain.trim());
  return new Map(text.split(/^(?=[a-z-]+:$)/m).slice(1).map((block) => {
    return [block.slice(0, block.indexOf(":")), [...named(block), ...list(block, "towns"), ...list(block, "also")]];
  }));
}

const areas = read();
const keys = [...areas.keys()];
const found = (query) => meant(query, [...areas.values()]).map(({ place }) => keys[place]);

test("all 32 areas are found by every name they have, in every script", () => {
  assert.equal(keys.length, 32);
  for (const [area, names] of areas) {
    assert.ok(names.length > 5, area);
    for (const name of names) assert.ok(found(name).includes(area), `${name} leads to ${found(name)}, not to ${area}`);
  }
});

test("towns lead to their council first", () => {
  const rows = {
    Kirkcaldy: "fife", paisley: "renfrewshire", "fort william": "highland", STORNOWAY: "na-h-eileanan-siar", Grangemouth: "falkirk",
    "East Kilbride": "south-lanarkshire", livingston: "west-lothian", Glasgow: "glasgow-city", "Inbhir Nis": "highland", "inbhir nis": "highland",
    "A’ Ghàidhealtachd": "highland", "a ghaidhealtachd": "highland", Fiobha: "fife", Глазго: "glasgow-city", إدنبرة: "city-of-edinburgh", 格拉斯哥: "glasgow-city", "Bo'ness": "falkirk", boness: "falkirk",
  };
  for (const [typed, area] of Object.entries(rows)) assert.equal(found(typed)[0], area, typed);
});

test("one fault is forgiven from four letters on", () => {
  const rows = {
    Kirkcladdy: undefined, Kirkcady: "fife", Dunfermlin: "fife", Dumfermline: "fife", Pasiley: "renfrewshire", Falkrik: "falkirk", Invernss: "highland",
    Aberdien: "aberdeen-city", Stonoway: "na-h-eileanan-siar", Coatbrige: "north-lanarkshire", Penicuick: "midlothian", Galashield: "scottish-borders",
  };
  for (const [typed, area] of Object.entries(rows)) assert.equal(found(typed)[0], area, typed);
  assert.deepEqual(found("Ayx"), [], "three letters are too few for a fault");
  assert.ok(found("Oba").includes("argyll-and-bute"), "the beginning of a name is no fault");
});

test("what is half typed finds what begins so", () => {
  assert.deepEqual(found("kirkc").sort(), ["dumfries-and-galloway", "fife"]);
  assert.deepEqual(found("east a"), ["east-ayrshire"]);
  assert.deepEqual(found("lothian").sort(), ["east-lothian", "midlothian", "west-lothian"]);
  assert.ok(found("ayrshire").length >= 3);
});

test("nothing is found by nothing, and no query is too strange", () => {
  for (const typed of ["", " ", "x", "London", "qqqq", "---", "()", "\u0000", "\ud800", "a".repeat(5000), "constructor"]) {
    assert.deepEqual(found(typed), [], typed.slice(0, 20));
  }
});

test("a name with a fault gives way to one without", () => {
  const [first] = meant("moray", [["Murray", "Morey"], ["Moray"]]);
  assert.deepEqual(first, { place: 1, name: "Moray", how: 0 });
  assert.equal(meant("moray", [["Morey"], ["Moray"]]).length, 1);
  assert.equal(fit("abc", "abd"), null);
  assert.equal(folded("Bo'ness – Gàidhlig"), "boness gaidhlig");
});

test("the script of the page is small", () => {
  const made = readFileSync(new URL("../../themes/pace/assets/js/areas.js", import.meta.url));
  assert.ok(gzipSync(made).length <= 4 * 1024, `${gzipSync(made).length}`);
});
