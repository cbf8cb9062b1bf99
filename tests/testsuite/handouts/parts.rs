//! A page of each kind as a part of a pack: all that its own page says stands
//! there too, on paper and in the file.

use super::taken_away::{says, word};
use super::{all, built, shelf, texts};
use crate::site::Site;

const PAGES: &[(&str, &str)] = &[
    (
        "case-studies/study",
        "title: Study\nsituation: A mill closed.\nresponse: They met.\nwhat_worked: [Coming early]\n\
         results: [{figure: 9 in 10, what: found work}]\npartners: [college]\n",
    ),
    (
        "services/line",
        "title: The line\nprovider: A charity\neligibility: Everybody here\ncost: A stamp\n\
         channels: [{type: phone, value: 0800 1111}]\npace_member: {as_of: May 2026}\n",
    ),
    (
        "offer/advice",
        "title: Advice\nstage: [at-risk]\nhow: Call them.\nwho: Whoever works\ncost: No fee\n\
         delivered_by: [The agency]\nservices: [line]\n\
         standing: {kind: pace-says, source: A report, year: 2024}\n",
    ),
    ("wellbeing/low", "title: Low\nurgency: today\nservices: [line]\n"),
    (
        "guides/steps",
        "title: Steps\ntakes: One hour\nhave_ready: [A pen]\nchecklist: [I rang]\nservices: [line]\n",
    ),
    ("templates/note", "title: Note\nused_by: The chair\nwhen: [ready]\n"),
    ("presentations/talk", "title: Talk\nminutes: 5\n"),
    (
        "partners/college",
        "title: College\nrole: It teaches.\ndelivers: [Courses]\noffers: [advice]\nservices: [line]\n\
         pace_member: {as_of: May 2026}\n",
    ),
    (
        "events/day",
        "title: Day\nstarts: 2026-12-01\nends: 2026-12-02\ntime: From noon\nplace: The hall\nonline: true\n\
         organiser: The team\ncost: One pound\nbooking: https://example.org/book\n",
    ),
    (
        "updates/new",
        "title: New\ndate: 2026-11-20\nchange: rules\neffective: 2027-01-01\naffects: [guides/first]\n",
    ),
];

fn whole(extra: &str) -> Site {
    let site = PAGES.iter().fold(shelf(), |site, (path, fields)| {
        site.file(&format!("content/en/{path}.md"), format!("---\n{fields}---\n\nThe text.\n"))
    });
    let parts: Vec<&str> = PAGES.iter().map(|(path, _)| *path).collect();
    let parts = parts.join(", ");
    site.file(
        "content/en/packs/one.md",
        format!("---\ntitle: A pack\nparts: [{parts}]\n{extra}---\n\nTo you.\n"),
    )
}

/// What a page says in its fields: terms and what they mean, items, notes.
fn fields(site: &Site, path: &str) -> Vec<String> {
    let html = built(site, &format!("{path}/index.html"));
    let places = ".columns :is(.opening, section, .provider, .endorsement, .endorsement + *)";
    let own = ":is(dt, dd:not(:has(ul)), li:not(:has(ul)), .urgency, .provider, .endorsement)";
    // Where it stands among other pages is not said on paper.
    let around = ".backlinks *, .page-state *, .handout-age *, li:has(a[download])";
    let around: Vec<_> = all(&html, around).into_iter().map(|one| one.id()).collect();
    let found =
        all(&html, &format!(":is({places}) {own}, .provider, .endorsement, .opening .urgency"));
    let said = found.into_iter().filter(|one| !around.contains(&one.id()));
    said.map(|one| one.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

#[test]
fn the_part_of_every_kind_says_all_that_its_own_page_says() {
    let site = whole("");
    site.build().exits(0);
    let html = built(&site, "packs/one/index.html");
    let parts = texts(&html, ".part");
    assert_eq!(parts.len(), PAGES.len());
    for ((path, _), part) in PAGES.iter().zip(&parts) {
        let said = fields(&site, path);
        assert!(said.len() > 1 || path.starts_with("presentations"), "{path}: {said:?}");
        for said in said {
            assert!(part.contains(&said), "{path}: “{said}” in {part}");
        }
    }
}

#[test]
fn the_file_of_a_pack_says_what_the_fields_of_its_parts_say() {
    let site = whole("");
    site.build().exits(0);
    let file = word(&site, "one.docx");
    says(
        &file,
        &[
            "A mill closed.",
            "They met.",
            "Coming early",
            "9 in 10: found work",
            "College",
            "Everybody here",
            "A stamp",
            "Run by A charity",
            "Part of PACE",
            "Call them.",
            "Whoever works",
            "No fee",
            "The agency",
            "A report, 2024",
            "You do not have to phone",
            "One hour",
            "A pen",
            "I rang",
            "The chair",
            "Takes 5 minutes",
            "It teaches.",
            "Courses",
            "From noon",
            "The hall",
            "You can join online",
            "The team",
            "One pound",
            "https://example.org/book",
            "Law and rules",
            "20 November 2026",
            "1 January 2027",
        ],
    );
}

#[test]
fn what_a_machine_translated_has_the_words_of_the_source_beneath_it_in_a_pack_too() {
    let offer = "---\ntitle: Porada\nmachine_translated: true\nhow: Zadzwoń.\nwho: Pracownicy\n\
                 cost: Bez opłat\n---\n\nTekst.\n";
    for (extra, beneath) in [("", true), ("bilingual: true\n", false)] {
        let site = whole(extra).file("content/pl/offer/advice.md", offer).file(
            "content/pl/packs/one.md",
            "---\ntitle: Pakiet\nslug: pakiet\n---\n\nDla ciebie.\n",
        );
        let html = built(&site, "pl/packs/pakiet/index.html");
        let originals = texts(&html, "#_part-3 .before .original");
        let expected: &[&str] =
            if beneath { &["Call them.", "Whoever works", "No fee"] } else { &[] };
        assert_eq!(originals, expected);
        // Beside the text or beneath it, they are there.
        says(&texts(&html, "#_part-3").concat(), &["Call them.", "Whoever works", "No fee"]);
        let file = word(&site, "pakiet.docx");
        says(&file, &["Zadzwoń.", "Pracownicy", "Call them.", "Whoever works", "No fee"]);
    }
}
