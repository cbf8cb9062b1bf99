//! A presentation: its page, its slides and what is said with them.

use super::{all, built, shelf, texts, values};
use crate::site::Site;

const TALK: &str = "---\ntitle: A talk\nsummary: What it is.\nminutes: 5\n---\n\nFor whoever gives it.\n\n\
                    ## First\n\n- at most :fact[cap]\n\n> [!NOTE]\n> Say it slowly.\n\n## Second\n\nThe :service[line].\n\n> [!TIP]\n> Not a note.\n";

fn talk() -> Site {
    shelf().file("content/en/presentations/one.md", TALK)
}

#[test]
fn a_heading_of_the_second_level_begins_a_slide() {
    let html = built(&talk(), "presentations/one/slides/index.html");
    assert_eq!(texts(&html, ".slide-text :is(h1, h2)"), ["A talk", "First", "Second"]);
    assert_eq!(values(&html, ".slide", "id"), ["_slide-1", "_slide-2", "_slide-3"]);
    assert_eq!(
        values(&html, ".slide", "aria-label"),
        ["Slide 1 of 3", "Slide 2 of 3", "Slide 3 of 3"]
    );
    assert!(texts(&html, ".slide-text")[1].contains("at most £751"));
    assert!(texts(&html, ".slide-text")[2].contains("Not a note."));
}

#[test]
fn what_is_said_with_a_slide_is_not_on_it() {
    let html = built(&talk(), "presentations/one/slides/index.html");
    let notes = texts(&html, ".slide-notes > div");
    assert_eq!(notes.len(), 2, "{notes:?}");
    assert_eq!(notes[0], "For whoever gives it.");
    assert!(notes[1].contains("Say it slowly."), "{notes:?}");
    let slides = texts(&html, ".slide-text");
    assert!(slides.iter().all(|slide| !slide.contains("slowly") && !slide.contains("whoever")));
}

#[test]
fn without_script_each_slide_leads_to_its_neighbours() {
    let html = built(&talk(), "presentations/one/slides/index.html");
    assert_eq!(values(&html, "a[rel=next]", "href"), ["#_slide-2", "#_slide-3"]);
    assert_eq!(values(&html, "a[rel=prev]", "href"), ["#_slide-1", "#_slide-2"]);
    assert_eq!(values(&html, ".slides-keys a", "href"), ["/presentations/one/"]);
}

#[test]
fn the_slides_are_no_page_that_search_engines_should_know() {
    let site = talk();
    let html = built(&site, "presentations/one/slides/index.html");
    assert_eq!(
        values(&html, "link[rel=canonical]", "href"),
        ["https://example.org/presentations/one/"]
    );
    assert_eq!(values(&html, "meta[name=robots]", "content"), ["noindex"]);
    let sitemap = site.published("sitemap.xml");
    assert!(!sitemap.contains("/slides/"), "{sitemap}");
}

#[test]
fn the_page_shows_everything_with_a_transcript_in_plain_text() {
    let html = built(&talk(), "presentations/one/index.html");
    assert!(texts(&html, ".prose")[0].contains("Say it slowly."));
    assert_eq!(
        texts(&html, ".transcript p"),
        [
            "For whoever gives it.",
            "First",
            "at most £751",
            "Say it slowly.",
            "Second",
            "The The line.",
            "Not a note."
        ]
    );
    assert_eq!(values(&html, "a.button", "href"), ["/presentations/one/slides/"]);
    assert_eq!(texts(&html, "a.button"), ["Show the 3 slides"]);
}

#[test]
fn a_talk_in_another_language_has_slides_in_that_language_or_says_that_it_has_not() {
    let site = talk();
    let html = built(&site, "pl/presentations/one/slides/index.html");
    assert_eq!(values(&html, ".slide-text[lang], .slide-text > h1[lang]", "lang"), ["en"; 3]);
    // What a slide is called is said in the voice of the reader.
    assert_eq!(values(&html, ".slide", "aria-label")[0], "Slajd 1 z 3");
    assert!(values(&html, ".slide, .slide-foot", "lang").is_empty());
    site.write("content/pl/presentations/one.md", "---\ntitle: Wykład\n---\n\n## Raz\n\nTekst.\n");
    let html = built(&site, "pl/presentations/one/slides/index.html");
    assert_eq!(texts(&html, ".slide-text :is(h1, h2)"), ["Wykład", "Raz"]);
    assert!(values(&html, ".slide, .slide-text, .slide-text > h1", "lang").is_empty());
}

#[test]
fn a_talk_without_a_heading_has_its_title_and_no_button() {
    let site =
        shelf().file("content/en/presentations/one.md", "---\ntitle: A talk\n---\n\nWords.\n");
    let html = built(&site, "presentations/one/index.html");
    assert!(all(&html, "a.button[href$=\"slides/\"]").is_empty());
    let html = built(&site, "presentations/one/slides/index.html");
    assert_eq!(all(&html, ".slide").len(), 1);
}

#[test]
fn a_recording_is_shown_only_where_there_is_one() {
    let html = built(&talk(), "presentations/one/index.html");
    assert!(all(&html, "video").is_empty());
    assert!(texts(&html, ".opening").concat().contains("There is no recording yet."));
    let site = talk()
        .file("content/en/presentations/film.mp4", "film")
        .file("content/en/presentations/film.vtt", "WEBVTT\n")
        .file(
            "content/en/presentations/one.md",
            "---\ntitle: A talk\nrecording: film.mp4\ncaptions: film.vtt\nrecorded: 2026-10-01\n---\n",
        );
    let html = built(&site, "pl/presentations/one/index.html");
    let film = values(&html, "video", "src");
    assert!(film[0].starts_with("/assets/media/film."), "{film:?}");
    assert!(values(&html, "track[kind=captions]", "src")[0].ends_with(".vtt"));
    assert!(
        !texts(&html, ".opening").concat().contains("nagrania."),
        "nothing is said to be missing"
    );
}

#[test]
fn raw_html_on_a_slide_is_made_safe() {
    let site = shelf().file(
        "content/en/presentations/one.md",
        "---\ntitle: A talk\n---\n\n## One\n\n<p onclick=\"x()\">a<script>x()</script></p>\n\nIt is :fact[cap].\n",
    );
    let html = built(&site, "presentations/one/slides/index.html");
    assert!(all(&html, "[onclick], main script").is_empty());
    assert!(texts(&html, ".slide-text")[1].contains("It is £751."));
}

#[test]
fn only_a_presentation_has_slides() {
    let site = talk();
    site.build().exits(0);
    let with: Vec<String> =
        site.tree("public").into_keys().filter(|name| name.contains("slides/")).collect();
    assert_eq!(
        with,
        ["pl/presentations/one/slides/index.html", "presentations/one/slides/index.html"]
    );
}
