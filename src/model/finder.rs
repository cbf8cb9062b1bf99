//! The questions of the finder.
//!
//! Owns the table of `content/data/finder.yaml`: what is asked, why, what can be
//! answered, and whether an answer fits a rule. Whom an offer or service is for
//! stands on its page, as [`Eligibility`]; which questions a person is led
//! through is `resolve`'s.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Value as Json, json};

use super::field::{Field, Located, PerLanguage, Reader, choices, fields};
use super::kind::{Audience, Eligibility, EmployerSize, Employment, Need, Sector, Stage};
use super::lang::LangTag;
use super::node::{Node, Value};
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

    /// Whether a rule says anything about it.
    #[must_use]
    pub fn is_named_in(self, rule: &Eligibility) -> bool {
        match self {
            Self::Audience => !rule.audience.is_empty(),
            Self::Stage => !rule.stage.is_empty(),
            Self::EmployerSize => !rule.employer_size.is_empty(),
            Self::Age => rule.age.is_some(),
            Self::Sector => !rule.sector.is_empty(),
            Self::Needs => !rule.needs.is_empty(),
            Self::Areas => !rule.areas.is_empty(),
            Self::Language => !rule.language.is_empty(),
            Self::Employment => !rule.employment.is_empty(),
        }
    }

    /// Whether somebody who gives this answer may be one whom a rule is for: it
    /// says nothing about the subject, or one of its words is one of the answer.
    #[must_use]
    pub fn fits(self, rule: &Eligibility, answer: &Answer) -> bool {
        if !self.is_named_in(rule) {
            return true;
        }
        answer.value.words().any(|word| match self {
            Self::Audience => rule.audience.iter().any(|choice| choice.as_str() == word),
            Self::Stage => rule.stage.iter().any(|choice| choice.as_str() == word),
            Self::EmployerSize => rule.employer_size.iter().any(|choice| choice.as_str() == word),
            Self::Sector => rule.sector.iter().any(|choice| choice.as_str() == word),
            Self::Needs => rule.needs.iter().any(|choice| choice.as_str() == word),
            Self::Employment => rule.employment.iter().any(|choice| choice.as_str() == word),
            Self::Areas => rule.areas.iter().any(|area| area.as_str() == word),
            Self::Language => LangTag::new(word).is_some_and(|tag| rule.language.contains(&tag)),
            Self::Age => rule.age.as_ref().is_some_and(|range| {
                ages(word).is_some_and(|(from, to)| {
                    to.is_none_or(|to| range.from() <= to)
                        && range.to().is_none_or(|oldest| from <= oldest)
                })
            }),
        })
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

/// The words of `for:` that an answer stands for: one, or several that a person
/// need not tell apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Words(pub Vec<Located<String>>);

impl Words {
    /// The words.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|word| word.value.as_str())
    }
}

impl Field for Words {
    fn expects() -> Cow<'static, str> {
        "a word of `for:`, or a list of them".into()
    }

    fn schema() -> Json {
        json!({ "oneOf": [String::schema(), { "type": "array", "items": String::schema(), "minItems": 1 }] })
    }

    fn example() -> String {
        "notice".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let words = match &node.value {
            Value::List(_) => Vec::read(node, reader)?,
            _ => vec![Located::read(node, reader)?],
        };
        if words.is_empty() {
            reader.expected(node, &Self::expects());
            return None;
        }
        Some(Self(words))
    }
}

fields! {
    /// One thing that can be answered.
    pub struct Answer {
        /// The word of `for:` that it stands for, or several, such as [work, training];
        /// for ages, the youngest and the oldest, such as 16-24 or 50-.
        value: Words,
        /// What the person says, in plain words.
        label: PerLanguage<String>,
    }
}

fields! {
    /// One entry of `finder.yaml`, under the name of the question.
    pub struct Question {
        /// What it is about.
        subject: Subject,
        /// Only who says to be one of these is asked. Left out, everybody.
        asked_of: Vec<Located<Audience>>,
        /// What is asked, in plain words.
        ask: PerLanguage<String>,
        /// Why it is asked.
        why: PerLanguage<String>,
        /// What can be answered. Every question can be passed over.
        answers: Vec<Answer>,
    }
}
