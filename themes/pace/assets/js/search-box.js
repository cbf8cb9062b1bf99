// The search box of every page. What searches is fetched as soon as somebody
// means to search, and not before: the script and, at the same time, the root
// of the index. A query leads to the search page in the fragment of the
// address, so that no request carries it.

const language = document.documentElement.lang.toLowerCase();
let started = false;

function start(script) {
  if (started) return;
  started = true;
  const root = fetch(new URL(`../../search-index/${language}/root`, import.meta.url), { cache: "no-cache", credentials: "omit" });
  const early = root.then((answer) => (answer.ok ? answer : null)).catch(() => null);
  import(script).then((search) => search.start(early)).catch(() => { started = false; });
}

const forms = document.querySelectorAll("form.search[data-search]");
for (const form of forms) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = new URLSearchParams({ q: form.elements.q.value.trim() });
    location.href = `${form.action}#${query}`;
  });
  form.elements.q.addEventListener("focus", () => start(form.dataset.search));
}

if (forms.length && document.querySelector("[data-search-page]")) {
  // A query that came in the address leaves it before anything else happens.
  const sent = new URLSearchParams(location.search).get("q");
  if (sent !== null) history.replaceState(null, "", `${location.pathname}#${new URLSearchParams({ q: sent })}`);
  const search = () => location.hash && start(forms[0].dataset.search);
  addEventListener("hashchange", search);
  if (document.activeElement === forms[0].elements.q) start(forms[0].dataset.search);
  search();
}
