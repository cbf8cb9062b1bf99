//! What people can get: services, and items of the national offer.
//!
//! Owns which of them are a government's. An item of the offer is, since PACE is
//! one of Scotland's public bodies together; a right in law is nobody's service,
//! and who runs a service may as well be a charity.

use serde_json::Value;

use crate::model::kind::{Offer, Service, ServiceStatus, StandingKind};

use super::super::view::{ChannelView, KindView};
use super::{Subject, Thing, organisation};

/// A service that can be used.
pub(super) fn service(subject: &Subject<'_>, fields: &Service) -> Option<Thing> {
    let is_over = fields.status.is_some_and(|status| status != ServiceStatus::Live);
    let Some(KindView::Service(service)) = &subject.view.own else { return None };
    if is_over {
        return None;
    }
    let channels = service.channels.iter().filter_map(channel).map(Value::from).collect();
    Some(
        described("Service", subject)
            .maybe("provider", service.provider.as_deref().map(organisation))
            .each("availableChannel", channels),
    )
}

fn channel(channel: &ChannelView) -> Option<Thing> {
    let made = Thing::new("ServiceChannel");
    let text = channel.text.as_str();
    let point = |property| Thing::new("ContactPoint").with(property, text);
    Some(match channel.kind {
        "phone" => made.with("servicePhone", point("telephone")),
        "text" => made.with("serviceSmsNumber", point("telephone")),
        "web" | "webchat" => made.with("serviceUrl", channel.href.as_deref()?),
        _ => return None,
    })
}

/// An item of the national offer.
pub(super) fn offer(subject: &Subject<'_>, offer: &Offer) -> Option<Thing> {
    if offer.standing.kind == StandingKind::LegalRight {
        return None;
    }
    let Some(KindView::Offer(view)) = &subject.view.own else { return None };
    let operators = view.delivered_by.iter().map(|name| organisation(name).into()).collect();
    Some(described("GovernmentService", subject).each("serviceOperator", operators))
}

fn described(kind: &str, subject: &Subject<'_>) -> Thing {
    let view = subject.view;
    Thing::new(kind)
        .with("name", view.title.as_str())
        .with("url", view.canonical.as_str())
        .maybe("description", view.summary.as_deref())
}
