//! `pace new`: a page to begin with, with notes in plain words.

use std::path::Path;

use super::Exit;
use super::arguments::NewArguments;
use super::terminal::Terminal;
use crate::config::Config;
use crate::diag::{Warned, nearest};
use crate::load;
use crate::model::field::Row;
use crate::model::kind::Kind;
use crate::model::lang::LangTag;
use crate::model::url::Slug;
use crate::parse;
use crate::write::create_file;

pub(super) fn run(site: &Path, arguments: &NewArguments, terminal: &Terminal) -> Exit {
    let Warned { value: inventory, diagnostics } = load::inventory(site);
    if diagnostics.has_errors() {
        terminal.diagnostics(&diagnostics.sorted(), &());
        return Exit::Content;
    }
    let sources = load::read(&inventory).value;
    let config = sources.site.as_ref().and_then(|file| parse::config(file, None).value);
    let Some(config) = config else {
        terminal.remark("error: site.yaml has errors; `pace check` shows them");
        return Exit::Content;
    };
    if let Some(lang) = &arguments.lang
        && let Some(exit) = unknown_language(&config, lang, terminal)
    {
        return exit;
    }
    let asked = (&sources, &config, arguments.lang.as_ref());
    let page = match (&arguments.kind, &arguments.title, &arguments.translate) {
        (Some(kind), Some(title), None) => begin(*kind, title, asked),
        (_, _, Some(page)) => begin_translation(page, asked),
        _ => Err("say which kind of page and its title".to_owned()),
    };
    match page {
        Ok((file, text)) => write(site, &file, &text, terminal),
        Err(message) => {
            terminal.remark(&format!("error: {message}"));
            Exit::Usage
        }
    }
}

/// The site, and the language that was asked for.
type Asked<'a> = (&'a load::Sources, &'a Config, Option<&'a LangTag>);

fn unknown_language(config: &Config, lang: &LangTag, terminal: &Terminal) -> Option<Exit> {
    let tags = config.languages.iter().map(|language| language.tag.as_str());
    if tags.clone().any(|tag| tag == lang.as_str()) {
        return None;
    }
    let tags: Vec<&str> = tags.collect();
    terminal.remark(&format!("error: `{lang}` is not a language of this site"));
    terminal.remark(&format!("help: its languages are {}", tags.join(", ")));
    Some(Exit::Usage)
}

fn write(site: &Path, file: &str, text: &str, terminal: &Terminal) -> Exit {
    match create_file(&site.join(file), text.as_bytes()) {
        Ok(()) => {
            terminal.say(file);
            if text.contains("\ndraft: true\n") {
                terminal.remark("it is a draft: `pace serve --drafts` shows it");
            }
            Exit::Done
        }
        Err(error) => terminal.failure(&error),
    }
}

/// The file of a new page, and its text.
fn begin(
    kind: Kind,
    title: &str,
    (sources, config, lang): Asked<'_>,
) -> Result<(String, String), String> {
    let source = &config.languages[0].tag;
    let slug = Slug::from_title(title)
        .ok_or_else(|| format!("the title `{title}` has no letter that could name a file"))?;
    let folder = kind.collection().map_or_else(String::new, |folder| format!("{folder}/"));
    if let Some(lang) = lang.filter(|lang| *lang != source) {
        // A page in another language is a translation of one that is there.
        let path = format!("{folder}{slug}");
        return begin_translation(&path, (sources, config, Some(lang))).map_err(|_| {
            format!(
                "a page begins in the source language: leave out --lang, then \
                 `pace new --translate {path} --lang {lang}`"
            )
        });
    }
    let file = format!("content/{source}/{folder}{slug}.md");
    let mut text =
        String::from("---\n# Lines that begin with # are notes. Delete them as you like.\n\n");
    for row in parse::rows_of(kind) {
        push_row(&row, title, &mut text);
    }
    text.push_str("---\n\nWrite the page here. Say first what the reader can do.\n");
    Ok((file, text))
}

/// What must be given stands ready; the rest stands behind `#`, to be taken up.
fn push_row(row: &Row, title: &str, text: &mut String) {
    text.push_str("# ");
    text.push_str(&row.doc);
    text.push('\n');
    let line = match row.name {
        "title" => format!("title: {}\n\n", yaml_text(title)),
        "draft" => "draft: true\n\n".to_owned(),
        name if row.required => format!("{name}: {}\n\n", row.example),
        name => format!("# {name}: {}\n\n", row.expects),
    };
    text.push_str(&line);
}

fn yaml_text(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The file of a translation, and its text: the source page with the fields
/// that each language has for itself, ready to be written over.
fn begin_translation(
    page: &str,
    (sources, config, lang): Asked<'_>,
) -> Result<(String, String), String> {
    let source_tag = &config.languages[0].tag;
    if lang == Some(source_tag) {
        return Err(format!("`{source_tag}` is the source language; name another with --lang"));
    }
    let wanted = page
        .trim_start_matches("content/")
        .trim_start_matches(&format!("{source_tag}/"))
        .trim_matches('/')
        .trim_end_matches(".md");
    let in_source = || sources.pages.iter().filter(|page| *page.folder == *source_tag.as_str());
    // A folder stands for its own page, and nothing for home.
    let own = format!("{wanted}/_index");
    let is_it = |path: &str| path == wanted || path == own.trim_start_matches('/');
    let Some(source) = in_source().find(|page| is_it(&page.path)) else {
        let near = nearest(wanted, in_source().map(|page| &*page.path))
            .map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
        return Err(format!("there is no page `{wanted}`{near}"));
    };
    let lang = match lang {
        Some(lang) => lang,
        None => only_missing(&source.path, sources, config)?,
    };
    let local = parse::local_part(source).map_err(|diagnostic| diagnostic.message)?;
    let text = format!(
        "---\n# A translation of {}. Fields that are not here are taken from it.\n{local}---\n{}",
        source.file,
        parse::body_text(source)
    );
    Ok((format!("content/{lang}/{}.md", source.path), text))
}

/// The only language that a page is not in yet.
fn only_missing<'c>(
    path: &str,
    sources: &load::Sources,
    config: &'c Config,
) -> Result<&'c LangTag, String> {
    let has = |tag: &LangTag| {
        sources.pages.iter().any(|page| *page.folder == *tag.as_str() && *page.path == *path)
    };
    let languages = config.languages.iter().skip(1).map(|language| &language.tag);
    let missing: Vec<&LangTag> = languages.filter(|tag| !has(tag)).collect();
    match missing[..] {
        [] if config.languages.len() == 1 => {
            Err("the site has one language; add others to `languages` in site.yaml".to_owned())
        }
        [] => Err(format!("`{path}` is there in every language of the site")),
        [only] => Ok(only),
        _ => {
            let tags: Vec<&str> = missing.iter().map(|tag| tag.as_str()).collect();
            Err(format!("say into which language: --lang with one of {}", tags.join(", ")))
        }
    }
}
