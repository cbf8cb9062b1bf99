//! Raw HTML made safe.
//!
//! Owns the list of what an author may write. It is a list of what is allowed:
//! anything new that browsers learn is refused until somebody adds it.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::LazyLock;

use ammonia::Builder;

static SANITISER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::default();
    builder
        .add_tags(["section", "input", "details", "summary", "figure", "figcaption"])
        .add_generic_attributes(["id", "class", "lang", "dir", "role", "tabindex"])
        .add_generic_attribute_prefixes(["aria-"])
        .add_tag_attributes("input", ["type", "disabled", "checked"])
        .add_tag_attribute_values("input", "type", ["checkbox"])
        .add_tag_attributes("ol", ["start"])
        .add_tag_attributes("th", ["scope"])
        .add_tag_attributes("details", ["open"])
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel", "sms"]))
        .url_relative(ammonia::UrlRelative::PassThrough)
        .link_rel(None);
    builder
});

/// Removes from HTML whatever is not known to be harmless.
#[must_use]
pub fn sanitise(html: &str) -> String {
    SANITISER.clean(html).to_string()
}

/// Pieces of HTML that stand aside while the rest is made safe, because they
/// were made by the theme and may hold what an author may not write.
pub(super) struct Slots {
    mark: String,
    pieces: Vec<String>,
}

impl Slots {
    /// Slots for a text. Their marks do not occur in it, so that no author can
    /// write one; `attempt` gives others where they turned out to occur.
    pub(super) fn new(text: &str, attempt: u32) -> Self {
        let mark = (attempt..)
            .map(|number| format!("slot{number}x"))
            .find(|mark| !text.contains(mark.as_str()))
            .unwrap_or_default();
        Self { mark, pieces: Vec::new() }
    }

    /// Sets a piece aside and gives the mark to put in its place.
    pub(super) fn set_aside(&mut self, piece: String) -> String {
        self.pieces.push(piece);
        self.name(self.pieces.len() - 1)
    }

    fn name(&self, place: usize) -> String {
        format!("{}{place}z", self.mark)
    }

    /// Puts all pieces back. `None` if a mark does not stand exactly once, as
    /// when an author made one out of character references.
    pub(super) fn fill<'h>(&self, html: &'h str) -> Option<Cow<'h, str>> {
        if html.matches(self.mark.as_str()).count() != self.pieces.len() {
            return None;
        }
        let mut filled = Cow::Borrowed(html);
        // Inner pieces were set aside first and stand in outer ones.
        for (place, piece) in self.pieces.iter().enumerate().rev() {
            let name = self.name(place);
            if filled.matches(name.as_str()).count() != 1 {
                return None;
            }
            filled = Cow::Owned(filled.replacen(&name, piece, 1));
        }
        Some(filled)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_styles_and_frames_go() {
        let html = "<p onclick=\"x()\" style=\"color:red\">a<script>b()</script><iframe src=\"x\"></iframe></p>";
        assert_eq!(sanitise(html), "<p>a</p>");
        assert_eq!(sanitise("<a href=\"javascript:x()\">a</a>"), "<a>a</a>");
    }

    #[test]
    fn what_the_writer_makes_stays() {
        let html = "<h2 id=\"a\" lang=\"pl\" dir=\"ltr\">b</h2>\
                    <table><thead><tr><th scope=\"col\" class=\"align-end\">c</th></tr></thead></table>";
        assert_eq!(sanitise(html), html);
    }

    #[test]
    fn a_mark_that_an_author_wrote_is_not_filled() {
        let mut slots = Slots::new("text", 0);
        let mark = slots.set_aside("<b>theme</b>".to_owned());
        assert_eq!(slots.fill(&format!("a {mark} b")).as_deref(), Some("a <b>theme</b> b"));
        assert_eq!(slots.fill(&format!("{mark} {mark}")), None);
        assert_eq!(slots.fill("none"), None);
    }
}
