//! The view of a page: everything its template reads.
//!
//! Owns how a [`Page`] of the resolved site becomes a [`PageView`], and how the
//! site itself becomes a [`SiteView`].

use crate::config::SearchMode;
use crate::model::kind::KindFields;
use crate::model::lang::Lang;
use crate::model::url::UrlPath;
use crate::parse::Document;
use crate::resolve::{
    DocId, GroupId, Page, PageContent, SourceState, StaleSection, TagId, Translation,
};

use super::view::{
    AlternateView, CardView, ContactView, LanguageView, LinkView, NoticesView, PageView, SiteView,
    TocView,
};
use super::words::Words;

impl Words<'_> {
    /// What all pages of the reader's language share.
    pub(super) fn site_view(&self) -> SiteView {
        let site = self.site();
        let home = site.home();
        let sections: Vec<GroupId> = site
            .group(home)
            .children
            .iter()
            .copied()
            .filter(|child| site.group(*child).section)
            .collect();
        let as_link = |card: CardView| LinkView {
            title: card.title,
            href: card.href,
            lang: card.lang,
            dir: card.dir,
        };
        SiteView {
            title: site.config.title.clone(),
            lang: self.tag(self.lang),
            dir: self.dir(self.lang).as_str(),
            status: site.config.status.as_str(),
            home: self.href(site.group(home).url(self.lang)),
            sections: self.cards(&sections).into_iter().map(as_link).collect(),
            search: (site.config.search == SearchMode::On).then(|| self.system("search")),
            tags: (!site.tags.is_empty()).then(|| self.system("tags")),
            helpline: site.config.helpline.as_ref().and_then(|fact| self.fact(&fact.value)),
            contact: site.config.contact.as_ref().map(|contact| ContactView {
                name: contact.name.clone(),
                email: contact.email.clone(),
                phone: contact.phone.clone(),
                web: contact.web.clone(),
            }),
            multilingual: self.sources.languages.len() > 1,
            qr: self
                .sources
                .qr_codes
                .get(self.lang.index())
                .and_then(Option::as_ref)
                .map(|file| self.href(&file.url)),
        }
    }

    /// The address of a page that the generator makes, in the reader's language.
    fn system(&self, name: &str) -> String {
        let prefix = self.sources.languages.get(self.lang).url_prefix.as_deref().unwrap_or("");
        self.href(&UrlPath::page([prefix, name]))
    }

    /// The view of a page.
    pub(super) fn page_view(&self, page: &Page) -> PageView {
        match page.content {
            PageContent::Group(group) => self.group_view(page, group),
            PageContent::Tags => {
                let mut view = self.system_view(page, "tags", self.t("tags-all"));
                view.tags = self.all_tags();
                view
            }
            PageContent::Tag(tag) => {
                let mut view = self.system_view(page, "tag", self.site().tag(tag).name.clone());
                view.breadcrumb.push(LinkView {
                    title: self.t("tags-all"),
                    href: self.system("tags"),
                    lang: None,
                    dir: None,
                });
                view.children = self.cards(&self.site().tag(tag).members);
                view
            }
            PageContent::Search => {
                let mut view = self.system_view(page, "search", self.t("search"));
                view.children = self.all_pages();
                view.hidden = true;
                view
            }
            PageContent::NotFound => {
                let mut view = self.system_view(page, "not-found", self.t("not-found"));
                view.hidden = true;
                view
            }
        }
    }

    fn group_view(&self, page: &Page, group: GroupId) -> PageView {
        let site = self.site();
        let (title, lang) = site.title(group, self.lang);
        let mut view = self.system_view(page, "section", title.to_owned());
        view.breadcrumb = self.breadcrumb(group);
        view.head_title = self.head_title(&view.title, group);
        view.languages = self.switcher(|lang| {
            let translated = lang == self.lang || site.is_translated(group, lang);
            translated.then(|| site.group(group).url(lang))
        });
        view.children = self.cards(&site.group(group).children);
        if let Some(id) = site.shown(group, self.lang) {
            self.add_document(&mut view, group, id);
        }
        view.lang = self.tag(lang);
        view.dir = self.dir(lang).as_str();
        view.kind = match (group == site.home(), site.group(group).section) {
            (true, _) => "home",
            (false, true) => "section",
            (false, false) => site
                .shown(group, self.lang)
                .map_or("page", |id| site.document(id).fields.kind().as_str()),
        };
        view.json_ld = super::json_ld::document(self, &view, group);
        view
    }

    fn add_document(&self, view: &mut PageView, group: GroupId, id: DocId) {
        let site = self.site();
        let document = site.document(id);
        let common = &document.common;
        view.summary.clone_from(&common.summary);
        let text = site.document(site.text_of(group, self.lang).unwrap_or(id));
        view.canonical = self.absolute(site.group(group).url(text.lang));
        view.alternates = self.alternates(group);
        view.notices = self.notices(group, id);
        view.toc = toc(text);
        view.content_lang = self.tag(text.lang);
        view.content_dir = self.dir(text.lang).as_str();
        view.sensitive = common.sensitive;
        view.hidden = common.draft;
        view.date = common.date.map(|date| self.date(date));
        view.assured = common.assured.map(|date| self.date(date));
        view.review_by = common.review_by.map(|date| self.date(date));
        view.owner.clone_from(&common.owner);
        view.tags = self.tags_of(document);
        if let Some(translation) = &site.translations[id.0 as usize]
            && let SourceState::Accepted { on, .. } = &translation.state
        {
            view.translated_from = Some(self.date(*on));
        }
        match &document.fields {
            KindFields::Page => {}
            KindFields::Offer(offer) => {
                let stages = common.stage.iter().map(|stage| stage.as_str()).collect();
                view.offer = Some(self.offer(offer, stages));
            }
            KindFields::Service(_) => view.service = self.service(group),
        }
    }

    /// A page that the generator makes, whole in the reader's language.
    fn system_view(&self, page: &Page, kind: &'static str, title: String) -> PageView {
        let site = self.site();
        PageView {
            kind,
            head_title: format!("{title} – {}", site.config.title),
            title,
            summary: None,
            href: self.href(&page.url),
            canonical: self.absolute(&page.url),
            lang: self.tag(self.lang),
            dir: self.dir(self.lang).as_str(),
            content_lang: self.tag(self.lang),
            content_dir: self.dir(self.lang).as_str(),
            hidden: false,
            breadcrumb: vec![self.home_link()],
            languages: self.switcher(|lang| self.same_content(page, lang)),
            alternates: Vec::new(),
            notices: NoticesView::default(),
            toc: Vec::new(),
            sensitive: false,
            date: None,
            assured: None,
            review_by: None,
            translated_from: None,
            owner: None,
            tags: Vec::new(),
            children: Vec::new(),
            offer: None,
            service: None,
            json_ld: None,
        }
    }

    fn home_link(&self) -> LinkView {
        let site = self.site();
        let href = self.href(site.group(site.home()).url(self.lang));
        LinkView { title: self.t("breadcrumb-home"), href, lang: None, dir: None }
    }

    /// The address of the same generated page in another language.
    fn same_content(&self, page: &Page, lang: Lang) -> Option<&UrlPath> {
        match page.content {
            PageContent::Tag(tag) => self.site().tag(tag).urls.get(lang.index()),
            PageContent::Group(group) => Some(self.site().group(group).url(lang)),
            PageContent::NotFound => None,
            PageContent::Tags | PageContent::Search => self
                .site()
                .pages
                .iter()
                .find(|other| other.lang == lang && other.content == page.content)
                .map(|other| &other.url),
        }
    }

    /// The switcher: this page where it is in that language, else that
    /// language's home.
    fn switcher<'u>(&self, address: impl Fn(Lang) -> Option<&'u UrlPath>) -> Vec<LanguageView> {
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
                    href: self.href(url.unwrap_or_else(|| site.group(site.home()).url(lang))),
                    current: lang == self.lang,
                    translated: url.is_some(),
                }
            })
            .collect()
    }

    fn breadcrumb(&self, group: GroupId) -> Vec<LinkView> {
        let site = self.site();
        let mut links = Vec::new();
        let mut next = site.group(group).parent;
        while let Some(parent) = next {
            let is_home = parent == site.home();
            links.push(if is_home { self.home_link() } else { self.link(parent) });
            next = site.group(parent).parent;
        }
        links.reverse();
        links
    }

    /// "Page – Section – Site", each part once.
    fn head_title(&self, title: &str, group: GroupId) -> String {
        let site = self.site();
        let mut parts = vec![title.to_owned()];
        if let Some(parent) = site.group(group).parent.filter(|parent| *parent != site.home()) {
            parts.push(site.title(parent, self.lang).0.to_owned());
        }
        if parts[0] != site.config.title {
            parts.push(site.config.title.clone());
        }
        parts.join(" – ")
    }

    /// Real translations only, the source as `x-default`; none where the page
    /// has one language.
    fn alternates(&self, group: GroupId) -> Vec<AlternateView> {
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

    fn notices(&self, group: GroupId, id: DocId) -> NoticesView {
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
        if let SourceState::Accepted { stale, .. } = &translation.state {
            let links =
                stale.iter().map(|part| self.stale_link(part, source, document, &source_url));
            notices.stale = links.collect();
        }
        notices.source = Some(LinkView { title, href: source_url, lang, dir });
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
        let plain =
            |title: String| LinkView { title, href: source_url.to_owned(), lang: None, dir: None };
        let at = match part {
            StaleSection::Fields => return plain(self.t("stale-fields")),
            StaleSection::Opening => return plain(self.t("stale-opening")),
            StaleSection::Removed => return plain(self.t("stale-removed")),
            StaleSection::Heading(at) => *at as usize,
        };
        let aligned = source.body.headings.len() == translation.body.headings.len();
        let named = if aligned { translation } else { source };
        let heading = &source.body.headings[at];
        let title = named.body.plain_text(named.body.headings[at].node);
        let (lang, dir) = self.foreign(named.lang);
        LinkView { title, href: format!("{source_url}#{}", heading.id), lang, dir }
    }

    fn tags_of(&self, document: &Document) -> Vec<LinkView> {
        document
            .common
            .tags
            .iter()
            .filter_map(|name| {
                let slug = crate::model::url::Slug::from_title(name)?;
                let tags = &self.site().tags;
                let at = tags.binary_search_by(|tag| tag.slug.cmp(&slug)).ok()?;
                Some(self.tag_link(TagId(at as u32)))
            })
            .collect()
    }

    /// All tags, as the reader's language sorts.
    fn all_tags(&self) -> Vec<LinkView> {
        let formatter = self.voice().formatter();
        let mut tags: Vec<LinkView> =
            (0..self.site().tags.len()).map(|at| self.tag_link(TagId(at as u32))).collect();
        tags.sort_by(|a, b| formatter.compare(&a.title, &b.title));
        tags
    }

    /// All pages that somebody wrote, as the reader's language sorts: the A–Z.
    fn all_pages(&self) -> Vec<CardView> {
        let site = self.site();
        let written = (0..site.groups.len() as u32)
            .map(GroupId)
            .filter(|group| *group != site.home() && site.shown(*group, self.lang).is_some());
        let formatter = self.voice().formatter();
        let mut cards: Vec<CardView> = written.map(|group| self.card(group)).collect();
        cards.sort_by(|a, b| formatter.compare(&a.title, &b.title));
        cards
    }

    fn tag_link(&self, id: TagId) -> LinkView {
        let tag = self.site().tag(id);
        let href = self.href(&tag.urls[self.lang.index()]);
        let (lang, dir) = self.foreign(Lang::SOURCE);
        LinkView { title: tag.name.clone(), href, lang, dir }
    }
}

fn toc(document: &Document) -> Vec<TocView> {
    document
        .body
        .headings
        .iter()
        .filter(|heading| matches!(heading.level, 2 | 3))
        .map(|heading| TocView {
            level: heading.level,
            id: heading.id.clone(),
            title: document.body.plain_text(heading.node),
        })
        .collect()
}
