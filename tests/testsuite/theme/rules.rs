//! Rules that hold on every kind of page, full and bare, in every language.

use std::collections::BTreeSet;

use scraper::Html;

use super::stage::{Play, Stage, all, one, text};
use super::views::{KINDS, bare, fallback, full};

/// Every kind of page in several states.
fn plays() -> Vec<Play> {
    let mut plays: Vec<Play> = KINDS.into_iter().map(bare).collect();
    for lang in ["en", "pl", "ar"] {
        plays.extend(KINDS.into_iter().map(|kind| full(kind, lang)));
        plays.push(fallback(lang));
    }
    plays
}

/// Judges each of them.
fn on_every_page(judge: impl Fn(&Play, &Html)) {
    let stage = Stage::new();
    for play in plays() {
        judge(&play, &stage.page(&play));
    }
}

#[test]
fn the_page_says_its_language_and_direction() {
    on_every_page(|play, page| {
        let html = page.root_element();
        assert_eq!(html.attr("lang"), Some(play.site.lang.as_str()));
        assert_eq!(html.attr("dir"), Some(play.site.dir));
    });
}

#[test]
fn there_is_one_h1_and_no_level_is_skipped() {
    on_every_page(|play, page| {
        assert_eq!(text(one(page, "h1")), play.page.title);
        let levels: Vec<u8> = all(page, "h1, h2, h3, h4, h5, h6")
            .iter()
            .map(|heading| heading.value().name().as_bytes()[1] - b'0')
            .collect();
        for pair in levels.windows(2) {
            assert!(pair[1] <= pair[0] + 1, "{}: {levels:?}", play.page.title);
        }
    });
}

#[test]
fn the_first_thing_to_focus_skips_to_the_content() {
    on_every_page(|_, page| {
        let first = all(page, "body a[href], body button, body input")[0];
        assert!(first.value().classes().any(|class| class == "skip"));
        assert_eq!(first.attr("href").map(|href| href.replace('#', "")).as_deref(), {
            one(page, "main").attr("id")
        });
    });
}

#[test]
fn ids_are_unique_and_what_refers_to_them_finds_them() {
    on_every_page(|play, page| {
        let ids: Vec<&str> = all(page, "[id]").iter().filter_map(|item| item.attr("id")).collect();
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{}: {ids:?}", play.page.title);
        for name in ["for", "aria-labelledby", "popovertarget"] {
            for item in all(page, &format!("[{name}]")) {
                let target = item.attr(name).unwrap_or_default();
                assert!(unique.contains(target), "{}: {name}={target}", play.page.title);
            }
        }
        for place in all(page, "body > a[href^='#'], header a[href^='#'], nav a[href^='#']") {
            let target = &place.attr("href").unwrap_or_default()[1..];
            // A page without a body has no headings to lead to.
            assert!(unique.contains(target) || play.content.is_empty(), "#{target}");
        }
    });
}

#[test]
fn nothing_is_inline_and_nothing_comes_from_elsewhere() {
    on_every_page(|_, page| {
        assert!(all(page, "[style], style, iframe, object, embed, base").is_empty());
        for item in all(page, "*") {
            let handler = item.value().attrs().find(|(name, _)| name.starts_with("on"));
            assert_eq!(handler, None);
        }
        for script in all(page, "script") {
            let data = script.attr("type") == Some("application/ld+json");
            let module = script.attr("type") == Some("module") && script.attr("src").is_some();
            assert!(data || module && script.text().all(|text| text.trim().is_empty()));
        }
        let fetched = "link[rel=stylesheet], link[rel=icon], [src], [srcset], [poster]";
        for item in all(page, fetched) {
            assert!(item.attr("href").or(item.attr("src")).unwrap_or("/").starts_with('/'));
        }
        assert!(all(page, "[target]").is_empty(), "no new tabs");
    });
}

#[test]
fn landmarks_of_one_kind_are_told_apart() {
    on_every_page(|play, page| {
        for kind in ["nav", "form[role=search]", "section"] {
            let names: Vec<Option<&str>> = all(page, kind)
                .iter()
                .map(|item| item.attr("aria-label").or(item.attr("aria-labelledby")))
                .collect();
            let unique: BTreeSet<_> = names.iter().collect();
            assert_eq!(unique.len(), names.len(), "{}: {kind} {names:?}", play.page.title);
            assert!(kind.starts_with("form") || names.iter().all(Option::is_some));
        }
    });
}

#[test]
fn the_breadcrumb_stands_before_the_content() {
    let stage = Stage::new();
    for kind in KINDS {
        let html = stage.text(&full(kind, "en")).expect("the page renders");
        let crumbs = html.find("class=\"crumbs").expect("there is a breadcrumb");
        assert!(crumbs < html.find("<main").expect("there is a main"));
    }
}

#[test]
fn the_helpline_is_in_the_same_place_on_every_page() {
    on_every_page(|play, page| {
        let Some(helpline) = &play.site.helpline else {
            assert!(all(page, ".helpline, .call").is_empty());
            return;
        };
        for place in [".masthead .call a.phone", "main + .helpline a.phone"] {
            let number = one(page, place);
            assert_eq!(number.attr("href"), helpline.href.as_deref());
            assert_eq!(number.attr("dir"), Some("ltr"));
            assert_eq!(text(number), helpline.text);
        }
        let ways = text(one(page, ".helpline ul"));
        for way in ["18001", "contactSCOTLAND-BSL"] {
            assert!(ways.contains(way), "{way}: {ways}");
        }
        // Free, an interpreter, somebody beside you, relay, BSL, at night, pass it on.
        assert_eq!(all(page, ".helpline li").len(), 7);
        assert_eq!(all(page, ".helpline a[href^='sms:']").len(), 1);
        // The person who answers speaks English.
        let say = all(page, ".helpline .say q[lang=en][dir=ltr]");
        assert_eq!(say.len(), usize::from(play.site.lang != "en"));
    });
}

#[test]
fn every_search_form_is_a_plain_form_with_a_label() {
    on_every_page(|play, page| {
        // A document to fill in has a form too, which sends nothing anywhere.
        let forms = all(page, "form:not(#_fill)");
        assert_eq!(forms.is_empty(), play.site.search.is_none());
        for form in &forms {
            assert_eq!(form.attr("role"), Some("search"));
            assert_eq!(form.attr("method"), Some("get"));
            assert_eq!(form.attr("action"), play.site.search.as_deref());
        }
        let count = forms.len();
        for part in [
            // No name, so that a form which no script minds sends no words.
            "[role=search] input[type=search]:not([name])",
            "[role=search] label[for]",
            "[role=search] button",
        ] {
            assert_eq!(all(page, part).len(), count, "{part}");
        }
    });
}

#[test]
fn only_a_demonstration_says_that_it_is_one() {
    on_every_page(|play, page| {
        assert_eq!(all(page, ".demo").len(), usize::from(play.site.status == "demo"));
    });
}
