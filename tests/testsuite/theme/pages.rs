//! What single kinds and states of pages show, and what they leave out.

use pace::render::view::{KindView, OfferView, ServiceView};

use super::kinds::{bare_service, full_service};
use super::stage::{Play, Stage, all, one, text};
use super::views::{bare, fallback, full, link};

#[test]
fn the_head_says_what_search_engines_should_know() {
    let mut play = full("page", "pl");
    play.site.status = "live";
    let page = Stage::new().page(&play);
    assert_eq!(text(one(&page, "title")), "A page of the kind page – PACE");
    let content = |selector: &str| one(&page, selector).attr("content").map(str::to_owned);
    assert_eq!(content("meta[name=description]").as_deref(), Some("One sentence."));
    assert_eq!(content("meta[property='og:title']").as_deref(), Some("A page of the kind page"));
    assert_eq!(content("meta[property='og:locale']").as_deref(), Some("en"));
    let canonical = one(&page, "link[rel=canonical]").attr("href");
    assert_eq!(canonical, Some("https://example.org/offer/here/"));
    let tags: Vec<_> =
        all(&page, "link[rel=alternate][hreflang]").iter().map(|l| l.attr("hreflang")).collect();
    assert_eq!(tags, [Some("en"), Some("pl"), Some("x-default")]);
    one(&page, "script[type='application/ld+json']");
    assert!(all(&page, "meta[name=robots]").is_empty());
    assert_eq!(one(&page, "link[rel=manifest]").attr("href"), Some("/manifest.webmanifest"));
    let feed = one(&page, "link[type='application/atom+xml']");
    assert_eq!(feed.attr("href"), Some("/feeds/updates.xml"));
    assert_eq!(feed.attr("title"), Some("Updates from PACE"));
    assert_eq!(one(&page, "link[rel=search]").attr("href"), Some("/opensearch.xml"));
}

#[test]
fn a_demonstration_asks_not_to_be_indexed() {
    let mut play = full("page", "pl");
    play.site.status = "demo";
    play.page.hidden = false;
    let page = Stage::new().page(&play);
    assert_eq!(one(&page, "meta[name=robots]").attr("content"), Some("noindex"));
}

#[test]
fn a_hidden_page_asks_not_to_be_indexed() {
    let page = Stage::new().page(&fallback("pl"));
    assert_eq!(one(&page, "meta[name=robots]").attr("content"), Some("noindex"));
    assert!(all(&page, "head link[hreflang]").is_empty());
}

#[test]
fn a_bare_page_has_nothing_empty_in_it() {
    let stage = Stage::new();
    for kind in ["page", "section", "term", "tags", "service"] {
        let page = stage.page(&bare(kind));
        let furniture = "meta[name=description], nav, form, button, dl, .notice, .hide-page, \
            .prose, .cards, .more, .answer, script, link[hreflang], .demo";
        let found: Vec<_> = all(&page, furniture).iter().map(scraper::ElementRef::html).collect();
        assert_eq!(found, Vec::<String>::new(), "{kind}");
        for list in all(&page, "ul, ol") {
            assert!(list.child_elements().next().is_some(), "{kind}: {}", list.html());
        }
    }
}

#[test]
fn what_authors_write_in_front_matter_is_never_markup() {
    let mut play = full("page", "en");
    let trap = "<script>alert(1)</script>\" onload=\"x";
    play.page.title = trap.to_owned();
    play.page.summary = Some(trap.to_owned());
    play.page.owner = Some(trap.to_owned());
    play.page.tags = vec![link(trap, trap)];
    let page = Stage::new().page(&play);
    assert_eq!(text(one(&page, "h1")), trap);
    assert!(all(&page, "script:not([type]), [onload]").is_empty());
}

#[test]
fn notices_stand_directly_after_the_h1_with_the_helpline() {
    let stage = Stage::new();
    for play in [full("page", "pl"), fallback("ar"), full("home", "pl")] {
        let page = stage.page(&play);
        let next = one(&page, "h1").next_siblings().find_map(scraper::ElementRef::wrap);
        let next = next.expect("something follows");
        assert!(next.value().classes().any(|class| class == "notice"), "{}", next.html());
        assert_eq!(all(&page, ".notice a[href^='tel:'][dir=ltr]").len(), 1);
    }
}

#[test]
fn a_page_that_is_not_translated_keeps_its_own_language() {
    let page = Stage::new().page(&fallback("ar"));
    for part in ["h1", ".summary", ".prose", ".contents ol"] {
        let part = one(&page, part);
        assert_eq!((part.attr("lang"), part.attr("dir")), (Some("en"), Some("ltr")));
    }
    assert_eq!(one(&page, ".notice").attr("lang"), None, "notices speak the reader's language");
}

#[test]
fn a_translated_page_does_not_repeat_its_language() {
    let mut play = full("page", "pl");
    play.page.lang = "pl".to_owned();
    let page = Stage::new().page(&play);
    for part in ["h1", ".summary"] {
        assert_eq!(one(&page, part).attr("lang"), None, "{part}");
    }
    for part in [".prose", ".contents ol"] {
        assert_eq!(one(&page, part).attr("lang"), Some("en"), "only the title is translated");
    }
    play.page.content_lang = "pl".to_owned();
    assert_eq!(one(&Stage::new().page(&play), ".prose").attr("lang"), None);
}

#[test]
fn the_switcher_does_not_claim_what_is_not_translated() {
    let page = Stage::new().page(&full("page", "pl"));
    let current = one(&page, ".languages [aria-current]");
    assert_eq!((current.value().name(), current.attr("lang")), ("span", Some("pl")));
    let links = all(&page, ".languages a");
    let told: Vec<_> = links.iter().map(|a| (a.attr("hreflang"), a.attr("rel"))).collect();
    assert_eq!(told, [(Some("en"), Some("alternate")), (Some("ar"), None)]);
    assert_eq!(links[1].attr("dir"), Some("rtl"));
}

#[test]
fn only_a_sensitive_page_offers_a_way_out() {
    let stage = Stage::new();
    let mut play = full("page", "en");
    let way_out = one(&stage.page(&play), ".hide-page a").attr("href").map(str::to_owned);
    assert!(way_out.is_some_and(|href| href.starts_with("https://")));
    play.page.sensitive = false;
    assert!(all(&stage.page(&play), ".hide-page").is_empty());
}

#[test]
fn short_pages_have_no_table_of_contents() {
    let stage = Stage::new();
    let mut play = full("page", "en");
    assert_eq!(all(&stage.page(&play), ".contents li").len(), 3, "headings of level 2");
    play.page.toc.truncate(3);
    assert!(all(&stage.page(&play), ".contents, .contents-folded").is_empty());
}

#[test]
fn where_the_reader_is_shows_in_the_menu() {
    let stage = Stage::new();
    let mut play = full("page", "en");
    let page = stage.page(&play);
    assert_eq!(one(&page, ".sections [aria-current=true]").attr("href"), Some("/offer/"));
    play.page.href = "/services/".to_owned();
    let page = stage.page(&play);
    assert_eq!(one(&page, ".sections [aria-current=page]").attr("href"), Some("/services/"));
}

fn offer(play: &mut Play) -> &mut OfferView {
    match &mut play.page.own {
        Some(KindView::Offer(offer)) => offer,
        _ => panic!("is an offer"),
    }
}

#[test]
fn an_offer_says_on_what_ground_it_stands() {
    let stage = Stage::new();
    let mut play = full("offer", "en");
    let ground = |play: &Play| text(one(&stage.page(play), ".standing"));
    assert_eq!(ground(&play), "PACE says it offers this (A guide, 2019)");
    for (kind, year, says) in [
        ("pace-says", None, "PACE says it offers this (A guide)"),
        ("legal-right", None, "Your legal right (A guide)"),
        ("legal-right", Some(2026), "Your legal right (A guide, 2026)"),
        ("varies", None, "Varies: ask in your area (A guide)"),
    ] {
        let standing = &mut offer(&mut play).standing;
        (standing.kind, standing.year) = (kind, year);
        assert_eq!(ground(&play), says);
    }
}

#[test]
fn a_service_shows_its_channels_in_the_authors_order() {
    let page = Stage::new().page(&full("service", "en"));
    let kinds: Vec<_> = all(&page, ".channel-kind").into_iter().map(text).collect();
    assert_eq!(kinds, ["Webchat", "Text message", "Phone", "Email", "Website", "Visit"]);
    let words = text(one(&page, ".channels"));
    for part in ["Text the word HELLO", "Monday, 9am to 5pm", "English, Polish", "18001"] {
        assert!(words.contains(part), "{part}: {words}");
    }
}

#[test]
fn a_service_that_ended_says_what_to_use_instead() {
    let stage = Stage::new();
    let mut play = full("service", "en");
    assert_eq!(
        one(&stage.page(&play), ".opening > .notice a[href='/services/another/']").attr("lang"),
        None
    );
    play.page.own = Some(KindView::Service(ServiceView { status: "live", ..full_service() }));
    assert!(all(&stage.page(&play), "a[href='/services/another/']").is_empty());
    play.page.own = Some(KindView::Service(bare_service()));
    assert!(all(&stage.page(&play), ".answer").is_empty());
}

#[test]
fn a_word_outside_the_vocabulary_is_an_error_and_no_blank() {
    let stage = Stage::new();
    let mut play = full("offer", "en");
    offer(&mut play).stages = vec!["tired"];
    let why = stage.text(&play).expect_err("there is no such stage");
    assert!(why.contains("stage-tired"), "{why}");
}

#[test]
fn without_script_the_search_page_leads_to_topics_and_to_the_a_to_z() {
    let page = Stage::new().page(&full("search", "en"));
    assert_eq!(all(&page, "main a[href='/a-z/']").len(), 1);
    assert_eq!(all(&page, ".facet a[href='/browse/need/money/']").len(), 1);
    assert_eq!(all(&page, "main form").len(), 1);
}

#[test]
fn a_page_that_moved_needs_no_script() {
    let mut play = full("page", "en");
    play.site.status = "live";
    let html = Stage::new().redirect(&play.site, "Money", "/guides/money/");
    let page = scraper::Html::parse_document(&html);
    let refresh = one(&page, "meta[http-equiv=refresh]").attr("content");
    assert_eq!(refresh, Some("0; url=/guides/money/"));
    assert_eq!(one(&page, "a").attr("href"), Some("/guides/money/"));
    assert!(all(&page, "script, meta[name=robots]").is_empty());
    play.site.status = "demo";
    let html = Stage::new().redirect(&play.site, "Money", "/guides/money/");
    let page = scraper::Html::parse_document(&html);
    assert_eq!(one(&page, "meta[name=robots]").attr("content"), Some("noindex"));
}
