//! Tables.

use crate::report::{Bar, Row, Table, Unit};

const WALL: (&str, Unit) = ("Wall time", Unit::Seconds);

fn row(first: f64, second: Option<f64>) -> Row {
    Row::fixed(WALL, (first, second))
}

#[test]
fn a_ratio_at_the_bar_passes_and_one_above_it_fails() {
    assert_eq!(row(2.0, Some(10.0)).at_most(Bar(0.2)).passes(), Some(true));
    assert_eq!(row(2.1, Some(10.0)).at_most(Bar(0.2)).passes(), Some(false));
}

#[test]
fn counts_have_to_be_close_on_either_side() {
    assert_eq!(row(100.5, Some(100.0)).equal_within(0.01).passes(), Some(true));
    assert_eq!(row(102.0, Some(100.0)).equal_within(0.01).passes(), Some(false));
    assert_eq!(row(98.0, Some(100.0)).equal_within(0.01).passes(), Some(false));
}

#[test]
fn a_missing_side_is_said_and_never_passes() {
    let row = row(0.25, None).at_most(Bar(0.2));
    assert_eq!(row.passes(), None);
    assert_eq!(row.to_string(), "| Wall time | 250 ms | not measured | missing | ≤ 0.2 |  |");
    let table = Table {
        title: "T".to_owned(),
        sides: ("a".to_owned(), "b".to_owned()),
        rows: vec![row],
        notes: Vec::new(),
    };
    assert!(!table.passes());
}

#[test]
fn nothing_divided_by_nothing_is_no_ratio() {
    assert_eq!(row(1.0, Some(0.0)).at_most(Bar(9.0)).passes(), None);
}

#[test]
fn a_table_reads_as_markdown() {
    let memory = ("Peak memory", Unit::Megabytes);
    let table = Table {
        title: "10 pages".to_owned(),
        sides: ("pace".to_owned(), "Hugo".to_owned()),
        rows: vec![
            row(1.0, Some(8.0)).at_most(Bar(0.2)),
            Row::fixed(memory, (5e6, Some(1e7))).at_most(Bar(0.25)),
            Row::fixed(("Files", Unit::Count), (7.0, Some(7.0))),
        ],
        notes: vec!["A note.".to_owned()],
    };
    let expected = "### 10 pages\n\n\
        | median (range) | pace | Hugo | ratio | bar | |\n\
        | --- | --: | --: | --: | --: | --- |\n\
        | Wall time | 1.00 s | 8.00 s | 0.125 | ≤ 0.2 | pass |\n\
        | Peak memory | 5.0 MB | 10.0 MB | 0.500 | ≤ 0.25 | FAIL |\n\
        | Files | 7 | 7 | 1.000 |  |  |\n\
        \nA note.\n";
    assert_eq!(table.to_string(), expected);
    assert!(!table.passes());
}
