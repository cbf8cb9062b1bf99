//! The functions that templates can call.
//!
//! Owns `t`, `asset`, `lang_name` and `source_tongue`. They read what they were made from and
//! their arguments, nothing else: a memo key that holds those is complete.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use crate::diag::nearest;
use crate::i18n::{Arguments, Languages, MessageError, Messages};
use crate::model::lang::{Lang, LangTag};

/// What the functions read.
pub struct Functions {
    /// The languages of the site.
    pub languages: Arc<Languages>,
    /// Its texts.
    pub messages: Arc<Messages>,
    /// The addresses of assets by their name in the theme.
    pub assets: BTreeMap<String, String>,
}

impl Functions {
    /// Makes the functions known to templates.
    pub(super) fn register(self, tera: &mut Tera) {
        let Self { languages, messages, assets } = self;
        let (tags, sources) = (languages.clone(), languages.clone());
        tera.register_function("t", move |arguments: Kwargs, state: &State<'_>| {
            message(&languages, &messages, &arguments, state)
        });
        tera.register_function("asset", move |arguments: Kwargs, _: &State<'_>| {
            asset(&assets, &arguments)
        });
        tera.register_function("lang_name", move |arguments: Kwargs, state: &State<'_>| {
            lang_name(&tags, &arguments, state)
        });
        tera.register_function("source_tongue", move |_: Kwargs, state: &State<'_>| {
            source_tongue(&sources, state)
        });
    }
}

/// `t(id="…", name=value…)`: a message in the reader's language.
fn message(
    languages: &Languages,
    messages: &Messages,
    arguments: &Kwargs,
    state: &State<'_>,
) -> TeraResult<String> {
    let id: String = arguments.must_get("id")?;
    let lang = reader_language(languages, state)?;
    let mut given = Arguments::new();
    for (name, value) in arguments.iter() {
        let Some(name) = name.as_str().filter(|name| *name != "id") else { continue };
        match value.as_number().and_then(|number| number.as_integer()) {
            Some(number) => given = given.number(name.to_owned(), number as i64),
            None => given = given.text(name.to_owned(), value.to_string()),
        }
    }
    let formatted = messages.format(lang, &id, &given);
    formatted.map(|formatted| formatted.text.into_owned()).map_err(|error| match error {
        MessageError::Missing { id, near: Some(near), .. } => {
            Error::message(format!("there is no message `{id}`; did you mean `{near}`?"))
        }
        error => Error::message(error),
    })
}

/// `asset(name="css/main.css")`: the address of a file of the theme.
fn asset(assets: &BTreeMap<String, String>, arguments: &Kwargs) -> TeraResult<String> {
    let name: String = arguments.must_get("name")?;
    assets.get(&name).cloned().ok_or_else(|| {
        let near = nearest(&name, assets.keys().map(String::as_str))
            .map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
        Error::message(format!("the theme has no asset `{name}`{near}"))
    })
}

/// `lang_name(tag="pl")`: what a language is called in the reader's language.
fn lang_name(languages: &Languages, arguments: &Kwargs, state: &State<'_>) -> TeraResult<String> {
    let tag: String = arguments.must_get("tag")?;
    let lang = reader_language(languages, state)?;
    let tag = LangTag::new(&tag)
        .ok_or_else(|| Error::message(format!("`{tag}` is not a language tag")))?;
    Ok(languages.name_in(&tag, lang))
}

/// `source_tongue()`: the `lang` and `dir` of words that stand as the source has
/// them, where that is not the reader's language.
fn source_tongue(languages: &Languages, state: &State<'_>) -> TeraResult<Value> {
    let lang = reader_language(languages, state)?;
    let source = languages.get(Lang::SOURCE);
    let foreign = (lang != Lang::SOURCE).then_some(source);
    let tongue: BTreeMap<&str, Option<&str>> = BTreeMap::from([
        ("lang", foreign.map(|source| source.tag.as_str())),
        ("dir", foreign.map(|source| source.dir.as_str())),
    ]);
    Ok(Value::from_serializable(&tongue))
}

fn reader_language(languages: &Languages, state: &State<'_>) -> TeraResult<Lang> {
    let tag: Option<String> = state.get("lang")?;
    let tag = tag.ok_or_else(|| {
        Error::message("`lang` is not known here: give the component an argument `@lang`")
    })?;
    LangTag::new(&tag)
        .and_then(|tag| languages.find(&tag))
        .ok_or_else(|| Error::message(format!("`{tag}` is not a language of this site")))
}
