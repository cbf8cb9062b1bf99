//! Made-up views: one of each kind of page with everything it can have, and one
//! of each with nothing that can be left out.

use pace::render::view::{
    AlternateView, AreaChoiceView, AreaNameView, CardView, ContactView, EvidenceView, FacetView,
    FactView, FilesView, FormatView, GlossaryView, HelpView, LanguageView, LetterView, LinkView,
    NoticesView, OriginalView, PageView, PaginationView, SiteView, TermView, TocView,
};

use super::kinds::{self, bare_service, full_service};
use super::stage::Play;

/// The kinds of pages, each with a template of its own.
pub(crate) const KINDS: [&str; 26] = [
    "help-now",
    "home",
    "section",
    "page",
    "offer",
    "service",
    "wellbeing",
    "guide",
    "case-study",
    "template",
    "pack",
    "presentation",
    "slides",
    "library",
    "partner",
    "area",
    "event",
    "update",
    "card",
    "term",
    "tags",
    "browse",
    "a-z",
    "glossary",
    "search",
    "not-found",
];

pub(crate) fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

pub(crate) fn link(title: &str, href: &str) -> LinkView {
    LinkView { title: title.to_owned(), href: href.to_owned(), lang: None, dir: None }
}

pub(crate) fn card(title: &str) -> CardView {
    CardView {
        title: title.to_owned(),
        summary: some("What it is good for."),
        href: "/somewhere/".to_owned(),
        kind: "page",
        lang: some("en"),
        dir: Some("ltr"),
    }
}

pub(crate) fn term(title: &str, href: &str) -> TermView {
    TermView { title: title.to_owned(), href: href.to_owned(), count: 2, lang: None, dir: None }
}

fn format(format: &'static str) -> FormatView {
    FormatView { format, href: format!("/{format}/"), current: format == "text", lang: some("en") }
}

/// A site that has everything.
pub(crate) fn full_site(lang: &str) -> SiteView {
    SiteView {
        source_lang: "en".to_owned(),
        source_dir: "ltr",
        title: "PACE".to_owned(),
        lang: lang.to_owned(),
        dir: if lang == "ar" { "rtl" } else { "ltr" },
        status: "demo",
        home: "/".to_owned(),
        sections: vec![link("What we offer", "/offer/"), link("Services", "/services/")],
        search: some("/search/"),
        tags: some("/tags/"),
        help_now: some("/help-now/"),
        library: some("/library/"),
        finder: some("/what-can-i-get/"),
        browse: some("/browse/"),
        a_z: some("/a-z/"),
        glossary: some("/glossary/"),
        helpline: Some(FactView {
            id: "helpline".to_owned(),
            kind: "phone",
            text: "0131 496 0000".to_owned(),
            href: some("tel:01314960000"),
        }),
        contact: Some(ContactView {
            name: "A team".to_owned(),
            email: some("team@example.org"),
            phone: some("0131 496 0001"),
            web: some("https://example.org/team/"),
        }),
        multilingual: true,
        origin: "https://example.org".to_owned(),
        qr: some("/assets/qr/en.svg"),
        files: FilesView {
            feeds: vec![link("Updates from PACE", "/feeds/updates.xml")],
            manifest: "/manifest.webmanifest".to_owned(),
            search: some("/opensearch.xml"),
        },
    }
}

/// A site that has only its name.
pub(crate) fn bare_site() -> SiteView {
    SiteView {
        status: "live",
        sections: Vec::new(),
        search: None,
        tags: None,
        help_now: None,
        library: None,
        finder: None,
        browse: None,
        a_z: None,
        glossary: None,
        helpline: None,
        contact: None,
        multilingual: false,
        qr: None,
        ..full_site("en")
    }
}

fn bare_page(kind: &'static str) -> PageView {
    PageView {
        kind,
        title: format!("A page of the kind {kind}"),
        head_title: format!("A page of the kind {kind} – PACE"),
        summary: None,
        href: "/offer/here/".to_owned(),
        address: "https://example.org/offer/here/".to_owned(),
        sms: "sms:?&body=https://example.org/offer/here/".to_owned(),
        canonical: "https://example.org/offer/here/".to_owned(),
        lang: "en".to_owned(),
        dir: "ltr",
        content_lang: "en".to_owned(),
        content_dir: "ltr",
        hidden: false,
        breadcrumb: Vec::new(),
        languages: Vec::new(),
        alternates: Vec::new(),
        notices: NoticesView::default(),
        toc: Vec::new(),
        sensitive: false,
        date: None,
        assured: None,
        review_by: None,
        translated_from: None,
        owner: None,
        tags: Vec::new(),
        children: Vec::new(),
        help: (kind == "help-now")
            .then(|| HelpView { night: vec![bare_service()], no_call: Vec::new() }),
        finder: None,
        pagination: None,
        areas: Vec::new(),
        letters: Vec::new(),
        facets: Vec::new(),
        glossary: Vec::new(),
        formats: Vec::new(),
        previous: None,
        next: None,
        related: Vec::new(),
        backlinks: Vec::new(),
        evidence: Vec::new(),
        own: kinds::bare(kind),
        original: OriginalView::default(),
        json_ld: None,
    }
}

/// A page of a kind with nothing that can be left out.
pub(crate) fn bare(kind: &'static str) -> Play {
    Play { site: bare_site(), page: bare_page(kind), content: String::new() }
}

/// A page of a kind with everything it can have.
#[expect(clippy::too_many_lines, reason = "it names every field of a page once")]
pub(crate) fn full(kind: &'static str, lang: &str) -> Play {
    let heading =
        |level, id: &str| TocView { level, id: id.to_owned(), title: format!("Part {id}") };
    let page = PageView {
        summary: some("One sentence."),
        breadcrumb: vec![link("Home", "/"), link("What we offer", "/offer/")],
        languages: languages(lang),
        alternates: ["en", "pl", "x-default"].map(alternate).into(),
        notices: NoticesView {
            fallback: false,
            stale: vec![link("Part a", "#a"), link("Part b", "#b")],
            machine: true,
            draft: true,
            source: Some(LinkView { lang: some("en"), dir: Some("ltr"), ..link("Here", "/here/") }),
        },
        toc: vec![heading(2, "a"), heading(3, "a-1"), heading(2, "b"), heading(2, "c")],
        sensitive: true,
        date: some("22 November 2026"),
        assured: some("20 November 2026"),
        review_by: some("28 February 2027"),
        translated_from: some("1 November 2026"),
        owner: some("A team"),
        tags: vec![link("money", "/tags/money/")],
        children: vec![card("One"), card("Two")],
        help: (kind == "help-now")
            .then(|| HelpView { night: vec![full_service()], no_call: vec![full_service()] }),
        pagination: Some(PaginationView {
            number: 2,
            total: 3,
            previous: some("/offer/here/"),
            next: some("/offer/here/page/3/"),
        }),
        areas: vec![AreaChoiceView {
            link: link("Here", "/areas/here/"),
            names: vec![AreaNameView {
                name: "An seo".to_owned(),
                lang: "gd".to_owned(),
                dir: "ltr",
            }],
            towns: vec!["Town".to_owned(), "Island".to_owned()],
            also: vec!["Heer".to_owned()],
        }],
        letters: vec![LetterView { letter: "A".to_owned(), pages: vec![card("A page")] }],
        facets: vec![FacetView {
            facet: "need",
            title: "What it helps with".to_owned(),
            terms: vec![term("Money", "/browse/need/money/")],
        }],
        glossary: vec![GlossaryView {
            id: "pilon".to_owned(),
            term: "PILON".to_owned(),
            meaning: "Pay in place of notice.".to_owned(),
            page: Some(link("Notice", "/guides/notice/")),
            lang: some("en"),
            dir: Some("ltr"),
        }],
        formats: ["text", "bsl"].map(format).into(),
        previous: Some(link("The part before", "/guides/a/1/")),
        next: Some(link("The part after", "/guides/a/3/")),
        related: vec![card("Much the same")],
        backlinks: vec![link("Leads here", "/guides/b/")],
        evidence: vec![EvidenceView {
            source: "A report".to_owned(),
            section: some("Table 2"),
            as_of: some("2023"),
            confidence: Some("source"),
        }],
        own: kinds::full(kind),
        json_ld: some(r#"{"@context":"https://schema.org"}"#),
        ..bare_page(kind)
    };
    let content = r##"<p>Words.</p><h2 id="a">Part a</h2><h3 id="a-1">Part a-1</h3>
        <h2 id="b">Part b</h2><h2 id="c">Part c</h2><h2 id="main">Main</h2>
        <h2 id="helpline">Helpline</h2><h2 id="search">Search</h2><h2 id="menu">Menu</h2>"##;
    Play { site: full_site(lang), page, content: content.to_owned() }
}

/// A page that is not translated, under a reader's language.
pub(crate) fn fallback(lang: &str) -> Play {
    let mut play = full("page", lang);
    play.page.notices = NoticesView { fallback: true, ..NoticesView::default() };
    play.page.hidden = true;
    play.page.alternates.clear();
    play
}

fn languages(current: &str) -> Vec<LanguageView> {
    ["en", "pl", "ar"]
        .map(|tag| LanguageView {
            tag: tag.to_owned(),
            name: format!("name of {tag}"),
            dir: if tag == "ar" { "rtl" } else { "ltr" },
            href: format!("/{tag}/"),
            current: tag == current,
            translated: tag != "ar",
            offer: format!("read it in {tag}"),
            card: false,
        })
        .into()
}

fn alternate(tag: &str) -> AlternateView {
    AlternateView { tag: tag.to_owned(), href: format!("https://example.org/{tag}/") }
}
