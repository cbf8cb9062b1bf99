// Pages that are wrong in one way each, for the judges of rules.mjs.
//
// Owns for each complaint of a judge a page that deserves it: how the judge's name
// begins, the HTML, the complaints that are expected, and what is known of the page
// where that differs from PAGE. An empty list is a page that only looks wrong.

/** What is known of a page, where its case says nothing else. */
export const PAGE = { path: "/x/", kind: "guide", lang: "en", dir: "ltr" };

/** The site that the pages belong to. */
export const KNOWN = {
  known: {
    "/": { lang: "en", canonical: "/" },
    "/x/": { lang: "en", canonical: "/x/" },
    "/pl/x/": { lang: "pl", canonical: "/pl/x/" },
    "/pl/y/": { lang: "pl", canonical: "/y/" },
    "/y/": { lang: "en", canonical: "/y/" },
    "/search/": { lang: "en", canonical: "/search/" },
  },
  listed: ["/x/", "/pl/x/", "/y/"],
  accepted: ["/pl/x/"],
  says: {
    en: { "page-last-checked": "Last checked: .+", "page-not-checked": "Not yet checked", "page-translated-from": "Translated from .+" },
    pl: { "page-last-checked": "Ostatnio sprawdzono: .+", "page-not-checked": "Jeszcze nie sprawdzono", "page-translated-from": "Przetłumaczono z .+" },
  },
};

const POLISH = '<a rel="alternate" hreflang="pl" lang="pl" dir="ltr" href="/pl/x/">Polski</a>';
const languages = (item, label = ' aria-label="Languages"') => `<nav class="languages"${label}><ul><li>${item}</li></ul></nav>`;

const canonical = (path) => `<link rel="canonical" href="https://a.example${path}">`;
const alternate = (tag, path) => `<link rel="alternate" hreflang="${tag}" href="https://a.example${path}">`;

const PHONE = '<a class="phone" dir="ltr" href="tel:123">123</a>';
const NOTICE = `<div class="notice"><p><a hreflang="en" href="/x/">English</a></p>${PHONE}</div>`;

const titled = (title, body) => `<head><meta property="og:site_name" content="Site"><title>${title}</title></head><body>${body}</body>`;
const CRUMBS = '<nav class="crumbs"><a href="/">Home</a><a href="/guides/">Guides</a></nav>';

const LABEL = '<label for="q">Search</label>', BUTTON = '<button type="submit">Search</button>';
const search = (inner, to = 'method="get" action="/search/"') => `<form role="search" ${to}>${inner}<input id="q" type="search"></form>`;

const panel = (inner) => `<aside class="helpline">${inner}</aside>`;
const WAYS = "18001 contactSCOTLAND";

const HISTORY = "<p>The page stays in your history.</p>";

const noted = (...notes) => `<footer class="page-state"><ul class="notes">${notes.map((note) => `<li>${note}</li>`).join("")}</ul></footer>`;
const IN_POLISH = { path: "/pl/x/", lang: "pl" };

const secured = (body, policy = "default-src 'self'; img-src 'self'") => `<head><meta http-equiv="Content-Security-Policy" content="${policy}"></head><body>${body}</body>`;

export const WRONG = [
  ["rule 1: the page", "<p>Text</p>", [" "]],
  ["rule 1: the page", '<html lang="de" dir="ltr">', ["de ltr"]],
  ["rule 1: the page", '<html lang="ar" dir="ltr">', ["ar ltr"], { lang: "ar", dir: "ltr" }],
  ["rule 1: the page", '<html lang="en" dir="rtl">', ["en rtl"]],
  ["rule 1: a sentence", '<html lang="ar"><p>What is this?</p>', ["What is this?"], { lang: "ar" }],
  ["rule 1: a sentence", '<html lang="ar"><p lang="en">What is this?</p>', [], { lang: "ar" }],

  ["rule 2:", languages(`${POLISH}<select></select>`).replace("<select>", '<select lang="pl" hreflang="pl" dir="ltr">polski'), ["select"]],
  ["rule 2:", languages(POLISH.replace(' lang="pl"', "")), ["pl does not say its language"]],
  ["rule 2:", languages(POLISH.replace(' dir="ltr"', "")), ["pl does not say its language"]],
  ["rule 2:", languages('<span lang="pl" dir="ltr">Polski</span>'), ["pl is no link"]],
  ["rule 2:", languages(POLISH.replace("Polski", "Polish")), ["Polish, not polski"]],
  ["rule 2:", languages(POLISH, ""), ["the list has no name"]],

  ["rule 3:", languages(POLISH.replace("/pl/x/", "/pl/gone/")), ["/pl/gone/ is not in pl"]],
  ["rule 3:", languages(POLISH.replace("/pl/x/", "/x/")), ["/x/ is not in pl"]],
  ["rule 3:", languages(POLISH.replace("/pl/x/", "/pl/y/")), ["/pl/y/ is no translation"]],
  ["rule 3:", languages(POLISH.replace(' rel="alternate"', "")), ["/pl/x/ is no translation"]],

  ["rule 5", "", ["no canonical address"]],
  ["rule 5", canonical("/y/") + alternate("en", "/y/") + alternate("x-default", "/y/"), ["hreflang on a page that is canonical to another"], { path: "/pl/y/", lang: "pl" }],
  ["rule 5", canonical("/y/"), ["in the sitemap, though canonical to another"]],
  ["rule 5", canonical("/x/") + alternate("pl", "/pl/x/"), ["no x-default"]],
  ["rule 5", canonical("/x/") + alternate("x-default", "/x/") + alternate("pl", "/pl/y/"), ["pl leads to what is no translation"]],
  ["rule 5", canonical("/x/") + alternate("x-default", "/x/") + alternate("pl", "/pl/gone/"), ["pl leads to what is no translation"]],
  ["rule 5", canonical("/x/") + alternate("x-default", "/x/") + alternate("pl", "/y/"), ["/y/ is not in pl"]],

  ["rule 6", '<main><h1>A</h1><div class="prose" lang="en">B</div></main>', ["nothing says that the text is in another language"]],
  ["rule 6", `<html lang="pl"><main lang="en"><h1>A</h1>${NOTICE}</main>`, ["not in the reader's language"]],
  ["rule 6", `<html lang="pl"><main><h1>A</h1>${NOTICE.replace(PHONE, "")}</main>`, ["without the helpline"]],
  ["rule 6", `<html lang="pl"><main><h1>A</h1><p>B</p>${NOTICE}</main>`, ["it stands further down"]],

  ["rule 8", titled("A – Site", "<h1>A</h1><h1>B</h1>"), ["2 h1"]],
  ["rule 8", titled("A – Site", "<h1>A</h1><h3>B</h3>"), ["h3 after h1"]],
  ["rule 8", titled("A – Other", "<h1>A</h1>"), ["title without the site: A – Other"]],
  ["rule 8", titled("A – Site", `${CRUMBS}<h1>A</h1>`), ["title without the section: A – Site"]],
  ["rule 8", titled("A – Home – Site", `${CRUMBS}<h1>A</h1>`), ["title without the section: A – Home – Site"]],
  ["rule 8", titled("A – Site", `${CRUMBS}<h1>A</h1>`), [], { kind: "term" }],
  ["rule 8", titled("A – Site", "<p>A</p>"), ["0 h1", "title without the page: A – Site"]],
  ["rule 8", titled("B – Site", "<h1>A</h1>"), ["title without the page: B – Site"]],

  ["rule 15", '<body class="kind-guide">', ["no search"]],
  ["rule 15", search(LABEL + BUTTON, 'method="post" action="/search/"'), ["not a form that leads to a page"]],
  ["rule 15", search(LABEL + BUTTON, 'method="get" action="/gone/"'), ["not a form that leads to a page"]],
  ["rule 15", search(BUTTON), ["no label"]],
  ["rule 15", search(LABEL), ["no button"]],
  ["rule 15", search(`${LABEL}${BUTTON}<input type="hidden" name="lang">`), ["what is typed would be sent"]],

  ["rule 20", "", ["no panel"]],
  ["rule 20", panel(PHONE.replace("tel:", "sms:") + WAYS), [PHONE.replace("tel:", "sms:")]],
  ["rule 20", panel(PHONE.replace(' dir="ltr"', "") + WAYS), [PHONE.replace(' dir="ltr"', "")]],
  ["rule 20", panel(WAYS), ["no number"]],
  ["rule 20", panel(`${PHONE} contactSCOTLAND`), ["no 18001"]],
  ["rule 20", panel(`${PHONE} 18001`), ["no contactSCOTLAND"]],

  ["rule 21", '<html lang="en"><div class="care now"><p class="care-level">Now</p></div><div class="care now"><p class="care-level">Now</p></div>', ["care now en twice"]],
  ["rule 21", '<html lang="en"><div class="care now"></div>', ["care now en without words"]],

  ["rule 22", `<div class="hide-page"><button>Leave</button>${HISTORY}</div>`, ["no plain link, or no word of the history"]],
  ["rule 22", `<div class="hide-page"><a href="https://a.example" rel="noreferrer" target="_blank">Leave</a>${HISTORY}</div>`, ["no plain link, or no word of the history"]],
  ["rule 22", '<div class="hide-page"><a href="https://a.example" rel="noreferrer">Leave</a></div>', ["no plain link, or no word of the history"]],

  ["rule 23", '<a href="/x/" target="_blank">Pay</a>', ["Pay opens elsewhere"]],
  ["rule 23", '<a href="/x/"><img></a>', ["/x/ has no name"]],
  ["rule 23", '<a href="/x/">Click here</a>', ["“Click here” alone says nothing"]],
  ["rule 23", '<a href="/a.docx">Form (Word)</a>', ["Form (Word) without its size"]],
  ["rule 23", '<a href="/hr1.docx">Form HR1 (Word)</a>', ["Form HR1 (Word) without its size"]],
  ["rule 23", '<a href="/hr1.pdf">Form 1 MBA</a>', ["Form 1 MBA without its size"]],
  ["rule 23", '<a href="/a.docx">Form (Word, 1.5 MB)</a><a href="/b.docx">ملف Word، 9 كيلوبايت</a><a href="/c.docx">Файл Word, 9 КБ</a>', []],
  ["rule 23", '<html lang="en"><main><a href="/x/">Pay</a><a href="/y/">Pay</a></main>', ["“Pay” leads to /x/ and /y/"]],

  ["rule 24", "", ["nothing says when it was checked"]],
  ["rule 24", noted("Owner: somebody"), ["nothing says when it was checked"]],
  ["rule 24", noted("Ostatnio sprawdzono: 1 maja 2026"), ["nothing says of which version it is"], IN_POLISH],
  ["rule 24", noted("Jeszcze nie sprawdzono", "Przetłumaczono z 1 maja 2026"), [], IN_POLISH],

  ["rule 26", secured("<script>1</script>"), ["<script>1</script>"]],
  ["rule 26", secured("<style></style>"), ["<style></style>"]],
  ["rule 26", secured("<iframe></iframe>"), ["<iframe></iframe>"]],
  ["rule 26", secured('<p style="color: red"></p>'), ['<p style="color: red"></p>']],
  ["rule 26", secured('<img src="//a.example/a.png">'), ['<img src="//a.example/a.png">']],
  ["rule 26", secured('<link rel="stylesheet" href="https://a.example/a.css">'), ['<link rel="stylesheet" href="https://a.example/a.css">']],
  ["rule 26", secured('<p onclick="a()"></p>'), ['<p onclick="a()"></p>']],
  ["rule 26", "", ["policy: "]],
  ["rule 26", secured("", "default-src 'self'; script-src 'unsafe-inline'"), ["policy: default-src 'self'; script-src 'unsafe-inline'"]],

  ["rule 30", "<main></main>", ["no way back"], { path: "/guides/pay/" }],
  ["rule 30", `<main></main>${CRUMBS}`, ["after the content"]],
  ["rule 30", `<main>${CRUMBS}</main>`, ["after the content"]],
  ["rule 30", `${CRUMBS.replace('"/"', '"/guides/"')}<main></main>`, ["begins at /guides/"]],
  ["rule 30", `${CRUMBS}<main></main>`, ["begins at /"], IN_POLISH],
  ["rule 30", `${CRUMBS.replace("/guides/", "/x/")}<main></main>`, ["names the page itself"]],
];
