//! Made-up views: one of each kind of page with everything it can have, and one
//! of each with nothing that can be left out.

use pace::render::view::{
    AlternateView, CardView, ChannelView, ContactView, FactView, FilesView, HelpView, LanguageView,
    LinkView, NoticesView, OfferView, PageView, ServiceView, SiteView, StandingView, TocView,
};

use super::stage::Play;

/// The kinds of pages, each with a template of its own.
pub(crate) const KINDS: [&str; 10] = [
    "help-now",
    "home",
    "section",
    "page",
    "offer",
    "service",
    "tags",
    "tag",
    "search",
    "not-found",
];

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

pub(crate) fn link(title: &str, href: &str) -> LinkView {
    LinkView { title: title.to_owned(), href: href.to_owned(), lang: None, dir: None }
}

fn card(title: &str) -> CardView {
    CardView {
        title: title.to_owned(),
        summary: some("What it is good for."),
        href: "/somewhere/".to_owned(),
        kind: "page",
        lang: some("en"),
        dir: Some("ltr"),
    }
}

/// A site that has everything.
pub(crate) fn full_site(lang: &str) -> SiteView {
    SiteView {
        title: "PACE".to_owned(),
        lang: lang.to_owned(),
        dir: if lang == "ar" { "rtl" } else { "ltr" },
        status: "demo",
        home: "/".to_owned(),
        sections: vec![link("What we offer", "/offer/"), link("Services", "/services/")],
        search: some("/search/"),
        tags: some("/tags/"),
        help_now: some("/help-now/"),
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
        offer: (kind == "offer").then(bare_offer),
        service: (kind == "service").then(bare_service),
        json_ld: None,
    }
}

/// A page of a kind with nothing that can be left out.
pub(crate) fn bare(kind: &'static str) -> Play {
    Play { site: bare_site(), page: bare_page(kind), content: String::new() }
}

/// A page of a kind with everything it can have.
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
        offer: (kind == "offer").then(full_offer),
        service: (kind == "service").then(full_service),
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
        })
        .into()
}

fn alternate(tag: &str) -> AlternateView {
    AlternateView { tag: tag.to_owned(), href: format!("https://example.org/{tag}/") }
}

fn bare_offer() -> OfferView {
    OfferView {
        how: "Call.".to_owned(),
        who: None,
        cost: None,
        delivered_by: Vec::new(),
        standing: StandingView { kind: "varies", source: None, year: None },
        stages: Vec::new(),
        services: Vec::new(),
    }
}

fn full_offer() -> OfferView {
    OfferView {
        who: some("Everyone."),
        cost: some("Free."),
        delivered_by: vec!["One".to_owned(), "Two".to_owned()],
        standing: StandingView { kind: "pace-says", source: some("A guide"), year: Some(2019) },
        stages: vec!["worried", "at-risk", "notice", "left"],
        services: vec![card("A service")],
        ..bare_offer()
    }
}

pub(crate) fn bare_service() -> ServiceView {
    ServiceView {
        title: "A service".to_owned(),
        href: "/services/a-service/".to_owned(),
        lang: None,
        dir: None,
        provider: None,
        eligibility: None,
        cost: None,
        status: "live",
        successor: None,
        pace_member: None,
        channels: Vec::new(),
    }
}

pub(crate) fn channel(kind: &'static str, text: &str, href: Option<&str>) -> ChannelView {
    ChannelView {
        kind,
        text: text.to_owned(),
        href: href.map(str::to_owned),
        keyword: None,
        hours: Vec::new(),
        cost: None,
        languages: Vec::new(),
        interpreter: false,
        bsl: false,
        relay: false,
    }
}

pub(crate) fn full_service() -> ServiceView {
    let phone = ChannelView {
        hours: vec!["Monday, 9am to 5pm".to_owned()],
        cost: Some("free"),
        languages: vec!["English".to_owned(), "Polish".to_owned()],
        interpreter: true,
        bsl: true,
        relay: true,
        ..channel("phone", "0131 496 0002", Some("tel:01314960002"))
    };
    let text = ChannelView {
        keyword: some("HELLO"),
        cost: Some("standard-text"),
        ..channel("text", "85258", Some("sms:85258"))
    };
    ServiceView {
        lang: some("en"),
        dir: Some("ltr"),
        provider: some("An organisation"),
        eligibility: some("Everyone."),
        cost: some("Free."),
        status: "ended",
        successor: Some(link("Another", "/services/another/")),
        pace_member: some("October 2022"),
        channels: vec![
            channel("webchat", "example.org/chat", Some("https://example.org/chat")),
            text,
            phone,
            channel("email", "a@example.org", Some("mailto:a@example.org")),
            channel("web", "example.org", Some("https://example.org/")),
            channel("visit", "1 High Street", None),
        ],
        ..bare_service()
    }
}
