//! The fields that every kind of page has.

use super::eligibility::Eligibility;
use super::vocabulary::{Audience, Level, MediaFormat, Need, Stage};
use crate::model::date::Date;
use crate::model::fact::Confidence;
use crate::model::field::{AreaName, Located, fields};
use crate::model::url::{Slug, UrlPath};

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
        areas: Vec<AreaName>,
        /// Whom it is for in more detail: what has to be true of a person. Leave
        /// out what does not matter.
        eligible as "for": Option<Eligibility>,
        /// It is something to do today: where it fits, the finder shows it first.
        today: bool,
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
