// The form of a calculator: what is written in it, and what is wrong with that.
//
// Owns reading and marking fields. Nothing of it is kept or sent.

import { day } from "./calendar.js";
import { count, pence } from "./print.js";

/** What each field holds, where it is not a day. */
const HOLDS = { pay: pence, jobs: count, contract: count };

/** Which field a problem belongs to. */
const BLAMES = {
  "end-before-start": "ended", "notice-before-start": "given", "notice-after-end": "given",
  "too-young": "born", "too-old": "born", "before-limits": "ended",
};

/** What is written in the fields, and what is wrong with it by field. A field
    for dates that holds half a date is not empty. */
export function read(form) {
  const [given, problems] = [{}, {}];
  for (const input of form.querySelectorAll(".calc-field input")) {
    const text = input.value.trim();
    if (!text && !input.validity?.badInput) {
      if (!("optional" in input.dataset)) problems[input.name] = "missing";
      continue;
    }
    const holds = HOLDS[input.name];
    const value = (holds ?? day)(text);
    if (value === null) problems[input.name] = !holds ? "date" : holds === count ? "count" : "number";
    else given[input.name] = value;
  }
  return { given, problems };
}

/** The field that a problem of the rules is shown beside. */
export const blamed = (problem) => BLAMES[problem] ?? "ended";

/** Shows what is wrong beside the fields that were touched, or all. */
export function mark(form, problems, say, shown) {
  for (const input of form.querySelectorAll(".calc-field input")) {
    const problem = shown(input.name) ? problems[input.name] : undefined;
    const line = input.closest(".calc-field").querySelector(".calc-problem");
    line.hidden = !problem;
    line.textContent = problem ? say(`problem-${problem}`) : "";
    if (problem) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  }
}
