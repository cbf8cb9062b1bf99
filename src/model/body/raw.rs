//! Raw HTML in a body.
//!
//! Owns [`RawTag`], what is known of a tag without reading HTML again. Making
//! it safe is the business of `render`.

use super::{Body, NodeId, NodeKind, TextRange};

/// The elements of raw HTML that a page keeps; `input` is only ever a box that
/// says whether something is done.
const KEPT: [&str; 70] = [
    "a",
    "abbr",
    "article",
    "aside",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "col",
    "colgroup",
    "data",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "i",
    "img",
    "input",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "rtc",
    "ruby",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
    "var",
    "wbr",
];

/// Whether a page keeps an element of raw HTML; its name is in small letters.
#[must_use]
pub fn is_kept(name: &str) -> bool {
    KEPT.binary_search(&name).is_ok()
}

/// A tag of raw HTML that leads somewhere, shows an image or can be led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawTag {
    /// The raw HTML that it stands in.
    pub node: NodeId,
    /// The tag in the text of the body.
    pub text: TextRange,
    /// Where it stands in the file.
    pub span: TextRange,
    /// The name of the element, in small letters.
    pub name: String,
    /// Its attributes, decoded.
    pub attributes: Box<[(String, String)]>,
    /// Where it leads or what it shows: place in [`Body::links`].
    pub link: Option<u32>,
}

impl RawTag {
    /// The attribute of a name.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// What a link may name.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.attribute("id").filter(|id| !id.is_empty())
    }
}

impl Body {
    /// Whether any raw HTML stands in it, so that it has to be sanitised.
    #[must_use]
    pub fn has_raw_html(&self) -> bool {
        self.nodes
            .iter()
            .any(|node| matches!(node.kind, NodeKind::HtmlBlock(_) | NodeKind::HtmlInline(_)))
    }

    /// Whether a block of raw HTML stands in it, which may begin what ends in
    /// another block. Tags in a line end with their paragraph.
    #[must_use]
    pub fn has_html_blocks(&self) -> bool {
        self.nodes.iter().any(|node| matches!(node.kind, NodeKind::HtmlBlock(_)))
    }

    /// The ids that raw HTML has.
    pub fn raw_ids(&self) -> impl Iterator<Item = &str> + Clone {
        self.raw.iter().filter_map(RawTag::id)
    }

    /// The tags of a node of raw HTML.
    #[must_use]
    pub fn raw_tags(&self, html: NodeId) -> &[RawTag] {
        let first = self.raw.partition_point(|tag| tag.node < html);
        let last = self.raw.partition_point(|tag| tag.node <= html);
        &self.raw[first..last]
    }
}
