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

/// What a destination out of the site lacks to lead anywhere, and what to write.
pub(super) fn lack(scheme: &str, written: &str) -> Option<(&'static str, String)> {
    let rest = written.strip_prefix(scheme).and_then(|rest| rest.strip_prefix(':'));
    let rest = rest.unwrap_or(written);
    let (to, query) = rest.split_at(rest.find(end_of_number(scheme)).unwrap_or(rest.len()));
    match scheme.to_ascii_lowercase().as_str() {
        // What is to be shared is written to nobody yet.
        "mailto" | "sms" if to.is_empty() && query.len() > 1 => None,
        "mailto" => {
            let to = decoded(to);
            let sound = to.split_once('@').is_some_and(|(who, host)| {
                !who.trim().is_empty() && host.contains(char::is_alphanumeric)
            });
            let help = "write mailto: and the whole address, such as mailto:help@example.org";
            (!sound).then(|| ("this link names no address of e-mail", help.to_owned()))
        }
        "tel" | "sms" => {
            let help = format!("write {scheme}: and the number");
            let sound = to.contains(|c: char| c.is_ascii_digit());
            (!sound).then_some(("this link names no number", help))
        }
        _ if is_host(rest) => None,
        _ => {
            let host = rest.trim_start_matches('/').split_whitespace().collect::<String>();
            let help = if host.split('/').next().is_some_and(|host| host.contains('.')) {
                format!("is https://{host} meant?")
            } else {
                "write the whole address, such as https://www.example.org/".to_owned()
            };
            Some(("this address on the web names no site", help))
        }
    }
}

/// What stands behind the number or address of a scheme. The text of a message is
/// parted from the number with `&` on some telephones.
fn end_of_number(scheme: &str) -> &'static [char] {
    if scheme.eq_ignore_ascii_case("sms") { &['?', '&', ';'] } else { &['?'] }
}

/// Whether what follows `https:` begins with the name of a site.
fn is_host(rest: &str) -> bool {
    let Some(rest) = rest.strip_prefix("//") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    let host = host.rsplit('@').next().unwrap_or(host);
    host.starts_with(|c: char| c.is_alphanumeric() || "[%".contains(c))
        && !host.contains(|c: char| c.is_whitespace() || c.is_control())
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

/// How a page names a file: from the folder in which the page stands.
pub(super) fn relative(page: &str, file: &str) -> String {
    let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
    let folders: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let parts: Vec<&str> = file.split('/').collect();
    let same = folders.iter().zip(&parts).take_while(|(one, other)| one == other).count();
    let mut path = vec![".."; folders.len() - same];
    path.extend(&parts[same..]);
    path.join("/")
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
    fn a_file_is_named_from_its_page() {
        for (page, file, named) in [
            ("content/en/a.md", "content/en/x.pdf", "x.pdf"),
            ("content/pl/g/a.md", "content/en/g/x.pdf", "../../en/g/x.pdf"),
            ("content/en/a.md", "content/en/g/x.pdf", "g/x.pdf"),
        ] {
            assert_eq!(relative(page, file), named);
            assert_eq!(joined(page, named).as_deref(), Some(file));
        }
    }

    #[test]
    fn what_leads_out_of_the_site_leads_somewhere() {
        let lacks = |written: &str| lack(scheme(written).unwrap_or(""), written).is_some();
        for none in [
            "http://",
            "http:/one.org",
            "https:example.org",
            "//",
            "https:///guides/",
            "https://?x",
            "https://exa mple.org/",
            "https://user@/",
            "https://:80/",
            "mailto:",
            "mailto:nope",
            "mailto:nope@",
            "tel:",
            "sms:",
            "sms:SHOUT",
            "sms:SHOUT&body=1",
        ] {
            assert!(lacks(none), "{none}");
        }
        for sound in [
            "https://example.org",
            "HTTP://example.org:80/a b",
            "//example.org/",
            "https://user@example.org",
            "https://[::1]/",
            "https://\u{142}odzie.example/",
            "https://localhost",
            "mailto:a@example.org?subject=x",
            "MAILTO:a%40example.org",
            "mailto:?subject=Help&body=x",
            "sms:?body=x",
            "sms:&body=x",
            "sms:85258",
            "sms:85258&body=x",
            "tel:+448009178000",
        ] {
            assert!(!lacks(sound), "{sound}");
        }
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
