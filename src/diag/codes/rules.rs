//! Rules about how a site reads and hangs together.

use super::{Code, advice, rule};

pub(super) const CODES: &[Code] = &[
    advice(
        "duplicate-title",
        "Two pages of a language have the same title, so nobody can tell them apart in a list or among search results.",
        "title: Contact us (in two pages)",
    ),
    advice(
        "orphan-page",
        "No text, directive or field of another page leads to this one: it is found only by who reads a list to its end. Asked of sites with at least 20 pages.",
        "content/en/guides/apprentices.md that no page links to",
    ),
    rule(
        "read-first-missing",
        "`read_first` in site.yaml says that a page has to be read before some facts, services and pages are named, such as advice for people whose visa keeps them from benefits. Here one of them stands without a link to that page above it, or is such a page and does not lead there. Only facts, services and links in the text are looked at, not words or fields.",
        ":service[help-to-claim] without a link to guides/before-you-claim-if-you-have-a-visa above it",
    ),
    rule(
        "finder-too-big",
        "The finder is made of plain pages, one for each way through its questions that leads to something else. More of them than `finder: {most_pages: …}` in site.yaml allows (400 in each language if it does not say) would be a burden for every build and every host; more than five questions or nine answers, or more than 500 pages at once, one for the person.",
        "a question with ten answers in finder.yaml",
    ),
    advice(
        "finder-unused-question",
        "No page that says whom it is for says anything about the subject of this question, so nobody needs to answer it.",
        "subject: sector (where no `for:` has a sector)",
    ),
    advice(
        "finder-out-of-reach",
        "No answer to a question of the finder leads to this page: only who leaves the question out is shown it.",
        "for: {needs: [language]} where no answer of finder.yaml is language",
    ),
    advice(
        "finder-no-result",
        "Some answers lead to nothing: a person who has told where they stand is left alone with it.",
        "an answer `training` where no page is for training",
    ),
    advice(
        "finder-asked-of",
        "Whom a question is asked of goes by the answer to the question about the audience. Where that is asked later, or not at all, everybody is asked; where none of its answers is named, nobody.",
        "asked_of: [partner] where no answer about the audience is partner",
    ),
    advice(
        "finder-no-right",
        "At one stage a person who asks about rights is shown no legal right, though others who answer all else alike are: they would take it that they have none.",
        "for: {stage: [notice]} on every legal right, where finder.yaml asks for more stages",
    ),
    advice(
        "right-without-who",
        "The finder shows this legal right, and nothing says who has it: a result would promise it to people who do not. Nobody is asked how long they have worked, so the page has to say it.",
        "standing: {kind: legal-right} without who:",
    ),
    advice(
        "unused-fact",
        "No page uses this fact, so nobody would see that it is out of date.",
        "an entry of facts.yaml that no :fact[…] names",
    ),
    advice(
        "unused-service",
        "No page names this service: it can be found only by who knows it.",
        "content/en/services/acas.md that no page links to",
    ),
    advice(
        "unused-image",
        "No page shows this image or links to this download.",
        "content/en/guides/old-map.png",
    ),
    rule(
        "literal-phone",
        "Telephone numbers stand in one place: a number in prose cannot be corrected everywhere at once, and an old one sends a person in trouble nowhere.",
        "Call 0800 917 8000.",
    ),
    advice(
        "literal-sum",
        "A sum of money stands in the text. As a fact it has a source and a date, and changes in every language at once.",
        "You get at most £751 a week.",
    ),
    advice(
        "literal-date",
        "A date stands in the text. As a fact it has a source, and each language writes it in its own way.",
        "The limit changes on 6 April 2026.",
    ),
    advice(
        "reading-age",
        "The page is hard to read. The age is that of the Automated Readability Index (Smith and Senter, 1967): 4.71 × letters a word + 0.5 × words a sentence − 21.43, plus 5 years. Known for English alone; asked of pages for individuals: at most 11.",
        "Notwithstanding the aforementioned provisions, eligibility necessitates …",
    ),
    advice(
        "long-sentences",
        "The sentences of this page have more than 18 words on average. Short ones can be read under stress, aloud, and in a second language.",
        "a page whose sentences have 24 words on average",
    ),
    advice(
        "unexplained-term",
        "An abbreviation stands on a page for individuals, and neither the page nor the glossary says what it means; or an entry of the glossary says nothing in a language of the site.",
        "a page that says TUPE where nothing explains TUPE",
    ),
    advice(
        "low-contrast",
        "Two colours of the theme that stand on each other differ too little for people who see badly: 4.5 to 1 for text, 3 to 1 for edges (WCAG 2.2, 1.4.3 and 1.4.11).",
        "--ink: #999; --paper: #fff",
    ),
    advice(
        "contrast-unknown",
        "How well a colour of the theme can be told from what it stands on is not known, since its value lets through what is below it, or is worked out by the browser: `color-mix()`, `light-dark()`, `var()` with a value to fall back on.",
        "--ink: rgb(0 0 0 / 60%)",
    ),
];
