// Days of the calendar as employment law counts them: the same as the
// generator's. A day is "2026-11-22", compared as text and counted by its
// numbers; where days are added, the clock is that of UTC, so that no time zone
// and no summer time moves one.

const DAY = 86_400_000;

/** The day that somebody wrote: 2026-11-22, or 22/11/2026 where the browser has
    no field for dates. `null` if there is no such day. */
export function day(text) {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim())?.slice(1)
    ?? /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text.trim())?.slice(1).reverse();
  if (!parts) return null;
  const [year, month, date] = parts.map(Number);
  const found = new Date(Date.UTC(year, month - 1, date));
  const real = year >= 1900 && year < 2100 && found.getUTCMonth() === month - 1 && found.getUTCDate() === date;
  return real ? found.toISOString().slice(0, 10) : null;
}

const numbers = (day) => day.split("-").map(Number);

/** A day so many days later, or earlier. */
export const daysOn = (day, days) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** The days from one day to another, negative where that is earlier. */
export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The full months from one day to another; none where that is earlier. */
export function wholeMonths(from, to) {
  const [y, m, d] = numbers(from);
  const [year, month, date] = numbers(to);
  return Math.max(0, (year - y) * 12 + month - m - (date < d ? 1 : 0));
}

/** The full years from one day to another. */
export const wholeYears = (from, to) => Math.floor(wholeMonths(from, to) / 12);

/** The first day on which so many years are full. */
export function anniversary(of, years) {
  const [year, month, date] = numbers(of);
  // A 29 February that is not there runs over into 1 March by itself.
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10);
}
