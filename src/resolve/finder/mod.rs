//! The finder: from answers to what a person can get.
//!
//! Owns which pages are its items, which answers fit each of them, and
//! [`Finder::found`], the one rule by which answers become items. What is asked
//! stands in [`model::finder`](crate::model::finder), how a result looks is
//! `render`'s.
//!
//! An item is a page that says in `for:` whom it is for. A question that is not
//! answered excludes nothing, so whoever passes over all of them sees all items.
//!
//! # States
//!
//! Every state has an address of one digit for each question behind it: the
//! number of the answer, or 0 where there is none. `1203` is short enough to be
//! read out, means the same in every language, and can be typed by an adviser.
//!
//! A state is its answers, not only what they leave open. Two ways that leave
//! the same items are two states if their answers differ, although one page
//! could serve both: such a page could not say what was answered, nor lead back
//! to the question before without changing an answer unasked. Two things keep
//! the number of states small all the same. Answers to one question that leave
//! the same items are one: the state says all of them, and has the number of
//! the first, or 0 if leaving it out is among them. And a question whose answer
//! can change nothing any more is passed over. What is still too much is told
//! by `finder-too-big`, before any page is made.

mod states;

use std::borrow::Cow;
use std::sync::Arc;

use super::group::Group;
use super::site::GroupId;
use crate::config::{Config, FinderSettings};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::finder::{Question, Subject};
use crate::model::kind::{Audience, Eligibility, Employment, KindFields, ServiceStatus};
use crate::model::lang::Lang;
use crate::parse::{Data, Document, Entry};

/// The most questions: each costs a person another step.
const MOST_QUESTIONS: usize = 5;
/// The most answers: each is one digit of an address.
const MOST_ANSWERS: usize = 9;
/// The most items: whoever passes over all questions is shown all of them, and
/// each of the pages may have nearly as many.
const MOST_ITEMS: usize = 500;

/// Some of the answers to a question: bit 0 stands for leaving it out, bit *n*
/// for its *n*th answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answers(pub u16);

impl Answers {
    /// Whether the answer of this number is among them; 0 is leaving it out.
    #[must_use]
    pub fn have(self, answer: usize) -> bool {
        self.0 >> answer & 1 == 1
    }

    /// The numbers of those that are among them.
    pub fn numbers(self) -> impl Iterator<Item = usize> {
        (0..=MOST_ANSWERS).filter(move |answer| self.have(*answer))
    }
}

/// A page that says whom it is for.
#[derive(Clone, Debug)]
pub struct FinderItem {
    /// The page.
    pub group: GroupId,
    /// For each question, the answers that it fits.
    pub fits: Box<[Answers]>,
}

/// The place of a state in [`Finder::states`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StateId(pub u32);

impl StateId {
    /// That in which nothing is answered yet.
    pub const START: Self = Self(0);
}

/// A question that lies behind a state.
#[derive(Clone, Debug)]
pub struct Given {
    /// Its place among the questions.
    pub question: usize,
    /// What was answered: one of these, which all lead to the same.
    pub said: Answers,
    /// The state in which it is asked.
    pub asked_in: StateId,
}

/// Where a person stands between the first question and the result.
#[derive(Clone, Debug)]
pub struct FinderState {
    /// One digit for each question behind it.
    pub code: String,
    /// The questions behind it that were asked.
    pub given: Vec<Given>,
    /// What is left, in the order of [`Finder::items`].
    pub items: Vec<usize>,
    /// The question that is asked now; none where this is a result.
    pub asks: Option<usize>,
    /// Where each of its answers leads, beginning with leaving it out.
    pub next: Vec<StateId>,
    /// The result if nothing more is answered.
    pub result: StateId,
}

/// What is asked, of whom, and to which answers each page fits.
#[derive(Clone, Debug)]
pub struct Finder {
    /// For each question, who is asked: answers to the question about the
    /// audience. Whoever gives another answer, or none, is not.
    pub asked_of: Vec<Answers>,
    /// The question about the audience.
    pub about_audience: Option<usize>,
    /// The question about terms of work, and those of its answers that only
    /// employees give.
    pub employees: Option<(usize, Answers)>,
    /// How many answers each question has.
    pub answers: Vec<usize>,
    /// All items, by path.
    pub items: Vec<FinderItem>,
    /// All states, the start first.
    pub states: Vec<FinderState>,
}

impl Finder {
    /// What is found for these answers, one for each question: its number, or 0
    /// where there is none. A question that whoever gave the others is not
    /// asked counts as not answered.
    #[must_use]
    pub fn found(&self, answers: &[usize]) -> Vec<usize> {
        let fits = |item: &FinderItem| {
            let each = item.fits.iter().zip(answers).enumerate();
            each.into_iter()
                .all(|(question, (fits, said))| !self.asks(question, answers) || fits.have(*said))
        };
        (0..self.items.len()).filter(|item| fits(&self.items[*item])).collect()
    }

    /// Whether who has given these answers is asked a question.
    fn asks(&self, question: usize, answers: &[usize]) -> bool {
        match self.about_audience {
            Some(about) if about < question => self.asked_of[question].have(answers[about]),
            _ => true,
        }
    }

    /// Whether only an employee can have given the answers of a state. The
    /// finder asks nobody how long they have worked, so that even then a right
    /// may have a condition.
    #[must_use]
    pub fn is_of_employees(&self, state: &FinderState) -> bool {
        let given = self.employees.and_then(|(question, employees)| {
            let given = state.given.iter().find(|given| given.question == question)?;
            Some(given.said.0 & !employees.0 == 0)
        });
        given.unwrap_or(false)
    }

    /// A state.
    #[must_use]
    pub fn state(&self, id: StateId) -> &FinderState {
        &self.states[id.0 as usize]
    }

    /// All states and their numbers.
    pub fn states(&self) -> impl Iterator<Item = (StateId, &FinderState)> {
        (0..).map(StateId).zip(&self.states)
    }
}

/// Makes the finder; none where the site asks nothing, no page says whom it is
/// for, or it would become too big, which is reported.
pub(super) fn finder(
    documents: &[Arc<Document>],
    groups: &[Group],
    data: &Data,
    config: &Config,
    diagnostics: &mut Diagnostics,
) -> Option<Finder> {
    let questions: Vec<&Question> = data.finder.iter().map(|(_, entry)| &entry.value).collect();
    // Before anything is made of the answers: each is one bit of a number.
    let too_long = too_long(&data.finder);
    if !too_long.is_empty() {
        diagnostics.extend(too_long);
        return None;
    }
    let items = items(documents, groups, &questions);
    let (name, first) = data.finder.first().filter(|_| !items.is_empty())?;
    let mut refuse = |message: String, help: String| {
        let error = Diagnostic::error("finder-too-big", message);
        diagnostics.push(error.at(first.file.clone(), first.span.clone()).help(help));
        None
    };
    if items.len() > MOST_ITEMS {
        let message = format!(
            "whoever answers nothing would be shown {} pages, {MOST_ITEMS} at most",
            items.len()
        );
        return refuse(message, "take `for:` out of pages that are found by reading".to_owned());
    }
    let about_audience =
        questions.iter().position(|question| question.subject == Subject::Audience);
    let audience = about_audience.map(|at| questions[at]);
    let mut finder = Finder {
        asked_of: questions.iter().map(|question| asked_of(question, audience)).collect(),
        about_audience,
        employees: employees(&questions),
        answers: questions.iter().map(|question| question.answers.len()).collect(),
        items,
        states: Vec::new(),
    };
    let most = FinderSettings::most(config.finder.as_ref());
    let Some(states) = states::states(&finder, most) else {
        let message = format!("the finder would have more than {most} pages in each language");
        let help = format!(
            "ask less than from `{name}` on, or say less in `for:`; `finder: {{most_pages: …}}` \
             in site.yaml allows more"
        );
        return refuse(message, help);
    };
    finder.states = states;
    Some(finder)
}

/// The rule of a page: what its `for:` says; and where that names no audience,
/// the audience of the page itself, for nobody means it to be for all others.
#[must_use]
pub fn finder_rule(document: &Document) -> Option<Cow<'_, Eligibility>> {
    let rule = document.common.eligible.as_ref()?;
    if !rule.audience.is_empty() || document.common.audience.is_empty() {
        return Some(Cow::Borrowed(rule));
    }
    Some(Cow::Owned(Eligibility { audience: document.common.audience.clone(), ..rule.clone() }))
}

/// The question about terms of work, and those of its answers that only
/// employees give: an apprentice is one.
fn employees(questions: &[&Question]) -> Option<(usize, Answers)> {
    let at = questions.iter().position(|question| question.subject == Subject::Employment)?;
    let employed = [Employment::Employed.as_str(), Employment::Apprentice.as_str()];
    let bits = questions[at].answers.iter().zip(1..);
    let bits = bits.filter(|(answer, _)| answer.value.words().all(|word| employed.contains(&word)));
    Some((at, Answers(bits.fold(0, |all, (_, number)| all | 1 << number))))
}

/// The pages that say whom they are for. A service that has ended is for nobody.
fn items(
    documents: &[Arc<Document>],
    groups: &[Group],
    questions: &[&Question],
) -> Vec<FinderItem> {
    let item = |(group, of): (GroupId, &Group)| {
        let document = &documents[of.document(Lang::SOURCE)?.0 as usize];
        let rule = finder_rule(document)?;
        if let KindFields::Service(service) = &document.fields
            && service.status.is_some_and(|status| status != ServiceStatus::Live)
        {
            return None;
        }
        let fits = |question: &&Question| {
            let fits = |answer| question.subject.fits(&rule, answer);
            let bits = question.answers.iter().zip(1..).filter(|(answer, _)| fits(answer));
            Answers(bits.fold(1, |all, (_, number)| all | 1 << number))
        };
        Some(FinderItem { group, fits: questions.iter().map(fits).collect() })
    };
    (0..).map(GroupId).zip(groups).filter(|(_, of)| of.stands_alone()).filter_map(item).collect()
}

/// The answers about the audience of who is asked a question.
fn asked_of(question: &Question, audience: Option<&Question>) -> Answers {
    let Some(audience) = audience.filter(|_| !question.asked_of.is_empty()) else {
        return Answers(u16::MAX);
    };
    let is_asked = |word: &str| {
        let one = Audience::from_word(word);
        question.asked_of.iter().any(|of| Some(of.value) == one)
    };
    let bits = audience.answers.iter().zip(1..);
    let bits = bits.filter(|(answer, _)| answer.value.words().any(is_asked));
    Answers(bits.fold(0, |all, (_, number)| all | 1 << number))
}

/// Questions and answers beyond what an address and a tired person can take.
fn too_long(questions: &[(String, Entry<Question>)]) -> Diagnostics {
    let mut found = Diagnostics::new();
    let mut tell = |question: &Entry<Question>, message: String, help: &str| {
        let error = Diagnostic::error("finder-too-big", message);
        found.push(error.at(question.file.clone(), question.span.clone()).help(help));
    };
    for (name, question) in questions.iter().skip(MOST_QUESTIONS) {
        let message = format!("`{name}` is asked after {MOST_QUESTIONS} other questions");
        tell(question, message, "leave one out: each is another step for a tired person");
    }
    for (name, question) in questions {
        let answers = question.value.answers.len();
        if answers > MOST_ANSWERS {
            let message = format!("`{name}` has {answers} answers, {MOST_ANSWERS} at most");
            tell(question, message, "make one of some: its `value` can be a list of words");
        }
    }
    found
}

#[cfg(test)]
mod tests;
