//! From a page of the site to its HTML, in two steps.
//!
//! Owns the order: first a [`PagePlan`], which is everything the page is made
//! from and has a key; then, only if no page with that key stands already, the
//! HTML. Does not know where pages are kept.

use std::collections::BTreeMap;

use tera::{Context, Value};

use crate::diag::Diagnostic;
use crate::model::file_ref::{ContentHash, Hasher};
use crate::model::lang::Lang;
use crate::resolve::{DocId, Page, PageContent, Redirect};
use crate::theme::Theme;

use super::body::BodyView;
use super::site_html::body_html;
use super::view::PageView;
use super::words::{Sources, Words};

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
}

/// Makes pages.
pub struct Renderer<'r> {
    sources: Sources<'r>,
    theme: &'r Theme,
    /// By language: what all its pages share, for templates and for keys.
    shared: Vec<(Value, ContentHash)>,
}

impl<'r> Renderer<'r> {
    /// Prepares what all pages of a language share. `inputs` is the hash of what
    /// else decides a page and cannot be seen in its view: the binary, and the
    /// addresses of assets.
    #[must_use]
    pub fn new(sources: Sources<'r>, theme: &'r Theme, inputs: ContentHash) -> Self {
        let shared = (0..)
            .map(Lang)
            .zip(sources.languages.iter())
            .map(|(lang, _)| {
                let view = Words { sources, lang }.site_view();
                let mut hasher = Hasher::default();
                hasher.update(&inputs.0);
                hasher.update(&theme.hash.0);
                hasher.update(&sources.messages.content_hash(lang).0);
                hasher.update_value(&view);
                (Value::from_serializable(&view), hasher.finish())
            })
            .collect();
        Self { sources, theme, shared }
    }

    /// What a page is made from.
    #[must_use]
    pub fn plan(&self, page: &Page) -> PagePlan {
        let words = Words { sources: self.sources, lang: page.lang };
        let view = words.page_view(page);
        let site = self.sources.site;
        let id = match page.content {
            PageContent::Group(group) => site.text_of(group, page.lang),
            _ => None,
        };
        let template = id
            .and_then(|id| site.document(id).common.template.as_ref())
            .map_or_else(|| format!("{}.html", view.kind), |name| format!("{}.html", name.value));
        let body = id.map(|id| (id, words.body_view(id)));
        let mut hasher = Hasher::default();
        hasher.update(&self.shared[page.lang.index()].1.0);
        hasher.update(template.as_bytes());
        hasher.update_value(&view);
        if let Some((id, body)) = &body {
            hasher.update(&site.document(*id).hash.0);
            hasher.update_value(body);
        }
        PagePlan { lang: page.lang, view, key: hasher.finish(), template, body }
    }

    /// The HTML of a page.
    ///
    /// # Errors
    /// If its template or one of its components fails.
    pub fn render(&self, plan: &PagePlan) -> Result<String, Box<Diagnostic>> {
        let words = Words { sources: self.sources, lang: plan.lang };
        let mut context = Context::new();
        context.insert("lang", &words.tag(plan.lang));
        context.insert_value("site", self.shared[plan.lang.index()].0.clone());
        let content = match &plan.body {
            Some((id, body)) => body_html(&words, self.theme, *id, body)?,
            None => String::new(),
        };
        context.insert_value("content", Value::safe_string(&content));
        context.insert_value("page", Value::from_serializable(&plan.view));
        self.theme.render(&plan.template, &context)
    }

    /// The page at an old address, which leads to the new one.
    ///
    /// # Errors
    /// If the template fails.
    pub fn redirect(&self, redirect: &Redirect) -> Result<String, Box<Diagnostic>> {
        let site = self.sources.site;
        let document = site.document(redirect.document);
        let words = Words { sources: self.sources, lang: document.lang };
        let mut context = Context::new();
        context.insert("lang", &words.tag(document.lang));
        context.insert_value("site", self.shared[document.lang.index()].0.clone());
        context.insert("target", &words.href(&redirect.to));
        context.insert("canonical", &words.absolute(&redirect.to));
        context.insert("title", &document.common.title);
        self.theme.render("redirect.html", &context)
    }

    /// The templates that pages ask for and the theme lacks, each with a page
    /// that asks for it.
    #[must_use]
    pub fn missing_templates<'p>(&self, plans: &'p [PagePlan]) -> BTreeMap<&'p str, &'p PagePlan> {
        plans
            .iter()
            .filter(|plan| !self.theme.has_template(&plan.template))
            .map(|plan| (plan.template.as_str(), plan))
            .collect()
    }
}
