//! Views of offers, services and facts.
//!
//! Owns how their typed fields become texts and addresses.

use crate::model::fact::{Fact, FactKind};
use crate::model::field::Referent;
use crate::model::kind::{Channel, ChannelKind, Cost, KindFields, Offer, ServiceStatus, Standing};
use crate::resolve::GroupId;

use super::view::{ChannelView, FactView, OfferView, ServiceView, StandingView};
use super::words::Words;

impl Words<'_> {
    /// A fact in the reader's language; `None` if there is none of this name,
    /// which was reported when it was resolved.
    pub(super) fn fact(&self, id: &str) -> Option<FactView> {
        let fact = &self.site().data.facts.get(id)?.value;
        let text = self.voice().fact(fact).ok()?;
        let kind = fact.kind.value.as_str();
        Some(FactView { id: id.to_owned(), kind, text, href: fact_href(fact) })
    }

    pub(super) fn offer(&self, offer: &Offer, stages: Vec<&'static str>) -> OfferView {
        let services = offer.services.iter().filter_map(|name| self.service_group(name.as_str()));
        OfferView {
            how: offer.how.clone(),
            who: offer.who.clone(),
            cost: offer.cost.clone(),
            delivered_by: offer.delivered_by.clone(),
            standing: self.standing(&offer.standing),
            stages,
            services: services.map(|group| self.card(group)).collect(),
        }
    }

    /// On what ground something is offered.
    pub(super) fn standing(&self, standing: &Standing) -> StandingView {
        StandingView {
            kind: standing.kind.as_str(),
            source: standing.source.clone(),
            year: standing.year,
        }
    }

    fn service_group(&self, name: &str) -> Option<GroupId> {
        self.site().referent(Referent::Service, name)
    }

    /// A service as its page and its contact card show it.
    pub(super) fn service(&self, group: GroupId) -> Option<ServiceView> {
        let id = self.site().shown(group, self.lang)?;
        let KindFields::Service(service) = &self.site().document(id).fields else { return None };
        let link = self.link(group);
        let successor = service.successor.as_ref();
        Some(ServiceView {
            title: link.title,
            href: link.href,
            lang: link.lang,
            dir: link.dir,
            provider: service.provider.clone(),
            eligibility: service.eligibility.clone(),
            cost: service.cost.clone(),
            status: service.status.unwrap_or(ServiceStatus::Live).as_str(),
            successor: successor
                .and_then(|name| self.service_group(name.as_str()))
                .map(|group| self.link(group)),
            pace_member: service.pace_member.as_ref().map(|member| member.as_of.clone()),
            channels: service.channels.iter().map(|channel| self.channel(channel)).collect(),
        })
    }

    fn channel(&self, channel: &Channel) -> ChannelView {
        let Self { sources, lang, .. } = self;
        let hours = channel.hours.as_ref().and_then(|hours| self.voice().hours(hours).ok());
        ChannelView {
            kind: channel.kind.as_str(),
            text: channel_text(channel),
            href: channel_href(channel),
            keyword: channel.keyword.clone(),
            hours: hours.unwrap_or_default(),
            cost: channel.cost.map(Cost::as_str),
            languages: channel
                .languages
                .iter()
                .map(|tag| sources.languages.name_in(tag, *lang))
                .collect(),
            interpreter: channel.interpreter,
            bsl: channel.bsl,
            relay: channel.relay,
        }
    }
}

fn fact_href(fact: &Fact) -> Option<String> {
    let value = &fact.value.value;
    match fact.kind.value {
        FactKind::Phone => Some(telephone(value)),
        FactKind::Email => Some(format!("mailto:{value}")),
        FactKind::Web => Some(web(value)),
        FactKind::Money
        | FactKind::Number
        | FactKind::Percent
        | FactKind::Date
        | FactKind::Text => None,
    }
}

/// An address without its scheme, as people say it.
pub(super) fn bare(address: &str) -> &str {
    let bare = address.trim_start_matches("https://").trim_start_matches("http://");
    bare.trim_end_matches('/')
}

fn channel_text(channel: &Channel) -> String {
    let value = &channel.value.value;
    match channel.kind {
        ChannelKind::Web | ChannelKind::Webchat => bare(value).to_owned(),
        _ => value.clone(),
    }
}

fn channel_href(channel: &Channel) -> Option<String> {
    let value = &channel.value.value;
    match channel.kind {
        ChannelKind::Phone => Some(telephone(value)),
        ChannelKind::Text => Some(format!("sms:{}", digits(value))),
        ChannelKind::Email => Some(format!("mailto:{value}")),
        ChannelKind::Web | ChannelKind::Webchat => Some(web(value)),
        ChannelKind::Visit => None,
    }
}

fn telephone(number: &str) -> String {
    format!("tel:{}", digits(number))
}

fn digits(number: &str) -> String {
    number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

pub(super) fn web(address: &str) -> String {
    if address.starts_with("http://") || address.starts_with("https://") {
        address.to_owned()
    } else {
        format!("https://{address}")
    }
}
