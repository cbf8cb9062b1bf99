//! Footnotes: the references in the text, the list at the end, and the way
//! back.

use std::fmt::Write as _;

use super::{Writer, push_body_text, push_escaped};

impl Writer<'_> {
    /// Writes a reference. A colon keeps its id apart from those of headings.
    pub(super) fn footnote_reference(&mut self, place: u32, nth: u16) {
        let number = self.body.footnotes[place as usize].number;
        let prefix = self.hooks.id_prefix();
        let id = reference_id(prefix, number, nth);
        self.out.push_str("<sup><a href=\"#");
        push_escaped(&mut self.out, prefix);
        self.out.push_str("fn:");
        self.out.push_str(&number.to_string());
        self.out.push_str("\" id=\"");
        self.out.push_str(&id);
        self.out.push_str("\" role=\"doc-noteref\">");
        self.out.push_str(&number.to_string());
        self.out.push_str("</a></sup>");
    }

    /// Footnotes stand at the end in the order in which they are referred to;
    /// one that nothing refers to is left out.
    pub(super) fn write_footnotes(&mut self) {
        let mut places: Vec<usize> = (0..self.footnotes.len())
            .filter(|place| self.body.footnotes[*place].number > 0)
            .collect();
        if places.is_empty() {
            return;
        }
        places.sort_by_key(|place| self.body.footnotes[*place].number);
        self.fresh_line();
        // Writing to a string cannot fail.
        let level = self.hooks.level(2).clamp(1, 6);
        self.out.push_str("<section class=\"footnotes\" role=\"doc-endnotes\">\n");
        let _ = write!(self.out, "<h{level} class=\"footnotes-title\">");
        push_body_text(&mut self.out, &self.hooks.footnotes_title());
        let _ = write!(self.out, "</h{level}>\n<ol>\n");
        for place in places {
            let footnote = &self.body.footnotes[place];
            let mut content = self.footnotes[place].take().unwrap_or_default();
            let links: String =
                (0..footnote.references).map(|nth| self.back_link(footnote.number, nth)).collect();
            // The way back stands in the last paragraph, not below it.
            match content.strip_suffix("</p>\n").map(str::len) {
                Some(end) => content.replace_range(end.., &format!("{links}</p>\n")),
                None => content.push_str(&links),
            }
            self.out.push_str("<li id=\"");
            push_escaped(&mut self.out, self.hooks.id_prefix());
            self.out.push_str("fn:");
            self.out.push_str(&footnote.number.to_string());
            self.out.push_str("\">");
            self.out.push_str(&content);
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ol>\n</section>\n");
    }

    fn back_link(&self, number: u32, nth: u16) -> String {
        let mut label = String::new();
        push_escaped(&mut label, &self.hooks.back_to_text(number));
        format!(
            " <a href=\"#{}\" role=\"doc-backlink\" aria-label=\"{label}\">\u{21a9}\u{fe0e}</a>",
            reference_id(self.hooks.id_prefix(), number, nth)
        )
    }
}

/// Prefixes are made by the program and hold nothing that would have to be
/// escaped.
fn reference_id(prefix: &str, number: u32, nth: u16) -> String {
    match nth {
        0 => format!("{prefix}fnref:{number}"),
        nth => format!("{prefix}fnref:{number}:{}", nth + 1),
    }
}
