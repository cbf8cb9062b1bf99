//! Pages that list codes and commands.

use std::fmt::Write as _;

use pace::diag::{Code, Severity, codes};

use super::stands;
use crate::site::Site;

/// Whether a code is of a sort.
type IsOfIt = fn(&Code) -> bool;

#[test]
fn every_code_stands_there() {
    let mut text = String::from(
        "---\ntitle: Every code\nsummary: What each mistake means, and something that breaks it.\n---\n\n\
         The code stands in square brackets behind `error` or `warning`. `pace explain` says the same.\n",
    );
    let sorts: [(&str, &str, IsOfIt); 3] = [
        ("Mistakes", "Without mending these, the site cannot be made.", |code| !code.adjustable),
        (
            "Rules",
            "These stop a build, unless `checks` in `site.yaml` makes less of them.",
            |code| code.adjustable && code.severity == Severity::Error,
        ),
        (
            "Advice",
            "Somebody should look at these. `checks` can make more or less of them.",
            |code| code.severity == Severity::Warning,
        ),
    ];
    let mut told = 0;
    for (title, about, is_of_it) in sorts {
        let _ = write!(text, "\n## {title}\n\n{about}\n");
        let mut of_it: Vec<&Code> = codes::all().filter(|code| is_of_it(code)).collect();
        of_it.sort_by_key(|code| code.code);
        told += of_it.len();
        for Code { code, about, example, .. } in of_it {
            let about = about.replace('<', "&lt;");
            let _ = write!(text, "\n### {code}\n\n{about}\n\n````text\n{example}\n````\n");
        }
    }
    assert_eq!(told, codes::all().count());
    stands("check/codes.md", &text);
}

/// What the program says of itself, or of one command.
fn help(command: &str) -> String {
    let arguments: Vec<&str> = command.split(' ').filter(|word| !word.is_empty()).collect();
    let run = Site::empty().run(&[arguments.as_slice(), &["--help"]].concat()).exits(0);
    let lines: Vec<String> = run.stdout().lines().map(|line| line.trim_end().to_owned()).collect();
    lines.join("\n").trim().replace("pace.exe", "pace")
}

#[test]
fn every_command_stands_there() {
    let mut text = String::from(
        "---\ntitle: Every command\nsummary: What the program can be told, as its own help says it.\n---\n",
    );
    let whole = help("");
    let listed = whole.split("Commands:\n").nth(1).expect("lists commands");
    let names = listed.lines().take_while(|line| !line.is_empty());
    let mut commands: Vec<String> = names
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .map(str::to_owned)
        .collect();
    commands.push("translate status".to_owned());
    commands.push("translate accept".to_owned());
    commands.sort();
    for command in &commands {
        let _ = write!(text, "\n## pace {command}\n\n```text\n{}\n```\n", help(command));
    }
    text.push_str(
        "\n## How it ends\n\n| exit code | means |\n| --- | --- |\n| 0 | done |\n\
         | 1 | the content has errors |\n| 2 | the command was not understood |\n\
         | 3 | the machine failed: a disk, a port |\n",
    );
    stands("commands/_index.md", &text);
}
