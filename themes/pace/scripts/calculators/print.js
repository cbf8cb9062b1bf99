// Days, numbers and sums as the page's language writes them, by the patterns
// that the generator printed: a browser may not know the language.

export class Print {
  constructor(patterns) {
    this.patterns = patterns;
  }

  day(day) {
    const [year, month, date] = day.split("-").map(Number);
    return this.patterns.months[month - 1].replace("{y}", year).replace("{d}", date);
  }

  /** A number that is not negative. */
  number(value) {
    const { group, groupFrom, decimal } = this.patterns;
    const [whole, part] = String(value).split(".");
    const grouped = group && whole.length >= groupFrom ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
    return part ? grouped + decimal + part : grouped;
  }

  /** Weeks that are counted in halves. */
  halves = (halves) => this.number(halves / 2);

  /** A sum in pence, without pence where there are none. */
  money(pence) {
    const text = pence % 100 ? (pence / 100).toFixed(2) : String(pence / 100);
    return this.patterns.money.replace("{n}", () => this.number(text));
  }
}

const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** A sum that somebody wrote, in pence; `null` if it is none. Both the point and
    the comma may stand before pence, spaces and commas between thousands. */
export function pence(text) {
  const plain = text.trim().replace(DIGITS, (digit) => digit.charCodeAt(0) & 15).replace(/^£\s*|\s*£$/g, "");
  const parts = /^(\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+|\d{1,6})(?:[.,\u066b](\d{1,2}))?$/.exec(plain);
  if (!parts) return null;
  const sum = Number(parts[1].replace(/\D/g, "")) * 100 + Number((parts[2] ?? "").padEnd(2, "0"));
  return sum > 0 && sum <= 100_000_000 ? sum : null;
}

/** A whole number that somebody wrote; `null` if it is none. */
export function count(text) {
  const plain = text.trim().replace(DIGITS, (digit) => digit.charCodeAt(0) & 15);
  return /^\d{1,5}$/.test(plain) ? Number(plain) : null;
}
