//! How long telephone numbers are.
//!
//! Owns what is known of the numbers of the United Kingdom, and whether a value
//! can be dialled. Finding numbers in a text is `check`'s.

/// The most digits that a number can have anywhere in the world.
const MOST: usize = 15;

/// What relays a call to a text, dialled before the number.
const RELAY: [&str; 3] = ["18000", "18001", "18002"];

/// How many digits a number behind a plus sign has, where its country is known.
#[must_use]
pub fn lengths_abroad(digits: &str) -> &'static [usize] {
    match digits.as_bytes() {
        [b'4', b'4', b'0', ..] => &[13, 12],
        [b'4', b'4', ..] => &[12, 11],
        _ => &[],
    }
}

/// How many digits a number has that is dialled in the United Kingdom.
#[must_use]
pub fn lengths_at_home(digits: &str) -> &'static [usize] {
    match digits.as_bytes() {
        [b'0', b'0', b'4', b'4', b'0', ..] => &[15, 14],
        [b'0', b'0', b'4', b'4', ..] => &[14, 13],
        [b'0', b'8', b'0', b'0', ..] | [b'0', b'5', b'0', b'0', ..] => &[11, 8, 10],
        [b'0', b'8', b'4', b'5', ..] => &[11, 8],
        [b'0', b'1', ..] => &[11, 10],
        [b'0', b'2' | b'3' | b'5' | b'7' | b'8' | b'9', ..] => &[11],
        _ => &[],
    }
}

/// Whether digits and spaces can be dialled: a whole number, or the short one of
/// a service, such as 999 and 85258.
pub(super) fn can_be_dialled(value: &str) -> bool {
    let is_abroad = value.starts_with('+');
    let written = value.strip_prefix('+').unwrap_or(value);
    if !written.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ') {
        return false;
    }
    let digits: String = written.split(' ').collect();
    if is_abroad {
        // A national number's first zero is not dialled from abroad.
        let sound = !digits.starts_with('0') && !digits.starts_with("440");
        return sound && fits(&digits, lengths_abroad(&digits), 8..=MOST);
    }
    let relayed = RELAY.iter().find_map(|relay| digits.strip_prefix(relay));
    let digits = relayed.filter(|rest| !rest.is_empty()).unwrap_or(&digits);
    if digits.starts_with("00") {
        return fits(digits, lengths_at_home(digits), 10..=MOST + 2);
    }
    if digits.starts_with('0') {
        return fits(digits, lengths_at_home(digits), 10..=11);
    }
    (3..=6).contains(&digits.len())
}

/// Whether digits are as many as are known, or of what is likely.
fn fits(digits: &str, known: &[usize], likely: std::ops::RangeInclusive<usize>) -> bool {
    if known.is_empty() { likely.contains(&digits.len()) } else { known.contains(&digits.len()) }
}

#[cfg(test)]
mod tests {
    use super::can_be_dialled;

    #[test]
    fn a_number_has_as_many_digits_as_those_of_its_sort() {
        for sound in [
            "999",
            "111",
            "112",
            "101",
            "116 123",
            "85258",
            "0800 917 8000",
            "0800 83 85 87",
            "0800 1111",
            "0845 46 47",
            "01856 851 000",
            "016977 2345",
            "07700 900123",
            "+44 800 917 8000",
            "+49 30 901820",
            "00 44 800 917 8000",
            "00 353 1 800 1234",
            "18001 0800 917 8000",
            "18001",
        ] {
            assert!(can_be_dialled(sound), "{sound}");
        }
        for wrong in [
            "",
            "12",
            "+",
            "0800 917 80000",
            "0800 917 80",
            "0131 496 00000",
            "917 8000",
            "+44 0800 917 8000",
            "+44 800 917 80000",
            "+0800 917 8000",
            "07700 90012",
            "0800 917 8000 or 111",
            "call us",
            "0800-917-8000",
        ] {
            assert!(!can_be_dialled(wrong), "{wrong}");
        }
    }
}
