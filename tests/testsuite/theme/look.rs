//! What the stylesheet must not lose: contrast, direction, weight.

use std::collections::BTreeMap;

use super::stage::files;

fn stylesheet() -> String {
    files("assets").remove("css/main.css").expect("there is a stylesheet")
}

/// The colours of the first `:root` after a mark, by name.
fn colours(css: &str, mark: &str) -> BTreeMap<String, [u8; 3]> {
    let rest = css.split_once(mark).expect("the mark is there").1;
    let rest = rest.split_once(":root {").expect("there are tokens").1;
    let block = rest.split_once('}').expect("the block ends").0;
    block
        .split(';')
        .filter_map(|line| line.rsplit_once("--")?.1.split_once(':'))
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

#[test]
fn text_and_edges_can_be_seen_in_the_light_and_in_the_dark() {
    let css = stylesheet();
    let light = colours(&css, "/* The look");
    let mut dark = light.clone();
    dark.extend(colours(&css, "prefers-color-scheme: dark"));
    assert_ne!(light["paper"], dark["paper"]);
    let text = [
        ("ink", "paper wash sand"),
        ("ink-soft", "paper wash"),
        ("link", "paper wash sand"),
        ("link-visited", "paper wash"),
        ("on-brand", "brand brand-deep"),
        ("on-button", "button"),
        ("on-care", "now today any-time"),
        ("focus-edge", "focus"),
    ];
    let edges = [
        ("edge", "paper wash sand"),
        ("button", "paper wash"),
        ("now", "paper"),
        ("today", "paper sand"),
        ("any-time", "paper"),
        ("spark", "brand"),
        ("focus", "brand brand-deep"),
    ];
    for (mode, tokens) in [("light", light), ("dark", dark)] {
        for (pairs, least) in [(&text[..], 7.0), (&edges[..], 3.0)] {
            for (front, grounds) in pairs {
                for ground in grounds.split(' ') {
                    let found = contrast(tokens[*front], tokens[ground]);
                    assert!(found >= least, "{mode}: {front} on {ground} is {found:.2}");
                }
            }
        }
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
    let css = stylesheet();
    let rules = css.split_once("/* Ground */").expect("the tokens end here").1;
    let rules = rules.split_once("@media print").expect("print has ink of its own").0;
    // The other use of the sign is the start of a link to a place on the page.
    let stray: Vec<&str> = rules.split('#').skip(1).filter(|rest| !rest.starts_with('"')).collect();
    assert!(stray.is_empty(), "a colour stands outside of the tokens: {stray:?}");
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
