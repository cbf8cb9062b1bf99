//! What templates see of the fields of a kind.

use serde::Serialize;

use super::handouts::{LibraryView, PackView, PresentationView, RevisionView, SlidesView};
use super::lists::{CardView, LinkView, TermView};

/// What a page has as a page of its kind, under the name of the kind:
/// `page.offer`, `page.case_study`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum KindView {
    /// An item of the national offer.
    Offer(OfferView),
    /// A service that people can contact.
    Service(ServiceView),
    /// How a person may feel, and whom to talk to.
    Wellbeing(WellbeingView),
    /// Something step by step.
    Guide(GuideView),
    /// What was done somewhere, and what came of it.
    CaseStudy(CaseStudyView),
    /// A document to fill in and change.
    Template(TemplateView),
    /// Pages and templates for one audience.
    Pack(PackView),
    /// Slides and what is said with them.
    Presentation(PresentationView),
    /// The slides themselves.
    Slides(SlidesView),
    /// What partners take away.
    Library(LibraryView),
    /// An organisation that works in PACE.
    Partner(PartnerView),
    /// A council area.
    Area(AreaView),
    /// Something that takes place.
    Event(EventView),
    /// News.
    Update(UpdateView),
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
    /// When it is open, where a named person has checked it.
    pub open: Option<OpenView>,
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

/// From what a page says whether a line is open now.
#[derive(Clone, Debug, Serialize)]
pub struct OpenView {
    /// Pairs of minutes since the beginning of Monday such as `540-1020`, by the
    /// clocks of the United Kingdom.
    pub week: String,
    /// Days on which this may not hold, with spaces between them.
    pub holidays: String,
    /// The last day up to which they are all there; none if no day is known.
    pub known_until: Option<String>,
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
    /// For a line that people call in a crisis and that closes: one that does not.
    pub instead: Option<LinkView>,
}

/// What a page on how a person may feel has beyond every page.
#[derive(Clone, Debug, Serialize)]
pub struct WellbeingView {
    /// `999-now`, `today` or `any-time`.
    pub urgency: &'static str,
    /// Services to contact; in each, ways that need no call stand first.
    pub services: Vec<ServiceView>,
}

/// What a guide has beyond every page.
#[derive(Clone, Debug, Serialize)]
pub struct GuideView {
    /// How long it takes.
    pub takes: Option<String>,
    /// What to have at hand.
    pub have_ready: Vec<String>,
    /// What to tick off.
    pub checklist: Vec<String>,
    /// Services that help with it.
    pub services: Vec<CardView>,
}

/// A figure that says what came of something.
#[derive(Clone, Debug, Serialize)]
pub struct OutcomeView {
    /// The figure.
    pub figure: String,
    /// What it counts.
    pub what: String,
}

/// What a case study has beyond every page.
#[derive(Clone, Debug, Serialize)]
pub struct CaseStudyView {
    /// What had happened.
    pub situation: Option<String>,
    /// What was done.
    pub response: Option<String>,
    /// What came of it.
    pub results: Vec<OutcomeView>,
    /// What made it work.
    pub what_worked: Vec<String>,
    /// Who took part.
    pub partners: Vec<LinkView>,
    /// Its sector, size, approaches and year, each with the page that lists
    /// others.
    pub terms: Vec<TermView>,
}

/// A blank of a document.
#[derive(Clone, Debug, Serialize)]
pub struct TemplateFieldView {
    /// Its name, which is unique in the document.
    pub name: String,
    /// What the person who fills it in is asked.
    pub label: String,
    /// How to answer.
    pub hint: Option<String>,
    /// `text`, `long-text`, `date`, `number`, `money`, `phone`, `email` or `choice`.
    pub kind: &'static str,
    /// What stands there until something else is written.
    pub default: Option<String>,
    /// The words to choose from.
    pub options: Vec<String>,
    /// Whether the document makes no sense without it.
    pub required: bool,
}

/// A file to download that is made of a document.
#[derive(Clone, Debug, Serialize)]
pub struct DownloadView {
    /// Its address.
    pub href: String,
    /// What it is saved as.
    pub name: String,
    /// What its name ends in: `docx`, `odt` or `odp`.
    pub format: String,
    /// Its size with the unit, in words of the reader's language.
    pub size: String,
    /// The tag of the language it is in, where that is not the reader's.
    pub lang: Option<String>,
}

/// What a template has beyond every page.
#[derive(Clone, Debug, Serialize)]
pub struct TemplateView {
    /// The blanks to fill in.
    pub fields: Vec<TemplateFieldView>,
    /// How its language writes the days of each month, as JSON for the script;
    /// empty where no blank is a date.
    pub months: String,
    /// What stands at its foot, line by line, in its language: whether the site
    /// is official, whether a machine translated it, its version and address.
    pub foot: Vec<String>,
    /// The same document as files.
    pub downloads: Vec<DownloadView>,
    /// Whether the document does not show its title.
    pub untitled: bool,
    /// When in a response it is used, as words of the vocabulary.
    pub when: Vec<&'static str>,
    /// Who fills it in.
    pub used_by: Option<String>,
    /// Its version.
    pub version: Option<String>,
    /// What changed, the latest first.
    pub changes: Vec<RevisionView>,
}

/// What a partner has beyond every page.
#[derive(Clone, Debug, Serialize)]
pub struct PartnerView {
    /// Its part in PACE.
    pub role: Option<String>,
    /// What it does.
    pub delivers: Vec<String>,
    /// Items of the national offer that it delivers.
    pub offers: Vec<CardView>,
    /// Services it runs.
    pub services: Vec<CardView>,
    /// The date of the list of members that it stands in.
    pub pace_member: Option<String>,
    /// Its website.
    pub web: Option<LinkView>,
}

/// An item of the national offer, as it is in one area.
#[derive(Clone, Debug, Serialize)]
pub struct AreaOfferView {
    /// The item.
    pub card: CardView,
    /// On what ground it is offered.
    pub standing: StandingView,
    /// What is different there; nothing where it is not known to be.
    pub note: Option<String>,
}

/// What a council area has beyond every page: the whole national offer, with
/// what is known of the place laid over it.
#[derive(Clone, Debug, Serialize)]
pub struct AreaView {
    /// Its official code.
    pub code: Option<String>,
    /// The website of its council.
    pub web: Option<LinkView>,
    /// The areas that border on it.
    pub neighbours: Vec<LinkView>,
    /// All items of the national offer.
    pub offers: Vec<AreaOfferView>,
    /// The language of the notes, where it is not the reader's.
    pub notes_lang: Option<String>,
    /// The direction of the notes, where it is not the page's.
    pub notes_dir: Option<&'static str>,
    /// Services that are there.
    pub services: Vec<CardView>,
    /// Other pages about it.
    pub pages: Vec<CardView>,
}

/// What an event has beyond every page.
#[derive(Clone, Debug, Serialize)]
pub struct EventView {
    /// The day on which it begins.
    pub starts: String,
    /// The same as year-month-day.
    pub starts_iso: String,
    /// The day on which it ends, if that is another.
    pub ends: Option<String>,
    /// The same as year-month-day.
    pub ends_iso: Option<String>,
    /// Whether it is over on the day of the build.
    pub over: bool,
    /// When in the day.
    pub time: Option<String>,
    /// Where it is.
    pub place: Option<String>,
    /// Whether it can be joined online.
    pub online: bool,
    /// Who holds it.
    pub organiser: Option<String>,
    /// Where one books a place.
    pub booking: Option<LinkView>,
    /// What it costs.
    pub cost: Option<String>,
}

/// What news has beyond every page.
#[derive(Clone, Debug, Serialize)]
pub struct UpdateView {
    /// The day of the news.
    pub date: Option<String>,
    /// `organisation`, `funding`, `rules`, `service` or `site`.
    pub change: Option<&'static str>,
    /// The day from which it holds.
    pub effective: Option<String>,
    /// The pages that it changes.
    pub affects: Vec<CardView>,
}
