//! Places in a body that cleaning must not touch.
//!
//! Owns the marks that stand for what the theme has made while the author's
//! HTML around it is made safe, since it may hold what no author may write.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::sanitise::sanitise;

/// What was set aside from a body, and the mark that stands for it.
pub(super) struct Slots {
    mark: String,
    pieces: Vec<String>,
}

impl Slots {
    /// Slots for a body with this text.
    ///
    /// A mark is plain text, which passes through any cleaning, and holds a
    /// hash of the body's own text: nobody can write a text that holds its own
    /// hash, not even as character references, so no author can write a mark.
    pub(super) fn new(text: &str) -> Self {
        let mut mark = String::from("slot-");
        for byte in Sha256::digest(text.as_bytes()).iter().take(16) {
            let _ = write!(mark, "{byte:02x}");
        }
        mark.push('-');
        Self { mark, pieces: Vec::new() }
    }

    /// Sets a piece aside and writes its mark instead.
    pub(super) fn set_aside(&mut self, piece: String, out: &mut String) {
        let _ = write!(out, "{}{};", self.mark, self.pieces.len());
        self.pieces.push(piece);
    }

    /// Makes HTML safe, then puts back what the marks in it stand for.
    ///
    /// A mark in a tag is the value of an attribute that the author left open, and
    /// what it stands for would end that value and go on as attributes of its own:
    /// it is left out.
    pub(super) fn clean(&mut self, html: &str) -> String {
        if html.is_empty() {
            return String::new();
        }
        let clean = sanitise(html);
        let mut parts = clean.split(self.mark.as_str());
        let mut out = String::with_capacity(clean.len());
        let first = parts.next().unwrap_or_default();
        out.push_str(first);
        let mut in_tag = ends_in_tag(first).unwrap_or_default();
        for part in parts {
            let (number, rest) = part.split_once(';').unwrap_or((part, ""));
            let piece = number.parse::<usize>().ok().and_then(|at| self.pieces.get_mut(at));
            if !in_tag {
                out.push_str(&piece.map(std::mem::take).unwrap_or_default());
            }
            out.push_str(rest);
            in_tag = ends_in_tag(rest).unwrap_or(in_tag);
        }
        out
    }
}

/// Whether a piece of cleaned HTML ends within a tag; nothing where it neither
/// begins one nor ends one. Cleaning writes `<` and `>` as references wherever they
/// are not those of a tag.
fn ends_in_tag(cleaned: &str) -> Option<bool> {
    let last = cleaned.rfind(['<', '>'])?;
    Some(cleaned[last..].starts_with('<'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_set_aside_is_not_cleaned() {
        let mut slots = Slots::new("text");
        let mut html = String::from("<p onclick=\"x()\">a ");
        slots.set_aside("<form onsubmit=\"x\">b</form>".to_owned(), &mut html);
        html.push_str("</p>");
        assert_eq!(slots.clean(&html), "<p>a <form onsubmit=\"x\">b</form></p>");
    }

    #[test]
    fn a_piece_may_hold_pieces() {
        let mut slots = Slots::new("text");
        let mut inner = String::from("<b onclick=\"x\">");
        slots.set_aside("<i style=\"\">1</i>".to_owned(), &mut inner);
        let content = slots.clean(&inner);
        let mut outer = String::new();
        slots.set_aside(format!("<u style=\"\">{content}</u>"), &mut outer);
        slots.set_aside("2".to_owned(), &mut outer);
        assert_eq!(slots.clean(&outer), "<u style=\"\"><b><i style=\"\">1</i></b></u>2");
    }

    #[test]
    fn what_is_set_aside_in_an_attribute_is_left_out() {
        for quote in ['"', '\''] {
            for tag in ["div title", "p class", "a href", "img src=x.png alt", "blockquote cite"] {
                let mut slots = Slots::new("text");
                let mut html = format!("<{tag}={quote}a > b <i> ");
                slots.set_aside("<i id=\"x\">1</i>".to_owned(), &mut html);
                slots.set_aside("<i id=\"y\">2</i>".to_owned(), &mut html);
                html.push_str("{quote}>c<b>d</b>");
                slots.set_aside("<u id=\"z\">3</u>".to_owned(), &mut html);
                let html = html.replace("{quote}", &quote.to_string());
                let clean = slots.clean(&html);
                assert!(!clean.contains("id=\"x\"") && !clean.contains("id=\"y\""), "{clean}");
                assert!(clean.contains("d</b><u id=\"z\">3</u>"), "{clean}");
            }
        }
    }

    #[test]
    fn signs_of_a_text_are_not_those_of_a_tag() {
        let mut slots = Slots::new("text");
        let mut html = String::from("a &lt; b < <b title=\"x > y < z\">c</b> ");
        slots.set_aside("<u id=\"z\">3</u>".to_owned(), &mut html);
        assert!(slots.clean(&html).ends_with("</b> <u id=\"z\">3</u>"));
    }

    #[test]
    fn the_mark_of_another_text_is_only_text() {
        let mut mark = String::new();
        Slots::new("one").set_aside(String::new(), &mut mark);
        let mut slots = Slots::new("two");
        let mut html = mark.clone();
        slots.set_aside("theme".to_owned(), &mut html);
        assert_eq!(slots.clean(&html), format!("{mark}theme"));
    }

    #[test]
    fn what_is_set_aside_in_something_that_goes_goes_too() {
        let mut slots = Slots::new("text");
        let mut html = String::from("a<script>");
        slots.set_aside("theme".to_owned(), &mut html);
        html.push_str("</script>b");
        assert_eq!(slots.clean(&html), "ab");
    }
}
