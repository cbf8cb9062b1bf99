//! The numbers of the corpus.

use crate::corpus::dice::Dice;

#[test]
fn a_seed_fixes_the_sequence() {
    let roll = |seed| {
        let mut dice = Dice::new(seed, &[3]);
        (0..8).map(|_| dice.below(1000)).collect::<Vec<_>>()
    };
    assert_eq!(roll(7), roll(7));
    assert_ne!(roll(7), roll(8));
    assert_ne!(Dice::new(7, &[1, 2]).next(), Dice::new(7, &[2, 1]).next());
}

#[test]
fn numbers_keep_to_their_bounds() {
    let mut dice = Dice::new(1, &[]);
    let mut seen = [false; 4];
    for _ in 0..200 {
        let number = dice.between(3, 6);
        assert!((3..=6).contains(&number), "{number}");
        seen[number - 3] = true;
        assert!((0.0..1.0).contains(&dice.fraction()));
    }
    assert_eq!(seen, [true; 4]);
}

#[test]
fn nothing_to_choose_from_is_not_a_panic() {
    let mut dice = Dice::new(1, &[]);
    assert_eq!(dice.below(0), 0);
    assert_eq!(dice.pick(&[]), "");
    assert_eq!(dice.between(5, 2), 5);
}
