//! The fences of directives: which closes which.
//!
//! Owns the nesting of containers and everything that can be wrong with it. A
//! container lies within one list item, quotation or footnote, or around whole
//! ones, so that a directive is a subtree of the body.

use std::ops::Range;

use super::build::{Builder, Open, Opener};
use pulldown_cmark::TagEnd;

use crate::model::body::{Directive, DirectiveForm, NodeId, NodeKind, TextRange};
use crate::parse::directive::{Fence, Written, colons, fence, name};

/// A container that was still open where what it stands in ended.
pub(super) struct Dangling {
    name: String,
    at: Range<usize>,
    /// What has ended, in an author's words; nothing for the file.
    within: Option<&'static str>,
}

impl Builder<'_, '_> {
    /// Takes a line of colons.
    pub(super) fn fence_line(&mut self, at: &Range<usize>) {
        match fence(self.text, at) {
            Ok(Fence::Leaf(written)) => {
                let directive = self.directive(DirectiveForm::Leaf, written);
                self.leaf(NodeKind::Directive(directive), at.clone());
            }
            Ok(Fence::Open(colons, written)) => self.open_fence(colons, written, at),
            Ok(Fence::Close(colons)) => self.close_fence(colons, at),
            Err(mistake) => {
                self.diagnostics.push(mistake.at(self.file));
                // A bad container is still a container, or its end would be
                // reported too.
                let colons = colons(self.text, at);
                if colons > 2 {
                    let rest = &self.text[at.start + colons..at.end];
                    let name = name(self.text, at.end - rest.trim_start().len());
                    let empty = Written { name, label: None, arguments: Vec::new(), end: at.end };
                    self.open_fence(colons, empty, at);
                }
            }
        }
    }

    /// Enters a directive into its list; its node comes next.
    pub(super) fn directive(&mut self, form: DirectiveForm, written: Written) -> u32 {
        let place = self.directives.len() as u32;
        self.directives.push(Directive {
            form,
            name: self.text[written.name.clone()].to_owned(),
            label: written.label,
            arguments: written.arguments,
            span: written.name,
            node: NodeId(self.nodes.len() as u32),
        });
        place
    }

    fn open_fence(&mut self, colons: usize, written: Written, at: &Range<usize>) {
        if !self.may_open(at) {
            self.passing = 0;
            return;
        }
        let directive = self.directive(DirectiveForm::Container, written);
        let opener = Opener::Fence { colons, excused: false };
        self.enter(NodeKind::Directive(directive), at.clone(), opener);
    }

    fn close_fence(&mut self, colons: usize, at: &Range<usize>) {
        if self.too_deep {
            // The opening fence may be among what was passed over.
            return;
        }
        let fences = self.open.iter().rev().map_while(Open::fence).collect::<Vec<_>>();
        let Some(innermost) = fences.first() else {
            self.stray_fence(at);
            return;
        };
        // A fence closes the container with as many colons, or else the
        // innermost one if that has fewer.
        let exact = fences.iter().position(|open| *open == colons);
        match exact {
            Some(inner) => {
                for _ in 0..inner {
                    self.dangle(None);
                    self.close();
                }
            }
            None if colons > *innermost => {}
            None => {
                let (name, _) = self.innermost_name();
                let message = format!("this line is too short to close `{name}`");
                let help = format!("write {innermost} colons, as in its first line");
                self.error("directive-stray-close", at.clone(), &message, &help);
                return;
            }
        }
        if let Some(open) = self.open.last()
            && let Some(node) = self.nodes.get_mut(open.node)
        {
            node.span = TextRange { start: node.span.start, end: at.end as u32 };
        }
        self.close();
    }

    /// A closing fence with nothing to close where it stands.
    fn stray_fence(&mut self, at: &Range<usize>) {
        if let Some(outer) = self.open.iter().rposition(|open| open.fence().is_some()) {
            let inner = self.open.get(outer + 1).map(|open| self.nodes[open.node].kind);
            let within = inner.map_or("block", container_name);
            let name = self.name_of(self.open[outer].node);
            if let Opener::Fence { excused, .. } = &mut self.open[outer].opener {
                *excused = true;
            }
            let message = format!("this line is part of a {within} that began inside `{name}`");
            let help = "begin the closing line at the margin, or where the first line of the directive begins";
            self.error("directive-crosses", at.clone(), &message, help);
        } else if self.dangling.last().is_some_and(|open| open.within.is_some())
            && let Some(open) = self.dangling.pop()
        {
            let within = open.within.unwrap_or("block");
            let message =
                format!("`{}` begins inside a {within} and ends outside of it", open.name);
            let help = format!(
                "begin its closing line in the same column as this one, or move this one out of the {within}"
            );
            self.error("directive-crosses", open.at, &message, &help);
        } else {
            let message = "this line closes a directive, but none is open here";
            let help = "delete it, or write the line `:::name` that is missing above";
            self.error("directive-stray-close", at.clone(), message, help);
        }
    }

    /// Closes the containers that are open in what the parser says is at its
    /// end.
    pub(super) fn close_crossed(&mut self, tag: TagEnd) {
        while self.open.last().is_some_and(|open| open.fence().is_some()) {
            self.dangle(Some(match tag {
                TagEnd::Item => "list item",
                TagEnd::BlockQuote(_) => "quotation",
                TagEnd::FootnoteDefinition => "footnote",
                _ => "block",
            }));
            self.close();
        }
    }

    /// Reports what is still open.
    pub(super) fn end_of_file(&mut self) {
        while !self.open.is_empty() {
            self.dangle(None);
            self.close_text();
            self.close();
        }
        for open in std::mem::take(&mut self.dangling) {
            let help = match open.within {
                None => "write a line `:::` where it ends".to_owned(),
                Some(within) => format!(
                    "write a line `:::` where it ends, in the same {within}: it begins in the same column as this one"
                ),
            };
            let message = format!("the directive `{}` is never closed", open.name);
            self.error("directive-unclosed", open.at, &message, &help);
        }
    }

    /// Remembers the innermost container as never closed.
    fn dangle(&mut self, within: Option<&'static str>) {
        let Some(open) = self.open.last() else { return };
        if matches!(open.opener, Opener::Fence { excused: false, .. }) && !self.too_deep {
            let (name, at) = self.innermost_name();
            self.dangling.push(Dangling { name, at, within });
        }
    }

    fn innermost_name(&self) -> (String, Range<usize>) {
        let Some(open) = self.open.last() else { return (String::new(), 0..0) };
        let span = self.nodes[open.node].span;
        let line = &self.text[span.start as usize..];
        let length = line.find('\n').unwrap_or(line.len());
        let end = span.start as usize + line[..length].trim_end().len();
        (self.name_of(open.node), span.start as usize..end)
    }

    fn name_of(&self, node: usize) -> String {
        match self.nodes.get(node).map(|node| node.kind) {
            Some(NodeKind::Directive(place)) => {
                self.directives.get(place as usize).map(|found| found.name.clone())
            }
            _ => None,
        }
        .unwrap_or_default()
    }
}

impl Open {
    /// The number of colons, where it is a container.
    fn fence(&self) -> Option<usize> {
        match self.opener {
            Opener::Fence { colons, .. } => Some(colons),
            Opener::Parser | Opener::Text => None,
        }
    }
}

/// What a block is called in a message.
fn container_name(kind: NodeKind) -> &'static str {
    match kind {
        NodeKind::BulletList | NodeKind::OrderedList(_) | NodeKind::Item => "list item",
        NodeKind::BlockQuote | NodeKind::Alert(_) => "quotation",
        NodeKind::Footnote(_) => "footnote",
        _ => "block",
    }
}
