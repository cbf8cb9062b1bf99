//! Groups: the files that are translations of each other, and the tree they form.
//!
//! Owns which documents are published on a day, what belongs together by its
//! path, and which section a page stands in.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::Drafts;
use super::address;
use super::forms;
use super::site::{DocId, GroupId};
use super::unread::Unread;
use crate::diag::{Diagnostic, Diagnostics};
use crate::i18n::Languages;
use crate::model::date::Date;
use crate::model::kind::MediaFormat;
use crate::model::lang::Lang;
use crate::model::url::UrlPath;
use crate::parse::Document;

/// Documents with the same path in different languages; or a section that has
/// no page of its own.
#[derive(Clone, Debug)]
pub struct Group {
    /// The path that its documents share; empty for home.
    pub path: Arc<str>,
    /// The section it stands in; none for home.
    pub parent: Option<GroupId>,
    /// Whether it is a section.
    pub section: bool,
    /// Its pages, if it is a section, in the order of their paths.
    pub children: Vec<GroupId>,
    /// The page that this is another form of, such as one in British Sign
    /// Language; none for a page in its own right.
    pub form: Option<Form>,
    /// Its other forms, if it is a page in its own right.
    pub forms: Vec<GroupId>,
    /// What a section without a page of its own is called.
    pub folder_title: String,
    /// Its documents, by language.
    pub documents: Box<[Option<DocId>]>,
    /// Its addresses, by language.
    pub urls: Box<[UrlPath]>,
}

impl Group {
    /// Its document in exactly this language.
    #[must_use]
    pub fn document(&self, lang: Lang) -> Option<DocId> {
        self.documents.get(lang.index()).copied().flatten()
    }

    /// Its address in a language.
    #[must_use]
    pub fn url(&self, lang: Lang) -> &UrlPath {
        &self.urls[lang.index()]
    }

    /// Whether it is a page in its own right, and no other form of one.
    #[must_use]
    pub fn stands_alone(&self) -> bool {
        self.form.is_none()
    }

    /// Whether it is an entry of lists for readers of a language: somebody wrote
    /// it, and it is a page in its own right.
    #[must_use]
    pub fn is_listed(&self, lang: Lang) -> bool {
        let written = self.document(lang).or_else(|| self.document(Lang::SOURCE)).is_some();
        written && self.stands_alone()
    }

    /// The last part of its path.
    #[must_use]
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }
}

/// That a page is another form of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form {
    /// The form.
    pub format: MediaFormat,
    /// The page it is a form of.
    pub of: GroupId,
}

/// Why a file is not published, by its path from the site folder.
pub(super) type Withheld = BTreeMap<Arc<str>, String>;

/// Parts the documents that are published on a day from those that are not. A
/// source page that is not published takes its translations and its other forms
/// with it.
pub(super) fn visible(
    documents: Vec<Arc<Document>>,
    date: Date,
    drafts: Drafts,
) -> (Vec<Arc<Document>>, Withheld) {
    let reason = |document: &Document| {
        let common = &document.common;
        if common.draft && drafts == Drafts::Hidden {
            return Some("it is a draft".to_owned());
        }
        if let Some(publish) = common.publish
            && publish > date
        {
            return Some(format!("it is published from {publish}"));
        }
        let expires = common.expires.filter(|expires| *expires < date)?;
        Some(format!("it expired on {expires}"))
    };
    let hidden_sources: HashMap<Arc<str>, String> = documents
        .iter()
        .filter(|document| document.lang.is_source())
        .filter_map(|document| Some((document.path.clone(), reason(document)?)))
        .collect();
    let mut withheld = Withheld::new();
    let mut shown = Vec::with_capacity(documents.len());
    for document in documents {
        let of = forms::split(&document.path).map_or(&*document.path, |(page, _)| page);
        let hidden = hidden_sources.get(&document.path).or_else(|| hidden_sources.get(of));
        match hidden.cloned().or_else(|| reason(&document)) {
            Some(reason) => {
                withheld.insert(document.file.clone(), reason);
            }
            None => shown.push(document),
        }
    }
    shown.sort_by(|a, b| (a.lang, &a.path).cmp(&(b.lang, &b.path)));
    (shown, withheld)
}

/// For each path, whether a section stands there, and its documents.
pub(super) type ByPath = BTreeMap<Arc<str>, (bool, Vec<DocId>)>;

/// The documents of each path; folders are sections even without a page.
fn by_path(documents: &[Arc<Document>], diagnostics: &mut Diagnostics) -> ByPath {
    let mut by_path = ByPath::new();
    by_path.insert("".into(), (true, Vec::new()));
    for (at, document) in (0..).zip(documents) {
        let entry = by_path.entry(document.path.clone()).or_default();
        if let Some(first) = entry.1.first()
            && entry.0 != document.section
        {
            both_page_and_folder(document, &documents[first.0 as usize], diagnostics);
        }
        entry.0 |= document.section;
        entry.1.push(DocId(at));
        for folder in folders(&document.path) {
            by_path.entry(folder.into()).or_default().0 = true;
        }
    }
    by_path
}

/// Groups documents by path and sets every group into its section. Home is the
/// first group.
pub(super) fn groups(
    documents: &[Arc<Document>],
    (languages, unread): (&Languages, &Unread),
    diagnostics: &mut Diagnostics,
) -> Vec<Group> {
    let by_path = by_path(documents, diagnostics);
    let parents = parents(&by_path);
    let forms = forms::of_paths(&by_path, documents, diagnostics);
    let mut children = vec![Vec::new(); by_path.len()];
    let mut siblings = vec![Vec::new(); by_path.len()];
    for (at, (parent, form)) in (0..).map(GroupId).zip(parents.iter().zip(&forms)) {
        match (form, parent) {
            (Some(form), _) => siblings[form.of.0 as usize].push(at),
            (None, Some(parent)) => children[parent.0 as usize].push(at),
            (None, None) => {}
        }
    }
    // A folder's path sorts before the paths in it, so a parent's address is
    // there when a child's is made.
    let mut groups: Vec<Group> = Vec::with_capacity(by_path.len());
    let tree = parents.into_iter().zip(children).zip(forms.into_iter().zip(siblings));
    for ((path, (section, members)), ((parent, children), (form, forms))) in
        by_path.into_iter().zip(tree)
    {
        let mut by_language = vec![None; languages.len()].into_boxed_slice();
        for id in members {
            by_language[documents[id.0 as usize].lang.index()] = Some(id);
        }
        let urls = match form {
            Some(form) => address::form_urls(&groups[form.of.0 as usize], form.format),
            None => {
                let above = parent.map(|parent| &groups[parent.0 as usize]);
                address::urls(&path, above, &by_language, documents, languages)
            }
        };
        let folder_title = folder_title(&path);
        groups.push(Group {
            path,
            parent,
            section,
            children,
            form,
            forms,
            folder_title,
            documents: by_language,
            urls,
        });
    }
    orphan_translations((&groups, unread), documents, diagnostics);
    groups
}

/// The section of each path, in the order of the map.
fn parents<T>(by_path: &BTreeMap<Arc<str>, T>) -> Vec<Option<GroupId>> {
    let places: HashMap<&str, GroupId> =
        by_path.keys().zip(0..).map(|(path, at)| (&**path, GroupId(at))).collect();
    by_path
        .keys()
        .map(|path| {
            let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
            (!path.is_empty()).then(|| places.get(folder).copied()).flatten()
        })
        .collect()
}

fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

fn folder_title(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path).replace(['-', '_'], " ");
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn both_page_and_folder(document: &Document, other: &Document, diagnostics: &mut Diagnostics) {
    if document.lang == other.lang {
        let path = &document.path;
        diagnostics.push(
            Diagnostic::error(
                "duplicate-url",
                format!("`{path}` is a page and a folder with its own page"),
            )
            .in_file(document.file.clone())
            .help(format!("keep one of them: {} or {}", other.file, document.file)),
        );
    }
}

fn orphan_translations(
    (groups, unread): (&[Group], &Unread),
    documents: &[Arc<Document>],
    diagnostics: &mut Diagnostics,
) {
    let sources: Vec<&str> = groups
        .iter()
        .filter(|group| group.document(Lang::SOURCE).is_some())
        .map(|group| &*group.path)
        .filter(|path| !path.is_empty())
        .collect();
    let is_orphan =
        |group: &&Group| group.document(Lang::SOURCE).is_none() && !unread.has(&group.path);
    for group in groups.iter().filter(is_orphan) {
        for id in group.documents.iter().flatten() {
            let document = &documents[id.0 as usize];
            let near = crate::diag::nearest(&group.path, sources.iter().copied());
            let help = near.map_or_else(
                || "a translation has the same path as the page in the source language".to_owned(),
                |near| format!("is it the translation of `{near}`? then give it that path"),
            );
            diagnostics.push(
                Diagnostic::error(
                    "translation-without-source",
                    "there is no page in the source language that this translates",
                )
                .in_file(document.file.clone())
                .help(help),
            );
        }
    }
}
