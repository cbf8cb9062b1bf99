// The search files on the host. Nothing is asked for but names of files, so no
// request says what somebody looks for.

import { Outdated } from "./bytes.js";
import { Index } from "./index.js";

const opened = new Map();

/** Reads the files of a language. `early` is the answer for the root, where it
    was asked for before this script had come. */
const host = (language, early) => async (name, isRoot) => {
  const url = new URL(`../../search-index/${language.toLowerCase()}/${name}`, import.meta.url);
  const ask = () => fetch(url, { cache: isRoot ? "no-cache" : "default", credentials: "omit" });
  // Only the root keeps its name.
  const answer = (isRoot && (await early)) || (await ask());
  if (answer.status === 404) throw new Outdated(name);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

/** The index of a language on the host. One that failed is opened again. */
export function open(language, early) {
  if (!opened.has(language)) {
    const index = Index.open(host(language, early));
    index.catch(() => forget(language));
    opened.set(language, index);
  }
  return opened.get(language);
}

/** Forgets an index, since the site has changed. */
export const forget = (language) => opened.delete(language);
