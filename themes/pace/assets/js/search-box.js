// The search box of every page: leads to the search page with the query in the
// fragment, so that no request carries it, and fetches what the search needs as
// soon as somebody means to search.

for (const form of document.querySelectorAll("form.search[data-search]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = new URLSearchParams({ q: form.elements.q.value.trim() });
    location.href = `${form.action}#${query}`;
  });
  form.elements.q.addEventListener("focus", () => {
    import(form.dataset.search).then((search) => search.preload()).catch(() => {});
  }, { once: true });
}
