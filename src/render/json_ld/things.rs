//! The site, its lists and articles, and what it tells of: organisations and
//! events.
//!
//! Owns their properties.

use crate::model::date::Date;
use crate::model::kind::{Event, Partner};

use super::{Subject, Thing, organisation};
use crate::model::url::web;

pub(super) fn website(subject: &Subject<'_>) -> Thing {
    Thing::new("WebSite")
        .with("name", subject.words.site().config.title.as_str())
        .with("url", subject.view.canonical.as_str())
        .with("inLanguage", subject.view.lang.as_str())
        .maybe("publisher", subject.publisher())
}

pub(super) fn collection(subject: &Subject<'_>) -> Thing {
    let view = subject.view;
    Thing::new("CollectionPage")
        .with("name", view.title.as_str())
        .with("url", view.canonical.as_str())
        .with("inLanguage", view.lang.as_str())
        .maybe("description", view.summary.as_deref())
}

pub(super) fn article(subject: &Subject<'_>, date: Option<Date>) -> Thing {
    let view = subject.view;
    Thing::new("Article")
        .with("headline", view.title.as_str())
        .with("url", view.canonical.as_str())
        .with("inLanguage", view.content_lang.as_str())
        .maybe("description", view.summary.as_deref())
        .maybe("datePublished", date.map(|date| date.to_string()))
        .maybe("publisher", subject.publisher())
}

pub(super) fn partner(subject: &Subject<'_>, partner: &Partner) -> Thing {
    let view = subject.view;
    organisation(&view.title)
        .maybe("description", view.summary.as_deref())
        .maybe("url", partner.web.as_deref().map(web))
        .with("mainEntityOfPage", view.canonical.as_str())
}

pub(super) fn event(subject: &Subject<'_>, event: &Event) -> Thing {
    let view = subject.view;
    let place = event.place.as_deref().map(|place| Thing::new("Place").with("name", place));
    let address = event.booking.as_deref().map_or_else(|| view.canonical.clone(), web);
    let online = || Thing::new("VirtualLocation").with("url", address.as_str());
    let mode = match (&place, event.online) {
        (Some(_), true) => Some("MixedEventAttendanceMode"),
        (Some(_), false) => Some("OfflineEventAttendanceMode"),
        (None, true) => Some("OnlineEventAttendanceMode"),
        (None, false) => None,
    };
    let locations = place.into_iter().chain(event.online.then(online));
    Thing::new("Event")
        .with("name", view.title.as_str())
        .with("url", view.canonical.as_str())
        .maybe("description", view.summary.as_deref())
        .with("startDate", event.starts.to_string())
        .maybe("endDate", event.ends.map(|day| day.to_string()))
        .maybe("eventAttendanceMode", mode.map(|mode| format!("https://schema.org/{mode}")))
        .each("location", locations.map(Into::into).collect())
        .maybe("organizer", event.organiser.as_deref().map(organisation))
}
