//! Packs that can be printed and presentations that can be shown.
//!
//! Owns how long a pack may be, `pack-in-pack`, `pack-part-twice`, `pack-empty`, `unknown-recording` and
//! `recording-without-captions`. A part that is missing, a draft or expired is
//! told by `resolve`, which looks for every page that is named.

use std::collections::BTreeSet;

use super::Scope;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::field::{Located, PagePath, Referent};
use crate::model::kind::{Kind, KindFields, Pack, Paper, Presentation};
use crate::parse::Document;
use crate::resolve::Site;

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    for document in site.documents.iter().filter(|document| document.lang.is_source()) {
        match &document.fields {
            _ if document.section => {}
            KindFields::Pack(pack) => of_pack(site, document, pack, diagnostics),
            KindFields::Presentation(talk) => of_talk(site, document, talk, diagnostics),
            _ => {}
        }
    }
}

/// How many parts a pack may have: it is made as one document, all of it at once.
const MOST_PARTS: usize = 200;

fn of_pack(site: &Site, document: &Document, pack: &Pack, diagnostics: &mut Diagnostics) {
    if let Some(PagePath(first)) = pack.parts.get(MOST_PARTS) {
        let message = format!("this pack has {} parts; {MOST_PARTS} is the most", pack.parts.len());
        diagnostics.push(
            Diagnostic::error("list-too-long", message)
                .at(document.file.clone(), first.span.clone())
                .help("divide it into packs that somebody can hold"),
        );
    }
    let (mut seen, mut told_twice) = (BTreeSet::new(), BTreeSet::new());
    for PagePath(Located { value, span }) in &pack.parts {
        // What is not there was told when it was looked for.
        let Some(group) = site.referent(Referent::Page, value) else { continue };
        let told = |code, message: String, help: &str| {
            Diagnostic::error(code, message).at(document.file.clone(), span.clone()).help(help)
        };
        if !seen.insert(group) {
            if !told_twice.insert(group) {
                continue;
            }
            let message = format!("`{value}` stands in this pack already");
            diagnostics.push(told("pack-part-twice", message, "name each page once"));
        } else if site.kind(group) == Some(Kind::Pack) && !site.group(group).section {
            let message = format!("`{value}` is a pack itself");
            diagnostics.push(told("pack-in-pack", message, "name the pages that it holds"));
        }
    }
    // One that is still being written may have none yet.
    let is_a4 = pack.paper.unwrap_or(Paper::A4) == Paper::A4;
    if pack.parts.is_empty() && is_a4 && !document.common.draft {
        diagnostics.push(
            Diagnostic::warning("pack-empty", "this pack has no parts")
                .at(document.file.clone(), document.place_in_header("parts:"))
                .help("name its pages, such as `parts: [guides/first-48-hours]`"),
        );
    }
}

fn of_talk(site: &Site, document: &Document, talk: &Presentation, diagnostics: &mut Diagnostics) {
    let folder = document.file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let is_there = |name: &str| site.media.contains_key(format!("{folder}/{name}").as_str());
    let is_address = |name: &str| name.starts_with("https://") || name.starts_with("http://");
    for (what, file) in [("recording", &talk.recording), ("file of captions", &talk.captions)] {
        let Some(Located { value, span }) = file else { continue };
        // A browser takes captions from the site itself only.
        let elsewhere = is_address(value) && what == "recording";
        if !is_there(value) && !elsewhere {
            diagnostics.push(
                Diagnostic::error("unknown-recording", format!("there is no {what} `{value}`"))
                    .at(document.file.clone(), span.clone())
                    .help(
                        "put the file beside the page, or leave the field out until there is one",
                    ),
            );
        }
    }
    if let Some(Located { value, span }) = &talk.recording
        && is_there(value)
        && talk.captions.is_none()
    {
        diagnostics.push(
            Diagnostic::error("recording-without-captions", "this recording has no captions")
                .at(document.file.clone(), span.clone())
                .help("write them into a .vtt file beside the page and name it in `captions:`"),
        );
    }
}
