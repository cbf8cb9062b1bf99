// One slide at a time, moved through with the keyboard, the links of each slide
// or a remote control, which presses the same keys. The address names the slide,
// so that a reload or a link to one shows it. Without this file all slides stand
// under each other.

const show = document.querySelector(".slides");
const slides = [...show.querySelectorAll(".slide")];
const named = () => slides.findIndex((slide) => `#${slide.id}` === location.hash);
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

const MOVES = {
  ArrowDown: () => at + 1,
  ArrowUp: () => at - 1,
  PageDown: () => at + 1,
  PageUp: () => at - 1,
  " ": () => at + 1,
  Home: () => 0,
  End: () => slides.length - 1,
};

/** The keys that point sideways follow the direction of writing. */
function move(event) {
  const forwards = document.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  if (event.key === "ArrowLeft" || event.key === "ArrowRight") return at + (event.key === forwards ? 1 : -1);
  if (event.key === " " && event.shiftKey) return at - 1;
  return MOVES[event.key]?.();
}

addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || isBusy(event.target, event.key)) return;
  if (event.key === "Escape") location.assign(show.dataset.talk);
  const to = move(event);
  if (to === undefined) return;
  event.preventDefault();
  go(to);
});

addEventListener("hashchange", () => named() >= 0 && go(named()));
// Notes that are opened for one slide stay open for the others.
show.addEventListener("toggle", (event) => {
  for (const notes of show.querySelectorAll(".slide-notes")) notes.open = event.target.open;
}, true);

document.documentElement.classList.add("showing");
go(at, false);
