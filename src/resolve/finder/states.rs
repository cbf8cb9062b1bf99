//! The states of the finder, from the first question on.
//!
//! Owns which questions are passed over and which answers are one; the file
//! above says why.

use super::{Answers, Finder, FinderState, Given, StateId};

/// All states; none if there are more than `most`.
pub(super) fn states(finder: &Finder, most: usize) -> Option<Vec<FinderState>> {
    let mut growing = Growing { finder, most, states: Vec::new() };
    let all = (0..finder.items.len()).collect();
    growing.grow(Way { answers: Vec::new(), given: Vec::new(), items: all })?;
    let mut states = growing.states;
    // Whoever leaves out all that is asked ends up there; what comes later has
    // a higher number.
    for at in (0..states.len()).rev() {
        if let Some(next) = states[at].next.first() {
            states[at].result = states[next.0 as usize].result;
        }
    }
    Some(states)
}

struct Growing<'g> {
    finder: &'g Finder,
    most: usize,
    states: Vec<FinderState>,
}

/// What lies behind a state.
struct Way {
    /// The answer to each question behind it, 0 where there is none.
    answers: Vec<usize>,
    given: Vec<Given>,
    items: Vec<usize>,
}

impl Growing<'_> {
    /// Adds the state at the end of a way, and all that follow from it. None if
    /// there are too many.
    fn grow(&mut self, mut way: Way) -> Option<StateId> {
        let count = self.finder.answers.len();
        while way.answers.len() < count && !self.matters(&way) {
            way.answers.push(0);
        }
        if self.states.len() == self.most {
            return None;
        }
        let id = StateId(u32::try_from(self.states.len()).ok()?);
        let question = way.answers.len();
        let asks = (question < count).then_some(question);
        self.states.push(FinderState {
            code: way.answers.iter().map(usize::to_string).collect(),
            given: way.given.clone(),
            items: way.items.clone(),
            asks,
            next: Vec::new(),
            result: id,
        });
        if asks.is_none() {
            return Some(id);
        }
        let mut next = vec![id; self.finder.answers[question] + 1];
        for (items, said) in self.branches(&way, question) {
            let first = said.numbers().next().unwrap_or_default();
            let mut answers = way.answers.clone();
            answers.push(first);
            let mut given = way.given.clone();
            given.push(Given { question, said, asked_in: id });
            let there = self.grow(Way { answers, given, items })?;
            said.numbers().for_each(|number| next[number] = there);
        }
        self.states[id.0 as usize].next = next;
        Some(id)
    }

    /// Whether the next question of a way is asked, and an answer to it could
    /// change anything.
    fn matters(&self, way: &Way) -> bool {
        let question = way.answers.len();
        let all = (1_u16 << (self.finder.answers[question] + 1)) - 1;
        let fits_all = |item: &usize| self.finder.items[*item].fits[question].0 & all == all;
        let decides_who_is_asked = self.finder.about_audience == Some(question)
            && self.finder.asked_of.iter().any(|of| of.0 & all != all);
        self.finder.asks(question, &way.answers)
            && (decides_who_is_asked || !way.items.iter().all(fits_all))
    }

    /// What each answer to a question leaves, answers that leave the same items
    /// and questions as one.
    fn branches(&self, way: &Way, question: usize) -> Vec<(Vec<usize>, Answers)> {
        let mut branches: Vec<(Vec<usize>, Answers)> = Vec::new();
        for number in 0..=self.finder.answers[question] {
            let left = way.items.iter().copied();
            let left: Vec<usize> =
                left.filter(|item| self.finder.items[*item].fits[question].have(number)).collect();
            let same = branches
                .iter_mut()
                .find(|(items, said)| *items == left && self.asked_alike(question, number, *said));
            match same {
                Some((_, said)) => said.0 |= 1 << number,
                None => branches.push((left, Answers(1 << number))),
            }
        }
        branches
    }

    /// Whether who gives this answer is asked the same later questions as who
    /// gives one of those.
    fn asked_alike(&self, question: usize, number: usize, said: Answers) -> bool {
        let other = said.numbers().next().unwrap_or_default();
        self.finder.about_audience != Some(question)
            || self.finder.asked_of.iter().all(|of| of.have(number) == of.have(other))
    }
}
