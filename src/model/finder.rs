//! The questions of the finder.
//!
//! Owns the table of `content/data/finder.yaml`: what is asked, why, and what
//! can be answered. Whom an offer or service is for stands on its page, as
//! [`Eligibility`](super::kind::Eligibility).

use super::field::{Located, PerLanguage, choices, fields};
use super::kind::{Audience, EmployerSize, Employment, Need, Sector, Stage};
use super::lang::LangTag;
use crate::diag::did_you_mean;

choices! {
    /// The field of `for:` that a question is about.
    pub enum Subject {
        /// Whom something is for.
        Audience = "audience",
        /// Where a person stands.
        Stage = "stage",
        /// How many people the employer employs.
        EmployerSize = "employer_size",
        /// How old the person is.
        Age = "age",
        /// What the employer does.
        Sector = "sector",
        /// What the person needs help with.
        Needs = "needs",
        /// Where the person lives or works.
        Areas = "areas",
        /// The person's first language.
        Language = "language",
        /// On what terms the person works.
        Employment = "employment",
    }
}

impl Subject {
    /// Whether a word answers a question about it. That there is an area of
    /// this name is `resolve`'s to say.
    ///
    /// # Errors
    /// If it does not; the text says what would.
    pub fn accepts(self, value: &str) -> Result<(), String> {
        let one_of = |words: Vec<&'static str>| {
            if words.contains(&value) {
                return Ok(());
            }
            let listed = || format!("it is one of: {}", words.join(", "));
            Err(did_you_mean(value, words.iter().copied()).unwrap_or_else(listed))
        };
        match self {
            Self::Audience => one_of(words(Audience::ALL, Audience::as_str)),
            Self::Stage => one_of(words(Stage::ALL, Stage::as_str)),
            Self::EmployerSize => one_of(words(EmployerSize::ALL, EmployerSize::as_str)),
            Self::Sector => one_of(words(Sector::ALL, Sector::as_str)),
            Self::Needs => one_of(words(Need::ALL, Need::as_str)),
            Self::Employment => one_of(words(Employment::ALL, Employment::as_str)),
            Self::Areas => Ok(()),
            Self::Language if LangTag::new(value).is_some() => Ok(()),
            Self::Language => Err("write a language tag such as pl".to_owned()),
            Self::Age if ages(value).is_some() => Ok(()),
            Self::Age => {
                Err("write the youngest and the oldest age, such as 16-24 or 50-".to_owned())
            }
        }
    }
}

fn words<T: Copy>(all: &[T], word: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|choice| word(*choice)).collect()
}

/// The youngest and the oldest age of an answer such as `16-24` or `50-`, in years.
#[must_use]
pub fn ages(value: &str) -> Option<(u16, Option<u16>)> {
    let (from, to) = value.split_once('-')?;
    let from = if from.is_empty() { 0 } else { from.parse().ok()? };
    let to = if to.is_empty() { None } else { Some(to.parse().ok()?) };
    to.is_none_or(|to| from <= to).then_some((from, to))
}

fields! {
    /// One thing that can be answered.
    pub struct Answer {
        /// The word of `for:` that it stands for; for ages, the youngest and
        /// the oldest, such as 16-24 or 50-.
        value: Located<String>,
        /// What the person says, in plain words.
        label: PerLanguage<String>,
    }
}

fields! {
    /// One entry of `finder.yaml`, under the name of the question.
    pub struct Question {
        /// What it is about.
        subject: Subject,
        /// What is asked, in plain words.
        ask: PerLanguage<String>,
        /// Why it is asked.
        why: PerLanguage<String>,
        /// What can be answered. Every question can be passed over.
        answers: Vec<Answer>,
    }
}
