//! Words that need explaining: where they stand in texts.
//!
//! Owns which words of a text lead to the glossary: the first time on a page
//! that a term or one of its forms stands in running text, as a whole word. Not
//! in headings and links, which lead elsewhere, and not on the page that
//! explains the term at length.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use aho_corasick::AhoCorasick;
use rayon::prelude::*;

use super::shared::Shared;
use super::site::DocId;
use super::still::Still;
use crate::i18n::Languages;
use crate::model::body::{Body, NodeId, NodeKind, TextRange};
use crate::model::field::PerLanguage;
use crate::model::lang::LangTag;
use crate::model::script::is_unspaced;
use crate::parse::{Data, Document};

/// A word of a text that leads to the glossary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermUse {
    /// The text in which it stands.
    pub node: NodeId,
    /// The word, in the text of the body.
    pub range: TextRange,
    /// The name of the entry that explains it.
    pub entry: Arc<str>,
}

/// For each document, the words that lead to the glossary, in reading order.
pub(super) fn uses(
    documents: &[Arc<Document>],
    data: &Data,
    languages: &Languages,
    still: &Still<'_>,
) -> Shared<Shared<TermUse>> {
    // Most edits are of one language, and its terms alone are sought then.
    let seekers: Vec<(&LangTag, OnceLock<Option<Seeker>>)> =
        languages.iter().map(|language| (&language.tag, OnceLock::new())).collect();
    let places = (0..documents.len() as u32).into_par_iter();
    let uses: Vec<Shared<TermUse>> = documents
        .par_iter()
        .zip(places)
        .map(|(document, at)| {
            if let Some(known) = still.row(|site| &site.term_uses, DocId(at), None) {
                return known.clone();
            }
            let Some((tag, seeker)) = seekers.get(document.lang.index()) else {
                return Shared::default();
            };
            let seeker = seeker.get_or_init(|| Seeker::of(data, tag)).as_ref();
            seeker.map(|seeker| seeker.uses(document)).unwrap_or_default()
        })
        .collect();
    uses.into()
}

/// Finds the terms of one language.
struct Seeker {
    patterns: AhoCorasick,
    /// For each pattern, the entry it is a form of.
    entry: Vec<usize>,
    /// For each entry, its name and the page that explains it at length.
    entries: Vec<(Arc<str>, Option<String>)>,
}

impl Seeker {
    /// `None` where no term has a form in the language, or where there are more
    /// forms than can be looked for at once.
    fn of(data: &Data, tag: &LangTag) -> Option<Self> {
        let (mut forms, mut entry, mut entries) = (Vec::new(), Vec::new(), Vec::new());
        for (name, term) in &data.glossary {
            let term = &term.value;
            let own = term.term.get(tag).into_iter();
            let more = term.forms.as_ref().and_then(|forms: &PerLanguage<_>| forms.get(tag));
            for form in own.chain(more.into_iter().flatten()) {
                forms.push(form.clone());
                forms.push(capitalised(form));
                entry.extend([entries.len(), entries.len()]);
            }
            let page = term.page.as_ref().map(|page| page.as_str().to_owned());
            entries.push((Arc::from(name.as_str()), page));
        }
        if forms.is_empty() {
            return None;
        }
        let patterns = AhoCorasick::builder().ascii_case_insensitive(true).build(&forms).ok()?;
        Some(Self { patterns, entry, entries })
    }

    fn uses(&self, document: &Document) -> Shared<TermUse> {
        let mut found = Vec::new();
        let mut seen: Vec<bool> =
            self.entries.iter().map(|(_, page)| page.as_deref() == Some(&*document.path)).collect();
        for (node, range) in running_text(&document.body) {
            let text = document.body.text(range);
            for (place, entry) in self.whole_words(text) {
                if !seen[entry] {
                    seen[entry] = true;
                    let start = range.start + place.start as u32;
                    let range = TextRange { start, end: range.start + place.end as u32 };
                    found.push(TermUse { node, range, entry: self.entries[entry].0.clone() });
                }
            }
        }
        found.into()
    }

    /// The terms that stand in a text as whole words, none inside another: of
    /// "notice" and "notice pay" the longer one, where it is there.
    fn whole_words(&self, text: &str) -> Vec<(Range<usize>, usize)> {
        let mut hits: Vec<(Range<usize>, usize)> = self
            .patterns
            .find_overlapping_iter(text)
            .filter(|hit| is_whole_word(text, hit.start(), hit.end()))
            .map(|hit| (hit.range(), self.entry[hit.pattern().as_usize()]))
            .collect();
        hits.sort_by_key(|(place, entry)| (place.start, std::cmp::Reverse(place.end), *entry));
        let mut after = 0;
        hits.retain(|(place, _)| {
            let is_free = place.start >= after;
            if is_free {
                after = place.end;
            }
            is_free
        });
        hits
    }
}

/// The texts of a body that are no part of a heading, a link or an image.
fn running_text(body: &Body) -> impl Iterator<Item = (NodeId, TextRange)> {
    let mut apart = NodeId(0);
    // Raw HTML of the author may open a link around what follows.
    let mut raw_link = false;
    (0..).map(NodeId).zip(&body.nodes).filter_map(move |(id, node)| {
        let is_apart = matches!(
            node.kind,
            NodeKind::Heading(_)
                | NodeKind::Link(_)
                | NodeKind::Image(_)
                | NodeKind::TableHead
                | NodeKind::CodeBlock(_)
        );
        if is_apart {
            apart = apart.max(node.end);
        }
        match node.kind {
            NodeKind::HtmlInline(range) => {
                let tag = body.text(range).to_ascii_lowercase();
                raw_link = (raw_link || opens_link(&tag)) && !tag.starts_with("</a");
                None
            }
            NodeKind::Text(range) if id >= apart && !raw_link => Some((id, range)),
            _ => None,
        }
    })
}

fn opens_link(tag: &str) -> bool {
    tag.strip_prefix("<a").is_some_and(|rest| rest.starts_with([' ', '\t', '\n', '>']))
}

fn capitalised(form: &str) -> String {
    let mut letters = form.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Writing without spaces has no word boundaries, so there every place will do.
fn is_whole_word(text: &str, start: usize, end: usize) -> bool {
    let joins = |edge: Option<char>, inner: Option<char>| {
        let is_letter = |c: char| c.is_alphanumeric();
        edge.is_some_and(is_letter) && inner.is_some_and(|c| is_letter(c) && !is_unspaced(c))
    };
    let word = &text[start..end];
    !joins(text[..start].chars().next_back(), word.chars().next())
        && !joins(text[end..].chars().next(), word.chars().next_back())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_stands_alone() {
        assert!(is_whole_word("on notice today", 3, 9));
        assert!(is_whole_word("notice", 0, 6));
        assert!(is_whole_word("“notice”", 3, 9));
        assert!(is_whole_word("我的裁员通知", 6, 12));
    }

    #[test]
    fn a_part_of_a_word_is_none() {
        assert!(!is_whole_word("noticeboard", 0, 6));
        assert!(!is_whole_word("unnoticed", 2, 8));
        assert!(!is_whole_word("notice1", 0, 6));
    }

    #[test]
    fn the_first_letter_may_be_a_capital_in_any_script() {
        assert_eq!(capitalised("śmieci"), "Śmieci");
        assert_eq!(capitalised(""), "");
    }
}
