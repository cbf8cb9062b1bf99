//! A page among its translations: the switcher, what search engines are told of
//! them, and what a reader has to know about the state of this one.
//!
//! Owns which language a page is offered in. How far a translation is behind is
//! `resolve`'s.

use crate::i18n::Extent;
use crate::model::lang::Lang;
use crate::model::url::UrlPath;
use crate::parse::Document;
use crate::resolve::{DocId, GroupId, Page, StaleName, StaleSection, Translation};

use super::view::{AlternateView, LanguageView, LinkView, NoticesView};
use super::words::Words;

impl Words<'_> {
    /// The address of the same page in another language; none where each
    /// language stands alone. Lists are shown from their first part: they are
    /// in another order there.
    pub(super) fn same_content(&self, page: &Page, lang: Lang) -> Option<UrlPath> {
        self.site().address_of(page.content, self.sources.languages.get(lang))
    }

    /// The address of the first part of the list that a page shows a part of.
    pub(super) fn first_part(&self, page: &Page) -> Option<UrlPath> {
        self.same_content(page, page.lang)
    }

    /// The switcher: this page where it is in that language, else that
    /// language's home.
    pub(super) fn switcher(&self, address: impl Fn(Lang) -> Option<UrlPath>) -> Vec<LanguageView> {
        let site = self.site();
        if self.sources.languages.len() < 2 {
            return Vec::new();
        }
        (0..)
            .map(Lang)
            .zip(self.sources.languages.iter())
            .map(|(lang, language)| {
                let url = address(lang);
                LanguageView {
                    tag: language.tag.to_string(),
                    name: language.name.clone(),
                    dir: language.dir.as_str(),
                    href: self
                        .href(url.as_ref().unwrap_or_else(|| site.group(site.home()).url(lang))),
                    current: lang == self.lang,
                    translated: url.is_some(),
                    offer: Words { lang, ..*self }.t("language-offer"),
                    card: language.extent == Extent::Card,
                }
            })
            .collect()
    }

    /// Real translations only, the source as `x-default`; none where the page
    /// has one language.
    pub(super) fn alternates(&self, group: GroupId) -> Vec<AlternateView> {
        let (id, group) = (group, self.site().group(group));
        let mut alternates: Vec<AlternateView> = (0..)
            .map(Lang)
            .zip(self.sources.languages.iter())
            .filter(|(lang, _)| self.site().is_translated(id, *lang))
            .map(|(lang, language)| AlternateView {
                tag: language.tag.to_string(),
                href: self.absolute(group.url(lang)),
            })
            .collect();
        if alternates.len() < 2 {
            return Vec::new();
        }
        let href = self.absolute(group.url(Lang::SOURCE));
        alternates.push(AlternateView { tag: "x-default".to_owned(), href });
        alternates
    }

    pub(super) fn notices(&self, group: GroupId, id: DocId) -> NoticesView {
        let site = self.site();
        let document = site.document(id);
        let mut notices = NoticesView { draft: document.common.draft, ..NoticesView::default() };
        let source_url = self.href(site.group(group).url(Lang::SOURCE));
        let text = site.text_of(group, self.lang).unwrap_or(id);
        notices.fallback = site.document(text).lang != self.lang;
        if document.lang == self.lang
            && let Some(translation) = &site.translations[id.0 as usize]
        {
            self.translation_notices(&mut notices, translation, document, source_url);
        }
        notices
    }

    fn translation_notices(
        &self,
        notices: &mut NoticesView,
        translation: &Translation,
        document: &Document,
        source_url: String,
    ) {
        let source = self.site().document(translation.source);
        let (lang, dir) = self.foreign(source.lang);
        let title = source.common.title.clone();
        notices.machine = translation.machine;
        notices.stale = self.stale_links(translation, document, &source_url);
        notices.source = Some(LinkView { title, href: source_url, lang, dir });
    }

    /// What has changed in the source of a translation since it was accepted.
    pub(super) fn stale_links(
        &self,
        translation: &Translation,
        document: &Document,
        source_url: &str,
    ) -> Vec<LinkView> {
        let source = self.site().document(translation.source);
        let parts = translation.stale().iter();
        parts.map(|part| self.stale_link(part, source, document, source_url)).collect()
    }

    /// A changed section: named in the reader's language where the translation
    /// has the same headings, and leading to the source.
    fn stale_link(
        &self,
        part: &StaleSection,
        source: &Document,
        translation: &Document,
        source_url: &str,
    ) -> LinkView {
        match part.named(source, translation) {
            StaleName::Message(id) => {
                let href = source_url.to_owned();
                LinkView { title: self.t(id), href, lang: None, dir: None }
            }
            StaleName::Heading(named, at) => {
                let title = named.body.plain_text(named.body.headings[at as usize].node);
                let id = &source.body.headings[at as usize].id;
                let (lang, dir) = self.foreign(named.lang);
                LinkView { title, href: format!("{source_url}#{id}"), lang, dir }
            }
        }
    }
}
