//! Made-up views of what is printed, shown and handed out.

use pace::render::view::{
    DownloadView, FactSourceView, HandoutState, HomeCodeView, LibraryItemView, LibraryShelfView,
    LibraryView, PackView, PartView, PresentationView, PreviewView, RecordingView, RevisionView,
    ServiceAgeView, SlidesView,
};

use super::views::{link, some};

fn bare_state() -> HandoutState {
    HandoutState { made: "22 November 2026".to_owned(), ..HandoutState::default() }
}

pub(crate) fn change() -> RevisionView {
    RevisionView {
        date: "1 November 2026".to_owned(),
        what: "A part more.".to_owned(),
        lang: some("en"),
        dir: Some("ltr"),
    }
}

fn file(format: &str) -> DownloadView {
    DownloadView {
        href: format!("/assets/{format}/1/one.{format}"),
        name: format!("one.{format}"),
        format: format.to_owned(),
        size: "12 KB".to_owned(),
        lang: some("pl"),
    }
}

fn full_state() -> HandoutState {
    HandoutState {
        version: some("1.2"),
        made: "22 November 2026".to_owned(),
        review_by: some("28 February 2027"),
        files: vec![file("odp"), file("docx")],
        facts: vec![FactSourceView {
            text: "£751".to_owned(),
            source: "A public body".to_owned(),
            as_of: "April 2026".to_owned(),
            lang: some("en"),
            dir: Some("ltr"),
            checked: some("1 May 2026"),
        }],
        services: vec![
            ServiceAgeView { link: link("A line", "/line/"), checked: some("1 May 2026") },
            ServiceAgeView { link: link("Another", "/other/"), checked: None },
        ],
        changes: vec![change()],
    }
}

fn part(title: &str, anchor: &str) -> PartView {
    PartView {
        title: title.to_owned(),
        summary: some("What it is good for."),
        href: "/somewhere/".to_owned(),
        kind: "guide",
        lang: some("pl"),
        dir: Some("ltr"),
        anchor: anchor.to_owned(),
        address: "example.org/somewhere".to_owned(),
        qr: some("/assets/qr/page.svg"),
        machine: true,
        stale: vec![link("A section", "/somewhere/#a")],
        beside: some("The same in English"),
    }
}

/// A pack with nothing that can be left out.
pub(super) fn bare_pack() -> PackView {
    PackView {
        parts: Vec::new(),
        paper: "a4",
        whole: true,
        bilingual: false,
        untranslated: 0,
        audience: Vec::new(),
        when: Vec::new(),
        state: bare_state(),
        homes: Vec::new(),
    }
}

/// A pack with everything that it can have.
pub(super) fn full_pack() -> PackView {
    let home = HomeCodeView {
        tag: "ar".to_owned(),
        name: "العربية".to_owned(),
        dir: "rtl",
        href: "https://example.org/ar/".to_owned(),
        address: "example.org/ar".to_owned(),
        qr: some("/assets/qr/ar.svg"),
    };
    PackView {
        parts: vec![part("One part", "_part-1"), part("Another", "_part-2")],
        bilingual: true,
        untranslated: 1,
        audience: vec!["individual", "partner"],
        when: vec!["first-contact"],
        state: full_state(),
        homes: vec![home],
        ..bare_pack()
    }
}

/// A presentation with nothing that can be left out.
pub(super) fn bare_presentation() -> PresentationView {
    PresentationView {
        minutes: None,
        when: Vec::new(),
        slides: "/talk/slides/".to_owned(),
        count: 1,
        transcript: Vec::new(),
        recording: None,
        state: bare_state(),
    }
}

/// A presentation with everything that it can have.
pub(super) fn full_presentation() -> PresentationView {
    PresentationView {
        minutes: Some(20),
        when: vec!["delivery"],
        count: 3,
        transcript: vec!["All that is said.".to_owned()],
        recording: Some(RecordingView {
            href: "/assets/media/film.mp4".to_owned(),
            own: true,
            captions: some("/assets/media/film.vtt"),
            date: some("1 October 2026"),
        }),
        state: full_state(),
        ..bare_presentation()
    }
}

/// The slides of a presentation.
pub(super) fn slides(qr: Option<String>) -> SlidesView {
    SlidesView { talk: "/talk/".to_owned(), address: "example.org/talk".to_owned(), qr, count: 2 }
}

/// A library with everything that it can have.
pub(super) fn full_library() -> LibraryView {
    let item = LibraryItemView {
        title: "A pack".to_owned(),
        summary: some("What it is good for."),
        href: "/packs/one/".to_owned(),
        kind: "pack",
        lang: some("pl"),
        dir: Some("ltr"),
        preview: vec![PreviewView { text: "A part".to_owned(), lang: "en".to_owned(), dir: "ltr" }],
        version: some("1.2"),
        changed: Some(change()),
    };
    let shelf = |by, word| LibraryShelfView { by, word, items: vec![item.clone()] };
    LibraryView {
        all: vec![item.clone()],
        shelves: vec![shelf("audience", "employer"), shelf("when", "delivery")],
        changed: vec![item.clone()],
    }
}
