//! Calculators: their rules with the facts filled in, and what they come to.
//!
//! Owns [`Rules`]: plain numbers and days, of which tables, worked examples and
//! the rules for the browser are made. The browser does the same sums; a golden
//! file that both read holds them to each other. Every rule is about a legal
//! minimum, and none of them computes by when a claim has to be made.

mod calendar;
mod consultation;
mod facts;
mod notice;
mod redundancy;

use serde::Serialize;

pub use calendar::{anniversary, whole_months, whole_years};
pub use consultation::{ConsultationPlan, ConsultationRules, Step};
pub use notice::{NoticeEstimate, NoticeRules};
pub use redundancy::{
    Band, BandYears, Employment, Limit, PayEstimate, Problem, ReckonerRow, RedundancyRules,
};

use super::directives::Scope;
use crate::diag::Diagnostics;
use facts::Facts;

/// The rules of all calculators that the site has.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Rules {
    /// Those of statutory redundancy pay.
    pub redundancy: Option<RedundancyRules>,
    /// Those of statutory notice.
    pub notice: Option<NoticeRules>,
    /// Those of collective consultation.
    pub consultation: Option<ConsultationRules>,
}

/// Fills the facts into the rules. Rules with mistakes are left out.
pub(super) fn rules(scope: &Scope<'_>, diagnostics: &mut Diagnostics) -> Rules {
    let Some(entry) = &scope.data.calculators else { return Rules::default() };
    let mut facts = Facts::new(&scope.data.facts, &entry.file, diagnostics);
    let tables = &entry.value;
    let notice = tables.notice.as_ref().and_then(|table| NoticeRules::new(table, &mut facts));
    let redundancy = tables
        .redundancy_pay
        .as_ref()
        .and_then(|table| RedundancyRules::new(table, notice.as_ref(), &mut facts));
    let consultation =
        tables.consultation.as_ref().and_then(|table| ConsultationRules::new(table, &mut facts));
    Rules { redundancy, notice, consultation }
}
