//! What has an address already.
//!
//! Owns that no two outputs meet on any host: not in one file, not as file and
//! folder, and not where upper and lower case or two ways to write an accent
//! are all that parts them. What is published is judged once more when it is
//! written; only here can its author be told.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use super::super::feed::FeedKind;
use super::super::group::Group;
use super::super::site::{Page, PageContent, Redirect};
use super::names::{self, LANGUAGE_FILES, ROOT_FILES};
use crate::diag::{Diagnostic, Diagnostics};
use crate::i18n::Languages;
use crate::model::lang::Lang;
use crate::model::output::{self, MAX_PATH};
use crate::model::url::UrlPath;
use crate::parse::Document;

/// Who takes an address, for the message about two that take the same.
#[derive(Clone, Copy)]
enum Owner<'a> {
    Document(&'a Document),
    Generator,
}

/// An address and whose it is.
#[derive(Clone)]
struct Claim<'a> {
    owner: Owner<'a>,
    url: UrlPath,
}

/// The addresses so far, by the file that a host sees.
pub(super) struct Taken<'a, 'd> {
    groups: &'a [Group],
    documents: &'a [Arc<Document>],
    languages: &'a Languages,
    diagnostics: &'d mut Diagnostics,
    files: HashMap<String, Claim<'a>>,
    /// Files that could be taken for the folder of others: all but those of
    /// pages, which are called `index.html` in a folder of their own.
    loose: HashSet<String>,
    /// Folders that are not written as such a host sees them, by how it does.
    spelt: HashMap<String, (String, Claim<'a>)>,
    /// Where something was told: what is wrong with a page is wrong in every
    /// language that shows it.
    told: HashSet<(Arc<str>, usize)>,
}

impl<'a, 'd> Taken<'a, 'd> {
    pub(super) fn new(
        (groups, documents): (&'a [Group], &'a [Arc<Document>]),
        languages: &'a Languages,
        diagnostics: &'d mut Diagnostics,
    ) -> Self {
        Self {
            groups,
            documents,
            languages,
            diagnostics,
            files: HashMap::new(),
            loose: HashSet::new(),
            spelt: HashMap::new(),
            told: HashSet::new(),
        }
    }

    /// Takes what the generator always makes and no page stands for.
    pub(super) fn files_of_the_generator(&mut self) {
        let own = self.languages.iter().flat_map(|language| {
            let names = LANGUAGE_FILES.into_iter().chain(FeedKind::ALL.map(FeedKind::file));
            names.map(|name| language.file(name))
        });
        for url in ROOT_FILES.into_iter().map(UrlPath::file).chain(own).collect::<Vec<_>>() {
            self.take(&url, Owner::Generator);
        }
    }

    /// Takes the address of a page.
    pub(super) fn page(&mut self, page: &Page) {
        // What stands in the way of a language is told of each of its files.
        if matches!(page.content, PageContent::Group(_)) && self.is_in_the_way(page) {
            return;
        }
        self.take(&page.url, self.owner_of(page));
    }

    /// Takes an old address.
    pub(super) fn redirect(&mut self, redirect: &Redirect) {
        self.take(&redirect.from, self.owner_of_redirect(redirect));
    }

    fn owner_of(&self, page: &Page) -> Owner<'a> {
        let PageContent::Group(id) = page.content else { return Owner::Generator };
        let group = &self.groups[id.0 as usize];
        group
            .document(page.lang)
            .or_else(|| group.document(Lang::SOURCE))
            .map_or(Owner::Generator, |id| Owner::Document(&self.documents[id.0 as usize]))
    }

    fn owner_of_redirect(&self, redirect: &Redirect) -> Owner<'a> {
        Owner::Document(&self.documents[redirect.document.0 as usize])
    }

    /// Whether a page of the source language stands where another language does.
    fn is_in_the_way(&self, page: &Page) -> bool {
        let first = page.url.as_str().split('/').nth(1);
        page.lang.is_source()
            && self.languages.iter().skip(1).any(|one| one.url_prefix.as_deref() == first)
    }

    fn take(&mut self, url: &UrlPath, owner: Owner<'a>) {
        let file = url.output_file();
        let claim = || Claim { owner, url: url.clone() };
        if file.len() > MAX_PATH {
            return self.too_long(&claim());
        }
        let key = match output::fold(&file) {
            std::borrow::Cow::Borrowed(_) => file,
            std::borrow::Cow::Owned(folded) => {
                self.spell(&file, &folded, &claim());
                folded
            }
        };
        match self.files.get(&key) {
            Some(first) => {
                let first = first.clone();
                self.meet(&first, &claim());
            }
            None => {
                if !url.as_str().ends_with('/') {
                    self.loose.insert(key.clone());
                }
                self.files.insert(key, claim());
            }
        }
    }

    fn tell(&mut self, code: &str, (document, url): (&Document, &UrlPath), words: (String, &str)) {
        let place = place(document, url);
        if self.told.insert((document.file.clone(), place.start)) {
            let (message, help) = words;
            let diagnostic = Diagnostic::error(code, message).at(document.file.clone(), place);
            self.diagnostics.push(diagnostic.help(help));
        }
    }

    fn too_long(&mut self, claim: &Claim<'a>) {
        let Owner::Document(document) = claim.owner else { return };
        let message = format!("this address has more than {MAX_PATH} bytes, which hosts refuse");
        let help = "give it, or a folder that it lies in, a shorter name";
        self.tell("wrong-address", (document, &claim.url), (message, help));
    }

    /// Remembers how the folders of a file are written.
    fn spell(&mut self, file: &str, folded: &str, claim: &Claim<'a>) {
        for (folder, folded) in output::folders(file).zip(output::folders(folded)) {
            // A list that the generator makes is there for the pages in it, so
            // these are named before it.
            let is_better = |(_, known): &(String, Claim<'_>)| {
                matches!((known.owner, claim.owner), (Owner::Generator, Owner::Document(_)))
            };
            if folder != folded && self.spelt.get(folded).is_none_or(is_better) {
                self.spelt.insert(folded.to_owned(), (folder.to_owned(), claim.clone()));
            }
        }
    }

    /// Whose mistake it is that two meet, the claim that is theirs, and the
    /// other: of a document and the generator, the document's; of two documents,
    /// that of the second. None where it has been told of a name.
    fn blame<'c>(
        &self,
        first: &'c Claim<'a>,
        second: &'c Claim<'a>,
    ) -> Option<(&'a Document, &'c Claim<'a>, &'c Claim<'a>)> {
        let (document, own, other) = match (first.owner, second.owner) {
            (_, Owner::Document(document)) => (document, second, first),
            (Owner::Document(document), Owner::Generator) => (document, first, second),
            (Owner::Generator, Owner::Generator) => return None,
        };
        let told = matches!(other.owner, Owner::Generator)
            && match is_alias(document, &own.url) {
                true => names::is_reserved_for_aliases(&own.url),
                false => names::is_reserved(&own.url, self.languages),
            };
        (!told).then_some((document, own, other))
    }

    /// Two outputs are one file.
    fn meet(&mut self, first: &Claim<'a>, second: &Claim<'a>) {
        let Some((document, own, other)) = self.blame(first, second) else { return };
        let (url, taken, by) = (&own.url, &other.url, by(other.owner, document));
        let message = if taken == url {
            format!("the address {url} is already taken by {by}")
        } else if taken.output_file() == url.output_file() {
            format!("the address {url} is the same as {taken} of {by}")
        } else {
            format!("the address {url} differs from {taken} of {by} in {} only", what(url, taken))
        };
        self.tell("duplicate-url", (document, url), (message, ANOTHER));
    }

    /// Looks whether a folder is a file of another, or is written in two ways.
    /// All has been taken before.
    pub(super) fn folders(&mut self, (pages, redirects): (&[Page], &[Redirect])) {
        for page in pages {
            let in_the_way =
                matches!(page.content, PageContent::Group(_)) && self.is_in_the_way(page);
            if !in_the_way {
                self.folders_of(&page.url, self.owner_of(page));
            }
        }
        for redirect in redirects {
            self.folders_of(&redirect.from, self.owner_of_redirect(redirect));
        }
    }

    fn folders_of(&mut self, url: &UrlPath, owner: Owner<'a>) {
        let file = url.output_file();
        if file.len() > MAX_PATH {
            // Nothing is made there, as was told.
            return;
        }
        let folded = output::fold(&file);
        for (folder, folded) in output::folders(&file).zip(output::folders(&folded)) {
            // A page may be called `index.html`.
            let is_file = self.loose.contains(folded)
                || folded.ends_with("index.html") && self.files.contains_key(folded);
            let claim = || Claim { owner, url: url.clone() };
            if is_file && let Some(stands) = self.files.get(folded).cloned() {
                return self.file_and_folder(&stands, &claim());
            }
            if let Some((spelt, stands)) = self.spelt.get(folded)
                && spelt != folder
                && matches!(owner, Owner::Document(_))
            {
                let (spelt, stands) = (spelt.clone(), stands.clone());
                return self.two_spellings((&spelt, &stands), (folder, &claim()));
            }
        }
    }

    fn file_and_folder(&mut self, stands: &Claim<'a>, beneath: &Claim<'a>) {
        // A page has more right to a name than an old address.
        let is_old = |claim: &Claim<'_>| matches!(claim.owner, Owner::Document(document) if is_alias(document, &claim.url));
        let file_is_told = is_old(stands) && !is_old(beneath);
        let (first, second) = if file_is_told { (beneath, stands) } else { (stands, beneath) };
        let Some((document, own, other)) = self.blame(first, second) else { return };
        let by = by(other.owner, document);
        let (file, folder) = (&stands.url, &beneath.url);
        let message = if own.url == *file {
            format!("{file} would be a file, and {folder} of {by} needs a folder of that name")
        } else {
            format!("{folder} needs a folder, and {file} of {by} is a file of that name")
        };
        self.tell("duplicate-url", (document, &own.url), (message, ANOTHER));
    }

    fn two_spellings(&mut self, first: (&str, &Claim<'a>), second: (&str, &Claim<'a>)) {
        let Some((document, own, other)) = self.blame(first.1, second.1) else { return };
        let (folder, spelt) =
            if std::ptr::eq(own, second.1) { (second.0, first.0) } else { (first.0, second.0) };
        let by = by(other.owner, document);
        let differs = if folder.to_lowercase() == spelt.to_lowercase() { CASE } else { ACCENTS };
        let message =
            format!("the folder /{folder}/ differs from /{spelt}/ of {by} in {differs} only");
        let help = "write the name in one way: many hosts and systems cannot have both";
        self.tell("duplicate-url", (document, &own.url), (message, help));
    }
}

const ANOTHER: &str = "give one of them another name, `slug` or alias";
const CASE: &str = "upper and lower case";
const ACCENTS: &str = "how its accents are encoded";

/// What two addresses that a host confuses differ in.
fn what(one: &UrlPath, other: &UrlPath) -> &'static str {
    let lower = |url: &UrlPath| url.output_file().to_lowercase();
    if lower(one) == lower(other) { CASE } else { ACCENTS }
}

fn by(owner: Owner<'_>, document: &Document) -> String {
    match owner {
        Owner::Document(other) if other.file == document.file => "this page itself".to_owned(),
        Owner::Document(other) => format!("`{}`", other.file),
        Owner::Generator => "the generator".to_owned(),
    }
}

fn is_alias(document: &Document, url: &UrlPath) -> bool {
    document.common.aliases.iter().any(|alias| alias.value == *url)
}

/// Where a document says that it wants an address.
fn place(document: &Document, url: &UrlPath) -> Range<usize> {
    let alias = document.common.aliases.iter().find(|alias| alias.value == *url);
    match (alias, &document.common.slug) {
        (Some(alias), _) => alias.span.clone(),
        (None, Some(_)) => document.place_in_header("slug:"),
        (None, None) => document.header.clone(),
    }
}
