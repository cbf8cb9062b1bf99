//! References: fields that name a page or an entry of a data file.
//!
//! Owns what each sort of name is called and how it is written. Whether there
//! is what it names is `resolve`'s to say.

use std::borrow::Cow;
use std::ops::Range;

use serde_json::{Value as Json, json};

use super::{Contents, Field, Located, Reader};
use crate::model::node::Node;

/// What a reference names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Referent {
    /// A page of a service, by its file name.
    Service,
    /// A page of an item of the offer, by its file name.
    Offer,
    /// A page of a partner, by its file name.
    Partner,
    /// A council area of `areas.yaml`, by its name there.
    Area,
    /// Any page, by its path below its language.
    Page,
    /// An entry of `facts.yaml`, by its name there.
    Fact,
}

/// A reference as it stands in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference<'f> {
    /// What it names.
    pub referent: Referent,
    /// The name.
    pub name: &'f str,
    /// Where it stands: in this page's file if the field is `local`, else in
    /// that of the page or folder it is taken over from.
    pub span: &'f Range<usize>,
    /// Whether its field belongs to each language.
    pub local: bool,
}

macro_rules! references {
    ($( $(#[doc = $doc:literal])+ $name:ident: $referent:ident, $expects:literal, $example:literal; )*) => { $(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
        #[serde(transparent)]
        pub struct $name(pub Located<String>);

        impl $name {
            /// The name as it is written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0.value
            }
        }

        impl Field for $name {
            fn expects() -> Cow<'static, str> {
                $expects.into()
            }

            fn schema() -> Json {
                json!({ "type": "string", "minLength": 1 })
            }

            fn example() -> String {
                $example.to_owned()
            }

            fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
                let name = reader.text(node, $expects)?.trim();
                if name.is_empty() {
                    reader.expected(node, $expects);
                    return None;
                }
                Some(Self(Located { value: name.to_owned(), span: node.span.clone() }))
            }

            fn contents<'f>(&'f self, found: &mut Contents<'f>) {
                let Located { value, span } = &self.0;
                found.references.push(Reference { referent: Referent::$referent, name: value, span, local: false });
            }
        }
    )* };
}

references! {
    /// The name of a service.
    ServiceName: Service, "the name of a service such as samaritans", "samaritans";
    /// The name of an item of the offer.
    OfferName: Offer, "the name of an offer such as redundancy-pay", "redundancy-pay";
    /// The name of a partner.
    PartnerName: Partner, "the name of a partner such as citizens-advice-scotland", "acas";
    /// The name of a council area.
    AreaName: Area, "the name of a council area such as fife", "fife";
    /// The path of a page.
    PagePath: Page, "the path of a page such as guides/first-48-hours", "guides/first-48-hours";
    /// The name of a fact.
    FactName: Fact, "the name of a fact such as weekly-pay-cap", "weekly-pay-cap";
}
