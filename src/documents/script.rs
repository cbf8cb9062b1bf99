//! Which way the parts of a text run.
//!
//! Owns the cut of a text into parts of one direction, for file formats that ask
//! the writer instead of working it out themselves.

use std::ops::Range;

use crate::model::lang::Direction;
use crate::model::script::is_rtl;

/// The parts of a text in a paragraph of some direction, in order. Digits after
/// Latin letters belong to them ("HR1"); signs between two parts belong to the
/// one that runs as the paragraph does.
pub(super) fn parts(text: &str, base: Direction) -> Vec<(Direction, &str)> {
    let mut parts: Vec<(Direction, Range<usize>)> = Vec::new();
    let mut current = (base, 0..0);
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let Some(dir) = strong(c, current.0) else { continue };
        if dir != current.0 {
            // The signs in between, if any, begin where the last strong sign ended.
            let cut = if current.0 == base { at } else { current.1.end };
            current.1.end = cut;
            parts.push(current);
            current = (dir, cut..end);
        }
        current.1.end = end;
    }
    let rest = current.1.end..text.len();
    if current.0 == base {
        current.1.end = text.len();
        parts.push(current);
    } else {
        parts.push(current);
        parts.push((base, rest));
    }
    let filled = parts.into_iter().filter(|(_, range)| !range.is_empty());
    filled.map(|(dir, range)| (dir, &text[range])).collect()
}

fn strong(c: char, before: Direction) -> Option<Direction> {
    if is_rtl(c) {
        Some(Direction::Rtl)
    } else if c.is_alphabetic() || c == '\u{200e}' || c.is_ascii_digit() && before == Direction::Ltr
    {
        Some(Direction::Ltr)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::Direction::{Ltr, Rtl};
    use super::*;

    #[test]
    fn a_text_of_one_direction_is_one_part() {
        assert_eq!(parts("Call 999, now.", Ltr), [(Ltr, "Call 999, now.")]);
        assert_eq!(parts("اتصل 999 الآن.", Rtl), [(Rtl, "اتصل 999 الآن.")]);
        assert_eq!(parts("…", Rtl), [(Rtl, "…")]);
    }

    #[test]
    fn foreign_letters_are_parts_with_their_digits_and_without_the_signs_around() {
        assert_eq!(
            parts("نموذج (HR1 form) جديد", Rtl),
            [(Rtl, "نموذج ("), (Ltr, "HR1 form"), (Rtl, ") جديد")]
        );
        assert_eq!(parts("say نعم.", Ltr), [(Ltr, "say "), (Rtl, "نعم"), (Ltr, ".")]);
        assert_eq!(parts("PACE", Rtl), [(Ltr, "PACE")]);
    }

    #[test]
    fn nothing_has_no_parts_and_nothing_is_lost() {
        assert!(parts("", Rtl).is_empty());
        for text in ["aعb1 ع, c", "1 2 ع", "ع1a2ع", " a ", "(ع)"] {
            for base in [Ltr, Rtl] {
                let whole: String = parts(text, base).into_iter().map(|(_, part)| part).collect();
                assert_eq!(whole, text);
            }
        }
    }
}
