//! Everything there is to say of a site: what all stages find, what only shows
//! when pages are made, and what is worth knowing without stopping a build.
//!
//! Owns which look is taken when somebody asks for all of them, and the weight
//! of pages. The rules are `check`'s.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use super::prepare::{Outcome, Prepared, Settings, Texts};
use crate::check::{self, Asked, ThemeText, Weighed};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::model::lang::LangTag;
use crate::resolve::{Page, PageContent};
use crate::search;
use crate::theme::ThemeFiles;

/// A page that was made: its output file and what it weighs, or why not.
type Made = Result<(Option<Weighed>, Diagnostics), Box<Diagnostic>>;

impl Outcome {
    /// All that is to be said of the site, with what it waives left out.
    #[must_use]
    pub fn inspect(&self, settings: &Settings) -> Diagnostics {
        let mut found = self.diagnostics.clone();
        let Some(prepared) = &self.prepared else { return found };
        let checks = &prepared.site.config.checks;
        let mut waived = self.waived.clone();
        let advice = prepared.inspect(settings, &self.texts, Asked::All);
        found.extend(check::abridged(checks.judge(advice, &mut waived)));
        let media = prepared.assets.media.keys().map(|file| &**file);
        let files: Vec<&str> = self.texts.iter().map(|(file, _)| &**file).chain(media).collect();
        found.extend(checks.judge(checks.unused(&waived, &files), &mut BTreeSet::new()));
        check::mendable(&prepared.site, &self.texts, found).sorted()
    }

    /// The same with the advice that the site makes an error of, unless there
    /// are errors without it.
    pub(super) fn demanding(mut self, settings: &Settings) -> Self {
        if !self.diagnostics.has_errors() {
            let demanded = self.demanded(settings);
            self.diagnostics.extend(demanded);
        }
        self
    }

    /// The advice that the site makes an error of: what is no error unless it
    /// says so is not looked at.
    fn demanded(&self, settings: &Settings) -> Diagnostics {
        let Some(prepared) = &self.prepared else { return Diagnostics::new() };
        let checks = &prepared.site.config.checks;
        let codes = checks.demanded();
        if codes.is_empty() {
            return Diagnostics::new();
        }
        // Whether a waiver is used is known when everything was looked at.
        let found = if codes.contains("unused-waiver") {
            self.inspect(settings)
        } else {
            let advice = prepared.inspect(settings, &self.texts, Asked::Codes(&codes));
            let found = check::abridged(checks.judge(advice, &mut BTreeSet::new()));
            check::mendable(&prepared.site, &self.texts, found)
        };
        let demanded = |found: &Diagnostic| {
            found.severity == Severity::Error && codes.contains(found.code.as_str())
        };
        found.into_iter().filter(demanded).collect()
    }
}

impl Prepared {
    /// What rules look at.
    #[must_use]
    pub fn scope(&self) -> check::Scope<'_> {
        check::Scope {
            site: &self.site,
            languages: &self.languages,
            messages: &self.messages,
            formatters: &self.formatters,
        }
    }

    /// Reports on the state of the site; `found` is what was told of it.
    #[must_use]
    pub fn report(&self, found: &Diagnostics) -> Vec<check::ReportFile> {
        check::report(&self.scope(), found)
    }

    /// The names that the files of a report can have: those of this one, and the
    /// calendar, which there is only where something has a day of review.
    #[must_use]
    pub fn report_names(files: &[check::ReportFile]) -> Vec<&str> {
        files.iter().map(|file| file.name.as_str()).chain([check::REVIEWS]).collect()
    }

    /// The addresses of other sites, each with the files that name it.
    #[must_use]
    pub fn external(&self) -> BTreeMap<String, check::Files> {
        check::external(&self.site)
    }

    fn inspect(&self, settings: &Settings, texts: &Texts, asked: Asked<'_>) -> Diagnostics {
        let styles = styles(&self.site.config.theme, &self.theme_files);
        let styles: Vec<ThemeText<'_>> =
            styles.iter().map(|(file, text)| ThemeText { file, text }).collect();
        let templates = self.theme_files.templates.iter();
        let templates: Vec<ThemeText<'_>> = templates
            .map(|template| ThemeText { file: &template.file, text: &template.text })
            .collect();
        let mut found = check::advise(&self.scope(), &templates, &styles, asked);
        if asked.any(&["broken-feed", "broken-json-ld"]) {
            found.extend(self.outputs(settings, texts));
        }
        if asked.any(&["search-expectation", "search-index"]) {
            found.extend(self.disappointments());
        }
        found
    }

    /// What would be published, without publishing it.
    fn outputs(&self, settings: &Settings, texts: &Texts) -> Diagnostics {
        let mut found = Diagnostics::new();
        // Without a theme every page would lack its template, which says nothing new.
        if self.theme.template_names().next().is_some() {
            let (pages, diagnostics) = self.made();
            found.extend(diagnostics);
            found.extend(self.over_budget(&pages));
        }
        let files = self.feeds(texts, settings.drafts, &Diagnostics::new()).into_iter();
        found.extend(files.filter_map(|file| check::feed(&file.url.output_file(), &file.text)));
        found
    }

    fn made(&self) -> (Vec<Weighed>, Diagnostics) {
        let renderer = self.renderer();
        let scales = self.scales();
        let pages = self.site.pages.par_iter().map(|page| -> Made {
            let html = renderer.render(&renderer.plan(page))?;
            let file = page.url.output_file();
            let weight = scales.as_ref().map(|scales| scales.weigh(&file, &html));
            Ok((weight, check::json_ld(page.url.as_str(), &html)))
        });
        let redirects = self.site.redirects.par_iter().map(|redirect| -> Made {
            renderer.redirect(redirect).map(|_| (None, Diagnostics::new()))
        });
        let made: Vec<Made> = pages.chain(redirects).collect();
        let mut weighed = Vec::new();
        let mut found = Diagnostics::new();
        for page in made {
            match page {
                Ok((weight, diagnostics)) => {
                    weighed.extend(weight);
                    found.extend(diagnostics);
                }
                Err(diagnostic) => found.push(*diagnostic),
            }
        }
        (weighed, found)
    }

    /// What the search does not find and its authors expect it to.
    fn disappointments(&self) -> Diagnostics {
        let Some((file, expectations)) = &self.expectations else { return Diagnostics::new() };
        let indexings = self.indexings();
        if indexings.is_empty() {
            return Diagnostics::new();
        }
        let searched: Vec<&LangTag> = indexings.iter().map(|indexing| &indexing.tag).collect();
        let mut found = search::unsearched(file, expectations, &searched);
        for indexing in &indexings {
            let here: Vec<_> = expectations
                .iter()
                .filter(|expectation| expectation.lang.value == indexing.tag)
                .collect();
            if here.is_empty() {
                continue;
            }
            let cards = &indexing.extras.cards;
            let unmet = indexing.index().and_then(|index| {
                let searched = search::Searched { index: &index, cards, date: self.site.date };
                search::unmet(file, &here, searched)
            });
            match unmet {
                Ok(unmet) => found.extend(unmet),
                Err(error) => found.push(
                    Diagnostic::error("search-index", format!("the search fails: {error}"))
                        .in_file(file.clone()),
                ),
            }
        }
        found
    }

    /// What weighs pages; none where the site does not ask what they weigh.
    pub(super) fn scales(&self) -> Option<Scales> {
        let budgets = self.site.config.budgets.as_ref()?;
        let base = &self.site.config.base;
        let styles = self.assets.theme.iter().filter(|(name, _)| name.ends_with(".css"));
        let styles = styles
            .map(|(_, asset)| (base.href(&asset.file.url), check::weight(&asset.bytes)))
            .collect();
        (!budgets.is_empty()).then_some(Scales { styles })
    }

    /// The pages that weigh more than the site allows, each with the file that it is
    /// made of.
    pub(super) fn over_budget(&self, pages: &[Weighed]) -> Diagnostics {
        let Some(budgets) = &self.site.config.budgets else { return Diagnostics::new() };
        // Mostly no page is too heavy, and nobody asks.
        let sources = LazyCell::new(|| self.sources());
        check::budgets(budgets, pages, &|page| sources.get(page).copied().cloned())
    }

    /// The files of which pages are made, by output file. Those of lists are made of
    /// many.
    fn sources(&self) -> HashMap<String, &Arc<str>> {
        let source = |page: &Page| {
            let (PageContent::Group(group) | PageContent::Slides(group)) = page.content else {
                return None;
            };
            let document = self.site.document(self.site.text_of(group, page.lang)?);
            Some((page.url.output_file(), &document.file))
        };
        self.site.pages.iter().filter_map(source).collect()
    }
}

/// What weighs pages: the addresses of stylesheets and their weight.
pub(super) struct Scales {
    styles: Vec<(String, u32)>,
}

impl Scales {
    pub(super) fn weigh(&self, file: &str, html: &str) -> Weighed {
        let loaded = self.styles.iter().filter(|(href, _)| html.contains(href.as_str()));
        Weighed {
            page: file.to_owned(),
            html: check::weight(html.as_bytes()),
            styles: loaded.map(|(_, weight)| weight).sum(),
        }
    }
}

/// The stylesheets of a theme, by their file.
pub(super) fn styles(theme: &str, files: &ThemeFiles) -> Vec<(Arc<str>, Arc<str>)> {
    let styles = files.assets.iter().filter(|asset| asset.name.ends_with(".css"));
    styles
        .filter_map(|asset| {
            let text = std::str::from_utf8(&asset.bytes).ok()?;
            Some((format!("themes/{theme}/assets/{}", asset.name).into(), text.into()))
        })
        .collect()
}
