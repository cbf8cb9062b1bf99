//! Facts as readers see them, and whether a value is of its kind.
//!
//! Owns [`check_fact`] and the printing of a fact's value. Which page uses a
//! fact is `resolve`'s.

use super::answer::MessageError;
use super::numbers;
use super::telephone::can_be_dialled;
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
    check_value(fact.kind.value, &fact.value.value)
}

/// What is wrong with a value of some kind, and what to write instead. `None` if
/// it is of that kind.
#[must_use]
pub fn check_value(kind: FactKind, value: &str) -> Option<(String, String)> {
    let is_address = matches!(kind, FactKind::Email | FactKind::Web);
    if is_address && let Some(flaw) = flaw_of_address(kind, value) {
        return Some(flaw);
    }
    let (what, help) = match kind {
        FactKind::Phone if !can_be_dialled(value) => {
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

/// What stands in an address and misleads who reads it: a sign that nobody sees, or
/// a name before that of the site.
fn flaw_of_address(kind: FactKind, value: &str) -> Option<(String, String)> {
    if let Some(sign) = value.chars().find(|c| is_unseen(*c)) {
        let sign = u32::from(sign);
        return Some((
            format!("`{value}` has a sign in it that nobody sees (U+{sign:04X})"),
            "delete the sign; a name of a site that needs it is written as browsers send it: xn--…"
                .to_owned(),
        ));
    }
    let rest = value.split_once("://").map_or(value, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let (before, host) = host.rsplit_once('@').filter(|_| kind == FactKind::Web)?;
    Some((
        format!(
            "`{value}` is not a web address as readers know it: `{before}@` looks like the site, and it leads to `{host}`"
        ),
        format!("write the site alone: https://{host}/"),
    ))
}

fn is_money(value: &str) -> bool {
    let pence = value.split_once('.').map(|(_, pence)| pence.len());
    numbers::parse(value).is_some() && !value.starts_with('-') && matches!(pence, None | Some(2))
}

fn is_email(value: &str) -> bool {
    let Some((name, domain)) = value.split_once('@') else { return false };
    // What ends or parts the address of a link is written in no name.
    let of_name = |c: char| c.is_alphanumeric() || "._+-'!*=~$^`{}|&".contains(c);
    !name.is_empty() && name.chars().all(of_name) && is_domain(domain)
}

/// Whether a text is the name of a host: words with points between them.
fn is_domain(text: &str) -> bool {
    let is_word = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || "-_".contains(c))
    };
    text.contains('.') && text.split('.').all(is_word)
}

/// A web address without what every address begins with.
fn host(value: &str) -> Option<&str> {
    let rest = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next()?;
    let (host, port) = host.split_once(':').unwrap_or((host, ""));
    let sound = is_domain(host)
        && port.bytes().all(|byte| byte.is_ascii_digit())
        && !rest.contains(cannot_stand);
    sound.then(|| rest.trim_end_matches('/'))
}

/// What no address holds: it would end the link, or is not seen by who reads it.
fn cannot_stand(c: char) -> bool {
    is_unseen(c) || c.is_whitespace() || c.is_control() || "<>\"\\`".contains(c)
}

fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}')
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

#[cfg(test)]
mod tests {
    use super::super::testing::{Site, languages};
    use super::super::{Formatters, Messages};
    use super::*;
    use crate::model::fact::Confidence;
    use crate::model::field::Located;
    use crate::model::lang::Lang;

    fn fact(kind: FactKind, value: &str) -> Fact {
        Fact {
            kind: Located { value: kind, span: 0..0 },
            value: Located { value: value.to_owned(), span: 0..0 },
            about: "a test".to_owned(),
            source: "a test".to_owned(),
            as_of: "2026".to_owned(),
            confidence: Confidence::General,
            checked: None,
            review_by: None,
            owner: None,
        }
    }

    fn said(lang: &str, kind: FactKind, value: &str) -> String {
        Site::new(&["en", "pl"]).voice(lang).fact(&fact(kind, value)).expect("is said")
    }

    #[test]
    fn each_kind_is_printed_as_the_language_prints_it() {
        let rows = [
            (FactKind::Phone, "0800 917 8000", "0800 917 8000", "0800 917 8000"),
            (FactKind::Money, "22530.50", "£22,530.50", "£22\u{a0}530,50"),
            (FactKind::Number, "40000", "40,000", "40\u{a0}000"),
            (FactKind::Percent, "4.5", "4.5%", "4,5%"),
            (FactKind::Date, "2026-04-06", "6 April 2026", "6 kwietnia 2026"),
            (FactKind::Email, "name@example.org", "name@example.org", "name@example.org"),
            (FactKind::Web, "https://example.org/", "example.org", "example.org"),
            (
                FactKind::Web,
                "http://www.example.org/a/b/",
                "www.example.org/a/b",
                "www.example.org/a/b",
            ),
            (FactKind::Text, "HR1", "HR1", "HR1"),
        ];
        for (kind, value, english, polish) in rows {
            assert_eq!(said("en", kind, value), english);
            assert_eq!(said("pl", kind, value), polish);
        }
    }

    #[test]
    fn sound_values_have_nothing_to_tell() {
        let rows = [
            (FactKind::Phone, "116 123"),
            (FactKind::Phone, "+44 800 917 8000"),
            (FactKind::Phone, "999"),
            (FactKind::Money, "0"),
            (FactKind::Money, "751.00"),
            (FactKind::Number, "-3"),
            (FactKind::Percent, "0.5"),
            (FactKind::Email, "a.b+c@mail.example.org"),
            (FactKind::Web, "https://example.org/path?query=1"),
        ];
        for (kind, value) in rows {
            assert_eq!(check_fact(&fact(kind, value)), None, "{value}");
        }
    }

    #[test]
    fn a_value_that_is_not_of_its_kind_says_what_to_write() {
        let (message, help) = check_fact(&fact(FactKind::Date, "soon")).expect("is told");
        assert_eq!(message, "`soon` is not a date");
        assert_eq!(help, "write year-month-day, such as 2026-11-22");
        let (message, help) = check_fact(&fact(FactKind::Money, "£1,000")).expect("is told");
        assert_eq!(message, "`£1,000` is not a sum in pounds");
        assert_eq!(help, "write digits alone, with two decimals or none: 751 or 75.60");
    }

    #[test]
    fn an_address_that_misleads_says_by_what() {
        for (kind, value, told, help) in [
            (
                FactKind::Web,
                "https://gov.uk@evil.org/x",
                "leads to `evil.org`",
                "https://evil.org/",
            ),
            (FactKind::Web, "https://a:b@evil.org", "`a:b@` looks like", "https://evil.org/"),
            (FactKind::Web, "https://a\u{200c}b.org/", "nobody sees (U+200C)", "xn--"),
            (FactKind::Email, "a@b\u{ad}c.org", "nobody sees (U+00AD)", "xn--"),
        ] {
            let (message, hint) = check_fact(&fact(kind, value)).expect("is refused");
            assert!(message.contains(told) && hint.contains(help), "{message} ({hint})");
        }
        let path = fact(FactKind::Web, "https://social.example.org/@pace?x=a@b");
        assert_eq!(check_fact(&path), None);
    }

    #[test]
    fn each_kind_refuses_what_is_not_of_it() {
        let rows = [
            (FactKind::Phone, "call us"),
            (FactKind::Phone, "0800-917-8000"),
            (FactKind::Phone, "12"),
            (FactKind::Phone, "0800 + 1"),
            (FactKind::Money, "75.6"),
            (FactKind::Money, "-1"),
            (FactKind::Money, "1,000"),
            (FactKind::Number, "40 000"),
            (FactKind::Number, "many"),
            (FactKind::Percent, "12%"),
            (FactKind::Date, "2026-02-30"),
            (FactKind::Date, "22 November 2026"),
            (FactKind::Email, "example.org"),
            (FactKind::Email, "@example.org"),
            (FactKind::Email, "a@b@example.org"),
            (FactKind::Email, "a@example"),
            (FactKind::Email, "a b@example.org"),
            (FactKind::Web, "example.org"),
            (FactKind::Web, "https://"),
            (FactKind::Web, "https://localhost/"),
            (FactKind::Web, "https://exam ple.org/"),
            (FactKind::Web, "ftp://example.org/"),
        ];
        for (kind, value) in rows {
            assert!(check_fact(&fact(kind, value)).is_some(), "{value}");
        }
    }

    #[test]
    fn a_faulty_fact_is_not_printed() {
        let site = Site::new(&["en"]);
        let error = site.voice("en").fact(&fact(FactKind::Date, "soon")).expect_err("is refused");
        assert_eq!(error.to_string(), "`soon` is not a date");
    }

    #[test]
    fn a_sum_without_its_message_is_not_printed() {
        let languages = languages(&["en"]);
        let messages = Messages::new(&languages, &[]).value;
        let formatters = Formatters::new(&languages).value;
        let error = Voice::new(Lang(0), &messages, &formatters).fact(&fact(FactKind::Money, "1"));
        assert!(matches!(error, Err(FactError::Message(_))), "{error:?}");
    }
}
