//! What all pages of the site that is changed at random share: its data, and
//! what its templates say.

use super::Author;

/// The areas of the site, where nothing else is wanted.
pub(super) const AREAS: &str = "fife: {name: Fife, code: S12000047}\n";

/// The rules of its calculators.
pub(super) const CALCULATORS: &str =
    "notice: {from_months: 1, weeks: 1, per_year_from: 2, most: most}\n";

/// The questions of its finder.
pub(super) const QUESTIONS: &str = "\
who:
  subject: audience
  ask: {en: Who are you?, pl: Kim jesteś?}
  why: {en: There is help for both., pl: Pomoc jest dla obu.}
  answers:
    - {value: individual, label: {en: A person, pl: Osoba}}
    - {value: employer, label: {en: A business, pl: Firma}}
";

/// Words of its search, right and wrong.
const SYNONYMS: [&str; 3] = [
    "same: [[words, terms], [more, mended]]\nignore: [the]\n",
    "same: [[plain words, no]]\nignore: []\n",
    "same: words\n",
];

/// What the templates of the finder, of calculators, of packs, of the library,
/// of talks and of documents say, among others.
const SAID: [&str; 9] = [
    "skip-to-content",
    "finder",
    "finder-start",
    "calc-work-out",
    "library",
    "talk-say",
    "document-files",
    "slides-next",
    "pack-for",
];

/// The facts, with a cap that may be wrong.
pub(super) fn facts(cap: &str) -> String {
    let rest = "source: A test\n  as_of: 2026\n  confidence: general\n";
    format!(
        "cap:\n  kind: money\n  value: \"{cap}\"\n  about: A cap\n  {rest}\
         most:\n  kind: number\n  value: \"12\"\n  about: Weeks at most\n  {rest}"
    )
}

/// Whom a page of a kind may be for.
pub(super) fn for_whom(page: &str) -> &'static [&'static str] {
    match page.split('/').next() {
        Some("guides" | "services") => {
            &["for: {audience: [individual]}\n", "for: {audience: [employer]}\ntoday: true\n", ""]
        }
        _ => &[""],
    }
}

impl Author {
    /// A text of the theme in one language, or the words of its search.
    pub(super) fn change_what_is_said(&mut self) {
        let lang = *self.dice.one_of(&["en", "pl"]);
        if self.dice.below(4) == 0 {
            let words = *self.dice.one_of(&SYNONYMS);
            return self.write(&format!("locales/{lang}/synonyms.yaml"), words);
        }
        let (said, number) = (*self.dice.one_of(&SAID), self.dice.below(9));
        self.write(&format!("locales/{lang}/own.ftl"), &format!("{said} = Said {number}\n"));
    }

    /// The data files, the size of lists, the menu, how much there is of a language.
    pub(super) fn change_what_all_share(&mut self) {
        match self.dice.below(6) {
            0 => {
                let term = *self.dice.one_of(&["words", "part", "{en: words, pl: more}", "[]"]);
                let text = format!("word:\n  term: {term}\n  meaning: A meaning.\n  page: a/one\n");
                self.write("content/data/glossary.yaml", &text);
            }
            1 => {
                let areas = *self.dice.one_of(&[
                    AREAS,
                    "fife: {name: {en: Fife, pl: Fajf}, code: S1, neighbours: [angus]}\nangus: {name: Angus, code: S2, neighbours: [fife]}\n",
                    "fife: {name: Fife, code: S1, towns: [Kirkcaldy], also: [The Kingdom]}\n",
                    "angus: {name: Angus, code: S2}\n",
                ]);
                self.write("content/data/areas.yaml", areas);
            }
            2 => {
                let size = self.dice.below(4);
                let menu = *self.dice.one_of(&["[]", "[a]", "[a/one, services/helper]", "[gone]"]);
                let text =
                    format!("title: Test\nlanguages: [en, pl]\nlist_size: {size}\nmenu: {menu}\n");
                self.write("site.yaml", &text);
            }
            3 => {
                let most = *self.dice.one_of(&["most", "most", "cap", "gone"]);
                let weeks = 1 + self.dice.below(2);
                let rules = CALCULATORS.replace("most: most", &format!("most: {most}"));
                let rules = rules.replace("weeks: 1", &format!("weeks: {weeks}"));
                self.write("content/data/calculators.yaml", &rules);
            }
            4 => {
                let number = self.dice.below(3);
                let text = match self.dice.below(4) {
                    0 => QUESTIONS.replace("employer", "nobody"),
                    1 => QUESTIONS
                        .replace("    - {value: employer", "    - {value: [partner, employer]"),
                    _ => QUESTIONS.replace("Who are you?", &format!("Who are you, {number}?")),
                };
                self.write("content/data/finder.yaml", &text);
            }
            _ => {
                let level = *self.dice.one_of(&["level: card\n", ""]);
                let text = format!("---\ntitle: Tytuł\n{level}---\n\nSee [one](/a/one/).\n");
                self.write("content/pl/_index.md", &text);
            }
        }
    }
}
