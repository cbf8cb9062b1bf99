//! Facts as readers see them, and whether a value is of its kind.
//!
//! Owns [`check_fact`] and the printing of a fact's value. Which page uses a
//! fact is `resolve`'s.

use super::messages::MessageError;
use super::numbers;
use super::voice::Voice;
use crate::model::date::Date;
use crate::model::fact::{Fact, FactKind};

/// Why a fact cannot be printed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FactError {
    /// Its value is not of its kind.
    #[error("{message}")]
    Value {
        /// What is wrong.
        message: String,
        /// What to write.
        help: String,
    },
    /// A message that it needs is missing or faulty.
    #[error(transparent)]
    Message(#[from] MessageError),
}

/// What is wrong with a fact's value, and what to write instead. `None` if it
/// is of its kind.
#[must_use]
pub fn check_fact(fact: &Fact) -> Option<(String, String)> {
    let value = fact.value.value.as_str();
    let (what, help) = match fact.kind.value {
        FactKind::Phone if !is_phone(value) => {
            ("a telephone number", "write digits and spaces as they are read out: 0800 917 8000")
        }
        FactKind::Money if !is_money(value) => {
            ("a sum in pounds", "write digits alone, with two decimals or none: 751 or 75.60")
        }
        FactKind::Number if numbers::parse(value).is_none() => {
            ("a number", "write digits, and a point before decimals: 22530 or 4.5")
        }
        FactKind::Percent if numbers::parse(value).is_none() => {
            ("a share in per cent", "write the number without the sign: 12 or 4.5")
        }
        FactKind::Date if Date::parse(value).is_none() => {
            ("a date", "write year-month-day, such as 2026-11-22")
        }
        FactKind::Email if !is_email(value) => ("an email address", "write it as name@example.org"),
        FactKind::Web if host(value).is_none() => {
            ("a web address", "write it whole: https://example.org/")
        }
        _ => return None,
    };
    Some((format!("`{value}` is not {what}"), help.to_owned()))
}

fn is_phone(value: &str) -> bool {
    let digits = value.strip_prefix('+').unwrap_or(value);
    digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ')
        && digits.bytes().filter(u8::is_ascii_digit).count() >= 3
}

fn is_money(value: &str) -> bool {
    let pence = value.split_once('.').map(|(_, pence)| pence.len());
    numbers::parse(value).is_some() && !value.starts_with('-') && matches!(pence, None | Some(2))
}

fn is_email(value: &str) -> bool {
    let Some((name, domain)) = value.split_once('@') else { return false };
    let sound = |part: &str| {
        !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || "@<>,;:\"()".contains(c))
    };
    sound(name)
        && sound(domain)
        && domain.split('.').all(|part| !part.is_empty())
        && domain.contains('.')
}

/// A web address without what every address begins with.
fn host(value: &str) -> Option<&str> {
    let rest = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://"))?;
    let host = rest.split('/').next()?;
    let sound = host.contains('.')
        && host.split('.').all(|part| !part.is_empty())
        && !rest.contains(|c: char| c.is_whitespace() || "<>\"".contains(c));
    sound.then(|| rest.trim_end_matches('/'))
}

impl Voice<'_> {
    /// The value of a fact as the readers of this language see it. Telephone
    /// numbers stay grouped as they were written.
    ///
    /// # Errors
    /// If the value is not of its kind, or a message cannot be formed.
    pub fn fact(&self, fact: &Fact) -> Result<String, FactError> {
        if let Some((message, help)) = check_fact(fact) {
            return Err(FactError::Value { message, help });
        }
        let value = fact.value.value.as_str();
        Ok(match fact.kind.value {
            FactKind::Money => self.money(value)?,
            FactKind::Percent => self.percent(value)?,
            FactKind::Number => self.formatter().decimal(value).unwrap_or_else(|| value.to_owned()),
            FactKind::Date => Date::parse(value)
                .map_or_else(|| value.to_owned(), |date| self.formatter().date(date)),
            FactKind::Web => host(value).unwrap_or(value).to_owned(),
            FactKind::Phone | FactKind::Email | FactKind::Text => value.to_owned(),
        })
    }
}
