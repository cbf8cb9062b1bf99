//! What `site.yaml` says for machines only: whom to tell of a hole in the
//! site's security, and the colours of a phone's own bars.
//!
//! Owns these fields. What becomes of them is the business of `feeds`.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::model::field::{Field, Located, Reader, fields};
use crate::model::node::Node;

fields! {
    /// Whom to tell of a hole in the security of the site (RFC 9116).
    pub struct Security {
        /// How to reach them, the best way first: `mailto:`, `https:` or `tel:`.
        contact: Located<Vec<Contactable>>,
        /// Where they say what they do with a report.
        policy: Option<WebAddress>,
        /// Where their key is, for reports that nobody else should read.
        encryption: Option<WebAddress>,
    }
}

fields! {
    /// The colours of a phone's own bars, as the theme has them.
    pub struct Colours {
        /// Of the bar above the page.
        theme: Colour,
        /// Of the page before it is there.
        background: Colour,
    }
}

/// An address of any sort that a person can be reached at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Contactable(pub String);

/// An address on the web that nobody on the way can change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WebAddress(pub String);

/// A colour such as `#0b4450`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Colour(pub String);

/// An address goes into a file of lines, so it must be one word.
fn is_address(text: &str, schemes: &[&str]) -> bool {
    let rest = schemes.iter().find_map(|scheme| text.strip_prefix(scheme));
    rest.is_some_and(|rest| !rest.is_empty())
        && text.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte))
}

impl Field for Contactable {
    fn expects() -> Cow<'static, str> {
        "an address such as mailto:security@example.org or https://example.org/report".into()
    }

    fn schema() -> Json {
        json!({ "type": "string", "pattern": "^(mailto:|https://|tel:)" })
    }

    fn example() -> String {
        "mailto:security@example.org".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text(node, &Self::expects())?;
        if is_address(text, &["mailto:", "https://", "tel:"]) {
            return Some(Self(text.to_owned()));
        }
        let with_scheme = format!("mailto:{text}");
        let is_email = text.contains('@') && is_address(&with_scheme, &["mailto:"]);
        let help = if is_email {
            format!("write `{with_scheme}`")
        } else {
            "it has to begin with mailto:, https:// or tel:".to_owned()
        };
        let message = format!("nobody can be reached at `{}`", text.escape_debug());
        reader.error("wrong-contact", node.span.clone(), message, Some(help));
        None
    }
}

impl Field for WebAddress {
    fn expects() -> Cow<'static, str> {
        "an address that begins with https://".into()
    }

    fn schema() -> Json {
        json!({ "type": "string", "pattern": "^https://" })
    }

    fn example() -> String {
        "https://example.org/security/".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text(node, &Self::expects())?;
        let sound = is_address(text, &["https://"]);
        if !sound {
            reader.expected(node, &Self::expects());
        }
        sound.then(|| Self(text.to_owned()))
    }
}

impl Field for Colour {
    fn expects() -> Cow<'static, str> {
        "a colour such as \"#0b4450\"".into()
    }

    fn schema() -> Json {
        json!({ "type": "string", "pattern": "^#[0-9a-fA-F]{6}$" })
    }

    fn example() -> String {
        "\"#0b4450\"".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text(node, &Self::expects())?;
        let digits = text.strip_prefix('#').unwrap_or_default();
        let sound = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        if !sound {
            reader.expected(node, &Self::expects());
        }
        sound.then(|| Self(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn an_address_is_one_word_with_a_scheme() {
        assert!(is_address("mailto:a@example.org", &["mailto:"]));
        for bad in ["", "mailto:", "a@example.org", "mailto:a@b\nContact: x", "mailto:a b"] {
            assert!(!is_address(bad, &["mailto:"]), "{bad:?}");
        }
    }
}
