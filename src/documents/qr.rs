//! Codes to scan.
//!
//! Owns the QR code that leads from a printed page back to the site, one for
//! each language's home. It stands on every printed page, because a page on
//! paper is where somebody without the address meets the site.

use fast_qr::ECL;
use fast_qr::convert::Builder as _;
use fast_qr::convert::svg::SvgBuilder;
use fast_qr::qr::QRBuilder;

use crate::i18n::Languages;
use crate::model::file_ref::{ContentHash, FileRef};
use crate::model::lang::Lang;
use crate::model::url::UrlPath;
use crate::resolve::Site;

/// A file made for download or print.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its address, size and hash.
    pub file: FileRef,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// The QR code of each language's home page, in the order of the languages.
/// `None` for an address that is too long for a code.
#[must_use]
pub fn qr_codes(site: &Site, languages: &Languages) -> Vec<Option<Document>> {
    (0..)
        .map(Lang)
        .zip(languages.iter())
        .map(|(lang, language)| {
            let address = site.config.base.absolute(site.group(site.home()).url(lang));
            let code = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
            let bytes = SvgBuilder::default().margin(2).to_str(&code).into_bytes();
            let hash = ContentHash::of(&bytes);
            let name =
                format!("assets/qr/{}.{}.svg", language.tag.url_segment(), &hash.to_hex()[..10]);
            let file = FileRef { url: UrlPath::file(&name), bytes: bytes.len() as u64, hash };
            Some(Document { file, bytes })
        })
        .collect()
}
