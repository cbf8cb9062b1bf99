//! From a page of the site to its HTML, in two steps.
//!
//! Owns the order: first a [`PagePlan`], which is everything the page is made
//! from and has a key; then, only if no page with that key stands already, the
//! HTML. Does not know where pages are kept.

use std::sync::OnceLock;

use tera::{Context, Value};

use crate::diag::{Diagnostic, did_you_mean};
use crate::i18n::{Extent, Language};
use crate::model::file_ref::{ContentHash, Hasher};
use crate::model::kind::KindFields;
use crate::model::lang::Lang;
use crate::model::url::UrlPath;
use crate::resolve::{DocId, Page, PageContent, Redirect};
use crate::theme::Theme;

use super::body::BodyView;
use super::finder::Sheet;
use super::listing::Orders;
use super::parts::{PartPlan, part_html};
use super::site_html::body_html;
use super::slides::slides;
use super::view::PageView;
use super::words::{Sources, Words};

/// The kind of the page of a presentation's slides.
const SLIDES: &str = "slides";

/// Everything one page is made from.
#[derive(Clone, Debug)]
pub struct PagePlan {
    /// The reader's language.
    pub lang: Lang,
    /// What its template sees.
    pub view: PageView,
    /// Changes whenever the page's HTML would.
    pub key: ContentHash,
    template: String,
    body: Option<(DocId, BodyView)>,
    parts: Vec<PartPlan>,
}

/// What all pages share.
#[derive(Debug)]
pub struct Prelude {
    orders: Orders,
    sheets: Vec<OnceLock<Sheet>>,
    /// By language: what all its pages share, for templates and for keys.
    shared: Vec<(Value, ContentHash)>,
}

/// Makes pages.
pub struct Renderer<'r> {
    sources: Sources<'r>,
    theme: &'r Theme,
    prelude: &'r Prelude,
}

impl Prelude {
    /// Prepares what all pages of a language share. `inputs` is the hash of what
    /// else decides a page and cannot be seen in its view: the binary, and the
    /// addresses of assets.
    #[must_use]
    pub fn new(sources: Sources<'_>, theme: &Theme, inputs: ContentHash) -> Self {
        let orders = Orders::of(sources.site);
        let sheets: Vec<_> = sources.languages.iter().map(|_| OnceLock::new()).collect();
        let shared = (0..)
            .map(Lang)
            .zip(sources.languages.iter())
            .map(|(lang, _)| {
                let view = Words { sources, orders: &orders, sheets: &sheets, lang }.site_view();
                let mut hasher = Hasher::default();
                hasher.update(&inputs.0);
                hasher.update(&theme.hash.0);
                hasher.update(&sources.messages.content_hash(lang).0);
                hasher.update_value(&view);
                (Value::from_serializable(&view), hasher.finish())
            })
            .collect();
        Self { orders, sheets, shared }
    }
}

impl<'r> Renderer<'r> {
    /// Makes pages of these sources, for which `prelude` was prepared.
    #[must_use]
    pub fn new(sources: Sources<'r>, theme: &'r Theme, prelude: &'r Prelude) -> Self {
        Self { sources, theme, prelude }
    }

    fn words(&self, lang: Lang) -> Words<'_> {
        let Prelude { orders, sheets, .. } = self.prelude;
        Words { sources: self.sources, orders, sheets, lang }
    }

    /// What a page is made from.
    #[must_use]
    pub fn plan(&self, page: &Page) -> PagePlan {
        let words = self.words(page.lang);
        let view = words.page_view(page);
        let site = self.sources.site;
        let id = match page.content {
            // Later parts of a list show the list only.
            PageContent::Group(group) if page.part == 1 => site.text_of(group, page.lang),
            PageContent::Slides(talk) => site.text_of(talk, page.lang),
            _ => None,
        };
        // Slides have a template of their own, whatever the page's is.
        let named = id
            .filter(|_| view.kind != SLIDES)
            .and_then(|id| site.document(id).common.template.as_ref());
        let template = match named {
            Some(name) => format!("{}.html", name.value.trim_end_matches(".html")),
            None => self.template_for(view.kind),
        };
        let body = id.map(|id| (id, words.body_view(id)));
        let parts = match id.map(|id| &site.document(id).fields) {
            Some(KindFields::Pack(pack)) => words.part_plans(pack),
            _ => Vec::new(),
        };
        let mut hasher = Hasher::default();
        hasher.update(&self.prelude.shared[page.lang.index()].1.0);
        hasher.update(template.as_bytes());
        hasher.update_value(&view);
        hasher.update_value(&view.own);
        if let Some((id, body)) = &body {
            hasher.update(&site.document(*id).hash.0);
            hasher.update_value(body);
        }
        hasher.update_value(&parts);
        PagePlan { lang: page.lang, view, key: hasher.finish(), template, body, parts }
    }

    /// The template of a kind: a theme need not have one for each.
    fn template_for(&self, kind: &str) -> String {
        let own = format!("{kind}.html");
        if self.theme.has_template(&own) { own } else { "page.html".to_owned() }
    }

    /// The HTML of a page.
    ///
    /// # Errors
    /// If its template or one of its components fails.
    pub fn render(&self, plan: &PagePlan) -> Result<String, Box<Diagnostic>> {
        let words = self.words(plan.lang);
        let mut context = Context::new();
        context.insert("lang", &words.tag(plan.lang));
        context.insert_value("site", self.prelude.shared[plan.lang.index()].0.clone());
        let content = match &plan.body {
            Some((id, body)) if plan.view.kind == SLIDES => {
                context.insert("slides", &slides(&words, self.theme, *id, body)?);
                String::new()
            }
            Some((id, body)) => body_html(&words, self.theme, *id, body)?,
            None => String::new(),
        };
        let parts = plan.parts.iter().map(|part| part_html(&words, self.theme, part));
        context.insert("parts", &parts.collect::<Result<Vec<_>, _>>()?);
        context.insert_value("content", Value::safe_string(&content));
        context.insert_value("page", Value::from_serializable(&plan.view.whole()));
        if !self.theme.has_template(&plan.template) {
            return Err(Box::new(self.missing_template(plan)));
        }
        self.theme.render(&plan.template, &context)
    }

    fn missing_template(&self, plan: &PagePlan) -> Diagnostic {
        let name = plan.template.trim_end_matches(".html");
        let names = self.theme.template_names().filter(|name| !name.contains('/'));
        let names: Vec<&str> = names.map(|name| name.trim_end_matches(".html")).collect();
        let help = did_you_mean(name, names.iter().copied());
        let message = format!("the theme has no template `{name}`");
        let missing = Diagnostic::error("template-missing", message).maybe_help(help);
        let document = plan.body.as_ref().map(|(id, _)| self.sources.site.document(*id));
        match document.and_then(|document| Some((document, document.common.template.as_ref()?))) {
            Some((document, named)) => missing.at(document.file.clone(), named.span.clone()),
            None => missing,
        }
    }

    /// The files of the finder's script: the address of each and what stands in it.
    #[must_use]
    pub fn finder_files(&self) -> Vec<(UrlPath, String)> {
        let whole = self.sources.languages.iter();
        let whole = whole.filter(|language| language.extent == Extent::Whole);
        let file = |language: &Language| {
            let words = self.words(language.lang);
            Some((words.finder_data_url(), words.finder_data()?))
        };
        whole.filter_map(file).collect()
    }

    /// The page at an old address, which leads to the new one.
    ///
    /// # Errors
    /// If the template fails.
    pub fn redirect(&self, redirect: &Redirect) -> Result<String, Box<Diagnostic>> {
        let site = self.sources.site;
        let document = site.document(redirect.document);
        let words = self.words(document.lang);
        let mut context = Context::new();
        context.insert("lang", &words.tag(document.lang));
        context.insert_value("site", self.prelude.shared[document.lang.index()].0.clone());
        context.insert("target", &words.href(&redirect.to));
        context.insert("canonical", &words.absolute(&redirect.to));
        context.insert("title", &document.common.title);
        self.theme.render("redirect.html", &context)
    }
}
