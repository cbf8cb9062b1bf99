//! Which paths can stand in the output, and which of them a host confuses.
//!
//! Owns the rules for output paths, which are judged twice: of addresses before
//! anything is made, where the author can be told, and of every file before it
//! is written. Does not own addresses: [`url`](super::url) does.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// Our own folder in the output, which no output may enter.
pub const PRIVATE: &str = ".pace";

/// The file by which the folder of a report is known: no report is without it.
pub const REPORT: &str = "findings.csv";

/// The longest path: hosts and archives refuse longer ones.
pub const MAX_PATH: usize = 1024;

/// The longest name that file systems take.
pub const MAX_SEGMENT: usize = 255;

/// Checks a path; the error names the rule that it breaks.
///
/// # Errors
/// If the path could lead out of the output folder, or some host could not
/// serve it.
pub fn check(path: &str) -> Result<(), &'static str> {
    if path.is_empty() {
        return Err("it is empty");
    }
    if path.len() > MAX_PATH {
        return Err("it is longer than 1024 bytes");
    }
    if path.starts_with('/') {
        return Err("it begins with a slash");
    }
    // A backslash or a colon names another folder or disk on Windows.
    if path.chars().any(|c| c.is_control() || c == '\\' || c == ':') {
        return Err("it has a control character, a backslash or a colon");
    }
    for segment in path.split('/') {
        match segment {
            "" => return Err("a part of it is empty"),
            "." | ".." => return Err("it has `.` or `..` as a part"),
            _ if segment.len() > MAX_SEGMENT => {
                return Err("a part of it is longer than 255 bytes");
            }
            _ if segment.ends_with(['.', ' ']) => {
                return Err("a part of it ends in a full stop or a space");
            }
            _ => {}
        }
    }
    let first = path.split('/').next().unwrap_or_default();
    if fold(first) == PRIVATE {
        return Err("`.pace` is reserved");
    }
    Ok(())
}

/// The form in which a host that ignores case and Unicode form sees a path.
#[must_use]
pub fn fold(path: &str) -> Cow<'_, str> {
    if !path.is_ascii() {
        return path.nfc().flat_map(char::to_lowercase).nfc().collect::<String>().into();
    }
    if path.bytes().any(|b| b.is_ascii_uppercase()) {
        return path.to_ascii_lowercase().into();
    }
    path.into()
}

/// Whether a file or folder of this name cannot be on Windows, where `con` and
/// `lpt1.html` are names of devices.
#[must_use]
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end();
    let stem = stem.to_lowercase();
    match stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt")) {
        // The raised digits are those of the oldest of its letters.
        Some(port) => {
            matches!(port, "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³")
        }
        None => matches!(stem.as_str(), "con" | "prn" | "aux" | "nul"),
    }
}

/// The folders that a path lies in, from the top: `a`, `a/b` for `a/b/c`.
pub fn folders(path: &str) -> impl DoubleEndedIterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ordinary_path_is_taken() {
        for good in ["index.html", "pl/usługi/index.html", ".well-known/security.txt", "a.b/c-d_e~"]
        {
            assert_eq!(check(good), Ok(()), "{good}");
        }
    }

    #[test]
    fn a_path_cannot_leave_the_folder_or_hide_in_it() {
        for bad in [
            "",
            "/a",
            "../a",
            "a/../b",
            "a/..",
            "./a",
            "a//b",
            "a/",
            "a\\b",
            "c:a",
            "a\nb",
            "a\0",
            "a./b",
            "a /b",
            ".pace/x",
            ".pace",
            ".PACE/manifest",
        ] {
            assert!(check(bad).is_err(), "{bad:?}");
        }
        assert!(check(&"a".repeat(256)).is_err());
        assert!(check("a/".repeat(600).trim_end_matches('/')).is_err());
    }

    #[test]
    fn a_host_confuses_case_and_unicode_form() {
        assert_eq!(fold("About/Us"), fold("about/us"));
        assert_eq!(fold("USŁUGI"), fold("usługi"));
        assert_eq!(fold("e\u{301}"), fold("\u{e9}"));
        assert_ne!(fold("uslugi"), fold("usługi"));
    }

    #[test]
    fn devices_of_windows_are_known_by_their_first_part() {
        for device in ["con", "Aux", "nul.txt", "COM1", "lpt9.html", "prn.a.b", "com²"] {
            assert!(is_device(device), "{device}");
        }
        for name in ["contact", "aux-1", "com", "com0", "com10", "lpt", "null", "a.con", ""] {
            assert!(!is_device(name), "{name}");
        }
    }

    #[test]
    fn the_folders_of_a_path_come_from_the_top() {
        assert_eq!(folders("a/b/c").collect::<Vec<_>>(), ["a", "a/b"]);
        assert_eq!(folders("a").count(), 0);
    }
}
