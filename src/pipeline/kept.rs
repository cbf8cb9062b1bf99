//! What a stage gave the last time, and from what.
//!
//! Owns the comparison of inputs. Which inputs a stage has is `prepare`'s.

use std::sync::Arc;

/// The last inputs of a stage and what came out of it.
pub(super) struct Kept<K, V>(Option<(K, V)>);

impl<K, V> Default for Kept<K, V> {
    fn default() -> Self {
        Self(None)
    }
}

impl<K: PartialEq, V: Clone> Kept<K, V> {
    /// What comes out of these inputs, made anew only if they are not the last.
    pub(super) fn of(&mut self, inputs: K, make: impl FnOnce(&K) -> V) -> V {
        match &self.0 {
            Some((before, value)) if *before == inputs => value.clone(),
            _ => {
                let value = make(&inputs);
                self.0 = Some((inputs, value.clone()));
                value
            }
        }
    }
}

/// A value that counts as the same only if it is: what a stage made from the
/// same inputs is handed on, never made twice.
pub(super) struct Same<T>(pub(super) Arc<T>);

impl<T> PartialEq for Same<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_inputs_are_worked_on_once() {
        let mut kept = Kept::default();
        let mut made = 0;
        for input in [1, 1, 2, 2, 1] {
            let value = kept.of(input, |input| {
                made += 1;
                input * 10
            });
            assert_eq!(value, input * 10);
        }
        assert_eq!(made, 3);
    }

    #[test]
    fn equal_values_made_apart_are_not_the_same() {
        let one = Arc::new(1);
        assert!(Same(one.clone()) == Same(one.clone()));
        assert!(Same(one) != Same(Arc::new(1)));
    }
}
