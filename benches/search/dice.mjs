// Numbers from a seed, and queries made with them: the same for everyone.

/** Gives numbers below what it is asked for. */
export function dice(seed) {
  let state = BigInt(seed);
  return (end) => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number((state >> 33n) % BigInt(end));
  };
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** A word of four letters or more from the text of some page. */
export async function word(index, roll) {
  for (;;) {
    const page = await index.page(roll(index.root.pages));
    const text = page.sections.map((section) => section.text).join(" ").toLowerCase();
    const words = (text.match(/\p{L}{4,}/gu) ?? []).filter((one) => !index.root.ignored.includes(one));
    if (words.length) return words[roll(words.length)];
  }
}

/** Two such words. */
export const question = async (index, roll) => `${await word(index, roll)} ${await word(index, roll)}`;

export async function questions(index, count, seed) {
  const roll = dice(seed), all = [];
  while (all.length < count) all.push(await question(index, roll));
  return all;
}
