// The search of a site, in the browser: everything that is loaded once somebody
// means to search. `npm run bundle` in tests/js makes assets/js/search.js
// of it.

import { page } from "./page/elements.js";
import { startPage } from "./page/page.js";
import { open } from "./search/host.js";

/** Opens the index of the reader's language; on the search page, searches.
    `root` is the answer for the root of the index, if it was asked for. */
export function start(root) {
  open(document.documentElement.lang, root).catch(() => {});
  if (page) startPage();
}

export { open };
