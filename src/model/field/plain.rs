//! Fields of plain values: texts, switches, numbers, and one or many of another.
//!
//! Owns what an author may write for each of them.

use std::borrow::Cow;

use serde_json::{Value as Json, json};

use super::super::node::{Node, Value};
use super::{Contents, Field, Located, Reader};

impl Field for String {
    fn expects() -> Cow<'static, str> {
        "a text".into()
    }

    fn schema() -> Json {
        json!({ "type": "string", "minLength": 1 })
    }

    fn example() -> String {
        "\"To be written\"".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text(node, "a text")?.trim();
        if text.is_empty() {
            reader.expected(node, "a text that is not empty");
            return None;
        }
        Some(text.to_owned())
    }

    fn contents<'f>(&'f self, found: &mut Contents<'f>) {
        found.texts.push(self);
    }
}

impl Field for bool {
    fn expects() -> Cow<'static, str> {
        "true or false".into()
    }

    fn schema() -> Json {
        json!({ "type": "boolean" })
    }

    fn example() -> String {
        "true".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match reader.text(node, "true or false")? {
            "true" => Some(true),
            "false" => Some(false),
            _ => {
                reader.expected(node, "true or false");
                None
            }
        }
    }

    fn absent() -> Option<Self> {
        Some(false)
    }
}

macro_rules! whole_number {
    ($ty:ty, $expects:literal) => {
        impl Field for $ty {
            fn expects() -> Cow<'static, str> {
                $expects.into()
            }

            fn schema() -> Json {
                json!({ "type": "integer", "minimum": <$ty>::MIN, "maximum": <$ty>::MAX })
            }

            fn example() -> String {
                "1".to_owned()
            }

            fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
                let number = reader.text(node, $expects)?.parse().ok();
                if number.is_none() {
                    reader.expected(node, $expects);
                }
                number
            }
        }
    };
}

whole_number!(u16, "a whole number such as 3");
whole_number!(i32, "a whole number such as 3 or -3");

impl<T: Field> Field for Option<T> {
    fn expects() -> Cow<'static, str> {
        T::expects()
    }

    fn schema() -> Json {
        T::schema()
    }

    fn example() -> String {
        T::example()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        T::read(node, reader).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn contents<'f>(&'f self, found: &mut Contents<'f>) {
        self.iter().for_each(|value| value.contents(found));
    }
}

/// How many items a list may have: far more than anybody writes, and few enough
/// that each may be looked for in the file.
pub(crate) const MOST_ITEMS: usize = 5_000;

impl<T: Field> Field for Vec<T> {
    fn expects() -> Cow<'static, str> {
        format!("a list, each {}", T::expects()).into()
    }

    fn schema() -> Json {
        json!({ "type": "array", "maxItems": MOST_ITEMS, "items": T::schema() })
    }

    fn example() -> String {
        format!("[{}]", T::example())
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let Value::List(items) = &node.value else {
            let help = matches!(node.value, Value::Text(_)).then(|| {
                format!("put it in square brackets: [{}]", node.describe().trim_matches('`'))
            });
            reader.error(
                "wrong-value",
                node.span.clone(),
                format!("expected {}, found {}", Self::expects(), node.describe()),
                help,
            );
            return None;
        };
        if let Some(first) = items.get(MOST_ITEMS) {
            reader.error(
                "list-too-long",
                first.span.clone(),
                format!("this list has {} items; {MOST_ITEMS} is the most", items.len()),
                Some("leave out what nobody reads, or divide it between files".to_owned()),
            );
            return None;
        }
        let read: Vec<Option<T>> = items.iter().map(|item| T::read(item, reader)).collect();
        read.into_iter().collect()
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn contents<'f>(&'f self, found: &mut Contents<'f>) {
        self.iter().for_each(|value| value.contents(found));
    }
}

impl<T: Field> Field for Located<T> {
    fn expects() -> Cow<'static, str> {
        T::expects()
    }

    fn schema() -> Json {
        T::schema()
    }

    fn example() -> String {
        T::example()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let value = T::read(node, reader)?;
        Some(Self { value, span: node.span.clone() })
    }

    fn contents<'f>(&'f self, found: &mut Contents<'f>) {
        self.value.contents(found);
    }
}
