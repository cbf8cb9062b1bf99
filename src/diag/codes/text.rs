//! What can be wrong with the text of a page: Markdown and directives.

use super::{Code, advice, mistake, rule};

pub(super) const CODES: &[Code] = &[
    mistake(
        "file-too-large",
        "A text of this size cannot be one page that a person reads; positions in it could not be told.",
        "a file of five gigabytes",
    ),
    mistake(
        "nested-too-deep",
        "Lists, quotations or elements of raw HTML stand in each other deeper than anybody can follow, or an element has hundreds of attributes.",
        "> > > > > > > > …",
    ),
    mistake(
        "duplicate-id",
        "Two headings ask for the same `{#id}`, so a link to it could lead to either.",
        "## One {#a}\n\n## Two {#a}",
    ),
    mistake(
        "heading-attributes",
        "A heading may give its `{#id}` in braces and nothing else.",
        "## One {.big}",
    ),
    mistake("duplicate-footnote", "Two footnotes have the same label.", "[^a]: One\n\n[^a]: Two"),
    advice(
        "footnote-unused",
        "Nothing in the text refers to this footnote, so readers never come to it.",
        "[^a]: A note that nothing points to",
    ),
    mistake(
        "directive-syntax",
        "This looks like a directive and cannot be read as one.",
        ":: contact{service=samaritans}",
    ),
    mistake(
        "directive-name",
        "Directives are named in small letters, words joined by hyphens.",
        "::Contact_Card{service=samaritans}",
    ),
    mistake(
        "directive-arguments",
        "What stands in the braces of a directive cannot be read as `name=value`.",
        "::contact{service = samaritans}",
    ),
    mistake(
        "directive-argument",
        "An argument is missing, or the directive has none of this name.",
        "::contact{sevice=samaritans}",
    ),
    mistake(
        "directive-form",
        "This directive cannot be used in this way: some stand in a sentence, some on a line of their own.",
        "::fact[weekly-pay-cap]",
    ),
    mistake(
        "directive-unclosed",
        "A block begins with `:::name` and is never closed.",
        ":::steps\n1. One",
    ),
    mistake(
        "directive-unclosed-bracket",
        "The square bracket or brace of a directive is not closed in its line.",
        ":fact[weekly-pay-cap",
    ),
    mistake(
        "directive-stray-close",
        "A line closes a directive, and none is open.",
        "Text.\n\n:::",
    ),
    mistake(
        "directive-crosses",
        "A directive begins inside a list or quotation and ends outside of it, or the reverse.",
        "- :::steps\n\n:::",
    ),
    mistake(
        "directive-misplaced",
        "A directive that needs a line of its own stands in a line with something else; or a directive or a link stands where none is read, such as in a field or a data file, and would be shown as it is written.",
        "Call ::contact{service=samaritans} now.",
    ),
    advice(
        "directive-in-html",
        "Inside raw HTML a directive is shown as it is written.",
        "<div>\n::contact{service=samaritans}\n</div>",
    ),
    mistake(
        "unknown-directive",
        "Neither the program nor the theme has a directive of this name.",
        "::contcat{service=samaritans}",
    ),
    mistake(
        "unknown-fact",
        "There is no fact of this name, so there would be nothing to print.",
        ":fact[weekly-pay-cup]",
    ),
    mistake(
        "unknown-calculator",
        "There is no calculator of this name, or content/data/calculators.yaml has no rules for it.",
        "::calculator{name=holiday-pay}",
    ),
    mistake(
        "calculator-fact",
        "A rule of a calculator names a fact of another kind, so there is nothing to work with: a day where a sum is wanted.",
        "week: weekly-pay-cap-from",
    ),
    mistake(
        "calculator-order",
        "The rows of a rule do not follow each other, so it cannot be known which of them applies.",
        "bands: [{from_age: 41, weeks: 1.5}, {from_age: 0, weeks: 0.5}]",
    ),
    mistake(
        "calculator-limit",
        "The most that redundancy pay can be is not the most years at the limit of a week's pay: one of the two was not brought up to date.",
        "a new weekly limit beside last year's maximum",
    ),
    mistake(
        "calculator-example",
        "A worked example cannot be worked out by the rules, so the page would silently lack it.",
        "{began: 2026-05-01, given: 2026-04-01}",
    ),
    mistake(
        "unknown-chart",
        "There is no chart of this name in content/data/charts.yaml.",
        "::chart{data=figure-99}",
    ),
    mistake(
        "chart-figures",
        "A bar of a chart has not as many figures as the chart has parts, so it cannot be known which figure is of what.",
        "parts: [Agree, Neutral] and a bar with three figures",
    ),
    mistake(
        "chart-parts",
        "A chart has more parts than colours and patterns that can be told apart.",
        "a chart with a dozen parts",
    ),
    mistake(
        "unknown-service",
        "There is no page of a service of this name.",
        ":service[samaritan]",
    ),
    mistake(
        "wrong-fact",
        "The value of a fact is not of its kind, so it cannot be printed as each language prints it.",
        "kind: money\nvalue: £1,000",
    ),
    rule(
        "heading-order",
        "People who listen to a page move by its headings. They begin at level 2, since the title is level 1, and go down one level at a time.",
        "## Money\n\n#### Debt",
    ),
    rule(
        "heading-without-text",
        "A heading without words says nothing to anybody, and who moves by headings stops at it.",
        "## &nbsp;",
    ),
    rule(
        "link-without-text",
        "A link without words cannot be seen, and who listens to the page is read its address letter by letter.",
        "[ ](help.md)",
    ),
    advice(
        "markdown-as-text",
        "This looks like a link or a heading and is printed letter for letter: the name in the second brackets is defined nowhere, the address has a space in it, or the space behind `##` is missing.",
        "[Samaritans][sam] where nothing defines [sam]",
    ),
    advice(
        "html-left-out",
        "Raw HTML that could run, take something in or load something from elsewhere is taken out of the page, and so is a word in `<` and `>` that is no HTML: readers see nothing of it.",
        "<iframe src=\"https://example.org/film\"></iframe>",
    ),
    rule(
        "html-not-ended",
        "Raw HTML ends within a tag or a comment: at an empty line, or where the list or quotation ends in which it stands. All that follows on the page would become part of the tag, and readers would not see it.",
        "<div title=\"More\n\nText that nobody would see.",
    ),
    rule(
        "image-without-text",
        "Who does not see an image has to be told what it shows.",
        "![](map.png)",
    ),
];
