//! What the stylesheet must not lose: contrast, direction, weight.

use std::collections::BTreeMap;

use super::stage::files;

/// A file of the stylesheets.
fn css(name: &str) -> String {
    files("assets").remove(&format!("css/{name}.css")).expect("the stylesheet is there")
}

/// All rules of the theme.
fn stylesheet() -> String {
    ["tokens", "main", "print"].map(css).join("\n")
}

/// The colours of the first block of tokens after a mark, by name.
fn colours(css: &str, mark: &str) -> BTreeMap<String, [u8; 3]> {
    let rest = css.split_once(mark).expect("the mark is there").1;
    let rest = rest.split_once(":root").expect("there are tokens").1;
    let block = rest.split_once('{').expect("the block begins").1;
    let block = block.split_once('}').expect("the block ends").0;
    block
        .split(';')
        .filter_map(|line| line[line.find("--")? + 2..].split_once(':'))
        .filter_map(|(name, value)| Some((name.to_owned(), colour(value.trim())?)))
        .collect()
}

fn colour(text: &str) -> Option<[u8; 3]> {
    let hex = text.strip_prefix('#')?;
    let wide: String = match hex.len() {
        3 => hex.chars().flat_map(|digit| [digit, digit]).collect(),
        _ => hex.to_owned(),
    };
    let part = |at: usize| u8::from_str_radix(wide.get(at..at + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

/// Contrast as WCAG 2 counts it.
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let light = |colour: [u8; 3]| {
        let [r, g, b] = colour.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    let (one, other) = (light(one), light(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn contrast_is_counted_right() {
    let (black, white) = ([0, 0, 0], [255, 255, 255]);
    assert!((contrast(black, white) - 21.0).abs() < 1e-9);
    assert!((contrast(white, white) - 1.0).abs() < 1e-9);
    assert_eq!(colour("#fff"), Some(white));
    assert_eq!(colour("clamp(1rem)"), None);
    assert_eq!(colour("#zz0000"), None);
}

/// What is written on what: 7:1.
const TEXT: [(&str, &str); 19] = [
    ("ink", "paper wash sand"),
    ("ink-soft", "paper wash"),
    ("link", "paper wash sand"),
    ("link-visited", "paper wash"),
    ("button", "wash"),
    ("on-brand", "brand brand-deep"),
    ("on-button", "button"),
    ("on-care", "now today any-time"),
    ("focus-edge", "focus"),
    ("focus-edge", "spark"),
    ("any-time", "paper"),
    ("now", "paper"),
    ("today", "paper sand"),
    ("brand", "on-brand"),
    ("brand-deep", "on-brand"),
    ("on-part-1", "part-1"),
    ("on-part-3", "part-3"),
    ("on-part-4", "part-4"),
    ("ink", "paper"),
];

/// Large or bold text on the middle of a scale, where 7:1 would leave no room
/// between its neighbours: 4.5:1.
const LABELS: [(&str, &str); 1] = [("on-part-2", "part-2")];

/// What has to be seen: 3:1.
const EDGES: [(&str, &str); 9] = [
    ("edge", "paper wash sand"),
    ("button", "paper wash"),
    ("now", "paper"),
    ("today", "paper sand"),
    ("any-time", "paper"),
    ("spark", "brand brand-deep"),
    ("focus", "brand brand-deep"),
    ("band-line", "brand-deep"),
    ("part-1", "paper"),
];

/// Lines that divide what space divides already, and parts of a chart that
/// stand in an edge and beside their figure: nothing depends on seeing them.
const DECORATION: [&str; 4] = ["line", "part-2", "part-3", "part-4"];

#[test]
fn rule_13_text_and_edges_can_be_seen_in_every_mode() {
    let css = css("tokens");
    let light = colours(&css, "in one file");
    let mut dark = light.clone();
    dark.extend(colours(&css, "prefers-color-scheme: dark"));
    let mut paper = light.clone();
    paper.extend(colours(&css, "@media print"));
    assert_ne!(light["paper"], dark["paper"]);
    assert_eq!((paper["paper"], paper["ink"]), ([255; 3], [0; 3]));
    for (mode, tokens) in [("light", &light), ("dark", &dark), ("print", &paper)] {
        for (pairs, least) in [(&TEXT[..], 7.0), (&LABELS[..], 4.5), (&EDGES[..], 3.0)] {
            // On paper nothing is pressed, and nothing has a ground of its own.
            for (front, grounds) in pairs.iter().filter(|_| mode != "print" || least > 4.0) {
                if mode == "print" && (grounds.contains("focus") || *front == "focus-edge") {
                    continue;
                }
                for ground in grounds.split(' ') {
                    if mode == "print" && is_ground(front) && is_ground(ground) {
                        continue;
                    }
                    let found = contrast(tokens[*front], tokens[ground]);
                    assert!(found >= least, "{mode}: {front} on {ground} is {found:.2}");
                }
            }
        }
    }
}

/// On paper these are the sheet itself.
fn is_ground(token: &str) -> bool {
    ["now", "today", "any-time", "paper", "wash", "sand", "button"].contains(&token)
}

#[test]
fn rule_13_every_colour_of_the_tokens_has_been_measured() {
    let tokens = colours(&css("tokens"), "in one file");
    let pairs = TEXT.iter().chain(&LABELS).chain(&EDGES);
    let measured: Vec<&str> = pairs
        .flat_map(|(front, grounds)| std::iter::once(*front).chain(grounds.split(' ')))
        .chain(DECORATION)
        .collect();
    let forgotten: Vec<&String> =
        tokens.keys().filter(|name| !measured.contains(&name.as_str())).collect();
    assert!(forgotten.is_empty(), "{forgotten:?}");
    assert!(tokens.len() > 25, "the tokens are read");
}

#[test]
fn every_mode_says_what_each_colour_is() {
    let css = css("tokens");
    let names = |mark: &str| -> Vec<String> {
        let rest = css.split_once(mark).expect("the mode is there").1;
        let block = rest.split_once(":root").expect("it has tokens").1;
        let block = block.split_once('}').expect("they end").0;
        let lines =
            block.split(';').filter_map(|line| line[line.find("--")? + 2..].split_once(':'));
        lines.map(|(name, _)| name.to_owned()).collect()
    };
    for name in colours(&css, "in one file").keys() {
        assert!(names("forced-colors: active").contains(name), "forced colours: {name}");
        if name != "focus" && name != "focus-edge" {
            assert!(names("@media print").contains(name), "print: {name}");
        }
    }
}

#[test]
fn rules_use_no_token_that_is_not_there() {
    let tokens = css("tokens");
    let rules = css("main") + &css("print");
    for part in rules.split("var(--").skip(1) {
        let name = part.split([')', ',', ' ']).next().expect("has a name");
        let own = rules.contains(&format!("--{name}:"));
        assert!(own || tokens.contains(&format!("--{name}:")), "--{name}");
    }
}

#[test]
fn every_picture_of_the_mark_is_the_same_mark() {
    let assets = files("assets");
    let parts = files("templates").remove("components/parts.html").expect("is there");
    let stones = |text: &str| -> Vec<String> {
        let circles = text.split("<circle").skip(1);
        circles
            .map(|circle| {
                let words = circle.split(['/', '>']).next().expect("it ends").split_whitespace();
                words
                    .filter(|word| !word.starts_with("fill") && !word.starts_with("class"))
                    .collect()
            })
            .collect()
    };
    let mark = stones(parts.split_once("component part.stones").expect("is there").1);
    let mark = &mark[..3];
    for name in ["icon.svg", "icon-app.svg", "mark.svg", "mark-dark.svg", "social.svg"] {
        assert_eq!(stones(&assets[name]), mark, "{name}");
        assert!(!assets[name].contains("\"#"), "{name}: colours are those of the tokens");
        assert!(assets[name].contains("var(--spark)"), "{name}");
    }
}

#[test]
fn directions_are_logical() {
    let css = stylesheet();
    let physical = [
        "margin-left",
        "margin-right",
        "padding-left",
        "padding-right",
        "border-left",
        "border-right",
        "text-align: left",
        "text-align: right",
        "float:",
        " left:",
        " right:",
    ];
    for word in physical {
        assert!(!css.contains(word), "`{word}` does not turn round in Arabic");
    }
}

#[test]
fn nothing_is_loaded_and_nothing_is_forced() {
    let css = stylesheet();
    for word in ["@import", "url(", "@font-face", "!important", "outline: none", "outline: 0"] {
        assert!(!css.contains(word), "{word}");
    }
    for word in ["prefers-color-scheme: dark", "forced-colors", "@media print", ":focus-visible"] {
        assert!(css.contains(word), "{word}");
    }
}

#[test]
fn colours_stand_in_one_place() {
    for name in ["main", "print"] {
        let rules = css(name);
        // The other use of the sign is the start of a link to a place on the page.
        let stray: Vec<&str> =
            rules.split('#').skip(1).filter(|rest| !rest.starts_with('"')).collect();
        assert!(stray.is_empty(), "{name}: a colour stands outside of the tokens: {stray:?}");
        assert!(!rules.contains("rgb("), "{name}: a colour stands outside of the tokens");
    }
}

#[test]
fn templates_have_no_words_of_their_own() {
    for (name, template) in files("templates") {
        let mut shown = template;
        for (open, close) in [("{#", "#}"), ("{{", "}}"), ("{%", "%}"), ("<", ">")] {
            while let Some(at) = shown.find(open) {
                let end = shown[at..].find(close).expect("what opens is closed");
                shown.replace_range(at..at + end + close.len(), "");
            }
        }
        // Attributes that are a component of their own.
        let shown = shown.replace("lang=\"\"", "").replace("dir=\"\"", "");
        let words: String = shown.split_whitespace().collect();
        assert!(!words.contains(char::is_alphanumeric), "{name}: {words}");
    }
}
