//! Writing: which letters belong to scripts that have no spaces, or no letters,
//! or run from right to left.
//!
//! Owns the ranges, in one place: the words of the search, the words of the
//! glossary, the headings of the A to Z and the texts of documents are told
//! apart by the same ones.

/// Whether a letter belongs to a script whose words are not set apart.
#[must_use]
pub fn is_unspaced(c: char) -> bool {
    let is_thai_or_lao = matches!(c, '\u{e00}'..='\u{eff}');
    let is_kana = matches!(c, '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}');
    is_ideograph(c) || is_thai_or_lao || is_kana
}

/// Whether it is a sign for a word or syllable, and no letter of an alphabet.
#[must_use]
pub fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}

/// Whether a letter belongs to a script that runs from right to left, or is the
/// mark that stands for one.
#[must_use]
pub fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{200f}' | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefe}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ideograph_is_never_set_apart() {
        assert!(['裁', '員', '㐀', '𠀀'].into_iter().all(|c| is_ideograph(c) && is_unspaced(c)));
    }

    #[test]
    fn kana_and_thai_are_letters_without_spaces() {
        assert!(['か', 'ア', 'ก', 'ລ'].into_iter().all(|c| !is_ideograph(c) && is_unspaced(c)));
    }

    #[test]
    fn other_scripts_set_words_apart() {
        assert!(!['a', 'Ś', 'ї', 'ع', 'ਪ', '한', '1', '。'].into_iter().any(is_unspaced));
    }

    #[test]
    fn hebrew_arabic_and_what_is_written_like_them_run_from_right_to_left() {
        assert!(['ع', 'ے', 'א', '؟', 'ﷲ', '\u{200f}'].into_iter().all(is_rtl));
        assert!(!['a', 'ї', '裁', '1', ' ', '\u{200e}', '\u{feff}', '?'].into_iter().any(is_rtl));
    }
}
