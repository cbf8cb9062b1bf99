//! Eligibility: what has to be true of a person for whom something is.
//!
//! Owns the table of `for:`. The rule it stands for is the simplest there is:
//! every field that is given has to hold, and a field holds if one of its words
//! does. Asking people the questions is the finder's.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Value as Json, json};

use super::vocabulary::{Audience, EmployerSize, Employment, Need, Sector, Stage};
use crate::model::field::{AreaName, Field, Reader, fields};
use crate::model::lang::LangTag;
use crate::model::node::Node;

fields! {
    /// Whom something is for. All fields that are given have to hold.
    pub struct Eligibility {
        /// Whom it is for.
        audience: Vec<Audience>,
        /// At which of these stages.
        stage: Vec<Stage>,
        /// How many people the employer employs.
        employer_size: Vec<EmployerSize>,
        /// From which and up to which age, in years, such as {from: 16, to: 24}.
        age: Option<AgeRange>,
        /// In which sectors.
        sector: Vec<Sector>,
        /// With which of these needs.
        needs: Vec<Need>,
        /// In which of these council areas.
        areas: Vec<AreaName>,
        /// With one of these as first language.
        language: Vec<LangTag>,
        /// On what terms the person works.
        employment: Vec<Employment>,
    }
}

fields! {
    /// The two ends of a range of ages.
    pub struct AgeEnds {
        /// The youngest age, in years.
        from: Option<u16>,
        /// The oldest age, in years.
        to: Option<u16>,
    }
}

/// A range of ages with at least one end, the first not above the second.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AgeRange(AgeEnds);

impl AgeRange {
    /// The youngest age in it, in years.
    #[must_use]
    pub fn from(&self) -> u16 {
        self.0.from.unwrap_or(0)
    }

    /// The oldest age in it, in years; none where there is no upper end.
    #[must_use]
    pub fn to(&self) -> Option<u16> {
        self.0.to
    }
}

impl Field for AgeRange {
    fn expects() -> Cow<'static, str> {
        "a range of ages such as {from: 16, to: 24}".into()
    }

    fn schema() -> Json {
        let mut schema = AgeEnds::schema();
        if let Json::Object(object) = &mut schema {
            object.insert("minProperties".into(), json!(1));
        }
        schema
    }

    fn example() -> String {
        "{from: 16, to: 24}".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let ends = AgeEnds::read(node, reader)?;
        let message = match (ends.from, ends.to) {
            (None, None) => "a range of ages needs `from` or `to`".to_owned(),
            (Some(from), Some(to)) if from > to => {
                format!("nobody is both {from} or older and {to} or younger")
            }
            _ => return Some(Self(ends)),
        };
        let help = Some(format!("write it as {}", Self::example()));
        reader.error("wrong-range", node.span.clone(), message, help);
        None
    }
}
