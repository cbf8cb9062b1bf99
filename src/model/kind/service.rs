//! Services that people can contact.

use crate::model::field::{Located, ServiceName, choices, fields};
use crate::model::hours::Hours;
use crate::model::lang::LangTag;

choices! {
    /// A way to reach a service.
    pub enum ChannelKind {
        /// By telephone.
        Phone = "phone",
        /// By text message.
        Text = "text",
        /// By chat on a website.
        Webchat = "webchat",
        /// By email.
        Email = "email",
        /// On a website.
        Web = "web",
        /// In person.
        Visit = "visit",
    }
}

choices! {
    /// What using a channel costs.
    pub enum Cost {
        /// Nothing.
        Free = "free",
        /// A local call.
        LocalRate = "local-rate",
        /// A normal text message.
        StandardText = "standard-text",
        /// It depends.
        Varies = "varies",
    }
}

fields! {
    /// One way to reach a service.
    pub struct Channel {
        /// The way.
        kind as "type": ChannelKind,
        /// The number, address or place.
        value: Located<String>,
        /// For text messages: the word to send.
        keyword: Option<String>,
        /// When it can be used. Leave it out where it is not known.
        hours: Option<Hours>,
        /// What it costs.
        cost: Option<Cost>,
        /// Languages spoken there.
        languages: Vec<LangTag>,
        /// An interpreter can be asked for.
        interpreter: bool,
        /// BSL users can reach it through contactSCOTLAND-BSL.
        bsl: bool,
        /// It can be reached with text relay, by dialling 18001 first.
        relay: bool,
    }
}

choices! {
    /// Whether a service can be used.
    pub enum ServiceStatus {
        /// It can.
        Live = "live",
        /// It ended.
        Ended = "ended",
        /// It is told of as history.
        Historical = "historical",
    }
}

fields! {
    /// That an organisation is a member of PACE, and when that was so.
    pub struct Membership {
        /// The year or date of the list it stands in.
        as_of: String,
    }
}

fields! {
    /// A service that people can contact.
    pub struct Service {
        /// Who runs it.
        provider: Option<String>,
        /// Ways to reach it, the best for a shy or tired person first.
        channels: Vec<Channel>,
        /// Who can use it, in a sentence.
        eligibility: Option<String> [local],
        /// What it costs, in a few words, where the channels do not say it.
        cost: Option<String> [local],
        /// Whether it can be used. Left out, it is live.
        status: Option<ServiceStatus>,
        /// The service that took its place, by file name without `.md`.
        successor: Option<ServiceName>,
        /// That its provider is a member of PACE.
        pace_member: Option<Membership>,
    }
}
