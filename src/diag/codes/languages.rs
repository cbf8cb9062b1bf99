//! What can be wrong with languages, their texts and translations.

use super::{Code, advice, mistake, rule};

pub(super) const CODES: &[Code] = &[
    advice(
        "translation-lacks-field",
        "A translation leaves out a text that its source has in its front matter, such as the checklist of a guide or the notes of an area. It shows its own fields only, so its readers do not see it.",
        "no `checklist` in content/pl/guides/first-week.md",
    ),
    mistake(
        "template-fields-differ",
        "A translated template has other blanks than its source, or asks for one in another way: another kind, required in one language only, more or fewer options. They are known by their names, so that two people can fill in the same form in two languages.",
        "name: pracodawca (where the source has name: employer)",
    ),
    mistake(
        "unknown-language",
        "Pages stand in the folder of a language that site.yaml does not name.",
        "content/fr/page.md without fr in languages",
    ),
    mistake(
        "duplicate-language",
        "A language stands twice in site.yaml.",
        "languages: [en, pl, pl]",
    ),
    mistake(
        "language-without-name",
        "The program does not know what the language calls itself, so its readers could not find it in the list.",
        "languages: [en, kmr]",
    ),
    mistake(
        "language-without-direction",
        "The program does not know which way the language runs.",
        "languages: [en, kmr]",
    ),
    advice(
        "language-without-formats",
        "The program has no dates, numbers and plurals for this language; it follows another one.",
        "languages: [en, kmr]",
    ),
    rule(
        "language-without-messages",
        "The language has no texts of its own, so headings and buttons of its pages are in another.",
        "languages: [en, so]",
    ),
    mistake(
        "no-language-data",
        "The data of this build cannot format dates or numbers at all, which is a mistake of the build.",
        "a program built without its data",
    ),
    mistake(
        "unknown-fallback",
        "A language names one as its stand-in that the site does not have.",
        "languages: [en, {tag: gd, fallback: ga-latg}]",
    ),
    mistake(
        "fallback-cycle",
        "Languages stand in for each other in a circle.",
        "languages: [{tag: a, fallback: b}, {tag: b, fallback: a}]",
    ),
    mistake(
        "fluent-syntax",
        "A line of a file of texts cannot be read.",
        "count = { $n -> [one] page }",
    ),
    mistake(
        "duplicate-message",
        "A text is given twice in files of the same layer.",
        "menu = Menu\nmenu = Contents",
    ),
    mistake(
        "missing-message",
        "A language with texts of its own lacks one that templates ask for, so a reader would meet another language in the middle of a page.",
        "search-title in en and not in pl",
    ),
    advice(
        "unused-message",
        "No template and no part of the program asks for this text of the site's own files.",
        "serach-title = Search",
    ),
    rule(
        "wrong-variable",
        "A text uses a variable that it is not given, or leaves out one that the source language prints.",
        "count = { $number } pages, given $count",
    ),
    mistake(
        "unknown-reference",
        "A text uses another text, a term or a function that there is not.",
        "title = About { -pcae }",
    ),
    rule(
        "missing-plural",
        "A choice on a number lacks a form that the language needs.",
        "Polish with [one] and *[other] only",
    ),
    advice(
        "unknown-plural",
        "A choice on a number has a form that its language does not have, so nobody ever reads those words.",
        "[few] in English, or [one] in Chinese",
    ),
    mistake(
        "translation-without-source",
        "A page has no counterpart of the same path in the source language.",
        "content/pl/help.md without content/en/help.md",
    ),
    rule(
        "missing-translation",
        "A page that `in_every_language` in site.yaml names is not in a language of the site, or has a title there and no text. Its readers would meet another language where it matters most. A language that has only a card is not asked for it.",
        "in_every_language: [guides/first-48-hours] without content/pl/guides/first-48-hours.md",
    ),
    advice(
        "translation-not-accepted",
        "Nobody has said which version of the source this translates, so nobody can know whether it is up to date.",
        "content/pl/help.md without an entry in translations.lock",
    ),
    advice(
        "translation-stale",
        "The source has changed since the translation was accepted. Readers are told so.",
        "an edited section in content/en/help.md",
    ),
    advice(
        "translation-differs",
        "A number, link, fact or service of the source is not in the translation, or the translation has one that the source lacks. Readers of two languages would be told different things. The numbers of the texts in `locales/` are compared too.",
        "\"within 3 months\" translated as \"within 6 months\"",
    ),
    advice(
        "wrong-script",
        "Most letters of this page are not of the script of its language: perhaps it lies in the wrong folder.",
        "English text in content/ar/help.md",
    ),
    advice(
        "wrong-language",
        "This page reads like another language of the site: perhaps a part was never translated.",
        "English text in content/pl/help.md",
    ),
];
