//! The texts in `locales/` say the same in every language, and a mistake in one of
//! them is told at its place.

use crate::site::{DATE, Site};

/// What is told of a text in English and its translation, of these codes.
fn told(codes: &[&str], en: &str, pl: &str) -> Vec<String> {
    let site = Site::bilingual().file("locales/en/own.ftl", en).file("locales/pl/own.ftl", pl);
    let run = site.run(&["check", "--date", DATE, "--format", "short"]);
    let told = run.stdout();
    let of_these = |line: &&str| codes.iter().any(|code| line.contains(&format!("[{code}]")));
    told.lines().filter(of_these).map(str::to_owned).collect()
}

fn differences(en: &str, pl: &str) -> Vec<String> {
    told(&["translation-differs"], en, pl)
}

#[test]
fn numbers_that_differ_are_told() {
    let months = |one: u8, other: u8| {
        format!(
            "own = {{ $n ->\n    [one] A day, {one} months\n    [few] x\n    [many] x\n   *[other] Days, {other} months\n}}\n"
        )
    };
    for (en, pl, expected) in [
        (
            "own = 3 months\n",
            "own = 6 miesi\u{119}cy\n",
            "1:7: warning[translation-differs]: `own` in `pl` lacks `3` and adds `6`",
        ),
        (
            "own = 12 of 30\n",
            "own = 21 z 30\n",
            "1:7: warning[translation-differs]: `own` in `pl` lacks `12` and adds `21`",
        ),
        ("own = None\n", "own = 0\n", "1:7: warning[translation-differs]: `own` in `pl` adds `0`"),
        (
            "own = 3 months\n",
            "own = kilka miesi\u{119}cy\n",
            "1:1: warning[translation-differs]: `own` in `pl` lacks `3`",
        ),
        (
            "own = { -t }\n-t = 3\n",
            "own = { -t } 6\n-t = 3\n",
            "1:14: warning[translation-differs]: `own` in `pl` adds `6`",
        ),
        (
            &months(3, 3),
            &months(3, 6),
            "5:19: warning[translation-differs]: `own` in `pl` adds `6`",
        ),
        (
            &months(3, 3),
            &months(6, 6),
            "2:18: warning[translation-differs]: `own` in `pl` lacks `3` and adds `6`",
        ),
        (
            "own = 3 months\n",
            &months(6, 6),
            "2:18: warning[translation-differs]: `own` in `pl` lacks `3` and adds `6`",
        ),
        (
            &months(3, 3),
            "own = 6\n",
            "1:7: warning[translation-differs]: `own` in `pl` lacks `3` and adds `6`",
        ),
    ] {
        let expected =
            format!("locales/pl/own.ftl:{expected} (compare it with locales/en/own.ftl)");
        assert_eq!(differences(en, pl), [expected], "{en}{pl}");
    }
}

#[test]
fn numbers_that_a_language_says_in_its_way_are_the_same() {
    for (en, pl) in [
        ("own = From 2pm\n", "own = Od 14:00\n"),
        ("own = Dial 18001\n", "own = Wybierz { \"18001\" }\n"),
        ("own = Dial 18001\n", "own = Wybierz { 18001 }\n"),
        ("own = Dial 18001\n", "own = Wybierz { own-number }\nown-number = 18001\n"),
        ("own = Dial { -t }\n-t = 18001\n", "own = Wybierz 18001\n-t = 18001\n"),
        ("own = Up to 22,530 people\n", "own = Do 22{ \"\\u00A0\" }530 os\u{f3}b\n"),
        ("own = 9:30 to 17:00\n", "own = 9.30\u{2013}17.00\n"),
        ("own = 5 or more\n", "own = 5{ \"\\u00A0\" }lub wi\u{119}cej\n"),
        (
            "own = { $n ->\n    [0] 0 days\n    [one] 1 day\n   *[other] { $n } days\n}\n",
            "own = { $n ->\n    [one] dzie\u{144}\n    [few] { $n } dni\n    [many] { $n } dni\n   *[other] { $n } dnia\n}\n",
        ),
        (
            "own = { $n ->\n    [one] one day of 7\n   *[other] { $n } days of 7\n}\n",
            "own = Dni z 7: { $n }\n",
        ),
        ("own = Open 24 hours\n", "own-other = 24\nown = Otwarte 24 godziny\n"),
    ] {
        assert_eq!(differences(en, pl), [""; 0], "{en}{pl}");
    }
}

#[test]
fn forms_that_a_language_does_not_have_are_told() {
    let en = "own = { $n ->\n    [one] A\n    [few] B\n   *[other] C\n}\n";
    let pl = "own = { $n ->\n    [one] A\n    [few] B\n    [many] C\n   *[other] D\n}\n";
    let found = told(&["unknown-plural", "missing-plural"], en, pl);
    let expected = "locales/en/own.ftl:1:10: warning[unknown-plural]: the choice on `$n` has forms that `en` does not have for amounts: few (no number chooses them: put their words where they are read, or delete them)";
    assert_eq!(found, [expected]);
}
