//! Pages about fields, made from the tables that the program reads with.

use std::fmt::Write as _;

use pace::config::SiteFile;
use pace::model::field::{Row, Table as _};
use pace::model::kind::Kind;
use pace::parse::{data_schemas, rows_of};
use serde_json::Value;

use super::stands;

/// A page that is made: its title, its summary and its place in the list.
fn head(title: &str, summary: &str, weight: usize) -> String {
    format!("---\ntitle: {title}\nsummary: {summary}\nweight: {weight}\n---\n\n")
}

/// A text in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ").replace('<', "&lt;")
}

/// What to write, in a cell. A day there is an example and tells of nothing.
fn what(text: &str) -> String {
    cell(text).replace("2026-11-22", "`2026-11-22`")
}

/// The fields of a table, then those that have fields of their own.
fn fields(rows: &[Row], out: &mut String) {
    out.push_str("| field | what it says | what to write |\n| --- | --- | --- |\n");
    for row in rows {
        let name =
            if row.required { format!("**`{}`**", row.name) } else { format!("`{}`", row.name) };
        let local = if row.local { " Each language has its own." } else { "" };
        let write = what(&row.expects);
        // Writing to a string cannot fail.
        let _ = writeln!(out, "| {name} | {}{local} | {write} |", cell(&row.doc));
    }
    out.push('\n');
    for row in rows {
        nested(row.name, &row.schema, out);
    }
}

/// The fields inside a field.
fn nested(name: &str, schema: &Value, out: &mut String) {
    let Some(inner) = inner(schema) else { return };
    let _ = write!(out, "## Inside `{name}`\n\n");
    properties(inner, out);
    for (key, value) in inner["properties"].as_object().into_iter().flatten() {
        nested(&format!("{name}: {key}"), value, out);
    }
}

/// What a value is a mapping of, or a list of such.
fn inner(schema: &Value) -> Option<&Value> {
    let is_mapping = |schema: &&Value| schema["properties"].is_object();
    let items = [schema, &schema["items"], &schema["additionalProperties"]];
    let choices =
        schema["anyOf"].as_array().into_iter().chain(schema["oneOf"].as_array()).flatten();
    items.into_iter().chain(choices).find(is_mapping)
}

fn properties(schema: &Value, out: &mut String) {
    let required: Vec<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    out.push_str("| field | what it says | what to write |\n| --- | --- | --- |\n");
    for (name, value) in schema["properties"].as_object().into_iter().flatten() {
        let shown = if required.contains(&name.as_str()) {
            format!("**`{name}`**")
        } else {
            format!("`{name}`")
        };
        let about = value["description"].as_str().unwrap_or_default();
        let _ = writeln!(out, "| {shown} | {} | {} |", cell(about), what(&words(value)));
    }
    out.push('\n');
}

/// A schema in words.
fn words(schema: &Value) -> String {
    if let Some(choices) = schema["enum"].as_array() {
        let choices: Vec<&str> = choices.iter().filter_map(Value::as_str).collect();
        return format!("one of: {}", choices.join(", "));
    }
    let format = schema["format"].as_str();
    match schema["type"].as_str() {
        Some("array") => match words(&schema["items"]) {
            items if items.is_empty() => "a list".to_owned(),
            items => format!("a list, each {items}"),
        },
        Some("object") => "a mapping".to_owned(),
        Some("boolean") => "`true` or `false`".to_owned(),
        Some("integer") => "a whole number".to_owned(),
        Some("number") => "a number".to_owned(),
        Some("string") if format == Some("date") => "a date such as 2026-11-22".to_owned(),
        Some("string") if format.is_some_and(|format| format.starts_with("uri")) => {
            "an address".to_owned()
        }
        Some("string") => "a text".to_owned(),
        _ => String::new(),
    }
}

/// The name of a kind as a title.
fn title(kind: Kind) -> String {
    let name = kind.as_str().replace('-', " ");
    let (first, rest) = name.split_at(1);
    format!("Fields of a page of the kind {}{rest}", first.to_lowercase())
}

#[test]
fn the_fields_of_all_pages_stand_there() {
    let mut text =
        head("Fields that every page has", "All of them can be left out but the title.", 1);
    text.push_str("A field in bold has to be given.\n\n");
    fields(&rows_of(Kind::Page), &mut text);
    stands("fields/every-page.md", &text);
}

#[test]
fn the_fields_of_each_kind_stand_there() {
    for (at, kind) in Kind::ALL.iter().enumerate() {
        let Some(folder) = kind.collection() else { continue };
        let summary = format!("What front matter may hold in the folder {folder}.");
        let mut text = head(&title(*kind), &summary, at + 1);
        let _ = write!(
            text,
            "These come on top of [those that every page has](/fields/every-page/). A field in bold \
             has to be given.\n\n```sh\npace new {} \"A title\"\n```\n\nbegins such a page.\n\n",
            kind.as_str()
        );
        fields(&kind.rows(), &mut text);
        stands(&format!("fields/{}.md", kind.as_str()), &text);
    }
}

#[test]
fn the_fields_of_the_site_file_stand_there() {
    let mut text = head("Fields of site.yaml", "What a site says of itself.", 40);
    text.push_str("A field in bold has to be given.\n\n");
    fields(&SiteFile::rows(), &mut text);
    stands("fields/site-yaml.md", &text);
}

#[test]
fn the_fields_of_data_files_stand_there() {
    for (at, (name, schema)) in data_schemas().into_iter().enumerate() {
        let summary = format!("What each entry of content/data/{name}.yaml may hold.");
        let mut text = head(&format!("Fields of {name}.yaml"), &summary, at + 41);
        text.push_str("Each entry begins with its name. A field in bold has to be given.\n\n");
        let entry = inner(&schema).expect("is a mapping of entries");
        properties(entry, &mut text);
        for (key, value) in entry["properties"].as_object().into_iter().flatten() {
            nested(key, value, &mut text);
        }
        stands(&format!("fields/data-{name}.md"), &text);
    }
}

#[test]
fn the_kinds_stand_there() {
    let mut text = String::from(
        "---\ntitle: Kinds and their fields\nsummary: Which folder holds what, and what front matter \
         may hold there.\n---\n\nThe folder in which a page lies says what it is. Any other folder holds \
         plain pages.\n\n| kind | folder |\n| --- | --- |\n",
    );
    for kind in Kind::ALL {
        if let Some(folder) = kind.collection() {
            let name = kind.as_str();
            let _ = writeln!(text, "| [{name}](/fields/{name}/) | `{folder}/` |");
        }
    }
    text.push_str("\n## Files that all pages share\n\n- [site.yaml](/fields/site-yaml/)\n");
    for (name, _) in data_schemas() {
        let _ = writeln!(text, "- [{name}.yaml](/fields/data-{name}/)");
    }
    text.push_str(
        "\nThe same is printed by `pace schema`, as JSON Schema, for editors that complete what you \
         type.\n",
    );
    stands("fields/_index.md", &text);
}
