//! What the messages of one file say of themselves: ids, variables, choices,
//! references, each with its place.
//!
//! Owns the walk over Fluent's syntax tree. Judging what it finds is
//! `compare`'s.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast;

use super::plurals::{CATEGORIES, Counting};
use crate::diag::Place;

type Pattern<'s> = ast::Pattern<&'s str>;
type Expression<'s> = ast::Expression<&'s str>;
type Inline<'s> = ast::InlineExpression<&'s str>;

/// A text that can be asked for: the value of a message (`id`), an attribute
/// of it (`id.label`) or a term (`-id`).
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Where its id stands.
    pub(super) place: Place,
    /// The variables that it uses, and where each stands first.
    pub(super) variables: BTreeMap<String, Range<usize>>,
    /// The variables that it prints whatever is chosen, and never chooses on.
    pub(super) printed: BTreeSet<String>,
    /// Choices made on a number.
    pub(super) choices: Vec<Choice>,
    /// The messages, terms and functions that it uses.
    pub(super) references: Vec<Reference>,
    /// The words in it that may hold a number or a bracket.
    pub(super) said: Vec<Said>,
}

/// Words of a text.
#[derive(Clone, Debug)]
pub(super) struct Said {
    /// Where they stand.
    pub(super) at: Range<usize>,
    pub(super) text: String,
    /// The variant of a choice on a number that they stand in.
    pub(super) variant: Option<String>,
}

/// A choice between variants by the grammatical number of a variable.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    pub(super) variable: String,
    pub(super) span: Range<usize>,
    pub(super) counting: Counting,
    /// The plural categories that have a variant.
    pub(super) categories: BTreeSet<String>,
    /// The exact numbers that have a variant.
    pub(super) numbers: BTreeSet<String>,
}

/// A name that a message uses: `other`, `other.label`, `-term` or `FUNCTION`.
#[derive(Clone, Debug)]
pub(super) struct Reference {
    pub(super) id: String,
    pub(super) span: Range<usize>,
    pub(super) function: bool,
}

/// The entries of a file with their ids, in its order.
pub(super) fn of(resource: &FluentResource, file: &Arc<str>) -> Vec<(String, Entry)> {
    let mut found = Vec::new();
    let walk = Walk { source: resource.source(), file };
    for entry in resource.entries() {
        match entry {
            ast::Entry::Message(message) => {
                let id = message.id.name;
                if let Some(value) = &message.value {
                    found.push((id.to_owned(), walk.entry(id, value)));
                }
                for attribute in &message.attributes {
                    let name = attribute.id.name;
                    found.push((format!("{id}.{name}"), walk.entry(name, &attribute.value)));
                }
            }
            ast::Entry::Term(term) => {
                let id = term.id.name;
                let mut entry = walk.entry(id, &term.value);
                // What stands in a term is given to it by the messages of its
                // own language, so no other language can disagree.
                entry.variables.clear();
                entry.printed.clear();
                found.push((format!("-{id}"), entry));
            }
            _ => {}
        }
    }
    found
}

/// Whether words have anything of which a rule could tell.
fn may_be_judged(words: &str) -> bool {
    words.contains(|c: char| c == '[' || c.is_numeric())
}

struct Walk<'s> {
    source: &'s str,
    file: &'s Arc<str>,
}

impl Walk<'_> {
    fn entry(&self, id: &str, pattern: &Pattern<'_>) -> Entry {
        let Range { start, end } = self.span(id);
        let mut entry = Entry {
            place: Place { file: self.file.clone(), start, end },
            variables: BTreeMap::new(),
            printed: always_printed(pattern),
            choices: Vec::new(),
            references: Vec::new(),
            said: Vec::new(),
        };
        self.pattern(pattern, None, &mut entry);
        entry
    }

    /// Where a piece of the source stands in it. The tree has no places, but
    /// its texts are pieces of the file.
    fn span(&self, piece: &str) -> Range<usize> {
        let start = piece.as_ptr().addr().saturating_sub(self.source.as_ptr().addr());
        start..start + piece.len()
    }

    fn pattern(&self, pattern: &Pattern<'_>, variant: Option<&str>, entry: &mut Entry) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::Placeable { expression } => {
                    self.expression(expression, variant, entry);
                }
                ast::PatternElement::TextElement { value } => self.words(value, variant, entry),
            }
        }
    }

    fn words(&self, words: &str, variant: Option<&str>, entry: &mut Entry) {
        if may_be_judged(words) {
            let (text, variant) = (words.to_owned(), variant.map(str::to_owned));
            entry.said.push(Said { at: self.span(words), text, variant });
        }
    }

    fn expression(&self, expression: &Expression<'_>, variant: Option<&str>, entry: &mut Entry) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, variant, entry),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector, variant, entry);
                let mut counts = false;
                if let Some((variable, counting)) = chosen_on(selector) {
                    entry.printed.remove(variable);
                    let choice = self.choice(variable, counting, variants);
                    counts = choice.is_some();
                    entry.choices.extend(choice);
                }
                for one in variants {
                    let (ast::VariantKey::Identifier { name: key }
                    | ast::VariantKey::NumberLiteral { value: key }) = one.key;
                    self.pattern(&one.value, if counts { Some(key) } else { variant }, entry);
                }
            }
        }
    }

    fn inline(&self, inline: &Inline<'_>, variant: Option<&str>, entry: &mut Entry) {
        match inline {
            Inline::VariableReference { id } => {
                entry.variables.entry(id.name.to_owned()).or_insert_with(|| self.span(id.name));
            }
            Inline::MessageReference { id, attribute } => {
                let name = dotted(id.name, attribute.as_ref());
                let span = self.span(id.name);
                entry.references.push(Reference { id: name, span, function: false });
            }
            Inline::TermReference { id, .. } => {
                let span = self.span(id.name);
                let id = format!("-{}", id.name);
                entry.references.push(Reference { id, span, function: false });
            }
            Inline::FunctionReference { id, arguments } => {
                let span = self.span(id.name);
                entry.references.push(Reference { id: id.name.to_owned(), span, function: true });
                for argument in &arguments.positional {
                    self.inline(argument, variant, entry);
                }
            }
            Inline::Placeable { expression } => self.expression(expression, variant, entry),
            // What is written as a code has digits of its own.
            Inline::StringLiteral { value } if value.contains('\\') => {}
            Inline::StringLiteral { value } | Inline::NumberLiteral { value } => {
                self.words(value, variant, entry);
            }
        }
    }

    /// The choice as one on a number, if its variants say that it is one. The
    /// word `other` alone does not: choices between words use it too.
    fn choice(
        &self,
        variable: &str,
        counting: Option<Counting>,
        variants: &[ast::Variant<&str>],
    ) -> Option<Choice> {
        let mut categories = BTreeSet::new();
        let mut numbers = BTreeSet::new();
        for variant in variants {
            match variant.key {
                ast::VariantKey::Identifier { name } if CATEGORIES.contains(&name) => {
                    categories.insert(name.to_owned());
                }
                ast::VariantKey::NumberLiteral { value } => {
                    numbers.insert(value.to_owned());
                }
                ast::VariantKey::Identifier { .. } => {}
            }
        }
        let counted = counting.is_some()
            || !numbers.is_empty()
            || categories.iter().any(|category| category != "other");
        counted.then(|| Choice {
            variable: variable.to_owned(),
            span: self.span(variable),
            counting: counting.unwrap_or(Counting::Amount),
            categories,
            numbers,
        })
    }
}

fn dotted(id: &str, attribute: Option<&ast::Identifier<&str>>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{}", attribute.name))
}

/// The variable that a choice is made on, and how `NUMBER` says to count it.
fn chosen_on<'s>(selector: &Inline<'s>) -> Option<(&'s str, Option<Counting>)> {
    match selector {
        Inline::VariableReference { id } => Some((id.name, None)),
        Inline::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            let ordinal = arguments.named.iter().any(|argument| {
                argument.name.name == "type"
                    && matches!(argument.value, Inline::StringLiteral { value: "ordinal" })
            });
            let (variable, _) = chosen_on(arguments.positional.first()?)?;
            let counting = if ordinal { Counting::Order } else { Counting::Amount };
            Some((variable, Some(counting)))
        }
        _ => None,
    }
}

fn always_printed(pattern: &Pattern<'_>) -> BTreeSet<String> {
    let mut printed = BTreeSet::new();
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            printed.extend(printed_by(expression));
        }
    }
    printed
}

fn printed_by(expression: &Expression<'_>) -> BTreeSet<String> {
    match expression {
        ast::Expression::Inline(Inline::VariableReference { id }) => {
            BTreeSet::from([id.name.to_owned()])
        }
        ast::Expression::Inline(Inline::FunctionReference { arguments, .. }) => arguments
            .positional
            .iter()
            .filter_map(|argument| chosen_on(argument).map(|(variable, _)| variable.to_owned()))
            .collect(),
        ast::Expression::Inline(Inline::Placeable { expression }) => printed_by(expression),
        ast::Expression::Inline(_) => BTreeSet::new(),
        ast::Expression::Select { variants, .. } => variants
            .iter()
            .map(|variant| always_printed(&variant.value))
            .reduce(|all, one| &all & &one)
            .unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(text: &str) -> Vec<(String, Entry)> {
        let resource = FluentResource::try_new(text.to_owned()).expect("is sound");
        of(&resource, &"a.ftl".into())
    }

    fn first(text: &str) -> Entry {
        entries(text).remove(0).1
    }

    #[test]
    fn values_attributes_and_terms_have_ids_and_places() {
        let text =
            "menu = Menu\n    .label = Show\nonly =\n    .title = T\n-pace = PACE\n    .case = x\n";
        let found: Vec<(String, &str)> = entries(text)
            .into_iter()
            .map(|(id, entry)| (id, &text[entry.place.start..entry.place.end]))
            .collect();
        let expected =
            [("menu", "menu"), ("menu.label", "label"), ("only.title", "title"), ("-pace", "pace")];
        assert_eq!(found, expected.map(|(id, piece)| (id.to_owned(), piece)));
    }

    #[test]
    fn variables_are_found_wherever_they_hide() {
        let text =
            "a = { $b } { NUMBER($c) } { { $d } } { $e ->\n    [one] { $f }\n   *[other] x\n}\n";
        let entry = first(text);
        let names: Vec<&str> = entry.variables.keys().map(String::as_str).collect();
        assert_eq!(names, ["b", "c", "d", "e", "f"]);
        assert_eq!(&text[entry.variables["f"].clone()], "f");
    }

    #[test]
    fn what_is_printed_in_some_variants_or_chosen_on_need_not_be_printed() {
        let entry =
            first("a = { $n ->\n    [one] { $x } { $y }\n   *[other] { $n } { $x }\n} { $z }\n");
        assert_eq!(entry.printed, BTreeSet::from(["x".to_owned(), "z".to_owned()]));
    }

    #[test]
    fn the_variables_of_a_term_are_its_own() {
        let entry = first("-a = { $case ->\n    [x] A\n   *[y] B\n}\n");
        assert!(entry.variables.is_empty());
        assert!(entry.printed.is_empty());
    }

    #[test]
    fn a_choice_between_words_is_not_one_on_a_number() {
        let text = "a = { $kind ->\n    [live] L\n   *[other] O\n}\n";
        assert!(first(text).choices.is_empty());
        assert!(first("a = { -t.case ->\n   *[one] x\n}\n").choices.is_empty());
    }

    #[test]
    fn a_choice_on_a_number_knows_its_variants() {
        let choice = &first("a = { $n ->\n    [0] N\n    [one] O\n   *[other] X\n}\n").choices[0];
        assert_eq!(choice.variable, "n");
        assert_eq!(choice.counting, Counting::Amount);
        assert_eq!(choice.categories.len(), 2);
        assert_eq!(choice.numbers, BTreeSet::from(["0".to_owned()]));
        let text = "a = { NUMBER($n, type: \"ordinal\") ->\n   *[other] X\n}\n";
        assert_eq!(first(text).choices[0].counting, Counting::Order);
    }

    #[test]
    fn references_are_told_apart() {
        let text = "a = { b } { c.d } { -e } { NUMBER(1) }\n";
        let found: Vec<(String, bool)> =
            first(text).references.into_iter().map(|r| (r.id, r.function)).collect();
        let expected = [("b", false), ("c.d", false), ("-e", false), ("NUMBER", true)];
        assert_eq!(found, expected.map(|(id, function)| (id.to_owned(), function)));
    }
}
