//! The parts of a pack: the whole text of each page, set into one.
//!
//! Owns where the ids and headings of a part stand, what its links lead to
//! inside the pack, and which of its fields stand around its text. Two languages
//! beside each other are the business of [`pairs`].

use std::collections::BTreeMap;

use serde::Serialize;
use tera::Context;

use super::body::{BodyView, Place};
use super::handouts::{anchor, is_whole};
use super::pairs;
use super::site_html::body_html;
use super::view::{KindView, OriginalView};
use super::words::Words;
use crate::diag::Diagnostic;
use crate::model::file_ref::ContentHash;
use crate::model::kind::{KindFields, Pack};
use crate::model::lang::Lang;
use crate::resolve::{DocId, GroupId};
use crate::theme::Theme;

/// What a part is made from.
#[derive(Clone, Debug, Serialize)]
pub(super) struct PartPlan {
    /// In the best language there is for the reader; none for a section without
    /// a text of its own.
    own: Option<TextPlan>,
    /// In the source language, where that stands beside it.
    source: Option<TextPlan>,
}

/// A page in one language, as a part.
#[derive(Clone, Debug, Serialize)]
pub(super) struct TextPlan {
    /// The document whose text it is.
    #[serde(skip)]
    pub(super) id: DocId,
    /// The hash of that document.
    hash: ContentHash,
    pub(super) body: BodyView,
    /// What the page has as a page of its kind.
    fields: Option<KindView>,
    /// What the source says in fields that a machine translated.
    original: OriginalView,
    /// The language that the fields are in.
    #[serde(skip)]
    pub(super) lang: Lang,
}

/// The HTML of a part, for the template of packs.
#[derive(Clone, Debug, Serialize)]
pub(super) struct PartHtml {
    html: String,
}

impl Words<'_> {
    /// What the parts of a pack are made from; none where it names them only.
    pub(super) fn part_plans(&self, pack: &Pack) -> Vec<PartPlan> {
        if !is_whole(pack) {
            return Vec::new();
        }
        let groups = self.parts_of(pack);
        let inside: BTreeMap<GroupId, String> =
            (1..).zip(&groups).map(|(nth, group)| (*group, anchor(nth))).collect();
        let site = self.site();
        (1..)
            .zip(&groups)
            .map(|(nth, group)| {
                let both = site.text_of(*group, self.lang).zip(site.shown(*group, self.lang));
                let prefix = format!("{}-", anchor(nth));
                let mut own = both.map(|both| self.text_plan(*group, both, prefix, &inside));
                let source = self.beside(*group, pack.bilingual).map(|source| {
                    // The source stands beside the whole text, not beneath some of it.
                    if let Some(own) = &mut own {
                        own.body.originals.clear();
                        own.original = OriginalView::default();
                    }
                    let prefix = format!("{}-source-", anchor(nth));
                    self.text_plan(*group, (source, source), prefix, &inside)
                });
                PartPlan { own, source }
            })
            .collect()
    }

    fn text_plan(
        &self,
        group: GroupId,
        (text, shown): (DocId, DocId),
        prefix: String,
        inside: &BTreeMap<GroupId, String>,
    ) -> TextPlan {
        let site = self.site();
        let place = Place { prefix, deeper: 1 };
        let body = self.body_view_at(text, place, |group| inside.get(&group).map(String::as_str));
        let words = self.in_language_of(shown);
        let fields = match &site.document(shown).fields {
            // A pack in a pack would never end; that it stands there is an error.
            KindFields::Pack(_) => None,
            _ => words.kind_view(group, shown),
        };
        let translation = site.translations[shown.0 as usize].as_ref();
        let original = translation.filter(|translation| translation.machine);
        let original = original.map(|translation| words.original_fields(translation.source));
        TextPlan {
            id: text,
            hash: site.document(text).hash,
            body,
            fields,
            original: original.unwrap_or_default(),
            lang: words.lang,
        }
    }
}

/// The HTML of a part.
///
/// # Errors
/// If a component of the theme fails.
pub(super) fn part_html(
    words: &Words<'_>,
    theme: &Theme,
    part: &PartPlan,
) -> Result<PartHtml, Box<Diagnostic>> {
    let PartPlan { own, source } = part;
    let mut html = String::new();
    let Some(own) = own else { return Ok(PartHtml { html }) };
    let Some(source) = source else {
        html.push_str(&fields(words, theme, "before", own)?);
        html.push_str(&body_html(words, theme, own.id, &own.body)?);
        html.push_str(&fields(words, theme, "after", own)?);
        return Ok(PartHtml { html });
    };
    let row = |html: &mut String, place| -> Result<(), Box<Diagnostic>> {
        let both = (fields(words, theme, place, own)?, fields(words, theme, place, source)?);
        if !both.0.is_empty() || !both.1.is_empty() {
            pairs::row(words, (own.lang, source.lang), (&both.0, &both.1), html);
        }
        Ok(())
    };
    row(&mut html, "before")?;
    pairs::push(words, theme, (own, source), &mut html)?;
    row(&mut html, "after")?;
    Ok(PartHtml { html })
}

/// The fields of a page that its own template shows around its text. A theme
/// need not show any.
fn fields(
    words: &Words<'_>,
    theme: &Theme,
    place: &str,
    text: &TextPlan,
) -> Result<String, Box<Diagnostic>> {
    let component = format!("pack.{place}");
    let Some((own, signature)) = text.fields.as_ref().zip(theme.signatures.get(&component)) else {
        return Ok(String::new());
    };
    let mut arguments = Context::new();
    arguments.insert("own", own);
    if signature.parameters.iter().any(|parameter| parameter.name == "original") {
        arguments.insert("original", &text.original);
    }
    let mut implicits = Context::new();
    implicits.insert("lang", &words.tag(text.lang));
    let html = theme.component(&component, &arguments, &implicits, None)?;
    Ok(html.trim().to_owned())
}
