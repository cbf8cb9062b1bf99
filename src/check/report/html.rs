//! The report as a page to read and print.
//!
//! Owns its markup: one file, without script, readable by eye and by ear.

use pulldown_cmark_escape::escape_html;

use super::{Scope, Table};
use crate::model::date::Date;

const STYLE: &str = "\
:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}\
body{max-inline-size:80rem;margin:2rem auto;padding:0 1rem}\
table{border-collapse:collapse;inline-size:100%;margin-block:1rem 3rem}\
caption{text-align:start;padding-block:.5rem}\
th,td{border:1px solid GrayText;padding:.25rem .5rem;text-align:start;vertical-align:top;overflow-wrap:break-word}\
.day{white-space:nowrap}\
.wide{overflow-x:auto}\
@media print{body{margin:0;max-inline-size:none;font-size:9pt}nav{display:none}thead{display:table-header-group}tr{break-inside:avoid}.wide{overflow:visible}th,td{overflow-wrap:anywhere}}";

/// The whole page. `calendar` is the file of the days, where there is one.
pub(super) fn page(scope: &Scope<'_>, tables: &[Table], calendar: Option<&str>) -> String {
    let title = format!("The state of {}", scope.site.config.title);
    let mut out = String::new();
    out.push_str("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.push_str("<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
    text(&title, &mut out);
    out.push_str("</title>\n<style>");
    out.push_str(STYLE);
    out.push_str("</style>\n</head>\n<body>\n<main>\n<h1>");
    text(&title, &mut out);
    out.push_str("</h1>\n<p>On ");
    text(&scope.site.date.to_string(), &mut out);
    out.push_str(". The same tables lie beside this page as CSV files");
    if let Some(calendar) = calendar {
        out.push_str(", and the days of review and last days as <a href=\"");
        text(calendar, &mut out);
        out.push_str("\">a calendar</a>");
    }
    out.push_str(".</p>\n<nav aria-label=\"Tables\">\n<ul>\n");
    for table in tables {
        element("li", |out| link(table, out), &mut out);
    }
    out.push_str("</ul>\n</nav>\n");
    for table in tables {
        section(table, &mut out);
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn link(table: &Table, out: &mut String) {
    out.push_str("<a href=\"#");
    out.push_str(table.id);
    out.push_str("\">");
    text(table.title, out);
    out.push_str("</a>");
}

fn section(table: &Table, out: &mut String) {
    out.push_str("<section id=\"");
    out.push_str(table.id);
    out.push_str("\">\n");
    element("h2", |out| text(table.title, out), out);
    // A table that is wider than the screen is moved by keys too.
    out.push_str("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"");
    text(table.title, out);
    out.push_str("\">\n<table>\n");
    element("caption", |out| text(&table.note, out), out);
    out.push_str("<thead>\n<tr>");
    for cell in &table.head {
        out.push_str("<th scope=\"col\">");
        text(cell, out);
        out.push_str("</th>");
    }
    out.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in &table.rows {
        out.push_str("<tr>");
        for cell in row {
            let is_day = Date::parse(cell).is_some();
            out.push_str(if is_day { "<td class=\"day\">" } else { "<td dir=\"auto\">" });
            text(cell, out);
            out.push_str("</td>");
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n</div>\n</section>\n");
}

fn element(name: &str, inside: impl FnOnce(&mut String), out: &mut String) {
    out.push('<');
    out.push_str(name);
    out.push('>');
    inside(out);
    out.push_str("</");
    out.push_str(name);
    out.push_str(">\n");
}

fn text(text: &str, out: &mut String) {
    // Writing into memory does not fail.
    let _ = escape_html(out, text);
}
