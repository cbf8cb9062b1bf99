//! `pace translate`: how far translations are, and saying that one is up to date.

use std::collections::BTreeMap;
use std::path::Path;

use super::Exit;
use super::arguments::{TranslateArguments, TranslateCommand, today};
use super::terminal::Terminal;
use crate::diag::{Warned, nearest};
use crate::i18n::Extent;
use crate::load::{self, LOCK_FILE};
use crate::model::date::Date;
use crate::model::file_ref::ContentHash;
use crate::model::lang::{Lang, LangTag};
use crate::pipeline::{Prepared, Settings, prepare};
use crate::resolve::{
    Drafts, GroupId, Lock, SourceState, Translation, lock_entry, locks, translation_changed,
};
use crate::write::replace_file;

pub(super) fn run(site: &Path, arguments: &TranslateArguments, terminal: &Terminal) -> Exit {
    let settings = Settings {
        site: site.to_path_buf(),
        base: None,
        date: today(),
        drafts: Drafts::Shown,
        binary: ContentHash::of(&[]),
    };
    let Warned { value: inventory, diagnostics } = load::inventory(site);
    if diagnostics.has_errors() {
        terminal.diagnostics(&diagnostics.sorted(), &());
        return Exit::Content;
    }
    let outcome = prepare(&settings, &inventory);
    let Some(prepared) = outcome.prepared else {
        terminal.diagnostics(&outcome.diagnostics, &outcome.texts);
        return Exit::Content;
    };
    match &arguments.command {
        TranslateCommand::Status { lang } => status(&prepared, lang.as_ref(), terminal),
        TranslateCommand::Accept { pages, lang, wording_only, date } => {
            let locks = locks(&load::read(&inventory).value.locks).value;
            let basis = if *wording_only { Basis::WordingOnly } else { Basis::Translated };
            let on = date.unwrap_or(settings.date);
            let groups = (0..).map(GroupId).zip(&prepared.site.groups);
            let groups = groups.map(|(id, group)| (&*group.path, id)).collect();
            let refusals = Vec::new();
            let mut acceptance =
                Acceptance { prepared: &prepared, groups, locks, basis, on, refusals };
            acceptance.accept_all(pages, lang.as_ref());
            acceptance.finish(site, terminal)
        }
    }
}

fn status(prepared: &Prepared, only: Option<&LangTag>, terminal: &Terminal) -> Exit {
    let site = &prepared.site;
    for language in prepared.languages.iter().skip(1) {
        if only.is_some_and(|only| *only != language.tag) {
            continue;
        }
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        let mut lines = Vec::new();
        for group in site.groups.iter().filter(|group| group.document(Lang::SOURCE).is_some()) {
            let document = group.document(language.lang);
            if document.is_none() && language.extent == Extent::Card {
                continue;
            }
            let state = document.and_then(|id| site.translations[id.0 as usize].as_deref());
            let word = state_word(state);
            *counts.entry(word).or_default() += 1;
            let machine =
                if state.is_some_and(|state| state.machine) { ", machine-made" } else { "" };
            let path = if group.path.is_empty() { "_index" } else { &group.path };
            lines.push(format!("  {word:<13} {path}{machine}"));
        }
        let counts: Vec<String> =
            counts.iter().map(|(word, count)| format!("{count} {word}")).collect();
        terminal.say(&format!("{} ({}): {}", language.tag, language.name, counts.join(", ")));
        lines.sort();
        terminal.say(&lines.join("\n"));
    }
    Exit::Done
}

fn state_word(translation: Option<&Translation>) -> &'static str {
    match translation.map(|translation| &translation.state) {
        None => "missing",
        Some(SourceState::OwnText) => "a card",
        Some(SourceState::NeverAccepted) => "not accepted",
        Some(SourceState::Accepted { stale, .. }) if stale.is_empty() => "current",
        Some(SourceState::Accepted { .. }) => "stale",
    }
}

/// On what ground a translation is said to be up to date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Basis {
    /// The translation was brought up to date.
    Translated,
    /// The source changed in wording only.
    WordingOnly,
}

struct Acceptance<'a> {
    prepared: &'a Prepared,
    /// All pages by their path.
    groups: BTreeMap<&'a str, GroupId>,
    locks: Vec<Lock>,
    basis: Basis,
    on: Date,
    /// What is wrong, and what to do about it.
    refusals: Vec<(String, String)>,
}

/// A name that is not known is compared with those of all pages for so many
/// names; whoever gives more of them has one mistake in all.
const COMPARED: usize = 20;

impl Acceptance<'_> {
    fn accept_all(&mut self, pages: &[String], only: Option<&LangTag>) {
        for page in pages {
            match self.groups.get(wanted(page)) {
                Some(group) => self.accept(*group, only),
                None => self.refusals.push((format!("there is no page `{page}`"), self.near(page))),
            }
        }
    }

    /// What was probably meant by a name that no page has.
    fn near(&self, page: &str) -> String {
        let known = self.groups.keys().copied();
        let near = (self.refusals.len() < COMPARED).then(|| nearest(wanted(page), known)).flatten();
        near.map_or_else(
            || {
                "name a page by its path below the language, such as guides/first-48-hours"
                    .to_owned()
            },
            |near| format!("did you mean `{near}`?"),
        )
    }

    fn accept(&mut self, group: GroupId, only: Option<&LangTag>) {
        let site = &self.prepared.site;
        let group = site.group(group);
        let Some(source) = group.document(Lang::SOURCE) else { return };
        let mut found = false;
        for language in self.prepared.languages.iter().skip(1) {
            let Some(id) = group.document(language.lang) else { continue };
            if only.is_some_and(|only| *only != language.tag) {
                continue;
            }
            found = true;
            let translation = site.document(id);
            let entry = lock_entry(site.document(source), translation, self.on);
            let lock = lock_of(&mut self.locks, &language.tag);
            let before = lock.entries.get(&*group.path);
            let untouched = before.is_some_and(|before| {
                !translation_changed(translation, before)
                    && (&before.sections, &before.fields) != (&entry.sections, &entry.fields)
            });
            if untouched && self.basis == Basis::Translated {
                self.refusals.push((
                    format!("{} has not changed since it was last accepted, but its source has", translation.file),
                    "bring the translation up to date; if only the wording of the source changed, add --wording-only".to_owned(),
                ));
                continue;
            }
            lock.entries.insert(group.path.to_string(), entry);
        }
        if !found {
            let path = if group.path.is_empty() { "_index" } else { &*group.path };
            self.refusals.push((
                format!("`{path}` has no translation there"),
                format!("begin one: pace new --translate {path} --lang TAG"),
            ));
        }
    }

    fn finish(mut self, site: &Path, terminal: &Terminal) -> Exit {
        for (message, help) in &self.refusals {
            terminal.remark(&format!("error: {message}\nhelp: {help}"));
        }
        if !self.refusals.is_empty() {
            terminal.say("nothing was accepted");
            return Exit::Content;
        }
        for lock in &mut self.locks {
            let file = format!("content/{}/{LOCK_FILE}", lock.tag);
            let all = lock.entries.len();
            lock.entries.retain(|path, _| stands(site, &lock.tag, path));
            let gone = match all - lock.entries.len() {
                0 => String::new(),
                gone => format!("; {gone} no longer there, and left out"),
            };
            if let Err(error) = replace_file(&site.join(&file), lock.to_text().as_bytes()) {
                return terminal.failure(&error);
            }
            terminal.say(&format!("{file}: {} translations{gone}", lock.entries.len()));
        }
        Exit::Done
    }
}

/// Whether there is a file of this translation, published or not.
fn stands(site: &Path, tag: &LangTag, path: &str) -> bool {
    let is_there = |name: &str| site.join(format!("content/{tag}/{path}{name}")).exists();
    is_there("/_index.md") || is_there(".md")
}

fn lock_of<'l>(locks: &'l mut Vec<Lock>, tag: &LangTag) -> &'l mut Lock {
    let at = locks.iter().position(|lock| lock.tag == *tag).unwrap_or_else(|| {
        locks.push(Lock { tag: tag.clone(), entries: BTreeMap::new() });
        locks.len() - 1
    });
    &mut locks[at]
}

/// The path of a page, however it is named.
fn wanted(page: &str) -> &str {
    let wanted = page.trim_matches('/').trim_end_matches(".md");
    wanted.strip_suffix("_index").unwrap_or(wanted).trim_matches('/')
}
