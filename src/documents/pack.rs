//! A pack as one document to print or change: a cover, what is in it, and every
//! part on a sheet of its own.
//!
//! Owns the order, and how two languages stand beside each other in a table.

use super::fields::{Fields, Side};
use super::manuscript::{
    Block, BlockContent, Cell, Inline, Item, ListKind, Manuscript, Marks, ParagraphKind, Run, Scan,
    Sheet, Table,
};
use super::transcribe::Transcriber;
use super::words::Sources;
use crate::i18n::Arguments;
use crate::model::beside::{Beside, beside};
use crate::model::body::Alignment;
use crate::model::field::{PagePath, Referent};
use crate::model::kind::Pack;
use crate::model::lang::Lang;
use crate::resolve::{DocId, GroupId};

/// The manuscript of a pack, for readers of the language in which it is
/// written. `address` is that of its page.
pub(super) fn manuscript(
    sources: Sources<'_>,
    (group, id): (GroupId, DocId),
    pack: &Pack,
    address: &str,
) -> Manuscript {
    let site = sources.site;
    let document = site.document(id);
    let (common, lang) = (&document.common, document.lang);
    let binding = Binding { sources, lang, bilingual: pack.bilingual && !lang.is_source() };
    let names = pack.parts.iter().map(PagePath::as_str);
    let parts: Vec<GroupId> =
        names.filter_map(|name| site.referent(Referent::Page, name)).collect();
    let mut blocks = binding.cover((group, id), pack, &parts);
    for (nth, part) in (1..).zip(&parts) {
        blocks.extend(binding.part(nth, *part));
    }
    let newest = [("address", vec![Inline::Text(sources.latin(address))])];
    let numbers = [("number", vec![Inline::PageNumber]), ("count", vec![Inline::PageCount])];
    let mut footer: Vec<Vec<Inline>> =
        sources.notices(id).into_iter().map(|line| vec![line]).collect();
    footer.push(sources.woven(lang, "document-newest", &newest));
    footer.push(sources.woven(lang, "document-sheet", &numbers));
    Manuscript {
        title: common.title.clone(),
        about: common.summary.clone(),
        publisher: site.config.title.clone(),
        tongue: sources.tongue(lang),
        // Never the day of the build: the same text stays the same file.
        dated: common.date.max(common.assured),
        sheet: Sheet::A4,
        header: sources.header(&common.title),
        footer,
        blocks,
    }
}

/// What all parts of a pack share.
struct Binding<'s> {
    sources: Sources<'s>,
    lang: Lang,
    bilingual: bool,
}

impl Binding<'_> {
    fn block(&self, content: BlockContent) -> Block {
        Block::new(&self.sources.tongue(self.lang), content)
    }

    fn said(&self, kind: ParagraphKind, text: impl Into<String>) -> Block {
        Block::paragraph(&self.sources.tongue(self.lang), kind, text)
    }

    fn told(&self, id: &str, arguments: &Arguments<'_>) -> String {
        self.sources.told(self.lang, id, arguments)
    }

    fn cover(&self, (group, id): (GroupId, DocId), pack: &Pack, parts: &[GroupId]) -> Vec<Block> {
        let site = self.sources.site;
        let common = &site.document(id).common;
        let mut blocks =
            vec![self.block(BlockContent::Title(vec![Inline::plain(common.title.clone())]))];
        let summary = common.summary.clone();
        blocks.extend(summary.map(|summary| self.said(ParagraphKind::Summary, summary)));
        let audience = site.document(id).common.audience.iter();
        let audience: Vec<String> = audience
            .map(|one| self.sources.t(self.lang, &format!("audience-{}", one.as_str())))
            .collect();
        if !audience.is_empty() {
            let label = self.sources.t(self.lang, "pack-for");
            let line = format!("{label}: {}", audience.join(", "));
            blocks.push(self.said(ParagraphKind::Body, line));
        }
        if let Some(version) = &pack.version {
            let version = Arguments::new().text("version", version.as_str());
            blocks.push(self.said(ParagraphKind::Body, self.told("version", &version)));
        }
        blocks.extend(self.age(group, parts));
        blocks.extend(Transcriber::new(self.sources, id).with_headings_lowered(1).blocks());
        let title = vec![Inline::plain(self.sources.t(self.lang, "pack-parts"))];
        blocks.push(self.block(BlockContent::Heading(2, title)));
        let items = parts.iter().map(|part| {
            let (title, lang) = site.title(*part, self.lang);
            let tongue = (lang != self.lang).then(|| self.sources.tongue(lang));
            let run = Run { text: title.to_owned(), marks: Marks::default(), tongue };
            let line = BlockContent::Paragraph(ParagraphKind::Body, vec![Inline::Text(run)]);
            Item { blocks: vec![self.block(line)] }
        });
        blocks.push(self.block(BlockContent::List(ListKind::Numbers(1), items.collect())));
        blocks
    }

    /// When something in it is to be looked at again, the facts it states and
    /// the services whose numbers it gives, each with its age.
    fn age(&self, own: GroupId, parts: &[GroupId]) -> Vec<Block> {
        let site = self.sources.site;
        let pages: Vec<GroupId> = std::iter::once(own).chain(parts.iter().copied()).collect();
        let basis = site.basis(&pages, self.lang);
        let mut blocks = Vec::new();
        let date = |date| self.sources.voice(self.lang).formatter().date(date);
        if let Some(due) = basis.review_by {
            let due = self.told("handout-review", &Arguments::new().text("date", date(due)));
            blocks.push(self.said(ParagraphKind::Body, due));
        }
        let facts = self.sources.facts_line(self.lang, &basis.facts);
        let small = |line| self.block(BlockContent::Paragraph(ParagraphKind::Small, line));
        blocks.extend(facts.map(small));
        for group in basis.services {
            let shown = site.shown(group, self.lang).map(|id| &site.document(id).common);
            let state = match shown.and_then(|common| common.assured) {
                Some(on) => {
                    let on = Arguments::new().text("date", date(on));
                    self.told("page-last-checked", &on)
                }
                None => self.sources.t(self.lang, "page-not-checked"),
            };
            let (title, lang) = site.title(group, self.lang);
            let tongue = (lang != self.lang).then(|| self.sources.tongue(lang));
            let title = Run { text: title.to_owned(), marks: Marks::default(), tongue };
            blocks.push(small(vec![Inline::Text(title), Inline::plain(format!(". {state}"))]));
        }
        blocks
    }

    fn part(&self, nth: i64, part: GroupId) -> Vec<Block> {
        let site = self.sources.site;
        let mut blocks = vec![self.block(BlockContent::PageBreak)];
        let number = self.told("pack-part", &Arguments::new().number("number", nth));
        blocks.push(self.said(ParagraphKind::Small, number));
        let (title, lang) = site.title(part, self.lang);
        let title = vec![Inline::plain(title)];
        blocks.push(Block::new(&self.sources.tongue(lang), BlockContent::Heading(1, title)));
        // At the head, where its sheet begins: at the end it would often begin one.
        blocks.push(self.way(part));
        let Some(id) = site.text_of(part, self.lang) else { return blocks };
        let shown = site.shown(part, self.lang).unwrap_or(id);
        let machine = site.translations[shown.0 as usize].as_ref();
        if machine.is_some_and(|translation| translation.machine) {
            let notice = self.sources.t(self.lang, "pack-machine");
            blocks.push(self.said(ParagraphKind::Note, notice));
        }
        let stale = self.sources.stale(shown, self.lang);
        blocks.extend(stale.map(|stale| self.said(ParagraphKind::Note, stale)));
        let own = site.document(id);
        let source = site.group(part).document(Lang::SOURCE);
        match source.filter(|_| self.bilingual && own.lang == self.lang) {
            Some(source) => blocks.push(self.pairs(id, source)),
            None => {
                let says = Transcriber::new(self.sources, id).for_readers_of(self.lang);
                let fields = Fields::new(self.sources, shown, self.lang);
                blocks.extend(fields.blocks(Side::Before));
                blocks.extend(says.blocks());
                blocks.extend(fields.blocks(Side::After));
            }
        }
        blocks
    }

    /// The way from paper to a page: its code, and its address below.
    fn way(&self, part: GroupId) -> Block {
        let site = self.sources.site;
        let address = self.sources.address(part, self.lang);
        let (title, _) = site.title(part, self.lang);
        let says = self.told("pack-code", &Arguments::new().text("title", title));
        let scan = Scan { address: address.clone(), says };
        let label = self.sources.t(self.lang, "pack-part-address");
        let shown = self.sources.latin(&address);
        let line = vec![
            Inline::Scan(scan),
            Inline::Break,
            Inline::plain(format!("{label} ")),
            Inline::Link(address, vec![shown]),
        ];
        self.block(BlockContent::Paragraph(ParagraphKind::Small, line))
    }

    /// A translation and its source beside each other, row by row.
    fn pairs(&self, own: DocId, source: DocId) -> Block {
        let site = self.sources.site;
        let transcribe =
            |id| Transcriber::new(self.sources, id).for_readers_of(self.lang).without_originals();
        let (says, other) = (transcribe(own), transcribe(source));
        let mut rows = Vec::new();
        let mut push = |own: Vec<Block>, source: Vec<Block>| {
            if !own.is_empty() || !source.is_empty() {
                rows.push(vec![Cell { blocks: own }, Cell { blocks: source }]);
            }
        };
        let fields = |id| Fields::new(self.sources, id, self.lang).without_originals();
        let (own_fields, source_fields) = (fields(own), fields(source));
        push(own_fields.blocks(Side::Before), source_fields.blocks(Side::Before));
        let pairs = beside(&site.document(own).body, &site.document(source).body);
        let mut rest: Vec<&Beside<'_>> = pairs.iter().rev().collect();
        while let Some(pair) = rest.pop() {
            match pair {
                Beside::Row((own, source)) => push(says.some(own), other.some(source)),
                Beside::Box(_, pairs) => rest.extend(pairs.iter().rev()),
                Beside::List(start, items) => {
                    for (at, (own, source)) in (0..).zip(items) {
                        let kind = start.map_or(ListKind::Bullets, |n| ListKind::Numbers(n + at));
                        push(vec![says.item(kind, own)], vec![other.item(kind, source)]);
                    }
                }
            }
        }
        push(own_fields.blocks(Side::After), source_fields.blocks(Side::After));
        let head = [own, source].map(|id| {
            let lang = site.document(id).lang;
            let name = self.sources.languages.get(lang).name.clone();
            let tongue = self.sources.tongue(lang);
            Cell { blocks: vec![Block::paragraph(&tongue, ParagraphKind::Body, name)] }
        });
        let columns = vec![Alignment::Start; 2];
        self.block(BlockContent::Table(Table { columns, head: Some(head.into()), rows }))
    }
}
