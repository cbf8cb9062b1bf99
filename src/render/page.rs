//! The view of a page: everything its template reads.
//!
//! Owns how a [`Page`] of the resolved site becomes a [`PageView`], and how the
//! site itself becomes a [`SiteView`].

use crate::config::SearchMode;
use crate::model::kind::KindFields;
use crate::model::url::UrlPath;
use crate::resolve::{DocId, GroupId, Page, PageContent, SourceState};

use super::view::{CardView, ContactView, LinkView, NoticesView, PageView, SiteView};
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
            help_now: (!site.help.is_empty()).then(|| self.system("help-now")),
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
            files: self.files(),
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
            PageContent::HelpNow => {
                let mut view = self.system_view(page, "help-now", self.t("help-now"));
                view.summary = Some(self.t("help-now.summary"));
                view.help = Some(self.help_view());
                view.sensitive = true;
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
        view.toc = super::trail::toc(text);
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
            KindFields::Offer(offer) => {
                let stages = common.stage.iter().map(|stage| stage.as_str()).collect();
                view.offer = Some(self.offer(offer, stages));
            }
            KindFields::Service(_) => view.service = self.service(group),
            _ => {}
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
            sms: super::help::sms(&self.absolute(&page.url)),
            address: self.absolute(&page.url),
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
            help: None,
            offer: None,
            service: None,
            json_ld: None,
        }
    }

    pub(super) fn home_link(&self) -> LinkView {
        let site = self.site();
        let href = self.href(site.group(site.home()).url(self.lang));
        LinkView { title: self.t("breadcrumb-home"), href, lang: None, dir: None }
    }
}
