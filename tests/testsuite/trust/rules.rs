//! Each rule finds what it is for, where it is, and nothing else.

use snapbox::str;

use crate::site::{DATE, Run, Site};

pub(super) const FACTS: &str = "cap:\n  kind: money\n  value: 751.00\n  about: A cap\n  source: GOV.UK\n  as_of: 2026\n  confidence: confirmed\nstart:\n  kind: date\n  value: 2026-04-06\n  about: A day\n  source: GOV.UK\n  as_of: 2026\n  confidence: confirmed\nhelpline:\n  kind: phone\n  value: 0800 917 8000\n  about: A number\n  source: GOV.UK\n  as_of: 2026\n  confidence: confirmed\n";

pub(super) const ALL_USED: &str =
    "---\ntitle: Home\n---\n\n:fact[cap] :fact[start] :fact[helpline]\n";

/// What is told of a site, a line each.
pub(super) fn told(site: &Site) -> Run {
    site.run(&["check", "--date", DATE, "--format", "short"])
}

pub(super) fn page(title: &str, text: &str) -> String {
    format!("---\ntitle: {title}\n---\n\n{text}\n")
}

#[test]
fn two_pages_have_one_title() {
    let site = Site::small()
        .file("content/en/_index.md", page("Home", "Text."))
        .file("content/en/a/one.md", page("Help", "Text."))
        .file("content/en/a/two.md", page("help", "Text."));
    told(&site).exits(0).says(str!["content/en/a/two.md:2:8: warning[duplicate-title]: `help` is the title of content/en/a/one.md too (say in each title what is found on that page alone)"]);
}

/// A site in which `pages` pages are linked to, one is not, and one links to itself.
fn with_orphans(pages: usize) -> Site {
    let links: Vec<String> = (0..pages).map(|n| format!("[{n}](a/page-{n}.md)")).collect();
    let site = Site::small()
        .file("content/en/_index.md", page("Home", &links.join(" ")))
        .file("content/en/a/lost.md", page("Lost", "Text."))
        .file("content/en/a/alone.md", page("Alone", "[me](alone.md)"));
    for n in 0..pages {
        site.write(&format!("content/en/a/page-{n}.md"), page(&format!("Page {n}"), "Text."));
    }
    site
}

#[test]
fn a_page_that_no_other_leads_to() {
    told(&with_orphans(18)).exits(0).says(str![[r#"
content/en/a/alone.md:2:8: warning[orphan-page]: no page leads to `Alone` (link to it where a reader would want to go on to it)
content/en/a/lost.md:2:8: warning[orphan-page]: no page leads to `Lost` (link to it where a reader would want to go on to it)
"#]]);
}

#[test]
fn a_short_list_needs_no_links() {
    told(&with_orphans(17)).exits(0).says("");
}

#[test]
fn a_service_and_a_file_that_no_page_names() {
    let site = Site::small()
        .file(
            "content/en/services/acas.md",
            "---\ntitle: Acas\nchannels: [{type: web, value: 'https://www.acas.org.uk/'}]\n---\n",
        )
        .file("content/en/map.png", b"png");
    told(&site).exits(0).says(str![[r#"
content/en/map.png: warning[unused-image]: no page shows this file or links to it (show it where it helps, or delete it)
content/en/services/acas.md:2:8: warning[unused-service]: no page names the service `Acas` (write :service[acas] where it helps)
"#]]);
}

#[test]
fn reviews_that_are_due_overdue_and_long_overdue() {
    let review = |day: &str| {
        format!("---\ntitle: Page {}\nreview_by: {day}\nowner: Team\n---\n", day.replace('-', ""))
    };
    let site = Site::small()
        .file("site.yaml", "title: Test\nfreshness: {soon_days: 14, error_after_days: 60}\n")
        .file("content/en/a/near.md", review("2026-12-01"))
        .file("content/en/a/far.md", review("2026-12-06"))
        .file("content/en/a/past.md", review("2026-11-01"))
        .file("content/en/a/long.md", review("2026-01-01"))
        .file("content/en/a/end.md", "---\ntitle: End\nexpires: 2026-11-30\n---\n")
        .file("content/en/a/future.md", "---\ntitle: Future\nassured: 2026-11-23\n---\n");
    told(&site).exits(1).says(str![[r#"
content/en/a/end.md:3:10: warning[expires-soon]: the last day of this page is 2026-11-30, in 8 days (if it holds for longer, move `expires`; if not, take out the links to it in time)
content/en/a/future.md:3:10: warning[assured-in-future]: this page says that it was checked on 2026-11-23 (that day is still to come; write the day on which somebody did it)
content/en/a/long.md:3:12: error[review-due]: the review of this page was due on 2026-01-01, 325 days ago (look at it at its source, then set `review_by` to the next day of review)
content/en/a/near.md:3:12: warning[review-due]: the review of this page is due on 2026-12-01, in 9 days (look at it at its source, then set `review_by` to the next day of review)
content/en/a/past.md:3:12: warning[review-due]: the review of this page was due on 2026-11-01, 21 days ago (look at it at its source, then set `review_by` to the next day of review)
"#]]);
}

#[test]
fn a_review_is_nobodys() {
    let site = Site::small()
        .file("content/en/_index.md", "---\ntitle: Home\nreview_by: 2027-11-01\n---\n");
    told(&site).exits(0).says(str!["content/en/_index.md:3:12: warning[owner-missing]: nobody is named who reviews this by 2027-11-01 (add `owner:` here, or under `defaults:` in the _index.md of the folder)"]);
}

#[test]
fn a_fact_is_nobodys() {
    let reviewed = |owner: &str| FACTS.replace("helpline:", &format!("{owner}helpline:"));
    let facts = reviewed("  review_by: 2027-11-01\n");
    let site =
        Site::small().file("content/data/facts.yaml", facts).file("content/en/_index.md", ALL_USED);
    told(&site).exits(0).says(str!["content/data/facts.yaml:10:10: warning[owner-missing]: nobody is named who checks this fact by 2027-11-01 (add `owner:`, a person or team, to the fact)"]);
    let facts = reviewed("  review_by: 2027-11-01\n  owner: The office\n");
    let site = site.file("content/data/facts.yaml", facts);
    told(&site).exits(0).says(str![""]);
}

#[test]
fn a_service_that_nobody_can_reach() {
    let service = |name: &str, head: &str, text: &str| {
        format!("---\ntitle: Help {name}\nprovider: Somebody\n{head}---\n\n{text}\n")
    };
    let names = "[x](services/a.md) [x](services/b.md) [x](services/c.md) [x](services/d.md) \
                 [x](services/e.md) [x](services/f.md)";
    let site = Site::small()
        .file("content/data/facts.yaml", FACTS)
        .file("content/en/_index.md", format!("{ALL_USED}{names}"))
        .file("content/en/services/a.md", service("a", "", "It costs :fact[cap]."))
        .file("content/en/services/b.md", service("b", "status: ended\n", "It is over."))
        .file("content/en/services/c.md", service("c", "", "Call :fact[helpline]."))
        .file("content/en/services/d.md", service("d", "", "Ask [them](https://example.org/)."))
        .file("content/en/services/e.md", service("e", "", "Ask :service[c]."))
        .file(
            "content/en/services/f.md",
            service("f", "channels: [{type: phone, value: 0800 917 8000}]\n", "Text."),
        );
    told(&site).exits(0).says(str!["content/en/services/a.md:2:8: warning[service-unreachable]: nothing says how to reach `Help a` (add `channels:`, or name in the text who leads there: a link, :contact[…] or :fact[…])"]);
}

#[test]
fn a_translated_template_asks_something_else() {
    let letter =
        |fields: &str, text: &str| format!("---\ntitle: Letter\nfields:\n{fields}---\n\n{text}\n");
    let english = "  - {name: who, label: Who}\n  - {name: day, label: Day, kind: date, required: true}\n  - {name: way, label: Way, kind: choice, options: [Post, Mail]}\n";
    let polish = "  - {name: who, label: Kto, kind: text}\n  - {name: day, label: Dzie\u{144}}\n  - {name: way, label: Jak, kind: choice, options: [Poczta]}\n";
    let site = Site::small()
        .file("site.yaml", "title: Test\nlanguages: [en, pl]\n")
        .file("content/en/_index.md", page("Home", "[Letter](templates/letter.md)"))
        .file("content/pl/_index.md", page("Start", "[List](templates/letter.md)"))
        .file(
            "content/en/templates/letter.md",
            letter(english, ":field[who] :field[day] :field[way]"),
        )
        .file(
            "content/pl/templates/letter.md",
            letter(polish, ":field[who] :field[day] :field[way]"),
        );
    site.run(&["translate", "accept", "_index", "templates/letter"]);
    told(&site).exits(1).says(str![[r#"
content/pl/templates/letter.md:5:12: error[template-fields-differ]: the source asks for `day` in another way: date, not text; required, not optional (make it as it is in content/en/templates/letter.md)
content/pl/templates/letter.md:6:12: error[template-fields-differ]: the source asks for `way` in another way: 2 options, not 1 options (make it as it is in content/en/templates/letter.md)
"#]]);
}

#[test]
fn a_page_is_hard_to_read() {
    let hard = "Notwithstanding the aforementioned provisions concerning eligibility, applicants necessitating supplementary documentation throughout administrative reconsideration procedures consequently experience considerable postponement before determination. ".repeat(4);
    let site = Site::small().file("content/en/_index.md", page("Home", &hard));
    told(&site).exits(0).says(str![[r#"
content/en/_index.md:5:1: warning[long-sentences]: the sentences of this page have 20.0 words on average (at most 18; the longest sentence stands here)
content/en/_index.md:5:1: warning[reading-age]: this page asks for a reading age of 46.8, more than 11 (use shorter words and sentences; the hardest passage begins here)
"#]]);
}

#[test]
fn an_easy_page_and_one_for_partners_are_left_alone() {
    let easy = "You can get help. It is free. Call us now. We are here for you. ".repeat(6);
    let hard = "Notwithstanding provisions concerning organisational interoperability. ".repeat(20);
    let partner = format!("---\ntitle: Partners\naudience: [partner]\n---\n\n{hard}\n");
    let site = Site::small()
        .file("content/en/_index.md", page("Home", &easy))
        .file("content/en/a/partners.md", partner);
    told(&site).exits(0).says(str![""]);
}

#[test]
fn an_abbreviation_is_not_explained() {
    let site = Site::small()
        .file(
            "content/en/_index.md",
            page("Home", "Send the HR1. Read about TUPE (transfers) and the EPC."),
        )
        .file("content/en/a/more.md", page("More", "The HR1 again, and the EPC."))
        .file(
            "content/data/glossary.yaml",
            "epc:\n  term: EPC\n  meaning: A page about your home\n",
        );
    told(&site).exits(0).says(str!["content/en/_index.md:5:10: warning[unexplained-term]: `HR1` is explained neither on this page (and on 1 more) nor in the glossary (say it in words, or add it to content/data/glossary.yaml)"]);
}

#[test]
fn a_word_is_explained_in_some_languages_only() {
    let site = Site::small()
        .file("site.yaml", "title: Test\nlanguages: [en, pl, ro]\n")
        .file(
            "content/data/glossary.yaml",
            "cv:\n  term: CV\n  meaning: {en: A page about work, pl: Strona}\nhr:\n  term: HR\n  meaning: {en: Staff}\n",
        );
    told(&site).exits(0).says(str!["content/data/glossary.yaml:1:1: warning[unexplained-term]: `cv` is not explained in ro (add its meaning in these languages)"]);
}

#[test]
fn sums_and_dates_that_equal_a_fact() {
    let site = Site::small()
        .file("content/data/facts.yaml", FACTS)
        .file("content/en/_index.md", ALL_USED)
        .file(
            "content/en/a/page.md",
            page("Page", "At most \u{a3}751 a week, or \u{a3}20, from 6 April 2026 to 1 May 2026, not 06/04/2026."),
        );
    told(&site).exits(0).says(str![[r#"
content/en/a/page.md:5:9: warning[literal-sum]: the sum `£751` stands in the text (write :fact[cap] here; `pace check --fix` does it)
content/en/a/page.md:5:25: warning[literal-sum]: the sum `£20` stands in the text (put it into content/data/facts.yaml with its source, and write :fact[name] here)
content/en/a/page.md:5:35: warning[literal-date]: the date `6 April 2026` stands in the text (write :fact[start] here; `pace check --fix` does it)
content/en/a/page.md:5:51: warning[literal-date]: the date `1 May 2026` stands in the text (put it into content/data/facts.yaml with its source, and write :fact[name] here)
content/en/a/page.md:5:67: warning[literal-date]: the date `06/04/2026` stands in the text (write :fact[start] here; `pace check --fix` does it)
"#]]);
}

#[test]
fn figures_of_the_past_may_stand_in_a_case_study() {
    let site = Site::small()
        .file("content/data/facts.yaml", FACTS)
        .file("content/en/_index.md", ALL_USED)
        .file(
            "content/en/case-studies/one.md",
            "---\ntitle: One\nsituation: A plant closed\napproach: [partnership]\n---\n\nIt cost \u{a3}751 on 6 April 2026.\n",
        );
    let run = told(&site);
    assert!(!run.stdout().contains("literal-"), "{}", run.stdout());
}

#[test]
fn a_short_page_is_in_another_script() {
    let arabic = "\u{62d}\u{642}\u{648}\u{642}\u{643} ".repeat(5);
    let site = Site::small()
        .file("site.yaml", "title: Test\nlanguages: [en, ar]\n")
        .file("content/en/_index.md", page("Home", "Text.\n\n- One.\n- Two."))
        .file(
            "content/ar/_index.md",
            page("A", "Ask for advice.\n\n- Call us early, please.\n- We can help you too."),
        )
        .file("content/en/names.md", page("Names", "Text."))
        .file("content/ar/names.md", page("B", &format!("Citizens Advice Scotland\n\n{arabic}")))
        .file("content/en/few.md", page("Few", "Text."))
        .file("content/ar/few.md", page("C", "Acas, Shelter, MoneyHelper"));
    site.run(&["translate", "accept", "_index", "names", "few", "--date", DATE]).exits(0);
    told(&site).exits(0).says(str!["content/ar/_index.md:5:1: warning[wrong-script]: this is in Latin letters, in a page in `ar` (translate it, or put it into a quotation if it has to stay so)"]);
}

#[test]
fn a_query_is_expected_of_a_language_that_is_not_searched() {
    let expected = "- {query: text, lang: en, page: a/one}\n- {query: text, lang: de, page: a/one}\n- {query: text, lang: lt, page: a/one}\n";
    let site = Site::small()
        .file("site.yaml", "title: Test\nlanguages: [en, pl, lt]\n")
        .file("content/en/_index.md", page("Home", "Home."))
        .file("content/en/a/one.md", page("One", "Text."))
        .file("content/lt/_index.md", "---\ntitle: A\nlevel: card\n---\n\nA.\n")
        .file("content/data/search-expectations.yaml", expected);
    told(&site).exits(1).says(str![[r#"
content/data/search-expectations.yaml:2:23: error[search-expectation]: pages in `de` are not searched (name a language that site.yaml has as a whole: en, pl)
content/data/search-expectations.yaml:3:23: error[search-expectation]: pages in `lt` are not searched (name a language that site.yaml has as a whole: en, pl)
"#]]);
    site.write("site.yaml", "title: Test\nlanguages: [en, pl, lt]\nsearch: off\n");
    told(&site).exits(0).says("");
}

#[test]
fn a_text_is_in_another_language() {
    let english = "You have a right to redundancy pay if you are an employee and have worked there for at least two years. It depends on your age and your pay.";
    let polish = "Masz prawo do odprawy, je\u{15b}li jeste\u{15b} pracownikiem i pracujesz w tej firmie co najmniej dwa lata. Zale\u{17c}y to od Twojego wieku i Twoich zarobk\u{f3}w.";
    let site = Site::small()
        .file("site.yaml", "title: Test\nlanguages: [en, pl, ar]\n")
        .file("content/en/_index.md", page("Home", english))
        .file("content/pl/_index.md", page("Dom", &format!("{polish}\n\n{english}\n\n> {english}")))
        .file("content/ar/_index.md", page("\u{628}\u{64a}\u{62a}", english));
    site.run(&["translate", "accept", "_index", "--date", DATE]).exits(0);
    told(&site).exits(0).says(str![[r#"
content/ar/_index.md:5:1: warning[wrong-script]: this is in Latin letters, in a page in `ar` (translate it, or put it into a quotation if it has to stay so)
content/pl/_index.md:7:1: warning[wrong-language]: this is probably English, in a page in `pl` (translate it, or put it into a quotation if it has to stay so)
"#]]);
}

#[test]
fn a_translation_says_something_else() {
    let site = Site::bilingual()
        .file("content/data/facts.yaml", FACTS)
        .file(
            "content/en/_index.md",
            page("Home", "Within 3 months, at most :fact[cap] from :fact[start]. Call :fact[helpline]. [More](a/more.md)"),
        )
        .file("content/en/a/more.md", page("More", "Text 1,000.5."))
        .file(
            "content/pl/_index.md",
            page("Dom", "W ci\u{105}gu 6 miesi\u{119}cy, od :fact[start]. :fact[helpline]."),
        )
        .file("content/pl/a/more.md", page("Wi\u{119}cej", "Tekst 1\u{a0}000,5."));
    site.run(&["translate", "accept", "_index", "a/more", "--date", DATE]).exits(0);
    told(&site).exits(0).says(str!["content/pl/_index.md:5:9: warning[translation-differs]: this translation lacks :fact[cap], `3`, the link to a/more and adds `6` (compare it with content/en/_index.md)"]);
}

/// A page and its translation, accepted, and what is told of the two.
fn both(source: &str, translation: &str) -> Run {
    let site = Site::bilingual()
        .file("content/en/_index.md", page("Home", "[Help](guides/help.md)"))
        .file("content/pl/_index.md", page("Dom", "[Pomoc](guides/help.md)"))
        .file("content/en/guides/help.md", source)
        .file("content/pl/guides/help.md", translation);
    site.run(&["translate", "accept", "_index", "guides/help", "--date", DATE]).exits(0);
    told(&site).exits(0)
}

#[test]
fn a_translation_has_other_parts_and_other_figures_in_its_fields() {
    both(
        "---\ntitle: Help\nsummary: You get 12 weeks, from 2pm\n---\n\n## One\n\n- a\n- b\n\n> [!NOTE]\n> c\n\n:::details{summary=\"7 days\"}\nText.\n:::\n",
        "---\ntitle: Pomoc\nsummary: To 14 tygodni, od 14:00\n---\n\n- a\n\n:::details{summary=\"9 dni\"}\nTekst.\n:::\n",
    )
    .says(str!["content/pl/guides/help.md:8:21: warning[translation-differs]: this translation lacks `12`, `7` and adds `9` and has another number of headings (0, not 1), items of lists (1, not 2), alerts (0, not 1) (compare it with content/en/guides/help.md)"]);
}

#[test]
fn a_translation_has_all_parts_in_its_own_words() {
    both(
        "---\ntitle: Help\nsummary: From 2pm to 9 am\n---\n\n## One\n\n1. a\n2. b\n\n| a |\n| - |\n| b |\n",
        "---\ntitle: Pomoc\nsummary: Od 14:00 do 9 rano\n---\n\n## Jeden\n\n1. a\n2. b\n\n| a |\n| - |\n| b |\n",
    )
    .says(str![""]);
}

#[test]
fn a_page_of_short_texts_is_in_another_language() {
    let short = "## What you can do today\n\n- Call your adviser.\n- Ask about your notice.\n\n| What you need | When you need it |\n| - | - |\n| Your letter | On the first day |\n";
    let polish = "## Co mo\u{17c}esz zrobi\u{107} dzisiaj\n\n- Zadzwo\u{144} do doradcy.\n- Zapytaj o wypowiedzenie.\n\n| Czego potrzebujesz | Kiedy |\n| - | - |\n| List | Pierwszego dnia |\n";
    let source = page("Help", short);
    both(&source, &page("Pomoc", short)).says(str!["content/pl/guides/help.md:2:8: warning[wrong-language]: this page is probably English, and not in `pl` (translate it; what has to stay as it is stands in a quotation)"]);
    both(&source, &page("Pomoc", polish)).says(str![""]);
}

/// A site whose offer, guide and area name this service.
fn offering(service: &str) -> Site {
    Site::small()
        .file("content/en/_index.md", page("Home", ":service[old] [a](guides/a.md)"))
        .file("content/en/services/old.md", format!("---\ntitle: Old line\nprovider: Them\nchannels: [{{type: phone, value: 0800 917 8000}}]\n{service}---\n\nText.\n"))
        .file("content/en/services/new.md", "---\ntitle: New line\nprovider: Them\nchannels: [{type: phone, value: 0800 917 8001}]\n---\n\nText.\n")
        .file("content/en/guides/a.md", page("A", "Call :service[old] or :service[new].\n\n::contact{service=old}"))
        .file("content/en/offer/b.md", "---\ntitle: B\nhow: Ask.\nservices: [new, old]\nstanding: {kind: varies}\n---\n\n[a](/guides/a/)\n")
        .file("content/en/case-studies/c.md", "---\ntitle: C\nsituation: A plant closed\n---\n\n::contact{service=old}\n")
}

#[test]
fn a_service_that_ended_is_offered() {
    let only = |run: Run| -> Vec<String> {
        let ended = run.stdout();
        ended.lines().filter(|line| line.contains("ended-service")).map(str::to_owned).collect()
    };
    assert_eq!(
        only(told(&offering("status: ended\nsuccessor: new\n"))),
        [
            "content/en/guides/a.md:7:1: warning[ended-service]: this offers `old`, which nobody can use any more (name `new`, which took its place)",
            "content/en/offer/b.md:4:17: warning[ended-service]: this offers `old`, which nobody can use any more (name `new`, which took its place)",
        ]
    );
    assert_eq!(
        only(told(&offering("status: historical\nsuccessor: old\n")))[2..],
        [
            "content/en/services/old.md:6:12: warning[ended-service]: whoever follows what took its place comes back to this service (name a service that can be used, or leave `successor` out)"
        ]
    );
    for live in ["", "status: live\n"] {
        assert_eq!(only(told(&offering(live))), [""; 0], "{live}");
    }
}

#[test]
fn a_text_that_nothing_asks_for() {
    let site = Site::small().file(
        "locales/en/own.ftl",
        "my-title = Mine\nmy-part = Part\nmy-whole = { my-part }\nserach-title = Search\n",
    );
    told(&site).exits(0).says(str![[r#"
locales/en/own.ftl:1:1: warning[unused-message]: nothing asks for the text `my-title` (ask for it in a template with t(id=…), or delete it)
locales/en/own.ftl:3:1: warning[unused-message]: nothing asks for the text `my-whole` (ask for it in a template with t(id=…), or delete it)
locales/en/own.ftl:4:1: warning[unused-message]: nothing asks for the text `serach-title` (ask for it in a template with t(id=…), or delete it)
"#]]);
}

#[test]
fn colours_of_an_own_theme_are_too_near() {
    let site = Site::small()
        .file("themes/pace/assets/css/main.css", ":root {\n  --ink: #777;\n  --paper: #fff;\n}\n");
    told(&site).exits(0).says(str!["themes/pace/assets/css/main.css:2:10: warning[low-contrast]: --ink on --paper has a contrast of 4.47 to 1, less than 4.5 (make the one darker or the other lighter)"]);
}

#[test]
fn a_colour_of_an_own_theme_is_known_to_browsers_alone() {
    let site = Site::small().file(
        "themes/pace/assets/css/main.css",
        ":root {\n  --ink: light-dark(#000, #fff);\n  --paper: #fff;\n}\n",
    );
    told(&site).exits(0).says(str!["themes/pace/assets/css/main.css:2:10: warning[contrast-unknown]: the contrast of --ink is not judged: `light-dark(#000, #fff)` is known to browsers alone (write a colour that lets nothing through, such as #10262d or oklch(30% 0.03 220))"]);
}

#[test]
fn a_service_and_a_fact_differ() {
    let site = Site::small()
        .file("content/data/facts.yaml", FACTS)
        .file("content/en/_index.md", format!("{ALL_USED}\n:service[helpline]\n"))
        .file(
            "content/en/services/helpline.md",
            "---\ntitle: Helpline\nchannels:\n  - {type: phone, value: 0800 917 8001}\n  - {type: web, value: 'https://example.org/'}\n---\n",
        );
    told(&site).exits(1).says(str!["content/en/services/helpline.md:4:26: error[phone-differs]: the fact `helpline` is 0800 917 8000, and this service gives 0800 917 8001 (correct the one that is wrong; the fact stands in content/data/facts.yaml)"]);
}

#[test]
fn needs_are_served_or_somebody_says_why_not() {
    let site = Site::small()
        .file(
            "content/data/needs.yaml",
            "1: {name: The first weeks}\n2: {name: Never served}\n3: {name: Ended, reason: It ended in 2013}\n14: {name: Both, reason: None}\n",
        )
        .file("content/en/_index.md", "---\ntitle: Home\nserves: [1, 14, 4]\n---\n");
    told(&site).exits(1).says(str![[r#"
content/data/needs.yaml:2:1: error[need-not-served]: no page serves need 2, Never served (put its number into `serves` of the page that does, or give a `reason` here)
content/data/needs.yaml:4:1: warning[idle-reason]: need 14 is served, and a reason says why it is not (delete the reason)
content/en/_index.md:3:17: error[unknown-need]: there is no need 4 in content/data/needs.yaml (add it to the list, or take it out of `serves`)
"#]]);
}

#[test]
fn a_list_of_needs_has_numbers() {
    let site = Site::small().file("content/data/needs.yaml", "first: {name: The first weeks}\n");
    told(&site).exits(1).says(str!["content/data/needs.yaml:1:1: error[wrong-value]: `first` is not the number of a need (needs have numbers, so that pages can name them: `serves: [17]`)"]);
}

#[test]
fn a_page_is_too_heavy() {
    // Letters that do not compress.
    let mut seed = 20_261_122_u64;
    let mut word = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        format!("w{:016x} ", seed >> 3)
    };
    let heavy: String = (0..8_000).map(|_| word()).collect();
    let site = Site::small()
        .file("site.yaml", "title: Test\nbudgets: {any_page: 60, median_page: 60}\n")
        .file("content/en/_index.md", page("Home", &heavy));
    for command in [["build", "--date", DATE], ["check", "--date", DATE]] {
        let run = site.run(&command).exits(1);
        let told = run.stderr();
        assert!(told.contains("error[over-budget]: the page `index.html` weighs"), "{told}");
        assert!(told.contains("more than 60 kB allow") && told.contains("HTML"), "{told}");
    }
    assert!(!site.path().join("public/index.html").exists());
}

#[test]
fn a_budget_that_is_kept_stays_kept_when_nothing_is_made_anew() {
    let site = Site::small();
    site.build().exits(0);
    site.write("site.yaml", "title: Test\nbudgets: {any_page: 1}\n");
    site.build().exits(1);
    site.write("site.yaml", "title: Test\nbudgets: {any_page: 100}\n");
    site.build().exits(0);
    site.write("content/en/a.md", page("A", "Text."));
    site.build().exits(0);
    site.write("site.yaml", "title: Test\nbudgets: {any_page: 2}\n");
    site.build().exits(1);
}

#[test]
fn a_page_that_ends_before_it_begins_is_never_seen() {
    let days = |publish: &str, expires: &str| {
        let site = Site::small().file(
            "content/en/a.md",
            format!("---\ntitle: A\npublish: {publish}\nexpires: {expires}\n---\n\nText.\n"),
        );
        told(&site)
    };
    days("2026-12-22", "2026-01-01").exits(1).says(str!["content/en/a.md:4:10: error[contradictory-fields]: this page is published from 2026-12-22, and its last day is 2026-01-01 (move one of the days: as they are, nobody ever sees the page)"]);
    days("2026-12-22", "2026-12-22").exits(0).says("");
    days("2026-01-01", "2026-01-31").exits(0).says("");
}

#[test]
fn an_expectation_counts_hits_from_one() {
    let within = |count: &str| {
        let site = Site::small()
            .file("content/en/_index.md", page("Home", "[A](a.md)"))
            .file("content/en/a.md", page("Aubergines", "Text."))
            .file(
                "content/data/search-expectations.yaml",
                format!("- {{query: aubergines, lang: en, page: a, within: {count}}}\n"),
            );
        told(&site)
    };
    let run = within("0").exits(1);
    assert!(
        run.stdout().contains(
            "search-expectations.yaml:1:50: error[wrong-value]: no page is among the first 0 hits"
        ),
        "{}",
        run.stdout()
    );
    within("1").exits(0).says("");
}
