//! Kinds of pages, and the fields each has in its front matter.
//!
//! Owns the tables; a row's doc is what `pace schema` and `pace new` tell the
//! author. What is done with a field is the business of later stages.
//!
//! A kind is one line of the list below and one table in a file beside this
//! one. Readers, schemas, skeletons, "did you mean", the check of what a page
//! refers to and the search all follow from those two.

mod common;
mod dated;
mod eligibility;
mod guide;
mod offer;
mod place;
mod service;
mod sharing;
mod vocabulary;

use super::field::{Contents, MapReader, Row, Table, choices};

pub use common::{Common, Evidence};
pub use dated::{Change, Event, Update};
pub use eligibility::{AgeEnds, AgeRange, Eligibility};
pub use guide::{Guide, Urgency, Wellbeing};
pub use offer::{Offer, Standing, StandingKind};
pub use place::{Area, OfferNote, Partner};
pub use service::{Channel, ChannelKind, Cost, Membership, Service, ServiceStatus};
pub use sharing::{
    CaseStudy, FieldKind, Outcome, Pack, Paper, Presentation, Revision, Template, TemplateField,
};
pub use vocabulary::{
    Approach, Audience, EmployerSize, Employment, Level, MediaFormat, Need, ResponseStage, Sector,
    Stage,
};

/// Makes [`Kind`] and [`KindFields`] from one list: the name of a kind, its
/// table, its word and the folder in which its pages lie.
macro_rules! kinds {
    ($( $(#[doc = $doc:literal])+ $kind:ident = $word:literal in $folder:literal; )*) => {
        choices! {
            /// The kinds of pages.
            pub enum Kind {
                /// Anything without a kind of its own.
                Page = "page",
                $( $(#[doc = $doc])+ $kind = $word, )*
            }
        }

        impl Kind {
            /// The folder below a language in which pages of this kind live.
            #[must_use]
            pub fn collection(self) -> Option<&'static str> {
                match self {
                    Self::Page => None,
                    $( Self::$kind => Some($folder), )*
                }
            }

            /// The keys that pages of this kind have beside those of all pages,
            /// each with whether it belongs to each language.
            #[must_use]
            pub fn keys(self) -> &'static [(&'static str, bool)] {
                match self {
                    Self::Page => &[],
                    $( Self::$kind => $kind::KEYS, )*
                }
            }

            /// The fields that pages of this kind have beside those of all pages.
            #[must_use]
            pub fn rows(self) -> Vec<Row> {
                match self {
                    Self::Page => Vec::new(),
                    $( Self::$kind => $kind::rows(), )*
                }
            }
        }

        /// What a page has beyond the common fields.
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
        #[serde(tag = "kind", rename_all = "kebab-case")]
        pub enum KindFields {
            /// Nothing.
            Page,
            $( $(#[doc = $doc])+ $kind(Box<$kind>), )*
        }

        impl KindFields {
            /// Reads the fields of a kind, reporting every error.
            pub fn read(kind: Kind, map: &mut MapReader<'_, '_>) -> Option<Self> {
                match kind {
                    Kind::Page => Some(Self::Page),
                    $( Kind::$kind => {
                        <$kind as Table>::read_rows(map).map(|fields| Self::$kind(Box::new(fields)))
                    } )*
                }
            }

            /// The kind these are the fields of.
            #[must_use]
            pub fn kind(&self) -> Kind {
                match self {
                    Self::Page => Kind::Page,
                    $( Self::$kind(_) => Kind::$kind, )*
                }
            }

            /// What they refer to, and the texts in them that each language has
            /// for itself.
            #[must_use]
            pub fn contents(&self) -> Contents<'_> {
                match self {
                    Self::Page => Contents::default(),
                    $( Self::$kind(fields) => fields.page_contents(), )*
                }
            }
        }
    };
}

kinds! {
    /// One item of the national offer.
    Offer = "offer" in "offer";
    /// A service that people can contact.
    Service = "service" in "services";
    /// How a person may feel, and whom to talk to.
    Wellbeing = "wellbeing" in "wellbeing";
    /// Something step by step.
    Guide = "guide" in "guides";
    /// What was done somewhere, and what came of it.
    CaseStudy = "case-study" in "case-studies";
    /// A document to fill in and change.
    Template = "template" in "templates";
    /// Pages and templates for one audience, printed as one.
    Pack = "pack" in "packs";
    /// Slides and what is said with them.
    Presentation = "presentation" in "presentations";
    /// An organisation that works in PACE.
    Partner = "partner" in "partners";
    /// A council area.
    Area = "area" in "areas";
    /// Something that takes place.
    Event = "event" in "events";
    /// News: something that changed.
    Update = "update" in "updates";
}

impl Kind {
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
