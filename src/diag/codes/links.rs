//! What can be wrong with addresses and with what leads to them.

use super::{Code, advice, mistake};

pub(super) const CODES: &[Code] = &[
    mistake(
        "broken-link",
        "The link leads to no page and no file of this site, or to one that is not published on this day; or it leads out of the site without saying where, as `https:///help/` and `mailto:` do.",
        "[help](halp.md)",
    ),
    mistake(
        "broken-anchor",
        "The page is there, and has no heading of this name.",
        "[help](help.md#mony)",
    ),
    mistake("broken-image", "There is no image of this name beside the page.", "![A map](mpa.png)"),
    mistake(
        "image-elsewhere",
        "The image lies on another site. Pages load nothing from others, so readers would see a broken picture.",
        "![A map](https://example.org/map.png)",
    ),
    mistake(
        "unknown-template-field",
        "The text of a template names a blank that its front matter does not have, so nobody would know what to fill in.",
        ":field[employer-nmae]",
    ),
    advice(
        "unused-template-field",
        "A template asks for something that its text never says, so whoever answers looks for the answer in vain.",
        "fields: [{name: fax, label: Fax}] and no :field[fax] below",
    ),
    mistake(
        "unknown-page",
        "A field names a page that is not there, or one of another kind.",
        "successor: acsa",
    ),
    mistake(
        "unknown-area",
        "There is no council area of this name in content/data/areas.yaml.",
        "areas: [glasgow]",
    ),
    mistake(
        "one-sided-neighbour",
        "An area names a neighbour that does not name it back.",
        "neighbours: [fife] where fife has no such neighbour",
    ),
    mistake(
        "unsafe-link",
        "A link of this sort can run a program or leak what a reader does.",
        "[click](javascript:alert(1))",
    ),
    mistake(
        "link-to-language",
        "The link names a language. A link leads to the reader's own language by itself.",
        "[help](/pl/help/)",
    ),
    mistake(
        "duplicate-url",
        "Two pages, or a page and an old address, would stand at the same address, or in each other's place: hosts and systems confuse upper and lower case and two ways to encode an accent, and none has a file and a folder of one name.",
        "slug: help (in two pages of a folder)",
    ),
    mistake(
        "reserved-address",
        "Addresses that begin so belong to a language or to the program itself.",
        "content/en/pl/page.md",
    ),
    mistake(
        "wrong-file-name",
        "The name of this file cannot stand in an address.",
        "content/en/What is PACE?.md",
    ),
    mistake(
        "wrong-address",
        "Some host or system could not serve this address: it is too long, or has the name of a device of Windows as a part.",
        "aliases: [/old/aux/]",
    ),
    mistake(
        "wrong-tag",
        "A tag without a letter or digit can have no page of its own, and neither can the name of a device of Windows.",
        "tags: [\"!\"]",
    ),
];
