//! Every way to reach a service with where it comes from.

use super::{Scope, Table, day, words};
use crate::model::fact::Confidence;
use crate::model::kind::{Evidence, KindFields};

/// The channels of all services in the source language, by their file.
pub(super) fn channels(scope: &Scope<'_>) -> Table {
    let mut rows = Vec::new();
    let mut unchecked = 0;
    for document in scope.site.documents.iter().filter(|document| document.lang.is_source()) {
        let KindFields::Service(service) = &document.fields else { continue };
        let common = &document.common;
        if common.assured.is_none() {
            unchecked += service.channels.len();
        }
        let said = |part: fn(&Evidence) -> Option<&str>| {
            common.evidence.iter().filter_map(part).collect::<Vec<_>>().join("; ")
        };
        rows.extend(service.channels.iter().map(|channel| {
            vec![
                common.title.clone(),
                channel.kind.as_str().to_owned(),
                channel.value.value.clone(),
                said(|evidence| Some(&evidence.source)),
                said(|evidence| evidence.as_of.as_deref()),
                said(|evidence| evidence.confidence.map(Confidence::as_str)),
                day(common.assured),
                day(common.review_by),
                common.owner.clone().unwrap_or_else(|| "nobody".to_owned()),
                document.file.to_string(),
            ]
        }));
    }
    Table {
        id: "channels",
        title: "Ways to reach services",
        note: format!(
            "Of {} ways to reach a service, nobody has checked {unchecked} at the source.",
            rows.len()
        ),
        head: words(&[
            "Service",
            "Kind",
            "Value",
            "Source",
            "As of",
            "Confidence",
            "Checked",
            "Review by",
            "Owner",
            "File",
        ]),
        rows,
    }
}
