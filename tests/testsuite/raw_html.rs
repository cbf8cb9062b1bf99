//! Raw HTML in a page: made safe, around components that are not touched.

use crate::site::Site;

/// The article of a page with this body.
fn published(body: &str) -> String {
    let site = Site::small()
        .file("site.yaml", "title: Test\n")
        .file("content/en/a.md", format!("---\ntitle: A\n---\n\n{body}"));
    let _ = site.build().exits(0);
    site.published("a/index.html")
}

#[test]
fn what_could_run_is_taken_out_and_markdown_stays() {
    let page = published(
        "<div class=\"mine\" onclick=\"evil()\">\n\n*Bold* words<script>evil()</script>\n\n</div>\n",
    );
    assert!(page.contains("<div class=\"mine\">\n<p><em>Bold</em> words</p>\n</div>"), "{page}");
    assert!(!page.contains("evil"), "{page}");
}

#[test]
fn components_stand_whole_between_raw_html() {
    let page = published(
        ":::details{summary=\"More\"}\n<b onclick=\"evil()\">One</b>\n:::\n\n| Two |\n| --- |\n| 3 |\n",
    );
    assert!(page.contains("<summary>More</summary>\n<p><b>One</b></p>"), "{page}");
    assert!(page.contains("tabindex=\"0\"") && page.contains("<td>3</td>"), "{page}");
    assert!(!page.contains("evil") && !page.contains("slot-"), "{page}");
}
