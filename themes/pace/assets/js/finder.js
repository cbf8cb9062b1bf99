// The finder in place: an answer changes the page without another being loaded.
//
// Owns the same rules and the same page as the static pages have, made from one
// file for each language; tests compare the two. Without this script, and where
// that file does not come, every answer is a plain link. Nothing is kept or
// sent: the address is all there is, and it is that of the static page.

const VERSION = 2;

/** A longer group stands closed under its title. */
const FOLDED = 10;

/** Whether an answer is among some: bit 0 stands for none, bit n for the nth. */
const have = (bits, answer) => bits >> answer & 1;

/** Whether who has given these answers is asked a question. */
const isAsked = (data, question, answers) =>
  data.about === null || data.about >= question || have(data.questions[question].asked_of, answers[data.about]);

/** What is found for these answers: the number of each, 0 where there is none. */
export const found = (data, answers) => data.items.filter(({ fits }) =>
  answers.every((answer, question) => !isAsked(data, question, answers) || have(fits[question], answer)));

/** Passes over the questions that are not asked, or whose answer changes nothing. */
function settle(data, answers) {
  const items = found(data, answers), settled = [...answers];
  while (settled.length < data.questions.length) {
    const question = settled.length, all = 2 ** (data.questions[question].answers.length + 1) - 1;
    const decides = data.about === question && data.questions.some(({ asked_of }) => (asked_of & all) !== all);
    if (isAsked(data, question, settled) && (decides || items.some(({ fits }) => (fits[question] & all) !== all))) break;
    settled.push(0);
  }
  return settled;
}

/** The answers to the next question, those that lead to the same together. */
function branches(data, answers) {
  const question = answers.length, items = found(data, answers), all = new Map();
  for (let number = 0; number <= data.questions[question].answers.length; number++) {
    const left = items.map(({ fits }) => have(fits[question], number));
    const later = data.about === question ? data.questions.map(({ asked_of }) => have(asked_of, number)) : [];
    const key = [...left, ...later].join("");
    all.set(key, [...all.get(key) ?? [], number]);
  }
  return [...all.values()];
}

/** The state of a code: the answers so far, and what may follow. A code that no
    page has leads to the one that its answers have. */
export function stateOf(data, code) {
  let answers = settle(data, []);
  const given = [];
  while (answers.length < data.questions.length && answers.length < code.length) {
    const question = answers.length, ways = branches(data, answers);
    const said = ways.find((numbers) => numbers.includes(Number(code[question])));
    if (!said) break;
    given.push({ question, said, code: answers.join("") });
    answers = settle(data, [...answers, said[0]]);
  }
  const state = { code: answers.join(""), given, items: found(data, answers), next: [] };
  if (answers.length === data.questions.length) return { ...state, asks: null, now: state.code };
  for (const numbers of branches(data, answers)) {
    const next = settle(data, [...answers, numbers[0]]).join("");
    for (const number of numbers) state.next[number] = next;
  }
  let now = answers;
  while (now.length < data.questions.length) now = settle(data, [...now, 0]);
  return { ...state, asks: answers.length, now: now.join("") };
}

const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value != null) made.setAttribute(key, value);
  made.append(...children.filter((child) => child != null && child !== ""));
  return made;
};
const tongue = ({ lang, dir }) => ({ lang, dir });
const link = (to, attributes) => element("a", { href: to.href, ...tongue(to), ...attributes }, to.title);

/** What a page shows of a state. */
class View {
  constructor(data) {
    this.data = data;
    this.texts = Object.fromEntries(data.texts);
    this.first = stateOf(data, "").code;
    this.theirs = { lang: data.adviser, dir: data.adviser_dir };
  }

  href(code) {
    return this.data.start + (code === this.first ? "" : `${code}/`);
  }

  text(id, more = {}) {
    return Object.entries(more).reduce((text, [key, value]) => text.replace(`{${key}}`, () => value), this.texts[id]);
  }

  title(state) {
    const told = state.asks === null ? this.text("finder-found") : this.data.questions[state.asks].ask.text;
    return [...state.code === this.first ? [] : [told], this.text("finder"), this.data.site].join(" – ");
  }

  parts(state) {
    const top = state.asks === null ? this.found(state) : this.asked(state);
    return state.given.length ? [top, this.given(state)] : [top];
  }

  asked(state) {
    const question = this.data.questions[state.asks], own = tongue(question);
    const answers = question.answers.map(({ text }, at) => element("li", {}, element("a", { href: this.href(state.next[at + 1]) }, text)));
    const skip = (code, id) => element("p", {}, element("a", { class: "finder-skip", href: this.href(code) }, this.text(id)));
    return element("section", { class: "finder-asked", "aria-labelledby": "_finder-now" },
      element("h2", { id: "_finder-now", tabindex: -1, ...own }, question.ask.text),
      element("ul", { class: "finder-answers", ...own }, ...answers),
      skip(state.next[0], "finder-skip"),
      state.next[0] === state.now ? null : skip(state.now, "finder-now"),
      element("p", { class: "finder-why" }, this.text("finder-why"), " ", element("span", own, question.why)));
  }

  /** Whether only an employee can have given these answers. */
  isOfEmployees({ given }) {
    const [at, employees] = this.data.employees ?? [];
    return given.some(({ question, said }) => question === at && said.every((number) => have(employees, number)));
  }

  groups(state) {
    const title = (group) => group.id === "legal-right" && !this.isOfEmployees(state) ? this.data.right_if : group.title;
    const groups = this.data.groups.map((group, at) => ({ ...group, title: title(group), items: state.items.filter((item) => item.group === at) }));
    return groups.filter((group) => group.items.length);
  }

  hasBenefit({ items }) {
    return this.data.before_benefits && items.some(({ benefit }) => benefit);
  }

  found(state) {
    const { before_benefits: before, areas } = this.data, groups = this.groups(state);
    const talk = ({ id }) => id === "talk";
    const results = element("div", { class: "finder-results" });
    if (this.hasBenefit(state)) {
      results.append(element("div", { class: "notice" }, element("p", {}, this.text("finder-before-benefits")), element("p", {}, link(before))));
    }
    if (!groups.length) results.append(element("p", {}, this.text("finder-none")));
    results.append(...groups.filter((group) => !talk(group)).map((group) => this.group(group)));
    if (areas) results.append(this.section("local", this.text("finder-local"), element("p", {}, this.text("finder-local.help")), element("p", {}, link(areas))));
    results.append(...groups.filter(talk).map((group) => this.group(group)));
    results.append(element("p", { class: "finder-print" }, this.text("finder-print", { code: state.code })));
    return element("section", { class: "finder-found", "aria-labelledby": "_finder-now" },
      element("h2", { id: "_finder-now", tabindex: -1 }, this.text("finder-found")), results, this.slip(state, groups));
  }

  section(id, title, ...children) {
    return this.titled(id, element("h3", { id: `_finder-${id}` }, title), ...children);
  }

  titled(id, ...children) {
    return element("section", { class: "finder-group", "aria-labelledby": `_finder-${id}` }, ...children);
  }

  group({ id, title, items }) {
    const shown = items.map((item) => element("li", {},
      element("p", { class: "finder-item" }, link({ ...item, title: item.title.text })),
      item.summary ? element("p", tongue(item), item.summary) : null,
      item.phone ? element("p", {}, element("a", { class: "phone", dir: "ltr", href: item.phone.href }, item.phone.title)) : null,
      item.who ? element("p", { class: "finder-who" }, element("b", {}, this.text("offer-who")), " ", element("span", tongue(item.who), item.who.text),
        ...item.who.machine ? [" ", element("span", { class: "original", ...this.theirs }, item.who.original)] : []) : null,
      item.standing ? element("p", { class: "standing" }, item.standing) : null));
    const list = element("ul", { class: "finder-items" }, ...shown);
    if (items.length <= FOLDED) return this.section(id, title.text, list);
    const heading = element("h3", { id: `_finder-${id}` }, `${title.text} (${items.length})`);
    return this.titled(id, element("details", {}, element("summary", {}, heading), list));
  }

  /** What was said, in the words of the reader or of the adviser. */
  said({ question, said }, side, words, own = null) {
    const { answers } = this.data.questions[question], several = said.length > 1;
    const texts = said.filter(Boolean).map((number) => answers[number - 1][side]).map((text) => own ? element("span", own, text) : text);
    if (said.includes(0)) texts.push(words.silent);
    return element("b", {}, several ? `${words.one_of} ` : "", ...texts.flatMap((text, at) => at ? [" / ", text] : [text]));
  }

  ownSaid(given) {
    const words = { silent: this.text("finder-silent"), one_of: this.text("finder-one-of") };
    return this.said(given, "text", words, tongue(this.data.questions[given.question]));
  }

  row(cell, own, theirs, attributes = {}) {
    const other = this.theirs.lang ? element(cell, { ...attributes, ...this.theirs }, ...theirs) : null;
    return element("tr", {}, element(cell, attributes, ...own), other);
  }

  slip(state, groups) {
    const { words, questions, pictures, address } = this.data;
    const answers = state.given.map((given) => {
      const { ask, lang, dir } = questions[given.question];
      return this.row("td", [element("span", { lang, dir }, ask.text), " ", this.ownSaid(given)], [`${ask.original} `, this.said(given, "original", words)]);
    });
    const who = (label, text) => [" ", element("span", { class: "slip-who" }, `${label}: `, text)];
    const items = ({ title, items }) => element("tbody", {}, this.row("th", [title.text], [title.original], { scope: "rowgroup" }), ...items.map((item) => {
      const own = [element("span", tongue(item), item.title.text)], theirs = [item.title.original];
      if (item.phone) own.push(" ", element("span", { class: "phone", dir: "ltr" }, item.phone.title));
      if (item.who) own.push(...who(this.text("offer-who"), element("span", tongue(item.who), item.who.text)));
      if (item.who) theirs.push(...who(words.who, item.who.original ?? ""));
      return this.row("td", own, theirs);
    }));
    const first = this.hasBenefit(state) ? element("tbody", {}, this.row("td", [this.text("finder-before-benefits")], [words.before_benefits], { class: "slip-first" })) : null;
    const at = state.code === this.first ? "" : `${state.code}/`;
    return element("details", { class: "slip" },
      element("summary", {}, this.text("finder-slip")),
      element("table", { "aria-label": this.text("finder-slip") },
        element("thead", {}, this.row("th", [this.text("finder-slip.answers")], [words.answers], { scope: "col" })),
        element("tbody", {}, ...answers), first, ...groups.map(items)),
      element("p", {}, this.text("finder-slip.address"), this.theirs.lang ? " " : "",
        this.theirs.lang ? element("span", this.theirs, `(${words.address})`) : null, ": ",
        element("span", { class: "slip-address", dir: "ltr" }, address + at)),
      element("img", { class: "print-only", src: `${pictures}${state.code}/qr.svg`, alt: "", width: 128, height: 128, loading: "lazy" }));
  }

  given(state) {
    const shown = state.given.map((given) => {
      const question = this.data.questions[given.question], own = tongue(question);
      return element("li", {}, element("span", own, question.ask.text), " ",
        this.ownSaid(given), " ",
        element("a", { href: this.href(given.code) }, this.text("finder-change", { ask: question.ask.text })));
    });
    return element("section", { class: "finder-given", "aria-labelledby": "_finder-given" },
      element("h2", { id: "_finder-given" }, this.text("finder-given")), element("ul", {}, ...shown),
      element("p", {}, element("a", { href: this.data.start }, this.text("finder-start"))));
  }
}

/** A button that prints, where there is something to print. */
function addPrint(box, { texts }) {
  const line = box.querySelector(".finder-print");
  if (!line) return;
  const button = element("button", { type: "button" }, Object.fromEntries(texts)["print-page"]);
  button.addEventListener("click", () => window.print());
  line.after(button);
}

/** The same state in other languages, and this address wherever else it stands. */
function moveAddresses(view, code) {
  const name = view.data.start.match(/[^/]+\/$/)[0], own = view.href(code).slice(view.data.start.length);
  const move = (text) => text.replace(new RegExp(`(/${name})(\\d+/)?$`), `$1${own}`);
  for (const link of document.querySelectorAll("a[hreflang], .share a")) link.setAttribute("href", move(link.getAttribute("href")));
  for (const link of document.querySelectorAll("link[hreflang], link[rel=canonical]")) link.setAttribute("href", move(link.getAttribute("href")));
  for (const line of document.querySelectorAll("p.print-only")) line.textContent = move(line.textContent);
}

/** What stands around the question: the start says what this is, what follows
    leads back to it. */
function frame({ data, texts }, isStart) {
  const trail = document.querySelector(".crumbs ol"), opening = document.querySelector(".opening");
  trail?.querySelector("li + li")?.remove();
  opening?.querySelector(".summary")?.remove();
  if (isStart) opening?.append(element("p", { class: "summary" }, texts["finder.summary"]));
  else trail?.append(element("li", {}, element("a", { href: data.start }, texts.finder)));
}

async function begin(box) {
  const answer = await fetch(box.dataset.finder);
  const data = answer.ok ? await answer.json() : {};
  if (data.version !== VERSION) return;
  const view = new View(data);
  /** The code in an address; nothing if it is another page. */
  const codeIn = (href) => {
    const { origin, pathname } = new URL(href, location.href);
    if (origin !== location.origin || !pathname.startsWith(data.start)) return null;
    return pathname.slice(data.start.length).match(/^(\d*)\/?$/)?.[1] ?? null;
  };
  const show = (code) => {
    const state = stateOf(data, code);
    box.replaceChildren(...view.parts(state));
    box.dataset.code = state.code;
    document.title = view.title(state);
    frame(view, state.code === view.first);
    moveAddresses(view, state.code);
    addPrint(box, data);
    // What a reader of a screen is told: the new question, or that there is a result.
    document.getElementById("_finder-now").focus();
    return state;
  };
  addPrint(box, data);
  // What is closed is printed too; where that cannot be, it opens.
  if (!CSS.supports("selector(details::details-content)")) {
    addEventListener("beforeprint", () => box.querySelectorAll("details").forEach((closed) => closed.setAttribute("open", "")));
  }
  box.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]"), code = link && codeIn(link.href);
    if (code === null || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState(null, "", link.href);
    show(code);
  });
  addEventListener("popstate", () => {
    const code = codeIn(location.href);
    // A link within the page changes the address, but not the answers.
    if (code !== null && stateOf(data, code).code !== box.dataset.code) show(code);
  });
}

const box = globalThis.document?.querySelector("[data-finder]");
// Without the file every answer still is a link.
if (box) begin(box).catch(() => {});
