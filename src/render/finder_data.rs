//! The finder as its script reads it: one file for each language.
//!
//! Owns the form of that file. What stands in it is the same as on the pages of
//! the states, so that a result is the same with and without script.
//!
//! `fits` and `asked_of` are numbers whose bits are answers: bit 0 stands for
//! none, bit *n* for the *n*th. `about` is the number of the question about the
//! audience, to whose answers `asked_of` belongs; `employees` is the number of
//! that about terms of work, and the answers that only employees give. Items
//! stand in the order in which they are shown; `group` is the number of their
//! group.

use serde::Serialize;

use crate::resolve::{Answers, StateId};

use super::view::{
    AdviserWordsView, FinderGroupView, FinderItemView, FinderQuestionView, LinkView, TwofoldView,
};
use super::words::Words;
use crate::i18n::Arguments;

/// The version of the form. A script of another version leaves the pages as they are.
const VERSION: u8 = 2;

/// The texts of the theme that the script shows, by their message.
const TEXTS: [&str; 21] = [
    "finder",
    "finder.summary",
    "finder-given",
    "finder-silent",
    "finder-one-of",
    "finder-change",
    "finder-why",
    "finder-skip",
    "finder-now",
    "finder-found",
    "finder-none",
    "finder-start",
    "finder-before-benefits",
    "finder-local",
    "finder-local.help",
    "finder-print",
    "finder-slip",
    "finder-slip.answers",
    "finder-slip.address",
    "offer-who",
    "print-page",
];

#[derive(Serialize)]
struct Data<'d> {
    version: u8,
    /// The first question; states stand below it.
    start: String,
    /// Below what the pictures of codes stand.
    pictures: String,
    /// The same for whole addresses in the source language.
    address: String,
    site: &'d str,
    questions: Vec<Question<'d>>,
    about: Option<usize>,
    employees: Option<(usize, u16)>,
    right_if: &'d TwofoldView,
    groups: &'d [FinderGroupView],
    items: Vec<Item<'d>>,
    before_benefits: Option<LinkView>,
    areas: Option<LinkView>,
    adviser: Option<String>,
    adviser_dir: &'static str,
    texts: Vec<(&'static str, String)>,
    words: AdviserWordsView,
}

#[derive(Serialize)]
struct Question<'d> {
    #[serde(flatten)]
    view: &'d FinderQuestionView,
    asked_of: u16,
}

#[derive(Serialize)]
struct Item<'d> {
    #[serde(flatten)]
    view: &'d FinderItemView,
    group: usize,
    benefit: bool,
    fits: Vec<u16>,
}

impl Words<'_> {
    /// The file for the script; nothing where there is no finder.
    pub(super) fn finder_data(&self) -> Option<String> {
        let finder = self.site().finder.as_ref()?;
        let sheet = self.sheet()?;
        let bits = |answers: &Answers, question: usize| {
            answers.0 & ((1 << (finder.answers[question] + 1)) - 1)
        };
        let questions = sheet.questions.iter().zip(&finder.asked_of);
        let items = sheet.order.iter().map(|at| Item {
            view: &sheet.items[*at].view,
            group: sheet.items[*at].group,
            benefit: sheet.items[*at].benefit,
            fits: (0..).zip(&finder.items[*at].fits).map(|(n, fits)| bits(fits, n)).collect(),
        });
        let (adviser, adviser_dir) = self.adviser();
        // What is not known yet stands in braces.
        let open = Arguments::new().text("ask", "{ask}").text("code", "{code}");
        let said = |id: &str| self.voice().message(id, &open).map(|found| found.text.into_owned());
        let texts = TEXTS.map(|id| (id, said(id).unwrap_or_else(|_| id.to_owned())));
        let source = self.in_source();
        let data = Data {
            version: VERSION,
            start: self.href(&self.finder_address(self.lang, StateId::START)),
            address: source.absolute(&self.finder_address(source.lang, StateId::START)),
            pictures: source.href(&self.finder_address(source.lang, StateId::START)),
            site: &self.site().config.title,
            questions: questions
                .map(|(view, asked_of)| Question { view, asked_of: asked_of.0 })
                .collect(),
            about: finder.about_audience,
            employees: finder.employees.map(|(question, said)| (question, said.0)),
            right_if: &sheet.right_if,
            groups: &sheet.groups,
            items: items.collect(),
            before_benefits: self.before_benefits(),
            areas: self.area_chooser(),
            adviser,
            adviser_dir,
            texts: texts.into(),
            words: self.adviser_words(),
        };
        // What is made of texts and numbers can always be written.
        serde_json::to_string(&data).ok()
    }
}
