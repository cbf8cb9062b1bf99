//! The macros that make a table of fields, and a vocabulary of words.
//!
//! Owns what is written once and becomes a struct or enum, its reader, its
//! schema and its example.

/// Makes a struct and its [`Table`](super::Table) from one list of documented fields.
///
/// `name as "key": Type` gives the key where it is not the field's name;
/// `[local]` marks what each language has for itself.
macro_rules! fields {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $( $(#[doc = $doc:literal])+ $field:ident $(as $key:literal)? : $ty:ty $([$scope:ident])? ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
        pub struct $name {
            $( $(#[doc = $doc])+ pub $field: $ty, )*
        }

        impl $crate::model::field::Table for $name {
            const KEYS: &'static [(&'static str, bool)] = &[$( (
                $crate::model::field::key!($field $($key)?),
                $crate::model::field::scope!($($scope)?),
            ) ),*];

            fn rows() -> Vec<$crate::model::field::Row> {
                vec![$( $crate::model::field::Row {
                    name: $crate::model::field::key!($field $($key)?),
                    doc: concat!($($doc, "\n"),+).trim().replace("\n ", " "),
                    required: <$ty as $crate::model::field::Field>::absent().is_none(),
                    local: $crate::model::field::scope!($($scope)?),
                    expects: <$ty as $crate::model::field::Field>::expects(),
                    schema: <$ty as $crate::model::field::Field>::schema(),
                    example: <$ty as $crate::model::field::Field>::example(),
                } ),*]
            }

            fn read_rows(reader: &mut $crate::model::field::MapReader<'_, '_>) -> Option<Self> {
                // Every row is read before any is given up on, so that all
                // errors of a file are told together.
                $( let $field = reader.field::<$ty>($crate::model::field::key!($field $($key)?)); )*
                Some(Self { $( $field: $field?, )* })
            }

            fn page_contents(&self) -> $crate::model::field::Contents<'_> {
                let mut found = $crate::model::field::Contents::default();
                $(
                    let (texts, references) = (found.texts.len(), found.references.len());
                    $crate::model::field::Field::contents(&self.$field, &mut found);
                    if $crate::model::field::scope!($($scope)?) {
                        let own = &mut found.references[references..];
                        own.iter_mut().for_each(|reference| reference.local = true);
                    } else {
                        found.texts.truncate(texts);
                    }
                )*
                found
            }
        }

        impl $crate::model::field::Field for $name {
            fn expects() -> std::borrow::Cow<'static, str> {
                let names: Vec<_> = <Self as $crate::model::field::Table>::KEYS
                    .iter().map(|(name, _)| *name).collect();
                format!("a mapping with {}", names.join(", ")).into()
            }

            fn schema() -> serde_json::Value {
                $crate::model::field::object_schema(&<Self as $crate::model::field::Table>::rows())
            }

            fn example() -> String {
                let rows = <Self as $crate::model::field::Table>::rows();
                let required: Vec<String> = rows
                    .iter()
                    .filter(|row| row.required)
                    .map(|row| format!("{}: {}", row.name, row.example))
                    .collect();
                format!("{{{}}}", required.join(", "))
            }

            fn read(
                node: &$crate::model::node::Node,
                reader: &mut $crate::model::field::Reader<'_>,
            ) -> Option<Self> {
                reader.table(node)
            }

            fn contents<'f>(&'f self, found: &mut $crate::model::field::Contents<'f>) {
                $( $crate::model::field::Field::contents(&self.$field, found); )*
            }
        }
    };
}

/// The key of a row: its own, or the name of its field.
macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}

/// Whether a row belongs to each language.
macro_rules! scope {
    () => {
        false
    };
    (local) => {
        true
    };
}

/// Makes a closed vocabulary: an enum whose words are given once.
macro_rules! choices {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[doc = $doc:literal])+ $variant:ident = $word:literal ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[doc = $doc])+ $variant, )*
        }

        impl $name {
            /// All words, in the order of the vocabulary.
            pub const ALL: &'static [Self] = &[$( Self::$variant ),*];

            /// The word in files, URLs and message ids.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $word, )* }
            }

            /// The choice with this word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $( $word => Some(Self::$variant), )* _ => None }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::model::field::Field for $name {
            fn expects() -> std::borrow::Cow<'static, str> {
                let words: Vec<_> = Self::ALL.iter().map(|choice| choice.as_str()).collect();
                format!("one of: {}", words.join(", ")).into()
            }

            fn schema() -> serde_json::Value {
                let words: Vec<_> = Self::ALL.iter().map(|choice| choice.as_str()).collect();
                serde_json::json!({ "enum": words })
            }

            fn example() -> String {
                Self::ALL.first().map_or_else(String::new, |choice| choice.as_str().to_owned())
            }

            fn read(
                node: &$crate::model::node::Node,
                reader: &mut $crate::model::field::Reader<'_>,
            ) -> Option<Self> {
                let expects = <Self as $crate::model::field::Field>::expects();
                let word = reader.text(node, &expects)?;
                let choice = Self::from_word(word);
                if choice.is_none() {
                    reader.error(
                        "unknown-choice",
                        node.span.clone(),
                        format!("`{word}` is not a choice here"),
                        $crate::diag::did_you_mean(
                            word,
                            Self::ALL.iter().map(|choice| choice.as_str()),
                        ),
                    );
                }
                choice
            }
        }
    };
}

pub(crate) use {choices, fields, key, scope};
