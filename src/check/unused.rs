//! Services and files that some page names.
//!
//! Owns `unused-service` and `unused-image`.

use super::prose::place_of_title;
use super::{Scope, Usage, files_of};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::kind::{KindFields, ServiceStatus};
use crate::model::lang::Lang;
use crate::resolve::GroupId;

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    let usage = Usage::of(site);
    for (id, group) in (0..).map(GroupId).zip(&site.groups) {
        let Some(document) = group.document(Lang::SOURCE) else { continue };
        let document = site.document(document);
        let KindFields::Service(service) = &document.fields else { continue };
        let is_over = service.status.is_some_and(|status| status != ServiceStatus::Live);
        let is_passed = is_over || document.common.draft || !group.stands_alone();
        if is_passed || usage.is_named_beyond(id, &files_of(site, id)) {
            continue;
        }
        let title = &document.common.title;
        diagnostics.push(
            Diagnostic::warning("unused-service", format!("no page names the service `{title}`"))
                .at(document.file.clone(), place_of_title(document))
                .help(format!("write :service[{}] where it helps", group.name())),
        );
    }
    for file in site.media.keys().filter(|file| !usage.media.contains(&***file)) {
        diagnostics.push(
            Diagnostic::warning("unused-image", "no page shows this file or links to it")
                .in_file(file.clone())
                .help("show it where it helps, or delete it"),
        );
    }
}
