//! The stage itself, and what is remembered from one site to the next.
//!
//! Owns the order of the steps, and which of the last site's tables hold for
//! the next one. Each table is a pure function of documents and of what all of
//! them share, so there is nothing to keep track of: where neither has changed,
//! neither has the table.

use std::sync::Arc;

use super::calculators::{self, Rules};
use super::directives::Scope;
use super::ground::Ground;
use super::group::Withheld;
use super::neighbourhood::Leads;
use super::reading::{Readings, readings};
use super::site::Site;
use super::still::Still;
use super::unread::{Unread, causes};
use super::{Inputs, Lock, glossary, group, links, original, references, translation};
use crate::diag::{Diagnostics, Warned};
use crate::i18n::Languages;
use crate::model::component::Signatures;
use crate::model::lang::Lang;
use crate::parse::Document;

/// What is remembered from one site to the next. What is resolved with a memory
/// equals what is resolved without.
#[derive(Default)]
pub struct Memory(Option<Before>);

/// The last site, and what it was made from that does not stand in it.
struct Before {
    site: Site,
    ground: Ground,
    languages: Arc<Languages>,
    locks: Arc<Vec<Lock>>,
    signatures: Signatures,
    unread: Unread,
    /// Whether there was nothing to say of what all pages share.
    shared_quiet: bool,
    /// For each document, whether there was nothing to say of what it names.
    quiet: Vec<bool>,
}

impl Before {
    /// Whether all that pages share was as it is now.
    fn is_beside(&self, inputs: &Inputs<'_>) -> bool {
        Arc::ptr_eq(&self.languages, &inputs.languages)
            && Arc::ptr_eq(&self.site.data, &inputs.data)
            && Arc::ptr_eq(&self.locks, &inputs.locks)
            && self.site.config == *inputs.config
            && self.site.date == inputs.date
            && self.signatures == *inputs.signatures
            && self.unread == inputs.unread
            && self.site.media == *inputs.media
    }
}

impl Memory {
    /// Makes the site. It is whole even where there are errors, so that all of
    /// them are found; nothing is published then.
    #[must_use]
    pub fn resolve(&mut self, documents: Vec<Arc<Document>>, inputs: Inputs<'_>) -> Warned<Site> {
        let mut diagnostics = Diagnostics::new();
        let (documents, withheld) = group::visible(documents, inputs.date, inputs.drafts);
        let before = self.0.take().filter(|before| {
            before.shared_quiet
                && before.is_beside(&inputs)
                && Ground::is_of_both(&before.site.documents, &documents)
        });
        let ground = match &before {
            Some(before) => before.ground.clone(),
            None => Ground::of(&documents, &inputs, &mut diagnostics),
        };
        let still = match &before {
            Some(before) => Still::of(&before.site, &documents),
            None => Still::nothing(),
        };
        let quiet = before.as_ref().map_or(&[][..], |before| &before.quiet);

        let index = links::Index::new(
            &ground,
            inputs.media,
            (&withheld, &inputs.unread),
            (&inputs.config.base, &inputs.data, &inputs.languages.get(Lang::SOURCE).tag),
        );
        let scope = Scope {
            documents: &documents,
            index: &index,
            data: &inputs.data,
            signatures: inputs.signatures,
        };
        if before.is_none() {
            references::check_shared(&scope, inputs.config, &mut diagnostics);
        }
        let rules = match &before {
            Some(before) => before.site.rules.clone(),
            None => calculators::rules(&scope, &mut diagnostics),
        };
        let shared_quiet = diagnostics.is_empty();
        let readings = readings(&scope, (&still, quiet), &mut diagnostics);
        let shown = Shown { documents: documents.clone(), withheld: withheld.clone(), rules };
        let (site, quiet) = site(shown, (&ground, readings), &still, &inputs);
        self.0 = Some(Before {
            site: site.clone(),
            ground,
            languages: inputs.languages,
            locks: inputs.locks,
            signatures: inputs.signatures.clone(),
            unread: inputs.unread,
            shared_quiet,
            quiet,
        });
        Warned { value: site, diagnostics: causes(diagnostics) }
    }
}

/// What is shown, what is not, and the rules of calculators.
struct Shown {
    documents: Vec<Arc<Document>>,
    withheld: Withheld,
    rules: Rules,
}

/// Puts together what was found, and finds what rests on it. The second value
/// says of which documents there was nothing to say.
fn site(
    Shown { documents, withheld, rules }: Shown,
    (ground, readings): (&Ground, Readings),
    still: &Still<'_>,
    inputs: &Inputs<'_>,
) -> (Site, Vec<bool>) {
    let Readings { links, meanings, quiet, read } = readings;
    let leads =
        Leads { documents: &documents, groups: &ground.groups, links: &links, meanings: &meanings };
    let backlinks = match still.site() {
        Some(site) if leads.are_as_before(&Leads::of(site), &read) => site.backlinks.clone(),
        _ => leads.backlinks(),
    };
    let accepted = (inputs.locks.as_slice(), &*inputs.languages);
    let translations = translation::translations(&documents, &ground.groups, accepted, still);
    let originals =
        original::originals(&documents, &translations, &inputs.config.read_first, still);
    let term_uses = glossary::uses(&documents, &inputs.data, &inputs.languages, still);
    let Ground {
        groups,
        terms,
        terms_of,
        help,
        shelf,
        finder,
        about_areas,
        pages,
        redirects,
        related,
        ..
    } = ground.clone();
    let site = Site {
        config: inputs.config.clone(),
        date: inputs.date,
        documents: documents.into(),
        groups,
        terms,
        terms_of,
        about_areas,
        related,
        backlinks,
        pages,
        redirects,
        help,
        shelf,
        finder,
        links,
        meanings,
        term_uses,
        originals,
        translations,
        data: inputs.data.clone(),
        rules,
        media: inputs.media.clone(),
        withheld,
    };
    (site, quiet)
}
