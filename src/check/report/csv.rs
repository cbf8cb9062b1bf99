//! Tables for spreadsheets.
//!
//! Owns that no cell is a formula: what a cell says may come from anybody who
//! writes content, and a spreadsheet would run it.

use super::Table;

/// The table as CSV, with a byte order mark, by which spreadsheets know UTF-8.
pub(super) fn text(table: &Table) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let rows = std::iter::once(&table.head).chain(&table.rows);
    for row in rows {
        // Writing into memory does not fail, and all rows have one length.
        let _ = writer.write_record(row.iter().map(|cell| harmless(cell)));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}

fn harmless(cell: &str) -> String {
    // A number or a telephone number is none, whatever a spreadsheet makes of it.
    let number = |rest: &str| rest.chars().all(|c| c.is_ascii_digit() || " ().-".contains(c));
    let runs = cell.starts_with(['=', '@', '\t', '\r'])
        || cell.strip_prefix(['+', '-']).is_some_and(|rest| !number(rest));
    if runs { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_never_formulas() {
        let table = Table {
            id: "a",
            title: "A",
            note: String::new(),
            head: vec!["One".to_owned(), "Two".to_owned()],
            rows: vec![
                vec!["a, \"b\"".to_owned(), "=1+1".to_owned()],
                vec!["+44 800".to_owned(), "-x".to_owned()],
                vec!["+1+cmd|' /C calc'!A0".to_owned(), "-2+3".to_owned()],
            ],
        };
        assert_eq!(
            text(&table),
            "\u{feff}One,Two\n\"a, \"\"b\"\"\",'=1+1\n+44 800,'-x\n'+1+cmd|' /C calc'!A0,'-2+3\n"
        );
    }
}
