//! Elements that raw HTML opens and has not closed yet.
//!
//! Owns the count of them. What reads HTML by the rules of a browser goes
//! through all open elements at each tag, so a hundred thousand of them would
//! keep a build busy for minutes. This is no reader of HTML: it only has to be
//! sure that what it passes nests no deeper than it says.

/// How many elements may be open at once: more than any page needs.
pub(super) const MOST_OPEN: usize = 200;

/// How many attributes an element may have: more than any needs. Each is
/// compared with all before it when HTML is read by the rules of a browser.
pub(super) const MOST_ATTRIBUTES: usize = 200;

/// Elements without an end, and those that the next of their kind ends.
const ENDS_ITSELF: [&str; 32] = [
    "area", "base", "br", "caption", "col", "colgroup", "dd", "dt", "embed", "hr", "img", "input",
    "li", "link", "meta", "optgroup", "option", "p", "param", "rb", "rp", "rt", "rtc", "source",
    "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
];

/// The elements that are open at some point of a body.
#[derive(Debug, Default)]
pub(super) struct OpenTags(Vec<String>);

impl OpenTags {
    /// Reads on. Whether more elements are open than may be.
    pub(super) fn exceeded_by(&mut self, html: &str) -> bool {
        let mut rest = html;
        while let Some(at) = rest.find('<') {
            rest = &rest[at + 1..];
            if let Some(comment) = rest.strip_prefix("!--") {
                rest = comment.split_once("-->").map_or("", |(_, after)| after);
                continue;
            }
            let ends = rest.starts_with('/');
            let name = name(rest.trim_start_matches('/'));
            if name.is_empty() || ENDS_ITSELF.contains(&name.as_str()) {
                continue;
            }
            // An end tag closes its own element only: a browser would open a
            // `<b>` anew that stands between.
            match (ends, self.0.iter().rposition(|open| *open == name)) {
                (true, Some(found)) => drop(self.0.remove(found)),
                (true, None) => {}
                (false, _) if self.0.len() == MOST_OPEN => return true,
                (false, _) => self.0.push(name),
            }
        }
        false
    }
}

/// Whether a tag has more attributes than one may have.
pub(super) fn is_crowded(html: &str) -> bool {
    // Nobody counts where there is no room for so many.
    let mut rest = html;
    while rest.len() > 2 * MOST_ATTRIBUTES {
        let Some(at) = rest.find('<') else { return false };
        rest = &rest[at + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
        } else if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let name = rest.find(|c: char| c.is_ascii_whitespace() || "/>".contains(c));
            let (attributes, end) = attributes(&rest[name.unwrap_or(rest.len())..]);
            if attributes > MOST_ATTRIBUTES {
                return true;
            }
            rest = end;
        }
    }
    false
}

/// How many attributes stand before the end of a tag, and what follows it. It
/// stops once there are too many.
fn attributes(text: &str) -> (usize, &str) {
    let (mut count, mut rest) = (0, text);
    let gap = |c: char| c.is_ascii_whitespace() || c == '/';
    while count <= MOST_ATTRIBUTES {
        rest = rest.trim_start_matches(gap);
        if rest.is_empty() || rest.starts_with('>') {
            break;
        }
        count += 1;
        // A name may begin with `=`, and only then has one in it.
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let end = rest[first..].find(|c: char| gap(c) || c == '>' || c == '=');
        rest = end.map_or("", |end| &rest[first + end..]);
        let Some(value) = rest.trim_start().strip_prefix('=') else { continue };
        let value = value.trim_start();
        rest = if let Some(mark) = value.chars().next().filter(|c| matches!(c, '"' | '\'')) {
            value[1..].split_once(mark).map_or("", |(_, after)| after)
        } else {
            let end = value.find(|c: char| c.is_ascii_whitespace() || c == '>');
            end.map_or("", |end| &value[end..])
        };
    }
    (count, rest)
}

/// The name of a tag in small letters; empty if no tag begins here.
fn name(text: &str) -> String {
    if !text.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return String::new();
    }
    let length = text.find(|c: char| c.is_whitespace() || "/><".contains(c)).unwrap_or(text.len());
    // Nobody looks at the end of a name that is no element's.
    text[..text.floor_char_boundary(length.min(32))].to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_closed_again_is_not_open() {
        let mut tags = OpenTags::default();
        assert!(!tags.exceeded_by(&"<div class=\"a\"><b>x</b></DIV><br><p>y<li>z".repeat(1_000)));
        assert_eq!(tags.0, <[&str; 0]>::default());
        assert!(!tags.exceeded_by("<!-- <b> -->1 < 2 </b> <section"));
        assert_eq!(tags.0, ["section"]);
    }

    #[test]
    fn attributes_are_counted_tag_by_tag() {
        let named = |count: usize| (0..count).map(|n| format!(" a{n}=b")).collect::<String>();
        let most = named(MOST_ATTRIBUTES);
        let words = "class ".repeat(1_000);
        for sound in [
            format!("<p{most}>{words}</p><p{most}><br/>").repeat(3),
            format!("<p class=\"{words}\" title='{words}' lang=en>{words}"),
            format!("<!-- <p{most} a=b> --> 1 < 2 {words}"),
        ] {
            assert!(!is_crowded(&sound), "{sound:.80}");
        }
        for crowded in [
            format!("<b>x</b><p{most} last>"),
            format!("<p {words}>"),
            format!("<p\n{}", "a = 'b > c'/".repeat(MOST_ATTRIBUTES + 1)),
        ] {
            assert!(is_crowded(&crowded), "{crowded:.80}");
        }
    }

    #[test]
    fn what_stays_open_counts_over_all_pieces() {
        for html in
            ["<div>", "<b>", "<div></b>", "<div><b id=1></div>", "<x-y\n>", "<table><tr><td>"]
        {
            let mut tags = OpenTags::default();
            assert!(!tags.exceeded_by(&html.repeat(MOST_OPEN - 1)), "{html}");
            assert!(tags.exceeded_by(&html.repeat(2)), "{html}");
        }
    }
}
