//! A template as a document to fill in and change.
//!
//! Owns what stands around its text: title, header and footer, with everything
//! that has to be known of a sheet that is far from its site.

use super::manuscript::{
    Block, BlockContent, Inline, Manuscript, Marks, ParagraphKind, Run, Sheet,
};
use super::transcribe::Transcriber;
use super::words::Sources;
use crate::config::Status;
use crate::i18n::Arguments;
use crate::model::fact::FactKind;
use crate::model::kind::Template;
use crate::model::lang::Lang;
use crate::parse::Document;
use crate::resolve::{DocId, Meaning, StaleName, StaleSection};

/// Stands between two statements in one line.
const BETWEEN: &str = " \u{b7} ";

/// The manuscript of a template, in the language in which it is written.
/// `address` is that of its page.
pub(super) fn manuscript(
    sources: Sources<'_>,
    id: DocId,
    template: &Template,
    address: &str,
) -> Manuscript {
    let document = sources.site.document(id);
    let tongue = sources.tongue(document.lang);
    let common = &document.common;
    let mut blocks = Vec::new();
    if !template.untitled {
        let title = vec![Inline::plain(common.title.clone())];
        blocks.push(Block::new(&tongue, BlockContent::Title(title)));
        let summary = common.summary.iter();
        blocks.extend(
            summary
                .map(|summary| Block::paragraph(&tongue, ParagraphKind::Summary, summary.clone())),
        );
    }
    blocks.extend(Transcriber::new(sources, id).blocks());
    Manuscript {
        title: common.title.clone(),
        about: common.summary.clone(),
        publisher: sources.site.config.title.clone(),
        // Never the day of the build: the same text stays the same file.
        dated: common.date.max(common.assured),
        sheet: Sheet::A4,
        header: sources.header(&common.title),
        footer: footer(sources, id, template, address),
        blocks,
        tongue,
    }
}

fn footer(sources: Sources<'_>, id: DocId, template: &Template, address: &str) -> Vec<Vec<Inline>> {
    let document = sources.site.document(id);
    let lang = document.lang;
    let mut lines: Vec<Vec<Inline>> =
        sources.notices(id).into_iter().map(|line| vec![line]).collect();
    lines.extend(sources.facts_line(lang, &facts(sources, id)));
    lines.push(vec![Inline::plain(state(sources, document, template).join(BETWEEN))]);
    let address = [("address", vec![Inline::Text(sources.latin(address))])];
    lines.push(sources.woven(lang, "document-newest", &address));
    let numbers = [("number", vec![Inline::PageNumber]), ("count", vec![Inline::PageCount])];
    lines.push(sources.woven(lang, "document-sheet", &numbers));
    lines.retain(|line| !is_blank(line));
    lines
}

fn is_blank(line: &[Inline]) -> bool {
    matches!(line, [Inline::Text(run)] if run.text.is_empty()) || line.is_empty()
}

/// Its version and the day of its next review, in words.
fn state(sources: Sources<'_>, document: &Document, template: &Template) -> Vec<String> {
    let lang = document.lang;
    let version = template.version.as_ref().map(|version| {
        sources.told(lang, "version", &Arguments::new().text("version", version.as_str()))
    });
    let review = document.common.review_by.map(|date| {
        let date = sources.voice(lang).formatter().date(date);
        sources.told(lang, "page-next-review", &Arguments::new().text("date", date))
    });
    version.into_iter().chain(review).collect()
}

/// The names of the facts in a document, each once, in reading order.
fn facts(sources: Sources<'_>, id: DocId) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for meaning in &sources.site.meanings[id.0 as usize] {
        if let Meaning::Fact(name) = meaning
            && !names.contains(&name.as_str())
        {
            names.push(name);
        }
    }
    names
}

impl Sources<'_> {
    /// What stands at the head of every sheet: the mark and the name of the site,
    /// and what the document is called.
    #[must_use]
    pub fn header(&self, title: &str) -> Vec<Inline> {
        let marks = Marks { bold: true, ..Marks::default() };
        let name = Run { text: self.site.config.title.clone(), marks, tongue: None };
        let mark = self.mark.map(|mark| [Inline::Mark(mark.clone()), Inline::plain(" ")]);
        let said = [Inline::Text(name), Inline::plain(format!("{BETWEEN}{title}"))];
        mark.into_iter().flatten().chain(said).collect()
    }

    /// What has to be known before a document is relied on: that the site is no
    /// official service, that a machine translated the text, and that the
    /// translation has fallen behind.
    #[must_use]
    pub fn notices(&self, id: DocId) -> Vec<Inline> {
        let lang = self.site.document(id).lang;
        let mut notices = Vec::new();
        if self.site.config.status == Status::Demo {
            let [notice, facts] = ["demo-banner", "demo-facts"].map(|id| self.t(lang, id));
            notices.push(Inline::plain(format!("{notice} {facts}")));
        }
        let translation = self.site.translations[id.0 as usize].as_ref();
        if translation.is_some_and(|translation| translation.machine) {
            notices.push(Inline::plain(self.t(lang, "notice-machine")));
        }
        notices.extend(self.stale(id, lang).map(Inline::plain));
        notices
    }

    /// What has changed in the source of a translation since it was accepted, in
    /// a sentence of another language or its own.
    #[must_use]
    pub fn stale(&self, id: DocId, lang: Lang) -> Option<String> {
        let translation = self.site.translations[id.0 as usize].as_ref()?;
        let source = self.site.document(translation.source);
        let name = |part: &StaleSection| match part.named(source, self.site.document(id)) {
            StaleName::Message(message) => self.t(lang, message),
            StaleName::Heading(named, at) => {
                named.body.plain_text(named.body.headings[at as usize].node)
            }
        };
        let names: Vec<String> = translation.stale().iter().map(name).collect();
        if names.is_empty() {
            return None;
        }
        let count = Arguments::new().number("count", names.len() as i64);
        let sections = self.told(lang, "notice-stale.sections", &count);
        let [notice, help] =
            ["notice-stale", "notice-stale.help"].map(|message| self.t(lang, message));
        Some(format!("{notice} {sections} {}. {help}", names.join("; ")))
    }

    /// The line that gives the date of each of these facts; none where there are
    /// no facts. The dates are as the source gives them, in its language.
    #[must_use]
    pub fn facts_line(&self, lang: Lang, names: &[&str]) -> Option<Vec<Inline>> {
        let said = names.iter().filter_map(|name| {
            let fact = &self.site.data.facts.get(*name)?.value;
            let value = self.voice(lang).fact(fact).ok()?;
            let own = |text: String, of: Lang| {
                let tongue = (of != lang).then(|| self.tongue(of));
                Inline::Text(Run { text, marks: Marks::default(), tongue })
            };
            let latin =
                matches!(fact.kind.value, FactKind::Phone | FactKind::Email | FactKind::Web);
            let value = own(value, if latin { Lang::SOURCE } else { lang });
            let date = own(fact.as_of.clone(), Lang::SOURCE);
            let parts = [("value", vec![value]), ("date", vec![date])];
            Some(self.woven(lang, "document-fact", &parts))
        });
        let said: Vec<Vec<Inline>> = said.collect();
        if said.is_empty() {
            return None;
        }
        let list = said.join(&Inline::plain("; "));
        Some(self.woven(lang, "document-facts", &[("facts", list)]))
    }

    /// A message whose arguments are parts of a line, with a look or a language
    /// of their own.
    #[must_use]
    pub fn woven(&self, lang: Lang, id: &str, parts: &[(&str, Vec<Inline>)]) -> Vec<Inline> {
        /// No text has these: they are for private use.
        const FIRST: u32 = 0xf_0000;
        let mut arguments = Arguments::new();
        for (at, (name, _)) in (FIRST..).zip(parts) {
            let mark: String = char::from_u32(at).into_iter().collect();
            arguments = arguments.text(*name, mark);
        }
        let text = self.told(lang, id, &arguments);
        let mut line = Vec::new();
        for c in text.chars() {
            let part = (c as u32).checked_sub(FIRST).and_then(|at| parts.get(at as usize));
            match part {
                Some((_, part)) => part.iter().for_each(|one| one.clone().join(&mut line)),
                None => Inline::plain(c).join(&mut line),
            }
        }
        line
    }
}
