//! `pace check --fix` writes a directive only where it says what stood there and
//! changes nothing else; a second run has nothing left to do.

use super::rules::page;
use crate::site::{DATE, Run, Site};

const FACTS: &str = "cap:\n  kind: money\n  value: 751\n  about: A cap\n  source: GOV.UK\n  as_of: 2026\n  confidence: confirmed\nfifteen:\n  kind: money\n  value: 15\n  about: A sum\n  source: GOV.UK\n  as_of: 2026\n  confidence: confirmed\nstart:\n  kind: date\n  value: 2026-04-06\n  about: A day\n  source: GOV.UK\n  as_of: 2026\n  confidence: confirmed\nline:\n  kind: phone\n  value: 0800 917 8000\n  about: A number\n  source: GOV.UK\n  as_of: 2026\n  confidence: confirmed\nshout:\n  kind: text\n  value: 85258\n  about: A number\n  source: GOV.UK\n  as_of: 2026\n  confidence: confirmed\n";

const FILE: &str = "content/en/a/page.md";

fn site(text: &str) -> Site {
    Site::small()
        .file("content/data/facts.yaml", FACTS)
        .file(
            "content/en/_index.md",
            page("Home", ":fact[cap] :fact[fifteen] :fact[start] :fact[line] :fact[shout]"),
        )
        .file("content/en/a/x.png", b"png")
        .file(
            "content/en/services/shout.md",
            "---\ntitle: Shout\nchannels: [{type: text, value: '85258'}]\n---\n",
        )
        .file(FILE, page("Page", text))
}

fn fix(site: &Site) -> Run {
    site.run(&["check", "--date", DATE, "--fix", "--format", "short"])
}

fn text_of(site: &Site) -> String {
    std::fs::read_to_string(site.path().join(FILE)).expect("stands")
}

/// What becomes of a text.
fn mended(text: &str) -> String {
    let site = site(text);
    fix(&site);
    let once = text_of(&site);
    let again = fix(&site);
    assert!(again.stderr().starts_with("0 mended"), "{text}: {}", again.stderr());
    assert_eq!(text_of(&site), once, "{text}");
    let begins = page("Page", "");
    once.strip_prefix(begins.trim_end_matches('\n')).expect("has its header").trim().to_owned()
}

#[test]
fn what_equals_a_fact_becomes_it() {
    for (before, after) in [
        ("call \u{a3}751 0800 917 8000", "call :fact[cap] :fact[line]"),
        ("0800 917 8000 (24 hours)", ":fact[line] (24 hours)"),
        ("Relay 18001 0800 917 8000.", "Relay 18001 :fact[line]."),
        ("0800&nbsp;917&nbsp;8000", ":fact[line]"),
        ("0800-917-8000 or 0800.917.8000", ":fact[line] or :fact[line]"),
        ("+44 800 917 8000 (or 0044 800 917 8000)", ":fact[line] (or :fact[line])"),
        ("+44 (0)800 917 8000", ":fact[line]"),
        ("+48 0800 917 8000", "+48 0800 917 8000"),
        ("**0800 917 8000**", "**:fact[line]**"),
        ("> Call 0800 917 8000, *\u{a3}751*", "> Call :fact[line], *:fact[cap]*"),
        ("| \u{a3}751 |\n| - |\n| 6 April 2026 |", "| :fact[cap] |\n| - |\n| :fact[start] |"),
        ("From 6th April 2026, or April 6, 2026.", "From :fact[start], or :fact[start]."),
        (
            "&pound;751, GBP 751, \u{a3}751.00, 751 pounds of fish",
            ":fact[cap], :fact[cap], :fact[cap], 751 pounds of fish",
        ),
        ("(\u{a3}751) \u{201c}\u{a3}751\u{201d}", "(:fact[cap]) \u{201c}:fact[cap]\u{201d}"),
        ("\u{a3}15\u{2013}\u{a3}751 a week", ":fact[fifteen]\u{2013}:fact[cap] a week"),
        ("6\nApril 2026", ":fact[start]"),
        ("6th of April 2026, 2026-04-06, 06.04.2026", ":fact[start], :fact[start], :fact[start]"),
        ("6 April 2026\u{2013}6 April 2026", ":fact[start]\u{2013}:fact[start]"),
        ("5\u{2013}751 \u{a3}, \u{a3}0.751", "5\u{2013}751 \u{a3}, \u{a3}0.751"),
        ("10 751 \u{a3}, 751 pence", "10 751 \u{a3}, 751 pence"),
        ("Text **SHOUT** to 85258 (85258)", "Text **SHOUT** to :fact[shout] (:fact[shout])"),
    ] {
        assert_eq!(mended(before), after, "{before}");
    }
}

#[test]
fn what_would_change_more_than_its_words_is_left() {
    for text in [
        "```\n\u{a3}751 on 6 April 2026\n```",
        "Text.\n\n    \u{a3}751 on 6 April 2026 0800 917 8000",
        "\u{a3}1.5 million, \u{a3}15 million, \u{a3}15m, \u{a3}15k, \u{a3}15/20",
        "tax year 6 April 2026/27",
        "<https://e.org/\u{a3}751>",
        "http://e.org/\u{a3}751",
        "US\u{a3}751, b\u{a3}751, a:\u{a3}751, \\\u{a3}751",
        "![w \u{a3}751](x.png) ![0800 917 8000](x.png)",
        "A [\u{a3}751] here\n\n[\u{a3}751]: https://b.org",
        "A [\u{a3}751] here",
        "## Call 0800 917 8000",
        "[call 0800 917 8000](https://a.org) [\u{a3}751](https://a.org)",
        "<a href=\"https://a.org\">call 0800 917 8000 or \u{a3}751</a>",
        "\u{a3}751{a=b} \u{a3}751[a] 0800 917 8000{a=b}",
        "0800 **917** 8000 and \u{a3}**751**",
        "<div>call 0800 917 8000</div>",
        "<b>0800</b> 917 8000",
        "[a](tel:08009178000) [0800 917 8000](tel:08009178000)",
        ":::note\n`\u{a3}751`\n:::",
    ] {
        assert_eq!(mended(text), text, "{text}");
    }
}

#[test]
fn what_is_left_says_what_to_write_by_hand() {
    let site = site("## Call 0800 917 8000\n\nUp to US\u{a3}751.");
    let run = site.run(&["check", "--date", DATE, "--format", "short"]);
    for directive in [":fact[line]", ":fact[cap]"] {
        let help = format!("(write {directive} by hand: it may change more here than this)");
        assert!(run.stdout().contains(&help), "{}", run.stdout());
    }
    assert!(!run.stdout().contains("--fix"), "{}", run.stdout());
}

#[cfg(unix)]
mod files {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    fn set_mode(site: &Site, file: &str, mode: u32) {
        let permissions = std::fs::Permissions::from_mode(mode);
        std::fs::set_permissions(site.path().join(file), permissions).expect("can be set");
    }

    #[test]
    fn a_link_stays_a_link_and_a_private_file_private() {
        let site = site("\u{a3}751");
        let link = site.path().join("content/en/b/page.md");
        std::fs::create_dir(site.path().join("content/en/b")).expect("a folder");
        std::os::unix::fs::symlink("../a/page.md", &link).expect("a link");
        set_mode(&site, FILE, 0o600);
        let run = fix(&site);
        assert!(run.stderr().starts_with("1 mended"), "{}", run.stderr());
        assert!(link.symlink_metadata().expect("stands").is_symlink());
        assert_eq!(text_of(&site), page("Page", ":fact[cap]"));
        let mode = std::fs::metadata(site.path().join(FILE)).expect("stands").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_file_that_may_only_be_read_is_named_and_the_others_are_mended() {
        let site = site("\u{a3}751").file("content/en/b/other.md", page("Other", "\u{a3}751"));
        set_mode(&site, FILE, 0o400);
        let run = fix(&site).exits(3);
        assert!(run.stderr().contains("1 mended"), "{}", run.stderr());
        assert!(
            run.stderr().contains("content/en/a/page.md` may only be read"),
            "{}",
            run.stderr()
        );
        assert!(!run.stderr().contains("--out"), "{}", run.stderr());
        assert_eq!(text_of(&site), page("Page", "\u{a3}751"));
        let other = std::fs::read_to_string(site.path().join("content/en/b/other.md"));
        assert_eq!(other.expect("stands"), page("Other", ":fact[cap]"));
    }
}
