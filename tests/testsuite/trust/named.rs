//! What is told of a thing that nobody names, nobody owns, or that has no file of its
//! own: where it stands, and for whom it counts.

use snapbox::str;

use super::rules::{page, told};
use crate::site::{DATE, Site};

const LINE: &str = "channels: [{type: web, value: line.example.net}]\n";

fn line(more: &str, text: &str) -> String {
    format!("---\ntitle: The line\n{LINE}{more}---\n\n{text}\n")
}

#[test]
fn a_service_that_only_it_names_is_unused() {
    let areas = "fife: {name: Fife, code: S12000047}\nmoray: {name: Moray, code: S12000020}\n";
    let named = |areas_of_it: &str, file: &str, text: &str| {
        let site = Site::small()
            .file("content/data/areas.yaml", areas)
            .file("content/en/services/line.md", line(areas_of_it, "Ask :service[line]."))
            .file(file, text);
        told(&site).exits(0).stdout()
    };
    let fife = "---\ntitle: Fife\nservices: [line]\n---\n\nText.\n";
    let unused = "content/en/services/line.md:2:8: warning[unused-service]";
    for (areas, file, text, is_told) in [
        ("", "content/en/other.md", "---\ntitle: Other\n---\n\nText.\n", true),
        ("", "content/en/other.md", "---\ntitle: Other\n---\n\n:service[line]\n", false),
        ("areas: [fife]\n", "content/en/areas/fife.md", fife, false),
    ] {
        let told = named(areas, file, text);
        assert_eq!(told.contains(unused), is_told, "{areas}{text}{told}");
    }
}

#[test]
fn a_text_is_asked_for_by_its_whole_name() {
    let site = Site::small()
        .file("locales/en/own.ftl", "my-title = Mine\nmy = M\ntitle-of-it = T\nown-a = A\n")
        .file(
            "themes/pace/templates/own.html",
            "{{ t(id=\"my-title\") }} {{ t(id=\"own-\" ~ kind) }} subtitle-of-its",
        );
    told(&site).exits(0).says(str![[r#"
locales/en/own.ftl:2:1: warning[unused-message]: nothing asks for the text `my` (ask for it in a template with t(id=…), or delete it)
locales/en/own.ftl:3:1: warning[unused-message]: nothing asks for the text `title-of-it` (ask for it in a template with t(id=…), or delete it)
"#]]);
}

/// What is told of three services of which nobody is named for two, and of one that
/// has ended.
fn owned(config: &str, owner: &str) -> String {
    let links = "[a](services/a.md) [b](services/b.md) [c](services/c.md)";
    let service = |name: &str, more: &str| {
        format!("---\ntitle: Help {name}\n{LINE}{more}---\n\nText {name}.\n")
    };
    let site = Site::small()
        .file("site.yaml", format!("title: Test\n{config}"))
        .file("content/en/_index.md", page("Home", links))
        .file("content/en/services/a.md", service("a", owner))
        .file("content/en/services/a.bsl.md", service("a", "format: bsl\n"))
        .file("content/en/services/b.md", service("b", ""))
        .file("content/en/services/c.md", service("c", ""))
        .file("content/en/services/d.md", service("d", "status: ended\n"));
    let run = told(&site);
    run.stdout().lines().filter(|line| line.contains("owner-missing")).collect()
}

#[test]
fn a_service_is_nobodys_where_others_have_owners() {
    assert_eq!(owned("", ""), "", "a site that names no owner of a service is not asked");
    assert_eq!(
        owned("", "owner: Ann\n"),
        "content/en/services/b.md:2:8: warning[owner-missing]: nobody is named who looks after the service `Help b`, nor after 1 more service (add `owner:` here, or under `defaults:` in the _index.md of the folder)"
    );
    let live = owned("status: live\n", "");
    assert!(live.contains("services/a.md") && live.contains("nor after 2 more services"), "{live}");
}

/// Words that do not compress.
fn heavy() -> String {
    let mut seed = 20_261_122_u64;
    let mut word = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        format!("w{:016x} ", seed >> 3)
    };
    (0..8_000).map(|_| word()).collect()
}

#[test]
fn a_page_that_is_too_heavy_is_waived_by_its_file() {
    let heavy = heavy();
    let site = Site::small()
        .file("content/en/a.md", page("A", &heavy))
        .file("content/en/b/b.md", page("B", &heavy));
    let with = |files: &str| {
        let waiver = "{severity: allow, reason: A long list, files: [FILES]}";
        let waiver = waiver.replace("FILES", files);
        let config =
            format!("title: Test\nbudgets: {{any_page: 60}}\nchecks: {{over-budget: {waiver}}}\n");
        site.write("site.yaml", config);
        let errors = |run: crate::site::Run| {
            let told = format!("{}{}", run.stdout(), run.stderr());
            let told = told.lines().filter(|line| line.contains("over-budget"));
            told.map(|line| line.split(": ").next().unwrap_or("").to_owned()).collect::<Vec<_>>()
        };
        let checked = errors(told(&site));
        let built = site.run(&["build", "--date", DATE]);
        let stands = site.path().join("public/a/index.html").exists();
        (checked, errors(built).len(), stands)
    };
    assert_eq!(with("content/en/a.md"), (vec!["content/en/b/b.md".to_owned()], 1, false));
    assert_eq!(with("content/en/a.md, content/en/b"), (vec![], 0, true));
}
