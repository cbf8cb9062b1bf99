//! What is indexed for one language, and the key of it.
//!
//! Owns the way from the site to an index or to search files. Making is a pure
//! function of what stands here, so an unchanged key means unchanged files.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::bilingual::{Side, bilingual};
use super::card::{Cards, PinnedCard};
use super::contents::Contents;
use super::error::SearchError;
use super::format::{self, Exported, Extras, Files, Pressed, SearchFile};
use super::index::LanguageIndex;
use super::page::{IndexedPage, Texts};
use super::plan::{Dictionary, plan};
use super::rank::{Engine, Hit, rank};
use super::settle::{Shown, settle};
use super::text::Analyser;
use super::words::{Crisis, Vocabulary};
use crate::i18n::{Arguments, Voice};
use crate::model::date::Date;
use crate::model::file_ref::{ContentHash, Hasher};
use crate::model::lang::{Lang, LangTag};
use crate::resolve::{Page, PageContent, SystemPage};

/// Everything that is indexed for one language.
#[derive(Clone, Debug)]
pub struct Indexing {
    /// The language.
    pub tag: LangTag,
    /// Its pages.
    pub pages: Arc<[IndexedPage]>,
    /// Its words.
    pub vocabulary: Vocabulary,
    /// What its root says beside the index.
    pub extras: Extras,
}

impl Indexing {
    /// What is indexed for a language of a site. `vocabularies` are those of all
    /// its languages.
    #[must_use]
    pub fn new(
        texts: &Texts<'_>,
        (lang, tag): (Lang, &LangTag),
        (source, vocabularies): (&LangTag, &[Vocabulary]),
    ) -> Self {
        let words = |lang: Lang| vocabularies.get(lang.index()).cloned().unwrap_or_default();
        let vocabulary = words(lang);
        let side = Side::new(lang, tag, &vocabulary);
        let source = Side::new(Lang::SOURCE, source, &words(Lang::SOURCE));
        Self {
            tag: tag.clone(),
            pages: texts.pages(lang).into(),
            extras: Extras {
                cards: cards(texts, (lang, tag), vocabularies),
                bilingual: bilingual(texts.site, &side, &source),
            },
            vocabulary,
        }
    }

    /// A hash over all of it.
    #[must_use]
    pub fn key(&self) -> ContentHash {
        let mut hasher = Hasher::default();
        hasher.update(&[format::VERSION]);
        hasher.update_value(&(&self.tag, &self.pages, &self.extras));
        let Vocabulary { synonyms, crisis, finder } = &self.vocabulary;
        hasher.update_value(&(synonyms, crisis, finder));
        hasher.finish()
    }

    /// Makes the index.
    ///
    /// # Errors
    /// If the index fails.
    pub fn index(&self) -> Result<LanguageIndex, SearchError> {
        LanguageIndex::new(&self.tag, self.pages.clone(), &self.vocabulary)
    }

    /// Makes the search files.
    ///
    /// # Errors
    /// If the index fails.
    pub fn files(&self) -> Result<Vec<SearchFile>, SearchError> {
        let contents = self.index()?.into_contents();
        Ok(format::write(&self.tag, &contents, &self.extras, None))
    }

    /// Makes the same files for somebody who waits for them, again and again:
    /// words are counted without an index, and what comes out as it did the last
    /// time is not compressed again.
    #[must_use]
    pub fn files_again(&self, pressed: &mut Pressed) -> Vec<SearchFile> {
        let contents = Contents::counted(&self.tag, self.pages.clone(), &self.vocabulary);
        format::write(&self.tag, &contents, &self.extras, Some(pressed))
    }
}

/// All hits of a query on a day as a reader sees them, the best first.
///
/// # Errors
/// If a file of the index is missing or damaged.
pub fn search<I: Dictionary + Engine + Shown>(
    query: &str,
    analyser: &Analyser,
    index: &I,
    date: Date,
) -> Result<Vec<Hit>, SearchError> {
    let plan = plan(query, analyser, index)?;
    settle(rank(&plan, index, date)?, &plan, analyser, index)
}

/// Search files that are read without being published.
///
/// # Errors
/// If there is no root among them.
pub fn open(tag: &LangTag, files: Vec<SearchFile>) -> Result<Exported<impl Files>, SearchError> {
    let folder = format!("/{}/{}/", format::FOLDER, tag.url_segment());
    let by_name: BTreeMap<String, Vec<u8>> = files
        .into_iter()
        .filter_map(|file| Some((file.url.as_str().strip_prefix(&folder)?.to_owned(), file.bytes)))
        .collect();
    Exported::open(move |name: &str| by_name.get(name).cloned())
}

/// What is shown above the results of a language.
fn cards(texts: &Texts<'_>, (lang, tag): (Lang, &LangTag), vocabularies: &[Vocabulary]) -> Cards {
    let Some(own) = vocabularies.get(lang.index()) else { return Cards::default() };
    let crisis = own.crisis.as_ref().and_then(|own| crisis(texts, (lang, tag), own));
    let crisis_elsewhere = crisis.clone().map(|own| {
        let others = vocabularies.iter().filter_map(|one| one.crisis.as_ref());
        let mut card = others.fold(PinnedCard::default(), |mut all, other| {
            all.words.extend(phrases(tag, &other.words));
            all.alone.extend(phrases(tag, &other.alone));
            all
        });
        for (all, own) in [(&mut card.words, &own.words), (&mut card.alone, &own.alone)] {
            all.sort();
            all.dedup();
            all.retain(|phrase| !own.contains(phrase));
        }
        PinnedCard { href: own.href, title: own.title, ..card }
    });
    let crisis_elsewhere =
        crisis_elsewhere.filter(|card| !(card.words.is_empty() && card.alone.is_empty()));
    Cards { crisis, crisis_elsewhere, finder: finder(texts, lang, tag, own) }
}

/// The card for words of a crisis. A site without that page has none.
fn crisis(texts: &Texts<'_>, (lang, tag): (Lang, &LangTag), crisis: &Crisis) -> Option<PinnedCard> {
    let site = texts.site;
    let (group, id) = (0..)
        .map(crate::resolve::GroupId)
        .zip(&site.groups)
        .find_map(|(id, group)| (*group.path == *crisis.page).then_some((group, id)))?;
    Some(PinnedCard {
        href: site.config.base.href(group.url(lang)),
        title: site.title(id, lang).0.to_owned(),
        words: phrases(tag, &crisis.words),
        alone: phrases(tag, &crisis.alone),
    })
}

/// The card of the finder, for words that ask what there is to get. A site
/// without a finder has none.
fn finder(
    texts: &Texts<'_>,
    lang: Lang,
    tag: &LangTag,
    vocabulary: &Vocabulary,
) -> Option<PinnedCard> {
    let asking = vocabulary.finder.as_ref()?;
    texts.site.finder.as_ref()?;
    let start = PageContent::System(SystemPage::Finder);
    let is_it = |page: &&Page| page.lang == lang && page.content == start;
    let page = texts.site.pages.iter().find(is_it)?;
    let voice = Voice::new(lang, texts.messages, texts.formatters);
    Some(PinnedCard {
        href: texts.site.config.base.href(&page.url),
        title: voice.message("finder", &Arguments::new()).ok()?.text.into_owned(),
        words: phrases(tag, &asking.words),
        alone: Vec::new(),
    })
}

/// Phrases as they are compared with queries.
fn phrases(tag: &LangTag, texts: &[String]) -> Vec<String> {
    let analyser = Analyser::new(tag);
    let phrase = |text: &String| {
        let words: Vec<String> = analyser.words(text).into_iter().map(|word| word.form).collect();
        words.join(" ")
    };
    texts.iter().map(phrase).filter(|phrase| !phrase.is_empty()).collect()
}
