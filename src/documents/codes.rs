//! QR codes that lead from paper back to the site.
//!
//! Owns which pages have one: each language's home, because a page on paper is
//! where somebody without the address meets the site; each pack and
//! presentation, and each page that stands in a pack.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fast_qr::ECL;
use fast_qr::convert::Builder as _;
use fast_qr::convert::svg::SvgBuilder;
use fast_qr::qr::QRBuilder;
use rayon::prelude::*;

use crate::i18n::{Extent, Languages};
use crate::model::field::{PagePath, Referent};
use crate::model::file_ref::{ContentHash, FileRef};
use crate::model::kind::KindFields;
use crate::model::lang::Lang;
use crate::model::url::UrlPath;
use crate::resolve::{GroupId, Site};

/// A file made for download or print.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its address, size and hash.
    pub file: FileRef,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// QR codes by the address of the page that they lead to.
pub type Codes = BTreeMap<UrlPath, Arc<Document>>;

/// The QR code of each language's home page, in the order of the languages.
/// `None` for an address that is too long for a code.
#[must_use]
pub fn qr_codes(site: &Site, languages: &Languages) -> Vec<Option<Document>> {
    (0..)
        .map(Lang)
        .zip(languages.iter())
        .map(|(lang, language)| {
            let address = site.config.base.absolute(site.group(site.home()).url(lang));
            code(&address, &language.tag.url_segment())
        })
        .collect()
}

/// The codes that were made last, by what stands in them: an address does not
/// change with its page.
#[derive(Default)]
pub struct CodeMemory(BTreeMap<String, Arc<Document>>);

impl CodeMemory {
    /// The codes of all packs, presentations and pages that stand in a pack, in
    /// all languages that are whole.
    pub fn of(&mut self, site: &Site, languages: &Languages) -> Codes {
        let wanted: Vec<(UrlPath, String)> = wanted(site, languages)
            .into_iter()
            .map(|url| {
                let address = site.config.base.absolute(&url);
                (url, address)
            })
            .collect();
        let known = &self.0;
        let made: Vec<(UrlPath, String, Arc<Document>)> = wanted
            .into_par_iter()
            .filter_map(|(url, address)| {
                let made = match known.get(&address) {
                    Some(made) => made.clone(),
                    None => Arc::new(code(&address, "page")?),
                };
                Some((url, address, made))
            })
            .collect();
        self.0 = made.iter().map(|(_, address, code)| (address.clone(), code.clone())).collect();
        made.into_iter().map(|(url, _, code)| (url, code)).collect()
    }
}

fn wanted(site: &Site, languages: &Languages) -> BTreeSet<UrlPath> {
    let mut groups: BTreeSet<GroupId> = site.shelf.talks.iter().copied().collect();
    for pack in &site.shelf.all {
        let Some(id) = site.group(*pack).document(Lang::SOURCE) else { continue };
        let KindFields::Pack(fields) = &site.document(id).fields else { continue };
        groups.insert(*pack);
        let parts = fields.parts.iter().map(PagePath::as_str);
        groups.extend(parts.filter_map(|name| site.referent(Referent::Page, name)));
    }
    let whole = (0..).map(Lang).zip(languages.iter());
    let whole = whole.filter(|(_, language)| language.extent == Extent::Whole);
    whole
        .flat_map(|(lang, _)| groups.iter().map(move |group| site.group(*group).url(lang).clone()))
        .collect()
}

/// The picture of a code; none for an address that is too long.
pub(super) fn svg(address: &str) -> Option<String> {
    let code = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
    Some(SvgBuilder::default().margin(2).to_str(&code))
}

fn code(address: &str, name: &str) -> Option<Document> {
    let bytes = svg(address)?.into_bytes();
    let hash = ContentHash::of(&bytes);
    let name = format!("assets/qr/{name}.{}.svg", &hash.to_hex()[..10]);
    let file = FileRef { url: UrlPath::file(&name), bytes: bytes.len() as u64, hash };
    Some(Document { file, bytes })
}
