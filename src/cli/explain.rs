//! `pace explain`.

use super::Exit;
use super::arguments::ExplainArguments;
use super::terminal::Terminal;
use crate::diag::{Code, Severity, codes, did_you_mean};

pub(super) fn run(arguments: &ExplainArguments, terminal: &Terminal) -> Exit {
    let Some(name) = &arguments.code else {
        for code in codes::all() {
            terminal.say(&format!("{:<28} {}", code.code, first_sentence(code.about)));
        }
        return Exit::Done;
    };
    match codes::find(name) {
        Some(code) => {
            terminal.say(&explained(code));
            Exit::Done
        }
        None => {
            terminal.remark(&format!("error: there is no code `{name}`"));
            let help = did_you_mean(name, codes::all().map(|code| code.code))
                .unwrap_or_else(|| "`pace explain` lists all codes".to_owned());
            terminal.remark(&format!("help: {help}"));
            Exit::Usage
        }
    }
}

fn explained(code: &Code) -> String {
    let weight = match (code.severity, code.adjustable) {
        (Severity::Error, false) => "an error: without mending it the site cannot be made",
        (Severity::Error, true) => "an error, unless `checks` in site.yaml makes less of it",
        (Severity::Warning, _) => {
            "a warning, unless `checks` in site.yaml makes more or less of it"
        }
    };
    let example: Vec<String> = code.example.lines().map(|line| format!("    {line}")).collect();
    format!("{}: {weight}\n\n{}\n\nFor example:\n\n{}", code.code, code.about, example.join("\n"))
}

fn first_sentence(text: &str) -> &str {
    text.split_once(". ").map_or(text.trim_end_matches('.'), |(first, _)| first)
}
