//! Two languages beside each other, so that two people can point at the same
//! line.
//!
//! Owns how pairs are written. Which blocks are a pair is `model::beside`'s.

use pulldown_cmark_escape::escape_html;
use tera::Context;

use super::parts::TextPlan;
use super::site_html::{Piecewise, block_pieces};
use super::words::Words;
use crate::diag::Diagnostic;
use crate::model::beside::{Beside, Row, beside};
use crate::model::body::NodeId;
use crate::model::lang::Lang;
use crate::theme::Theme;

/// Writes the text of a part in two languages.
///
/// # Errors
/// If a component of the theme fails.
pub(super) fn push(
    words: &Words<'_>,
    theme: &Theme,
    (own, source): (&TextPlan, &TextPlan),
    out: &mut String,
) -> Result<(), Box<Diagnostic>> {
    let site = words.site();
    let pairs = beside(&site.document(own.id).body, &site.document(source.id).body);
    let langs = (site.document(own.id).lang, site.document(source.id).lang);
    let own = Piecewise::new(words, own.id, &own.body);
    let source = Piecewise::new(words, source.id, &source.body);
    Pair { words, theme, own, source, langs }.all(&pairs, out)
}

/// Writes two texts beside each other, each under its language.
pub(super) fn row(
    words: &Words<'_>,
    (own, source): (Lang, Lang),
    texts: (&str, &str),
    out: &mut String,
) {
    out.push_str("<div class=\"pair\">\n");
    for (lang, text) in [(own, texts.0), (source, texts.1)] {
        out.push_str("<div lang=\"");
        // Writing to a string cannot fail.
        let _ = escape_html(&mut *out, &words.tag(lang));
        out.push_str("\" dir=\"");
        out.push_str(words.dir(lang).as_str());
        out.push_str("\">");
        out.push_str(text.trim());
        out.push_str("</div>\n");
    }
    out.push_str("</div>\n");
}

struct Pair<'p> {
    words: &'p Words<'p>,
    theme: &'p Theme,
    own: Piecewise<'p>,
    source: Piecewise<'p>,
    langs: (Lang, Lang),
}

impl Pair<'_> {
    fn all(&self, pairs: &[Beside<'_>], out: &mut String) -> Result<(), Box<Diagnostic>> {
        pairs.iter().try_for_each(|pair| self.pair(pair, out))
    }

    fn pair(&self, pair: &Beside<'_>, out: &mut String) -> Result<(), Box<Diagnostic>> {
        match pair {
            Beside::Row(row) => self.row(row, out),
            Beside::Box(name, pairs) => {
                let mut inner = String::new();
                self.all(pairs, &mut inner)?;
                let mut implicits = Context::new();
                implicits.insert("lang", &self.words.tag(self.words.lang));
                let name = name.replace('-', "_");
                let html =
                    self.theme.component(&name, &Context::new(), &implicits, Some(&inner))?;
                out.push_str(&html);
                out.push('\n');
                Ok(())
            }
            Beside::List(start, rows) => {
                let (open, close) = match start {
                    Some(1) => ("<ol>\n".to_owned(), "</ol>\n"),
                    Some(start) => (format!("<ol start=\"{start}\">\n"), "</ol>\n"),
                    None => ("<ul>\n".to_owned(), "</ul>\n"),
                };
                out.push_str(&open);
                for row in rows {
                    out.push_str("<li>");
                    self.row(row, out)?;
                    out.push_str("</li>\n");
                }
                out.push_str(close);
                Ok(())
            }
        }
    }

    fn row(&self, (own, source): &Row, out: &mut String) -> Result<(), Box<Diagnostic>> {
        let write = |text, blocks: &[NodeId]| -> Result<String, Box<Diagnostic>> {
            let pieces = block_pieces(self.words, self.theme, text, blocks)?;
            let mut html = pieces.blocks.concat();
            html.push_str(&pieces.footnotes);
            Ok(html)
        };
        let both = (write(self.own, own)?, write(self.source, source)?);
        row(self.words, self.langs, (&both.0, &both.1), out);
        Ok(())
    }
}
