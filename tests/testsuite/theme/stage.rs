//! A stage for the theme: its files as they lie in the repository, the embedded
//! messages, and stand-ins for what the generator gives.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use pace::config::LanguageEntry;
use pace::i18n::{Languages, Messages, embedded};
use pace::model::lang::LangTag;
use pace::render::view::{PageView, SiteView};
use pace::theme::{Functions, Template, Theme, ThemeFiles, compile};
use scraper::{ElementRef, Html, Selector};
use serde_json::Value as Json;
use tera::{Context, Value};

/// The folder of the theme.
pub(crate) fn theme() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/pace")
}

/// All texts below a folder of the theme, by their path in it; pictures made of
/// points are empty.
pub(crate) fn files(folder: &str) -> BTreeMap<String, String> {
    let root = theme().join(folder);
    walkdir::WalkDir::new(&root)
        .into_iter()
        .map(|entry| entry.expect("can be read").into_path())
        .filter(|path| path.is_file())
        .map(|path| {
            let name = path.strip_prefix(&root).expect("lies in it").to_string_lossy();
            (name.replace('\\', "/"), {
                let bytes = fs::read(&path).expect("can be read");
                let points = path.extension().is_some_and(|extension| extension == "png");
                if points { String::new() } else { String::from_utf8(bytes).expect("is text") }
            })
        })
        .collect()
}

/// A page as it is handed to a template.
pub(crate) struct Play {
    pub(crate) site: SiteView,
    pub(crate) page: PageView,
    pub(crate) content: String,
}

/// The theme, ready to render.
pub(crate) struct Stage(Theme);

impl Stage {
    pub(crate) fn new() -> Self {
        let entry = |tag: &str| LanguageEntry {
            tag: LangTag::new(tag).expect("a tag"),
            name: None,
            dir: None,
            fallback: None,
            span: 0..0,
        };
        let entries = ["en", "pl", "ar"].map(entry);
        let languages = Languages::new(&entries, &"site.yaml".into()).value;
        let messages = Messages::new(&languages, &embedded()).value;
        let address = |name: String| (name.clone(), format!("/assets/{name}"));
        let functions = Functions {
            languages: Arc::new(languages),
            messages: Arc::new(messages),
            assets: files("assets").into_keys().map(address).collect(),
        };
        let template = |(name, text): (String, String)| Template {
            file: name.as_str().into(),
            text: text.into(),
            name,
        };
        let templates = files("templates").into_iter().map(template).collect();
        let files = ThemeFiles { templates, assets: Vec::new() };
        Self(compile(&files, functions).expect("the templates hold together"))
    }

    /// The HTML of a page, or why there is none.
    pub(crate) fn text(&self, play: &Play) -> Result<String, String> {
        let mut context = Context::new();
        context.insert("site", &play.site);
        context.insert("page", &play.page.whole());
        context.insert("lang", &play.site.lang);
        // The texts that the generator sets into packs and slides.
        let pieces = [("html", "<p>One.</p>"), ("notes", "<p>Say it.</p>")];
        let pieces = vec![BTreeMap::from(pieces), BTreeMap::from(pieces)];
        context.insert("parts", &pieces);
        context.insert("slides", &pieces);
        context.insert_value("content", Value::safe_string(&play.content));
        let name = format!("{}.html", play.page.kind);
        self.0.render(&name, &context).map_err(|diagnostic| diagnostic.message)
    }

    /// The page as a browser sees it.
    pub(crate) fn page(&self, play: &Play) -> Html {
        Html::parse_document(&self.text(play).expect("the page renders"))
    }

    /// A page that has moved: its template gets nothing but this.
    pub(crate) fn redirect(&self, site: &SiteView, title: &str, target: &str) -> String {
        let mut context = Context::new();
        context.insert("site", site);
        context.insert("lang", "en");
        context.insert("title", title);
        context.insert("target", target);
        self.0.render("redirect.html", &context).expect("the page renders")
    }

    /// What a directive comes to.
    pub(crate) fn component(
        &self,
        name: &str,
        arguments: &Json,
        body: &str,
    ) -> Result<String, String> {
        let arguments = Context::from_serialize(arguments).expect("is a mapping");
        let mut given = Context::new();
        given.insert("lang", "en");
        self.0
            .component(name, &arguments, &given, Some(body))
            .map_err(|diagnostic| diagnostic.message)
    }
}

/// The elements that a selector finds.
pub(crate) fn all<'h>(page: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    page.select(&Selector::parse(selector).expect("a selector")).collect()
}

/// The one element that a selector finds.
pub(crate) fn one<'h>(page: &'h Html, selector: &str) -> ElementRef<'h> {
    let found = all(page, selector);
    assert_eq!(found.len(), 1, "`{selector}` is there {} times", found.len());
    found[0]
}

/// The text of an element, with white space made even.
pub(crate) fn text(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
