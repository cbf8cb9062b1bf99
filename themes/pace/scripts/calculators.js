// Calculators: an answer to one's own question, at once, on the device.
//
// Owns what is seen of them. The sums are in calculators/rules.js, the lines in
// calculators/lines.js. Without this script the tables and the worked examples
// of the page say the same.

import { calendarFile } from "./calculators/calendar-file.js";
import { daysOn } from "./calculators/calendar.js";
import { blamed, mark, read } from "./calculators/form.js";
import { answers, conditions } from "./calculators/lines.js";
import { Print } from "./calculators/print.js";
import { consultation, notice, redundancy } from "./calculators/rules.js";

const SUMS = { "redundancy-pay": redundancy, notice, consultation };

function element(name, text, ...children) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  made.append(...children);
  return made;
}

/** The words of a calculator: those of its template, and those that stand on
    the page for everybody. */
function sayer(root) {
  const said = [root.querySelector("template").content, root].flatMap((part) => [...part.querySelectorAll("[data-say]")]);
  const words = new Map(said.map((word) => [word.dataset.say, word.textContent]));
  return (id, values = {}) => Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, () => value), words.get(id) ?? id);
}

/** A list of days that hang together, to be saved. */
function saved(days, say) {
  const link = element("a", say("calendar"));
  const file = calendarFile(days.map((entry) => ({ ...entry, next: daysOn(entry.day, 1), text: location.href.split("#")[0] })), new Date(), location.hostname);
  link.href = URL.createObjectURL(new Blob([file], { type: "text/calendar" }));
  link.download = "consultation.ics";
  link.className = "button";
  return element("p", "", link);
}

function lineList(lines) {
  const list = element("dl");
  list.className = "calc-lines";
  for (const { label, value, note } of lines) {
    const about = element("dd", "", element("bdi", value));
    if (note) about.append(element("p", note));
    list.append(element("div", "", element("dt", label), about));
  }
  return list;
}

class Calculator {
  constructor(root) {
    this.root = root;
    this.form = root.querySelector("form");
    this.result = root.querySelector(".calc-result");
    this.headline = root.querySelector(".calc-headline");
    this.status = root.querySelector(".calc-told");
    const { rules, print } = JSON.parse(root.dataset.rules);
    this.rules = rules;
    this.words = { say: sayer(root), print: new Print(print) };
    this.touched = new Set();
    this.form.hidden = false;
    for (const more of root.querySelectorAll(".calc-more")) more.open = false;
    this.form.addEventListener("submit", (event) => this.pressed(event));
    this.form.addEventListener("change", (event) => {
      this.touched.add(event.target.name);
      this.update();
      this.tell();
    });
    this.form.addEventListener("input", () => this.update());
  }

  /** Everything is asked for now; the first field that is wrong is gone to. */
  pressed(event) {
    event.preventDefault();
    for (const { name } of this.form.elements) this.touched.add(name);
    if (this.update()) this.headline.focus();
    else this.form.querySelector("[aria-invalid]")?.focus();
    this.answered = !this.result.hidden;
  }

  /** Tells who listens what has come out, when they are done with a field: at
      each key it would be too much. The line is always on the page, for one that
      appears with its words is not read out. */
  tell() {
    const answered = !this.result.hidden;
    const words = [...this.headline.children].map((part) => part.textContent).join(" ");
    const told = answered ? words : this.answered ? this.words.say("gone") : this.status.textContent;
    if (this.status.textContent !== told) this.status.textContent = told;
    this.answered = answered;
  }

  /** Works out what can be. True where there is an answer. */
  update() {
    const { given, problems } = read(this.form);
    const name = this.root.dataset.calculator;
    const many = name === "consultation" && given.jobs >= this.rules.steps[0].from;
    if (many && !given.begins && !given.first && !problems.begins && !problems.first) problems.begins = "one-day";
    let found = null;
    const sound = Object.keys(problems).length === 0;
    if (sound) {
      found = SUMS[name](this.rules, given);
      if (found?.problem) problems[blamed(found.problem)] = found.problem;
    }
    mark(this.form, problems, this.words.say, (field) => this.touched.has(field));
    const answered = sound && !found?.problem;
    this.result.hidden = !answered;
    if (answered) this.show(answers[name](found, given, this.rules, this.words), this.copied(given));
    return answered;
  }

  /** What was written, for the paper: the form is not printed, and who reads the
      sum there has to know what it is made of. */
  copied(given) {
    const chosen = this.form.querySelector("input:checked")?.closest("label");
    const fields = [...this.form.querySelectorAll(".calc-field")].filter((field) => field.querySelector("input").name in given);
    const lines = fields.map((field) => {
      const input = field.querySelector("input");
      return { label: field.querySelector("label").textContent, value: input.type === "date" ? this.words.print.day(given[input.name]) : input.value };
    });
    const ways = chosen ? [{ label: chosen.closest("fieldset").querySelector("legend").textContent, value: chosen.textContent.trim() }] : [];
    const list = lineList([...ways, ...lines]);
    list.classList.add("print-only");
    return list;
  }

  show({ headline: [label, value], least, lines, notes, under, days }, written) {
    const { say } = this.words;
    const employment = this.form.elements.employment?.value ?? "employed";
    const sure = employment === "employed";
    // A sum in large type would promise what nobody can.
    const large = sure || !value ? [element("span", label)] : [element("span", say("if-employee"))];
    if (sure && value) large.push(element("strong", value));
    this.headline.replaceChildren(...large);
    const parts = sure ? [] : [element("p", say(`note-${employment}`))];
    if (!sure && value) parts.push(lineList([{ label, value }]));
    const all = [...notes, ...conditions(least, employment).map((id) => say(id))];
    parts.push(...all.map((note) => element("p", note)));
    if (under) parts.push(...[...this.root.querySelectorAll(".calc-under > *")].map((part) => part.cloneNode(true)));
    if (lines.length) parts.push(element("h2", say("lines")), lineList(lines));
    if (days) parts.push(saved(days, say));
    this.result.querySelector(".calc-worked").replaceChildren(...parts);
    this.written?.remove();
    this.written = written;
    this.headline.after(written);
  }
}

document.querySelectorAll(".calculator").forEach((root) => new Calculator(root));
