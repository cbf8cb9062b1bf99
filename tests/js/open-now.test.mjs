// Whether a line is open, by the clocks of the United Kingdom.

import assert from "node:assert/strict";
import { test } from "node:test";
import { state } from "../../themes/pace/assets/js/open-now.js";

// Monday to Friday 9am to 5pm, and Friday 6pm to Monday 6am.
const week = "540-1020 1980-2460 3420-3900 4860-5340 6300-6780 6840-10440";
const known = { week, holidays: "2026-12-25 2026-12-28", knownUntil: "2026-12-31" };
const at = (time, data = known) => state(data, new Date(time));

test("hours hold by the clock of the country, in winter and in summer", () => {
  assert.equal(at("2026-11-23T08:59Z"), "closed");
  assert.equal(at("2026-11-23T09:00Z"), "open");
  assert.equal(at("2026-11-23T17:00Z"), "closed");
  assert.equal(at("2026-07-01T08:00Z"), "open", "nine in the morning in summer");
  assert.equal(at("2026-07-01T16:00Z"), "closed");
  assert.equal(at("2026-07-01T18:30+02:00"), "closed", "wherever the reader is");
});

test("what opens before the week ends may close in the next", () => {
  assert.equal(at("2026-11-22T23:59Z"), "open");
  assert.equal(at("2026-11-23T05:59Z"), "open");
  assert.equal(at("2026-11-23T06:00Z"), "closed");
});

test("nothing is said on holidays, nor where nobody knows whether it is one", () => {
  assert.equal(at("2026-12-28T10:00Z"), "");
  assert.equal(at("2027-01-04T10:00Z"), "");
  assert.equal(at("2026-11-23T10:00Z", { week }), "");
  assert.equal(at("2026-12-25T10:00Z", { week: "0-10080" }), "open", "round the clock is round the clock");
});

test("a night that began on a holiday is not known either", () => {
  // Monday 6pm to Tuesday 2am; the Monday is a holiday.
  const night = { ...known, week: "1080-1560" };
  assert.equal(at("2026-12-29T01:00Z", night), "");
  assert.equal(at("2026-12-22T01:00Z", night), "open");
  assert.equal(at("2026-12-29T03:00Z", night), "closed");
});
