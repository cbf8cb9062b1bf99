//! What the finder asks and shows in one language.
//!
//! Owns [`Sheet`], its questions and items in the words of a reader, the order
//! and the groups of what is found, and the view of each state. Which state
//! leads where is `resolve`'s.

use std::collections::BTreeMap;

use crate::i18n::Arguments;
use crate::model::field::{PerLanguage, Referent};
use crate::model::finder::Question;
use crate::model::kind::{
    Audience, ChannelKind, Eligibility, Kind, KindFields, Need, Standing, StandingKind,
};
use crate::model::lang::Lang;
use crate::model::url::UrlPath;
use crate::resolve::{
    DocId, Finder, FinderItem, FinderState, Given, GroupId, Page, StateId, SystemPage, finder_qr,
    finder_rule,
};

use super::view::{
    AdviserWordsView, FinderAnswerView, FinderAskedView, FinderFoundView, FinderGivenView,
    FinderGroupView, FinderItemView, FinderQuestionView, FinderView, FinderWhoView, LinkView,
    PageView, TwofoldView,
};
use super::words::Words;

/// The file that the script reads, in the folder of the finder.
const DATA: &str = "finder.json";

/// The group of what a person has a right to.
const LEGAL_RIGHT: &str = "legal-right";

/// What is found stands in these groups, in this order. Whom to talk to comes
/// last, after what is local.
const GROUPS: [(&str, &str); 6] = [
    ("today", "finder-today"),
    (LEGAL_RIGHT, "standing-legal-right"),
    ("pace-says", "standing-pace-says"),
    ("varies", "standing-varies"),
    ("read", "finder-read"),
    ("talk", "finder-talk"),
];

/// The finder in the words of one language.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) questions: Vec<FinderQuestionView>,
    /// The groups, none of them with an item in it.
    pub(super) groups: Vec<FinderGroupView>,
    /// By item: what is shown of it, its group, and whether it is about a benefit.
    pub(super) items: Vec<SheetItem>,
    /// All items in the order in which they are shown.
    pub(super) order: Vec<usize>,
    /// By item: its place in that order.
    places: Vec<usize>,
    /// How legal rights are called where it is not known that the person is an
    /// employee.
    pub(super) right_if: TwofoldView,
}

#[derive(Debug)]
pub(super) struct SheetItem {
    pub(super) view: FinderItemView,
    pub(super) group: usize,
    pub(super) benefit: bool,
}

impl Words<'_> {
    /// The finder in the reader's words.
    pub(super) fn finder_sheet(&self, finder: &Finder) -> Sheet {
        let site = self.site();
        let items: Vec<SheetItem> = finder.items.iter().map(|item| self.sheet_item(item)).collect();
        let groups: Vec<GroupId> = finder.items.iter().map(|item| item.group).collect();
        let sorted: BTreeMap<GroupId, usize> = self.sorted(&groups).into_iter().zip(0..).collect();
        let mut order: Vec<usize> = (0..items.len()).collect();
        order.sort_by_key(|item| (items[*item].group, sorted.get(&groups[*item])));
        let mut places = vec![0; order.len()];
        order.iter().zip(0..).for_each(|(item, place)| places[*item] = place);
        let group = |(id, message): &(&'static str, &str)| FinderGroupView {
            id,
            title: self.twofold(self.t(message), |words| words.t(message)),
            items: Vec::new(),
        };
        let questions = site.data.finder.iter();
        Sheet {
            questions: questions.map(|(_, entry)| self.finder_question(&entry.value)).collect(),
            groups: GROUPS.iter().map(group).collect(),
            items,
            order,
            places,
            right_if: self.twofold(self.t("finder-right-if"), |words| words.t("finder-right-if")),
        }
    }

    /// A text beside the same in the source language.
    fn twofold(&self, text: String, original: impl Fn(&Self) -> String) -> TwofoldView {
        let original = (!self.lang.is_source()).then(|| original(&self.in_source()));
        TwofoldView { text, original }
    }

    pub(super) fn in_source(&self) -> Self {
        Self { lang: Lang::SOURCE, ..*self }
    }

    fn finder_question(&self, question: &Question) -> FinderQuestionView {
        let said = |text: &PerLanguage<String>| {
            let own = |words: &Self| {
                words.in_some_language(text).map_or(String::new(), |(text, _)| text.clone())
            };
            self.twofold(own(self), own)
        };
        let lang = self.in_some_language(&question.ask).map_or(self.lang, |(_, lang)| lang);
        let (lang, dir) = self.foreign(lang);
        FinderQuestionView {
            ask: said(&question.ask),
            why: said(&question.why).text,
            lang,
            dir,
            answers: question.answers.iter().map(|answer| said(&answer.label)).collect(),
        }
    }

    fn sheet_item(&self, item: &FinderItem) -> SheetItem {
        let site = self.site();
        let card = self.card(item.group);
        let document = site.group(item.group).document(Lang::SOURCE).map(|id| site.document(id));
        let fields = document.map(|document| &document.fields);
        let rule = document.and_then(finder_rule);
        let group = match fields {
            Some(KindFields::Offer(offer)) => match offer.standing.kind {
                StandingKind::LegalRight => LEGAL_RIGHT,
                StandingKind::PaceSays => "pace-says",
                StandingKind::Varies => "varies",
            },
            Some(KindFields::Service(_)) => "talk",
            _ if document.is_some_and(|document| document.common.today) => "today",
            _ => "read",
        };
        let who = if group == LEGAL_RIGHT { self.who_can_have(item.group) } else { None };
        let standing = match fields {
            Some(KindFields::Offer(offer)) if who.is_some() => {
                Some(self.standing_text("finder-right", &offer.standing))
            }
            Some(KindFields::Offer(offer)) => {
                let id = format!("standing-{}", offer.standing.kind.as_str());
                Some(self.standing_text(&id, &offer.standing))
            }
            _ => None,
        };
        // Who employs, or helps others, claims nothing.
        let claims = |rule: &Eligibility| {
            rule.needs.contains(&Need::Benefits)
                && (rule.audience.is_empty() || rule.audience.contains(&Audience::Individual))
        };
        SheetItem {
            view: FinderItemView {
                title: self.twofold(card.title, |words| words.link(item.group).title),
                summary: card.summary,
                href: card.href,
                lang: card.lang,
                dir: card.dir,
                who,
                standing,
                phone: self.first_phone(item.group),
            },
            group: GROUPS.iter().position(|(id, _)| *id == group).unwrap_or_default(),
            benefit: rule.is_some_and(|rule| claims(&rule)),
        }
    }

    /// Who can have an item of the offer: what its translation says, or else
    /// its source.
    fn who_can_have(&self, group: GroupId) -> Option<FinderWhoView> {
        let site = self.site();
        let who = |id: DocId| match &site.document(id).fields {
            KindFields::Offer(offer) => Some((offer.who.clone()?, id)),
            _ => None,
        };
        let source = site.group(group).document(Lang::SOURCE).and_then(who);
        let shown = site.shown(group, self.lang).and_then(who);
        let (text, id) = shown.or_else(|| source.clone())?;
        let (lang, dir) = self.foreign(site.document(id).lang);
        let translation = site.translations[id.0 as usize].as_ref();
        Some(FinderWhoView {
            text,
            lang,
            dir,
            original: source.filter(|_| !self.lang.is_source()).map(|(text, _)| text),
            machine: translation.is_some_and(|translation| translation.machine),
        })
    }

    fn standing_text(&self, id: &str, standing: &Standing) -> String {
        let (id, arguments) = match (&standing.source, standing.year) {
            (Some(source), Some(year)) => (
                format!("{id}.dated"),
                Arguments::new().text("source", &**source).number("year", i64::from(year)),
            ),
            (Some(source), None) => {
                (format!("{id}.sourced"), Arguments::new().text("source", &**source))
            }
            _ => (id.to_owned(), Arguments::new()),
        };
        let said = self.voice().message(&id, &arguments);
        said.map_or_else(|_| id.clone(), |formatted| formatted.text.into_owned())
    }

    fn first_phone(&self, group: GroupId) -> Option<LinkView> {
        let phone = ChannelKind::Phone.as_str();
        let channels = self.service(group)?.channels;
        let channel = channels.into_iter().find(|channel| channel.kind == phone)?;
        Some(LinkView { title: channel.text, href: channel.href?, lang: None, dir: None })
    }

    /// The finder in the reader's words; made once, when it is first asked for.
    pub(super) fn sheet(&self) -> Option<&Sheet> {
        let finder = self.site().finder.as_ref()?;
        let sheet = self.sheets.get(self.lang.index())?;
        Some(sheet.get_or_init(|| self.finder_sheet(finder)))
    }

    /// The page of a state.
    pub(super) fn finder_page(&self, page: &Page, id: StateId) -> PageView {
        let mut view = self.system_view(page, "finder", self.t("finder"));
        // Search engines know the first question only.
        view.hidden = id != StateId::START;
        view.finder = self.finder_view(id);
        if id == StateId::START {
            view.summary = Some(self.t("finder.summary"));
        } else if let Some(finder) = &view.finder {
            let (title, href) = (view.title.clone(), finder.start.clone());
            view.breadcrumb.push(LinkView { title, href, lang: None, dir: None });
            let told = match &finder.asked {
                Some(asked) => asked.ask.clone(),
                None => self.t("finder-found"),
            };
            view.head_title = format!("{told} – {}", view.head_title);
        }
        view
    }

    /// What the finder asks or shows in a state; nothing where there is none.
    pub(super) fn finder_view(&self, id: StateId) -> Option<FinderView> {
        let site = self.site();
        let finder = site.finder.as_ref()?;
        let sheet = self.sheet()?;
        let state = finder.state(id);
        let href = |id: StateId| self.href(&self.finder_address(self.lang, id));
        let given = state.given.iter().map(|given| of_given(sheet, given, &href)).collect();
        let (adviser, adviser_dir) = self.adviser();
        Some(FinderView {
            code: state.code.clone(),
            data: self.href(&self.finder_data_url()),
            start: href(StateId::START),
            given,
            asked: state.asks.map(|asks| of_asked(state, &sheet.questions[asks], &href)),
            found: state.asks.is_none().then(|| self.found(finder, sheet, id)),
            areas: self.area_chooser(),
            adviser,
            adviser_dir,
        })
    }

    /// The address of a state in a language.
    pub(super) fn finder_address(&self, lang: Lang, id: StateId) -> UrlPath {
        self.site().finder_address(id, self.sources.languages.get(lang))
    }

    /// Where the script reads all of it.
    pub(super) fn finder_data_url(&self) -> UrlPath {
        let name = format!("{}/{DATA}", SystemPage::Finder.as_str());
        self.sources.languages.get(self.lang).file(&name)
    }

    /// The language of what an adviser reads, where that is not the reader's,
    /// and its direction.
    pub(super) fn adviser(&self) -> (Option<String>, &'static str) {
        let tag = (!self.lang.is_source()).then(|| self.tag(Lang::SOURCE));
        (tag, self.dir(Lang::SOURCE).as_str())
    }

    pub(super) fn area_chooser(&self) -> Option<LinkView> {
        let section = Kind::Area.collection().and_then(|folder| self.site().at_path(folder));
        section.map(|group| self.link(group))
    }

    /// The page to read before one claims a benefit.
    pub(super) fn before_benefits(&self) -> Option<LinkView> {
        let page = self.site().config.finder.as_ref()?.before_benefits.as_ref()?;
        self.site().referent(Referent::Page, page.as_str()).map(|group| self.link(group))
    }

    /// What an adviser reads around a result.
    pub(super) fn adviser_words(&self) -> AdviserWordsView {
        let source = self.in_source();
        AdviserWordsView {
            answers: source.t("finder-slip.answers"),
            silent: source.t("finder-silent"),
            one_of: source.t("finder-one-of"),
            before_benefits: source.t("finder-before-benefits"),
            who: source.t("offer-who"),
            address: source.t("finder-slip.address"),
        }
    }

    fn found(&self, finder: &Finder, sheet: &Sheet, id: StateId) -> FinderFoundView {
        let state = finder.state(id);
        let mut groups = sheet.groups.clone();
        if !finder.is_of_employees(state) {
            let rights = groups.iter_mut().find(|group| group.id == LEGAL_RIGHT);
            rights.into_iter().for_each(|group| group.title = sheet.right_if.clone());
        }
        let mut benefit = false;
        let mut items = state.items.clone();
        items.sort_unstable_by_key(|item| sheet.places[*item]);
        for item in items {
            let item = &sheet.items[item];
            groups[item.group].items.push(item.view.clone());
            benefit |= item.benefit;
        }
        groups.retain(|group| !group.items.is_empty());
        FinderFoundView {
            groups,
            before_benefits: self.before_benefits().filter(|_| benefit),
            qr: self.href(&finder_qr(&state.code)),
            address: self.absolute(&self.finder_address(Lang::SOURCE, id)),
            words: self.adviser_words(),
        }
    }
}

fn of_given(sheet: &Sheet, given: &Given, href: &impl Fn(StateId) -> String) -> FinderGivenView {
    let question = &sheet.questions[given.question];
    // What was said stands before that nothing was said.
    let (silent, said): (Vec<usize>, Vec<usize>) =
        given.said.numbers().partition(|number| *number == 0);
    let said = said.into_iter().filter_map(|number| question.answers.get(number - 1)).cloned();
    FinderGivenView {
        ask: question.ask.clone(),
        said: said.collect(),
        silent: !silent.is_empty(),
        several: given.said.numbers().count() > 1,
        lang: question.lang.clone(),
        dir: question.dir,
        change: href(given.asked_in),
    }
}

fn of_asked(
    state: &FinderState,
    question: &FinderQuestionView,
    href: &impl Fn(StateId) -> String,
) -> FinderAskedView {
    let answers = question.answers.iter().zip(state.next.iter().skip(1));
    let answers = answers
        .map(|(answer, next)| FinderAnswerView { text: answer.text.clone(), href: href(*next) });
    let skip = state.next.first().copied().unwrap_or(state.result);
    FinderAskedView {
        ask: question.ask.text.clone(),
        why: question.why.clone(),
        lang: question.lang.clone(),
        dir: question.dir,
        answers: answers.collect(),
        skip: href(skip),
        now: (skip != state.result).then(|| href(state.result)),
    }
}
