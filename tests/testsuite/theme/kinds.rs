//! Made-up fields of each kind: all that a page of the kind can have, and
//! nothing that can be left out.

use pace::render::view::{
    AreaOfferView, AreaView, CaseStudyView, ChannelView, DownloadView, EventView, GuideView,
    KindView, LibraryView, OfferView, OutcomeView, PartnerView, ServiceView, StandingView,
    TemplateFieldView, TemplateView, UpdateView, WellbeingView,
};

use super::handouts;
use super::views::{card, link, some, term};

/// The fields of a kind with nothing that can be left out.
pub(crate) fn bare(kind: &str) -> Option<KindView> {
    Some(match kind {
        "offer" => KindView::Offer(bare_offer()),
        "service" => KindView::Service(bare_service()),
        "wellbeing" => {
            KindView::Wellbeing(WellbeingView { urgency: "any-time", services: Vec::new() })
        }
        "guide" => KindView::Guide(GuideView {
            takes: None,
            have_ready: Vec::new(),
            checklist: Vec::new(),
            services: Vec::new(),
        }),
        "case-study" => KindView::CaseStudy(bare_case_study()),
        "template" => KindView::Template(bare_template()),
        "pack" => KindView::Pack(handouts::bare_pack()),
        "presentation" => KindView::Presentation(handouts::bare_presentation()),
        "slides" => KindView::Slides(handouts::slides(None)),
        "library" => KindView::Library(LibraryView {
            all: Vec::new(),
            shelves: Vec::new(),
            changed: Vec::new(),
        }),
        "partner" => KindView::Partner(PartnerView {
            role: None,
            delivers: Vec::new(),
            offers: Vec::new(),
            services: Vec::new(),
            pace_member: None,
            web: None,
        }),
        "area" => KindView::Area(AreaView {
            code: None,
            web: None,
            neighbours: Vec::new(),
            offers: Vec::new(),
            notes_lang: None,
            notes_dir: None,
            services: Vec::new(),
            pages: Vec::new(),
        }),
        "event" => KindView::Event(bare_event()),
        "update" => KindView::Update(UpdateView {
            date: None,
            change: None,
            effective: None,
            affects: Vec::new(),
        }),
        _ => return None,
    })
}

/// The fields of a kind with all that a page of it can have.
pub(crate) fn full(kind: &str) -> Option<KindView> {
    Some(match kind {
        "offer" => KindView::Offer(full_offer()),
        "service" => KindView::Service(full_service()),
        "wellbeing" => {
            KindView::Wellbeing(WellbeingView { urgency: "today", services: vec![full_service()] })
        }
        "guide" => KindView::Guide(GuideView {
            takes: some("An hour"),
            have_ready: vec!["Your letter".to_owned()],
            checklist: vec!["Read the letter".to_owned(), "Call the helpline".to_owned()],
            services: vec![card("A service")],
        }),
        "case-study" => KindView::CaseStudy(full_case_study()),
        "template" => KindView::Template(TemplateView {
            months: String::new(),
            foot: Vec::new(),
            fields: vec![field("text"), field("long-text"), field("choice")],
            downloads: vec![DownloadView {
                href: "/assets/docx/0/a.docx".to_owned(),
                name: "a.docx".to_owned(),
                format: "docx".to_owned(),
                size: "12 KB".to_owned(),
                lang: some("pl"),
            }],
            untitled: true,
            when: vec!["ready", "first-contact", "planning", "delivery", "afterwards"],
            used_by: some("The chair"),
            version: some("1.2"),
            changes: vec![handouts::change()],
        }),
        "pack" => KindView::Pack(handouts::full_pack()),
        "presentation" => KindView::Presentation(handouts::full_presentation()),
        "slides" => KindView::Slides(handouts::slides(some("/assets/qr/page.svg"))),
        "library" => KindView::Library(handouts::full_library()),
        "partner" => KindView::Partner(PartnerView {
            role: some("It leads."),
            delivers: vec!["One thing".to_owned()],
            offers: vec![card("An offer")],
            services: vec![card("A service")],
            pace_member: some("2024"),
            web: Some(link("example.org", "https://example.org/")),
        }),
        "area" => KindView::Area(full_area()),
        "event" => KindView::Event(full_event()),
        "update" => KindView::Update(UpdateView {
            date: some("1 April 2027"),
            change: Some("rules"),
            effective: some("6 April 2027"),
            affects: vec![card("A page that changed")],
        }),
        _ => return None,
    })
}

fn bare_case_study() -> CaseStudyView {
    CaseStudyView {
        situation: None,
        response: None,
        results: Vec::new(),
        what_worked: Vec::new(),
        partners: Vec::new(),
        terms: Vec::new(),
    }
}

fn bare_template() -> TemplateView {
    TemplateView {
        months: String::new(),
        foot: Vec::new(),
        fields: Vec::new(),
        downloads: Vec::new(),
        untitled: false,
        when: Vec::new(),
        used_by: None,
        version: None,
        changes: Vec::new(),
    }
}

fn full_case_study() -> CaseStudyView {
    CaseStudyView {
        situation: some("A works closed."),
        response: some("Partners came."),
        results: vec![OutcomeView { figure: "9 in 10".to_owned(), what: "found work".to_owned() }],
        what_worked: vec!["Coming early".to_owned()],
        partners: vec![link("A partner", "/partners/a/")],
        terms: vec![term("Energy", "/browse/sector/energy/")],
    }
}

fn field(kind: &'static str) -> TemplateFieldView {
    TemplateFieldView {
        name: format!("a-{kind}"),
        label: format!("A field of the kind {kind}"),
        hint: some("In a few words."),
        kind,
        default: some("Nothing yet"),
        options: vec!["One".to_owned(), "Another".to_owned()],
        required: true,
    }
}

fn full_area() -> AreaView {
    let standing = StandingView { kind: "varies", source: None, year: None };
    AreaView {
        code: some("S12000047"),
        web: Some(link("example.org", "https://example.org/")),
        neighbours: vec![link("Next door", "/areas/next-door/")],
        offers: vec![AreaOfferView {
            card: card("An offer"),
            standing,
            note: some("On Tuesdays only."),
        }],
        notes_lang: some("en"),
        notes_dir: Some("ltr"),
        services: vec![card("A service")],
        pages: vec![card("A page")],
    }
}

fn bare_event() -> EventView {
    EventView {
        starts: "1 December 2026".to_owned(),
        starts_iso: "2026-12-01".to_owned(),
        ends: None,
        ends_iso: None,
        over: false,
        time: None,
        place: None,
        online: false,
        organiser: None,
        booking: None,
        cost: None,
    }
}

fn full_event() -> EventView {
    EventView {
        ends: some("2 December 2026"),
        ends_iso: some("2026-12-02"),
        time: some("10am to noon"),
        place: some("A hall"),
        online: true,
        organiser: some("An organisation"),
        booking: Some(link("example.org/book", "https://example.org/book")),
        cost: some("Free"),
        ..bare_event()
    }
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
        instead: None,
    }
}

pub(crate) fn channel(kind: &'static str, text: &str, href: Option<&str>) -> ChannelView {
    ChannelView {
        kind,
        text: text.to_owned(),
        href: href.map(str::to_owned),
        keyword: None,
        hours: Vec::new(),
        open: None,
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
