//! `pace schema`.

use serde_json::{Value, json};

use super::Exit;
use super::arguments::SchemaArguments;
use super::terminal::Terminal;
use crate::config::SiteFile;
use crate::diag::did_you_mean_or_all;
use crate::model::field::{Table, object_schema};
use crate::model::kind::Kind;
use crate::parse;

pub(super) fn run(arguments: &SchemaArguments, terminal: &Terminal) -> Exit {
    let schemas = schemas();
    let Some(kind) = &arguments.kind else {
        let all: serde_json::Map<String, Value> =
            schemas.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect();
        terminal.say(&format!("{:#}", Value::Object(all)));
        return Exit::Done;
    };
    let names: Vec<&str> = schemas.iter().map(|(name, _)| *name).collect();
    if let Some((_, schema)) = schemas.iter().find(|(name, _)| name == kind) {
        terminal.say(&format!("{schema:#}"));
        return Exit::Done;
    }
    terminal.remark(&format!("error: there is no kind `{kind}`"));
    terminal.remark(&format!("help: {}", did_you_mean_or_all(kind, &names)));
    Exit::Usage
}

fn schemas() -> Vec<(&'static str, Value)> {
    let mut schemas: Vec<(&'static str, Value)> = Kind::ALL
        .iter()
        .map(|kind| (kind.as_str(), titled(kind.as_str(), object_schema(&parse::rows_of(*kind)))))
        .collect();
    schemas.push(("site", titled("site.yaml", object_schema(&SiteFile::rows()))));
    for (name, schema) in parse::data_schemas() {
        schemas.push((name, titled(&format!("{name}.yaml"), schema)));
    }
    schemas
}

fn titled(title: &str, schema: Value) -> Value {
    let mut head = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
    });
    if let (Value::Object(head), Value::Object(schema)) = (&mut head, schema) {
        head.extend(schema);
    }
    head
}
