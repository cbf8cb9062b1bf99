//! Templates become a [`Theme`] that can render.
//!
//! Owns the Tera instance and how its errors are told.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Context, ErrorKind, Tera};

use super::files::ThemeFiles;
use super::functions::Functions;
use crate::diag::{Diagnostic, Sources};
use crate::model::component::{Parameter, Signature, Signatures};
use crate::model::file_ref::{ContentHash, Hasher};

/// A theme that can render.
pub struct Theme {
    tera: Tera,
    files: BTreeMap<String, (Arc<str>, Arc<str>)>,
    /// The components that directives can call.
    pub signatures: Signatures,
    /// The hash of all templates.
    pub hash: ContentHash,
}

/// Parameters that a directive's content gives, not its arguments.
const BODY: &str = "body";

/// Compiles all templates at once.
///
/// # Errors
/// If a template has a mistake: Tera stops at the first one.
pub fn compile(files: &ThemeFiles, functions: Functions) -> Result<Theme, Box<Diagnostic>> {
    let mut tera = Tera::new();
    functions.register(&mut tera);
    let by_name: BTreeMap<String, (Arc<str>, Arc<str>)> = files
        .templates
        .iter()
        .map(|template| (template.name.clone(), (template.file.clone(), template.text.clone())))
        .collect();
    let templates =
        files.templates.iter().map(|template| (template.name.as_str(), &*template.text));
    tera.add_raw_templates(templates)
        .map_err(|error| Box::new(template_error(&error, &by_name)))?;
    let mut hasher = Hasher::default();
    for template in &files.templates {
        hasher.update(template.name.as_bytes());
        hasher.update(template.text.as_bytes());
    }
    let signatures = signatures(&tera);
    Ok(Theme { tera, files: by_name, signatures, hash: hasher.finish() })
}

fn signatures(tera: &Tera) -> Signatures {
    tera.get_component_names()
        .filter_map(|name| {
            let info = tera.get_component_definition(name)?;
            let parameters = info
                .args()
                .iter()
                .filter(|argument| !argument.is_implicit() && argument.name() != BODY)
                .map(|argument| Parameter {
                    name: argument.name().to_owned(),
                    required: argument.is_required(),
                })
                .collect();
            Some((name.to_owned(), Signature { parameters }))
        })
        .collect()
}

impl Theme {
    /// Renders a template.
    ///
    /// # Errors
    /// If the template fails: with its file, the place in it and a hint.
    pub fn render(&self, template: &str, context: &Context) -> Result<String, Box<Diagnostic>> {
        self.tera
            .render(template, context)
            .map_err(|error| Box::new(template_error(&error, &self.files)))
    }

    /// Renders a component with its arguments; `implicits` are what the page
    /// gives to every component.
    ///
    /// # Errors
    /// If the component fails: with its file, the place in it and a hint.
    pub fn component(
        &self,
        name: &str,
        arguments: &Context,
        implicits: &Context,
        body: Option<&str>,
    ) -> Result<String, Box<Diagnostic>> {
        self.tera
            .render_component_with_implicits(name, arguments, implicits, body, true)
            .map_err(|error| Box::new(template_error(&error, &self.files)))
    }

    /// Whether there is a template of this name.
    #[must_use]
    pub fn has_template(&self, name: &str) -> bool {
        self.files.contains_key(name)
    }

    /// The names of all templates.
    pub fn template_names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }
}

/// The texts of templates, for the excerpts of their errors.
impl Sources for Theme {
    fn source(&self, file: &str) -> Option<Arc<str>> {
        self.files.values().find(|(name, _)| &**name == file).map(|(_, text)| text.clone())
    }
}

/// A template error in our own form: file, place, and Tera's message as a
/// lower-case fragment.
#[must_use]
pub fn template_error(
    error: &tera::Error,
    files: &BTreeMap<String, (Arc<str>, Arc<str>)>,
) -> Diagnostic {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let code = match error.kind() {
                ErrorKind::SyntaxError(_) => "template-syntax",
                _ => "template-error",
            };
            let diagnostic = told(code, &fragment(report.message()));
            match files.get(report.filename()) {
                Some((file, _)) => diagnostic.at(file.clone(), report.span().range.clone()),
                None => diagnostic,
            }
        }
        ErrorKind::MissingParent { current, parent } => {
            let near = crate::diag::did_you_mean(parent, files.keys().map(String::as_str));
            let message = format!("this template extends `{parent}`, which is not there");
            let diagnostic = Diagnostic::error("template-syntax", message).maybe_help(near);
            match files.get(current) {
                Some((file, _)) => diagnostic.in_file(file.clone()),
                None => diagnostic,
            }
        }
        ErrorKind::TemplateNotFound(name) => {
            let near = crate::diag::did_you_mean(name, files.keys().map(String::as_str));
            Diagnostic::error("template-missing", format!("the theme has no template `{name}`"))
                .maybe_help(near)
        }
        ErrorKind::Msg(report) => missing_reference(report, files)
            .unwrap_or_else(|| Diagnostic::error("template-error", fragment(report))),
        other => Diagnostic::error("template-error", fragment(&other.to_string())),
    }
}

/// A message of Tera. A list of all fields there are becomes the nearest one.
fn told(code: &str, message: &str) -> Diagnostic {
    let Some((message, fields)) = message.split_once(". Available fields: ") else {
        return Diagnostic::error(code, message);
    };
    let name = message.split('`').nth(1).unwrap_or("");
    let help = crate::diag::nearest(name, fields.split(", "))
        .map_or_else(|| format!("there are {fields}"), |near| format!("did you mean `{near}`?"));
    Diagnostic::error(code, message).help(help)
}

/// A filter, function or component that is not there. Tera tells of those in a
/// text only, `error: Unknown filter …` with a line `--> file:line:column`, so
/// the place is read from there; the first of several is told.
fn missing_reference(
    report: &str,
    files: &BTreeMap<String, (Arc<str>, Arc<str>)>,
) -> Option<Diagnostic> {
    let message = report.trim_start().strip_prefix("error: ")?.lines().next()?;
    let (_, place) = report.split_once("--> ")?;
    let mut parts = place.lines().next()?.trim().rsplitn(3, ':');
    let column: usize = parts.next()?.parse().ok()?;
    let line: usize = parts.next()?.parse().ok()?;
    let (file, text) = files.get(parts.next()?)?;
    let before: usize = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
    let start = before + text[before..].char_indices().nth(column.checked_sub(1)?)?.0;
    let marks = place.lines().find_map(|line| line.find('^').map(|at| line[at..].trim_end()));
    let length = marks.map_or(1, str::len);
    let end = text[start..].char_indices().nth(length).map_or(text.len(), |(at, _)| start + at);
    Some(Diagnostic::error("template-syntax", fragment(message)).at(file.clone(), start..end))
}

fn fragment(message: &str) -> String {
    let message = message.trim().trim_end_matches('.');
    let mut letters = message.chars();
    match letters.next() {
        Some(first) if !message.starts_with('`') => first.to_lowercase().chain(letters).collect(),
        _ => message.to_owned(),
    }
}
