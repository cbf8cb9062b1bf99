// A calendar file (RFC 5545) of whole days.
//
// Owns its writing: line ends, escapes, and lines of at most 75 bytes. The name
// of an entry is made of its day and words, so that a file that is opened twice
// gives no entry twice.

const escape = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n").replace(/[\p{Cc}\u2028\u2029]/gu, " ");

const bytes = (text) => new TextEncoder().encode(text).length;

/** A line in pieces of at most 75 bytes, none of them cut inside a letter. */
function folded(line) {
  let [out, piece] = ["", ""];
  for (const letter of line) {
    // Each piece but the first begins with a space, which counts.
    if (bytes(piece + letter) > (out ? 74 : 75)) {
      out += `${piece}\r\n `;
      piece = "";
    }
    piece += letter;
  }
  return `${out}${piece}\r\n`;
}

/** The file of some days: `{ day, next, title, text }`, `next` being the day
    after it. `stamp` is the moment at which it is written. */
export function calendarFile(days, stamp, origin) {
  const plain = (day) => day.replaceAll("-", "");
  const lines = days.flatMap(({ day, next, title, text }, place) => [
    "BEGIN:VEVENT",
    `UID:${plain(day)}-${place}-consultation@${origin}`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, "")}`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    `DTEND;VALUE=DATE:${plain(next)}`,
    `SUMMARY:${escape(title)}`,
    ...(text ? [`DESCRIPTION:${escape(text)}`] : []),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//PACE//Consultation//EN", "CALSCALE:GREGORIAN", ...lines, "END:VCALENDAR"].map(folded).join("");
}
