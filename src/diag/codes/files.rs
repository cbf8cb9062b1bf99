//! What can be wrong with files, themes, the search and the output folder.

use super::{Code, mistake, rule};

pub(super) const CODES: &[Code] = &[
    mistake(
        "no-site",
        "The folder has no site.yaml, so it is not known what to build.",
        "pace build in another folder",
    ),
    mistake(
        "no-content",
        "The site has no folder `content`, so there is nothing to build.",
        "site.yaml alone",
    ),
    rule(
        "unreadable-file",
        "A file that should be part of the site cannot be read, is no text, or leads out of the site folder.",
        "content/en/page.md saved as UTF-16",
    ),
    rule(
        "unsafe-file",
        "A browser would run a script in this file, under the address of the site. Drawings may hold shapes and text; pages are written in Markdown.",
        "<svg onload=\"…\"> in content/en/map.svg",
    ),
    mistake(
        "unknown-theme",
        "There is no theme of this name, neither in the program nor in `themes/`.",
        "theme: pcae",
    ),
    mistake(
        "template-syntax",
        "A template of the theme cannot be read.",
        "{% if page.title %} without {% endif %}",
    ),
    mistake(
        "template-missing",
        "A page asks for a template that the theme does not have.",
        "template: landing.html",
    ),
    mistake(
        "template-error",
        "A template failed while a page was made with it: of itself, or with what a directive gives it.",
        "{{ page.titel.length }}",
    ),
    mistake(
        "search-index",
        "The search index cannot be made: the computer gives too few threads, or the program has a mistake.",
        "an index larger than its format",
    ),
    rule(
        "search-expectation",
        "The authors expect a query to find a page among the first hits, and it does not, or they expect it of a language that nobody can search.",
        "query: paid off, page: guides/redundancy-pay",
    ),
    rule(
        "over-budget",
        "A page weighs more than site.yaml allows. People in trouble read on old phones with little data left.",
        "budgets: {any_page: 30} and a page of 34 kB",
    ),
    rule(
        "broken-json-ld",
        "What a page tells search engines of itself is not JSON, or lacks its type.",
        "<script type=\"application/ld+json\">{</script>",
    ),
    rule(
        "broken-feed",
        "A sitemap, feed or manifest is not well-formed, so the programs that read it would drop it.",
        "<loc>https://example.org/?a&b</loc>",
    ),
    mistake(
        "output-locked",
        "Another process is writing to the output folder.",
        "two builds at once",
    ),
    mistake(
        "output-not-a-folder",
        "What was given as the output folder is a file, or a link that leads nowhere.",
        "pace build --out site.yaml",
    ),
    mistake(
        "output-not-ours",
        "The output folder holds files that the program did not make. They are left alone.",
        "pace build --out ~/Documents",
    ),
    mistake(
        "report-not-ours",
        "The folder that was named for a report holds other files, or is a file. A report has a folder of its own, so that it never takes the place of a page.",
        "pace check --report public",
    ),
    mistake(
        "output-among-sources",
        "The output folder lies among the sources of the site, or holds them.",
        "pace build --out content",
    ),
    mistake(
        "output-link",
        "A symbolic link in the output folder would lead the writing elsewhere.",
        "public/guides -> /home",
    ),
    mistake(
        "output-in-the-way",
        "A file that the program did not make stands where one of the site has to go.",
        "public/index.html written by hand",
    ),
    mistake(
        "output-manifest-damaged",
        "The list of published files was changed or cut short, so it is not known what may be deleted.",
        "public/.pace/manifest cut in half",
    ),
    mistake(
        "output-manifest-newer",
        "The list of published files was made by a later version of the program.",
        "an old program on a new output folder",
    ),
    mistake(
        "output-path",
        "A stage made a path that cannot stand in the output. This is a mistake of the program.",
        "../index.html",
    ),
    mistake(
        "output-twice",
        "One file was made twice in a build. This is a mistake of the program.",
        "index.html from two stages",
    ),
    mistake(
        "output-collision",
        "Two paths would be one and the same on some web hosts.",
        "slug: Help and slug: help",
    ),
    mistake(
        "file-stands",
        "A file that should be new stands already. It is left alone.",
        "pace new page \"Help\" twice",
    ),
    mistake(
        "file-kept",
        "A source of the site may only be read, so `pace check --fix` leaves it as it is and goes on with the others.",
        "a page with the permissions r--r--r--",
    ),
    mistake(
        "disk-full",
        "The disk is full. The site that stood before is whole.",
        "a build on a full disk",
    ),
    mistake(
        "disk-read-only",
        "The disk with the output folder can only be read.",
        "--out on a DVD",
    ),
    mistake(
        "disk-denied",
        "There is no permission to write there.",
        "--out in somebody else's folder",
    ),
    mistake(
        "disk-failed",
        "The system reported something else while writing. The site that stood before is whole.",
        "a network disk that goes away",
    ),
];
