//! `pace search`, what `pace build` publishes and what `pace check` holds.

use crate::site::{DATE, Site};

const BREATHING: &str =
    "---\ntitle: Breathing space\nkeywords: [calm]\n---\n\nSomeone to talk to.\n";

fn site() -> Site {
    Site::bilingual()
        .file("content/en/services/breathing.md", BREATHING)
        .file(
            "content/en/services/debt.md",
            "---\ntitle: Debt advice\n---\n\n## Arrears\n\nTalk about debt.\n",
        )
        .file("content/en/plans.md", "---\ntitle: Secret plans\ndraft: true\n---\n\nTalk.\n")
        .file("content/pl/services/breathing.md", "---\ntitle: Chwila oddechu\n---\n\nRozmowa.\n")
        .file("content/en/services/_index.md", "---\ntitle: Services\n---\n")
}

fn search(site: &Site, arguments: &[&str]) -> crate::site::Run {
    let mut all = vec!["search"];
    all.extend(arguments);
    all.extend(["--date", DATE]);
    site.run(&all)
}

#[test]
fn both_engines_print_the_same_object() {
    let site = site().file("content/en/services/breathing.md", "---\ntitle: Breathing space\nchannels: [{type: phone, value: 0800 83 85 87}]\nkeywords: [calm]\n---\n\nSomeone to talk to.\n");
    let tantivy = search(&site, &["talk", "--json"]).exits(0).stdout();
    let export = search(&site, &["talk", "--json", "--engine", "export"]).exits(0).stdout();
    assert_eq!(tantivy, export);
    let answer: serde_json::Value = serde_json::from_str(&tantivy).expect("is JSON");
    assert_eq!(answer["query"], "talk");
    assert_eq!(answer["lang"], "en");
    assert_eq!(answer["total"], 2, "{answer}");
    let hit = &answer["hits"][0];
    assert!(hit["score"].is_number() && hit["title"].is_string() && hit["url"].is_string());
}

#[test]
fn drafts_and_pages_that_are_not_translated_are_not_found() {
    let site = site();
    assert_eq!(search(&site, &["secret plans", "--drafts"]).exits(0).stdout().trim(), "");
    assert_eq!(search(&site, &["debt", "--lang", "pl"]).exits(0).stdout().trim(), "");
    let polish = search(&site, &["oddechu", "--lang", "pl"]).exits(0).stdout();
    assert!(polish.contains("Chwila oddechu"), "{polish}");
}

#[test]
fn a_language_the_site_does_not_have_is_wrong_usage() {
    let run = search(&site(), &["x", "--lang", "gd"]).exits(2);
    run.reports("error: no pages of this site are searched in `gd`\nhelp: one of: en, pl");
}

#[test]
fn a_site_that_is_not_searched_has_no_search_files() {
    let site = site().file("site.yaml", "title: Test\nsearch: off\n");
    site.remove("content/pl/services/breathing.md");
    site.build().exits(0);
    assert!(!site.path().join("public/search-index").exists());
    search(&site, &["x"])
        .exits(2)
        .reports("error: this site is not searched: site.yaml has `search: off`");
}

fn root(site: &Site, lang: &str) -> Vec<u8> {
    std::fs::read(site.path().join(format!("public/search-index/{lang}/root"))).expect("stands")
}

#[test]
fn a_build_after_an_edit_is_the_same_as_a_new_one() {
    let site = site();
    site.build().exits(0);
    let polish = root(&site, "pl");
    let english = root(&site, "en");
    site.write("content/en/services/debt.md", "---\ntitle: Money advice\n---\n\nTalk.\n");
    site.build().exits(0);
    assert_eq!(root(&site, "pl"), polish);
    let edited = root(&site, "en");
    assert_ne!(edited, english);
    site.run(&["build", "--date", DATE, "--no-cache", "--out", "clean"]).exits(0);
    let clean = std::fs::read(site.path().join("clean/search-index/en/root")).expect("stands");
    assert_eq!(edited, clean);
}

#[test]
fn an_expectation_that_is_not_met_is_an_error_at_its_query() {
    let site = site().file(
        "content/data/search-expectations.yaml",
        "- {query: calm, lang: en, page: services/breathing, within: 1}\n\
         - {query: calm, lang: en, page: services/debt}\n\
         - {query: arrears, lang: en, page: services/dept}\n",
    );
    let run = site.run(&["check", "--date", DATE, "--format", "short"]).exits(1);
    let out = run.stdout();
    let found: Vec<&str> = out.lines().filter(|line| line.contains("search-expectation")).collect();
    assert_eq!(found.len(), 2, "{out}");
    assert!(found[0].contains("`services/debt` is not found for `calm`"), "{out}");
    assert!(found[1].contains("there is no page `services/dept` to be found"), "{out}");
}

/// A site with a page of urgent help and words for it in two languages.
fn with_crisis() -> Site {
    let words = "page: services/breathing\nwords: [end it all, suicide]\nalone: [cant go on]\n";
    let polish = "page: services/breathing\nwords: [samobójstwo]\n";
    site().file("locales/en/crisis.yaml", words).file("locales/pl/crisis.yaml", polish)
}

#[test]
fn the_card_above_all_results_is_printed_too() {
    let site = with_crisis();
    let shown = |query: &str, lang: &str| search(&site, &[query, "--lang", lang]).stdout();
    let card = "[crisis]  /services/breathing/  Breathing space";
    for query in ["i want to end it all", "CAN’T go on", "samobojstwo"] {
        assert!(shown(query, "en").contains(card), "{query}: {}", shown(query, "en"));
    }
    assert!(shown("suicide", "pl").contains("[crisis]  /pl/services/breathing/"));
    for query in ["debt", "i cant go on holiday", "talk"] {
        assert!(!shown(query, "en").contains("[crisis]"), "{query}");
    }
    let told = search(&site, &["suicide", "--json"]).stdout();
    let answer: serde_json::Value = serde_json::from_str(&told).expect("is JSON");
    assert_eq!(answer["card"]["kind"], "crisis", "{answer}");
    let told = search(&site, &["debt", "--json"]).stdout();
    assert!(told.contains("\"card\":null"), "{told}");
}

#[test]
fn a_query_without_a_word_is_told_of() {
    for query in ["", "___", "?!"] {
        search(&site(), &[query]).exits(0).reports("there is no word in this query");
    }
}

#[test]
fn a_card_is_expected_or_not() {
    let site = with_crisis().file(
        "content/data/search-expectations.yaml",
        "- {query: end it all, lang: en, card: crisis}\n\
         - {query: debt, lang: en, card: none, page: services/debt}\n\
         - {query: talk, lang: en, card: crisis}\n\
         - {query: suicide debt, lang: en, card: none}\n\
         - {query: samobojstwo, lang: en, card: finder}\n\
         - {query: calm, lang: en}\n\
         - {query: home, lang: en, page: _index, within: 9}\n\
         - {query: home, lang: en, page: servises, within: 9}\n",
    );
    let out = site.run(&["check", "--date", DATE, "--format", "short"]).exits(1).stdout();
    let found: Vec<&str> = out.lines().filter(|line| line.contains("search-expectation")).collect();
    let expected = [
        ":3:33: error[search-expectation]: `talk` has no card, and should have the card of urgent help (add words of the query to crisis.yaml)",
        ":4:41: error[search-expectation]: `suicide debt` has the card of urgent help, and should have no card (take the words out that bring it up, or move them to `alone:` of crisis.yaml)",
        ":5:40: error[search-expectation]: `samobojstwo` has the card of urgent help, and should have the card of the finder (take the words out that bring it up, or move them to `alone:` of crisis.yaml)",
        ":6:11: error[search-expectation]: nothing is expected of this query (add `page:` with the page to be found, or `card:`)",
        ":8:33: error[search-expectation]: there is no page `servises` to be found (did you mean `services`?)",
    ];
    let file = "content/data/search-expectations.yaml";
    assert_eq!(found, expected.map(|line| format!("{file}{line}")), "{out}");
}

#[test]
fn a_mistake_in_a_file_of_words_is_told_at_its_place() {
    let site = site()
        .file("locales/en/synonyms.yaml", "same: [[job, post]]\nignore: [the]\nsmae: []\n")
        .file("content/data/search-expectations.yaml", "- {query: calm, page: services/debt}\n");
    let out = site.run(&["check", "--date", DATE, "--format", "short"]).exits(1).stdout();
    assert!(out.contains("locales/en/synonyms.yaml:3:1") && out.contains("smae"), "{out}");
    assert!(out.contains("`lang` is missing"), "{out}");
}

#[test]
fn the_synonyms_of_a_site_take_the_place_of_ours() {
    let site = site();
    let before = search(&site, &["serenity"]).exits(0).stdout();
    assert_eq!(before.trim(), "");
    site.write("locales/en/synonyms.yaml", "same: [[serenity, calm]]\n");
    let after = search(&site, &["serenity"]).exits(0).stdout();
    assert!(after.contains("Breathing space"), "{after}");
}

#[test]
fn a_page_whose_review_is_long_overdue_leaves_the_search_and_wellbeing_stays() {
    let overdue = |title: &str| {
        format!(
            "---\ntitle: {title}\nreview_by: 2026-10-01\nowner: Team\n---\n\nTalk to someone.\n"
        )
    };
    let site = Site::bilingual()
        .file("content/en/guides/old.md", overdue("Old guide"))
        .file("content/pl/guides/old.md", "---\ntitle: Stary poradnik\n---\n\nRozmowa.\n")
        .file("content/en/wellbeing/calm.md", overdue("Calm"));
    let found = |after: &str, lang: &str, query: &str| {
        let rest = "title: Test\nlanguages: [en, pl]\nfreshness: ";
        site.write("site.yaml", format!("{rest}{after}\n"));
        let lines = search(&site, &[query, "--lang", lang]).exits(0).stdout();
        lines.lines().map(str::to_owned).collect::<Vec<_>>().join("\n")
    };
    // 2026-11-22 is 52 days after the review was due.
    let kept = found("{unlisted_after_days: 52}", "en", "talk");
    assert!(kept.contains("Old guide") && kept.contains("Calm"), "{kept}");
    let left = found("{unlisted_after_days: 51}", "en", "talk");
    assert!(!left.contains("Old guide") && left.contains("Calm"), "{left}");
    assert!(found("{unlisted_after_days: 52}", "pl", "rozmowa").contains("Stary"));
    assert_eq!(found("{unlisted_after_days: 51}", "pl", "rozmowa").trim(), "");
}

fn titles(site: &Site, query: &str) -> Vec<String> {
    let answer = search(site, &[query, "--json"]).exits(0).stdout();
    let answer: serde_json::Value = serde_json::from_str(&answer).expect("is JSON");
    let hits = answer["hits"].as_array().expect("is a list").iter();
    hits.map(|hit| hit["title"].as_str().expect("is a text").to_owned()).collect()
}

#[test]
fn what_ended_comes_after_what_exists_and_is_found_by_its_own_name() {
    let service = |title: &str, status: &str| {
        format!("---\ntitle: {title}\n{status}---\n\nA grant for courses.\n")
    };
    let site = Site::bilingual()
        .file("content/en/services/a-first.md", service("First grant", "status: ended\n"))
        .file("content/en/services/b-second.md", service("Second grant", "status: historical\n"))
        .file("content/en/services/c-third.md", service("Third grant", ""));
    assert_eq!(titles(&site, "grant"), ["Third grant", "First grant", "Second grant"]);
    assert_eq!(titles(&site, "second grant")[0], "Second grant");
    assert_eq!(titles(&site, "zebra"), [""; 0]);
}

#[test]
fn words_to_ignore_tell_titles_apart_and_find_nothing() {
    let mut site = Site::bilingual();
    for number in 0..12 {
        let page = format!("---\ntitle: Pension {number}\n---\n\nWhat a pension does.\n");
        site = site.file(&format!("content/en/guides/pension-{number}.md"), page);
    }
    let site = site.file(
        "content/en/guides/what.md",
        "---\ntitle: What does a pension do, and who is it for?\n---\n\nMoney.\n",
    );
    for query in ["what pension ", "wht pension ", "penson what "] {
        assert!(titles(&site, query)[0].starts_with("What does"), "{query}");
    }
    assert_eq!(titles(&site, "what zebra "), [""; 0], "no word to ignore finds anything");
}

#[test]
fn a_letter_that_is_missed_is_forgiven_where_what_is_left_is_a_word() {
    let guide = |title: &str, text: &str| format!("---\ntitle: {title}\n---\n\n{text}\n");
    let mut site = Site::bilingual()
        .file("content/en/guides/team.md", guide("The team", "People."))
        .file("content/en/guides/drinks.md", guide("Drinks", "Tea and milk."))
        .file("content/en/guides/world.md", guide("World of work", "Skills."))
        .file("content/en/guides/your-money.md", guide("Your money", "Not our own."));
    for number in 0..12 {
        let file = format!("content/en/guides/work-{number}.md");
        site = site.file(&file, guide(&format!("Work and money {number}"), "Work."));
    }
    let mut found = titles(&site, "tea ");
    found.sort();
    assert_eq!(found, ["Drinks", "The team"]);
    assert_eq!(titles(&site, "team "), ["The team"], "no letter is missed");
    assert_eq!(titles(&site, "te "), [""; 0], "two letters are missed");
    assert_eq!(titles(&site, "our money ")[0], "Your money", "a word to ignore");
    assert_eq!(titles(&site, "work worl ")[0], "World of work", "work was typed already");
}
