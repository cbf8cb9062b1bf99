//! What can be wrong with YAML and the fields of a page.

use super::{Code, advice, mistake};

pub(super) const CODES: &[Code] = &[
    mistake(
        "front-matter-unclosed",
        "The front matter begins with `---` and never ends, so the whole page would be read as fields.",
        "---\ntitle: Home\n\nWelcome.",
    ),
    mistake(
        "front-matter-not-first",
        "Something stands before the first `---`. Front matter has to be the first thing in the file, or it would be shown to readers.",
        "\n---\ntitle: Home\n---",
    ),
    mistake(
        "yaml-syntax",
        "The file is not YAML at this place, and no simpler name for the mistake is known.",
        "title: [a, b]]",
    ),
    mistake(
        "yaml-colon",
        "A colon followed by a space begins a field, so a text that has one in it needs quotation marks.",
        "title: PACE: what it is",
    ),
    mistake(
        "yaml-quote",
        "A quotation mark is not closed, or text follows the closing one.",
        "title: \"Home",
    ),
    mistake(
        "yaml-bracket",
        "A list or mapping in brackets is not closed, or closed with the wrong bracket.",
        "tags: [money, debt",
    ),
    mistake(
        "yaml-indentation",
        "A line stands further in or out than the lines it belongs to, so it is not clear what it is part of.",
        "contact:\n  name: A\n email: b@example.org",
    ),
    mistake(
        "yaml-tab",
        "YAML allows no tabs at the beginning of a line; spaces say the same.",
        "contact:\n\tname: A",
    ),
    mistake(
        "yaml-special-character",
        "A value begins with a character that means something in YAML, or holds one that nobody can see.",
        "title: @home",
    ),
    mistake(
        "yaml-key",
        "A field has no name, or its name is not a text.",
        ": a value without a name",
    ),
    mistake(
        "yaml-duplicate-key",
        "A field is given twice. Which of the two is meant cannot be known.",
        "title: One\ntitle: Two",
    ),
    mistake(
        "yaml-alias",
        "A reference to another value does not lead to one, or leads to itself.",
        "title: *nowhere",
    ),
    mistake(
        "yaml-tag",
        "A value begins with `!`, which in YAML names a type. Values here have the type of their field.",
        "title: !important Home",
    ),
    mistake(
        "yaml-several-documents",
        "A file holds one document; a second `---` begins another.",
        "a: 1\n---\nb: 2",
    ),
    mistake(
        "yaml-too-deep",
        "Values are nested deeper than anything a page needs.",
        "[[[[[[[[ … ]]]]]]]]",
    ),
    mistake(
        "yaml-too-large",
        "References to values make this file many times as large as it looks, which no page needs.",
        "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b] …",
    ),
    mistake(
        "list-too-long",
        "A list has more items than anybody reads: thousands, or for a pack hundreds of parts.",
        "tags: [a, b, c, …]",
    ),
    mistake(
        "missing-field",
        "A field that this kind of page cannot do without is not there.",
        "---\nsummary: A page without a title\n---",
    ),
    mistake(
        "unknown-field",
        "There is no field of this name here. It is refused, because a misspelt field would silently do nothing.",
        "sumary: One sentence",
    ),
    mistake(
        "unknown-choice",
        "The field takes one of a few words, and this is none of them.",
        "audience: [employers]",
    ),
    mistake(
        "wrong-value",
        "The field holds something of another sort: a list where a text is expected, or a word where a number is.",
        "weight: heavy",
    ),
    mistake(
        "wrong-date",
        "This is not a day. Days are written year-month-day.",
        "review_by: 28/02/2027",
    ),
    mistake(
        "wrong-hours",
        "These opening hours cannot be read, or end before they begin.",
        "hours: weekdays",
    ),
    mistake("wrong-slug", "This cannot be the last part of an address.", "slug: a/b"),
    mistake(
        "wrong-contact",
        "This is no address at which somebody can be told of a hole in the security of the site.",
        "security: {contact: our office}",
    ),
    mistake(
        "wrong-base-url",
        "This cannot be the address under which the site stands.",
        "base_url: example.org",
    ),
    mistake(
        "shared-field",
        "The field is the same in all languages, so it stands in the page of the source language only.",
        "content/pl/a.md: owner: Skills team",
    ),
    mistake(
        "wrong-default",
        "A folder gives its pages a field that each of them has to have for itself.",
        "defaults: {title: Page}",
    ),
    mistake(
        "wrong-name",
        "The name of an entry stands in addresses and in other files, so it is made of small letters, digits and hyphens.",
        "Weekly Pay Cap: {kind: money, …}",
    ),
    mistake(
        "wrong-format",
        "Another form of a page, such as one in British Sign Language, is named after the page beside it and says its form in the front matter; here the two do not fit, so nobody would find it.",
        "content/en/guides/first-week.bsl.md with `format: audio`",
    ),
    mistake(
        "wrong-level",
        "How much of a language the site has is said on the home page of that language, and the source language is always whole.",
        "level: card (in content/lt/services/acas.md)",
    ),
    mistake(
        "contradictory-fields",
        "Two fields of a page say what cannot be together: an event that ends before it begins, two blanks of one name, a choice without words to choose from.",
        "starts: 2026-12-02 and ends: 2026-12-01",
    ),
    mistake(
        "wrong-range",
        "A range ends before it begins, or has no end at all.",
        "for: {age: {from: 60, to: 50}}",
    ),
    mistake(
        "unknown-check",
        "`checks` in site.yaml names a code that there is not.",
        "checks: {orfan-page: {severity: allow, reason: …}}",
    ),
    mistake(
        "fixed-check",
        "`checks` in site.yaml makes less of a mistake without whose mending no page can be made.",
        "checks: {yaml-syntax: {severity: allow, reason: …}}",
    ),
    advice(
        "unknown-data",
        "Nothing reads a data file of this name, so what stands in it does nothing.",
        "content/data/fact.yaml",
    ),
];
