//! Word files.
//!
//! Owns [`docx`] and the parts of the package. What a block looks like in them
//! is `story`'s, the looks are `styles`'s.

mod blank;
mod numbering;
mod parts;
mod picture;
mod run;
#[cfg(test)]
mod schema;
mod story;
mod styles;
#[cfg(test)]
mod tests;

use super::manuscript::Manuscript;
use super::package::Package;
use super::pictures::files;
use story::Story;

/// The namespaces of what holds text.
const SPACES: [(&str, &str); 2] = [
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
];

/// A manuscript as a Word file (Office Open XML, transitional).
#[must_use]
pub fn docx(manuscript: &Manuscript) -> Vec<u8> {
    let mut body = Story::default();
    let document = parts::document(manuscript, &mut body);
    let mut header = Story::default();
    let head = parts::header(manuscript, &mut header);
    let mut footer = Story::default();
    let foot = parts::footer(manuscript, &mut footer);

    let mut package = Package::new();
    package.add("[Content_Types].xml", &parts::content_types());
    package.add("_rels/.rels", &parts::root_links());
    package.add("docProps/core.xml", &parts::core(manuscript));
    package.add("docProps/app.xml", &parts::app(manuscript));
    package.add("word/document.xml", &document);
    package.add("word/_rels/document.xml.rels", &parts::links(&parts::DOCUMENT, &body));
    package.add("word/styles.xml", &styles::styles(&manuscript.tongue));
    package.add("word/numbering.xml", &numbering::numbering(&body.lists));
    package.add("word/settings.xml", &parts::settings(manuscript));
    package.add("word/fontTable.xml", &parts::fonts());
    package.add("word/header1.xml", &head);
    package.add("word/footer1.xml", &foot);
    for (name, story) in [("header1", &header), ("footer1", &footer)] {
        if !story.links.is_empty() || story.pictures.all().next().is_some() {
            let name = format!("word/_rels/{name}.xml.rels");
            package.add(&name, &parts::links(&[], story));
        }
    }
    for picture in files([&header.pictures, &body.pictures, &footer.pictures]) {
        package.add(&format!("word/{}", picture::place(picture)), &picture.bytes);
    }
    package.finish()
}
