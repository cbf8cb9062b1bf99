// Files that are gone. A site that was published anew while a page stood open
// is read once more; what is missing then is done without, where that can be.

import { Outdated } from "../search/bytes.js";
import { forget, open } from "../search/host.js";

const renewed = new WeakSet();

/** Does something with the index of a language; where its files are gone, once
    more with a new one. */
export async function using(language, work) {
  try {
    return await work(await open(language));
  } catch (error) {
    if (!(error instanceof Outdated)) throw error;
    forget(language);
    const index = await open(language);
    renewed.add(index);
    return work(index);
  }
}

/** Lets pass that something of an index is missing, unless a new index may have it. */
export function bear(index, error) {
  if (error instanceof Outdated && !renewed.has(index)) throw error;
}

/** What an index gives, or what goes instead of it. */
export const orElse = (index, given, instead) => given.catch((error) => {
  bear(index, error);
  return instead;
});

/** Which of some pages have a text that can be read; where none has, it throws. */
export async function readable(index, pages) {
  const texts = await Promise.allSettled(pages.map((page) => index.page(page)));
  const failed = texts.filter(({ status }) => status === "rejected");
  for (const { reason } of failed) bear(index, reason);
  if (failed.length && failed.length === texts.length) throw failed[0].reason;
  return pages.filter((_, at) => texts[at].status === "fulfilled");
}
