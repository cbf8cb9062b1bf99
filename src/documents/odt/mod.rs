//! OpenDocument texts.
//!
//! Owns [`odt`] and the parts of the package. What a block looks like in them is
//! `story`'s, the looks are `styles`'s and `wardrobe`'s.

mod deck;
mod parts;
mod story;
mod styles;
#[cfg(test)]
mod tests;
mod wardrobe;

pub use deck::odp;

use super::manuscript::Manuscript;
use super::package::Package;
use super::pictures::files;

/// The type of the file, which stands first in it and unpacked.
const TYPE: &str = "application/vnd.oasis.opendocument.text";

/// The namespaces of all parts.
const SPACES: [(&str, &str); 11] = [
    ("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"),
    ("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"),
    ("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
    ("office:version", "1.3"),
];

/// A manuscript as an OpenDocument text.
#[must_use]
pub fn odt(manuscript: &Manuscript) -> Vec<u8> {
    let (content, in_text) = parts::content(manuscript);
    let (styles, in_edges) = styles::styles(manuscript);
    let pictures = || files([&in_edges, &in_text]);
    let mut package = Package::new();
    package.add_stored("mimetype", TYPE.as_bytes());
    package.add("META-INF/manifest.xml", &parts::manifest(TYPE, pictures()));
    package.add("content.xml", &content);
    package.add("styles.xml", &styles);
    package.add("meta.xml", &parts::meta(manuscript));
    for picture in pictures() {
        package.add(&parts::place(picture), &picture.bytes);
    }
    package.finish()
}
