//! A service in a document: its name, whether it can still be used, and every
//! way to reach it with all that has to be known before somebody tries.
//!
//! Owns the plain form of a contact card. It says what the card on a page says.

use super::super::manuscript::{Block, BlockContent, Inline, Item, ListKind, Marks, ParagraphKind};
use super::Transcriber;
use crate::i18n::Arguments;
use crate::model::field::Referent;
use crate::model::kind::{Channel, ChannelKind, KindFields, Service, ServiceStatus};
use crate::resolve::GroupId;

impl Transcriber<'_> {
    /// The name of a service and the ways to reach it.
    pub(in super::super) fn contact(&self, group: GroupId) -> Vec<Block> {
        let site = self.sources.site;
        let Some(id) = site.shown(group, self.document.lang) else { return Vec::new() };
        let shown = site.document(id);
        let KindFields::Service(service) = &shown.fields else { return Vec::new() };
        let marks = Marks { bold: true, ..Marks::default() };
        let name = self.service_link(group, marks);
        let mut blocks = vec![self.paragraph(ParagraphKind::Body, vec![name])];
        blocks.extend(self.reach(service));
        let tongue = self.sources.tongue(shown.lang);
        let cost = service.cost.clone();
        blocks.extend(cost.map(|cost| Block::paragraph(&tongue, ParagraphKind::Body, cost)));
        blocks
    }

    /// Whether a service can be used, what took its place, and the ways to reach
    /// it.
    pub(in super::super) fn reach(&self, service: &Service) -> Vec<Block> {
        let mut blocks = Vec::new();
        let status = service.status.unwrap_or(ServiceStatus::Live);
        if status != ServiceStatus::Live {
            let ended = self.t(&format!("service-status-{}", status.as_str()));
            blocks.push(self.paragraph(ParagraphKind::Note, vec![Inline::plain(ended)]));
            let site = self.sources.site;
            let successor = service.successor.as_ref();
            let successor =
                successor.and_then(|name| site.referent(Referent::Service, name.as_str()));
            blocks.extend(successor.map(|group| {
                let label = Inline::plain(format!("{}: ", self.t("service-successor")));
                let link = self.service_link(group, Marks::default());
                self.paragraph(ParagraphKind::Note, vec![label, link])
            }));
        }
        let items: Vec<Item> = service
            .channels
            .iter()
            .map(|channel| Item {
                blocks: vec![self.paragraph(ParagraphKind::Body, self.channel(channel))],
            })
            .collect();
        if !items.is_empty() {
            blocks.push(self.block(BlockContent::List(ListKind::Bullets, items)));
        }
        blocks
    }

    fn channel(&self, channel: &Channel) -> Vec<Inline> {
        let kind = self.t(&format!("channel-{}", channel.kind.as_str()));
        let value = channel.value.value.clone();
        let latin = !matches!(channel.kind, ChannelKind::Visit);
        let mut line = vec![
            Inline::plain(format!("{kind}: ")),
            Inline::Text(self.run(value, Marks::default(), latin)),
        ];
        let notes = self.channel_notes(channel);
        if !notes.is_empty() {
            line.push(Inline::plain(format!(" ({})", notes.join("; "))));
        }
        line
    }

    /// When a way can be used, by whom and at what cost, as the card on a page
    /// has it.
    fn channel_notes(&self, channel: &Channel) -> Vec<String> {
        let lang = self.document.lang;
        let mut notes = Vec::new();
        if let Some(keyword) = &channel.keyword {
            let keyword = Arguments::new().text("keyword", keyword.as_str());
            notes.push(self.sources.told(lang, "channel-keyword", &keyword));
        }
        match &channel.hours {
            Some(hours) => notes.extend(self.sources.voice(lang).hours(hours).unwrap_or_default()),
            // Nobody should travel or call in vain because hours are left out.
            None if matches!(channel.kind, ChannelKind::Phone | ChannelKind::Visit) => {
                notes.push(self.t("channel-hours-unknown"));
            }
            None => {}
        }
        notes.extend(channel.cost.map(|cost| self.t(&format!("cost-{}", cost.as_str()))));
        if !channel.languages.is_empty() {
            let names = channel.languages.iter();
            let names: Vec<String> =
                names.map(|tag| self.sources.languages.name_in(tag, lang)).collect();
            let names = Arguments::new().text("languages", names.join(", "));
            notes.push(self.sources.told(lang, "channel-languages.list", &names));
        }
        let flags = [
            (channel.interpreter, "channel-interpreter"),
            (channel.relay, "channel-relay"),
            (channel.bsl, "channel-bsl"),
        ];
        notes.extend(flags.into_iter().filter(|(holds, _)| *holds).map(|(_, id)| self.t(id)));
        // In a line with others none of them ends a sentence.
        notes.iter().map(|note| note.trim_end_matches(['.', '。', '۔']).to_owned()).collect()
    }
}
