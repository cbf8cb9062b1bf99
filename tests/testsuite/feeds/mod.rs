//! Files for machines, read as machines read them.

mod atom;
mod demo;
mod hosts;
mod links;
mod manifests;
mod record;
mod structured;
mod xml;

use crate::site::Site;

/// What a live site has to have, so that these tests are about files only.
const LIVE: &str = "status: live\ncontact: {name: The team, email: team@example.org}\n\
     checks: {live-statement: {severity: allow, reason: An example}}\n";

/// A site in three languages below a path, with everything that makes a file.
pub(crate) fn everything(status: &str) -> Site {
    let page = |title: &str| format!("---\ntitle: {title}\nsummary: About it.\n---\n\nText.\n");
    Site::empty()
        .file(
            "site.yaml",
            format!(
                "title: Test & co\nbase_url: https://example.org/a/b/\nlanguages: [en, pl, ar]\n\
                 {}security: {{contact: [\"mailto:safe@example.org\"]}}\n\
                 colours: {{theme: \"#0b4450\", background: \"#ffffff\"}}\n",
                if status == "live" { LIVE } else { "status: demo\n" }
            ),
        )
        .file("content/en/_index.md", page("Home"))
        .file("content/pl/_index.md", page("Start"))
        .file("content/en/about/accessibility.md", page("Accessibility"))
        .file("content/en/about/privacy.md", page("Privacy"))
        .file(
            "content/en/help.md",
            "---\ntitle: Help <now> & later\ntags: [money]\naliases: [/old/help/]\n---\n\n[Home](/)\n",
        )
        .file("content/pl/help.md", "---\ntitle: Pomoc\nslug: pomóc\n---\n\nTekst.\n")
        .file("content/en/updates/first.md", update("First", "2026-01-02"))
        .file("content/en/updates/second.md", update("Second", "2026-03-04"))
        .file("content/pl/updates/second.md", "---\ntitle: Druga\nslug: druga\n---\n\nTekst.\n")
        .file(
            "content/en/case-studies/works.md",
            "---\ntitle: The works\nsummary: What was done.\nyear: 2012\n---\n\nText.\n",
        )
}

/// A page that says what changed on a day.
pub(crate) fn update(title: &str, date: &str) -> String {
    format!("---\ntitle: {title}\nsummary: It changed.\ndate: {date}\n---\n\nText.\n")
}
