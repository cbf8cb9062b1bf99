// What a result says, line by line: the same lines as the worked examples.
//
// Owns the choice of lines and notes. What it gives is data; the page is made of
// it elsewhere. `say` are the words of the page, `print` its ways of writing.

/** What the law's least hangs on, as ids of words: who works otherwise than as an
    employee is told "if". Nothing where a result is not the law's least. */
export function conditions(least, employment) {
  if (!least) return [];
  const told = employment === "employed" ? `least-${least}` : `least-${least}-if`;
  return least === "pay" ? [told, "not-if", "rely"] : [told, "rely"];
}

/** The answer of a calculator: a headline, what the law's least in it is, lines,
    notes, and days to save. */
export const answers = {
  "redundancy-pay": (found, given, rules, { say, print }) => {
    const line = (id, value, note) => ({ label: say(id), value, note });
    const lines = [];
    if (found.relevant !== given.ended) {
      lines.push(line("line-last-day", print.day(found.relevant), say("line-last-day-notice")));
    }
    lines.push(line("line-years", print.number(found.years)));
    if (!found.enough) {
      const notes = !given.given && found.enough_with_notice ? [say("under-notice")] : [];
      return { headline: [say("under", { date: print.day(found.enough_on) })], lines, notes, under: true };
    }
    if (found.counted < found.years) lines.push(line("line-counted", print.number(found.counted)));
    lines.push(line("line-age", print.number(found.age)));
    for (const { band, years, halves } of found.bands) {
      const each = print.halves(rules.bands[band].halves);
      lines.push(line(`band-${band}`, `${print.number(years)} × ${each} = ${print.halves(halves)}`));
    }
    lines.push(line("line-weeks", print.halves(found.halves)));
    const since = print.day(rules.limits[found.limit].from);
    lines.push(line("line-week", print.money(found.week), found.week < given.pay ? say("capped", { date: since }) : undefined));
    lines.push(line("minimum", `${print.halves(found.halves)} × ${print.money(found.week)} = ${print.money(found.total)}`));
    const notes = found.limit_unsure ? [say("limit-unsure")] : [];
    return { headline: [say("minimum"), print.money(found.total)], least: "pay", lines, notes };
  },

  notice: (found, given, rules, { say, print }) => {
    const line = (id, value, note) => ({ label: say(id), value, note });
    const lines = [line("line-years", print.number(found.years)), line("line-notice-law", print.number(found.law))];
    if (!found.weeks) return { headline: [say("no-notice")], lines, notes: [] };
    if (given.contract !== undefined) lines.push(line("line-notice-weeks", print.number(found.weeks)));
    if (found.short) lines.push(line("line-short", print.number(found.short), say("short-note")));
    const ends = print.day(found.ends);
    lines.push(line("line-notice-ends", ends, say("in-lieu")));
    if (found.weeks > found.law) {
      const notes = [...(found.law ? [] : [say("no-notice")]), say("by-contract")];
      return { headline: [say("line-notice-ends"), ends], lines, notes };
    }
    return { headline: [say("notice-minimum"), ends], least: "notice", lines, notes: [] };
  },

  consultation: (found, given, rules, { say, print }) => {
    if (!found) return { headline: [say("few")], lines: [], notes: [say("later-rule")] };
    const line = (id, day, note) => ({ label: say(id), value: print.day(day), note });
    const lines = [{ label: say("line-days"), value: print.number(found.days) }];
    const days = [];
    const begins = given.begins ?? found.latest;
    if (given.begins) {
      lines.push(line("line-hr1", begins, say("same-day")));
    } else {
      lines.push(line("line-begin-by", begins), line("line-hr1-by", begins, say("same-day")));
    }
    days.push({ day: begins, title: say("calendar-begin") }, { day: begins, title: say("calendar-hr1") });
    const first = found.earliest ?? given.first;
    const early = given.first && found.earliest && given.first < found.earliest;
    lines.push(line("line-first", first, early ? say("first-early") : undefined));
    days.push({ day: first, title: say("calendar-first") });
    return { headline: [say("first-minimum"), print.day(first)], lines, notes: [say("no-notice-yet"), say("margin"), say("later-rule")], days };
  },
};
