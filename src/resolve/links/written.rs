//! A destination as it is written.
//!
//! Owns how its scheme, path and fragment are read.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use crate::diag::did_you_mean;

/// What a link out of the site may begin with: nothing that runs in the page.
pub(super) const SCHEMES: [&str; 5] = ["https", "http", "mailto", "tel", "sms"];

/// The scheme of a destination; `https` for one that takes the page's own.
pub(super) fn scheme(written: &str) -> Option<&str> {
    if written.starts_with("//") {
        return Some("https");
    }
    let (scheme, _) = written.split_once(':')?;
    let sound = scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    (sound && scheme.starts_with(|c: char| c.is_ascii_alphabetic())).then_some(scheme)
}

/// Pages are named by a Markdown file or by an address that has no file ending.
pub(super) fn is_page(path: &str) -> bool {
    path.ends_with(".md")
        || path.ends_with('/')
        || !path.rsplit('/').next().unwrap_or(path).contains('.')
}

pub(super) fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// A path relative to a file, with `.` and `..` resolved; `None` if it leads
/// above the site folder.
pub(super) fn joined(file: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// An address with a slash at its end, as those of pages are.
pub(super) fn with_slash(path: &str) -> String {
    if path.ends_with('/') { path.to_owned() } else { format!("{path}/") }
}

/// Whether a fragment leads to the beginning of a page, as browsers have it.
pub(super) fn is_top(fragment: &str) -> bool {
    fragment.is_empty() || fragment.eq_ignore_ascii_case("top")
}

/// A path for a message: letters that nobody sees are written out.
pub(super) fn shown(path: &str) -> Cow<'_, str> {
    if path.contains(char::is_control) {
        return path.escape_debug().to_string().into();
    }
    path.into()
}

/// What an anchor could have named.
pub(super) fn heading_hint<'a>(
    fragment: &str,
    ids: impl Iterator<Item = &'a str>,
) -> Option<String> {
    let marked: Vec<String> = ids.map(|id| format!("#{id}")).collect();
    did_you_mean(&format!("#{fragment}"), marked.iter().map(String::as_str)).or_else(|| {
        marked.is_empty().then(|| "there is no heading: link to the page as a whole".to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_paths_stay_in_the_site() {
        assert_eq!(joined("content/en/a/b.md", "../c.md").as_deref(), Some("content/en/c.md"));
        assert_eq!(joined("content/en/b.md", "../../../etc/passwd"), None);
    }

    #[test]
    fn a_scheme_makes_a_link_external() {
        assert_eq!(scheme("https://example.org/"), Some("https"));
        assert_eq!(scheme("mailto:a@example.org"), Some("mailto"));
        assert_eq!(scheme("//example.org/"), Some("https"));
        assert_eq!(scheme("javascript:x()"), Some("javascript"));
        assert_eq!(scheme("a/b:c"), None);
        assert_eq!(scheme("/services/"), None);
    }
}
