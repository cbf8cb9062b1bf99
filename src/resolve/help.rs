//! Help at any hour and without a call.
//!
//! Owns which services the page `help-now` lists: those that can be used, and
//! of which one way answers every night or needs no voice. What is said of them
//! is `render`'s.

use std::sync::Arc;

use super::group::Group;
use super::site::GroupId;
use crate::model::kind::{Channel, ChannelKind, KindFields, Need, ServiceStatus};
use crate::model::lang::Lang;
use crate::parse::Document;

/// The services that answer every night or need no call and are about how
/// people feel, in the order of their groups.
pub(super) fn services(documents: &[Arc<Document>], groups: &[Group]) -> Vec<GroupId> {
    (0..)
        .map(GroupId)
        .zip(groups)
        .filter(|(_, group)| group.stands_alone())
        .filter_map(|(id, group)| {
            let document = &documents[group.document(Lang::SOURCE)?.0 as usize];
            let KindFields::Service(service) = &document.fields else { return None };
            let live = service.status.is_none_or(|status| status == ServiceStatus::Live);
            let feeling = document.common.needs.contains(&Need::Wellbeing);
            let helps = |channel: &Channel| is_open_at_night(channel) || needs_no_call(channel);
            (live && feeling && service.channels.iter().any(helps)).then_some(id)
        })
        .collect()
}

/// Whether somebody answers on this channel through every night: a website
/// answers nobody.
#[must_use]
pub fn is_open_at_night(channel: &Channel) -> bool {
    let answers =
        matches!(channel.kind, ChannelKind::Phone | ChannelKind::Text | ChannelKind::Webchat);
    answers && channel.hours.as_ref().is_some_and(crate::model::hours::Hours::cover_every_night)
}

/// Whether this channel needs no voice, and a person answers.
#[must_use]
pub fn needs_no_call(channel: &Channel) -> bool {
    matches!(channel.kind, ChannelKind::Text | ChannelKind::Webchat | ChannelKind::Email)
}
