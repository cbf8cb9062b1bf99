//! What is used where: facts, services, images, and addresses of other sites.
//!
//! Owns the gathering of it, for rules and for reports.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use crate::model::calculator::{Calculator, Calculators};
use crate::model::fact::FactKind;
use crate::model::field::{Reference, Referent, Table as _};
use crate::model::kind::{ChannelKind, Kind, KindFields};
use crate::model::url::web;
use crate::parse::Document;
use crate::resolve::{GroupId, Meaning, Site, Target};

/// The files that name something.
pub type Files = BTreeSet<Arc<str>>;

/// What the documents of a site name.
#[derive(Clone, Debug, Default)]
pub struct Usage<'s> {
    /// Facts by name.
    pub facts: BTreeMap<&'s str, Files>,
    /// Pages, by links, directives and fields of others.
    pub groups: BTreeMap<GroupId, Files>,
    /// Images and downloads.
    pub media: BTreeSet<&'s str>,
}

impl<'s> Usage<'s> {
    /// Gathers what all documents name.
    #[must_use]
    pub fn of(site: &'s Site) -> Self {
        let mut usage = Self::default();
        let mut shown: BTreeMap<Calculator, Files> = BTreeMap::new();
        let paths: HashMap<&str, GroupId> =
            (0..).map(GroupId).zip(&site.groups).map(|(id, group)| (&*group.path, id)).collect();
        let tables = site.documents.iter().zip(&site.links).zip(&site.meanings);
        for ((document, links), meanings) in tables {
            let file = || document.file.clone();
            for target in links {
                match target {
                    Target::Group(group, _) => usage.group(*group, file()),
                    Target::Media(path) => {
                        usage.media.insert(path);
                    }
                    Target::External | Target::Made(..) | Target::Here | Target::Broken => {}
                }
            }
            for meaning in meanings {
                match meaning {
                    Meaning::Fact(name) => {
                        usage.facts.entry(name).or_default().insert(file());
                    }
                    Meaning::Service(group) | Meaning::Contact(group) => {
                        usage.group(*group, file());
                    }
                    Meaning::Calculator(calculator) => {
                        shown.entry(*calculator).or_default().insert(file());
                    }
                    _ => {}
                }
            }
            usage.media.extend(of_talk(site, document));
            let common = document.common.page_contents().references;
            for reference in common.into_iter().chain(document.fields.contents().references) {
                usage.reference(&paths, &reference, &document.file);
            }
        }
        if let Some(calculators) = &site.data.calculators {
            for reference in calculators.value.page_contents().references {
                usage.reference(&paths, &reference, &calculators.file);
            }
            for (calculator, files) in &shown {
                usage.calculator(&calculators.value, *calculator, files);
            }
        }
        if let Some(helpline) = &site.config.helpline {
            usage.facts.entry(&helpline.value).or_default().insert(crate::config::FILE.into());
        }
        usage
    }

    /// What a calculator reckons with is told on the pages that show it.
    fn calculator(&mut self, rules: &'s Calculators, shown: Calculator, files: &Files) {
        let named = rules.contents_of(shown).references.into_iter();
        for reference in named.filter(|reference| reference.referent == Referent::Fact) {
            self.facts.entry(reference.name).or_default().extend(files.iter().cloned());
        }
    }

    /// Whether anything names a page but the files that are left out of account,
    /// such as its own.
    #[must_use]
    pub fn is_named_beyond(&self, group: GroupId, own: &[&str]) -> bool {
        let files = self.groups.get(&group).into_iter().flatten();
        files.into_iter().any(|file| !own.contains(&&**file))
    }

    /// What a field names: a page, or a fact.
    fn reference(
        &mut self,
        paths: &HashMap<&str, GroupId>,
        reference: &Reference<'s>,
        file: &Arc<str>,
    ) {
        if reference.referent == Referent::Fact {
            self.facts.entry(reference.name).or_default().insert(file.clone());
        } else if let Some(group) = paths.get(path_of(reference).as_str()) {
            self.group(*group, file.clone());
        }
    }

    /// The names of the facts alone.
    #[must_use]
    pub fn facts_of(site: &'s Site) -> BTreeSet<&'s str> {
        let meanings = site.meanings.iter().flatten();
        let told = meanings.filter_map(|meaning| match meaning {
            Meaning::Fact(name) => Some(name.as_str()),
            _ => None,
        });
        let pages = site.documents.iter().flat_map(|document| {
            let common = document.common.page_contents().references;
            common.into_iter().chain(document.fields.contents().references)
        });
        let calculators = site.data.calculators.iter();
        let calculators = calculators.flat_map(|entry| entry.value.page_contents().references);
        let named = pages.chain(calculators);
        let named = named.filter(|reference| reference.referent == Referent::Fact);
        told.chain(named.map(|reference| reference.name))
            .chain(site.config.helpline.as_ref().map(|name| name.value.as_str()))
            .collect()
    }

    fn group(&mut self, group: GroupId, file: Arc<str>) {
        self.groups.entry(group).or_default().insert(file);
    }
}

/// The recording and the captions of a talk, which lie beside it.
fn of_talk<'s>(site: &'s Site, document: &'s Document) -> Vec<&'s str> {
    let KindFields::Presentation(talk) = &document.fields else { return Vec::new() };
    let folder = document.file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let named = [&talk.recording, &talk.captions].into_iter().flatten();
    let paths = named.map(|file| format!("{folder}/{}", file.value));
    paths
        .filter_map(|path| site.media.get_key_value(path.as_str()))
        .map(|(path, _)| &**path)
        .collect()
}

/// The files of a page in all languages.
#[must_use]
pub fn files_of(site: &Site, group: GroupId) -> Vec<&str> {
    let documents = site.group(group).documents.iter().flatten();
    documents.map(|id| &*site.document(*id).file).collect()
}

/// The path of the page that a field names.
fn path_of(reference: &Reference<'_>) -> String {
    let kind = match reference.referent {
        Referent::Service => Kind::Service,
        Referent::Offer => Kind::Offer,
        Referent::Partner => Kind::Partner,
        Referent::Area => Kind::Area,
        Referent::Page | Referent::Fact => Kind::Page,
    };
    match kind.collection() {
        Some(folder) => format!("{folder}/{}", reference.name),
        None => reference.name.trim_end_matches(".md").trim_matches('/').to_owned(),
    }
}

/// The addresses of other sites, each with the files that name it, for a program
/// that asks them whether they are still there.
#[must_use]
pub fn external(site: &Site) -> BTreeMap<String, Files> {
    let mut found: BTreeMap<String, Files> = BTreeMap::new();
    let mut add = |address: &str, file: &Arc<str>| {
        // An address without a scheme takes that of the page: https.
        let address =
            if address.starts_with("//") { format!("https:{address}") } else { address.to_owned() };
        let scheme = address.split_once("://").map(|(scheme, _)| scheme.to_ascii_lowercase());
        if matches!(scheme.as_deref(), Some("http" | "https")) {
            found.entry(address).or_default().insert(file.clone());
        }
    };
    for (document, targets) in site.documents.iter().zip(&site.links) {
        for (link, target) in document.body.links.iter().zip(targets) {
            if *target == Target::External {
                add(document.body.text(link.destination), &document.file);
            }
        }
        if document.lang.is_source() {
            for address in in_fields(&document.fields) {
                add(&web(address), &document.file);
            }
        }
    }
    for entry in site.data.areas.values() {
        if let Some(address) = &entry.value.web {
            add(&web(address), &entry.file);
        }
    }
    for entry in site.data.facts.values().filter(|entry| entry.value.kind.value == FactKind::Web) {
        add(&web(&entry.value.value.value), &entry.file);
    }
    let file: Arc<str> = crate::config::FILE.into();
    if let Some(address) = site.config.contact.as_ref().and_then(|contact| contact.web.as_ref()) {
        add(&web(&address.value), &file);
    }
    if let Some(security) = &site.config.security {
        security.contact.value.iter().for_each(|address| add(&address.0, &file));
        let others = [&security.policy, &security.encryption];
        others.into_iter().flatten().for_each(|address| add(&address.0, &file));
    }
    found
}

/// What the fields of a page hold that may be an address of another site.
fn in_fields(fields: &KindFields) -> Vec<&str> {
    match fields {
        KindFields::Service(service) => {
            let web = [ChannelKind::Web, ChannelKind::Webchat];
            let channels = service.channels.iter().filter(|one| web.contains(&one.kind));
            channels.map(|channel| channel.value.value.as_str()).collect()
        }
        KindFields::Partner(partner) => partner.web.as_deref().into_iter().collect(),
        KindFields::Event(event) => event.booking.as_deref().into_iter().collect(),
        KindFields::Presentation(talk) => {
            // What has no scheme is a file of the site.
            let recording = talk.recording.iter().map(|recording| recording.value.as_str());
            recording.filter(|value| value.contains("://")).collect()
        }
        _ => Vec::new(),
    }
}
