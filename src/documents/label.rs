//! Labels and what they are the labels of, in a document.
//!
//! Owns the plain form of a field: a text, a list, words of the vocabulary or
//! other pages, under its name in the language of the page.

use super::manuscript::{Block, BlockContent, Inline, Item, ListKind, Marks, ParagraphKind, Run};
use super::words::Sources;
use crate::i18n::Arguments;
use crate::model::date::Date;
use crate::model::kind::{Membership, Standing};
use crate::model::lang::Lang;
use crate::resolve::GroupId;

/// Writes fields of a page in one language.
pub(super) struct Labels<'s> {
    sources: Sources<'s>,
    lang: Lang,
    /// For whose readers links are made.
    reader: Lang,
}

impl<'s> Labels<'s> {
    pub(super) fn new(sources: Sources<'s>, lang: Lang, reader: Lang) -> Self {
        Self { sources, lang, reader }
    }

    /// A message without arguments.
    pub(super) fn t(&self, id: &str) -> String {
        self.sources.t(self.lang, id)
    }

    /// A date in words.
    pub(super) fn date(&self, date: Date) -> String {
        self.sources.voice(self.lang).formatter().date(date)
    }

    fn block(&self, content: BlockContent) -> Block {
        Block::new(&self.sources.tongue(self.lang), content)
    }

    fn line(&self, line: Vec<Inline>) -> Block {
        self.block(BlockContent::Paragraph(ParagraphKind::Body, line))
    }

    /// A paragraph.
    pub(super) fn plain(&self, kind: ParagraphKind, text: String) -> Block {
        Block::paragraph(&self.sources.tongue(self.lang), kind, text)
    }

    /// A message as a paragraph.
    pub(super) fn told(&self, id: &str, arguments: &Arguments<'_>) -> Block {
        self.plain(ParagraphKind::Body, self.sources.told(self.lang, id, arguments))
    }

    /// A message that is set apart because it matters.
    pub(super) fn note(&self, id: &str) -> Block {
        self.plain(ParagraphKind::Note, self.t(id))
    }

    /// A message as a heading.
    pub(super) fn heading(&self, id: &str) -> Block {
        self.block(BlockContent::Heading(2, vec![Inline::plain(self.t(id))]))
    }

    /// A text under its label; nothing where there is none.
    pub(super) fn said(&self, label: &str, text: Option<&str>) -> Vec<Block> {
        self.twofold(label, text, None)
    }

    /// The same, with the words of the source beneath it.
    pub(super) fn twofold(
        &self,
        label: &str,
        text: Option<&str>,
        source: Option<&str>,
    ) -> Vec<Block> {
        let Some(text) = text else { return Vec::new() };
        let marks = Marks { bold: true, ..Marks::default() };
        let label = Run { text: format!("{}: ", self.t(label)), marks, tongue: None };
        let mut line = vec![Inline::Text(label), Inline::plain(text)];
        if let Some(source) = source {
            let marks = Marks { italic: true, ..Marks::default() };
            let tongue = Some(self.sources.tongue(Lang::SOURCE));
            line.push(Inline::Break);
            line.push(Inline::Text(Run { text: source.to_owned(), marks, tongue }));
        }
        vec![self.line(line)]
    }

    /// Words of the vocabulary under their label.
    pub(super) fn words(&self, label: &str, by: &str, words: &[&str]) -> Vec<Block> {
        let words: Vec<String> = words.iter().map(|word| self.t(&format!("{by}-{word}"))).collect();
        let words = Some(words.join("; ")).filter(|words| !words.is_empty());
        self.said(label, words.as_deref())
    }

    /// Texts under a heading; nothing where there are none.
    pub(super) fn list(&self, label: &str, kind: ListKind, texts: &[String]) -> Vec<Block> {
        let item =
            |text: &String| Item { blocks: vec![self.plain(ParagraphKind::Body, text.clone())] };
        self.items(label, kind, texts.iter().map(item).collect())
    }

    fn items(&self, label: &str, kind: ListKind, items: Vec<Item>) -> Vec<Block> {
        if items.is_empty() {
            return Vec::new();
        }
        vec![self.heading(label), self.block(BlockContent::List(kind, items))]
    }

    /// Other pages under a heading, each with what it is good for.
    pub(super) fn pages(&self, label: &str, groups: &[GroupId]) -> Vec<Block> {
        let site = self.sources.site;
        let about = |group: GroupId| {
            let shown = site.shown(group, self.lang).map(|id| site.document(id));
            let summary = shown.and_then(|document| document.common.summary.as_ref());
            summary.map_or_else(String::new, |summary| format!(": {summary}"))
        };
        self.linked(label, groups.iter().map(|group| (*group, about(*group))).collect())
    }

    /// Other pages under a heading, each with what stands behind its name.
    pub(super) fn linked(&self, label: &str, pages: Vec<(GroupId, String)>) -> Vec<Block> {
        let item = |(group, about): (GroupId, String)| {
            let (title, own) = self.sources.site.title(group, self.lang);
            let tongue = (own != self.lang).then(|| self.sources.tongue(own));
            let title =
                Run { text: title.to_owned(), marks: Marks::default(), tongue: tongue.clone() };
            let link = Inline::Link(self.sources.address(group, self.reader), vec![title]);
            let about = Run { text: about, marks: Marks::default(), tongue };
            Item { blocks: vec![self.line(vec![link, Inline::Text(about)])] }
        };
        self.items(label, ListKind::Bullets, pages.into_iter().map(item).collect())
    }

    /// On what ground something is offered, and who says so.
    pub(super) fn standing(&self, standing: &Standing) -> String {
        let id = format!("standing-{}", standing.kind.as_str());
        let Some(source) = &standing.source else { return self.t(&id) };
        let source = Arguments::new().text("source", source.as_str());
        let (id, arguments) = match standing.year {
            Some(year) => (format!("{id}.dated"), source.number("year", i64::from(year))),
            None => (format!("{id}.sourced"), source),
        };
        self.sources.told(self.lang, &id, &arguments)
    }

    /// Whether somebody is a member of PACE, as far as the list of members says.
    pub(super) fn member(&self, member: Option<&Membership>) -> Block {
        match member {
            Some(member) => {
                let since = Arguments::new().text("date", member.as_of.as_str());
                self.told("service-member.as-of", &since)
            }
            None => self.told("service-not-member", &Arguments::new()),
        }
    }
}
