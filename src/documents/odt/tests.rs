//! What an OpenDocument text says, and what keeps it one.

use super::super::manuscript::{
    Blank, Block, BlockContent, Cell, Inline, Manuscript, Marks, Run, Table, Tongue,
};
use super::super::testing::{
    blank, everything, line, mark, of, parts, pictures, said, scan, text, tongue,
};
use super::odt;
use crate::model::body::Alignment;
use crate::model::kind::FieldKind;

const TEXTS: [&str; 7] = [
    "text:p",
    "text:h",
    "text:span",
    "text:a",
    "text:placeholder",
    "text:drop-down",
    "text:text-input",
];

#[test]
fn the_type_stands_first_and_unpacked() {
    let bytes = odt(&everything(&tongue("en")));
    assert_eq!(&bytes[30..38], b"mimetype");
    assert_eq!(&bytes[38..38 + super::TYPE.len()], super::TYPE.as_bytes());
}

#[test]
fn every_part_is_well_formed_and_in_the_manifest() {
    let parts = parts(&odt(&everything(&tongue("en"))));
    for name in ["content.xml", "styles.xml", "meta.xml"] {
        assert!(parts.contains_key(name), "{name}");
        let entry = format!("manifest:full-path=\"{name}\"");
        assert!(parts["META-INF/manifest.xml"].contains(&entry), "{name}");
    }
}

#[test]
fn it_says_what_the_manuscript_says() {
    let parts = parts(&odt(&everything(&tongue("en"))));
    assert_eq!(
        said(&parts["content.xml"], &["text:p", "text:h"], &TEXTS),
        [
            "the title",
            "a heading",
            "plain bolda link<the name><the day><the story>no",
            "outer",
            "more",
            "inner 3",
            "inner 4",
            "to tick",
            "head one",
            "head two",
            "cell one",
            "line oneline two",
        ]
    );
    assert!(parts["content.xml"].contains("line <text:s text:c=\"1\"/>two"));
    assert!(parts["styles.xml"].contains(">The head</text:p>"));
    assert!(parts["styles.xml"].contains("<text:page-count>1</text:page-count>"));
}

#[test]
fn all_styles_that_are_used_exist() {
    let parts = parts(&odt(&everything(&tongue("ar"))));
    let styles = format!("{}{}", parts["content.xml"], parts["styles.xml"]);
    let used = |mark: &str| -> Vec<String> {
        let rest = styles.split(mark).skip(1);
        rest.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
    };
    let mut all = used("text:style-name=\"");
    all.extend(used("table:style-name=\""));
    all.extend(used("style:parent-style-name=\""));
    assert!(all.len() > 20);
    for name in all {
        assert!(styles.contains(&format!("style:name=\"{name}\"")), "{name}");
    }
}

#[test]
fn a_choice_drops_down_a_default_stands_there_and_the_rest_is_clicked() {
    let english = tongue("en");
    let mut role = blank("role", FieldKind::Text);
    role.default = Some("the chair".to_owned());
    let manuscript = of(&english, vec![line(&english, vec![Inline::Blank(role)])]);
    let content = &parts(&odt(&manuscript))["content.xml"];
    assert!(content.contains("<text:text-input text:description=\"the role\">the chair<"));
    let content = &parts(&odt(&everything(&english)))["content.xml"];
    assert!(content.contains("<text:label text:value=\"no\" text:current-selected=\"true\"/>"));
    assert_eq!(content.matches("<text:placeholder ").count(), 3);
}

#[test]
fn where_nothing_is_chosen_no_option_is_printed_as_if_it_were() {
    let english = tongue("en");
    let mut role = blank("role", FieldKind::Choice);
    role.default = None;
    let manuscript = of(&english, vec![line(&english, vec![Inline::Blank(role.clone())])]);
    let content = &parts(&odt(&manuscript))["content.xml"];
    let labels: Vec<&str> = content.split("<text:label ").skip(1).collect();
    assert_eq!(labels.len(), role.options.len() + 1);
    let first = format!("text:value=\"{}\" text:current-selected=\"true\"", role.standing());
    assert!(labels[0].starts_with(&first), "{}", labels[0]);
    assert!(labels[1..].iter().all(|label| label.contains("text:current-selected=\"false\"")));
}

#[test]
fn arabic_runs_from_right_to_left_and_says_its_language() {
    let parts = parts(&odt(&everything(&tongue("ar"))));
    assert!(parts["styles.xml"].contains("style:writing-mode=\"rl-tb\""));
    assert!(!parts["styles.xml"].contains("lr-tb"));
    assert!(parts["styles.xml"].contains("style:language-complex=\"ar\""));
    assert!(parts["content.xml"].contains("style:writing-mode=\"rl-tb\""), "its table");
    assert!(parts["styles.xml"].contains("fo:border-right="));
}

#[test]
fn chinese_says_its_language_as_an_east_asian_one() {
    let styles = &parts(&odt(&everything(&tongue("zh-Hans"))))["styles.xml"];
    assert!(styles.contains("style:language-asian=\"zh\" style:country-asian=\"CN\""));
    assert!(!styles.contains("rl-tb"));
}

#[test]
fn another_language_in_a_text_is_told_once() {
    let (english, polish) = (tongue("en"), tongue("pl"));
    let run = |text: &str| {
        Inline::Text(Run {
            text: text.to_owned(),
            marks: Marks::default(),
            tongue: Some(polish.clone()),
        })
    };
    let blocks =
        vec![line(&english, vec![run("raz"), run("dwa")]), line(&polish, vec![run("trzy")])];
    let content = &parts(&odt(&of(&english, blocks)))["content.xml"];
    assert_eq!(content.matches("style:family=\"text\"").count(), 1);
    assert_eq!(content.matches("style:family=\"paragraph\"").count(), 1);
    assert_eq!(content.matches("fo:country=\"PL\"").count(), 2);
}

#[test]
fn what_an_author_writes_is_never_markup() {
    let evil = "</text:p><text:evil> & \"x\" 'y' \u{0}\u{1b}end";
    let english = tongue("en");
    let mut field = blank("a", FieldKind::Text);
    field.label = evil.to_owned();
    field.hint = Some(evil.to_owned());
    let line_of = vec![Inline::plain(evil), Inline::Blank(field)];
    let mut manuscript = of(&english, vec![line(&english, line_of)]);
    manuscript.title = evil.to_owned();
    let parts = parts(&odt(&manuscript));
    for (name, text) in &parts {
        assert!(!text.contains("<text:evil>"), "{name}");
        assert!(!text.chars().any(char::is_control), "{name}");
    }
    let lines = said(&parts["content.xml"], &["text:p"], &TEXTS);
    assert!(lines[0].starts_with("</text:p><text:evil> & \"x\" 'y' end"), "{}", lines[0]);
}

#[test]
fn the_same_manuscript_gives_the_same_bytes() {
    let urdu: Tongue = tongue("ur");
    assert_eq!(odt(&everything(&urdu)), odt(&everything(&urdu)));
}

#[test]
fn a_code_is_a_picture_in_the_manifest_that_says_what_it_is() {
    let english = tongue("en");
    let codes = ["https://example.org/a/", "https://example.org/b/", "https://example.org/a/"];
    let codes = codes.map(|address| Inline::Scan(scan(address)));
    let bytes = odt(&of(&english, vec![line(&english, codes.into())]));
    let files = pictures(&bytes);
    assert_eq!(files.len(), 2);
    let mut often = Vec::new();
    let parts = parts(&bytes);
    let content = &parts["content.xml"];
    for name in files.keys() {
        let entry = format!("full-path=\"{name}\" manifest:media-type=\"image/png\"");
        assert!(parts["META-INF/manifest.xml"].contains(&entry), "{name}");
        often.push(content.matches(&format!("xlink:href=\"{name}\"")).count());
    }
    often.sort_unstable();
    assert_eq!(often, [1, 2], "the address that stands there twice is one picture");
    assert_eq!(content.matches("<svg:title>A &quot;code&quot; &amp; more<").count(), 3);
    let long = Inline::Scan(scan(&"https://example.org/".repeat(400)));
    let bytes = odt(&of(&english, vec![line(&english, vec![long])]));
    assert!(pictures(&bytes).is_empty(), "no code holds so much");
}

#[test]
fn what_has_to_be_filled_in_says_so_where_it_stands_first() {
    let english = tongue("en");
    let needed = Blank { needed: Some("needed".to_owned()), ..blank("who", FieldKind::Text) };
    let choice = Blank {
        name: "how".to_owned(),
        kind: FieldKind::Choice,
        options: vec!["yes".to_owned()],
        ..needed.clone()
    };
    let blanks = [needed.clone(), needed, choice, blank("free", FieldKind::Text)];
    let blanks = blanks.into_iter().map(Inline::Blank).collect();
    let content = &parts(&odt(&of(&english, vec![line(&english, blanks)])))["content.xml"];
    let lines = said(content, &["text:p"], &TEXTS);
    assert_eq!(lines[0], "<the who (needed)><the who>[the who (needed)]<the free>");
}

#[test]
fn a_new_sheet_that_begins_with_a_table_begins_before_it() {
    let english = tongue("en");
    let cell = Cell { blocks: vec![text(&english, "in the cell")] };
    let table = Table { columns: vec![Alignment::Start], head: None, rows: vec![vec![cell]] };
    let blocks = vec![
        text(&english, "before"),
        Block::new(&english, BlockContent::PageBreak),
        Block::new(&english, BlockContent::Table(table)),
    ];
    let content = &parts(&odt(&of(&english, blocks)))["content.xml"];
    let (styles, body) = content.split_once("<office:body>").expect("has a body");
    let breaks = |style: &str| {
        let style = format!("style:name=\"{style}\"");
        let found = styles.split("<style:style ").find(|one| one.contains(&style));
        found.is_some_and(|one| one.contains("fo:break-before=\"page\""))
    };
    let named: Vec<&str> = body
        .split("<text:p text:style-name=\"")
        .skip(1)
        .filter_map(|one| one.split('"').next())
        .collect();
    assert_eq!(named.iter().map(|name| breaks(name)).collect::<Vec<_>>(), [false, true, false]);
    let table = body.find("<table:table ").expect("is there");
    assert!(body.find(named[1]).expect("is there") < table, "{body}");
}

#[test]
fn the_mark_stands_at_the_head_of_every_sheet() {
    let urdu = tongue("ur");
    let header = vec![Inline::Mark(mark()), Inline::plain(" The site")];
    let marked = Manuscript { header, ..of(&urdu, Vec::new()) };
    let bytes = odt(&marked);
    let names: Vec<String> = pictures(&bytes).into_keys().collect();
    let [name] = names.as_slice() else { panic!("{names:?}") };
    let parts = parts(&bytes);
    assert!(parts["META-INF/manifest.xml"].contains(&format!("full-path=\"{name}\"")));
    let head = parts["styles.xml"].split("<style:header>").nth(1).expect("has a head");
    assert_eq!(head.matches(&format!("xlink:href=\"{name}\"")).count(), 1);
    assert!(!head.contains("svg:title"), "words beside it say the same");
    assert!(pictures(&odt(&of(&urdu, Vec::new()))).is_empty());
}

#[test]
fn lines_begin_on_the_side_of_their_language() {
    let (urdu, english) = (tongue("ur"), tongue("en"));
    let both = |outer: &Tongue, inner: &Tongue| {
        let parts = parts(&odt(&of(outer, vec![text(outer, "own"), text(inner, "other")])));
        let default = parts["styles.xml"].split("<style:default-style").nth(1).map(str::to_owned);
        (default.expect("is there"), parts["content.xml"].clone())
    };
    let (default, content) = both(&urdu, &english);
    assert!(default.contains("fo:text-align=\"right\""), "{default}");
    assert_eq!(content.matches("fo:text-align=\"left\"").count(), 1, "{content}");
    let (default, content) = both(&english, &urdu);
    assert!(default.contains("fo:text-align=\"left\""), "{default}");
    assert_eq!(content.matches("fo:text-align=\"right\"").count(), 1, "{content}");
    let (_, content) = both(&english, &tongue("pl"));
    assert!(!content.contains("fo:text-align"), "the same side needs no word");
}
