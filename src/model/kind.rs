//! Kinds of pages, and the fields each has in its front matter.
//!
//! Owns the tables; a row's doc is what `pace schema` and `pace new` tell the
//! author. What is done with a field is the business of later stages.

use super::date::Date;
use super::fact::Confidence;
use super::field::{Located, choices, fields};
use super::hours::Hours;
use super::lang::LangTag;
use super::url::{Slug, UrlPath};

choices! {
    /// The kinds of pages.
    pub enum Kind {
        /// Anything without a kind of its own.
        Page = "page",
        /// One item of the national offer.
        Offer = "offer",
        /// A service that people can contact.
        Service = "service",
    }
}

impl Kind {
    /// The folder below a language in which pages of this kind live.
    #[must_use]
    pub fn collection(self) -> Option<&'static str> {
        match self {
            Self::Page => None,
            Self::Offer => Some("offer"),
            Self::Service => Some("services"),
        }
    }

    /// The kind of what lies in a folder.
    #[must_use]
    pub fn of_collection(folder: &str) -> Self {
        Self::ALL
            .iter()
            .copied()
            .find(|kind| kind.collection() == Some(folder))
            .unwrap_or(Self::Page)
    }
}

choices! {
    /// Whom a page is for.
    pub enum Audience {
        /// A person whose job is affected.
        Individual = "individual",
        /// An employer, of any size.
        Employer = "employer",
        /// An organisation that works in PACE.
        Partner = "partner",
    }
}

choices! {
    /// Where a person stands.
    pub enum Stage {
        /// Fears for the job; nothing is announced.
        Worried = "worried",
        /// Told that the job is at risk.
        AtRisk = "at-risk",
        /// Has notice.
        Notice = "notice",
        /// Has left the job.
        Left = "left",
    }
}

choices! {
    /// What a person needs help with.
    pub enum Need {
        /// Money and debt.
        Money = "money",
        /// Benefits.
        Benefits = "benefits",
        /// Rights, pay and notice.
        Rights = "rights",
        /// How one feels.
        Wellbeing = "wellbeing",
        /// Finding work.
        Work = "work",
        /// Training and skills.
        Training = "training",
        /// Working for oneself.
        SelfEmployment = "self-employment",
        /// Home, rent, mortgage and bills.
        Home = "home",
        /// Languages, interpreters and BSL.
        Language = "language",
        /// Keeping a business going.
        Business = "business",
    }
}

choices! {
    /// A form of a page other than text.
    pub enum MediaFormat {
        /// British Sign Language.
        Bsl = "bsl",
        /// Easy Read.
        EasyRead = "easy-read",
        /// Audio.
        Audio = "audio",
        /// Large print.
        LargePrint = "large-print",
    }
}

choices! {
    /// How much of a language the site has.
    pub enum Level {
        /// Only a contact card.
        Card = "card",
    }
}

fields! {
    /// Where a statement comes from.
    pub struct Evidence {
        /// The document or page.
        source: String,
        /// The part of it.
        section: Option<String>,
        /// The date or age of the source, in words.
        as_of: Option<String>,
        /// How well it is known.
        confidence: Option<Confidence>,
    }
}

fields! {
    /// Fields that every kind of page has.
    pub struct Common {
        /// The title, as it stands at the top of the page and in lists.
        title: String [local],
        /// One sentence that says what the page is good for; lists and search show it.
        summary: Option<String> [local],
        /// The last part of the address, if it is not the name of the file.
        slug: Option<Slug> [local],
        /// The day the content is of.
        date: Option<Date>,
        /// Free words; each gets a page that lists what carries it.
        tags: Vec<String>,
        /// Whom the page is for.
        audience: Vec<Audience>,
        /// At which stages it helps.
        stage: Vec<Stage>,
        /// What it helps with.
        needs: Vec<Need>,
        /// The council areas it is about; leave it out for all of Scotland.
        areas: Vec<String>,
        /// Words that people search for and that the text does not have.
        keywords: Vec<String> [local],
        /// Old addresses that lead here.
        aliases: Vec<Located<UrlPath>> [local],
        /// Not published yet; only `--drafts` shows it.
        draft: bool [local],
        /// The day from which it is published.
        publish: Option<Date>,
        /// The last day on which it is published.
        expires: Option<Date>,
        /// Who looks after it.
        owner: Option<String>,
        /// The day on which a named person checked it at the source. Leave it out until then.
        assured: Option<Date>,
        /// The day by which it should be looked at again.
        review_by: Option<Date>,
        /// Where what it says comes from.
        evidence: Vec<Evidence>,
        /// The numbers of the needs it serves.
        serves: Vec<u16>,
        /// Shows a way to leave the page quickly.
        sensitive: bool,
        /// This page is another form of the page of the same name.
        format: Option<MediaFormat> [local],
        /// How much of this language the site has.
        level: Option<Level> [local],
        /// Order in lists: small numbers first, then by title.
        weight: Option<i32>,
        /// A machine made this translation. It is labelled so until a named person has reviewed it.
        machine_translated: bool [local],
        /// The person who reviewed the translation.
        reviewed_by: Option<String> [local],
        /// The day on which the translation was reviewed.
        reviewed: Option<Date> [local],
        /// A template of the theme other than the one for its kind.
        template: Option<Located<String>>,
    }
}

choices! {
    /// On what ground something is offered.
    pub enum StandingKind {
        /// The law gives it.
        LegalRight = "legal-right",
        /// PACE says that it offers it.
        PaceSays = "pace-says",
        /// It differs from place to place: ask.
        Varies = "varies",
    }
}

fields! {
    /// On what ground something is offered, and who says so.
    pub struct Standing {
        /// The ground.
        kind: StandingKind,
        /// Who says so.
        source: Option<String>,
        /// In which year.
        year: Option<u16>,
    }
}

fields! {
    /// An item of the national offer.
    pub struct Offer {
        /// How a person gets it, in a sentence.
        how: String [local],
        /// Who can have it, in a sentence.
        who: Option<String> [local],
        /// What it costs, in a few words.
        cost: Option<String> [local],
        /// Who delivers it.
        delivered_by: Vec<String>,
        /// The pages of services that give it, by file name without `.md`.
        services: Vec<Located<String>>,
        /// On what ground it is offered.
        standing: Standing,
    }
}

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
        successor: Option<Located<String>>,
        /// That its provider is a member of PACE.
        pace_member: Option<Membership>,
    }
}

/// What a page has beyond the common fields.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum KindFields {
    /// Nothing.
    Page,
    /// An item of the national offer.
    Offer(Box<Offer>),
    /// A service.
    Service(Box<Service>),
}

impl KindFields {
    /// The kind these are the fields of.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Page => Kind::Page,
            Self::Offer(_) => Kind::Offer,
            Self::Service(_) => Kind::Service,
        }
    }
}
