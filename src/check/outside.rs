//! Texts that are no Markdown: fields of the front matter, what directives are
//! given, data files, and the words of the furniture.
//!
//! Owns where they stand, and `directive-misplaced` for a directive or a link
//! among them: readers would see it as it is written. What else may not stand in
//! them is the business of the rules.

use std::ops::Range;
use std::sync::Arc;

use super::Scope;
use super::phone;
use super::prose::place_of_field;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::field::{Contents, Field};
use crate::parse::{Document, Entries};
use crate::resolve::BUILT_IN;

/// A text of a page that is no Markdown.
pub(super) struct Plain<'d> {
    pub(super) text: &'d str,
    at: At,
}

/// Where such a text is.
enum At {
    /// In this field of the front matter; in one of many where it is empty.
    Field(&'static str),
    /// In the brackets or braces of a directive, there.
    Directive(Range<usize>),
}

impl Plain<'_> {
    /// Where a part of it stands: within it, where the file has it letter for
    /// letter.
    pub(super) fn place(&self, document: &Document, part: &Range<usize>) -> Range<usize> {
        let (whole, key) = match &self.at {
            At::Field(key) => (document.place_in_header(self.text), *key),
            At::Directive(span) => (span.clone(), ""),
        };
        if key.is_empty() && whole.len() == self.text.len() {
            return whole.start + part.start..whole.start + part.end;
        }
        match self.at {
            At::Field(key) => place_of_field(document, key, &self.text[part.clone()]),
            At::Directive(_) => whole,
        }
    }
}

/// The texts of a page that are no Markdown.
pub(super) fn of_document(document: &Document) -> Vec<Plain<'_>> {
    let mut texts = of_language(document);
    // Tags that a folder gives are told where they stand.
    if document.lang.is_source() && has_own(document, "tags") {
        let tags = document.common.tags.iter();
        texts.extend(tags.map(|text| Plain { text, at: At::Field("tags") }));
    }
    texts
}

/// Whether a page has a field itself.
fn has_own(document: &Document, key: &str) -> bool {
    let header = document.text_at(&document.header).unwrap_or("");
    header.lines().any(|line| {
        let name = line.trim_start_matches(['"', '\'']).strip_prefix(key);
        name.is_some_and(|rest| rest.trim_start_matches(['"', '\'', ' ']).starts_with(':'))
    })
}

/// Those of them that each language has for itself.
pub(super) fn of_language(document: &Document) -> Vec<Plain<'_>> {
    let common = &document.common;
    let field = |key, text| Plain { text, at: At::Field(key) };
    let mut texts = vec![field("title", common.title.as_str())];
    texts.extend(common.summary.as_deref().map(|summary| field("summary", summary)));
    texts.extend(document.fields.contents().texts.into_iter().map(|text| field("", text)));
    let components = document.body.directives.iter();
    for directive in components.filter(|one| !BUILT_IN.contains(&one.name.as_str())) {
        let given = directive.arguments.iter().map(|argument| &argument.value);
        texts.extend(
            directive
                .label
                .iter()
                .chain(given)
                .map(|given| Plain { text: &given.text, at: At::Directive(given.span.clone()) }),
        );
    }
    texts
}

/// A text that no page has for itself.
pub(super) struct Shared<'s> {
    pub(super) file: &'s Arc<str>,
    pub(super) text: &'s str,
    at: Range<usize>,
    /// Whether the place is that of the text itself.
    exact: bool,
}

impl Shared<'_> {
    /// Where a part of it stands, as near as is known.
    pub(super) fn place(&self, part: &Range<usize>) -> Range<usize> {
        if self.exact {
            self.at.start + part.start..self.at.start + part.end
        } else {
            self.at.clone()
        }
    }
}

/// The words of the furniture.
pub(super) fn of_messages<'s>(scope: &Scope<'s>) -> Vec<Shared<'s>> {
    let said = scope.languages.iter().flat_map(|language| scope.messages.said(language.lang));
    said.map(|(file, at, text)| Shared { file, text, at, exact: true }).collect()
}

/// The texts of a data file, told at the names of their entries.
pub(super) fn of_entries<T: Field>(entries: &Entries<T>) -> Vec<Shared<'_>> {
    let mut texts = Vec::new();
    for entry in entries.values() {
        add(&entry.value, &entry.file, &entry.span, &mut texts);
    }
    texts
}

/// The texts of the finder's questions.
pub(super) fn of_finder<'s>(scope: &Scope<'s>) -> Vec<Shared<'s>> {
    let mut texts = Vec::new();
    for (_, entry) in &scope.site.data.finder {
        add(&entry.value, &entry.file, &entry.span, &mut texts);
    }
    texts
}

fn add<'s, T: Field>(
    value: &'s T,
    file: &'s Arc<str>,
    span: &Range<usize>,
    texts: &mut Vec<Shared<'s>>,
) {
    let mut found = Contents::default();
    value.contents(&mut found);
    let shared = |text| Shared { file, text, at: span.clone(), exact: false };
    texts.extend(found.texts.into_iter().map(shared));
}

/// Directives and links in the fields of a page, and in what directives are given.
pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    for plain in of_document(document) {
        let Some(part) = unread(plain.text) else { continue };
        diagnostics.push(
            told(&plain.text[part.clone()])
                .at(document.file.clone(), plain.place(document, &part))
                .help("say it in the text of the page, where directives and links are read"),
        );
    }
}

/// Directives, links and telephone numbers in data files and in the words of the
/// furniture.
pub(super) fn elsewhere(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let data = &scope.site.data;
    let mut texts = of_messages(scope);
    texts.extend(of_finder(scope));
    texts.extend(of_entries(&data.glossary));
    texts.extend(of_entries(&data.charts));
    texts.extend(of_entries(&data.areas));
    for shared in texts {
        if let Some(part) = unread(shared.text) {
            diagnostics.push(
                told(&shared.text[part.clone()])
                    .at(shared.file.clone(), shared.place(&part))
                    .help("say it on a page, where directives and links are read"),
            );
        }
        phone::in_shared(&shared, diagnostics);
    }
}

fn told(written: &str) -> Diagnostic {
    let message = format!("nothing reads `{written}` here, so it is shown as it is written");
    Diagnostic::error("directive-misplaced", message)
}

/// How many bytes a directive or a link in a field may have: nobody writes more,
/// and a text of thousands that never end is looked through once.
const FAR: usize = 300;

/// What stands within that many bytes from the beginning of a text.
fn near(text: &str) -> &str {
    &text[..text.floor_char_boundary(FAR)]
}

/// The first directive or link of a text.
fn unread(text: &str) -> Option<Range<usize>> {
    let directive = text.match_indices(':').find_map(|(at, _)| {
        let rest = &text[at + 1..];
        let opens = |name: &&&str| {
            rest.strip_prefix(**name).is_some_and(|behind| behind.starts_with(['[', '{']))
        };
        BUILT_IN.iter().find(opens)?;
        let end = near(rest).find([']', '}'])?;
        Some(at..at + 1 + end + 1)
    });
    directive.or_else(|| text.match_indices("](").find_map(|(at, _)| link(text, at)))
}

/// A link of Markdown whose words end at an offset. `[employer](name)` is none.
fn link(text: &str, at: usize) -> Option<Range<usize>> {
    let from = text.ceil_char_boundary(at.saturating_sub(FAR));
    let start = from + text[from..at].rfind('[')?;
    let destination = near(&text[at + 2..]);
    let destination = &destination[..destination.find(')')?];
    let begins = ["http:", "https:", "mailto:", "tel:", "sms:", "/", "#", "./", "../"];
    let ends = [".md", ".html", ".pdf", ".png", ".jpg", ".svg", ".docx", ".odt"];
    let leads = begins.iter().any(|begin| destination.starts_with(begin))
        || ends.iter().any(|end| destination.ends_with(end));
    let is_one = leads && !destination.contains(char::is_whitespace);
    is_one.then_some(start..at + 2 + destination.len() + 1)
}

#[cfg(test)]
mod tests {
    use super::unread;

    #[test]
    fn directives_and_links_are_known() {
        let found = |text: &'static str| unread(text).map(|at| &text[at]);
        assert_eq!(found("Ring :fact[helpline] now"), Some(":fact[helpline]"));
        assert_eq!(found("::contact{service=a}"), Some(":contact{service=a}"));
        assert_eq!(found("See [the page](g.md)."), Some("[the page](g.md)"));
        for sound in [
            "",
            "Note: fact",
            "a:fact",
            ":facts[a]",
            "at 9:30 [approx](9)",
            "[employer](name)",
            "[a] (b.md)",
            "](x.md)",
            "Ratio 1:2[3]",
            "[date](dd/mm/yyyy)",
        ] {
            assert_eq!(found(sound), None, "{sound}");
        }
        for endless in [":fact[", "](", "[x](", "[", "\u{20ac}](/"] {
            assert_eq!(unread(&endless.repeat(200_000)), None, "{endless}");
        }
        let far = format!("{}[the page](/help/) and more", "\u{20ac}".repeat(10_000));
        assert_eq!(unread(&far).map(|at| &far[at]), Some("[the page](/help/)"));
    }
}
