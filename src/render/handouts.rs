//! Views of packs and presentations: what is printed, shown and handed out.
//!
//! Owns what stands on a cover: which parts, for whom, how old, what it says and
//! when one of its pages or facts is to be looked at again. The texts of the
//! parts are the business of [`parts`](super::parts), slides of
//! [`slides`](super::slides).

use crate::model::field::{Located, PagePath, Referent};
use crate::model::kind::{Common, Pack, Paper, Presentation, ResponseStage, Revision};
use crate::model::lang::Lang;
use crate::resolve::{DocId, GroupId};

use super::service::bare;
use super::view::{
    CardView, DownloadView, FactSourceView, HandoutState, HomeCodeView, PackView, PartView,
    PresentationView, RecordingView, RevisionView, ServiceAgeView,
};
use super::words::Words;
use crate::model::url::web;

impl Words<'_> {
    /// The parts of a pack, in its order.
    pub(super) fn parts_of(&self, pack: &Pack) -> Vec<GroupId> {
        let names = pack.parts.iter().map(PagePath::as_str);
        names.filter_map(|name| self.site().referent(Referent::Page, name)).collect()
    }

    pub(super) fn pack(&self, group: GroupId, common: &Common, pack: &Pack) -> PackView {
        let site = self.site();
        let groups = self.parts_of(pack);
        let parts: Vec<PartView> = (1..)
            .zip(&groups)
            .map(|(nth, part)| self.pack_part(nth, *part, pack.bilingual))
            .collect();
        let paper = pack.paper.unwrap_or(Paper::A4);
        let homes = if paper == Paper::Poster { self.homes() } else { Vec::new() };
        PackView {
            paper: paper.as_str(),
            whole: is_whole(pack),
            bilingual: pack.bilingual && !self.lang.is_source(),
            untranslated: groups
                .iter()
                .filter(|part| !site.is_translated(**part, self.lang))
                .count(),
            audience: common.audience.iter().map(|audience| audience.as_str()).collect(),
            when: stages(&pack.when),
            state: self.state(group, &groups, (pack.version.as_ref(), &pack.changes)),
            homes,
            parts,
        }
    }

    fn pack_part(&self, nth: usize, group: GroupId, bilingual: bool) -> PartView {
        let site = self.site();
        let CardView { title, summary, href, kind, lang, dir } = self.card(group);
        let url = site.group(group).url(self.lang);
        let shown = site.shown(group, self.lang);
        let translation =
            shown.and_then(|id| Some((id, site.translations[id.0 as usize].as_ref()?)));
        let source = self.href(site.group(group).url(Lang::SOURCE));
        let stale = translation
            .map(|(id, translation)| self.stale_links(translation, site.document(id), &source));
        let beside = self.beside(group, bilingual).map(|source| {
            let document = site.document(source);
            document.common.title.clone()
        });
        PartView {
            title,
            summary,
            href,
            kind,
            lang,
            dir,
            anchor: anchor(nth),
            address: bare(&self.absolute(url)).to_owned(),
            qr: self.code(group),
            machine: translation.is_some_and(|(_, translation)| translation.machine),
            stale: stale.unwrap_or_default(),
            beside,
        }
    }

    /// The document in the source language that stands beside a part.
    pub(super) fn beside(&self, part: GroupId, bilingual: bool) -> Option<DocId> {
        let wanted = bilingual && !self.lang.is_source();
        let translated = wanted && self.site().is_translated(part, self.lang);
        translated.then(|| self.site().group(part).document(Lang::SOURCE)).flatten()
    }

    /// The address of the QR code that leads to a page in the reader's language.
    pub(super) fn code(&self, group: GroupId) -> Option<String> {
        let url = self.site().group(group).url(self.lang);
        self.sources.codes.get(url).map(|file| self.href(&file.url))
    }

    fn homes(&self) -> Vec<HomeCodeView> {
        let site = self.site();
        let languages = (0..).map(Lang).zip(self.sources.languages.iter());
        languages
            .map(|(lang, language)| {
                let href = self.absolute(site.group(site.home()).url(lang));
                let code = self.sources.qr_codes.get(lang.index()).and_then(Option::as_ref);
                HomeCodeView {
                    tag: language.tag.to_string(),
                    name: language.name.clone(),
                    dir: language.dir.as_str(),
                    address: bare(&href).to_owned(),
                    href,
                    qr: code.map(|file| self.href(&file.url)),
                }
            })
            .collect()
    }

    /// How far something made of these pages can be relied on.
    fn state(
        &self,
        group: GroupId,
        parts: &[GroupId],
        (version, changes): (Option<&String>, &[Revision]),
    ) -> HandoutState {
        let site = self.site();
        let pages: Vec<GroupId> = std::iter::once(group).chain(parts.iter().copied()).collect();
        let basis = site.basis(&pages, self.lang);
        let facts = basis.facts.iter().filter_map(|name| Some(&site.data.facts.get(*name)?.value));
        let (lang, dir) = self.foreign(Lang::SOURCE);
        let services = basis.services.iter().map(|group| {
            let checked =
                site.shown(*group, self.lang).and_then(|id| site.document(id).common.assured);
            ServiceAgeView { link: self.link(*group), checked: checked.map(|date| self.date(date)) }
        });
        HandoutState {
            version: version.cloned(),
            made: self.date(site.date),
            review_by: basis.review_by.map(|date| self.date(date)),
            files: self.files_of(group),
            services: services.collect(),
            facts: facts
                .filter_map(|fact| {
                    Some(FactSourceView {
                        text: self.voice().fact(fact).ok()?,
                        source: fact.source.clone(),
                        as_of: fact.as_of.clone(),
                        lang: lang.clone(),
                        dir,
                        checked: fact.checked.map(|date| self.date(date)),
                    })
                })
                .collect(),
            changes: self.revisions(changes),
        }
    }

    /// The files that are made of what the reader is shown.
    fn files_of(&self, group: GroupId) -> Vec<DownloadView> {
        let ids = [self.site().shown(group, self.lang), self.site().text_of(group, self.lang)];
        let found = ids.into_iter().flatten().map(|id| self.downloads(id));
        found.into_iter().find(|files| !files.is_empty()).unwrap_or_default()
    }

    /// What changed, the latest first.
    pub(super) fn revisions(&self, changes: &[Revision]) -> Vec<RevisionView> {
        let mut changes: Vec<&Revision> = changes.iter().collect();
        changes.sort_by_key(|change| std::cmp::Reverse(change.date));
        changes.into_iter().map(|change| self.revision(change)).collect()
    }

    /// All translations share the list of changes, in the source's words.
    pub(super) fn revision(&self, change: &Revision) -> RevisionView {
        let (lang, dir) = self.foreign(Lang::SOURCE);
        RevisionView { date: self.date(change.date), what: change.what.clone(), lang, dir }
    }

    pub(super) fn presentation(&self, group: GroupId, talk: &Presentation) -> PresentationView {
        let site = self.site();
        let text = site.text_of(group, self.lang);
        let slides = crate::resolve::slides_of(site.group(group).url(self.lang));
        PresentationView {
            minutes: talk.minutes,
            when: stages(&talk.when),
            slides: self.href(&slides),
            count: text.map_or(0, |id| super::slides::count(&site.document(id).body)),
            transcript: text.map(|id| self.transcript(id)).unwrap_or_default(),
            recording: self.recording(group, talk),
            state: self.state(group, &[], (talk.version.as_ref(), &talk.changes)),
        }
    }

    /// The recording of a presentation: an address elsewhere, or a file of the
    /// site that is there.
    fn recording(&self, group: GroupId, talk: &Presentation) -> Option<RecordingView> {
        let Located { value, .. } = talk.recording.as_ref()?;
        let date = talk.recorded.map(|date| self.date(date));
        if value.starts_with("https://") || value.starts_with("http://") {
            return Some(RecordingView { href: web(value), own: false, captions: None, date });
        }
        let captions = talk.captions.as_ref().and_then(|file| self.beside_page(group, &file.value));
        Some(RecordingView { href: self.beside_page(group, value)?, own: true, captions, date })
    }

    /// The address of a file that lies beside the source page.
    fn beside_page(&self, group: GroupId, name: &str) -> Option<String> {
        let source = self.site().document(self.site().group(group).document(Lang::SOURCE)?);
        let (folder, _) = source.file.rsplit_once('/')?;
        let file = self.sources.media.get(format!("{folder}/{name}").as_str())?;
        Some(self.href(&file.url))
    }
}

/// Whether the parts of a pack stand on its page. A leaflet has a text of its
/// own and only says where they are.
pub(super) fn is_whole(pack: &Pack) -> bool {
    pack.paper.unwrap_or(Paper::A4) == Paper::A4
}

/// The `id` of a part, by its place from 1.
pub(super) fn anchor(nth: usize) -> String {
    format!("_part-{nth}")
}

fn stages(when: &[ResponseStage]) -> Vec<&'static str> {
    when.iter().map(|stage| stage.as_str()).collect()
}
