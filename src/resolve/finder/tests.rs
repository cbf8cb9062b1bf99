//! Answers and states agree, whatever is answered; and states stay few.

use super::*;

/// Whom a question is asked of, its number of answers, and which of them each
/// item fits, as digits.
fn finder(questions: &[(&str, usize)], items: &[&[&str]]) -> Finder {
    let bits = |numbers: &str, least: u16| {
        let digits = numbers.chars().filter_map(|c| c.to_digit(10));
        Answers(digits.fold(least, |all, number| all | 1 << number))
    };
    let everybody = |of: &str| if of.is_empty() { Answers(u16::MAX) } else { bits(of, 0) };
    Finder {
        asked_of: questions.iter().map(|(of, _)| everybody(of)).collect(),
        about_audience: Some(0),
        employees: None,
        answers: questions.iter().map(|(_, answers)| *answers).collect(),
        items: (0..)
            .map(GroupId)
            .zip(items)
            .map(|(group, fits)| FinderItem {
                group,
                fits: fits.iter().map(|fits| bits(fits, 1)).collect(),
            })
            .collect(),
        states: Vec::new(),
    }
}

fn grown(mut finder: Finder, most: usize) -> Finder {
    finder.states = states::states(&finder, most).expect("is small enough");
    finder
}

fn codes(finder: &Finder) -> Vec<&str> {
    finder.states.iter().map(|state| state.code.as_str()).collect()
}

/// Every combination of answers, 0 where there is none.
fn combinations(finder: &Finder) -> Vec<Vec<usize>> {
    finder.answers.iter().fold(vec![Vec::new()], |begun, answers| {
        let longer = |way: Vec<usize>| {
            (0..=*answers).map(move |answer| [way.as_slice(), &[answer]].concat())
        };
        begun.into_iter().flat_map(longer).collect()
    })
}

/// The result at which somebody arrives who gives these answers where asked.
fn arrive<'f>(finder: &'f Finder, answers: &[usize]) -> &'f FinderState {
    let mut state = finder.state(StateId::START);
    while let Some(question) = state.asks {
        state = finder.state(state.next[answers[question]]);
    }
    state
}

fn mixed() -> Finder {
    let questions = [("", 2), ("1", 3), ("", 3), ("12", 1)];
    let items: [&[&str]; 6] = [
        &["1", "123", "123", "1"],
        &["1", "1", "12", "1"],
        &["12", "23", "3", "1"],
        &["2", "123", "23", ""],
        &["12", "123", "123", "1"],
        &["1", "", "1", "1"],
    ];
    grown(finder(&questions, &items), 1000)
}

#[test]
fn states_show_what_the_rule_finds_for_every_combination() {
    let finder = mixed();
    let all = combinations(&finder);
    assert_eq!(all.len(), 3 * 4 * 4 * 2);
    for answers in all {
        let state = arrive(&finder, &answers);
        assert_eq!(state.items, finder.found(&answers), "{answers:?}: {}", state.code);
        assert_eq!(state.code.len(), answers.len());
    }
}

#[test]
fn leaving_everything_out_excludes_nothing() {
    let finder = mixed();
    assert_eq!(finder.found(&[0, 0, 0, 0]), [0, 1, 2, 3, 4, 5]);
    let result = finder.state(finder.state(StateId::START).result);
    assert_eq!(result.items.len(), 6);
}

#[test]
fn leaving_out_the_rest_excludes_no_more_than_what_was_said() {
    let finder = mixed();
    for (_, state) in finder.states() {
        let result = finder.state(state.result);
        assert_eq!(result.asks, None);
        assert_eq!(result.items, state.items, "{} → {}", state.code, result.code);
    }
}

#[test]
fn no_two_states_have_one_address() {
    let finder = mixed();
    let mut sorted = codes(&finder);
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(sorted.len(), finder.states.len());
}

#[test]
fn answers_that_lead_to_the_same_are_one() {
    // The second answer excludes nothing, so it is the same as none.
    let finder = grown(finder(&[("", 3)], &[&["123"], &["2"]]), 9);
    assert_eq!(codes(&finder), ["", "0", "1"]);
    assert_eq!(finder.state(StateId::START).next, [1, 2, 1, 2].map(StateId));
    let said: Vec<usize> = finder.states[2].given[0].said.numbers().collect();
    assert_eq!(said, [1, 3]);
}

#[test]
fn a_question_that_changes_nothing_any_more_is_passed_over() {
    let finder = grown(finder(&[("", 2), ("", 2)], &[&["1", "1"], &["2", "12"]]), 9);
    assert_eq!(codes(&finder), ["", "0", "00", "02", "1", "10", "12", "20"]);
    assert_eq!(arrive(&finder, &[2, 1]).code, "20");
}

#[test]
fn who_is_not_asked_is_not_excluded_either() {
    let finder = grown(finder(&[("", 2), ("1", 2)], &[&["12", "1"], &["12", "2"]]), 9);
    assert_eq!(finder.found(&[2, 1]), [0, 1]);
    assert_eq!(finder.found(&[1, 1]), [0]);
    // The answers leave the same items, but not the same questions.
    assert_eq!(codes(&finder), ["", "00", "1", "10", "11", "12"]);
    assert_eq!(arrive(&finder, &[2, 1]).code, "00");
}

#[test]
fn too_many_states_are_not_made() {
    let finder = finder(&[("", 3), ("", 3)], &[&["1", "1"], &["2", "2"], &["3", "3"]]);
    assert!(states::states(&finder, 10).is_none());
    let whole = states::states(&finder, 1000).expect("is small enough").len();
    assert!(states::states(&finder, whole).is_some());
    assert!(states::states(&finder, whole - 1).is_none());
}
