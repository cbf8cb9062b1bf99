// One slide at a time, moved through with the keyboard, the links of each slide
// or a remote control, which presses the same keys. The address names the slide,
// so that a reload or a link to one shows it. Without this file all slides stand
// under each other.

const frame = document.querySelector(".slides");
const slides = [...frame.querySelectorAll(".slide")];
/** What the address names: a slide, or something on one, such as a footnote. */
const target = () => document.getElementById(decodeURIComponent(location.hash.slice(1)));
const named = () => slides.indexOf(target()?.closest(".slide"));
let at = Math.max(named(), 0);

/** What uses the key itself, such as a link on a slide or a table that scrolls. */
const isBusy = (target, key) =>
  target.closest("input, select, textarea, video, [contenteditable], .table")
  || (key === " " && target.closest("a, button, summary"));

function go(to, focus = true) {
  at = Math.min(Math.max(to, 0), slides.length - 1);
  slides.forEach((slide, nth) => slide.classList.toggle("current", nth === at));
  const hash = `#${slides[at].id}`;
  if (location.hash !== hash) history.replaceState(null, "", hash);
  scrollTo(0, 0);
  if (!focus) return;
  // A screen reader says the heading of the slide that has come.
  const heading = slides[at].querySelector("h1, h2") ?? slides[at];
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Shows a slide and, if something on it is meant, brings that into view. */
function show(inside) {
  go(named());
  if (slides.includes(inside)) return;
  inside.closest("details")?.setAttribute("open", "");
  inside.scrollIntoView();
}

const DOWN = { ArrowDown: () => at + 1, PageDown: () => at + 1, " ": () => at + 1, End: () => slides.length - 1 };
const UP = { ArrowUp: () => at - 1, PageUp: () => at - 1, Home: () => 0 };

/** Whether a slide that is higher than the screen goes on in this direction. */
function scrolls(isDown) {
  const { scrollTop, scrollHeight, clientHeight } = document.scrollingElement;
  return isDown ? scrollTop + clientHeight < scrollHeight - 8 : scrollTop > 8;
}

/** Where a key leads. The keys that point sideways follow the direction of
    writing; the others first show all of a slide. */
function move(event) {
  const forwards = document.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  if (event.key === "ArrowLeft" || event.key === "ArrowRight") return at + (event.key === forwards ? 1 : -1);
  const key = event.key === " " && event.shiftKey ? "PageUp" : event.key;
  const way = DOWN[key] ?? UP[key];
  return way && !scrolls(way === DOWN[key]) ? way() : undefined;
}

addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || isBusy(event.target, event.key)) return;
  if (event.key === "Escape") location.assign(frame.dataset.talk);
  const to = move(event);
  if (to === undefined) return;
  event.preventDefault();
  go(to);
});

addEventListener("hashchange", () => named() >= 0 && show(target()));
// Notes that are opened for one slide stay open for the others.
frame.addEventListener("toggle", (event) => {
  for (const notes of frame.querySelectorAll(".slide-notes")) notes.open = event.target.open;
}, true);

document.documentElement.classList.add("showing");
if (named() >= 0) show(target());
else go(at, false);
