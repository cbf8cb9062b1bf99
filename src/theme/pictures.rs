//! Pictures of a theme in the theme's own colours.
//!
//! Owns the one step that lets the file of tokens colour the icons too: an SVG
//! that is fetched as a picture sees no style sheet, so `var(--brand)` in it is
//! written out. Does not know what any token is for.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::files::Asset;

/// The file of tokens, below `assets/`.
const TOKENS: &str = "css/tokens.css";

/// Writes out the tokens in all SVG files. A name that the tokens do not have
/// stays as it is.
pub(super) fn coloured(assets: &mut BTreeMap<String, Asset>) {
    let Some(sheet) = assets.get(TOKENS).map(|asset| asset.bytes.clone()) else { return };
    let Ok(text) = std::str::from_utf8(&sheet) else { return };
    let tokens = tokens(text);
    for asset in assets.values_mut().filter(|asset| asset.name.ends_with(".svg")) {
        let Ok(picture) = std::str::from_utf8(&asset.bytes) else { continue };
        if picture.contains("var(--") {
            let bytes: Arc<[u8]> = painted(picture, &tokens).into_bytes().into();
            asset.bytes = bytes;
        }
    }
}

/// The custom properties of the first block, which is that of the light look.
fn tokens(css: &str) -> BTreeMap<&str, &str> {
    let block = css.split_once('{').and_then(|(_, rest)| rest.split_once('}'));
    let lines = block.map_or("", |(block, _)| block).split(';');
    lines
        .filter_map(|line| {
            let (name, value) = line[line.find("--")?..].split_once(':')?;
            Some((name.trim(), value.trim()))
        })
        .collect()
}

fn painted(picture: &str, tokens: &BTreeMap<&str, &str>) -> String {
    let mut parts = picture.split("var(");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let named = part.split_once(')');
        match named.and_then(|(name, rest)| Some((tokens.get(name.trim())?, rest))) {
            Some((value, rest)) => {
                out.push_str(value);
                out.push_str(rest);
            }
            None => {
                out.push_str("var(");
                out.push_str(part);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, text: &str) -> (String, Asset) {
        let asset = Asset { name: name.to_owned(), bytes: text.as_bytes().into() };
        (name.to_owned(), asset)
    }

    fn text<'a>(assets: &'a BTreeMap<String, Asset>, name: &str) -> &'a str {
        std::str::from_utf8(&assets[name].bytes).expect("is text")
    }

    #[test]
    fn pictures_have_the_colours_of_the_tokens() {
        let css = "/* --brand: no; */\n:root {\n  /* A note. */\n  --brand: #0b4450;\n  --spark: #f2c14e;\n}\n@media x { :root { --brand: #000; } }";
        let mut assets = BTreeMap::from([
            file(TOKENS, css),
            file("icon.svg", "<svg><i fill=\"var(--brand)\"/><b fill=\"var( --spark )\"/></svg>"),
            file("js/a.js", "var(--brand)"),
        ]);
        coloured(&mut assets);
        assert_eq!(
            text(&assets, "icon.svg"),
            "<svg><i fill=\"#0b4450\"/><b fill=\"#f2c14e\"/></svg>"
        );
        assert_eq!(text(&assets, "js/a.js"), "var(--brand)");
        assert_eq!(text(&assets, TOKENS), css);
    }

    #[test]
    fn what_has_no_token_is_left_alone() {
        let picture = "<svg fill=\"var(--gone)\" stroke=\"var(--brand\"/>";
        let mut assets =
            BTreeMap::from([file(TOKENS, ":root { --brand: red; }"), file("a.svg", picture)]);
        coloured(&mut assets);
        assert_eq!(text(&assets, "a.svg"), picture);
        let mut without = BTreeMap::from([file("a.svg", picture)]);
        coloured(&mut without);
        assert_eq!(text(&without, "a.svg"), picture);
        let mut binary = BTreeMap::from([file(TOKENS, "")]);
        let bytes: Arc<[u8]> = Arc::from([0xff, 0xfe].as_slice());
        binary.insert("b.svg".to_owned(), Asset { name: "b.svg".to_owned(), bytes: bytes.clone() });
        coloured(&mut binary);
        assert_eq!(binary["b.svg"].bytes, bytes);
    }
}
