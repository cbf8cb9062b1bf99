//! The one thing that is added to a page: the script that follows changes.
//!
//! Owns the injection, which is the only difference between what is shown here
//! and what a build publishes.

use super::state::Version;

/// The address of the script.
pub(super) const SCRIPT: &str = "/_pace/client.js";

/// The address of the style sheet of what the script shows.
pub(super) const SHEET: &str = "/_pace/client.css";

/// The address of the stream of changes.
pub(super) const EVENTS: &str = "/_pace/events";

/// The address of what an author wants to know of a page.
pub(super) const ABOUT: &str = "/_pace/about";

/// Adds the script to the end of a page's body.
pub(super) fn inject(mut html: String, version: Version) -> String {
    let script = format!("<script src=\"{SCRIPT}\" data-version=\"{version}\" defer></script>\n");
    let at = html.rfind("</body>").unwrap_or(html.len());
    html.insert_str(at, &script);
    html
}

/// A page that stands where no page can be made: its title, and what is wrong.
pub(super) fn notice(title: &str, problems: &[String], version: Version) -> String {
    let mut text = String::new();
    for problem in problems {
        text.push_str("<pre>");
        text.push_str(&escaped(problem));
        text.push_str("</pre>\n");
    }
    let page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{0}</title>\n\
         <link rel=\"stylesheet\" href=\"{SHEET}\">\n</head>\n\
         <body>\n<main class=\"notice\">\n<h1>{0}</h1>\n{text}</main>\n</body>\n</html>\n",
        escaped(title)
    );
    inject(page, version)
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // Writing to a string cannot fail.
    let _ = pulldown_cmark_escape::escape_html(&mut out, text);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stands_before_the_end_of_the_body() {
        let page = inject("<body><p>a</p></body></html>".to_owned(), Version::first());
        assert!(page.starts_with("<body><p>a</p><script src=\"/_pace/client.js\""), "{page}");
        assert!(page.ends_with("</script>\n</body></html>"), "{page}");
    }

    #[test]
    fn a_page_without_a_body_gets_the_script_at_its_end() {
        let page = inject("bare".to_owned(), Version::first());
        assert!(page.starts_with("bare<script"), "{page}");
    }

    #[test]
    fn a_notice_holds_no_markup_of_what_it_quotes() {
        let problems = ["<script>alert(1)</script>".to_owned()];
        let page = notice("a & b", &problems, Version::first());
        assert!(!page.contains("<script>"), "{page}");
        assert!(page.contains("<title>a &amp; b</title>"), "{page}");
    }
}
