//! The view of a page: everything its template reads.
//!
//! Owns how a [`Page`] of the resolved site becomes a [`PageView`], and how the
//! site itself becomes a [`SiteView`].

use crate::i18n::{Arguments, Extent};
use crate::model::fact::Confidence;
use crate::model::field::Referent;
use crate::model::kind::{Evidence, Kind};
use crate::model::lang::Lang;
use crate::model::url::UrlPath;
use crate::resolve::{
    DocId, Facet, GroupId, Page, PageContent, SourceState, StateId, SystemPage, TermId, part_of,
};

use super::view::{
    CardView, ContactView, EvidenceView, LinkView, NoticesView, OriginalView, PageView, SiteView,
};
use super::words::Words;

/// How many pages that lead to one are named on it: what all pages lead to
/// would else be heavier than any budget.
const MOST_BACKLINKS: usize = 40;

/// How many guides stand on the search page.
const MOST_GUIDES: usize = 12;

impl Words<'_> {
    /// What all pages of the reader's language share.
    pub(super) fn site_view(&self) -> SiteView {
        let site = self.site();
        let home = site.home();
        let sections = self.menu();
        SiteView {
            title: site.config.title.clone(),
            lang: self.tag(self.lang),
            dir: self.dir(self.lang).as_str(),
            source_lang: self.tag(Lang::SOURCE),
            source_dir: self.dir(Lang::SOURCE).as_str(),
            status: site.config.status.as_str(),
            home: self.href(site.group(home).url(self.lang)),
            sections: sections.into_iter().map(|group| self.link(group)).collect(),
            search: self.system(SystemPage::Search),
            tags: self.system(SystemPage::Tags),
            browse: self.system(SystemPage::Browse),
            a_z: self.system(SystemPage::AToZ),
            glossary: self.system(SystemPage::Glossary),
            help_now: self.system(SystemPage::HelpNow),
            library: self.system(SystemPage::Library),
            finder: self.system(SystemPage::Finder),
            helpline: site.config.helpline.as_ref().and_then(|fact| self.fact(&fact.value)),
            contact: site.config.contact.as_ref().map(|contact| ContactView {
                name: contact.name.clone(),
                email: contact.email.as_ref().map(|email| email.value.clone()),
                phone: contact.phone.as_ref().map(|phone| phone.value.clone()),
                web: contact.web.as_ref().map(|web| web.value.clone()),
            }),
            multilingual: self.sources.languages.len() > 1,
            origin: self.site().config.base.origin().to_owned(),
            qr: self
                .sources
                .qr_codes
                .get(self.lang.index())
                .and_then(Option::as_ref)
                .map(|file| self.href(&file.url)),
            files: self.files(),
        }
    }

    /// The pages of the main navigation: as configured, else all sections. A
    /// language with a card only has none, for none of them is in it.
    fn menu(&self) -> Vec<GroupId> {
        let site = self.site();
        if self.sources.languages.get(self.lang).extent == Extent::Card {
            return Vec::new();
        }
        let named = site.config.menu.iter();
        let menu: Vec<GroupId> =
            named.filter_map(|page| site.referent(Referent::Page, page.as_str())).collect();
        if !menu.is_empty() {
            return menu;
        }
        let children = site.group(site.home()).children.iter().copied();
        let sections: Vec<GroupId> = children.filter(|child| site.group(*child).section).collect();
        self.sorted(&sections)
    }

    /// The address of a page that the generator makes, in the reader's
    /// language; none where the site has no such page.
    pub(super) fn system(&self, system: SystemPage) -> Option<String> {
        let url = system.url(self.sources.languages.get(self.lang).url_prefix.as_deref());
        let pages = &self.site().pages;
        let at = pages.partition_point(|page| page.url < url);
        let is_there = pages.get(at).is_some_and(|page| page.url == url);
        is_there.then(|| self.href(&url))
    }

    /// The view of a page.
    pub(super) fn page_view(&self, page: &Page) -> PageView {
        let mut view = match page.content {
            PageContent::Group(group) => self.group_view(page, group),
            PageContent::Slides(talk) => self.slides_page(page, talk),
            PageContent::Term(term) => self.term_page(page, term),
            PageContent::System(system) => self.system_page(page, system),
            PageContent::Finder(state) => self.finder_page(page, state),
            PageContent::NotFound => {
                let mut view = self.system_view(page, "not-found", self.t("not-found"));
                view.hidden = true;
                view
            }
        };
        if page.part > 1 {
            self.make_later_part(&mut view, page);
        }
        view
    }

    fn term_page(&self, page: &Page, id: TermId) -> PageView {
        let (title, lang) = self.term_title(id);
        let mut view = self.system_view(page, "term", title);
        view.lang = self.tag(lang);
        view.dir = self.dir(lang).as_str();
        let (up, title) = match self.site().term(id).facet {
            Facet::Tag => (SystemPage::Tags, self.t("tags-all")),
            _ => (SystemPage::Browse, self.t("browse")),
        };
        let href = self.system(up);
        view.breadcrumb.extend(href.map(|href| LinkView { title, href, lang: None, dir: None }));
        self.add_list(&mut view, page);
        view
    }

    fn system_page(&self, page: &Page, system: SystemPage) -> PageView {
        let kind = system.as_str();
        match system {
            SystemPage::Tags => {
                let mut view = self.system_view(page, kind, self.t("tags-all"));
                view.tags = self.all_tags();
                view
            }
            SystemPage::Browse => {
                let mut view = self.system_view(page, kind, self.t("browse"));
                view.facets = self.facets(|_| true);
                view
            }
            SystemPage::AToZ => {
                let mut view = self.system_view(page, kind, self.t("a-z"));
                self.add_letters(&mut view, page);
                view
            }
            SystemPage::Glossary => {
                let mut view = self.system_view(page, kind, self.t("glossary"));
                view.glossary = self.glossary();
                view
            }
            SystemPage::HelpNow => {
                let mut view = self.system_view(page, kind, self.t("help-now"));
                view.summary = Some(self.t("help-now.summary"));
                view.help = Some(self.help_view());
                view.sensitive = true;
                view
            }
            SystemPage::Library => self.library_page(page),
            SystemPage::Finder => self.finder_page(page, StateId::START),
            SystemPage::Search => {
                let mut view = self.system_view(page, kind, self.t("search"));
                view.facets = self.facets(|facet| matches!(facet, Facet::Need | Facet::Stage));
                view.children = self.first_guides();
                view.hidden = true;
                view
            }
        }
    }

    /// The guides that stand first in their list: somewhere to begin, for a
    /// person who does not know what to search for.
    fn first_guides(&self) -> Vec<CardView> {
        let site = self.site();
        let section = Kind::Guide.collection().and_then(|folder| site.at_path(folder));
        let Some(section) = section else { return Vec::new() };
        let guides = self.children(section);
        guides.iter().take(MOST_GUIDES).map(|group| self.card(*group)).collect()
    }

    /// A later part of a list shows the list only, and says which part it is.
    fn make_later_part(&self, view: &mut PageView, page: &Page) {
        let total = view.pagination.as_ref().map_or(page.part, |pagination| pagination.total);
        let numbers = Arguments::new()
            .number("number", i64::from(page.part))
            .number("total", i64::from(total));
        if let Ok(part) = self.voice().message("pagination-page", &numbers) {
            view.head_title = format!("{} – {}", part.text, view.head_title);
        }
        view.canonical = self.absolute(&self.canonical_part(page));
        view.href = self.href(&page.url);
        view.alternates = Vec::new();
        view.json_ld = None;
    }

    /// The address of the same part in the language that its section is written
    /// in: as for a whole page, search engines should know that one only.
    fn canonical_part(&self, page: &Page) -> UrlPath {
        let PageContent::Group(group) = page.content else { return page.url.clone() };
        let site = self.site();
        let text = site.text_of(group, self.lang).map_or(self.lang, |id| site.document(id).lang);
        part_of(site.group(group).url(text), page.part)
    }

    fn group_view(&self, page: &Page, group: GroupId) -> PageView {
        let site = self.site();
        let (title, lang) = site.title(group, self.lang);
        let mut view = self.system_view(page, "section", title.to_owned());
        view.breadcrumb = self.breadcrumb(group);
        view.head_title = self.head_title(&view.title, group);
        view.languages = self.switcher(|lang| {
            let translated = lang == self.lang || site.is_translated(group, lang);
            translated.then(|| site.group(group).url(lang).clone())
        });
        if self.sources.languages.get(self.lang).extent == Extent::Whole {
            self.add_list(&mut view, page);
        }
        if page.part == 1 {
            view.areas = self.area_choices(group);
        }
        // Later parts of a list show the list only.
        if let Some(id) = site.shown(group, self.lang).filter(|_| page.part == 1) {
            self.add_document(&mut view, group, id);
        }
        view.lang = self.tag(lang);
        view.dir = self.dir(lang).as_str();
        let is_card = self.sources.languages.get(self.lang).extent == Extent::Card;
        view.kind = match (group == site.home(), site.group(group).section) {
            (true, _) if is_card => "card",
            (true, _) => "home",
            (false, true) => "section",
            (false, false) => site
                .shown(group, self.lang)
                .map_or("page", |id| site.document(id).fields.kind().as_str()),
        };
        if view.kind == "home" && page.part == 1 {
            view.finder = self.finder_view(StateId::START);
        }
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
        view.tags = self.tags_of(group);
        view.evidence = common.evidence.iter().map(evidence).collect();
        view.formats = self.formats(group);
        (view.previous, view.next) = self.before_and_after(group);
        view.related =
            site.related[group.0 as usize].iter().map(|related| self.card(*related)).collect();
        view.backlinks = site.backlinks[group.0 as usize]
            .iter()
            .take(MOST_BACKLINKS)
            .map(|from| self.link(*from))
            .collect();
        if let Some(translation) = &site.translations[id.0 as usize]
            && let SourceState::Accepted { on, .. } = &translation.state
        {
            view.translated_from = Some(self.date(*on));
        }
        view.own = self.kind_view(group, id);
        if let Some(translation) = &site.translations[id.0 as usize]
            && translation.machine
        {
            view.original = self.original_fields(translation.source);
        }
        // Case studies are listed by more than all others are.
        if document.section && Kind::CaseStudy.collection() == Some(&document.path) {
            view.facets = self.facets(|facet| {
                matches!(facet, Facet::Sector | Facet::Size | Facet::Approach | Facet::Year)
            });
        }
    }

    /// A page that the generator makes, whole in the reader's language.
    pub(super) fn system_view(&self, page: &Page, kind: &'static str, title: String) -> PageView {
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
            finder: None,
            pagination: None,
            areas: Vec::new(),
            letters: Vec::new(),
            facets: Vec::new(),
            glossary: Vec::new(),
            formats: Vec::new(),
            previous: None,
            next: None,
            related: Vec::new(),
            backlinks: Vec::new(),
            evidence: Vec::new(),
            own: None,
            original: OriginalView::default(),
            json_ld: None,
        }
    }

    pub(super) fn home_link(&self) -> LinkView {
        let site = self.site();
        let href = self.href(site.group(site.home()).url(self.lang));
        LinkView { title: self.t("breadcrumb-home"), href, lang: None, dir: None }
    }
}

pub(super) fn evidence(evidence: &Evidence) -> EvidenceView {
    EvidenceView {
        source: evidence.source.clone(),
        section: evidence.section.clone(),
        as_of: evidence.as_of.clone(),
        confidence: evidence.confidence.map(Confidence::as_str),
    }
}
