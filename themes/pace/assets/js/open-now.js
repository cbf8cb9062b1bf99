// Says beside opening hours whether it is open now, by the clocks of the United
// Kingdom wherever the reader is. On holidays, and on days of which nobody has
// said whether they are, nothing is said of hours that are not round the clock.

const WEEK = 7 * 24 * 60;
const CLOCK = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London", weekday: "short", year: "numeric", month: "2-digit", day: "2-digit",
  hour: "2-digit", minute: "2-digit", hourCycle: "h23",
});
const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const clock = (at) => Object.fromEntries(CLOCK.formatToParts(at).map(({ type, value }) => [type, value]));
const dayOf = ({ year, month, day }) => `${year}-${month}-${day}`;

/** "open", "closed", or nothing where it is not known. `data` is that of the element. */
export function state({ week, holidays = "", knownUntil = "" }, now) {
  const part = clock(now);
  const spans = week.split(" ").map((span) => span.split("-").map(Number));
  if (spans.some(([from, until]) => until - from >= WEEK)) return "open";
  const [today, free] = [dayOf(part), holidays.split(" ")];
  if (today > knownUntil || free.includes(today)) return "";
  const minute = (DAYS.indexOf(part.weekday) * 24 + Number(part.hour)) * 60 + Number(part.minute);
  for (const at of [minute, minute + WEEK]) {
    const span = spans.find(([from, until]) => from <= at && at < until);
    if (!span) continue;
    // A night belongs to the day on which it began.
    const began = clock(new Date(now.getTime() - (at - span[0]) * 60_000));
    return free.includes(dayOf(began)) ? "" : "open";
  }
  return "closed";
}

function tell() {
  for (const line of document.querySelectorAll(".open-now")) {
    const now = state(line.dataset, new Date());
    line.hidden = !now;
    for (const text of line.querySelectorAll("[data-when]")) text.hidden = text.dataset.when !== now;
  }
}

if (globalThis.document) {
  tell();
  setInterval(tell, 60_000);
}
