//! QR codes that lead from paper back to the site.
//!
//! Owns which pages have one: each language's home, because a page on paper is
//! where somebody without the address meets the site; each pack and
//! presentation, and each page that stands in a pack. Owns their pictures, as
//! browsers and as office programs take them.

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

/// Blank modules around a code: what a scanner needs to find it.
const QUIET: usize = 4;

/// Pixels along a module. Office programs smooth what they enlarge: a code is
/// as fine as they print it, so that its edges stay sharp.
const FINE: usize = 8;

/// The picture of a code as office files hold it: black and white, one bit a
/// pixel. None for an address that is too long.
pub(super) fn png(address: &str) -> Option<Vec<u8>> {
    let code = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
    let side = (code.size + 2 * QUIET) * FINE;
    let is_dark = |x: usize, y: usize| {
        let at = |pixel: usize| (pixel / FINE).checked_sub(QUIET).filter(|at| *at < code.size);
        at(x).zip(at(y)).is_some_and(|(x, y)| code[y][x].value())
    };
    let mut rows = Vec::with_capacity(side * side.div_ceil(8));
    for y in 0..side {
        for x in (0..side).step_by(8) {
            let bit = |bit: usize| u8::from(x + bit < side && !is_dark(x + bit, y)) << (7 - bit);
            rows.push((0..8).map(bit).sum());
        }
    }
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, side as u32, side as u32);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::One);
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&rows).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}

fn code(address: &str, name: &str) -> Option<Document> {
    let bytes = svg(address)?.into_bytes();
    let hash = ContentHash::of(&bytes);
    let name = format!("assets/qr/{name}.{}.svg", &hash.to_hex()[..10]);
    let file = FileRef { url: UrlPath::file(&name), bytes: bytes.len() as u64, hash };
    Some(Document { file, bytes })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pixels of a picture, true where they are dark, and its side.
    fn pixels(picture: &[u8]) -> (usize, Vec<bool>) {
        let decoder = png::Decoder::new(std::io::Cursor::new(picture));
        let mut reader = decoder.read_info().expect("is a picture");
        let mut bytes = vec![0; reader.output_buffer_size().expect("fits into memory")];
        let info = reader.next_frame(&mut bytes).expect("is whole");
        assert_eq!((info.width, info.color_type), (info.height, png::ColorType::Grayscale));
        let side = info.width as usize;
        let is_dark = |at: usize| {
            let (x, y) = (at % side, at / side);
            bytes[y * info.line_size + x / 8] >> (7 - x % 8) & 1 == 0
        };
        (side, (0..side * side).map(is_dark).collect())
    }

    #[test]
    fn a_picture_is_its_code_module_by_module_with_a_blank_edge() {
        for address in ["https://example.org/", "https://example.org/guides/first-48-hours/"] {
            let code = QRBuilder::new(address).ecl(ECL::M).build().expect("is short");
            let (side, dark) = pixels(&png(address).expect("is short"));
            assert_eq!(side, (code.size + 2 * QUIET) * FINE);
            for (at, dark) in dark.into_iter().enumerate() {
                let (x, y) = (at % side / FINE, at / side / FINE);
                let inside = (QUIET..QUIET + code.size).contains(&x)
                    && (QUIET..QUIET + code.size).contains(&y);
                let wanted = inside && code[y - QUIET][x - QUIET].value();
                assert_eq!(dark, wanted, "{address}: {x}, {y}");
            }
        }
    }

    #[test]
    fn nothing_is_drawn_of_what_no_code_can_hold() {
        let long = "https://example.org/".repeat(400);
        assert!(png(&long).is_none());
        assert!(svg(&long).is_none());
    }
}
