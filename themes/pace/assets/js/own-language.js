// Offers the page in the language of the phone, in one line at the top that is
// in that language. The reader decides: nothing leads there by itself, and
// nothing is kept.

const known = (tag) => new Intl.Locale(tag).maximize();
const same = (one, other) => one.language === other.language && one.script === other.script;

/** The link to the first language that the reader prefers to the page's own. */
function preferred() {
  const links = [...document.querySelectorAll(".languages a[data-offer]")];
  const own = known(document.documentElement.lang);
  for (const tag of navigator.languages) {
    const wanted = known(tag);
    if (same(wanted, own)) return null;
    const link = links.find((link) => same(known(link.hreflang), wanted));
    if (link) return link;
  }
  return null;
}

const link = preferred();
if (link) {
  const line = document.createElement("p");
  line.className = "own-language";
  line.lang = link.hreflang;
  line.dir = link.dir;
  const offer = document.createElement("a");
  offer.href = link.href;
  offer.hreflang = link.hreflang;
  offer.textContent = link.dataset.offer;
  line.append(offer);
  document.querySelector(".masthead").prepend(line);
}
