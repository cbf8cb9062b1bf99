//! Lines of text: what stands inside a paragraph, a heading or a cell.
//!
//! Owns runs, links and blanks.

use quick_xml::Reader;
use quick_xml::events::Event;

use super::super::manuscript::{Blank, Inline, Marks, Run, Tongue};
use super::Transcriber;
use crate::model::body::{NodeId, NodeKind};
use crate::model::fact::{Fact, FactKind};
use crate::model::kind::{FieldKind, KindFields, TemplateField};
use crate::model::lang::{Direction, Lang, LangTag};
use crate::model::script::is_unspaced;
use crate::resolve::{GroupId, Meaning, Target};

impl Transcriber<'_> {
    /// The line of a block, and beneath it the words of the source where a
    /// translation must not be got wrong.
    pub(in super::super) fn line_of(&self, id: NodeId) -> Vec<Inline> {
        let children: Vec<NodeId> = self.body().children(id).collect();
        let mut line = self.line(&children);
        if let Some(original) = self.original(id) {
            line.push(Inline::Break);
            line.push(original);
        }
        line
    }

    pub(super) fn line(&self, nodes: &[NodeId]) -> Vec<Inline> {
        let mut line = Line::default();
        for id in nodes {
            self.inline(*id, Marks::default(), &mut line);
        }
        line.finish()
    }

    /// Walks a node of a line and all below it, without recursion: emphasis can
    /// be nested as deep as its author likes.
    fn inline(&self, id: NodeId, marks: Marks, line: &mut Line) {
        let body = self.body();
        let mut open: Vec<(NodeId, Marks)> = Vec::new();
        let mut at = id;
        while at < body.node(id).end {
            while open.last().is_some_and(|(end, _)| *end <= at) {
                open.pop();
            }
            let marks = open.last().map_or(marks, |(_, marks)| *marks);
            let node = body.node(at);
            let inside = match node.kind {
                NodeKind::Emphasis => Some(Marks { italic: true, ..marks }),
                NodeKind::Strong => Some(Marks { bold: true, ..marks }),
                NodeKind::Strikethrough => Some(Marks { struck: true, ..marks }),
                NodeKind::Link(place) => {
                    let target = &self.sources.site.links[self.id.0 as usize][place as usize];
                    let written = body.text(body.links[place as usize].destination);
                    if let Some(href) = self.destination(target, written) {
                        line.links.push((node.end, href));
                    }
                    Some(marks)
                }
                kind => {
                    self.leaf(at, kind, marks, line);
                    None
                }
            };
            match inside {
                Some(marks) => {
                    open.push((node.end, marks));
                    at = NodeId(at.0 + 1);
                }
                None => at = node.end,
            }
            line.close_links(at);
        }
    }

    fn leaf(&self, id: NodeId, kind: NodeKind, marks: Marks, line: &mut Line) {
        let body = self.body();
        match kind {
            NodeKind::Text(range) => line.text(body.text(range), marks),
            NodeKind::Code(range) => line.text(body.text(range), Marks { code: true, ..marks }),
            NodeKind::SoftBreak => line.soft_break(marks),
            NodeKind::HardBreak => line.push(Inline::Break),
            NodeKind::Image(_) => line.text(&body.alternative_text(id), marks),
            NodeKind::TaskMarker(true) => line.text("\u{2713} ", marks),
            NodeKind::FootnoteReference(place, _) => {
                let number = body.footnotes[place as usize].number.to_string();
                line.text(&number, Marks { raised: true, ..marks });
            }
            NodeKind::Directive(place) => self.inline_directive(place, marks, line),
            NodeKind::HtmlInline(range) => self.tag(body.text(range), line),
            _ => {}
        }
    }

    /// A tag that an author wrote: `<span lang="en">` and its end say in which
    /// language the text between them is; nothing else of raw HTML is in files.
    fn tag(&self, tag: &str, line: &mut Line) {
        match Reader::from_str(tag).read_event() {
            Ok(Event::Start(start)) if start.name().as_ref() == "span" => {
                let lang = start.try_get_attribute("lang").ok().flatten();
                let lang = lang.and_then(|lang| LangTag::new(&lang.value));
                let lang = lang.and_then(|tag| self.sources.languages.find(&tag));
                let own = lang.filter(|lang| *lang != self.document.lang);
                let around = line.tongues.last().cloned().flatten();
                line.tongues.push(match lang {
                    Some(_) => own.map(|lang| self.sources.tongue(lang)),
                    None => around,
                });
            }
            // The end of a tag alone is no XML that could be read.
            _ if tag.trim_end_matches('>').trim_end() == "</span" => drop(line.tongues.pop()),
            _ => {}
        }
    }

    fn inline_directive(&self, place: u32, marks: Marks, line: &mut Line) {
        match &self.sources.site.meanings[self.id.0 as usize][place as usize] {
            Meaning::Fact(name) => {
                if let Some(fact) = self.sources.site.data.facts.get(name) {
                    line.push(self.fact(&fact.value, marks));
                }
            }
            Meaning::Service(group) => line.push(self.service_link(*group, marks)),
            Meaning::Field(place) => {
                if let KindFields::Template(template) = &self.document.fields
                    && let Some(field) = template.fields.get(*place as usize)
                {
                    let needed = field.required.then(|| self.t("fill-needed"));
                    line.push(Inline::Blank(blank(field, needed, marks)));
                }
            }
            Meaning::Component => {
                let directive = &self.body().directives[place as usize];
                if let Some(label) = &directive.label {
                    line.text(&label.text, marks);
                }
            }
            Meaning::Contact(_) | Meaning::Chart(_) | Meaning::Calculator(_) | Meaning::Broken => {}
        }
    }

    /// A fact in the language of the text. Numbers and addresses run from left
    /// to right in any language.
    fn fact(&self, fact: &Fact, marks: Marks) -> Inline {
        let text = self.sources.voice(self.document.lang).fact(fact).unwrap_or_default();
        let value = fact.value.value.as_str();
        let href = match fact.kind.value {
            FactKind::Email => Some(format!("mailto:{value}")),
            FactKind::Web => Some(value.to_owned()),
            _ => None,
        };
        let latin = href.is_some() || fact.kind.value == FactKind::Phone;
        let run = self.run(text, marks, latin);
        match href {
            Some(href) => Inline::Link(href, vec![run]),
            None => Inline::Text(run),
        }
    }

    /// A text; `latin` ones run from left to right whatever stands around them.
    pub(super) fn run(&self, text: String, marks: Marks, latin: bool) -> Run {
        let against = latin && self.tongue.is_rtl();
        let tongue = against.then(|| {
            let mut tongue = self.sources.tongue(Lang::SOURCE);
            tongue.dir = Direction::Ltr;
            tongue
        });
        Run { text, marks, tongue }
    }

    /// The name of a service as a link to its page.
    pub(super) fn service_link(&self, group: GroupId, marks: Marks) -> Inline {
        let lang = self.document.lang;
        let (title, own) = self.sources.site.title(group, lang);
        let tongue = (own != lang).then(|| self.sources.tongue(own));
        let run = Run { text: title.to_owned(), marks, tongue };
        Inline::Link(self.sources.address(group, self.reader), vec![run])
    }

    /// The whole address of where a link leads; none where it leads nowhere
    /// outside its own page.
    fn destination(&self, target: &Target, written: &str) -> Option<String> {
        let site = self.sources.site;
        match target {
            Target::External => Some(written.to_owned()),
            Target::Group(group, anchor) => {
                let address = self.sources.address(*group, self.reader);
                let heading =
                    anchor.and_then(|anchor| site.heading_id(*group, anchor, self.reader));
                Some(match heading {
                    Some(id) => format!("{address}#{id}"),
                    None => address,
                })
            }
            Target::Made(content, word) => {
                let languages = self.sources.languages;
                let address = site.address_for(*content, self.reader, languages)?;
                let address = self.sources.absolute(&address);
                Some(match word {
                    Some(word) => format!("{address}#{word}"),
                    None => address,
                })
            }
            Target::Media(file) => {
                site.media.get(file).map(|file| self.sources.absolute(&file.url))
            }
            Target::Here | Target::Broken => None,
        }
    }

    /// What the source says where a block of a machine's translation stands.
    pub(super) fn original(&self, block: NodeId) -> Option<Inline> {
        let site = self.sources.site;
        let pairs = &site.originals[self.id.0 as usize];
        let pair = pairs.iter().find(|pair| self.originals && pair.own == block)?;
        let translation = site.translations[self.id.0 as usize].as_ref()?;
        let source = Transcriber::new(self.sources, translation.source);
        let children: Vec<NodeId> = source.body().children(pair.source).collect();
        let text: String = source.line(&children).iter().map(Inline::said).collect();
        // A telephone number alone is the same in any language.
        let own: Vec<NodeId> = self.body().children(block).collect();
        let own: String = self.line(&own).iter().map(Inline::said).collect();
        if own.trim() == text.trim() {
            return None;
        }
        let marks = Marks { italic: true, ..Marks::default() };
        let text = text.trim().to_owned();
        Some(Inline::Text(Run { text, marks, tongue: Some(source.tongue) }))
    }
}

fn blank(field: &TemplateField, needed: Option<String>, marks: Marks) -> Blank {
    Blank {
        name: field.name.value.to_string(),
        label: field.label.clone(),
        hint: field.hint.clone(),
        needed,
        kind: field.kind.unwrap_or(FieldKind::Text),
        default: field.default.clone(),
        options: field.options.clone(),
        marks,
    }
}

/// A line that is being gathered.
#[derive(Default)]
struct Line {
    parts: Vec<Inline>,
    /// The links that are open: where each ends and where it leads.
    links: Vec<(NodeId, String)>,
    /// The languages of the spans that are open; none for that of the block.
    tongues: Vec<Option<Tongue>>,
    /// A line of the source has ended; whether that is a space depends on what
    /// follows.
    broken: Option<Marks>,
}

impl Line {
    fn text(&mut self, text: &str, marks: Marks) {
        let tongue = self.tongues.last().cloned().flatten();
        self.push(Inline::Text(Run { text: text.to_owned(), marks, tongue }));
    }

    fn soft_break(&mut self, marks: Marks) {
        self.broken = Some(marks);
    }

    fn push(&mut self, part: Inline) {
        if let Some(marks) = self.broken.take() {
            // Scripts without spaces have none at the end of a line either.
            let before = self.parts.last().and_then(|part| part.said().chars().next_back());
            let after = part.said().chars().next();
            let unspaced = [before, after].into_iter().all(|c| c.is_some_and(is_unspaced));
            let space = Inline::Text(Run { text: " ".to_owned(), marks, tongue: None });
            // The space before a link is no part of it.
            if !unspaced && self.begins_link() {
                space.join(&mut self.parts);
            } else if !unspaced {
                self.put(space);
            }
        }
        self.put(part);
    }

    /// Whether what comes next is the first part of a link.
    fn begins_link(&self) -> bool {
        let Some((_, href)) = self.links.last() else { return false };
        !matches!(self.parts.last(), Some(Inline::Link(open, _)) if open == href)
    }

    fn put(&mut self, part: Inline) {
        let Some((_, href)) = self.links.last() else {
            return part.join(&mut self.parts);
        };
        let part = match part {
            Inline::Text(run) => run,
            other => Run::plain(other.said()),
        };
        match self.parts.last_mut() {
            Some(Inline::Link(open, runs)) if open == href => runs.push(part),
            _ => self.parts.push(Inline::Link(href.clone(), vec![part])),
        }
    }

    fn close_links(&mut self, at: NodeId) {
        self.links.retain(|(end, _)| *end > at);
    }

    fn finish(self) -> Vec<Inline> {
        self.parts
    }
}
