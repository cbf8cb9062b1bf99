//! What a presentation file says, and what keeps it one.

use super::*;
use crate::documents::testing::{parts, pictures, text, tongue};

fn deck(tag: &str, slides: Vec<Slide>) -> Deck {
    Deck {
        title: "A <talk>".to_owned(),
        about: None,
        publisher: "The site".to_owned(),
        tongue: tongue(tag),
        dated: None,
        foot: "The foot".to_owned(),
        mark: Some(crate::documents::testing::mark()),
        slides,
    }
}

fn slide(tag: &str) -> Slide {
    let tongue = tongue(tag);
    let item = super::super::super::manuscript::Item { blocks: vec![text(&tongue, "an item")] };
    let list = BlockContent::List(ListKind::Numbers(3), vec![item]);
    Slide {
        title: vec![Inline::plain("A & B")],
        blocks: vec![text(&tongue, "shown"), Block::new(&tongue, list)],
        notes: vec![text(&tongue, "said")],
    }
}

#[test]
fn the_type_stands_first_and_unpacked() {
    let bytes = odp(&deck("en", vec![slide("en")]));
    assert_eq!(&bytes[38..38 + TYPE.len()], TYPE.as_bytes());
}

#[test]
fn a_slide_shows_its_title_and_text_and_not_what_is_said() {
    let parts = parts(&odp(&deck("en", vec![slide("en"), slide("en")])));
    let content = &parts["content.xml"];
    assert_eq!(content.matches("<draw:page ").count(), 2);
    let (shown, notes) = content.split_once("<presentation:notes>").expect("has notes");
    assert!(shown.contains("A &amp; B") && shown.contains("shown") && !shown.contains("said"));
    assert!(notes.contains("said"));
    assert!(shown.contains("text:start-value=\"3\""), "{shown}");
}

#[test]
fn a_slide_without_text_has_no_frame_for_it() {
    let bare = Slide { title: vec![Inline::plain("Alone")], ..Slide::default() };
    let parts = parts(&odp(&deck("en", vec![bare])));
    assert!(!parts["content.xml"].contains("presentation:class=\"outline\""));
}

#[test]
fn its_language_and_direction_stand_in_it() {
    let parts = parts(&odp(&deck("ar", vec![slide("ar")])));
    assert!(parts["content.xml"].contains("style:writing-mode=\"rl-tb\""));
    assert!(parts["styles.xml"].contains("style:language-complex=\"ar\""));
    let left = left();
    assert!(!left.contains("rl-tb"), "{left}");
}

#[test]
fn the_mark_is_on_every_slide_and_in_the_file_once() {
    let shown = deck("en", vec![slide("en"), slide("en")]);
    let bytes = odp(&shown);
    let names: Vec<String> = pictures(&bytes).into_keys().collect();
    let [name] = names.as_slice() else { panic!("{names:?}") };
    let read = parts(&bytes);
    assert!(read["META-INF/manifest.xml"].contains(&format!("full-path=\"{name}\"")));
    let master = read["styles.xml"].split("<style:master-page").nth(1).expect("has a master");
    assert_eq!(master.matches(&format!("xlink:href=\"{name}\"")).count(), 1);
    assert!(master.contains("svg:x=\"15mm\""), "{master}");
    let arabic = parts(&odp(&deck("ar", vec![slide("ar")])));
    assert!(arabic["styles.xml"].contains("svg:x=\"256mm\""), "at the side where it begins");
    let bare = odp(&Deck { mark: None, ..shown });
    assert!(pictures(&bare).is_empty());
    assert!(!parts(&bare)["styles.xml"].contains("draw:frame"));
}

fn left() -> String {
    parts(&odp(&deck("pl", vec![slide("pl")])))["content.xml"].clone()
}

#[test]
fn the_same_deck_gives_the_same_bytes() {
    assert_eq!(odp(&deck("en", vec![slide("en")])), odp(&deck("en", vec![slide("en")])));
    assert_ne!(odp(&deck("en", vec![slide("en")])), odp(&deck("en", Vec::new())));
}
