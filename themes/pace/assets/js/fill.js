// The form of a document: fills its blanks while somebody types. What is typed
// stays on the page: nothing is kept and nothing is sent. Without this script
// the form is hidden and the document has blanks to write on.

const form = document.getElementById("_fill");
const prose = document.querySelector(".prose");

/** What the document is saved as: the last part of its address. */
const name = decodeURIComponent(location.pathname.split("/").filter(Boolean).at(-1) ?? "document");

const FORMS = {
  number: /^-?\d[\d ,]*([.,]\d+)?$/,
  money: /^£? ?\d[\d ,]*([.,]\d{2})?$/,
  phone: /^\+?[\d ()-]{3,}$/,
  email: /^[^@\s]+@[^@\s]+\.[^@\s]+$/,
};

/** The fields of the form, with the blanks of the document that they fill. */
function fields() {
  return [...form.querySelectorAll("[data-kind]")].map((input) => {
    const blanks = [...prose.querySelectorAll(".blank")].filter((one) => one.dataset.field === input.name);
    return { input, kind: input.dataset.kind, error: form.querySelector(`#${CSS.escape(input.id)}-error`), blanks: blanks.map((blank) => ({ blank, empty: `[${labelOf(input)}]` })) };
  });
}

function labelOf(input) {
  return form.querySelector(`label[for="${CSS.escape(input.id)}"] > :first-child`).textContent;
}

/** How the document's language writes the days of each month, as the generator
    printed it: a browser may not know the language, and takes its own then. */
const MONTHS = JSON.parse(form?.dataset.months || "[]");

function dateIn(iso) {
  const [year, month, day] = iso.split("-").map(Number);
  return MONTHS[month - 1]?.replace("{y}", year).replace("{d}", day) ?? iso;
}

/** What the document says for a field. */
function said({ input, kind }) {
  const value = input.value.trim();
  if (!value) return "";
  if (kind === "date") return dateIn(value);
  if (kind === "money") return `£${value.replace(/^£ ?/, "")}`;
  return value;
}

function show(field) {
  const text = said(field);
  for (const { blank, empty } of field.blanks) {
    blank.textContent = text || empty;
    blank.classList.toggle("filled", Boolean(text));
  }
}

/** What is wrong with a field: "needed", "form" or nothing. */
function wrong({ input, kind }) {
  // Digits count as digits in any script; the document keeps them as typed.
  const value = input.value.trim().replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => digit.charCodeAt(0) & 15).replace(/\u066c/g, ",").replace(/\u066b/g, ".");
  if (input.validity.badInput) return "form";
  if (!value) return input.hasAttribute("data-needed") ? "needed" : "";
  return FORMS[kind] && !FORMS[kind].test(value) ? "form" : "";
}

function tell(field, problem) {
  const { input, error } = field;
  for (const text of error.children) text.hidden = text.dataset.error !== problem;
  error.hidden = !problem;
  const hint = form.querySelector(`#${CSS.escape(input.id)}-hint`);
  const about = [hint?.id, problem && error.id].filter(Boolean).join(" ");
  if (about) input.setAttribute("aria-describedby", about);
  else input.removeAttribute("aria-describedby");
  if (problem) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
}

function start() {
  const all = fields();
  const problems = form.querySelector(".problems");
  const status = form.querySelector("[role=status]");
  let waiting = null;

  /** Does something with the document, unless something in it is not right:
      then says what, and leaves it to the reader to go on. */
  function attempt(action) {
    status.textContent = "";
    const found = all.map((field) => [field, wrong(field)]);
    for (const [field, problem] of found) tell(field, problem);
    const list = problems.querySelector("ul");
    list.replaceChildren(...found.filter(([, problem]) => problem).map(([{ input }]) => {
      const link = document.createElement("a");
      link.href = `#${input.id}`;
      link.textContent = labelOf(input);
      link.addEventListener("click", (event) => {
        event.preventDefault();
        input.focus();
      });
      const item = document.createElement("li");
      item.append(link);
      return item;
    }));
    problems.hidden = !list.children.length;
    waiting = action;
    if (problems.hidden) action();
    else problems.focus();
  }

  function save(blob, ending) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = `${name}.${ending}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  const actions = {
    print: () => window.print(),
    text() {
      const title = document.querySelector("h1").innerText;
      const parts = form.hasAttribute("data-untitled") ? [prose.innerText] : [title, prose.innerText];
      // What stands at the foot of the files stands here too.
      const foot = [...form.querySelector("template").content.children].map((line) => line.textContent);
      save(new Blob([`${[...parts, foot.join("\n")].join("\n\n").trim()}\n`], { type: "text/plain;charset=utf-8" }), "txt");
    },
    async word() {
      try {
        const { fill } = await import(form.dataset.script);
        const values = new Map(all.map((field) => [field.input.name, { text: said(field), date: field.kind === "date" ? field.input.value : "", empty: `[${labelOf(field.input)}]` }]));
        save(await fill(form.dataset.word, values), "docx");
      } catch {
        status.textContent = status.dataset.failed;
      }
    },
  };

  form.addEventListener("input", (event) => {
    const field = all.find(({ input }) => input === event.target);
    if (!field) return;
    show(field);
    // Nothing is told before somebody is done: a page that moves under a finger
    // makes it miss the button.
    if (!field.error.hidden) tell(field, wrong(field));
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => {
    // The fields have their old values until this event is over.
    setTimeout(() => {
      for (const field of all) {
        show(field);
        tell(field, "");
      }
      problems.hidden = true;
      status.textContent = status.dataset.cleared;
    });
  });
  for (const button of form.querySelectorAll("[data-do]")) {
    button.addEventListener("click", () => {
      const name = button.dataset.do;
      if (name === "anyway") {
        problems.hidden = true;
        waiting?.();
      } else {
        attempt(actions[name]);
      }
    });
  }
  // A browser that went back shows what was typed before.
  for (const field of all) show(field);
  const word = form.querySelector("[data-do=word]");
  if (word) word.hidden = !("DecompressionStream" in window && "CompressionStream" in window);
  document.getElementById("_fields")?.remove();
  form.hidden = false;
}

if (form && prose) start();
