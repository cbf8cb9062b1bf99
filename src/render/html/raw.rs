//! Raw HTML on its way to the page.
//!
//! Owns that it leads where Markdown would lead: a tag is written anew where the
//! site answers for its destination or its `id`, and else letter for letter.

use std::borrow::Cow;

use super::{Writer, push_escaped, push_href};
use crate::model::body::{NodeId, RawTag, TextRange};

impl Writer<'_> {
    pub(super) fn raw(&mut self, id: NodeId, html: TextRange) {
        let body = self.body;
        let mut at = html.start;
        for tag in body.raw_tags(id) {
            let before = TextRange { start: at, end: tag.text.start };
            self.out.push_str(body.text(before));
            self.tag(tag);
            at = tag.text.end;
        }
        self.out.push_str(body.text(TextRange { start: at, end: html.end }));
    }

    fn tag(&mut self, tag: &RawTag) {
        let leads = tag.link.map(|place| {
            let written = self.body.text(self.body.links[place as usize].destination);
            (place, written)
        });
        let elsewhere = leads
            .is_some_and(|(place, written)| *self.hooks.destination(place, written) != *written);
        let prefixed = tag.id().is_some() && !self.hooks.id_prefix().is_empty();
        if !elsewhere && !prefixed {
            return self.out.push_str(self.body.text(tag.text));
        }
        self.out.push('<');
        self.out.push_str(&tag.name);
        for (name, value) in &tag.attributes {
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push_str("=\"");
            match (name.as_str(), leads) {
                ("href" | "src", Some((place, written))) => {
                    let href: Cow<'_, str> = self.hooks.destination(place, written);
                    push_href(&mut self.out, &href);
                }
                ("id", _) => {
                    push_escaped(&mut self.out, self.hooks.id_prefix());
                    push_escaped(&mut self.out, value);
                }
                _ => push_escaped(&mut self.out, value),
            }
            self.out.push('"');
        }
        self.out.push('>');
    }
}
