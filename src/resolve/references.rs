//! References: fields that name a page or an entry of a data file.
//!
//! Owns the check that there is what they name. Directives, which stand in
//! texts, are in the file beside this one.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::directives::Scope;
use super::mistake::Mistake;
use super::site::GroupId;
use super::unread::FOLLOWS;
use crate::config::Config;
use crate::diag::{Diagnostics, nearest};
use crate::model::area::CouncilArea;
use crate::model::field::{Contents, Located, Reference, Referent, Table as _};
use crate::model::finder::Subject;
use crate::model::kind::{Kind, KindFields};
use crate::model::lang::Lang;
use crate::parse::{Document, Entry};

/// The kind of page that a reference names; none where any page or no page is.
pub(super) fn kind_of(referent: Referent) -> Option<Kind> {
    match referent {
        Referent::Service => Some(Kind::Service),
        Referent::Offer => Some(Kind::Offer),
        Referent::Partner => Some(Kind::Partner),
        Referent::Area | Referent::Page | Referent::Fact => None,
    }
}

/// The path below its language of the page that a reference names.
pub(super) fn path_of(referent: Referent, name: &str) -> String {
    let kind = if referent == Referent::Area { Some(Kind::Area) } else { kind_of(referent) };
    match kind.and_then(Kind::collection) {
        Some(folder) => format!("{folder}/{name}"),
        None => {
            let path = name.trim_end_matches(".md").trim_matches('/');
            // A section is named by its folder or by the file of its own page.
            let folder = path.strip_suffix("_index");
            let folder = folder.filter(|folder| folder.is_empty() || folder.ends_with('/'));
            folder.unwrap_or(path).trim_end_matches('/').to_owned()
        }
    }
}

/// The path of the page of a council area.
pub(super) fn area_path(name: &str) -> String {
    path_of(Referent::Area, name)
}

/// Everything that the fields of a document refer to.
pub(super) fn references_of(document: &Document) -> impl Iterator<Item = Reference<'_>> {
    let common = document.common.page_contents().references;
    common.into_iter().chain(document.fields.contents().references)
}

/// Checks the references that stand in data files and in `site.yaml`.
pub(super) fn check_shared(scope: &Scope<'_>, config: &Config, diagnostics: &mut Diagnostics) {
    if let Some(helpline) = &config.helpline
        && let Err(mistake) = scope.fact(&helpline.value, &helpline.span)
    {
        diagnostics.push(mistake.in_file(crate::config::FILE.into()));
    }
    let before = config.finder.iter().filter_map(|finder| finder.before_benefits.as_ref());
    for page in config.menu.iter().chain(&config.in_every_language).chain(before) {
        let Located { value, span } = &page.0;
        if let Err(mistake) = scope.page(Referent::Page, value, span) {
            diagnostics.push(mistake.in_file(crate::config::FILE.into()));
        }
    }
    for reference in config.read_first.iter().flat_map(|one| one.page_contents().references) {
        if let Err(mistake) = scope.referent(&reference) {
            diagnostics.push(mistake.in_file(crate::config::FILE.into()));
        }
    }
    check_data(scope, diagnostics);
}

/// Checks the references that stand in the fields of a document.
pub(super) fn check_document(
    scope: &Scope<'_>,
    document: &Document,
    diagnostics: &mut Diagnostics,
) {
    for reference in references_of(document) {
        // A translation takes shared fields over; the source page is told.
        if !reference.local && !document.lang.is_source() {
            continue;
        }
        if let Err(mut mistake) = scope.referent(&reference) {
            if document.text_at(reference.span) != Some(reference.name) {
                // It comes from the defaults of the folder.
                mistake.span = document.header.clone();
            }
            diagnostics.push(mistake.in_document(document));
        }
    }
    let name = document.path.rsplit('/').next().unwrap_or("");
    let span = document.header.start..document.header.start;
    if let KindFields::Area(_) = document.fields
        && document.lang.is_source()
        && let Err(mistake) = scope.area(name, &span)
    {
        diagnostics.push(mistake.in_document(document));
    }
    if let KindFields::Update(_) = document.fields
        && document.common.date.is_none()
        && document.lang.is_source()
    {
        let mistake = Mistake {
            code: "missing-field",
            span,
            message: "`date` is missing".to_owned(),
            help: Some("an update needs the day of its news, such as date: 2026-11-22".to_owned()),
        };
        diagnostics.push(mistake.in_document(document));
    }
}

fn check_data(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let data = scope.data;
    let mut check = |file: &Arc<str>, contents: Contents<'_>| {
        for reference in contents.references {
            if let Err(mistake) = scope.referent(&reference) {
                diagnostics.push(mistake.in_file(file.clone()));
            }
        }
    };
    for entry in data.areas.values() {
        check(&entry.file, entry.value.page_contents());
    }
    for entry in data.glossary.values() {
        check(&entry.file, entry.value.page_contents());
    }
    if let Some(calculators) = &data.calculators {
        check(&calculators.file, calculators.value.page_contents());
    }
    for (_, question) in &data.finder {
        let words = question.value.answers.iter().flat_map(|answer| &answer.value.0);
        for Located { value, span } in words {
            if question.value.subject == Subject::Areas
                && let Err(mistake) = scope.area(value, span)
            {
                diagnostics.push(mistake.in_file(question.file.clone()));
            }
        }
    }
    for (name, entry) in &data.areas {
        for neighbour in &entry.value.neighbours {
            let other = data.areas.get(neighbour.as_str());
            let knows = |entry: &Entry<CouncilArea>| {
                entry.value.neighbours.iter().any(|back| back.as_str() == name)
            };
            if other.is_some_and(|other| !knows(other)) {
                let mistake = Mistake {
                    code: "one-sided-neighbour",
                    span: neighbour.0.span.clone(),
                    message: format!("`{}` does not name `{name}` back", neighbour.as_str()),
                    help: Some(format!("add {name} to its neighbours, or take it out here")),
                };
                diagnostics.push(mistake.in_file(entry.file.clone()));
            }
        }
    }
}

impl Scope<'_> {
    fn referent(&self, reference: &Reference<'_>) -> Result<(), Mistake> {
        match reference.referent {
            Referent::Area => self.area(reference.name, reference.span),
            Referent::Fact => self.fact(reference.name, reference.span),
            referent => self.page(referent, reference.name, reference.span).map(|_| ()),
        }
    }

    /// The page that a reference names.
    pub(super) fn page(
        &self,
        referent: Referent,
        name: &str,
        span: &Range<usize>,
    ) -> Result<GroupId, Mistake> {
        let (kind, path) = (kind_of(referent), path_of(referent, name));
        if let Some(group) = self.index.group(&path)
            && kind.is_none_or(|kind| self.kind(group) == Some(kind))
        {
            return Ok(group);
        }
        if self.index.is_unread(&path) {
            let (span, message) = (span.clone(), String::new());
            return Err(Mistake { code: FOLLOWS, span, message, help: None });
        }
        let prefix = kind.and_then(Kind::collection).map(|folder| format!("{folder}/"));
        let prefix = prefix.unwrap_or_default();
        let withheld = self.index.withheld(&path);
        let may_hint = withheld.is_none() && self.index.may_hint();
        let names = self.index.groups().iter().filter_map(|group| {
            let is_candidate = kind.is_none() || !group.section;
            group.path.strip_prefix(&*prefix).filter(|_| is_candidate && may_hint)
        });
        let what = kind.map_or("page", Kind::as_str);
        let near = nearest(name, names).map(|near| format!("did you mean `{near}`?"));
        let how = match kind {
            Some(_) => {
                let article = article(what);
                format!("{article} {what} is a page in content/en/{prefix}, named by its file")
            }
            None => "write its path below its language, without .md".to_owned(),
        };
        Err(Mistake {
            code: if kind == Some(Kind::Service) { "unknown-service" } else { "unknown-page" },
            span: span.clone(),
            message: format!("there is no {what} `{name}`"),
            help: Some(withheld.or(near).unwrap_or(how)),
        })
    }

    /// A site that does not list its areas may name any.
    fn area(&self, name: &str, span: &Range<usize>) -> Result<(), Mistake> {
        let areas: &BTreeMap<_, _> = &self.data.areas;
        if areas.is_empty() || areas.contains_key(name) || self.data.misread.covers("areas", name) {
            return Ok(());
        }
        let near = self.index.near(name, areas.keys().map(String::as_str));
        Err(Mistake {
            code: "unknown-area",
            span: span.clone(),
            message: format!("there is no area `{name}`"),
            help: Some(near.map_or_else(
                || "areas stand in content/data/areas.yaml".to_owned(),
                |near| format!("did you mean `{near}`?"),
            )),
        })
    }

    fn kind(&self, group: GroupId) -> Option<Kind> {
        let id = self.index.groups()[group.0 as usize].document(Lang::SOURCE)?;
        Some(self.documents[id.0 as usize].fields.kind())
    }
}

fn article(word: &str) -> &'static str {
    if word.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" }
}
