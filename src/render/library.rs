//! The page of what partners take away: templates, packs and presentations.
//!
//! Owns in which order they stand there, by who uses them and when, and what is
//! shown of each before it is opened.

use crate::model::date::Date;
use crate::model::kind::{Audience, Common, Kind, KindFields, ResponseStage, Revision};
use crate::model::lang::Lang;
use crate::resolve::{GroupId, Page};

use super::view::{
    CardView, KindView, LibraryItemView, LibraryShelfView, LibraryView, PageView, PreviewView,
};
use super::words::Words;

/// How many lines of something are shown before it is opened.
const PREVIEW: usize = 4;

/// How many of the latest changes are shown.
const LATEST: usize = 5;

impl Words<'_> {
    pub(super) fn library_page(&self, page: &Page) -> PageView {
        let mut view = self.system_view(page, "library", self.t("library"));
        view.summary = Some(self.t("library.summary"));
        let items = self.in_order();
        let shelf = |by, word, carries: &dyn Fn(GroupId) -> bool| {
            let items = items.iter().filter(|(group, _)| carries(*group));
            LibraryShelfView { by, word, items: items.map(|(_, item)| item.clone()).collect() }
        };
        let audiences = Audience::ALL.iter().map(|audience| {
            shelf("audience", audience.as_str(), &|group| {
                self.source_of(group).is_some_and(|common| common.audience.contains(audience))
            })
        });
        let stages = ResponseStage::ALL.iter().map(|stage| {
            shelf("when", stage.as_str(), &|group| self.stages_of(group).contains(stage))
        });
        let shelves = audiences.chain(stages).filter(|shelf| !shelf.items.is_empty()).collect();
        let mut changed: Vec<(Date, LibraryItemView)> = items
            .iter()
            .filter_map(|(group, item)| Some((self.last_change(*group)?.date, item.clone())))
            .collect();
        changed.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
        let changed = changed.into_iter().take(LATEST).map(|(_, item)| item).collect();
        let all = items.into_iter().map(|(_, item)| item).collect();
        view.own = Some(KindView::Library(LibraryView { all, shelves, changed }));
        view
    }

    /// Packs first, then presentations, then templates, each as their lists have
    /// them.
    fn in_order(&self) -> Vec<(GroupId, LibraryItemView)> {
        let site = self.site();
        [Kind::Pack, Kind::Presentation, Kind::Template]
            .into_iter()
            .flat_map(|kind| {
                let of_kind = site.shelf.all.iter().copied();
                let of_kind: Vec<GroupId> =
                    of_kind.filter(|group| site.kind(*group) == Some(kind)).collect();
                self.sorted(&of_kind)
            })
            .map(|group| (group, self.library_item(group)))
            .collect()
    }

    fn source_of(&self, group: GroupId) -> Option<&Common> {
        let id = self.site().group(group).document(Lang::SOURCE)?;
        Some(&self.site().document(id).common)
    }

    fn stages_of(&self, group: GroupId) -> &[ResponseStage] {
        let site = self.site();
        let fields = site.group(group).document(Lang::SOURCE).map(|id| &site.document(id).fields);
        match fields {
            Some(KindFields::Template(template)) => &template.when,
            Some(KindFields::Pack(pack)) => &pack.when,
            Some(KindFields::Presentation(talk)) => &talk.when,
            _ => &[],
        }
    }

    /// The last change, whatever the kind.
    fn last_change(&self, group: GroupId) -> Option<&Revision> {
        let site = self.site();
        let changes = match &site.document(site.shown(group, self.lang)?).fields {
            KindFields::Pack(pack) => &pack.changes,
            KindFields::Presentation(talk) => &talk.changes,
            KindFields::Template(template) => &template.changes,
            _ => return None,
        };
        changes.iter().max_by_key(|change| change.date)
    }

    fn library_item(&self, group: GroupId) -> LibraryItemView {
        let site = self.site();
        let CardView { title, summary, href, kind, lang, dir } = self.card(group);
        let document = site.shown(group, self.lang).map(|id| site.document(id));
        let line = |text: String, lang: Lang| PreviewView {
            text,
            lang: self.tag(lang),
            dir: self.dir(lang).as_str(),
        };
        let headings = document.iter().flat_map(|document| {
            let second = document.body.headings.iter().filter(|heading| heading.level == 2);
            second.map(|heading| line(document.body.plain_text(heading.node), document.lang))
        });
        let (version, preview) = match document.map(|document| &document.fields) {
            Some(KindFields::Pack(pack)) => {
                let parts = self.parts_of(pack).into_iter().take(PREVIEW);
                let titles = parts.map(|part| {
                    let (title, lang) = site.title(part, self.lang);
                    line(title.to_owned(), lang)
                });
                (pack.version.clone(), titles.collect())
            }
            Some(KindFields::Presentation(talk)) => {
                (talk.version.clone(), headings.take(PREVIEW).collect())
            }
            Some(KindFields::Template(template)) => {
                (template.version.clone(), headings.take(PREVIEW).collect())
            }
            _ => (None, Vec::new()),
        };
        let changed = self.last_change(group).map(|change| self.revision(change));
        LibraryItemView { title, summary, href, kind, lang, dir, preview, version, changed }
    }
}
