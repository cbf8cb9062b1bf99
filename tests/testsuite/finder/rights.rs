//! Nobody is promised more than they have: who can have a right, what a visa
//! forbids, and for whom a page is.

use super::{QUESTIONS, attributes, site, texts};
use crate::site::Site;

const IF_EMPLOYEE: &str = "Your legal right if you are an employee: ask";
const WHO: &str = "Employees with enough service.";

/// The same site, whose finder asks how a person works.
fn asking_for_terms() -> Site {
    let question = "terms:\n  subject: employment\n  ask: How do you work?\n  why: Rights differ.\n  \
                    answers:\n    - {value: employed, label: Employed}\n    \
                    - {value: agency, label: By an agency}\n    \
                    - {value: [apprentice, not-sure], label: Something else}\n";
    site().file("content/data/finder.yaml", format!("{QUESTIONS}{question}")).file(
        "content/en/guides/agency.md",
        "---\ntitle: Agency work\nfor: {employment: [agency]}\n---\n\nText.\n",
    )
}

#[test]
fn every_right_says_who_can_have_it() {
    let site = site();
    site.build().exits(0);
    for code in ["121", "000"] {
        let page = site.published(&format!("what-can-i-get/{code}/index.html"));
        let rights = "section[aria-labelledby=_finder-legal-right] .finder-items > li";
        let said = texts(&page, &format!("{rights} .finder-who"));
        assert_eq!(texts(&page, rights).len(), 1);
        assert_eq!(said, [format!("Who can get it {WHO}")]);
        assert_eq!(texts(&page, ".slip-who"), [format!("Who can get it: {WHO}")]);
    }
}

#[test]
fn a_right_is_the_persons_own_only_where_the_answer_says_so() {
    let site = asking_for_terms().file(
        "content/en/guides/contract.md",
        "---\ntitle: A contract\nfor: {employment: [employed]}\n---\n\nText.\n",
    );
    site.build().exits(0);
    let title = |code: &str| {
        let page = site.published(&format!("what-can-i-get/{code}/index.html"));
        let on_screen = texts(&page, "#_finder-legal-right");
        let on_paper = texts(&page, ".slip th[scope=rowgroup]");
        assert!(on_paper.contains(&on_screen[0]), "{on_paper:?}");
        on_screen
    };
    assert_eq!(title("1211"), ["Your legal right"]);
    for unsure in ["1210", "1212"] {
        assert_eq!(title(unsure), [IF_EMPLOYEE], "{unsure}");
    }
}

#[test]
fn answers_of_which_one_is_no_employees_promise_nothing() {
    let site = asking_for_terms();
    site.build().exits(0);
    let page = site.published("what-can-i-get/1211/index.html");
    assert_eq!(
        texts(&page, ".finder-given li:last-child b"),
        ["one of these: Employed / Something else"]
    );
    assert_eq!(texts(&page, "#_finder-legal-right"), [IF_EMPLOYEE]);
}

#[test]
fn the_sources_words_stand_beneath_those_of_a_machine() {
    let of = |fields: &str| {
        let text = format!("---\ntitle: Odprawa\nhow: Tak.\n{fields}---\n\nTekst.\n");
        let site = site().file("content/pl/offer/pay.md", text);
        site.build().exits(0);
        site.published("pl/what-can-i-get/121/index.html")
    };
    let by_machine = of("who: Pracownicy.\nmachine_translated: true\n");
    assert_eq!(texts(&by_machine, ".finder-who .original"), [WHO]);
    assert_eq!(attributes(&by_machine, ".finder-who .original", "lang"), ["en"]);
    let by_a_person = of("who: Pracownicy.\n");
    assert_eq!(texts(&by_a_person, ".finder-who .original"), [""; 0]);
    // Left out of a translation, it is still said.
    let left_out = of("");
    assert_eq!(attributes(&left_out, ".finder-who span", "lang"), ["en"]);
    for page in [by_machine, by_a_person, left_out] {
        let theirs = texts(&page, ".slip td[lang=en] .slip-who");
        assert_eq!(theirs, [format!("Who can get it: {WHO}")]);
    }
}

#[test]
fn a_right_of_which_nobody_says_who_has_it_is_told() {
    let pay = "---\ntitle: Pay\nhow: Ask.\nstanding: {kind: legal-right, source: GOV.UK}\n\
               for: {audience: [individual]}\n---\n\nText.\n";
    let said = site().file("content/en/offer/pay.md", pay).check().exits(0).stderr();
    assert!(said.contains("right-without-who"), "{said}");
    let said = site().check().exits(0).stderr();
    assert!(!said.contains("right-without-who"), "{said}");
}

#[test]
fn what_a_visa_forbids_is_printed_before_any_benefit() {
    let site = site();
    site.build().exits(0);
    for (prefix, cells) in [("", 1), ("pl/", 2)] {
        let page = site.published(&format!("{prefix}what-can-i-get/121/index.html"));
        let slip = texts(&page, ".slip table").concat();
        let visa = slip.find("no recourse to public funds").expect("it is said");
        assert!(visa < slip.find("Claims line").expect("is found"), "{slip}");
        assert_eq!(texts(&page, ".slip-first").len(), cells);
    }
    let without = site.published("what-can-i-get/122/index.html");
    assert!(!without.contains("no recourse"));
}

#[test]
fn who_can_help_with_everything_is_no_benefit() {
    let site = site()
        .file(
            "content/en/services/helpline.md",
            "---\ntitle: Helpline\nchannels: [{type: phone, value: 0800 917 8000}]\n\
             needs: [work, rights, money, benefits]\nfor: {audience: [individual, employer]}\n\
             ---\n\nText.\n",
        )
        .file(
            "content/en/services/grants.md",
            "---\ntitle: Grants\nchannels: [{type: phone, value: 0800 222 3333}]\n\
             for: {audience: [employer], needs: [benefits, money]}\n---\n\nText.\n",
        );
    site.build().exits(0);
    for code in ["122", "201", "202", "203"] {
        let page = site.published(&format!("what-can-i-get/{code}/index.html"));
        assert!(page.contains("Helpline"), "{code}");
        assert!(!page.contains("no recourse"), "{code}");
    }
    assert!(site.published("what-can-i-get/201/index.html").contains("Grants"));
    assert!(site.published("what-can-i-get/121/index.html").contains("no recourse"));
}

#[test]
fn the_audience_of_a_page_is_that_of_its_rule_too() {
    let site = site().file(
        "content/en/services/minds.md",
        "---\ntitle: Mind support\nchannels: [{type: phone, value: 0800 222 3333}]\n\
         audience: [individual]\nfor: {needs: [work]}\n---\n\nText.\n",
    );
    site.build().exits(0);
    let page = |code: &str| site.published(&format!("what-can-i-get/{code}/index.html"));
    assert!(!page("200").contains("Mind support"));
    assert!(page("123").contains("Mind support"));
}

#[test]
fn more_pages_at_once_than_anybody_reads() {
    let site = site();
    for number in 0..500 {
        site.write(
            &format!("content/en/guides/more-{number}.md"),
            format!("---\ntitle: More {number}\nfor: {{audience: [individual]}}\n---\n\nText.\n"),
        );
    }
    let said = site.check().exits(1).stderr();
    assert!(said.contains("would be shown 508 pages, 500 at most"), "{said}");
}

#[test]
fn far_too_many_answers_that_a_page_fits() {
    let answer = |number: usize| format!("    - {{value: {number}-, label: From {number}}}\n");
    let answers: String = (16..36).map(answer).collect();
    let question = format!("one:\n  subject: age\n  ask: A?\n  why: B.\n  answers:\n{answers}");
    let said = site().file("content/data/finder.yaml", question).check().exits(1).stderr();
    assert!(said.contains("`one` has 20 answers, 9 at most"), "{said}");
}

#[test]
fn a_language_is_known_however_it_is_written() {
    let question = "speak:\n  subject: language\n  ask: Which?\n  why: So.\n  answers:\n    \
                    - {value: zh-hans, label: Chinese}\n    - {value: pl, label: Polish}\n";
    let said = site()
        .file("content/data/finder.yaml", question)
        .file(
            "content/en/guides/chinese.md",
            "---\ntitle: In Chinese\nfor: {language: [zh-Hans]}\n---\n\nText.\n",
        )
        .check()
        .exits(0)
        .stderr();
    assert!(!said.contains("finder-out-of-reach"), "{said}");
}

#[test]
fn a_result_is_printed_where_the_closed_slip_cannot_be() {
    let site = site();
    site.build().exits(0);
    let page = site.published("what-can-i-get/121/index.html");
    let styles = attributes(&page, "link[rel=stylesheet]", "href");
    let finder = styles.iter().find(|href| href.contains("finder")).expect("has its styles");
    let styles = site.published(finder.trim_start_matches('/'));
    let (before, hiding) = styles.split_once("@supports").expect("asks what a browser can");
    assert!(hiding.contains("details-content") && hiding.contains(".finder-results"));
    let print = before.split_once("@media print").expect("says how it is printed").1;
    assert!(!print.contains(".finder-results"), "{print}");
}

#[test]
fn what_is_for_today_is_said_by_the_page() {
    // Both have a stage; it is said of one that it is for today.
    let site = site();
    site.build().exits(0);
    let today = |code: &str| {
        let page = site.published(&format!("what-can-i-get/{code}/index.html"));
        texts(&page, "section[aria-labelledby=_finder-today] .finder-item")
    };
    assert_eq!(today("000"), ["The first days"]);
    assert_eq!(today("200"), [""; 0]);
}

#[test]
fn a_page_that_nobody_looked_at_again_stays() {
    let settings = "title: Test\nlanguages: [en, pl]\nfreshness: {unlisted_after_days: 30}\n";
    let site = site().file("site.yaml", settings).file(
        "content/en/guides/old.md",
        "---\ntitle: An old page\nreview_by: 2020-01-01\nfor: {needs: [work]}\n---\n\nText.\n",
    );
    site.build().exits(0);
    let page = site.published("what-can-i-get/123/index.html");
    assert!(texts(&page, ".finder-item").contains(&"An old page".to_owned()));
}

#[test]
fn the_pages_of_the_finder_are_told_where_nothing_has_changed_too() {
    let site = site();
    site.build().exits(0);
    // A file that was written a moment ago could have been written again since.
    std::thread::sleep(std::time::Duration::from_millis(50));
    site.build().exits(0);
    let again = site.build().exits(0).stdout();
    assert!(again.contains("(58 of the finder) in public: nothing changed"), "{again}");
}
