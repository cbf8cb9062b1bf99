//! How far each language and each translation is.

use super::{Scope, Table, words};
use crate::model::lang::Lang;
use crate::resolve::{DocId, GroupId, SourceState};

/// The state of a page in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Missing,
    TitleOnly,
    NotAccepted,
    Stale,
    Machine,
    Current,
    /// The language has its contact card and is to have no more.
    Card,
}

impl State {
    const ALL: [(Self, &'static str); 7] = [
        (Self::Current, "current"),
        (Self::Machine, "by machine, not reviewed"),
        (Self::Stale, "behind its source"),
        (Self::NotAccepted, "never accepted"),
        (Self::TitleOnly, "title and summary only"),
        (Self::Card, "contact card only"),
        (Self::Missing, "missing"),
    ];

    fn word(self) -> &'static str {
        Self::ALL.iter().find(|(state, _)| *state == self).map_or("", |(_, word)| word)
    }
}

/// The pages that can be translated: those of the source language.
fn groups<'s>(scope: &Scope<'s>) -> impl Iterator<Item = (GroupId, DocId)> + use<'s> {
    let groups = (0..).map(GroupId).zip(&scope.site.groups);
    groups.filter_map(|(id, group)| Some((id, group.document(Lang::SOURCE)?)))
}

/// What is behind weighs more than who translated it: it is told first.
fn state(scope: &Scope<'_>, group: GroupId, lang: Lang) -> State {
    let site = scope.site;
    let translation_of = |group: GroupId| {
        let id = site.group(group).document(lang)?;
        site.translations[id.0 as usize].as_ref()
    };
    let is_card = translation_of(site.home()).is_some_and(|one| one.state == SourceState::OwnText);
    if is_card {
        return State::Card;
    }
    let Some(id) = site.group(group).document(lang) else { return State::Missing };
    let Some(translation) = &site.translations[id.0 as usize] else { return State::Current };
    match &translation.state {
        SourceState::OwnText => State::Card,
        SourceState::NeverAccepted => State::NotAccepted,
        SourceState::Accepted { stale, .. } if !stale.is_empty() => State::Stale,
        SourceState::Accepted { .. } if !site.is_translated(group, lang) => State::TitleOnly,
        SourceState::Accepted { .. } if translation.machine => State::Machine,
        SourceState::Accepted { .. } => State::Current,
    }
}

/// How many pages of each language are in which state.
pub(super) fn languages(scope: &Scope<'_>) -> Table {
    let others = scope.languages.iter().filter(|language| !language.lang.is_source());
    let rows = others.map(|language| {
        let states: Vec<State> =
            groups(scope).map(|(group, _)| state(scope, group, language.lang)).collect();
        let count = |state: State| states.iter().filter(|one| **one == state).count().to_string();
        let counts = State::ALL.iter().map(|(state, _)| count(*state));
        [language.tag.to_string(), language.name.clone()].into_iter().chain(counts).collect()
    });
    let mut head = words(&["Tag", "Language"]);
    head.extend(State::ALL.iter().map(|(_, word)| capital(word)));
    Table {
        id: "languages",
        title: "Languages",
        note: format!("Of {} pages in the source language.", groups(scope).count()),
        head,
        rows: rows.collect(),
    }
}

/// The state of each page in each language.
pub(super) fn pages(scope: &Scope<'_>) -> Table {
    let others = || scope.languages.iter().filter(|language| !language.lang.is_source());
    let rows = groups(scope).map(|(group, id)| {
        let document = scope.site.document(id);
        let states = others().map(|language| state(scope, group, language.lang).word().to_owned());
        [document.common.title.clone(), document.file.to_string()]
            .into_iter()
            .chain(states)
            .collect()
    });
    let mut head = words(&["Page", "File"]);
    head.extend(others().map(|language| language.tag.to_string()));
    Table {
        id: "translations",
        title: "Translations",
        note: "The state of each page in each language.".to_owned(),
        head,
        rows: rows.collect(),
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
