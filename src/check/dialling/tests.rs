//! Telephone numbers as people write them, and what only looks like one.

use super::{at_home, phone_numbers};

fn found(text: &str) -> Vec<&str> {
    phone_numbers(text).into_iter().map(|at| &text[at]).collect()
}

#[test]
fn numbers_are_found_however_they_are_grouped() {
    for number in [
        "0800 917 8000",
        "0800-917-8000",
        "0800 9178000",
        "08009178000",
        "0800.917.8000",
        "0800/917/8000",
        "0800\u{a0}917\u{a0}8000",
        "0800\u{202f}917\u{202f}8000",
        "0800\u{2011}917\u{2011}8000",
        "0800\u{2013}917\u{2013}8000",
        "0800 - 917 - 8000",
        "0800  917\n8000",
        "0800\u{200b}917\u{200b}8000",
        "+44 800 917 8000",
        "+44 (0)800 917 8000",
        "0044 800 917 8000",
        "00 44 800 917 8000",
        "+48 22 123 45 67",
        "(0141) 496 0999",
        "020 7946 0000",
        "01697 73123",
        "0800 111 999",
        "0800 1111",
        "08001111",
        "0845 46 47",
        "07 700 900 123",
        "030 1234567",
        "116 123",
        "116123",
        "\u{660}\u{668}\u{660}\u{660} \u{669}\u{661}\u{667} \u{668}\u{660}\u{660}\u{660}",
        "\u{6f0}\u{6f8}\u{6f0}\u{6f0} \u{6f9}\u{6f1}\u{6f7} \u{6f8}\u{6f0}\u{6f0}\u{6f0}",
        "\u{ff10}\u{ff18}\u{ff10}\u{ff10} \u{ff19}\u{ff11}\u{ff17} \u{ff18}\u{ff10}\u{ff10}\u{ff10}",
    ] {
        assert_eq!(found(number), [number]);
        for (before, after) in [
            ("Call ", "."),
            ("(", ")"),
            ("Tel:", ", now"),
            ("Tel.", ";"),
            ("\u{200e}", "\u{200e}"),
            ("\u{7535}\u{8bdd}", "\u{3002}"),
            ("\u{648}", ""),
            ("\u{fffc}", "\u{fffc}"),
        ] {
            let text = format!("{before}{number}{after}");
            assert_eq!(found(&text), [number], "{text}");
        }
    }
}

#[test]
fn what_stands_around_a_number_is_no_part_of_it() {
    for text in [
        "% (8am to 8pm)",
        "% 9am to 5pm",
        "% (24 hours)",
        "% 24 hours",
        "% (24)",
        "% - 24/7",
        "%. 24 people",
        "18001 %",
        "24 %",
        "\u{a3}751 %",
        "NHS 24 on 111 or %",
        "2026-11-22 %",
        "6 April 2026 %",
        "% 2026-11-22",
        "B2B 12 %",
    ] {
        let text = text.replace('%', "0800 917 8000");
        assert_eq!(found(&text), ["0800 917 8000"], "{text}");
    }
    for text in ["x0800 917 8000", "0800 917 8000x", "0800 917 80001"] {
        assert!(!found(text).contains(&"0800 917 8000"), "{text}");
    }
}

#[test]
fn two_numbers_are_two() {
    for between in [" or ", "/", " / ", ", ", " ", " (", "\n"] {
        let text = format!("0141 496 0999{between}0800 917 8000");
        assert_eq!(found(&text), ["0141 496 0999", "0800 917 8000"], "{text}");
    }
}

#[test]
fn other_numbers_are_left_alone() {
    for text in [
        "999",
        "NHS 24 on 111",
        "2026-11-22",
        "2026-11-22 2026-11-23 09:00",
        "01/02/2026 03/02/2026",
        "01.02.2026 09:00",
        "01/02/2026, 02/02/2026",
        "\u{a3}1,000",
        "in 2010 and 2019",
        "18001",
        "ISO 0123",
        "A0800917800012345678",
        "07402004960ffbef",
        "0800917800012345678",
        "ISBN 0-306-40615-2",
        "ISBN 0 306 40615 2",
        "ISBN 978-0-306-40615-7",
        "ISBN-13: 978 0 306 40615 7",
        "ISBN 0306406152",
        "0-306-40615-2",
        "0123456789",
        "0001234567890",
        "order 01234567890",
        "Order number: 01234567890",
        "reference no. 01234567890",
        "https://x/0800-917-8000/y",
        "see (http://e.org/?n=08009178000)",
        "www.e.org/0800-917-8000",
        "e.org/0800-917-8000",
        "ABC-08009178000",
        "?n=08009178000",
        "#08009178000",
        "0800-1600",
        "0800 - 1630",
        "0800-1600 0900-1700",
        "22 116 200",
        "1 116 123 456",
        "10 000 000 000",
        "22 530 015 000 000",
        "0.123456789012",
        "+10",
        "",
    ] {
        assert_eq!(found(text), [""; 0], "{text}");
    }
}

#[test]
fn a_reference_is_kept_in_one_piece() {
    assert_eq!(found("For reference 0800 917 8000"), ["0800 917 8000"]);
    assert_eq!(found("our number 08009178000"), ["08009178000"]);
}

#[test]
fn very_many_digits_cost_no_more_than_their_length() {
    let time = |part: &str, count: usize| {
        let text = part.repeat(count);
        let began = std::time::Instant::now();
        let _ = phone_numbers(&text);
        began.elapsed()
    };
    for part in
        ["1", "0", "1 ", "0 ", "08 ", "0800 ", "(", "(1", "0(", "+", "+1", "0-", ") (", "0 (1) "]
    {
        let (little, much) = (time(part, 20_000), time(part, 80_000));
        let most = little * 8 + std::time::Duration::from_millis(250);
        assert!(much < most, "`{part}`: {little:?}, then {much:?}");
    }
}

#[test]
fn a_number_is_the_same_however_it_is_written() {
    for same in ["+44 800 917 8000", "+44 (0)800 917 8000", "0044 800 917 8000", "0800 9178 000"] {
        assert_eq!(at_home(same), "08009178000", "{same}");
    }
    assert_ne!(at_home("116 123"), at_home("116 132"));
    assert_ne!(at_home("44 800"), at_home("0800"));
    assert_ne!(at_home("+48 800"), at_home("0800"));
}
