// What the numbered rules of the theme ask of the HTML of any page.
//
// Owns one judge a rule: it is given a page and what is known of it, and names
// what is wrong. Judges run in the browser, where `known` says the language and
// canonical address of every page, `listed` what the sitemap has, `accepted` which
// pages are accepted translations, and `says` how a language words their state.
// Each complaint has a page in wrong.mjs.

export const JUDGES = {
  "rule 1: the page says its language and direction": (made, { lang, dir }) => {
    const { lang: told, dir: way } = made.documentElement;
    return told && told === lang && way === (/^(ar|ur)\b/.test(lang) ? "rtl" : "ltr") && way === dir ? [] : [`${told} ${way}`];
  },

  "rule 1: a sentence in English within a text of another script says so": (made, { lang }) => {
    if (!/^(ar|ur|uk|zh|bg|ru|pa)\b/.test(lang)) return [];
    const wrong = [], walker = made.createTreeWalker(made.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const around = walker.currentNode.parentElement;
      if (around.closest("[lang]") !== made.documentElement || around.closest("script, template, noscript, .glossary")) continue;
      const passages = walker.currentNode.textContent.match(/[A-Za-z][A-Za-z'’ ,.?]{12,}/g) ?? [];
      wrong.push(...passages.filter((text) => /\b(i|my|you|your|please|is|are|what)\b/.test(text.replace(/\bI\b/g, "i"))));
    }
    return wrong;
  },

  "rule 2: languages are plain links in their own names, the current one is text": (made) => {
    const wrong = [...made.querySelectorAll(".languages :is(select, button, img, svg, script)")].map((item) => item.localName);
    const items = [...made.querySelectorAll(".languages li > *")];
    for (const item of items) {
      const tag = item.getAttribute("hreflang") ?? item.lang, name = new Intl.DisplayNames([tag], { type: "language" }).of(tag);
      if (item.lang !== tag || !item.dir) wrong.push(`${tag} does not say its language`);
      if (item.localName === "span" && item.getAttribute("aria-current") !== "true") wrong.push(`${tag} is no link`);
      if (tag === "pl" && item.textContent.toLowerCase() !== name) wrong.push(`${item.textContent}, not ${name}`);
    }
    const nav = made.querySelector(".languages");
    return nav && !nav.getAttribute("aria-label") ? [...wrong, "the list has no name"] : wrong;
  },

  // A page that is no translation is canonical to one in another language.
  "rule 3: the languages lead to real translations of the page, or to their home": (made) => {
    const wrong = [];
    for (const link of made.querySelectorAll(".languages a")) {
      const href = link.getAttribute("href"), there = window.known[href], tag = link.getAttribute("hreflang");
      const home = href === `/${tag.toLowerCase()}/` || (tag === "en" && href === "/");
      if (!there || there.lang !== tag) wrong.push(`${href} is not in ${tag}`);
      else if (link.rel === "alternate" ? window.known[there.canonical]?.lang !== tag : !home) wrong.push(`${href} is no translation`);
    }
    return wrong;
  },

  "rule 5: hreflang names real translations only, what is none is canonical to its source and not in the sitemap": (made, { path }) => {
    const alternates = [...made.querySelectorAll("link[hreflang]")], wrong = [];
    const at = (link) => decodeURI(new URL(link.href).pathname);
    const canonical = made.querySelector("link[rel=canonical]");
    if (!canonical) return path === "/404.html" ? [] : ["no canonical address"];
    const own = at(canonical) === path;
    if (!own && alternates.length) wrong.push("hreflang on a page that is canonical to another");
    if (!own && window.listed.has(path)) wrong.push("in the sitemap, though canonical to another");
    if (alternates.length && !alternates.some(({ hreflang }) => hreflang === "x-default")) wrong.push("no x-default");
    for (const link of alternates) {
      const there = window.known[at(link)];
      if (!there || there.canonical !== at(link)) wrong.push(`${link.hreflang} leads to what is no translation`);
      else if (link.hreflang !== "x-default" && there.lang !== link.hreflang) wrong.push(`${at(link)} is not in ${link.hreflang}`);
    }
    return wrong;
  },

  "rule 6: what a reader has to know of a translation stands directly after the h1, in the reader's language, with the helpline": (made) => {
    const wrong = [], notice = made.querySelector("h1 + .notice");
    if (made.querySelector("main .prose[lang]") && !notice) wrong.push("nothing says that the text is in another language");
    if (notice && notice.closest("[lang]") !== made.documentElement) wrong.push("not in the reader's language");
    if (notice?.querySelector("[hreflang]") && !notice.querySelector(".phone[href^='tel:']")) wrong.push("without the helpline");
    const others = [...made.querySelectorAll("main .notice:has(> p > a[hreflang]):has(.phone)")].filter((item) => item !== notice);
    return others.length ? [...wrong, "it stands further down"] : wrong;
  },

  "rule 8: one h1, no level skipped, and the title is page, section, site, or page and site for the list of a term": (made, { kind }) => {
    const wrong = [], levels = [...made.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter((item) => !item.closest("template")).map(({ localName }) => Number(localName[1]));
    if (levels.filter((level) => level === 1).length !== 1) wrong.push(`${levels.filter((level) => level === 1).length} h1`);
    levels.forEach((level, at) => {
      if (level > (levels[at - 1] ?? 1) + 1) wrong.push(`h${level} after h${levels[at - 1]}`);
    });
    const title = made.title.split(" – "), site = made.querySelector("meta[property='og:site_name']")?.content;
    const heading = made.querySelector("h1")?.textContent.trim();
    if (!site || title.at(-1) !== site) wrong.push(`title without the site: ${made.title}`);
    // The last crumb is the page above; where that is home, the site says so. Slides
    // lie below their own page, and have its title.
    const section = [...made.querySelectorAll(".crumbs a")].slice(1, kind === "slides" ? -1 : undefined).at(-1)?.textContent.trim();
    if (section && kind !== "term" && !made.title.endsWith(` – ${section} – ${site}`)) wrong.push(`title without the section: ${made.title}`);
    if (!made.title.includes(heading) && !made.querySelector(".pagination, .finder")) wrong.push(`title without the page: ${made.title}`);
    return wrong;
  },

  "rule 15: the search is a plain form with a label and a button, and sends nothing": (made) => {
    const forms = [...made.querySelectorAll("form[role=search]")], wrong = [];
    if (!forms.length && !/kind-(slides|card)/.test(made.body.className)) wrong.push("no search");
    for (const form of forms) {
      const input = form.querySelector("input[type=search]");
      if (form.getAttribute("method") !== "get" || !window.known[form.getAttribute("action")]) wrong.push("not a form that leads to a page");
      if (form.querySelector("[name]")) wrong.push("what is typed would be sent");
      if (!input || !form.querySelector(`label[for="${input.id}"]`)?.textContent.trim()) wrong.push("no label");
      if (!form.querySelector("button[type=submit]")?.textContent.trim()) wrong.push("no button");
    }
    return wrong;
  },

  "rule 20: the helpline is a link to call, its number runs from left to right, and the panel says the other ways": (made) => {
    const panel = made.querySelector(".helpline"), wrong = [];
    if (made.body.className === "kind-slides") return [];
    if (!panel) return ["no panel"];
    for (const number of made.querySelectorAll(".call .phone, .helpline .phone")) {
      if (!/^tel:\+?\d+$/.test(number.getAttribute("href")) || number.dir !== "ltr") wrong.push(number.outerHTML);
    }
    if (!panel.querySelector(".phone")) wrong.push("no number");
    for (const way of ["18001", "contactSCOTLAND"]) if (!panel.textContent.includes(way)) wrong.push(`no ${way}`);
    return wrong;
  },

  "rule 21: one care card of a level, its level in words": (made) => {
    const levels = [...made.querySelectorAll(".care")].map((card) => [`${card.className} ${card.closest("[lang]").lang}`, card.querySelector(".care-level")?.textContent.trim()]);
    const twice = levels.filter(([level], at) => levels.findIndex(([other]) => other === level) !== at).map(([level]) => `${level} twice`);
    return [...twice, ...levels.filter(([, words]) => !words).map(([level]) => `${level} without words`)];
  },

  "rule 22: the way out of a page is a plain link, and tells of the history": (made) => [...made.querySelectorAll(".hide-page")].flatMap((way) => {
    const link = way.querySelector("a[href^='https:'][rel~=noreferrer]:not([target])");
    return link && way.querySelector("p")?.textContent.trim().length > 20 ? [] : ["no plain link, or no word of the history"];
  }),

  "rule 23: links make sense alone, open where they are, and say what is downloaded": (made) => {
    const wrong = [], places = new Map();
    for (const link of made.querySelectorAll("a[href]")) {
      const name = (link.getAttribute("aria-label") ?? link.textContent).replace(/\s+/g, " ").trim(), href = link.getAttribute("href");
      if (link.target) wrong.push(`${name} opens elsewhere`);
      if (!name) wrong.push(`${href} has no name`);
      if (/^(click )?here$|^(read )?more$|^link$|^this( page)?$/i.test(name)) wrong.push(`“${name}” alone says nothing`);
      if (/\.(docx|odt|odp|pdf|xlsx|csv|zip)$/.test(href) && !/\p{Nd} ?(KB|MB|КБ|МБ|كيلوبايت|ميغابايت)(?!\p{L})/u.test(name)) wrong.push(`${name} without its size`);
      if (!link.closest("main") || link.closest("nav, .contact, .channels, .source, .footnotes, sup, .slip, .pair") || /^#|\/glossary\/#/.test(href)) continue;
      // The same page in another language is no other page.
      const tongue = href.match(/^\/(gd|pl|uk|ro|ar|ur|zh-hans)\//)?.[1];
      const key = [link.closest("[lang]").lang, tongue, link.closest(".part")?.id, name].join(" ");
      if (places.has(key) && places.get(key) !== href) wrong.push(`“${name}” leads to ${places.get(key)} and ${href}`);
      places.set(key, href);
    }
    return wrong;
  },

  "rule 24: each text says when it was checked or that it was not, and an accepted translation of which version it is": (made, { kind, lang, path }) => {
    const own = ["guide", "offer", "service", "wellbeing", "case-study", "partner", "area"].includes(kind);
    const state = made.querySelector(".page-state"), wrong = [];
    const notes = [...state?.querySelectorAll(".notes li") ?? []].map((item) => item.textContent.trim());
    const tells = (...messages) => messages.some((id) => notes.some((note) => new RegExp(`^${window.says[lang][id]}$`, "u").test(note)));
    if ((own || state) && !tells("page-last-checked", "page-not-checked")) wrong.push("nothing says when it was checked");
    if ((own || state) && window.accepted.has(path) && !tells("page-translated-from")) wrong.push("nothing says of which version it is");
    return wrong;
  },

  "rule 26: no inline code or style, nothing from elsewhere, and the policy is in the page": (made) => {
    const wrong = [...made.querySelectorAll("script:not([src], [type='application/ld+json']), style, iframe, [style], object, embed")].map((item) => item.outerHTML.slice(0, 80));
    for (const item of made.querySelectorAll("[src], link[rel=stylesheet]")) {
      if (/^(https?:)?\/\//.test(item.getAttribute("src") ?? item.getAttribute("href"))) wrong.push(item.outerHTML.slice(0, 80));
    }
    for (const item of made.querySelectorAll("*")) {
      if (item.getAttributeNames().some((name) => name.startsWith("on"))) wrong.push(item.outerHTML.slice(0, 80));
    }
    const policy = made.querySelector("meta[http-equiv='Content-Security-Policy']")?.content ?? "";
    return policy.startsWith("default-src 'self';") && !policy.includes("unsafe") ? wrong : [...wrong, `policy: ${policy}`];
  },

  "rule 30: the way from home to the page's parent stands before its content": (made, { path, lang }) => {
    const crumbs = made.querySelector(".crumbs"), main = made.querySelector("main");
    if (!crumbs) return /^\/([a-z-]+\/)?$/.test(path) || /404|kind-slides/.test(path + made.body.className) ? [] : ["no way back"];
    const first = crumbs.querySelector("a")?.getAttribute("href");
    const wrong = crumbs.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING && !main.contains(crumbs) ? [] : ["after the content"];
    if (first !== (lang === "en" ? "/" : `/${lang.toLowerCase()}/`)) wrong.push(`begins at ${first}`);
    if ([...crumbs.querySelectorAll("a")].some((link) => link.getAttribute("href") === path)) wrong.push("names the page itself");
    return wrong;
  },
};
