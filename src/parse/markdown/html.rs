//! The tags of raw HTML that lead somewhere, show an image or can be led to.
//!
//! Owns what is known of raw HTML before it is made safe. What is a tag and
//! what an attribute says is decided by the tokenizer that makes it safe too;
//! where a tag stands is found again in the text.

use std::cell::{Cell, RefCell};
use std::ops::Range;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, StartTag, Tag, TagToken, Token, TokenSink, TokenSinkResult, Tokenizer,
    TokenizerOpts,
};

use super::build::Builder;
use super::pool::range;
use crate::model::body::{Link, NodeId, RawTag, TextRange};

/// Elements that are taken out of a page with all that is in them.
const TAKEN_OUT: [&str; 4] = ["math", "object", "svg", "template"];

/// Elements whose content is no HTML, and that are taken out with it.
const NO_HTML: [&str; 8] =
    ["iframe", "noembed", "noframes", "noscript", "script", "style", "textarea", "xmp"];

/// Elements that keep their `id`, so that a link can lead to it. Others are
/// taken out of the page, or are no place to lead to.
const PLACES: [&str; 45] = [
    "a",
    "abbr",
    "article",
    "aside",
    "b",
    "blockquote",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "footer",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tr",
    "ul",
];

/// How far behind the tag before a tag is looked for.
const NEAR: usize = 4096;

/// An element that is taken out, and how many of its name are open.
pub(super) type TakenOut = (String, usize);

/// A tag, and where it stands in what was read.
struct Found {
    tag: Tag,
    place: Range<usize>,
}

/// What the tokenizer tells.
#[derive(Default)]
struct Sink {
    found: RefCell<Vec<Tag>>,
    /// Whether something ended that is no text.
    ended: Cell<bool>,
    out: RefCell<Option<TakenOut>>,
    /// Whether there is no more to read.
    at_end: Cell<bool>,
    /// Whether the end came before that of a tag or comment.
    unended: Cell<bool>,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let TagToken(tag) = token else {
            let comment = matches!(token, Token::CommentToken(_) | Token::DoctypeToken(_));
            self.ended.set(self.ended.get() || comment);
            let cut = self.at_end.get() && matches!(token, Token::ParseError(_));
            self.unended.set(self.unended.get() || cut);
            return TokenSinkResult::Continue;
        };
        self.ended.set(true);
        let starts = tag.kind == StartTag;
        let name = tag.name.to_string();
        // A drawing or formula may end where it begins.
        if tag.self_closing && matches!(&*name, "math" | "svg") {
            return TokenSinkResult::Continue;
        }
        let mut out = self.out.borrow_mut();
        match &mut *out {
            Some((open, depth)) if *open == name => {
                *depth = if starts { *depth + 1 } else { *depth - 1 };
                if *depth == 0 {
                    *out = None;
                }
            }
            Some(_) => {}
            None if starts && TAKEN_OUT.contains(&name.as_str()) => {
                *out = Some((name, 1));
            }
            None if starts && NO_HTML.contains(&name.as_str()) => {
                let kind = match name.as_str() {
                    "script" => RawKind::ScriptData,
                    "textarea" => RawKind::Rcdata,
                    _ => RawKind::Rawtext,
                };
                return TokenSinkResult::RawData(kind);
            }
            None if starts => self.found.borrow_mut().push(tag),
            None => {}
        }
        TokenSinkResult::Continue
    }
}

/// All tags that open an element. A tag ends with the first `>` after which the
/// tokenizer tells of it, and begins with the first `<` of its name since the
/// tag before.
///
/// `taken_out` is the element around the text that is taken out of the page with
/// what is in it, and so afterwards: tags in a line come one by one. The second
/// value is where a tag or comment begins that the text does not end.
fn tags(html: &str, taken_out: &mut Option<TakenOut>) -> (Vec<Found>, Option<usize>) {
    let sink = Sink { out: RefCell::new(taken_out.take()), ..Sink::default() };
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let input = BufferQueue::default();
    let mut found = Vec::new();
    let (mut from, mut at) = (0, 0);
    for piece in html.split_inclusive('>') {
        at += piece.len();
        input.push_back(StrTendril::from(piece));
        // Scripts do not run, so there is nothing to wait for.
        let _ = tokenizer.feed(&input);
        for tag in tokenizer.sink.found.take() {
            let opening = format!("<{}", tag.name);
            let read = html[from..at].to_ascii_lowercase();
            let start = read.find(&opening).map_or(from, |start| from + start);
            found.push(Found { tag, place: start..at });
        }
        if tokenizer.sink.ended.take() {
            from = at;
        }
    }
    *taken_out = tokenizer.sink.out.take();
    tokenizer.sink.at_end.set(true);
    tokenizer.end();
    let unended = tokenizer.sink.unended.get().then(|| begins_tag(&html[from..])).flatten();
    (found, unended.map(|start| from + start))
}

/// Where the first tag or comment of a text begins. Other signs are text.
fn begins_tag(html: &str) -> Option<usize> {
    let begins = |rest: &str| {
        rest.strip_prefix('/').unwrap_or(rest).starts_with(|c: char| c.is_ascii_alphabetic())
            || rest.starts_with("!--")
    };
    html.match_indices('<').map(|(at, _)| at).find(|at| begins(&html[at + 1..]))
}

impl Builder<'_, '_> {
    /// Takes the tags of the raw HTML that is about to become a node. `text` is
    /// its place in the body, `span` that in the file.
    pub(super) fn read_tags(&mut self, html: &str, text: TextRange, span: &Range<usize>) {
        // What was refused for its size is not read: that would take as long.
        if self.too_deep {
            return;
        }
        let node = NodeId(self.nodes.len() as u32);
        let mut from = span.start;
        let (tags, unended) = tags(html, &mut self.taken_out);
        for Found { tag, place } in tags {
            let name = tag.name.to_string();
            let attributes: Box<[(String, String)]> = tag
                .attrs
                .iter()
                .map(|one| (one.name.local.to_string(), one.value.to_string()))
                .collect();
            let given = |wanted: &str| attributes.iter().find(|(name, _)| name == wanted);
            let destination = match name.as_str() {
                "a" => given("href"),
                "img" => given("src"),
                _ => None,
            };
            let leadable = given("id").is_some() && PLACES.contains(&name.as_str());
            if destination.is_none() && name != "img" && !leadable {
                continue;
            }
            let text = TextRange {
                start: text.start + place.start as u32,
                end: text.start + place.end as u32,
            };
            let span = self.place_of(&html[place], text, (span, &mut from));
            let link = destination.map(|(_, value)| {
                let destination = self.destination(value, text);
                let title = TextRange { start: text.start, end: text.start };
                let tag = Some(self.raw_tags.len() as u32);
                self.links.push(Link { destination, title, node, tag });
                self.links.len() as u32 - 1
            });
            self.raw_tags.push(RawTag { node, text, span, name, attributes, link });
        }
        if let Some(at) = unended {
            self.tell_unended(&html[at..], text.start as usize + at, (span, &mut from));
        }
    }

    /// Says that raw HTML ends within a tag or comment: all that follows on the page
    /// would become part of it, up to the next sign that ends it.
    fn tell_unended(&mut self, rest: &str, at: usize, span: (&Range<usize>, &mut usize)) {
        let opening = &rest[..rest.find(char::is_whitespace).unwrap_or(rest.len())];
        let place = self.place_of(opening, range(at..at + opening.len()), span);
        let is_comment = opening.starts_with("<!");
        // An empty line ends raw HTML, and the comment may go on in the next piece.
        if is_comment && self.last_comment_end > place.start as usize {
            return;
        }
        let (message, help) = if is_comment {
            (
                "this comment has no end, and would take in what follows it",
                "end it with --> where it stands",
            )
        } else {
            (
                "this raw HTML ends within a tag, which would take in what follows it",
                "end it with > before the empty line, and each value with its quotation mark; \
                 or write &lt; instead of < if it is to be read",
            )
        };
        self.error("html-not-ended", place.start as usize..place.end as usize, message, help);
    }

    /// Where a tag stands in the file: where its text does, unless that was put
    /// together from lines of a quotation or a list. Then it is looked for, not
    /// far behind the tag before, so that a long block does not take long.
    fn place_of(
        &self,
        tag: &str,
        text: TextRange,
        (span, from): (&Range<usize>, &mut usize),
    ) -> TextRange {
        let stands = text.start as usize..text.end as usize;
        if span.start <= stands.start && stands.end <= span.end {
            return text;
        }
        let far = self.text.floor_char_boundary((*from + tag.len() + NEAR).min(span.end));
        let found = self.text.get(*from..far).and_then(|near| near.find(tag));
        let Some(found) = found else { return range(self.trimmed(span.clone())) };
        let start = *from + found;
        *from = start + tag.len();
        range(start..*from)
    }

    /// A destination as a browser reads it: without the white space around it
    /// and the line ends in it.
    fn destination(&mut self, value: &str, tag: TextRange) -> TextRange {
        let clean: String = value.trim_matches([' ', '\n', '\t', '\r', '\u{c}']).to_owned();
        let clean = clean.replace(['\n', '\t', '\r'], "");
        let tag = tag.start as usize..tag.end as usize;
        match self.text.get(tag.clone()).and_then(|tag| tag.find(&clean)) {
            Some(at) if !clean.is_empty() => range(tag.start + at..tag.start + at + clean.len()),
            _ => self.pool.append(&clean),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{hold, read};

    #[test]
    fn tags_of_raw_html_are_known_with_their_places() {
        let text = "A <A HREF=x&amp;y title='<a href=z>'>b</a><br><b>c</b>\n\n\
                    <div id=d>\n<img src=\"i\n\">\n</div>\n\n\
                    > <p>\n> <a href=q>r</a> <a\n> href=s>t</a>\n\n\
                    <script>'<a href=u>'</script>\n\n<!-- <a href=v> -->\n\n\
                    <svg><a href=w>x</a></svg> <svg/><a href=y>z</a>\n";
        let (body, _) = read(text);
        let found: Vec<(&str, &str, Option<&str>)> = body
            .raw
            .iter()
            .map(|tag| {
                let link = tag.link.map(|place| body.text(body.links[place as usize].destination));
                (tag.name.as_str(), &text[tag.span.start as usize..tag.span.end as usize], link)
            })
            .collect();
        let whole = "<p>\n> <a href=q>r</a> <a\n> href=s>t</a>";
        assert_eq!(
            found,
            [
                ("a", "<A HREF=x&amp;y title='<a href=z>'>", Some("x&y")),
                ("div", "<div id=d>", None),
                ("img", "<img src=\"i\n\">", Some("i")),
                ("a", "<a href=q>", Some("q")),
                ("a", whole, Some("s")),
                ("a", "<a href=y>", Some("y")),
            ]
        );
    }

    #[test]
    fn raw_html_ends_its_tags() {
        for (text, told) in [
            ("<div title=\"\n\n*x* <p class=\"x\">\n", vec!["<div"]),
            ("<p>a < b <b class=x\n\ny\n", vec!["<b"]),
            ("> <section><p\n>\n> y\n", vec!["<p"]),
            ("- <!-- x\n\ny\n", vec!["<!--"]),
            ("<p>x</p\n\ny\n", vec!["</p"]),
            ("<div title=\"a > b\">\n\ny\n", vec![]),
            ("<div>a < b <\n\n<p>1 <2\n\n<p>x &am\n", vec![]),
            ("<div>\n<!--\n<p>a</p>\n\n<p>b</p>\n-->\n</div>\n", vec![]),
            ("<!-- <b -->\n\n<pre><b></pre>\n\n<?x y?>\n\n<![CDATA[<b]]>\n", vec![]),
            ("<script>\nif (a<b) x();\n</script>\n\n<style>\nb<a\n", vec![]),
        ] {
            let (_, diagnostics) = read(text);
            let found: Vec<&str> = diagnostics
                .iter()
                .filter(|one| one.code == "html-not-ended")
                .filter_map(|one| one.place.as_ref())
                .map(|place| &text[place.start..place.end])
                .collect();
            assert_eq!(found, told, "{text}");
        }
    }

    #[test]
    fn tags_are_found_whatever_stands_around_them() {
        for text in [
            "a <b é='<a href=x>'><a é href=ü>x</a>\n",
            "> <İ><a\n> href='<a'>\n",
            "<div <a href=x>y\n",
            "- <p>\n  <a id=1><a id=1>\n",
            "<a href=\":fact[x]\" id=b>\n\n> <div>\n> <a title=\":fact[x]\" href=y>\n",
            "<textarea><a href=x></textarea><a href=y>\n",
            "<svg>\n\n<a href=x>y</a>\n",
        ] {
            hold(text);
        }
    }
}
