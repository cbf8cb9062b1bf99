//! The order in which the schema of Word files has the elements in others.
//!
//! Owns the sequences of ECMA-376 (transitional) for all elements that are
//! written here. Word refuses a file that breaks one; LibreOffice opens it, so
//! that no print would show it.

use quick_xml::events::{BytesStart, Event};

use super::super::testing::{everything, parts, tongue};
use super::docx;

/// An element and what may stand in it, in this order. Names joined by `|` may
/// stand in any order among themselves.
const ORDERS: &[(&str, &str)] = &[
    ("w:document", "background body"),
    ("w:body", "p|tbl|sdt sectPr"),
    ("w:hdr", "p|tbl|sdt"),
    ("w:ftr", "p|tbl|sdt"),
    ("w:p", "pPr r|hyperlink|sdt|fldSimple"),
    (
        "w:pPr",
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers \
         pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE \
         autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents \
         suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle \
         rPr sectPr pPrChange",
    ),
    ("w:numPr", "ilvl numId numberingChange ins"),
    ("w:pBdr", "top left bottom right between bar"),
    ("w:r", "rPr t|br|drawing|tab"),
    (
        "w:rPr",
        "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint \
         noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u \
         effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
    ),
    ("w:hyperlink", "r"),
    ("w:fldSimple", "r"),
    ("w:sdt", "sdtPr sdtEndPr sdtContent"),
    (
        "w:sdtPr",
        "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex \
         text|date|dropDownList",
    ),
    ("w:sdtContent", "r"),
    ("w:date", "dateFormat lid storeMappedDataAs calendar"),
    ("w:dropDownList", "listItem"),
    ("w:tbl", "tblPr tblGrid tr"),
    (
        "w:tblPr",
        "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc \
         tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    ),
    ("w:tblGrid", "gridCol"),
    ("w:tr", "tblPrEx trPr tc"),
    ("w:trPr", "cantSplit|tblHeader"),
    ("w:tc", "tcPr p|tbl"),
    (
        "w:tcPr",
        "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText \
         vAlign hideMark",
    ),
    ("w:tblBorders", "top left bottom right insideH insideV"),
    ("w:tblCellMar", "top left bottom right"),
    (
        "w:sectPr",
        "headerReference|footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders \
         lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter \
         docGrid",
    ),
    ("w:styles", "docDefaults latentStyles style"),
    ("w:docDefaults", "rPrDefault pPrDefault"),
    ("w:rPrDefault", "rPr"),
    (
        "w:style",
        "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed \
         qFormat locked personal rsid pPr rPr tblPr trPr tcPr tblStylePr",
    ),
    ("w:tblStylePr", "pPr rPr tblPr trPr tcPr"),
    ("w:numbering", "numPicBullet abstractNum num"),
    ("w:abstractNum", "nsid multiLevelType tmpl name styleLink numStyleLink lvl"),
    (
        "w:lvl",
        "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    ),
    ("w:num", "abstractNumId lvlOverride"),
    ("w:lvlOverride", "startOverride lvl"),
    (
        "w:settings",
        "zoom defaultTabStop characterSpacingControl compat themeFontLang clrSchemeMapping \
         decimalSymbol listSeparator",
    ),
    ("w:compat", "compatSetting"),
    ("w:fonts", "font"),
    ("w:font", "altName panose1 charset family notTrueType pitch sig"),
    ("w:drawing", "inline"),
    ("wp:inline", "extent effectExtent docPr cNvGraphicFramePr graphic"),
    ("a:graphic", "graphicData"),
    ("a:graphicData", "pic"),
    ("pic:pic", "nvPicPr blipFill spPr"),
    ("pic:nvPicPr", "cNvPr cNvPicPr"),
    ("pic:blipFill", "blip srcRect stretch"),
    ("a:stretch", "fillRect"),
    ("pic:spPr", "xfrm prstGeom"),
    ("a:xfrm", "off ext"),
    ("a:prstGeom", "avLst"),
];

/// An element that is open: its name, and how far its order has come.
struct Open {
    name: String,
    at: usize,
    last: String,
}

/// What breaks the order in a part.
fn faults(text: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut open: Vec<Open> = Vec::new();
    let mut faults = Vec::new();
    loop {
        match reader.read_event().expect("is well formed") {
            Event::Start(start) => {
                child(&mut open, &start, &mut faults);
                let name = start.name().as_ref().to_owned();
                open.push(Open { name, at: 0, last: String::new() });
            }
            Event::Empty(empty) => child(&mut open, &empty, &mut faults),
            Event::End(_) => {
                let closed = open.pop().expect("was open");
                // Without one Word calls the file damaged.
                if closed.name == "w:tc" && closed.last != "p" {
                    faults.push("a cell does not end with a paragraph".to_owned());
                }
            }
            Event::Eof => return faults,
            _ => {}
        }
    }
}

fn child(open: &mut [Open], element: &BytesStart<'_>, faults: &mut Vec<String>) {
    let Some(parent) = open.last_mut() else { return };
    let name = element.name().as_ref().rsplit(':').next().unwrap_or_default().to_owned();
    let order = ORDERS.iter().find(|(of, _)| *of == parent.name);
    let Some((_, order)) = order else {
        faults.push(format!("nothing is known of what stands in {}", parent.name));
        return;
    };
    let place = order.split_whitespace().position(|one| one.split('|').any(|one| one == name));
    match place {
        Some(place) if place >= parent.at => parent.at = place,
        Some(_) => faults.push(format!("{name} stands too late in {}", parent.name)),
        None => faults.push(format!("{name} may not stand in {}", parent.name)),
    }
    parent.last = name;
}

#[test]
fn every_element_stands_where_the_schema_has_it() {
    for tag in ["en", "ar", "ur", "zh-Hans"] {
        let parts = parts(&docx(&everything(&tongue(tag))));
        let ours = parts.iter().filter(|(_, text)| text.contains("<w:"));
        let ours: Vec<_> = ours.collect();
        assert_eq!(ours.len(), 7, "document, styles, numbering, settings, fonts, head and foot");
        for (name, text) in ours {
            assert_eq!(faults(text), [""; 0], "{tag} {name}");
        }
    }
}

#[test]
fn what_stands_in_the_wrong_place_is_found() {
    let wrong = [
        ("<w:pPr><w:jc/><w:ind/></w:pPr>", "ind stands too late in w:pPr"),
        ("<w:p><w:r/><w:pPr/></w:p>", "pPr stands too late in w:p"),
        ("<w:sdtPr><w:tag/><w:alias/></w:sdtPr>", "alias stands too late in w:sdtPr"),
        ("<w:tblPr><w:tblW/><w:bidiVisual/></w:tblPr>", "bidiVisual stands too late in w:tblPr"),
        ("<w:rPr><w:evil/></w:rPr>", "evil may not stand in w:rPr"),
        ("<w:evil><w:r/></w:evil>", "nothing is known of what stands in w:evil"),
        ("<w:tc><w:tcPr/><w:p/><w:tbl></w:tbl></w:tc>", "a cell does not end with a paragraph"),
    ];
    for (text, fault) in wrong {
        assert_eq!(faults(text), [fault], "{text}");
    }
}
