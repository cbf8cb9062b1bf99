// What is searched for stands in the fragment of the address, which no request
// carries: `#q=notice+pay&only=audience:employer`.

const FILTER = /^(kind|audience|area):/;

/** What the fragment asks for. */
export function asked() {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const only = fragment.getAll("only").filter((value) => FILTER.test(value));
  return { query: fragment.get("q") ?? "", only: [...new Set(only)] };
}

/** The fragment of a query and of what results are filtered by. */
export function address({ query, only = [] }) {
  const fragment = new URLSearchParams({ q: query });
  for (const value of only) fragment.append("only", value);
  return `#${fragment}`;
}
