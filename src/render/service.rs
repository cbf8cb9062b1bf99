//! Views of offers, services and facts.
//!
//! Owns how their typed fields become texts and addresses.

use crate::model::fact::{Confidence, Fact, FactKind};
use crate::model::field::Referent;
use crate::model::hours::Hours;
use crate::model::kind::{
    Channel, ChannelKind, Common, Cost, Evidence, KindFields, Need, Offer, ServiceStatus, Standing,
};
use crate::model::url::web;
use crate::resolve::{GroupId, is_open_at_night};

use super::view::{
    ChannelView, FactView, LinkView, OfferView, OpenView, ServiceView, StandingView,
};
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
        let document = self.site().document(id);
        let common = &document.common;
        let KindFields::Service(service) = &document.fields else { return None };
        let link = self.link(group);
        let successor = service.successor.as_ref();
        let status = service.status.unwrap_or(ServiceStatus::Live);
        Some(ServiceView {
            title: link.title,
            href: link.href,
            lang: link.lang,
            dir: link.dir,
            provider: service.provider.clone(),
            eligibility: service.eligibility.clone(),
            cost: service.cost.clone(),
            status: status.as_str(),
            successor: successor
                .and_then(|name| self.service_group(name.as_str()))
                .map(|group| self.link(group)),
            pace_member: service.pace_member.as_ref().map(|member| member.as_of.clone()),
            channels: service
                .channels
                .iter()
                .map(|channel| ChannelView {
                    open: channel
                        .hours
                        .as_ref()
                        .filter(|_| status == ServiceStatus::Live && is_certain(common))
                        .map(|hours| self.open(hours)),
                    ..self.channel(channel)
                })
                .collect(),
            instead: self.instead(group, common),
        })
    }

    /// From what a page says whether it is open now.
    fn open(&self, hours: &Hours) -> OpenView {
        let spans = hours.week();
        let spans: Vec<String> =
            spans.iter().map(|(from, until)| format!("{from}-{until}")).collect();
        let holidays = self.site().config.holidays.as_ref();
        let days = holidays.map_or(&[][..], |holidays| &holidays.days);
        let days: Vec<String> = days.iter().map(ToString::to_string).collect();
        OpenView {
            week: spans.join(" "),
            holidays: days.join(" "),
            known_until: holidays.map(|holidays| holidays.known_until.to_string()),
        }
    }

    /// Another service that answers at any hour, for one that is called in a crisis.
    fn instead(&self, group: GroupId, common: &Common) -> Option<LinkView> {
        let help = &self.site().help;
        let never_closes = |other: &GroupId| {
            self.site().shown(*other, self.lang).is_some_and(|id| {
                let fields = &self.site().document(id).fields;
                matches!(fields, KindFields::Service(service) if service.channels.iter().any(is_open_at_night))
            })
        };
        if !common.needs.contains(&Need::Wellbeing) || never_closes(&group) {
            return None;
        }
        help.iter().copied().find(never_closes).map(|other| self.link(other))
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
            open: None,
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

/// Whether hours are so sure that a page may say "open now": a named person has
/// checked them, and all that the page rests on is confirmed.
fn is_certain(common: &Common) -> bool {
    let confirmed = |evidence: &Evidence| evidence.confidence == Some(Confidence::Confirmed);
    common.assured.is_some() && !common.evidence.is_empty() && common.evidence.iter().all(confirmed)
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
