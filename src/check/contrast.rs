//! Colours that can be told apart.
//!
//! Owns `low-contrast` and `contrast-unknown`. Looks at the colours that a
//! stylesheet names at its top (`--ink: #10262d;`), light and dark, and at the
//! pairs that stand on each other in the theme of the program. Where a theme of
//! another making has no colour of a name, nothing is said of it; a colour of such
//! a name that only a browser can work out is told, once.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use color::{AlphaColor, Srgb, parse_color};

use super::ThemeText;
use crate::diag::{Diagnostic, Diagnostics};

/// What stands on what, and the least contrast (WCAG 2.2, 1.4.3 and 1.4.11).
const PAIRS: [(&str, &str, f64); 19] = [
    ("ink", "paper", 4.5),
    ("ink", "wash", 4.5),
    ("ink", "sand", 4.5),
    ("ink-soft", "paper", 4.5),
    ("ink-soft", "wash", 4.5),
    ("link", "paper", 4.5),
    ("link", "wash", 4.5),
    ("link", "sand", 4.5),
    ("link-visited", "paper", 4.5),
    ("on-brand", "brand", 4.5),
    ("on-brand", "brand-deep", 4.5),
    ("on-button", "button", 4.5),
    ("now", "paper", 4.5),
    ("today", "paper", 4.5),
    ("any-time", "paper", 4.5),
    ("on-care", "now", 4.5),
    ("on-care", "today", 4.5),
    ("edge", "paper", 3.0),
    ("focus-edge", "focus", 3.0),
];

/// How often a name may stand for another one.
const DEEP: usize = 8;

/// How long a name may be.
const LONGEST: usize = 64;

/// What stands behind each name, and where it is written.
type Colours<'t> = BTreeMap<&'t str, (&'t str, Range<usize>)>;

pub(super) fn check(styles: &[ThemeText<'_>], diagnostics: &mut Diagnostics) {
    for style in styles {
        let (light, dark) = schemes(style.text);
        let mut all = colours(style.text, light);
        let mut unknown = BTreeSet::new();
        judge(style, &all, "", &mut unknown, diagnostics);
        let dark = colours(style.text, dark);
        if !dark.is_empty() {
            all.extend(dark);
            judge(style, &all, " in the dark", &mut unknown, diagnostics);
        }
    }
}

/// Where the colours of the page are named: in the first `:root`, and in the
/// first of the dark scheme.
fn schemes(text: &str) -> (Range<usize>, Range<usize>) {
    let dark = text.find("prefers-color-scheme: dark").unwrap_or(text.len());
    let root = |from: usize, to: usize| {
        let Some(start) = text[from..to].find(":root") else { return to..to };
        let rest = &text[from + start..to];
        from + start..from + start + rest.find('}').unwrap_or(rest.len())
    };
    (root(0, dark), root(dark, text.len()))
}

/// Tells what differs too little. `unknown` are the places that are told already.
fn judge(
    style: &ThemeText<'_>,
    colours: &Colours<'_>,
    when: &str,
    unknown: &mut BTreeSet<usize>,
    diagnostics: &mut Diagnostics,
) {
    for (above, below, least) in PAIRS {
        let (Some((_, at)), Some(_)) = (colours.get(above), colours.get(below)) else {
            continue;
        };
        let [front, back] = [above, below].map(|name| {
            let colour = colour(colours, name);
            if let (None, Some((written, at))) = (colour, colours.get(name))
                && may_be_colour(written)
                && unknown.insert(at.start)
            {
                diagnostics.push(not_judged(name, written).at(style.file.clone(), at.clone()));
            }
            colour
        });
        let (Some(front), Some(back)) = (front, back) else { continue };
        let ratio = contrast(front, back);
        if ratio >= least {
            continue;
        }
        // Rounded down: 4.48 would read as 4.5, which is enough.
        let ratio = (ratio * 100.0).floor() / 100.0;
        let message = format!(
            "--{above} on --{below} has a contrast of {ratio:.2} to 1{when}, less than {least}"
        );
        diagnostics.push(
            Diagnostic::warning("low-contrast", message)
                .at(style.file.clone(), at.clone())
                .help("make the one darker or the other lighter"),
        );
    }
}

fn not_judged(name: &str, written: &str) -> Diagnostic {
    let message =
        format!("the contrast of --{name} is not judged: `{written}` is known to browsers alone");
    Diagnostic::warning("contrast-unknown", message)
        .help("write a colour that lets nothing through, such as #10262d or oklch(30% 0.03 220)")
}

/// The values that are named before any other rule could change them, each where it
/// is named first.
fn colours(text: &str, within: Range<usize>) -> Colours<'_> {
    let offset = within.start;
    let text = &text[within];
    let mut colours = Colours::new();
    for (at, _) in text.match_indices("--") {
        let rest = &text[at + 2..];
        let of_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
        let name = &rest[..rest.bytes().take(LONGEST).take_while(of_name).count()];
        let Some(value) = rest[name.len()..].strip_prefix(':').filter(|_| !name.is_empty()) else {
            continue;
        };
        let start = at + 2 + name.len() + 1;
        let written = value.split([';', '}']).next().unwrap_or("");
        let written = written.split_once("/*").map_or(written, |(before, _)| before);
        let from = offset + start + written.len() - written.trim_start().len();
        let written = written.trim();
        let written = written.strip_suffix("!important").unwrap_or(written).trim_end();
        if !written.is_empty() {
            colours.entry(name).or_insert((written, from..from + written.len()));
        }
    }
    colours
}

/// The colour that a name stands for, if it covers what is below it.
fn colour(colours: &Colours<'_>, name: &str) -> Option<[u8; 3]> {
    let mut written = colours.get(name)?.0;
    for _ in 0..DEEP {
        let Some(other) = other_name(written) else { break };
        written = colours.get(other)?.0;
    }
    let colour: AlphaColor<Srgb> = parse_color(written).ok()?.to_alpha_color();
    let colour = colour.to_rgba8();
    (colour.a == u8::MAX).then_some([colour.r, colour.g, colour.b])
}

/// The name that a value stands for: `var(--grey)`.
fn other_name(written: &str) -> Option<&str> {
    let function = written.get(..4).filter(|name| name.eq_ignore_ascii_case("var("))?;
    written[function.len()..].strip_suffix(')')?.trim().strip_prefix("--")
}

/// Whether a value may be a colour: `1px solid` and `2rem` begin with a number.
fn may_be_colour(written: &str) -> bool {
    written.starts_with(|c: char| c == '#' || c.is_ascii_alphabetic())
}

/// The contrast of two colours as WCAG defines it.
fn contrast(a: [u8; 3], b: [u8; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        let mut found = Diagnostics::new();
        check(&[ThemeText { file: &"a.css".into(), text }], &mut found);
        found.into_iter().map(|one| one.message).collect()
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 1e-9);
        assert!((contrast([0x77; 3], [255; 3]) - 4.48).abs() < 0.005);
    }

    #[test]
    fn pale_text_is_told_where_it_is_named() {
        let text = ":root { --ink: #999; --paper: #fff; --link: #0a5266 }";
        assert_eq!(told(text), ["--ink on --paper has a contrast of 2.84 to 1, less than 4.5"]);
        assert_eq!(&text[colours(text, 0..text.len())["ink"].1.clone()], "#999");
    }

    #[test]
    fn the_dark_scheme_is_judged_by_its_own_colours() {
        let text = ":root { --ink: #000; --paper: #fff }\n@media (prefers-color-scheme: dark) { :root { --paper: #111 } }";
        assert_eq!(
            told(text),
            ["--ink on --paper has a contrast of 1.11 to 1 in the dark, less than 4.5"]
        );
    }

    #[test]
    fn a_theme_with_other_names_is_left_alone() {
        assert_eq!(told(":root { --text: #999; --card: #aaa; --ink: #bbb }"), [""; 0]);
        assert_eq!(told(":root { --ink: 2rem; --paper: 0 0 0 3px gold; --wash: 3 }"), [""; 0]);
        assert_eq!(told(&format!(":root {{ --paper: #fff; {} }}", "-".repeat(1_000_000))), [""; 0]);
        assert_eq!(
            told(":root { --space: calc(1rem + 2px); --veil: rgb(7 50 60 / 60%) }"),
            [""; 0]
        );
    }

    #[test]
    fn colours_are_read_however_they_are_written() {
        for grey in [
            "#999",
            "#999999ff",
            "rgb(153 153 153)",
            "RGB(153, 153, 153)",
            "rgb(60% 60% 60%)",
            "hsl(0 0% 60%)",
            "hwb(0 60% 40%)",
            "oklch(0.6834 0 0)",
            "color(srgb 0.6 0.6 0.6)",
            "var(--grey)",
            "VAR( --grey )",
            "#999 /* a; b */",
            "#999 !important",
        ] {
            let text = format!(":root {{ --ink: {grey}; --paper: white; --grey: #999 }}");
            let expected = "--ink on --paper has a contrast of 2.84 to 1, less than 4.5";
            assert_eq!(told(&text), [expected], "{grey}");
        }
        for dark in ["black", "Navy", "oklch(30% 0.03 220)", "hsl(200deg 50% 10%)"] {
            let text = format!(":root {{ --ink: {dark}; --paper: #fff }}");
            assert_eq!(told(&text), [""; 0], "{dark}");
        }
    }

    #[test]
    fn a_colour_that_only_a_browser_knows_is_told_once() {
        for other in [
            "color-mix(in oklab, red, blue)",
            "light-dark(#000, #fff)",
            "rgb(0 0 0 / 60%)",
            "#0009",
            "#ggg",
            "var(--nowhere)",
            "var(--ink)",
            "var(--a, #fff)",
        ] {
            let text = format!(":root {{ --ink: {other}; --paper: #fff; --wash: #fff }}");
            let text = format!("{text} @media (prefers-color-scheme: dark) {{ {text} }}");
            let found = told(&text);
            let expected = format!(
                "the contrast of --ink is not judged: `{other}` is known to browsers alone"
            );
            assert_eq!(found, [expected.clone(), expected], "{other}");
        }
    }
}
