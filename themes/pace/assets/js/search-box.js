// The search box of every page. What searches is fetched as soon as somebody
// means to search, and not before: the script and, at the same time, the root
// of the index. A query leads to the search page in the fragment of the
// address, so that no request carries it. The box has no name in its form:
// where this script is late or missing, the form leads there without words.

const language = document.documentElement.lang.toLowerCase();
const page = document.querySelector("[data-search-page]");
let started = false;

function start(script) {
  if (started) return;
  started = true;
  const root = fetch(new URL(`../../search-index/${language}/root`, import.meta.url), { cache: "no-cache", credentials: "omit" });
  const early = root.then((answer) => (answer.ok ? answer : null)).catch(() => null);
  import(script).then((search) => search.start(early)).catch(() => {
    started = false;
    if (page) fail();
  });
}

/** Says on the search page that what searches could not be had. */
function fail() {
  const note = document.getElementById("_search-texts").content.querySelector("[data-text=failed]").cloneNode(true);
  note.className = "notice";
  page.hidden = false;
  page.querySelector(".search-output").replaceChildren(note);
  setTimeout(() => {
    if (!started) page.querySelector("[role=status]").textContent = note.textContent;
  }, 1000);
}

const forms = document.querySelectorAll("form.search[data-search]");
for (const form of forms) {
  const input = form.querySelector("input"), begin = () => start(form.dataset.search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const q = input.value.trim();
    if (page && new URLSearchParams(location.hash.slice(1)).get("q") === q) {
      // The same words once more: what they are filtered by stays.
      begin();
      input.dispatchEvent(new Event("input"));
    } else location.href = `${form.action}#${new URLSearchParams({ q })}`;
  });
  input.addEventListener("focus", begin);
  // Text can be put in without focus.
  input.addEventListener("input", begin, { once: true });
}

if (forms.length && page) {
  // A query that came in the address leaves it before anything else happens.
  const sent = new URLSearchParams(location.search).get("q");
  if (sent !== null) history.replaceState(null, "", `${location.pathname}#${new URLSearchParams({ q: sent })}`);
  const [form] = forms, input = form.querySelector("input");
  const search = () => location.hash && start(form.dataset.search);
  addEventListener("hashchange", search);
  if (document.activeElement === input || input.value) start(form.dataset.search);
  search();
}
