//! What a Word file says, and what keeps it a Word file.

use super::super::manuscript::{
    Blank, Block, BlockContent, Cell, Inline, Manuscript, Marks, Run, Table, Tongue,
};
use super::super::testing::{
    blank, everything, line, mark, of, parts, pictures, said, scan, text, tongue,
};
use super::docx;
use crate::model::body::Alignment;
use crate::model::kind::FieldKind;
use crate::model::lang::Direction;

fn document(tongue: &Tongue, line_of: Vec<Inline>) -> String {
    let bytes = docx(&of(tongue, vec![line(tongue, line_of)]));
    parts(&bytes).remove("word/document.xml").expect("is there")
}

#[test]
fn every_part_is_well_formed_named_and_linked() {
    let parts = parts(&docx(&everything(&tongue("en"))));
    let types = &parts["[Content_Types].xml"];
    for name in parts.keys().filter(|name| name.ends_with(".xml") && *name != "[Content_Types].xml")
    {
        assert!(types.contains(&format!("PartName=\"/{name}\"")), "{name}");
    }
    let links = &parts["word/_rels/document.xml.rels"];
    for name in ["styles", "numbering", "settings", "fontTable", "header1", "footer1"] {
        assert!(links.contains(&format!("Target=\"{name}.xml\"")), "{name}");
    }
    assert!(links.contains("Target=\"https://example.org/?a&amp;b\" TargetMode=\"External\""));
    assert!(parts["word/_rels/footer1.xml.rels"].contains("https://example.org/"));
}

#[test]
fn it_says_what_the_manuscript_says() {
    let parts = parts(&docx(&everything(&tongue("en"))));
    assert_eq!(
        said(&parts["word/document.xml"], &["w:p"], &["w:t"]),
        [
            "the title",
            "a heading",
            "plain bolda link[the name][the day][the story]no",
            "outer",
            "more",
            "inner 3",
            "inner 4",
            "",
            "to tick",
            "head one",
            "head two",
            "cell one",
            "",
            "",
            "",
            "line oneline  two",
        ]
    );
    assert_eq!(said(&parts["word/header1.xml"], &["w:p"], &["w:t"]), ["The head"]);
    assert_eq!(said(&parts["word/footer1.xml"], &["w:p"], &["w:t"]), ["Page 1 of 1", "newest"]);
}

#[test]
fn styles_are_those_that_word_knows_and_all_that_are_used_exist() {
    let parts = parts(&docx(&everything(&tongue("en"))));
    let styles = &parts["word/styles.xml"];
    for name in
        ["Title", "heading 1", "heading 2", "heading 3", "List Bullet", "List Number", "Table Grid"]
    {
        assert!(styles.contains(&format!("<w:name w:val=\"{name}\"/>")), "{name}");
    }
    let document = &parts["word/document.xml"];
    for mark in ["<w:pStyle w:val=\"", "<w:rStyle w:val=\"", "<w:tblStyle w:val=\""] {
        let used: Vec<&str> =
            document.split(mark).skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(!used.is_empty(), "{mark}");
        for id in used {
            assert!(styles.contains(&format!("w:styleId=\"{id}\"")), "{id}");
        }
    }
}

#[test]
fn blanks_are_content_controls_of_their_kind() {
    let document = &parts(&docx(&everything(&tongue("en"))))["word/document.xml"];
    let controls: Vec<&str> = document.split("<w:sdt>").skip(1).collect();
    assert_eq!(controls.len(), 4);
    assert!(controls[0].contains("<w:alias w:val=\"the name\"/><w:tag w:val=\"name\"/>"));
    assert!(controls[0].contains("<w:showingPlcHdr/><w:text/>"));
    assert!(controls[0].contains("<w:rStyle w:val=\"PlaceholderText\"/><w:b/><w:bCs/>"));
    assert!(controls[1].contains("<w:dateFormat w:val=\"d MMMM yyyy\"/><w:lid w:val=\"en-GB\"/>"));
    assert!(controls[2].contains("<w:text w:multiLine=\"1\"/>"));
    assert!(controls[3].contains("<w:listItem w:displayText=\"yes\" w:value=\"yes\"/>"));
    assert!(!controls[3].contains("w:showingPlcHdr"), "its default stands there");
    let ids: std::collections::BTreeSet<&str> = document
        .split("<w:id w:val=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(ids.len(), 4, "each has an id of its own");
}

#[test]
fn tables_have_a_head_row_that_stands_on_every_sheet() {
    let document = &parts(&docx(&everything(&tongue("en"))))["word/document.xml"];
    assert_eq!(document.matches("<w:tblHeader/>").count(), 1);
    assert_eq!(document.matches("<w:tc>").count(), 4);
    assert!(!document.contains("<w:tcW w:w=\"4705\" w:type=\"dxa\"/></w:tcPr></w:tc>"));
    assert!(document.contains("<w:jc w:val=\"right\"/>"));
}

#[test]
fn lists_with_numbers_begin_where_they_say() {
    let parts = parts(&docx(&everything(&tongue("en"))));
    let numbering = &parts["word/numbering.xml"];
    assert!(numbering.contains("<w:num w:numId=\"3\">"));
    assert!(numbering.contains("<w:startOverride w:val=\"3\"/>"));
    assert!(parts["word/document.xml"].contains("<w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/>"));
}

#[test]
fn arabic_and_urdu_run_from_right_to_left_in_every_part() {
    for (tag, office) in [("ar", "ar-"), ("ur", "ur-PK")] {
        let parts = parts(&docx(&everything(&tongue(tag))));
        for name in ["word/document.xml", "word/header1.xml", "word/footer1.xml"] {
            let paragraphs = parts[name].matches("<w:pStyle").count();
            assert_eq!(
                parts[name].matches("<w:bidi/>").count(),
                paragraphs + usize::from(name.contains("document")),
                "{name}: each paragraph, and the sheet"
            );
        }
        assert!(parts["word/document.xml"].contains("<w:bidiVisual/>"));
        assert!(parts["word/styles.xml"].contains(&format!("w:bidi=\"{office}")));
        assert!(parts["docProps/core.xml"].contains(&format!("<dc:language>{office}")));
    }
}

#[test]
fn letters_from_right_to_left_are_told_and_foreign_ones_are_not() {
    let arabic = tongue("ar");
    let document = document(&arabic, vec![Inline::plain("نموذج HR1 جديد")]);
    let runs: Vec<&str> = document.split("<w:r>").skip(1).collect();
    assert_eq!(runs.len(), 3);
    assert_eq!(
        runs.iter().map(|run| run.contains("<w:rtl/>")).collect::<Vec<_>>(),
        [true, false, true]
    );
}

#[test]
fn a_telephone_number_keeps_its_order_among_arabic_letters() {
    let english = Tongue { dir: Direction::Ltr, ..tongue("en") };
    let number =
        Run { text: "0800 917 8000".to_owned(), marks: Marks::default(), tongue: Some(english) };
    let document = document(&tongue("ar"), vec![Inline::Text(number)]);
    assert!(document.contains(">\u{200e}0800 917 8000\u{200e}<"), "{document}");
    assert!(!document.contains("<w:rtl/>"));
}

#[test]
fn chinese_has_its_language_and_fonts() {
    let parts = parts(&docx(&everything(&tongue("zh-Hans"))));
    let styles = &parts["word/styles.xml"];
    assert!(styles.contains("<w:lang w:val=\"en-GB\" w:eastAsia=\"zh-CN\"/>"));
    assert!(styles.contains("w:eastAsia=\"Microsoft YaHei\""));
    assert!(parts["word/document.xml"].contains("<w:lang w:eastAsia=\"zh-CN\"/>"));
    assert!(!parts["word/document.xml"].contains("<w:bidi/>"));
}

#[test]
fn a_language_from_left_to_right_is_never_told_to_run_the_other_way() {
    let parts = parts(&docx(&everything(&tongue("pl"))));
    for (name, text) in &parts {
        for mark in ["<w:bidi/>", "<w:rtl/>", "bidiVisual"] {
            assert!(!text.contains(mark), "{mark} in {name}");
        }
    }
}

#[test]
fn what_an_author_writes_is_never_markup() {
    let evil = "</w:t><w:p> & \"x\" 'y' \u{0}\u{8}\u{1b}\u{fffe}end";
    let mut field = blank("x\"/><w:evil w:x=\"", FieldKind::Choice);
    field.label = evil.to_owned();
    field.options = vec![evil.to_owned()];
    let english = tongue("en");
    let line_of = vec![
        Inline::plain(evil),
        Inline::Blank(field),
        Inline::Link(evil.to_owned(), vec![Run::plain("x")]),
    ];
    let mut manuscript = of(&english, vec![line(&english, line_of)]);
    manuscript.title = evil.to_owned();
    manuscript.publisher = evil.to_owned();
    let parts = parts(&docx(&manuscript));
    for (name, text) in &parts {
        assert!(!text.contains("<w:evil"), "{name}");
        assert!(!text.chars().any(char::is_control), "{name}");
    }
    let lines = said(&parts["word/document.xml"], &["w:p"], &["w:t"]);
    assert!(lines[0].starts_with("</w:t><w:p> & \"x\" 'y' end"), "{}", lines[0]);
}

#[test]
fn how_to_answer_is_said_where_a_blank_stands_first() {
    let hint = Some("A first name will do.".to_owned());
    let open = Blank { hint: hint.clone(), ..blank("who", FieldKind::Text) };
    let filled =
        Blank { hint, default: Some("by post".to_owned()), ..blank("how", FieldKind::Text) };
    let english = tongue("en");
    let blanks = vec![open.clone(), open, filled].into_iter().map(Inline::Blank).collect();
    let parts = parts(&docx(&of(&english, vec![line(&english, blanks)])));
    let document = &parts["word/document.xml"];
    let said = said(document, &["w:p"], &["w:t"]);
    assert_eq!(said[0], "[the who: A first name will do.][the who]by post");
    assert!(document.contains("w:alias w:val=\"the how: A first name will do.\""), "{document}");
    assert!(document.contains("w:alias w:val=\"the who\""), "{document}");
}

#[test]
fn what_has_to_be_filled_in_says_so_where_it_stands_first() {
    let open = Blank { needed: Some("needed".to_owned()), ..blank("who", FieldKind::Text) };
    let hinted =
        Blank { name: "how".to_owned(), hint: Some("By post.".to_owned()), ..open.clone() };
    let filled = Blank { default: Some("today".to_owned()), ..open.clone() };
    let english = tongue("en");
    let free = blank("free", FieldKind::Text);
    let blanks = [open.clone(), open, hinted, free].into_iter().map(Inline::Blank).collect();
    let document = document(&english, blanks);
    let lines = said(&document, &["w:p"], &["w:t"]);
    assert_eq!(lines[0], "[the who (needed)][the who][the who (needed): By post.][the free]");
    assert_eq!(document.matches("<w:alias w:val=\"the who (needed)\"/>").count(), 3);
    assert!(document.contains("<w:alias w:val=\"the free\"/>"));
    let document = self::document(&english, vec![Inline::Blank(filled)]);
    assert!(document.contains("<w:alias w:val=\"the who (needed)\"/>"));
    assert_eq!(said(&document, &["w:p"], &["w:t"])[0], "today");
}

#[test]
fn a_code_is_a_picture_that_stands_in_the_file_once_and_says_what_it_is() {
    let english = tongue("en");
    let codes = ["https://example.org/a/", "https://example.org/b/", "https://example.org/a/"];
    let codes = codes.map(|address| Inline::Scan(scan(address)));
    let bytes = docx(&of(&english, vec![line(&english, codes.into())]));
    let files = pictures(&bytes);
    assert_eq!(files.len(), 2);
    assert!(files.keys().all(|name| name.starts_with("word/media/code-")), "{files:?}");
    let parts = parts(&bytes);
    assert!(parts["[Content_Types].xml"].contains("Extension=\"png\" ContentType=\"image/png\""));
    let links = &parts["word/_rels/document.xml.rels"];
    let document = &parts["word/document.xml"];
    let shown: Vec<&str> = document
        .split("<a:blip r:embed=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(shown, ["picture1", "picture2", "picture1"]);
    for name in &shown {
        assert!(links.contains(&format!("Id=\"{name}\"")), "{links}");
    }
    let described = "descr=\"A &quot;code&quot; &amp; more\"";
    assert_eq!(document.matches(described).count(), 6, "{document}");
}

#[test]
fn an_address_that_is_too_long_for_a_code_has_none() {
    let english = tongue("en");
    let code = Inline::Scan(scan(&"https://example.org/".repeat(400)));
    let bytes = docx(&of(&english, vec![line(&english, vec![code, Inline::plain("the rest")])]));
    assert!(pictures(&bytes).is_empty());
    let parts = parts(&bytes);
    assert!(!parts["word/document.xml"].contains("w:drawing"));
    assert!(parts["word/document.xml"].contains("the rest"));
}

#[test]
fn the_same_manuscript_gives_the_same_bytes_and_another_gives_others() {
    let english = tongue("en");
    assert_eq!(docx(&everything(&english)), docx(&everything(&english)));
    let other = of(&english, vec![text(&english, "other")]);
    assert_ne!(docx(&everything(&english)), docx(&other));
}

#[test]
fn no_clock_is_asked_and_no_day_is_said_where_none_is_known() {
    let english = tongue("en");
    let mut manuscript = everything(&english);
    let core = parts(&docx(&manuscript)).remove("docProps/core.xml").expect("is there");
    assert!(core.contains("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2026-04-06T00:00:00Z<"));
    assert!(core.contains("<dc:title>A &lt;title&gt; &amp; more</dc:title>"));
    manuscript.dated = None;
    let core = parts(&docx(&manuscript)).remove("docProps/core.xml").expect("is there");
    assert!(!core.contains("dcterms:modified"), "{core}");
}

#[test]
fn a_row_that_holds_a_table_goes_on_on_the_next_sheet() {
    let english = tongue("en");
    let table = |blocks| {
        let rows = vec![vec![Cell { blocks }]];
        let table = Table { columns: vec![Alignment::Start], head: None, rows };
        Block::new(&english, BlockContent::Table(table))
    };
    let inner = table(vec![text(&english, "one line")]);
    let whole = |block| {
        let parts = parts(&docx(&of(&english, vec![block])));
        parts["word/document.xml"].matches("<w:cantSplit/>").count()
    };
    assert_eq!(whole(inner.clone()), 1);
    assert_eq!(whole(table(vec![inner])), 1, "the row around it may be split");
}

#[test]
fn the_mark_stands_at_the_head_of_every_sheet() {
    let english = tongue("en");
    let header = vec![Inline::Mark(mark()), Inline::plain(" The site")];
    let code = line(&english, vec![Inline::Scan(scan("https://example.org/"))]);
    let marked = Manuscript { header, ..of(&english, vec![code]) };
    let bytes = docx(&marked);
    let names: Vec<String> = pictures(&bytes).into_keys().collect();
    let [code, mark] = names.as_slice() else { panic!("{names:?}") };
    assert!(
        code.starts_with("word/media/code-") && mark.starts_with("word/media/mark-"),
        "{names:?}"
    );
    let parts = parts(&bytes);
    let head = &parts["word/header1.xml"];
    assert!(head.contains("<a:blip r:embed=\"picture1\"/>") && head.contains("descr=\"\""));
    let target = mark.trim_start_matches("word/");
    let link = parts["word/_rels/header1.xml.rels"].split("<Relationship ").find(|link| {
        link.contains("Id=\"picture1\"") && link.contains(&format!("Target=\"{target}\""))
    });
    assert!(link.is_some_and(|link| link.contains("/image\"")));
    let bare = docx(&of(&english, Vec::new()));
    assert!(pictures(&bare).is_empty(), "a theme without a mark has words only");
}
