//! Files beside the pages that a browser would run.
//!
//! Owns `unsafe-file`, and `wrong-file-name` for files that are no pages. An image
//! or download lies under the address of the site,
//! so a script in it could do what the site's own can. Pages are Markdown and
//! their HTML is cleaned; a file cannot be, so it is refused.

use std::sync::Arc;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::LocalName;

use crate::diag::{Diagnostic, Diagnostics};

/// Files that are pages or programs to a browser.
const PAGES: [&str; 10] =
    ["htm", "html", "js", "mht", "mhtml", "mjs", "shtml", "svgz", "xhtml", "xml"];

/// Judges the files beside the pages.
pub fn downloads<'f>(
    files: impl Iterator<Item = (&'f Arc<str>, &'f [u8])>,
    diagnostics: &mut Diagnostics,
) {
    for (file, bytes) in files {
        if let Some(odd) = file.chars().find(|c| c.is_control() || "\\:".contains(*c)) {
            let message = format!("`{}` cannot stand in an address", odd.escape_debug());
            diagnostics.push(
                Diagnostic::error("wrong-file-name", message)
                    .in_file(file.clone())
                    .help("rename it with letters, digits and hyphens"),
            );
        }
        let ending = file.rsplit('.').next().unwrap_or("").to_lowercase();
        let flaw = match ending.as_str() {
            "svg" => in_svg(bytes),
            other if PAGES.contains(&other) => Some("a browser runs files of this sort".to_owned()),
            _ => None,
        };
        if let Some(flaw) = flaw {
            diagnostics.push(
                Diagnostic::error("unsafe-file", format!("this file could run a script: {flaw}"))
                    .in_file(file.clone())
                    .help("save it as an image or document without scripts"),
            );
        }
    }
}

/// What in an SVG could run, or call somebody else.
fn in_svg(bytes: &[u8]) -> Option<String> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Some("it is not in UTF-8".to_owned());
    };
    let mut reader = Reader::from_str(text);
    let mut styles = 0_usize;
    reader.config_mut().check_end_names = true;
    loop {
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(error) => return Some(format!("it is not well-formed: {error}")),
        };
        match event {
            Event::Start(start) => {
                if let Some(flaw) = in_element(&start) {
                    return Some(flaw);
                }
                styles += usize::from(is_style(start.local_name()));
            }
            Event::Empty(start) => {
                if let Some(flaw) = in_element(&start) {
                    return Some(flaw);
                }
            }
            Event::End(end) => {
                styles = styles.saturating_sub(usize::from(is_style(end.local_name())));
            }
            Event::Text(style) if styles > 0 && leads_out(&style) => return Some(STYLE.to_owned()),
            Event::CData(style) if styles > 0 && leads_out(&style) => {
                return Some(STYLE.to_owned());
            }
            // A character by its number could spell anything of the above.
            Event::GeneralRef(letter) if styles > 0 && letter.starts_with('#') => {
                return Some(STYLE.to_owned());
            }
            Event::DocType(_) => return Some("it declares entities of its own".to_owned()),
            Event::PI(_) => return Some("it has a processing instruction".to_owned()),
            Event::Eof => return None,
            _ => {}
        }
    }
}

const STYLE: &str = "its style sheet names an address, or hides one";

fn is_style(name: LocalName<'_>) -> bool {
    name.as_ref().eq_ignore_ascii_case("style")
}

/// Whether rules of style fetch something. Letters by their numbers could spell
/// what does.
fn leads_out(style: &str) -> bool {
    let style = style.to_lowercase();
    let outside = style.split("url(").skip(1);
    let mut outside = outside.map(|rest| rest.trim_start_matches(['"', '\'', ' ']));
    style.contains("@import")
        || style.contains('\\')
        || style.contains("image(")
        || style.contains("image-set(")
        || style.contains("src(")
        || outside.any(|address| !address.starts_with('#'))
}

fn in_element(start: &BytesStart<'_>) -> Option<String> {
    const ELEMENTS: [&str; 12] = [
        "script",
        "foreignobject",
        "iframe",
        "object",
        "embed",
        "handler",
        "listener",
        "set",
        "animate",
        "animatetransform",
        "animatemotion",
        "use",
    ];
    let name = start.local_name();
    let name: &str = name.as_ref();
    let lower = name.to_lowercase();
    let mut links_out = false;
    for attribute in start.attributes() {
        let Ok(attribute) = attribute else { return Some("an attribute is not sound".to_owned()) };
        let key: &str = attribute.key.local_name().into_inner();
        let key = key.to_lowercase();
        let value: &str = &attribute.value;
        if key.starts_with("on") {
            return Some(format!("the attribute `{key}`"));
        }
        // A link inside the file begins with `#`; an address may be disguised
        // by entities and white space, so anything else is refused.
        if key == "href" || key == "src" {
            links_out |= !value.starts_with('#');
        }
        if key == "attributename" && value.to_lowercase().contains("href") {
            return Some("an address that changes".to_owned());
        }
        if value.to_lowercase().contains("url(") && !value.contains("url(#") {
            return Some(format!("the attribute `{key}` names an address"));
        }
    }
    let moves = ["set", "animate", "animatetransform", "animatemotion", "use"];
    if ELEMENTS.contains(&lower.as_str()) && (!moves.contains(&lower.as_str()) || links_out) {
        return Some(format!("the element `{name}`"));
    }
    links_out.then(|| format!("`{name}` leads out of the file"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(file: &str, text: &str) -> usize {
        let mut found = Diagnostics::new();
        downloads([(&file.into(), text.as_bytes())].into_iter(), &mut found);
        let codes = ["unsafe-file", "wrong-file-name"];
        assert!(found.iter().all(|one| codes.contains(&one.code.as_str())), "{found:?}");
        found.count(crate::diag::Severity::Error)
    }

    #[test]
    fn drawings_pass() {
        for text in [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>",
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- a map --><svg><defs><path id=\"a\"/></defs><use href=\"#a\" fill=\"url(#b)\"/></svg>",
            "<svg><style>.a > path { fill: url(#b) } .b { fill: #123 }</style><style/></svg>",
        ] {
            assert_eq!(told("content/en/map.svg", text), 0, "{text}");
        }
        assert_eq!(told("content/en/form.pdf", "%PDF"), 0);
    }

    #[test]
    fn what_could_run_is_refused() {
        for text in [
            "<svg><script>x()</script></svg>",
            "<svg onload=\"x()\"/>",
            "<svg><g OnClick=\"x()\"/></svg>",
            "<svg><s:script xmlns:s=\"http://www.w3.org/2000/svg\">x()</s:script></svg>",
            "<svg><foreignObject><p/></foreignObject></svg>",
            "<svg><a href=\"javascript:x()\"/></svg>",
            "<svg><a xlink:href=\"&#106;avascript:x()\"/></svg>",
            "<svg><use href=\"data:image/svg+xml,x\"/></svg>",
            "<svg><image href=\"https://example.org/a.png\"/></svg>",
            "<svg><a><animate attributeName=\"href\" href=\"x\" values=\"javascript:x()\"/></a></svg>",
            "<!DOCTYPE svg [<!ENTITY x \"y\">]><svg/>",
            "<?xml-stylesheet href=\"x.xsl\"?><svg/>",
            "<svg><rect fill=\"url(https://example.org/)\"/></svg>",
            "<svg><g></svg>",
            "<svg><style>@import 'https://example.org/a.css';</style></svg>",
            "<svg><style>path { fill: URL(https://example.org/a.svg#b) }</style></svg>",
            "<svg><style><![CDATA[path { mask: url('//example.org/a') }]]></style></svg>",
            "<svg><style>path { fill: u\\72l(https://example.org/a) }</style></svg>",
            "<svg><style>path { fill: u&#114;l(https://example.org/a) }</style></svg>",
            "<svg><s:style xmlns:s=\"http://www.w3.org/2000/svg\">@import 'a';</s:style></svg>",
        ] {
            assert_eq!(told("content/en/map.svg", text), 1, "{text}");
        }
        assert_eq!(told("content/en/page.HTML", ""), 1);
        assert_eq!(told("content/en/javascript:x.png", ""), 1);
    }
}
