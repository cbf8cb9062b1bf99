// Follows the changes of a site that `pace serve` shows: reloads the page, or
// only its style sheets, and shows mistakes until they are mended. All texts
// are set as text, never as markup.
(() => {
  "use strict";
  const script = document.currentScript;
  let shown = script.dataset.version;

  // A reload keeps the place on the page, but not in every browser and not
  // while images are still on their way.
  const place = `pace-serve ${location.pathname}`;
  const kept = sessionStorage.getItem(place);
  if (kept !== null) {
    sessionStorage.removeItem(place);
    scrollTo({ top: Number(kept), behavior: "instant" });
  }

  const reload = () => {
    sessionStorage.setItem(place, String(scrollY));
    location.reload();
  };

  const swap = (sheets) => {
    for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
      const next = sheets[new URL(link.href).pathname];
      if (!next) continue;
      const fresh = link.cloneNode();
      fresh.href = next;
      // The old one goes when the new one is there, so nothing is ever bare.
      fresh.addEventListener("load", () => link.remove(), { once: true });
      link.after(fresh);
    }
  };

  let overlay = null;
  const element = (name, text) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };

  const show = (problems, mistakes) => {
    if (overlay) overlay.remove();
    overlay = null;
    if (problems.length === 0) return;
    overlay = document.createElement("pace-problems");
    const root = overlay.attachShadow({ mode: "open" });
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = "/_pace/client.css";
    const box = document.createElement("section");
    box.setAttribute("role", "alert");
    box.lang = "en";
    box.dir = "ltr";
    box.tabIndex = 0;
    const hide = element("button", "Hide");
    hide.addEventListener("click", () => show([], 0));
    const count = mistakes === 1 ? "1 mistake" : `${mistakes} mistakes`;
    box.append(hide, element("h2", `${count}: this is the last good page`));
    for (const problem of problems) box.append(element("pre", problem));
    root.append(sheet, box);
    document.documentElement.append(overlay);
  };

  // What the author of this page should know: folded away in a corner.
  let bar = null;
  const list = (title, items) => {
    const part = document.createElement("div");
    part.append(element("h3", title));
    const rows = document.createElement("ul");
    for (const item of items) {
      const row = document.createElement("li");
      row.append(item);
      rows.append(row);
    }
    part.append(rows);
    return items.length ? part : "";
  };
  // A file: a link that opens it in the author's editor, or its path to copy.
  const opens = ({ file, path, open }, text = file) => {
    // Only a program of this computer opens files; a page never runs one.
    if (open && !/^\s*(javascript|data|blob):/i.test(open)) {
      const link = element("a", text);
      link.href = open;
      return link;
    }
    const both = document.createElement("span");
    const copy = element("button", "Copy path");
    copy.type = "button";
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(path);
      copy.textContent = "Copied";
    });
    both.append(element("code", text), " ", copy);
    return both;
  };
  const found = ({ text, at }) => {
    const part = document.createElement("div");
    part.append(element("pre", text));
    if (at) part.append(opens(at));
    return part;
  };
  const missing = ({ tag, command }) => {
    const part = document.createElement("span");
    part.append(`${tag}: `, element("code", command));
    return part;
  };
  const tell = async () => {
    const answer = await fetch(`/_pace/about?of=${encodeURIComponent(location.pathname)}`);
    if (!answer.ok) return;
    const about = await answer.json();
    const { file, flags = [], notes = [], reading, warnings = [] } = about;
    const { sentences, untranslated = [], linked = [] } = about;
    const wasOpen = bar?.shadowRoot.querySelector("details")?.open;
    if (bar) bar.remove();
    bar = document.createElement("pace-bar");
    const root = bar.attachShadow({ mode: "open" });
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = "/_pace/client.css";
    const box = document.createElement("details");
    box.lang = "en";
    box.dir = "ltr";
    box.open = wasOpen === true;
    const count = warnings.length;
    const said = [...flags, ...(count ? [`${count} to look at`] : [])];
    const summary = element("summary", `Author: ${said.join(" · ") || "nothing to mend"}`);
    box.append(
      summary,
      list("File", file ? [opens(file)] : []),
      list("State", notes),
      list("Reading", reading ? [reading] : []),
      list("Long sentences", (sentences ?? []).map(found)),
      list("To look at", warnings.map(found)),
      list("Not translated into", untranslated.map(missing)),
      list("Linked from", linked.length ? linked.map((one) => opens(one)) : ["no page"]),
    );
    root.append(sheet, box);
    document.documentElement.append(bar);
  };

  const hear = (event) => {
    const state = JSON.parse(event.data);
    if (state.version !== shown) {
      if (!state.swap || state.swap.from !== shown) return reload();
      swap(state.swap.sheets);
      shown = state.version;
    }
    show(state.problems, state.mistakes);
  };

  // Browsers keep few connections to one host, so only the tab that is seen
  // holds one. The stream begins with the state, so nothing is missed.
  let stream = null;
  const follow = () => {
    if (document.hidden) {
      if (stream) stream.close();
      stream = null;
    } else if (!stream) {
      stream = new EventSource("/_pace/events");
      stream.onmessage = hear;
    }
  };
  addEventListener("visibilitychange", follow);
  addEventListener("pageshow", follow);
  addEventListener("pagehide", () => {
    if (stream) stream.close();
    stream = null;
  });
  follow();
  tell();
})();
