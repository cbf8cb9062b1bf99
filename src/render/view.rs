//! What templates see: plain structs, complete when made.
//!
//! Owns the contract between the generator and every theme. A template reads
//! `site` (one per language), `page` (one per page), `lang` (the reader's tag)
//! and the functions of the [`theme`](crate::theme) room; nothing else. All
//! texts are ready to print in the reader's language, all addresses are ready
//! to link to; a theme adds words only through `t(id=…)`.

use serde::Serialize;

/// What all pages of one language share: `site` in a template.
#[derive(Clone, Debug, Serialize)]
pub struct SiteView {
    /// The name of the site.
    pub title: String,
    /// The reader's language.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// `demo` or `live`.
    pub status: &'static str,
    /// The home page in this language.
    pub home: String,
    /// The sections of the site, for the main navigation.
    pub sections: Vec<LinkView>,
    /// The search page; nothing where the site cannot be searched.
    pub search: Option<String>,
    /// The page that lists all tags; nothing where there are none.
    pub tags: Option<String>,
    /// The page of what helps at night and without a call; nothing where the
    /// site has no such services.
    pub help_now: Option<String>,
    /// The helpline; nothing where none is configured.
    pub helpline: Option<FactView>,
    /// Who answers for the site.
    pub contact: Option<ContactView>,
    /// Whether the site has more than one language.
    pub multilingual: bool,
    /// A QR code that leads to the home page, for print.
    pub qr: Option<String>,
    /// Files for machines, for the head of the page.
    pub files: FilesView,
}

/// Files for machines in the reader's language.
#[derive(Clone, Debug, Serialize)]
pub struct FilesView {
    /// Atom feeds, each under its title.
    pub feeds: Vec<LinkView>,
    /// The web manifest.
    pub manifest: String,
    /// The OpenSearch description; nothing where the site cannot be searched.
    pub search: Option<String>,
}

/// A link with the text to show.
#[derive(Clone, Debug, Serialize)]
pub struct LinkView {
    /// What it is called.
    pub title: String,
    /// Where it leads.
    pub href: String,
    /// The language of the title, where it is not the reader's.
    pub lang: Option<String>,
    /// The direction of the title, where it is not the page's.
    pub dir: Option<&'static str>,
}

/// Who answers for the site.
#[derive(Clone, Debug, Serialize)]
pub struct ContactView {
    /// The organisation or team.
    pub name: String,
    /// Their email address.
    pub email: Option<String>,
    /// Their telephone number.
    pub phone: Option<String>,
    /// Where to read about them.
    pub web: Option<String>,
}

/// A fact as it is printed: the arguments of the component `fact`.
#[derive(Clone, Debug, Serialize)]
pub struct FactView {
    /// Its name in `facts.yaml`.
    pub id: String,
    /// What sort of value it is: `phone`, `money`, `date`, …
    pub kind: &'static str,
    /// The value in the reader's language.
    pub text: String,
    /// Where it leads: `tel:`, `mailto:` or an address.
    pub href: Option<String>,
}

/// One language in the switcher.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageView {
    /// Its tag.
    pub tag: String,
    /// Its own name.
    pub name: String,
    /// Its direction.
    pub dir: &'static str,
    /// This page in that language, or that language's home.
    pub href: String,
    /// Whether the reader is reading it now.
    pub current: bool,
    /// Whether this page is really translated into it.
    pub translated: bool,
    /// A line in that language that offers it.
    pub offer: String,
}

/// An address of the same page in another language, for `hreflang`.
#[derive(Clone, Debug, Serialize)]
pub struct AlternateView {
    /// The tag, or `x-default`.
    pub tag: String,
    /// The whole address.
    pub href: String,
}

/// A page in a list.
#[derive(Clone, Debug, Serialize)]
pub struct CardView {
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: Option<String>,
    /// Where it is.
    pub href: String,
    /// Its kind.
    pub kind: &'static str,
    /// The language of title and summary, where it is not the reader's.
    pub lang: Option<String>,
    /// The direction of title and summary, where it is not the page's.
    pub dir: Option<&'static str>,
}

/// What the reader has to know about the state of the page.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NoticesView {
    /// The text is not translated: it is in the source language.
    pub fallback: bool,
    /// The source has changed in these sections since it was translated.
    pub stale: Vec<LinkView>,
    /// A machine made the translation and nobody has reviewed it.
    pub machine: bool,
    /// The page is a draft.
    pub draft: bool,
    /// The page in the source language, where this is a translation.
    pub source: Option<LinkView>,
}

/// An entry of the table of contents.
#[derive(Clone, Debug, Serialize)]
pub struct TocView {
    /// 2 or 3.
    pub level: u8,
    /// Its `id`.
    pub id: String,
    /// Its text.
    pub title: String,
}

/// On what ground something is offered.
#[derive(Clone, Debug, Serialize)]
pub struct StandingView {
    /// `legal-right`, `pace-says` or `varies`.
    pub kind: &'static str,
    /// Who says so.
    pub source: Option<String>,
    /// In which year.
    pub year: Option<u16>,
}

/// What an offer has beyond every page.
#[derive(Clone, Debug, Serialize)]
pub struct OfferView {
    /// How a person gets it.
    pub how: String,
    /// Who can have it.
    pub who: Option<String>,
    /// What it costs.
    pub cost: Option<String>,
    /// Who delivers it.
    pub delivered_by: Vec<String>,
    /// On what ground.
    pub standing: StandingView,
    /// The stages at which it helps, as words of the vocabulary.
    pub stages: Vec<&'static str>,
    /// The services that give it.
    pub services: Vec<CardView>,
}

/// A way to reach a service.
#[derive(Clone, Debug, Serialize)]
pub struct ChannelView {
    /// `phone`, `text`, `webchat`, `email`, `web` or `visit`.
    pub kind: &'static str,
    /// The number or address as it is shown.
    pub text: String,
    /// Where it leads.
    pub href: Option<String>,
    /// For text messages: the word to send.
    pub keyword: Option<String>,
    /// Lines of opening hours; empty where they are not known.
    pub hours: Vec<String>,
    /// `free`, `local-rate`, `standard-text` or `varies`.
    pub cost: Option<&'static str>,
    /// The names of the languages spoken there.
    pub languages: Vec<String>,
    /// An interpreter can be asked for.
    pub interpreter: bool,
    /// BSL users can reach it through contactSCOTLAND-BSL.
    pub bsl: bool,
    /// It can be reached with text relay.
    pub relay: bool,
}

/// A service: on its own page, and the arguments of the component `contact`.
#[derive(Clone, Debug, Serialize)]
pub struct ServiceView {
    /// Its title.
    pub title: String,
    /// Its page.
    pub href: String,
    /// The language of the title, where it is not the reader's.
    pub lang: Option<String>,
    /// The direction of the title, where it is not the page's.
    pub dir: Option<&'static str>,
    /// Who runs it.
    pub provider: Option<String>,
    /// Who can use it.
    pub eligibility: Option<String>,
    /// What it costs, where the channels do not say it.
    pub cost: Option<String>,
    /// `live`, `ended` or `historical`.
    pub status: &'static str,
    /// What took its place.
    pub successor: Option<LinkView>,
    /// Since when its provider is known to be part of PACE.
    pub pace_member: Option<String>,
    /// Ways to reach it.
    pub channels: Vec<ChannelView>,
}

/// A chart: the argument of the component `chart`.
#[derive(Clone, Debug, Serialize)]
pub struct ChartView {
    /// What it shows.
    pub title: String,
    /// The language of its texts, where it is not that of the text around it.
    pub lang: Option<String>,
    /// The direction of its texts, where it is not that of the text around it.
    pub dir: Option<&'static str>,
    /// What its parts are; none for plain bars.
    pub parts: Vec<String>,
    /// Its lines.
    pub rows: Vec<ChartRowView>,
    /// What one has to know to read it rightly.
    pub note: Option<String>,
    /// Who counted.
    pub source: String,
    /// Where a text begins and where it ends: `0%` and `100%`, or the other way
    /// round where texts run from the right.
    pub begin: &'static str,
    /// The other side.
    pub end: &'static str,
}

/// A line of a chart.
#[derive(Clone, Debug, Serialize)]
pub struct ChartRowView {
    /// What it is the figures of.
    pub label: String,
    /// Its bars, one for each part; none where the source has no figures.
    pub bars: Vec<ChartBarView>,
}

/// A bar, or a part of one.
#[derive(Clone, Debug, Serialize)]
pub struct ChartBarView {
    /// The figure, as it is read.
    pub text: String,
    /// Its left edge, in per cent of the width.
    pub x: String,
    /// Its middle.
    pub middle: String,
    /// Its width.
    pub width: String,
    /// Whether the figure fits in it.
    pub wide: bool,
}

/// What helps when most offices are closed, and who cannot or will not call.
#[derive(Clone, Debug, Serialize)]
pub struct HelpView {
    /// Services that answer every night, with the ways that do.
    pub night: Vec<ServiceView>,
    /// Services that need no call, with the ways that need none.
    pub no_call: Vec<ServiceView>,
}

/// One page: `page` in a template.
#[derive(Clone, Debug, Serialize)]
pub struct PageView {
    /// `home`, `section`, `page`, `offer`, `service`, `tags`, `tag`, `search`,
    /// `help-now` or `not-found`.
    pub kind: &'static str,
    /// The title.
    pub title: String,
    /// The title for the tab: "Page – Section – Site".
    pub head_title: String,
    /// One sentence that says what the page is good for.
    pub summary: Option<String>,
    /// Its address from the root of the host.
    pub href: String,
    /// Its whole address, in the reader's language: what is passed on.
    pub address: String,
    /// The address that opens a text message with that address in it.
    pub sms: String,
    /// The whole address of the page that search engines should know.
    pub canonical: String,
    /// The language of title and summary, which differs from the reader's where
    /// the page is not translated.
    pub lang: String,
    /// The direction of title and summary.
    pub dir: &'static str,
    /// The language of the text, which differs from the title's where only
    /// title and summary are translated.
    pub content_lang: String,
    /// The direction of the text.
    pub content_dir: &'static str,
    /// Whether search engines should pass over it.
    pub hidden: bool,
    /// From home to the parent.
    pub breadcrumb: Vec<LinkView>,
    /// The switcher; empty where the site has one language.
    pub languages: Vec<LanguageView>,
    /// Real translations, for `hreflang`.
    pub alternates: Vec<AlternateView>,
    /// What the reader has to know about the state of the page.
    pub notices: NoticesView,
    /// Headings of level 2 and 3.
    pub toc: Vec<TocView>,
    /// Whether the page offers a way to leave it quickly.
    pub sensitive: bool,
    /// The day its content is of.
    pub date: Option<String>,
    /// The day it was last checked at the source.
    pub assured: Option<String>,
    /// The day it will be looked at again.
    pub review_by: Option<String>,
    /// The day of the source version that a translation was made from.
    pub translated_from: Option<String>,
    /// Who looks after it.
    pub owner: Option<String>,
    /// Its tags.
    pub tags: Vec<LinkView>,
    /// Pages listed on it: those of a section or of a tag.
    pub children: Vec<CardView>,
    /// What helps at night and without a call.
    pub help: Option<HelpView>,
    /// What it has as an offer.
    pub offer: Option<OfferView>,
    /// What it has as a service.
    pub service: Option<ServiceView>,
    /// Structured data: a JSON-LD document, safe inside `<script>`.
    pub json_ld: Option<String>,
}
