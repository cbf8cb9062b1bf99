//! Raw HTML made harmless.
//!
//! Owns what an author may write as HTML. It is what the writer of
//! [`html`](super::html) and a theme write themselves, so that a body can be
//! cleaned as a whole: a tag may open in one piece of raw HTML and close in
//! another, with Markdown between them.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::LazyLock;

use ammonia::Builder;

/// What an address may begin with.
const SCHEMES: [&str; 5] = ["http", "https", "mailto", "tel", "sms"];

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(cleaner);

/// Takes everything out of HTML that could run, restyle the page, or call
/// somebody else: scripts, styles, frames, forms, event handlers, and
/// addresses that are programs.
///
/// ```
/// let clean = pace::render::sanitise::sanitise("<p onclick=\"x()\">Ring <kbd>1</kbd><script>x()</script></p>");
/// assert_eq!(clean, "<p>Ring <kbd>1</kbd></p>");
/// ```
#[must_use]
pub fn sanitise(html: &str) -> String {
    CLEANER.clean(html).to_string()
}

fn cleaner() -> Builder<'static> {
    let mut builder = Builder::default();
    builder
        .add_tags(["input", "section"])
        .rm_tags(["acronym", "area", "center", "map", "nav", "strike", "tt"])
        .add_clean_content_tags(["iframe", "object", "embed", "noscript", "template", "textarea"])
        .add_generic_attributes(["id", "class", "lang", "dir", "role", "tabindex", "title"])
        .add_generic_attribute_prefixes(["aria-"])
        .add_tag_attributes("a", ["rel", "download"])
        .add_tag_attributes("details", ["open"])
        .add_tag_attributes("img", ["loading", "decoding"])
        .add_tag_attributes("time", ["datetime"])
        .add_tag_attributes("input", ["checked"])
        // A box in a list of tasks says something; it takes nothing in.
        .set_tag_attribute_value("input", "type", "checkbox")
        .set_tag_attribute_value("input", "disabled", "")
        .url_schemes(HashSet::from(SCHEMES))
        .attribute_filter(|_, name, value| {
            (name != "cite" || is_address(value)).then_some(Cow::Borrowed(value))
        })
        .link_rel(None);
    for tag in ["col", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr"] {
        builder.rm_tag_attributes(tag, ["align", "char", "charoff"]);
    }
    builder
}

/// Whether where a text was taken from is a place, and no program.
fn is_address(cited: &str) -> bool {
    // Browsers look through what cannot be seen.
    let seen: String = cited.chars().filter(|letter| *letter > ' ').collect();
    let scheme = seen.split(['/', '?', '#']).next().and_then(|first| first.split_once(':'));
    scheme.is_none_or(|(scheme, _)| SCHEMES.iter().any(|known| known.eq_ignore_ascii_case(scheme)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::body::is_kept;

    fn stays(html: &str) {
        assert_eq!(sanitise(html), html);
    }

    #[test]
    fn what_the_writer_makes_stays() {
        stays("<h2 id=\"a\">A</h2>");
        stays("<div class=\"alert alert-note\" role=\"note\"><p>x</p></div>");
        stays("<pre tabindex=\"0\"><code class=\"language-sh\">x</code></pre>");
        stays(
            "<table><thead><tr><th scope=\"col\" class=\"align-end\">x</th></tr></thead></table>",
        );
        stays("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Notes\"></section>");
        stays(
            "<a href=\"tel:0800\" lang=\"pl\" dir=\"ltr\" hreflang=\"pl\" rel=\"nofollow\">x</a>",
        );
    }

    #[test]
    fn what_an_author_may_write_stays() {
        stays("<details open=\"\"><summary>More</summary><p>x</p></details>");
        stays("<figure><img src=\"/a.png\" alt=\"\"><figcaption>x</figcaption></figure>");
        for cited in ["https://example.org/a:b", "HTTP://example.org/", "/a/", "a?b:c", "#d:e"] {
            stays(&format!("<q cite=\"{cited}\">a</q>"));
        }
        stays("H<sub>2</sub>O <abbr title=\"x\">y</abbr> <mark>z</mark> <bdi>w</bdi> <kbd>k</kbd>");
    }

    #[test]
    fn what_runs_or_restyles_goes() {
        for (html, clean) in [
            ("a<script>x()</script>b", "ab"),
            ("a<style>p{}</style>b", "ab"),
            ("a<iframe src=\"https://example.org/\">x</iframe>b", "ab"),
            ("<p style=\"color:red\" onmouseover=\"x()\">a</p>", "<p>a</p>"),
            ("<a href=\"javascript:x()\">a</a>", "<a>a</a>"),
            ("<a href=\" java\nscript:x()\">a</a>", "<a>a</a>"),
            ("<a href=\"data:text/html,x\">a</a>", "<a>a</a>"),
            ("<img src=x onerror=x()>", "<img src=\"x\">"),
            ("<svg><a href=\"/x\">a</a></svg>b", "b"),
            ("<form action=\"/x\"><button>a</button></form>", "a"),
            ("<!-- a -->b", "b"),
            ("<q cite=\"javascript:x()\">a</q>", "<q>a</q>"),
            ("<blockquote cite=\" java\nscript:x()\">a</blockquote>", "<blockquote>a</blockquote>"),
            ("<del cite=\"DATA:text/html,x\">a</del>", "<del>a</del>"),
            ("<base href=\"https://example.org/\">a", "a"),
            ("<meta http-equiv=refresh>a", "a"),
        ] {
            assert_eq!(sanitise(html), clean, "{html}");
        }
    }

    #[test]
    fn what_stays_is_what_authors_are_told() {
        let kept = CLEANER.clone_tags();
        assert!(kept.iter().all(|name| is_kept(name)), "{kept:?}");
        for name in ["area", "center", "form", "iframe", "nav", "script", "svg", "video", "x-y"] {
            assert!(!is_kept(name) && !kept.contains(name), "{name}");
        }
    }

    #[test]
    fn an_input_is_only_ever_a_box_that_does_nothing() {
        let clean = sanitise("<input type=\"password\" name=\"x\" autofocus>");
        assert!(clean.contains("type=\"checkbox\"") && clean.contains("disabled=\"\""), "{clean}");
        assert!(!clean.contains("name") && !clean.contains("autofocus"), "{clean}");
    }

    #[test]
    fn what_is_left_open_is_closed() {
        assert_eq!(sanitise("<div><p>a"), "<div><p>a</p></div>");
        assert_eq!(sanitise("</div>a"), "a");
    }
}
