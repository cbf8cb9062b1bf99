// Says beside opening hours whether it is open now, by the clocks of the United
// Kingdom wherever the reader is. On holidays, and on days of which nobody has
// said whether they are, nothing is said of hours that are not round the clock.

const WEEK = 7 * 24 * 60;
const CLOCK = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London", weekday: "short", year: "numeric", month: "2-digit", day: "2-digit",
  hour: "2-digit", minute: "2-digit", hourCycle: "h23",
});
const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** "open", "closed", or nothing where it is not known. `data` is that of the element. */
export function state({ week, holidays = "", knownUntil = "" }, now) {
  const part = Object.fromEntries(CLOCK.formatToParts(now).map(({ type, value }) => [type, value]));
  const spans = week.split(" ").map((span) => span.split("-").map(Number));
  if (spans.some(([from, until]) => until - from >= WEEK)) return "open";
  const today = `${part.year}-${part.month}-${part.day}`;
  if (today > knownUntil || holidays.split(" ").includes(today)) return "";
  const minute = (DAYS.indexOf(part.weekday) * 24 + Number(part.hour)) * 60 + Number(part.minute);
  const within = (at) => spans.some(([from, until]) => from <= at && at < until);
  return within(minute) || within(minute + WEEK) ? "open" : "closed";
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
