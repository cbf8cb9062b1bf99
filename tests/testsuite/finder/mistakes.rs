//! Mistakes in what the finder is made from.

use snapbox::str;

use super::site;
use crate::site::Site;

fn with(fields: &str) -> Site {
    site().file("content/en/guides/more.md", format!("---\ntitle: More\n{fields}\n---\n\nText.\n"))
}

#[test]
fn a_question_that_no_rule_uses() {
    let questions = format!(
        "{}trade:\n  subject: sector\n  ask: Which trade?\n  why: So.\n  answers:\n    \
         - {{value: energy, label: Energy}}\n",
        super::QUESTIONS
    );
    site().file("content/data/finder.yaml", questions).check().reports(str![[r#"
warning[finder-unused-question]: no page says `sector` in `for:`, so `trade` changes nothing
  --> content/data/finder.yaml:25:1
   |
25 | trade:
   | ^^^^^
   |
   = help: take the question out, or say it on the pages to which it matters
"#]]);
}

#[test]
fn a_page_that_no_answer_leads_to() {
    with("for: {audience: [partner], needs: [language]}").check().reports(str![[r#"
warning[finder-out-of-reach]: no answer to `what` leads to this page
 --> content/en/guides/more.md:3:1
  |
3 | for: {audience: [partner], needs: [language]}
  | ^^^^
  |
  = help: name one of these in `needs`: money, rights, work; or add an answer to `what`

warning[finder-out-of-reach]: no answer to `who` leads to this page
 --> content/en/guides/more.md:3:1
  |
3 | for: {audience: [partner], needs: [language]}
  | ^^^^
  |
  = help: name one of these in `audience`: individual, employer; or add an answer to `who`
"#]]);
}

#[test]
fn answers_that_lead_to_nothing() {
    site().file("content/en/offer/training.md", "---\ntitle: Training\nhow: Ask.\nstanding: {kind: varies}\nfor: {audience: [individual], needs: [work]}\n---\n\nText.\n")
        .file("content/en/guides/talk.md", "---\ntitle: Talk early\nfor: {audience: [employer], needs: [money]}\n---\n\nText.\n")
        .check()
        .reports(str![[r#"
warning[finder-no-result]: the answers 202 lead to nothing
  --> content/data/finder.yaml:23:15
   |
23 |     - {value: rights, label: {en: Rights, pl: Prawa}}
   |               ^^^^^^
   |
   = help: the last of them is this answer to `what`: add a page that is for it
"#]]);
}

#[test]
fn a_rule_against_its_own_page() {
    with("stage: [left]\nneeds: [money]\nfor: {stage: [notice], needs: [money, rights]}")
        .check()
        .reports(str![[r#"
error[contradictory-fields]: `for` and the page itself have no `stage` in common
 --> content/en/guides/more.md:5:1
  |
5 | for: {stage: [notice], needs: [money, rights]}
  | ^^^^
  |
  = help: name in `for` some of what stands in `stage:`, or change that
"#]]);
}

#[test]
fn more_pages_than_are_allowed() {
    site()
        .file("site.yaml", "title: Test\nlanguages: [en, pl]\nfinder: {most_pages: 28}\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[finder-too-big]: the finder would have more than 28 pages in each language
 --> content/data/finder.yaml:1:1
  |
1 | who:
  | ^^^
  |
  = help: ask less than from `who` on, or say less in `for:`; `finder: {most_pages: …}` in site.yaml allows more
"#]]);
    site()
        .file("site.yaml", "title: Test\nlanguages: [en, pl]\nfinder: {most_pages: 29}\n")
        .check()
        .exits(0);
}

#[test]
fn more_questions_and_answers_than_a_person_can_take() {
    let question = |name: &str, answers: &str| {
        format!("{name}:\n  subject: areas\n  ask: A?\n  why: B.\n  answers:\n{answers}")
    };
    let fife = "    - {value: fife, label: Fife}\n";
    let names = ["one", "two", "three", "four", "five", "six"];
    let questions: String = names.map(|name| question(name, fife)).concat();
    site()
        .file("content/data/areas.yaml", "fife: {name: Fife, code: S12000047}\n")
        .file("content/data/finder.yaml", questions)
        .check()
        .exits(1)
        .reports(str![[r#"
error[finder-too-big]: `six` is asked after 5 other questions
  --> content/data/finder.yaml:31:1
   |
31 | six:
   | ^^^
   |
   = help: leave one out: each is another step for a tired person
"#]]);
    let many = question("one", &fife.repeat(10));
    site()
        .file("content/data/areas.yaml", "fife: {name: Fife, code: S12000047}\n")
        .file("content/data/finder.yaml", many)
        .check()
        .exits(1)
        .reports(str![[r#"
error[finder-too-big]: `one` has 10 answers, 9 at most
 --> content/data/finder.yaml:1:1
  |
1 | one:
  | ^^^
  |
  = help: make one of some: its `value` can be a list of words
"#]]);
}

#[test]
fn the_page_before_benefits_is_not_there() {
    site()
        .file(
            "site.yaml",
            "title: Test\nlanguages: [en, pl]\nfinder: {before_benefits: guides/vsa}\n",
        )
        .check()
        .exits(1)
        .reports(str![[r#"
error[unknown-page]: there is no page `guides/vsa`
 --> site.yaml:3:27
  |
3 | finder: {before_benefits: guides/vsa}
  |                           ^^^^^^^^^^
  |
  = help: did you mean `guides/visa`?
"#]]);
}

#[test]
fn an_answer_without_a_word() {
    let questions = super::QUESTIONS.replace("value: [worried, at-risk]", "value: []");
    site().file("content/data/finder.yaml", questions).check().exits(1).reports(str![[r#"
error[wrong-value]: expected a word of `for:`, or a list of them, found a list
  --> content/data/finder.yaml:14:15
   |
14 |     - {value: [], label: {en: Before, pl: Przed}}
   |               ^^
"#]]);
}

#[test]
fn one_of_the_words_of_an_answer_is_none() {
    let questions = super::QUESTIONS.replace("at-risk]", "at-rsk]");
    site().file("content/data/finder.yaml", questions).check().exits(1).reports(str![[r#"
warning[finder-no-right]: who answers this to `where` and asks about rights is shown none
  --> content/data/finder.yaml:14:16
   |
14 |     - {value: [worried, at-rsk], label: {en: Before, pl: Przed}}
   |                ^^^^^^^
   |
   = help: name this stage in `for:` of the rights that people have by then

error[unknown-choice]: `at-rsk` is no answer about `stage`
  --> content/data/finder.yaml:14:25
   |
14 |     - {value: [worried, at-rsk], label: {en: Before, pl: Przed}}
   |                         ^^^^^^
   |
   = help: did you mean `at-risk`?
"#]]);
}

#[test]
fn a_question_asked_of_nobody_known() {
    let questions = super::QUESTIONS.replace("asked_of: [individual]", "asked_of: [people]");
    site().file("content/data/finder.yaml", questions).check().exits(1).reports(str![[r#"
error[unknown-choice]: `people` is not a choice here
  --> content/data/finder.yaml:10:14
   |
10 |   asked_of: [people]
   |              ^^^^^^
   |
   = help: one of: individual, employer, partner
"#]]);
}

#[test]
fn a_question_asked_before_it_is_known_of_whom() {
    let (who, rest) = super::QUESTIONS.split_once("where:").expect("has both");
    let turned = format!("where:{rest}{who}");
    let said = site().file("content/data/finder.yaml", turned).check().exits(0).stderr();
    assert!(
        said.contains("warning[finder-asked-of]: everybody is asked `where`: who they are"),
        "{said}"
    );
    assert!(said.contains("content/data/finder.yaml:3:14"), "{said}");
    let said = site().file("content/data/finder.yaml", format!("where:{rest}")).check();
    let said = said.exits(0).stderr();
    assert!(said.contains("everybody is asked `where`: no question is about"), "{said}");
}

#[test]
fn a_question_that_nobody_is_asked() {
    let questions = super::QUESTIONS.replace("asked_of: [individual]", "asked_of: [partner]");
    let said = site().file("content/data/finder.yaml", questions).check().exits(0).stderr();
    assert!(said.contains("finder-asked-of"), "{said}");
    assert!(said.contains("no answer is one of these, so nobody is asked `where`"), "{said}");
    assert!(!site().check().stderr().contains("finder-asked-of"));
}

#[test]
fn a_stage_at_which_nobody_has_rights() {
    let pay = "---\ntitle: Pay\nhow: Ask.\nwho: Employees.\nstanding: {kind: legal-right, source: GOV.UK}\n\
               for: {audience: [individual], stage: [notice], needs: [rights]}\n---\n\nText.\n";
    let said = site().file("content/en/offer/pay.md", pay).check().exits(0).stderr();
    let told = "who answers this to `where` and asks about rights is shown none";
    assert_eq!(said.matches(told).count(), 2, "{said}");
    assert!(!site().check().stderr().contains("finder-no-right"));
}
