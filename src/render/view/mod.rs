//! What templates see: plain structs, complete when made.
//!
//! Owns the contract between the generator and every theme. A template reads
//! `site` (one per language), `page` (one per page), `lang` (the reader's tag)
//! and the functions of the [`theme`](crate::theme) room; nothing else. All
//! texts are ready to print in the reader's language, all addresses are ready
//! to link to; a theme adds words only through `t(id=…)`.

mod calculators;
mod charts;
mod finder;
mod handouts;
mod kinds;
mod lists;

use serde::Serialize;

pub use calculators::{
    CalculatorNumbers, CalculatorView, ExampleView, LineView, TableView, UsedFactView,
};
pub use charts::{ChartBarView, ChartRowView, ChartView, CitationView};
pub use finder::{
    AdviserWordsView, FinderAnswerView, FinderAskedView, FinderFoundView, FinderGivenView,
    FinderGroupView, FinderItemView, FinderQuestionView, FinderView, FinderWhoView, TwofoldView,
};
pub use handouts::{
    FactSourceView, HandoutState, HomeCodeView, LibraryItemView, LibraryShelfView, LibraryView,
    PackView, PartView, PresentationView, PreviewView, RecordingView, RevisionView, ServiceAgeView,
    SlidesView,
};
pub use kinds::{
    AreaOfferView, AreaView, CaseStudyView, ChannelView, DownloadView, EventView, GuideView,
    KindView, OfferView, OpenView, OutcomeView, PartnerView, ServiceView, StandingView,
    TemplateFieldView, TemplateView, UpdateView, WellbeingView,
};
pub use lists::{
    AreaChoiceView, AreaNameView, CardView, FacetView, FormatView, GlossaryView, LetterView,
    LinkView, PaginationView, TermView,
};

/// What all pages of one language share: `site` in a template.
#[derive(Clone, Debug, Serialize)]
pub struct SiteView {
    /// The name of the site.
    pub title: String,
    /// The reader's language.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The language of what is not translated: names of places, sources of facts.
    pub source_lang: String,
    /// `ltr` or `rtl`, for the same.
    pub source_dir: &'static str,
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
    /// What partners take away; nothing where there is none.
    pub library: Option<String>,
    /// The first question of the finder; nothing where the site has none.
    pub finder: Option<String>,
    /// The page that lists all words by which pages are listed.
    pub browse: Option<String>,
    /// The A to Z.
    pub a_z: Option<String>,
    /// The words that need explaining.
    pub glossary: Option<String>,
    /// The helpline; nothing where none is configured.
    pub helpline: Option<FactView>,
    /// Who answers for the site.
    pub contact: Option<ContactView>,
    /// Whether the site has more than one language.
    pub multilingual: bool,
    /// A QR code that leads to the home page, for print.
    pub qr: Option<String>,
    /// Scheme and host, for addresses that are read away from the site.
    pub origin: String,
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
    /// Whether the site has its contact card only.
    pub card: bool,
}

/// An address of the same page in another language, for `hreflang`.
#[derive(Clone, Debug, Serialize)]
pub struct AlternateView {
    /// The tag, or `x-default`.
    pub tag: String,
    /// The whole address.
    pub href: String,
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

/// Where a statement comes from.
#[derive(Clone, Debug, Serialize)]
pub struct EvidenceView {
    /// The document or page.
    pub source: String,
    /// The part of it.
    pub section: Option<String>,
    /// The date or age of the source.
    pub as_of: Option<String>,
    /// `confirmed`, `reported`, `general` or `source`.
    pub confidence: Option<&'static str>,
}

/// What helps when most offices are closed, and who cannot or will not call.
#[derive(Clone, Debug, Serialize)]
pub struct HelpView {
    /// Services that answer every night, with the ways that do.
    pub night: Vec<ServiceView>,
    /// Services that need no call, with the ways that need none.
    pub no_call: Vec<ServiceView>,
}

/// A page as its template sees it: the fields of its kind stand beside those
/// of all pages. A page's key is made of the two apart, for a flat form has no
/// length that is known beforehand.
#[derive(Debug, Serialize)]
pub struct Whole<'v> {
    #[serde(flatten)]
    page: &'v PageView,
    #[serde(flatten)]
    own: &'v Option<KindView>,
}

impl PageView {
    /// The page as its template sees it.
    #[must_use]
    pub fn whole(&self) -> Whole<'_> {
        Whole { page: self, own: &self.own }
    }
}

/// The source's words for fields; all empty where there is no need for them.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OriginalView {
    /// How one gets it.
    pub how: Option<String>,
    /// Who can have it.
    pub who: Option<String>,
    /// What it costs.
    pub cost: Option<String>,
    /// The language they are in.
    pub lang: Option<String>,
    /// Its direction.
    pub dir: Option<&'static str>,
}

/// One page: `page` in a template.
#[derive(Clone, Debug, Serialize)]
pub struct PageView {
    /// `home`, `section`, a kind such as `offer`, `term`, `browse`, `tags`,
    /// `a-z`, `glossary`, `search`, `help-now`, `finder`, `card` or `not-found`.
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
    /// Pages listed on it: those of a section or of a term.
    pub children: Vec<CardView>,
    /// What helps at night and without a call.
    pub help: Option<HelpView>,
    /// What the finder asks or shows; on the home page its first question.
    pub finder: Option<FinderView>,
    /// Which part of a long list it shows.
    pub pagination: Option<PaginationView>,
    /// The council areas that it lists, where it is their section.
    pub areas: Vec<AreaChoiceView>,
    /// All its pages by their first letters: the A to Z.
    pub letters: Vec<LetterView>,
    /// The words by which pages are listed, by what sort of word they are.
    pub facets: Vec<FacetView>,
    /// The words that need explaining.
    pub glossary: Vec<GlossaryView>,
    /// This page and its other forms; empty where it has none.
    pub formats: Vec<FormatView>,
    /// The part before it, inside a guide.
    pub previous: Option<LinkView>,
    /// The part after it, inside a guide.
    pub next: Option<LinkView>,
    /// Pages about much the same.
    pub related: Vec<CardView>,
    /// Pages that lead here.
    pub backlinks: Vec<LinkView>,
    /// Where its statements come from.
    pub evidence: Vec<EvidenceView>,
    /// What it has as a page of its kind. A template finds it beside the other
    /// fields, under the name of the kind; see [`PageView::whole`].
    #[serde(skip)]
    pub own: Option<KindView>,
    /// What the source says in fields that must not be got wrong, while nobody
    /// has reviewed a machine's translation of them.
    pub original: OriginalView,
    /// Structured data: a JSON-LD document, safe inside `<script>`.
    pub json_ld: Option<String>,
}
