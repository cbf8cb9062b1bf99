//! What templates and the finder's script see of the finder.

use serde::Serialize;

use super::lists::LinkView;

/// A text in the reader's language, and in the source language where that is
/// another.
#[derive(Clone, Debug, Serialize)]
pub struct TwofoldView {
    /// For the reader.
    pub text: String,
    /// For an adviser; nothing where it would be the same language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original: Option<String>,
}

/// A question of the finder and what can be answered.
#[derive(Clone, Debug, Serialize)]
pub struct FinderQuestionView {
    /// What is asked.
    pub ask: TwofoldView,
    /// Why it is asked.
    pub why: String,
    /// The language of all of it, where it is not the reader's.
    pub lang: Option<String>,
    /// Its direction, where it is not the page's.
    pub dir: Option<&'static str>,
    /// The answers.
    pub answers: Vec<TwofoldView>,
}

/// An answer that can be given now.
#[derive(Clone, Debug, Serialize)]
pub struct FinderAnswerView {
    /// What the person says.
    pub text: String,
    /// The page that follows.
    pub href: String,
}

/// What was answered.
#[derive(Clone, Debug, Serialize)]
pub struct FinderGivenView {
    /// What was asked.
    pub ask: TwofoldView,
    /// What was answered: one of these, all of which lead to the same.
    pub said: Vec<TwofoldView>,
    /// Whether nothing was answered, or that leads to the same.
    pub silent: bool,
    /// Whether these are more than one, so that nobody is said to have given all.
    pub several: bool,
    /// The language of question and answers, where it is not the reader's.
    pub lang: Option<String>,
    /// Its direction, where it is not the page's.
    pub dir: Option<&'static str>,
    /// The page on which it is asked.
    pub change: String,
}

/// The question that is asked now.
#[derive(Clone, Debug, Serialize)]
pub struct FinderAskedView {
    /// What is asked.
    pub ask: String,
    /// Why it is asked.
    pub why: String,
    /// The language of question and answers, where it is not the reader's.
    pub lang: Option<String>,
    /// Its direction, where it is not the page's.
    pub dir: Option<&'static str>,
    /// The answers.
    pub answers: Vec<FinderAnswerView>,
    /// The page that follows if it is passed over.
    pub skip: String,
    /// The result if nothing more is answered; nothing where that follows anyway.
    pub now: Option<String>,
}

/// Who can have what is a right.
#[derive(Clone, Debug, Serialize)]
pub struct FinderWhoView {
    /// For the reader.
    pub text: String,
    /// Its language, where it is not the reader's.
    pub lang: Option<String>,
    /// Its direction, where it is not the page's.
    pub dir: Option<&'static str>,
    /// For an adviser; nothing where it would be the same language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original: Option<String>,
    /// Whether a machine translated it and nobody has reviewed that, so that
    /// the original stands beneath.
    pub machine: bool,
}

/// A page that is found.
#[derive(Clone, Debug, Serialize)]
pub struct FinderItemView {
    /// Its title.
    pub title: TwofoldView,
    /// Its summary.
    pub summary: Option<String>,
    /// Where it is.
    pub href: String,
    /// The language of title and summary, where it is not the reader's.
    pub lang: Option<String>,
    /// Their direction, where it is not the page's.
    pub dir: Option<&'static str>,
    /// Who can have it, where it is a right: nobody is promised one that only
    /// some people have.
    pub who: Option<FinderWhoView>,
    /// On what ground it is offered, and who says so.
    pub standing: Option<String>,
    /// The first telephone number of a service.
    pub phone: Option<LinkView>,
}

/// Pages that are found and belong together.
#[derive(Clone, Debug, Serialize)]
pub struct FinderGroupView {
    /// `today`, `legal-right`, `pace-says`, `varies`, `read` or `talk`.
    pub id: &'static str,
    /// How they are called.
    pub title: TwofoldView,
    /// The pages.
    pub items: Vec<FinderItemView>,
}

/// What is found.
#[derive(Clone, Debug, Serialize)]
pub struct FinderFoundView {
    /// The pages, in groups.
    pub groups: Vec<FinderGroupView>,
    /// The page to read first, where a benefit is among them.
    pub before_benefits: Option<LinkView>,
    /// A picture of the code that leads to this page in the source language.
    pub qr: String,
    /// The whole address of this page in the source language.
    pub address: String,
    /// What an adviser reads around it.
    pub words: AdviserWordsView,
}

/// What an adviser reads around a result, in the source language.
#[derive(Clone, Debug, Serialize)]
pub struct AdviserWordsView {
    /// Above the answers.
    pub answers: String,
    /// Where nothing was answered.
    pub silent: String,
    /// Before what may have been answered, where that is more than one thing.
    pub one_of: String,
    /// Before any benefit, where there is one.
    pub before_benefits: String,
    /// Before who can have something.
    pub who: String,
    /// Beside the address.
    pub address: String,
}

/// What the finder asks or shows: `page.finder` in a template.
#[derive(Clone, Debug, Serialize)]
pub struct FinderView {
    /// One digit for each question behind it; empty at the start.
    pub code: String,
    /// The file from which the script reads all of this.
    pub data: String,
    /// The first question.
    pub start: String,
    /// What was answered so far.
    pub given: Vec<FinderGivenView>,
    /// What is asked now; nothing where this is a result.
    pub asked: Option<FinderAskedView>,
    /// What is found; nothing where something is asked.
    pub found: Option<FinderFoundView>,
    /// Where a person chooses a council area.
    pub areas: Option<LinkView>,
    /// The language of what an adviser reads, where it is not the reader's.
    pub adviser: Option<String>,
    /// Its direction.
    pub adviser_dir: &'static str,
}
